"""How far a run is: bytes that its steps have to get through, so that a large model counts for many small ones."""

from __future__ import annotations

from collections.abc import Mapping

from sparse_decl.graph.events import Done, Event, Failed, Progressed, Skipped, Started
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.steps.registry import kind_named
from sparse_decl.steps.step import FromStep

_TO_RUN = (Action.BUILD, Action.MAYBE, Action.FETCH)
_LEAST = 1 << 16  # bytes that any step counts for: what it reads may be next to nothing


class Job:
    """done, total: bytes, of all steps that have work to do. running: whether one of them is under way."""

    def __init__(self, plan: Plan):
        planned = {each.address: each for each in plan}
        self._sizes = {each.address: _size(each, planned) for each in plan if each.action in _TO_RUN}
        self.total = sum(self._sizes.values())
        self._parts: dict[str, int] = {}  # of what is under way: bytes done, in the order of starting
        self._settled: set[str] = set()

    @property
    def done(self) -> int:
        return sum(self._sizes[address] for address in self._settled) + sum(self._parts.values())

    @property
    def running(self) -> bool:
        return bool(self._parts)

    @property
    def label(self) -> str:
        """`3 of 40, model.chat`: the number of the step that started last, and its name."""
        begun = len(self._settled) + len(self._parts)
        return f"{begun} of {len(self._sizes)}, {next(reversed(self._parts), '')}"

    def take(self, event: Event) -> bool:
        """Takes an event in; whether what is shown may have changed by it."""
        address = event.planned.address if isinstance(event, Started) else getattr(event, "address", None)
        if address not in self._sizes:
            return False
        if isinstance(event, Started):
            self._parts[address] = 0
        elif isinstance(event, Progressed):
            share = min(event.done / event.total, 1.0) if event.total else 0.0
            # A step may report several rounds, each from nothing; a bar that runs back would be no help.
            self._parts[address] = max(self._parts.get(address, 0), int(share * self._sizes[address]))
        elif isinstance(event, (Done, Failed, Skipped)):
            self._parts.pop(address, None)
            self._settled.add(address)
        return True


def _size(planned: PlannedStep, others: Mapping[str, PlannedStep]) -> int:
    """Bytes that a step reads of its own sources, or of what it is made from; for one to be fetched, that arrive."""
    if planned.action is Action.FETCH and planned.record is not None:
        return max(_LEAST, sum(output.size for output in planned.record.outputs.values() if output.stored))
    step = planned.step
    if step is None or not kind_named(step.kind).stores:
        return _LEAST
    own = sum(found.files.size for found in planned.sources.values())
    if not own:
        needed = {source.address for source in step.inputs.values() if isinstance(source, FromStep)}
        own = sum(found.files.size for name in needed if name in others for found in others[name].sources.values())
    return max(_LEAST, own)
