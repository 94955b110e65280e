"""A run as it goes: lines for people with a progress bar on a terminal, one JSON object a line, or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Protocol

from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.events import (
    Done,
    Event,
    Failed,
    Finished,
    Planned,
    Progressed,
    Reused,
    Skipped,
    Started,
    Waiting,
)
from sparse_decl.graph.plan_json import error_json
from sparse_decl.report.losses import exact_text
from sparse_decl.report.units import Paint, plural, seconds, size
from sparse_decl.steps.registry import kind_of_record
from sparse_decl.store.record import Record
from sparse_decl.store.sizes import original_of

FORMAT_VERSION = "1.0"

Write = Callable[[str], None]


class Bar(Protocol):
    """What shows steps that run, and bytes going by."""

    def start(self, address: str) -> None: ...

    def end(self, address: str) -> None: ...

    def update(self, address: str, done: int, total: int) -> None: ...

    def clear(self) -> None: ...


class TextView:
    """write: takes one line. bar: shows progress between the lines, if at all."""

    def __init__(self, write: Write, paint: Paint, bar: Bar | None = None):
        self._write, self._paint, self._bar = write, paint, bar
        self._recorded = 0  # of what counts as built

    def __call__(self, event: Event) -> None:
        if isinstance(event, Progressed):
            if self._bar is not None:
                self._bar.update(event.address, event.done, event.total)
            return
        if isinstance(event, Started):
            if self._bar is not None:
                self._bar.start(event.planned.address)
            return
        if self._bar is not None:
            if isinstance(event, (Done, Failed)):
                self._bar.end(event.address)
            self._bar.clear()
        if isinstance(event, Done):
            self._write(self._done(event))
        elif isinstance(event, Reused):
            address = self._paint(one_line(event.address), "bold")
            self._write(f"reusing {address}: {event.parts} of {event.total} tensors are as in the last delta")
        elif isinstance(event, Waiting):
            self._write(f"waiting for {self._paint(one_line(event.address), 'bold')}: {event.holder} builds the same")
        elif isinstance(event, Failed):
            self._write(f"{self._paint('failed', 'red')} {self._paint(one_line(event.address), 'bold')}\n{event.error}")
        elif isinstance(event, Skipped):
            why = f", which needs {event.because}" if event.because else ""
            self._write(f"{self._paint('skipped', 'yellow')} {self._paint(one_line(event.address), 'bold')}{why}")
        elif isinstance(event, Finished):
            self._write(_finished(event, self._recorded))

    def _done(self, event: Done) -> str:
        copied = any(output.stored for output in event.record.outputs.values())
        word = {"restored": "from store"}.get(event.how, event.how) if copied or event.how != "built" else "recorded"
        self._recorded += word == "recorded"
        text = f"{self._paint(word, 'green')} {self._paint(one_line(event.address), 'bold')}"
        if event.how == "fetched":
            text += f": {size(sum(output.size for output in event.record.outputs.values() if output.stored))}"
        if event.how == "built":
            text += _sizes(event.record) + (f" in {seconds(event.seconds)}" if copied else "")
            for warning in kind_of_record(event.record.kind).warnings(event.record):
                text += f"\n    {self._paint('warning', 'yellow')}: {warning}"
        return text


class JsonView:
    """One event per line. Progress is reported in whole percents."""

    def __init__(self, write: Write):
        self._write = write
        self._told: dict[str, int] = {}

    def __call__(self, event: Event) -> None:
        if isinstance(event, Progressed):
            percent = 100 * event.done // event.total if event.total else 0
            if self._told.get(event.address) == percent:
                return
            self._told[event.address] = percent
        self._write(json.dumps({"format_version": FORMAT_VERSION, **event_json(event)}, ensure_ascii=False))


def event_json(event: Event) -> dict[str, Any]:
    """One event as a JSON value; `event` names its type."""
    if isinstance(event, Planned):
        return {"event": "planned", "summary": event.plan.summary}
    if isinstance(event, Started):
        return {"event": "started", "address": event.planned.address}
    if isinstance(event, Waiting):
        return {"event": "waiting", "address": event.address, "holder": event.holder}
    if isinstance(event, Progressed):
        return {"event": "progress", "address": event.address, "done": event.done, "total": event.total}
    if isinstance(event, Reused):
        return {"event": "reused", "address": event.address, "parts": event.parts, "total": event.total}
    if isinstance(event, Done):
        outputs = {
            name: {"digest": output.digest, "size": output.size} for name, output in event.record.outputs.items()
        }
        return {
            "event": "done",
            "address": event.address,
            "how": event.how,
            "key": event.record.key,
            "outputs": outputs,
            "facts": dict(event.record.facts),
            "seconds": round(event.seconds, 3),
        }
    if isinstance(event, Failed):
        return {"event": "failed", "address": event.address, "error": error_json(event.error)}
    if isinstance(event, Skipped):
        return {"event": "skipped", "address": event.address, "because": event.because}
    return {
        "event": "summary",
        "counts": dict(event.counts),
        "seconds": round(event.seconds, 3),
        "hashed": {"files": event.files_hashed, "bytes": event.bytes_hashed},
    }


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
    parts = [f"{count} {name}" for name, count in counts.items()]
    return f"Done in {seconds(event.seconds)}: {', '.join([*parts, f'{noop} up to date'])}."
