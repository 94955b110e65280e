"""Quantized blocks of a GGUF are computed again from the floats of the base, to the bit."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.arrays import read_arrays
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.reference.computed import Source, Steps
from sparse_decl.model_delta.reference.ggml_blocks import FORMATS, BlockQuantizing
from sparse_decl.model_delta.reference.ggml_superblocks import SUPERBLOCKS
from sparse_decl.model_delta.reference.resolve import read_made
from tests.model_delta.blocks import NUMBERS, quantized, write_blocks
from tests.model_delta.checkpoints import digests
from tests.model_delta.superblocks import decoder_of_the_page, write_superblocks

KQUANTS = Path(__file__).parent / "data/kquants.gguf"


def test_a_gguf_of_the_base_takes_next_to_nothing(tmp_path):
    (base,), fine = write_blocks(tmp_path, (256, 512))
    stats = encode(base, fine, tmp_path / "delta", threads=1)
    decode(base, tmp_path / "delta", tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    assert stats.same_tensors == len(NUMBERS) + 1  # all but the one with changed bytes
    assert stats.stored_bytes < 0.02 * stats.original_bytes
    with Delta(tmp_path / "delta") as delta:
        made = delta.index["relatives"].values()
    assert {tuple(fields["b"]) for fields in made} == {(2, 0), (3, 0), (6, 1), (7, 0), (8, 0)}
    assert sum("rows" in fields for fields in made) == 1


@given(
    st.sampled_from(sorted(NUMBERS)),
    st.booleans(),
    st.lists(st.floats(width=32), min_size=32, max_size=32),
    st.integers(0, 40),
)
def test_blocks_are_those_of_one_weight_at_a_time(name, fused, values, zeros):
    weights = np.array(values, np.float32)
    weights[:zeros] = 0
    found = FORMATS[NUMBERS[name]].quantized(weights[None], fused)
    assert found.tobytes() == quantized(weights, name, fused)


@pytest.mark.parametrize("name", NUMBERS)
def test_gguf_writes_the_same(name):
    """Another implementation: the package of llama.cpp's authors."""
    gguf = pytest.importorskip("gguf")
    values = (np.random.default_rng(0).standard_normal((300, 32)) * 0.03).astype(np.float32)
    its = gguf.quants.quantize(values.reshape(1, -1), gguf.GGMLQuantizationType(NUMBERS[name]))
    kind = FORMATS[NUMBERS[name]]
    mine = kind.quantized(values, fused=False)
    assert mine.tobytes() == its.tobytes()
    assert kind.fills(mine) == 1
    restored = gguf.quants.dequantize(its, gguf.GGMLQuantizationType(NUMBERS[name]))
    assert np.array_equal(kind.values(mine).ravel(), restored.ravel())


def test_k_quants_of_the_base_take_next_to_nothing(tmp_path):
    (base,), fine = write_superblocks(tmp_path)
    stats = encode(base, fine, tmp_path / "delta", threads=1)
    decode(base, tmp_path / "delta", tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    assert stats.same_tensors == 6  # all but the one with changed bytes
    with Delta(tmp_path / "delta") as delta:
        made = [fields["b"] for fields in delta.index["relatives"].values() if "b" in fields]
    assert sorted(map(tuple, made)) == [(10, 0), (11, 0), (12, 0), (12, 0), (13, 0), (14, 0)]


def test_ggml_writes_the_same_superblocks():
    """A file of bf16 weights, plain ones and odd ones, and what ggml's own quantizers made of them on x86."""
    tensors = {entry.name: entry for entry in read_arrays(KQUANTS)}
    data = KQUANTS.read_bytes()
    parts = {name: np.frombuffer(data[entry.start : entry.end], np.uint8) for name, entry in tensors.items()}
    weights = (parts.pop("weights").view("<u2").astype(np.uint32) << 16).view(np.float32).reshape(-1, 256)
    assert sorted(parts) == ["Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K"]
    for number, (_, wanted) in zip(sorted(SUPERBLOCKS), sorted(parts.items()), strict=True):
        kind = SUPERBLOCKS[number]
        assert kind.quantized(weights, fused=False).tobytes() == wanted.tobytes()
        assert kind.fills(wanted.reshape(-1, kind.size)) == 1
        gguf = pytest.importorskip("gguf")
        restored = gguf.quants.dequantize(wanted.reshape(len(weights), -1), gguf.GGMLQuantizationType(number))
        assert np.array_equal(kind.values(wanted.reshape(-1, kind.size)), restored)


REALS = st.floats(width=32) | st.floats(-1, 1, width=32) | st.sampled_from([0.0, -0.01, 0.02])


@given(st.sampled_from(sorted(SUPERBLOCKS)), st.lists(REALS, min_size=1, max_size=80), st.booleans())
@settings(max_examples=40)
def test_superblocks_are_those_of_one_weight_at_a_time(number, values, scaled):
    weights = np.resize(np.array(values, np.float32), 256)
    if scaled:
        weights = weights * np.float32(10) ** np.arange(-8, 0, dtype=np.float32).repeat(32)
    found = SUPERBLOCKS[number].quantized(weights[None], fused=False)
    assert found.tobytes() == decoder_of_the_page().superblock(list(weights), number, 0)


@given(st.sampled_from(sorted(FORMATS)), st.integers(0, 300), st.integers(1, 100))
def test_any_part_can_be_read(number, start, count):
    weights = np.random.default_rng(1).standard_normal((20, FORMATS[number].weights)).astype(np.float32)
    words = weights.view(np.uint32).ravel()

    def read(first, out):
        out[:] = 0
        part = words[first : first + out.size]
        out[: part.size] = part

    steps = Steps("F32", "U8", blocks=BlockQuantizing(number))
    whole = steps.blocks.format.quantized(weights, fused=False).ravel()
    out = np.empty(min(count, whole.size - start), np.uint8)
    steps.read(read, Source("F32", words.size), start, out)
    assert np.array_equal(out, whole[start : start + out.size])


ENTRY = TensorEntry("w", "U8", (4, 68), 0, 272)
GOOD = {"s": [[0, "x"]], "c": "BF16", "b": [8, 0]}


@pytest.mark.parametrize(
    "change",
    [
        {"b": [9, 0]},
        {"b": [15, 0]},
        {"b": [12, 1]},
        {"b": [8, 2]},
        {"b": [8, True]},
        {"b": [8]},
        {"b": 8},
        {"b": [8.0, 0]},
        {"c": "F64"},
        {"c": "U8"},
        {"a": [0, 127.0, 0]},
        {"d": [[], [1]]},
        {"z": [0, 1, 4, 0, []]},
        {"s": [[0, "x"], [0, "y"]], "f": 0, "l": [0, 0, 0, 0], "w": [1.0, 1.0], "q": 1.0},
        {"s": [[0, "x", 0, 0, 1]], "t": 0},
    ],
)
def test_a_hostile_index_of_blocks_ends_in_an_error(change):
    read_made(GOOD, ENTRY, 1, 4)
    with pytest.raises(FormatError):
        read_made(GOOD | change, ENTRY, 1, 4)


def test_earlier_versions_have_no_blocks_and_others_than_bytes_neither():
    with pytest.raises(FormatError):
        read_made(GOOD, ENTRY, 1, 3)
    with pytest.raises(FormatError):
        read_made(GOOD, TensorEntry("w", "I8", (4, 68), 0, 272), 1, 4)
    assert Steps.from_json(GOOD, "U8").made_of(TensorEntry("w", "U8", (4, 67), 0, 268)) is None
    assert Steps.from_json(GOOD, "U8").made_of(TensorEntry("w", "U8", (), 0, 1)) is None
