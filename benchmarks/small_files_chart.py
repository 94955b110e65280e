"""The picture of small_files.py: share of the gain kept against bytes, a panel for each pair; SVG in light and dark."""

from __future__ import annotations

import math
from collections.abc import Callable
from html import escape
from typing import Any

PANEL, GAP, TOP, LEFT, BOTTOM = 250, 46, 40, 52, 44  # units; panels are squares
LOW, HIGH = 0.3, 10.0  # percent of the fine-tune's bytes, the ends of a logarithmic axis
TICKS = (0.4, 1, 3, 10)
TITLES = {
    "smollm2_sft": "fine-tune of 40 steps",
    "smollm2_lora_short": "merged LoRA of rank 16",
    "smollm2_lora": "merged LoRA of rank 16",
    "smollm2_sft_long": "fine-tune of 300 steps",
}
MARKS = {  # row -> (class of its colour, shape)
    "mix": ("a", "circle"),
    "mix, no text": ("a", "ring"),
    "svd, 8 bits": ("b", "circle"),
    "sparse": ("c", "circle"),
    "sparse-int8": ("c", "ring"),
    "16-bit svd": ("d", "circle"),
    "DARE + svd": ("d", "ring"),
    "Delta-CoMe-like": ("e", "circle"),
    "bitdelta": ("f", "circle"),
}
STYLE = """
svg { font: 12px system-ui, sans-serif; --paper: #fff; --ink: #222; --faint: #ccc;
  --a: #0b62c4; --b: #6a7c00; --c: #b35900; --d: #8a3fa0; --e: #c0204d; --f: #57606a; }
@media (prefers-color-scheme: dark) { svg { --paper: #0d1117; --ink: #e6e6e6; --faint: #444;
  --a: #6cb2ff; --b: #c3d82c; --c: #ffab57; --d: #d59bea; --e: #ff7d9c; --f: #a9b2bb; } }
.paper { fill: var(--paper); } text { fill: var(--ink); } .title { font-weight: 600; }
.grid { stroke: var(--faint); stroke-width: 1; } .exact { stroke: var(--ink); stroke-dasharray: 4 3; }
.line, .bar { fill: none; stroke-width: 1.5; } .ring { fill: var(--paper); stroke-width: 2; }
""" + "".join(f".{k} {{ stroke: var(--{k}); }} circle.{k}:not(.ring) {{ fill: var(--{k}); }}\n" for k in "abcdef")


def draw(done: dict[str, Any], kept: Callable[[dict[str, Any], str], tuple[float, float, float]]) -> str:
    """The picture of what small_files.py measured. kept: (share of the gain, low, high) of a row, in percent."""
    names = [name for name in TITLES if name in done and "base" in done[name]]
    used = [mode for mode in MARKS if any(_mode(row) == mode for name in names for row in done[name])]
    legend = math.ceil(len(used) / 3)
    width = LEFT + len(names) * PANEL + (len(names) - 1) * GAP + 16
    height = TOP + PANEL + BOTTOM + 20 * legend + 8
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        f"<title>Share of a fine-tune's gain that small files keep</title><style>{STYLE}</style>",
        f'<rect class="paper" width="{width}" height="{height}"/>',
    ]
    for number, name in enumerate(names):
        parts += _panel(name, done[name], LEFT + number * (PANEL + GAP), kept, first=number == 0)
    for number, mode in enumerate(used):
        x, y = LEFT + 8 + (number % 3) * (width - LEFT) / 3, TOP + PANEL + BOTTOM + 12 + 20 * (number // 3)
        parts += [_mark(mode, x, y), f'<text x="{x + 12:.1f}" y="{y + 4:.1f}">{escape(mode)}</text>']
    return "\n".join([*parts, "</svg>"]) + "\n"


def _mode(row: str) -> str:
    head, comma, end = row.rpartition(", ")
    return head if comma and end.endswith("%") else row


def _panel(name: str, rows: dict[str, Any], left: float, kept: Callable[..., Any], *, first: bool) -> list[str]:
    least = min([0.0, *(kept(rows, row)[0] for row in rows if _mode(row) in MARKS)])
    floor = 20 * math.floor(least / 20)
    whole = rows["fine-tune"]["bytes"]

    def across(size: float) -> float:
        share = min(max(100 * size / whole, LOW), HIGH)
        return left + PANEL * math.log(share / LOW) / math.log(HIGH / LOW)

    def up(share: float) -> float:
        return TOP + PANEL * (1 - (min(max(share, floor), 110) - floor) / (110 - floor))

    middle = left + PANEL / 2
    out = [f'<text class="title" x="{middle:.1f}" y="{TOP - 18}" text-anchor="middle">{escape(TITLES[name])}</text>']
    for share in range(floor, 101, 20):
        out.append(f'<path class="grid" d="M{left:.1f} {up(share):.1f}h{PANEL}"/>')
        out.append(f'<text x="{left - 6:.1f}" y="{up(share) + 4:.1f}" text-anchor="end">{share}</text>')
    for share in TICKS:
        x = across(share / 100 * whole)
        out.append(f'<path class="grid" d="M{x:.1f} {TOP}v{PANEL}"/>')
        out.append(f'<text x="{x:.1f}" y="{TOP + PANEL + 16}" text-anchor="middle">{share:g} %</text>')
    out.append(f'<text x="{middle:.1f}" y="{TOP + PANEL + 34}" text-anchor="middle">of the fine-tune\'s bytes</text>')
    if first:
        y = TOP + PANEL / 2
        out.append(
            f'<text x="14" y="{y:.1f}" text-anchor="middle" transform="rotate(-90 14 {y:.1f})">'
            "share of the gain kept, %</text>"
        )
    if "lossless" in rows:
        x = across(rows["lossless"]["bytes"])
        out.append(f'<path class="exact" d="M{x:.1f} {TOP}v{PANEL}"/>')
        out.append(f'<text x="{x - 4:.1f}" y="{TOP + PANEL - 6}" text-anchor="end">exact delta</text>')
    for mode in MARKS:
        found = sorted((rows[row]["bytes"], row) for row in rows if _mode(row) == mode)
        places = [(across(size), *(up(value) for value in kept(rows, row))) for size, row in found]
        if len(places) > 1:
            line = "L".join(f"{x:.1f} {y:.1f}" for x, y, _, _ in places)
            out.append(f'<path class="line {MARKS[mode][0]}" d="M{line}"/>')
        for x, y, low, high in places:
            out.append(f'<path class="bar {MARKS[mode][0]}" d="M{x:.1f} {low:.1f}V{high:.1f}"/>')
            out.append(_mark(mode, x, y))
    return out


def _mark(mode: str, x: float, y: float) -> str:
    colour, shape = MARKS[mode]
    return f'<circle class="{colour}{" ring" if shape == "ring" else ""}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
