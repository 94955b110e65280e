"""`validate_int8_delta_quality`: what an 8-bit difference would cost, measured; never an exception."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sparse_decl.api.paths import PathLike, model_path


def validate_int8_delta_quality(
    base_model_id: PathLike,
    finetune_model_id: PathLike,
    sample_layers: int = 2,
    prompts: Sequence[str] | str | None = None,
    max_length: int = 128,
) -> dict[str, Any]:
    """Rounds the difference of two models to 8 bits per weight, restores the fine-tune from it, and compares the two.

    sample_layers: matrices to report. prompts: texts to compare logits on, each cut to max_length tokens; or the name
    of a dataset as `sparse eval` takes it, of which pieces from evenly spread places are taken.

    Gives status ("✅ Completed" or "❌ Error: ..."), rust_acceleration (False), layer_metrics (name, compression_ratio,
    max_abs_error, mean_abs_error, relative_error of each sampled matrix), relative_error over all tensors, and
    logits_metrics (see `quality.LogitsComparison`). Never raises: what went wrong is in the status.
    """
    from sparse_decl.quality import PROMPTS, measure_int8, prompts_of

    result: dict[str, Any] = {"status": "", "rust_acceleration": False, "layer_metrics": []}
    try:
        found = measure_int8(
            model_path(base_model_id),
            model_path(finetune_model_id),
            sample_layers=sample_layers,
            prompts=PROMPTS if prompts is None else prompts_of(prompts) if isinstance(prompts, str) else prompts,
            max_length=max_length,
        )
    except Exception as error:  # the contract: a status, never an exception
        first = str(error).splitlines() or [type(error).__name__]
        return result | {"status": f"❌ Error: {first[0]}"}
    return result | {
        "status": "✅ Completed",
        "layer_metrics": [asdict(layer) for layer in found.layers],
        "relative_error": found.relative_error,
        "logits_metrics": found.logits.to_json(),
    }
