"""A lossy artifact and its base back to a model, or an error and nothing.

The lossless part gives every file, with the covered tensors as the base has them; their updates are then added in
place, and every file is compared with the digest in the manifest before the folder gets its name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.base.parallel import Progress, in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.portable import flush
from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.registry import Codec, only_base
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.coding.groups import BLOCK_MEMORY
from sparse_decl.model_delta.decoding import RestoreStats, decode
from sparse_decl.model_delta.format.files import names_of
from sparse_decl.model_delta.format.files import read_manifest as read_exact
from sparse_decl.model_lossy import peft_folder
from sparse_decl.model_lossy.quality import QUALITY, read_quality
from sparse_decl.model_lossy.reading import REST, open_artifact, parts_of, read_updates
from sparse_decl.model_lossy.updates import BLOCK_WORDS, Update

_AGAIN = "fetch or build the delta again"


@untrusted
def restore(
    base: Path | Sequence[Path] | None,
    delta: Path,
    out: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    progress: Progress | None = None,
) -> RestoreStats:
    """Restores the model of a lossy artifact; as `formats.registry.Restore`."""
    refuse_filled(out)
    threads = threads or usable_cores()
    base = only_base(base, delta)
    folder, manifest = open_artifact(delta)
    total = sum(entry["size"] for entry in manifest["files"])
    report = progress or (lambda done, total: None)
    with whole_folder(out) as private, Pool(threads) as pool:
        decode(
            base,
            folder / REST,
            private,
            threads=threads,
            memory=memory,
            progress=lambda done, size: report(done * total // max(size, 1), 2 * total),
        )
        window = min(2 * threads, max(2, memory // BLOCK_MEMORY))
        _add(private, folder, manifest, pool, window, lambda done: report(total + done, 2 * total))
        digests = _check(private, manifest)
        report(2 * total, 2 * total)
    return RestoreStats(len(digests), total, digests)


def _add(
    target: Path,
    folder: Path,
    manifest: dict[str, Any],
    pool: ThreadPoolExecutor,
    window: int,
    report: Callable[[int], None],
) -> None:
    """Adds the updates to the files in `target`."""
    mode, entries = manifest["mode"], manifest["carried"]
    if mode == "sparse":
        return
    with Checkpoint(target) as written:
        by_name = {(tensor.path, tensor.name): tensor for tensor in written.tensors}
        missing = [entry for entry in entries if (entry["file"], entry["tensor"]) not in by_name]
        if missing:
            name = missing[0]["tensor"]
            raise FormatError(f"there is no tensor {name[:120]!r} to add to", where=str(folder), hint=_AGAIN)
        tensors = [by_name[entry["file"], entry["tensor"]] for entry in entries]
        shapes = [(tensor.entry.dtype, tensor.entry.shape, tensor) for tensor in tensors]
        updates = read_updates(folder, manifest, entries, shapes)
        done = 0
        for tensor, update in zip(tensors, updates, strict=True):
            if update is not None:
                _add_to(target / PurePosixPath(tensor.path), tensor, update, pool, window)
            done += tensor.entry.nbytes
            report(done)


def _add_to(path: Path, tensor: Tensor, update: Update, pool: ThreadPoolExecutor, window: int) -> None:
    def work(block: int) -> np.ndarray:
        start = block * BLOCK_WORDS
        words = np.empty(min(BLOCK_WORDS, tensor.words - start), tensor.kind.dtype)
        tensor.read_words(start, words)
        return update.apply(words, block)

    with open(path, "r+b") as file:
        file.seek(tensor.data_start + tensor.entry.start)
        for words in in_order(pool, window, work, range(-(-tensor.words // BLOCK_WORDS))):
            file.write(words.data)
        file.flush()
        flush(file.fileno())


def _check(target: Path, manifest: dict[str, Any]) -> dict[str, str]:
    """Digests of the restored files. Raises DeltaCompressionError where one is not as the manifest says."""
    digests = {}
    for entry in manifest["files"]:
        path = target / PurePosixPath(entry["path"])
        found = digest_file(path) if path.is_file() else "missing"
        if found != entry["digest"]:
            raise DeltaCompressionError(
                "a restored file is not what was measured when the delta was made",
                where=entry["path"],
                why=f"digest {found}, should be {entry['digest'][:80]}",
                hint=_AGAIN,
            )
        digests[entry["path"]] = found
    surplus = {p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file()} - set(digests)
    if surplus:
        raise FormatError("the delta restores a file that its manifest does not list", why=sorted(surplus)[0][:120])
    return digests


@untrusted
def inspect(delta: Path) -> dict[str, Any]:
    """What a lossy artifact is, without its base: the manifest, sizes on disk and the errors it measured.

    Raises as `restore` does for a damaged one.
    """
    folder, manifest = open_artifact(delta)
    rest = {f"{REST}/{name}" for name in names_of(read_exact(folder / REST))}
    names = sorted({*parts_of(manifest["mode"], manifest["options"]), "delta.json"} | rest)
    sizes = {name: (folder / name).stat().st_size for name in names}
    original = sum(entry["size"] for entry in manifest["files"])
    stored = sum(sizes.values())
    ranks = [entry["rank"] for entry in manifest["carried"] if isinstance(entry.get("rank"), int)]
    own: dict[str, Any] = {"ranks": [min(ranks), max(ranks)]} if ranks else {}
    if "kept_share" in manifest:
        own["kept_share"] = manifest["kept_share"]
    if (quality := read_quality(manifest)) is not None:
        own[QUALITY] = quality
    return {
        "format": f"{manifest['format']}/{manifest['version']}",
        "mode": manifest["mode"],
        "exact": False,
        "options": manifest["options"],
        "base": manifest.get("base", {}),
        "original_bytes": original,
        "stored_bytes": stored,
        "exact_part_bytes": sum(size for name, size in sizes.items() if name.startswith(f"{REST}/")),
        "ratio": original / stored if stored else 0.0,
        "tensors": manifest.get("tensors", {}),
        "losses": manifest.get("losses", {}),
        **own,
        "peft_adapter": peft_folder.WEIGHTS in names,
        "files": manifest["files"],
    }


CODEC = Codec("lossy-delta", "every file has the digest that the delta records", restore, inspect)
