"""The factors of a lossy artifact as a plain PEFT folder, whatever bits they are kept in.

A LoRA adapter carries the factors of linear layers and nothing else: single weights, embeddings and the exact part of
an artifact are in what `restore` gives alone.
"""

from __future__ import annotations

import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, FormatError
from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_lossy import peft_folder
from sparse_decl.model_lossy.coverage import LinearLayers, Pair
from sparse_decl.model_lossy.factors import FACTORS, read_factors
from sparse_decl.model_lossy.modes import has_coded_factors
from sparse_decl.model_lossy.reading import open_artifact


@dataclass(frozen=True, slots=True)
class PeftExport:
    """modules: linear layers in the adapter. left_out: tensors with factors that are no linear layers."""

    modules: int
    left_out: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@untrusted
def export_peft(base: Path, delta: Path, out: Path) -> PeftExport:
    """Writes the factors of an artifact with factors (`svd`, `mix`) as a PEFT folder `out`, in f32, so that they are
    those that `restore` adds. base: the model it was made from, of which only names and shapes are read.

    Raises ConfigError (a mode without factors, no linear layer among them), FormatError (damaged, or of another base),
    UnavailableError, OSError. On any error `out` is as it was.
    """
    refuse_filled(out)
    folder, manifest = open_artifact(delta)
    mode, entries = manifest["mode"], manifest["carried"]
    if mode not in ("svd", "mix"):
        raise ConfigError(f"mode {mode} has no factors for an adapter", hint="export a delta of mode svd or mix")
    with whole_folder(out) as private, Checkpoint(base) as opened:
        if not has_coded_factors(mode, manifest["options"]):
            for name in (peft_folder.CONFIG, peft_folder.WEIGHTS):
                shutil.copyfile(folder / name, private / name)
            return PeftExport(len(entries), 0)
        by_name = {tensor.name: tensor for tensor in opened.tensors}
        tensors = [_matrix(by_name, entry["tensor"]) for entry in entries]
        shapes = [(tensor.entry.shape[0], tensor.entry.shape[1]) for tensor in tensors]
        found = read_factors(folder / FACTORS, shapes)
        linear = LinearLayers(opened)
        factors: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        left_out = 0
        for tensor, pair in zip(tensors, found, strict=True):
            if pair is None:
                continue
            if not linear.carries(Pair(0, tensor, tensor, changed=True)):
                left_out += 1
                continue
            left, right = pair
            factors[_module(tensor)] = (right.T, left.T) if linear.transposed else (left, right)
        if not factors:
            raise ConfigError("there are no factors of a linear layer", where=str(delta), hint="restore it instead")
        modules = {_module(one) for one in opened.tensors if linear.carries(Pair(0, one, one, changed=True))}
        peft_folder.write_lora(
            private,
            factors,
            modules=modules,
            transposed=linear.transposed,
            task=linear.task,
            base=_named(manifest),
            dtype="F32",
        )
    return PeftExport(len(factors), left_out)


def _named(manifest: dict[str, Any]) -> str | None:
    source = manifest.get("base", {}).get("source") if isinstance(manifest.get("base"), dict) else None
    return source if isinstance(source, str) else None


def _module(tensor: Tensor) -> str:
    return tensor.name.removesuffix(".weight")


def _matrix(by_name: dict[str, Tensor], name: str) -> Tensor:
    tensor = by_name.get(name)
    if tensor is None or len(tensor.entry.shape) != 2:
        raise FormatError(
            f"the base has no matrix {name[:120]!r}",
            why="the delta has factors for it",
            hint="name the base that the delta was made from",
        )
    return tensor
