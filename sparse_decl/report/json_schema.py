"""The JSON schema of a TypedDict or a dataclass of `base.strict`, and of all that its fields are made of."""

from __future__ import annotations

import ast
import inspect
from dataclasses import is_dataclass
from itertools import pairwise
from textwrap import dedent
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from sparse_decl.base.strict import known_fields

_PLAIN: dict[Any, str] = {
    NoneType: "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
}


def schema_of(root: Any) -> dict[str, Any]:
    """The schema of a TypedDict, or such a dataclass, or of a union of them; those that it names stand in `$defs`.

    Raises TypeError for a type that has no form in JSON.
    """
    known: dict[str, Any] = {}
    several = get_args(root)
    body = {"oneOf": [_schema(one, known) for one in several]} if several else _object(root, known)
    return {**body, "$defs": known} if known else body


def _schema(kind: Any, known: dict[str, Any]) -> dict[str, Any]:
    if kind is Any:
        return {}
    if kind in _PLAIN:
        return {"type": _PLAIN[kind]}
    if is_typeddict(kind) or is_dataclass(kind):
        if kind.__name__ not in known:
            known[kind.__name__] = {}  # it may name itself
            known[kind.__name__] = _object(kind, known)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return _composed(kind, known)


def _composed(kind: Any, known: dict[str, Any]) -> dict[str, Any]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return {**_schema(arguments[0], known), **dict(kind.__metadata__)}
    if origin is NotRequired:
        return _schema(arguments[0], known)
    if origin is Literal:
        values = {"const": arguments[0]} if len(arguments) == 1 else {"enum": list(arguments)}
        return {"type": _PLAIN[type(arguments[0])], **values}
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(one, known) for one in arguments]}
    if origin is list or (origin is tuple and arguments[1:] == (...,)):
        return {"type": "array", "items": _schema(arguments[0], known)}
    if origin is tuple:
        return {
            "type": "array",
            "prefixItems": [_schema(one, known) for one in arguments],
            "minItems": len(arguments),
            "maxItems": len(arguments),
        }
    if origin is dict:
        names = {"propertyNames": _schema(arguments[0], known)} if arguments[0] is not str else {}
        return {"type": "object", "additionalProperties": _schema(arguments[1], known) or True, **names}
    raise TypeError(f"{kind} has no form in JSON")


def _object(kind: type, known: dict[str, Any]) -> dict[str, Any]:
    if is_dataclass(kind):
        return _strict_object(kind, known)
    fields = get_type_hints(kind, include_extras=True)
    description = inspect.getdoc(kind) if kind.__doc__ else None
    return {
        "type": "object",
        **({"description": description} if description else {}),
        "properties": {name: _schema(field, known) for name, field in fields.items()},
        "required": [name for name, field in fields.items() if get_origin(field) is not NotRequired],
        "additionalProperties": False,
    }


def _strict_object(kind: type, known: dict[str, Any]) -> dict[str, Any]:
    every, told = known_fields(kind), _told_of(kind)
    properties = {}
    for one in every:
        default = {} if one.required else {"default": one.default}
        description = {"description": told[one.attribute]} if one.attribute in told else {}
        properties[one.name] = {**_schema(one.kind, known), **default, **description}
    return {
        "type": "object",
        "description": inspect.getdoc(kind),
        "properties": properties,
        "required": [one.name for one in every if one.required],
        "additionalProperties": False,
    }


def _told_of(kind: type) -> dict[str, str]:
    """The texts beneath fields of a class."""
    body: Any = ast.parse(dedent(inspect.getsource(kind))).body[0]
    found = {}
    for before, text in pairwise(body.body):
        if isinstance(before, ast.AnnAssign) and isinstance(text, ast.Expr):
            found[ast.unparse(before.target)] = inspect.cleandoc(ast.literal_eval(text.value))
    return found
