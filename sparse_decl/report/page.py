"""`status` as one HTML page that can be sent to a colleague: no script, no request, light or dark as the reader likes.

This module places things; `page.html.j2` says how they look. The same status gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sparse_decl.base.dag import topological_order
from sparse_decl.report.layers import layers
from sparse_decl.report.measured import Facts, policies, qualities, searches
from sparse_decl.report.scatter import MARGIN, SIZE, Point, Scatter, scatter
from sparse_decl.report.status import Row, Status, remote_sentence, status_json
from sparse_decl.report.units import plural, size
from sparse_decl.steps.step import owner_of

_MOST_NODES = 150  # a drawing of more is no longer looked at; the table has them all
_MOST_BARS = 100
_MOST_DOTS = 40  # more would lie on each other


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
            all_exact=bool(kept) and all(row.exact for row in kept),
            qualities=qualities(facts),
            searches=searches(facts, decisions or {}),
            policies=policies(facts),
            graph=_graph(status.rows, kinds, _without_parts(upstream)),
            plot={"size": SIZE, "margin": MARGIN},
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
    ground line. None if there is nothing to show: where all are exact, the savings say as much."""
    points = []
    for row in rows:
        error = 0.0 if row.exact else row.error
        if error is not None:
            restores = "restored byte for byte" if row.exact else f"relative error {100 * error:.3g} %"
            note = f"{_percent(row):.1f} % of its size, {restores}"
            points.append(Point(row.address, _percent(row), 100 * error, note, "exact" if row.exact else "lossy"))
    lossy = any(point.style == "lossy" for point in points)
    return scatter(points, "stored, % of original", "relative error, %") if lossy else None


def _without_parts(upstream: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """The same graph with the parts of each search as one node with it: dozens of trials say nothing in a picture."""
    merged: dict[str, set[str]] = {}
    for address, needs in upstream.items():
        owner = owner_of(address)
        merged.setdefault(owner, set()).update(owner_of(need) for need in needs)
    return {address: needs - {address} for address, needs in merged.items()}


def _graph(rows: Iterable[Row], kinds: Mapping[str, str], upstream: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """The drawing, of the first steps of very many, each with its kind and state."""
    states = {row.address: row.state for row in rows}
    order = topological_order(upstream)
    shown = set(order[:_MOST_NODES])
    notes = {address: ", ".join(filter(None, (kinds[address], states.get(address)))) for address in shown}
    drawing = layers({address: [need for need in upstream[address] if need in shown] for address in shown}, notes)
    return {"drawing": drawing, "left_out": len(order) - len(shown)}
