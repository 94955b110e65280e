"""Canonical JSON: one text for one value, so that a digest of the text is a digest of the value."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from json.encoder import encode_basestring
from typing import Any

_AS_THEY_ARE = {str, int, bool, type(None)}


def canonical_json(value: Any) -> str:
    """Sorted keys, no white space, UTF-8 kept, floats by `repr`; NaN and infinities are refused (ValueError)."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def pretty_json(value: Any) -> str:
    """The same value, one field a line, for files that people read and git merges. Ends with a newline."""
    return indented(value) + "\n"


def indented(value: Any, depth: int = 0) -> str:
    """The same without the last newline, as it stands at that depth of a larger value."""
    parts: list[str] = []
    _write(_plain(value), "\n" + " " * depth, parts.append)
    return "".join(parts)


def _write(value: Any, line: str, write: Callable[[str], None]) -> None:
    """As json.dumps with indent=1 and sorted keys, which is several times slower: it knows no C for indented text.

    line: a newline and the indentation of the line that the value starts in.
    """
    kind = type(value)
    if kind is str:
        write(encode_basestring(value))
    elif kind is int:
        write(repr(value))
    elif kind is dict and value:
        inner = line + " "
        before = "{" + inner
        for key in sorted(value):
            write(before)
            write(encode_basestring(key))
            write(": ")
            _write(value[key], inner, write)
            before = "," + inner
        write(line + "}")
    elif kind is list and value:
        inner = line + " "
        before = "[" + inner
        for item in value:
            write(before)
            _write(item, inner, write)
            before = "," + inner
        write(line + "]")
    else:
        write(json.dumps(value, ensure_ascii=False, allow_nan=False))


def _plain(value: Any) -> Any:
    """Turns tuples and sets into lists, -0.0 into 0.0 and checks that keys are text."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise ValueError(f"a key must be text, not {key!r}")
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted((_plain(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value!r} has no canonical form")
        return value + 0.0
    return value
