"""The delta on disk: `delta.json` (what it is, of which base, which files) and `delta.safetensors` (the streams).

Nothing in it depends on time, place, host or number of threads. Everything read back is checked before it is
believed.
"""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

from sparse_decl.canonical import canonical_json
from sparse_decl.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.formats.container import ContainerReader
from sparse_decl.formats.frames import checksum as checksum
from sparse_decl.formats.frames import compress as compress
from sparse_decl.formats.frames import decompress as decompress
from sparse_decl.formats.names import check_name
from sparse_decl.model_delta import FORMAT_VERSION, PLAIN_VERSION

FORMAT = "sparse-model-delta"
MANIFEST, CONTAINER = "delta.json", "delta.safetensors"
MODELS, HASHES, INDEX = "models", "hashes", "index"
MODEL_STREAMS = ("scales", "runs", "lengths", "mantissas")
_MANIFEST_LIMIT = 64 << 20


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Writes `delta.json` with its own checksum."""
    manifest = dict(manifest, checksum=checksum(canonical_json(manifest).encode()))
    (folder / MANIFEST).write_text(canonical_json(manifest) + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> dict[str, Any]:
    """Reads and checks `delta.json`. Raises UnavailableError, FormatError, DeltaCompressionError (a version too
    new).
    """
    path = folder / MANIFEST if folder.is_dir() else folder
    try:
        if path.stat().st_size > _MANIFEST_LIMIT:
            raise FormatError("the manifest is too large", where=str(path))
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise UnavailableError(
            "no delta here", where=str(path), hint="give the folder that `sparse compress -o` wrote"
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise FormatError("the manifest cannot be read", where=str(path), why=str(error)) from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise FormatError("not a model delta", where=str(path), why=f"its format is {_shown(manifest)}")
    if manifest.get("version") not in (PLAIN_VERSION, FORMAT_VERSION):
        raise DeltaCompressionError(
            f"the delta has format version {manifest.get('version')!r}",
            where=str(path),
            why=f"this version reads {PLAIN_VERSION} to {FORMAT_VERSION}",
            hint="upgrade sparse-decl",
        )
    claimed = manifest.pop("checksum", None)
    try:
        right = checksum(canonical_json(manifest).encode())
    except (ValueError, UnicodeEncodeError) as error:
        raise FormatError("the manifest cannot be read", where=str(path), why=str(error)) from error
    if claimed != right:
        raise FormatError(
            "the manifest is damaged",
            where=str(path),
            why=f"checksum {claimed}, should be {right}",
            hint="fetch or build the delta again",
        )
    _check_manifest(manifest, path)
    return manifest


def _shown(manifest: Any) -> str:
    return repr(manifest.get("format") if isinstance(manifest, dict) else type(manifest).__name__)[:80]


def _check_manifest(manifest: dict[str, Any], path: Path) -> None:
    files = manifest.get("files")
    seen: set[str] = set()
    if not isinstance(files, list):
        raise FormatError("the manifest lists no files", where=str(path))
    for entry in files:
        name = entry.get("path") if isinstance(entry, dict) else None
        if not isinstance(name, str) or check_name(name, str(path)) in seen:
            raise FormatError(
                "a file name in the manifest is missing or stands twice", where=str(path), why=repr(name)[:120]
            )
        if any(str(parent) in seen for parent in PurePosixPath(name).parents):
            raise FormatError("a file name in the manifest is also a folder", where=str(path), why=repr(name)[:120])
        if not _whole(entry.get("size")) or not isinstance(entry.get("digest"), str):
            raise FormatError("a file in the manifest has no size or digest", where=str(path), why=repr(name)[:120])
        seen.add(name)
    if any(str(parent) in seen for name in seen for parent in PurePosixPath(name).parents):
        raise FormatError("a file name in the manifest is also a folder", where=str(path))
    container = manifest.get("container")
    if not isinstance(container, dict) or not all(isinstance(container.get(k), str) for k in (MODELS, HASHES, INDEX)):
        raise FormatError("the manifest names no container", where=str(path))


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 62


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
