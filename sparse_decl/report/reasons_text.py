"""A reason as a sentence, of one step or of many alike. Every code of the closed list has one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.reasons import Reason, ReasonCode
from sparse_decl.report.units import Paint, short


def reason_text(reason: Reason) -> str:
    """One line, without its place."""
    return one_line(_SENTENCES[reason.code](reason))


def general_text(reason: Reason) -> str:
    """The same without what is one step's own: its paths, its digests, what it was called. Steps that differ only in
    those are alike."""
    general = _GENERAL.get(reason.code)
    return one_line(general(reason)) if general is not None else reason_text(reason)


def reason_lines(alike: Sequence[Sequence[Reason]], paint: Paint) -> Iterator[str]:
    """The reasons of steps that are alike, each with the place of the first; one step's own where there is one."""
    for reasons in zip(*alike, strict=True):
        texts = {reason_text(reason) for reason in reasons}
        place = reasons[0].place
        more = " …" if any(reason.place != place for reason in reasons) else ""
        shown = f"  [{place}{more}]" if place is not None else ""
        yield f"    {texts.pop() if len(texts) == 1 else general_text(reasons[0])}{paint(shown, 'dim')}"


def _changed(reason: Reason) -> str:
    return f"{reason.path}: {short(reason.before)} -> {short(reason.after)}"


def _input(reason: Reason) -> str:
    via = f" (from {reason.via})" if reason.via else ""
    if reason.before is None:
        return f"input {reason.role}{via} is new: {short(reason.after)}"
    if reason.after is None:
        return f"input {reason.role} is no longer used"
    digests = f"{short(reason.before)} -> {short(reason.after)}"
    return f"input {reason.role}{via} changed: {f'{reason.note} ({digests})' if reason.note else digests}"


def _renamed(reason: Reason) -> str:
    if reason.path == "address":
        return f"renamed from {reason.before}"
    return f"same bytes, new path: {_place(reason.before)} -> {_place(reason.after)}"


def _place(source: Any) -> str:
    """A source of the lock: its path or address, and its revision."""
    if not isinstance(source, dict):
        return "a path of this machine"
    pinned = f" at {short(source['pinned'])}" if "pinned" in source else ""
    return f"{source.get('uri', '')}{pinned}"


_SENTENCES: dict[ReasonCode, Callable[[Reason], str]] = {
    ReasonCode.NEW: lambda reason: "not in the lock yet",
    ReasonCode.PARAM_CHANGED: _changed,
    ReasonCode.PARAM_ADDED: lambda reason: f"{reason.path}: now {short(reason.after)}",
    ReasonCode.PARAM_REMOVED: lambda reason: f"{reason.path}: no longer {short(reason.before)}",
    ReasonCode.INPUT_CHANGED: _input,
    ReasonCode.INPUT_UNKNOWN: lambda reason: f"input {reason.role} cannot be read: {reason.note} ({reason.after})",
    ReasonCode.CODEC_CHANGED: lambda reason: f"made by another kind of step: {reason.before} -> {reason.after}",
    ReasonCode.FORMAT_BUMPED: lambda reason: f"the format has a new version: {reason.before} -> {reason.after}",
    ReasonCode.CONSTRAINT_CHANGED: _changed,
    ReasonCode.POLICY_CHANGED: _changed,
    ReasonCode.OUTPUT_MISSING: lambda reason: "its result is not in the store",
    ReasonCode.OUTPUT_MODIFIED: lambda reason: "its result was edited by hand",
    ReasonCode.OUTPUT_CORRUPT: lambda reason: "its result in the store is damaged",
    ReasonCode.UPSTREAM_REBUILD: lambda reason: f"input {reason.role} comes from {reason.via}, which is to be built",
    ReasonCode.FORCED: lambda reason: "asked for",
    ReasonCode.TAINTED: lambda reason: f"the lock contradicts itself: {reason.note}",
    ReasonCode.KEY_SCHEMA_BUMPED: lambda reason: f"keys have a new schema: {reason.before} -> {reason.after}",
    ReasonCode.ADOPTED: lambda reason: "adopted as it is",
    ReasonCode.RENAMED: _renamed,
    ReasonCode.REMOVED: lambda reason: "no longer declared",
}
_GENERAL: dict[ReasonCode, Callable[[Reason], str]] = {
    ReasonCode.PARAM_CHANGED: lambda reason: f"{reason.path} changed",
    ReasonCode.PARAM_ADDED: lambda reason: f"{reason.path} is given now",
    ReasonCode.PARAM_REMOVED: lambda reason: f"{reason.path} is no longer given",
    ReasonCode.CONSTRAINT_CHANGED: lambda reason: f"{reason.path} changed",
    ReasonCode.POLICY_CHANGED: lambda reason: f"{reason.path} changed",
    ReasonCode.INPUT_CHANGED: lambda reason: f"input {reason.role} {_turn(reason)}",
    ReasonCode.INPUT_UNKNOWN: lambda reason: f"input {reason.role} cannot be read: {reason.note}",
    ReasonCode.UPSTREAM_REBUILD: lambda reason: f"input {reason.role} comes from a step that is to be built",
    ReasonCode.TAINTED: lambda reason: "the lock contradicts itself",
    ReasonCode.RENAMED: lambda reason: "renamed" if reason.path == "address" else "same bytes, new path",
}


def _turn(reason: Reason) -> str:
    if reason.before is None:
        return "is new"
    return "is no longer used" if reason.after is None else "changed"
