"""`svd` and `lossy`: a fine-tune kept with a known loss. The codec is loaded when the step runs.

Three outputs: what is stored; the model it gives back, known by its digests and not stored; and the original, of which
only the list of files is written down, so that its absence is no change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.files import remove_tree
from sparse_decl.model_lossy.modes import CALIBRATION, DEFAULT_TEXT, LOSSY_MODES, OPTIONS
from sparse_decl.model_lossy.options import Options
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.bases import BASE, candidates, looks_for_base, only_base
from sparse_decl.steps.beside import earlier_of, is_document
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.step import FromSource, FromStep, Input, Step
from sparse_decl.steps.values import Facts, Params
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from sparse_decl.model_delta.beside import BesideStats

VERSION = 1  # of the artifact's bytes; equals model_lossy.FORMAT_VERSION, which a test holds it to
FINETUNE = "finetune"  # input role, beside `BASE`
DELTA, MODEL, ORIGINAL = "delta", "model", "original"  # outputs


@dataclass(frozen=True, slots=True, kw_only=True)
class LossyParams(Params, Options):
    """The options of `compress`, and the mode, where the kind has several. calibration: `default` for the text of the
    package; any other is an input.
    """

    mode: str | None = None
    calibration: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LossyFacts(Facts):
    """The figures of `model_lossy.LossyStats`. exact_bytes: what an exact form would take, estimated. fidelity:
    `lossy`, or `exact` where `auto` kept the exact form."""

    mode: str
    original_bytes: int
    stored_bytes: int
    files: int
    tensors: int
    carried_tensors: int | None = None
    dropped_tensors: int | None = None
    relative_error: float
    weight_error: float | None = None
    worst_layer: str | None = None
    worst_layer_error: float | None = None
    average_layer_error: float | None = None
    max_abs_error: float | None = None
    mean_abs_error: float | None = None
    rounding_error: float | None = None
    ranks: tuple[int, int] | None = None
    kept_share: float | None = None
    exact_bytes: int | None = None
    exact: bool
    proved: bool | None = None
    fidelity: str


F = TypeVar("F", bound=LossyFacts)


def lossy_step(
    resource: Resource,
    loaded: LoadedSpec,
    kind: str,
    version: int,
    params: dict[str, Any],
    more: Mapping[str, Input] | None = None,
) -> Step | None:
    """A step whose result only resembles its source; None if its base is not one model. more: further inputs, which
    `calibration` names, and those of other roles `eval`."""
    base, auto = only_base(resource, loaded), looks_for_base(resource)
    if base is None and not auto:
        return None
    written = {name: loaded.place((resource.address, name)) for name in params}
    return Step(
        resource.address,
        kind,
        version,
        params=params,
        inputs={
            **({BASE: FromStep(base, MODEL)} if base is not None else {}),
            FINETUNE: FromSource(resource.value.source),
            **(more or {}),
        },
        same={ORIGINAL: FINETUNE},
        place=resource.place,
        places={
            f"inputs.{BASE}": loaded.place((resource.address, "base")),
            f"inputs.{FINETUNE}": loaded.place((resource.address, "source")),
            **{
                f"inputs.{role}": loaded.place((resource.address, role if role == CALIBRATION else "eval"))
                for role in more or ()
            },
            **{f"params.{name}": place for name, place in written.items()},
        },
        tags=tuple(resource.tags),
        nearest_of=candidates(loaded) if auto else (),
    )


class LossyKind(StepKind):
    """Makes a lossy artifact, and restores the model it gives. modes: those of the Sparsefile that it serves."""

    version = VERSION

    def __init__(self, name: str, modes: tuple[str, ...] = ()):
        self.name, self._modes = name, modes

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a model that is kept in a lossy mode against one other model."""
        if resource.kind != "model" or resource.value.mode not in self._modes:
            return None
        asked = {name: value for name in OPTIONS if (value := getattr(resource.value, name)) is not None}
        mode = resource.value.mode if resource.value.mode != self.name else None
        text = resource.value.calibration
        own = text if text == DEFAULT_TEXT else None
        more: dict[str, Input] = {CALIBRATION: FromSource(text)} if text is not None and own is None else {}
        params = LossyParams(**asked, mode=mode, calibration=own).to_json()
        return lossy_step(resource, loaded, self.name, VERSION, params, more)

    def run(self, work: Work) -> Made:
        """Raises ConfigError, DeltaCompressionError, FormatError, UnavailableError, OSError."""
        return self._with_other_files(work) or self._compress(work)

    def _compress(self, work: Work) -> Made:
        from sparse_decl.model_delta.estimate import estimate
        from sparse_decl.model_lossy import compress, inspect

        options = LossyParams.from_json(work.step.params).to_json()
        mode, own = options.pop("mode", self.name), options.pop(CALIBRATION, None)
        text = str(work.path(CALIBRATION)) if CALIBRATION in work.step.inputs else own
        artifact = work.out / DELTA
        stats = compress(
            work.path(BASE),
            work.path(FINETUNE),
            artifact,
            mode=mode,
            options=Options(**options),
            sensitivities=self._sensitivities(work, text) if text is not None else None,
            base_ref={"digest": work.digests[BASE]},
            digests=work.known_digests(FINETUNE),
            prove=work.prove,
            threads=work.threads,
            memory=work.memory,
            progress=work.report,
        )
        exact = estimate(work.path(BASE), work.path(FINETUNE), threads=work.threads).stored_bytes
        facts = LossyFacts.from_json({**stats.to_json(), "exact_bytes": exact, "fidelity": "lossy"})
        return Made({DELTA: artifact}, facts, {MODEL: restored_files(inspect(artifact))})

    def _with_other_files(self, work: Work) -> Made | None:
        """What the step gives where it differs from what the lock records in files without tensors alone; else None."""
        earlier = earlier_of(work, FINETUNE, ORIGINAL, DELTA)
        if earlier is None or (_runs_model(work.step) and not all(map(is_document, earlier.changed))):
            return None
        from sparse_decl.model_delta import encode_beside
        from sparse_decl.model_lossy import compress_beside

        facts, artifact, ref = self.facts(earlier.record), work.out / DELTA, {"digest": work.digests[BASE]}
        same: dict[str, Any] = {"earlier": earlier.artifact, "unchanged": earlier.unchanged}
        same["digests"] = work.known_digests(FINETUNE)
        if facts.exact:
            stats = encode_beside([work.path(BASE)], work.path(FINETUNE), artifact, base_refs=[ref], **same)
        else:
            stats = compress_beside(work.path(BASE), work.path(FINETUNE), artifact, base_ref=ref, **same)
        told = self._told_again(work, facts, stats) if stats is not None else None
        if stats is None or told is None:
            remove_tree(artifact, strict=True)
            return None
        work.reused(stats.tensors, stats.tensors)
        files = restored_files({"files": stats.files})
        return Made({DELTA: artifact}, told, {MODEL: files}, {DELTA: earlier.entries(DELTA, stats.kept)})

    def _told_again(self, work: Work, facts: LossyFacts, stats: BesideStats) -> LossyFacts | None:
        """The facts of an earlier artifact with other files beside its tensors; None where it is larger than asked."""
        most = LossyParams.from_json(work.step.params).max_bytes
        return None if most is not None and stats.stored_bytes > most else resized(work, facts, stats)

    @staticmethod
    def _sensitivities(work: Work, text: str) -> dict[str, Any]:
        from sparse_decl.quality import read_text, sensitivities

        return sensitivities(work.path(FINETUNE), read_text(text))

    def facts(self, record: Record) -> LossyFacts:
        return LossyFacts.from_json(record.facts)

    def is_unaffected(self, artifacts: Mapping[str, Path], before: frozenset[str], changed: frozenset[str]) -> bool:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.model_delta import is_unaffected
        from sparse_decl.model_lossy.reading import REST

        rest = artifacts[DELTA] / REST  # not there where `auto` kept the exact form
        return is_unaffected(rest if rest.is_dir() else artifacts[DELTA], before, changed)

    def rebuild(self, task: Rebuild) -> None:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        if task.output != MODEL:
            raise UnavailableError(
                "the original of this model is gone",
                why=f"what is stored of it is lossy ({task.record.facts.get('mode', self.name)})",
                hint="put its source back, or continue from what `sparse restore` writes",
            )
        from sparse_decl.model_lossy import restore

        stats = restore(
            task.path(BASE),
            task.artifacts[DELTA],
            task.out,
            threads=task.threads,
            memory=task.memory,
            progress=task.report,
        )
        task.digests.update(stats.digests)


def _runs_model(step: Step) -> bool:
    """Whether a step runs the fine-tune on a text, and so depends on its tokenizer."""
    return bool(step.inputs.keys() - {BASE, FINETUNE}) or CALIBRATION in step.params


def resized(work: Work, facts: F, stats: BesideStats) -> F:
    """exact_bytes is an estimate, to which the same files belong."""
    return replace(
        facts,
        original_bytes=stats.original_bytes,
        stored_bytes=stats.stored_bytes,
        files=len(stats.files),
        exact_bytes=facts.exact_bytes + stats.more if facts.exact_bytes is not None else None,
        proved=facts.proved if work.prove else False,
    )


def restored_files(described: dict[str, Any]) -> Snapshot:
    """The files an artifact restores, as its manifest lists them."""
    entries = [FileEntry(entry["path"], entry["size"], entry["digest"]) for entry in described["files"]]
    return Snapshot(tuple(sorted(entries, key=lambda entry: entry.path)))


KIND = LossyKind("lossy", tuple(mode for mode in LOSSY_MODES if mode != "svd"))
SVD = LossyKind("svd", ("svd",))  # low-rank factors, a PEFT adapter
