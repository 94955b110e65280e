"""A lossy artifact read back: its manifest, the digests of its parts, and what it adds to each tensor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import FormatError
from sparse_decl.formats.manifest import MANIFEST, read_manifest
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_lossy import FACTORS_VERSION, FORMAT, FORMAT_VERSION, codes, peft_folder
from sparse_decl.model_lossy.casts import FLOATS, read_matrix
from sparse_decl.model_lossy.dither import pattern_of, read_seed
from sparse_decl.model_lossy.factors import FACTORS, read_factors
from sparse_decl.model_lossy.modes import LOSSY_MODES, has_coded_factors
from sparse_decl.model_lossy.updates import LowRank, Update

REST = "rest"
_ADAPTER = {peft_folder.CONFIG, peft_folder.WEIGHTS}
REST_MANIFEST = f"{REST}/{MANIFEST}"
_REST_PARTS = {REST_MANIFEST, f"{REST}/delta.safetensors"}
_AGAIN = "fetch or build the delta again"

Shape = tuple[str, tuple[int, ...], Tensor]  # dtype, shape, and the tensor, which knows its row length


def parts_of(mode: str, options: dict[str, Any]) -> set[str]:
    """Relative paths of an artifact's files beside its manifest, but for those that the manifest in `REST` lists."""
    if has_coded_factors(mode, options):
        return {*_REST_PARTS, FACTORS}
    own = {"svd": _ADAPTER, "sparse": set[str]()}.get(mode, {codes.CONTAINER})
    return _REST_PARTS | own


def open_artifact(path: Path) -> tuple[Path, dict[str, Any]]:
    """(folder, manifest) of an artifact whose parts are all there and whole. path: the folder, or its manifest.

    Raises UnavailableError, FormatError, DeltaCompressionError (a version too new).
    """
    folder, manifest = read_described(path)
    _check_parts(folder, manifest["parts"])
    return folder, manifest


def read_described(path: Path) -> tuple[Path, dict[str, Any]]:
    """The same, of an artifact whose parts are not looked at."""
    manifest = read_manifest(path, FORMAT, (FORMAT_VERSION, FACTORS_VERSION), "lossy delta")
    folder = path if path.is_dir() else path.parent
    mode, parts, carried = manifest.get("mode"), manifest.get("parts"), manifest.get("carried")
    if not isinstance(mode, str) or mode not in LOSSY_MODES or not isinstance(manifest.get("options"), dict):
        raise FormatError("the manifest names no mode of this version", where=str(folder), why=repr(mode)[:40])
    if (manifest["version"] == FACTORS_VERSION) != has_coded_factors(mode, manifest["options"]):
        raise FormatError("the manifest's version is not that of its mode", where=str(folder), hint=_AGAIN)
    if not isinstance(parts, dict) or set(parts) != parts_of(mode, manifest["options"]):
        raise FormatError("the manifest does not list the parts of its mode", where=str(folder), hint=_AGAIN)
    if not isinstance(carried, list) or not all(
        isinstance(entry, dict) and isinstance(entry.get("file"), str) and isinstance(entry.get("tensor"), str)
        for entry in carried
    ):
        raise FormatError("the manifest does not list the covered tensors", where=str(folder), hint=_AGAIN)
    if len({(entry["file"], entry["tensor"]) for entry in carried}) != len(carried):
        raise FormatError("the manifest lists a covered tensor twice", where=str(folder), hint=_AGAIN)
    return folder, manifest


def _check_parts(folder: Path, parts: Mapping[str, Any]) -> None:
    """Raises FormatError where one is missing or another."""
    for name, digest in sorted(parts.items()):
        try:
            found = digest_file(folder / name)
        except OSError as error:
            why = error.strerror or str(error)
            raise FormatError(
                "a part of the delta is missing", where=str(folder / name), why=why, hint=_AGAIN
            ) from error
        if found != digest:
            raise FormatError(
                "the delta is damaged",
                where=str(folder / name),
                why=f"digest {found}, should be {str(digest)[:80]}",
                hint=_AGAIN,
            )


def read_updates(
    folder: Path, manifest: Mapping[str, Any], entries: Sequence[dict[str, Any]], shapes: Sequence[Shape]
) -> list[Update | None]:
    """What is added to each covered tensor; None for nothing. entries: `carried` of the manifest.

    Raises FormatError where it does not fit its tensor.
    """
    mode, options = manifest["mode"], manifest["options"]
    coded = has_coded_factors(mode, options)
    for entry, (dtype, shape, _) in zip(entries, shapes, strict=True):
        if dtype not in FLOATS or ((mode == "svd" or coded) and len(shape) != 2):
            raise FormatError(f"tensor {entry['tensor']!r} cannot be covered", why=f"{dtype}{list(shape)}")
    if coded:
        return _few_bits(folder, read_seed(manifest), entries, shapes)
    if mode == "svd":
        return _low_rank(folder, entries, shapes)
    group_size = options.get("group_size")
    if group_size is not None and (type(group_size) is not int or group_size < 1):
        raise FormatError("the manifest has no valid group size", where=str(folder), why=repr(group_size)[:40])
    matrices = []
    for dtype, _, tensor in shapes:
        columns = tensor.columns
        matrices.append(codes.Matrix(dtype, tensor.words, columns, min(group_size or columns, columns)))
    return cast("list[Update | None]", codes.read_updates(folder / codes.CONTAINER, mode, matrices))


def _few_bits(
    folder: Path, seed: int, entries: Sequence[dict[str, Any]], shapes: Sequence[Shape]
) -> list[Update | None]:
    found = read_factors(folder / FACTORS, [(shape[0], shape[1]) for _, shape, _ in shapes])
    out: list[Update | None] = []
    for number, (entry, (dtype, _, _), pair) in enumerate(zip(entries, shapes, found, strict=True)):
        if entry.get("rank") != (pair[0].shape[1] if pair is not None else 0):
            raise FormatError(f"the rank of tensor {entry['tensor'][:120]!r} is not that of its factors", hint=_AGAIN)
        out.append(LowRank(dtype, *pair, pattern_of(seed, number)) if pair is not None else None)
    return out


def _low_rank(folder: Path, entries: Sequence[dict[str, Any]], shapes: Sequence[Shape]) -> list[Update | None]:
    transposed = peft_folder.read_config(folder).get("fan_in_fan_out") is True
    out: list[Update | None] = []
    with Checkpoint(folder / peft_folder.WEIGHTS) as adapter:
        tensors = {tensor.name: tensor for tensor in adapter.tensors}
        for entry, (dtype, shape, _) in zip(entries, shapes, strict=True):
            rank = entry.get("rank")
            if rank == 0:
                out.append(None)
                continue
            module = peft_folder.PREFIX + entry["tensor"].removesuffix(".weight")
            parts = [tensors.get(f"{module}.{name}.weight") for name in ("lora_A", "lora_B")]
            rows, columns = shape[::-1] if transposed else shape
            wanted = [(rank, columns), (rows, rank)]
            for part, size in zip(parts, wanted, strict=True):
                if part is None or part.entry.shape != size or part.entry.dtype not in FLOATS:
                    raise FormatError(
                        f"the adapter has no factors for tensor {entry['tensor']!r}",
                        where=str(folder / peft_folder.WEIGHTS),
                        why=f"{list(size)} expected, found {list(part.entry.shape) if part else 'nothing'}",
                        hint=_AGAIN,
                    )
            right, left = (read_matrix(part) for part in parts if part is not None)
            if transposed:
                left, right = right.T, left.T
            out.append(LowRank(dtype, np.ascontiguousarray(left), np.ascontiguousarray(right)))
    return out
