"""Endings of the names of files that hold tables, and what kind of table each is."""

from __future__ import annotations

EARLIER = {  # up to version 6 of the format
    ".parquet": "parquet",
    ".arrow": "arrow",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "txt",
    ".json": "json",
}
KINDS = {
    **EARLIER,
    **dict.fromkeys((".pq", ".parq"), "parquet"),
    **dict.fromkeys((".arrows", ".ipc", ".feather"), "arrow"),
    **dict.fromkeys((".jl", ".jsonlines", ".ldjson"), "jsonl"),
    **dict.fromkeys((".tab", ".psv"), "csv"),
    ".text": "txt",
}
LINES = ("jsonl", "csv", "txt", "json")
EARLIER_PACKED = (".gz", ".zst")
PACKED = (*EARLIER_PACKED, ".zstd", ".bz2", ".xz")
_ALSO = ("txt", "json")  # which much else is called, too


def inner_name(path: str, version: int) -> str:
    """The name without the ending of a compressor that is known to a version of the format."""
    for ending in PACKED if version > 6 else EARLIER_PACKED:
        if path.lower().endswith(ending):
            return path[: -len(ending)]
    return path


def is_data(name: str) -> bool:
    """Whether a file's name says that it is data and nothing else."""
    inner = inner_name(name, 7).lower()
    return any(inner.endswith(ending) for ending, kind in KINDS.items() if kind not in _ALSO)


def is_table(name: str) -> bool:
    """Whether a file's name says that it is a table."""
    return inner_name(name, 7).lower().endswith(tuple(KINDS))
