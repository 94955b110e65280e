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
_PIECE = 4096  # words that are tokenised at once, into a first-level cache
TOP = np.uint64(64)  # as `direct`: tokens are the leading bits of a word, `mantissa` is how many bits follow raw


@njit(nogil=True, cache=True)
def difference(base, fine, is_float, out):
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
def undo_difference(base, is_float, words):
    """Inverse of `difference` in place: differences become the fine-tune's words. base, words: (n,) of one dtype."""
    if words.itemsize == 8:
        top = np.uint64(63)
        floats = ~np.uint64(0) if is_float else np.uint64(0)
        sign = (U1 << top) & floats
        for i in range(words.size):
            b, z = base[i], words[i]
            negative = (np.uint64(0) - (b >> top)) & floats
            d = (z >> U1) ^ (np.uint64(0) - (z & U1))
            order = (b ^ (negative | sign)) + ((d ^ negative) - negative)
            words[i] = order ^ ((((order >> top) - U1) & floats) | sign)
        return
    top32, none, one = np.uint32(8 * words.itemsize - 1), np.uint32(0), np.uint32(1)
    all32 = ~np.uint32(0) if is_float else np.uint32(0)
    sign32 = np.uint32(one << top32) & all32
    for i in range(words.size):
        b32, z32 = np.uint32(base[i]), np.uint32(words[i])
        mirror = np.uint32(none - np.uint32(b32 >> top32)) & all32
        e = np.uint32(z32 >> one) ^ np.uint32(none - np.uint32(z32 & one))
        o = np.uint32(np.uint32(b32 ^ (mirror | sign32)) + np.uint32(np.uint32(e ^ mirror) - mirror))
        high = np.uint32(np.uint32(o >> top32) & one)
        words[i] = o ^ np.uint32((np.uint32(high - one) & all32) | sign32)


@njit(nogil=True, cache=True)
def rotate(fine, out):
    """Moves the sign bit to the bottom, so that a word begins with its exponent. fine, out: (n,) unsigned."""
    width = np.uint64(8 * out.itemsize)
    full = ((U1 << (width - U1)) << U1) - U1
    for i in range(out.size):
        word = np.uint64(fine[i])
        out[i] = ((word << U1) & full) | (word >> (width - U1))


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
def tokenise(z, direct, mantissa, tokens):
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
def count(z, contexts, direct, mantissa, counts):
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
def split(z, direct, mantissa, tokens, raw):
    """Writes token and raw bits of every z; returns the number of 32-bit raw words used.

    z: (n,) unsigned; tokens: (n,) u8; raw: u32 of at least n * width / 32 + 3 words, least significant bit first.
    """
    tokenise(z, direct, mantissa, tokens)
    bits, _ = token_table(direct, mantissa)
    half, low5 = np.uint64(32), np.uint64(31)
    word, filled, held = np.uint64(0), np.uint64(0), np.uint64(0)  # words written, bits held back, and those bits
    for i in range(z.size):
        need = np.uint64(bits[tokens[i]])
        rest = np.uint64(z[i]) & ((U1 << need) - U1)
        if z.itemsize == 8 and need > half:
            held |= (rest & np.uint64(0xFFFFFFFF)) << filled
            raw[word] = np.uint32(held)
            word += U1
            held >>= half
            rest >>= half
            need -= half
        held |= rest << filled
        filled += need
        raw[word] = np.uint32(held)
        whole = filled >> np.uint64(5)
        word += whole
        held >>= whole << np.uint64(5)
        filled &= low5
    if filled > np.uint64(0):
        raw[word] = np.uint32(held)
        word += U1
    return np.int64(word)


@njit(nogil=True, cache=True)
def coarsen(counts, direct, finest, mantissa, out):
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
def raw_words(tokens, bits):
    """Number of 32-bit raw words these tokens need. tokens: (n,) u8; bits: (256,) u8."""
    total = np.int64(0)
    for i in range(tokens.size):
        total += bits[tokens[i]]
    return (total + 31) >> 5


@njit(nogil=True, cache=True)
def spans(halves, out):
    """Raw words as 64-bit spans that overlap by half, so that `join` reads any 32 bits at once.

    halves: (2 * n,) u16, raw words in halves, the low one first (a block's bytes need not lie at a multiple of 4);
    out: (n + 1,) u64: word k and word k + 1, zeros past the last.
    """
    count = halves.size // 2
    for k in range(count):
        word = np.uint64(halves[2 * k]) | (np.uint64(halves[2 * k + 1]) << np.uint64(16))
        out[k] = word
        if k > 0:
            out[k - 1] |= word << np.uint64(32)
    out[count] = 0


@njit(nogil=True, cache=True)
def join(tokens, bits, first, raw, out):
    """Inverse of `split`.

    tokens: (n,) u8; bits: (256,) u8; first: (256,) of out's dtype; raw: of `spans`, of as many words as
    raw_words(tokens, bits) says (the caller has checked it); out: (n,) unsigned, written.
    """
    position = np.uint64(0)
    low5, half = np.uint64(31), np.uint64(32)
    for i in range(out.size):
        token = tokens[i]
        need = np.uint64(bits[token])
        at = position >> np.uint64(5)
        rest = raw[at] >> (position & low5)
        position += need
        if out.itemsize == 8 and need > half:
            high = raw[at + U1] >> ((position - need) & low5)
            rest = (rest & np.uint64(0xFFFFFFFF)) | (high << half)
        out[i] = np.uint64(first[token]) + (rest & ((U1 << need) - U1))


@njit(nogil=True, cache=True)
def unrotate(words):
    """Undoes `rotate` in place. words: (n,) unsigned."""
    width = np.uint64(8 * words.itemsize)
    for i in range(words.size):
        word = np.uint64(words[i])
        words[i] = (word >> U1) | ((word & U1) << (width - U1))
