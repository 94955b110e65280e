"""What changed in the files beside the tensors: keys of JSON files one by one, the vocabulary of a tokenizer by counts,
other files by their bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sparse_decl.model_delta.checkpoint import Checkpoint

_READ = 64 << 20  # bytes of a JSON file that is looked into
_MOST = 200  # changes that are kept of one file
_SHORT = 200  # characters of a value
_INDEX = ".safetensors.index.json"  # says where tensors lie, nothing of the model
_ABSENT = object()


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value in a JSON file. key: its path, with dots. before, after: as JSON, cut after 200 characters; None where
    the file has no such key."""

    key: str
    before: str | None
    after: str | None

    def to_json(self) -> dict[str, Any]:
        return {"key": self.key, "before": self.before, "after": self.after}


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file that only one side has, or that differs. before, after: bytes, None where it is not there. values: of a
    JSON file, at most 200; more: how many beyond these."""

    path: str
    before: int | None
    after: int | None
    values: tuple[ValueChange, ...] = ()
    more: int = 0

    def to_json(self) -> dict[str, Any]:
        return {
            "path": self.path,
            "before_bytes": self.before,
            "after_bytes": self.after,
            "values": [value.to_json() for value in self.values],
            "more_values": self.more,
        }


def side_changes(base: Checkpoint, other: Checkpoint) -> tuple[FileChange, ...]:
    """Of all files without tensors, those that differ, by path. Raises FormatError, InputChangedError and whatever a
    delta's files raise."""
    return tuple(_changes(base, other))


def _changes(base: Checkpoint, other: Checkpoint) -> Iterator[FileChange]:
    for path in sorted(base.files.keys() | other.files.keys()):
        if base.holds_tensors(path) or other.holds_tensors(path) or path.endswith(_INDEX):
            continue
        old = base.open_file(path) if path in base.files else None
        new = other.open_file(path) if path in other.files else None
        if old is not None and new is not None and old.holds_the_same(new):
            continue
        sizes = old.size if old is not None else None, new.size if new is not None else None
        values: list[ValueChange] = []
        if old is not None and new is not None and path.endswith(".json") and max(old.size, new.size) <= _READ:
            values = list(_values(path, old.read(0, old.size), new.read(0, new.size)))
        yield FileChange(path, *sizes, tuple(values[:_MOST]), max(len(values) - _MOST, 0))


def _values(path: str, old: bytes, new: bytes) -> Iterator[ValueChange]:
    try:
        before, after = (json.loads(text.decode("utf-8")) for text in (old, new))
        if path.rpartition("/")[2] == "tokenizer.json":
            yield from _tokenizer(before, after)
        else:
            yield from _compared("", before, after)
    except (ValueError, RecursionError):
        return  # not JSON on one side: the bytes differ, and that is all that can be said


def _compared(key: str, before: Any, after: Any) -> Iterator[ValueChange]:
    if before == after and type(before) is type(after):
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for name in sorted(before.keys() | after.keys()):
            yield from _compared(f"{key}.{name}" if key else name, before.get(name, _ABSENT), after.get(name, _ABSENT))
    else:
        yield ValueChange(key, _short(before), _short(after))


def _tokenizer(before: Any, after: Any) -> Iterator[ValueChange]:
    """A vocabulary of 100,000 tokens is described by how many came, went and got another number."""
    sides = [side if isinstance(side, dict) else {} for side in (before, after)]
    models = [side["model"] if isinstance(side.get("model"), dict) else {} for side in sides]
    for name in ("vocab", "merges"):
        old, new = (model.get(name) for model in models)
        if old != new:
            yield ValueChange(f"model.{name}", _counted(old, new, gone=True), _counted(new, old, gone=False))
    yield from _compared("added_tokens", *(_by_content(side.get("added_tokens")) for side in sides))
    rest = [{name: value for name, value in side.items() if name not in ("added_tokens", "model")} for side in sides]
    yield from _compared("", *rest)
    smaller = [{name: value for name, value in model.items() if name not in ("vocab", "merges")} for model in models]
    yield from _compared("model", *smaller)


def _counted(these: Any, those: Any, *, gone: bool) -> str | None:
    """How many entries there are, and how many of them the other side lacks or numbers otherwise."""
    if these is None:
        return None
    if not isinstance(these, dict | list):
        return _short(these)
    own, others = (_entries(one) for one in (these, those))
    lacking = len(own.keys() - others.keys())
    moved = sum(1 for name in own.keys() & others.keys() if own[name] != others[name])
    said = f"{len(these):,} entries, {lacking:,} {'gone' if gone else 'new'}"
    return said if gone or not moved else f"{said}, {moved:,} renumbered"


def _entries(value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    return {json.dumps(entry): number for number, entry in enumerate(value)} if isinstance(value, list) else {}


def _by_content(tokens: Any) -> dict[str, Any]:
    tokens = tokens if isinstance(tokens, list) else []
    return {str(token["content"]): token for token in tokens if isinstance(token, dict) and "content" in token}


def _short(value: Any) -> str | None:
    if value is _ABSENT:
        return None
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
