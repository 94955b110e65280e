"""Whether the bytes that a step needs can be obtained: they are here, or what is stored restores them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.graph.plan import Action, PlannedStep
from sparse_decl.graph.reasons import Reason, ReasonCode
from sparse_decl.steps.step import FromSource, FromStep
from sparse_decl.store.record import Record


def refuse_if_lost(made: PlannedStep, planned: Mapping[str, PlannedStep]) -> PlannedStep:
    """The same step, or an error if it is to be built and bytes it needs cannot be found."""
    if made.action is not Action.BUILD or made.step is None:
        return made
    own_first = sorted(made.step.inputs.items(), key=lambda item: isinstance(item[1], FromStep))
    for role, source in own_first:
        if isinstance(source, FromSource) and (made.prior is None or not _has_stored(made.prior)):
            continue  # what stores nothing needs no bytes
        lost = _lost(made, role, planned)
        if lost is not None:
            return replace(made, action=Action.ERROR, reasons=(*made.reasons, lost[0]), error=lost[1])
    return made


def _lost(made: PlannedStep, role: str, planned: Mapping[str, PlannedStep]) -> tuple[Reason, SparseError] | None:
    """Why the bytes of an input cannot be obtained; None if they are here or can be restored from what is stored."""
    step = made.step
    source = step.inputs[role] if step is not None else None
    if step is None or source is None:
        return None
    if isinstance(source, FromStep):
        provider = planned[source.address]
        same_as = provider.step.same.get(source.output) if provider.step is not None else None
        return _lost(provider, same_as, planned) if same_as is not None else None
    found = made.sources.get(role)
    if found is None or found.present:
        return None
    record = made.record or made.prior
    place = step.place_of(f"inputs.{role}")
    if role not in step.same.values():
        note, hint = "it is not on this machine, and nothing stored can restore it", f"put {source.uri} back"
        error = UnavailableError(
            f"{step.address} cannot be rebuilt", where=place, why=f"{source.uri}: {note}", hint=hint
        )
    elif record is None or not _has_stored(record):
        note, hint = "it is not on this machine", f"put {source.uri} back"
        error = UnavailableError(
            f"{step.address} is not here, and something is to be made from it",
            where=place,
            why=f"{source.uri} is not on this machine, and nothing is stored of it",
            hint=hint,
        )
    elif made.record is None and not made.kept:
        note = "it is not here, and what was stored of it is not either"
        error = UnavailableError(
            f"the bytes of {step.address} cannot be found",
            where=place,
            why=f"{source.uri} is not here, and what was stored of it is neither in the store nor in a remote",
            hint=f"put {source.uri} back, or get what was stored from where it is kept: `sparse pull`",
        )
    else:
        others = [other for other in step.inputs if other != role]
        changed = next((other for other in others if made.inputs.get(other) != record.inputs.get(other)), None)
        if changed is None:
            return next((lost for other in others if (lost := _lost(made, other, planned)) is not None), None)
        needed = step.inputs[changed]
        name = needed.address if isinstance(needed, FromStep) else needed.uri
        digest = record.inputs.get(changed)
        files = next((f" ({reason.note})" for reason in made.reasons if reason.role == changed and reason.note), "")
        note = f"it is not here, and only {name} as it was gives it back"
        error = UnavailableError(
            f"{step.address} cannot be rebuilt: its {changed} changed{files} and its {role} is gone",
            where=place,
            why=f"{source.uri} is not here, and what is stored of it needs {name} with digest {digest}",
            hint=f"put back {name} with that digest, and restore {step.address}; or put {source.uri} back",
        )
    return Reason(ReasonCode.INPUT_UNKNOWN, role=role, after=source.uri, place=place, note=note), error


def _has_stored(record: Record) -> bool:
    return any(output.stored for output in record.outputs.values())
