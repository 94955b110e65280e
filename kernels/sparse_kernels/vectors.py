"""Vector instructions that Numba does not write by itself, as LLVM IR inside kernels.

`rans_steps(most, gathers, wide)` is the rANS decoder of several blocks at once: the eight lanes of a block are one
vector of eight 32-bit states, and blocks take turns in one loop, so that while one waits for its tables the others
work. Only the shuffle that hands 16-bit words to the lanes that need one (`pshufb`, SSSE3 or later) and, where asked
for, the gather of table entries (AVX2), or two blocks in one vector (AVX-512 with VBMI2), are instructions of one kind
of processor; all else is LLVM's own and works everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import extending, types
from numba.core import cgutils

from sparse_kernels.lanes import ADDED_AT_ONCE, CONTEXTS_AT_ONCE, DOTTED_AT_ONCE, LEVELS, SUMS_AT_ONCE

_I1, _I8, _I16, _I32, _I64 = (ir.IntType(bits) for bits in (1, 8, 16, 32, 64))
_LANES, _PRECISION = 8, 12
_intrinsic: Any = extending.intrinsic  # which type checkers take for the function that makes the code


def _vector(kind: ir.Type, count: int = _LANES) -> ir.VectorType:
    return ir.VectorType(kind, count)


def _splat(value: int, kind: ir.Type = _I32, count: int = _LANES) -> ir.Constant:
    return ir.Constant(_vector(kind, count), [value] * count)


class _Block:
    """One block's pointers and position while code is generated. Positions are bytes of all words, as limits are."""

    def __init__(self, b: Any, data: dict[str, Any], number: int):
        k, one = ir.Constant(_I64, number), ir.Constant(_I64, 1)

        def field(name: str) -> Any:
            return b.load(b.gep(data[name], [k]))

        self.symbol, self.start = field("symbols"), field("starts")
        self.limit = b.add(self.start, b.shl(b.add(field("counts"), one), one))
        self.states_at = _place(b, data["states"], ir.Constant(_I64, _LANES * number), _vector(_I32))
        self.position_at = b.gep(data["positions"], [k])
        self.position = cgutils.alloca_once(b, _I64)
        b.store(b.add(self.start, b.shl(b.load(self.position_at), one)), self.position)

    def deal(self, b: Any, data: dict[str, Any], short: Any, wide: bool) -> Any:
        """The 16-bit words of the lanes that are short of one, which are taken."""
        mask, position = b.bitcast(short, _I8), b.load(self.position)
        ones = cgutils.get_or_insert_function(b.module, ir.FunctionType(_I8, [_I8]), "llvm.ctpop.i8")
        taken = b.shl(b.zext(b.call(ones, [mask]), _I64), ir.Constant(_I64, 1))
        moved = b.add(position, taken)
        # one past the end says "too far" and stays there: no stream leads the loop out of its buffer
        b.store(b.select(b.icmp_unsigned("<", moved, self.limit), moved, self.limit), self.position)
        kind = _vector(_I16)
        if wide:
            words = _load(b, _place(b, data["words"], position, kind), 1)
            expand = cgutils.get_or_insert_function(
                b.module, ir.FunctionType(kind, [kind, kind, short.type]), "llvm.x86.avx512.mask.expand.v8i16"
            )
            return b.call(expand, [words, _splat(0, _I16), short])
        octets = _vector(_I8, 16)
        words = _load(b, _place(b, data["words"], position, octets), 1)
        row = b.shl(b.zext(mask, _I64), ir.Constant(_I64, 4))
        order = _load(b, _place(b, data["refills"], row, octets), 1)
        shuffle = cgutils.get_or_insert_function(
            b.module, ir.FunctionType(octets, [octets, octets]), "llvm.x86.ssse3.pshuf.b.128"
        )
        return b.bitcast(b.call(shuffle, [words, order]), kind)

    def save(self, b: Any, state: Any) -> None:
        b.store(state, self.states_at).align = 4
        read = b.sub(b.load(self.position), self.start)
        b.store(b.lshr(read, ir.Constant(_I64, 1)), self.position_at)


def _place(b: Any, base: Any, offset: Any, kind: ir.Type) -> Any:
    return b.bitcast(b.gep(base, [offset]), kind.as_pointer())


def _load(b: Any, place: Any, align: int) -> Any:
    value = b.load(place)
    value.align = align
    return value


def _entries(b: Any, table: Any, index: Any) -> Any:
    """The table entries of eight slots, one after the other."""
    out = ir.Constant(_vector(_I32), ir.Undefined)
    pairs = b.bitcast(index, _vector(_I64, _LANES // 2))
    low = ir.Constant(_I64, 0xFFFFFFFF)
    for pair in range(_LANES // 2):
        two = b.extract_element(pairs, ir.Constant(_I32, pair))
        for lane, slot in enumerate((b.and_(two, low), b.lshr(two, ir.Constant(_I64, 32)))):
            out = b.insert_element(out, b.load(b.gep(table, [slot])), ir.Constant(_I32, 2 * pair + lane))
    return out


def _gathered(b: Any, table: Any, index: Any) -> Any:
    """The same at once (`vpgatherdd`): eight of AVX2, or sixteen of AVX-512."""
    count, octets = index.type.count, _I8.as_pointer()
    vector, table = _vector(_I32, count), b.bitcast(table, octets)
    if count > _LANES:
        every, width, name = _splat(1, _I1, count), ir.Constant(_I32, 4), "llvm.x86.avx512.mask.gather.dpi.512"
    else:
        every, width, name = _splat(0xFFFFFFFF), ir.Constant(_I8, 4), "llvm.x86.avx2.gather.d.d.256"
    shape = ir.FunctionType(vector, [vector, octets, vector, every.type, width.type])
    gather = cgutils.get_or_insert_function(b.module, shape, name)
    return b.call(gather, [_splat(0, _I32, count), table, index, every, width])


class _Row:
    """One block, or two side by side, whose lanes are one vector of states."""

    def __init__(self, b: Any, data: dict[str, Any], numbers: range):
        self._blocks, self._data = [_Block(b, data, number) for number in numbers], data
        self._lanes = _LANES * len(self._blocks)
        self._state = cgutils.alloca_once(b, _vector(_I32, self._lanes))
        b.store(self._joined(b, [_load(b, block.states_at, 4) for block in self._blocks]), self._state)

    def _joined(self, b: Any, parts: list[Any]) -> Any:
        if len(parts) == 1:
            return parts[0]
        return b.shuffle_vector(*parts, ir.Constant(_vector(_I32, self._lanes), list(range(self._lanes))))

    def _parted(self, b: Any, whole: Any) -> list[Any]:
        if len(self._blocks) == 1:
            return [whole]
        halves = (ir.Constant(_vector(_I32), list(range(k, k + _LANES))) for k in (0, _LANES))
        return [b.shuffle_vector(whole, whole, half) for half in halves]

    def _splat(self, value: int) -> ir.Constant:
        return _splat(value, _I32, self._lanes)

    def step(self, b: Any, at: Any, gathers: bool, wide: bool) -> None:
        """Decodes eight symbols of each block."""
        data, vector = self._data, _vector(_I32, self._lanes)
        symbols = [b.add(block.symbol, at) for block in self._blocks]
        ids = self._joined(b, [_load(b, _place(b, data["ids"], place, _vector(_I8)), 1) for place in symbols])
        state = b.load(self._state)
        slot = b.and_(state, self._splat(4095))
        index = b.or_(b.shl(b.zext(ids, vector), self._splat(_PRECISION)), slot)
        entry = (_gathered if gathers else _entries)(b, data["table"], index)
        tokens = self._parted(b, b.trunc(entry, _vector(_I8, self._lanes)))
        for place, part in zip(symbols, tokens, strict=True):
            b.store(part, _place(b, data["tokens"], place, _vector(_I8))).align = 1
        frequency = b.add(b.and_(b.lshr(entry, self._splat(8)), self._splat(4095)), self._splat(1))
        moved = b.mul(frequency, b.lshr(state, self._splat(_PRECISION)))
        advanced = b.add(moved, b.lshr(entry, self._splat(20)))
        short = b.icmp_unsigned("<", advanced, self._splat(1 << 16))
        masks = zip(self._blocks, self._parted(b, short), strict=True)
        dealt = self._joined(b, [block.deal(b, data, mask, wide) for block, mask in masks])
        filled = b.or_(b.shl(advanced, self._splat(16)), b.zext(dealt, vector))
        b.store(b.select(short, filled, advanced), self._state)

    def save(self, b: Any) -> None:
        for block, state in zip(self._blocks, self._parted(b, b.load(self._state)), strict=True):
            block.save(b, state)


_LEAST_PAIRED = 6  # blocks: of fewer, each waits for its tables less than a pair would
_NAMES = ("words", "starts", "counts", "ids", "symbols", "tokens", "table", "refills", "states", "positions")


def rans_steps(most: int, gathers: bool, wide: bool) -> Callable[..., None]:
    """An intrinsic that decodes eight symbols a step of the first `blocks` blocks, two to `most`, from step `first` to
    step `end`; of any other number of blocks none.

    words: u8; starts, counts: (blocks,) i64, where in `words` a block's 16-bit words begin (in bytes) and how many
    there are, 18 readable bytes after the last; ids, tokens: u8, tables and symbols, those of a block from its
    `symbols` on, (blocks,) i64; table: of `rans.lookup`; refills: of `rans.refills`; states: (blocks * 8,) u32 and
    positions: (blocks,) i64 at most counts + 1, read and written; gathers: whether a vector of entries is looked up at
    once; wide: whether two blocks are one vector. A block that takes more words than it has ends at position
    counts + 1.
    """

    @_intrinsic
    def kernel(
        typing: Any,
        words: Any,
        starts: Any,
        counts: Any,
        ids: Any,
        symbols: Any,
        tokens: Any,
        table: Any,
        refills: Any,
        states: Any,
        positions: Any,
        blocks: Any,
        first: Any,
        end: Any,
    ) -> Any:
        arguments = (words, starts, counts, ids, symbols, tokens, table, refills, states, positions)
        signature = types.void(*arguments, types.int64, types.int64, types.int64)

        def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
            arrays = zip(_NAMES, signature.args, values, strict=False)
            data = {name: context.make_array(kind)(context, b, value).data for name, kind, value in arrays}
            blocks, first, end = values[-3:]
            done = b.append_basic_block("done")
            cases = b.switch(blocks, done)
            for count in range(2, most + 1):
                case = b.append_basic_block(f"blocks.{count}")
                cases.add_case(ir.Constant(_I64, count), case)
                b.position_at_end(case)
                side = 2 if wide and count >= _LEAST_PAIRED else 1
                numbers = [range(k, min(k + side, count)) for k in range(0, count, side)]
                work = [_Row(b, data, some) for some in numbers]
                with cgutils.for_range_slice(b, first, end, ir.Constant(_I64, 1), _I64) as (step, _):
                    at = b.shl(step, ir.Constant(_I64, 3))
                    for row in work:
                        row.step(b, at, gathers, wide)
                for row in work:
                    row.save(b)
                b.branch(done)
            b.position_at_end(done)
            return context.get_dummy_value()

        return signature, generate

    return kernel  # type: ignore[no-any-return]


@_intrinsic
def load_64(typing: Any, octets: Any, offset: Any) -> Any:
    """The 64 bits at a byte offset of a u8 array, least significant first, at any alignment. The caller has checked
    that they are there.
    """

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        array = context.make_array(signature.args[0])(context, b, values[0])
        return _load(b, _place(b, array.data, values[1], _I64), 1)

    return types.uint64(octets, types.uint64), generate


def _marks(b: Any, found: Any) -> Any:
    """A vector of 64 truths as the bits of one number, the first lowest."""
    return b.bitcast(found, _I64)


def _64_words(b: Any, context: Any, kind: Any, array: Any, at: Any) -> Any:
    width = kind.dtype.bitwidth
    data = context.make_array(kind)(context, b, array).data
    return _load(b, _place(b, data, at, _vector(ir.IntType(width), 64)), width // 8)


@_intrinsic
def below(typing: Any, words: Any, at: Any, field: Any, limit: Any) -> Any:
    """Marks of words[at : at + 64] whose bits in `field` are below `limit`, u64. words: unsigned; field, limit: of its
    dtype. The caller has checked the bounds.
    """

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        read = _64_words(b, context, signature.args[0], values[0], values[1])
        field, limit = (_broadcast(b, value, 64) for value in values[2:])
        return _marks(b, b.icmp_unsigned("<", b.and_(read, field), limit))

    return types.uint64(words, types.int64, words.dtype, words.dtype), generate


@_intrinsic
def unlike(typing: Any, one: Any, other: Any, at: Any) -> Any:
    """Marks of the words from `at` to `at` + 64 that differ, u64. one, other: unsigned, of one dtype. The caller has
    checked the bounds.
    """

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        left, right = (_64_words(b, context, signature.args[k], values[k], values[2]) for k in (0, 1))
        return _marks(b, b.icmp_unsigned("!=", left, right))

    return types.uint64(one, other, types.int64), generate


@_intrinsic
def fetch(typing: Any, words: Any, at: Any) -> Any:
    """Asks for the cache line of words[at] to be brought near. It may be anywhere, and nothing is read or written."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        octets = _I8.as_pointer()
        place = b.bitcast(b.gep(context.make_array(signature.args[0])(context, b, values[0]).data, [values[1]]), octets)
        kinds = ir.FunctionType(ir.VoidType(), [octets, _I32, _I32, _I32])
        prefetch = cgutils.get_or_insert_function(b.module, kinds, "llvm.prefetch.p0i8")
        how = (ir.Constant(_I32, number) for number in (0, 3, 1))  # to read; as near as can be; data
        b.call(prefetch, [place, *how])
        return context.get_dummy_value()

    return types.void(words, types.int64), generate


@_intrinsic
def ones(typing: Any, marks: Any) -> Any:
    """How many bits of a u64 are set."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        return b.ctpop(values[0])

    return types.uint64(types.uint64), generate


@_intrinsic
def lowest(typing: Any, marks: Any) -> Any:
    """The lowest bit of a u64 that is set, 64 without one."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        return b.cttz(values[0], ir.Constant(_I1, 0))

    return types.uint64(types.uint64), generate


@_intrinsic
def widen_8(typing: Any, octets: Any, at: Any, words: Any, to: Any) -> Any:
    """words[to : to + 8] = octets[at : at + 8]. octets: u8; words: unsigned. The caller has checked the bounds."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        source, target = (context.make_array(signature.args[k])(context, b, values[k]).data for k in (0, 2))
        kind = _vector(ir.IntType(signature.args[2].dtype.bitwidth))
        wide = b.zext(_load(b, _place(b, source, values[1], _vector(_I8)), 1), kind)
        b.store(wide, _place(b, target, values[3], kind)).align = 1
        return context.get_dummy_value()

    return types.void(octets, types.uint64, words, types.uint64), generate


_WIDE = 32  # bytes of words that the following work on at once


def _broadcast(b: Any, value: Any, count: int) -> Any:
    """A vector of `count` times one value."""
    undefined = ir.Constant(_vector(value.type, count), ir.Undefined)
    one = b.insert_element(undefined, value, ir.Constant(_I32, 0))
    return b.shuffle_vector(one, undefined, ir.Constant(_vector(_I32, count), [0] * count))


@_intrinsic
def undo_difference(typing: Any, base: Any, words: Any, at: Any, floats: Any) -> Any:
    """Differences words[at : at + 32 / itemsize] become the fine-tune's words, in place: the inverse of
    `words.difference` in lanes as wide as a word. floats: all ones for floats, else 0. The caller has checked the
    bounds.
    """

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        source, target = (context.make_array(signature.args[k])(context, b, values[k]).data for k in (0, 1))
        width = signature.args[1].dtype.bitwidth
        count = 8 * _WIDE // width
        lane, vector = ir.IntType(width), _vector(ir.IntType(width), count)

        def splat(value: int) -> ir.Constant:
            return _splat(value, lane, count)

        floats = _broadcast(b, values[3], count)
        place = _place(b, target, values[2], vector)
        old, z = _load(b, _place(b, source, values[2], vector), width // 8), _load(b, place, width // 8)
        mirror = b.and_(b.ashr(old, splat(width - 1)), floats)
        sign = b.and_(splat(1 << (width - 1)), floats)
        moved = b.xor(b.lshr(z, splat(1)), b.sub(splat(0), b.and_(z, splat(1))))
        order = b.add(b.xor(old, b.or_(mirror, sign)), b.sub(b.xor(moved, mirror), mirror))
        negative = b.and_(b.xor(b.ashr(order, splat(width - 1)), splat((1 << width) - 1)), floats)
        b.store(b.xor(order, b.or_(negative, sign)), place).align = width // 8
        return context.get_dummy_value()

    return types.void(base, words, types.int64, words.dtype), generate


def _classes(b: Any, words: Any, width: int, at: Any, shift: Any, mask: Any, top: Any, most: Any) -> Any:
    """clamp(top - (words[at + k] >> shift & mask), 0, most) for 16 k, i16."""
    count, short = CONTEXTS_AT_ONCE, _vector(_I16, CONTEXTS_AT_ONCE)
    shift, mask, top, most = (_broadcast(b, value, count) for value in (shift, mask, top, most))
    read = _load(b, _place(b, words, at, _vector(ir.IntType(width), count)), width // 8)
    exponent = b.and_(b.lshr(read, shift), mask)
    if width > 16:
        exponent = b.trunc(exponent, short)
    elif width < 16:
        exponent = b.zext(exponent, short)
    kind, none = b.sub(top, exponent), _splat(0, _I16, count)
    kind = b.select(b.icmp_signed("<", kind, most), kind, most)
    return b.select(b.icmp_signed(">", kind, none), kind, none)


def _looked_up(b: Any, octets: Any, index: Any) -> Any:
    """octets[index], of 16 lanes each: in these words LLVM sees one shuffle (`pshufb`) where the processor has it."""
    out = ir.Constant(_vector(_I8, 16), ir.Undefined)
    for lane in range(16):
        place = ir.Constant(_I32, lane)
        out = b.insert_element(out, b.extract_element(octets, b.extract_element(index, place)), place)
    return out


def tables_of_classes(with_levels: bool) -> Callable[..., None]:
    """An intrinsic: out[at : at + 16] = looks[clamp(top - (words >> shift & mask), 0, most)], of the words from `at`
    on; with levels, in the row of `looks` that each says. No step is a branch: LLVM knows a shuffle inside a block.

    words, shift to most: of `contexts`, most 15; levels: u8 below LEVELS; looks: u8, 16 for each level; out: u8. The
    caller has checked the bounds.
    """

    @_intrinsic
    def kernel(
        typing: Any, words: Any, levels: Any, at: Any, shift: Any, mask: Any, top: Any, most: Any, looks: Any, out: Any
    ) -> Any:
        def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
            words, levels, looks, out = _pointers(context, b, signature, values, 0, 1, 7, 8)
            octets = _vector(_I8, CONTEXTS_AT_ONCE)
            kind = b.trunc(_classes(b, words, signature.args[0].dtype.bitwidth, values[2], *values[3:7]), octets)

            def row(number: int) -> Any:
                return _looked_up(b, _load(b, _place(b, looks, ir.Constant(_I64, 16 * number), octets), 1), kind)

            found = row(0)
            if with_levels:
                level = _load(b, _place(b, levels, values[2], octets), 1)
                for number in range(1, LEVELS):
                    here = b.icmp_unsigned("==", level, _splat(number, _I8, 16))
                    found = b.select(here, row(number), found)
            b.store(found, _place(b, out, values[2], octets)).align = 1
            return context.get_dummy_value()

        word, i16 = words.dtype, types.int16
        return types.void(words, levels, types.int64, word, word, i16, i16, looks, out), generate

    return kernel  # type: ignore[no-any-return]


@_intrinsic
def contexts(
    typing: Any,
    words: Any,
    across: Any,
    at: Any,
    shift: Any,
    mask: Any,
    top: Any,
    stride: Any,
    level: Any,
    most: Any,
    out: Any,
) -> Any:
    """out[at : at + 16] = clamp(top - (words >> shift & mask), 0, most) * stride + level + across, for the words and
    column scales from `at` on. words: unsigned; shift, mask: of its dtype; top, stride, level, most: i16; across: u8;
    out: i16. The caller has checked the bounds.
    """

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        data = [context.make_array(signature.args[k])(context, b, values[k]).data for k in (0, 1, 9)]
        short = _vector(_I16, CONTEXTS_AT_ONCE)
        stride, level = (_broadcast(b, values[k], CONTEXTS_AT_ONCE) for k in (6, 7))
        about = values[2], *values[3:6], values[8]
        kind = _classes(b, data[0], signature.args[0].dtype.bitwidth, *about)
        column = b.zext(_load(b, _place(b, data[1], values[2], _vector(_I8, CONTEXTS_AT_ONCE)), 1), short)
        value = b.add(b.mul(kind, stride), b.add(level, column))
        b.store(value, _place(b, data[2], values[2], short)).align = 2
        return context.get_dummy_value()

    word, i16 = words.dtype, types.int16
    return types.void(words, across, types.int64, word, word, i16, i16, i16, i16, out), generate


@_intrinsic
def pair_sums(
    typing: Any, left: Any, row: Any, right: Any, column: Any, pairs: Any, room: Any, out: Any, at: Any
) -> Any:
    """out[at : at + 32] = products of a row of integer factors from `column` on, exact below 2**31.

    left: i16, the row's factors from `row` on, two for each pair; right: i16, for each pair `room` columns of two
    factors; out: i32. The caller has checked the bounds. One multiplication takes a pair (`pmaddwd`).
    """

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        arrays = [context.make_array(signature.args[k])(context, b, values[k]).data for k in (0, 2, 6)]
        wide, sums = _vector(_I16, 16), _vector(_I32, 8)
        parts = SUMS_AT_ONCE // 8
        totals = [cgutils.alloca_once_value(b, ir.Constant(sums, [0] * 8)) for _ in range(parts)]
        first = b.gep(arrays[0], [values[1]])
        with cgutils.for_range(b, values[4], intp=_I64) as loop:
            two = b.mul(loop.index, ir.Constant(_I64, 2))
            weight = _load(b, _place(b, first, two, _I32), 2)
            weights = b.sext(b.bitcast(_broadcast(b, weight, 8), wide), _vector(_I32, 16))
            start = b.mul(b.add(b.mul(loop.index, values[5]), values[3]), ir.Constant(_I64, 2))
            for part in range(parts):
                place = b.add(start, ir.Constant(_I64, 16 * part))
                factors = b.sext(_load(b, _place(b, arrays[1], place, wide), 2), _vector(_I32, 16))
                product = b.mul(factors, weights)
                even, odd = (
                    b.shuffle_vector(product, product, ir.Constant(sums, list(range(k, 16, 2)))) for k in (0, 1)
                )
                b.store(b.add(b.load(totals[part]), b.add(even, odd)), totals[part])
        for part in range(parts):
            place = b.add(values[7], ir.Constant(_I64, 8 * part))
            b.store(b.load(totals[part]), _place(b, arrays[2], place, sums)).align = 4
        return context.get_dummy_value()

    i64 = types.int64
    return types.void(left, i64, right, i64, i64, i64, out, i64), generate


def _added(b: Any, words: Any, width: int, sums: Any, unit: Any, single: bool) -> tuple[Any, Any, Any]:
    """(words, as f32, plus sums * unit) of bf16 or f32 words: all as u32, and whether each was finite. unit: f64."""
    count = words.type.count
    bits, real, double = (_vector(kind, count) for kind in (_I32, ir.FloatType(), ir.DoubleType()))
    wide = b.shl(b.zext(words, bits), _splat(16, _I32, count)) if width == 16 else words
    value = b.bitcast(wide, real)
    if single:
        factor = _broadcast(b, b.fptrunc(unit, ir.FloatType()), count)
        moved = b.fadd(value, b.fmul(b.sitofp(sums, real), factor))
    else:
        product = b.fmul(b.sitofp(sums, double), _broadcast(b, unit, count))
        moved = b.fptrunc(b.fadd(b.fpext(value, double), product), real)
    magnitude = b.and_(wide, _splat(0x7FFFFFFF, _I32, count))
    return wide, b.bitcast(moved, bits), b.icmp_unsigned("<", magnitude, _splat(0x7F800000, _I32, count))


def add_sums(single: bool) -> Callable[..., None]:
    """An intrinsic: out[at : at + 16] = words + sums * unit, rounded once to f32 and once to the words' own dtype, to
    nearest even; a word that is not finite stays.

    words, out: u16 (bf16) or u32 (f32); sums: i32; unit: f64, a power of two; single: whether each product is a number
    in f32, so that the sum of both is right there already. The caller has checked the bounds.
    """

    @_intrinsic
    def kernel(typing: Any, words: Any, sums: Any, at: Any, unit: Any, out: Any) -> Any:
        def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
            words, sums, out = _pointers(context, b, signature, values, 0, 1, 4)
            width, count = signature.args[0].dtype.bitwidth, ADDED_AT_ONCE
            narrow, bits = _vector(ir.IntType(width), count), _vector(_I32, count)
            old = _load(b, _place(b, words, values[2], narrow), width // 8)
            wanted = _load(b, _place(b, sums, values[2], bits), 4)
            _, new, finite = _added(b, old, width, wanted, values[3], single)
            if width == 16:
                odd = b.and_(b.lshr(new, _splat(16, _I32, count)), _splat(1, _I32, count))
                up = b.add(b.add(new, _splat(0x7FFF, _I32, count)), odd)
                new = b.trunc(b.lshr(up, _splat(16, _I32, count)), narrow)
            b.store(b.select(finite, new, old), _place(b, out, values[2], narrow)).align = width // 8
            return context.get_dummy_value()

        return types.void(words, sums, types.int64, types.float64, out), generate

    return kernel  # type: ignore[no-any-return]


def split_sums(single: bool) -> Callable[..., None]:
    """An intrinsic: `rounding.split` to bf16 of `add_sums` before it rounds, of 16 words from `at` on.

    words to unit: of `add_sums`; out, levels, turned: u16, u8, u16. The caller has checked the bounds.
    """

    @_intrinsic
    def kernel(typing: Any, words: Any, sums: Any, at: Any, unit: Any, out: Any, levels: Any, turned: Any) -> Any:
        def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
            words, sums, *written = _pointers(context, b, signature, values, 0, 1, 4, 5, 6)
            width, count = signature.args[0].dtype.bitwidth, ADDED_AT_ONCE

            def splat(value: int) -> ir.Constant:
                return _splat(value, _I32, count)

            old = _load(b, _place(b, words, values[2], _vector(ir.IntType(width), count)), width // 8)
            wanted = _load(b, _place(b, sums, values[2], _vector(_I32, count)), 4)
            wide, new, finite = _added(b, old, width, wanted, values[3], single)
            bits = b.select(finite, new, wide)
            magnitude = b.and_(bits, splat(0x7FFFFFFF))
            odd = b.and_(b.lshr(magnitude, splat(16)), splat(1))
            rounded = b.lshr(b.add(b.add(magnitude, splat(0x7FFF)), odd), splat(16))
            rounded = b.select(b.icmp_unsigned("<=", magnitude, splat(0x7F800000)), rounded, splat(0x7FC0))
            plain = b.icmp_unsigned("<", b.sub(rounded, splat(0x80)), splat(0x7F80 - 0x80))
            lost = b.select(plain, b.sub(magnitude, b.shl(rounded, splat(16))), splat(0))
            away = b.ashr(lost, splat(31))
            level = b.lshr(b.sub(b.xor(lost, away), away), splat(16 - 3))
            level = b.select(b.icmp_unsigned("<", level, splat(LEVELS - 1)), level, splat(LEVELS - 1))
            word = b.or_(rounded, b.and_(b.lshr(bits, splat(16)), splat(0x8000)))
            for place, value, kind in zip(
                written, (word, level, b.ashr(b.xor(bits, lost), splat(31))), (_I16, _I8, _I16), strict=True
            ):
                vector = _vector(kind, count)
                b.store(b.trunc(value, vector), _place(b, place, values[2], vector)).align = kind.width // 8
            return context.get_dummy_value()

        return types.void(words, sums, types.int64, types.float64, out, levels, turned), generate

    return kernel  # type: ignore[no-any-return]


@_intrinsic
def dot(typing: Any, a: Any, b: Any, size: Any) -> Any:
    """The sum of a[i] * b[i] for i below `size`, a multiple of 16, in f32 and in one order on every machine: in lanes
    that are added by halves. a, b: f32. The caller has checked the bounds.
    """

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        arrays = [context.make_array(signature.args[k])(context, b, values[k]).data for k in (0, 1)]
        count, single, chains = DOTTED_AT_ONCE, ir.FloatType(), 4
        lanes = _vector(single, count)
        totals = [cgutils.alloca_once_value(b, ir.Constant(lanes, [0.0] * count)) for _ in range(chains)]

        def add(at: Any, chain: int) -> None:
            first, second = (_load(b, _place(b, array, at, lanes), 4) for array in arrays)
            b.store(b.fadd(b.load(totals[chain]), b.fmul(first, second)), totals[chain])

        one, many = (ir.Constant(_I64, n) for n in (count, chains * count))
        whole = b.and_(values[2], ir.Constant(_I64, -chains * count))
        with cgutils.for_range_slice(b, ir.Constant(_I64, 0), whole, many, _I64) as (start, _):
            for chain in range(chains):
                add(b.add(start, ir.Constant(_I64, chain * count)), chain)
        with cgutils.for_range_slice(b, whole, values[2], one, _I64) as (start, _):
            add(start, 0)
        found = [b.load(total) for total in totals]
        sums = b.fadd(b.fadd(found[0], found[1]), b.fadd(found[2], found[3]))
        while count > 1:
            count //= 2
            halves = (ir.Constant(_vector(_I32, count), list(range(k, k + count))) for k in (0, count))
            low, high = (b.shuffle_vector(sums, sums, half) for half in halves)
            sums = b.fadd(low, high)
        return b.extract_element(sums, ir.Constant(_I32, 0))

    return types.float32(a, b, types.int64), generate


@_intrinsic
def prefetch(typing: Any, array: Any, place: Any) -> Any:
    """Asks for an element that will be needed soon. The caller has checked the bounds, as below."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        at = b.gep(context.make_array(signature.args[0])(context, b, values[0]).data, [values[1]])
        octets = _I8.as_pointer()
        ask = cgutils.get_or_insert_function(
            b.module, ir.FunctionType(ir.VoidType(), [octets, _I32, _I32, _I32]), "llvm.prefetch.p0i8"
        )
        b.call(ask, [b.bitcast(at, octets), *(ir.Constant(_I32, number) for number in (1, 3, 1))])  # to write, near
        return context.get_dummy_value()

    return types.void(array, place), generate


def _pointers(context: Any, b: Any, signature: Any, values: Any, *numbers: int) -> list[Any]:
    return [context.make_array(signature.args[k])(context, b, values[k]).data for k in numbers]


@_intrinsic
def hash_8(typing: Any, contexts: Any, told: Any, factor: Any, out: Any, at: Any) -> Any:
    """out[at + k] = x ^ x >> 29, x = (contexts[k] + told) * factor, for eight k; all u64."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        read, written = _pointers(context, b, signature, values, 0, 3)
        eight = _vector(_I64)
        told, factor = (_broadcast(b, value, _LANES) for value in values[1:3])
        x = b.mul(b.add(_load(b, b.bitcast(read, eight.as_pointer()), 8), told), factor)
        b.store(b.xor(x, b.lshr(x, _splat(29, _I64))), _place(b, written, values[4], eight)).align = 8
        return context.get_dummy_value()

    return types.void(contexts, types.uint64, types.uint64, out, types.int64), generate


@_intrinsic
def dot_16(typing: Any, a: Any, b: Any, at: Any) -> Any:
    """The sum of a[k] * b[at + k] for sixteen k; a, b: i64."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        read, weights = _pointers(context, b, signature, values, 0, 1)
        lanes = _vector(_I64, 16)
        product = b.mul(
            _load(b, b.bitcast(read, lanes.as_pointer()), 8), _load(b, _place(b, weights, values[2], lanes), 8)
        )
        shape = ir.FunctionType(_I64, [lanes])
        return b.call(cgutils.get_or_insert_function(b.module, shape, "llvm.vector.reduce.add.v16i64"), [product])

    return types.int64(a, b, types.int64), generate


@_intrinsic
def learn_16(typing: Any, inputs: Any, weights: Any, at: Any, error: Any, shift: Any) -> Any:
    """weights[at + k] += inputs[k] * error >> shift, rounded, for sixteen k; inputs, weights: i64."""

    def generate(context: Any, b: Any, signature: Any, values: Any) -> Any:
        read, written = _pointers(context, b, signature, values, 0, 1)
        lanes = _vector(_I64, 16)
        place = _place(b, written, values[2], lanes)
        product = b.mul(_load(b, b.bitcast(read, lanes.as_pointer()), 8), _broadcast(b, values[3], 16))
        half = b.shl(ir.Constant(_I64, 1), b.sub(values[4], ir.Constant(_I64, 1)))
        moved = b.ashr(b.add(product, _broadcast(b, half, 16)), _broadcast(b, values[4], 16))
        b.store(b.add(_load(b, place, 8), moved), place).align = 8
        return context.get_dummy_value()

    return types.void(inputs, weights, types.int64, types.int64, types.int64), generate
