"""What a step kind is: a name, a version of the bytes it writes, and the work itself.

A kind opens its domain package only inside `run` and `rebuild`, so that planning stays light.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from sparse_decl.sources import Snapshot
from sparse_decl.steps.step import Step
from sparse_decl.store.record import Record

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Work:
    """All a step may use while it runs.

    out:     an empty private folder; what `run` leaves elsewhere is lost.
    digests: content digest of each input role. files: the same as file lists, where the input is a set of files.
    path:    local folder or file of an input role, fetched or rebuilt if need be, and checked.
    threads: 0 for all cores. memory: bytes the step should stay within.
    report:  (bytes done, bytes in all); raises to stop the step.
    pinned:  the revision of input roles that have one.
    """

    step: Step
    out: Path
    digests: Mapping[str, str]
    files: Mapping[str, Snapshot]
    path: Callable[[str], Path]
    threads: int
    memory: int
    report: Report
    pinned: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """What a step made: artifact folders below `Work.out` by output name, and figures for the lock.

    Facts are functions of the inputs alone: no time, host or thread count.
    """

    artifacts: Mapping[str, Path] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rebuild:
    """All a kind may use to give back an output that is not stored as such.

    output:    its name. artifacts: folders of the stored outputs.
    path:      local folder or file of an input role (never the one that is being rebuilt).
    out:       where to write; does not exist yet.
    """

    record: Record
    output: str
    artifacts: Mapping[str, Path]
    path: Callable[[str], Path]
    out: Path
    threads: int
    memory: int
    report: Report


class StepKind(Protocol):
    """A step kind, registered under its name."""

    name: str
    version: int

    def run(self, work: Work) -> Made:
        """Does the work. Raises SparseError or OSError; whatever it wrote is then thrown away."""

    def rebuild(self, task: Rebuild) -> None:
        """Writes `task.output` to `task.out`. Raises SparseError, also if this kind cannot do so."""
