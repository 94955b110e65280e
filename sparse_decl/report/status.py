"""What is kept and what that saves: bytes of each whole artifact against bytes of the files it replaces.

Only measured sizes are shown; the totals count content that appears twice once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypedDict

from sparse_decl.base.json_types import Count, FormatVersion
from sparse_decl.base.outgoing import one_line
from sparse_decl.engine.reach import Base
from sparse_decl.engine.standings import StreamState
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.graph.plan_json import BaseJson
from sparse_decl.report.streams import StreamJson, stream_json, stream_sentence
from sparse_decl.report.tables import drawn, natural_width
from sparse_decl.report.units import Paint, plural, size
from sparse_decl.steps.step import evaluation_of, is_part
from sparse_decl.store.sizes import Figures, Totals, figures_of, totals_of
from sparse_decl.store.transfer import Held

FORMAT_VERSION = "1.0"
_TITLES = ("resource", "mode", "state", "original", "stored", "of original", "ratio", "restores")
_WORDS = 3  # the first columns hold words, the others figures
_LEFT_OUT: tuple[tuple[str, ...], ...] = (  # where it is narrow, until it fits
    (),
    ("ratio",),
    ("ratio", "mode"),
    ("ratio", "mode", "original"),
    ("ratio", "mode", "original", "of original"),
    ("ratio", "mode", "original", "restores"),
    ("ratio", "mode", "original", "restores", "of original"),
)
_MOST = 200  # rows of one table; nobody reads more, and drawing them takes time
_RESTORES = {True: "exact", False: "lossy", None: "-"}
_COLOURS = {"up to date": "green", "unknown": "red", "missing": "red"}

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
    error: relative error of a lossy one (0 is the fine-tune, 1 the base). gain: share of the fine-tune's gain in
    log-perplexity that it keeps, where that was measured."""

    address: str
    mode: str
    state: str
    original: int | None
    stored: int | None
    exact: bool | None
    error: float | None = None
    gain: float | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """All rows, and totals over those that have an artifact; `bases` are the bytes needed beside them to restore.

    remote: what the remote holds of it, None without one, or where it was not asked. streams: how declared runs
    stand."""

    rows: tuple[Row, ...]
    original: int
    stored: int
    bases: int
    remote: Held | None = None
    streams: tuple[StreamState, ...] = ()


def make_status(
    plan: Plan,
    figures: Mapping[str, Figures] | None = None,
    totals: Totals | None = None,
    unsupported: Iterable[str] = (),
    declared: Iterable[str] = (),
) -> Status:
    """From what the lock records of each address; nothing is read.

    figures, totals: of the lock, for a plan with untouched steps. unsupported: what could not be planned. declared:
    addresses in the order of rows; those of others come last.
    """
    known = figures or {}
    rows = {address: _row(address, known[address], _STATES[Action.NOOP]) for address in plan.untouched}
    rows.update({planned.address: _planned_row(planned) for planned in plan})
    lost = {planned.address for planned in plan if not planned.kept}
    rows.update({address: Row(address, "-", "not supported yet", None, None, None) for address in unsupported})
    places = {address: place for place, address in enumerate(declared)}
    gains = {address: figures.gain for address, figures in known.items()}
    gains.update({p.address: figures_of(p.prior).gain for p in plan if p.prior is not None and p.kept})
    for address, row in rows.items():
        if row.error is not None:
            rows[address] = replace(row, gain=gains.get(evaluation_of(address)))
    ordered = sorted(rows, key=lambda address: places.get(address, len(places)))
    rows = {address: rows[address] for address in ordered if not is_part(address)}
    if totals is None:
        totals = totals_of(planned.prior for planned in plan if planned.prior is not None and planned.kept)
    elif lost:
        totals = totals_of(record for address, record in plan.lock.nodes.items() if address not in lost)
    return Status(tuple(rows.values()), totals.original, totals.stored, totals.bases)


class Saving(TypedDict):
    """Null where there is nothing to compare."""

    saved_bytes: int | None
    stored_percent: float | None
    ratio: float | None


class StatusRow(Saving):
    """A resource. Nothing is stored of a base. `relative_error`: of a lossy one, as measured. `gain_kept`: share of the
    fine-tune's gain in log-perplexity that a lossy one keeps, where its `eval` measured it."""

    address: str
    mode: str
    state: str
    original_bytes: Count | None
    stored_bytes: Count | None
    exact: bool | None
    relative_error: float | None
    gain_kept: float | None


class StatusTotal(Saving):
    """Over all that is kept, content that appears twice counted once. `base_bytes` are needed beside to restore."""

    original_bytes: Count
    stored_bytes: Count
    base_bytes: Count


class StatusRemote(TypedDict):
    """How many of the objects that the lock names the remote has; `problem`: why it could not be asked."""

    url: str
    objects: Count
    there: Count
    missing_bytes: Count
    problem: str | None
    complete: bool


class StatusJson(TypedDict):
    """What `status --json` prints. `remote` is null without one, or where it was not asked."""

    format_version: FormatVersion
    resources: list[StatusRow]
    total: StatusTotal
    remote: StatusRemote | None
    bases: list[BaseJson]
    streams: list[StreamJson]


def status_json(status: Status, bases: Iterable[Base] = ()) -> StatusJson:
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
                "gain_kept": row.gain,
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
        "remote": None if status.remote is None else _remote(status.remote),
        "bases": [base.to_json() for base in bases],
        "streams": [stream_json(stream) for stream in status.streams],
    }


def _remote(held: Held) -> StatusRemote:
    return {
        "url": held.url,
        "objects": held.objects,
        "there": held.there,
        "missing_bytes": held.missing_bytes,
        "problem": held.problem,
        "complete": held.complete,
    }


def status_text(status: Status, paint: Paint, width: int | None = None, *, every: bool = False) -> str:
    """A table, a sentence, and one more about the remote.

    width: columns of the terminal; columns of the table that do not fit are left out, then addresses are folded. None
    for a pipe, which takes any. every: all rows, however many.
    """
    rows = status.rows if every else _foremost(status.rows)
    cells = [[row.address, row.mode, row.state, *_cells(row.original, row.stored), _restores(row)] for row in rows]
    total = ["total of deltas", "", "", *_cells(status.original, status.stored), ""]
    for left_out in _LEFT_OUT:
        table = _table(cells, total, left_out)
        if width is None or natural_width(table) <= width:
            break
    lines = [drawn(table, paint, width)]
    if len(rows) < len(status.rows):
        rest = len(status.rows) - len(rows)
        lines.append(f" and {plural(rest, 'resource')} more, up to date; `sparse status --all` lists them")
    lines += ["", _sentence(status)]
    if status.remote is not None and (status.remote.objects or status.remote.problem):
        lines.append(remote_sentence(status.remote))
    lines += [stream_sentence(stream) for stream in status.streams]
    return "\n".join(lines)


def remote_sentence(held: Held) -> str:
    """What the remote has, in words."""
    if held.problem is not None:
        return f"The remote {held.url} could not be asked: {held.problem}"
    if held.complete:
        return f"The remote {held.url} has all {plural(held.objects, 'object')}."
    absent = held.objects - held.there
    return f"The remote {held.url} lacks {absent} of {plural(held.objects, 'object')}: run `sparse push`."


def _foremost(rows: Sequence[Row]) -> Sequence[Row]:
    """All rows, or of very many those that are not up to date and then the largest, in their order."""
    if len(rows) <= _MOST:
        return rows
    ranked = sorted(range(len(rows)), key=lambda at: (rows[at].state == "up to date", -(rows[at].stored or 0), at))
    return [rows[at] for at in sorted(ranked[:_MOST])]


def _table(rows: Sequence[Sequence[str]], total: Sequence[str], left_out: Sequence[str]) -> Any:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), header_style="bold", show_edge=True)
    chosen = [number for number, title in enumerate(_TITLES) if title not in left_out]
    for number in chosen:
        side = "left" if number < _WORDS else "right"
        table.add_column(_TITLES[number], justify=side, no_wrap=number > 0, overflow="fold")  # type: ignore[arg-type]
    for cells in rows:
        table.add_row(
            *(Text(one_line(cells[at]), _COLOURS.get(cells[at], "yellow") if at == 2 else "") for at in chosen)
        )
    table.add_row(*(total[number] for number in chosen), style="bold")
    return table


def _restores(row: Row) -> str:
    if row.error is not None and row.error > 1:
        return "lossy, worse than its base"
    gain = f", keeps {100 * row.gain:.0f} % of the gain" if row.gain is not None else ""
    return f"lossy, error {100 * row.error:.3g} %{gain}" if row.error is not None else _RESTORES[row.exact]


def _sentence(status: Status) -> str:
    lost = sum(row.state == "missing" for row in status.rows)
    missing = f"{lost} recorded and missing from the store: see `sparse plan`." if lost else ""
    if not status.original:
        nothing = "No delta is kept." if any(row.state == "up to date" for row in status.rows) else ""
        return missing or nothing or "Nothing is stored yet. Run `sparse apply`."
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
            return _row(planned.address, figures._replace(stored=None), "missing")
        known = planned.action is not Action.ERROR or planned.key is None
        return _row(planned.address, figures, _STATES[planned.action] if known else "stale")
    state = "not built" if planned.action is not Action.ERROR else "unknown"
    return Row(planned.address, _mode_to_be(planned), state, None, None, None)


def _mode_to_be(planned: PlannedStep) -> str:
    """What the record of a step will say of its mode, where that is known before it runs."""
    if planned.step is None:
        return "-"
    from sparse_decl.steps.registry import kind_named

    return kind_named(planned.step.kind).label(planned.step.params)


def _row(address: str, figures: Figures, state: str) -> Row:
    return Row(address, figures.mode, state, figures.original, figures.stored, figures.exact, figures.error)


def _figures(original: int | None, stored: int | None) -> Saving:
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
