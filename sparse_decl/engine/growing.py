"""Steps that come of what is declared as time goes on: those that the lock has, and those that a place has by now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.engine.compiled import Compiled
from sparse_decl.steps.step import Step

if TYPE_CHECKING:
    from sparse_decl.steps.kind import StepKind
    from sparse_decl.sync.standing import Standing


@dataclass(frozen=True, slots=True)
class Grown:
    """steps: by address. moved: old address -> present one, of those whose owner was renamed. recorded: addresses of
    those that the lock has."""

    steps: Mapping[str, Step] = field(default_factory=dict)
    moved: Mapping[str, str] = field(default_factory=dict)
    recorded: frozenset[str] = frozenset()


def grown_steps(compiled: Compiled, lock_path: Path, found: Mapping[str, Standing | None]) -> Grown:
    """found: how places stand, by the address of what is declared, where they were asked. Raises ConfigError."""
    from sparse_decl.steps.registry import kind_named
    from sparse_decl.store.lockfile import read_lock

    recorded = read_lock(lock_path).nodes
    old_of = {new: old for old, new in compiled.moved.items()}
    steps: dict[str, Step] = {}
    moved: dict[str, str] = {}
    for address in compiled.growing:
        step = compiled.steps[address]
        kind, standing = kind_named(step.kind), found.get(address)

        def in_lock(step: Step, kind: StepKind = kind) -> dict[str, int]:
            found = {one: kind.grown_number(step, one) for one in recorded}
            return {one: number for one, number in found.items() if number is not None}

        former = in_lock(replace(step, address=old_of[address])) if address in old_of else {}
        there = standing.reachable or () if standing is not None else ()
        numbers = {*in_lock(step).values(), *former.values(), *there}
        every = kind.grows_by(step) or 1
        grown = {number: kind.grown(step, number) for number in sorted(numbers) if number and number % every == 0}
        steps |= {one.address: one for one in grown.values()}
        moved |= {old: grown[number].address for old, number in former.items() if number in grown}
    return Grown(steps, moved, frozenset({moved.get(one, one) for one in recorded}).intersection(steps))
