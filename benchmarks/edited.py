"""Models that were edited or laid out anew, made of random weights: what people publish besides fine-tunes.

Each is (base, fine-tune), of bf16 tensors; the same numbers every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

Weights = dict[str, torch.Tensor]
_SIDE, _WIDE, _LAYERS = 256, 512, 8


def loaded(folder: Path) -> Weights:
    return {name: weight for path in sorted(folder.glob("*.safetensors")) for name, weight in load_file(path).items()}


def written(folder: Path, weights: Weights) -> Path:
    folder.mkdir(exist_ok=True)
    save_file({name: w.contiguous().clone() for name, w in weights.items()}, folder / "model.safetensors")
    return folder


def edits(side: int = _SIDE, wide: int = _WIDE) -> Iterator[tuple[str, Weights, Weights]]:
    """Products merged into matrices, directions removed, rows multiplied."""
    draw = torch.Generator().manual_seed(0)
    shapes = {"o_proj": (side, side), "down_proj": (side, wide), "up_proj": (wide, side)}
    base = {f"layers.{n}.{k}.weight": _random(draw, s, 0.03).bfloat16() for n in range(2) for k, s in shapes.items()}

    def adapter(shape: torch.Size) -> torch.Tensor:
        return _random(draw, (shape[0], 8), 0.02) @ _random(draw, (8, shape[1]), 0.02)

    def dora(weight: torch.Tensor) -> torch.Tensor:
        moved = weight + adapter(weight.shape)
        length = weight.norm(dim=1, keepdim=True) * (1 + _random(draw, (len(weight), 1), 0.002))
        return moved * (length / moved.norm(dim=1, keepdim=True))

    unit = _random(draw, (side,), 1.0)
    unit /= unit.norm()
    ways: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
        "a LoRA of rank 8": lambda w: w + adapter(w.shape),
        "two LoRAs, one after the other": lambda w: (w + adapter(w.shape)).bfloat16().float() + adapter(w.shape),
        "a DoRA of rank 8": dora,
        "a direction removed": lambda w: w - torch.outer(unit, unit @ w) if len(w) == side else w,
        "rows times factors": lambda w: w * (1 + _random(draw, (len(w), 1), 0.002)),
        "every weight times 0.95": lambda w: w * 0.95,
    }
    for name, way in ways.items():
        yield name, base, {key: way(weight.float()).bfloat16() for key, weight in base.items()}


def layouts(side: int = _SIDE, wide: int = _WIDE) -> Iterator[tuple[str, Weights, Weights]]:
    """Layers repeated, removed or renamed, experts copied, neurons reordered or left out; exact, and then tuned."""
    draw = torch.Generator().manual_seed(1)
    shapes = {"q_proj": (side, side), "gate_proj": (wide, side), "down_proj": (side, wide)}
    layers = [{k: _random(draw, s, 0.03) for k, s in shapes.items()} for _ in range(_LAYERS)]

    def named(chosen: list[Weights], tuned: bool, prefix: str = "model") -> Weights:
        return {
            f"{prefix}.layers.{n}.{key}.weight": (_tuned(draw, w) if tuned else w).bfloat16()
            for n, layer in enumerate(chosen)
            for key, w in layer.items()
        }

    def with_experts(layer: Weights) -> Weights:
        inside = {f"experts.{e}.{k}": w for e in range(4) for k, w in layer.items() if k != "q_proj"}
        return {"q_proj": layer["q_proj"], **inside}

    def chosen_neurons(layer: Weights, order: torch.Tensor) -> Weights:
        return layer | {"gate_proj": layer["gate_proj"][order], "down_proj": layer["down_proj"][:, order].contiguous()}

    base = named(layers, tuned=False)
    yield "tuned where it was", base, named(layers, tuned=True)
    yield "renamed and tuned", base, named(layers, tuned=True, prefix="inner.model")
    for tuned in (False, True):
        after = ", tuned" if tuned else ""
        yield f"layers repeated{after}", base, named(layers[:6] + layers[2:], tuned)
        yield f"layers removed{after}", base, named([layers[n] for n in (0, 1, 2, 6, 7)], tuned)
        yield f"experts copied{after}", base, named([with_experts(layer) for layer in layers], tuned)
    orders = [torch.randperm(wide, generator=draw) for _ in layers]
    pairs = list(zip(layers, orders, strict=True))
    yield "neurons reordered", base, named([chosen_neurons(*pair) for pair in pairs], tuned=False)
    yield (
        "half of the neurons",
        base,
        named([chosen_neurons(w, o[: wide // 2].sort().values) for w, o in pairs], False),
    )


def _random(draw: torch.Generator, shape: tuple[int, ...], size: float) -> torch.Tensor:
    return torch.randn(shape, generator=draw) * size


def _tuned(draw: torch.Generator, weight: torch.Tensor) -> torch.Tensor:
    """Moved by an update whose rows are of different sizes."""
    return weight + _random(draw, tuple(weight.shape), 2e-5) * torch.exp(_random(draw, (len(weight), 1), 0.5))
