"""Whether the bases that stored deltas stand on can be had on this machine: by stats and the lock, never the network.

A base that is not here is no change and makes nothing stale; but what was stored against it cannot be restored.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.base.dag import downstream_of, topological_order
from sparse_decl.base.errors import SparseError
from sparse_decl.base.ordering import natural
from sparse_decl.base.outgoing import masked
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.project import Project
from sparse_decl.engine.resolve import is_there, pinned_uri
from sparse_decl.sources import LocalSource
from sparse_decl.sources.paths import names_repository
from sparse_decl.steps.step import BASE, FromSource, FromStep, Step
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record
from sparse_decl.store.sizes import MAIN, main_output
from sparse_decl.store.workspace import Workspace

if TYPE_CHECKING:
    from sparse_decl.graph.plan_json import BaseJson

_COMMIT = 40  # hex digits


class Reach(StrEnum):
    """Where the bytes of a base are. here: at its source, or in a cache. store: not at its source, but kept whole in
    the store. elsewhere: at a URL, from which a restore has to fetch them. absent: its source should be on this machine
    and is not."""

    HERE = "here"
    STORE = "store"
    ELSEWHERE = "elsewhere"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Base:
    """A declared base that others are made from. source: as the Sparsefile names it, without secrets; the remote, where
    what the store keeps of it is there alone.

    needed_by: addresses that are stored and cannot be restored without bytes of this base that are not here.
    digest: what the lock records of it; looked up only where it is not here.
    """

    address: str
    source: str
    reach: Reach
    needed_by: tuple[str, ...] = ()
    digest: str | None = None

    def to_json(self) -> BaseJson:
        return {
            "address": self.address,
            "source": self.source,
            "reach": self.reach.value,
            "digest": self.digest,
            "needed_by": list(self.needed_by),
        }


def bases_of(
    project: Project, workspace: Workspace, nodes: Mapping[str, Record], chosen: Container[str] | None = None
) -> tuple[Base, ...]:
    """Every declared base, and which of the lock's records need it and do not have it here.

    nodes: records of the lock; read only where a base is not found at its source. chosen: addresses that may stand in
    `needed_by`, None for all.
    """
    found = tuple(_Look(project, workspace, nodes).bases())
    if chosen is None:
        return found
    return tuple(replace(base, needed_by=tuple(each for each in base.needed_by if each in chosen)) for base in found)


class _Look:
    """One look at sources, each taken once."""

    def __init__(self, project: Project, workspace: Workspace, nodes: Mapping[str, Record]):
        self._steps, self._upstream = project.every, project.upstream
        self._workspace, self._nodes = workspace, nodes
        self._known: dict[str, Reach] = {}
        self._in_remote: set[str] = set()

    def bases(self) -> Iterator[Base]:
        needed = {need for needs in self._upstream.values() for need in needs}
        found = {address: step for address in sorted(needed) if (step := self._leaf(address)) is not None}
        lost = [address for address in found if self._reach(address) in (Reach.ABSENT, Reach.ELSEWHERE)]
        needing = self._needing(lost)
        for address, step in found.items():
            reach = self._reach(address)
            record = self._nodes.get(address) if reach is not Reach.HERE else None
            name = main_output(record) if record is not None else None
            digest = record.outputs[name].digest if record is not None and name is not None else None
            remote = self._workspace.remote_url if address in self._in_remote else None
            yield Base(address, masked(remote or _source(step)), reach, needing.get(address, ()), digest)

    def _leaf(self, address: str) -> Step | None:
        """The step of a declared base: a model or dataset that is made from nothing else."""
        if self._upstream.get(address) or address not in self._steps:
            return None
        step = self._steps[address]
        return step if any(name in step.same for name in MAIN) else None

    def _reach(self, address: str) -> Reach:
        if address not in self._known:
            self._known[address] = self._look_for(self._steps[address])
        return self._known[address]

    def _look_for(self, step: Step) -> Reach:
        found = self._of_source(step)
        if found is Reach.HERE:
            return found
        record = self._nodes.get(step.address)
        stored = [output for output in record.outputs.values() if output.stored] if record is not None else []
        objects = self._workspace.objects
        if stored and all(objects.output_state(output) is ObjectState.PRESENT for output in stored):
            return Reach.STORE
        if stored and found is Reach.ABSENT and self._workspace.remote_url is not None:
            self._in_remote.add(step.address)
            return Reach.ELSEWHERE
        return found

    def _of_source(self, step: Step) -> Reach:
        uri = _source(step)
        try:
            opened = open_source(uri, self._workspace.root)
            if isinstance(opened, LocalSource):
                return Reach.HERE if is_there(opened.place) else Reach.ABSENT
            if names_repository(uri):
                return Reach.HERE if _is_cached(self._pinned(step, uri), self._workspace.root) else Reach.ELSEWHERE
        except SparseError:
            return Reach.ABSENT  # a source that names nothing; its own error is told where it is planned
        return Reach.ELSEWHERE

    def _pinned(self, step: Step, uri: str) -> str:
        """The source at the revision that the lock pinned; one that is a commit already needs no lock read."""
        if len(uri.rpartition("@")[2]) == _COMMIT:
            return uri
        record = self._nodes.get(step.address)
        recorded = record.sources.values() if record is not None else ()
        return pinned_uri(uri, next((source["pinned"] for source in recorded if source.get("pinned")), None))

    def _needing(self, lost: list[str]) -> dict[str, tuple[str, ...]]:
        """lost base -> what is stored and needs it."""
        if not lost:
            return {}
        below = downstream_of(self._upstream, lost)
        order = topological_order({each: [need for need in self._upstream[each] if need in below] for each in below})
        lacks = {base: {base} for base in lost}  # which of the lost the bytes of an address take
        needing: dict[str, list[str]] = {base: [] for base in lost}
        for address in order:
            if address in lacks or address not in self._steps:
                continue
            step = self._steps[address]
            sources = (source for role, source in step.inputs.items() if role.partition("-")[0] == BASE)
            lacking = set().union(
                *(lacks.get(source.address, ()) for source in sources if isinstance(source, FromStep))
            )
            # A model whose own source is here gives its bytes to what is made from it, whatever became of its base.
            lacks[address] = set() if self._is_source_here(step) else lacking
            record = self._nodes.get(address) if lacking else None
            for base in lacking if record is not None and _is_restored_with_base(record) else ():
                needing[base].append(address)
        return {base: tuple(sorted(addresses, key=natural)) for base, addresses in needing.items()}

    def _is_source_here(self, step: Step) -> bool:
        own = [role for name, role in step.same.items() if name in MAIN]
        sources = [source for role in own if isinstance(source := step.inputs.get(role), FromSource)]
        return bool(sources) and self._of_source(step) is Reach.HERE


def _is_restored_with_base(record: Record) -> bool:
    """Whether restoring what is stored takes bytes of a base."""
    from sparse_decl.steps.registry import kind_of_record

    name = main_output(record)
    whole = name is not None and record.outputs[name].stored
    stored = any(output.stored for output in record.outputs.values())
    return stored and not whole and not kind_of_record(record.kind).restores_alone


def _source(step: Step) -> str:
    role = next(step.same[name] for name in MAIN if name in step.same)
    source = step.inputs[role]
    return source.uri if isinstance(source, FromSource) else ""


def _is_cached(uri: str, root: Path) -> bool:
    from sparse_decl.sources.hub import HubSource

    opened = open_source(uri, root)
    return isinstance(opened, HubSource) and opened.is_cached()
