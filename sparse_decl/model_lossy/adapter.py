"""PEFT adapters (LoRA, DoRA, IA3) as artifacts: checked against their base, kept exactly, restored and merged."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.base.parallel import Progress, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.manifest import MANIFEST, format_of, read_manifest, write_manifest
from sparse_decl.formats.registry import Codec, only_base
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.decoding import RestoreStats
from sparse_decl.model_delta.sampling import fingerprint
from sparse_decl.model_lossy import ADAPTER_FORMAT, ADAPTER_VERSION
from sparse_decl.model_lossy.adapter_layers import Adapter, read_adapter
from sparse_decl.model_lossy.adapter_merge import merge_layer, replace_tensor
from sparse_decl.model_lossy.peft_folder import WEIGHTS
from sparse_decl.model_lossy.proof import check_unchanged, digests_of_files


@dataclass(frozen=True, slots=True)
class AdapterStats:
    """What an adapter is, as its files say. kind: lora, dora or ia3. ranks: (least, most), None for ia3. parameters:
    numbers in it. modules: layers it changes; tensors: whole tensors it brings (modules_to_save, biases).
    unmergeable: why it cannot be merged here, "" if it can.
    """

    kind: str
    original_bytes: int
    stored_bytes: int
    files: int
    modules: int
    tensors: int
    parameters: int
    ranks: tuple[int, int] | None
    target_modules: tuple[str, ...]
    unmergeable: str = ""
    mode: str = "adapter"
    exact: bool = True

    def to_json(self) -> dict[str, Any]:
        facts = {name: value for name, value in asdict(self).items() if value is not None and value != ""}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in facts.items()}


def check_adapter(base: Path, adapter: Path) -> AdapterStats:
    """Checks a PEFT folder against its base: every layer it names is there, with the shapes and ranks it claims.

    Raises DeltaCompressionError (does not fit), FormatError (damaged, or of an unknown kind), UnavailableError.
    """
    with Checkpoint(base) as model, Checkpoint(adapter) as folder:
        return _stats(read_adapter(model, folder, adapter), folder, 0)


def store_adapter(
    base: Path,
    adapter: Path,
    out: Path,
    *,
    base_ref: dict[str, Any] | None = None,
    digests: dict[str, str] | None = None,
    threads: int = 0,
    progress: Progress | None = None,
) -> AdapterStats:
    """Writes an adapter as an artifact: its files as they are, so that PEFT loads the folder, and a manifest.

    base: the model it belongs to. adapter: a PEFT folder. out: must not exist or be empty. base_ref: a small JSON
    object that names the base. digests: what its files are held to, by name; None for what they are now. progress:
    called with (bytes done, bytes in all).

    Raises as `check_adapter`, InputChangedError (a file is not stored as it was) and OSError; `out` is then as it was.
    """
    refuse_filled(out)
    with Checkpoint(base) as model, Checkpoint(adapter) as folder, whole_folder(out) as private:
        found = read_adapter(model, folder, adapter)
        if MANIFEST in folder.files:
            raise DeltaCompressionError(
                f"the adapter has a file called {MANIFEST}", where=str(adapter), hint="rename it, or leave it out"
            )
        wanted = digests_of_files(folder.files, digests)
        touched = found.touched()
        total = sum(path.stat().st_size for path in folder.files.values()) + sum(t.entry.nbytes for t in touched)
        done = 0
        files = []
        for name, path in folder.files.items():
            target = private / PurePosixPath(name)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            files.append({"path": name, "size": target.stat().st_size, "digest": digest_file(target)})
            done += target.stat().st_size
            if progress is not None:
                progress(done, total)
        with Pool(threads or usable_cores()) as pool:
            prints = [digest.hex() for digest in pool.map(fingerprint, touched)]
        if progress is not None:
            progress(total, total)
        check_unchanged({name: private / PurePosixPath(name) for name in folder.files}, wanted)
        stats = _stats(found, folder, 0)
        facts = stats.to_json()
        write_manifest(
            private,
            {
                "format": ADAPTER_FORMAT,
                "version": ADAPTER_VERSION,
                "mode": "adapter",
                "exact": True,
                "base": base_ref or {},
                "base_tensors": [[t.path, t.name, digest] for t, digest in zip(touched, prints, strict=True)],
                "files": files,
                "adapter": {
                    name: facts[name]
                    for name in ("kind", "modules", "tensors", "parameters", "ranks", "target_modules", "unmergeable")
                    if name in facts
                },
            },
        )
        return _stats(found, folder, sum(p.stat().st_size for p in private.rglob("*") if p.is_file()))


@untrusted
def inspect_adapter(artifact: Path) -> dict[str, Any]:
    """What an adapter artifact is. Raises FormatError, UnavailableError, DeltaCompressionError."""
    folder, manifest = _open(artifact)
    original = sum(entry["size"] for entry in manifest["files"])
    stored = original + (folder / MANIFEST).stat().st_size
    return {
        "format": f"{manifest['format']}/{manifest['version']}",
        "mode": "adapter",
        "exact": True,
        "base": manifest.get("base", {}),
        "original_bytes": original,
        "stored_bytes": stored,
        "ratio": original / stored,
        "adapter": manifest.get("adapter", {}),
        "files": manifest["files"],
    }


@untrusted
def restore_adapter(artifact: Path, out: Path) -> RestoreStats:
    """Writes the adapter's own files back into the folder `out`, which must not exist or be empty. Raises as
    `inspect_adapter`, and OSError.
    """
    refuse_filled(out)
    folder, manifest = _open(artifact)
    with whole_folder(out) as private:
        for entry in manifest["files"]:
            target = private / PurePosixPath(entry["path"])
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / PurePosixPath(entry["path"]), target)
    digests = {entry["path"]: entry["digest"] for entry in manifest["files"]}
    return RestoreStats(len(digests), sum(entry["size"] for entry in manifest["files"]), digests)


@untrusted
def merge_adapter(
    base: Path, adapter: Path, out: Path, *, threads: int = 0, progress: Progress | None = None
) -> RestoreStats:
    """Writes the base with the adapter merged into it into the folder `out`, which must not exist or be empty.

    adapter: a PEFT folder, or an artifact of `store_adapter`, whose base is then compared with the fingerprints in it.
    progress: called with (bytes done, bytes in all).

    Raises DeltaCompressionError (wrong base, or an adapter that cannot be merged), FormatError, UnavailableError,
    OSError. On any error nothing is left behind.
    """
    refuse_filled(out)
    folder, manifest = adapter, None
    if format_of(adapter) is not None:
        folder, manifest = _open(adapter)
    # Only the weights: the files of an artifact in a store are links, which a folder of a source may not hold.
    weights = folder / WEIGHTS
    with Checkpoint(base) as model, Checkpoint(weights if weights.is_file() else folder) as opened:
        if manifest is not None:
            _check_base(model, manifest)
        found = read_adapter(model, opened, folder)
        if found.hindrances:
            raise DeltaCompressionError(
                "this adapter cannot be merged here",
                where=str(adapter),
                why="; ".join(found.hindrances[:3]),
                hint="load it with peft instead",
            )
        total = sum(path.stat().st_size for path in model.files.values())
        with whole_folder(out) as private, Pool(threads or usable_cores()) as pool:
            done = 0
            for name, path in model.files.items():
                target = private / PurePosixPath(name)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
                done += target.stat().st_size
                if progress is not None:
                    progress(done, 2 * total)
            for layer in pool.map(lambda layer: merge_layer(layer, found.kind, private), found.layers):
                done += layer.weight.entry.nbytes
                if progress is not None:
                    progress(min(done, 2 * total), 2 * total)
            for old, new in found.replaced:
                replace_tensor(old, new, private)
            digests = {name: digest_file(private / PurePosixPath(name)) for name in model.files}
            if progress is not None:
                progress(2 * total, 2 * total)
    return RestoreStats(len(digests), total, digests)


def _open(artifact: Path) -> tuple[Path, dict[str, Any]]:
    manifest = read_manifest(artifact, ADAPTER_FORMAT, (ADAPTER_VERSION,), "stored adapter")
    folder = artifact if artifact.is_dir() else artifact.parent
    for entry in manifest["files"]:
        path = folder / PurePosixPath(entry["path"])
        found = digest_file(path) if path.is_file() else "missing"
        if found != entry["digest"]:
            raise FormatError(
                "the stored adapter is damaged",
                where=str(path),
                why=f"digest {found}, should be {entry['digest'][:80]}",
                hint="fetch or build it again",
            )
    prints = manifest.get("base_tensors")
    if not isinstance(prints, list) or not all(
        isinstance(row, list) and len(row) == 3 and all(isinstance(item, str) for item in row) for row in prints
    ):
        raise FormatError("the manifest does not name the base's tensors", where=str(folder))
    return folder, manifest


def _check_base(model: Checkpoint, manifest: dict[str, Any]) -> None:
    tensors = {(tensor.path, tensor.name): tensor for tensor in model.tensors}
    named = manifest.get("base") or {}
    known = [f"{key} {named[key]}" for key in ("source", "digest") if isinstance(named, dict) and key in named]
    for path, name, wanted in manifest["base_tensors"]:
        tensor = tensors.get((path, name))
        found = fingerprint(tensor).hex() if tensor is not None else None
        if found != wanted:
            raise DeltaCompressionError(
                "this is not the base the adapter was stored for",
                where=f"tensor {name[:120]!r}",
                why=f"its bytes in the base have xxh3-128 {found}, not {wanted[:40]}" if found else "it is not there",
                hint=f"give the base with {', '.join(known)}" if known else "give the base the adapter belongs to",
            )


def _stats(found: Adapter, folder: Checkpoint, stored: int) -> AdapterStats:
    return AdapterStats(
        kind=found.kind,
        original_bytes=sum(path.stat().st_size for path in folder.files.values()),
        stored_bytes=stored,
        files=len(folder.files),
        modules=len(found.layers),
        tensors=len(found.replaced),
        parameters=found.parameters,
        ranks=found.ranks,
        target_modules=found.targets,
        unmergeable="; ".join(found.hindrances[:3]),
    )


def _restore(
    base: Path | Sequence[Path] | None,
    delta: Path,
    out: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    progress: Progress | None = None,
) -> RestoreStats:
    """The merged model of a stored adapter: `merge_adapter`, which holds one layer at a time whatever `memory` is."""
    return merge_adapter(only_base(base, delta), delta, out, threads=threads, progress=progress)


CODEC = Codec(
    "adapter",
    "the adapter is complete, and the base is the one it was stored for",
    _restore,
    inspect_adapter,
)
