"""Weights as unsigned words, their order-preserving integers, and the tokens a difference is coded in.

A float's bits become an integer in the order of the reals (u ^ ~0 for negatives, u | sign for the rest), so that
neighbouring floats differ by one: one unit in the last place (ulp). Every map here is a bijection on w-bit words: any
bit pattern survives.

Hybrid-integer tokens are those of JPEG XL (ISO/IEC 18181-1, annex C.3): small values stand for themselves; of larger
ones the token holds the exponent and `mantissa` leading bits, and the rest is stored raw.
"""

from __future__ import annotations

import numpy as np
from numba import njit

U1 = np.uint64(1)
TOP = np.uint64(64)  # as `direct`: tokens are the leading bits of a word, `mantissa` is how many bits follow raw


@njit(inline="always")
def _ordered(word, width, is_float):
    """w-bit pattern -> integer in the order of the reals (floats) or itself (integers)."""
    if is_float:
        sign = U1 << (width - U1)
        full = (sign << U1) - U1
        negative = word >> (width - U1)
        return word ^ (((np.uint64(0) - negative) & full) | sign)
    return word


@njit(inline="always")
def _from_ordered(value, width, is_float):
    if is_float:
        sign = U1 << (width - U1)
        full = (sign << U1) - U1
        negative = U1 - (value >> (width - U1))
        return value ^ (((np.uint64(0) - negative) & full) | sign)
    return value


@njit(nogil=True, cache=True)
def difference(base, fine, is_float, out):
    """Zig-zagged ulp difference of `fine` to `base`, signed towards larger magnitude.

    base, fine, out: (n,) of one unsigned dtype of 8 to 64 bits. A fine-tune that shrinks or grows weights gives the
    same
    distribution for both signs of the base, because the difference of a negative base is mirrored.
    """
    width = np.uint64(8 * out.itemsize)
    full = ((U1 << (width - U1)) << U1) - U1
    for i in range(out.size):
        b = np.uint64(base[i])
        d = (_ordered(np.uint64(fine[i]), width, is_float) - _ordered(b, width, is_float)) & full
        if is_float:
            flip = np.uint64(0) - (b >> (width - U1))
            d = ((d ^ flip) - flip) & full
        out[i] = ((d << U1) ^ (np.uint64(0) - (d >> (width - U1)))) & full


@njit(nogil=True, cache=True)
def rotate(fine, out):
    """Moves the sign bit to the bottom, so that a word begins with its exponent. fine, out: (n,) unsigned."""
    width = np.uint64(8 * out.itemsize)
    full = ((U1 << (width - U1)) << U1) - U1
    for i in range(out.size):
        word = np.uint64(fine[i])
        out[i] = ((word << U1) & full) | (word >> (width - U1))


@njit(inline="always")
def _log2(value):
    """Index of the highest set bit of a value >= 1."""
    n = np.uint64(0)
    for step in (32, 16, 8, 4, 2, 1):
        shift = np.uint64(step)
        if value >> shift:
            value >>= shift
            n += shift
    return n


@njit(inline="always")
def _token(z, direct, mantissa):
    """(token, number of raw bits) of z; `direct` bits stand for themselves.

    TOP: the bits above `mantissa` are the token.
    """
    if direct == TOP:
        return z >> mantissa, mantissa
    if z < (U1 << direct):
        return z, np.uint64(0)
    exponent = _log2(z)
    raw = exponent - mantissa
    return (U1 << direct) + ((exponent - direct) << mantissa) + ((z >> raw) & ((U1 << mantissa) - U1)), raw


@njit(nogil=True, cache=True)
def count(z, contexts, direct, mantissa, counts):
    """Adds the tokens of z to counts[context, token]. z: (n,) unsigned; contexts: (n,) u16; counts: (contexts, 256)
    i64.
    """
    direct, mantissa = np.uint64(direct), np.uint64(mantissa)
    for i in range(z.size):
        token, _ = _token(np.uint64(z[i]), direct, mantissa)
        counts[contexts[i], token] += 1


@njit(nogil=True, cache=True)
def split(z, direct, mantissa, tokens, raw):
    """Writes token and raw bits of every z; returns the number of 32-bit raw words used.

    z: (n,) unsigned; tokens: (n,) u8; raw: zeroed u32 of at least n * width / 32 + 3 words, least significant bit
    first.
    """
    direct, mantissa = np.uint64(direct), np.uint64(mantissa)
    low32 = np.uint64(0xFFFFFFFF)
    position = np.uint64(0)
    for i in range(z.size):
        value = np.uint64(z[i])
        token, bits = _token(value, direct, mantissa)
        tokens[i] = token
        rest = value & ((U1 << bits) - U1)
        while bits > np.uint64(0):
            take = min(bits, np.uint64(32))
            word = position >> np.uint64(5)
            part = (rest & ((U1 << take) - U1)) << (position & np.uint64(31))
            raw[word] |= np.uint32(part & low32)
            raw[word + U1] |= np.uint32(part >> np.uint64(32))
            rest >>= take
            bits -= take
            position += take
    return np.int64((position + np.uint64(31)) >> np.uint64(5))


@njit(nogil=True, cache=True)
def token_table(direct, mantissa):
    """(raw bits (256,) u8, first value (256,) u64) of each token. Tokens past 64-bit values get zero bits."""
    bits = np.zeros(256, np.uint8)
    first = np.zeros(256, np.uint64)
    if direct == 64:
        for token in range(256):
            bits[token] = mantissa
            first[token] = np.uint64(token) << np.uint64(mantissa)
        return bits, first
    plain = 1 << direct
    for token in range(256):
        if token < plain:
            first[token] = token
        else:
            exponent = direct + ((token - plain) >> mantissa)
            if exponent < 64:
                bits[token] = exponent - mantissa
                lead = np.uint64((1 << mantissa) | ((token - plain) & ((1 << mantissa) - 1)))
                first[token] = lead << np.uint64(exponent - mantissa)
    return bits, first


@njit(nogil=True, cache=True)
def raw_words(tokens, bits):
    """Number of 32-bit raw words these tokens need. tokens: (n,) u8; bits: (256,) u8."""
    total = np.int64(0)
    for i in range(tokens.size):
        total += bits[tokens[i]]
    return (total + 31) >> 5


@njit(inline="always")
def _take(raw, position, bits):
    """`bits` <= 32 raw bits at a bit position; reads one word past the last, so raw is padded by two words."""
    word = position >> np.uint64(5)
    pair = np.uint64(raw[word]) | (np.uint64(raw[word + U1]) << np.uint64(32))
    return (pair >> (position & np.uint64(31))) & ((U1 << bits) - U1)


@njit(nogil=True, cache=True)
def join(tokens, bits, first, raw, out):
    """Inverse of `split`. The caller has checked that raw holds raw_words(tokens, bits) words and two more of
    padding.
    """
    position = np.uint64(0)
    limit = np.uint64(32)
    for i in range(out.size):
        token = tokens[i]
        need = np.uint64(bits[token])
        value = first[token]
        if out.itemsize == 8 and need > limit:
            value += _take(raw, position, limit)
            value += _take(raw, position + limit, need - limit) << limit
        else:
            value += _take(raw, position, need)
        position += need
        out[i] = value


@njit(nogil=True, cache=True)
def join_difference(tokens, bits, first, raw, base, is_float, out):
    """`join`, then undoes `difference`: out becomes the fine-tune's words. base, out: (n,) of one unsigned dtype."""
    width = np.uint64(8 * out.itemsize)
    full = ((U1 << (width - U1)) << U1) - U1
    limit = np.uint64(32)
    position = np.uint64(0)
    for i in range(out.size):
        token = tokens[i]
        need = np.uint64(bits[token])
        z = first[token]
        if out.itemsize == 8 and need > limit:
            z += _take(raw, position, limit)
            z += _take(raw, position + limit, need - limit) << limit
        else:
            z += _take(raw, position, need)
        position += need
        b = np.uint64(base[i])
        d = ((z >> U1) ^ (np.uint64(0) - (z & U1))) & full
        if is_float:
            flip = np.uint64(0) - (b >> (width - U1))
            d = ((d ^ flip) - flip) & full
        out[i] = _from_ordered((_ordered(b, width, is_float) + d) & full, width, is_float)


@njit(nogil=True, cache=True)
def unrotate(words):
    """Undoes `rotate` in place. words: (n,) unsigned."""
    width = np.uint64(8 * words.itemsize)
    for i in range(words.size):
        word = np.uint64(words[i])
        words[i] = (word >> U1) | ((word & U1) << (width - U1))
