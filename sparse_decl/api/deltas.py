"""Exact deltas of models: estimate, compress, reconstruct."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from sparse_decl.api.bases import base_refs
from sparse_decl.api.loading import Files, load_module
from sparse_decl.api.manifests import DeltaManifest, now
from sparse_decl.api.paths import (
    Fraction,
    PathLike,
    delta_folder,
    model_path,
    output_folder,
    pack_for_torch,
    readable_delta,
    shares,
)
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError, SparseError
from sparse_decl.base.files import explain_os_error
from sparse_decl.formats.registry import codec_of
from sparse_decl.model_delta.effort import DEFAULT, EFFORTS, Effort
from sparse_decl.model_lossy.modes import AUTO, GOALS, LOSSLESS, OPTIONS_OF, QUALITY_GOALS

_DEVICES = ("auto", "cpu", "cuda", "mps")
_MB = 1e6


def compress_delta(
    base_model_id: PathLike,
    finetune_model_id: PathLike,
    output_path: PathLike,
    device: str | float = "auto",
    progress_callback: Fraction | str | None = None,
    *,
    sparsity_threshold: float | None = None,
    compression_format: str = "safetensors",
    mode: str = LOSSLESS,
    max_bytes: int | None = None,
    max_error: float | None = None,
    max_ppl_delta: float | None = None,
    max_kl: float | None = None,
    eval_text: PathLike | None = None,
    eval_samples: int = 128,
    eval_window: int = 512,
    effort: Effort = DEFAULT,
) -> DeltaManifest:
    """Writes a fine-tune as its exact difference from a base: every file comes back byte for byte.

    base_model_id, finetune_model_id: a folder, a .safetensors file, a hub id or a URL. output_path: a new folder, or an
    fsspec URL such as s3://bucket/folder. device: accepted for callers who name one; the CPU does the work. As in an
    earlier order, a number in its place is the `sparsity_threshold`, a string after it the `compression_format`.
    progress_callback: called with (message, share done in 0..1). sparsity_threshold: parameters that moved by at most
    this count as unchanged in `changed_params`, `changed_layers` and `sparsity`; a lossless delta is exact in any case,
    a sparse one drops those differences. compression_format: "safetensors", or "torch" for a container that
    `torch.load` reads. mode: "lossless", a lossy one (svd, int8, sparse, sparse-int8, bitdelta, mix), or "auto", which
    keeps whichever of them meets a goal best: max_bytes, of the delta; max_error, relative to the difference;
    max_ppl_delta, a rise of perplexity in percent, and max_kl, a divergence in nats per token, on `eval_text`, a file
    or dataset as `sparse eval` takes it, in eval_samples windows of eval_window tokens. Without a goal: exact. In a
    lossy mode the quality of the result is measured on `eval_text`, and the artifact records it. effort: of exact
    deltas; "fast" looks for no predictors, "max" fits one to every matrix, and all are decoded in the same way.

    Raises ModelNotFoundError (a FileNotFoundError), DeltaCompressionError, FormatError, UnavailableError, MemoryError.
    """
    if not isinstance(device, str):
        sparsity_threshold, device = device, "auto"
    if isinstance(progress_callback, str):
        compression_format, progress_callback = progress_callback, None
    _check_device(device)
    if effort not in EFFORTS:
        raise ConfigError(f"no such effort: {effort!r}", hint=f"write {', '.join(EFFORTS)}")
    if compression_format not in ("safetensors", "torch"):
        raise ConfigError(f"no such format: {compression_format!r}", hint="write safetensors or torch")
    if sparsity_threshold is not None and not sparsity_threshold >= 0:
        raise ConfigError(f"not a threshold: {sparsity_threshold!r}", hint="0 or more")
    if compression_format == "torch" and mode != LOSSLESS:
        raise ConfigError("only lossless deltas have a torch format", hint="leave compression_format out")
    goal = dict(zip(GOALS, (max_bytes, max_error, max_ppl_delta, max_kl), strict=True))
    if mode != AUTO and any(value is not None for value in goal.values()):
        raise ConfigError(f"a goal does nothing in mode {mode}", hint='write mode="auto", or leave it out')
    if mode == LOSSLESS and eval_text is not None:
        raise ConfigError("an exact delta has no quality to measure", hint="leave eval_text out")
    measured = [name for name in QUALITY_GOALS if goal[name] is not None]
    if mode == AUTO and bool(measured) != (eval_text is not None):
        name = measured[0] if measured else "max_ppl_delta"
        raise ConfigError(f"{name} and eval_text need each other", hint="it is measured on a text")
    from sparse_decl.model_delta.changes import count_changes

    with explained("writing the delta"), output_folder(output_path) as out:
        base, finetune = model_path(base_model_id), model_path(finetune_model_id)
        found = count_changes(
            base,
            finetune,
            threshold=sparsity_threshold or 0.0,
            progress=shares(progress_callback, "counting changes", 0.0, 0.1),
        )
        report = shares(progress_callback, "encoding", 0.1, 1.0)
        common = {"base_ref": base_refs([base_model_id])[0], "progress": report}
        quality = None
        if eval_text is not None:
            cut = {"samples": eval_samples, "max_length": eval_window}
            quality = quality_meter(base, finetune, eval_text, decides=mode == AUTO, **cut)
        if mode == AUTO:
            lossy = lossy_domain()
            stats = lossy.choose(base, finetune, out, lossy.Goal(**goal), quality=quality, **common).stats
        else:
            stats = _write(mode, base, finetune, out, sparsity_threshold, effort, quality, common)
        stored = stats["stored_bytes"]
        if compression_format == "torch":
            pack_for_torch(out)
            stored = sum(file.stat().st_size for file in out.iterdir())
    if progress_callback is not None:
        progress_callback("done", 1.0)
    return DeltaManifest(
        base_model_id=os.fspath(base_model_id),
        finetune_model_id=os.fspath(finetune_model_id),
        created_at=now(),
        num_layers=found.tensors,
        total_params=found.parameters,
        changed_params=found.changed_parameters,
        compression_ratio=stats["original_bytes"] / stored,
        delta_size_mb=stored / _MB,
        changed_layers=list(found.changed),
        sparsity=1 - found.changed_parameters / found.parameters if found.parameters else 1.0,
        format=compression_format,
        original_size_bytes=stats["original_bytes"],
        delta_size_bytes=stored,
        exact=stats["exact"],
    )


def _write(
    mode: str,
    base: Path,
    finetune: Path,
    out: Path,
    threshold: float | None,
    effort: Effort,
    quality: Any,
    common: dict[str, Any],
) -> dict[str, Any]:
    """Writes the artifact of a mode; its stats."""
    if mode == LOSSLESS:
        from sparse_decl.model_delta import encode

        return encode(base, finetune, out, effort=effort, **common).to_json()
    lossy = lossy_domain()
    takes_threshold = threshold is not None and "threshold" in OPTIONS_OF.get(mode, ())
    options = lossy.Options(threshold=threshold) if takes_threshold else None
    made = lossy.compress(base, finetune, out, mode=mode, options=options, quality=quality, **common)
    stats: dict[str, Any] = made.to_json()
    return stats


def quality_meter(base: Path, finetune: Path, text: PathLike, *, decides: bool = False, **cut: Any) -> Any:
    """A `FidelityMeter` on a text as `sparse eval` takes it. decides: a goal is held against what it measures, which
    needs no share of the gain, and two windows at least.
    """
    from sparse_decl.quality import FidelityMeter, read_text

    found = read_text(os.fspath(text))
    return FidelityMeter(finetune, found, base=None if decides else base, least=2 if decides else 1, **cut)


def reconstruct_from_delta(
    base_model_id: PathLike,
    delta_path: PathLike,
    device: PathLike = "auto",
    progress_callback: Fraction | str | None = None,
    *,
    output_path: PathLike | None = None,
) -> Any:
    """The fine-tune as a torch module, in the dtype it was stored in.

    delta_path: the delta's folder or its manifest file, local or behind a URL. device: a device this machine lacks
    falls back to the CPU; a path in its place is taken as `output_path`, a device after it as `device`, as in an
    earlier order of the arguments. output_path: also writes the files there.

    Every tensor of the base and every file restored is checked by digest first. Raises DeltaCompressionError (wrong
    base, damaged delta), ModelNotFoundError, UnavailableError, MemoryError.
    """
    if not isinstance(device, str) or device.partition(":")[0] not in _DEVICES:
        device, output_path = "auto", device
    if isinstance(progress_callback, str):
        device, progress_callback = progress_callback, None
    _check_device(device)
    if output_path is not None:
        with output_folder(output_path) as out:  # first: nothing is read for a place that cannot be written to
            return _reconstructed(base_model_id, delta_path, out, device, progress_callback)
    with tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        return _reconstructed(base_model_id, delta_path, Path(scratch) / "model", device, progress_callback)


def _reconstructed(base: PathLike, delta: PathLike, out: Path, device: str, report: Fraction | None) -> Any:
    """The module of a delta, whose files are written into `out`."""
    folder = delta_folder(delta)
    facts = read_facts(folder)
    names = {entry["path"] for entry in facts["files"]}
    if facts.get("mode") != "adapter" and "config.json" not in names:
        raise DeltaCompressionError(
            "the delta does not hold a transformers model",
            where=str(delta),
            why="there is no config.json in it",
            hint="restore its files with `sparse reconstruct`",
        )
    restore_files(base, folder, out, report)
    return load_module(Files(out), device=device)


def restore_files(base: PathLike, folder: Path, out: Path, report: Fraction | None = None) -> dict[str, str]:
    """Writes the model of a delta to the new folder `out`; the digest of each file by its path.

    Raises DeltaCompressionError, ModelNotFoundError.
    """
    path = model_path(base)
    progress = shares(report, "reconstructing")
    with explained("writing the model"), readable_delta(folder) as readable:
        stats = codec_of(readable).restore(path, readable, out, progress=progress)
    if report is not None:
        report("done", 1.0)
    return stats.digests


def read_facts(folder: Path) -> dict[str, Any]:
    """What a delta's manifest says. Raises DeltaCompressionError, UnavailableError."""
    with explained("reading the delta"), readable_delta(folder) as readable:
        return codec_of(readable).inspect(readable)


def lossy_domain() -> Any:
    """The package of lossy modes, imported when one is used."""
    return import_module("sparse_decl.model_lossy")


def estimate_delta_savings(
    base_model_id: PathLike, finetune_model_id: PathLike, compare_method: str = "state_dict"
) -> dict[str, Any]:
    """What `compress_delta` would save, by running the real codec on a sample of the tensors.

    compare_method: "state_dict" or "safetensors"; both compare the tensors in the files, and differ in nothing.

    Gives base_size_mb, finetune_size_mb, delta_size_mb, savings_pct (0..100), estimated_compression, changed_layers,
    num_changed_params, total_params; and delta_size_mb_low, delta_size_mb_high (the 95 % interval of the estimate),
    sampled_pct (share of the bytes that was coded). Raises as `compress_delta`.
    """
    if compare_method not in ("state_dict", "safetensors"):
        raise ConfigError(f"no such method: {compare_method!r}", hint="write state_dict or safetensors")
    from sparse_decl.model_delta.estimate import estimate

    with explained("estimating"):
        refs = base_refs([base_model_id])
        found = estimate(model_path(base_model_id), model_path(finetune_model_id), base_ref=refs[0])
    return {
        "base_size_mb": found.base_bytes / _MB,
        "finetune_size_mb": found.original_bytes / _MB,
        "delta_size_mb": found.stored_bytes / _MB,
        "savings_pct": 100 * (1 - found.stored_bytes / found.original_bytes) if found.original_bytes else 0.0,
        "estimated_compression": found.original_bytes / found.stored_bytes,
        "changed_layers": list(found.changed),
        "num_changed_params": found.changed_parameters,
        "total_params": found.parameters,
        "delta_size_mb_low": found.low / _MB,
        "delta_size_mb_high": found.high / _MB,
        "sampled_pct": 100 * found.sampled_bytes / found.original_bytes if found.original_bytes else 0.0,
    }


def _check_device(device: str) -> None:
    if device.partition(":")[0] not in _DEVICES:
        raise ConfigError(f"not a device: {device!r}", hint="write auto, cpu, cuda, cuda:0 or mps")


@contextmanager
def explained(doing: str) -> Iterator[None]:
    """A damaged delta or checkpoint is a DeltaCompressionError here, and a failure of the disk says what it stopped."""
    try:
        yield
    except FormatError as error:
        raise DeltaCompressionError(error.what, where=error.where, why=error.why, hint=error.hint) from error
    except SparseError:
        raise
    except OSError as error:
        raise explain_os_error(error, doing) from error
