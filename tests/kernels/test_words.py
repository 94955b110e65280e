"""Every map of words is a bijection, and equals its plain NumPy twin."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sparse_kernels import words

WIDTHS = [1, 2, 4, 8]
SHAPES = {1: (8, 0), 2: (5, 3), 4: (4, 3), 8: (4, 2)}


def twin_ordered(u, width, is_float):
    """IEEE bits to integers in the order of the reals, one Python integer at a time."""
    if not is_float:
        return [int(x) for x in u]
    full, sign = (1 << width) - 1, 1 << (width - 1)
    return [int(x) ^ full if int(x) & sign else int(x) | sign for x in u]


def twin_difference(base, fine, is_float):
    width = 8 * base.itemsize
    full, sign = (1 << width) - 1, 1 << (width - 1)
    out = []
    for b, f, word in zip(twin_ordered(base, width, is_float), twin_ordered(fine, width, is_float), base, strict=True):
        d = (f - b) & full
        if is_float and int(word) & sign:
            d = -d & full
        signed = d - (1 << width) if d & sign else d
        out.append(2 * signed if signed >= 0 else -2 * signed - 1)
    return out


def twin_token(z, direct, mantissa):
    if z < 1 << direct:
        return z, 0, 0
    exponent = z.bit_length() - 1
    raw = exponent - mantissa
    return (
        (1 << direct) + ((exponent - direct) << mantissa) + ((z >> raw) & ((1 << mantissa) - 1)),
        raw,
        z & ((1 << raw) - 1),
    )


def restored(tokens, direct, mantissa, raw, base, undo, is_float, turned=None):
    """`restore` as a decoder calls it: the raw words stand somewhere in a buffer, at any byte."""
    bits, first = words.token_table(direct, mantissa)
    plain = 1 << direct if direct < words.TOP else 0
    out = np.empty(tokens.size, base.dtype)
    turned = base[:0] if turned is None else turned

    def restores(octets, start, count, out):
        where = np.array([[start], [count], [tokens.size]])
        return words.restore(tokens, bits, first, plain, octets, *where, base, turned, undo, is_float, out) < 0

    for before in (b"", b"\xaa" * 7):
        octets = np.frombuffer(before + raw.tobytes() + b"\xff" * words.RAW_PADDING, np.uint8)
        assert restores(octets, len(before), raw.size, out)
        for wrong in (*([raw.size - 1] if raw.size else []), raw.size + 1, -1):
            assert not restores(octets, len(before), wrong, out.copy())
    return out


def pairs(width):
    array = hnp.arrays(np.dtype(f"u{width}"), st.integers(0, 200), elements=st.integers(0, 2 ** (8 * width) - 1))
    return array.flatmap(
        lambda a: st.tuples(st.just(a), hnp.arrays(a.dtype, a.shape, elements=st.integers(0, 2 ** (8 * width) - 1)))
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("is_float", [True, False])
@given(data=st.data())
def test_difference_equals_its_twin_and_comes_back(width, is_float, data):
    base, fine = data.draw(pairs(width))
    z = np.empty_like(fine)
    words.difference(base, fine, is_float, z)
    assert z.tolist() == twin_difference(base, fine, is_float)

    direct, mantissa = SHAPES[width]
    tokens, raw = np.empty(z.size, np.uint8), np.zeros(z.size * width // 4 + 4, np.uint32)
    used = words.split(z, direct, mantissa, tokens, raw)
    assert tokens.tolist() == [twin_token(int(v), direct, mantissa)[0] for v in z]
    assert np.array_equal(restored(tokens, direct, mantissa, raw[:used], base, True, is_float), fine)


@pytest.mark.parametrize("width", WIDTHS)
@given(data=st.data())
def test_words_coded_alone_come_back(width, data):
    fine = data.draw(pairs(width))[0]
    z = np.empty_like(fine)
    words.rotate(fine, z)
    full = (1 << (8 * width)) - 1
    assert z.tolist() == [(int(u) << 1 & full) | int(u) >> (8 * width - 1) for u in fine]
    shift = 8 * width - 8
    tokens, raw = np.empty(z.size, np.uint8), np.zeros(z.size * width // 4 + 4, np.uint32)
    used = words.split(z, int(words.TOP), shift, tokens, raw)
    assert tokens.tolist() == [int(u) >> shift for u in z]
    plain = restored(tokens, int(words.TOP), shift, raw[:used], np.zeros_like(fine), False, False)
    assert np.array_equal(plain, z)
    assert np.array_equal(restored(tokens, int(words.TOP), shift, raw[:used], np.zeros_like(fine), False, True), fine)


def test_neighbouring_floats_differ_by_one():
    values = np.array([-2.0, -1.0, -0.0, 0.0, 1.0, 3e38], np.float32)
    up = np.nextafter(values, np.float32(np.inf)).astype(np.float32)
    z = np.empty(values.size, np.uint32)
    words.difference(values.view(np.uint32), up.view(np.uint32), True, z)
    # towards larger magnitude is even, towards smaller odd; from -0.0 the next float up is 2 steps away, past +0.0
    assert z.tolist() == [1, 1, 3, 2, 2, 2]


@given(st.integers(0, 2**63 - 1), st.sampled_from([(4, 2), (4, 3), (5, 3)]))
def test_token_table_gives_the_first_value_of_every_token(z, shape):
    bits, first = words.token_table(*shape)
    token, raw, rest = twin_token(z, *shape)
    if token < 256:
        assert (bits[token], int(first[token]) + rest) == (raw, z)


def test_count_adds_tokens_by_context():
    z = np.array([0, 1, 1, 40, 65535], np.uint16)
    counts = np.zeros((2, 256), np.int64)
    words.count(z, np.array([0, 0, 1, 1, 1], np.uint16), 5, 3, counts)
    expected = np.zeros((2, 256), np.int64)
    for context, value in zip([0, 0, 1, 1, 1], z.tolist(), strict=True):
        expected[context, twin_token(value, 5, 3)[0]] += 1
    assert np.array_equal(counts, expected)


@pytest.mark.parametrize("width", WIDTHS)
def test_restoring_long_stretches_of_both_kinds_of_token(width):
    """Small differences, which come eight at a time, beside any others, over several pieces of work."""
    rng = np.random.default_rng(width)
    base, fine = rng.integers(0, 1 << (8 * width), (2, 9001), np.uint64).astype(f"u{width}")
    fine = np.where(rng.random(base.size) < 0.97, base + fine % 3, fine).astype(base.dtype)
    z = np.empty_like(fine)
    words.difference(base, fine, True, z)
    tokens, raw = np.empty(z.size, np.uint8), np.zeros(z.size * width // 4 + 4, np.uint32)
    used = words.split(z, *SHAPES[width], tokens, raw)
    assert np.array_equal(restored(tokens, *SHAPES[width], raw[:used], base, True, True), fine)


@given(st.data(), st.sampled_from(WIDTHS))
def test_tokens_that_want_more_raw_bits_than_there_are_are_refused(data, width):
    tokens = data.draw(hnp.arrays(np.uint8, st.integers(1, 60)))
    count = data.draw(st.integers(0, 20))
    bits, first = words.token_table(*SHAPES[width])
    needed = -(-int(bits[tokens].astype(int).sum()) // 32)
    octets, out = np.zeros(4 * count + words.RAW_PADDING, np.uint8), np.empty(tokens.size, f"u{width}")
    about, where = (bits, first, 1 << SHAPES[width][0]), np.array([[0], [count], [tokens.size]])
    base = np.zeros_like(out), out[:0]
    assert (words.restore(tokens, *about, octets, *where, *base, True, True, out) < 0) == (needed == count)
    assert words.restore(tokens, *about, octets[1:], *where, *base, True, True, out) == 0
    where[2] += 1  # more tokens than there are
    assert words.restore(tokens, *about, octets, *where, *base, True, True, out) == 0


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=5), st.sampled_from(WIDTHS), st.integers(0, 1 << 30))
def test_blocks_are_restored_one_after_the_other(sizes, width, seed):
    rng = np.random.default_rng(seed)
    z = (rng.geometric(0.05, sum(sizes)) - 1).astype(f"u{width}")
    base, parts, octets, where = np.zeros_like(z), np.split(z, np.cumsum(sizes)[:-1]), b"", []
    tokens = np.empty(z.size, np.uint8)
    for part, at in zip(parts, np.cumsum([0, *sizes]), strict=False):
        raw = np.zeros(part.size * width // 4 + 4, np.uint32)
        used = words.split(part, *SHAPES[width], tokens[at : at + part.size], raw)
        where.append((len(octets) + 3, used, part.size))
        octets += b"\xee" * 3 + raw[:used].tobytes()
    bits, first = words.token_table(*SHAPES[width])
    data, out = np.frombuffer(octets + b"\xff" * words.RAW_PADDING, np.uint8), np.empty_like(z)
    about = (tokens, bits, first, 1 << SHAPES[width][0], data)
    assert words.restore(*about, *np.array(where).T.copy(), base, base[:0], False, False, out) == -1
    assert np.array_equal(out, z)
    wrong = int(rng.integers(0, len(sizes)))
    where[wrong] = (where[wrong][0], where[wrong][1] + 1, where[wrong][2])
    assert words.restore(*about, *np.array(where).T.copy(), base, base[:0], False, False, out) == wrong
