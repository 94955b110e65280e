"""PEFT adapters (LoRA, DoRA, IA3): checked against their base by names, shapes and ranks, kept exactly, and merged.

No torch and no pickle: headers and `adapter_config.json` say everything. Merging follows peft's `merge_and_unload`, in
float32, with one rounding to the base's dtype at the end.
"""

from __future__ import annotations

import math
import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.base.parallel import Progress, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.manifest import MANIFEST, format_of, read_manifest, write_manifest
from sparse_decl.formats.registry import Codec, only_base
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.decoding import RestoreStats
from sparse_decl.model_delta.sampling import fingerprint
from sparse_decl.model_lossy import ADAPTER_FORMAT, ADAPTER_VERSION
from sparse_decl.model_lossy.casts import FLOATS, read_f32, read_matrix, to_f32, to_words
from sparse_decl.model_lossy.coverage import is_conv1d, read_model_config
from sparse_decl.model_lossy.peft_folder import CONFIG, PREFIX, WEIGHTS, matches, read_config
from sparse_decl.model_lossy.proof import check_unchanged, digests_of_files
from sparse_kernels import lossy

_KINDS = ("LORA", "IA3")
_PARTS = re.compile(
    r"(?P<module>.+)\.(?P<part>lora_A\.weight|lora_B\.weight|lora_B\.bias|lora_embedding_A|lora_embedding_B"
    r"|lora_magnitude_vector(\.weight)?|ia3_l)"
)
_ROWS_AT_ONCE = 1 << 22  # words


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


@dataclass(slots=True)
class _Layer:
    """One layer the adapter changes: its parts by name, its weight (and bias) in the base."""

    module: str
    weight: Tensor
    bias: Tensor | None
    transposed: bool
    parts: dict[str, Tensor] = field(default_factory=dict)
    scale: float = 1.0
    original: Tensor | None = None  # a weight the adapter brings in place of the base's, before it is changed

    def values(self, start: int, count: int) -> np.ndarray:
        """Elements of the weight before it is changed, (count,) f32."""
        return read_f32(self.original or self.weight, start, count)

    def matrix(self) -> np.ndarray:
        """All of them, in shape."""
        return self.values(0, self.weight.words).reshape(self.weight.entry.shape)


@dataclass(slots=True)
class _Adapter:
    """An adapter understood: layers to change, tensors to replace (base's tensor, adapter's), and what prevents
    merging."""

    kind: str
    layers: list[_Layer]
    replaced: list[tuple[Tensor, Tensor]]
    parameters: int
    targets: tuple[str, ...]
    hindrances: list[str]

    @property
    def ranks(self) -> tuple[int, int] | None:
        found = [
            layer.parts[name].entry.shape[0]
            for layer in self.layers
            for name in ("lora_A.weight", "lora_embedding_A")
            if name in layer.parts
        ]
        return (min(found), max(found)) if found else None

    def touched(self) -> list[Tensor]:
        """The base's tensors that it changes or replaces, by file and place."""
        found = {(t.path, t.name): t for t in (layer.weight for layer in self.layers)}
        found |= {(t.path, t.name): t for layer in self.layers if (t := layer.bias) is not None}
        found |= {(t.path, t.name): t for t, _ in self.replaced}
        return [found[key] for key in sorted(found)]


def check_adapter(base: Path, adapter: Path) -> AdapterStats:
    """Checks a PEFT folder against its base: every layer it names is there, with the shapes and ranks it claims.

    Raises DeltaCompressionError (does not fit), FormatError (damaged, or of an unknown kind), UnavailableError.
    """
    with Checkpoint(base) as model, Checkpoint(adapter) as folder:
        return _stats(_understand(model, folder, adapter), folder, 0)


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
        found = _understand(model, folder, adapter)
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
        found = _understand(model, opened, folder)
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
            for layer in pool.map(lambda layer: _merge(layer, found.kind, private), found.layers):
                done += layer.weight.entry.nbytes
                if progress is not None:
                    progress(min(done, 2 * total), 2 * total)
            for old, new in found.replaced:
                values = to_f32(_words(new), new.entry.dtype)
                _write(private, old, to_words(values, old.entry.dtype))
            digests = {name: digest_file(private / PurePosixPath(name)) for name in model.files}
            if progress is not None:
                progress(2 * total, 2 * total)
    return RestoreStats(len(digests), total, digests)


# ---------------------------------------------------------------- reading


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


def _stats(found: _Adapter, folder: Checkpoint, stored: int) -> AdapterStats:
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


def _understand(model: Checkpoint, folder: Checkpoint, place: Path) -> _Adapter:
    if not place.is_dir():
        raise UnavailableError("an adapter is a folder", where=str(place), hint=f"give the folder with {CONFIG}")
    config = read_config(place)
    kind = config.get("peft_type")
    if kind not in _KINDS:
        raise FormatError(
            f"an adapter of kind {str(kind)[:40]!r} is not known",
            where=str(place / CONFIG),
            why="LoRA, DoRA and IA3 are",
            hint="keep it as a model without a base, or convert it",
        )
    if WEIGHTS not in folder.headers:
        pickled = " adapter_model.bin may run code when it is read, and is not opened" if _pickled(folder) else ""
        raise UnavailableError(
            f"there is no {WEIGHTS} in the adapter",
            where=str(place),
            why=pickled.strip() or None,
            hint="save it again with `save_pretrained(..., safe_serialization=True)`",
        )
    return _Reader(model, folder, place, config, "ia3" if kind == "IA3" else "lora").read()


def _pickled(folder: Checkpoint) -> bool:
    return "adapter_model.bin" in folder.files


class _Reader:
    """Puts every tensor of an adapter in its place in the base."""

    def __init__(self, model: Checkpoint, folder: Checkpoint, place: Path, config: dict[str, Any], kind: str):
        self._config, self._where = config, str(place / WEIGHTS)
        self._kind = "dora" if kind == "lora" and config.get("use_dora") is True else kind
        self._tensors = [tensor for tensor in folder.tensors if tensor.path == WEIGHTS]
        self._base: dict[str, Tensor] = {tensor.name: tensor for tensor in model.tensors}
        self._ends: dict[str, list[str]] = {}
        for name in self._base:
            parts = name.split(".")
            for at in range(1, len(parts)):
                self._ends.setdefault(".".join(parts[at:]), []).append(name)
        self._model_config = read_model_config(model)
        self._hindrances: list[str] = []

    def read(self) -> _Adapter:
        layers: dict[str, _Layer] = {}
        replaced: list[tuple[Tensor, Tensor]] = []
        for tensor in self._tensors:
            name = tensor.name.removeprefix(PREFIX).replace(".base_layer.", ".")
            found = _PARTS.fullmatch(name)
            if tensor.entry.dtype not in FLOATS:
                raise self._wrong(tensor.name, f"its dtype is {tensor.entry.dtype}, not one of {', '.join(FLOATS)}")
            if found is None:
                self._replace(tensor, name.replace(".modules_to_save.", "."), replaced)
                continue
            module, part = found["module"], found["part"].removesuffix(".weight")
            part = {"lora_A": "lora_A.weight", "lora_B": "lora_B.weight"}.get(part, part)
            layer = layers.get(module) or self._layer(module, tensor.name)
            layers[module] = layer
            if part in layer.parts:
                raise self._wrong(tensor.name, "it appears twice")
            layer.parts[part] = tensor
        if not layers and not replaced:
            raise FormatError("the adapter changes nothing", where=self._where, why="it has no tensors")
        for layer in layers.values():
            self._check(layer)
            layer.original = next((new for old, new in replaced if old is layer.weight), None)
        changed = [layer.weight for layer in layers.values()]
        replaced = [(old, new) for old, new in replaced if not any(old is weight for weight in changed)]
        if self._config.get("target_parameters"):
            self._hindrances.append("it targets bare parameters")
        parameters = sum(tensor.words for tensor in self._tensors)
        return _Adapter(
            self._kind,
            [layers[name] for name in sorted(layers)],
            replaced,
            parameters,
            tuple(sorted({module.rpartition(".")[2] for module in layers})),
            sorted(set(self._hindrances)),
        )

    def _wrong(self, name: str, why: str) -> DeltaCompressionError:
        return DeltaCompressionError(
            "the adapter does not fit this base",
            where=f"{self._where}: {name[:160]}",
            why=why,
            hint="check which base it was trained on: `base_model_name_or_path` in its adapter_config.json",
        )

    def _find(self, name: str) -> Tensor | None:
        """The base's tensor of that name, with or without the name of the whole model in front of it."""
        if name in self._base:
            return self._base[name]
        longer = self._ends.get(name, [])
        if len(longer) == 1:
            return self._base[longer[0]]
        return self._base.get(name.partition(".")[2])

    def _layer(self, module: str, name: str) -> _Layer:
        weight = self._find(f"{module}.weight")
        if weight is None:
            raise self._wrong(name, f"the base has no tensor {module[:120]}.weight")
        if weight.entry.dtype not in FLOATS:
            raise self._wrong(name, f"the base's weight has dtype {weight.entry.dtype}, not one of {', '.join(FLOATS)}")
        targets = self._config.get("target_modules")
        if matches(targets, module) is False:
            raise self._wrong(name, "`target_modules` in its adapter_config.json does not name this layer")
        return _Layer(module, weight, self._find(f"{module}.bias"), False)

    def _replace(self, tensor: Tensor, name: str, replaced: list[tuple[Tensor, Tensor]]) -> None:
        old = self._find(name)
        if old is None:
            saved = self._config.get("modules_to_save")
            module = name.rpartition(".")[0]
            if isinstance(saved, list) and any(matches([one], module) for one in saved if isinstance(one, str)):
                self._hindrances.append(f"the base has no tensor {name[:120]} of its own")
                return
            raise self._wrong(tensor.name, f"the base has no tensor {name[:120]}")
        if old.entry.dtype not in FLOATS:
            raise self._wrong(tensor.name, f"the base's tensor has dtype {old.entry.dtype}")
        if old.entry.shape != tensor.entry.shape:
            if old.entry.shape[1:] != tensor.entry.shape[1:]:
                raise self._wrong(tensor.name, f"shape {list(tensor.entry.shape)}, in the base {list(old.entry.shape)}")
            self._hindrances.append(f"{name[:120]} has a different number of rows than in the base")
            return
        replaced.append((old, tensor))

    def _check(self, layer: _Layer) -> None:
        names, shape = set(layer.parts), layer.weight.entry.shape
        if "ia3_l" in names:
            self._check_ia3(layer)
            return
        embedding = "lora_embedding_A" in names or "lora_embedding_B" in names
        first, second = ("lora_embedding_A", "lora_embedding_B") if embedding else ("lora_A.weight", "lora_B.weight")
        if not {first, second} <= names or self._kind == "ia3":
            raise self._wrong(layer.module, f"{first} and {second} were expected, found {', '.join(sorted(names))}")
        a, b = layer.parts[first].entry.shape, layer.parts[second].entry.shape
        if len(shape) != 2 or len(a) != 2 or len(b) != 2:
            if len(a) == len(shape) == len(b) and a[0] == b[1]:
                self._hindrances.append(f"{layer.module[:120]} is a convolution")
                return
            raise self._wrong(layer.module, f"A {list(a)} and B {list(b)} do not fit a weight {list(shape)}")
        rank = a[0]
        if b[1] != rank or not rank:
            raise self._wrong(layer.module, f"A {list(a)} and B {list(b)} have different ranks")
        claimed = self._by_pattern("rank_pattern", layer.module, self._config.get("r"))
        if claimed is not None and claimed != rank:
            raise self._wrong(layer.module, f"rank {rank}, and its adapter_config.json says {claimed}")
        layer.transposed = self._transposed(layer, (b[0], a[1]), embedding)
        alpha = self._by_pattern("alpha_pattern", layer.module, self._config.get("lora_alpha", rank))
        if alpha is None:
            self._hindrances.append("its alpha_pattern cannot be checked safely")
            alpha = rank
        layer.scale = alpha / math.sqrt(rank) if self._config.get("use_rslora") is True else alpha / rank
        self._check_extras(layer, names, b[0], embedding)

    def _transposed(self, layer: _Layer, straight: tuple[int, int], embedding: bool) -> bool:
        """Whether the weight is stored as (in, out). Raises where the factors fit it neither way."""
        shape = layer.weight.entry.shape
        if embedding:
            straight = straight[::-1]  # A is (r, entries), B is (width, r); the weight is (entries, width)
            if shape != straight:
                raise self._wrong(layer.module, f"the factors make {list(straight)}, the base has {list(shape)}")
            return True
        if shape not in (straight, straight[::-1]):
            raise self._wrong(layer.module, f"the factors make {list(straight)}, the base has {list(shape)}")
        if shape[0] != shape[1]:
            return shape != straight
        if isinstance(self._model_config.get("model_type"), str):
            return is_conv1d(self._model_config, layer.module)
        return self._config.get("fan_in_fan_out") is True

    def _check_extras(self, layer: _Layer, names: set[str], outputs: int, embedding: bool) -> None:
        if "lora_magnitude_vector" in names:
            size = layer.parts["lora_magnitude_vector"].words
            if size != (layer.weight.entry.shape[1] if embedding else outputs):
                raise self._wrong(layer.module, f"{size} magnitudes for {outputs} outputs")
            if embedding:
                self._hindrances.append(f"{layer.module[:120]} is an embedding with DoRA")
        elif self._kind == "dora":
            raise self._wrong(layer.module, "use_dora is set, and it has no lora_magnitude_vector")
        if "lora_B.bias" in names:
            if layer.bias is None or layer.parts["lora_B.bias"].words != outputs or layer.bias.words != outputs:
                raise self._wrong(layer.module, "lora_bias is set, and the base's layer has no such bias")
            if layer.bias.entry.dtype not in FLOATS:
                raise self._wrong(layer.module, f"the base's bias has dtype {layer.bias.entry.dtype}")

    def _check_ia3(self, layer: _Layer) -> None:
        shape, own = layer.weight.entry.shape, layer.parts["ia3_l"].entry.shape
        if set(layer.parts) != {"ia3_l"} or self._kind != "ia3":
            raise self._wrong(layer.module, "it has parts of IA3 and of LoRA")
        if len(shape) != 2:
            self._hindrances.append(f"{layer.module[:120]} is a convolution")
            return
        layer.transposed = is_conv1d(self._model_config, layer.module) or (
            "model_type" not in self._model_config and self._config.get("fan_in_fan_out") is True
        )
        outputs, inputs = shape[::-1] if layer.transposed else shape
        if own not in ((1, inputs), (outputs, 1)):
            raise self._wrong(layer.module, f"ia3_l {list(own)} does not fit a weight {list(shape)}")

    def _by_pattern(self, key: str, module: str, default: Any) -> Any:
        """The number for a layer: that of the first pattern that matches, or the default. None where it is unknown."""
        patterns = self._config.get(key) or {}
        if not isinstance(patterns, dict):
            raise FormatError(f"{key} in the adapter's config is not an object", where=self._where)
        for pattern, number in patterns.items():
            found = matches(f"(.*\\.)?({pattern})", module)
            if found is None:
                return None
            if found:
                default = number
                break
        if isinstance(default, bool) or not isinstance(default, (int, float)) or not 0 <= default < 1 << 31:
            raise FormatError("a number in the adapter's config is missing or out of range", where=self._where, why=key)
        return default


# ---------------------------------------------------------------- merging


def _words(tensor: Tensor) -> np.ndarray:
    words = np.empty(tensor.words, tensor.kind.dtype)
    tensor.read_words(0, words)
    return words


def _write(folder: Path, tensor: Tensor, words: np.ndarray, start: int = 0) -> None:
    with open(folder / PurePosixPath(tensor.path), "r+b") as file:
        file.seek(tensor.data_start + tensor.entry.start + start * tensor.kind.bytes)
        file.write(np.ascontiguousarray(words).data)
        file.flush()
        os.fsync(file.fileno())


def _merge(layer: _Layer, kind: str, folder: Path) -> _Layer:
    """Writes the merged weight and bias of one layer."""
    if kind == "ia3":
        _merge_ia3(layer, folder)
        return layer
    first, second = layer.parts.get("lora_A.weight"), layer.parts.get("lora_B.weight")
    if first is None or second is None:
        first, second = layer.parts["lora_embedding_A"], layer.parts["lora_embedding_B"]
    right, left = read_matrix(first), read_matrix(second)
    if layer.transposed:
        left, right = np.ascontiguousarray(right.T), np.ascontiguousarray(left.T)
    rows, columns = layer.weight.entry.shape
    dtype = layer.weight.entry.dtype
    magnitudes = layer.parts.get("lora_magnitude_vector")
    if magnitudes is not None:
        _merge_dora(layer, left, right, to_f32(_words(magnitudes), magnitudes.entry.dtype), folder)
    else:
        step = max(1, _ROWS_AT_ONCE // columns)
        scale = np.float32(layer.scale)
        for row in range(0, rows, step):
            count = min(step, rows - row) * columns
            base, out = layer.values(row * columns, count), np.empty(count, np.float32)
            if first.name.endswith("lora_embedding_A"):  # peft rounds the product to the adapter's dtype and the base's
                lossy.add_product(np.zeros_like(base), left, right, scale, row, 0, out)
                for rounded in (first.entry.dtype, dtype):
                    out = to_f32(to_words(out, rounded), rounded)
                out = base + out
            else:
                lossy.add_product(base, left, right, scale, row, 0, out)
            _write(folder, layer.weight, to_words(out, dtype), row * columns)
    shift = layer.parts.get("lora_B.bias")
    if shift is not None and layer.bias is not None:
        bias = to_f32(_words(layer.bias), layer.bias.entry.dtype)
        bias = bias + to_f32(_words(shift), shift.entry.dtype) * np.float32(layer.scale)
        _write(folder, layer.bias, to_words(bias, layer.bias.entry.dtype))
    return layer


def _merge_dora(layer: _Layer, left: np.ndarray, right: np.ndarray, magnitudes: np.ndarray, folder: Path) -> None:
    """Liu et al. 2024 (arXiv:2402.09353): each output's weights get the length `magnitudes` says."""
    weight = layer.matrix()
    flat = np.empty(weight.size, np.float32)
    lossy.add_product(weight.ravel(), left, right, np.float32(layer.scale), 0, 0, flat)
    moved = flat.reshape(weight.shape)
    axis = 0 if layer.transposed else 1
    lengths = np.sqrt(np.square(moved, dtype=np.float64).sum(axis)).astype(np.float32)
    if not (lengths > 0).all():
        raise DeltaCompressionError(
            "an adapter's output has no length", where=layer.module, why="all its weights are 0 after the update"
        )
    merged = np.expand_dims(magnitudes / lengths, axis) * moved
    _write(folder, layer.weight, to_words(merged.ravel(), layer.weight.entry.dtype))


def _merge_ia3(layer: _Layer, folder: Path) -> None:
    """Liu et al. 2022 (arXiv:2205.05638): inputs of feed-forward layers, outputs of the others, are scaled."""
    part = layer.parts["ia3_l"]
    factors = read_matrix(part)
    weight = layer.matrix()
    merged = weight * (factors.T if layer.transposed else factors)
    _write(folder, layer.weight, to_words(merged.ravel(), layer.weight.entry.dtype))
    if part.entry.shape[0] != 1 and layer.bias is not None and layer.bias.entry.dtype in FLOATS:
        bias = (to_f32(_words(layer.bias), layer.bias.entry.dtype) * factors.ravel()).ravel()
        _write(folder, layer.bias, to_words(bias, layer.bias.entry.dtype))


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
