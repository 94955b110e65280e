"""The entropy coder gives back what it was given, at its entropy, and refuses every other stream."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import rans, tables


def model(counts):
    frequencies = np.zeros((len(counts), 256), np.uint32)
    tables.normalise(np.asarray(counts, np.int64), frequencies)
    return frequencies


def code(tokens, table_of, frequencies):
    words = np.empty(tokens.size + 2 * rans.LANES, np.uint16)
    table_of_context = np.arange(len(frequencies), dtype=np.uint8)
    start = rans.encode(tokens, table_of.astype(np.uint16), table_of_context, rans.symbols(frequencies), words)
    return words[start:]


def decode(words, table_of, frequencies):
    padded = np.concatenate([words, np.full(2 * rans.LANES, 0xABCD, np.uint16)])
    tokens = np.empty(table_of.size, np.uint8)
    begins = np.arange(len(frequencies), dtype=np.uint32) << np.uint32(rans.PRECISION)
    contexts = table_of.astype(np.uint16)
    return rans.decode(padded, words.size, contexts, begins, rans.lookup(frequencies), tokens), tokens


def twin_encode(tokens, table_of, frequencies):
    """One symbol at a time, as in the paper, with whole divisions."""
    states, out = [1 << 16] * rans.LANES, []
    for i in range(len(tokens) - 1, -1, -1):
        frequency = int(frequencies[table_of[i]][tokens[i]])
        start = int(frequencies[table_of[i]][: tokens[i]].sum())
        state = states[i % rans.LANES]
        if state >= frequency << 20:
            out.append(state & 0xFFFF)
            state >>= 16
        states[i % rans.LANES] = (state // frequency << rans.PRECISION) + state % frequency + start
    for state in reversed(states):
        out += [state & 0xFFFF, state >> 16]
    return out[::-1]


def twin_decode(words, table_of, frequencies):
    """One symbol at a time, as in the paper."""
    stream = [int(w) for w in words]
    states = [stream[2 * k] << 16 | stream[2 * k + 1] for k in range(rans.LANES)]
    position, out = 2 * rans.LANES, []
    for i, table in enumerate(table_of):
        state = states[i % rans.LANES]
        slot, cumulative, symbol = state % rans.TOTAL, 0, 0
        while cumulative + frequencies[table][symbol] <= slot:
            cumulative += int(frequencies[table][symbol])
            symbol += 1
        state = int(frequencies[table][symbol]) * (state >> rans.PRECISION) + slot - cumulative
        if state < 1 << 16:
            state, position = state << 16 | stream[position], position + 1
        states[i % rans.LANES] = state
        out.append(symbol)
    return out, position, states


@given(st.data())
def test_round_trip_and_twin(data):
    count = data.draw(st.integers(1, 4))
    symbols = data.draw(st.integers(1, 256))
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    counts = np.zeros((count, 256), np.int64)
    counts[:, :symbols] = rng.geometric(0.01, (count, symbols)) ** data.draw(st.sampled_from([1, 3]))
    frequencies = model(counts)
    size = data.draw(st.integers(0, 400))
    table_of = rng.integers(0, count, size).astype(np.uint8)
    tokens = rng.integers(0, symbols, size).astype(np.uint8)
    words = code(tokens, table_of, frequencies)
    ok, out = decode(words, table_of, frequencies)
    assert ok
    assert np.array_equal(out, tokens)
    assert words.tolist() == twin_encode(tokens, table_of, frequencies)
    assert twin_decode(words, table_of, frequencies) == (tokens.tolist(), words.size, [1 << 16] * rans.LANES)


def test_size_is_the_entropy():
    rng = np.random.default_rng(0)
    tokens = np.minimum(rng.geometric(0.3, 200_000), 255).astype(np.uint8)
    counts = np.bincount(tokens, minlength=256)[None]
    frequencies = model(counts)
    words = code(tokens, np.zeros(tokens.size, np.uint8), frequencies)
    assert words.size * 16 <= 1.003 * tables.entropy(counts[0]) / 65536 + 16 * 2 * rans.LANES


def test_a_symbol_that_is_certain_costs_nothing():
    counts = np.zeros((1, 256), np.int64)
    counts[0, 7] = 5
    frequencies = model(counts)
    words = code(np.full(10_000, 7, np.uint8), np.zeros(10_000, np.uint8), frequencies)
    assert words.size == 2 * rans.LANES
    assert decode(words, np.zeros(10_000, np.uint8), frequencies)[0]


@given(st.integers(0, 2**32), st.integers(0, 3))
def test_changed_streams_are_refused_or_decode_to_other_tokens(seed, how):
    rng = np.random.default_rng(seed)
    tokens = np.minimum(rng.geometric(0.2, 300), 255).astype(np.uint8)
    frequencies = model(np.bincount(tokens, minlength=256)[None] + (np.arange(256) < 40))
    table_of = np.zeros(300, np.uint8)
    words = code(tokens, table_of, frequencies).copy()
    if how == 0:
        words = words[: rng.integers(0, words.size)]
    elif how == 1:
        words = np.concatenate([words, words[:1]])
    elif how == 2:
        words[rng.integers(0, words.size)] ^= np.uint16(1 << rng.integers(0, 16))
    else:
        words = rng.integers(0, 1 << 16, rng.integers(0, 400)).astype(np.uint16)
    ok, out = decode(words, table_of, frequencies)
    assert not ok or not np.array_equal(out, tokens)


@given(st.integers(1, rans.TOTAL), st.data())
def test_reciprocals_divide_every_state(frequency, data):
    frequencies = np.zeros((1, 256), np.uint32)
    frequencies[0, :2] = frequency, rans.TOTAL - frequency
    reciprocal = int(rans.symbols(frequencies)[0, 0])
    state = data.draw(st.one_of(st.integers(0, (frequency << 20) - 1), st.sampled_from([(frequency << 20) - 1])))
    for x in (state, state // frequency * frequency, max(state // frequency * frequency - 1, 0)):
        assert x * reciprocal < 1 << 64
        assert x * reciprocal >> 44 == x // frequency
