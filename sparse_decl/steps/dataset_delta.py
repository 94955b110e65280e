"""`dataset-delta`: a dataset kept as the rows and cells that its bases do not have. pyarrow is loaded when it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.bases import dataset_candidates, gives_files, is_kept_base, looks_for_base
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, FromStep, Input, Step
from sparse_decl.steps.values import Facts, Params
from sparse_decl.store.record import Record

NAME = "dataset-delta"
VERSION = 7  # of the artifact's bytes; equals dataset_delta.FORMAT_VERSION, which a test holds it to
_ACCEPTED = (6, 5, 4, 3, 2)  # versions whose records are as valid
BASE, DERIVED = "base", "derived"  # input roles; of several bases base-1, base-2, ...
DATASET, DELTA = "dataset", "delta"  # outputs: the dataset itself, and the artifact it can be restored from


@dataclass(frozen=True, slots=True)
class DatasetDeltaParams(Params):
    """How a dataset is kept, see `dataset_delta.encode`."""

    key: tuple[str, ...] | None = None
    splits: tuple[str, ...] | None = None
    recipe: tuple[str, ...] | None = None
    exact: str = "file"


@dataclass(frozen=True, slots=True)
class DatasetDeltaFacts(Facts):
    """The figures of `dataset_delta.DeltaStats`. exact: whether every file is restored byte for byte."""

    original_bytes: int
    stored_bytes: int
    files: int
    rows: int
    same_rows: int
    edited_rows: int
    new_rows: int
    edited_cells: int
    base_rows: int
    exact: bool
    bytes_of_files: Mapping[str, int]
    mode: str


def _given_by(address: str, loaded: LoadedSpec) -> Input:
    """A base's files: its own step's, or its source where that step does not give files back."""
    value = loaded.by_address[address].value
    return FromStep(address, DATASET) if gives_files(value) else FromSource(value.source)


def _roles(names: Any) -> list[str]:
    return sorted((name for name in names if name != DERIVED), key=lambda name: (len(name), name))


class DatasetDeltaKind(StepKind):
    """Encodes a dataset against its bases, and restores its files, or its rows."""

    name = NAME
    version = VERSION
    verified_outputs = frozenset({DATASET})  # `rebuild` holds every table to the delta's own digests

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a dataset that was derived from others, or is kept on its own for those that are."""
        if resource.kind != "dataset" or (resource.value.base is None and not is_kept_base(resource, loaded)):
            return None
        value = resource.value
        key, splits, recipe = (
            None if given is None else tuple(given)
            for given in (value.key, value.splits if value.base is not None else None, value.recipe)  # a base is whole
        )
        params = DatasetDeltaParams(key, splits, recipe, value.exact).to_json()
        bases = resource.targets(BASE)
        auto = looks_for_base(resource)
        roles = [BASE] if len(bases) == 1 or auto else [f"{BASE}-{number}" for number in range(1, len(bases) + 1)]
        inputs: dict[str, Input] = {role: _given_by(base, loaded) for role, base in zip(roles, bases, strict=not auto)}
        return Step(
            resource.address,
            NAME,
            VERSION,
            params=params,
            inputs=inputs | {DERIVED: FromSource(value.source)},
            # With `rows`, or only some splits, what comes back is not the source's files.
            same={DATASET: DERIVED} if value.exact == "file" and splits is None else {},
            place=resource.place,
            places={
                **{f"inputs.{role}": loaded.place((resource.address, "base")) for role in roles},
                f"inputs.{DERIVED}": loaded.place((resource.address, "source")),
                **{f"params.{name}": loaded.place((resource.address, name)) for name in params},
            },
            tags=tuple(resource.tags),
            nearest_of=dataset_candidates(resource, loaded) if auto else (),
            accepts=_ACCEPTED,
        )

    def packages(self, step: Step) -> tuple[tuple[str, str], ...]:
        return (("datasets", "pyarrow"),)

    def label(self, params: Mapping[str, Any]) -> str:
        return str(params.get("exact", "file"))

    def run(self, work: Work) -> Made:
        """Raises DeltaCompressionError, FormatError, ConfigError, UnavailableError, OSError."""
        from sparse_decl.dataset_delta import encode

        params = DatasetDeltaParams.from_json(work.step.params)
        artifact = work.out / DELTA
        stats = encode(
            [work.path(role) for role in _roles(work.step.inputs)],
            work.path(DERIVED),
            artifact,
            exact=params.exact,
            key=params.key or (),
            splits=params.splits,
            recipe=params.recipe or (),
            progress=work.report,
        )
        facts = stats.to_json()
        facts |= {"mode": stats.exact, "exact": stats.exact == "file"}
        return Made({DELTA: artifact}, DatasetDeltaFacts.from_json(facts))

    def facts(self, record: Record) -> DatasetDeltaFacts:
        return DatasetDeltaFacts.from_json(record.facts)

    def rebuild(self, task: Rebuild) -> None:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.dataset_delta import decode

        decode(
            [task.path(role) for role in _roles(task.record.inputs)],
            task.artifacts[DELTA],
            task.out,
            form=task.form,
            memory=task.memory,
            progress=task.report,
        )


KIND = DatasetDeltaKind()
