"""Tensors are found by what they hold: among thousands of one shape, tuned, in every dtype."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.dtypes import word_kind
from sparse_decl.model_delta.reference import sketch
from sparse_decl.model_delta.reference.sketch import ContentIndex, in_order, sampled
from tests.model_delta.checkpoints import bf16, write_safetensors

WRITERS = {"BF16": bf16, "F16": lambda v: v.astype(np.float16), "F32": lambda v: v.astype(np.float32)}


def matches(tmp_path, base, fine):
    """name in the fine-tune -> names in the base, the nearest first. base, fine: name -> (dtype, array)."""
    for which, tensors in (("base", base), ("fine", fine)):
        content = {name: (dtype, array.shape, array.tobytes()) for name, (dtype, array) in tensors.items()}
        write_safetensors(tmp_path / which / "m.safetensors", content)
    with Checkpoint(tmp_path / "base") as old, Checkpoint(tmp_path / "fine") as new:
        found = ContentIndex((0, tensor) for tensor in old.tensors).nearest(new.tensors)
        return {t.name: [match.tensor.name for match in one] for t, one in zip(new.tensors, found, strict=True)}


@pytest.mark.parametrize("dtype", WRITERS)
@pytest.mark.parametrize("count", [40, 600])
def test_every_tuned_copy_finds_what_it_was_made_from(tmp_path, dtype, count):
    """Forty are compared with every other; six hundred are looked up by bands."""
    rng = np.random.default_rng(1)
    values = rng.standard_normal((count, 24, 32)) * 0.03
    tuned = values + rng.standard_normal(values.shape) * 5e-4
    names = [f"{number}" for number in rng.permutation(count)]
    base = {f"base.{n}": (dtype, WRITERS[dtype](v)) for n, v in enumerate(values)}
    fine = {name: (dtype, WRITERS[dtype](v)) for name, v in zip(names, tuned, strict=True)}
    found = matches(tmp_path, base, fine)
    assert [found[name][:1] for name in names] == [[f"base.{n}"] for n in range(count)]


def test_norms_are_told_apart_though_all_are_positive(tmp_path):
    rng = np.random.default_rng(2)
    norms = 1 + rng.standard_normal((300, 512)) * 0.1
    base = {f"n{n}": ("BF16", bf16(v)) for n, v in enumerate(norms)}
    fine = {f"m{n}": ("BF16", bf16(v + 0.01 + rng.standard_normal(512) * 0.005)) for n, v in enumerate(norms)}
    found = matches(tmp_path, base, fine)
    assert sum(found[f"m{n}"][:1] == [f"n{n}"] for n in range(300)) == 300


def test_noise_and_other_shapes_find_nothing(tmp_path):
    rng = np.random.default_rng(3)
    base = {f"b{n}": ("F32", rng.standard_normal((32, 32)).astype(np.float32)) for n in range(300)}
    fine = {f"f{n}": ("F32", rng.standard_normal((32, 32)).astype(np.float32)) for n in range(300)}
    fine["longer"] = ("F32", np.concatenate([base["b0"][1], base["b1"][1]]))
    fine["empty"] = ("F32", np.zeros((0, 4), np.float32))
    assert set(map(tuple, matches(tmp_path, base, fine).values())) == {()}


def test_thousands_of_equal_tensors_are_few_pairs(monkeypatch, tmp_path):
    """What any sketch shares costs each no more than a few looks: a hostile model cannot make it quadratic."""
    compared = []
    distances = sketch._distances
    monkeypatch.setattr(sketch, "_distances", lambda a, b: compared.append(len(a)) or distances(a, b))
    base = {f"b{n}": ("F32", np.ones(16, np.float32)) for n in range(2000)}
    fine = {f"f{n}": ("F32", np.ones(16, np.float32)) for n in range(2000)}
    found = matches(tmp_path, base, fine)
    assert all(len(one) == 3 for one in found.values())
    assert sum(compared) <= 2000 * 16 * 4


@given(st.sampled_from(["F32", "F16", "F64", "BF16", "U8", "I32", "U64"]), st.data())
@settings(max_examples=60, deadline=None)
def test_the_order_of_words_is_that_of_numbers(dtype, data):
    kind = word_kind(dtype)
    top = (1 << 8 * kind.bytes) - 1
    words = data.draw(st.lists(st.integers(0, top), min_size=1, max_size=20))
    bits = 8 * kind.bytes

    def plain(word):
        if not kind.is_float:
            return word
        return word ^ top if word >> (bits - 1) else word | 1 << (bits - 1)

    expected = [plain(word) - ((1 << 63) if kind.bytes == 8 else 0) for word in words]
    assert in_order(np.array(words, kind.dtype), kind).tolist() == expected


def test_a_sketch_reads_a_few_runs(tmp_path):
    array = np.arange(10_000, dtype=np.float32)
    write_safetensors(tmp_path / "m.safetensors", {"w": ("F32", (10_000,), array.tobytes())})
    with Checkpoint(tmp_path) as opened:
        words = sampled(opened.tensors[0]).view(np.float32)
    assert words.size == 256
    assert words[0] == 0
    assert words[-1] == 9_999
    assert np.count_nonzero(np.diff(words) != 1) == 3


@pytest.mark.parametrize("size", [1000, 1 << 13, (1 << 13) + 1, 20_000])
def test_a_sketch_is_the_same_however_it_is_read(monkeypatch, tmp_path, size):
    values = np.random.default_rng(size).standard_normal(size).astype(np.float32)
    write_safetensors(tmp_path / "m.safetensors", {"w": ("F32", (size,), values.tobytes())})
    with Checkpoint(tmp_path) as opened:
        tensor = opened.tensors[0]
        read = sampled(tensor, 7)
        monkeypatch.setattr(sketch, "_READ_WHOLE", 0)
        assert np.array_equal(read, sampled(tensor, 7))
