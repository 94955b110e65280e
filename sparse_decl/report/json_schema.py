"""The JSON schema of a TypedDict, and of all that its fields are made of."""

from __future__ import annotations

import inspect
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

_PLAIN: dict[Any, str] = {
    NoneType: "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
}


def schema_of(root: Any) -> dict[str, Any]:
    """The schema of a TypedDict or of a union of them; those that it names stand in `$defs`.

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
    if is_typeddict(kind):
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
    if origin is dict:
        names = {"propertyNames": _schema(arguments[0], known)} if arguments[0] is not str else {}
        return {"type": "object", "additionalProperties": _schema(arguments[1], known) or True, **names}
    raise TypeError(f"{kind} has no form in JSON")


def _object(kind: type, known: dict[str, Any]) -> dict[str, Any]:
    fields = get_type_hints(kind, include_extras=True)
    description = inspect.getdoc(kind) if kind.__doc__ else None
    return {
        "type": "object",
        **({"description": description} if description else {}),
        "properties": {name: _schema(field, known) for name, field in fields.items()},
        "required": [name for name, field in fields.items() if get_origin(field) is not NotRequired],
        "additionalProperties": False,
    }
