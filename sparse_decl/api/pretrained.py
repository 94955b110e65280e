"""`from_pretrained_with_delta`: a model from a checkpoint or from a delta, never the base in its place."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sparse_decl.api.bases import Bases, named_or_recorded
from sparse_decl.api.cache import DeltaCache, default_cache
from sparse_decl.api.deltas import explained, read_facts
from sparse_decl.api.loading import WEIGHTS, Files, Opened, load_module, weight_keys, write_beside
from sparse_decl.api.opened import open_delta
from sparse_decl.api.paths import CONTAINER, TORCH_CONTAINER, PathLike, delta_folder, holds_delta
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, UnavailableError
from sparse_decl.formats.manifest import named_format
from sparse_decl.model_delta.format.files import FORMAT

_MODES = ("auto", "prefer_delta", "full_only")


def from_pretrained_with_delta(
    model_id_or_delta: PathLike,
    base_model_id: PathLike | None = None,
    delta_mode: str = "auto",
    torch_dtype: Any = None,
    *,
    cache: DeltaCache | None = None,
    device: str = "auto",
    **kwargs: Any,
) -> Any:
    """The model of a checkpoint, or of a delta: its tensors go from the decoder into the module, and no weights are
    written, unless a cache is named.

    model_id_or_delta: a checkpoint or a delta: folder, manifest file, hub id or URL. base_model_id: of a delta; by
    default the base that the delta names. delta_mode: "auto" takes a folder for a delta if it holds one and no model
    beside it, "prefer_delta" also beside a model, "full_only" never. torch_dtype: by default that of the files.
    cache: where the model is reconstructed first, and found again the next time. Deltas that are lossy, adapters, and
    weights that are not in safetensors files always are, by default in this user's cache.
    kwargs: for transformers' `from_pretrained`.

    Raises DeltaCompressionError (wrong base, damaged delta, no base named, a delta where `full_only` is asked for),
    UnavailableError, ConfigError; and then gives no model.
    """
    if delta_mode not in _MODES:
        raise ConfigError(f"no such delta_mode: {delta_mode!r}", hint=f"write {', '.join(_MODES)}")
    folder = _found(model_id_or_delta)
    options = dict(kwargs) if torch_dtype is None else {**kwargs, "torch_dtype": torch_dtype}
    if not is_delta(folder, delta_mode):
        if holds_delta(folder) and not _holds_model(folder):
            raise DeltaCompressionError(
                "this is a delta, and delta_mode is full_only",
                where=str(model_id_or_delta),
                hint="use delta_mode='auto', or name a whole checkpoint",
            )
        return load_module(Files(folder), device=device, **options)
    with explained("loading the model"), ExitStack() as stack:
        if cache is None:
            opened = opened_model(folder, base_model_id, os.fspath(model_id_or_delta), options, stack)
            if opened is not None:
                return load_module(opened, device=device, **options)
    return load_module(Files(reconstructed(folder, base_model_id, cache)), device=device, **options)


def opened_model(folder: Path, base: Bases, name: str, options: dict[str, Any], stack: ExitStack) -> Opened | None:
    """The model of a delta without files of its weights, as long as `stack` is open; None if it needs them.

    options: what `from_pretrained` is called with.
    """
    if named_format(folder) != FORMAT:
        return None
    delta = stack.enter_context(open_delta(folder, base, framework="pt"))
    if weight_keys(delta, options.get("subfolder") or "", options.get("variant")) is None:
        return None
    beside = Path(stack.enter_context(TemporaryDirectory(prefix="sparse-")))
    write_beside(delta, beside)
    return Opened(beside, delta, name)


def reconstructed(folder: Path, base: PathLike | None, cache: DeltaCache | None = None) -> Path:
    """The folder of a delta's model in a cache, reconstructed if it is not there. Raises UnavailableError."""
    named = base if base is not None else named_or_recorded(None, read_facts(folder), folder)[0]
    path = (cache or default_cache()).get_or_reconstruct(named, folder)
    if path is None:
        raise UnavailableError("the model is not reconstructed yet", where=str(folder))
    return Path(path)


def _found(place: PathLike) -> Path:
    """The local folder of a checkpoint or of a delta."""
    path = delta_folder(place)
    return path.parent if path.is_file() else path


def is_delta(folder: Path, mode: str = "auto") -> bool:
    """Whether a local folder is to be taken for a delta; `mode` as in `from_pretrained_with_delta`."""
    if not holds_delta(folder) or mode == "full_only":
        return False
    return mode == "prefer_delta" or not _holds_model(folder)


def _holds_model(folder: Path) -> bool:
    """Whether a folder holds a whole model, whatever delta lies beside it. A delta alone has no config.json; one that
    was published has, and no weights.
    """
    if not (folder / "config.json").is_file():
        return False
    delta = {CONTAINER, TORCH_CONTAINER}
    return any(file.suffix in WEIGHTS and file.name not in delta for file in folder.iterdir())
