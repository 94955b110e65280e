"""The plan: a frozen value that says of every step what is to be done, and why. `apply` does only what it says."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sparse_decl.base.dag import topological_order
from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.base.ordering import natural
from sparse_decl.base.outgoing import masked
from sparse_decl.graph.reasons import Reason, ReasonCode, differences
from sparse_decl.sources import Snapshot
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.keys import KEY_SCHEMA, step_key
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Output, Record

_MOST_NAMED = 3  # files in one reason
Changes = Mapping[str, tuple[Snapshot, Snapshot]]


class Action(StrEnum):
    """What is to be done with a step.

    noop: nothing. build: run it. maybe: run it if what it depends on comes out different. restore: its result is in
    the store, only the lock is written. fetch: its result is in the remote. prune: no longer declared, leave the lock.
    error: it cannot be planned.
    """

    NOOP = "noop"
    BUILD = "build"
    MAYBE = "maybe"
    RESTORE = "restore"
    FETCH = "fetch"
    PRUNE = "prune"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a source holds.

    pinned:  the revision a moving name stood for, None for local files.
    present: False if the files are not here and this is what the lock remembers of them.
    """

    files: Snapshot
    pinned: str | None = None
    present: bool = True
    digest: str = ""

    def __post_init__(self) -> None:
        if not self.digest:
            object.__setattr__(self, "digest", self.files.digest)


@dataclass(frozen=True, slots=True)
class Known:
    """All the planner may ask.

    sources:  (address, role) -> what the source holds, or why it cannot be told.
    recorded: the store's record of a key. state: of a stored output.
    fetchable: whether what is missing of an output can be fetched from the remote; asked of nothing else.
    here: False if Sparsefile and lock alone count, and nobody asks where bytes are.
    again: whether the step of an address is to run though its record is up to date.
    unaffected: whether what a record stores is what its step would give back, though files of its inputs are others:
    role -> (files then, files now).
    """

    sources: Mapping[tuple[str, str], Resolved | SparseError]
    recorded: Callable[[str], Record | None] = lambda key: None
    state: Callable[[Output], ObjectState] = lambda output: ObjectState.PRESENT
    fetchable: Callable[[Output], bool] = lambda output: False
    here: bool = True
    again: Callable[[str, Record], bool] = lambda address, record: False
    unaffected: Callable[[Record, Changes], bool] = lambda record, changes: False


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step's part of the plan.

    step:    None for a step that is only in the lock (prune).
    key:     None while an input is unknown.
    inputs:  digest by role, None while unknown. sources: what the step's own sources hold.
    prior:   the lock's record, under old_address if the step was renamed.
    record:  what is to stand in the lock without running (noop, restore, fetch).
    kept:    False if stored outputs of `prior` are neither here nor in the remote.
    """

    address: str
    action: Action
    reasons: tuple[Reason, ...] = ()
    step: Step | None = None
    key: str | None = None
    inputs: Mapping[str, str | None] = field(default_factory=dict)
    sources: Mapping[str, Resolved] = field(default_factory=dict)
    prior: Record | None = None
    record: Record | None = None
    error: SparseError | None = None
    old_address: str | None = None
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """Planned steps in an order in which they can run, prunes last.

    untouched: addresses that are up to date as well, and were not looked at one by one because nothing about them
    changed since they last were; `steps` has the rest.
    """

    steps: tuple[PlannedStep, ...]
    lock: Lock
    untouched: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[PlannedStep]:
        return iter(self.steps)

    def __getitem__(self, address: str) -> PlannedStep:
        for planned in self.steps:
            if planned.address == address:
                return planned
        raise KeyError(address)

    @property
    def stale(self) -> bool:
        """Whether `apply` would change anything, be it only the form of the lock."""
        return bool(self.lock.problems) or any(planned.action is not Action.NOOP for planned in self.steps)

    @property
    def summary(self) -> dict[str, int]:
        """How many steps have each action."""
        counts = {action.value: 0 for action in Action}
        for planned in self.steps:
            counts[planned.action.value] += 1
        counts[Action.NOOP.value] += len(self.untouched)
        return counts

    @property
    def errors(self) -> tuple[SparseError, ...]:
        """Of all steps that cannot be planned, those first for which nothing is run."""
        failing = [planned for planned in self.steps if planned.error is not None]
        failing.sort(key=lambda planned: planned.step is not None and planned.step.waits)
        return tuple(planned.error for planned in failing if planned.error is not None)

    @property
    def stops(self) -> bool:
        """Whether a step cannot be planned, and is not one that may wait while others run."""
        return any(
            planned.error is not None and not (planned.step is not None and planned.step.waits)
            for planned in self.steps
        )


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
    moved: old address -> present address; the old one's record counts as the present one's.
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
    for address in order:
        made = _plan_step(steps[address], lock, known, planned, renames.get(address))
        if made.prior is not None and made.action not in (Action.NOOP, Action.FETCH):
            made = replace(made, kept=can_fetch(made.prior, known))
        planned[address] = _refuse_if_lost(made, planned) if known.here else made
    gone = set(lock.nodes) - set(steps) - {renames[new] for new in renames if new in steps} if prune else set()
    prunes = [
        PlannedStep(address, Action.PRUNE, (Reason(ReasonCode.REMOVED),), prior=lock.nodes[address])
        for address in sorted(gone, key=natural)
        if address not in kept
    ]
    return Plan((*(planned[address] for address in order), *prunes), lock)


def up_to_date(step: Step, record: Record) -> PlannedStep:
    """A step of which it is known that nothing changed since it was last found to be up to date."""
    return PlannedStep(step.address, Action.NOOP, (), step, record.key, record.inputs, prior=record, record=record)


def known_output(planned: PlannedStep, name: str) -> str | None:
    """Digest of an output as far as the plan knows it."""
    if planned.record is not None and name in planned.record.outputs:
        return planned.record.outputs[name].digest
    if planned.step is not None and name in planned.step.same:
        return planned.inputs.get(planned.step.same[name])
    return None


def step_keys(step: Step, inputs: Mapping[str, str]) -> Iterator[str]:
    """The key of a step, then those that it has in older versions which it accepts; inputs: digests by role."""
    for version in (step.version, *step.accepts):
        yield step_key(step.kind, version, step.params, inputs)


def lock_sources(step: Step, sources: Mapping[str, Resolved]) -> dict[str, dict[str, str]]:
    """What the lock keeps of a step's sources: the Sparsefile's own words, unless they name a place on this machine."""
    kept: dict[str, dict[str, str]] = {}
    for role, source in step.inputs.items():
        if isinstance(source, FromSource) and not is_machine_path(source.uri):
            pinned = sources[role].pinned if role in sources else None
            kept[role] = {"uri": masked(source.uri), **({"pinned": pinned} if pinned else {})}
        elif isinstance(source, FromStep) and step.why and role == "base":
            kept[role] = {"uri": "auto", "pinned": source.address}
    return kept


def is_machine_path(uri: str) -> bool:
    """Whether a source names an absolute place, which means nothing on another machine."""
    return uri.startswith(("/", "~", "file:")) or uri[1:3] in (":\\", ":/")


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
    return made(Action.BUILD, reasons)


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
        holder, records, now = common, [prior], common.sources.get(role)
        if isinstance(source, FromStep):
            holder = upstream[source.address]
            records = [record for record in (lock.nodes.get(source.address), holder.prior) if record is not None]
            now = holder.sources.get(holder.step.same.get(source.output, "")) if holder.step is not None else None
            if holder.step is not None and len(holder.step.inputs) == 1:
                keys = step_keys(holder.step, dict.fromkeys(holder.step.inputs, was))
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
    told = [what for what, _ in before.changes(now)]
    more = f", and {len(told) - _MOST_NAMED} more files" if len(told) > _MOST_NAMED else ""
    return replace(reason, note=", ".join(told[:_MOST_NAMED]) + more)


def _locked(step: Step, lock: Lock, address: str, inputs: Mapping[str, str]) -> tuple[Record | None, bool]:
    """The record of an address in the lock, and whether it is one of this step as it is now."""
    for key in step_keys(step, inputs):
        prior = lock.best(address, key)
        if prior is not None and prior.key == key:
            return prior, True
    return lock.nodes.get(address), False


def _refuse_if_lost(made: PlannedStep, planned: Mapping[str, PlannedStep]) -> PlannedStep:
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


def _renamed(
    common: PlannedStep, prior: Record, step: Step, sources: Mapping[str, Mapping[str, str]]
) -> Iterator[Reason]:
    if common.old_address is not None:
        before, after = common.old_address, step.address
        yield Reason(ReasonCode.RENAMED, path="address", before=before, after=after, place=step.place)
    for role in sorted({*prior.sources, *sources}):
        told, tells = prior.sources.get(role), sources.get(role)
        if told != tells:
            yield Reason(
                ReasonCode.RENAMED,
                path=f"source.{role}",
                before=dict(told) if told else None,
                after=dict(tells) if tells else None,
                place=step.place_of(f"inputs.{role}"),
            )


def _remembered(step: Step, role: str, source: FromSource, prior: Record | None) -> Resolved | None:
    """What the lock knows of a source that is not here: absent is not changed, as long as it is the same source."""
    if prior is None or prior.problem() is not None:
        return None
    told = prior.sources.get(role)
    if (told is None) != is_machine_path(source.uri) or (told is not None and told.get("uri") != masked(source.uri)):
        return None
    return from_record(step, role, prior, told.get("pinned") if told else None, present=False)


def from_record(step: Step, role: str, prior: Record, pinned: str | None, *, present: bool) -> Resolved | None:
    """A source as a sound record of its step knows it. Where no output equals it, its digest is known and no file."""
    digest = prior.inputs.get(role)
    if digest is None:
        return None
    outputs = (prior.outputs.get(name) for name, same_as in step.same.items() if same_as == role)
    files = next((output.files for output in outputs if output is not None and output.digest == digest), None)
    if files is None and role in step.same.values():
        return None
    return Resolved(files or Snapshot(()), pinned, present, digest)
