"""`status` as one HTML page that can be sent to a colleague: no script, no request, light or dark as the reader likes.

This module places things; `page.html.j2` says how they look. The same status gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sparse_decl.base.dag import topological_order
from sparse_decl.report.measured import Facts, policies, qualities, searches
from sparse_decl.report.scatter import MARGIN, SIZE, Point, Scatter, scatter
from sparse_decl.report.status import Row, Status, remote_sentence, status_json
from sparse_decl.report.units import plural, size
from sparse_decl.steps.step import owner_of

_MOST_NODES = 150  # a drawing of more is no longer looked at; the table has them all
_MOST_BARS = 100
_MOST_DOTS = 40  # more would lie on each other
_BOX = (190, 40)
_GAP = (56, 14)


@dataclass(frozen=True, slots=True)
class Box:
    """A step in the drawing of the graph; x, y in SVG units, of its upper left corner."""

    address: str
    kind: str
    state: str
    x: float
    y: float


def status_page(
    status: Status,
    kinds: Mapping[str, str],
    upstream: Mapping[str, Iterable[str]],
    facts: Facts,
    title: str,
    decisions: Mapping[str, Mapping[str, Any]] | None = None,
) -> str:
    """A whole HTML document.

    kinds: address -> step kind. upstream: address -> addresses it needs. facts: address -> what its kind says
    of its result. title: of the project. decisions: address -> what a search for a quantized form found, where it is
    at hand.
    """
    value = status_json(status)
    kept = [row for row in status.rows if row.stored is not None and row.original]
    largest = max((row.original or 0 for row in kept), default=0)
    shown = _largest(kept, _MOST_BARS)
    bars = [
        {
            "row": row,
            "original": 100 * (row.original or 0) / largest,
            "stored": 100 * (row.stored or 0) / largest,
            "percent": _percent(row),
        }
        for row in shown
    ]
    page: str = (
        environment()
        .get_template("page.html.j2")
        .render(
            title=title,
            status=status,
            total=value["total"],
            remote="" if status.remote is None else remote_sentence(status.remote),
            bars=bars,
            bars_left_out=len(kept) - len(shown),
            fidelity=_fidelity(_largest(kept, _MOST_DOTS)),
            qualities=qualities(facts),
            searches=searches(facts, decisions or {}),
            policies=policies(facts),
            graph=_graph(status.rows, kinds, _without_parts(upstream)),
            plot={"size": SIZE, "margin": MARGIN},
            box=_BOX,
        )
    )
    return page


def environment() -> Any:
    """Of all pages: templates lie beside this module."""
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


def _percent(row: Row) -> float:
    return 100 * (row.stored or 0) / row.original if row.original else 0.0


def _largest(rows: Sequence[Row], most: int) -> list[Row]:
    chosen = sorted(range(len(rows)), key=lambda at: (-(rows[at].original or 0), at))[:most]
    return [rows[at] for at in sorted(chosen)]


def _fidelity(rows: Iterable[Row]) -> Scatter | None:
    """Where each kept resource stands: share of its size to the right, relative error upwards; exact ones on the
    ground line. None if there is nothing to show."""
    points = []
    for row in rows:
        error = 0.0 if row.exact else row.error
        if error is not None:
            told = "restored byte for byte" if row.exact else f"relative error {100 * error:.3g} %"
            note = f"{_percent(row):.1f} % of its size, {told}"
            points.append(Point(row.address, _percent(row), 100 * error, note, "exact" if row.exact else "lossy"))
    return scatter(points, "stored, % of original", "relative error, %") if points else None


def _without_parts(upstream: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """The same graph with the parts of each search as one node with it: dozens of trials say nothing in a picture."""
    merged: dict[str, set[str]] = {}
    for address, needs in upstream.items():
        owner = owner_of(address)
        merged.setdefault(owner, set()).update(owner_of(need) for need in needs)
    return {address: needs - {address} for address, needs in merged.items()}


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
        boxes[address] = Box(address, kinds[address], states.get(address, ""), x, y)
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
