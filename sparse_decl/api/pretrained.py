"""`from_pretrained_with_delta`: a model from a checkpoint or from a delta, never the base in its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.api.cache import DeltaCache, default_cache
from sparse_decl.api.deltas import load_module, read_facts
from sparse_decl.api.paths import PathLike, delta_folder, holds_delta
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, UnavailableError

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
    """The model of a checkpoint, or of a delta that is reconstructed in the cache first.

    model_id_or_delta: a checkpoint or a delta: folder, manifest file, hub id or URL. base_model_id: of a delta; by
    default the base that the delta names. delta_mode: "auto" takes a folder for a delta if it holds one and no model
    beside it, "prefer_delta" also beside a model, "full_only" never. torch_dtype: by default that of the files.
    kwargs: for transformers' `from_pretrained`. cache: by default this user's.

    Raises DeltaCompressionError (wrong base, damaged delta, no base named, a delta where `full_only` is asked for),
    UnavailableError, ConfigError; and then gives no model.
    """
    if delta_mode not in _MODES:
        raise ConfigError(f"no such delta_mode: {delta_mode!r}", hint=f"write {', '.join(_MODES)}")
    folder = _found(model_id_or_delta)
    options = dict(kwargs) if torch_dtype is None else {**kwargs, "dtype": torch_dtype}
    if not _is_delta(folder, delta_mode):
        if holds_delta(folder) and not _holds_model(folder):
            raise DeltaCompressionError(
                "this is a delta, and delta_mode is full_only",
                where=str(model_id_or_delta),
                hint="use delta_mode='auto', or name a whole checkpoint",
            )
        return load_module(folder, device=device, **options)
    base = base_model_id if base_model_id is not None else _recorded_base(folder)
    path = (cache or default_cache()).get_or_reconstruct(base, folder)
    if path is None:
        raise UnavailableError("the model is not reconstructed yet", where=str(model_id_or_delta))
    return load_module(Path(path), device=device, **options)


def _found(place: PathLike) -> Path:
    """The local folder of a checkpoint or of a delta."""
    path = delta_folder(place)
    return path.parent if path.is_file() else path


def _is_delta(folder: Path, mode: str) -> bool:
    if not holds_delta(folder) or mode == "full_only":
        return False
    return mode == "prefer_delta" or not _holds_model(folder)


def _holds_model(folder: Path) -> bool:
    """Whether a folder holds a whole model, whatever delta lies beside it: a delta alone has no config.json."""
    return (folder / "config.json").is_file()


def _recorded_base(folder: Path) -> str:
    base = read_facts(folder)["base"].get("source")
    if not isinstance(base, str) or not base:
        raise DeltaCompressionError(
            "the delta does not say what its base is", where=str(folder), hint="name it: base_model_id=..."
        )
    return base
