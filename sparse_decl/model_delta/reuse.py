"""Groups of an earlier artifact that a new one would only repeat, found by the fingerprints of what they came from.

A group is a function of its members' bytes, of their references' and of the encoder. The first two are in the artifact;
the third is tested: one group of each coding is coded anew, and if its bytes differ no group of that coding is copied.
What an artifact says of itself is not trusted: a group must decode to the words it is to replace.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import xxhash

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.coding.blocks import Block
from sparse_decl.model_delta.coding.groups import BUNDLE_WORDS, ROUNDED, WITH_BASE, Group
from sparse_decl.model_delta.coding.rounded import rounded
from sparse_decl.model_delta.effort import DEFAULT, Effort
from sparse_decl.model_delta.format.groups import Coded, CodedFactors
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.format.tensors import GROUPED, SMALL, WHOLE, kept_of
from sparse_decl.model_delta.reading import BlockReader

Key = tuple[str, tuple[tuple[bytes, bytes, int, int], ...]]  # dtype; fingerprints, words and columns of each member
Fingerprints = tuple[bytes, bytes]  # of a tensor; of its reference and how that was made
ReadBlock = Callable[[Group, int], tuple[np.ndarray, np.ndarray]]
_EARLIER = "an earlier delta"


def relation(base_fingerprint: bytes, made: dict[str, Any] | None) -> bytes:
    """The second of `Fingerprints`. made: what the index says of a reference that is not simply a tensor."""
    return base_fingerprint + json.dumps(made, sort_keys=True).encode() if made is not None else base_fingerprint


class Previous:
    """An earlier artifact of the same bases, opened. Close it after use.

    effort: of the new one; one written with another has other groups. Raises SparseError if it cannot be used, which is
    no reason not to encode.
    """

    def __init__(self, delta: Path, bases: Sequence[Checkpoint], effort: Effort = DEFAULT):
        self._delta = Delta(delta)
        try:
            if self._delta.manifest.get("effort", DEFAULT) != effort:
                raise FormatError("it was written with another effort", where=str(delta))
            layout = Layout(self._delta, bases)
        except BaseException:
            self._delta.close()
            raise
        self._reader = BlockReader(layout)
        self._cut = self._delta.index.get("cut", WHOLE)
        self._groups: dict[Key, Coded] = {}
        self._checks: dict[int, list[bytes]] = {}  # of the words of blocks that were decoded
        made = self._delta.index.get("relatives", {})
        for coded in layout.groups:
            if coded.group.coding in WITH_BASE and coded.mask is None:
                prints = [
                    (
                        layout.table.fingerprints.get(n, b""),
                        relation(layout.table.base_fingerprints[n], made.get(str(n))),
                    )
                    for n in coded.group.members
                ]
                self._groups[_key(coded.group, prints)] = coded

    def close(self) -> None:
        self._delta.close()

    def has(self, dtype: str, words: int, columns: int, prints: Fingerprints) -> bool:
        """Whether it holds a large tensor like this one; such a tensor is a group of its own, whatever its coding."""
        return words >= BUNDLE_WORDS // 2 and (dtype, ((*prints, words, columns),)) in self._groups

    def prints(self, size: int, own: bytes, of_base: bytes, made: dict[str, Any] | None) -> Fingerprints:
        """`Fingerprints` of a tensor of `size` bytes as the artifact has them. made: as for `relation`."""
        own, of_base = kept_of(GROUPED, self._cut if size < SMALL else WHOLE, own, of_base)
        return own, relation(of_base, made)

    def find(self, group: Group, prints: Sequence[Fingerprints]) -> Coded | None:
        """What claims to be the same group, or None."""
        return self._groups.get(_key(group, prints))

    def gives_back(self, coded: Coded, group: Group, read: ReadBlock) -> bool:
        """Whether every block of it decodes to the words of `group`, which `blocks` then gives. read: (the fine-tune's
        words, what they are compared with) of a block of a group.
        """
        with suppress(SparseError):
            decoder = self._reader.open(coded)
            again = replace(group, coding=coded.group.coding, factors=coded.group.factors)
            checks = []
            for block in range(group.blocks):
                finetune, base = read(again, block)
                known = rounded(base, again.dtype) if again.coding == ROUNDED else base
                if not np.array_equal(self._reader.decoded(coded, decoder, block, 1, known, _EARLIER), finetune):
                    return False
                checks.append(xxhash.xxh3_64_digest(finetune.data))
            self._checks[group.members[0]] = checks
            return True
        return False

    def blocks(self, coded: Coded, first: int) -> Iterator[Block]:
        """The blocks of a group that `gives_back`, as `BlockEncoder.encode` returned them. first: number of the first
        member of the group that it stands for.
        """
        for number, (block, check) in enumerate(zip(coded.blocks, self._checks[first], strict=True)):
            yield Block(self._reader.payload(coded, number, _EARLIER), block.words, block.raw, check)

    def factors(self, factors: CodedFactors) -> Iterator[Block]:
        """The blocks of its factors, in the same way."""
        coded = factors.coded
        decoder = self._reader.open(coded)
        for number, block in enumerate(coded.blocks):
            zeros = np.zeros(coded.group.block_size(number), coded.group.kind.dtype)
            words = self._reader.decoded(coded, decoder, number, 1, zeros, _EARLIER)
            data = self._reader.payload(coded, number, _EARLIER)
            yield Block(data, block.words, block.raw, xxhash.xxh3_64_digest(words.data))


def _key(group: Group, prints: Sequence[Fingerprints]) -> Key:
    rows = zip(prints, group.words, group.columns, strict=True)
    return group.dtype, tuple((*pair, words, columns) for pair, words, columns in rows)
