"""Moving what a hub has already into deltas, in batches that may be killed at any point.

A journal beside the deltas says what is done; a line counts once it is whole and on disk. What was on its way when a
run was killed is done again. An original is removed only where that is asked for, only after the delta was read back,
restored and compared, and only by first giving it another name, so that half of a model is never taken for a model. A
model that is a base of another is always kept whole.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.base.files import explain_os_error
from sparse_decl.base.portable import flush
from sparse_decl.dataset_delta.endings import KINDS
from sparse_decl.formats.cards import declared_bases
from sparse_decl.hub.settings import Settings
from sparse_decl.hub.storage import StorageBackend
from sparse_decl.hub.uploads import DELTA, Kept, handle_dataset_upload, handle_model_upload
from sparse_decl.sources.local import list_files

MODELS, DATASETS = "models", "datasets"
_GONE = ".sparse-removed-"
_FIELDS = {MODELS: "base_model", DATASETS: "source_datasets"}
_FILES = {
    MODELS: (".safetensors",),
    DATASETS: tuple(ending for ending, kind in KINDS.items() if kind != "json"),
}
_HEADS = {"README.md", "dataset_dict.json"}  # a dataset's files often lie one folder deeper than these
FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Item:
    """A model or dataset to look at: name below the root, bytes of its files, what it says it was made from (a name of
    another item, a path or an id), and whether others are made from it."""

    name: str
    size: int
    base: str | None
    is_base: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an item. state: delta, full or failed."""

    name: str
    state: str
    original_size_bytes: int
    stored_size_bytes: int
    detail: str = ""
    removed: bool = False


def find_items(root: Path, kind: str) -> list[Item]:
    """Folders below `root` that hold such files, by name. Raises UnavailableError, ConfigError, and OSError where a
    folder or a card cannot be read: what is made from what decides which originals may go.
    """
    if kind not in _FIELDS:
        raise ConfigError(f"no such kind: {kind!r}", hint="write models or datasets")
    if not root.is_dir():
        raise UnavailableError("no such folder", where=str(root), hint="name the folder that holds them")
    names = sorted(_folders(root, _FILES[kind]))
    declared = {name: declared_bases(root / name, _FIELDS[kind], strict=True) for name in names}
    found = {name: tuple(one.removeprefix("extended|") for one in entries) for name, entries in declared.items()}
    bases = {name: _base_of(name, declared, found.keys()) for name, declared in found.items()}
    made_from = {base for base in bases.values() if base is not None}
    return [
        Item(name, sum(file.size for file in list_files(root / name)), bases[name], name in made_from) for name in found
    ]


def _folders(root: Path, endings: tuple[str, ...]) -> Iterator[str]:
    for folder, names, files in os.walk(root, onerror=_refuse):
        names[:] = sorted(name for name in names if not name.startswith("."))
        head = endings == _FILES[DATASETS] and _HEADS.intersection(files)
        below = (path.name for path in Path(folder).rglob("*")) if head else files
        if Path(folder) != root and any(file.endswith(endings) for file in below):
            names.clear()  # what lies deeper belongs to it
            yield Path(folder).relative_to(root).as_posix()


def _refuse(error: OSError) -> None:
    if not isinstance(error, PermissionError):  # whose folder this user may not look into, is not this user's to move
        raise error


def _base_of(name: str, declared: tuple[str, ...], known: Any) -> str | None:
    """The first declared base that is another item, by its whole name or its last part; else the first declared."""
    for one in declared:
        last = one.rpartition("/")[2]
        for other in known:
            if other != name and (other == one or other.rpartition("/")[2] == last):
                return str(other)
    return declared[0] if declared else None


class Journal:
    """Results by name, appended line by line. A last line that was cut is as if it had not been written."""

    def __init__(self, path: Path):
        self.path = path
        self.done: dict[str, Result] = {}
        self._writing = threading.Lock()
        if path.exists():
            for line in path.read_bytes().split(b"\n")[:-1]:
                try:
                    result = Result(**json.loads(line))
                except (ValueError, TypeError):
                    continue
                self.done[result.name] = result

    def add(self, result: Result) -> None:
        """Raises OSError. It is on disk when this returns."""
        with self._writing:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with open(self.path, "ab+") as file:
                file.seek(0, os.SEEK_END)
                cut = file.tell() > 0 and _last_byte(file) != b"\n"
                file.write((b"\n" if cut else b"") + json.dumps(asdict(result)).encode() + b"\n")
                file.flush()
                flush(file.fileno())
            self.done[result.name] = result


def _last_byte(file: Any) -> bytes:
    file.seek(-1, os.SEEK_END)
    last: bytes = file.read(1)
    return last


def migrate(
    root: Path,
    kind: str,
    items: list[Item],
    storage: StorageBackend,
    journal: Journal,
    *,
    batch_size: int = 100,
    workers: int = 1,
    remove_originals: bool = False,
    settings: Settings | None = None,
    on_result: Callable[[Result], None] = lambda result: None,
) -> list[Result]:
    """Works on at most `batch_size` items that the journal does not name yet; the results of this run, in order.

    A failed item is tried again by the next run. workers: items at once. on_result: called with each result, from
    one thread at a time. Raises OSError where the journal cannot be written.
    """
    sweep(root)
    chosen = settings or Settings.from_environment()
    todo = [item for item in items if not _is_done(item, journal, remove_originals)][:batch_size]
    speaking = threading.Lock()

    def one(item: Item) -> Result:
        result = _migrate_one(root, kind, item, storage, journal, remove_originals, chosen)
        with speaking:
            on_result(result)
        return result

    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(one, todo))


def sweep(root: Path) -> None:
    """Ends removals that a killed run had begun. Raises OSError."""
    for folder, names, _ in os.walk(root):
        for name in [name for name in names if name.startswith(_GONE)]:
            shutil.rmtree(Path(folder) / name)
        names[:] = [name for name in names if not name.startswith(".")]


def _is_done(item: Item, journal: Journal, remove: bool) -> bool:
    known = journal.done.get(item.name)
    if known is None or known.state == FAILED:
        return False
    return not (remove and known.state == DELTA and not known.removed)


def _migrate_one(
    root: Path, kind: str, item: Item, storage: StorageBackend, journal: Journal, remove: bool, settings: Settings
) -> Result:
    result = journal.done.get(item.name)
    if result is None or result.state != DELTA:  # else verified by an earlier run; only its original is still here
        try:
            result = _result(item, _kept(root, kind, item, storage, settings))
        except (SparseError, OSError, MemoryError) as error:
            result = _failure(item, error, "keeping it as a delta")
        journal.add(result)
    if remove and result.state == DELTA:
        try:
            _remove(root / item.name)
        except OSError as error:
            return _failure(item, error, "removing the original")  # the journal goes on saying that the delta is right
        result = replace(result, removed=True)
        journal.add(result)
    return result


def _failure(item: Item, error: SparseError | OSError | MemoryError, doing: str) -> Result:
    explained = error if isinstance(error, SparseError) else explain_os_error(error, doing)
    return Result(item.name, FAILED, item.size, item.size, str(explained).splitlines()[0])


def _kept(root: Path, kind: str, item: Item, storage: StorageBackend, settings: Settings) -> Kept:
    if item.is_base:
        return Kept("full", item.size, "others are made from it")
    if item.base is None:
        return Kept("full", item.size, "it names nothing that it was made from")
    base = root / item.base if (root / item.base).is_dir() else item.base
    name = item.name.replace("/", "--")
    if kind == MODELS:
        return handle_model_upload(root / item.name, storage, name=name, base_model_id=base, settings=settings)
    return handle_dataset_upload(root / item.name, storage, name=name, parent_dataset_id=base, settings=settings)


def _result(item: Item, kept: Kept) -> Result:
    if kept.storage_type == DELTA:
        return Result(item.name, DELTA, kept.original_size_bytes, kept.delta_size_bytes, kept.note)
    return Result(item.name, "full", kept.original_size_bytes, kept.original_size_bytes, kept.reason)


def _remove(folder: Path) -> None:
    aside = folder.with_name(_GONE + folder.name)
    folder.rename(aside)
    shutil.rmtree(aside)
