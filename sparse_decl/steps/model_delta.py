"""`model-delta`: a fine-tune kept as the exact difference from its base, or a base kept on its own. The codec is loaded
when the step runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import UnavailableError
from sparse_decl.model_delta.effort import DEFAULT, Effort
from sparse_decl.model_lossy.modes import GOALS
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.bases import BASE, candidates, is_adapter, is_kept_base, looks_for_base
from sparse_decl.steps.beside import earlier_of
from sparse_decl.steps.kind import Files, Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.steps.values import Facts, Params
from sparse_decl.store.record import Record

NAME = "model-delta"
VERSION = 4  # of the artifact's bytes: model_delta.FORMAT_VERSION, which a test holds it to
_ACCEPTED_OF_ONE, _ACCEPTED_OF_SEVERAL = (3, 1), (3, 2)  # what the step was called before; such records stay
FINETUNE = "finetune"  # input role, beside `BASE`
MODEL, DELTA = "model", "delta"  # outputs: the model itself, and the artifact it can be restored from

MODES = ("lossless", "auto")  # `auto` without a goal takes the smallest exact form, and this is the only one


def base_roles(inputs: Iterable[str]) -> list[str]:
    """The input roles that are bases, in the order they were declared."""
    return sorted((role for role in inputs if role.partition("-")[0] == BASE), key=lambda role: (len(role), role))


def _has_goal(resource: Resource) -> bool:
    return any(getattr(resource.value, goal) is not None for goal in GOALS)


@dataclass(frozen=True, slots=True)
class ModelDeltaParams(Params):
    """effort: how much time may be spent on making the delta smaller."""

    effort: Effort = DEFAULT


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelDeltaFacts(Facts):
    """Figures of `model_delta.DeltaStats` that are functions of the inputs; counts of tensors are None where an adopted
    artifact does not have them. proved: False for a delta that was not decoded once. made_of: rows of
    `model_delta.made_of.Clause`, where layers or other tensors moved, or came from several bases."""

    original_bytes: int
    stored_bytes: int
    files: int
    tensors: int | None = None
    same_tensors: int | None = None
    copied_tensors: int | None = None
    delta_tensors: int | None = None
    alone_tensors: int | None = None
    exact: bool = True
    proved: bool | None = None
    unread_files: tuple[str, ...] | None = None
    made_of: tuple[Any, ...] | None = None
    mode: str = "lossless"


def unread_warnings(names: tuple[str, ...] | None) -> tuple[str, ...]:
    """What is said of weights that the codec could not read as such."""
    return tuple(f"{name} is not a safetensors file, and is kept as plain bytes" for name in names or ())


class ModelDeltaKind(StepKind):
    """Encodes a fine-tune against its base, and restores it byte for byte."""

    name = NAME
    version = VERSION
    serves_tensors = True
    adopts = True

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a model that is kept exactly: as what differs from others, or on its own."""
        if resource.kind != "model" or resource.value.mode not in MODES or _has_goal(resource):
            return None
        bases = resource.targets(BASE)
        auto = looks_for_base(resource)
        if (not bases and not auto and not is_kept_base(resource, loaded)) or any(
            is_adapter(base, loaded) for base in bases
        ):
            return None
        roles = [f"{BASE}-{number}" for number in range(1, len(bases) + 1)]
        if len(bases) <= 1:
            roles = [BASE] if bases or auto else []
        params = ModelDeltaParams(resource.value.effort or DEFAULT).to_json()
        return Step(
            resource.address,
            NAME,
            VERSION,
            params=params,
            inputs={
                **{role: FromStep(base, MODEL) for role, base in zip(roles, bases, strict=not auto)},
                FINETUNE: FromSource(resource.value.source),
            },
            same={MODEL: FINETUNE},
            place=resource.place,
            places={
                **{f"inputs.{role}": loaded.place((resource.address, "base")) for role in roles},
                f"inputs.{FINETUNE}": loaded.place((resource.address, "source")),
                **{f"params.{name}": loaded.place((resource.address, name)) for name in params},
            },
            tags=tuple(resource.tags),
            nearest_of=candidates(loaded) if auto else (),
            accepts=_ACCEPTED_OF_ONE if len(roles) <= 1 else _ACCEPTED_OF_SEVERAL,
        )

    def label(self, params: Mapping[str, Any]) -> str:
        return "lossless"

    def run(self, work: Work) -> Made:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        made = _with_other_files(work, work.out / DELTA)
        return made or self._encode(work, work.path(FINETUNE), work.known_digests(FINETUNE))

    def _encode(self, work: Work, source: Path, digests: dict[str, str] | None) -> Made:
        """The delta of the model in `source`, whose files have these digests where they are known."""
        from sparse_decl.model_delta import encode

        artifact = work.out / DELTA
        stats = encode(
            [work.path(role) for role in base_roles(work.step.inputs)],
            source,
            artifact,
            base_ref=_base_refs(work),
            digests=digests,
            threads=work.threads,
            memory=work.memory,
            previous=work.previous(DELTA),
            prove=work.prove,
            effort=ModelDeltaParams.from_json(work.step.params).effort,
            progress=work.report,
        )
        if stats.reused_tensors:  # no fact: it depends on what was in the store
            work.reused(stats.reused_tensors, stats.tensors)
        return Made({DELTA: artifact}, ModelDeltaFacts.from_json(stats.to_json()))

    def facts(self, record: Record) -> ModelDeltaFacts:
        return ModelDeltaFacts.from_json(record.facts)

    def made_of(self, step: Step, record: Record) -> str:
        from sparse_decl.model_delta.made_of import read_clauses, sentence

        clauses = read_clauses(record.facts.get("made_of"))  # alone: a damaged record may lack other facts
        bases = (step.inputs.get(role) for role in base_roles(record.inputs))
        names = [base.address.partition(".")[2] if isinstance(base, FromStep) else "" for base in bases]
        return sentence(clauses, names)

    def warnings(self, record: Record) -> tuple[str, ...]:
        return unread_warnings(self.facts(record).unread_files)

    def adopt(self, folder: Path, out: Path) -> Made:
        """Takes what `sparse compress` left in `folder`. Raises FormatError, DeltaCompressionError (a version too new),
        UnavailableError, OSError."""
        from sparse_decl.model_delta import inspect
        from sparse_decl.model_delta.format.files import names_of, read_manifest

        artifact = out / DELTA
        artifact.mkdir()
        for name in names_of(read_manifest(folder)):
            try:
                shutil.copyfile(folder / name, artifact / name)
            except (FileNotFoundError, NotADirectoryError) as error:
                raise UnavailableError(
                    "no delta here",
                    where=str(folder),
                    why=f"there is no {name} in it",
                    hint="give the folder that `sparse compress -o` wrote",
                ) from error
        found = inspect(artifact)
        names = {"tensors": "all", "same_tensors": "same", "copied_tensors": "copied", "delta_tensors": "delta"}
        counts = {fact: count for fact, name in names.items() if isinstance(count := found["tensors"].get(name), int)}
        sizes = {name: found[name] for name in ("original_bytes", "stored_bytes")}
        facts = ModelDeltaFacts.from_json({**sizes, "files": len(found["files"]), **counts})
        return Made({DELTA: artifact}, facts)

    def is_unaffected(self, artifacts: Mapping[str, Path], before: frozenset[str], changed: frozenset[str]) -> bool:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.model_delta import is_unaffected

        return is_unaffected(artifacts[DELTA], before, changed)

    def rebuild(self, task: Rebuild) -> None:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.model_delta import decode, write_tensors

        bases, delta = [task.path(role) for role in base_roles(task.record.inputs)], task.artifacts[DELTA]
        if task.tensors:
            write_tensors(
                bases,
                delta,
                task.out,
                task.tensors,
                threads=task.threads,
                memory=task.memory,
                progress=task.report,
            )
        else:
            stats = decode(bases, delta, task.out, threads=task.threads, memory=task.memory, progress=task.report)
            task.digests.update(stats.digests)

    def open_files(self, task: Rebuild) -> Files:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.model_delta import OpenDelta

        bases = [task.path(role) for role in base_roles(task.record.inputs)]
        return OpenDelta(task.artifacts[DELTA], bases, threads=task.threads, memory=task.memory)


def _base_refs(work: Work) -> list[dict[str, str]]:
    """The digests alone: bytes of an artifact may depend on nothing that is not in the step's key."""
    return [{"digest": work.digests[role]} for role in base_roles(work.step.inputs)] or [{}]


def _with_other_files(work: Work, artifact: Path) -> Made | None:
    """What the step gives where it differs from what the lock records in files without tensors alone; else None."""
    earlier = earlier_of(work, FINETUNE, MODEL, DELTA)
    facts = ModelDeltaFacts.from_json(earlier.record.facts) if earlier is not None else None
    if earlier is None or facts is None or facts.alone_tensors is None:
        return None  # an adopted delta: its facts are not all there
    from sparse_decl.model_delta import encode_beside

    stats = encode_beside(
        [work.path(role) for role in base_roles(work.step.inputs)],
        work.path(FINETUNE),
        artifact,
        earlier=earlier.artifact,
        unchanged=earlier.unchanged,
        base_refs=_base_refs(work),
        digests=work.known_digests(FINETUNE),
        effort=ModelDeltaParams.from_json(work.step.params).effort,
    )
    if stats is None:
        return None
    work.reused(stats.tensors, stats.tensors)
    facts = replace(
        facts,
        original_bytes=stats.original_bytes,
        stored_bytes=stats.stored_bytes,
        files=len(stats.files),
        unread_files=stats.unread_files or None,
        proved=facts.proved if work.prove else False,
    )
    return Made({DELTA: artifact}, facts, kept={DELTA: earlier.entries(DELTA, stats.kept)})


KIND = ModelDeltaKind()
