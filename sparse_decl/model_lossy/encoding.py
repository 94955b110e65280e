"""A fine-tune to a lossy artifact: the lossless delta of what stays exact, the lossy part, and what that costs.

The artifact is read back before its manifest is written: the errors and the digests in it are those of what a restore
gives, not of what was meant to be written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import ConfigError
from sparse_decl.base.parallel import Progress, in_part, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.manifest import read_manifest, write_manifest
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_lossy import FACTORS_VERSION, FORMAT, FORMAT_VERSION, codes, proof
from sparse_decl.model_lossy.dither import SEED, SEED_FIELD
from sparse_decl.model_lossy.job import Job
from sparse_decl.model_lossy.low_rank import write_svd
from sparse_decl.model_lossy.measuring import measure
from sparse_decl.model_lossy.mixing import write_mix
from sparse_decl.model_lossy.options import Options, check_options
from sparse_decl.model_lossy.proof import check_unchanged, digests_of_files
from sparse_decl.model_lossy.quality import QUALITY, Quality
from sparse_decl.model_lossy.reading import parts_of, read_updates
from sparse_decl.model_lossy.residual import Importance
from sparse_decl.model_lossy.thinning import write_codes, write_sparse, write_sparse_codes

if TYPE_CHECKING:
    from sparse_decl.quality import Sensitivity


@dataclass(frozen=True, slots=True)
class LossyStats:
    """Measured. original_bytes: all files of the fine-tune; stored_bytes: all files of the artifact; the errors as in
    `measuring.Losses`. ranks: (least, most) of the covered tensors, `svd` and `mix` only. kept_share: of the covered
    weights whose difference is not dropped, `sparse` and `sparse-int8` only. quality: figures of `quality.Fidelity`,
    where a text to measure on was given.
    """

    mode: str
    original_bytes: int
    stored_bytes: int
    files: int
    tensors: int
    carried_tensors: int
    dropped_tensors: int
    relative_error: float
    weight_error: float
    worst_layer: str
    worst_layer_error: float
    average_layer_error: float
    max_abs_error: float
    mean_abs_error: float
    rounding_error: float | None = None
    ranks: tuple[int, int] | None = None
    kept_share: float | None = None
    quality: Mapping[str, Any] | None = None
    exact: bool = False
    proved: bool = True  # restored once, with the digests that it records

    def to_json(self) -> dict[str, Any]:
        """The figures by name; `proved` only where it is false."""
        facts = {name: value for name, value in asdict(self).items() if value is not None}
        if self.proved:
            del facts["proved"]
        return facts | ({"ranks": list(self.ranks)} if self.ranks else {})


def compress(
    base: Path,
    finetune: Path,
    out: Path,
    *,
    mode: str,
    options: Options | None = None,
    sensitivities: Mapping[str, Sensitivity] | None = None,
    base_ref: dict[str, Any] | None = None,
    digests: dict[str, str] | None = None,
    threads: int = 0,
    memory: int = 1 << 30,
    prove: bool = True,
    quality: Quality | None = None,
    progress: Progress | None = None,
) -> LossyStats:
    """Writes the lossy form of `finetune` to `base` into the folder `out`, which must not exist or be empty.

    base, finetune: a folder or one .safetensors file. mode: of `modes.LOSSY_MODES`. sensitivities: by name of a tensor,
    such as `quality.sensitivities` finds on a text; modes of `modes.CALIBRATED` choose single weights by them, and by
    size where it is None. base_ref: a small JSON object that names the base in the
    artifact. digests: what the files of the fine-tune are held to, by name; None for what they are now. threads: 0 for
    one per core. memory: bytes of working memory, about; `svd` takes about eight times its largest matrix besides, and
    `mix` the factors of all matrices and 10 bytes for each single weight it keeps. prove: restore the artifact once,
    beside it on the disk, and hold files to their digests before it counts. quality: measures what is restored, and
    its figures become `quality` of the manifest; needs `prove`. progress: called with (bytes done, bytes in all).

    Raises ConfigError (an option the mode does not know), DeltaCompressionError (nothing to cover, a size that cannot
    be met, `out` is in use), FormatError, UnavailableError, InputChangedError, OSError. On any error `out` is as it
    was.
    """
    options = options or Options()
    check_options(mode, options, calibrated=sensitivities is not None)
    refuse_filled(out)
    threads = threads or usable_cores()
    with (
        Checkpoint(finetune) as finetune_checkpoint,
        Checkpoint(base) as base_checkpoint,
        Pool(threads) as pool,
        whole_folder(out) as folder,
    ):
        wanted = digests_of_files(finetune_checkpoint.files, digests) if prove else {}
        parts = 4 if prove else 3
        job = Job(
            finetune_checkpoint, base_checkpoint, folder, mode, options, _importances(sensitivities), base_ref or {},
            pool, threads, memory, in_part(progress, 0, parts, share=3),
        )  # fmt: skip
        _write(job)
        stats = _finish(job)
        if not prove:
            return replace(stats, proved=False)
        found: list[dict[str, Any]] = []
        look = None if quality is None else lambda restored: found.append(quality(restored).to_json())
        proof.prove(base, folder, threads=threads, memory=memory, look=look, progress=in_part(progress, 3, parts))
        check_unchanged(finetune_checkpoint.files, wanted)
        if not found:
            return stats
        manifest = read_manifest(folder, FORMAT, (FORMAT_VERSION, FACTORS_VERSION), "lossy delta")
        write_manifest(folder, manifest | {QUALITY: found[0]})
        return replace(stats, quality=found[0], stored_bytes=job.stored_files())


def _write(job: Job) -> None:
    """All but the manifest."""
    if job.mode == "int8":
        job.write_rest_without_carried()
        write_codes(job, np.float32(0))
    elif job.mode == "bitdelta":
        job.write_rest_without_carried()
        codes.write_signs(job.folder / codes.CONTAINER, job.carried, job.pool, job.window, job.advance)
    else:
        writers = {"svd": write_svd, "mix": write_mix, "sparse": write_sparse, "sparse-int8": write_sparse_codes}
        writers[job.mode](job)


def _finish(job: Job) -> LossyStats:
    """Reads the artifact back, and writes its manifest."""
    job.phase(2)
    entries: list[dict[str, Any]] = [
        {
            "file": pair.tensor.path,
            "tensor": pair.tensor.name,
            **({"rank": job.ranks.get(pair.number, 0)} if job.mode in ("svd", "mix") else {}),
        }
        for pair in job.carried
    ]
    coded, options = job.options.codes_factors(job.mode), job.options.to_json()
    manifest = {
        "format": FORMAT,
        "version": FACTORS_VERSION if coded else FORMAT_VERSION,
        "mode": job.mode,
        "exact": False,
        "options": options,
        **({SEED_FIELD: SEED} if coded else {}),
        "base": job.base_ref,
        "tensors": {"all": len(job.originals), "carried": len(entries)},
        "carried": entries,
        **({"kept_share": job.kept_share} if job.kept_share is not None else {}),
    }
    updates = {}
    if job.mode != "sparse":
        shapes = [(pair.tensor.entry.dtype, pair.tensor.entry.shape, pair.tensor) for pair in job.carried]
        described = read_updates(job.folder, manifest, entries, shapes)
        updates = {p.number: u for p, u in zip(job.carried, described, strict=True) if u is not None}
    found = measure(job.fine, job.originals, job.pairs, updates, job.pool, job.window, job.advance)
    for pair, entry in zip(job.carried, entries, strict=True):
        entry["relative_error"] = found.layers.get(pair.number, 0.0)
    files = [
        {"path": name, "size": path.stat().st_size, "digest": found.digests[name]}
        for name, path in job.fine.files.items()
    ]
    digests = {name: digest_file(job.folder / name) for name in sorted(parts_of(job.mode, options))}
    losses = found.losses.to_json()
    write_manifest(job.folder, manifest | {"files": files, "parts": digests, "losses": losses})
    ranks = list(job.ranks.values())
    return LossyStats(
        mode=job.mode,
        original_bytes=job.size,
        stored_bytes=job.stored_files(),
        files=len(job.fine.files),
        tensors=len(job.originals),
        carried_tensors=len(job.carried),
        dropped_tensors=job.dropped,
        **losses,
        ranks=(min(ranks), max(ranks)) if ranks else None,
        kept_share=job.kept_share,
    )


def _importances(sensitivities: Mapping[str, Sensitivity] | None) -> dict[str, Importance]:
    """Square roots of rows times columns, which measured losses follow better than the products themselves; 1 for the
    root mean square of the tensor in the middle, so that one without any counts as that.
    """
    if not sensitivities:
        return {}
    sizes = {
        name: float(np.sqrt(np.mean(np.square(one.rows, dtype=np.float64))))
        * float(np.sqrt(np.mean(np.square(one.columns, dtype=np.float64))))
        for name, one in sensitivities.items()
    }
    middle = float(np.median(list(sizes.values())))
    if not 0 < middle < np.inf or not all(map(np.isfinite, sizes.values())):
        raise ConfigError("the sensitivities of rows and columns are not finite positive numbers")
    return {
        name: Importance(np.sqrt(one.rows / np.float32(middle)), np.sqrt(one.columns))
        for name, one in sensitivities.items()
    }
