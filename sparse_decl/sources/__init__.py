"""Where bytes come from: folders, the Hugging Face hub, and whatever else fsspec reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

if TYPE_CHECKING:
    from sparse_decl.base.parallel import Progress
    from sparse_decl.sources.local import IGNORED_NAMES, LocalFile, LocalSource, is_ignored, list_files, snapshot_of
    from sparse_decl.sources.snapshot import FileEntry, Snapshot, Source
    from sparse_decl.sources.uris import open_named, open_source

_HOMES = {
    "IGNORED_NAMES": "sources.local",
    "FileEntry": "sources.snapshot",
    "LocalFile": "sources.local",
    "LocalSource": "sources.local",
    "Progress": "base.parallel",
    "Snapshot": "sources.snapshot",
    "Source": "sources.snapshot",
    "is_ignored": "sources.local",
    "list_files": "sources.local",
    "open_named": "sources.uris",
    "open_source": "sources.uris",
    "snapshot_of": "sources.local",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"sparse_decl.{module}" for name, module in _HOMES.items()})

__all__ = [
    "IGNORED_NAMES",
    "FileEntry",
    "LocalFile",
    "LocalSource",
    "Progress",
    "Snapshot",
    "Source",
    "is_ignored",
    "list_files",
    "open_named",
    "open_source",
    "snapshot_of",
]
