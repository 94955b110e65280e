"""Tables as text, drawn by rich: as wide as what they hold, or as narrow as a terminal asks."""

from __future__ import annotations

from io import StringIO
from typing import Any

from sparse_decl.report.units import Paint

_WIDE = 10_000  # columns of something that is read by no terminal


def drawn(thing: Any, paint: Paint, width: int | None = None) -> str:
    """What rich makes of a renderable, without blanks at the ends of lines or empty lines around it.

    width: columns to stay within; None for as many as it takes, as in a pipe.
    """
    from rich.console import Console

    stream = StringIO()
    Console(
        file=stream,
        width=width or _WIDE,
        force_terminal=paint.on,
        color_system="standard" if paint.on else None,
        no_color=not paint.on,
        legacy_windows=False,
        markup=False,
        highlight=False,
        emoji=False,
    ).print(thing)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()).strip("\n")


def natural_width(thing: Any) -> int:
    """Columns a renderable takes where nothing has to be folded."""
    from rich.console import Console

    console = Console(file=StringIO(), width=_WIDE, color_system=None)
    return int(console.measure(thing).maximum)
