"""DEFLATE (RFC 1951) as GNU gzip 1.12 or zlib writes it, block after block: the matches it finds and the codes it gives
them, so that what they compressed comes back byte for byte, whatever library there is. zlib began as the same program:
it ends blocks sooner, never early, and looks at no byte behind the end. Here it has its usual memory (level 8).

Positions are those in gzip's window of 64 KiB, of which 0 means none; the window moves by its half.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, Int, U8s

WINDOW = 32768
LEAST, MOST = 3, 258  # bytes of a match
AHEAD = MOST + LEAST + 1  # bytes that are known after the place, but at the end
REACH = WINDOW - AHEAD
TOO_FAR = 4096  # a match of three bytes further back is none
HASHES = 32768
TOKENS, ZLIB_TOKENS = 32767, 16383  # of a block, at most
LITERALS, DISTANCES, LENGTHS = 288, 30, 19  # symbols of the three codes; two of the first are never used
END = 256
ROOM = 1 << 18  # bytes that a block may take
# What is kept between blocks: window's first byte, place in it, known bytes behind it, block's start, whether a byte
# waits, length of the match before, of this one, its place, the hash, whether all is read, bits that wait and their
# number, how much is read; of a block its tokens, and those that are matches; whether it is done as zlib does it, which
# is set before the first block.
WHERE, AT, KNOWN, START, WAITS, BEFORE, LENGTH, MATCH, HASH, ENDED, BITS, COUNT, READ, USED, MATCHES, ZLIB = range(16)
STATE = 16

# Of each level: a match so long is searched after less; so long no better one is looked for; so long ends the search;
# how many places are looked at.
LEVELS = np.array(
    [
        [0, 0, 0, 0],
        [4, 4, 8, 4],
        [4, 5, 16, 8],
        [4, 6, 32, 32],
        [4, 4, 16, 16],
        [8, 16, 32, 32],
        [8, 16, 128, 128],
        [8, 32, 128, 256],
        [32, 128, 258, 1024],
        [32, 258, 258, 4096],
    ],
    np.int64,
)
_FAST = 3  # the last level that takes each match at once

_EXTRA_LENGTH = np.array([0] * 8 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 4 + [5] * 4 + [0] * 3, np.int64)
_EXTRA_DISTANCE = np.array([0, 0, 0, 0, *(k // 2 for k in range(2, 28))], np.int64)
_EXTRA_REPEAT = np.array([0] * 16 + [2, 3, 7], np.int64)
_ORDER = np.array([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15], np.int64)


def _symbols(extra: Any, size: int) -> tuple[Any, Any]:
    """(first value of each symbol, symbol of each value)"""
    first = np.concatenate([[0], np.cumsum(1 << extra)[:-1]]).astype(np.int64)
    return first, (np.searchsorted(first, np.arange(size), "right") - 1).astype(np.int64)


_FIRST_LENGTH, _LENGTH_OF = _symbols(_EXTRA_LENGTH[:29], 256)
_FIRST_LENGTH[28], _LENGTH_OF[255] = 255, 28  # 258 has a symbol of its own
_FIRST_DISTANCE, _DISTANCE_OF = _symbols(_EXTRA_DISTANCE, WINDOW)
_FIXED = np.array([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8, np.int64)
_FIXED_FAR = np.array([5] * 30, np.int64)


@njit(nogil=True, cache=True)
def _byte(data: U8s, where: Any, place: Any) -> Any:
    """What gzip's window has at a place: behind the end two zeros, then what stood there before the window moved."""
    at = where + place
    if at < data.size:
        return np.int64(data[at])
    if at < data.size + 2 or where == 0 or at - WINDOW >= data.size:
        return np.int64(0)
    return np.int64(data[at - WINDOW])


@njit(nogil=True, cache=True)
def _hash(data: U8s, where: Any, at: Any) -> Any:
    """Of two bytes; `_insert` adds the third."""
    return (_byte(data, where, at) << 5 ^ _byte(data, where, at + 1)) & (HASHES - 1)


@njit(nogil=True, cache=True)
def _insert(data: U8s, state: I64s, heads: I64s, chain: I64s) -> Any:
    """Enters the place into the tables: the last place of the same hash."""
    at = state[AT]
    if state[ZLIB] and state[WHERE] + at + LEAST > data.size:
        return np.int64(0)
    state[HASH] = ((state[HASH] << 5) ^ _byte(data, state[WHERE], at + LEAST - 1)) & (HASHES - 1)
    found = heads[state[HASH]]
    chain[at & (WINDOW - 1)] = found
    heads[state[HASH]] = at
    return found


@njit(nogil=True, cache=True)
def _longest_inside(
    data: U8s, state: I64s, chain: I64s, match: Any, best: Any, tries: Any, enough: Any, limit: Any
) -> Any:
    """The rest of `_longest` where no byte is behind the end. Places are unsigned: none is taken from the end."""
    one, where = np.uint64(1), np.uint64(state[WHERE])
    here, size = where + np.uint64(state[AT]), np.uint64(best)
    first, second, end, before = data[here], data[here + one], data[here + size], data[here + size - one]
    while True:
        there = where + np.uint64(match)
        if (
            data[there + size] == end
            and data[there + size - one] == before
            and data[there] == first
            and data[there + one] == second
        ):
            length = np.uint64(2)
            while length < np.uint64(MOST) and data[there + length] == data[here + length]:
                length += one
            if length > size:
                state[MATCH] = match
                size = length
                if np.int64(length) >= enough:
                    break
                end, before = data[here + size], data[here + size - one]
        match = chain[np.uint64(match & (WINDOW - 1))]
        tries -= 1
        if match <= limit or tries == 0:
            break
    return np.int64(size)


@njit(nogil=True, cache=True)
def _longest(data: U8s, state: I64s, chain: I64s, level: I64s, match: Any) -> Any:
    """Bytes of the longest match at the place, if it is longer than the match before, whose length is given else."""
    where, at, best = state[WHERE], state[AT], state[BEFORE]
    tries, enough = level[3], level[2]
    if state[ZLIB]:
        enough = min(enough, state[KNOWN])
    limit = at - REACH if at > REACH else np.int64(0)
    if best >= level[0]:
        tries >>= 2
    if where + at + MOST < data.size:
        return _longest_inside(data, state, chain, match, best, tries, enough, limit)
    while True:
        fits = (
            _byte(data, where, match + best) == _byte(data, where, at + best)
            and _byte(data, where, match + best - 1) == _byte(data, where, at + best - 1)
            and _byte(data, where, match) == _byte(data, where, at)
            and _byte(data, where, match + 1) == _byte(data, where, at + 1)
        )
        length = np.int64(2)
        while fits and length < MOST and _byte(data, where, match + length) == _byte(data, where, at + length):
            length += 1
        if fits and length > best:
            state[MATCH] = match
            best = length
            if length >= enough:
                break
        match = chain[match & (WINDOW - 1)]
        tries -= 1
        if match <= limit or tries == 0:
            break
    return best


@njit(nogil=True, cache=True)
def _fill(data: U8s, state: I64s, heads: I64s, chain: I64s) -> None:
    """Reads on, until enough is known or all is read."""
    while state[KNOWN] < AHEAD and state[ENDED] == 0:
        more = 2 * WINDOW - state[KNOWN] - state[AT]
        if state[AT] >= WINDOW + REACH:
            state[WHERE] += WINDOW
            state[MATCH] -= WINDOW
            state[AT] -= WINDOW
            state[START] -= WINDOW
            for k in range(HASHES):
                heads[k] = max(heads[k] - WINDOW, 0)
            for k in range(WINDOW):
                chain[k] = max(chain[k] - WINDOW, 0)
            more += WINDOW
        size = min(more, data.size - state[READ])
        if size <= 0:
            state[ENDED] = 1
        state[READ] += size
        state[KNOWN] += size


@njit(nogil=True, cache=True)
def _put(state: I64s, out: U8s, at: Any, value: Any, count: Any) -> Any:
    """Writes so many bits, least first; the place behind."""
    state[BITS] |= value << state[COUNT]
    state[COUNT] += count
    while state[COUNT] >= 8:
        out[at] = state[BITS] & 255
        at += 1
        state[BITS] >>= 8
        state[COUNT] -= 8
    return at


@njit(nogil=True, cache=True)
def _sink(heap: I64s, size: Any, place: Any, often: I64s, depth: I64s) -> None:
    """Moves an entry down until those below it are no smaller."""
    moved = heap[place]
    k = place << 1
    while k <= size:
        if k < size:
            a, b = heap[k + 1], heap[k]
            if often[a] < often[b] or (often[a] == often[b] and depth[a] <= depth[b]):
                k += 1
        other = heap[k]
        if often[moved] < often[other] or (often[moved] == often[other] and depth[moved] <= depth[other]):
            break
        heap[place] = other
        place = k
        k <<= 1
    heap[place] = moved


@njit(nogil=True, cache=True)
def _listed(counts: I64s, lengths: I64s, often: I64s, heap: I64s) -> tuple[Any, Any]:
    """(how many symbols occur, which are in the heap then, the last one); there are at least two."""
    filled, last = np.int64(0), np.int64(-1)
    for k in range(counts.size):
        lengths[k] = 0
        often[k] = counts[k]
        if counts[k]:
            filled += 1
            heap[filled] = k
            last = np.int64(k)
    while filled < 2:
        node = np.int64(0)
        if last < 2:
            last += 1
            node = last
        often[node] = 1
        filled += 1
        heap[filled] = node
    return filled, last


@njit(nogil=True, cache=True)
def _shorten(many: I64s, over: Any, longest: Any, heap: I64s, symbols: Any, size: I64s) -> None:
    """Gives symbols shorter codes, so that `over` of them fit that had more bits than `longest`."""
    while over > 0:
        bits = longest - 1
        while many[bits] == 0:
            bits -= 1
        many[bits] -= 1
        many[bits + 1] += 2
        many[longest] -= 1
        over -= 2
    h = 2 * symbols + 1
    for bits in range(longest, 0, -1):
        left = many[bits]
        while left:
            h -= 1
            if heap[h] < symbols:
                size[heap[h]] = bits
                left -= 1


@njit(nogil=True, cache=True)
def _lengths(counts: I64s, longest: Any, lengths: I64s, codes: I64s) -> Any:
    """The code of symbols by how often they occur (Huffman's, cut at `longest` bits): of each its bits and its code, as
    it is written. Returns the last symbol that has one."""
    symbols = counts.size
    often, depth = np.zeros(2 * symbols + 1, np.int64), np.zeros(2 * symbols + 1, np.int64)
    above, size = np.zeros(2 * symbols + 1, np.int64), np.zeros(2 * symbols + 1, np.int64)
    heap = np.zeros(2 * symbols + 1, np.int64)
    filled, last = _listed(counts, lengths, often, heap)
    top = 2 * symbols + 1
    for k in range(filled // 2, 0, -1):
        _sink(heap, filled, np.int64(k), often, depth)
    node = symbols
    while True:
        a = heap[1]
        heap[1] = heap[filled]
        filled -= 1
        _sink(heap, filled, np.int64(1), often, depth)
        b = heap[1]
        heap[top - 1], heap[top - 2] = a, b
        top -= 2
        often[node] = often[a] + often[b]
        depth[node] = max(depth[a], depth[b]) + 1
        above[a] = above[b] = node
        heap[1] = node
        node += 1
        _sink(heap, filled, np.int64(1), often, depth)
        if filled < 2:
            break
    top -= 1
    heap[top] = heap[1]
    many = np.zeros(17, np.int64)
    over = np.int64(0)
    size[heap[top]] = 0
    for h in range(top + 1, 2 * symbols + 1):
        k = heap[h]
        bits = size[above[k]] + 1
        if bits > longest:
            bits = longest
            over += 1
        size[k] = bits
        if k <= last and k < symbols:
            many[bits] += 1
    if over:
        _shorten(many, over, longest, heap, symbols, size)
    for k in range(symbols):
        lengths[k] = size[k] if k <= last and often[k] else 0
    _codes(lengths, codes)
    return last


@njit(nogil=True, cache=True)
def _codes(lengths: I64s, codes: I64s) -> None:
    """The codes of symbols with so many bits each, first bit lowest."""
    many, due = np.zeros(17, np.int64), np.zeros(17, np.int64)
    for k in range(lengths.size):
        many[lengths[k]] += 1
    many[0] = 0
    for bits in range(1, 16):
        due[bits] = (due[bits - 1] + many[bits - 1]) << 1
    for k in range(lengths.size):
        code, turned = due[lengths[k]], 0
        if lengths[k]:
            due[lengths[k]] += 1
            for _ in range(lengths[k]):
                turned = turned << 1 | code & 1
                code >>= 1
            codes[k] = turned


@njit(nogil=True, cache=True)
def _repeats(lengths: I64s, last: Any, found: I64s, used: Any, counts: I64s) -> Any:
    """Adds the lengths of a code as symbols of the third, [symbol, bits behind it] a row; how many there are then."""
    before, k = np.int64(-1), 0
    run, most, least = 0, 138 if lengths[0] == 0 else 7, 3 if lengths[0] == 0 else 4
    while k <= last:
        here = lengths[k]
        after = lengths[k + 1] if k < last else np.int64(-1)
        k += 1
        run += 1
        if run < most and here == after:
            continue
        if run < least:
            for _ in range(run):
                found[used, 0], found[used, 1] = here, 0
                counts[here] += 1
                used += 1
        elif here:
            if here != before:
                found[used, 0], found[used, 1] = here, 0
                counts[here] += 1
                used += 1
                run -= 1
            found[used, 0], found[used, 1] = 16, run - 3
            counts[16] += 1
            used += 1
        else:
            symbol = 17 if run <= 10 else 18
            found[used, 0], found[used, 1] = symbol, run - (3 if run <= 10 else 11)
            counts[symbol] += 1
            used += 1
        run, before = 0, here
        if after == 0:
            most, least = 138, 3
        elif here == after:
            most, least = 6, 3
        else:
            most, least = 7, 4
    return used


@njit(nogil=True, cache=True)
def _body(
    state: I64s, tokens: Any, lengths: I64s, codes: I64s, far_lengths: I64s, far_codes: I64s, out: U8s, at: Any
) -> Any:
    """Writes the tokens of a block, and its end."""
    for k in range(state[USED]):
        length, distance = tokens[k, 0], tokens[k, 1]
        if distance == 0:
            at = _put(state, out, at, codes[length], lengths[length])
            continue
        symbol = _LENGTH_OF[length]
        at = _put(state, out, at, codes[symbol + 257], lengths[symbol + 257])
        at = _put(state, out, at, length - _FIRST_LENGTH[symbol], _EXTRA_LENGTH[symbol])
        symbol = _DISTANCE_OF[distance - 1]
        at = _put(state, out, at, far_codes[symbol], far_lengths[symbol])
        at = _put(state, out, at, distance - 1 - _FIRST_DISTANCE[symbol], _EXTRA_DISTANCE[symbol])
    return _put(state, out, at, codes[END], lengths[END])


@njit(nogil=True, cache=True)
def _cost(counts: I64s, lengths: I64s, extra: I64s, skipped: Any) -> Any:
    """Bits that symbols take by their code; the first `skipped` have no extra bits."""
    bits = np.int64(0)
    for k in range(counts.size):
        bits += counts[k] * (lengths[k] + (extra[k - skipped] if k >= skipped else 0))
    return bits


@njit(nogil=True, cache=True)
def _write(data: U8s, state: I64s, tokens: Any, counts: I64s, far: I64s, final: Any, out: U8s) -> Any:
    """Writes a block by the shortest of the three ways; how many bytes that gives."""
    counts[END] = 1
    lengths, codes = np.zeros(LITERALS, np.int64), np.zeros(LITERALS, np.int64)
    far_lengths, far_codes = np.zeros(DISTANCES, np.int64), np.zeros(DISTANCES, np.int64)
    last = _lengths(counts, np.int64(15), lengths, codes)
    far_last = _lengths(far, np.int64(15), far_lengths, far_codes)
    rows, kinds = np.zeros((LITERALS + DISTANCES + 2, 2), np.int64), np.zeros(LENGTHS, np.int64)
    count = _repeats(lengths, last, rows, np.int64(0), kinds)
    count = _repeats(far_lengths, far_last, rows, count, kinds)
    kind_lengths, kind_codes = np.zeros(LENGTHS, np.int64), np.zeros(LENGTHS, np.int64)
    _lengths(kinds, np.int64(7), kind_lengths, kind_codes)
    told = np.int64(LENGTHS - 1)
    while told >= 3 and kind_lengths[_ORDER[told]] == 0:
        told -= 1
    none, plain = np.int64(0), np.int64(257)
    own = 3 * (told + 1) + 14 + _cost(kinds, kind_lengths, _EXTRA_REPEAT, none)
    own += _cost(counts, lengths, _EXTRA_LENGTH, plain) + _cost(far, far_lengths, _EXTRA_DISTANCE, none)
    fixed = _cost(counts, _FIXED, _EXTRA_LENGTH, plain) + _cost(far, _FIXED_FAR, _EXTRA_DISTANCE, none)
    size, start = state[AT] - state[START], state[START]
    own_bytes, fixed_bytes = (own + 3 + 7) >> 3, (fixed + 3 + 7) >> 3
    least = min(own_bytes, fixed_bytes)
    at = np.int64(0)
    if size + 4 <= least and start >= 0:
        at = _put(state, out, at, final, np.int64(3))
        if state[COUNT]:
            at = _put(state, out, at, np.int64(0), 8 - state[COUNT])
        at = _put(state, out, at, size & 0xFFFF, np.int64(16))
        at = _put(state, out, at, ~size & 0xFFFF, np.int64(16))
        for k in range(size):
            out[at] = _byte(data, state[WHERE], start + k)
            at += 1
    else:
        if fixed_bytes == least:
            at = _put(state, out, at, 2 + final, 3)
            for k in range(LITERALS):
                lengths[k] = _FIXED[k]
            _codes(lengths, codes)
            for k in range(DISTANCES):
                far_lengths[k] = _FIXED_FAR[k]
            _codes(far_lengths, far_codes)
        else:
            at = _put(state, out, at, 4 + final, 3)
            at = _put(state, out, at, last + 1 - 257, np.int64(5))
            at = _put(state, out, at, far_last, np.int64(5))
            at = _put(state, out, at, told - 3, np.int64(4))
            for k in range(told + 1):
                at = _put(state, out, at, kind_lengths[_ORDER[k]], np.int64(3))
            for k in range(count):
                symbol = rows[k, 0]
                at = _put(state, out, at, kind_codes[symbol], kind_lengths[symbol])
                at = _put(state, out, at, rows[k, 1], _EXTRA_REPEAT[symbol])
        at = _body(state, tokens, lengths, codes, far_lengths, far_codes, out, at)
    if final and state[COUNT]:
        at = _put(state, out, at, np.int64(0), 8 - state[COUNT])
    return at


@njit(nogil=True, cache=True)
def _tally(state: I64s, tokens: Any, counts: I64s, far: I64s, length: Any, distance: Any, often: Any) -> Any:
    """Adds a token: a byte, or a match's length less 3; whether the block ends with it. often: is that tried early?"""
    used = state[USED]
    tokens[used, 0], tokens[used, 1] = length, distance
    if distance:
        counts[_LENGTH_OF[length] + 257] += 1
        far[_DISTANCE_OF[distance - 1]] += 1
        state[MATCHES] += 1
    else:
        counts[length] += 1
    used += 1
    state[USED] = used
    if state[ZLIB]:
        return used == ZLIB_TOKENS
    if often and used & 0xFFF == 0:
        size = used * 8
        for k in range(DISTANCES):
            size += far[k] * (5 + _EXTRA_DISTANCE[k])
        if state[MATCHES] < used // 2 and size >> 3 < (state[AT] - state[START]) // 2:
            return True
    return used == TOKENS


@njit(nogil=True, cache=True)
def _first(data: U8s, state: I64s, heads: I64s, chain: I64s, tokens: Any, counts: I64s, far: I64s, level: Any) -> Any:
    """Takes a match at once, or a byte; whether the block ends."""
    limits, length = LEVELS[level], np.int64(0)
    found = _insert(data, state, heads, chain)
    if found != 0 and state[AT] - found <= REACH and (state[AT] <= 2 * WINDOW - AHEAD or state[ZLIB]):
        length = min(_longest(data, state, chain, limits, found), state[KNOWN])
    if length < LEAST:
        byte = _byte(data, state[WHERE], state[AT])
        flush = _tally(state, tokens, counts, far, byte, np.int64(0), level > 2)
        state[KNOWN] -= 1
        state[AT] += 1
        return flush
    flush = _tally(state, tokens, counts, far, length - LEAST, state[AT] - state[MATCH], level > 2)
    state[KNOWN] -= length
    if length > limits[1] or (state[ZLIB] and state[KNOWN] < LEAST):
        state[AT] += length
        state[HASH] = _hash(data, state[WHERE], state[AT])
        return flush
    for _ in range(length - 1):
        state[AT] += 1
        _insert(data, state, heads, chain)
    state[AT] += 1
    return flush


@njit(nogil=True, cache=True)
def _best(data: U8s, state: I64s, heads: I64s, chain: I64s, tokens: Any, counts: I64s, far: I64s, level: Any) -> Any:
    """Takes the match before, if there is none better here, else the byte before; 0, or 1 if the block ends, or 2 if it
    ends before the byte that waits."""
    limits, before = LEVELS[level], state[MATCH]
    found = _insert(data, state, heads, chain)
    state[BEFORE] = state[LENGTH]
    state[LENGTH] = LEAST - 1
    near = found != 0 and state[AT] - found <= REACH and (state[AT] <= 2 * WINDOW - AHEAD or state[ZLIB])
    if near and state[BEFORE] < limits[1]:
        state[LENGTH] = min(_longest(data, state, chain, limits, found), state[KNOWN])
        if state[LENGTH] == LEAST and state[AT] - state[MATCH] > TOO_FAR:
            state[LENGTH] -= 1
    if state[BEFORE] >= LEAST and state[LENGTH] <= state[BEFORE]:
        flush = _tally(state, tokens, counts, far, state[BEFORE] - LEAST, state[AT] - 1 - before, True)
        state[KNOWN] -= state[BEFORE] - 1
        for _ in range(state[BEFORE] - 2):
            state[AT] += 1
            _insert(data, state, heads, chain)
        state[WAITS] = 0
        state[LENGTH] = LEAST - 1
        state[AT] += 1
        return 1 if flush else 0
    ends = 0
    if state[WAITS]:
        byte = _byte(data, state[WHERE], state[AT] - 1)
        ends = 2 if _tally(state, tokens, counts, far, byte, np.int64(0), True) else 0
    state[WAITS] = 1
    state[AT] += 1
    state[KNOWN] -= 1
    return ends


@njit(nogil=True, cache=True)
def next_block(data: U8s, level: Int, state: I64s, heads: I64s, chain: I64s, tokens: Any, out: U8s) -> Any:
    """Writes the next block of `data` to `out`; its bytes, as a negative number less one if it is the last.

    level: 1 to 9. state: (STATE,), zeros at first but for ZLIB; heads, chain: (HASHES,), (WINDOW,), zeros at first;
    tokens: (TOKENS, 2) i64, and out: (ROOM,) u8, of any content.
    """
    counts, far = np.zeros(LITERALS, np.int64), np.zeros(DISTANCES, np.int64)
    state[USED] = state[MATCHES] = 0
    if state[READ] == 0:
        state[READ] = state[KNOWN] = min(data.size, 2 * WINDOW)
        state[ENDED] = 1 if data.size == 0 else 0
        _fill(data, state, heads, chain)
        state[HASH] = _hash(data, np.int64(0), np.int64(0))
        state[LENGTH] = state[BEFORE] = LEAST - 1
    while state[KNOWN]:
        if level <= _FAST:
            ends = 1 if _first(data, state, heads, chain, tokens, counts, far, level) else 0
        else:
            ends = _best(data, state, heads, chain, tokens, counts, far, level)
        if ends:
            waits = 1 if ends == 2 else 0
            state[AT] -= waits
            size = _write(data, state, tokens, counts, far, np.int64(0), out)
            state[START] = state[AT]
            state[AT] += waits
            _fill(data, state, heads, chain)
            return size
        _fill(data, state, heads, chain)
    if state[WAITS]:
        byte = _byte(data, state[WHERE], state[AT] - 1)
        _tally(state, tokens, counts, far, byte, np.int64(0), level > 2)
    return -1 - _write(data, state, tokens, counts, far, np.int64(1), out)
