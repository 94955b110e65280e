"""`explain`: one step in full: its inputs and results, what is to be done with it and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.plan import PlannedStep
from sparse_decl.graph.plan_json import reason_json
from sparse_decl.report.reasons_text import reason_text
from sparse_decl.report.units import Paint, short, size
from sparse_decl.steps.step import FromSource, Input

FORMAT_VERSION = "1.0"


def explain_json(planned: PlannedStep, downstream: Sequence[str]) -> dict[str, Any]:
    step, prior = planned.step, planned.prior
    return {
        "format_version": FORMAT_VERSION,
        "address": planned.address,
        "action": planned.action.value,
        "key": planned.key,
        "prior_key": prior.key if prior else None,
        **({"base_found": step.why} if step and step.why else {}),
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
    if step is not None:
        place = f"  [{step.place}]" if step.place else ""
        lines.append(f"  kind       {step.kind}, format version {step.version}{paint(place, 'dim')}")
        for name, value in sorted(step.params.items()):
            lines.append(f"  parameter  {short(name)} = {short(value)}")
        for role, source in step.inputs.items():
            why = f"  (auto; {step.why})" if role == "base" and step.why else ""
            lines.append(f"  input      {role} = {_origin(source)}  {_input_digest(planned, role)}{why}")
    lines.append(f"  key        {planned.key or 'not known before its inputs are built'}")
    if prior is not None:
        for name, output in sorted(prior.outputs.items()):
            where = "in the store" if output.stored else "stays with its source"
            lines.append(f"  output     {short(name)} = {short(output.digest)}, {size(output.size)}, {where}")
        for name, value in sorted(prior.facts.items()):
            lines.append(f"  recorded   {short(name)} = {short(value)}")
    if downstream:
        lines.append(f"  used by    {', '.join(map(one_line, downstream))}")
    lines.append(f"  action     {planned.action.value}")
    for reason in planned.reasons:
        place = f"  [{reason.place}]" if reason.place is not None else ""
        lines.append(f"    because  {reason_text(reason)} ({reason.code.value}){paint(place, 'dim')}")
    return "\n".join(lines)


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
