"""`packed`: a step kind that is no part of the project: a dataset with the tag `packed`, kept as zlib streams."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.steps.values import Facts, Params
from sparse_decl.store.record import Record


@dataclass(frozen=True, slots=True)
class PackedParams(Params):
    level: int


@dataclass(frozen=True, slots=True)
class PackedFacts(Facts):
    files: int
    exact: bool = True
    mode: str = "packed"


class PackedKind(StepKind):
    """Packs each file, and unpacks it."""

    name = "packed"
    version = 1

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        if resource.kind != "dataset" or "packed" not in resource.tags:
            return None
        source = FromSource(resource.value.source)
        params = PackedParams(9).to_json()
        return Step(resource.address, self.name, 1, params, {"source": source}, {"dataset": "source"})

    def facts(self, record: Record) -> PackedFacts:
        return PackedFacts.from_json(record.facts)

    def summary(self, record: Record) -> str:
        return f"{self.facts(record).files} files packed"

    def run(self, work: Work) -> Made:
        entries = work.files["source"].files
        out = work.out / "streams"
        out.mkdir()
        level = PackedParams.from_json(work.step.params).level
        for entry in entries:
            content = (work.path("source") / entry.path).read_bytes()
            (out / entry.path).write_bytes(zlib.compress(content, level))
        return Made({"streams": out}, PackedFacts(len(entries)))

    def rebuild(self, task: Rebuild) -> None:
        task.out.mkdir()
        for packed in task.artifacts["streams"].iterdir():
            (task.out / packed.name).write_bytes(zlib.decompress(packed.read_bytes()))


KIND = PackedKind()
