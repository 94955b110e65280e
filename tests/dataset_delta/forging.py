"""A dataset delta taken apart, and put together again with every checksum right, whatever is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import xxhash

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.strict import to_json
from sparse_decl.dataset_delta.artifact import Delta, pack_head


def taken_apart(folder: Path) -> tuple[dict[str, Any], dict[str, Any], list[bytes]]:
    """(manifest, index, parts), the first two as JSON values."""
    delta = Delta(folder)
    manifest, index = to_json(delta.manifest), to_json(delta.index)
    return manifest, index, [delta.part(number) for number in range(len(delta.index.parts))]


def put_together(folder: Path, manifest: dict[str, Any], index: dict[str, Any], parts: list[bytes]) -> None:
    """Writes what `taken_apart` gave, changed. The index says the sizes of the parts."""
    write_delta(folder, manifest.get("version"), b"".join(parts), pack_head(manifest, index))


def write_delta(folder: Path, version: Any, parts: bytes, head: bytes) -> None:
    """The two files, from a head that may be anything."""
    folder.mkdir(exist_ok=True)
    (folder / "parts.bin").write_bytes(parts + head + xxhash.xxh3_64_digest(parts + head)[-4:])
    (folder / "manifest.json").write_text(canonical_json({"format": "dataset-delta", "version": version}))
