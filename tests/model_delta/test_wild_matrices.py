"""Matrices of any magnitudes: every number that decides something survives infinities, NaN and overflow."""

import shutil

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparse_decl.formats.safetensors import DTYPE_BITS
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.blocks import PADDING, BlockDecoder, BlockEncoder
from sparse_decl.model_delta.coding.contexts import TENSOR_SCALES, fit
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, DELTA, Group
from sparse_decl.model_delta.coding.rounded import KINDS
from sparse_decl.model_delta.coding.runs import Run, Scratch
from tests.model_delta.checkpoints import digests, write_safetensors

WIDE = [name for name, bits in DTYPE_BITS.items() if bits >= 8]
FLOATS = {"BF16": np.uint16, "F16": np.uint16, "F32": np.uint32, "F64": np.uint64}
HOW = ("few bits", "all bits", "huge", "tiny", "scaled up", "ordinary and one infinity")


def some_bits(rng, dtype, shape, how):
    """Bytes of a base and its fine-tune."""
    count = int(np.prod(shape))
    base = rng.integers(0, 256, count * DTYPE_BITS[dtype] // 8, dtype=np.uint8)
    fine = base.copy()
    if dtype in FLOATS and how in ("huge", "tiny", "scaled up", "ordinary and one infinity"):
        words = base.view(FLOATS[dtype])
        bits = words.itemsize * 8
        exponent = {"BF16": 8, "F16": 5, "F32": 8, "F64": 11}[dtype]
        shift, most = bits - 1 - exponent, (1 << exponent) - 1
        size = {"huge": most - 1, "tiny": 0, "scaled up": most // 2 - 2}.get(how, most // 2 - 2)
        words &= words.dtype.type((1 << (bits - 1)) | ((1 << shift) - 1))
        words |= words.dtype.type(size << shift)
        fine = base.copy()
        moved = fine.view(FLOATS[dtype])
        if how == "ordinary and one infinity":
            moved ^= rng.integers(0, 4, moved.size).astype(moved.dtype)
            moved[moved.size // 2] = most << shift
        elif how == "scaled up":
            moved += moved.dtype.type((most - 1 - size) << shift)
        else:
            moved ^= rng.integers(0, 1 << shift, moved.size, dtype=np.uint64).astype(moved.dtype)
    elif how == "all bits":
        fine = rng.integers(0, 256, base.size, dtype=np.uint8)
    else:
        fine[rng.integers(0, fine.size, 9)] ^= 1
    return base.tobytes(), fine.tobytes()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.sampled_from(WIDE),
    st.sampled_from([(64, 64), (64, 70), (129, 65)]),
    st.sampled_from(HOW),
    st.integers(0, 2**32),
    st.integers(1, 2),
)
def test_matrices_of_any_bits_come_back(tmp_path, dtype, shape, how, seed, bases):
    rng = np.random.default_rng(seed)
    for name in ("base", "base-2", "fine", "delta", "back"):
        shutil.rmtree(tmp_path / name, ignore_errors=True)
    base, fine = some_bits(rng, dtype, shape, how)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": (dtype, shape, base)})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": (dtype, shape, fine)})
    given_bases = [tmp_path / "base"]
    if bases == 2:
        other, _ = some_bits(rng, dtype, shape, rng.choice(HOW))
        write_safetensors(tmp_path / "base-2/m.safetensors", {"w": (dtype, shape, other)})
        given_bases.append(tmp_path / "base-2")
    encode(given_bases if bases == 2 else given_bases[0], tmp_path / "fine", tmp_path / "delta", threads=1)
    decode(given_bases if bases == 2 else given_bases[0], tmp_path / "delta", tmp_path / "back", threads=1)
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


@pytest.mark.parametrize("dtype", sorted(KINDS))
@pytest.mark.parametrize("how", HOW)
def test_a_fit_of_any_bits_gives_factors_or_none(dtype, how):
    """Also where the probe would not let it come to a fit."""
    rng = np.random.default_rng(5)
    shape = (80, 96)
    base, fine = (np.frombuffer(part, FLOATS[dtype]) for part in some_bits(rng, dtype, shape, how))

    def read(first, count):
        part = slice(first * shape[1], (first + count) * shape[1])
        return fine[part], base[part]

    for bits in (0.0, 0.5, 20.0):
        assert lowrank.probe(dtype, *shape, read, bits) in (True, False)
        factors = lowrank.fit(dtype, *shape, read, bits)
        assert factors is None or max(abs(factors.left).max(), abs(factors.right).max()) < lowrank.MOST_FACTOR


def test_a_member_may_be_longer_than_a_block():
    """As a row of the factors of a vocabulary is: blocks are coded one by one and decoded several at once."""
    words = BLOCK_WORDS + 999
    group = Group(DELTA, "I32", [0, 1], [words] * 2, [words] * 2)
    rng = np.random.default_rng(0)
    fine = np.concatenate([rng.integers(-most, most, words) for most in (3, 3000)]).astype(np.int32).view(np.uint32)
    cuts = [slice(at, at + BLOCK_WORDS) for at in range(0, fine.size, BLOCK_WORDS)]
    base = np.zeros_like(fine)
    model, _ = fit(group, lambda: ((fine[cut], base[cut], list(group.pieces(k))) for k, cut in enumerate(cuts)))
    assert model.scale_mode == TENSOR_SCALES
    encoder = BlockEncoder(group, model)
    blocks = [encoder.encode(k, fine[cut], base[cut]) for k, cut in enumerate(cuts)]
    sizes = [len(block.data) for block in blocks]
    data = np.frombuffer(b"".join(block.data for block in blocks) + bytes(PADDING), np.uint8)
    starts = [sum(sizes[:k]) for k in range(len(sizes))]
    out, run = np.empty_like(fine), Run(0, data, starts, sizes, [(block.words, block.raw) for block in blocks])
    BlockDecoder(group, model).decode(run, base, out, Scratch())
    assert np.array_equal(out, fine)


@pytest.mark.parametrize("runs", [1, 3, 8])
def test_the_costs_of_runs_are_those_of_each(runs):
    rng = np.random.default_rng(runs)
    size = 40 * runs
    fine = (rng.standard_normal(size) * 300).astype(np.int32).view(np.uint32)
    zeros = np.zeros(size, np.uint32)
    each = [lowrank._cost(zeros[:40], row, False) for row in fine.reshape(runs, 40)]
    assert lowrank._cost(zeros, fine, False, runs) == sum(each) > 0


def test_integers_of_factors_are_those_of_their_parts():
    rng = np.random.default_rng(0)
    left, right, moves = (rng.integers(-999, 999, shape).astype(np.float64) for shape in ((3, 5), (3, 7), (5,)))
    factors = lowrank.Factors(left, right, -9, lowrank.RowFactors(moves, -3))
    wanted = [*left, *right, moves]
    assert [row.view(np.int32).tolist() for row in factors.integers()] == [row.tolist() for row in wanted]
    assert [len(part) for part in factors.integers_by_part()] == [3, 3, 1]
