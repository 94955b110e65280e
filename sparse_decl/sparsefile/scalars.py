"""Plain scalars by the core schema of YAML 1.2: `no` is text, `12:30` is text, `1e-3` is a number, `0o17` is fifteen.

The same rules read values from outside (`--var`, `${env.X}`), so that a value means the same wherever it is written.
"""

from __future__ import annotations

import math
import re
from typing import TypeAlias

from sparse_decl.sparsefile.diagnostics import quote
from sparse_decl.sparsefile.limits import MAX_DIGITS

Scalar: TypeAlias = str | int | float | bool | None

_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INT = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


class ScalarError(ValueError):
    """A scalar that is a number by its form and cannot be one here."""


class EnvText(str):
    """Text of an environment variable, which a field that wants a number may still read as one."""

    __slots__ = ()


def read_scalar(text: str) -> Scalar:
    """The value of an unquoted scalar. Raises ScalarError for infinities, NaN and numbers that are far too long."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if len(text) > MAX_DIGITS and (_FLOAT.fullmatch(text) or _HEX.fullmatch(text) or _OCTAL.fullmatch(text)):
        raise ScalarError(f"a number of {len(text)} characters")
    if _INT.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text):
        return int(text[2:], 8)
    if _HEX.fullmatch(text):
        return int(text[2:], 16)
    if _NOT_FINITE.fullmatch(text):
        raise ScalarError("infinities and NaN are not values here")
    if _FLOAT.fullmatch(text):
        number = float(text)
        if not math.isfinite(number):
            raise ScalarError("the number is too large")
        return number
    return text


def scalar_text(value: Scalar) -> str:
    """A scalar as YAML would write it; what interpolation and addresses print."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else str(value)


def kind_of(value: object) -> str:
    """What a value is, in the words of a message."""
    if value is None:
        return "nothing (null)"
    if isinstance(value, bool):
        return f"the boolean `{scalar_text(value)}`"
    if isinstance(value, (int, float)):
        return f"the number {quote(scalar_text(value))}"
    if isinstance(value, str):
        return f"the text {quote(value)}" if value else "empty text"
    return "a mapping" if isinstance(value, dict) else "a list"
