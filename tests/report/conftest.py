"""One plan with every action and most reasons in it, made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from sparse_decl.base.errors import SourceSpan, UnavailableError
from sparse_decl.graph.decide import make_plan
from sparse_decl.graph.plan import Action, Known, Plan, PlannedStep, Resolved
from sparse_decl.graph.reasons import Reason, ReasonCode
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.keys import step_key
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.record import Output, Record


def files(mark: int, size: int = 1_000_000) -> Snapshot:
    return Snapshot((FileEntry("model.safetensors", size, f"b3:{mark:064x}"),))


def place(line: int, column: int = 5) -> SourceSpan:
    return SourceSpan("Sparsefile.yaml", line, column, line, column + 6)


def step(name: str, line: int, uri: str, base: str | None = "model.base", **params: int) -> Step:
    address, at = f"model.{name}", place(line, 3)
    if base is None:
        inputs = {"source": FromSource(uri)}
        return Step(address, "snapshot", 1, {}, inputs, {"model": "source"}, at, {"inputs.source": place(line + 1)})
    inputs = {"base": FromStep(base, "model"), "finetune": FromSource(uri)}
    places = {"inputs.finetune": place(line + 1), "inputs.base": place(line + 2), "params.rank": place(line + 3)}
    return Step(address, "model-delta", 1, params, inputs, {"model": "finetune"}, at, places)


def record(made: Step, base: int, own: int, stored: int = 250_000, **changes: object) -> Record:
    roles = {"source": own} if made.kind == "snapshot" else {"base": base, "finetune": own}
    inputs = {role: files(mark).digest for role, mark in roles.items()}
    outputs = {"model": Output(files(own), False)}
    if made.kind != "snapshot":
        outputs["delta"] = Output(files(own + 1000, stored), True)
    sources = {role: {"uri": source.uri} for role, source in made.inputs.items() if isinstance(source, FromSource)}
    key = step_key(made.kind, 1, made.params, inputs)
    facts: dict[str, Any] = {"files": 1, "original_bytes": files(own).size}
    if made.kind != "snapshot":
        facts |= {"mode": "lossless", "exact": True, "stored_bytes": stored}
    return Record(key, made.kind, 1, made.params, inputs, outputs, facts, sources)


@pytest.fixture
def plan() -> Plan:
    base, same = step("base", 3, "./base", None), step("same", 6, "./same")
    new, changed = step("new", 10, "./new"), step("changed", 14, "./changed", rank=16)
    back, gone = step("back", 18, "./back"), step("gone", 22, "./gone")
    steps = {item.address: item for item in (base, same, new, changed, back, gone)}
    old = step("old", 1, "./old")
    nodes = {
        base.address: record(base, 1, 1),
        same.address: record(same, 1, 2),
        changed.address: record(step("changed", 14, "./changed", rank=8), 1, 3),
        back.address: record(back, 1, 99),
        old.address: record(old, 1, 5),
    }
    recorded = record(back, 1, 6)
    sources = {("model.base", "source"): Resolved(files(1))}
    for name, mark in (("same", 2), ("new", 7), ("changed", 4), ("back", 6)):
        sources[f"model.{name}", "finetune"] = Resolved(files(mark))
    sources["model.gone", "finetune"] = UnavailableError("no such file or folder", where="gone", hint="check the path")
    known = Known(sources, lambda key: recorded if key == recorded.key else None)
    made = make_plan(steps, Lock(nodes), known)
    maybe = PlannedStep(
        "model.maybe",
        Action.MAYBE,
        (Reason(ReasonCode.UPSTREAM_REBUILD, role="base", via="model.new", place=place(30)),),
        step("maybe", 29, "./maybe", "model.new"),
        inputs={"base": None, "finetune": files(8).digest},
    )
    return Plan((*made.steps, maybe), made.lock)
