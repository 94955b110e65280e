"""A DEFLATE stream (RFC 1951), whoever wrote it, as what it says beyond its content, and back to the same bits.

That is of each block its kind and its code lengths as they stand there ("heads"), and of each match ("tokens") how many
literals are before it, how many nearer places begin with the same three bytes, and how much shorter it is than it could
be there. Tokens know nothing of blocks, and little of what else is in the content: where two streams found the same
matches they are the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from sparse_kernels.deflating import END
from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, U8s

SYMBOLS, DISTANCES, LENGTHS = 288, 30, 19
MOST = 15  # bits of a code
TAKEN, HEADS, TOKENS, CONTENT = range(4)  # in `state`: bytes of each
LEAST, LONGEST, WINDOW = 3, 258, 32768  # bytes of a match, and how far back it may be
SLOTS = 1 << 16
_MIX = np.uint64(0x9E3779B185EBCA87)
_STEPS, _FEW_STEPS = 64, 1 << 20  # places that are looked at, for each byte of content, and besides
_ORDER = np.array([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15], np.int64)
_EXTRA_LENGTH = np.array([0] * 8 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 4 + [5] * 4 + [0], np.int64)
_EXTRA_DISTANCE = np.array([0, 0, 0, 0, *(k // 2 for k in range(2, 28))], np.int64)
_FIRST_LENGTH = np.array([*(3 + np.concatenate([[0], np.cumsum(1 << _EXTRA_LENGTH[:27])])), 258], np.int64)
_FIRST_DISTANCE = 1 + np.concatenate([np.zeros(1, np.int64), np.cumsum(1 << _EXTRA_DISTANCE[:-1])])
_SYMBOL_OF_LENGTH = np.searchsorted(_FIRST_LENGTH, np.arange(259), "right") - 1


@njit(inline="always")
def _of_distance(distance: Any) -> Any:
    """The symbol of a distance; DISTANCES or more for one that is too far."""
    left, high = distance - 1, np.int64(0)
    if left < 4:
        return left
    while left >> (high + 1):
        high += 1
    return 2 * high + ((left >> (high - 1)) & 1)


@njit(inline="always")
def _slot(content: U8s, at: Any) -> Any:
    word = (
        np.uint64(content[at])
        | np.uint64(content[at + 1]) << np.uint64(8)
        | np.uint64(content[at + 2]) << np.uint64(16)
    )
    return np.int64((word * np.uint64(0x9E3779B185EBCA87)) >> np.uint64(48))


@njit(nogil=True)
def _remember(content: U8s, start: Any, stop: Any, newest: I64s, before: I64s) -> None:
    """Makes places known: the newest of each slot, and of each place the one before it."""
    for at in range(start, min(stop, content.size - LEAST + 1)):
        slot = _slot(content, at)
        before[at % WINDOW] = newest[slot]
        newest[slot] = at


@njit(nogil=True)
def _seek(content: U8s, at: Any, rank: Any, place: Any, newest: I64s, before: I64s) -> Any:
    """(place, its rank, steps) of the one of this rank, or of this place where that is not -1, among those that begin
    with the same three bytes as what is at `at`, the nearest first; -1 for none."""
    seen, steps = np.int64(0), np.int64(1)
    if at + LEAST > content.size:
        return np.int64(-1), seen, steps
    one = newest[_slot(content, at)]
    while one >= 0 and at - one <= WINDOW:
        if content[one] == content[at] and content[one + 1] == content[at + 1] and content[one + 2] == content[at + 2]:
            if (seen == rank) if place < 0 else (one == place):
                return one, seen, steps
            seen += 1
        steps += 1
        other = before[one % WINDOW]
        if other >= one:
            break
        one = other
    return np.int64(-1), seen, steps


@njit(nogil=True)
def _longest(content: U8s, at: Any, place: Any) -> Any:
    length = np.int64(LEAST)
    while length < LONGEST and at + length < content.size and content[place + length] == content[at + length]:
        length += 1
    return length


@njit(inline="always")
def _bits(data: U8s, place: Any, count: Any) -> Any:
    """So many bits from bit `place` on; -1 behind the end."""
    if place + count > 8 * data.size:
        return np.int64(-1)
    found = np.int64(0)
    for k in range(count):
        found |= np.int64((data[(place + k) >> 3] >> ((place + k) & 7)) & 1) << k
    return found


@njit(nogil=True)
def _counted(lengths: I64s, size: Any, counts: I64s, order: I64s) -> bool:
    """Codes of each length, and symbols by their codes; False for more codes than there can be."""
    counts[:] = 0
    for symbol in range(size):
        counts[lengths[symbol]] += 1
    counts[0] = 0
    left = np.int64(1)
    starts = np.zeros(MOST + 2, np.int64)
    for length in range(1, MOST + 1):
        left = 2 * left - counts[length]
        if left < 0:
            return False
        starts[length + 1] = starts[length] + counts[length]
    for symbol in range(size):
        if lengths[symbol]:
            order[starts[lengths[symbol]]] = symbol
            starts[lengths[symbol]] += 1
    return True


@njit(nogil=True)
def _symbol(data: U8s, place: Any, counts: I64s, order: I64s) -> Any:
    """(symbol, bits of its code); -1 for none."""
    code, first, index = np.int64(0), np.int64(0), np.int64(0)
    for length in range(1, MOST + 1):
        at = place + length - 1
        if at >> 3 >= data.size:
            return np.int64(-1), np.int64(0)
        code |= np.int64((data[at >> 3] >> (at & 7)) & 1)
        if code - counts[length] < first:
            return order[index + code - first], np.int64(length)
        index += counts[length]
        first = (first + counts[length]) << 1
        code <<= 1
    return np.int64(-1), np.int64(0)


@njit(nogil=True)
def _fixed(lengths: I64s, far: I64s) -> None:
    lengths[:] = 8
    lengths[144:256] = 9
    lengths[256:280] = 7
    far[:] = 5


@njit(nogil=True)
def _number(value: Any, out: U8s, at: Any) -> Any:
    """Writes a whole number (LEB128); the place behind it, -1 if there is no room."""
    while at < out.size:
        out[at] = (value & 127) | (128 if value > 127 else 0)
        at += 1
        value >>= 7
        if value == 0:
            return at
    return np.int64(-1)


@njit(nogil=True)
def _read_number(data: U8s, at: Any) -> Any:
    """(number, place behind it); -1 for none."""
    value = np.int64(0)
    for shift in range(0, 42, 7):
        if at >= data.size:
            break
        byte = np.int64(data[at])
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
    return np.int64(-1), at


@njit(inline="always")
def _width_of_run(symbol: Any) -> Any:
    """Bits behind a symbol of code lengths that say how long its run is."""
    return 0 if symbol < 16 else 2 if symbol == 16 else 3 if symbol == 17 else 7


@njit(nogil=True)
def _expand(lengths: I64s, size: Any, at: Any, symbol: Any, extra: Any) -> Any:
    """Puts what a symbol says of code lengths; how many are known then, -1 for too many."""
    value, times = symbol, np.int64(1)
    if symbol > 15:
        value = lengths[at - 1] if symbol == 16 and at else np.int64(0)
        times = extra + (11 if symbol == 18 else 3)
        if symbol == 16 and at == 0:
            return np.int64(-1)
    if at + times > size:
        return np.int64(-1)
    lengths[at : at + times] = value
    return at + times


@njit(nogil=True)
def _read_codes(data: U8s, place: Any, out: U8s, heads: Any, lengths: I64s, far: I64s) -> Any:
    """Code lengths of a block of codes of its own: (bit behind them, bytes of heads); -1 if they are not sound."""
    none = (np.int64(-1), np.int64(0))
    sizes = _bits(data, place, 14)
    if sizes < 0 or heads + 3 + LENGTHS + 2 * (SYMBOLS + 32) > out.size:
        return none
    place += 14
    near, away, own = (sizes & 31) + 257, ((sizes >> 5) & 31) + 1, (sizes >> 10) + 4
    if near > 286 or away > DISTANCES:
        return none
    out[heads], out[heads + 1], out[heads + 2] = sizes & 31, (sizes >> 5) & 31, sizes >> 10
    heads += 3
    short = np.zeros(LENGTHS, np.int64)
    for k in range(own):
        value = _bits(data, place, 3)
        if value < 0:
            return none
        short[_ORDER[k]] = value
        out[heads] = value
        heads += 1
        place += 3
    counts, order = np.zeros(MOST + 1, np.int64), np.zeros(SYMBOLS + 32, np.int64)
    if not _counted(short, np.int64(LENGTHS), counts, order):
        return none
    both, at = np.zeros(SYMBOLS + 32, np.int64), np.int64(0)
    while at < near + away:
        symbol, used = _symbol(data, place, counts, order)
        if symbol < 0:
            return none
        place += used
        extra = np.int64(0)
        width = _width_of_run(symbol)
        out[heads] = symbol
        heads += 1
        if width:
            extra = _bits(data, place, width)
            if extra < 0:
                return none
            place += width
            out[heads] = extra
            heads += 1
        at = _expand(both, near + away, at, symbol, extra)
        if at < 0:
            return none
    lengths[:] = 0
    far[:] = 0
    lengths[:near] = both[:near]
    far[:away] = both[near : near + away]
    return place, heads


@njit(nogil=True, cache=True)
def take_apart(  # noqa: C901 - a block of each kind
    data: U8s, content: U8s, heads: U8s, tokens: U8s, state: I64s
) -> bool:
    """Reads one stream from the beginning of `data`; False where it is damaged, not written as it could be, has too
    little room, or is too costly. content: what it holds, and what may follow. Written: heads, tokens, and in `state`
    (4,) i64 the bytes taken, of both, and of content."""
    newest, before = np.full(SLOTS, -1, np.int64), np.full(WINDOW, -1, np.int64)
    steps = np.int64(0)
    place, wrote, told, done, waits = np.int64(0), np.int64(0), np.int64(0), np.int64(0), np.int64(0)
    lengths, far = np.zeros(SYMBOLS, np.int64), np.zeros(DISTANCES, np.int64)
    counts, order = np.zeros(MOST + 1, np.int64), np.zeros(SYMBOLS + 32, np.int64)
    away, far_order = np.zeros(MOST + 1, np.int64), np.zeros(SYMBOLS + 32, np.int64)
    last = False
    while not last:
        kind = _bits(data, place, 3)
        place += 3
        if kind < 0 or kind >> 1 == 3 or wrote == heads.size:
            return False
        last = kind & 1 == 1
        heads[wrote] = kind
        wrote += 1
        if kind >> 1 == 0:
            pad = -place & 7
            if _bits(data, place, pad) != 0:
                return False
            place += pad
            size, other = _bits(data, place, 16), _bits(data, place + 16, 16)
            if size < 0 or other != 65535 - size:
                return False
            place += 32 + 8 * size
            wrote = _number(size, heads, wrote)
            if wrote < 0 or place > 8 * data.size:
                return False
            if done + size > content.size:
                return False
            _remember(content, done, done + size, newest, before)
            done += size
            waits += size
            continue
        if kind >> 1 == 1:
            _fixed(lengths, far)
        else:
            place, wrote = _read_codes(data, place, heads, wrote, lengths, far)
            if place < 0:
                return False
        if not _counted(lengths, np.int64(SYMBOLS), counts, order):
            return False
        if not _counted(far, np.int64(DISTANCES), away, far_order):
            return False
        count = np.int64(0)
        while True:
            symbol, used = _symbol(data, place, counts, order)
            if symbol < 0:
                return False
            place += used
            if symbol == END:
                break
            count += 1
            if symbol < END:
                if done >= content.size:
                    return False
                _remember(content, done, done + 1, newest, before)
                done += 1
                waits += 1
                continue
            symbol -= END + 1
            if symbol > 28:
                return False
            extra = _bits(data, place, _EXTRA_LENGTH[symbol])
            if extra < 0:
                return False
            place += _EXTRA_LENGTH[symbol]
            length = _FIRST_LENGTH[symbol] + extra
            if length == 258 and symbol < 28:
                return False
            symbol, used = _symbol(data, place, away, far_order)
            if symbol < 0:
                return False
            place += used
            extra = _bits(data, place, _EXTRA_DISTANCE[symbol])
            if extra < 0:
                return False
            place += _EXTRA_DISTANCE[symbol]
            distance = _FIRST_DISTANCE[symbol] + extra
            if distance > done or done + length > content.size:
                return False
            found, rank, more = _seek(content, done, np.int64(-1), done - distance, newest, before)
            steps += more
            if found < 0 or steps > _STEPS * done + _FEW_STEPS:
                return False
            less = _longest(content, done, found) - length
            if less < 0 or told + 15 > tokens.size:
                return False
            told = _number(less, tokens, _number(rank, tokens, _number(waits, tokens, told)))
            _remember(content, done, done + length, newest, before)
            done += length
            waits = np.int64(0)
        wrote = _number(count, heads, wrote)
        if wrote < 0:
            return False
    pad = -place & 7
    if _bits(data, place, pad) != 0:
        return False
    state[TAKEN], state[HEADS], state[TOKENS], state[CONTENT] = (place + pad) >> 3, wrote, told, done
    return True


@njit(inline="always")
def _put(out: U8s, place: Any, value: Any, count: Any) -> Any:
    """Writes bits at bit `place` of zeros; the place behind them. What has no room is left out."""
    for k in range(count):
        if place >> 3 < out.size:
            out[place >> 3] |= ((value >> k) & 1) << (place & 7)
        place += 1
    return place


@njit(nogil=True)
def _codes(lengths: I64s, size: Any, codes: I64s) -> bool:
    """The codes, each with its first bit lowest; False for more than there can be."""
    counts, order = np.zeros(MOST + 1, np.int64), np.zeros(SYMBOLS + 32, np.int64)
    if not _counted(lengths, size, counts, order):
        return False
    code, at = np.int64(0), 0
    for length in range(1, MOST + 1):
        code <<= 1
        for _ in range(counts[length]):
            turned = np.int64(0)
            for k in range(length):
                turned |= ((code >> k) & 1) << (length - 1 - k)
            codes[order[at]] = turned
            at += 1
            code += 1
    return True


@njit(nogil=True)
def _write_codes(heads: U8s, at: Any, out: U8s, place: Any, lengths: I64s, far: I64s) -> Any:
    """Inverse of `_read_codes`: (bit behind them, place in heads)."""
    none = (np.int64(-1), np.int64(0))
    if at + 3 > heads.size:
        return none
    near, away, own = np.int64(heads[at]) + 257, np.int64(heads[at + 1]) + 1, np.int64(heads[at + 2]) + 4
    if near > 286 or away > DISTANCES or own > LENGTHS or at + 3 + own > heads.size:
        return none
    place = _put(out, place, (near - 257) | ((away - 1) << 5) | ((own - 4) << 10), 14)
    at += 3
    short = np.zeros(LENGTHS, np.int64)
    for k in range(own):
        if heads[at] > 7:
            return none
        short[_ORDER[k]] = heads[at]
        place = _put(out, place, np.int64(heads[at]), 3)
        at += 1
    codes = np.zeros(LENGTHS, np.int64)
    if not _codes(short, np.int64(LENGTHS), codes):
        return none
    both, known = np.zeros(SYMBOLS + 32, np.int64), np.int64(0)
    while known < near + away:
        if at >= heads.size:
            return none
        symbol, extra = np.int64(heads[at]), np.int64(0)
        at += 1
        if symbol > 18 or short[symbol] == 0:
            return none
        place = _put(out, place, codes[symbol], short[symbol])
        width = _width_of_run(symbol)
        if width:
            if at >= heads.size or heads[at] >> width:
                return none
            extra = np.int64(heads[at])
            at += 1
            place = _put(out, place, extra, width)
        known = _expand(both, near + away, known, symbol, extra)
        if known < 0:
            return none
    lengths[:] = 0
    far[:] = 0
    lengths[:near] = both[:near]
    far[:away] = both[near : near + away]
    return place, at


@njit(nogil=True, cache=True)
def put_together(  # noqa: C901 - as `take_apart`
    content: U8s, heads: U8s, tokens: U8s, out: U8s, state: I64s
) -> bool:
    """Writes the stream of which `take_apart` gave heads and tokens; False for such as it does not give, or that are
    not of this content, which may go on. out: u8, zeros. In `state` (4,) i64 what `take_apart` writes there; bytes
    that have no room in `out` are counted and not written."""
    place, at, told, done = np.int64(0), np.int64(0), np.int64(0), np.int64(0)
    lengths, far = np.zeros(SYMBOLS, np.int64), np.zeros(DISTANCES, np.int64)
    codes, away = np.zeros(SYMBOLS, np.int64), np.zeros(DISTANCES, np.int64)
    waits = np.int64(-1)  # literals before the next match; -1: not known yet
    newest, before = np.full(SLOTS, -1, np.int64), np.full(WINDOW, -1, np.int64)
    steps = np.int64(0)
    last = False
    while not last:
        if at >= heads.size or heads[at] > 5:
            return False
        kind = np.int64(heads[at])
        at += 1
        last = kind & 1 == 1
        place = _put(out, place, kind, 3)
        if waits < 0 and told < tokens.size:
            waits, told = _read_number(tokens, told)
            if waits < 0:
                return False
        if kind >> 1 == 0:
            size, at = _read_number(heads, at)
            if size < 0 or size > 65535 or done + size > content.size:
                return False
            if waits >= 0:
                if size > waits:
                    return False
                waits -= size
            place += -place & 7
            place = _put(out, place, size | ((65535 - size) << 16), 32)
            for k in range(size):
                if (place >> 3) + k < out.size:
                    out[(place >> 3) + k] = content[done + k]
            place += 8 * size
            _remember(content, done, done + size, newest, before)
            done += size
            continue
        if kind >> 1 == 1:
            _fixed(lengths, far)
        else:
            place, at = _write_codes(heads, at, out, place, lengths, far)
            if place < 0:
                return False
        if not _codes(lengths, np.int64(SYMBOLS), codes) or not _codes(far, np.int64(DISTANCES), away):
            return False
        count, at = _read_number(heads, at)
        if count < 0:
            return False
        for _ in range(count):
            if waits < 0 and told < tokens.size:
                waits, told = _read_number(tokens, told)
                if waits < 0:
                    return False
            if waits != 0:
                if done >= content.size or lengths[content[done]] == 0:
                    return False
                place = _put(out, place, codes[content[done]], lengths[content[done]])
                _remember(content, done, done + 1, newest, before)
                done += 1
                waits -= waits > 0
                continue
            rank, told = _read_number(tokens, told)
            less, told = _read_number(tokens, told)
            waits = np.int64(-1)
            if rank < 0 or less < 0:
                return False
            found, _, more = _seek(content, done, rank, np.int64(-1), newest, before)
            steps += more
            if found < 0 or steps > _STEPS * done + _FEW_STEPS:
                return False
            length, distance = _longest(content, done, found) - less, done - found
            if length < LEAST:
                return False
            symbol = _SYMBOL_OF_LENGTH[length]
            if lengths[END + 1 + symbol] == 0:
                return False
            place = _put(out, place, codes[END + 1 + symbol], lengths[END + 1 + symbol])
            place = _put(out, place, length - _FIRST_LENGTH[symbol], _EXTRA_LENGTH[symbol])
            symbol = _of_distance(distance)
            if symbol >= DISTANCES or far[symbol] == 0:
                return False
            place = _put(out, place, away[symbol], far[symbol])
            place = _put(out, place, distance - _FIRST_DISTANCE[symbol], _EXTRA_DISTANCE[symbol])
            _remember(content, done, done + length, newest, before)
            done += length
        if lengths[END] == 0:
            return False
        place = _put(out, place, codes[END], lengths[END])
    state[TAKEN], state[HEADS], state[TOKENS], state[CONTENT] = (place + 7) >> 3, at, told, done
    return True
