"""Where bytes come from: folders, the Hugging Face hub, and whatever else fsspec reaches."""

from sparse_decl.base.parallel import Progress
from sparse_decl.sources.local import IGNORED_NAMES, LocalFile, LocalSource, is_ignored, list_files, snapshot_of
from sparse_decl.sources.snapshot import FileEntry, Snapshot, Source
from sparse_decl.sources.uris import open_named, open_source

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
