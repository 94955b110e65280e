"""Sharded checkpoints: the index against the shards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.formats.checkpoint import read_checkpoint

SHARDS = {
    "model-00001-of-00002.safetensors": {"a": np.zeros(3, np.float32), "b": np.zeros(2, np.float16)},
    "model-00002-of-00002.safetensors": {"c": np.zeros((2, 2), np.int8)},
}
INDEX = "model.safetensors.index.json"


def write(root: Path, folder: str = "", **changes: Any) -> list[str]:
    """A sharded checkpoint under root/folder with changed fields in its index; the names of its files."""
    place = root / folder
    place.mkdir(parents=True, exist_ok=True)
    for name, tensors in SHARDS.items():
        (place / name).write_bytes(save(tensors))
    weight_map = {tensor: shard for shard, tensors in SHARDS.items() for tensor in tensors}
    (place / INDEX).write_text(json.dumps({"metadata": {"total_size": 20}, "weight_map": weight_map} | changes))
    return [f"{folder}/{name}" if folder else name for name in (*SHARDS, INDEX)]


@pytest.mark.parametrize("folder", ["", "deep/er"])
def test_a_sharded_checkpoint(tmp_path: Path, folder: str) -> None:
    names = write(tmp_path, folder)
    (tmp_path / "config.json").write_text("{}")
    checkpoint = read_checkpoint(tmp_path, [*reversed(names), "config.json"])
    assert list(checkpoint.files) == names[:2]
    assert [entry.name for header in checkpoint.files.values() for entry in header.tensors] == ["a", "b", "c"]
    assert checkpoint.indexes == (names[2],)
    assert checkpoint.disagreements == ()


def test_a_folder_without_an_index(tmp_path: Path) -> None:
    names = write(tmp_path)[:2]
    checkpoint = read_checkpoint(tmp_path, names)
    assert (len(checkpoint.files), checkpoint.indexes, checkpoint.disagreements) == (2, (), ())


def test_a_missing_shard_is_an_error(tmp_path: Path) -> None:
    names = write(tmp_path)
    with pytest.raises(FormatError, match="1 of the 2 shards are missing") as caught:
        read_checkpoint(tmp_path, names[1:])
    assert caught.value.where == str(tmp_path / INDEX)
    assert names[0] in str(caught.value)
    assert caught.value.hint


def test_other_differences_are_only_said(tmp_path: Path) -> None:
    first, second = SHARDS
    names = write(tmp_path, metadata={"total_size": 21}, weight_map={"a": first, "b": second, "c": second})
    assert read_checkpoint(tmp_path, names).disagreements == (
        f"{INDEX}: tensor 'b' is not in {second}",
        f"{INDEX}: tensor 'b' of {first} is not listed",
        f"{INDEX}: total_size is 21, and the shards hold 20 bytes",
    )


@pytest.mark.parametrize("metadata", [None, [], {}, {"total_size": "20"}, {"total_size": 20.0}, {"total_size": True}])
def test_a_total_that_is_none_is_not_compared(tmp_path: Path, metadata: Any) -> None:
    assert read_checkpoint(tmp_path, write(tmp_path, metadata=metadata)).disagreements == ()


@pytest.mark.parametrize("shard", ["../x.safetensors", "/etc/passwd", "a\\b", "", ".."])
def test_an_index_that_climbs_out(tmp_path: Path, shard: str) -> None:
    names = write(tmp_path, weight_map={"a": shard})
    with pytest.raises(FormatError, match="unsafe file name") as caught:
        read_checkpoint(tmp_path, names)
    assert caught.value.where == str(tmp_path / INDEX)
    assert "do not trust" in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", "{}", '{"weight_map": []}', '{"weight_map": {"a": 1}}', "[" * 100_000]
)
def test_an_index_that_is_none(tmp_path: Path, text: str) -> None:
    names = write(tmp_path)
    (tmp_path / INDEX).write_text(text)
    with pytest.raises(FormatError, match="index is not valid") as caught:
        read_checkpoint(tmp_path, names)
    assert caught.value.why
    assert caught.value.hint


def test_an_index_that_is_not_utf_8(tmp_path: Path) -> None:
    names = write(tmp_path)
    (tmp_path / INDEX).write_bytes(b"\xff\xfe")
    with pytest.raises(FormatError, match="index is not valid"):
        read_checkpoint(tmp_path, names)


def test_an_index_too_large_to_be_one_is_not_read(tmp_path: Path) -> None:
    names = write(tmp_path)
    with (tmp_path / INDEX).open("ab") as stream:
        stream.truncate(2**40)
    with pytest.raises(FormatError, match="index is not valid"):
        read_checkpoint(tmp_path, names)


def test_a_truncated_shard(tmp_path: Path) -> None:
    names = write(tmp_path)
    data = (tmp_path / names[0]).read_bytes()
    (tmp_path / names[0]).write_bytes(data[:-1])
    with pytest.raises(FormatError) as caught:
        read_checkpoint(tmp_path, names)
    assert caught.value.where == str(tmp_path / names[0])


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    names = write(tmp_path)
    (tmp_path / INDEX).unlink()
    with pytest.raises(UnavailableError, match="cannot be read"):
        read_checkpoint(tmp_path, names)
