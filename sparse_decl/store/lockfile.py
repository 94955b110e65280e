"""The lock: committed facts, one record an address, sorted and one field a line so that git merges them.

Nothing in it changes unless a fact does: no time, host, tool version or digest of the whole. The reader takes what is
well-formed out of a damaged or conflicted file; the writer replaces the file in one rename.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, TypedDict

from sparse_decl.base.canonical import canonical_json, indented
from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import ConfigError, SourceSpan
from sparse_decl.base.files import read_regular
from sparse_decl.store.record import Record, RecordJson

LOCK_VERSION = 1
LOCK_NAME = "Sparsefile.lock"

_HEAD, _TAIL = f'{{\n "lock_version": {LOCK_VERSION},\n "nodes": {{\n', "\n }\n}\n"
_EMPTY = f'{{\n "lock_version": {LOCK_VERSION},\n "nodes": {{}}\n}}\n'
_RECORD_START = re.compile(r'^  ("(?:[^"\\]|\\.)*"): \{$')
_RECORD_END = re.compile(r"^  \},?$")
_FEW = 16
_OURS, _BASE, _MIDDLE, _THEIRS = "<<<<<<<", "|||||||", "=======", ">>>>>>>"


class LockJson(TypedDict):
    """The lock: records by address. Nothing in it changes unless a fact does."""

    lock_version: Annotated[int, ("const", LOCK_VERSION)]
    nodes: dict[str, RecordJson]


@dataclass(frozen=True, slots=True)
class LockProblem:
    """Something the reader had to work around: a message and where in the lock it is."""

    message: str
    place: SourceSpan


@dataclass(frozen=True, slots=True)
class Lock:
    """Records by address.

    candidates: further records for an address, from the other side of an unresolved merge.
    problems: empty for a file that is exactly what the writer would have written.
    text: the file as read, "" if there is none. name: of the file.
    """

    nodes: Mapping[str, Record] = field(default_factory=dict)
    candidates: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    problems: tuple[LockProblem, ...] = ()
    text: str = ""
    name: str = LOCK_NAME

    def best(self, address: str, key: str | None) -> Record | None:
        """The record of an address; where a merge left two, the one with that key."""
        for record in self.candidates.get(address, ()):
            if record.key == key:
                return record
        return self.nodes.get(address)


def render_lock(nodes: Mapping[str, Record]) -> str:
    """The lock's text: a function of the facts alone."""
    return LockText(Lock()).render(nodes)


class LockText:
    """Makes the lock's text again and again as records change, from the old text of those that did not.

    lock: as it was read; of a sound one, no record is looked at.
    """

    def __init__(self, lock: Lock):
        self._lock = lock
        self._blocks: dict[str, str] | None = None  # the text of each record of the lock
        self._made: dict[str, tuple[Record, str]] = {}

    def render(self, changes: Mapping[str, Record | None]) -> str:
        """The whole text. changes: records that are new or another than in the lock, None for one that left."""
        if self._blocks is None:
            self._blocks = self._split()
        blocks = dict(self._blocks)
        for address, record in changes.items():
            if record is None:
                blocks.pop(address, None)
            else:
                blocks[address] = self._block(address, record)
        return _HEAD + ",\n".join([blocks[address] for address in sorted(blocks)]) + _TAIL if blocks else _EMPTY

    def _split(self) -> dict[str, str]:
        if self._lock.problems:
            return {address: self._block(address, record) for address, record in self._lock.nodes.items()}
        if not self._lock.nodes:
            return {}
        return dict(zip(sorted(self._lock.nodes), split_records(self._lock.text) or (), strict=True))

    def _block(self, address: str, record: Record) -> str:
        known = self._made.get(address)
        if known is not None and known[0] is record:
            return known[1]
        block = f"  {json.dumps(address, ensure_ascii=False)}: {indented(record.to_json(), 2)}"
        self._made[address] = (record, block)
        return block


def split_records(text: str) -> list[str] | None:
    """`"address": {…}` of each record of a lock in the form the writer gives it; None for any other text. That the
    pieces are sound is for whoever parses them: a sound text cannot be cut elsewhere than between records."""
    if text == _EMPTY:
        return []
    if not text.startswith(_HEAD) or not text.endswith(_TAIL):
        return None
    blocks = text[len(_HEAD) : -len(_TAIL)].split("\n  },\n")
    return [*(f"{block}\n  }}" for block in blocks[:-1]), blocks[-1]]


class Edited(Mapping[str, Record]):
    """Records of a lock with changes laid over them; None stands for one that left."""

    def __init__(self, nodes: Mapping[str, Record], changes: Mapping[str, Record | None]):
        self._nodes, self._changes = nodes, changes

    def __getitem__(self, address: str) -> Record:
        record = self._changes[address] if address in self._changes else self._nodes[address]
        if record is None:
            raise KeyError(address)
        return record

    def __iter__(self) -> Iterator[str]:
        yield from (address for address in self._nodes if address not in self._changes)
        yield from (address for address, record in self._changes.items() if record is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def read_lock(path: Path) -> Lock:
    """Reads what there is; a missing lock is empty.

    Raises ConfigError if the lock was written by a later version of this tool, OSError if it cannot be read.
    """
    try:
        data = read_regular(path)
    except FileNotFoundError:
        return Lock(name=path.name)
    return parse_lock(path, data)


def parse_lock(path: Path, data: bytes) -> Lock:
    """The same of bytes that are here already; `path` is for messages."""
    try:
        text = data.decode().replace("\r\n", "\n")  # as git writes it with core.autocrlf; no text in it holds either
        value = json.loads(text)
    except (ValueError, RecursionError):  # of which UnicodeDecodeError is one
        return _salvage(path, data.decode(errors="replace"))
    return _from_value(path, text, value)


def every_record(lock: Lock) -> Iterator[tuple[str, Record]]:
    """Address and record of all that a lock names, of both sides of an unresolved merge."""
    yield from lock.nodes.items()
    for address, records in lock.candidates.items():
        yield from ((address, record) for record in records)


def read_known_lock(path: Path, digest: str) -> Lock | None:
    """The lock if it is byte for byte a file that was read before without a problem; its records are parsed one by one
    when they are asked for. None for any other file."""
    try:
        data = read_regular(path)
    except OSError:
        return None
    return Lock(_RecordsInText(data), text=data.decode(), name=path.name) if digest_bytes(data) == digest else None


class _RecordsInText(Mapping[str, Record]):
    """Records of a lock in the form the writer gives it: the first few are found by their first line, then all of it
    is parsed at once."""

    def __init__(self, data: bytes):
        self._data = data
        self._found: dict[str, Record] = {}
        self._values: dict[str, Any] | None = None
        self._asked = 0
        self._names: dict[str, None] | None = None

    def __getitem__(self, address: str) -> Record:
        if address not in self._found:
            self._found[address] = Record.from_json(self._value(address))
        return self._found[address]

    def _value(self, address: str) -> Any:
        self._asked += 1
        if self._values is None and self._asked > _FEW:
            self._values = json.loads(self._data)["nodes"]
        if self._values is not None:
            return self._values[address]
        opening = f"\n  {json.dumps(address, ensure_ascii=False)}: {{\n".encode()
        start = self._data.find(opening)
        if start < 0:
            raise KeyError(address)
        end = self._data.index(b"\n  }", start)
        return json.loads(b"{" + self._data[start + len(opening) : end] + b"}")

    def __iter__(self) -> Iterator[str]:
        if self._names is None:
            starts = re.findall(rb'^  ("(?:[^"\\]|\\.)*"): \{$', self._data, re.MULTILINE)
            self._names = dict.fromkeys(json.loads(name) for name in starts)
        return iter(self._names)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _from_value(path: Path, text: str, value: Any) -> Lock:
    _refuse_later_version(path, value)
    nodes: dict[str, Record] = {}
    problems: list[LockProblem] = []
    items = value.get("nodes") if isinstance(value, dict) else None
    if not isinstance(items, dict):
        problem = LockProblem("the lock has no records", SourceSpan(path.name, 1, 1))
        return Lock(problems=(problem,), text=text, name=path.name)
    for address, item in items.items():
        try:
            nodes[address] = _sound(Record.from_json(item))
        except (ValueError, AttributeError, RecursionError) as error:
            problems.append(LockProblem(f"the record of {address} is left out: {error}", _find(path, text, address)))
    if not problems and render_lock(nodes) != text:
        problems.append(LockProblem("the lock is not in the form `sparse apply` writes", SourceSpan(path.name, 1, 1)))
    return Lock(nodes, problems=tuple(problems), text=text, name=path.name)


def _sound(record: Record) -> Record:
    """The record, if the lock can hold it. Raises ValueError for infinities and NaN, which no lock is written with."""
    canonical_json([record.params, record.facts, record.sources, record.inputs])
    return record


def _salvage(path: Path, text: str) -> Lock:
    """Reads both sides of conflict markers, and every whole record of a file that is no JSON any more."""
    lines = text.split("\n")
    conflict = next((number for number, line in enumerate(lines, 1) if line.startswith(_OURS)), None)
    sides = [_side(lines, ours=True), _side(lines, ours=False)] if conflict else [lines]
    found: dict[str, list[Record]] = {}
    for side in sides:
        version = next((line for line in side if line.startswith(' "lock_version":')), "")
        digits = "".join(filter(str.isdigit, version))
        _refuse_later_version(path, {"lock_version": int(digits or LOCK_VERSION)})
        for address, record in _whole_records(side):
            if record not in found.setdefault(address, []):
                found[address].append(record)
    if conflict:
        message, place = "the lock had conflict markers", SourceSpan(path.name, conflict, 1)
    else:
        message, place = "the lock is damaged", SourceSpan(path.name, len(lines), 1)
    return Lock(
        {address: records[0] for address, records in sorted(found.items())},
        {address: tuple(records) for address, records in sorted(found.items()) if len(records) > 1},
        (LockProblem(f"{message}; {len(found)} records kept", place),),
        text,
        path.name,
    )


def _side(lines: list[str], *, ours: bool) -> list[str]:
    """One side of every conflict, with the text outside of them."""
    kept: list[str] = []
    part = "both"
    for line in lines:
        if line.startswith(_OURS):
            part = "ours"
        elif line.startswith(_BASE) and part == "ours":
            part = "base"
        elif line.startswith(_MIDDLE) and part in ("ours", "base"):
            part = "theirs"
        elif line.startswith(_THEIRS) and part == "theirs":
            part = "both"
        elif part in ("both", "ours" if ours else "theirs"):
            kept.append(line)
    return kept


def _whole_records(lines: list[str]) -> list[tuple[str, Record]]:
    found: list[tuple[str, Record]] = []
    address: str | None = None
    body: list[str] = []
    for line in lines:
        start = _RECORD_START.match(line)
        if start:
            address, body = start[1], ["{"]
        elif address is not None and _RECORD_END.match(line):
            try:
                record = _sound(Record.from_json(json.loads("\n".join([*body, "}"]))))
                if record.problem() is None and not any(
                    "\ufffd" in text for text in body
                ):  # stands for what is no text
                    found.append((json.loads(address), record))
            except (ValueError, AttributeError, RecursionError):
                pass
            address = None
        elif address is not None:
            body.append(line)
    return found


def _refuse_later_version(path: Path, value: Any) -> None:
    version = value.get("lock_version") if isinstance(value, dict) else None
    if isinstance(version, int) and version > LOCK_VERSION:
        raise ConfigError(
            f"this lock has version {version}, and this sparse reads up to {LOCK_VERSION}",
            where=str(path),
            hint="update sparse-decl: `pip install -U sparse-decl`",
        )


def _find(path: Path, text: str, address: str) -> SourceSpan:
    wanted = f"{json.dumps(address, ensure_ascii=False)}:"
    for number, line in enumerate(text.split("\n"), 1):
        column = line.find(wanted)
        if column >= 0:
            return SourceSpan(path.name, number, column + 1)
    return SourceSpan(path.name, 1, 1)
