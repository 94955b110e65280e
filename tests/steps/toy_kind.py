"""`packed`: a step kind that is no part of the project: a dataset with the tag `packed`, kept as zlib streams."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.record import Record


@dataclass(frozen=True)
class PackedFacts:
    files: int
    exact: bool = True
    mode: str = "packed"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> PackedFacts:
        return cls(value["files"])


class PackedKind(StepKind):
    """Packs each file, and unpacks it."""

    name = "packed"
    version = 1

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        if resource.kind != "dataset" or "packed" not in resource.tags:
            return None
        source = FromSource(resource.value.source)
        return Step(resource.address, self.name, 1, {"level": 9}, {"source": source}, {"dataset": "source"})

    def facts(self, record: Record) -> PackedFacts:
        return PackedFacts.from_json(record.facts)

    def summary(self, record: Record) -> str:
        return f"{self.facts(record).files} files packed"

    def run(self, work: Work) -> Made:
        entries = work.files["source"].files
        out = work.out / "streams"
        out.mkdir()
        for entry in entries:
            content = (work.path("source") / entry.path).read_bytes()
            (out / entry.path).write_bytes(zlib.compress(content, work.step.params["level"]))
        return Made({"streams": out}, PackedFacts(len(entries)).to_json())

    def rebuild(self, task: Rebuild) -> None:
        task.out.mkdir()
        for packed in task.artifacts["streams"].iterdir():
            (task.out / packed.name).write_bytes(zlib.decompress(packed.read_bytes()))


KIND = PackedKind()
