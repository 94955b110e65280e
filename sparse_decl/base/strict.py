"""Frozen dataclasses out of JSON, strictly: each field of its type and within its bounds, and none that is not known.

A field's type is a number, a text, a literal, a list, a tuple, a dict of anything, another such class, or one of these
or None. Bounds stand in `Annotated` as JSON schema names them: `Annotated[int, ("minimum", 0)]`. A field's name in JSON
is its own, or `name` in its metadata.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
_PLAIN: dict[Any, str] = {bool: "true or false", int: "a whole number", str: "a text", dict: "an object"}
_WITHIN: dict[str, Callable[[Any, Any], bool]] = {
    "minimum": lambda value, least: value >= least,
    "maximum": lambda value, most: value <= most,
    "minLength": lambda value, least: len(value) >= least,
    "maxLength": lambda value, most: len(value) <= most,
    "maxItems": lambda value, most: len(value) <= most,
    "pattern": lambda value, pattern: re.fullmatch(pattern, value) is not None,
}


class Known(NamedTuple):
    """One field. kind: its annotation; default: None too where it is required."""

    attribute: str
    name: str
    kind: Any
    required: bool
    default: Any


@cache
def known_fields(kind: type) -> tuple[Known, ...]:
    """The fields of such a class, in their order."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(
        Known(one.name, one.metadata.get("name", one.name), hints[one.name], _is_required(one), _default(one))
        for one in fields(kind)
    )


def _is_required(one: Field[Any]) -> bool:
    return one.default is MISSING and one.default_factory is MISSING


def _default(one: Field[Any]) -> Any:
    if one.default_factory is not MISSING:
        return one.default_factory()
    return None if one.default is MISSING else one.default


def read_strict(kind: type[T], value: Any) -> T:
    """The JSON value as one of a class. Raises ValueError, which says where and why."""
    made: T = _read(kind, value, "")
    return made


def to_json(value: Any) -> Any:
    """Inverse of `read_strict`, without fields that are as by default."""
    if is_dataclass(value) and not isinstance(value, type):
        every = [(one, getattr(value, one.attribute)) for one in known_fields(type(value))]
        return {one.name: to_json(own) for one, own in every if one.required or own != one.default}
    return [to_json(item) for item in value] if isinstance(value, (list, tuple)) else value


def _wrong(where: str, why: str) -> ValueError:
    return ValueError(f"{where.lstrip('.') or 'all of it'}: {why}")


def _read(kind: Any, value: Any, where: str) -> Any:
    if kind in _PLAIN:
        return _plain(kind, value, where)
    if is_dataclass(kind):
        return _object(kind, value, where)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        found = _read(arguments[0], value, where)
        for rule, bound in kind.__metadata__:
            if not _WITHIN[rule](found, bound):
                raise _wrong(where, f"{rule} is {bound}")
        return found
    if origin is Union or origin is UnionType:
        return None if value is None else _read(next(one for one in arguments if one is not NoneType), value, where)
    if origin is Literal:
        if not any(type(value) is type(one) and value == one for one in arguments):
            raise _wrong(where, f"should be one of {', '.join(map(str, arguments))}")
        return value
    if origin is dict:  # of texts, to one type or to anything
        pairs = _plain(dict, value, where).items()
        inner = arguments[1]
        return dict(pairs) if inner is Any else {name: _read(inner, own, f"{where}.{name[:40]}") for name, own in pairs}
    if type(value) is not list or (origin is tuple and len(value) != len(arguments)):
        raise _wrong(where, f"should be a list of {len(arguments)}" if origin is tuple else "should be a list")
    kinds = arguments if origin is tuple else arguments * len(value)
    found = [_read(one, own, f"{where}.{place}") for place, (one, own) in enumerate(zip(kinds, value, strict=True))]
    return tuple(found) if origin is tuple else found


def _plain(kind: Any, value: Any, where: str) -> Any:
    if type(value) is not kind:
        raise _wrong(where, f"should be {_PLAIN[kind]}")
    if kind is str and not value.isascii():
        value.encode()  # half a character is no text
    return value


def _object(kind: Any, value: Any, where: str) -> Any:
    if type(value) is not dict:
        raise _wrong(where, "should be an object")
    known = {one.name: one for one in known_fields(kind)}
    for name in value:
        if name not in known:
            raise _wrong(f"{where}.{name[:40]}", "no such field")
    for name, one in known.items():
        if one.required and name not in value:
            raise _wrong(f"{where}.{name}", "is missing")
    return kind(
        **{known[name].attribute: _read(known[name].kind, item, f"{where}.{name}") for name, item in value.items()}
    )
