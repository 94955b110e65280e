"""The entropy coder gives back what it was given, at its entropy, and refuses every other stream."""

import ctypes
import mmap

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import rans, tables


def model(counts):
    frequencies = np.zeros((len(counts), 256), np.uint32)
    tables.normalise(np.asarray(counts, np.int64), frequencies, np.zeros(len(counts), np.int64))
    return frequencies


def code(tokens, table_of, frequencies):
    words = np.empty(tokens.size + 2 * rans.LANES, np.uint16)
    table_of_context = np.arange(len(frequencies), dtype=np.uint8)
    start = rans.encode(tokens, table_of.astype(np.uint16), table_of_context, rans.symbols(frequencies), words)
    return words[start:]


WAYS = ({"plain": True}, {"gathers": False}, {"wide": False}, {})


def decode_blocks(streams, table_ofs, frequencies, *, padding=b"\xcd\xab" * 16, **way):
    """(number of a block that is refused or -1, the tokens of each) of blocks that stand one after the other."""
    starts, data = [], b""
    for words in streams:
        starts.append(len(data))
        data += words.astype("<u2").tobytes()
    counts = np.array([words.size for words in streams], np.int64)
    sizes = np.array([ids.size for ids in table_ofs], np.int64)
    ids = np.concatenate(table_ofs).astype(np.uint8)
    tokens = np.empty(ids.size, np.uint8)
    octets = np.frombuffer(data + padding, np.uint8)
    table = rans.lookup(frequencies)
    bad = rans.decode(octets, np.array(starts, np.int64), counts, ids, sizes, table, tokens, **way)
    return bad, np.split(tokens, np.cumsum(sizes)[:-1])


def decode(words, table_of, frequencies):
    """One block, the loop being the plain one then."""
    bad, tokens = decode_blocks([words], [table_of], frequencies)
    return bad < 0, tokens[0]


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


@st.composite
def blocks(draw):
    """(tables of the symbols, tokens) of one to ten blocks, none larger than the one before, and frequencies."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    count, symbols = draw(st.integers(1, 4)), draw(st.integers(1, 256))
    counts = np.zeros((count, 256), np.int64)
    counts[:, :symbols] = rng.geometric(0.01, (count, symbols)) ** draw(st.sampled_from([1, 3]))
    sizes = sorted(draw(st.lists(st.integers(0, 300), min_size=1, max_size=10)), reverse=True)
    ids = [rng.integers(0, count, size).astype(np.uint8) for size in sizes]
    return ids, [rng.integers(0, symbols, size).astype(np.uint8) for size in sizes], model(counts)


@given(blocks())
def test_several_blocks_at_once_give_what_each_gives(drawn):
    table_ofs, tokens, frequencies = drawn
    streams = [code(part, table_of, frequencies) for part, table_of in zip(tokens, table_ofs, strict=True)]
    for way in WAYS:
        bad, found = decode_blocks(streams, table_ofs, frequencies, **way)
        assert bad == -1
        assert all(np.array_equal(a, b) for a, b in zip(found, tokens, strict=True))


@given(blocks(), st.data())
def test_all_loops_judge_every_stream_as_the_twin_does(drawn, data):
    table_ofs, tokens, frequencies = drawn
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    streams = [code(part, table_of, frequencies) for part, table_of in zip(tokens, table_ofs, strict=True)]
    hurt = data.draw(st.integers(0, len(streams) - 1))
    words = streams[hurt].copy()
    how = data.draw(st.sampled_from(["short", "long", "bit", "any", "states alone"]))
    if how == "short":
        words = words[: rng.integers(0, words.size)]
    elif how == "long":
        words = np.concatenate([words, words[: rng.integers(1, 5)]])
    elif how == "bit":
        words[rng.integers(0, words.size)] ^= np.uint16(1 << rng.integers(0, 16))
    elif how == "any":
        words = rng.integers(0, 1 << 16, words.size + rng.integers(0, 40)).astype(np.uint16)
    else:
        words = words[: 2 * rans.LANES]
    streams[hurt] = words

    def home(words, table_of):
        if words.size < 2 * rans.LANES:
            return False, []
        padded = np.concatenate([words, np.zeros(table_of.size, np.uint16)])
        out, position, states = twin_decode(padded, table_of, frequencies)
        return position == words.size and states == [1 << 16] * rans.LANES, out

    judged = [home(part, table_of) for part, table_of in zip(streams, table_ofs, strict=True)]
    for way in WAYS:
        bad, found = decode_blocks(streams, table_ofs, frequencies, **way)
        assert (bad == -1) == all(fine for fine, _ in judged)
        if bad >= 0:
            assert not judged[bad][0]
        else:
            assert all(np.array_equal(a, b) for a, (_, b) in zip(found, judged, strict=True))


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_stream_that_wants_more_words_than_there_are_reads_none_past_its_padding(way):
    """Symbols of the smallest frequency want a word each: the buffer ends with a page that may not be read."""
    frequencies = np.zeros((1, 256), np.uint32)
    frequencies[0, :2] = 1, rans.TOTAL - 1
    room = mmap.mmap(-1, 3 * mmap.PAGESIZE)
    address = ctypes.addressof(ctypes.c_char.from_buffer(room))
    libc = ctypes.CDLL(None)
    assert libc.mprotect(ctypes.c_void_p(address + 2 * mmap.PAGESIZE), mmap.PAGESIZE, 0) == 0
    octets = np.frombuffer(room, np.uint8)[: 2 * mmap.PAGESIZE]
    octets[:] = 0  # every state 0, which is the rare symbol, and every word 0
    count, blocks = 2 * rans.LANES + 5, rans.MOST_BLOCKS
    starts = np.full(blocks, octets.size - 2 * count - rans.PADDING, np.int64)
    ids, tokens = np.zeros(blocks * 4096, np.uint8), np.empty(blocks * 4096, np.uint8)
    sizes, counts = np.full(blocks, 4096, np.int64), np.full(blocks, count, np.int64)
    table = rans.lookup(frequencies)
    assert rans.decode(octets, starts, counts, ids, sizes, table, tokens, **way) == 0
    for wrong in (starts + 1, starts - octets.size):  # without padding, and before the buffer
        assert rans.decode(octets, wrong, counts, ids, sizes, table, tokens, **way) == 0


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
