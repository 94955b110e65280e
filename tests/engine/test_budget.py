"""Steps that run at once never get more threads or memory together than the run has."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.engine.budget import Budget, Share


class Meter:
    """What running steps were given, taken down as they start and end."""

    def __init__(self) -> None:
        self.mutex = threading.Lock()
        self.running: dict[str, tuple[int, int]] = {}
        self.given: dict[str, tuple[int, int]] = {}
        self.most = (0, 0, 0)

    def start(self, work: Any) -> None:
        with self.mutex:
            self.running[work.step.address] = self.given[work.step.address] = work.threads, work.memory
            threads, memory = (sum(column) for column in zip(*self.running.values(), strict=True))
            self.most = tuple(map(max, self.most, (len(self.running), threads, memory)))

    def end(self, work: Any) -> None:
        with self.mutex:
            del self.running[work.step.address]


@pytest.mark.parametrize(("jobs", "threads", "together"), [(1, 5, 1), (3, 7, 3), (4, 2, 2)])
def test_shares_of_running_steps_stay_within_what_was_declared(
    bench: Any, jobs: int, threads: int, together: int
) -> None:
    meter, meet = Meter(), threading.Barrier(together)

    def during(work: Any) -> None:
        meter.start(work)
        if work.step.address != "last":
            meet.wait(30)  # as many as may run at once do run at once
        meter.end(work)

    bench.join.during = during
    for number in range(12):
        bench.step(f"s{number}", source=bench.source(f"in{number}", bytes([number])))
    bench.step("last", **{f"i{number}": (f"s{number}", "joined") for number in range(12)})
    assert bench.apply(jobs=jobs, threads=threads, memory=1000).ok
    assert meter.most[0] == together
    assert meter.most[1] <= threads
    assert meter.most[2] <= 1000
    assert min(given[0] for given in meter.given.values()) == threads // together
    assert meter.given["last"] == (threads, 1000)  # alone at the end


@given(
    jobs=st.integers(1, 9),
    threads=st.integers(0, 40),
    memory=st.integers(0, 10**6),
    moves=st.lists(st.booleans(), max_size=60),
)
def test_budget_never_runs_out(jobs: int, threads: int, memory: int, moves: list[bool]) -> None:
    budget = Budget(jobs, threads, memory)
    running: list[Share] = []
    waiting = 30
    for start in moves:
        if start and len(running) < budget.jobs and waiting:
            running.append(budget.take(waiting))
            waiting -= 1
            assert running[-1].threads >= 1
        elif running:
            budget.give_back(running.pop(0))
        if threads:
            assert sum(share.threads for share in running) <= threads
        if memory:
            assert sum(share.memory for share in running) <= memory
