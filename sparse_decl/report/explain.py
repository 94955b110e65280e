"""`explain`: one step in full: its inputs and results, what is to be done with it and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from sparse_decl.base.json_types import Digest, FormatVersion, Key
from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.plan import PlannedStep
from sparse_decl.graph.plan_json import ActionName, ReasonJson, reason_json
from sparse_decl.report.plan_text import meaning_of
from sparse_decl.report.reasons_text import reason_text
from sparse_decl.report.units import Paint, short, size
from sparse_decl.steps.registry import kind_of_record
from sparse_decl.steps.step import FromSource, Input
from sparse_decl.store.record import OutputJson, Record
from sparse_decl.store.sizes import main_output

FORMAT_VERSION = "1.0"

ExplainInput = TypedDict(  # a call, as `from` is no name of a field in Python
    "ExplainInput",
    {
        "role": str,
        "from": str,
        "digest": Digest | None,
        "recorded": Digest | None,
        "present": bool | None,
        "pinned": str | None,
    },
)
ExplainInput.__doc__ = "An input: its digest now and in the lock; for a source, whether it is here and its revision."


class _Found(TypedDict):
    base_found: NotRequired[str]


class ExplainJson(TypedDict):
    """What `explain --json` prints: one step in full."""

    format_version: FormatVersion
    address: str
    action: ActionName
    key: Key | None
    prior_key: Key | None
    base_found: NotRequired[str]
    kind: str | None
    version: int | None
    params: dict[str, Any]
    inputs: list[ExplainInput]
    outputs: dict[str, OutputJson]
    facts: dict[str, Any]
    downstream: list[str]
    reasons: list[ReasonJson]


def explain_json(planned: PlannedStep, downstream: Sequence[str]) -> ExplainJson:
    step, prior = planned.step, planned.prior
    found: _Found = {"base_found": step.why} if step and step.why else {}
    return {
        "format_version": FORMAT_VERSION,
        "address": planned.address,
        "action": planned.action.value,
        "key": planned.key,
        "prior_key": prior.key if prior else None,
        **found,
        "kind": step.kind if step else prior.kind if prior else None,
        "version": step.version if step else prior.version if prior else None,
        "params": dict(step.params) if step else {},
        "inputs": [
            {
                "role": role,
                "from": _origin(source),
                "digest": planned.inputs.get(role),
                "recorded": prior.inputs.get(role) if prior else None,
                "present": planned.sources[role].present if role in planned.sources else None,
                "pinned": planned.sources[role].pinned if role in planned.sources else None,
            }
            for role, source in (step.inputs.items() if step else ())
        ],
        "outputs": {name: output.to_json() for name, output in (prior.outputs.items() if prior else ())},
        "facts": dict(prior.facts) if prior else {},
        "downstream": list(downstream),
        "reasons": [reason_json(reason) for reason in planned.reasons],
    }


def explain_text(planned: PlannedStep, downstream: Sequence[str], paint: Paint) -> str:
    step, prior = planned.step, planned.prior
    lines = [paint(one_line(planned.address), "bold")]

    def tell(label: str, text: str) -> None:
        lines.append(f"  {label:<9}  {text}")

    if step is not None:
        if step.place is not None:
            tell("declared", f"{step.place}")
        tell("made by", f"{step.kind}, format version {step.version}")
        for role, source in step.inputs.items():
            why = f" (found by `base: auto`: {step.why})" if role == "base" and step.why else ""
            tell("from", f"{_words(role)}: {_origin(source)}, {_input_digest(planned, role)}{why}")
        for name, value in sorted(step.params.items()):
            tell("option", f"{_words(name)}: {_value(value)}")
    if prior is not None:
        for name, output in sorted(prior.outputs.items()):
            where = "in the store" if output.stored else _unstored(prior, name)
            tell("gives", f"{_words(name)}: {size(output.size)}, {short(output.digest)}, {where}")
        made = kind_of_record(prior.kind).made_of(step, prior) if step is not None else ""
        if made:
            tell("made of", one_line(made))
        for name, value in sorted(prior.facts.items()):
            if name != "made_of":
                tell("recorded", f"{_words(name)}: {_value(value)}")
    if downstream:
        tell("used by", ", ".join(map(one_line, downstream)))
    tell("key", planned.key or "not known before what it is made from is built")
    tell("now", meaning_of(planned))
    for reason in planned.reasons:
        place = f"  [{reason.place}]" if reason.place is not None else ""
        tell("because", f"{reason_text(reason)} ({reason.code.value}){paint(place, 'dim')}")
    return "\n".join(lines)


def _words(name: str) -> str:
    return short(name).replace("_", " ")


def _value(value: Any) -> str:
    """A value as people write it: lists by commas, yes and no, nothing in the notation of a programming language."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(_value(item) for item in value) or "none"
    if isinstance(value, Mapping):
        return ", ".join(f"{_words(name)} {_value(item)}" for name, item in value.items()) or "none"
    return short(value)


def _unstored(prior: Record, name: str) -> str:
    """Where an output is that is not stored as such."""
    if not any(output.stored for output in prior.outputs.values()):
        return "not copied: it is where its source says"
    return "not stored: restored from what is" if name == main_output(prior) else "not stored: only its source has it"


def _origin(source: Input) -> str:
    return source.uri if isinstance(source, FromSource) else f"{source.address}.{source.output}"


def _input_digest(planned: PlannedStep, role: str) -> str:
    text = short(planned.inputs.get(role)) if planned.inputs.get(role) else "unknown"
    found = planned.sources.get(role)
    if found is not None and found.pinned:
        text += f", pinned to {found.pinned[:12]}"
    if found is not None and not found.present:
        text += ", not on this machine: from the lock"
    return text
