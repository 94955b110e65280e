"""A workspace with made-up step kinds: `join` concatenates its inputs, slowly or wrongly where a test asks for it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import FormatError
from sparse_decl.engine.resolve import Resolver
from sparse_decl.engine.run import Outcome, Settings, run
from sparse_decl.graph.decide import make_plan
from sparse_decl.graph.plan import Known, Plan
from sparse_decl.sources import Snapshot
from sparse_decl.steps import registry
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.steps.values import Facts
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class JoinedFacts(Facts):
    bytes: int


class JoinKind(StepKind):
    """Output `joined`: the bytes of all inputs, by role, after `params.prefix`."""

    name = "join"
    version = 1

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.during = lambda work: None

    def run(self, work: Work) -> Made:
        self.ran.append(work.step.address)
        parts = [str(work.step.params.get("prefix", "")).encode()]
        for role in sorted(work.digests):
            place = work.path(role)
            files = sorted(place.rglob("*")) if place.is_dir() else [place]
            parts.extend(file.read_bytes() for file in files if file.is_file())
        out = work.out / "joined"
        out.mkdir()
        (out / "part").write_bytes(b"".join(parts)[:3])
        self.during(work)
        (out / "whole").write_bytes(b"".join(parts))
        if "fail" in work.step.params:
            raise FormatError("made to fail", where=work.step.address)
        for second in range(int(work.step.params.get("seconds", 0) * 100)):
            time.sleep(0.01)
            work.report(second, 100)
        return Made({"joined": out}, JoinedFacts(len(b"".join(parts))))


class KeepKind(StepKind):
    """Output `kept` is the same as input `source`, and stored too, so that it can be rebuilt."""

    name = "keep"
    version = 1

    def __init__(self) -> None:
        self.ran: list[str] = []

    def run(self, work: Work) -> Made:
        self.ran.append(work.step.address)
        out = work.out / "copy"
        out.mkdir()
        place = work.path("source")
        for file in sorted(place.iterdir()):
            (out / file.name).write_bytes(file.read_bytes())
        return Made({"copy": out})

    def rebuild(self, task: Rebuild) -> None:
        task.out.mkdir()
        for file in task.artifacts["copy"].iterdir():
            (task.out / file.name).write_bytes(file.read_bytes())


@dataclass
class Bench:
    """Plans and runs steps in one folder."""

    root: Path
    join: JoinKind
    keep: KeepKind
    steps: dict[str, Step] = field(default_factory=dict)
    events: list[Any] = field(default_factory=list)
    counters: Any = None
    store: Path | None = None

    def source(self, name: str, data: bytes) -> str:
        folder = self.root / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "data.bin").write_bytes(data)
        return name

    def step(self, address: str, *, kind: str = "join", same: dict[str, str] | None = None, **inputs: Any) -> Step:
        params = inputs.pop("params", {})
        made = {
            role: FromStep(*value) if isinstance(value, tuple) else FromSource(value) for role, value in inputs.items()
        }
        step = Step(address, kind, 1, params, made, same or {})
        self.steps[address] = step
        return step

    def plan(self, workspace: Workspace) -> Plan:
        lock = read_lock(workspace.lock_path)
        sources = Resolver(workspace.root, workspace.index).all(self.steps, lock)
        return make_plan(self.steps, lock, Known(sources, workspace.actions.get, workspace.objects.output_state))

    def look(self) -> Plan:
        with Workspace(self.root, self.store) as workspace:
            plan = self.plan(workspace)
            self.counters = workspace.index.counters
            return plan

    def apply(self, **settings: Any) -> Outcome:
        self.events = []
        with Workspace(self.root, self.store) as workspace:
            plan = self.plan(workspace)
            outcome = run(plan, workspace, Settings(**settings), self.events.append)
            self.counters = workspace.index.counters
            return outcome

    def actions(self) -> dict[str, str]:
        return {planned.address: planned.action.value for planned in self.look()}

    def reasons(self, address: str) -> list[str]:
        return [reason.code.value for reason in self.look()[address].reasons]

    def objects(self) -> dict[str, bytes]:
        folder = self.root / ".sparse" / "objects"
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def output(self, address: str, name: str = "joined", file: str = "whole") -> bytes:
        with Workspace(self.root, self.store) as workspace:
            files: Snapshot = read_lock(workspace.lock_path).nodes[address].outputs[name].files
            entry = next(entry for entry in files.files if entry.path == file)
            return workspace.objects.path(entry.digest).read_bytes()


@pytest.fixture
def make_bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes benches in given folders; the step kinds are gone after the test."""
    join, keep = JoinKind(), KeepKind()
    monkeypatch.setattr(registry, "_kinds", {"join": join, "keep": keep})
    return lambda root: Bench(root, join, keep)


@pytest.fixture
def bench(make_bench: Any, tmp_path: Path) -> Bench:
    return make_bench(tmp_path)
