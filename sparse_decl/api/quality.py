"""What a lossy form costs, measured: on a model's outputs, and for a difference of 8 bits a weight."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.api.deltas import restore_files
from sparse_decl.api.paths import PathLike, delta_folder, model_path
from sparse_decl.base.errors import ConfigError

if TYPE_CHECKING:
    from sparse_decl.quality import Loader, OutputComparison


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


def compare_outputs(
    base: PathLike, finetune: PathLike, delta: PathLike, load: Loader, inputs: PathLike | Sequence[Any]
) -> OutputComparison:
    """How far the outputs of what a delta restores are from its fine-tune's: for models of any kind.

    load: from a model's folder (a `Path`) to a function from one input to its outputs: arrays of NumPy or torch, alone
    or in lists and dicts. inputs: what is handed to that function, one after another; or an `.npz` file, whose arrays
    have a first axis of the same length: input i is the dict of their i-th parts.

    Raises ConfigError (no inputs, or outputs that cannot be compared), ModelNotFoundError, DeltaCompressionError,
    OSError, and whatever `load` and its models raise.
    """
    from sparse_decl.quality import compare_outputs as compare

    given = _rows_of(Path(inputs)) if isinstance(inputs, (str, os.PathLike)) else inputs
    original = model_path(finetune)
    with tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        restored = Path(scratch) / "model"
        restore_files(base, delta_folder(delta), restored)
        return compare(load, restored, original, given, base=model_path(base))


def _rows_of(file: Path) -> list[dict[str, Any]]:
    import zipfile

    import numpy as np

    try:
        with file.open("rb") as opened, np.load(opened, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
    except (ValueError, zipfile.BadZipFile, AttributeError) as error:
        raise ConfigError("not an .npz file of plain arrays", where=str(file), why=str(error)) from error
    lengths = {array.shape[:1] for array in arrays.values()}
    if len(lengths) != 1 or lengths == {()}:
        raise ConfigError(
            "the arrays of inputs have first axes of different lengths",
            where=str(file),
            why=", ".join(f"{name} {list(array.shape)}" for name, array in arrays.items()),
        )
    return [{name: array[place] for name, array in arrays.items()} for place in range(lengths.pop()[0])]
