"""Floats of one format as those of another, to nearest even, in integers alone: the same on every machine.

A format is (mantissa bits, exponent mask, whether its largest exponent holds infinity and NaN); F8_E4M3 has no infinity
and one NaN a sign. NaN of any payload becomes the target's plain quiet NaN of the same sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import Int, Words

_ONE = np.uint64(1)
_LEADING = np.uint64(62)  # where the leading bit of a significand is held


@njit(nogil=True, cache=True)
def convert(
    words: Words, from_bits: Int, from_mask: Int, from_ieee: bool, to_bits: Int, to_mask: Int, to_ieee: bool, out: Words
) -> None:
    """words, out: (n,) unsigned, at least as wide as the source and the target. *_bits: mantissa bits; *_mask: largest
    exponent field; *_ieee: whether that one holds infinity and NaN."""
    fb, tb = np.uint64(from_bits), np.uint64(to_bits)
    fraction, most = (_ONE << fb) - _ONE, np.uint64(from_mask)
    from_sign, to_sign = (most + _ONE) << fb, (np.uint64(to_mask) + _ONE) << tb
    infinity = np.uint64(to_mask) << tb
    nan = infinity | (_ONE << (tb - _ONE)) if to_ieee else infinity | ((_ONE << tb) - _ONE)
    from_bias, to_bias = np.int64(from_mask) >> 1, np.int64(to_mask) >> 1
    end = infinity if to_ieee else nan  # the first magnitude that is no number
    plain = np.int64(62 - to_bits)
    for i in range(out.size):
        word = np.uint64(words[i])
        sign = to_sign if (word & from_sign) != 0 else np.uint64(0)
        field, low = (word >> fb) & most, word & fraction
        lead = np.int64(from_bits)
        if field == 0 or field == most:
            if field == most and (from_ieee or low == fraction):
                out[i] = sign | (nan if low != 0 or not from_ieee else end)
                continue
            if field == 0 and low == 0:
                out[i] = sign
                continue
            if field == 0:
                lead = np.int64(0)
                while (low >> np.uint64(lead + 1)) != 0:
                    lead += 1
        whole = low if field == 0 else low | (_ONE << fb)
        exponent = (np.int64(field) if field != 0 else np.int64(1)) - from_bias + lead - np.int64(from_bits)
        significand = whole << np.uint64(62 - lead)
        place = exponent + to_bias
        drop = plain if place >= 1 else plain + 1 - place
        magnitude = np.uint64(0)
        if drop < 64:
            cut = np.uint64(drop)
            magnitude = significand >> cut
            rest, half = significand & ((_ONE << cut) - _ONE), _ONE << (cut - _ONE)
            up = (rest > half) | ((rest == half) & ((magnitude & _ONE) == _ONE))
            magnitude += np.uint64(up)
            if place >= 1:
                magnitude = magnitude - (_ONE << tb) + (np.uint64(place) << tb)
        if magnitude > end or place > np.int64(to_mask):
            magnitude = end
        out[i] = sign | magnitude


@njit(nogil=True, cache=True)
def to_bf16(bits: np.uint32) -> np.uint32:
    """f32 bits to bf16 bits, to nearest even; NaN stays NaN."""
    if (bits & np.uint32(0x7FFFFFFF)) > np.uint32(0x7F800000):
        return np.uint32((bits >> np.uint32(16)) | np.uint32(0x40))
    return (bits + np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))) >> np.uint32(16)


@njit(nogil=True, cache=True)
def to_f16(bits: np.uint32) -> np.uint32:
    """f32 bits to f16 bits, to nearest even."""
    sign = (bits >> np.uint32(16)) & np.uint32(0x8000)
    size = np.int64(bits & np.uint32(0x7FFFFFFF))
    if size > 0x7F800000:
        return sign | np.uint32(0x7E00)
    if size >= 0x47800000:
        return sign | np.uint32(0x7C00)
    if size >= 0x38800000:  # a normal f16: rebias the exponent, round away 13 bits; a carry may make it infinite
        value = size - 0x38000000
        return sign | np.uint32((value + 0xFFF + ((value >> 13) & 1)) >> 13)
    exponent = size >> 23
    shift = 126 - exponent  # subnormal: the f16 is a multiple of 2**-24
    if exponent == 0 or shift > 25:
        return sign
    fraction = (size & 0x7FFFFF) | 0x800000
    half = np.int64(1) << (shift - 1)
    value = (fraction + half - 1 + ((fraction >> shift) & 1)) >> shift
    return sign | np.uint32(value)
