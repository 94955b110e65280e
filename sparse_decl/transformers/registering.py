"""`register`: plain `from_pretrained` of transformers takes a delta where it takes a model.

transformers has no extension point for another kind of weights file, so `from_pretrained` of its classes is wrapped.
The name of a delta becomes that of a private folder with its small files (config, tokenizer, code); a class of models
gets its weights from the decoder, through transformers' own `state_dict=`. Every other call is passed on unchanged.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any

from sparse_decl.api.bases import Bases
from sparse_decl.api.deltas import explained
from sparse_decl.api.loading import write_beside
from sparse_decl.api.opened import open_delta
from sparse_decl.api.paths import CONTAINER, MANIFEST, TORCH_CONTAINER, PathLike
from sparse_decl.api.pretrained import is_delta, opened_model, reconstructed
from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.base.extras import load_extra
from sparse_decl.formats.manifest import named_format
from sparse_decl.model_delta.format.files import FORMAT, names_of, read_manifest

_BESIDE = (  # classes that read small files; not every version and installation has those for images and sound
    ("configuration_utils", "PretrainedConfig"),
    ("generation.configuration_utils", "GenerationConfig"),
    ("tokenization_utils_base", "PreTrainedTokenizerBase"),
    ("processing_utils", "ProcessorMixin"),
    ("feature_extraction_utils", "FeatureExtractionMixin"),
    ("image_processing_base", "ImageProcessingMixin"),
    ("models.auto.configuration_auto", "AutoConfig"),
    ("models.auto.tokenization_auto", "AutoTokenizer"),
    ("models.auto.processing_auto", "AutoProcessor"),
    ("models.auto.feature_extraction_auto", "AutoFeatureExtractor"),
    ("models.auto.image_processing_auto", "AutoImageProcessor"),
    ("models.auto.video_processing_auto", "AutoVideoProcessor"),
)
_AUTO, _MODELS = ("models.auto.auto_factory", "_BaseAutoModelClass"), ("modeling_utils", "PreTrainedModel")
_OF_THE_HUB = ("cache_dir", "force_download", "proxies", "token", "revision", "local_files_only")
_NAME, _NAMED = "from_pretrained", "pretrained_model_name_or_path"
_WRAPPED = "_sparse_wrapped"  # marks a function of ours; what it wraps


@dataclass(frozen=True, slots=True)
class _View:
    """What a folder with the small files of a delta stands for. name: what the delta was called."""

    delta: Path
    base: Bases
    name: str


_mutex = threading.RLock()
_wrapped: list[type] = []
_views: dict[str, _View] = {}  # by folder
_made: dict[tuple[Any, ...], str] = {}  # folder by what it was made of


def register() -> None:
    """After this, `from_pretrained` of transformers' models, Auto classes, configs, tokenizers and processors takes a
    delta: its folder, or the id of a repository of the hub that holds one and no whole model. A second call does
    nothing; `unregister` undoes it.

    The base is the one that the delta records, or `from_pretrained(…, base=…)`. What is loaded is what was kept: every
    tensor is checked before there is a module, and any doubt is a DeltaCompressionError, FormatError or
    UnavailableError out of `from_pretrained`.

    Raises UnavailableError (transformers or torch is not installed, or is a version with other classes).
    """
    load_extra("torch", "torch")
    load_extra("torch", "transformers")
    with _mutex:
        if _wrapped:
            return
        _class("models.auto.modeling_auto", "AutoModel")  # each Auto class copies the function when it is defined
        model, auto = _class(*_MODELS), _class(*_AUTO)
        config = _class(*_BESIDE[0])
        if model is None or auto is None or config is None:
            version = load_extra("torch", "transformers").__version__
            raise UnavailableError(
                "this version of transformers has other classes than those that take a delta",
                where=f"transformers {version}",
                hint="use sparse_decl.from_pretrained_with_delta, and upgrade sparse-decl",
            )
        beside = [found for place in _BESIDE if (found := _class(*place)) is not None]
        for cls in (*beside, *_with_own(auto)):
            _wrap(cls, _beside)
        _wrap(model, _model)


def unregister() -> None:
    """Gives transformers its own functions back. What was loaded stays as it is; without `register`, does nothing."""
    with _mutex:
        for cls in _wrapped:
            original = getattr(getattr(vars(cls).get(_NAME), "__func__", None), _WRAPPED, None)
            if original is not None:  # else somebody wrapped it after us, and ours only hands on from now
                setattr(cls, _NAME, original)
        _wrapped.clear()


def _class(module: str, name: str) -> type | None:
    try:
        return getattr(import_module(f"transformers.{module}"), name, None)
    except ImportError:
        return None


def _with_own(cls: type) -> Iterator[type]:
    """The class and those below it that have a `from_pretrained` of their own: every Auto class has a copy."""
    if _NAME in vars(cls):
        yield cls
    below: type
    for below in cls.__subclasses__():
        yield from _with_own(below)


Call = Callable[..., Any]
How = Callable[[type, Call, Any, dict[str, Any]], Any]


def _wrap(cls: type, how: How) -> None:
    """Replaces `cls.from_pretrained`. how: called with the class, its original, the name and the other options."""
    original = vars(cls)[_NAME]
    function = original.__func__

    @wraps(function)
    def from_pretrained(kind: type, *args: Any, **options: Any) -> Any:
        name, args = (args[0], args[1:]) if args else (options.pop(_NAMED, None), ())

        def call(name: Any, **options: Any) -> Any:
            return function(kind, name, *args, **options)

        return how(kind, call, name, options) if cls in _wrapped else call(name, **options)

    setattr(from_pretrained, _WRAPPED, original)
    setattr(cls, _NAME, classmethod(from_pretrained))
    _wrapped.append(cls)


def _beside(kind: type, call: Call, name: Any, options: dict[str, Any]) -> Any:
    """What a class that reads small files, or an Auto class, gives for a name."""
    place, found = _resolved(call, name, options)
    if place is None:
        return found
    found = call(place, **options)
    for one in found if isinstance(found, tuple) else (found,):
        if getattr(one, "name_or_path", None) == place and place in _views:
            one.name_or_path = _views[place].name
    return found


def _model(kind: type, call: Call, name: Any, options: dict[str, Any]) -> Any:
    """What a class of models gives for a name: of a delta's view, a module of checked tensors, or an error."""
    place, found = _resolved(call, name, options)
    if place is None:
        return found
    view = _views.get(place)
    if view is None:
        return call(place, **options)
    if options.get("state_dict") is not None:
        raise ConfigError("a delta and state_dict= are two models", where=view.name, hint="give one of them")
    with explained("loading the model"), ExitStack() as stack:
        opened = opened_model(view.delta, view.base, view.name, options, stack)
        if opened is not None:
            return opened.load(kind, from_pretrained=call, **options)
    return call(str(reconstructed(view.delta, _one(view.base))), **options)


def _resolved(call: Call, name: Any, options: dict[str, Any]) -> tuple[str | None, Any]:
    """(the folder that stands for a delta, None), or (None, what transformers gives) for every other name.

    Of `options` those that are not to be handed on are removed. An id is taken for a delta's only after transformers
    found no model there, so that ordinary models cost no request more.
    """
    text = os.fspath(name) if isinstance(name, str | os.PathLike) else ""
    if not isinstance(text, str) or not text or text in _views:
        return (text, None) if text in _views else (None, call(name, **options))
    base = options.get("base")
    folder = Path(text).expanduser()
    if is_delta(folder):
        options.pop("base", None)
        return _stands_for(folder, base, text), None
    if folder.exists() or text.count("/") != 1:
        return None, call(name, **options)
    if base is None:
        try:
            return None, call(name, **options)
        except SparseError:  # some are an OSError too
            raise
        except (OSError, ValueError) as error:
            failed = error
    hub = {option: options[option] for option in _OF_THE_HUB if option in options}
    published = _published(text, hub)
    if published is None:
        if base is None:
            raise failed
        return None, call(name, **options)
    for option in ("base", *hub):
        options.pop(option, None)
    return _stands_for(published, base, text), None


def _published(name: str, hub: dict[str, Any]) -> Path | None:
    """The files of the delta that a repository of the hub holds, or None if it holds none that can be fetched."""
    cached_file = import_module("transformers.utils").cached_file
    quiet = {f"_raise_exceptions_for_{what}": False for what in ("gated_repo", "missing_entries", "connection_errors")}
    try:
        manifest = cached_file(name, MANIFEST, **hub, **quiet)
        if manifest is None:
            return None
        exact = named_format(Path(manifest)) == FORMAT
        needed = names_of(read_manifest(Path(manifest))) if exact else [MANIFEST, CONTAINER]
        files = [cached_file(name, file, **hub, **quiet) for file in needed]
    except OSError:
        return None
    return Path(manifest).parent if all(files) else None


def _stands_for(delta: Path, base: Bases, name: str) -> str:
    """The folder in whose place a delta was named: its view, or the model in the cache for one that has no view."""
    with _mutex, explained("reading the delta"):
        if named_format(delta) != FORMAT:
            return str(reconstructed(delta, _one(base)))
        key = (str(delta.resolve()), str(base), name, *_stamp(delta))
        if key not in _made:
            folder = tempfile.mkdtemp(prefix="sparse-")
            try:
                with open_delta(delta, base) as opened:
                    write_beside(opened, Path(folder))
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            _views[folder], _made[key] = _View(delta, base, name), folder
        return _made[key]


def _one(base: Bases) -> PathLike | None:
    if base is None or isinstance(base, str | os.PathLike):
        return base
    raise ConfigError("this delta has one base, and several are named", hint="name one: base=...")


def _stamp(delta: Path) -> list[tuple[int, ...]]:
    files = [delta / name for name in (MANIFEST, CONTAINER, TORCH_CONTAINER)]
    stats = [file.stat() for file in files if file.is_file()]
    return [(stat.st_size, stat.st_mtime_ns, stat.st_ino) for stat in stats]


def _remove_views(process: int = os.getpid()) -> None:
    if os.getpid() == process:  # a fork's views are its parent's
        for folder in _views:
            shutil.rmtree(folder, ignore_errors=True)


atexit.register(_remove_views)
