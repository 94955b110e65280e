"""Decides of every step what is to be done, and why: what the lock records against what is declared and known now."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace

from sparse_decl.base.dag import topological_order
from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.base.ordering import natural
from sparse_decl.base.outgoing import masked
from sparse_decl.graph.lost import refuse_if_lost
from sparse_decl.graph.plan import (
    Action,
    Changes,
    Known,
    Plan,
    PlannedStep,
    Resolved,
    from_record,
    is_machine_path,
    known_output,
    lock_sources,
    step_keys,
)
from sparse_decl.graph.reasons import Reason, ReasonCode, differences
from sparse_decl.graph.renames import Renames
from sparse_decl.sources import Snapshot
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.keys import KEY_SCHEMA, step_key
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record, SourceJson

_MOST_NAMED = 3  # files in one reason


def make_plan(
    steps: Mapping[str, Step],
    lock: Lock,
    known: Known,
    *,
    prune: bool = True,
    kept: Container[str] = (),
    moved: Mapping[str, str] | None = None,
    settled: Mapping[str, PlannedStep] | None = None,
) -> Plan:
    """Compares steps with the lock.

    steps: by address, closed under upstream but for those in `settled`, which are known to be up to date and are no
    part of the result. prune: whether records of other addresses are to leave the lock, but for those kept.
    moved: old address -> present address; the old one's record counts as the present one's. Where a step has the same
    key under an address that is no longer declared, that is found without.
    Raises CycleError for a cycle and KeyError for an input from a step that is not there.
    """
    renames = {
        new: old
        for old, new in (moved or {}).items()
        if old in lock.nodes and new not in lock.nodes and old not in steps
    }
    settled = settled or {}
    order = topological_order(
        {address: [need for need in step.upstream if need not in settled] for address, step in steps.items()}
    )
    planned: dict[str, PlannedStep] = dict(settled)
    others = Renames(lock, {*steps, *settled, *renames.values()}, kept) if prune else None
    for address in order:
        made = _plan_step(steps[address], lock, known, planned, renames.get(address))
        if others and made.prior is None:
            made = _under_another_name(made, others, lock, known, planned)
        if made.prior is not None and made.action not in (Action.NOOP, Action.FETCH):
            made = replace(made, kept=can_fetch(made.prior, known))
        planned[address] = refuse_if_lost(made, planned) if known.here else made
    taken = {made.old_address for made in planned.values()}
    gone = set(lock.nodes) - set(steps) - taken if prune else set()
    prunes = [
        PlannedStep(address, Action.PRUNE, (Reason(ReasonCode.REMOVED),), prior=lock.nodes[address])
        for address in sorted(gone, key=natural)
        if address not in kept
    ]
    return Plan((*(planned[address] for address in order), *prunes), lock)


def _under_another_name(
    made: PlannedStep, others: Renames, lock: Lock, known: Known, planned: Mapping[str, PlannedStep]
) -> PlannedStep:
    """The same step with the record that the lock has of it under another address; as it is where there is none."""
    for old in others.candidates(made):
        assert made.step is not None
        renamed = _plan_step(made.step, lock, known, planned, old)
        if renamed.key == lock.nodes[old].key:
            others.take(old)
            return renamed
    return made


def _plan_step(
    step: Step, lock: Lock, known: Known, upstream: Mapping[str, PlannedStep], old_address: str | None
) -> PlannedStep:
    prior = lock.nodes.get(old_address or step.address)
    inputs: dict[str, str | None] = {}
    sources: dict[str, Resolved] = {}
    reasons: list[Reason] = []
    error: SparseError | None = None
    for role, source in step.inputs.items():
        if isinstance(source, FromStep):
            inputs[role] = known_output(upstream[source.address], source.output)
            if inputs[role] is None:
                place = step.place_of(f"inputs.{role}")
                reasons.append(Reason(ReasonCode.UPSTREAM_REBUILD, role=role, via=source.address, place=place))
            continue
        found = known.sources[step.address, role]
        if isinstance(found, SparseError):
            # Absent is not changed; but what is here and unreadable or unsafe is an error.
            absent = isinstance(found, UnavailableError)
            remembered = _remembered(step, role, source, prior) if absent else None
            if remembered is None:
                inputs[role], error = None, error or found
                reasons.append(
                    Reason(
                        ReasonCode.INPUT_UNKNOWN,
                        role=role,
                        after=source.uri,
                        place=step.place_of(f"inputs.{role}"),
                        note=found.what,
                    )
                )
                continue
            found = remembered
        sources[role], inputs[role] = found, found.digest
    common = PlannedStep(step.address, Action.ERROR, (), step, None, inputs, sources, prior, old_address=old_address)
    if error is not None:
        return replace(common, reasons=tuple(reasons), error=error)
    if reasons:
        changed = tuple(differences(prior, step, inputs))
        return replace(common, action=Action.BUILD if changed else Action.MAYBE, reasons=(*changed, *reasons))
    settled = {role: digest for role, digest in inputs.items() if digest is not None}
    return _settle(common, step, lock, known, settled, upstream)


def _settle(
    common: PlannedStep,
    step: Step,
    lock: Lock,
    known: Known,
    inputs: Mapping[str, str],
    upstream: Mapping[str, PlannedStep],
) -> PlannedStep:
    """The action of a step whose inputs are all known."""
    prior, locked = _locked(step, lock, common.old_address or step.address, inputs)
    sources, changes = lock_sources(step, common.sources), dict[str, tuple[Snapshot, Snapshot]]()

    def made(action: Action, reasons: tuple[Reason, ...], record: Record | None = None) -> PlannedStep:
        if record is None:
            return replace(common, action=action, reasons=reasons, key=next(step_keys(step, inputs)), prior=prior)
        if record.sources != sources:
            record = replace(record, sources=sources)
        return replace(common, action=action, reasons=reasons, key=record.key, prior=prior, record=record)

    if prior is not None and locked and known.again(step.address, prior):
        return made(Action.BUILD, (Reason(ReasonCode.FORCED, place=step.place),))
    if prior is not None and locked and prior.key_schema == KEY_SCHEMA:
        problem = prior.problem()
        state = ObjectState.MISSING if problem else worst_state(prior, known)
        if state is ObjectState.PRESENT:
            renamed = tuple(_renamed(common, prior, step, sources))
            return made(Action.RESTORE if renamed else Action.NOOP, renamed, prior)
        reasons: tuple[Reason, ...] = (_output_reason(state),)
        if not problem and can_fetch(prior, known):
            return made(Action.FETCH, reasons, prior)
        if problem:
            reasons = (Reason(ReasonCode.TAINTED, note=problem),)
    else:
        changes = dict(_changes(common, prior, lock, known, inputs, upstream)) if prior is not None else changes
        reasons = tuple(_with_files(reason, changes) for reason in differences(prior, step, inputs)) or (
            Reason(ReasonCode.TAINTED, note=prior.problem() if prior is not None else None),
        )
    recorded = next((r for k in step_keys(step, inputs) if (r := known.recorded(k)) is not None), None)
    if recorded is not None and known.again(step.address, recorded):
        return replace(common, action=Action.BUILD, reasons=(Reason(ReasonCode.FORCED, place=step.place),))
    if recorded is not None:
        state = worst_state(recorded, known)
        if state is ObjectState.PRESENT:
            return made(Action.RESTORE, reasons, recorded)
        if can_fetch(recorded, known):
            return made(Action.FETCH, reasons, recorded)
    if prior is not None and _is_unaffected(step, prior, inputs, changes, known):
        beside = (replace(reason, note=f"same tensors; beside them {reason.note}") for reason in reasons)
        key = step_key(prior.kind, prior.version, prior.params, inputs)
        return made(Action.RESTORE, tuple(beside), replace(prior, key=key, inputs=dict(inputs)))
    return made(Action.BUILD, (*reasons, *_asked(step, prior, known)))


def _asked(step: Step, prior: Record | None, known: Known) -> tuple[Reason, ...]:
    """The reason of a step that was asked for by name, where it is to run anyway."""
    if prior is None or not known.again(step.address, prior):
        return ()
    return (Reason(ReasonCode.FORCED, place=step.place),)


def _changes(
    common: PlannedStep,
    prior: Record,
    lock: Lock,
    known: Known,
    inputs: Mapping[str, str],
    upstream: Mapping[str, PlannedStep],
) -> Iterator[tuple[str, tuple[Snapshot, Snapshot]]]:
    """(role, files then and now) of each input that changed, where both are known: from the lock, or from what the
    store remembers of a source that others need as it was."""
    step = common.step
    for role, source in step.inputs.items() if step is not None else ():
        was = prior.inputs.get(role)
        if was is None or was == inputs[role]:
            continue
        maker, records, now = common, [prior], common.sources.get(role)
        if isinstance(source, FromStep):
            maker = upstream[source.address]
            records = [record for record in (lock.nodes.get(source.address), maker.prior) if record is not None]
            now = maker.sources.get(maker.step.same.get(source.output, "")) if maker.step is not None else None
            if maker.step is not None and len(maker.step.inputs) == 1:
                keys = step_keys(maker.step, dict.fromkeys(maker.step.inputs, was))
                records += [record for key in keys if (record := known.recorded(key)) is not None]
        outputs = (output for record in records for output in record.outputs.values())
        before = next((output.files for output in outputs if output.digest == was and output.files.files), None)
        if before is not None and now is not None and now.files.files:
            yield role, (before, now.files)


def _is_unaffected(step: Step, prior: Record, inputs: Mapping[str, str], changes: Changes, known: Known) -> bool:
    """Whether a record is as good as one of the step as it is now: all that changed is files of its bases, and it takes
    nothing from those."""
    changed = {role for role in {*prior.inputs, *inputs} if prior.inputs.get(role) != inputs.get(role)}
    return (
        bool(changed)
        and all(role in changes and isinstance(step.inputs.get(role), FromStep) for role in changed)
        and (prior.kind, prior.key_schema) == (step.kind, KEY_SCHEMA)
        and prior.version in (step.version, *step.accepts)
        and dict(prior.params) == dict(step.params)
        and prior.problem() is None
        and not known.again(step.address, prior)
        and worst_state(prior, known) is ObjectState.PRESENT
        and known.unaffected(prior, {role: changes[role] for role in changed})
    )


def _with_files(reason: Reason, changes: Changes) -> Reason:
    """The same reason with the files that changed, where it is about an input of which they are known."""
    if reason.code is not ReasonCode.INPUT_CHANGED or reason.role is None or reason.role not in changes:
        return reason
    before, now = changes[reason.role]
    files = [what for what, _ in before.changes(now)]
    more = f", and {len(files) - _MOST_NAMED} more files" if len(files) > _MOST_NAMED else ""
    return replace(reason, note=", ".join(files[:_MOST_NAMED]) + more)


def _locked(step: Step, lock: Lock, address: str, inputs: Mapping[str, str]) -> tuple[Record | None, bool]:
    """The record of an address in the lock, and whether it is one of this step as it is now."""
    for key in step_keys(step, inputs):
        prior = lock.best(address, key)
        if prior is not None and prior.key == key:
            return prior, True
    return lock.nodes.get(address), False


def can_fetch(record: Record, known: Known) -> bool:
    """Whether every output that is not here can be fetched from the remote."""
    outputs = [output for output in record.outputs.values() if known.state(output) is not ObjectState.PRESENT]
    return all(known.fetchable(output) for output in outputs)


def worst_state(record: Record, known: Known) -> ObjectState:
    """Of all stored outputs of a record."""
    states = {known.state(output) for output in record.outputs.values()}
    for state in (ObjectState.CORRUPT, ObjectState.MISSING):
        if state in states:
            return state
    return ObjectState.PRESENT


def _output_reason(state: ObjectState) -> Reason:
    return Reason(ReasonCode.OUTPUT_CORRUPT if state is ObjectState.CORRUPT else ReasonCode.OUTPUT_MISSING)


def _renamed(common: PlannedStep, prior: Record, step: Step, sources: Mapping[str, SourceJson]) -> Iterator[Reason]:
    if common.old_address is not None:
        before, after = common.old_address, step.address
        yield Reason(ReasonCode.RENAMED, path="address", before=before, after=after, place=step.place)
    for role in sorted({*prior.sources, *sources}):
        recorded, tells = prior.sources.get(role), sources.get(role)
        if recorded != tells:
            yield Reason(
                ReasonCode.RENAMED,
                path=f"source.{role}",
                before=dict(recorded) if recorded else None,
                after=dict(tells) if tells else None,
                place=step.place_of(f"inputs.{role}"),
            )


def _remembered(step: Step, role: str, source: FromSource, prior: Record | None) -> Resolved | None:
    """What the lock knows of a source that is not here: absent is not changed, as long as it is the same source."""
    if prior is None or prior.problem() is not None:
        return None
    recorded = prior.sources.get(role)
    if (recorded is None) != is_machine_path(source.uri) or (
        recorded is not None and recorded.get("uri") != masked(source.uri)
    ):
        return None
    return from_record(step, role, prior, recorded.get("pinned") if recorded else None, present=False)
