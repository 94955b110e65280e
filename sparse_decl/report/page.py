"""`status` as one HTML page that can be sent to a colleague: no script, no request, light or dark as the reader likes.

This module places things; `page.html.j2` says how they look. The same status gives the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sparse_decl.graph.dag import topological_order
from sparse_decl.report.status import Row, Status, status_json
from sparse_decl.report.words import plural, size

_MOST_NODES = 150  # a drawing of more is no longer looked at; the table has them all
_BOX = (190, 40)
_GAP = (56, 14)
_PLOT = (400, 250)
_MARGIN = (56, 14, 18, 46)  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Box:
    """A step in the drawing of the graph; x, y in SVG units, of its upper left corner."""

    address: str
    kind: str
    state: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A resource in the plot of size against fidelity; x, y in SVG units."""

    address: str
    x: float
    y: float
    percent: float
    error: float


def status_page(
    status: Status,
    kinds: Mapping[str, str],
    upstream: Mapping[str, Iterable[str]],
    facts: Mapping[str, Mapping[str, Any]],
    title: str,
) -> str:
    """A whole HTML document.

    kinds: address -> step kind. upstream: address -> addresses it needs. facts: address -> what the lock records of its
    result. title: of the project. Raises UnavailableError if jinja2 is not installed.
    """
    value = status_json(status)
    largest = max((row.original or 0 for row in status.rows if row.stored is not None), default=0)
    bars = [
        {
            "row": row,
            "original": 100 * (row.original or 0) / largest,
            "stored": 100 * (row.stored or 0) / largest,
            "percent": 100 * row.stored / row.original,
        }
        for row in status.rows
        if row.stored is not None and row.original
    ]
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            title=title,
            status=status,
            total=value["total"],
            bars=bars,
            fidelity=_fidelity(status.rows, facts),
            graph=_graph(status.rows, kinds, upstream),
            plot={"size": _PLOT, "margin": _MARGIN},
            box=_BOX,
        )
    )


def _environment() -> Any:
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("sparse_decl.report", ""),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(size=size, plural=plural)
    return environment


def _fidelity(rows: Iterable[Row], facts: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Where each kept resource stands: share of its size to the right, relative error upwards; exact ones on the
    ground line."""
    left, top, right, bottom = _MARGIN
    width, height = _PLOT[0] - left - right, _PLOT[1] - top - bottom
    found = [
        (row.address, 100 * row.stored / row.original, 0.0 if row.exact else error)
        for row in rows
        if row.stored is not None and row.original
        if (error := facts.get(row.address, {}).get("relative_error", None if not row.exact else 0.0)) is not None
    ]
    widest = _nice(max((percent for _, percent, _ in found), default=0.0))
    worst = _nice(100 * max((error for *_, error in found), default=0.0))
    dots = [
        Dot(
            address,
            left + width * percent / widest,
            top + height * (1 - 100 * error / worst),
            percent,
            100 * error,
        )
        for address, percent, error in found
    ]
    ticks = [0.0, 0.25, 0.5, 0.75, 1.0]
    return {
        "dots": dots,
        "x": [(left + width * tick, f"{widest * tick:g}") for tick in ticks],
        "y": [(top + height * (1 - tick), f"{worst * tick:g}") for tick in ticks]
        if any(error for *_, error in found)
        else [],
    }


def _nice(value: float) -> float:
    """The next of 1, 2, 5 x 10^n at or above a value, for the end of an axis; 1 for nothing."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value)


def _graph(rows: Iterable[Row], kinds: Mapping[str, str], upstream: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Columns by depth, in each by address; an arrow from what is needed to what needs it."""
    states = {row.address: row.state for row in rows}
    order = topological_order(upstream)
    depth: dict[str, int] = {}
    for address in order:
        depth[address] = max((depth[need] + 1 for need in upstream[address]), default=0)
    shown = order[:_MOST_NODES]
    boxes: dict[str, Box] = {}
    column: dict[int, int] = {}
    for address in sorted(shown, key=lambda name: (depth[name], name)):
        place = column.get(depth[address], 0)
        column[depth[address]] = place + 1
        x, y = depth[address] * (_BOX[0] + _GAP[0]) + 4, place * (_BOX[1] + _GAP[1]) + 4
        boxes[address] = Box(address, kinds[address], states.get(address, "unknown"), x, y)
    arrows = [
        (boxes[need].x + _BOX[0], boxes[need].y + _BOX[1] / 2, boxes[address].x, boxes[address].y + _BOX[1] / 2)
        for address in shown
        for need in sorted(set(upstream[address]))
        if need in boxes
    ]
    return {
        "boxes": list(boxes.values()),
        "arrows": arrows,
        "left_out": len(order) - len(shown),
        "width": max((box.x for box in boxes.values()), default=0) + _BOX[0] + 4,
        "height": max((box.y for box in boxes.values()), default=0) + _BOX[1] + 4,
    }
