"""Where things lie, as callers name them: ids or paths to read from, folders or URLs to write to, deltas by folder or
by manifest."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.base.extras import load_extra
from sparse_decl.sources import open_named
from sparse_decl.sources.places import Place

PathLike = str | os.PathLike[str]
Fraction = Callable[[str, float], None]
MANIFEST, CONTAINER, TORCH_CONTAINER = "delta.json", "delta.safetensors", "delta.pt"


class ModelNotFoundError(UnavailableError, FileNotFoundError):
    """Model files not found. A FileNotFoundError too, for callers who look for that."""


class DeltaNotFoundError(UnavailableError, FileNotFoundError):
    """No delta of this name. A FileNotFoundError too, for callers who look for that."""


def model_path(model: PathLike) -> Path:
    """Local files of a model: a path, a hub id such as `org/name`, `hf://…@revision`, or an fsspec URL.

    Raises ModelNotFoundError, FormatError, ConfigError.
    """
    try:
        return open_named(os.fspath(model), Path()).local_path()
    except UnavailableError as error:
        why = f"{error.what}: {error.why}" if error.why else error.what
        raise ModelNotFoundError("Model files not found", where=str(model), why=why, hint=error.hint) from error


def delta_folder(delta: PathLike) -> Path:
    """The local folder of a delta named by its folder, a file in it, an id or a URL. Raises UnavailableError, where no
    such folder is on this machine a DeltaNotFoundError."""
    try:
        return Place(os.fspath(delta)).fetched_delta()
    except UnavailableError as error:
        if "://" in os.fspath(delta):
            raise
        raise DeltaNotFoundError(error.what, where=error.where, why=error.why, hint=error.hint) from error


def holds_delta(folder: Path) -> bool:
    """Whether a local folder is a delta's."""
    return (folder / MANIFEST).is_file()


@contextmanager
def readable_delta(folder: Path) -> Iterator[Path]:
    """A folder with the delta as the codec reads it; unpacks the container of `compression_format="torch"`.

    Raises FormatError.
    """
    packed = folder / TORCH_CONTAINER
    if not packed.is_file() or (folder / CONTAINER).exists():
        yield folder
        return
    torch = load_extra("torch", "torch")
    from sparse_decl.model_delta.format.files import names_of, read_manifest

    with tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        try:
            data = torch.load(packed, map_location="cpu", weights_only=True)[CONTAINER]
            (Path(scratch) / CONTAINER).write_bytes(data.numpy().data)
        except Exception as error:  # torch raises of many kinds on damaged files
            raise FormatError(
                "the delta is damaged",
                where=str(packed),
                why=f"{type(error).__name__}: {error}"[:300],
                hint="fetch or build the delta again",
            ) from error
        for name in names_of(read_manifest(folder)):
            if name != CONTAINER:
                shutil.copyfile(folder / name, Path(scratch) / name)
        yield Path(scratch)


def pack_for_torch(folder: Path) -> None:
    """Turns the container in `folder` into a file of `torch.save`: its bytes as one uint8 tensor."""
    torch = load_extra("torch", "torch")
    import numpy as np

    data = torch.from_numpy(np.fromfile(folder / CONTAINER, np.uint8))
    torch.save({CONTAINER: data}, folder / TORCH_CONTAINER)
    (folder / CONTAINER).unlink()


def output_folder(place: PathLike) -> AbstractContextManager[Path]:
    """A new folder to be written as a whole, see `Place.new_folder`."""
    return Place(os.fspath(place)).new_folder()


def shares(report: Fraction | None, message: str, begin: float = 0.0, end: float = 1.0) -> Callable[[int, int], None]:
    """From the codec's (bytes done, in all) to a caller's (message, share of the whole), between two shares."""

    def advance(done: int, total: int) -> None:
        if report is not None:
            report(message, begin + (end - begin) * (done / total if total else 1.0))

    return advance
