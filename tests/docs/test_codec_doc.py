"""A decoder written from docs/codec.md gives back what the encoder was given: the page says all there is to know."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

from sparse_decl.model_delta import encode, inspect
from tests.model_delta.blocks import write_blocks
from tests.model_delta.computed import write_computed, write_pruned
from tests.model_delta.hostile import turns
from tests.model_delta.masks import write_zeroed
from tests.model_delta.merges import MERGES, WIDTHS, write_merge, write_rearranged
from tests.model_delta.rounded import write_rounded
from tests.model_delta.small import write_small
from tests.model_delta.superblocks import write_superblocks


def load_decoder():
    spec = importlib.util.spec_from_file_location("codec_doc_decoder", Path(__file__).with_name("decoder.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write(file: Path, tensors: dict[str, tuple[str, np.ndarray]]) -> None:
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, (dtype, words) in tensors.items():
        raw = words.tobytes()
        header[name] = {"dtype": dtype, "shape": list(words.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(len(text).to_bytes(8, "little") + text + data)


def bfloat16(values: np.ndarray) -> np.ndarray:
    return (values.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)


def pair(folder: Path) -> tuple[Path, Path]:
    """Tensors for every coding, scale mode and kind of file."""
    random = np.random.default_rng(7)

    def normal(*shape: int) -> np.ndarray:
        return random.standard_normal(shape).astype(np.float32)

    large, profile = normal(96, 1500), np.exp(normal(96, 1)) * np.exp(normal(1, 1500))
    step = 1e-3 * profile * normal(96, 1500)
    rows, small, mixed = normal(40, 64), normal(300), normal(30, 8, 3)
    noise = random.integers(0, 1 << 32, 3000, dtype=np.uint32)
    twice = normal(50)
    base = {
        "large": ("BF16", bfloat16(large)),
        "rows": ("F32", rows),
        "half": ("F16", rows.astype(np.float16)),
        "frozen": ("F32", small),
        "norm": ("F32", small + 1),
        "kernel": ("F64", mixed.astype(np.float64)),
        "ids": ("I64", np.arange(200, dtype=np.int64)),
        "mask": ("BOOL", np.zeros(100, np.uint8)),
        "noise": ("U32", noise),
        "empty": ("F32", np.zeros((0, 4), np.float32)),
        "flags": ("U16", np.arange(3000, dtype=np.uint16)),
    }
    matrix, merged = normal(200, 260), 3e-2 * normal(200, 2) @ normal(2, 260)
    base |= {
        "lora.bf16": ("BF16", bfloat16(matrix)),
        "lora.f16": ("F16", matrix.astype(np.float16)),
        "lora.f32": ("F32", matrix),
        "embed": ("F32", normal(40, 16)),
        "body.moved.weight": ("F32", normal(30, 30)),
    }
    flipped = base["flags"][1].copy()
    flipped[::50] ^= 0x8000
    fine = {
        "large": ("BF16", bfloat16(large + step)),
        "rows": ("F32", rows + 1e-3 * normal(40, 64)),
        "half": ("F16", (rows + 1e-2 * normal(40, 64)).astype(np.float16)),
        "frozen": ("F32", small),
        "norm": ("F32", small + 1 + 1e-4 * normal(300)),
        "kernel": ("F64", mixed.astype(np.float64) + 1e-5 * normal(30, 8, 3)),
        "ids": ("I64", np.arange(200, dtype=np.int64)[::-1].copy()),
        "mask": ("BOOL", (np.arange(100) % 3 == 0).astype(np.uint8)),
        "noise": ("U32", random.integers(0, 1 << 32, 3000, dtype=np.uint32)),
        "empty": ("F32", np.zeros((0, 4), np.float32)),
        "flags": ("U16", flipped),
        "lora.bf16": ("BF16", bfloat16(matrix + merged)),
        "lora.f16": ("F16", (matrix + merged).astype(np.float16)),
        "lora.f32": ("F32", matrix + merged),
        "embed": ("F32", np.concatenate([base["embed"][1] + np.float32(1e-4), normal(3, 16)])),
        "model.body.moved.weight": ("F32", base["body.moved.weight"][1] + np.float32(1e-4)),
        "new": ("F32", twice),
        "tied": ("F32", twice),
        "odd": ("F32", np.array([0x7FC00001, 0x80000000, 0xFFC12345, 1, 0], np.uint32)),
        "times": ("F32", np.arange(6000, dtype=np.float32) / 10000),
    }
    write(folder / "base" / "model.safetensors", base)
    write(folder / "fine" / "model.safetensors", fine)
    write(folder / "fine" / "extra.safetensors", {"rows": ("F32", rows)})
    for name in ("base", "fine"):
        (folder / name / "config.json").write_text('{"hidden": 64}')
        (folder / name / "README.md").write_text(f"# {name}\n" + "the same text\n" * 40)
    (folder / "fine" / "notes.txt").write_text("only here")
    return folder / "base", folder / "fine"


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("codec")
    base, fine = pair(folder)
    encode(base, fine, folder / "delta")
    return base, fine, folder / "delta"


def test_the_page_is_enough_to_decode(made):
    base, fine, delta = made
    assert load_decoder().decode(bytes_of(base), delta) == bytes_of(fine)


def test_the_pair_covers_the_format(made):
    delta = made[2]
    decoder = load_decoder()
    assert inspect(delta)["payload_bytes_by_coding"].keys() == {
        "delta",
        "alone",
        "planes",
        "xor-planes",
        "raw",
        "low-rank",
        "rounded",
    }
    container = (delta / "delta.safetensors").read_bytes()
    index = next(container[t.start : t.end] for t in decoder.tensors_of(container) if t.name == "index")
    index = json.loads(decoder.unzstd(index))
    assert set(index["tensors"]) == set("escg")
    assert {group["s"] for group in index["groups"] if "s" in group} == {0, 1, 2}
    dtypes = {"BF16", "F16", "F32"}
    assert sum("p" in group for group in index["groups"]) == len(dtypes)
    assert list(index["names"].values()) == ["body.moved.weight"]
    assert {entry["kind"] for entry in index["files"]} == {"tensors"}
    listed = json.loads((delta / "delta.json").read_text())["files"]
    assert {entry.get("kind") for entry in listed} == {None, "file", "same"}
    assert len(next(group for group in index["groups"] if len(group["b"]) > 2)["b"]) == 4  # two blocks


@pytest.mark.parametrize("dtype", WIDTHS)
@pytest.mark.parametrize("merge", MERGES)
def test_blends(dtype, merge, tmp_path):
    """Each form; one word was edited afterwards, so that the blend is coded against as well as copied."""
    from tests.model_delta.merges import SHAPES

    parents, fine = write_merge(tmp_path, dtype, merge, shapes=SHAPES | {"layers.0.up": (30, 64)})
    data = bytearray((fine / "model.safetensors").read_bytes())
    data[-3] ^= 4
    (fine / "model.safetensors").write_bytes(data)
    encode(parents, fine, tmp_path / "delta")
    bases = [bytes_of(parent) for parent in parents]
    assert load_decoder().decode(bases[0], tmp_path / "delta", *bases[1:]) == bytes_of(fine)


def test_words_that_zstd_codes_as_they_are(tmp_path):
    ids = np.random.default_rng(0).integers(0, 60, 5000) * 1_000_003
    for name, tensors in (("base", {}), ("fine", {"ids": ("I64", ids)})):
        write(tmp_path / name / "model.safetensors", tensors)
    encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    found = inspect(tmp_path / "delta")
    assert found["payload_bytes_by_coding"].keys() == {"zstd"}
    assert load_decoder().decode(bytes_of(tmp_path / "base"), tmp_path / "delta") == bytes_of(tmp_path / "fine")


def test_gathered_matrices(tmp_path):
    apart, fused = write_rearranged(tmp_path, size=24)
    for base, fine in ((apart, fused), (fused, apart)):
        encode(base, fine, tmp_path / "delta" / fine.name)
        assert load_decoder().decode(bytes_of(base), tmp_path / "delta" / fine.name) == bytes_of(fine)


@pytest.mark.parametrize("made", [write_computed, write_pruned, write_zeroed, write_rounded])
def test_computed_references(tmp_path, made):
    base, fine = made(tmp_path)
    encode(base, fine, tmp_path / "delta")
    assert load_decoder().decode(bytes_of(base), tmp_path / "delta") == bytes_of(fine)


@pytest.mark.parametrize("made", [write_blocks, write_superblocks, write_small, turns])
def test_quantized_blocks_small_tensors_and_turns(tmp_path, made):
    (base,), fine = made(tmp_path)
    encode(base, fine, tmp_path / "delta")
    assert load_decoder().decode(bytes_of(base), tmp_path / "delta") == bytes_of(fine)


def test_without_a_base(made, tmp_path):
    _, fine, _ = made
    encode(None, fine, tmp_path / "delta")
    assert load_decoder().decode({}, tmp_path / "delta") == bytes_of(fine)


def test_a_side_file_in_chunks(made, tmp_path, monkeypatch):
    from sparse_decl.model_delta.format import file_parts

    base, fine, _ = made
    monkeypatch.setattr(file_parts, "_DICTIONARY_LIMIT", 100)
    monkeypatch.setattr(file_parts, "_CHUNK", 200)
    encode(base, fine, tmp_path / "delta")
    assert load_decoder().decode(bytes_of(base), tmp_path / "delta") == bytes_of(fine)


@pytest.mark.parametrize(
    "name", ["1", "2", "3", "3-few", "4", "4-rounded", "4-blocks", "4-cut", "4-turns", "4-joined", "4-stacked"]
)
def test_committed_deltas_of_every_version(name):
    folder = Path(__file__).parents[1] / f"golden/model-delta-{name}"
    bases = [bytes_of(path) for path in sorted(folder.glob("base*"))]
    files = load_decoder().decode(bases[0], folder / "delta", *bases[1:])
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    assert digests == json.loads((folder / "sha256.json").read_text())
