"""Facts and parameters as values of the kind that owns them, and their JSON in records and locks.

A field without a value is left out, so that one added later changes no older record and no older key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Self


@dataclass(frozen=True, slots=True)
class Facts:
    """What is recorded of a result. A field of which the value is None is not written.

    A kind with facts of another shape says in its own `to_json` and `from_json` how they are written.
    """

    def to_json(self) -> dict[str, Any]:
        return {each.name: _json(value) for each in fields(self) if (value := getattr(self, each.name)) is not None}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """What a record says; facts that are not fields, as of a later version, are passed over. Raises TypeError where
        a field without a default is missing."""
        return cls(**{each.name: _value(value[each.name]) for each in fields(cls) if each.name in value})


@dataclass(frozen=True, slots=True)
class Params:
    """What a step was asked for. A field that has its default is not written: it is no part of the step's key; one
    without a default always is.

    parts: fields that are such values themselves, by name.
    """

    parts: ClassVar[Mapping[str, type[Params]]] = {}

    def to_json(self) -> dict[str, Any]:
        values = ((each, getattr(self, each.name)) for each in fields(self))
        return {each.name: _json(value) for each, value in values if value != each.default}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """The value that `to_json` wrote. Raises TypeError for names that are not fields."""
        return cls(**{name: cls._part(name, item) for name, item in value.items()})

    @classmethod
    def _part(cls, name: str, item: Any) -> Any:
        return cls.parts[name].from_json(item) if name in cls.parts and item is not None else _value(item)


def _json(value: Any) -> Any:
    if isinstance(value, (Facts, Params)):
        return value.to_json()
    return [_json(item) for item in value] if isinstance(value, tuple) else value


def _value(value: Any) -> Any:
    return tuple(_value(item) for item in value) if isinstance(value, list) else value
