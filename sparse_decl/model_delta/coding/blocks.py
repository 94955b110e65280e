"""One block of words to bytes and back, by the coding of its group. Blocks know nothing of each other.

A rANS block is its 16-bit words followed by its 32-bit raw words; others are one zstd frame, of byte planes or words.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xxhash
import zstandard

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding.contexts import Binning, ContextModel, residual, token_shape
from sparse_decl.model_delta.coding.groups import DIFFERENCES, FRAMED, RAW, XOR_PLANES, ZSTD, Group
from sparse_kernels import rans, words

_ZSTD_LEVEL = 3
PADDING = 4 * rans.LANES  # bytes that a decoder wants after a block's own, so that it need not look for their end


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

    def __init__(self, group: Group, model: ContextModel | None):
        self._group, self._model = group, model
        if model is not None:
            self._binning = Binning(group, model)
            self._coding = rans.symbols(model.frequencies)

    def encode(self, block: int, finetune: np.ndarray, base: np.ndarray) -> Block:
        """A block of the fine-tune. finetune, base: (n,) unsigned words, contiguous."""
        return Block(*self._coded(block, finetune, base), xxhash.xxh3_64_digest(finetune.data))

    def _coded(self, block: int, finetune: np.ndarray, base: np.ndarray) -> tuple[bytes, int, int]:
        """(bytes, 16-bit rANS words, 32-bit raw words)."""
        group = self._group
        if group.coding in FRAMED:
            source = finetune ^ base if group.coding == XOR_PLANES else finetune
            octets = source.view(np.uint8).reshape(-1, group.kind.bytes)
            framed = np.ascontiguousarray(octets if group.coding == ZSTD else octets.T)
            return zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compress(framed.data), 0, 0
        if group.coding == RAW or self._model is None:
            return finetune.tobytes(), 0, 0
        contexts = self._binning.bins(group.pieces(block), base)
        z = residual(group, finetune, base)
        tokens = np.empty(z.size, np.uint8)
        raw = np.empty(z.size * group.kind.bytes // 4 + 4, np.uint32)
        raw_count = words.split(z, *token_shape(group, self._model.mantissa), tokens, raw)
        coded = np.empty(z.size + 2 * rans.LANES, np.uint16)
        start = rans.encode(tokens, contexts, self._model.table_of, self._coding, coded)
        return b"".join((coded[start:].data, raw[:raw_count].data)), coded.size - start, raw_count


class BlockDecoder:
    """Decodes the blocks of one group; safe to use from several threads, and on bytes that an attacker wrote."""

    def __init__(self, group: Group, model: ContextModel | None):
        self._group, self._model = group, model
        if model is not None:
            self._binning = Binning(group, model)
            self._lut = rans.lookup(model.frequencies)
            self._table_of = model.table_of.astype(np.uint32) << np.uint32(rans.PRECISION)
            self._bits, first = words.token_table(*token_shape(group, model.mantissa))
            self._first = first.astype(group.kind.dtype)

    def decode(self, block: int, data: np.ndarray, counts: tuple[int, int], base: np.ndarray) -> np.ndarray:
        """The fine-tune's words, (n,) unsigned. data: (bytes + PADDING,) u8; counts: as `encode` returned them.

        Raises FormatError.
        """
        group = self._group
        size, width, length = group.block_size(block), group.kind.bytes, data.size - PADDING
        if group.coding in FRAMED:
            octets = np.frombuffer(_decompress(data[:length], size * width), np.uint8)
            if group.coding == ZSTD:
                return octets.view(group.kind.dtype)
            out = np.ascontiguousarray(octets.reshape(width, size).T).reshape(-1).view(group.kind.dtype)
            return out ^ base if group.coding == XOR_PLANES else out
        if group.coding == RAW or self._model is None:
            if length != size * width:
                raise FormatError("a raw block has the wrong size", why=f"{length} bytes for {size} words of {width}")
            return data[:length].view(group.kind.dtype)
        word_count, raw_count = counts
        if word_count < 0 or raw_count < 0 or length != 2 * word_count + 4 * raw_count:
            raise FormatError(
                "a block's counts do not fit its bytes", why=f"{word_count} and {raw_count} words in {length} bytes"
            )
        halves = data.view(np.uint16)
        contexts = self._binning.bins(group.pieces(block), base)
        tokens = np.empty(size, np.uint8)
        if not rans.decode(halves, word_count, contexts, self._table_of, self._lut, tokens):
            raise FormatError("a block does not decode", why="the rANS states do not end where they began")
        if words.raw_words(tokens, self._bits) != raw_count:
            raise FormatError("a block does not decode", why="its raw bits are too few or too many")
        raw = np.empty(raw_count + 1, np.uint64)
        words.spans(halves[word_count : word_count + 2 * raw_count], raw)
        out = np.empty(size, group.kind.dtype)
        words.join(tokens, self._bits, self._first, raw, out)
        if group.coding in DIFFERENCES:
            words.undo_difference(base, group.kind.is_float, out)
        elif group.kind.is_float:
            words.unrotate(out)
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
