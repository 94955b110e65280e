"""Quantized blocks of a GGUF are computed again from the floats of the base, to the bit."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.reference.computed import Source, Steps
from sparse_decl.model_delta.reference.ggml_blocks import FORMATS, WEIGHTS, BlockQuantizing
from sparse_decl.model_delta.reference.resolve import read_made
from tests.model_delta.blocks import NUMBERS, quantized, write_blocks
from tests.model_delta.checkpoints import digests


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
    st.lists(st.floats(width=32), min_size=WEIGHTS, max_size=WEIGHTS),
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
    values = (np.random.default_rng(0).standard_normal((300, WEIGHTS)) * 0.03).astype(np.float32)
    its = gguf.quants.quantize(values.reshape(1, -1), gguf.GGMLQuantizationType(NUMBERS[name]))
    kind = FORMATS[NUMBERS[name]]
    mine = kind.quantized(values, fused=False)
    assert mine.tobytes() == its.tobytes()
    assert kind.fills(mine) == 1
    restored = gguf.quants.dequantize(its, gguf.GGMLQuantizationType(NUMBERS[name]))
    assert np.array_equal(kind.values(mine).ravel(), restored.ravel())


@given(st.sampled_from(sorted(FORMATS)), st.integers(0, 300), st.integers(1, 100))
def test_any_part_can_be_read(number, start, count):
    weights = np.random.default_rng(1).standard_normal((20, WEIGHTS)).astype(np.float32)
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
