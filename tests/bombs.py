"""Deltas of a few KB whose checksums fit and that claim gigabytes. Shared by the tests and `benchmarks/bombs.py`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

from sparse_decl import dataset_delta, model_lossy
from sparse_decl.base.canonical import canonical_json
from sparse_decl.dataset_delta.packing import pack_frames, squeeze
from sparse_decl.formats.container import ContainerReader, ContainerWriter
from sparse_decl.formats.frames import checksum, compress
from sparse_decl.model_delta import encode
from sparse_decl.model_delta.format import files as artifact
from tests.dataset_delta.forging import put_together, taken_apart
from tests.model_delta import hostile
from tests.model_delta.checkpoints import small_pair, write_safetensors

ROWS = 1 << 31
Edit = Callable[[dict[str, Any], list[bytes]], None]


def zeros(size: int, unit: bytes = b"\0", *, bare: bool = False) -> bytes:
    """One zstd frame of `size` bytes that repeat `unit`."""
    more = {"format": zstandard.FORMAT_ZSTD1_MAGICLESS} if bare else {}
    options = zstandard.ZstdCompressionParameters.from_level(1, source_size=size, **more)
    out = zstandard.ZstdCompressor(compression_params=options).compressobj(size=size)
    block = (unit * (1 << 20))[: 1 << 20 if len(unit) == 1 else len(unit) << 20]
    parts, left = [], size
    while left:
        parts.append(out.compress(block[: min(left, len(block))]))
        left -= min(left, len(block))
    return b"".join(parts) + out.flush()


# ---------------------------------------------------------------- datasets


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def _rewritten(folder: Path, out: Path, edit: Edit) -> None:
    manifest, index, parts = taken_apart(folder)
    edit({"manifest": manifest, "table": index["tables"][0], "unit": manifest["units"][0]}, parts)
    index["parts"] = [len(part) for part in parts]
    put_together(out, manifest, index, parts)


def _rows(about: dict[str, Any], parts: list[bytes], rows: int, *, new: bool, text: bytes | None = None) -> None:
    """A table of `rows` rows: all row 0 and those after it, or all new, with `text` as the part of their column."""
    table = about["table"]
    table.update(rows=rows, form="runs", refs=len(parts), new=rows if new else 0)
    about["unit"]["rows"] = rows
    parts.append(pack_frames([squeeze(_varint(0 if new else 1)), squeeze(_varint(rows - 1))]))
    for number, column in enumerate(table["columns"]):
        for name in ("part", "edited", "places", "map"):
            column.pop(name, None)
        if new:
            column.pop("own")
            plain = [b"1", b"S", b"", squeeze(b"\0" * min(rows, 1 << 20), 0, level=3)]
            column["part"] = len(parts)
            parts.append(pack_frames([b"1", *text] if number == 1 and text else plain))


def _dictionary(rows: int) -> list[bytes]:
    """`rows` cells that are all one text of 1 MiB."""
    long = b"A" * (1 << 20)
    value = [b"S", b"", squeeze(len(long).to_bytes(8, "little"), 3 << 2, level=3), squeeze(long, level=3)]
    return [b"D", (1).to_bytes(8, "little"), squeeze(b"\x01" * rows, 0, level=3), *value]


def _parquet(rows: int) -> list[bytes]:
    sink = pa.BufferOutputStream()
    cells = pa.DictionaryArray.from_arrays(pa.array(np.zeros(rows, np.int32)), pa.array(["A" * (1 << 20)]))
    pq.write_table(
        pa.table({"c": cells}), sink, compression="zstd", store_schema=False, dictionary_pagesize_limit=1 << 26
    )
    return [b"P", sink.getvalue().to_pybytes()]


def _cell(size: int) -> list[bytes]:
    return [b"S", b"", bytes([3 << 4]) + size.to_bytes(8, "little"), b"\x01" + zeros(size, bare=True)]


def _mixed(rows: int) -> list[bytes]:
    """Text whose code is a few bytes."""
    return [b"S", b"", squeeze(b"\x01" * rows, 0, level=3), b"\x03" + _varint(rows << 1) + b"\x80" * 64]


def _many(about: dict[str, Any], parts: list[bytes]) -> None:
    """A file that is a patch of thousands of blocks, each with a code of a few bytes for a MiB."""
    about["unit"].update(bytes="patched", patch=len(parts))
    parts.append(pack_frames([b"\x03" + _varint(1 << 21) + b"\xff" * 9] * 4000))


DATASETS: dict[str, Edit] = {
    "mixed text in a few bytes": lambda about, parts: _rows(about, parts, 1 << 20, new=True, text=_mixed(1 << 20)),  # type: ignore[arg-type]
    "mixed blocks of a patch": _many,
    "rows of the base": lambda about, parts: _rows(about, parts, ROWS, new=False),
    "new rows": lambda about, parts: _rows(about, parts, ROWS, new=True),
    "one long text for all rows": lambda about, parts: _rows(about, parts, 8192, new=True, text=_dictionary(8192)),  # type: ignore[arg-type]
    "the same in parquet": lambda about, parts: _rows(about, parts, 4096, new=True, text=_parquet(4096)),  # type: ignore[arg-type]
    "one cell of 3 GiB": lambda about, parts: _rows(about, parts, 1, new=True, text=_cell(3 << 30)),  # type: ignore[arg-type]
}


def dataset_bomb(folder: Path, name: str) -> tuple[Path, Path]:
    """(base, delta) of one of DATASETS, in a new folder; `honest` beside them is the delta before it was changed."""
    folder.mkdir(parents=True)
    numbers = list(range(100))
    pq.write_table(pa.table({"id": numbers, "s": [f"t{n}" for n in numbers]}), folder / "base.parquet")
    kept = numbers[:50] + [1000 + n for n in range(10)]
    pq.write_table(pa.table({"id": kept, "s": [f"t{n}" for n in kept]}), folder / "new.parquet")
    dataset_delta.encode([folder / "base.parquet"], folder / "new.parquet", folder / "honest", exact="rows")
    _rewritten(folder / "honest", folder / "delta", DATASETS[name])
    return folder / "base.parquet", folder / "delta"


# ---------------------------------------------------------------- models


def _index(manifest: dict[str, Any], small: dict[str, bytes], frame: bytes) -> None:
    manifest["files"][0]["size"] = 1 << 60
    small["index"] = frame


MODELS: dict[str, Callable[[dict[str, Any], dict[str, bytes]], None]] = {
    "an index of 4 GiB of spaces": lambda manifest, small: _index(manifest, small, zeros(4 << 30, b" ")),
    "an index of lists": lambda manifest, small: _index(
        manifest, small, compress(b'{"tensors":[' + b"[]," * (5 << 20) + b"0]}", level=1)
    ),
    "models of 3 GiB": lambda manifest, small: small.update(models=zeros(3 << 30)),
}


def model_bomb(folder: Path, name: str) -> tuple[Path, Path]:
    """(base, delta) of one of MODELS; `honest` beside them."""
    folder.mkdir(parents=True)
    base, fine = small_pair(folder)
    encode(base, fine, folder / "honest")
    manifest = artifact.read_manifest(folder / "honest")
    reader, small = artifact.open_container(folder / "honest", manifest)
    payload = reader.read("payload").tobytes()
    reader.close()
    MODELS[name](manifest, small)
    shutil.copytree(folder / "honest", folder / "delta")
    (folder / "delta" / artifact.CONTAINER).unlink()
    writer = ContainerWriter(folder / "delta" / artifact.CONTAINER)
    writer.append(payload)
    writer.finish(small, "hostile")
    manifest["container"] = {key: checksum(data) for key, data in small.items()}
    artifact.write_manifest(folder / "delta", manifest)
    return base, folder / "delta"


def side_file_bomb(folder: Path, size: int = 4 << 30) -> tuple[Path, Path]:
    """A delta with a side file that is one frame of `size` zeros."""
    folder.mkdir(parents=True)
    base, fine = small_pair(folder)
    (fine / "notes.txt").write_bytes(b"x" * 1000)
    encode(base, fine, folder / "honest")
    parts, others = hostile.streams(folder / "honest"), hostile.beside(folder / "honest")
    entry = next(entry for entry in parts[0]["files"] if entry["path"] == "notes.txt")
    frame = others[f"delta-{entry['part']}.zst"] = zeros(size)
    entry.update(n=len(frame), size=size, twin=False)
    hostile.write(folder / "delta", *parts, others)
    return base, folder / "delta"


def lossy_bomb(folder: Path) -> tuple[Path, Path]:
    """A lossy delta with an index of millions of lists."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for name, move in (("base", 0.0), ("fine", 1e-3)):
        (folder / name).mkdir()
        weights = np.random.default_rng(1).standard_normal((64, 64)) + move * rng.standard_normal((64, 64))
        tensors = {"layer.weight": ("F32", (64, 64), weights.astype("<f4").tobytes())}
        write_safetensors(folder / name / "model.safetensors", tensors)
    model_lossy.compress(folder / "base", folder / "fine", folder / "honest", mode="int8")
    shutil.copytree(folder / "honest", folder / "delta")
    (folder / "delta" / "delta.safetensors").unlink()
    (folder / "delta" / "delta.json").unlink()
    with ContainerReader(folder / "honest" / "delta.safetensors") as reader:
        payload = reader.read("payload").tobytes()
    writer = ContainerWriter(folder / "delta" / "delta.safetensors")
    writer.append(payload)
    text = b'{"tensors":[' + b"[]," * (40 << 20) + b"0]}"
    writer.finish({"index": compress(text, level=1)}, "hostile")
    manifest = json.loads((folder / "honest" / "delta.json").read_text())
    manifest.pop("checksum")
    from sparse_decl.base.digests import digest_file

    manifest["parts"]["delta.safetensors"] = digest_file(folder / "delta" / "delta.safetensors")
    manifest["checksum"] = checksum(canonical_json(manifest).encode())
    (folder / "delta" / "delta.json").write_text(canonical_json(manifest))
    return folder / "base", folder / "delta"


def tiny_tensors_bomb(folder: Path, count: int = 1_450_000) -> tuple[Path, Path]:
    """A delta of as many tensors of one word as a header of 100 MB takes."""
    folder.mkdir(parents=True)
    base, fine = small_pair(folder)
    encode(base, fine, folder / "honest")
    manifest, payload, index, models, hashes = hostile.streams(folder / "honest")
    text = "{" + ",".join(
        f'"{n}":{{"dtype":"U8","shape":[1],"data_offsets":[{n},{n + 1}]}}' for n in range(count)
    ) + "}"  # fmt: skip
    header = len(text).to_bytes(8, "little") + text.encode()
    frame = compress(header, level=1)
    fields, entry = index["files"][0], next(entry for entry in manifest["files"] if "kind" not in entry)
    payload[: fields["n"]] = frame
    fields["n"], fields["twin"], entry["size"] = len(frame), False, len(header) + count
    index["tensors"] = "s" * count
    hostile.write(folder / "delta", manifest, payload, index, models, hashes, hostile.beside(folder / "honest"))
    return base, folder / "delta"


BOMBS: dict[str, Callable[[Path], tuple[Path, Path]]] = {
    **{name: lambda folder, name=name: dataset_bomb(folder, name) for name in DATASETS},  # type: ignore[misc]
    **{name: lambda folder, name=name: model_bomb(folder, name) for name in MODELS},  # type: ignore[misc]
    "a side file of 4 GiB": side_file_bomb,
    "the index of a lossy delta": lossy_bomb,
    "1.45 million tensors": tiny_tensors_bomb,
}
