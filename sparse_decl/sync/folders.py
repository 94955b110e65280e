"""Checkpoints that a trainer writes as folders: which are there, what is in them, and one that follows a place."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from sparse_decl.base.errors import ConfigError, FormatError, SparseError
from sparse_decl.base.files import explain_os_error, move_into_place
from sparse_decl.base.portable import flush_file
from sparse_decl.formats.safetensors import read_header, write_safetensors
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.sync.tensors import ITEM_BYTES, Held, entry_for

WEIGHTS = "model.safetensors"
_NUMBERED = re.compile(r"(?:.*[^0-9])?([0-9]{1,18})")


def checkpoints(folder: Path, settled: float = 0.0) -> list[tuple[int, Path]]:
    """(step, folder) of the whole checkpoints below a folder whose names end in a number, in order.

    settled: seconds for which nothing was written to one, which otherwise may not be whole yet.
    """
    found = []
    for path in folder.iterdir():
        number = _NUMBERED.fullmatch(path.name)
        if number and path.is_dir() and _is_whole(path, settled):
            found.append((int(number[1]), path))
    return sorted(found)


def _is_whole(folder: Path, settled: float) -> bool:
    """Whether all its weights are there, each as long as its header says."""
    try:
        files = [path for path in folder.iterdir() if path.is_file()]
        written = max((path.stat().st_mtime for path in files), default=time.time())
        if abs(time.time() - written) < settled:  # a file of the future was written before the clock was set back
            return False
        weights = {path.name for path in files if path.suffix == ".safetensors"}
        for path in files:
            if path.name.endswith(".safetensors.index.json"):
                weights |= set(json.loads(path.read_bytes())["weight_map"].values())
        for name in weights:
            read_header(folder / name)
        return bool(weights)
    except (OSError, SparseError, ValueError, KeyError, TypeError, AttributeError):
        return False  # still being written


def read_checkpoint(path: Path) -> dict[str, Held]:
    """All tensors of a checkpoint, by name. Raises FormatError, ConfigError (dtypes that cannot be published)."""
    tensors: dict[str, Held] = {}
    with Checkpoint(path) as checkpoint:
        if not checkpoint.tensors:
            raise FormatError("no safetensors file is there", where=str(path), hint="name a checkpoint's folder")
        for tensor in checkpoint.tensors:
            if tensor.entry.dtype not in ITEM_BYTES:
                raise ConfigError(f"tensors of {tensor.entry.dtype} cannot be published", where=tensor.name)
            octets = np.empty(tensor.entry.nbytes, np.uint8)
            tensor.file.read_into(tensor.data_start + tensor.entry.start, octets)
            entry = entry_for(tensor.name, tensor.entry.dtype, tensor.entry.shape)
            if tensors.setdefault(tensor.name, held := Held(entry, octets)) is not held:
                raise ConfigError("two tensors of the checkpoint have one name", where=tensor.name)
    return tensors


def write_weights(folder: Path, tensors: Mapping[str, Held], step: int) -> Path:
    """Writes `model.safetensors` in a folder, whole: a reader sees the weights of one step. Raises SparseError."""
    target, scratch = folder / WEIGHTS, folder / f".{WEIGHTS}.new"
    parts = {
        name: (tensors[name].entry.dtype, tensors[name].entry.shape, tensors[name].octets.data)
        for name in sorted(tensors)
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scratch.unlink(missing_ok=True)
        write_safetensors(scratch, parts, {"format": "pt", "step": str(step)})
        flush_file(scratch)
        move_into_place(scratch, target)
    except OSError as error:
        raise explain_os_error(error, "writing the weights") from error
    return target
