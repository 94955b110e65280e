"""The plan: a frozen value that says of every step what is to be done, and why. `apply` does only what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sparse_decl.base.errors import SparseError
from sparse_decl.base.outgoing import masked
from sparse_decl.graph.reasons import Reason
from sparse_decl.sources import Snapshot
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.keys import step_key
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Output, Record, SourceJson

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


def lock_sources(step: Step, sources: Mapping[str, Resolved]) -> dict[str, SourceJson]:
    """What the lock keeps of a step's sources: the Sparsefile's own words, unless they name a place on this machine."""
    kept: dict[str, SourceJson] = {}
    for role, source in step.inputs.items():
        if isinstance(source, FromSource) and not is_machine_path(source.uri):
            pinned = sources[role].pinned if role in sources else None
            kept[role] = {"uri": masked(source.uri)}
            if pinned:
                kept[role]["pinned"] = pinned
        elif isinstance(source, FromStep) and step.why and role == "base":
            kept[role] = {"uri": "auto", "pinned": source.address}
    return kept


def is_machine_path(uri: str) -> bool:
    """Whether a source names an absolute place, which means nothing on another machine."""
    return uri.startswith(("/", "~", "file:")) or uri[1:3] in (":\\", ":/")


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
