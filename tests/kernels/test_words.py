"""Every map of words is a bijection, and equals its plain NumPy twin."""

from itertools import pairwise

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


def joined(tokens, direct, mantissa, raw, dtype):
    """`join` as a decoder calls it: exactly the raw words that the tokens need."""
    bits, first = words.token_table(direct, mantissa)
    assert words.raw_words(tokens, bits) == raw.size
    spans = np.empty(raw.size + 1, np.uint64)
    words.spans(raw.view(np.uint16), spans)
    padded = [*raw.tolist(), 0, 0]
    assert spans.tolist() == [low | high << 32 for low, high in pairwise(padded)]
    out = np.empty(tokens.size, dtype)
    words.join(tokens, bits, first.astype(dtype), spans, out)
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
    out = joined(tokens, direct, mantissa, raw[:used], fine.dtype)
    assert np.array_equal(out, z)
    words.undo_difference(base, is_float, out)
    assert np.array_equal(out, fine)


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
    out = joined(tokens, int(words.TOP), shift, raw[:used], fine.dtype)
    words.unrotate(out)
    assert np.array_equal(out, fine)


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
