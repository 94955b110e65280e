"""Range asymmetric numeral systems with static tables chosen per symbol (Duda 2013, arXiv:1311.2540; interleaved as
in Giesen 2014).

Eight 32-bit states take turns, renormalised by 16-bit words; probabilities are multiples of 2**-PRECISION. The
decoder trusts nothing: every read is bounded by the caller's padding, and a stream that does not end in the initial
states is refused.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels import native
from sparse_kernels.jit import intrinsic, njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, Int, U8s, U16s, U32s, U64s

PRECISION = 12
LANES = 8
PADDING = 4 * LANES  # bytes a decoder may read past a block's words
MOST_BLOCKS = 8  # in one loop
TOTAL = 1 << PRECISION
_P = np.uint32(PRECISION)
_MASK = np.uint32(TOTAL - 1)
_LOW = np.uint32(1 << 16)
_U16 = np.uint32(16)
U1 = np.uint64(1)
_RECIPROCAL = np.uint64(44)


def symbols(frequencies: U32s) -> U64s:
    """The coding table of `fill_symbols`."""
    out = np.zeros((frequencies.size, 2), np.uint64)
    fill_symbols(frequencies, out)
    return out


@njit(nogil=True, cache=True)
def fill_symbols(frequencies: U32s, out: U64s) -> None:
    """Coding table: reciprocal of the frequency; frequency << 12 | start in the table.

    frequencies: (tables, 256) u32, each row summing to TOTAL; out: (tables * 256, 2) u64 of zeros, written. With
    r = 2**44 // f + 1, x * r >> 44 is x // f for every state x < f << 20 that is coded with f <= 2**12 (the error
    x * (r * f - 2**44) stays below 2**44), and x * r does not pass 64 bits.
    """
    for table in range(frequencies.shape[0]):
        start = np.uint64(0)
        for symbol in range(256):
            frequency = np.uint64(frequencies[table, symbol])
            if frequency > np.uint64(0):
                out[table * 256 + symbol, 0] = (np.uint64(1) << _RECIPROCAL) // frequency + np.uint64(1)
                out[table * 256 + symbol, 1] = (frequency << np.uint64(PRECISION)) | start
                start += frequency


@njit(inline="always")
def _put(
    state: np.uint64, symbol: np.uint64, coding: U64s, words: U16s, position: np.uint64
) -> tuple[np.uint64, np.uint64]:
    """(state after the symbol, position after the word that made room for it, if one was needed)."""
    frequency = coding[symbol, 1] >> np.uint64(PRECISION)
    start = coding[symbol, 1] & np.uint64(TOTAL - 1)
    full = np.uint64(state >= frequency << np.uint64(32 - PRECISION))
    words[position - np.uint64(1)] = np.uint16(state & np.uint64(0xFFFF))  # overwritten unless it was needed
    state >>= full << np.uint64(4)
    quotient = (state * coding[symbol, 0]) >> _RECIPROCAL
    return state + quotient * (np.uint64(TOTAL) - frequency) + start, position - full


@njit(inline="always")
def _symbol(tokens: U8s, contexts: U16s, table_of: U8s, i: Int) -> np.uint64:
    return (np.uint64(table_of[contexts[i]]) << np.uint64(8)) | np.uint64(tokens[i])


@njit(nogil=True, cache=True)
def encode(tokens: U8s, contexts: U16s, table_of: U8s, coding: U64s, words: U16s) -> Int:
    """Codes tokens[i] with table table_of[contexts[i]], last symbol first; returns the index of the first word used.

    tokens: (n,) u8; contexts: (n,) u16; table_of: (contexts,) u8; coding: of `symbols`, every coded token of non-zero
    frequency; words: u16 of at least n + 2 * LANES, filled from the end.
    """
    states = np.full(LANES, np.uint64(_LOW), np.uint64)
    p = np.uint64(words.size)
    i = np.uint64(tokens.size)
    one, eight = np.uint64(1), np.uint64(LANES)
    while i % eight > np.uint64(0):
        i -= one
        at = i % eight
        states[at], p = _put(states[at], _symbol(tokens, contexts, table_of, i), coding, words, p)
    s0 = states[0]
    s1 = states[1]
    s2 = states[2]
    s3 = states[3]
    s4 = states[4]
    s5 = states[5]
    s6 = states[6]
    s7 = states[7]
    while i > np.uint64(0):
        i -= eight
        s7, p = _put(s7, _symbol(tokens, contexts, table_of, i + np.uint64(7)), coding, words, p)
        s6, p = _put(s6, _symbol(tokens, contexts, table_of, i + np.uint64(6)), coding, words, p)
        s5, p = _put(s5, _symbol(tokens, contexts, table_of, i + np.uint64(5)), coding, words, p)
        s4, p = _put(s4, _symbol(tokens, contexts, table_of, i + np.uint64(4)), coding, words, p)
        s3, p = _put(s3, _symbol(tokens, contexts, table_of, i + np.uint64(3)), coding, words, p)
        s2, p = _put(s2, _symbol(tokens, contexts, table_of, i + np.uint64(2)), coding, words, p)
        s1, p = _put(s1, _symbol(tokens, contexts, table_of, i + np.uint64(1)), coding, words, p)
        s0, p = _put(s0, _symbol(tokens, contexts, table_of, i + np.uint64(0)), coding, words, p)
    states[0], states[1], states[2], states[3] = s0, s1, s2, s3
    states[4], states[5], states[6], states[7] = s4, s5, s6, s7
    first = np.int64(p) - 2 * LANES
    for lane in range(LANES):
        words[first + 2 * lane] = np.uint16(states[lane] >> np.uint64(16))
        words[first + 2 * lane + 1] = np.uint16(states[lane] & np.uint64(0xFFFF))
    return first


def lookup(frequencies: U32s) -> U32s:
    """The decoding table of `fill_lookup`."""
    table = np.empty(frequencies.shape[0] << PRECISION, np.uint32)
    fill_lookup(frequencies, table)
    return table


@njit(nogil=True, cache=True)
def fill_lookup(frequencies: U32s, table: U32s) -> None:
    """Decoding table: table[number << 12 | slot] is the slot's symbol | frequency - 1 << 8 | slot less the symbol's
    first << 20: all that a decoder wants to know, in one place.

    frequencies: (tables, 256) u32, each row summing to TOTAL (the caller has checked it); table: (tables << PRECISION,)
    u32, written.
    """
    at = np.int64(0)
    for number in range(frequencies.shape[0]):
        for symbol in range(256):
            frequency = np.int64(frequencies[number, symbol])
            if frequency > 0:
                entry = np.uint32(symbol) | np.uint32(frequency - 1) << np.uint32(8)
                for k in range(frequency):
                    table[at + k] = np.uint32(entry | np.uint32(k) << np.uint32(20))
                at += frequency


@njit(inline="always")
def _entry(state: np.uint32, number: Int, table: U32s) -> np.uint32:
    return table[np.uint64(number) << np.uint64(PRECISION) | np.uint64(state & _MASK)]  # type: ignore[no-any-return]


@njit(inline="always")
def _advance(state: np.uint32, entry: np.uint32) -> np.uint32:
    frequency = np.uint32(((entry >> np.uint32(8)) & _MASK) + np.uint32(1))
    return np.uint32(frequency * (state >> _P) + (entry >> np.uint32(20)))


@njit(inline="always")
def _word(words: U8s, at: np.uint64) -> np.uint32:
    return np.uint32(words[at]) | np.uint32(words[at + np.uint64(1)]) << np.uint32(8)


@njit(inline="always")
def _refill(state: np.uint32, word: np.uint32) -> tuple[np.uint32, np.uint64]:
    """(state, bytes used): a 16-bit word shifted in where the state fell below its range, without a branch."""
    short = np.uint32(state < _LOW)
    moved = np.uint32((state << (short << np.uint32(4))) | (word & np.uint32(np.uint32(0) - short)))
    return moved, np.uint64(short) << U1


@njit(nogil=True, cache=True)
def _rest(
    words: U8s,
    start: Int,
    count: Int,
    ids: U8s,
    table: U32s,
    first: Int,
    state: U32s,
    position: Int,
    tokens: U8s,
) -> bool:
    """Decodes one block from symbol `first` on, a multiple of LANES; True if it ended with its words.

    words: u8; start: where its 16-bit words begin, in bytes; count: how many there are, PADDING readable bytes after
    them; state: (8,) u32 and position: in words, as they are before `first`.
    """
    size = np.uint64(tokens.size)
    begin = np.uint64(start)
    end = begin + (np.uint64(count) << np.uint64(1))
    p = begin + (np.uint64(position) << np.uint64(1))
    s0, s1, s2, s3 = state[0], state[1], state[2], state[3]
    s4, s5, s6, s7 = state[4], state[5], state[6], state[7]
    i = np.uint64(first)
    one = np.uint64(1)
    whole = size - size % np.uint64(LANES)
    while i < whole:
        if p > end:
            return False
        e0 = _entry(s0, ids[i], table)
        e1 = _entry(s1, ids[i + one], table)
        e2 = _entry(s2, ids[i + np.uint64(2)], table)
        e3 = _entry(s3, ids[i + np.uint64(3)], table)
        e4 = _entry(s4, ids[i + np.uint64(4)], table)
        e5 = _entry(s5, ids[i + np.uint64(5)], table)
        e6 = _entry(s6, ids[i + np.uint64(6)], table)
        e7 = _entry(s7, ids[i + np.uint64(7)], table)
        tokens[i] = np.uint8(e0 & np.uint32(255))
        tokens[i + one] = np.uint8(e1 & np.uint32(255))
        tokens[i + np.uint64(2)] = np.uint8(e2 & np.uint32(255))
        tokens[i + np.uint64(3)] = np.uint8(e3 & np.uint32(255))
        tokens[i + np.uint64(4)] = np.uint8(e4 & np.uint32(255))
        tokens[i + np.uint64(5)] = np.uint8(e5 & np.uint32(255))
        tokens[i + np.uint64(6)] = np.uint8(e6 & np.uint32(255))
        tokens[i + np.uint64(7)] = np.uint8(e7 & np.uint32(255))
        s0, step = _refill(_advance(s0, e0), _word(words, p))
        p += step
        s1, step = _refill(_advance(s1, e1), _word(words, p))
        p += step
        s2, step = _refill(_advance(s2, e2), _word(words, p))
        p += step
        s3, step = _refill(_advance(s3, e3), _word(words, p))
        p += step
        s4, step = _refill(_advance(s4, e4), _word(words, p))
        p += step
        s5, step = _refill(_advance(s5, e5), _word(words, p))
        p += step
        s6, step = _refill(_advance(s6, e6), _word(words, p))
        p += step
        s7, step = _refill(_advance(s7, e7), _word(words, p))
        p += step
        i += np.uint64(LANES)
    if p > end:
        return False
    state[0], state[1], state[2], state[3] = s0, s1, s2, s3
    state[4], state[5], state[6], state[7] = s4, s5, s6, s7
    lane = 0
    while i < size:
        entry = _entry(state[lane], ids[i], table)
        tokens[i] = np.uint8(entry & np.uint32(255))
        state[lane], step = _refill(_advance(state[lane], entry), _word(words, p))
        p += step
        i += one
        lane += 1
    home = p == end
    for lane in range(LANES):
        home = home and state[lane] == _LOW
    return home  # type: ignore[no-any-return]


@njit(inline="always")
def _begin(
    words: U8s,
    starts: I64s,
    counts: I64s,
    ids: U8s,
    sizes: I64s,
    table: U32s,
    tokens: U8s,
    states: U32s,
    positions: I64s,
    symbols: I64s,
) -> Int:
    """Reads the states that every block begins with; the first block that cannot be, or -1."""
    at = np.int64(0)
    for k in range(starts.size):
        room = min(ids.size, tokens.size) - at
        fits = starts[k] >= 0 and 2 * LANES <= counts[k] <= words.size and 0 <= sizes[k] <= room
        if not fits or starts[k] > words.size - 2 * counts[k] - PADDING or (k > 0 and sizes[k] > sizes[k - 1]):
            return k
        for lane in range(LANES):
            place = np.uint64(starts[k] + 4 * lane)
            states[LANES * k + lane] = _word(words, place) << _U16 | _word(words, place + np.uint64(2))
        positions[k], symbols[k] = 2 * LANES, at
        at += sizes[k]
    return -1


@njit(nogil=True, cache=True)
def decode_plain(
    words: U8s,
    starts: I64s,
    counts: I64s,
    ids: U8s,
    sizes: I64s,
    table: U32s,
    tokens: U8s,
    states: U32s,
    positions: I64s,
    symbols: I64s,
) -> Int:
    """`decode`, one block after the other and one symbol at a time."""
    bad = _begin(words, starts, counts, ids, sizes, table, tokens, states, positions, symbols)
    if bad >= 0:
        return bad
    for k in range(starts.size):
        mine = slice(symbols[k], symbols[k] + sizes[k])
        state = states[LANES * k : LANES * (k + 1)]
        if not _rest(words, starts[k], counts[k], ids[mine], table, 0, state, 2 * LANES, tokens[mine]):
            return k
    return -1


_steps, _gather_steps, _wide_steps = (
    intrinsic("rans_steps", MOST_BLOCKS, *how) for how in ((False, False), (True, False), (True, True))
)


@njit(inline="always")
def _finish(
    words: U8s,
    starts: I64s,
    counts: I64s,
    ids: U8s,
    sizes: I64s,
    table: U32s,
    tokens: U8s,
    states: U32s,
    positions: I64s,
    symbols: I64s,
    done: Int,
) -> Int:
    """Decodes what is left of blocks whose whole steps were taken, of the first one `done`; what `decode` returns."""
    for k in range(starts.size):
        mine = slice(symbols[k], symbols[k] + sizes[k])
        state = states[LANES * k : LANES * (k + 1)]
        steps = done if k == 0 else np.int64(sizes[k] // LANES)
        if positions[k] > counts[k] or not _rest(
            words, starts[k], counts[k], ids[mine], table, LANES * steps, state, positions[k], tokens[mine]
        ):
            return k
    return -1


@njit(nogil=True, cache=True)
def decode_vectors(
    words: U8s,
    starts: I64s,
    counts: I64s,
    ids: U8s,
    sizes: I64s,
    table: U32s,
    refills: U8s,
    tokens: U8s,
    states: U32s,
    positions: I64s,
    symbols: I64s,
) -> Int:
    """`decode` of up to eight blocks, none larger than the one before it, in one vector loop."""
    bad = _begin(words, starts, counts, ids, sizes, table, tokens, states, positions, symbols)
    if bad >= 0:
        return bad
    done = np.int64(0)  # steps that all blocks which are still in work have taken
    for live in range(starts.size, 1, -1):
        end = np.int64(sizes[live - 1] // LANES)
        _steps(words, starts, counts, ids, symbols, tokens, table, refills, states, positions, live, done, end)
        done = end
    return _finish(words, starts, counts, ids, sizes, table, tokens, states, positions, symbols, done)


@njit(nogil=True, cache=True)
def decode_gathers(
    words: U8s,
    starts: I64s,
    counts: I64s,
    ids: U8s,
    sizes: I64s,
    table: U32s,
    refills: U8s,
    tokens: U8s,
    states: U32s,
    positions: I64s,
    symbols: I64s,
) -> Int:
    """The same where a vector of table entries is looked up at once."""
    bad = _begin(words, starts, counts, ids, sizes, table, tokens, states, positions, symbols)
    if bad >= 0:
        return bad
    done = np.int64(0)  # steps that all blocks which are still in work have taken
    for live in range(starts.size, 1, -1):
        end = np.int64(sizes[live - 1] // LANES)
        _gather_steps(words, starts, counts, ids, symbols, tokens, table, refills, states, positions, live, done, end)
        done = end
    return _finish(words, starts, counts, ids, sizes, table, tokens, states, positions, symbols, done)


@njit(nogil=True, cache=True)
def decode_wide(
    words: U8s,
    starts: I64s,
    counts: I64s,
    ids: U8s,
    sizes: I64s,
    table: U32s,
    refills: U8s,
    tokens: U8s,
    states: U32s,
    positions: I64s,
    symbols: I64s,
) -> Int:
    """The same where the eight lanes of two blocks are one vector."""
    bad = _begin(words, starts, counts, ids, sizes, table, tokens, states, positions, symbols)
    if bad >= 0:
        return bad
    done = np.int64(0)  # steps that all blocks which are still in work have taken
    for live in range(starts.size, 1, -1):
        end = np.int64(sizes[live - 1] // LANES)
        _wide_steps(words, starts, counts, ids, symbols, tokens, table, refills, states, positions, live, done, end)
        done = end
    return _finish(words, starts, counts, ids, sizes, table, tokens, states, positions, symbols, done)


def decode(
    words: U8s,
    starts: I64s,
    counts: I64s,
    ids: U8s,
    sizes: I64s,
    table: U32s,
    tokens: U8s,
    *,
    plain: bool = False,
    gathers: bool = True,
    wide: bool = True,
) -> Int:
    """Inverse of `encode` for several blocks; -1 if each took exactly its words and all its states came home, else the
    number of a block that did not.

    words: u8; starts, counts: (blocks,) i64, where a block's 16-bit words begin, in bytes, and how many there are, with
    PADDING bytes after them (what stands there is read, never trusted); ids: u8, the table of every symbol, below the
    number of tables; sizes: (blocks,) i64, symbols of each block, none larger than the one before; table: of `lookup`;
    tokens: u8 as ids, written. Up to MOST_BLOCKS blocks go through one vector loop where the processor has what it
    takes (`has_vectors`, better `has_gathers`, best `is_wide`), unless `plain`, not `gathers` or not `wide`; all ways
    give the same.
    """
    states, work = np.empty(LANES * starts.size, np.uint32), np.empty((2, starts.size), np.int64)
    about = words, starts, counts, ids, sizes, table
    if plain or not has_vectors() or not 2 <= starts.size <= MOST_BLOCKS:
        return decode_plain(*about, tokens, states, *work)
    loop = decode_vectors
    if gathers and has_gathers():
        loop = decode_wide if wide and is_wide() else decode_gathers
    return loop(*about, refills(), tokens, states, *work)


@cache
def has_vectors() -> bool:
    """Whether blocks are decoded in one vector loop here. SPARSE_PLAIN_KERNELS=1 says no."""
    return not os.environ.get("SPARSE_PLAIN_KERNELS") and native.has_feature("ssse3")


@cache
def has_gathers() -> bool:
    """Whether that loop looks up eight symbols at once: where it is quicker than one after the other, which it is not
    on AMD's processors."""
    return has_vectors() and native.has_feature("avx2") and not native.processor_name().startswith("znver")


@cache
def is_wide() -> bool:
    """Whether two blocks' lanes are one vector: all of AVX-512 that this takes came with the processors on which such
    vectors cost no clock rate."""
    return has_gathers() and all(map(native.has_feature, ("avx512f", "avx512bw", "avx512vl", "avx512vbmi2")))


@cache
def refills() -> U8s:
    """(256, 16) u8, for `pshufb`: for a set of lanes that want a word, which bytes each gets; 128 gives a zero."""
    out = np.full((256, 16), 0x80, np.uint8)
    for mask in range(256):
        for word, lane in enumerate(lane for lane in range(LANES) if mask >> lane & 1):
            out[mask, 2 * lane : 2 * lane + 2] = 2 * word, 2 * word + 1
    return out
