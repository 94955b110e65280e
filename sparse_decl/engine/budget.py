"""Cores and memory of a run, dealt out to the steps that run at once; together they never get more than there is.

Each gets an equal part of what is free for the steps that may still start beside it, so the last one gets the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from sparse_decl.base.parallel import usable_cores

MEMORY_PER_JOB = 1 << 30


@dataclass(frozen=True, slots=True)
class Share:
    """What one step may use: threads, and bytes of memory."""

    threads: int
    memory: int


class Budget:
    """What is free. Used by one thread, the one that starts steps.

    jobs: steps at a time; `jobs` of the budget is smaller if there are fewer threads than that.
    threads: of all steps together, 0 for one a core. memory: bytes of all steps together, 0 for 1 GiB a job.
    """

    def __init__(self, jobs: int, threads: int = 0, memory: int = 0):
        jobs = max(1, jobs)
        self.jobs = min(jobs, threads) if threads else jobs
        self._threads = threads or max(jobs, usable_cores())
        self._memory = memory or jobs * MEMORY_PER_JOB
        self._running = 0

    def take(self, waiting: int) -> Share:
        """The share of a step that starts now. waiting: steps that are not done and do not run, this one included."""
        beside = max(1, min(self.jobs - self._running, waiting))
        share = Share(max(1, self._threads // beside), self._memory // beside)
        self._running += 1
        self._threads -= share.threads
        self._memory -= share.memory
        return share

    def give_back(self, share: Share) -> None:
        """When a step is done."""
        self._running -= 1
        self._threads += share.threads
        self._memory += share.memory
