"""What is kept and what that saves: bytes of each whole artifact against bytes of the files it replaces.

Only measured sizes are shown; the totals count content that appears twice once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.report.words import Paint, size
from sparse_decl.steps.step import is_part
from sparse_decl.store.figures import Figures, Totals, figures_of, totals_of

FORMAT_VERSION = "1.0"
_TITLES = ("resource", "mode", "state", "original", "stored", "of original", "ratio", "restores")
_LEFT = 3  # columns of words; the others hold figures
_RESTORES = {True: "exact", False: "lossy", None: "-"}

_STATES = {
    Action.NOOP: "up to date",
    Action.BUILD: "stale",
    Action.MAYBE: "stale",
    Action.RESTORE: "stale",
    Action.FETCH: "not fetched",
    Action.PRUNE: "undeclared",
    Action.ERROR: "unknown",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One resource. original: bytes of the model's files. stored: bytes of its artifact, None for a base, of which
    nothing is stored, and for what was never built. exact: whether it comes back byte for byte, None for a base.
    error: relative error of a lossy one (0 is the fine-tune, 1 the base)."""

    address: str
    mode: str
    state: str
    original: int | None
    stored: int | None
    exact: bool | None
    error: float | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """All rows, and totals over those that have an artifact; `bases` are the bytes needed beside them to restore."""

    rows: tuple[Row, ...]
    original: int
    stored: int
    bases: int


def make_status(
    plan: Plan,
    figures: Mapping[str, Figures] | None = None,
    totals: Totals | None = None,
    unserved: Iterable[str] = (),
    declared: Iterable[str] = (),
) -> Status:
    """From what the lock records of each address; nothing is read.

    figures, totals: of the lock, for a plan with untouched steps. unserved: what could not be planned. declared:
    addresses in the order of rows; those of others come last.
    """
    known = figures or {}
    rows = {address: _row(address, known[address], _STATES[Action.NOOP]) for address in plan.untouched}
    rows.update({planned.address: _planned_row(planned) for planned in plan})
    lost = {planned.address for planned in plan if not planned.kept}
    rows.update({address: Row(address, "-", "not supported yet", None, None, None) for address in unserved})
    places = {address: place for place, address in enumerate(declared)}
    ordered = sorted(rows, key=lambda address: places.get(address, len(places)))
    rows = {address: rows[address] for address in ordered if not is_part(address)}
    if totals is None:
        totals = totals_of(planned.prior for planned in plan if planned.prior is not None and planned.kept)
    elif lost:
        totals = totals_of(record for address, record in plan.lock.nodes.items() if address not in lost)
    return Status(tuple(rows.values()), totals.original, totals.stored, totals.bases)


def status_json(status: Status) -> dict[str, Any]:
    return {
        "format_version": FORMAT_VERSION,
        "resources": [
            {
                "address": row.address,
                "mode": row.mode,
                "state": row.state,
                "original_bytes": row.original,
                "stored_bytes": row.stored,
                "exact": row.exact,
                "relative_error": row.error,
                **_figures(row.original, row.stored),
            }
            for row in status.rows
        ],
        "total": {
            "original_bytes": status.original,
            "stored_bytes": status.stored,
            "base_bytes": status.bases,
            **_figures(status.original, status.stored),
        },
    }


def status_text(status: Status, paint: Paint) -> str:
    """A table and one sentence."""
    rows = [
        [row.address, row.mode, row.state, *_cells(row.original, row.stored), _restores(row)] for row in status.rows
    ]
    total = ["total of deltas", "", "", *_cells(status.original, status.stored), ""]
    widths = [max(map(len, column)) for column in zip(_TITLES, total, *rows, strict=True)]
    lines = [paint(_line(_TITLES, widths), "bold"), " " + "─" * (sum(widths) + 3 * (len(widths) - 1))]
    for cells in rows:
        colour = {"up to date": "green", "unknown": "red", "missing": "red"}.get(cells[2], "yellow")
        lines.append(_line([*cells[:2], paint(cells[2], colour), *cells[3:]], widths, shown=cells))
    lines.append(paint(_line(total, widths), "bold"))
    return "\n".join([*lines, "", _sentence(status)])


def _restores(row: Row) -> str:
    return f"lossy, error {100 * row.error:.3g} %" if row.error is not None else _RESTORES[row.exact]


def _line(cells: Sequence[str], widths: Sequence[int], shown: Sequence[str] = ()) -> str:
    """Three columns to the left, the others to the right. shown: the same without colours, which take no room."""
    padded = []
    for number, (cell, width, bare) in enumerate(zip(cells, widths, shown or cells, strict=True)):
        space = " " * (width - len(bare))
        padded.append(cell + space if number < _LEFT else space + cell)
    return " " + "   ".join(padded).rstrip()


def _sentence(status: Status) -> str:
    lost = sum(row.state == "missing" for row in status.rows)
    missing = f"{lost} recorded and missing from the store: see `sparse plan`." if lost else ""
    if not status.original:
        return missing or "Nothing is stored yet. Run `sparse apply`."
    saved = status.original - status.stored
    verb = "saved" if saved >= 0 else "lost"
    bases = f" Restoring needs the bases as well: {size(status.bases)}." if status.bases else ""
    share = 100 * abs(saved) / status.original
    kept = f"{size(status.original)} kept as {size(status.stored)}: {size(abs(saved))} {verb} ({share:.1f} %)."
    return f"{kept}{bases} {missing}".rstrip()


def _planned_row(planned: PlannedStep) -> Row:
    if planned.prior is not None:
        figures = figures_of(planned.prior)
        if not planned.kept:
            return _row(planned.address, replace(figures, stored=None), "missing")
        known = planned.action is not Action.ERROR or planned.key is None
        return _row(planned.address, figures, _STATES[planned.action] if known else "stale")
    kind = planned.step.kind if planned.step is not None else ""
    mode = {"snapshot": "base", "quantize-select": "-"}.get(kind, "lossless")
    state = "not built" if planned.action is not Action.ERROR else "unknown"
    return Row(planned.address, mode, state, None, None, None)


def _row(address: str, figures: Figures, state: str) -> Row:
    return Row(address, figures.mode, state, figures.original, figures.stored, figures.exact, figures.error)


def _figures(original: int | None, stored: int | None) -> Mapping[str, float | int | None]:
    if not original or stored is None:
        return {"saved_bytes": None, "stored_percent": None, "ratio": None}
    return {
        "saved_bytes": original - stored,
        "stored_percent": round(100 * stored / original, 3),
        "ratio": round(original / stored, 3) if stored else None,
    }


def _cells(original: int | None, stored: int | None) -> list[str]:
    if original is None:
        return ["-", "-", "-", "-"]
    if stored is None:
        return [size(original), "-", "-", "-"]
    percent = f"{100 * stored / original:.1f} %" if original else "-"
    ratio = f"{original / stored:.2f}x" if stored else "-"
    return [size(original), size(stored), percent, ratio]
