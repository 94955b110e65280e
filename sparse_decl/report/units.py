"""Sizes, digests and colours as people read them."""

from __future__ import annotations

from typing import Any

_UNITS = ("B", "KB", "MB", "GB", "TB", "PB")
_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}


def size(count: int) -> str:
    """Bytes in decimal units: `512 B`, `1.50 MB`."""
    value, unit = float(count), 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    if unit == 0:
        return f"{count} B"
    return f"{value:.{2 if value < 9.995 else 1 if value < 99.95 else 0}f} {_UNITS[unit]}"


def seconds(value: float) -> str:
    """`0.42 s`, `12 s`, `3 min 5 s`."""
    if value < 10:
        return f"{value:.2f} s"
    return f"{value:.0f} s" if value < 120 else f"{int(value) // 60} min {int(value) % 60} s"


def short(value: Any) -> str:
    """A value for one line: digests are cut, texts are quoted where that helps."""
    if isinstance(value, str):
        algorithm, colon, name = value.partition(":")
        if colon and algorithm in ("b3", "sha256", "git-sha1") and len(name) >= 40:
            return f"{algorithm}:{name[:12]}"
        return value if value.isprintable() and value == value.strip() and value else repr(value)
    if isinstance(value, dict):
        return ", ".join(f"{short(name)} {short(item)}" for name, item in sorted(value.items()))
    return "nothing" if value is None else str(value)


def plural(count: int, noun: str) -> str:
    """`1 step`, `2 steps`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


class Paint:
    """Colours, or none: what is painted reads the same without."""

    def __init__(self, on: bool = False):
        self.on = on

    def __call__(self, text: str, *styles: str) -> str:
        if not self.on or not styles:
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"
