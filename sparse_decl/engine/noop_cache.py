"""What was up to date when last looked at, and what `stat` said of every file and folder that was decided from.

While Sparsefile and lock are the same bytes and all stats are the same, such a step is up to date still, without its
record or its index entries being read. Everything else is looked at in full. A cache: without it nothing is wrong.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from sparse_decl.engine.opening import open_source
from sparse_decl.engine.resolve import is_remote
from sparse_decl.sources import FileEntry, LocalSource, Snapshot, is_ignored
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.cache_file import read_checked, write_checked
from sparse_decl.store.filesystems import stamp_window_ns
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record
from sparse_decl.store.sizes import Figures, Totals
from sparse_decl.store.workspace import Workspace

FORM = "sparse-noop-cache/2"
_ABSENT = (-1, -1, -1, -1)
_UNREADABLE = (-2, -2, -2, -2)  # is never written down

Stamp = tuple[int, int, int, int]
# path, relative to the workspace unless absolute -> what stat says; _ABSENT if not there
Fingerprint = Mapping[str, Stamp]


@dataclass(frozen=True, slots=True)
class NoopCache:
    """fingerprints: of each step that was up to date. figures: of each step that has a record. graph, lock: digests of
    the compiled graph and of the lock's bytes for which all this holds. store: where objects were looked for.
    totals: None if a run changed the lock since they were last counted."""

    graph: str
    lock: str
    store: str
    fingerprints: Mapping[str, Fingerprint]
    figures: Mapping[str, Figures]
    totals: Totals | None = None

    def unchanged(self, root: Path) -> set[str]:
        """Addresses of which everything is as it was."""
        prefix = os.path.join(os.path.abspath(root), "")
        return {
            address
            for address, fingerprint in self.fingerprints.items()
            if all(_stamp(path if path[0] == "/" else prefix + path) == stamp for path, stamp in fingerprint.items())
        }

    def absent(self, addresses: Iterable[str]) -> set[str]:
        """Those of the addresses that had a missing source."""
        return {address for address in addresses if _ABSENT in self.fingerprints.get(address, {}).values()}


def read_cache(workspace: Workspace) -> NoopCache | None:
    """What was written last, if it is whole; whether it is about the present graph and lock is for the caller."""
    checked = read_checked(workspace.state / "noop-cache", FORM)
    if checked is None:
        return None
    try:
        facts = json.loads(checked[1])
        paths, stamps = facts["paths"], iter(facts["stamps"])
        ends = list(zip(stamps, stamps, stamps, stamps, strict=True))
        fingerprints: dict[str, Fingerprint] = {}
        start = 0
        for address, count in facts["counts"].items():
            fingerprints[address] = dict(zip(paths[start : start + count], ends[start : start + count], strict=True))
            start += count
        figures = {address: Figures._make(row) for address, row in facts["figures"].items()}
        totals = Totals(*facts["totals"]) if facts["totals"] is not None else None
        return NoopCache(facts["graph"], facts["lock"], facts["store"], fingerprints, figures, totals)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def write_cache(workspace: Workspace, cache: NoopCache) -> None:
    """Keeps it for the next look, if the workspace has a state folder."""
    facts: dict[str, Any] = {
        "graph": cache.graph,
        "lock": cache.lock,
        "store": cache.store,
        "counts": {address: len(fingerprint) for address, fingerprint in cache.fingerprints.items()},
        "paths": [path for fingerprint in cache.fingerprints.values() for path in fingerprint],
        "stamps": [
            part for fingerprint in cache.fingerprints.values() for stamp in fingerprint.values() for part in stamp
        ],
        "figures": dict(cache.figures),
        "totals": list(astuple(cache.totals)) if cache.totals is not None else None,
    }
    write_checked(workspace.state / "noop-cache", FORM, json.dumps(facts, separators=(",", ":")).encode())


def fingerprints_of(
    workspace: Workspace, found: Iterable[tuple[Step, Record]], kept: Mapping[str, Fingerprint]
) -> dict[str, Fingerprint]:
    """The fingerprint of every step that was found to be as its record says, where there can be one.

    kept: fingerprints that hold still; such a step is not looked at again.
    """
    fingerprints = dict(kept)
    for step, record in found:
        if step.address not in fingerprints:
            fingerprint = fingerprint_of(workspace, step, record)
            if fingerprint is not None:
                fingerprints[step.address] = fingerprint
    return fingerprints


def fingerprint_of(workspace: Workspace, step: Step, record: Record) -> Fingerprint | None:
    """What must not change for the step to stay as its record says; None if stats alone cannot say that.

    Holds only if the index vouches for every file, so that the record is right for exactly these stamps.
    """
    fingerprint: dict[str, Stamp] = {}
    for role, source in step.inputs.items():
        if not isinstance(source, FromSource):
            continue
        if "pinned" in record.sources.get(role, {}):
            continue  # decided by the lock alone
        if is_remote(source.uri):
            return None
        opened = open_source(source.uri, workspace.root)
        if not isinstance(opened, LocalSource):
            return None
        if _stamp(str(opened.place)) == _ABSENT:
            fingerprint[_name(workspace, opened.place)] = _ABSENT  # the lock's memory stands in for it
        elif _add_files(workspace, opened.place, fingerprint) != record.inputs.get(role):
            return None
    for output in record.outputs.values():
        for entry in output.files.files if output.stored else ():
            path = workspace.objects.path(entry.digest)
            fingerprint[_name(workspace, path)] = _stamp(str(path))
            if workspace.objects.state(entry) is not ObjectState.PRESENT:
                return None
    return fingerprint


def _add_files(workspace: Workspace, place: Path, fingerprint: dict[str, Stamp]) -> str | None:
    """Adds everything at a place to a fingerprint; returns the digest of its files, None if nothing vouches for it.

    Each stamp is taken before what it stands for is looked at, so that a change in between shows in the next look.
    """
    try:
        files = [(place.name, place)] if place.is_file() else _add_folders(workspace, place, fingerprint)
        entries: list[FileEntry] = []
        for name, path in files or ():
            stamp = fingerprint[_name(workspace, path)] = _stamp(str(path))
            digest = workspace.index.known(path)
            if digest is None:
                return None
            entries.append(FileEntry(name, stamp[0], digest))
    except OSError:
        return None
    return Snapshot(tuple(sorted(entries, key=lambda entry: entry.path))).digest if entries else None


def _add_folders(workspace: Workspace, place: Path, fingerprint: dict[str, Stamp]) -> list[tuple[str, Path]] | None:
    """(relative name, path) of every file below a folder; None if a link or a very recent change is there.

    While a folder's own stamp stays the same it holds the same names.
    """
    files: list[tuple[str, Path]] = []
    todo = [(place, "")]
    while todo:
        folder, prefix = todo.pop()
        stat = os.stat(folder)
        fingerprint[_name(workspace, folder)] = _stamp_of(stat)
        if max(stat.st_mtime_ns, stat.st_ctime_ns) + stamp_window_ns(stat) >= time.time_ns():
            return None
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_ignored(entry.name):
                    continue
                if entry.is_symlink():
                    return None
                if entry.is_dir():
                    todo.append((folder / entry.name, f"{prefix}{entry.name}/"))
                else:
                    files.append((prefix + entry.name, folder / entry.name))
    return files


def _name(workspace: Workspace, path: Path) -> str:
    """Relative to the workspace if it lies there, so that a moved workspace is known again."""
    prefix = os.path.join(os.path.abspath(workspace.root), "")
    return os.path.abspath(path).removeprefix(prefix)


def _stamp(path: str) -> Stamp:
    try:
        return _stamp_of(os.stat(path))
    except (FileNotFoundError, NotADirectoryError):
        return _ABSENT
    except OSError:
        return _UNREADABLE


def _stamp_of(stat: os.stat_result) -> Stamp:
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino
