"""One block of words to bytes and back, by the coding of its group. Blocks know nothing of each other.

A rANS block is its 16-bit words followed by its 32-bit raw words; others are one zstd frame, of byte planes or words.
"""

from __future__ import annotations

from itertools import accumulate, repeat
from typing import NamedTuple

import numpy as np
import xxhash
import zstandard

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding.contexts import (
    NO_COLUMNS,
    ROW_COLUMN_SCALES,
    Binning,
    ContextModel,
    known_of,
    residual,
    token_shape,
)
from sparse_decl.model_delta.coding.few import FewBlocks, Symbols
from sparse_decl.model_delta.coding.groups import (
    BLOCK_WORDS,
    DIFFERENCES,
    FEW,
    FRAMED,
    MODELLED,
    RAW,
    XOR_PLANES,
    ZSTD,
    Group,
)
from sparse_decl.model_delta.coding.rounded import Rounded
from sparse_decl.model_delta.coding.runs import Run, Scratch, ThreadScratch
from sparse_kernels import rans, scales, words

_ZSTD_LEVEL = 9
QUICK = 3  # the level of zstd for what is only tried
_scratch = ThreadScratch()


class Block(NamedTuple):
    """A coded block. words, raw: how many 16-bit rANS words and 32-bit raw words it has, 0 for codings without rANS.

    check: xxh3-64 of the words that it holds, 8 bytes.
    """

    data: bytes
    words: int
    raw: int
    check: bytes


class BlockEncoder:
    """Encodes the blocks of one group; safe to use from several threads."""

    def __init__(self, group: Group, model: ContextModel | None, level: int = _ZSTD_LEVEL):
        """level: of zstd, where it codes the group."""
        self._group, self._model, self._level = group, model, level
        if model is not None:
            self._binning = Binning(group, model)
            self._coding = rans.symbols(model.frequencies)
            self._few = FewBlocks(group, model) if group.coding == FEW else None

    def encode(self, block: int, finetune: np.ndarray, base: np.ndarray) -> Block:
        """A block of the fine-tune. finetune: (n,) unsigned words, base: (n,) of `Group.compared`, contiguous."""
        return Block(*self._coded(block, finetune, base), xxhash.xxh3_64_digest(finetune.data))

    def encode_symbols(self, symbols: Symbols) -> Block:
        """A block of the coding `few`, whose symbols are known."""
        assert self._few is not None
        assert self._model is not None
        return Block(*self._few.encode(symbols, self._model.table_of, self._coding), symbols.check)

    def _coded(self, block: int, finetune: np.ndarray, base: np.ndarray) -> tuple[bytes, int, int]:
        """(bytes, 16-bit rANS words, 32-bit raw words)."""
        group = self._group
        if group.coding in FRAMED:
            source = finetune ^ base if group.coding == XOR_PLANES else finetune
            octets = source.view(np.uint8).reshape(-1, group.kind.bytes)
            framed = np.ascontiguousarray(octets if group.coding == ZSTD else octets.T)
            return zstandard.ZstdCompressor(level=self._level).compress(framed.data), 0, 0
        if group.coding == RAW or self._model is None:
            return finetune.tobytes(), 0, 0
        if self._few is not None:
            return self._few.encode(self._few.symbols(finetune, base), self._model.table_of, self._coding)
        known = known_of(group, base)
        contexts, z = self._binning.bins(group.pieces(block), base, known), residual(group, finetune, base, known)
        tokens = _scratch.take("tokens", z.size)
        raw = _scratch.take("raw", z.size * group.kind.bytes // 4 + 4, np.uint32)
        raw_count = int(words.split(z, *token_shape(group, self._model.mantissa), tokens, raw))
        coded = _scratch.take("coded", z.size + 2 * rans.LANES, np.uint16)
        start = int(rans.encode(tokens, contexts, self._model.table_of, self._coding, coded))
        return b"".join((coded[start:].data, raw[:raw_count].data)), coded.size - start, raw_count


BLOCKS_AT_ONCE = rans.MOST_BLOCKS  # that a decoder likes best: their chains of dependent steps overlap
PADDING = max(rans.PADDING, words.RAW_PADDING)  # bytes that a decoder wants after a block's own, to read ahead
_ROOM = 1024  # contexts in work at once


class BlockDecoder:
    """Decodes the blocks of one group; safe to use from several threads, and on bytes that an attacker wrote."""

    def __init__(self, group: Group, model: ContextModel | None):
        self._group, self._model = group, model
        if model is not None:
            self._table = rans.lookup(model.frequencies)
            direct, mantissa = token_shape(group, model.mantissa)
            self._bits, self._values = words.tokens_of(direct, mantissa)
            self._plain = 1 << direct if direct < words.TOP else 0
            self._few = FewBlocks(group, model) if group.coding == FEW else None
            self._tables = _Tables(group, model) if self._few is None else None

    def decode(self, run: Run, base: np.ndarray | Rounded, out: np.ndarray, scratch: Scratch) -> np.ndarray | None:
        """Writes the fine-tune's words of a run of blocks to `out`, (n,) unsigned. base: (n,) of its dtype, of all
        blocks in turn; where the group is of words that are rounded last, what is known of these.
        Where the coding says which words changed, returns their places, (n,) i32 in no order.

        Raises FormatError.
        """
        group, at = self._group, 0
        if group.coding in MODELLED and self._model is not None:
            return self._decode_modelled(run, base, out, scratch)
        assert isinstance(base, np.ndarray)
        for k, (start, size) in enumerate(zip(run.starts, run.sizes, strict=True)):
            count = group.block_size(run.first + k)
            data, part = run.data[start : start + size], slice(at, at + count)
            out[part] = self._decode_plain(data, count, base[part])
            at += count
        return None

    def _decode_plain(self, data: np.ndarray, count: int, base: np.ndarray) -> np.ndarray:
        """The words of a block without a model."""
        group, width = self._group, self._group.kind.bytes
        if group.coding in FRAMED:
            octets = np.frombuffer(_decompress(data, count * width), np.uint8)
            if group.coding == ZSTD:
                return octets.view(group.kind.dtype)
            out = np.ascontiguousarray(octets.reshape(width, count).T).reshape(-1).view(group.kind.dtype)
            return out ^ base if group.coding == XOR_PLANES else out
        if data.size != count * width:
            raise FormatError("a raw block has the wrong size", why=f"{data.size} bytes for {count} words of {width}")
        return np.frombuffer(data, group.kind.dtype)

    def _decode_modelled(
        self, run: Run, compared: np.ndarray | Rounded, out: np.ndarray, scratch: Scratch
    ) -> np.ndarray | None:
        group, kind = self._group, self._group.kind
        for size, (word_count, raw_count) in zip(run.sizes, run.counts, strict=True):
            if word_count < 0 or raw_count < 0 or size != 2 * word_count + 4 * raw_count:
                why = f"{word_count} and {raw_count} words in {size} bytes"
                raise FormatError("a block's counts do not fit its bytes", why=why)
        known = compared if isinstance(compared, Rounded) else None
        base = compared.words if isinstance(compared, Rounded) else compared
        turned = compared.turned if isinstance(compared, Rounded) else base[:0]
        if self._few is not None:
            return self._few.decode(run, base, self._table, out, scratch)
        assert self._tables is not None
        ids, tokens = self._tables.of(base, known, run.first * BLOCK_WORDS, scratch), scratch.take("tokens", out.size)
        taken = np.full(len(run.starts), BLOCK_WORDS)
        taken[-1] = out.size - taken[:-1].sum()
        counts, raw_counts = np.array(run.counts, np.int64).T.copy()
        starts = np.array(run.starts, np.int64)
        raw_starts: np.ndarray = starts + 2 * counts
        if rans.decode(run.data, starts, counts, ids, taken, self._table, tokens) >= 0:
            raise FormatError("a block does not decode", why="the rANS states do not end where they began")
        about, raw = (self._bits, self._values, self._plain, run.data), (raw_starts, raw_counts, taken)
        if words.restore(tokens, *about, *raw, base, turned, group.coding in DIFFERENCES, kind.is_float, out) >= 0:
            raise FormatError("a block does not decode", why="its raw bits are too few or too many")
        return None


class _Tables:
    """Which table codes each word of a group."""

    def __init__(self, group: Group, model: ContextModel):
        kind, rows, columns = group.kind, model.row_scales, model.column_scales
        by_rows = model.scale_mode == ROW_COLUMN_SCALES
        begins, first_rows, first_columns = (
            accumulate(sizes, initial=0) for sizes in (group.words, map(len, rows), map(len, columns))
        )
        places = zip(
            begins,
            group.columns if by_rows else group.words,
            first_rows,
            first_columns if by_rows else repeat(-1),
            strict=False,
        )
        members = np.array(list(places), np.int64)
        scales_of = np.concatenate(rows), np.concatenate(columns) if by_rows else NO_COLUMNS
        exponent = kind.shift, kind.mask if model.top >= 0 else 0, max(model.top, 0), model.stride
        self._about = (members, *exponent, *scales_of, model.table_of)

    def of(self, words: np.ndarray, known: Rounded | None, first: int, scratch: Scratch) -> np.ndarray:
        """The table of every word from word `first` of the group on, (n,) u8. words: what they are compared with, (n,)
        unsigned; known: of these words, where they are rounded."""
        levels = words.view(np.uint8)[:0] if known is None else known.levels
        out, looks = scratch.take("ids", words.size), scratch.take("looks", scales.LOOKS if rans.has_vectors() else 0)
        room = scratch.take("contexts", _ROOM, np.int16)
        scales.table_ids(words, levels, first, *self._about, looks, room, out)
        return out


def _decompress(data: np.ndarray, size: int) -> bytes:
    """One zstd frame of exactly `size` bytes; never allocates more."""
    try:
        if zstandard.frame_content_size(data.tobytes()[:18]) != size:
            raise FormatError("a block does not decode", why="its zstd frame is not of the block's size")
        out = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompress(data.tobytes(), max_output_size=size)
    except zstandard.ZstdError as error:
        raise FormatError("a block does not decode", why=str(error)) from error
    if len(out) != size:
        raise FormatError("a block does not decode", why=f"{len(out)} bytes of {size}")
    return out
