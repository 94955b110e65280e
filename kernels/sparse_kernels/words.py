"""Weights as unsigned words, their order-preserving integers, and the tokens a difference is coded in.

A float's bits become an integer in the order of the reals (u ^ ~0 for negatives, u | sign for the rest), so that
neighbouring floats differ by one: one unit in the last place (ulp). Every map here is a bijection on w-bit words: any
bit pattern survives.

Hybrid-integer tokens are those of JPEG XL (ISO/IEC 18181-1, annex C.3): small values stand for themselves; of larger
ones the token holds the exponent and `mantissa` leading bits, and the rest is stored raw.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import intrinsic, njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import Array, I64s, Int, U8s, U16s, U32s, U64s, Words

U1 = np.uint64(1)
_HALF = np.uint64(32)
load_64, widen_8, undo_difference = (intrinsic(name) for name in ("load_64", "widen_8", "undo_difference"))
RAW_PADDING = 96  # bytes `restore` may read past a block's raw words: those of eight tokens and a load
_LANES = 32  # bytes of words that `undo_difference` takes at once
_PIECE = 4096  # words that are tokenised at once, into a first-level cache
TOP = np.uint64(64)  # as `direct`: tokens are the leading bits of a word, `mantissa` is how many bits follow raw


@njit(nogil=True, cache=True)
def difference(base: Words, fine: Words, is_float: bool, out: Words) -> None:
    """Zig-zagged ulp difference of `fine` to `base`, signed towards larger magnitude.

    base, fine, out: (n,) of one unsigned dtype of 8 to 64 bits. A fine-tune that shrinks or grows weights gives the
    same distribution for both signs of the base, because the difference of a negative base is mirrored.
    """
    if out.itemsize == 8:
        top = np.uint64(63)
        floats = ~np.uint64(0) if is_float else np.uint64(0)
        sign = (U1 << top) & floats
        for i in range(out.size):
            b, f = base[i], fine[i]
            negative = (np.uint64(0) - (b >> top)) & floats
            d = (f ^ (((np.uint64(0) - (f >> top)) & floats) | sign)) - (b ^ (negative | sign))
            d = (d ^ negative) - negative
            out[i] = (d << U1) ^ (np.uint64(0) - (d >> top))
        return
    # 32-bit lanes, bits above the word's width being of no account: this loop becomes vector instructions
    top32, none, one = np.uint32(8 * out.itemsize - 1), np.uint32(0), np.uint32(1)
    all32 = ~np.uint32(0) if is_float else np.uint32(0)
    sign32 = np.uint32(one << top32) & all32
    for i in range(out.size):
        b32, f32 = np.uint32(base[i]), np.uint32(fine[i])
        mirror = np.uint32(none - np.uint32(b32 >> top32)) & all32
        turn = np.uint32(none - np.uint32(f32 >> top32)) & all32
        e = np.uint32(np.uint32(f32 ^ (turn | sign32)) - np.uint32(b32 ^ (mirror | sign32)))
        e = np.uint32(np.uint32(e ^ mirror) - mirror)
        out[i] = np.uint32(e << one) ^ np.uint32(none - np.uint32(np.uint32(e >> top32) & one))


@njit(nogil=True, cache=True)
def rotate(fine: Words, out: Words) -> None:
    """Moves the sign bit to the bottom, so that a word begins with its exponent. fine, out: (n,) unsigned."""
    width = np.uint64(8 * out.itemsize)
    full = ((U1 << (width - U1)) << U1) - U1
    for i in range(out.size):
        word = np.uint64(fine[i])
        out[i] = ((word << U1) & full) | (word >> (width - U1))


@njit(nogil=True, cache=True)
def token_table(direct: Int, mantissa: Int) -> tuple[U8s, U64s]:
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


@lru_cache
def tokens_of(direct: int, mantissa: int) -> tuple[U8s, U64s]:
    """`token_table`, made once for each shape and without compiling anything."""
    return token_table.py_func(direct, mantissa)


@njit(nogil=True, cache=True)
def tokenise(z: Words, direct: Int, mantissa: Int, tokens: U8s) -> None:
    """Token of every z. z: (n,) unsigned; tokens: (n,) u8, written.

    `direct` bits stand for themselves; TOP: the bits above `mantissa` are the token. A loop without branches, which
    becomes vector instructions.
    """
    direct, mantissa = np.uint64(direct), np.uint64(mantissa)
    if direct == TOP:
        for i in range(z.size):
            tokens[i] = np.uint64(z[i]) >> mantissa
        return
    plain, low, most = U1 << direct, (U1 << mantissa) - U1, np.uint64(63)
    for i in range(z.size):
        value = np.uint64(z[i])
        # the exponent of a float64 that cannot be rounded up: the bit below the highest is cleared
        real = np.float64(value & ~(value >> U1))
        exponent = (real.view(np.uint64) >> np.uint64(52)) - np.uint64(1023)
        lead = (value >> ((exponent - mantissa) & most)) & low
        token = plain + ((exponent - direct) << mantissa) + lead
        tokens[i] = value if value < plain else token


@njit(nogil=True, cache=True)
def count(z: Words, contexts: U16s, direct: Int, mantissa: Int, counts: Array) -> None:
    """Adds the tokens of z to counts[context, token]. z: (n,) unsigned; contexts: (n,) u16; counts: (contexts, tokens)
    integers, with room for every token. Rows of 32-bit counts whose length is no power of two are far quicker.
    """
    tokens = np.empty(_PIECE, np.uint8)
    for start in range(0, z.size, _PIECE):
        size = min(_PIECE, z.size - start)
        tokenise(z[start : start + size], direct, mantissa, tokens)
        for i in range(size):
            counts[contexts[start + i], tokens[i]] += 1


@njit(nogil=True, cache=True)
def split(z: Words, direct: Int, mantissa: Int, tokens: U8s, raw: U32s) -> Int:
    """Writes token and raw bits of every z; returns the number of 32-bit raw words used.

    z: (n,) unsigned; tokens: (n,) u8; raw: u32 of at least n * width / 32 + 3 words, least significant bit first.
    """
    tokenise(z, direct, mantissa, tokens)
    bits, _ = token_table(direct, mantissa)
    some = direct < np.int64(TOP)
    above = np.uint64(0x0101010101010101) * np.uint64(256 - (1 << direct) if some else 0)
    size, eight, i = np.uint64(z.size), np.uint64(8), np.uint64(0)
    word, filled, held = np.uint64(0), np.uint64(0), np.uint64(0)  # words written, bits held back, and those bits
    while i < size:
        if some and i + eight <= size and load_64(tokens, i) & above == np.uint64(0):  # their own values
            i += eight
            continue
        end = min(i + eight, size)
        while i < end:
            need = np.uint64(bits[tokens[i]])
            rest = np.uint64(z[i]) & ((U1 << need) - U1)
            if z.itemsize == 8 and need > _HALF:
                held |= (rest & np.uint64(0xFFFFFFFF)) << filled
                raw[word] = np.uint32(held)
                word += U1
                held >>= _HALF
                rest >>= _HALF
                need -= _HALF
            held |= rest << filled
            filled += need
            raw[word] = np.uint32(held)
            whole = filled >> np.uint64(5)
            word += whole
            held >>= whole << np.uint64(5)
            filled &= np.uint64(31)
            i += U1
    if filled > np.uint64(0):
        raw[word] = np.uint32(held)
        word += U1
    return np.int64(word)


@njit(nogil=True, cache=True)
def coarsen(counts: Array, direct: Int, finest: Int, mantissa: Int, out: I64s) -> None:
    """Adds counts of tokens with `finest` leading bits to those of tokens with only `mantissa` of them.

    counts: (contexts, tokens) u32 or i64; out: (contexts, tokens) i64.
    """
    plain = np.int64(1) << direct
    low = (np.int64(1) << finest) - 1
    for c in range(counts.shape[0]):
        for token in range(counts.shape[1]):
            n = counts[c, token]
            if n > 0:
                rest = token - plain
                to = plain + ((rest >> finest) << mantissa) + ((rest & low) >> (finest - mantissa))
                out[c, to if rest >= 0 else token] += n


@njit(nogil=True, cache=True)
def _undo(base: Words, is_float: bool, words: Words) -> None:
    """Inverse of `difference` in place."""
    word = words.dtype.type
    none, one, top = word(0), word(1), word(8 * words.itemsize - 1)
    floats = word(none - one) if is_float else none
    sign = word(word(one << top) & floats)
    whole = words.size - words.size % (_LANES // words.itemsize)
    for i in range(0, whole, _LANES // words.itemsize):
        undo_difference(base, words, i, floats)
    for i in range(whole, words.size):
        mirror = word(word(none - word(base[i] >> top)) & floats)
        moved = word(word(words[i] >> one) ^ word(none - word(words[i] & one)))
        order = word(word(base[i] ^ word(mirror | sign)) + word(word(moved ^ mirror) - mirror))
        negative = word(word(word(order >> top) - one) & floats)
        words[i] = word(order ^ word(negative | sign))


@njit(nogil=True, cache=True)
def _undo_turned(base: Words, turned: Words, words: Words) -> None:
    """Inverse of `rounding.difference` in place."""
    word = words.dtype.type
    none, one, top = word(0), word(1), word(8 * words.itemsize - 1)
    sign = word(one << top)
    for i in range(words.size):
        moved = word(word(words[i] >> one) ^ word(none - word(words[i] & one)))
        negative = word(none - word(base[i] >> top))
        order = word(word(base[i] ^ word(negative | sign)) + word(word(moved ^ turned[i]) - turned[i]))
        words[i] = word(order ^ word(word(word(order >> top) - one) | sign))


@njit(nogil=True, cache=True)
def _unrotate(words: Words) -> None:
    """Inverse of `rotate` in place."""
    word = words.dtype.type
    one, top = word(1), word(8 * words.itemsize - 1)
    for i in range(words.size):
        words[i] = word(word(words[i] >> one) | word(word(words[i] & one) << top))


@njit(inline="always")
def _value(
    bits: U8s, first: U64s, token: Int, raw: U8s, position: np.uint64, wide: bool
) -> tuple[np.uint64, np.uint64]:
    """(value of a token with its raw bits, bit position after them)."""
    need = np.uint64(bits[token])
    at = position >> np.uint64(3)
    rest = load_64(raw, at) >> (position & np.uint64(7))
    if wide:  # up to 60 bits, which may begin anywhere in a byte
        later = load_64(raw, at + np.uint64(4)) >> (position & np.uint64(7))
        rest = (rest & np.uint64(0xFFFFFFFF)) | (later << np.uint64(32))
    return first[token] + (rest & ((U1 << need) - U1)), position + need


@njit(nogil=True, cache=True)
def _join(
    tokens: U8s, bits: U8s, first: U64s, plain: Int, raw: U8s, position: np.uint64, limit: np.uint64, out: Words
) -> np.uint64:
    """Words of a stretch of tokens; the bit position after their raw bits, or one past `limit`, having read no further
    than RAW_PADDING bytes.
    """
    eight, size = np.uint64(8), np.uint64(out.size)
    some, above = plain > 0, np.uint64(0x0101010101010101) * np.uint64(256 - plain)
    i = np.uint64(0)
    while i + eight <= size:
        if some and load_64(tokens, i) & above == np.uint64(0):  # eight tokens that are their own values
            widen_8(tokens, i, out, i)
        else:
            if position > limit:
                return position
            for k in range(8):
                at = i + np.uint64(k)
                out[at], position = _value(bits, first, tokens[at], raw, position, out.itemsize == 8)
        i += eight
    while i < size and position <= limit:
        out[i], position = _value(bits, first, tokens[i], raw, position, out.itemsize == 8)
        i += U1
    return position


@njit(nogil=True, cache=True)
def restore(
    tokens: U8s,
    bits: U8s,
    first: U64s,
    plain: Int,
    raw: U8s,
    starts: I64s,
    counts: I64s,
    sizes: I64s,
    base: Words,
    turned: Words,
    undo: bool,
    is_float: bool,
    out: Words,
) -> Int:
    """Words of blocks from tokens, their raw bits and the base's words: the inverse of `split` and then, in the same
    pass, of `difference` (`undo`), of `rounding.difference` (where `turned` says which differences are turned round)
    or, for floats, of `rotate`. -1 if each block has exactly as many raw words as its tokens need, else the number of
    one that has not.

    tokens: (n,) u8; bits, first: of `token_table`; plain: how many tokens from 0 on, 0 or a power of two, have no
    raw bits and are their own values; raw: u8; starts, counts: (blocks,) i64, where in it the 32-bit raw words of a
    block begin, in bytes, and how many there are, with RAW_PADDING bytes after them; sizes: (blocks,) i64, tokens of
    each block, n in all; base, out: (n,) unsigned of one dtype; turned: (n,) of it too, as of `rounding.split`, or of
    size 0.
    """
    at = np.int64(0)
    for k in range(starts.size):
        start, count, end = starts[k], counts[k], at + sizes[k]
        if start < 0 or count < 0 or count > raw.size or start > raw.size - 4 * count - RAW_PADDING:
            return k
        if sizes[k] < 0 or end > min(out.size, tokens.size):
            return k
        begin = np.uint64(start) << np.uint64(3)
        limit = begin + (np.uint64(count) << np.uint64(5))
        position = begin
        while at < end:
            piece = slice(at, min(at + _PIECE, end))
            words = out[piece]
            position = _join(tokens[piece], bits, first, plain, raw, position, limit, words)
            if position > limit:
                return k
            if turned.size > 0:
                _undo_turned(base[piece], turned[piece], words)
            elif undo:
                _undo(base[piece], is_float, words)
            elif is_float:
                _unrotate(words)
            at += words.size
        if (position - begin + np.uint64(31)) >> np.uint64(5) != np.uint64(count):
            return k
    return -1
