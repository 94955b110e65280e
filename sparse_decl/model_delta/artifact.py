"""The delta on disk: `delta.json` (what it is, of which base, which files) and `delta.safetensors` (the streams).

Nothing in it depends on time, place, host or number of threads. Everything read back is checked before it is
believed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import zstandard

from sparse_decl.errors import FormatError
from sparse_decl.formats import manifest as manifest_format
from sparse_decl.formats.container import ContainerReader
from sparse_decl.formats.manifest import MANIFEST, checksum, write_manifest
from sparse_decl.model_delta import FORMAT_VERSION

__all__ = [
    "CONTAINER",
    "FORMAT",
    "MANIFEST",
    "checksum",
    "compress",
    "decompress",
    "open_container",
    "read_manifest",
    "write_manifest",
]

FORMAT = "sparse-model-delta"
CONTAINER = "delta.safetensors"
MODELS, HASHES, INDEX = "models", "hashes", "index"
MODEL_STREAMS = ("scales", "runs", "lengths", "mantissas")
_LEVEL = 19


def compress(data: bytes, *, dictionary: bytes | None = None, level: int = _LEVEL) -> bytes:
    """One zstd frame; `dictionary` is plain bytes that the data probably repeats (the same file of the base)."""
    extra = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if dictionary else None
    parameters = zstandard.ZstdCompressionParameters.from_level(
        level,
        dict_size=len(dictionary or b""),
        source_size=len(data),
        write_checksum=False,
        enable_ldm=bool(dictionary),
    )
    return zstandard.ZstdCompressor(compression_params=parameters, dict_data=extra).compress(data)


def decompress(data: bytes, limit: int, *, dictionary: bytes | None = None) -> bytes:
    """Inverse of `compress`; refuses a frame that claims or gives more than `limit` bytes. Raises FormatError."""
    extra = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if dictionary else None
    try:
        size = zstandard.frame_content_size(data)
        if not 0 <= size <= limit:
            raise FormatError(
                "a compressed stream is damaged", why=f"it claims {size} bytes; at most {limit} make sense here"
            )
        out = zstandard.ZstdDecompressor(dict_data=extra, max_window_size=1 << 30).decompress(
            data, max_output_size=max(size, 1)
        )
    except (zstandard.ZstdError, MemoryError) as error:
        raise FormatError("a compressed stream is damaged", why=str(error)) from error
    if len(out) != size:
        raise FormatError("a compressed stream is damaged", why=f"{len(out)} bytes of {size}")
    return out


def read_manifest(folder: Path) -> dict[str, Any]:
    """Reads and checks `delta.json`. Raises UnavailableError, FormatError, DeltaCompressionError (a version too
    new).
    """
    manifest = manifest_format.read_manifest(folder, FORMAT, FORMAT_VERSION, "model delta")
    container = manifest.get("container")
    if not isinstance(container, dict) or not all(isinstance(container.get(k), str) for k in (MODELS, HASHES, INDEX)):
        raise FormatError("the manifest names no container", where=str(folder))
    return manifest


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
