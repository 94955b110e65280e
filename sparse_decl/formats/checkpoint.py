"""A checkpoint as a whole: its safetensors files and, when it is sharded, the index that says which tensor is where.

The files are the truth. The index is checked against them; only a shard that is not there is an error.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.base.files import read_regular
from sparse_decl.formats.names import check_name
from sparse_decl.formats.safetensors import SafetensorsHeader, read_header

SUFFIX = ".safetensors"
INDEX_SUFFIX = ".safetensors.index.json"
MAX_INDEX = 100_000_000  # bytes; the largest public ones have a few


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The safetensors files of one folder.

    root:          the folder.
    files:         relative posix path -> header, sorted by path.
    indexes:       relative posix paths of the index files found.
    disagreements: sentences on where an index and its shards differ; a restore keeps both as they are.
    """

    root: Path
    files: dict[str, SafetensorsHeader]
    indexes: tuple[str, ...]
    disagreements: tuple[str, ...]


def read_checkpoint(root: str | os.PathLike[str], names: Iterable[str]) -> Checkpoint:
    """Reads the headers of the safetensors files among `names` and checks the indexes among them.

    names: relative posix paths of the files under `root`, as `sources.list_files` gives them.
    Raises FormatError (a bad header, a bad index, a shard the index names and `names` lacks) and UnavailableError.
    """
    place, listed = Path(root), sorted(names)
    files = {name: read_header(place / name) for name in listed if name.endswith(SUFFIX)}
    indexes = tuple(name for name in listed if name.endswith(INDEX_SUFFIX))
    disagreements = [sentence for name in indexes for sentence in _compare(place, name, files)]
    return Checkpoint(place, files, indexes, tuple(disagreements))


def _compare(root: Path, index: str, files: dict[str, SafetensorsHeader]) -> list[str]:
    """Sentences on every difference between one index and the shards it names."""
    weight_map, total_size = _read_index(root / index)
    folder = index.rpartition("/")[0]
    shards = {shard: f"{folder}/{shard}" if folder else shard for shard in sorted(set(weight_map.values()))}
    missing = [shard for shard, name in shards.items() if name not in files]
    if missing:
        raise FormatError(
            f"{len(missing)} of the {len(shards)} shards are missing",
            where=str(root / index),
            why=f"the index names {', '.join(missing[:3])}" + (" …" if len(missing) > 3 else ""),
            hint="the checkpoint was not copied or downloaded completely; do that again",
        )
    tensors = {(entry.name, shard): entry.nbytes for shard, name in shards.items() for entry in files[name].tensors}
    said = set(weight_map.items())
    sentences = [f"{index}: tensor {name!r} is not in {shard}" for name, shard in sorted(said - tensors.keys())]
    sentences += [f"{index}: tensor {name!r} of {shard} is not listed" for name, shard in sorted(tensors.keys() - said)]
    if total_size is not None and total_size != sum(tensors.values()):
        sentences.append(f"{index}: total_size is {total_size}, and the shards hold {sum(tensors.values())} bytes")
    return sentences


def _read_index(file: Path) -> tuple[dict[str, str], int | None]:
    try:
        size = file.stat().st_size
        text = read_regular(file) if size <= MAX_INDEX else None
    except OSError as error:
        raise UnavailableError(
            "the index cannot be read", where=str(file), why=error.strerror, hint="check that you may read it: ls -l"
        ) from error
    if text is None:
        raise _bad_index(file, f"{size} bytes; at most {MAX_INDEX} are read")
    try:
        index: Any = json.loads(text.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _bad_index(file, str(error)[:200]) from error
    weight_map = index.get("weight_map") if isinstance(index, dict) else None
    if not isinstance(weight_map, dict) or not all(isinstance(shard, str) for shard in weight_map.values()):
        raise _bad_index(file, "an object with a `weight_map` from tensor to file name was expected")
    for shard in set(weight_map.values()):
        check_name(shard, str(file))
    metadata = index.get("metadata")
    total_size = metadata.get("total_size") if isinstance(metadata, dict) else None
    return weight_map, total_size if type(total_size) is int else None


def _bad_index(file: Path, why: str) -> FormatError:
    return FormatError("the index is not valid", where=str(file), why=why, hint="copy or download it again")
