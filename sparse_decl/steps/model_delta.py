"""`model-delta`: a fine-tune kept as the exact difference from its base. The codec is loaded when the step runs."""

from __future__ import annotations

import shutil
from pathlib import Path

from sparse_decl.errors import UnavailableError
from sparse_decl.spec import LoadedSpec, Resource
from sparse_decl.steps.bases import only_base
from sparse_decl.steps.kind import Made, Rebuild, Work
from sparse_decl.steps.step import FromSource, FromStep, Step

NAME = "model-delta"
VERSION = 1  # of the artifact's bytes; equals model_delta.FORMAT_VERSION, which a test holds it to
BASE, FINETUNE = "base", "finetune"  # input roles
MODEL, DELTA = "model", "delta"  # outputs: the model itself, and the artifact it can be restored from

MODES = ("lossless", "auto")  # `auto` without a goal takes the smallest exact form, and this is the only one


def step_of(resource: Resource, loaded: LoadedSpec) -> Step | None:
    """The step of a model that is kept exactly, as what differs from one other model."""
    if resource.kind != "model" or resource.value.mode not in MODES or _has_goal(resource):
        return None
    base = only_base(resource, loaded)
    if base is None:
        return None
    return Step(
        resource.address,
        NAME,
        VERSION,
        params={},
        inputs={BASE: FromStep(base, MODEL), FINETUNE: FromSource(resource.value.source)},
        same={MODEL: FINETUNE},
        place=resource.place,
        places={
            f"inputs.{BASE}": loaded.place((resource.address, "base")),
            f"inputs.{FINETUNE}": loaded.place((resource.address, "source")),
        },
        tags=tuple(resource.tags),
    )


def _has_goal(resource: Resource) -> bool:
    return any(
        getattr(resource.value, field) is not None for field in ("max_bytes", "max_error", "max_ppl_delta", "eval")
    )


class ModelDeltaKind:
    """Encodes a fine-tune against its base, and restores it byte for byte."""

    name = NAME
    version = VERSION

    def run(self, work: Work) -> Made:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.model_delta import encode

        artifact = work.out / DELTA
        stats = encode(
            work.path(BASE),
            work.path(FINETUNE),
            artifact,
            # The digest alone: bytes of an artifact may depend on nothing that is not in the step's key.
            base_ref={"digest": work.digests[BASE]},
            digests=_known_digests(work),
            threads=work.threads,
            memory=work.memory,
            progress=work.report,
        )
        return Made({DELTA: artifact}, {**stats.to_json(), "mode": "lossless", "exact": True})

    def adopt(self, folder: Path, out: Path) -> Made:
        """A copy, in `out`, of the artifact that `sparse compress` left in `folder`, as if this step had made it.

        Whether it gives back the right model is for the caller to find out. Raises FormatError, DeltaCompressionError
        (a version too new), UnavailableError, OSError.
        """
        from sparse_decl.model_delta import inspect
        from sparse_decl.model_delta.artifact import CONTAINER, MANIFEST

        artifact = out / DELTA
        artifact.mkdir()
        for name in (MANIFEST, CONTAINER):
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
        facts = {"original_bytes": found["original_bytes"], "stored_bytes": found["stored_bytes"]}
        return Made(
            {DELTA: artifact}, {**facts, "files": len(found["files"]), **counts, "mode": "lossless", "exact": True}
        )

    def rebuild(self, task: Rebuild) -> None:
        """Raises DeltaCompressionError, FormatError, UnavailableError, OSError."""
        from sparse_decl.model_delta import decode

        decode(
            task.path(BASE),
            task.artifacts[DELTA],
            task.out,
            threads=task.threads,
            memory=task.memory,
            progress=task.report,
        )


def _known_digests(work: Work) -> dict[str, str] | None:
    """What planning has hashed already; a hub's digests are of another algorithm and do not serve."""
    digests = {entry.path: entry.digest for entry in work.files[FINETUNE].files}
    return digests if all(digest.startswith("b3:") for digest in digests.values()) else None


KIND = ModelDeltaKind()
