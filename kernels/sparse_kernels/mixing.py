"""Bytes coded by mixed predictions: how likely each next bit is after the bytes before it, in several contexts, each
weighed by what it was worth so far (as lpaq does: Mahoney, "Adaptive weighing of context models for lossless data
compression", 2005). Where bytes repeat at length, each is one decision. Whole numbers alone: the same on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from sparse_kernels.jit import intrinsic, njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I16s, I32s, I64s, Int, U8s, U16s, U32s, U64s

ORDERS = 6  # contexts: the last 1, 2, 3, 4 and 6 bytes, and the word
INPUTS = 2 * ORDERS + 2  # of each context its probability, and how far that is from a half; the match; a constant
SURE = 16  # bytes of a match from which on the next byte is one decision
GRAM, NEAR = 6, 3  # bytes that must be equal where a match is looked up; near where one ended
WINDOW = 256  # how far behind that place
SEEN = 32  # bytes of a match that are looked at
REACH = 3071  # of the logistic scale, in 1/256
CELLS = 33  # places of that scale at which probabilities are corrected
STATE = 4, 64  # shape of `state`
LANES = 16  # of a bit's inputs, those behind them zero
SPOTS = 128  # the slots of a byte that is known, eight for each bit, and those of the next byte

_scale = np.arange(-REACH, REACH + 1) / 256.0
SQUASH = np.clip(np.rint(65536.0 / (1.0 + np.exp(-_scale))), 1, 65535).astype(np.uint16)
_share = (np.arange(4096) + 0.5) / 4096.0
STRETCH = np.rint(256.0 * np.log(_share / (1.0 - _share))).astype(np.int16)
RATES = (131072 // (2 * np.arange(1024) + 3)).astype(np.uint16)

prefetch, hash_8, dot_16, learn_16 = (intrinsic(name) for name in ("prefetch", "hash_8", "dot_16", "learn_16"))
_K1, _K2 = np.uint64(0x9E3779B185EBCA87), np.uint64(0xC2B2AE3D27D4EB4F)
_ROLL = np.uint64(0xB4B82E390)  # a byte 16 bytes back has left the 64 bits
_LEARN = 14
_ROWS, _BITS, _MATCHED = 16, 255, 1023  # how many decisions a slot, a match's bit and a match remember
_NO_WORD = np.uint64(5 << 33)


@njit(inline="always")
def _hashed(a: np.uint64, b: np.uint64) -> np.uint64:
    x = (a + b * _K2) * _K1
    return x ^ (x >> np.uint64(29))


@njit(inline="always")
def _equal(data: U8s, a: Any, b: Any) -> Any:
    """How many bytes before places a < b are equal, at most SEEN."""
    n = np.int64(0)
    while n < SEEN and a - n > 0 and data[a - n - 1] == data[b - n - 1]:
        n += 1
    return n


@njit(inline="always")
def _decide(
    yes: Any, p: Any, decoding: Int, code: U8s, low: Any, high: Any, value: Any, at: Any
) -> tuple[Any, Any, Any, Any, Any]:
    """Codes one decision of probability p / 65536 for yes, or decodes it: (yes, low, high, value, at) as they are then;
    at: below zero where there is no room to write. low, high, value: the interval and what was read of the code.
    """
    middle = low + ((high - low) * p >> 16)
    made = value <= middle if decoding else yes
    if made:
        high = middle
    else:
        low = middle + 1
    while at >= 0 and (low ^ high) & 0xFF000000 == 0:
        if decoding:
            value = (value << 8 & 0xFFFFFFFF) | (np.int64(code[at]) if at < code.size else 0)
        elif at >= code.size:
            at = -2
        else:
            code[at] = high >> 24
        at += 1
        low, high = low << 8 & 0xFFFFFFFF, (high << 8 & 0xFFFFFFFF) | 255
    return made, low, high, value, at


@njit(inline="always")
def _look(recent: np.uint64, word: np.uint64, contexts: U64s) -> None:
    """The contexts of a byte. recent: the eight bytes before it, the latest lowest."""
    last = recent & np.uint64(0xFFFFFFFF)
    for k in range(3):
        contexts[k] = last & np.uint64((1 << 8 * k + 8) - 1) | np.uint64(k) << np.uint64(33)
    contexts[3] = last | np.uint64(3 << 33)
    contexts[4] = _hashed(last, recent >> np.uint64(32) & np.uint64(0xFFFF))
    contexts[5] = word


@njit(inline="always")
def _after(word: np.uint64, c: np.uint64) -> np.uint64:
    """The word's context after one more byte."""
    letter = np.uint64(97) <= c | np.uint64(32) <= np.uint64(122) or c >= np.uint64(128)
    return _hashed(word + np.uint64(1), c) if letter else _NO_WORD


@njit(inline="always")
def _ask(contexts: U64s, symbol: Any, spots: U64s, at: Any, slots: U32s, each: np.uint64) -> None:
    """spots[at : at + 8]: where the slots of a bit are, which are far in memory and asked for. symbol: the bits of its
    byte before it, behind a one.
    """
    hash_8(contexts, np.uint64(symbol) * _K2, _K1, spots, at)
    for k in range(ORDERS):
        prefetch(slots, np.uint64(k) * each + (spots[at + k] & (each - np.uint64(1))))


@njit(inline="always")
def _row(recent: np.uint64, symbol: Any, rows: np.uint64) -> Any:
    """Where the row of corrections of a bit begins."""
    of = (recent & np.uint64(0xFFFF) | np.uint64(1 << 33)) * _K1 >> np.uint64(40)
    return np.int64((of ^ np.uint64(symbol) * np.uint64(0x9E35)) & rows) * CELLS


@njit(nogil=True, cache=True)
def mix(  # noqa: C901 - the coder, and step by step the same the decoder
    data: U8s,
    known: Int,
    start: Int,
    code: U8s,
    decoding: Int,
    slots: U32s,
    table: I32s,
    fine: I32s,
    weights: I64s,
    state: I64s,
    inputs: I64s,
    contexts: U64s,
    spots: U64s,
    squash: U16s,
    stretch: I16s,
    rates: U16s,
    most: Int,
) -> tuple[Int, Int]:
    """Codes data[start:] after data[:start], of which data[known:start] is learnt bit by bit; or decodes it (1).

    data, code: u8, the one given and the other written. Scratch: slots (ORDERS * 2**a,) u32, table (2, 2**b) i32, fine
    (CELLS * 2**c,) i32, weights (1024 * LANES,) i64, state STATE i64, inputs (LANES,) i64, contexts (8,) u64 and spots
    (SPOTS,) u64. squash, stretch, rates: the tables of this module; most: bytes that may be decoded bit by bit. Returns
    the bytes of `code` written or read, -1 where it has too little room to write or more than `most` are decoded; and
    how many bytes were coded bit by bit.
    """
    each, places = np.uint64(slots.size // ORDERS), np.uint64(table.shape[1] - 1)
    mask = each - np.uint64(1)
    slots[:] = np.uint32(32768 << 16)
    table[:] = 0
    weights[:] = 1 << 14
    state[:] = 0
    for k in range(64):
        state[0, k] = (1 << 22) - (1 << 20 >> min(k, 18))  # that a match goes on, of 1 << 22
        state[1, k] = 4 * k
        state[2, k] = 1 << 21  # that a bit is that of the match
    for cell in range(CELLS):
        fine[cell::CELLS] = np.int64(squash[min(max((cell - 16) * 128, -REACH), REACH) + REACH]) << 6
    contexts[:] = 0
    inputs[:] = 0
    inputs[INPUTS - 1] = 256
    rows = np.uint64(fine.size // CELLS - 1)
    low, high = np.int64(0), np.int64(0xFFFFFFFF)
    value, at = np.int64(0), np.int64(0)
    if decoding:
        for _ in range(4):
            value = value << 8 | (np.int64(code[at]) if at < code.size else 0)
            at += 1
    match: Any = np.int64(0)
    length: Any = np.int64(0)
    due: Any = np.int64(-1)
    word, rolling, recent, gram = _NO_WORD, np.uint64(0), np.uint64(0), np.uint64(0)
    slow = np.int64(0)
    told = start if decoding else data.size  # bytes that are known before they are coded
    ready = np.int64(-1)  # the byte whose slots are looked up
    for i in range(data.size):
        coding = i >= start
        if i > 0:
            c = np.uint64(data[i - 1])
            recent, gram = recent << np.uint64(8) | c, gram >> np.uint64(8) | c << np.uint64(8 * GRAM - 8)
            if i > known:
                word = _after(word, c)
        if i == start and start > 0:  # it may begin as what it follows
            match, length = 0, 1
        if i >= GRAM:
            rolling = rolling * _ROLL + np.uint64(data[i - 1]) + np.uint64(1)
            spot, far = (gram * _K1 >> np.uint64(24)) & places, (rolling * _K1 >> np.uint64(24)) & places
            if i >= known:
                if length == 0 and due >= 0:
                    for j in range(max(due, NEAR), min(due + WINDOW, i)):
                        if data[j - 1] == data[i - 1] and data[j - 2] == data[i - 2] and data[j - 3] == data[i - 3]:
                            match, length = j, _equal(data, j, i)
                            break
                if length < SURE:
                    for k in range(2):
                        found = np.int64(table[1, far] if k == 0 else table[0, spot])
                        n: Any = _equal(data, found, i) if found > 0 else np.int64(0)
                        if n >= GRAM and n > length:
                            match, length = found, n
            table[0, spot] = i
            table[1, far] = i
        if i < known:
            continue
        hit = False
        if length >= SURE:
            bucket = np.int64(0)
            n = length >> 4
            while n > 0:
                bucket += 1
                n >>= 1
            p = min(max(state[0, bucket] >> 6, 1), 65535)
            hit = data[i] == data[match]
            if coding:
                hit, low, high, value, at = _decide(hit, p, decoding, code, low, high, value, at)
                if at < 0:
                    return -1, slow
            goal = (1 << 22) - 1 if hit else 0
            state[0, bucket] += (goal - state[0, bucket]) * np.int64(rates[state[1, bucket]]) >> 16
            state[1, bucket] = min(state[1, bucket] + 1, _MATCHED)
            if hit and coding:
                data[i] = data[match]
        if not hit:
            if coding:
                slow += 1
                if slow > most:
                    return -1, slow
            for j in range(i if ready != i else i + 1, min(i + 2, told)):
                latest, newest = recent, word
                if j > i:
                    latest = recent << np.uint64(8) | np.uint64(data[i])
                    newest = _after(word, np.uint64(data[i]))
                    follows = gram >> np.uint64(8) | np.uint64(data[i]) << np.uint64(8 * GRAM - 8)
                    prefetch(table[0], follows * _K1 >> np.uint64(24) & places)
                    follows = rolling * _ROLL + np.uint64(data[i]) + np.uint64(1)
                    prefetch(table[1], follows * _K1 >> np.uint64(24) & places)
                _look(latest, newest, contexts)
                for k in range(8):
                    before = (np.int64(data[j]) | 256) >> (8 - k)
                    _ask(contexts, before, spots, (j & 1) << 6 | k << 3, slots, each)
                    prefetch(fine, _row(latest, before, rows) + CELLS // 2)
                ready = np.int64(j)
            expected = np.int64(data[match]) if 0 < length < SURE else np.int64(-1)
            side = 0 if expected < 0 else 256 if length < 8 else 512
            if i >= told:
                _look(recent, word, contexts)
                _ask(contexts, 1, spots, 24, slots, each)
            symbol: Any = np.int64(1)
            for bit in range(7, -1, -1):
                place: Any = (i & 1) << 6 | (7 - bit) << 3
                if i >= told:  # the next bit is one of two
                    place = (bit & 1) << 4 | (symbol & 1) << 3
                    for k in range(2 if bit else 0):
                        _ask(contexts, symbol << 1 | k, spots, (~bit & 1) << 4 | k << 3, slots, each)
                for k in range(ORDERS):
                    h = spots[place + k]
                    here, check = np.uint64(k) * each + (h & mask), np.uint32(h >> np.uint64(54))
                    slot = slots[here]
                    if slot & np.uint32(1023) != check:
                        slot = np.uint32(32768 << 16) | check
                        slots[here] = slot
                    inputs[k] = stretch[slot >> np.uint32(20)]
                    seen = slot >> np.uint32(10) & np.uint32(63)
                    inputs[ORDERS + k] = (np.int64(slot >> np.uint32(16)) - 32768) >> 5 if seen else 0
                wanted = np.int64(-1)
                inputs[INPUTS - 2] = 0
                if expected >= 0 and (expected | 256) >> (bit + 1) == symbol:
                    wanted = expected >> bit & 1
                    said = np.int64(stretch[state[2, length] >> 10])
                    inputs[INPUTS - 2] = said if wanted else -said
                of = (side | symbol) * LANES
                dot: Any = dot_16(inputs, weights, of)
                dot = min(max(dot >> 16, -REACH), REACH)
                first = np.int64(squash[dot + REACH])
                d = min(max(dot, -2047), 2047) + 2048
                part = d & 127
                row: Any = _row(recent, symbol, rows) + (d >> 7)
                lower, upper = np.int64(fine[row]), np.int64(fine[row + 1])
                p = (first + 3 * (lower * (128 - part) + upper * part >> 13)) >> 2
                p = min(max(p, 1), 65535)
                y = np.int64(data[i]) >> bit & 1
                if coding:
                    one, low, high, value, at = _decide(y != 0, p, decoding, code, low, high, value, at)
                    if at < 0:
                        return -1, slow
                    y = np.int64(one)
                error = ((y << 16) - first) * _LEARN
                learn_16(inputs, weights, of, error, 20)
                goal = (1 << 22) - 1 if y else 0
                fine[row] = lower + ((goal - lower) * (128 - part) >> 13)
                fine[row + 1] = upper + ((goal - upper) * part >> 13)
                goal = 65535 if y else 0
                for k in range(ORDERS):
                    here = np.uint64(k) * each + (spots[place + k] & mask)
                    slot = slots[here]
                    count: Any = np.int64(slot >> np.uint32(10) & np.uint32(63))
                    q: Any = np.int64(slot >> np.uint32(16))
                    q += (goal - q) * np.int64(rates[count]) >> 16
                    count = min(count + 1, _ROWS)
                    slots[here] = q << 16 | count << 10 | np.int64(slot & np.uint32(1023))
                if wanted >= 0:
                    goal = (1 << 22) - 1 if wanted == y else 0
                    state[2, length] += (goal - state[2, length]) * np.int64(rates[state[3, length]]) >> 16
                    state[3, length] = min(state[3, length] + 1, _BITS)
                symbol = symbol << 1 | y
            if coding:
                data[i] = symbol & 255
        if length > 0:
            due = match
            if data[match] == data[i]:
                match, length, due = match + 1, length + 1, match + 1
            else:
                length = 0
    if not decoding:  # zeros are read behind the last byte, and low < high >> 24 << 24 <= high
        if at >= code.size:
            return -1, slow
        code[at] = high >> 24
        at += 1
    return at, slow
