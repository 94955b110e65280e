"""A delta whose tensors stay: files beside these are others than in an earlier delta, and they alone are written."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blake3 import blake3

from sparse_decl.base.errors import InputChangedError
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.manifest import write_manifest
from sparse_decl.model_delta import FORMAT_VERSION
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.effort import DEFAULT, Effort
from sparse_decl.model_delta.encoding import open_pair
from sparse_decl.model_delta.format.file_parts import listed_files, read_beside
from sparse_decl.model_delta.format.files import CONTAINER, read_manifest
from sparse_decl.model_delta.format.index import named_in
from sparse_decl.model_delta.format.payload import BesideReader


@dataclass(frozen=True, slots=True)
class BesideStats:
    """original_bytes: all files of the fine-tune; stored_bytes: all files of the delta with its container."""

    original_bytes: int
    stored_bytes: int
    files: int
    tensors: int
    unread_files: tuple[str, ...]


def encode_beside(
    bases: Sequence[Path],
    finetune: Path,
    out: Path,
    *,
    earlier: Path,
    unchanged: Collection[str],
    base_refs: Sequence[dict[str, Any]],
    digests: Mapping[str, str] | None = None,
    effort: Effort = DEFAULT,
) -> BesideStats | None:
    """Writes the delta of a fine-tune into the folder `out`, all but its container: that is the one of `earlier`, a
    delta to the same bases. No byte of a tensor is read. The files are those that `encode` would write.

    unchanged: paths of the files of the fine-tune that are what they were then. base_refs, digests, effort: as for
    `encode`.

    Returns None, and leaves nothing behind, where more than files without tensors changed, or `earlier` is of another
    format version or effort. Raises FormatError, UnavailableError, InputChangedError (a file was written to meanwhile),
    OSError.
    """
    refuse_filled(out)
    manifest = read_manifest(earlier)
    kept = [entry["path"] for entry in manifest["files"] if "kind" not in entry]
    if (manifest["version"], manifest.get("effort", DEFAULT)) != (FORMAT_VERSION, effort):
        return None
    if not set(kept) <= set(unchanged):
        return None
    with ExitStack() as stack:
        opened, others = open_pair(stack, finetune, bases)
        if [name for name in opened.files if opened.holds_tensors(name)] != kept:
            return None
        known = {entry["path"]: entry["digest"] for entry in manifest["files"] if entry["path"] in unchanged}
        with whole_folder(out) as made:
            base = others[0] if others else None
            files = listed_files(made, opened, base, {**(digests or {}), **known})
            for entry in files:
                _prove(made, entry, base, base_refs)
            write_manifest(made, {**manifest, "files": files, **named_in(base_refs)})
            stored = sum(file.stat().st_size for file in made.iterdir())
    size = sum(entry["size"] for entry in files)
    stored += (earlier / CONTAINER).stat().st_size
    return BesideStats(size, stored, len(files), manifest["tensors"]["all"], opened.unread)


def _prove(delta: Path, entry: dict[str, Any], base: Checkpoint | None, base_refs: Sequence[Any]) -> None:
    """Raises InputChangedError unless the delta gives a file without tensors back."""
    if "kind" not in entry:
        return
    digest = blake3()
    file = read_beside(entry)
    for piece in file.content(BesideReader(delta / file.beside), base, base_refs):
        digest.update(piece)
    if f"b3:{digest.hexdigest()}" != entry["digest"]:
        raise InputChangedError(
            "a file changed while the delta was made", where=entry["path"], hint="run again once nothing writes to it"
        )
