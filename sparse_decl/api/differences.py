"""`diff_models`: what differs between two models, whatever form each of them has."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

from sparse_decl.api.bases import base_folder, named_or_recorded
from sparse_decl.api.deltas import explained, read_facts, restore_files
from sparse_decl.api.opened import open_delta
from sparse_decl.api.paths import (
    Fraction,
    ModelNotFoundError,
    PathLike,
    holds_delta,
    model_path,
    readable_delta,
    shares,
)
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.parallel import Progress
from sparse_decl.dataset_delta.endings import is_table
from sparse_decl.engine.kept_files import KeptFiles
from sparse_decl.engine.project import nearest_sparsefile
from sparse_decl.formats.manifest import named_format
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.difference import ModelDifference, difference
from sparse_decl.model_delta.format.files import FORMAT
from sparse_decl.model_delta.opened import OpenDelta
from sparse_decl.sources import list_files, open_source
from sparse_decl.sources.hub_client import Repo, cached_ref
from sparse_decl.sources.paths import is_url, names_repository
from sparse_decl.sources.places import Place
from sparse_decl.sources.remote import RemoteSource

Kind = Literal["model", "dataset"]

_MODELS = (".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".gguf", ".npz", ".npy")
_DELTA_FILES = ("delta.json", "manifest.json", "delta.safetensors")


def diff_models(
    base: PathLike,
    other: PathLike,
    *,
    project: PathLike | None = None,
    threads: int = 0,
    memory: int = 1 << 30,
    progress_callback: Fraction | None = None,
) -> ModelDifference:
    """What differs between two models: of every tensor and layer how many weights moved, how far, in how many
    directions, and which keys of config.json and the tokenizer changed.

    base, other: each a folder or file of weights, a hub id, a URL, a delta, or a resource of a Sparsefile such as
    `model.chat`. Exact deltas are decoded as they are compared, and no file of them is written; what is kept in a lossy
    form is restored into a temporary folder first. project: the Sparsefile of resources, or its folder; by default the
    current one. threads: 0 for one per core. memory: approximate bytes for decoders. progress_callback: called with
    (message, share done in 0..1).

    Raises ConfigError (no such resource; nothing to compare), ModelNotFoundError, UnavailableError, FormatError,
    DeltaCompressionError (a wrong base, a damaged delta).
    """
    with explained("comparing models"), Sides(project, threads=threads, memory=memory) as sides:
        return sides.difference(base, other, shares(progress_callback, "comparing"))


class Sides:
    """What is compared, by name; closed as a context. project: as `diff_models` takes it."""

    def __init__(
        self,
        project: PathLike | None = None,
        overrides: Mapping[str, str] | None = None,
        *,
        threads: int = 0,
        memory: int = 1 << 30,
    ):
        self._project = Path(project) if project is not None else None
        self._overrides, self._threads, self._memory = overrides, threads, memory
        self._stack = ExitStack()
        self._kept: KeptFiles | None = None

    def __enter__(self) -> Sides:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def difference(self, base: PathLike, other: PathLike, progress: Progress | None = None) -> ModelDifference:
        names = os.fspath(base), os.fspath(other)
        opened = [self._checkpoint(name, beside) for name, beside in zip(names, reversed(names), strict=True)]
        return difference(*opened, threads=self._threads, progress=progress)

    def kind(self, name: str) -> Kind | None:
        """Whether a name means a model or a dataset; None for an id of the hub that nothing here knows.

        Raises ConfigError, SpecError, UnavailableError.
        """
        address = self._address(name)
        if address is not None:
            return "model" if address.startswith("model.") else "dataset"
        if names_repository(name):
            return "dataset" if name.startswith("hf://datasets/") else "model"
        suffix = Path(name.partition("?")[0]).suffix.lower()
        table = is_table(name.partition("?")[0]) and suffix != ".json"
        if (suffix in _MODELS or table) and not Path(name).is_dir():
            return "model" if suffix in _MODELS else "dataset"
        folder = Path(name).expanduser()
        if folder.name in _DELTA_FILES:
            folder = folder.parent
        if folder.is_dir():
            return _kind_of_folder(folder)
        if is_url(name):
            source = open_source(name, Path())
            files = source.listing() if isinstance(source, RemoteSource) else list_files(source.local_path())
            return _kind_of_files([file.path for file in files])
        if folder.exists() or name.startswith((".", "/", "~")):
            return None
        repository = name.partition("@")[0]
        known = [kind for kind in ("model", "dataset") if cached_ref(Repo(kind, repository), None)]
        return known[0] if len(known) == 1 else None  # type: ignore[return-value]

    def dataset(self, name: str) -> str | Path:
        """What `api.datasets.load` takes for a name."""
        address = self._address(name)
        if address is None:
            return name
        found = self._resources().whole(address)
        if not isinstance(found, Path):
            raise ConfigError(f"{address} is no dataset", hint="name two datasets, or two models")
        return found

    def _resources(self) -> KeptFiles:
        if self._kept is None:
            self._kept = self._stack.enter_context(
                KeptFiles(self._project, self._overrides, threads=self._threads, memory=self._memory)
            )
        return self._kept

    def _address(self, name: str) -> str | None:
        """The address of a resource, None for a name of something else. A path that exists is no short name of one."""
        head, dot, rest = name.partition(".")
        prefixed = bool(dot and rest) and head in ("model", "dataset") and "/" not in head
        if not prefixed and ("/" in name or "://" in name or Path(name).expanduser().exists()):
            return None
        if self._project is None and nearest_sparsefile() is None:
            return None
        return self._resources().find(name, needed=prefixed and not Path(name).exists())

    def _checkpoint(self, name: str, beside: str) -> Checkpoint:
        """beside: the name of the other side, which is the base of a delta that records none that is here."""
        address = self._address(name)
        if address is not None:
            found = self._resources().whole(address)
            if isinstance(found, OpenDelta):
                return found.restored
            if not isinstance(found, Path):
                raise ConfigError(f"{address} is no model", hint="name two models, or two datasets")
            return self._folder(found)
        if self._names_delta(name):
            return self._delta(name, beside)
        path = model_path(name)
        if path.is_dir() and holds_delta(path) and not (path / "config.json").is_file():
            return self._delta(str(path), beside)  # a URL or an id under which a delta was published
        return self._folder(path)

    def _names_delta(self, name: str) -> bool:
        path = Path(name).expanduser()
        return path.name in _DELTA_FILES and path.is_file()

    def _delta(self, name: str, beside: str) -> Checkpoint:
        folder = Place(name).fetched_delta()
        base = _base_of(folder) or beside
        if named_format(folder) == FORMAT:
            opened = self._stack.enter_context(open_delta(folder, base, threads=self._threads, memory=self._memory))
            return opened.restored
        out = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="sparse-"))) / "model"
        restore_files(base if isinstance(base, str | os.PathLike) else base[0], folder, out)
        return self._folder(out)

    def _folder(self, path: Path) -> Checkpoint:
        """A checkpoint on this machine; files of arrays count where it has no safetensors."""
        opened = self._stack.enter_context(Checkpoint(path))
        return opened if opened.tensors else self._stack.enter_context(Checkpoint(path, arrays=True))


def _base_of(folder: Path) -> list[PathLike] | None:
    """The bases that a delta records, None if it records none (as in a store) or they are not where it says."""
    with readable_delta(folder) as readable:
        facts = read_facts(readable)
    try:
        named = named_or_recorded(None, facts, folder)
        for one in named:
            base_folder(one, folder)
    except (DeltaCompressionError, ModelNotFoundError):
        return None
    return named


def _kind_of_folder(folder: Path) -> Kind | None:
    if holds_delta(folder):
        return "model"
    return _kind_of_files([file.path for file in list_files(folder)])


def _kind_of_files(names: list[str]) -> Kind | None:
    if "config.json" in names or any(name.endswith(_MODELS) for name in names):
        return "model"
    return "dataset" if any(is_table(name) and not name.endswith(".json") for name in names) else None
