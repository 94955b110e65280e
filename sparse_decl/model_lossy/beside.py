"""A lossy artifact whose tensors stay: files beside these are others than in an earlier one, and they alone are
written."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sparse_decl.base.digests import digest_file
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.manifest import write_manifest
from sparse_decl.model_delta.beside import BesideStats, beside_opened, differs_beside, plain
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_lossy.coverage import MODEL_CONFIG
from sparse_decl.model_lossy.quality import QUALITY
from sparse_decl.model_lossy.reading import REST, REST_MANIFEST, read_described

_BY_LAYERS = ("svd", "mix")  # modes that ask what the layers of the model are


def compress_beside(
    base: Path,
    finetune: Path,
    out: Path,
    *,
    earlier: Path,
    unchanged: Collection[str],
    base_ref: dict[str, Any],
    digests: Mapping[str, str] | None = None,
) -> BesideStats | None:
    """Writes the artifact of a fine-tune into the folder `out`, all but those files of `earlier` that `kept` of the
    result names: an artifact of the same base, mode and options. No byte of a tensor is read, and nothing is measured.

    The other arguments, and what is raised, are those of `model_delta.encode_beside`. Without a size in the options the
    files are those that `compress` would write; with one, it would give other tensors the room of a file that shrank.

    Returns None, and leaves nothing behind, where more than files without tensors changed, or the artifact depends on
    one that did.
    """
    refuse_filled(out)
    folder, manifest = read_described(earlier)
    with Checkpoint(finetune) as opened, Checkpoint(base) as other:
        paths = {entry["path"] for entry in manifest["files"]} | set(opened.files)
        if manifest["mode"] in _BY_LAYERS and MODEL_CONFIG in paths - set(unchanged):
            return None
        if QUALITY in manifest or not differs_beside(folder / REST, opened, unchanged):
            return None
        with whole_folder(out) as made:
            rest = beside_opened(
                opened, [other], made / REST, folder / REST, unchanged, base_refs=[base_ref], digests=digests or {}
            )
            before = {entry["path"]: entry for entry in manifest["files"] if entry["path"] in unchanged}
            files = [before.get(entry["path"], plain(entry)) for entry in rest.files]
            parts = manifest["parts"] | {REST_MANIFEST: digest_file(made / REST_MANIFEST)}
            write_manifest(made, {**manifest, "base": base_ref, "files": files, "parts": parts})
            kept = tuple(sorted(set(parts) - {REST_MANIFEST}))
            stored = sum(path.stat().st_size for path in made.rglob("*") if path.is_file())
            stored += sum((folder / name).stat().st_size for name in kept)
    return replace(rest, stored_bytes=stored, files=tuple(files), kept=kept)
