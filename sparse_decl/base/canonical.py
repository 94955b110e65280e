"""Canonical JSON: one text for one value, so that a digest of the text is a digest of the value."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from json.encoder import encode_basestring
from typing import Any

_AS_THEY_ARE = {str, int, bool, type(None)}
_COMPACT = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_json(value: Any) -> str:
    """Sorted keys, no white space, UTF-8 kept, floats by `repr`; NaN and infinities are refused (ValueError)."""
    return _COMPACT.encode(_plain(value))


def pretty_json(value: Any) -> str:
    """The same value, one field a line, for files that people read and git merges. Ends with a newline."""
    return indented(value) + "\n"


def indented(value: Any, depth: int = 0) -> str:
    """The same without the last newline, as it stands at that depth of a larger value."""
    parts: list[str] = []
    _write(value, "\n" + " " * depth, parts.append)
    return "".join(parts)


def _write(value: Any, line: str, write: Callable[[str], None]) -> None:
    """As json.dumps with indent=1 and sorted keys, which is several times slower: it knows no C for indented text.

    line: a newline and the indentation of the line that the value starts in.
    """
    kind = type(value)
    if kind is dict and value:
        _check_keys(value)
        inner = line + " "
        before = "{" + inner
        for key in sorted(value):
            item = value[key]
            kind = type(item)
            if kind is str:  # most of what a lock holds; written here, it costs no call
                write(f"{before}{encode_basestring(key)}: {encode_basestring(item)}")
            elif kind is int:
                write(f"{before}{encode_basestring(key)}: {item}")
            else:
                write(f"{before}{encode_basestring(key)}: ")
                _write(item, inner, write)
            before = "," + inner
        write(line + "}")
    elif (kind is list or kind is tuple) and value:
        inner = line + " "
        before = "[" + inner
        for item in value:
            write(before)
            _write(item, inner, write)
            before = "," + inner
        write(line + "]")
    else:
        plain = _plain(value)
        if plain and isinstance(plain, (dict, list)):
            _write(plain, line, write)
        else:
            write(_COMPACT.encode(plain))


def _plain(value: Any) -> Any:
    """Turns tuples and sets into lists, -0.0 into 0.0 and checks that keys are text."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, dict):
        _check_keys(value)
        return {key: item if type(item) in _AS_THEY_ARE else _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [item if type(item) in _AS_THEY_ARE else _plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted((_plain(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value!r} has no canonical form")
        return value + 0.0
    return value


def _check_keys(value: dict[Any, Any]) -> None:
    if set(map(type, value)) - {str} and not all(isinstance(key, str) for key in value):
        raise ValueError(f"keys must be text: {sorted(map(repr, value))[:3]}")
