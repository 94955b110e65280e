"""`snapshot`: a declared base. It is named by its content and never copied; the step only writes down what it is."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.bases import is_kept_base
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.steps.values import Facts
from sparse_decl.store.record import Record

NAME = "snapshot"
VERSION = 1
SOURCE = "source"  # the only input role
MODEL, DATASET = "model", "dataset"  # the only output, by the kind of resource


@dataclass(frozen=True, slots=True)
class SnapshotFacts(Facts):
    """files: how many. original_bytes: of all of them."""

    files: int
    original_bytes: int


class SnapshotKind(StepKind):
    """Records names, sizes and digests of a source's files."""

    name = NAME
    version = VERSION
    stores = False

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a model or a dataset without a base, of which nothing is kept."""
        unnamed = resource.kind not in (MODEL, DATASET) or resource.value.base is not None
        if unnamed or is_kept_base(resource, loaded):
            return None
        return Step(
            resource.address,
            NAME,
            VERSION,
            params={},
            inputs={SOURCE: FromSource(resource.value.source)},
            same={resource.kind: SOURCE},
            place=resource.place,
            places={f"inputs.{SOURCE}": loaded.place((resource.address, "source"))},
            tags=tuple(resource.tags),
        )

    def label(self, params: Mapping[str, Any]) -> str:
        return "base"

    def run(self, work: Work) -> Made:
        """Nothing is left to do: the digests were taken when the step was planned."""
        files = work.files[SOURCE]
        return Made(facts=SnapshotFacts(len(files.files), files.size))

    def facts(self, record: Record) -> SnapshotFacts:
        return SnapshotFacts.from_json(record.facts)

    def rebuild(self, task: Rebuild) -> None:
        """Copies the source. Raises OSError, and SparseError if it does not hold what was recorded."""
        source = task.path(SOURCE)
        if source.is_file():
            task.out.mkdir(parents=True)
            shutil.copyfile(source, task.out / source.name)
            return
        done, total = 0, task.record.outputs[task.output].size
        for entry in task.record.outputs[task.output].files.files:
            target = task.out / entry.path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source / entry.path, target)
            done += entry.size
            task.report(done, total)


KIND = SnapshotKind()
