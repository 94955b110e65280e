"""What the index says of every tensor: how it is kept, what it is compared with, and its fingerprints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import xxhash

from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.format.fields import Fields, Stream, damaged, gaps_of
from sparse_decl.model_delta.reference.kinds import MADE_SINCE
from sparse_decl.model_delta.reference.resolve import MadeFields, read_made

EMPTY, SAME, COPY, GROUPED = "e", "s", "c", "g"  # no bytes; as in the base; as an earlier tensor; in a group
_STORED = SAME + GROUPED  # those with a fingerprint of their own
_FINGERPRINT = 16  # bytes of an xxh3-128
SMALL = 1 << 16  # bytes of tensors whose fingerprints may be cut
_CUT_SAME = 8  # to so many bytes: of a tensor that is the base's
_CUT_BASE = 2  # of what a coded one is compared with
WHOLE, CUT, JOINED = 0, 1, 2  # how fingerprints of small tensors are kept; joined: of what many are compared with, one
_JOINED = 64  # tensors with one fingerprint
CUT_SINCE = 4  # the first format version with such


@dataclass(frozen=True, slots=True)
class Target:
    """A tensor to restore: its file, what it must be, and where in the file its bytes go."""

    path: str
    entry: TensorEntry
    offset: int


@dataclass(frozen=True, slots=True)
class TensorRecord:
    """One tensor, to be written. letter: of the four above; fingerprint: xxh3-128 of its bytes; size: in bytes.

    copy_of: number of the earlier tensor. base_name: of its reference in the first base, if it is compared with one
    of another name; made: what the index says of a reference that is no tensor of the first base. base_fingerprint:
    of the reference, of each of its sources in turn; b"" if the tensor does not need it.
    """

    letter: str
    fingerprint: bytes
    size: int
    copy_of: int | None = None
    base_name: str | None = None
    made: dict[str, Any] | None = None
    base_fingerprint: bytes = b""


def write_tensors(records: Sequence[TensorRecord], cut: int) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """(what the index says of all tensors, of their made references, the hashes). cut: how fingerprints of small
    tensors are kept.
    """
    hashes = bytearray()
    for record in records:
        if record.letter in _STORED:
            its_cut = cut if record.size < SMALL else WHOLE
            own, of_base = kept_of(record.letter, its_cut, record.fingerprint, record.base_fingerprint)
            hashes += own
            if record.letter == GROUPED or record.made is not None:
                hashes += of_base
    based = [n for n, r in enumerate(records) if r.letter == GROUPED and r.base_fingerprint]
    if cut == JOINED:
        for run in _runs([n for n in based if records[n].size < SMALL]):
            hashes += joined_print(records[n].base_fingerprint for n in run)
    fields = {
        "tensors": "".join(record.letter for record in records),
        "copies": {str(n): r.copy_of for n, r in enumerate(records) if r.copy_of is not None},
        "based": gaps_of(based) if cut == JOINED else based,
        "names": {str(n): r.base_name for n, r in enumerate(records) if r.base_name is not None},
        **({"cut": cut} if cut else {}),
    }
    made = {str(n): r.made for n, r in enumerate(records) if r.made is not None}
    return fields, made, bytes(hashes)


def _runs(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """Those of which one fingerprint is kept."""
    return (numbers[start : start + _JOINED] for start in range(0, len(numbers), _JOINED))


def joined_print(prints: Iterable[bytes]) -> bytes:
    """What is kept of what several tensors are compared with. prints: xxh3-128 of all their sources, in turn."""
    return xxhash.xxh3_128_digest(b"".join(prints))[:_CUT_BASE]


def sizes_of_hashes(records: Sequence[TensorRecord]) -> tuple[int, list[int]]:
    """(small tensors with fingerprints, bytes that these take by how they are kept)."""
    small = [record for record in records if record.letter in _STORED and record.size < SMALL]
    return len(small), [len(write_tensors(small, cut)[2]) for cut in (WHOLE, CUT, JOINED)]


def kept_of(letter: str, cut: int, own: bytes, of_base: bytes) -> tuple[bytes, bytes]:
    """What is kept of the fingerprint of a tensor, and of those of each source of what it is compared with."""
    width, base_width = _widths(letter, cut)
    starts = range(0, len(of_base), _FINGERPRINT)
    return own[:width], b"".join(of_base[start : start + base_width] for start in starts)


def _widths(letter: str, cut: int) -> tuple[int, int]:
    """Bytes of a tensor's fingerprint, and of each of what it is compared with. Coded words have the checks of their
    blocks; what they are compared with is then only to be named where it is wrong.
    """
    if cut == WHOLE:
        return _FINGERPRINT, _FINGERPRINT
    return (_CUT_SAME, _CUT_SAME) if letter == SAME else (0, _CUT_BASE if cut == CUT else 0)


@dataclass(frozen=True, slots=True)
class TensorTable:
    """All tensors of an index, by number. letters: one a tensor; copies: -> the earlier tensor; based: those in groups
    that are compared with something; names: -> of the reference in the first base; made: -> a reference that is no
    tensor of the first base. fingerprints, base_fingerprints: as `TensorRecord` has them, or the first bytes of each;
    a tensor without one of its own is held to the checks of its blocks. joined: (tensors, what is kept of the
    fingerprints of what they are compared with), where their own are empty; None where fingerprints are not joined.
    """

    letters: str
    copies: dict[int, int]
    based: frozenset[int]
    names: dict[int, str]
    made: dict[int, MadeFields]
    fingerprints: dict[int, bytes]
    base_fingerprints: dict[int, bytes]
    joined: list[tuple[Sequence[int], bytes]] | None


def read_tensors(index: Fields, targets: Sequence[Target], bases: int, version: int, hashes: Stream) -> TensorTable:
    """The tensors of an index. targets: as the headers list them; bases: how many the delta has.

    Raises FormatError.
    """
    letters = index.text("tensors")
    if len(letters) != len(targets) or set(letters) - set(EMPTY + SAME + COPY + GROUPED):
        raise damaged("the delta's index does not fit its headers", "list of tensors")
    if any((letter == EMPTY) != (target.entry.nbytes == 0) for letter, target in zip(letters, targets, strict=True)):
        raise damaged("the delta's index does not fit its headers", "an empty tensor")
    kept = index.whole("cut") if "cut" in index else WHOLE
    if "cut" in index and (version < CUT_SINCE or kept not in (CUT, JOINED)):
        raise damaged("the delta's index does not say how long its fingerprints are")
    listed = index.ascending("based", kept == JOINED)
    based = frozenset(listed)
    if len(based) != len(listed) or any(n >= len(letters) or letters[n] != GROUPED for n in based):
        raise damaged("the delta's index names a base for a tensor without one")
    names = _read_names(index.object("names"), len(letters))
    made = _read_made(index, letters, based, targets, bases, version)
    cut = [kept if target.entry.nbytes < SMALL else WHOLE for target in targets]
    prints, base_prints = _read_fingerprints(letters, based, made, cut, hashes)
    joined = None
    if kept == JOINED:
        small = [n for n in sorted(based) if cut[n] == JOINED]
        joined = [(run, hashes.take(_CUT_BASE)) for run in _runs(small)]
    copies = _read_copies(index, letters, targets)
    return TensorTable(letters, copies, based, names, made, prints, base_prints, joined)


def _read_copies(index: Fields, letters: str, targets: Sequence[Target]) -> dict[int, int]:
    fields = index.object("copies")
    if len(fields) != letters.count(COPY):
        raise damaged("the delta's index does not name every copy")
    copies = {}
    for number in (n for n, letter in enumerate(letters) if letter == COPY):
        source = fields.whole(str(number))
        earlier = source < number and letters[source] in _STORED
        if not earlier or targets[source].entry.nbytes != targets[number].entry.nbytes:
            raise damaged("the delta's index names a wrong copy", f"tensor {number} of {source}")
        copies[number] = source
    return copies


def _read_names(fields: Fields, count: int) -> dict[int, str]:
    return {number: fields.text(str(number)) for number in range(count) if str(number) in fields} if len(fields) else {}


def _read_made(
    index: Fields, letters: str, based: frozenset[int], targets: Sequence[Target], bases: int, version: int
) -> dict[int, MadeFields]:
    """References that are not simply a tensor of the first base."""
    fields = index.object("relatives") if "relatives" in index else Fields({})
    if len(fields) and version < MADE_SINCE:
        raise damaged("the delta's index does not say what tensors are compared with")
    made = {}
    for number in (n for n, letter in enumerate(letters) if letter == SAME or n in based):
        if str(number) in fields:
            made[number] = read_made(fields.raw[str(number)], targets[number].entry, bases, version)
    if len(made) != len(fields):
        raise damaged("the delta's index names a base for a tensor without one")
    return made


def _read_fingerprints(
    letters: str, based: frozenset[int], made: dict[int, MadeFields], cut: Sequence[int], hashes: Stream
) -> tuple[dict[int, bytes], dict[int, bytes]]:
    own, of_base = {}, {}
    for number, letter in enumerate(letters):
        width, base_width = _widths(letter, cut[number])
        if letter in _STORED and width:
            own[number] = hashes.take(width)
        if letter == SAME and number not in made:
            of_base[number] = own[number]
        elif letter == SAME or number in based:
            of_base[number] = hashes.take(base_width * (len(made[number].of) if number in made else 1))
    return own, of_base
