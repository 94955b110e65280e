"""Languages a text may be in, as far as its script tells: Latin letters do not decide, Hangul means Korean."""

from __future__ import annotations

import re

_SCRIPTS: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = tuple(
    (re.compile(f"[{signs}]"), frozenset(tags.split()))
    for signs, tags in (
        ("\u3040-\u30ff", "ja"),
        ("\uac00-\ud7af\u1100-\u11ff", "ko"),
        ("\u4e00-\u9fff\u3400-\u4dbf", "zh ja"),
        ("\u0400-\u04ff", "ru uk be bg sr mk kk ky mn tg"),
        ("\u0370-\u03ff", "el"),
        ("\u0590-\u05ff", "he yi"),
        ("\u0600-\u06ff", "ar fa ur ps sd ckb ug"),
        ("\u0900-\u097f", "hi mr ne sa"),
        ("\u0980-\u09ff", "bn as"),
        ("\u0b80-\u0bff", "ta"),
        ("\u0c00-\u0c7f", "te"),
        ("\u0e00-\u0e7f", "th"),
        ("\u10a0-\u10ff", "ka"),
        ("\u0530-\u058f", "hy"),
    )
)
_LOOKED_AT = 4096  # characters
_LEAST = 4  # one sign in so many must be of the script: a Greek letter in a formula makes no Greek text


def languages_of(text: str) -> frozenset[str]:
    """Language tags, empty if the script leaves it open."""
    if text.isascii():
        return frozenset()
    sample = text[:_LOOKED_AT]
    signs = len("".join(sample.split()))
    for pattern, tags in _SCRIPTS:
        if len(pattern.findall(sample)) * _LEAST > signs:
            return tags
    return frozenset()


def speaks(model: frozenset[str], asked: frozenset[str]) -> bool:
    """Whether a model for some languages (none: for any) takes a text in one of those asked for (none: unknown).

    `pt` takes `pt-BR`, and `pt-BR` takes `pt`.
    """
    if not model or not asked:
        return True
    return any(
        one == other or one.startswith(f"{other}-") or other.startswith(f"{one}-") for one in model for other in asked
    )
