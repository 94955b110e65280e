"""transformers models from files, or from the tensors of an open delta without any: what both are to `from_pretrained`.

Of a delta only small files (config, tokenizer, code) are written, into a private folder; weights go from the decoder
into the module.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.base.extras import load_extra
from sparse_decl.model_delta import OpenDelta

_log = logging.getLogger("sparse_decl")
_LARGEST_BESIDE = 64 << 20  # bytes of a file that is read before the weights: config, tokenizer, code
WEIGHTS = (".safetensors", ".bin", ".pt", ".pth", ".gguf", ".h5", ".msgpack", ".onnx", ".ot", ".npz", ".ckpt")
_WHERE = ("revision", "token", "use_auth_token", "cache_dir", "force_download", "proxies", "local_files_only")
# Options that say how to load, and must not be taken for attributes of a config.
_OF_LOADING = (
    *("dtype", "torch_dtype", "device_map", "quantization_config", "output_loading_info", "generation_config"),
    *("attn_implementation", "low_cpu_mem_usage", "max_memory", "offload_folder", "offload_buffers", "subfolder"),
    *("offload_state_dict", "ignore_mismatched_sizes", "key_mapping", "trust_remote_code", "tp_plan", "tp_size"),
    *("load_in_8bit", "load_in_4bit", "weights_only", "device_mesh", "distributed_config", "use_kernels"),
)


class Model(Protocol):
    """A model that `from_pretrained` of a class can read."""

    @property
    def folder(self) -> Path:
        """Of its config and tokenizer."""

    def load(self, loader: Any, **options: Any) -> Any:
        """What `loader.from_pretrained` gives."""


@dataclass(frozen=True, slots=True)
class Files:
    """A model whose files are all in a folder."""

    folder: Path

    def load(self, loader: Any, **options: Any) -> Any:
        return loader.from_pretrained(self.folder, **{"local_files_only": True, **options})


@dataclass(frozen=True, slots=True)
class Opened:
    """A model whose small files `write_beside` wrote into a folder, and whose weights are in an open delta.

    name: what the model is called afterwards.
    """

    folder: Path
    delta: OpenDelta
    name: str

    def load(self, loader: Any, **options: Any) -> Any:
        """Raises what the delta raises, and then there is no module; ConfigError if it has no such weights."""
        from_pretrained = options.pop("from_pretrained", None) or loader.from_pretrained
        subfolder, variant = options.get("subfolder") or "", options.pop("variant", None)
        options = {name: value for name, value in options.items() if name not in (*_WHERE, "use_safetensors")}
        keys = weight_keys(self.delta, subfolder, variant)
        if keys is None:
            raise DeltaCompressionError("no safetensors weights of a transformers model in the delta", where=self.name)
        names = {key: key.partition(".safetensors:")[2] or key for key in keys}
        weights = {names[key]: tensor for key, tensor in self.delta.items(keys)}
        if options.get("config") is None:
            options = _with_config(loader, self.folder / subfolder, options)
        if options.get("generation_config") is None and (self.folder / subfolder / "generation_config.json").is_file():
            generation = load_extra("torch", "transformers").GenerationConfig
            options["generation_config"] = generation.from_pretrained(str(self.folder / subfolder))
        found = from_pretrained(None, state_dict=weights, **options)
        model = found[0] if isinstance(found, tuple) else found
        model.name_or_path = model.config.name_or_path = self.name
        return found


def _with_config(loader: Any, folder: Path, options: dict[str, Any]) -> dict[str, Any]:
    """The options with the config of a folder, in which those that are attributes of a config have been put."""
    transformers = load_extra("torch", "transformers")
    kind = getattr(loader, "config_class", None) or transformers.AutoConfig
    held = {name: value for name, value in options.items() if name in _OF_LOADING}
    others = {name: value for name, value in options.items() if name not in _OF_LOADING}
    config, unused = kind.from_pretrained(str(folder), return_unused_kwargs=True, **others)
    return {**unused, **held, "config": config}


def weight_keys(delta: OpenDelta, subfolder: str = "", variant: str | None = None) -> list[str] | None:
    """Keys of the tensors that transformers would load: of model.safetensors, or of the files that the index beside it
    names. None if the delta has neither.
    """
    prefix = f"{subfolder.strip('/')}/" if subfolder else ""
    middle = f".{variant}" if variant else ""
    files = delta.files()
    if f"{prefix}model{middle}.safetensors" in files:
        return delta.keys(f"{prefix}model{middle}.safetensors")
    index = f"{prefix}model.safetensors.index{middle}.json"
    if index not in files:
        return None
    try:
        parts = sorted({str(part) for part in json.loads(delta.read_file(index))["weight_map"].values()})
    except (ValueError, KeyError, AttributeError) as error:
        why = f"{type(error).__name__}: {error}"
        raise DeltaCompressionError("the index of the weights cannot be read", where=index, why=why) from error
    missing = [part for part in parts if prefix + part not in files]
    if missing:
        raise DeltaCompressionError("the index names a file that is not there", where=index, why=missing[0])
    return [key for part in parts for key in delta.keys(prefix + part)]


def write_beside(delta: OpenDelta, folder: Path) -> None:
    """Writes the files beside the weights into an empty folder, each checked by its digest."""
    for path, size in delta.files().items():
        if PurePosixPath(path).suffix not in WEIGHTS and size <= _LARGEST_BESIDE:
            place = folder / PurePosixPath(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(delta.read_file(path))


def load_module(model: Model, *, device: str = "auto", **options: Any) -> Any:
    """The module of the class that config.json names, in its stored dtype unless `options` say otherwise.

    options: for transformers' `from_pretrained`, dtype under either of its names.
    Raises DeltaCompressionError where transformers has no such class, or finds weights missing.
    """
    from sparse_decl.quality.loading import dtype_option, quiet_transformers, usable_device

    transformers = load_extra("torch", "transformers")
    try:
        config = json.loads((model.folder / (options.get("subfolder") or "") / "config.json").read_text("utf-8"))
        names = [name for name in config.get("architectures") or [] if hasattr(transformers, name)]
    except (OSError, ValueError, AttributeError) as error:
        raise DeltaCompressionError("config.json cannot be read", where=str(model.folder), why=str(error)) from error
    loader = getattr(transformers, names[0]) if names else transformers.AutoModel
    wants_report = options.pop("output_loading_info", False)
    asked = [options.pop(name, None) for name in ("torch_dtype", "dtype")]
    options |= dtype_option(next((dtype for dtype in asked if dtype is not None), "auto"))
    with quiet_transformers():
        module, report = model.load(loader, output_loading_info=True, **options)
    if report.get("missing_keys"):
        raise DeltaCompressionError(
            "the model lacks weights",
            where=str(model.folder),
            why=f"transformers would initialize them at random: {', '.join(sorted(report['missing_keys']))[:200]}",
            hint="make sure that config.json belongs to these weights",
        )
    if "device_map" not in options and "quantization_config" not in options:
        place = usable_device(device)
        if device not in ("auto", place):
            _log.warning("there is no device %s here; the model is on %s", device, place)
        module = module.to(place)
    return (module, report) if wants_report else module
