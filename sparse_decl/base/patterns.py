"""Regular expressions whose time grows with the text and with nothing else (RE2): no pattern from
outside can hang a run, and none needs a clock to be stopped, so the same text is judged alike on a slow machine."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sparse_decl.base.errors import ConfigError, SourceSpan

_MEMORY = 8 << 20  # bytes of a compiled pattern and its states; a pattern that needs more is refused


@lru_cache(maxsize=2000)
def compile_pattern(pattern: str, where: str | SourceSpan | None = None) -> Any:
    """The compiled pattern. Raises ConfigError for one RE2 does not take (look-around, back references, a repetition
    over 1000, too large)."""
    import re2

    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MEMORY
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        message = error.args[0] if error.args else ""
        why = message.decode("utf-8", "replace") if isinstance(message, bytes) else str(message)
        raise ConfigError(
            f"this pattern cannot be matched in bounded time: {pattern[:80]!r}",
            where=where,
            why=why,
            hint="look-around, back references and repetitions over 1000 are not supported; write it without them",
        ) from error


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern is found anywhere in the text. Raises ConfigError."""
    return compile_pattern(_whole(pattern)).search(_whole(text)) is not None


def matches_whole(pattern: str, text: str) -> bool:
    """Whether the pattern matches the text from end to end. Raises ConfigError."""
    return compile_pattern(_whole(pattern)).fullmatch(_whole(text)) is not None


def _whole(text: str) -> str:
    """The text without halves of pairs of surrogates, which no UTF-8 has."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
