"""The step function of weight decay: what the kernel does, what is found, and what a hostile index may say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.dtypes import word_kind
from sparse_decl.model_delta.reference import decay


def plain(word, dtype, starts, moves):
    """One word moved, by the definition."""
    kind = word_kind(dtype)
    sign = 1 << (8 * kind.bytes - 1)
    field, low = word >> kind.shift & kind.mask, word & ((1 << kind.shift) - 1)
    if field in (0, kind.mask):
        return word
    step = max(k for k, start in enumerate(starts) if start <= low)
    moved = (word & (sign - 1)) + moves[step]
    return (word & sign) | moved if 0 <= moved < kind.mask << kind.shift else word


@pytest.mark.parametrize("dtype", decay.FLOATS)
@given(data=st.data())
def test_the_kernel_moves_by_the_step_of_the_mantissa(dtype, data):
    kind = word_kind(dtype)
    inner = st.integers(1, (1 << kind.shift) - 1)
    starts = (0, *sorted(data.draw(st.sets(inner, max_size=40))))
    size = st.integers(-9, 9) | st.integers(-(1 << 40), 1 << 40)
    moves = tuple(data.draw(st.lists(size, min_size=len(starts), max_size=len(starts))))
    words = data.draw(st.lists(st.integers(0, (1 << (8 * kind.bytes)) - 1), min_size=1, max_size=30))
    words += [start | (kind.mask >> 1) << kind.shift for start in starts]
    found = decay.Decay(starts, moves)
    got = found.apply(np.array(words, kind.dtype), dtype)
    assert got.tolist() == [plain(word, dtype, starts, moves) for word in words]
    assert decay.Decay.from_json(found.to_json(), dtype) == found


@pytest.mark.parametrize("dtype", ["F32", "F64"])
@pytest.mark.parametrize("steps", [20, 200])
def test_the_decay_of_an_optimiser_is_found(dtype, steps):
    """AdamW's own decay of rows that have no gradient, between rows that move at random."""
    rng, real = np.random.default_rng(steps), np.float32 if dtype == "F32" else np.float64
    base = (rng.standard_normal((400, 256)) * 0.05).astype(real)
    fine = base.copy()
    for step in range(steps):
        rate = 2e-7 * min(1, (step + 1) / 10) if dtype == "F32" else 3e-16
        fine = (fine * real(1 - rate)).astype(real)
    trained = rng.random(400) < 0.3
    fine[trained] += rng.standard_normal((int(trained.sum()), 256)).astype(real) * real(1e-4)
    words = [part.ravel().view(word_kind(dtype).dtype) for part in (fine, base)]
    found = decay.find(dtype, *words)
    assert found is not None
    exact = (found.apply(words[1], dtype) == words[0]).reshape(400, 256)
    assert exact[~trained].mean() > 0.99


def test_noise_and_equal_weights_have_no_decay():
    rng = np.random.default_rng(1)
    base = (rng.standard_normal(1 << 14) * 0.05).astype(np.float32)
    moved = base + rng.standard_normal(1 << 14).astype(np.float32) * np.float32(1e-4)
    assert decay.find("F32", moved.view(np.uint32), base.view(np.uint32)) is None
    assert decay.find("F32", base.view(np.uint32), base.view(np.uint32)) is None


@given(st.sampled_from(decay.FLOATS), st.integers(0, 2**32), st.sampled_from(["equal", "shifted", "any"]))
def test_any_bits_can_be_looked_at(dtype, seed, how):
    rng, kind = np.random.default_rng(seed), word_kind(dtype)
    base = np.frombuffer(rng.bytes(256 * kind.bytes), kind.dtype)
    fine = np.frombuffer(rng.bytes(256 * kind.bytes), kind.dtype) if how == "any" else base + (how == "shifted")
    found = decay.find(dtype, fine.astype(kind.dtype), base)
    assert found is None or decay.Decay.from_json(found.to_json(), dtype) == found


@pytest.mark.parametrize(
    "fields",
    [
        None,
        [],
        [[], []],
        [[1], [1]],
        [[0], [1, 2]],
        [[-1], [1, 2]],
        [[1 << 23], [1, 2]],
        [[True], [1, 2]],
        [[1.5], [1, 2]],
        [[], [1 << 42]],
        [[], ["1"]],
        [[1] * 5000, [0] * 5001],
    ],
)
def test_a_damaged_step_function_is_refused(fields):
    with pytest.raises(FormatError):
        decay.Decay.from_json(fields, "F32")


def test_only_floats_decay():
    with pytest.raises(FormatError):
        decay.Decay.from_json([[], [1]], "I32")
