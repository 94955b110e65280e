"""Why a step is not up to date: a closed list of codes, each with what it was, what it is, and where that is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sparse_decl.base.errors import SourceSpan
from sparse_decl.steps.step import FromStep, Step
from sparse_decl.store.keys import KEY_SCHEMA
from sparse_decl.store.record import Record


class ReasonCode(StrEnum):
    """The closed list; scripts may rely on it, so a code is only ever added with a new plan format version."""

    NEW = "new"
    PARAM_CHANGED = "param_changed"
    PARAM_ADDED = "param_added"
    PARAM_REMOVED = "param_removed"
    INPUT_CHANGED = "input_changed"
    INPUT_UNKNOWN = "input_unknown"
    CODEC_CHANGED = "codec_changed"
    FORMAT_BUMPED = "format_bumped"
    CONSTRAINT_CHANGED = "constraint_changed"
    POLICY_CHANGED = "policy_changed"
    OUTPUT_MISSING = "output_missing"
    OUTPUT_MODIFIED = "output_modified"
    OUTPUT_CORRUPT = "output_corrupt"
    UPSTREAM_REBUILD = "upstream_rebuild"
    FORCED = "forced"
    TAINTED = "tainted"
    KEY_SCHEMA_BUMPED = "key_schema_bumped"
    ADOPTED = "adopted"
    RENAMED = "renamed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Reason:
    """One cause.

    path:   what changed, such as `params.rank`. role: the input it is about. via: the step that input comes from.
    before, after: JSON values, None where there was or is nothing.
    """

    code: ReasonCode
    path: str | None = None
    role: str | None = None
    before: Any = None
    after: Any = None
    via: str | None = None
    place: SourceSpan | None = None
    note: str | None = None


def differences(prior: Record | None, step: Step, inputs: Mapping[str, str | None]) -> Iterator[Reason]:
    """All that differs between what the lock records and what the step is now; unknown inputs are left out."""
    if prior is None:
        yield Reason(ReasonCode.NEW, place=step.place)
        return
    if prior.key_schema != KEY_SCHEMA:
        yield Reason(ReasonCode.KEY_SCHEMA_BUMPED, before=prior.key_schema, after=KEY_SCHEMA)
    if prior.kind != step.kind:
        yield Reason(ReasonCode.CODEC_CHANGED, before=prior.kind, after=step.kind, place=step.place)
    elif prior.version not in (step.version, *step.accepts):
        yield Reason(ReasonCode.FORMAT_BUMPED, before=prior.version, after=step.version, place=step.place)
    yield from _params(prior, step)
    for role in sorted({*prior.inputs, *step.inputs}):
        before, after = prior.inputs.get(role), inputs.get(role)
        if role in step.inputs and after is None:
            continue
        if before != after:
            source = step.inputs.get(role)
            via = source.address if isinstance(source, FromStep) else None
            place = step.place_of(f"inputs.{role}")
            yield Reason(ReasonCode.INPUT_CHANGED, role=role, before=before, after=after, via=via, place=place)


def _params(prior: Record, step: Step) -> Iterator[Reason]:
    before, after = dict(_flat("params", prior.params)), dict(_flat("params", step.params))
    for path in sorted({*before, *after}):
        place = _nearest_place(step, path)
        if path not in before:
            yield Reason(_code(path, ReasonCode.PARAM_ADDED), path=path, after=after[path], place=place)
        elif path not in after:
            yield Reason(_code(path, ReasonCode.PARAM_REMOVED), path=path, before=before[path], place=place)
        elif before[path] != after[path]:
            code = _code(path, ReasonCode.PARAM_CHANGED)
            yield Reason(code, path=path, before=before[path], after=after[path], place=place)


def _code(path: str, general: ReasonCode) -> ReasonCode:
    if path.startswith("params.constraints."):
        return ReasonCode.CONSTRAINT_CHANGED
    return ReasonCode.POLICY_CHANGED if path.startswith("params.policy.") else general


def _flat(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _flat(f"{path}.{name}", item)
    else:
        yield path, value


def _nearest_place(step: Step, path: str) -> SourceSpan | None:
    while path:
        if path in step.places:
            return step.places[path]
        path = path.rpartition(".")[0]
    return step.place
