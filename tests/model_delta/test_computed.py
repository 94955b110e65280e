"""References in another dtype and moved by weight decay: what they save, and what a hostile index may say of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.dtypes import single, word_kind
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.reference.cast import CASTABLE, cast
from sparse_decl.model_delta.reference.computed import (
    QUANTIZED,
    QUANTIZED_FROM,
    Quantizing,
    Source,
    Steps,
)
from sparse_decl.model_delta.reference.pruning import SCORED, Pruning
from sparse_decl.model_delta.reference.resolve import read_made
from tests.model_delta.checkpoints import digests, write_safetensors
from tests.model_delta.computed import PAIRS, as_bytes, tuned, write_computed, write_pruned


def relatives(folder):
    with Delta(folder) as delta:
        return delta.index["relatives"]


def test_every_pair_of_dtypes_comes_back(tmp_path):
    base, fine = write_computed(tmp_path)
    stats = encode(base, fine, tmp_path / "delta", threads=1)
    decode(base, tmp_path / "delta", tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    made = relatives(tmp_path / "delta")
    assert sum("c" in fields for fields in made.values()) == len(PAIRS)  # all but one, and the tensor that grew
    assert sum("d" in fields for fields in made.values()) >= 2
    assert stats.stored_bytes < 0.6 * stats.original_bytes


def test_a_cast_is_the_same_tensor(tmp_path):
    """A bf16 export of an f32 model is nothing new."""
    values = np.random.default_rng(1).standard_normal((96, 64)).astype(np.float32)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("F32", values.shape, values.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("BF16", values.shape, as_bytes(values, "BF16"))})
    stats = encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    assert stats.same_tensors == 1
    decode(tmp_path / "base", tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


def test_rows_without_gradient_cost_next_to_nothing(tmp_path):
    rng = np.random.default_rng(2)
    values = (rng.standard_normal((4000, 64)) * 0.05).astype(np.float32)
    moved = tuned(rng, values, trained=0.0)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("F32", values.shape, values.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("F32", values.shape, moved.tobytes())})
    stats = encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    decode(tmp_path / "base", tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")
    assert stats.stored_bytes < 0.01 * stats.original_bytes


def test_pruned_and_quantized_forms_come_back(tmp_path):
    base, fine = write_pruned(tmp_path, (128, 96))
    stats = encode(base, fine, tmp_path / "delta", threads=1)
    decode(base, tmp_path / "delta", tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    made = relatives(tmp_path / "delta")
    assert [sum(key in fields for fields in made.values()) for key in "za"] == [10, 4]
    assert sum(len(fields.get("z", [])) == 5 for fields in made.values()) == 4
    assert stats.stored_bytes < 0.1 * stats.original_bytes


@pytest.mark.parametrize("dtype", CASTABLE)
@given(data=st.data())
def test_pruning_is_by_magnitude(dtype, data):
    kind = word_kind(dtype)
    sign = 1 << (8 * kind.bytes - 1)
    few = st.integers(0, 3) | st.integers(sign, sign + 3) | st.integers(0, 2 * sign - 1)
    words = data.draw(st.lists(few, min_size=1, max_size=40))
    of = data.draw(st.integers(0, 9))
    kept = data.draw(st.integers(0, of - 1) if of else st.sampled_from([0, 1, 2, sign - 1]))
    weights = st.lists(st.integers(0, 0x7F7FF) | st.just(1 << 18), min_size=of, max_size=of) if of else st.just([])
    factors = data.draw(weights) if dtype in SCORED and data.draw(st.booleans()) else []
    rule = Pruning(data.draw(st.booleans()), kept, of, data.draw(st.booleans()), tuple(factors))
    assert Pruning.from_json(rule.to_json(), dtype) == rule

    def read(first, out):
        there = np.array(words, kind.dtype)[first : first + out.size]
        out[: there.size], out[there.size :] = there, 0

    whole = []
    filled = words + [0] * (-len(words) % (of or 1))
    for start in range(0, len(filled), of or 1):
        group = filled[start : start + (of or 1)]
        sizes = [word % sign for word in group]
        if factors:
            with np.errstate(all="ignore"):
                numbers = np.abs(single(np.array(group, kind.dtype), dtype))
                scores = numbers * (np.array(factors, np.uint32) << 12).view(np.float32)
            sizes = [3e39 if np.isnan(score) else min(float(score), 2e39) for score in scores]
        order = sorted(range(len(group)), key=lambda i: (-sizes[i], -i if rule.last else i))
        for i, word in enumerate(group):
            zero = order.index(i) >= kept if of else word % sign <= kept
            whole.append((word & sign if rule.signed else 0) if zero else word)
    out = np.empty(len(words), kind.dtype)
    rule.read(read, dtype, 0, out)
    assert out.tolist() == whole[: len(words)]
    start = data.draw(st.integers(0, len(words) - 1))
    part = np.empty(len(words) - start, kind.dtype)
    rule.read(read, dtype, start, part)
    assert part.tolist() == out[start:].tolist()


@pytest.mark.parametrize("source", QUANTIZED_FROM)
@pytest.mark.parametrize("target", QUANTIZED)
@given(seed=st.integers(0, 2**32), group=st.sampled_from([0, 1, 7, 16]), form=st.integers(0, 3), wild=st.booleans())
def test_quantizing_does_not_depend_on_the_cut(source, target, seed, group, form, wild):
    rng, kind, size = np.random.default_rng(seed), word_kind(source), 48
    values = (rng.standard_normal(size) * 0.1).astype(np.float32)
    words = np.frombuffer(rng.bytes(size * kind.bytes) if wild else as_bytes(values, source), kind.dtype)
    steps = Steps(source, target, quantizing=Quantizing(group, 100.0, form if group else form & 1))
    assert Steps.from_json(steps.to_json(), target) == steps

    def read(first, out):
        there = words[first : first + out.size]
        out[: there.size], out[there.size :] = there, 0

    known = Source(source, size)
    whole = np.empty(size, np.uint8)
    steps.read(read, known, 0, whole)
    for start in range(0, size, 5):
        part = np.empty(min(5, size - start), np.uint8)
        steps.read(read, known, start, part)
        assert part.tolist() == whole[start : start + 5].tolist()
    if not wild and target == "I8":
        reals = cast(words, source, "F32").view(np.float32) if source != "F32" else values
        for start in range(0, size, group or size):
            one = reals[start : start + (group or size)].astype(np.float64)
            wanted = one * 100 / max(abs(one).max(), 1e-300)
            assert abs(whole[start : start + one.size].view(np.int8) - wanted).max() <= 0.5001


ENTRY = TensorEntry("w", "F32", (4, 4), 0, 64)


@pytest.mark.parametrize(
    "fields",
    [
        {"s": [[0, None]], "c": "F32"},
        {"s": [[0, None]], "c": "I32"},
        {"s": [[0, None]], "c": 5},
        {"s": [[0, None]], "c": None},
        {"s": [[0, None], [0, "v"]], "c": "BF16"},
        {"s": [[0, None], [0, "v"]], "c": "BF16", "f": 0, "l": [0, 0, 0, 0], "w": [0.5, 0.5], "q": 1.0},
        {"s": [[0, None, 0, 0, 4]], "t": 0, "c": "BF16"},
        {"s": [[0, None]], "d": None},
        {"s": [[0, None]], "d": [[5], [1]]},
        {"s": [[0, None]], "z": [0, 2, 4]},
        {"s": [[0, None]], "z": [0, 4, 4, 0]},
        {"s": [[0, None]], "z": [2, 2, 4, 0]},
        {"s": [[0, None]], "z": [0, 2, (1 << 17) + 1, 0]},
        {"s": [[0, None]], "z": [0, 2, 4, 0, []]},
        {"s": [[0, None]], "z": [0, 2, 4, 0, [1, 1, 1]]},
        {"s": [[0, None]], "z": [0, 2, 4, 0, [1, 1, 1, -1]]},
        {"s": [[0, None]], "z": [0, 2, 4, 0, [1, 1, 1, 0x7F800]]},
        {"s": [[0, None]], "z": [0, 2, 4, 0, [1, 1, 1, 1.0]]},
        {"s": [[0, None]], "z": [0, 2, 0, 0, [1, 1]]},
        {"s": [[0, None]], "z": [0, 2, 4, 0, None]},
        {"s": [[0, None]], "z": [0, 1 << 31, 0, 0]},
        {"s": [[0, None]], "z": [0, True, 4, 0]},
        {"s": [[0, None]], "a": [0, 127.0, 0]},
    ],
)
def test_a_damaged_computed_reference_is_refused(fields):
    with pytest.raises(FormatError):
        read_made(fields, ENTRY, 1, 3)


@pytest.mark.parametrize(
    "quantizing",
    [
        None,
        [0, 127.0],
        [0, 127.0, 2],
        [4, 127.0, 4],
        [0, 127, 0],
        [-1, 127.0, 0],
        [0, 0.5, 0],
        [0, 1e9, 0],
        [1 << 21, 127.0, 0],
    ],
)
def test_a_damaged_quantizing_is_refused(quantizing):
    entry = TensorEntry("w", "I8", (4, 4), 0, 16)
    read_made({"s": [[0, None]], "c": "F32", "a": [4, 127.0, 1]}, entry, 1, 3)
    with pytest.raises(FormatError):
        read_made({"s": [[0, None]], "c": "F32", "a": quantizing}, entry, 1, 3)
    for extra in ({"d": [[], [1]]}, {"z": [0, 2, 4, 0]}, {"c": "F64"}):
        with pytest.raises(FormatError):
            read_made({"s": [[0, None]], "c": "F32", "a": [4, 127.0, 1], **extra}, entry, 1, 3)


@pytest.mark.parametrize("extra", [{"c": "BF16"}, {"d": [[], [3]]}, {"z": [0, 2, 4, 0]}])
def test_older_versions_have_none(extra):
    read_made({"s": [[0, None]], **extra}, ENTRY, 1, 3)
    with pytest.raises(FormatError):
        read_made({"s": [[0, None]], **extra}, ENTRY, 1, 2)
