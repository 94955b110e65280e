"""What a step kind is: a name, a version of the bytes it writes, and the work itself.

A kind opens its domain package only inside `run` and `rebuild`, so that planning stays light.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.base.parallel import Progress
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.steps.step import Step
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from sparse_decl.sparsefile import LoadedSpec, Resource
    from sparse_decl.steps.values import Facts
    from sparse_decl.sync.standing import Standing


@dataclass(frozen=True, slots=True)
class Work:
    """All a step may use while it runs.

    out:     an empty private folder; what `run` leaves elsewhere is lost.
    digests: content digest of each input role. files: the same as file lists, where the input is a set of files.
    path:    local folder or file of an input role, fetched or rebuilt if need be, and checked.
    threads: 0 for all cores. memory: bytes the step should stay within.
    report:  (bytes done, bytes in all); raises to stop the step.
    previous: folder of an artifact that the lock records for this address, if it lies in the store; for speed alone.
    reused:  to be called with how many parts of how many were taken over from it.
    pinned:  the revision of input roles that have one.
    prove:   whether a delta is to be decoded once before it counts.
    earlier: what the lock records for this address, unless the step is to be run whatever is recorded.
    """

    step: Step
    out: Path
    digests: Mapping[str, str]
    files: Mapping[str, Snapshot]
    path: Callable[[str], Path]
    threads: int
    memory: int
    report: Progress
    previous: Callable[[str], Path | None] = lambda output: None
    reused: Progress = lambda done, total: None
    pinned: Mapping[str, str] = field(default_factory=dict)
    prove: bool = True
    earlier: Record | None = None

    def known_digests(self, role: str) -> dict[str, str] | None:
        """What planning has hashed of an input's files, by name; a hub's digests are of another algorithm, and do not
        serve."""
        digests = {entry.path: entry.digest for entry in self.files[role].files}
        return digests if all(digest.startswith("b3:") for digest in digests.values()) else None


@dataclass(frozen=True, slots=True)
class Made:
    """What a step made: artifact folders below `Work.out` by output name, and figures for the lock.

    Facts are functions of the inputs alone: no time, host or thread count.
    derived: outputs that are not stored, since `rebuild` gives them from the artifacts, by the files they consist of.
    kept: further files of an output that are stored already, as `Work.earlier` has them.
    """

    artifacts: Mapping[str, Path] = field(default_factory=dict)
    facts: Facts | None = None
    derived: Mapping[str, Snapshot] = field(default_factory=dict)
    kept: Mapping[str, tuple[FileEntry, ...]] = field(default_factory=dict)

    def recorded(self) -> dict[str, Any]:
        """The facts as a record holds them."""
        return self.facts.to_json() if self.facts is not None else {}


@dataclass(frozen=True, slots=True)
class Rebuild:
    """All a kind may use to give back an output that is not stored as such.

    output:    its name. artifacts: folders of the stored outputs.
    path:      local folder or file of an input role (never the one that is being rebuilt).
    out:       where to write; does not exist yet.
    tensors:   names or patterns: `out` is to be a safetensors file of these alone. Given only to kinds that say
               `serves_tensors`.
    form:      "files" as they were, or another form that the kind knows ("parquet", of datasets).
    digests:   filled by kinds that digest the bytes of files while they write them (path -> `b3:` digest): these are
               not read once more to be checked.
    """

    record: Record
    output: str
    artifacts: Mapping[str, Path]
    path: Callable[[str], Path]
    out: Path
    threads: int
    memory: int
    report: Progress
    tensors: tuple[str, ...] = ()
    form: str = "files"
    digests: dict[str, str] = field(default_factory=dict)


class Files(Protocol):
    """Files that can be read from any place on."""

    def read(self, path: str, start: int, end: int) -> bytes:
        """Bytes start .. end of a file, fewer where it is shorter. Raises SparseError, OSError."""

    def close(self) -> None:
        """Lets go of what is open."""


class StepKind:
    """A step kind, registered under its name: all that engine, store, reports and commands ask of one.

    A kind gives `name`, `version`, `step_of` and `run`; every other member has a default and says what it is for.
    """

    name: str
    version: int
    beside = False  # whether its steps stand beside those of a resource, as an evaluation does, and make no resource
    stores = True  # False for what is only recorded, such as a base: its digests are written down, nothing is copied
    serves_tensors = False  # whether `rebuild` can write single tensors
    merged_output: str | None = None  # an output that `rebuild` gives besides, merged into a base; never recorded
    verified_outputs: frozenset[str] = frozenset()  # those that `rebuild` holds to the artifact's own digests
    adopts = False  # whether `adopt` can take over an artifact that was made without a Sparsefile
    restores_alone = False  # whether `rebuild` gives the model without bytes of its base
    timed = False  # whether its result is a time, which another look may find different
    rechecks = False  # whether `recheck` can tell if its decisions, the fact `decisions`, would be made again
    decision: tuple[str, str] | None = None  # (output, file in it) of the decision a search came to, as JSON

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step this kind makes of a resource; None if the resource is not its own."""
        return None

    def steps_of(self, resource: Resource, loaded: LoadedSpec) -> tuple[Step, ...]:
        """The same where there are several, the one that bears the resource's address last."""
        step = self.step_of(resource, loaded)
        return (step,) if step is not None else ()

    def run(self, work: Work) -> Made:
        """Does the work. Raises SparseError or OSError; whatever it wrote is then discarded."""
        raise NotImplementedError(f"{type(self).__name__} has no `run`")

    def rebuild(self, task: Rebuild) -> None:
        """Writes `task.output` to `task.out`. Raises SparseError; by default UnavailableError: it stores nothing that
        gives an output back."""
        raise UnavailableError(
            f"the {task.output} of a `{self.name}` step cannot be made again",
            why="nothing stored can restore it",
            hint="put its source back",
        )

    def open_files(self, task: Rebuild) -> Files | None:
        """The files of `task.output`, read from what is stored, with nothing written; None where they have to be
        rebuilt first. Raises SparseError, OSError."""
        return None

    def adopt(self, folder: Path, out: Path) -> Made:
        """A copy, in `out`, of the artifact in `folder`, as if this step had made it; only where `adopts`.

        Whether it gives back the right files is for the caller to find out. Raises SparseError, OSError.
        """
        raise ConfigError(f"a `{self.name}` step cannot adopt an artifact", where=str(folder))

    def is_unaffected(self, artifacts: Mapping[str, Path], before: frozenset[str], changed: frozenset[str]) -> bool:
        """Whether what is stored gives back the same from a base whose files `changed` are others, gone or new.

        artifacts: folders of the stored outputs. before: files that the base had. Raises SparseError, OSError.
        """
        return False

    def packages(self, step: Step) -> tuple[tuple[str, str], ...]:
        """(extra, package) of each optional package that the work of a step imports."""
        return ()

    def label(self, params: Mapping[str, Any]) -> str:
        """The mode that `status` shows of a step before it ran."""
        return str(params.get("mode", self.name))

    def facts(self, record: Record) -> Facts:
        """What a record says of its result, as the kind's own value; by default one without fields. What `status`
        shows of any kind, and without asking it, stands in `store.record.SharedFacts`."""
        from sparse_decl.steps.values import Facts

        return Facts()

    def stands_at(self, step: Step) -> str | None:
        """The place, as it is declared, that `stand` asks; None for what stands nowhere else."""
        return None

    def grows_by(self, step: Step) -> int | None:
        """Where more steps come of what is declared as time goes on, one for each multiple of this number; None of all
        others."""
        return None

    def grown(self, step: Step, number: int) -> Step:
        """The step of that number; only where it `grows_by` something."""
        raise NotImplementedError(f"{type(self).__name__} has no `grown`")

    def grown_number(self, step: Step, address: str) -> int | None:
        """The number of a step that came of it, by its address; None for any other address."""
        return None

    def stand(self, step: Step, root: Path) -> Standing | None:
        """How what a step declares stands now, where that is asked of a place and not recorded; None of all others.

        root: what paths start from. Raises SparseError.
        """
        return None

    def failure(self, record: Record) -> str | None:
        """Why a step that ran to its end has no result, None if it has one."""
        return None

    def summary(self, record: Record) -> str | None:
        """What `apply` says of a result in one line; None where sizes say enough."""
        return None

    def made_of(self, step: Step, record: Record) -> str:
        """What a result was made of, in a line; "" where names say it."""
        return ""

    def warnings(self, record: Record) -> tuple[str, ...]:
        """What `apply` says of a result that its user may not expect."""
        return ()

    def recheck(
        self, step: Step, record: Record, inputs: Mapping[str, str | None], root: Path
    ) -> Iterator[tuple[str, Literal["ok", "changed"], str]]:
        """(name, verdict, detail) of every decision that a record holds: would it be made again today?

        inputs: digests by role, as planned now. root: what paths of sources start from. Only where `rechecks`.
        """
        yield from ()


class UnknownKind(StepKind):
    """Stands for a kind that a later version has made: what is recorded of it can be listed, and no more."""

    version = 0

    def __init__(self, name: str):
        self.name = name
