"""A strict model as few bytes, by its fields in order, and back as the JSON value that is then validated.

Of a model: which fields are not as they are by default (bits of a number, the first field's the least), then these.
Whole numbers as LEB128; texts, lists and the text of free JSON behind their length; of literals their number. The first
bytes of digests come last, one after the other, since nothing makes them smaller.
"""

from __future__ import annotations

import json
import types
from collections.abc import Sequence
from dataclasses import is_dataclass
from typing import Any, Literal, Union, get_args, get_origin

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import FormatError
from sparse_decl.base.strict import known_fields
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta.packing import read_varint, varint

DIGEST = 16  # bytes of a digest
_PREFIX = "b3:"
_LEFT_OUT = ("format", "version", "index", "checksum")  # of the manifest: what stands elsewhere
_OBJECT = 300  # bytes of memory that one byte may become


def pack(kind: type, value: dict[str, Any]) -> tuple[bytes, bytes]:
    """(all but digests, digests) of the JSON value of a model."""
    out, digests = bytearray(), bytearray()
    _write(kind, (), value, out, digests)
    return bytes(out), bytes(digests)


def unpack(packed: Sequence[tuple[type, bytes]], digests: bytes) -> list[dict[str, Any]]:
    """Inverse of `pack`, of several models whose digests follow one another. Raises FormatError."""
    found, digest = [], 0
    for kind, data in packed:
        claim(_OBJECT * len(data), "the index of the delta")
        reader = _Reader(data, digests, digest)
        found.append(reader.read(kind, ()))
        digest = reader.digest
        if reader.at != len(data):
            raise FormatError("the index of the delta is damaged", why="bytes behind its end")
    if digest != len(digests):
        raise FormatError("the index of the delta is damaged", why=f"{len(digests)} bytes of digests, not {digest}")
    return found


def _fields(kind: Any) -> list[tuple[str, Any, tuple[Any, ...], Any]]:
    """(name in JSON, annotation, what narrows it, default) of each field."""
    return [
        (field.name, field.kind, (), field.default) for field in known_fields(kind) if field.attribute not in _LEFT_OUT
    ]


def _plain(kind: Any, narrowed: tuple[Any, ...]) -> tuple[Any, Any, tuple[Any, ...], tuple[Any, ...]]:
    """(annotation, its origin, its arguments, what narrows it) without `Annotated` and `| None`."""
    while True:
        origin, arguments = get_origin(kind), get_args(kind)
        if hasattr(kind, "__metadata__"):
            kind, narrowed = arguments[0], (*narrowed, *kind.__metadata__)
        elif origin in (Union, types.UnionType):
            kind = next(one for one in arguments if one is not type(None))
        else:
            return kind, origin, arguments, narrowed


def _is_digest(narrowed: tuple[Any, ...]) -> bool:
    return any(rule == "pattern" and str(bound).startswith(f"^{_PREFIX}") for rule, bound in narrowed)


def _write(kind: Any, narrowed: tuple[Any, ...], value: Any, out: bytearray, digests: bytearray) -> None:
    kind, origin, arguments, narrowed = _plain(kind, narrowed)
    if is_dataclass(kind):
        fields = _fields(kind)
        there = [name in value and value[name] != default for name, _, _, default in fields]
        out += varint(sum(1 << place for place, here in enumerate(there) if here))
        for here, (name, inner, metadata, _) in zip(there, fields, strict=True):
            if here:
                _write(inner, metadata, value[name], out, digests)
    elif kind is int or kind is bool:
        out += varint(int(value))
    elif kind is str and _is_digest(narrowed):
        digests += bytes.fromhex(value.removeprefix(_PREFIX))[:DIGEST]
    elif kind is str:
        text = value.encode("utf-8")
        out += varint(len(text)) + text
    elif origin is Literal:
        out += varint(arguments.index(value))
    elif origin is list:
        out += varint(len(value))
        for item in value:
            _write(arguments[0], (), item, out, digests)
    elif origin is tuple:
        for inner, item in zip(arguments, value, strict=True):
            _write(inner, (), item, out, digests)
    else:
        text = canonical_json(value).encode("utf-8")
        out += varint(len(text)) + text


class _Reader:
    """What `_write` wrote, value after value."""

    def __init__(self, data: bytes, digests: bytes, digest: int):
        self._data, self._digests, self.digest, self.at = data, digests, digest, 0

    def _number(self) -> int:
        value, self.at = read_varint(self._data, self.at)
        return value

    def _bytes(self) -> bytes:
        size = self._number()
        self.at += size
        if self.at > len(self._data):
            raise FormatError("the index of the delta is damaged", why="a text that does not end")
        return self._data[self.at - size : self.at]

    def read(self, kind: Any, narrowed: tuple[Any, ...]) -> Any:
        kind, origin, arguments, narrowed = _plain(kind, narrowed)
        if is_dataclass(kind):
            mask, fields = self._number(), _fields(kind)
            if mask >> len(fields):
                raise FormatError("the index of the delta is damaged", why="a field that is not known")
            return {
                name: self.read(inner, metadata)
                for place, (name, inner, metadata, _) in enumerate(fields)
                if mask >> place & 1
            }
        if kind is int or kind is bool:
            return kind(self._number())
        if kind is str and _is_digest(narrowed):
            self.digest += DIGEST
            return _PREFIX + self._digests[self.digest - DIGEST : self.digest].hex()
        if kind is str:
            return self._bytes().decode("utf-8")
        if origin is Literal:
            number = self._number()
            return arguments[number] if number < len(arguments) else None
        if origin is list:
            count = self._number()
            if count > len(self._data) - self.at:
                raise FormatError("the index of the delta is damaged", why=f"a list of {count} in too few bytes")
            return [self.read(arguments[0], ()) for _ in range(count)]
        if origin is tuple:
            return [self.read(inner, ()) for inner in arguments]
        return json.loads(self._bytes())
