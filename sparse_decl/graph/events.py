"""What a run reports while it goes: small frozen values, for whatever wants to show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sparse_decl.base.errors import SparseError
from sparse_decl.graph.plan import Plan, PlannedStep
from sparse_decl.store.record import Record

Settled = Literal["built", "restored", "fetched", "unchanged", "pruned", "adopted"]
OUTCOMES = ("noop", "built", "restored", "fetched", "unchanged", "pruned", "failed", "skipped")  # that a run counts


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan that is about to run."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class Started:
    """A step began to run."""

    planned: PlannedStep


@dataclass(frozen=True, slots=True)
class Waiting:
    """A step waits for another workspace of the same store, which builds the same. holder: who that is."""

    address: str
    holder: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """A running step has got through `done` of `total` bytes."""

    address: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Reused:
    """A running step took `parts` of `total` (tensors, of a model) over from its earlier result."""

    address: str
    parts: int
    total: int


@dataclass(frozen=True, slots=True)
class Done:
    """A step is settled. how: "built", "restored" (from the store), "fetched" (from the remote),
    "unchanged" (early cut-off), "adopted" (an artifact from elsewhere) or "pruned".

    record: what the lock will say; the prior record for "pruned". seconds: wall time, 0.0 if nothing ran.
    """

    address: str
    how: Settled
    record: Record
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Failed:
    """A step failed; nothing of it was published."""

    address: str
    error: SparseError


@dataclass(frozen=True, slots=True)
class Skipped:
    """A step was not tried. because: the address that failed, or None if the run was stopped."""

    address: str
    because: str | None


@dataclass(frozen=True, slots=True)
class Finished:
    """The run is over. counts: steps by outcome: noop, failed, skipped, or how they were done."""

    counts: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    files_hashed: int = 0
    bytes_hashed: int = 0


Event = Planned | Started | Waiting | Progressed | Reused | Done | Failed | Skipped | Finished
Emit = Callable[[Any], None]
