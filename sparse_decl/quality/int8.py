"""What rounding a fine-tune's difference to 8 bits costs: the error of each layer, and what it does to the logits.

Each row of a matrix is rounded on its own: scale = max|difference| / 127 as f32, nearest integer. Vectors are one row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.base.extras import load_extra
from sparse_decl.quality.loading import load_model
from sparse_decl.quality.logits import PROMPTS, LogitsComparison, compare_logits

Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class LayerError:
    """One tensor. compression_ratio: its bytes in the checkpoint over bytes of 8-bit values and scales; errors: of the
    restored values, once rounded to the checkpoint's dtype."""

    name: str
    compression_ratio: float
    max_abs_error: float
    mean_abs_error: float
    relative_error: float


@dataclass(frozen=True, slots=True)
class Int8Quality:
    """layers: those sampled. logits: the fine-tune against its reconstruction with every layer rounded.
    relative_error: Frobenius norm of all errors over that of all differences."""

    layers: tuple[LayerError, ...]
    logits: LogitsComparison
    relative_error: float


def measure_int8(
    base: Path,
    finetune: Path,
    *,
    sample_layers: int = 2,
    prompts: Sequence[str] = PROMPTS,
    max_length: int = 128,
    progress: Progress | None = None,
) -> Int8Quality:
    """Rounds the difference of two checkpoints to 8 bits, restores the fine-tune from it, and compares.

    sample_layers: matrices to report one by one, spread over the model. Raises DeltaCompressionError (no matrix in
    common), FormatError, UnavailableError (the extra is missing).
    """
    torch = load_extra("torch", "torch")
    report = progress or (lambda message, share: None)
    report("loading the fine-tune", 0.0)
    fine = load_model(finetune)
    report("loading the base", 0.2)
    old = dict(load_model(base, tokenizer=finetune).model.state_dict())
    report("rounding", 0.4)
    restored = load_model(finetune).model
    dtypes = stored_dtypes(finetune)
    state = restored.state_dict()
    pairs = [name for name, value in state.items() if _comparable(value, old.get(name))]
    matrices = [name for name in pairs if state[name].dim() >= 2]
    if not matrices:
        raise DeltaCompressionError(
            "the two models have no matrix in common", where=str(finetune), hint="name a base and a fine-tune of it"
        )
    step = max(sample_layers, 1)
    shown = {matrices[len(matrices) * number // step] for number in range(min(step, len(matrices)))}
    layers, wrong, moved = [], 0.0, 0.0
    with torch.no_grad():
        for name in pairs:
            target = state[name]
            dtype = getattr(torch, dtypes.get(name, "float32"))
            new = target.clone()
            back, stored = _rounded(torch, new - old[name])
            target.copy_((old[name] + back).to(dtype).float())  # shares memory with the model
            error = (target - new).double()
            difference = (new - old[name]).double()
            wrong += float(error.square().sum())
            moved += float(difference.square().sum())
            if name in shown:
                norm = float(difference.norm())
                layers.append(
                    LayerError(
                        name,
                        new.numel() * dtype.itemsize / stored,
                        float(error.abs().max()),
                        float(error.abs().mean()),
                        float(error.norm()) / norm if norm else 0.0,
                    )
                )
    report("comparing logits", 0.7)
    logits = compare_logits(fine.model, restored, fine.tokenizer, prompts, max_length=max_length)
    report("done", 1.0)
    return Int8Quality(tuple(layers), logits, (wrong / moved) ** 0.5 if moved else 0.0)


def stored_dtypes(folder: Path) -> dict[str, str]:
    """torch's name of the dtype each float tensor has in the checkpoint's files."""
    from sparse_decl.formats.safetensors import read_header

    names = {"F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16"}
    return {
        entry.name: names[entry.dtype]
        for file in sorted(folder.glob("*.safetensors"))
        for entry in read_header(file).tensors
        if entry.dtype in names
    }


def _comparable(value: Any, other: Any) -> bool:
    return other is not None and other.shape == value.shape and value.is_floating_point() and value.numel() > 0


def _rounded(torch: Any, difference: Any) -> tuple[Any, int]:
    """(difference as 8 bits give it back, bytes of the 8-bit values and their scales)."""
    rows = difference.reshape(difference.shape[0], -1) if difference.dim() > 1 else difference.reshape(1, -1)
    scale = rows.abs().amax(1, keepdim=True) / 127
    safe = torch.where(scale > 0, scale, torch.ones_like(scale))
    codes = (rows / safe).round().clamp(-127, 127).to(torch.int8)
    back = (codes.float() * scale).reshape(difference.shape)
    return back, codes.numel() * codes.itemsize + scale.numel() * scale.itemsize
