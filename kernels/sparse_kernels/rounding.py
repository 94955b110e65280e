"""Words of 16-bit floats that were rounded last from f32: what that lost is known before the fine-tune is decoded.

Each loop is over simple integers, without branches where it can be, so that it takes several words at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import intrinsic, njit
from sparse_kernels.lanes import ADDED_AT_ONCE, LEVELS, SUMS_AT_ONCE
from sparse_kernels.lowrank import BF16, F16, F32, STRETCH, add_product, are_small, pair_row

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s, I16s, I32s, Int, Real, U8s, U16s, U32s, Words

BF16_DROPS, F16_DROPS = 16, 13  # mantissa bits of an f32 that a dtype does not keep; which says which dtype it is
_MAGNITUDE = np.uint32(0x7FFFFFFF)
_INFINITE = np.uint32(0x7F800000)
_SIGN_BIT = np.uint32(0x8000)  # of a word of 16 bits
_HALF_BIAS = np.int32(112 << 23)  # from an exponent of f16 to one of f32
_split_sums, _split_small_sums = intrinsic("split_sums", False), intrinsic("split_sums", True)
_SIGN, _ONE, _TOP = np.uint16(0x8000), np.uint16(1), np.uint16(15)


@njit(nogil=True, cache=True)
def split(wide: U32s, drops: Int, words: U16s, levels: U8s, turned: U16s) -> None:
    """Rounds f32 words to nearest even; a NaN becomes the quiet one of its sign with no other mantissa bit.

    wide: (n,) u32; drops: BF16_DROPS or F16_DROPS; words: (n,) u16, written; levels: (n,) u8, written: how much that
    lost, 0 where the word is subnormal or no finite number; turned: (n,) u16, written: all ones where differences to
    the word are turned round, so that they count towards what was lost, else 0.
    """
    cut, most, none = np.int32(drops - 3), np.int32(LEVELS - 1), np.int32(0)
    # in lanes of 32 bits: each step is cut to them, since Numba widens sums to 64
    if drops == BF16_DROPS:
        for i in range(wide.size):
            bits = np.uint32(wide[i])
            magnitude = np.uint32(bits & _MAGNITUDE)
            odd = np.uint32(np.uint32(magnitude >> np.uint32(16)) & np.uint32(1))
            rounded = np.uint32(np.uint32(np.uint32(magnitude + np.uint32(0x7FFF)) + odd) >> np.uint32(16))
            rounded = rounded if magnitude <= _INFINITE else np.uint32(0x7FC0)
            plain = (rounded >= np.uint32(0x80)) & (rounded < np.uint32(0x7F80))
            lost = np.int32(np.int32(magnitude) - np.int32(np.uint32(rounded << np.uint32(16)))) if plain else none
            size = lost if lost >= none else np.int32(none - lost)
            words[i] = np.uint16(np.uint32(rounded | np.uint32(np.uint32(bits >> np.uint32(16)) & _SIGN_BIT)))
            levels[i] = np.uint8(min(np.int32(size >> cut), most))
            turned[i] = np.uint16(np.int32(np.int32(np.int32(bits) ^ lost) >> np.int32(31)))
        return
    for i in range(wide.size):  # `casts.to_f16` without branches; one half has the step of a subnormal f16 as its ulp
        bits = np.uint32(wide[i])
        magnitude = np.uint32(bits & _MAGNITUDE)
        odd = np.uint32(np.uint32(magnitude >> np.uint32(13)) & np.uint32(1))
        small = np.float32(magnitude.view(np.float32) + np.float32(0.5)).view(np.uint32)
        half = np.uint32(np.uint32(np.uint32(magnitude - np.uint32(0x38000000 - 0xFFF)) + odd) >> np.uint32(13))
        half = half if magnitude >= np.uint32(0x38800000) else np.uint32(small - np.uint32(0x3F000000))
        half = half if magnitude < np.uint32(0x47800000) else np.uint32(0x7C00)
        half = half if magnitude <= _INFINITE else np.uint32(0x7E00)
        plain = (half >= np.uint32(0x400)) & (half < np.uint32(0x7C00))
        back = np.int32(np.int32(np.uint32(half << np.uint32(13))) + _HALF_BIAS)
        lost = np.int32(np.int32(magnitude) - back) if plain else none
        size = lost if lost >= none else np.int32(none - lost)
        words[i] = np.uint16(np.uint32(half | np.uint32(np.uint32(bits >> np.uint32(16)) & _SIGN_BIT)))
        levels[i] = np.uint8(min(np.int32(size >> cut), most))
        turned[i] = np.uint16(np.int32(np.int32(np.int32(bits) ^ lost) >> np.int32(31)))


@njit(inline="always")
def _order(word: np.uint16) -> np.uint16:
    """An integer in the order of the floats."""
    return np.uint16(word ^ np.uint16(np.uint16(np.uint16(0) - np.uint16(word >> _TOP)) | _SIGN))


@njit(nogil=True, cache=True)
def difference(fine: U16s, words: U16s, turned: U16s, out: U16s) -> None:
    """What is coded of the fine-tune's words, zig-zagged. fine: (n,) u16; words, turned: of `split`; out: (n,) u16."""
    for i in range(out.size):
        moved = np.uint16(_order(fine[i]) - _order(words[i]))
        moved = np.uint16(np.uint16(moved ^ turned[i]) - turned[i])
        out[i] = np.uint16(moved << _ONE) ^ np.uint16(np.uint16(0) - np.uint16(moved >> _TOP))


@njit(nogil=True, cache=True)
def predict(
    source: Words,
    kind: Int,
    values: U32s,
    left: F64s,
    right: F64s,
    left_pairs: I16s,
    right_pairs: I16s,
    unit: Real,
    row: Int,
    column: Int,
    products: F64s,
    reals: F32s,
    bits: U32s,
    sums: I32s,
    wide: U32s,
    drops: Int,
    words: U16s,
    levels: U8s,
    turned: U16s,
) -> None:
    """`split` of source + product, a stretch at a time, so that what is wide stays in a core's first cache.

    source: (n,) u16 or u32 words; kind: BF16, F16 or F32 of `lowrank`, what they are; values: (65536,) u32, the f32
    word of each word of 16 bits, for F16; left, right, and all up to sums: of `lowrank.predict`, no ranks for no
    product; wide: (STRETCH,) u32, scratch; drops and the rest: of `split`.
    """
    columns = right.shape[1]
    if left.shape[0] == 0:
        columns, column = source.size, 0
    room, pairs = min(columns, STRETCH), (left.shape[0] + 1) >> 1
    done = 0
    while done < words.size:
        size = min(room, columns - column, words.size - done)
        end = done + size
        part, its_words = source[done:end], words[done:end]
        its_levels, its_turned = levels[done:end], turned[done:end]
        quick = 0  # words that `split_sums` takes
        if left_pairs.size > 0 and kind != F16 and drops == BF16_DROPS:
            quick = size - size % ADDED_AT_ONCE
            pair_row(left_pairs, right_pairs, pairs, columns + SUMS_AT_ONCE, row, column, quick, sums)
            if are_small(sums[:quick], unit):
                for at in range(0, quick, ADDED_AT_ONCE):
                    _split_small_sums(part, sums, at, unit, its_words, its_levels, its_turned)
            else:
                for at in range(0, quick, ADDED_AT_ONCE):
                    _split_sums(part, sums, at, unit, its_words, its_levels, its_turned)
        if quick < size:
            part, here = part[quick:], wide[: size - quick]
            if kind == F16:
                for j in range(part.size):
                    here[j] = values[np.uint64(part[j])]
            else:
                shift = np.uint32(16 if kind == BF16 else 0)
                for j in range(part.size):
                    here[j] = np.uint32(np.uint32(part[j]) << shift)
            if left.shape[0] > 0:
                about = (left, right, left_pairs, right_pairs, unit, row, column + quick)
                add_product(here, F32, reals, *about, products, reals, bits, sums, here)
            split(here, drops, its_words[quick:], its_levels[quick:], its_turned[quick:])
        done = end
        column += size
        if column == columns:
            column = 0
            row += 1
