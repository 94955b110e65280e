"""Range asymmetric numeral systems with static tables chosen per symbol (Duda 2013, arXiv:1311.2540; interleaved as
in Giesen 2014).

Eight 32-bit states take turns, renormalised by 16-bit words; probabilities are multiples of 2**-PRECISION. The
decoder trusts nothing: every read is bounded by the caller's padding, and a stream that does not end in the initial
states is refused.
"""

from __future__ import annotations

import numpy as np
from numba import njit

PRECISION = 12
LANES = 8
TOTAL = 1 << PRECISION
_P = np.uint32(PRECISION)
_MASK = np.uint32(TOTAL - 1)
_LOW = np.uint32(1 << 16)
_U16 = np.uint32(16)
_RECIPROCAL = np.uint64(44)


@njit(nogil=True, cache=True)
def symbols(frequencies):
    """Coding table, (tables * 256, 2) u64: reciprocal of the frequency; frequency << 12 | start in the table.

    frequencies: (tables, 256) u32, each row summing to TOTAL. With r = 2**44 // f + 1, x * r >> 44 is x // f for every
    state x < f << 20 that is coded with f <= 2**12 (the error x * (r * f - 2**44) stays below 2**44), and x * r does
    not pass 64 bits.
    """
    out = np.zeros((frequencies.size, 2), np.uint64)
    for table in range(frequencies.shape[0]):
        start = np.uint64(0)
        for symbol in range(256):
            frequency = np.uint64(frequencies[table, symbol])
            if frequency > np.uint64(0):
                out[table * 256 + symbol, 0] = (np.uint64(1) << _RECIPROCAL) // frequency + np.uint64(1)
                out[table * 256 + symbol, 1] = (frequency << np.uint64(PRECISION)) | start
                start += frequency
    return out


@njit(inline="always")
def _put(state, symbol, coding, words, position):
    """(state after the symbol, position after the word that made room for it, if one was needed)."""
    frequency = coding[symbol, 1] >> np.uint64(PRECISION)
    start = coding[symbol, 1] & np.uint64(TOTAL - 1)
    full = np.uint64(state >= frequency << np.uint64(32 - PRECISION))
    words[position - np.uint64(1)] = np.uint16(state & np.uint64(0xFFFF))  # overwritten unless it was needed
    state >>= full << np.uint64(4)
    quotient = (state * coding[symbol, 0]) >> _RECIPROCAL
    return state + quotient * (np.uint64(TOTAL) - frequency) + start, position - full


@njit(inline="always")
def _symbol(tokens, contexts, table_of, i):
    return (np.uint64(table_of[contexts[i]]) << np.uint64(8)) | np.uint64(tokens[i])


@njit(nogil=True, cache=True)
def encode(tokens, contexts, table_of, coding, words):
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


@njit(nogil=True, cache=True)
def lookup(frequencies):
    """Decoding table, (tables << PRECISION,) u32: symbol | frequency - 1 << 8 | offset in symbol << 20.

    frequencies: (tables, 256) u32, each row summing to TOTAL (the caller has checked it).
    """
    out = np.zeros(frequencies.shape[0] << PRECISION, np.uint32)
    position = 0
    for table in range(frequencies.shape[0]):
        for symbol in range(256):
            frequency = frequencies[table, symbol]
            for offset in range(frequency):
                out[position] = (
                    np.uint32(symbol)
                    | ((frequency - np.uint32(1)) << np.uint32(8))
                    | (np.uint32(offset) << np.uint32(20))
                )
                position += 1
    return out


@njit(inline="always")
def _entry(state, context, table_of, lut):
    return lut[np.uint64(table_of[context]) | np.uint64(state & _MASK)]


@njit(inline="always")
def _advance(state, entry):
    return np.uint32((((entry >> np.uint32(8)) & _MASK) + np.uint32(1)) * (state >> _P) + (entry >> np.uint32(20)))


@njit(inline="always")
def _refill(state, word):
    """(state, words used): a 16-bit word shifted in where the state fell below its range, without a branch."""
    longer = np.uint32((state << _U16) | np.uint32(word))
    short = state < _LOW
    return longer if short else state, np.uint64(short)


@njit(nogil=True, cache=True)
def decode(words, length, contexts, table_of, lut, tokens):
    """Inverse of `encode`. Returns True if exactly `length` words gave tokens.size symbols and all states came home.

    words: u16 of at least length + 2 * LANES (what follows is read, never trusted); contexts: (n,) u16, each below
    table_of.size; table_of: u32, where each context's table begins in `lut` of `lookup`: table << PRECISION; tokens:
    (n,) u8, written.
    """
    size = np.uint64(tokens.size)
    end = np.uint64(length)
    p = np.uint64(2 * LANES)
    one = np.uint64(1)
    if end < p:
        return False
    s0 = np.uint32((np.uint32(words[0]) << _U16) | np.uint32(words[1]))
    s1 = np.uint32((np.uint32(words[2]) << _U16) | np.uint32(words[3]))
    s2 = np.uint32((np.uint32(words[4]) << _U16) | np.uint32(words[5]))
    s3 = np.uint32((np.uint32(words[6]) << _U16) | np.uint32(words[7]))
    s4 = np.uint32((np.uint32(words[8]) << _U16) | np.uint32(words[9]))
    s5 = np.uint32((np.uint32(words[10]) << _U16) | np.uint32(words[11]))
    s6 = np.uint32((np.uint32(words[12]) << _U16) | np.uint32(words[13]))
    s7 = np.uint32((np.uint32(words[14]) << _U16) | np.uint32(words[15]))
    i = np.uint64(0)
    whole = size - size % np.uint64(LANES)
    while i < whole:
        if p > end:
            return False
        e0 = _entry(s0, contexts[i], table_of, lut)
        e1 = _entry(s1, contexts[i + one], table_of, lut)
        e2 = _entry(s2, contexts[i + np.uint64(2)], table_of, lut)
        e3 = _entry(s3, contexts[i + np.uint64(3)], table_of, lut)
        e4 = _entry(s4, contexts[i + np.uint64(4)], table_of, lut)
        e5 = _entry(s5, contexts[i + np.uint64(5)], table_of, lut)
        e6 = _entry(s6, contexts[i + np.uint64(6)], table_of, lut)
        e7 = _entry(s7, contexts[i + np.uint64(7)], table_of, lut)
        tokens[i] = np.uint8(e0 & np.uint32(255))
        tokens[i + one] = np.uint8(e1 & np.uint32(255))
        tokens[i + np.uint64(2)] = np.uint8(e2 & np.uint32(255))
        tokens[i + np.uint64(3)] = np.uint8(e3 & np.uint32(255))
        tokens[i + np.uint64(4)] = np.uint8(e4 & np.uint32(255))
        tokens[i + np.uint64(5)] = np.uint8(e5 & np.uint32(255))
        tokens[i + np.uint64(6)] = np.uint8(e6 & np.uint32(255))
        tokens[i + np.uint64(7)] = np.uint8(e7 & np.uint32(255))
        s0, step = _refill(_advance(s0, e0), words[p])
        p += step
        s1, step = _refill(_advance(s1, e1), words[p])
        p += step
        s2, step = _refill(_advance(s2, e2), words[p])
        p += step
        s3, step = _refill(_advance(s3, e3), words[p])
        p += step
        s4, step = _refill(_advance(s4, e4), words[p])
        p += step
        s5, step = _refill(_advance(s5, e5), words[p])
        p += step
        s6, step = _refill(_advance(s6, e6), words[p])
        p += step
        s7, step = _refill(_advance(s7, e7), words[p])
        p += step
        i += np.uint64(LANES)
    if p > end:
        return False
    states = np.empty(LANES, np.uint32)
    states[0], states[1], states[2], states[3] = s0, s1, s2, s3
    states[4], states[5], states[6], states[7] = s4, s5, s6, s7
    lane = 0
    while i < size:
        entry = _entry(states[lane], contexts[i], table_of, lut)
        tokens[i] = np.uint8(entry & np.uint32(255))
        states[lane], step = _refill(_advance(states[lane], entry), words[p])
        p += step
        i += one
        lane += 1
    if p != end:
        return False
    home = True
    for lane in range(LANES):
        home = home and states[lane] == _LOW
    return home
