"""A delta whose tensors stay: files beside these are others than in an earlier delta, and they alone are written."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blake3 import blake3

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import InputChangedError
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.manifest import write_manifest
from sparse_decl.model_delta import FORMAT_VERSION
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.effort import DEFAULT, Effort
from sparse_decl.model_delta.encoding import open_pair
from sparse_decl.model_delta.format.file_parts import listed_files, read_beside
from sparse_decl.model_delta.format.files import CONTAINER, names_of, read_manifest
from sparse_decl.model_delta.format.index import named_in
from sparse_decl.model_delta.format.payload import BesideReader


@dataclass(frozen=True, slots=True)
class BesideStats:
    """original_bytes: all files of the fine-tune; stored_bytes: all files of the delta, `kept` too. files: as the
    manifest lists them. kept: files of the earlier delta that belong to this one, and were not written. more: bytes by
    which an exact form grew with the files; listed: and what lists the files once more, which a lossy one has."""

    original_bytes: int
    stored_bytes: int
    files: tuple[dict[str, Any], ...]
    tensors: int
    more: int
    listed: int
    unread_files: tuple[str, ...] = ()
    kept: tuple[str, ...] = (CONTAINER,)


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
    with ExitStack() as stack:
        opened, others = open_pair(stack, finetune, bases)
        if not differs_beside(earlier, opened, unchanged, effort):
            return None
        known = {} if digests is None else digests
        return beside_opened(opened, others, out, earlier, unchanged, base_refs=base_refs, digests=known)


def differs_beside(earlier: Path, finetune: Checkpoint, unchanged: Collection[str], effort: Effort = DEFAULT) -> bool:
    """Whether all that the container of a delta holds stayed, and is what would be written today. Raises FormatError,
    UnavailableError."""
    manifest = read_manifest(earlier)
    kept = [entry["path"] for entry in manifest["files"] if "kind" not in entry]
    if (manifest["version"], manifest.get("effort", DEFAULT)) != (FORMAT_VERSION, effort):
        return False
    return set(kept) <= set(unchanged) and [name for name in finetune.files if finetune.holds_tensors(name)] == kept


def beside_opened(
    finetune: Checkpoint,
    bases: Sequence[Checkpoint],
    out: Path,
    earlier: Path,
    unchanged: Collection[str],
    *,
    base_refs: Sequence[dict[str, Any]],
    digests: Mapping[str, str],
) -> BesideStats:
    """`encode_beside` of checkpoints that are open, as they were opened for `earlier`, where it `differs_beside` alone.
    It may hold other tensors than theirs."""
    manifest = read_manifest(earlier)
    known = {entry["path"]: entry["digest"] for entry in manifest["files"] if entry["path"] in unchanged}
    with whole_folder(out) as made:
        base = bases[0] if bases else None
        files = listed_files(made, finetune, base, {**digests, **known})
        for entry in files:
            _prove(made, entry, base, base_refs)
        write_manifest(made, {**manifest, "files": files, **named_in(base_refs)})
        stored = sum(file.stat().st_size for file in made.iterdir())
    stored += (earlier / CONTAINER).stat().st_size
    return BesideStats(
        original_bytes=sum(entry["size"] for entry in files),
        stored_bytes=stored,
        files=tuple(files),
        tensors=manifest["tensors"]["all"],
        more=stored - sum((earlier / name).stat().st_size for name in names_of(manifest)),
        listed=_listed(files) - _listed(manifest["files"]),
        unread_files=finetune.unread,
    )


def plain(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What a manifest says of a file, without how it is stored."""
    return {name: entry[name] for name in ("path", "size", "digest")}


def _listed(files: Sequence[Mapping[str, Any]]) -> int:
    return len(canonical_json([plain(entry) for entry in files]))


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
