"""Low-rank deltas of models, and PEFT adapters kept exactly."""

from __future__ import annotations

import logging
import os
from typing import Any

from sparse_decl.api.deltas import compress_delta, explained, lossy_domain, quality_meter, reconstruct_from_delta
from sparse_decl.api.manifests import DeltaManifest, SVDDeltaManifest, now
from sparse_decl.api.paths import Fraction, PathLike, model_path, output_folder, shares

_log = logging.getLogger("sparse_decl")
_MOST = 0.5  # of the difference, that is worth a warning if it is lost


def compress_delta_svd_full(
    base_model_id: PathLike,
    finetune_model_id: PathLike,
    output_path: PathLike,
    rank: int = 16,
    progress_callback: Fraction | None = None,
    *,
    eval_text: PathLike | None = None,
    eval_samples: int = 128,
    eval_window: int = 512,
) -> SVDDeltaManifest:
    """Writes the low-rank form of a fine-tune: factors of each matrix's difference, everything else exact.

    rank: of every factor. eval_text: a text to measure quality on, in eval_samples windows of eval_window tokens; a
    file or dataset as `sparse eval` takes it. Lossy: the manifest says how much, as measured, and warns, as the log of
    "sparse_decl" does, where that is most of the difference. Raises as `compress_delta`.
    """
    domain = lossy_domain()
    with explained("writing the delta"), output_folder(output_path) as out:
        base, finetune = model_path(base_model_id), model_path(finetune_model_id)
        quality = None
        if eval_text is not None:
            quality = quality_meter(base, finetune, eval_text, samples=eval_samples, max_length=eval_window)
        stats = domain.compress(
            base,
            finetune,
            out,
            mode="svd",
            quality=quality,
            options=domain.Options(rank=rank),
            base_ref={"source": os.fspath(base_model_id)},
            progress=shares(progress_callback, "encoding"),
        )
        from sparse_decl.formats.safetensors import read_header
        from sparse_decl.sources import list_files

        headers = [read_header(file.file) for file in list_files(finetune) if file.path.endswith(".safetensors")]
    if progress_callback is not None:
        progress_callback("done", 1.0)
    warning = None
    if stats.relative_error > _MOST:
        warning = (
            f"rank {rank} loses {100 * stats.relative_error:.0f} % of the difference between base and fine-tune; "
            "raise the rank, or keep it exactly with compress_delta"
        )
        _log.warning("%s: %s", os.fspath(output_path), warning)
    return SVDDeltaManifest(
        base_model_id=os.fspath(base_model_id),
        finetune_model_id=os.fspath(finetune_model_id),
        created_at=now(),
        rank=rank,
        num_layers=stats.carried_tensors,
        total_params=sum(tensor.elements for header in headers for tensor in header.tensors),
        original_size_bytes=stats.original_bytes,
        compressed_size_bytes=stats.stored_bytes,
        compression_ratio=stats.original_bytes / stats.stored_bytes,
        avg_reconstruction_error=stats.average_layer_error,
        max_reconstruction_error=stats.worst_layer_error,
        quality=None if stats.quality is None else dict(stats.quality),
        warning=warning,
    )


def reconstruct_from_svd_delta(
    base_model_id: PathLike, delta_path: PathLike, device: str = "auto", progress_callback: Fraction | None = None
) -> Any:
    """The model that a low-rank delta gives, merged, as a torch module. Raises as `reconstruct_from_delta`."""
    return reconstruct_from_delta(base_model_id, delta_path, device, progress_callback)


def compress_delta_sparse(
    base_model_id: PathLike,
    finetune_model_id: PathLike,
    output_path: PathLike,
    sparsity_threshold: float | None = None,
    progress_callback: Fraction | None = None,
) -> DeltaManifest:
    """`compress_delta` with mode "sparse": the largest differences exactly, the others not at all.

    sparsity_threshold: differences below it are dropped; None keeps the largest tenth. Raises as `compress_delta`.
    """
    return compress_delta(
        base_model_id,
        finetune_model_id,
        output_path,
        progress_callback=progress_callback,
        sparsity_threshold=sparsity_threshold,
        mode="sparse",
    )


def compress_adapter_delta(
    base_model_id: PathLike, adapter_id: PathLike, output_path: PathLike, progress_callback: Fraction | None = None
) -> DeltaManifest:
    """Keeps a PEFT adapter (LoRA, DoRA, IA3) exactly, once it is found to fit its base.

    adapter_id: a PEFT folder, a hub id or a URL. `reconstruct_from_delta` gives the base with the adapter merged.
    Raises as `compress_delta`.
    """
    with explained("writing the adapter"), output_folder(output_path) as out:
        base, adapter = model_path(base_model_id), model_path(adapter_id)
        stats = lossy_domain().store_adapter(
            base,
            adapter,
            out,
            base_ref={"source": os.fspath(base_model_id)},
            progress=shares(progress_callback, "checking the adapter"),
        )
    if progress_callback is not None:
        progress_callback("done", 1.0)
    return DeltaManifest(
        delta_type="adapter",
        base_model_id=os.fspath(base_model_id),
        finetune_model_id=os.fspath(adapter_id),
        created_at=now(),
        num_layers=stats.modules + stats.tensors,
        total_params=stats.parameters,
        changed_params=stats.parameters,
        compression_ratio=stats.original_bytes / stats.stored_bytes,
        delta_size_mb=stats.stored_bytes / 1e6,
        format="peft",
        original_size_bytes=stats.original_bytes,
        delta_size_bytes=stats.stored_bytes,
    )
