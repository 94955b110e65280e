"""Deltas and differences of datasets as text."""

from __future__ import annotations

import io
from typing import Any

from sparse_decl.report.units import plural, size

_WAYS = {
    "lines": "lines, byte for byte",
    "rewritten": "written again with the same settings, byte for byte (needs the same pyarrow)",
    "patched": "written again and patched, byte for byte (needs the same pyarrow)",
    "stored": "kept as bytes, or as a patch of the base's",
    "rows": "rows only: same tables, other bytes",
}
_SHOWN = 60


def compressed_text(name: str, out: object, stats: dict[str, Any]) -> str:
    """What `dataset-compress` made of `stats` (`DeltaStats.to_json`)."""
    original, stored = stats["original_bytes"], stats["stored_bytes"]
    share = f" ({100 * stored / original:.1f} %)" if original else ""
    rows = stats["rows"]
    lines = [
        f"{name}: {size(original)} kept as {size(stored)}{share} in {out}",
        f"  {rows:,} row{'s' if rows != 1 else ''}: {stats['same_rows']:,} as in the base,"
        f" {stats['edited_rows']:,} edited in {plural(stats['edited_cells'], 'cell')}, {stats['new_rows']:,} new",
    ]
    lines += [f"  {plural(count, 'file')}: {_WAYS[way]}" for way, count in sorted(stats["bytes_of_files"].items())]
    return "\n".join(lines)


def estimate_text(name: str, found: dict[str, Any]) -> str:
    """What `dataset-estimate` found (`Estimate.to_json`)."""
    original, delta = found["original_bytes"], found["delta_bytes"]
    share = f" ({100 * delta / original:.1f} %)" if original else ""
    exact = found["low"] == found["high"]
    about = "" if exact else "about "
    between = f"90 %: {size(found['low'])} to {size(found['high'])}" if not exact else "coded as a whole"
    coded = "" if exact else f", {found['sampled_rows']:,} of those that differ coded"
    return (
        f"{name}: {size(original)} would be kept as {about}{size(delta)}{share}; {between}\n"
        f"  {found['rows']:,} rows compared{coded}: {about}{found['same_rows']:,} as in the base, "
        f"{found['edited_rows']:,} edited, {found['new_rows']:,} new"
    )


def difference_text(base: str, derived: str, found: dict[str, Any], *, colour: bool) -> str:
    """What `diff` found (`Difference.to_json`): counts, columns, examples."""
    from rich.console import Console, Group
    from rich.table import Table
    from rich.text import Text

    if found["same"]:
        return f"{base} and {derived} hold the same {found['rows']:,} rows."
    head = Table(title=f"{base} → {derived}", title_justify="left", box=None, pad_edge=False)
    for name in ("rows", "same", "edited", "added", "removed"):
        head.add_column(name, justify="right")
    counts = [found[f"{name}_rows"] for name in ("same", "edited", "added", "removed")]
    head.add_row(f"{found['base_rows']:,} → {found['rows']:,}", *(f"{count:,}" for count in counts))
    parts: list[Any] = [head]
    if found["moved"]:
        parts.append(Text("rows that both have stand in another order"))
    for name, what in sorted(found["columns"].items()):
        parts.append(Text(f"column {name}: {what}"))
    for name, count in sorted(found["cells_by_column"].items(), key=lambda item: -item[1]):
        parts.append(Text(f"{plural(count, 'cell')} of {name} edited"))
    for row in found["edited"]:
        for name, (old, new) in row["cells"].items():
            line = Text(f"~ row {row['base_row']} → {row['row']}  {name}: ")
            before, after = _around_change(old, new)
            line.append(before, "red").append(" → ").append(after, "green")
            parts.append(line)
    for sign, style, rows in (("+", "green", found["added"]), ("-", "red", found["removed"])):
        for row in rows:
            cells = ", ".join(f"{name}={_short(value)}" for name, value in row["cells"].items())
            parts.append(Text(f"{sign} row {row['row']}  {cells}", style))
    out = io.StringIO()
    console = Console(file=out, force_terminal=colour, no_color=not colour, highlight=False, soft_wrap=True)
    console.print(Group(*parts))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def _around_change(old: Any, new: Any) -> tuple[str, str]:
    """Two values as texts, each cut to a window around what differs; `…` stands for what was cut."""
    one, other = (repr(value) if isinstance(value, str) else str(value) for value in (old, new))
    if max(len(one), len(other)) <= _SHOWN:
        return one, other
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = max(0, same - _SHOWN // 3)
    return _window(one, start), _window(other, start)


def _window(text: str, start: int) -> str:
    start = max(0, min(start, len(text) - _SHOWN // 3))  # where this one ends early, some of its end
    cut = text[start : start + _SHOWN]
    return f"{'…' if start else ''}{cut}{'…' if start + _SHOWN < len(text) else ''}"


def _short(value: Any) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
