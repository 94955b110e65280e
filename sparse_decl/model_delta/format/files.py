"""The delta on disk: `delta.json` (what it is, of which base, which files), `delta.safetensors` (the streams, of
tensors alone) and what is stored of the other files, each in one of its own, so that an edit of one leaves the rest.

Nothing in it depends on time, place, host or number of threads. Everything read back is checked before it is
used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError
from sparse_decl.formats import manifest as manifest_format
from sparse_decl.formats.container import ContainerReader
from sparse_decl.formats.frames import checksum, compress, decompress
from sparse_decl.formats.manifest import MANIFEST, write_manifest
from sparse_decl.model_delta import FORMAT_VERSION, PLAIN_VERSION
from sparse_decl.model_delta.format.file_parts import is_beside, read_beside

__all__ = [
    "CONTAINER",
    "FORMAT",
    "MANIFEST",
    "checksum",
    "compress",
    "decompress",
    "names_of",
    "open_container",
    "read_manifest",
    "write_manifest",
]

FORMAT = "sparse-model-delta"
CONTAINER = "delta.safetensors"
MODELS, HASHES, INDEX = "models", "hashes", "index"


def read_manifest(folder: Path) -> dict[str, Any]:
    """Reads and checks `delta.json`. Raises UnavailableError, FormatError, DeltaCompressionError (a version too
    new).
    """
    manifest = manifest_format.read_manifest(folder, FORMAT, range(PLAIN_VERSION, FORMAT_VERSION + 1), "model delta")
    container = manifest.get("container")
    if not isinstance(container, dict) or not all(isinstance(container.get(k), str) for k in (MODELS, HASHES, INDEX)):
        raise FormatError("the manifest names no container", where=str(folder))
    return manifest


def names_of(manifest: dict[str, Any]) -> list[str]:
    """Relative paths of all files of a delta. manifest: as `read_manifest` gave it. Raises FormatError."""
    beside = [read_beside(entry).beside for entry in manifest["files"] if is_beside(entry, manifest["version"])]
    return [MANIFEST, CONTAINER, *sorted({name for name in beside if name})]


def open_container(folder: Path, manifest: dict[str, Any]) -> tuple[ContainerReader, dict[str, bytes]]:
    """The container and its small streams, checked against the manifest's checksums."""
    reader = ContainerReader(folder / CONTAINER)
    try:
        small = {}
        for name in (MODELS, HASHES, INDEX):
            data = reader.read(name)
            if checksum(data) != manifest["container"][name]:
                raise FormatError(
                    "the delta is damaged",
                    where=str(folder / CONTAINER),
                    why=f"checksum of stream {name!r}",
                    hint="fetch or build the delta again",
                )
            small[name] = data.tobytes()
    except BaseException:
        reader.close()
        raise
    return reader, small
