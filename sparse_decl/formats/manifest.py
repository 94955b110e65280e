"""`delta.json`: what an artifact is, of which base, and which files it gives back. Canonical JSON, with a checksum.

Nothing in it depends on time, place, host or number of threads, and everything read back is checked before it is
used.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.base.files import read_regular
from sparse_decl.base.outgoing import masked_value
from sparse_decl.base.untrusted import load_json
from sparse_decl.formats.frames import checksum
from sparse_decl.formats.names import check_alike, check_name

MANIFEST = "delta.json"
_LIMIT = 64 << 20
_AGAIN = "fetch or build the delta again"
_NO_DELTA = f"{_AGAIN}; if this is none, give the folder that `sparse compress -o` wrote"


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Writes `delta.json` with its own checksum; secrets in the names of its bases are masked."""
    named: dict[str, Any] = {name: masked_value(manifest[name]) for name in ("base", "bases") if name in manifest}
    manifest = {**manifest, **named}
    manifest = dict(manifest, checksum=checksum(canonical_json(manifest).encode()))
    (folder / MANIFEST).write_text(canonical_json(manifest) + "\n", encoding="utf-8", newline="\n")


def format_of(path: Path) -> str | None:
    """The format that the manifest of a folder names, whole or not; None where there is none that can be read.

    path: the folder, or the manifest itself.
    """
    try:
        return named_format(path)
    except (FormatError, UnavailableError):
        return None


def named_format(path: Path) -> str | None:
    """The same; raises UnavailableError, FormatError where there is no manifest that can be read."""
    manifest = _load(path / MANIFEST if path.is_dir() else path)
    found = manifest.get("format") if isinstance(manifest, dict) else None
    return found if isinstance(found, str) else None


def read_manifest(path: Path, format_name: str, versions: Sequence[int], what: str) -> dict[str, Any]:
    """Reads and checks the manifest of a folder, or that file. versions: those known, ascending.
    what: the kind of artifact, for messages.

    Raises UnavailableError, FormatError, DeltaCompressionError (a version too new).
    """
    file = path / MANIFEST if path.is_dir() else path
    manifest = _load(file)
    if not isinstance(manifest, dict) or manifest.get("format") != format_name:
        found = repr(manifest.get("format") if isinstance(manifest, dict) else type(manifest).__name__)[:80]
        raise FormatError(f"not a {what}", where=str(file), why=f"its format is {found}", hint=_NO_DELTA)
    if manifest.get("version") not in versions:
        raise DeltaCompressionError(
            f"the delta has format version {manifest.get('version')!r}",
            where=str(file),
            why=f"this version reads {versions[0]} to {versions[-1]}",
            hint="upgrade sparse-decl",
        )
    claimed = manifest.pop("checksum", None)
    try:
        right = checksum(canonical_json(manifest).encode())
    except (ValueError, UnicodeEncodeError) as error:
        raise FormatError("the manifest cannot be read", where=str(file), why=str(error), hint=_NO_DELTA) from error
    if claimed != right:
        raise FormatError(
            "the manifest is damaged", where=str(file), why=f"checksum {claimed}, should be {right}", hint=_AGAIN
        )
    _check_files(manifest, file)
    return manifest


def _load(file: Path) -> Any:
    try:
        if file.stat().st_size > _LIMIT:
            raise FormatError("the manifest is too large", where=str(file), hint=_NO_DELTA)
        return load_json(read_regular(file), "the manifest")
    except FileNotFoundError as error:
        raise UnavailableError(
            "no delta here", where=str(file), hint="give the folder that `sparse compress -o` wrote"
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise FormatError("the manifest cannot be read", where=str(file), why=str(error), hint=_NO_DELTA) from error


def _check_files(manifest: dict[str, Any], path: Path) -> None:
    files = manifest.get("files")
    seen: set[str] = set()
    if not isinstance(files, list):
        raise FormatError("the manifest lists no files", where=str(path), hint=_AGAIN)
    for entry in files:
        name = entry.get("path") if isinstance(entry, dict) else None
        if not isinstance(name, str) or check_name(name, str(path)) in seen:
            raise FormatError(
                "a file name in the manifest is missing or appears twice",
                where=str(path),
                why=repr(name)[:120],
                hint=_AGAIN,
            )
        if any(str(parent) in seen for parent in PurePosixPath(name).parents):
            raise FormatError(
                "a file name in the manifest is also a folder", where=str(path), why=repr(name)[:120], hint=_AGAIN
            )
        if not is_whole(entry.get("size"), 1 << 62) or not isinstance(entry.get("digest"), str):
            raise FormatError(
                "a file in the manifest has no size or digest", where=str(path), why=repr(name)[:120], hint=_AGAIN
            )
        seen.add(name)
    if any(str(parent) in seen for name in seen for parent in PurePosixPath(name).parents):
        raise FormatError("a file name in the manifest is also a folder", where=str(path), hint=_AGAIN)
    check_alike(sorted(seen), str(path))
