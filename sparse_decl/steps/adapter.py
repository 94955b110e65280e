"""`adapter`: a PEFT adapter, checked against its base and kept exactly; restored as it was or merged into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.bases import only_base
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.steps.values import Facts
from sparse_decl.store.record import Record

NAME = "adapter"
VERSION = 1  # of the artifact's bytes; equals model_lossy.ADAPTER_VERSION, which a test holds it to
BASE, SOURCE = "base", "adapter"  # input roles
MODEL, STORED = "model", "adapter"  # outputs: the adapter's own files, and the artifact that holds them
MERGED = "merged"  # what `rebuild` can give besides; never recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class AdapterFacts(Facts):
    """The figures of `model_lossy.AdapterStats`; None for what does not apply."""

    kind: str
    original_bytes: int
    stored_bytes: int
    files: int
    modules: int
    tensors: int
    parameters: int
    ranks: tuple[int, int] | None = None
    target_modules: tuple[str, ...]
    unmergeable: str | None = None
    mode: str = NAME
    exact: bool = True


class AdapterKind(StepKind):
    """Stores an adapter, restores it, and merges it."""

    name = NAME
    version = VERSION
    merged_output = MERGED
    restores_alone = True

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a PEFT adapter of one other model."""
        if resource.kind != "model" or resource.value.mode != "adapter":
            return None
        base = only_base(resource, loaded)
        if base is None:
            return None
        return Step(
            resource.address,
            NAME,
            VERSION,
            params={},
            inputs={BASE: FromStep(base, MODEL), SOURCE: FromSource(resource.value.source)},
            same={MODEL: SOURCE},
            place=resource.place,
            places={
                f"inputs.{BASE}": loaded.place((resource.address, "base")),
                f"inputs.{SOURCE}": loaded.place((resource.address, "source")),
            },
            tags=tuple(resource.tags),
        )

    def run(self, work: Work) -> Made:
        """Raises DeltaCompressionError (it does not fit its base), FormatError, UnavailableError, OSError."""
        from sparse_decl.model_lossy import store_adapter

        artifact = work.out / STORED
        stats = store_adapter(
            work.path(BASE),
            work.path(SOURCE),
            artifact,
            base_ref={"digest": work.digests[BASE]},
            digests=work.known_digests(SOURCE),
            threads=work.threads,
            progress=work.report,
        )
        return Made({STORED: artifact}, AdapterFacts.from_json(stats.to_json()))

    def facts(self, record: Record) -> AdapterFacts:
        return AdapterFacts.from_json(record.facts)

    def is_unaffected(self, artifacts: Mapping[str, Path], before: frozenset[str], changed: frozenset[str]) -> bool:
        """It is held to the shapes of its base's tensors, and merged into those."""
        return not any(name.endswith(".safetensors") for name in changed)

    def rebuild(self, task: Rebuild) -> None:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.model_lossy import merge_adapter, restore_adapter

        if task.output == MERGED:
            merge_adapter(task.path(BASE), task.artifacts[STORED], task.out, threads=task.threads, progress=task.report)
        else:
            restore_adapter(task.artifacts[STORED], task.out)


KIND = AdapterKind()
