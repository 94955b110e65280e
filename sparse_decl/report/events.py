"""A run as it goes: lines for people with a progress bar on a terminal, one JSON object a line, or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any, Literal, NotRequired, Protocol, TypedDict

from sparse_decl.base.json_types import Count, FormatVersion, Key, Seconds
from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.events import (
    OUTCOMES,
    Done,
    Event,
    Failed,
    Finished,
    Planned,
    Progressed,
    Reused,
    Settled,
    Skipped,
    Started,
    Waiting,
)
from sparse_decl.graph.plan import Action, Plan
from sparse_decl.graph.plan_json import ActionName, DiagnosticJson, Hashed, OutputPrior, error_json, outputs_json
from sparse_decl.report.alike import MOST, counted, named
from sparse_decl.report.job import Job
from sparse_decl.report.losses import exact_text
from sparse_decl.report.units import Paint, plural, seconds, size
from sparse_decl.steps.registry import kind_of_record
from sparse_decl.store.record import Record
from sparse_decl.store.sizes import original_of

FORMAT_VERSION = "1.0"

Write = Callable[[str], None]
_JOB = "apply"
_HOW = {"restored": "from store"}  # where the word of an event may be taken for another


class Bar(Protocol):
    """What shows how far the whole run is, between the lines."""

    def start(self, address: str) -> None: ...

    def update(self, address: str, done: int, total: int, label: str | None = None) -> None: ...

    def clear(self) -> None: ...


class TextView:
    """write: takes one line. bar: shows progress between the lines, if at all."""

    def __init__(self, write: Write, paint: Paint, bar: Bar | None = None):
        self._write, self._paint, self._bar = write, paint, bar
        self._job: Job | None = None
        self._recorded = 0  # of what counts as built
        self._many: dict[str, int] = {}  # of what needs no work and is too much to list: how -> how many there are
        self._seen: dict[str, list[str]] = {}

    def __call__(self, event: Event) -> None:
        if isinstance(event, Planned):
            self._many, self._job = _too_many(event.plan), Job(event.plan)
        if self._job is not None and self._job.take(event):
            self._show(self._job)
        text = self._text(event)
        if text is not None:
            if self._bar is not None:
                self._bar.clear()
            self._write(text)

    def _show(self, job: Job) -> None:
        if self._bar is not None and job.running:
            self._bar.start(_JOB)
            self._bar.update(_JOB, job.done, job.total, job.label)

    def _text(self, event: Event) -> str | None:
        if isinstance(event, Done):
            return self._one_of_many(event) if event.how in self._many else self._done(event)
        if isinstance(event, Finished):
            return _finished(event, self._recorded)
        if not isinstance(event, (Reused, Waiting, Failed, Skipped)):
            return None
        address = self._paint(one_line(event.address), "bold")
        if isinstance(event, Reused):
            return f"reusing {address}: {event.parts} of {event.total} tensors are as in the last delta"
        if isinstance(event, Waiting):
            return f"waiting for {address}: {event.holder} builds the same"
        if isinstance(event, Failed):
            return f"{self._paint('failed', 'red')} {address}\n{event.error}"
        why = f", which needs {event.because}" if event.because else ""
        return f"{self._paint('skipped', 'yellow')} {address}{why}"

    def _one_of_many(self, event: Done) -> str | None:
        """A line once the last of them is there."""
        seen = self._seen.setdefault(event.how, [])
        seen.append(event.address)
        if len(seen) < self._many[event.how]:
            return None
        del self._many[event.how]
        what = self._paint(counted(seen), "bold")
        return f"{self._paint(_HOW.get(event.how, event.how), 'green')} {what}: {named(seen)}"

    def _done(self, event: Done) -> str:
        copied = any(output.stored for output in event.record.outputs.values())
        word = _HOW.get(event.how, event.how) if copied or event.how != "built" else "recorded"
        self._recorded += word == "recorded"
        text = f"{self._paint(word, 'green')} {self._paint(one_line(event.address), 'bold')}"
        if event.how == "fetched":
            text += f": {size(sum(output.size for output in event.record.outputs.values() if output.stored))}"
        if event.how == "built":
            text += _sizes(event.record) + (f" in {seconds(event.seconds)}" if copied else "")
            for warning in kind_of_record(event.record.kind).warnings(event.record):
                text += f"\n    {self._paint('warning', 'yellow')}: {warning}"
        return text


def _too_many(plan: Plan) -> dict[str, int]:
    """How steps are done that need no work, where they are so many that one line is written of all: how many."""
    counts = {"restored": plan.summary[Action.RESTORE], "pruned": plan.summary[Action.PRUNE]}
    return {how: count for how, count in counts.items() if count > MOST}


class JsonView:
    """One event per line. Progress is reported in whole percents."""

    def __init__(self, write: Write):
        self._write = write
        self._shown: dict[str, int] = {}

    def __call__(self, event: Event) -> None:
        if isinstance(event, Progressed):
            percent = 100 * event.done // event.total if event.total else 0
            if self._shown.get(event.address) == percent:
                return
            self._shown[event.address] = percent
        self._write(json.dumps(event_json(event), ensure_ascii=False))


class Versioned(TypedDict):
    """A reader must refuse a major version of `format_version` it does not know; minor versions only add."""

    format_version: FormatVersion


class PlannedEvent(Versioned):
    """The first line: how many steps have each action."""

    event: Literal["planned"]
    summary: dict[ActionName, Count]


class StartedEvent(Versioned):
    """A step runs, or is fetched."""

    event: Literal["started"]
    address: str


class WaitingEvent(Versioned):
    """Another workspace of the same store builds the same; `holder` says which."""

    event: Literal["waiting"]
    address: str
    holder: str


class ProgressEvent(Versioned):
    """Work done so far, in units of the step's own, most often bytes."""

    event: Literal["progress"]
    address: str
    done: Count
    total: Count


class ReusedEvent(Versioned):
    """Parts that were taken over from what was stored last."""

    event: Literal["reused"]
    address: str
    parts: Count
    total: Count


class DoneEvent(Versioned):
    """A step is settled. `adopt --json` prints this alone, with its reasons."""

    event: Literal["done"]
    address: str
    how: Settled
    key: Key
    outputs: dict[str, OutputPrior]
    facts: dict[str, Any]
    seconds: Seconds
    reasons: NotRequired[list[dict[str, Any]]]


class FailedEvent(Versioned):
    """A step failed; nothing of it was published."""

    event: Literal["failed"]
    address: str
    error: DiagnosticJson


class SkippedEvent(Versioned):
    """A step did not run, because of another one that failed or because the run was stopped."""

    event: Literal["skipped"]
    address: str
    because: str | None


class SummaryEvent(Versioned):
    """The last line."""

    event: Literal["summary"]
    counts: dict[Annotated[str, ("enum", OUTCOMES)], Count]
    seconds: Seconds
    hashed: Hashed


class RefusedEvent(Versioned):
    """The only line of a run that never began."""

    event: Literal["refused"]
    complete: Literal[False]
    diagnostics: list[dict[str, Any]]


RunEvent = (
    PlannedEvent
    | StartedEvent
    | WaitingEvent
    | ProgressEvent
    | ReusedEvent
    | DoneEvent
    | FailedEvent
    | SkippedEvent
    | SummaryEvent
)


def event_json(event: Event) -> RunEvent:
    """One event as a JSON value; `event` names its type."""
    head: Versioned = {"format_version": FORMAT_VERSION}
    if isinstance(event, Planned):
        return {**head, "event": "planned", "summary": event.plan.summary}
    if isinstance(event, Started):
        return {**head, "event": "started", "address": event.planned.address}
    if isinstance(event, Waiting):
        return {**head, "event": "waiting", "address": event.address, "holder": event.holder}
    if isinstance(event, Progressed):
        return {**head, "event": "progress", "address": event.address, "done": event.done, "total": event.total}
    if isinstance(event, Reused):
        return {**head, "event": "reused", "address": event.address, "parts": event.parts, "total": event.total}
    if isinstance(event, Done):
        return done_json(event)
    if isinstance(event, Failed):
        return {**head, "event": "failed", "address": event.address, "error": error_json(event.error)}
    if isinstance(event, Skipped):
        return {**head, "event": "skipped", "address": event.address, "because": event.because}
    return {
        **head,
        "event": "summary",
        "counts": dict(event.counts),
        "seconds": round(event.seconds, 3),
        "hashed": {"files": event.files_hashed, "bytes": event.bytes_hashed},
    }


def done_json(event: Done) -> DoneEvent:
    return {
        "format_version": FORMAT_VERSION,
        "event": "done",
        "address": event.address,
        "how": event.how,
        "key": event.record.key,
        "outputs": outputs_json(event.record.outputs),
        "facts": dict(event.record.facts),
        "seconds": round(event.seconds, 3),
    }


def refused_json(diagnostics: list[dict[str, Any]]) -> RefusedEvent:
    return {"event": "refused", "format_version": FORMAT_VERSION, "complete": False, "diagnostics": diagnostics}


def _sizes(record: Record) -> str:
    stored = sum(output.size for output in record.outputs.values() if output.stored)
    summary = kind_of_record(record.kind).summary(record)
    if summary is not None:
        return f": {summary}"
    original = original_of(record) or 0
    if not stored:
        return f": {size(original)}, not copied" if original else ""
    if not original:
        return f": {size(stored)}"
    exactly = exact_text(stored, record.shared.exact_bytes)
    note = f"; {exactly}" if exactly else ""
    return f": {size(original)} kept as {size(stored)} ({100 * stored / original:.1f} %){note}"


def _finished(event: Finished, recorded: int) -> str:
    all_counts: dict[str, int] = {}
    for name, count in event.counts.items():
        all_counts |= {"built": count - recorded, "recorded": recorded} if name == "built" else {name: count}
    counts = {name: count for name, count in all_counts.items() if count and name != "noop"}
    noop = event.counts.get("noop", 0)
    if not counts:
        return f"Nothing to do: {plural(noop, 'step')} up to date."
    parts = [f"{count} {_HOW.get(name, name)}" for name, count in counts.items()]
    return f"Done in {seconds(event.seconds)}: {', '.join([*parts, f'{noop} up to date'])}."
