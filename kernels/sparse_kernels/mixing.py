"""Bytes coded by mixed predictions: how likely each next bit is after the bytes before it, in several contexts, each
weighed by what it was worth so far (as lpaq does: Mahoney, "Adaptive weighing of context models for lossless data
compression", 2005). Where bytes repeat at length, each is one decision. Whole numbers alone: the same on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, Int, U8s, U32s, U64s

ORDERS = 6  # contexts: the last 1, 2, 3, 4 and 6 bytes, and the word
INPUTS = 2 * ORDERS + 2  # of each context its probability, and how far that is from a half; the match; a constant
SURE = 16  # bytes of a match from which on the next byte is one decision
GRAM, NEAR = 6, 3  # bytes that must be equal where a match is looked up; near where one ended
WINDOW = 256  # how far behind that place
SEEN = 32  # bytes of a match that are looked at
REACH = 3071  # of the logistic scale, in 1/256
CELLS = 33  # places of that scale at which probabilities are corrected
STATE = 6, 64  # shape of `state`

_scale = np.arange(-REACH, REACH + 1) / 256.0
SQUASH = np.clip(np.rint(65536.0 / (1.0 + np.exp(-_scale))), 1, 65535).astype(np.int64)
_share = (np.arange(4096) + 0.5) / 4096.0
STRETCH = np.rint(256.0 * np.log(_share / (1.0 - _share))).astype(np.int64)
RATES = (131072 // (2 * np.arange(1024) + 3)).astype(np.int64)

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


@njit(nogil=True, cache=True)
def mix(  # noqa: C901 - the coder, and step by step the same the decoder
    data: U8s,
    known: Int,
    start: Int,
    code: U8s,
    decoding: Int,
    slots: U32s,
    table: I64s,
    fine: I64s,
    weights: I64s,
    state: I64s,
    contexts: U64s,
    squash: I64s,
    stretch: I64s,
    rates: I64s,
    most: Int,
) -> Int:
    """Codes data[start:] after data[:start], of which data[known:start] is learnt bit by bit; or decodes it (1).

    data, code: u8, the one given and the other written. slots (ORDERS, 2**a) u32, table (2, 2**b) i64, fine (2**c,
    CELLS), weights (1024, INPUTS) and state STATE i64, contexts (ORDERS,) u64: scratch; squash, stretch, rates: the
    tables of this module; most: bytes that may be decoded bit by bit. Returns the bytes of `code` written or read; -1
    where it has too little room to write, or more than `most` are decoded. state[3, 63]: how many bytes were.
    """
    mask, places = np.uint64(slots.shape[1] - 1), np.uint64(table.shape[1] - 1)
    slots[:] = np.uint32(32768 << 16)
    table[:] = 0
    weights[:] = 1 << 14
    state[:] = 0
    for k in range(64):
        state[0, k] = (1 << 22) - (1 << 20 >> min(k, 18))  # that a match goes on, of 1 << 22
        state[1, k] = 4 * k
        state[2, k] = 1 << 21  # that a bit is that of the match
    for cell in range(CELLS):
        fine[:, cell] = squash[min(max((cell - 16) * 128, -REACH), REACH) + REACH] << 6
    rows = np.uint64(fine.shape[0] - 1)
    low, high = np.int64(0), np.int64(0xFFFFFFFF)
    value, at = np.int64(0), np.int64(0)
    if decoding:
        for _ in range(4):
            value = value << 8 | (np.int64(code[at]) if at < code.size else 0)
            at += 1
    match: Any = np.int64(0)
    length: Any = np.int64(0)
    due: Any = np.int64(-1)
    word, rolling = _NO_WORD, np.uint64(0)
    for i in range(data.size):
        coding = i >= start
        if i == start and start > 0:  # it may begin as what it follows
            match, length = 0, 1
        if i >= GRAM:
            gram = np.uint64(0)
            for k in range(1, GRAM + 1):
                gram = gram << np.uint64(8) | np.uint64(data[i - k])
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
                        found = table[1, far] if k == 0 else table[0, spot]
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
                    return -1
            goal = (1 << 22) - 1 if hit else 0
            state[0, bucket] += (goal - state[0, bucket]) * rates[state[1, bucket]] >> 16
            state[1, bucket] = min(state[1, bucket] + 1, _MATCHED)
            if hit and coding:
                data[i] = data[match]
        if not hit:
            if coding:
                state[3, 63] += 1
                if state[3, 63] > most:
                    return -1
            last, more = np.uint64(0), np.uint64(0)
            for k in range(1, 5):
                if i >= k:
                    last |= np.uint64(data[i - k]) << np.uint64(8 * (k - 1))
            for k in range(5, 7):
                if i >= k:
                    more |= np.uint64(data[i - k]) << np.uint64(8 * (k - 5))
            contexts[0] = last & np.uint64(0xFF)
            contexts[1] = (last & np.uint64(0xFFFF)) | np.uint64(1 << 33)
            contexts[2] = (last & np.uint64(0xFFFFFF)) | np.uint64(2 << 33)
            contexts[3] = last | np.uint64(3 << 33)
            contexts[4] = _hashed(last, more)
            contexts[5] = word
            expected = np.int64(data[match]) if 0 < length < SURE else np.int64(-1)
            side = 0 if expected < 0 else 256 if length < 8 else 512
            row_of = contexts[1] * _K1 >> np.uint64(40)
            symbol = np.int64(1)
            for bit in range(7, -1, -1):
                dot: Any = np.int64(0)
                for k in range(ORDERS):
                    h = _hashed(contexts[k], np.uint64(symbol))
                    place, check = np.int64(h & mask), np.uint32(h >> np.uint64(54))
                    slot = slots[k, place]
                    if slot & np.uint32(1023) != check:
                        slot = np.uint32(32768 << 16) | check
                        slots[k, place] = slot
                    state[5, k] = place
                    state[4, k] = stretch[np.int64(slot >> np.uint32(20))]
                    told = slot >> np.uint32(10) & np.uint32(63)
                    state[4, ORDERS + k] = (np.int64(slot >> np.uint32(16)) - 32768) >> 5 if told else 0
                wanted = np.int64(-1)
                state[4, INPUTS - 2], state[4, INPUTS - 1] = 0, 256
                if expected >= 0 and (expected | 256) >> (bit + 1) == symbol:
                    wanted = expected >> bit & 1
                    said = stretch[state[2, length] >> 10]
                    state[4, INPUTS - 2] = said if wanted else -said
                for k in range(INPUTS):
                    dot += state[4, k] * weights[side | symbol, k]
                dot = min(max(dot >> 16, -REACH), REACH)
                first = squash[dot + REACH]
                d = min(max(dot, -2047), 2047) + 2048
                cell, part = d >> 7, d & 127
                row = np.int64((row_of ^ np.uint64(symbol) * np.uint64(0x9E35)) & rows)
                p = (first + 3 * (fine[row, cell] * (128 - part) + fine[row, cell + 1] * part >> 13)) >> 2
                p = min(max(p, 1), 65535)
                y = np.int64(data[i]) >> bit & 1
                if coding:
                    one, low, high, value, at = _decide(y != 0, p, decoding, code, low, high, value, at)
                    if at < 0:
                        return -1
                    y = np.int64(one)
                error = (y << 16) - first
                for k in range(INPUTS):
                    weights[side | symbol, k] += (state[4, k] * error * _LEARN + (1 << 19)) >> 20
                goal = (1 << 22) - 1 if y else 0
                fine[row, cell] += (goal - fine[row, cell]) * (128 - part) >> 13
                fine[row, cell + 1] += (goal - fine[row, cell + 1]) * part >> 13
                goal = 65535 if y else 0
                for k in range(ORDERS):
                    slot = slots[k, state[5, k]]
                    count: Any = np.int64(slot >> np.uint32(10) & np.uint32(63))
                    q: Any = np.int64(slot >> np.uint32(16))
                    q += (goal - q) * rates[count] >> 16
                    count = min(count + 1, _ROWS)
                    slots[k, state[5, k]] = q << 16 | count << 10 | np.int64(slot & np.uint32(1023))
                if wanted >= 0:
                    goal = (1 << 22) - 1 if wanted == y else 0
                    state[2, length] += (goal - state[2, length]) * rates[state[3, length]] >> 16
                    state[3, length] = min(state[3, length] + 1, _BITS)
                symbol = symbol << 1 | y
            if coding:
                data[i] = symbol & 255
        c = np.uint64(data[i])
        letter = np.uint64(97) <= c | np.uint64(32) <= np.uint64(122) or c >= np.uint64(128)
        word = _hashed(word + np.uint64(1), c) if letter else _NO_WORD
        if length > 0:
            due = match
            if data[match] == data[i]:
                match, length, due = match + 1, length + 1, match + 1
            else:
                length = 0
    if not decoding:  # zeros are read behind the last byte, and low < high >> 24 << 24 <= high
        if at >= code.size:
            return -1
        code[at] = high >> 24
        at += 1
    return at
