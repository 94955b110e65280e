"""How declared runs stand, as text and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict

from sparse_decl.base.json_types import Count
from sparse_decl.engine.standings import StreamState
from sparse_decl.report.units import plural, size

_MOST = 6  # numbers of steps in a sentence


class StreamJson(TypedDict):
    """How a declared run stands in its place: the newest step, the newest `anchor` to begin at, and the bytes of its
    tensors; how many steps and anchors are there, and the bytes of all files, null where the place cannot be listed.
    `problem`: why it could not be read; all is null then, and where it was not asked. `every`: of `keep`, null without;
    `kept`: steps that the lock has by it; `to_keep`: those that `apply` would keep now; `removed`: how many steps were
    published before the oldest that can be followed to."""

    address: str
    place: str
    step: int | None
    anchor: int | None
    model_bytes: Count | None
    steps: Count | None
    anchors: Count | None
    bytes: Count | None
    problem: str | None
    every: Count | None
    kept: list[int]
    to_keep: list[int]
    removed: Count | None


def stream_sentence(stream: StreamState) -> str:
    """How a run stands, and which of its steps are kept as it goes on, in words."""
    return "\n".join([_stands(stream), *growing_text([stream])])


def growing_text(streams: Iterable[StreamState]) -> list[str]:
    """Which steps are kept of each run that `keep: {every: N}` is declared for, a line each; none where none is."""
    found = []
    for stream in streams:
        if stream.every is None:
            continue
        words = f"{stream.address} keeps every step that {stream.every} divides"
        words += f": {_numbers(stream.kept)} so far" if stream.kept else ", none so far"
        words += f"; `sparse apply` will keep {_numbers(stream.to_keep)}." if stream.to_keep else "."
        there = stream.found.reachable if stream.found is not None else None
        if stream.found is not None and stream.found.removed and there:
            removed = plural(stream.found.removed, "step")
            words += f" The {removed} before step {there[0]} can no longer be had from the place."
        found.append(words)
    return found


def _numbers(steps: Sequence[int]) -> str:
    """`50`, `50 and 100`, `50, 100 and 5 more up to 400`."""
    if len(steps) > _MOST:
        return f"{steps[0]}, {steps[1]} and {len(steps) - 2} more up to {steps[-1]}"
    return " and ".join(part for part in (", ".join(map(str, steps[:-1])), str(steps[-1])) if part)


def _stands(stream: StreamState) -> str:
    found, where = stream.found, f"{stream.address} ({stream.place})"
    if found is None:
        return f"{where} was not asked." if stream.problem is None else f"{where} could not be read: {stream.problem}"
    if found.step is None:
        return f"{where}: nothing was published yet."
    words = f"{where}: the newest step is {found.step}"
    if found.anchor is not None:
        words += f", its anchor step {found.anchor}"
    if found.steps is None or found.anchors is None or found.bytes is None:
        return f"{words}."
    return f"{words}; {plural(found.steps, 'step')} and {plural(found.anchors, 'anchor')} in {size(found.bytes)}."


def stream_json(stream: StreamState) -> StreamJson:
    found = stream.found
    return {
        "address": stream.address,
        "place": stream.place,
        "step": found.step if found is not None else None,
        "anchor": found.anchor if found is not None else None,
        "model_bytes": found.model_bytes if found is not None else None,
        "steps": found.steps if found is not None else None,
        "anchors": found.anchors if found is not None else None,
        "bytes": found.bytes if found is not None else None,
        "problem": stream.problem,
        "every": stream.every,
        "kept": list(stream.kept),
        "to_keep": list(stream.to_keep),
        "removed": found.removed if found is not None else None,
    }
