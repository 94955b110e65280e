"""What a step kind is: a name, a version of the bytes it writes, and the work itself.

A kind opens its domain package only inside `run` and `rebuild`, so that planning stays light.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from sparse_decl.base.parallel import Progress
from sparse_decl.sources import Snapshot
from sparse_decl.steps.step import Step
from sparse_decl.store.record import Record


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


@dataclass(frozen=True, slots=True)
class Made:
    """What a step made: artifact folders below `Work.out` by output name, and figures for the lock.

    Facts are functions of the inputs alone: no time, host or thread count.
    derived: outputs that are not stored, since `rebuild` gives them from the artifacts, by the files they consist of.
    """

    artifacts: Mapping[str, Path] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)
    derived: Mapping[str, Snapshot] = field(default_factory=dict)


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


class StepKind(Protocol):
    """A step kind, registered under its name.

    It may have `checked`: names of outputs that `rebuild` gives, held to digests of the artifact's own, where the
    record lists no files of them.
    """

    name: str
    version: int

    def run(self, work: Work) -> Made:
        """Does the work. Raises SparseError or OSError; whatever it wrote is then thrown away."""

    def rebuild(self, task: Rebuild) -> None:
        """Writes `task.output` to `task.out`. Raises SparseError, also if this kind cannot do so."""
