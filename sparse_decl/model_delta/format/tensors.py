"""What the index says of every tensor: how it is kept, what it is compared with, and its fingerprints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.format.fields import Fields, Stream, damaged
from sparse_decl.model_delta.reference.kinds import MADE_SINCE
from sparse_decl.model_delta.reference.resolve import MadeFields, read_made

EMPTY, SAME, COPY, GROUPED = "e", "s", "c", "g"  # no bytes; as in the base; as an earlier tensor; in a group
_STORED = SAME + GROUPED  # those with a fingerprint of their own
_FINGERPRINT = 16  # bytes of an xxh3-128
SMALL = 1 << 16  # bytes of tensors whose fingerprints may be cut
_CUT_SAME = 8  # to so many bytes: of a tensor that is the base's
_CUT_BASE = 2  # of what a coded one is compared with
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


def write_tensors(records: Sequence[TensorRecord], cut: bool) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """(what the index says of all tensors, of their made references, the hashes). cut: whether the fingerprints of
    small tensors are.
    """
    hashes = bytearray()
    for record in records:
        if record.letter in _STORED:
            own, of_base = kept_of(
                record.letter, cut and record.size < SMALL, record.fingerprint, record.base_fingerprint
            )
            hashes += own
            if record.letter == GROUPED or record.made is not None:
                hashes += of_base
    fields = {
        "tensors": "".join(record.letter for record in records),
        "copies": {str(n): r.copy_of for n, r in enumerate(records) if r.copy_of is not None},
        "based": [n for n, r in enumerate(records) if r.letter == GROUPED and r.base_fingerprint],
        "names": {str(n): r.base_name for n, r in enumerate(records) if r.base_name is not None},
        **({"cut": 1} if cut else {}),
    }
    made = {str(n): r.made for n, r in enumerate(records) if r.made is not None}
    return fields, made, bytes(hashes)


def saved_by_cutting(records: Sequence[TensorRecord]) -> tuple[int, int]:
    """(small tensors with fingerprints, bytes that these take less if they are cut)."""
    small = [record for record in records if record.letter in _STORED and record.size < SMALL]
    return len(small), len(write_tensors(small, False)[2]) - len(write_tensors(small, True)[2])


def kept_of(letter: str, cut: bool, own: bytes, of_base: bytes) -> tuple[bytes, bytes]:
    """What is kept of the fingerprint of a tensor, and of those of each source of what it is compared with."""
    width, base_width = _widths(letter, cut)
    starts = range(0, len(of_base), _FINGERPRINT)
    return own[:width], b"".join(of_base[start : start + base_width] for start in starts)


def _widths(letter: str, cut: bool) -> tuple[int, int]:
    """Bytes of a tensor's fingerprint, and of each of what it is compared with. Coded words have the checks of their
    blocks; what they are compared with is then only to be named where it is wrong.
    """
    if not cut:
        return _FINGERPRINT, _FINGERPRINT
    return (_CUT_SAME, _CUT_SAME) if letter == SAME else (0, _CUT_BASE)


@dataclass(frozen=True, slots=True)
class TensorTable:
    """All tensors of an index, by number. letters: one a tensor; copies: -> the earlier tensor; based: those in groups
    that are compared with something; names: -> of the reference in the first base; made: -> a reference that is no
    tensor of the first base. fingerprints, base_fingerprints: as `TensorRecord` has them, or the first bytes of each;
    a tensor without one of its own is held to the checks of its blocks.
    """

    letters: str
    copies: dict[int, int]
    based: frozenset[int]
    names: dict[int, str]
    made: dict[int, MadeFields]
    fingerprints: dict[int, bytes]
    base_fingerprints: dict[int, bytes]


def read_tensors(index: Fields, targets: Sequence[Target], bases: int, version: int, hashes: Stream) -> TensorTable:
    """The tensors of an index. targets: as the headers list them; bases: how many the delta has.

    Raises FormatError.
    """
    letters = index.text("tensors")
    if len(letters) != len(targets) or set(letters) - set(EMPTY + SAME + COPY + GROUPED):
        raise damaged("the delta's index does not fit its headers", "list of tensors")
    if any((letter == EMPTY) != (target.entry.nbytes == 0) for letter, target in zip(letters, targets, strict=True)):
        raise damaged("the delta's index does not fit its headers", "an empty tensor")
    listed = index.numbers("based")
    based = frozenset(listed)
    if len(based) != len(listed) or any(n >= len(letters) or letters[n] != GROUPED for n in based):
        raise damaged("the delta's index names a base for a tensor without one")
    names = _read_names(index.object("names"), len(letters))
    made = _read_made(index, letters, based, targets, bases, version)
    if "cut" in index and (version < CUT_SINCE or index.whole("cut") != 1):
        raise damaged("the delta's index does not say how long its fingerprints are")
    cut = [target.entry.nbytes < SMALL and "cut" in index for target in targets]
    prints, base_prints = _read_fingerprints(letters, based, made, cut, hashes)
    return TensorTable(letters, _read_copies(index, letters, targets), based, names, made, prints, base_prints)


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
    letters: str, based: frozenset[int], made: dict[int, MadeFields], cut: Sequence[bool], hashes: Stream
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
