"""What lies below a folder that a Sparsefile could declare: checkpoints, adapters, datasets, and what each was made of.

Of tensors only headers are read, of cards only their front matter, of data nothing.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import SparseError
from sparse_decl.dataset_delta.endings import is_data, is_table
from sparse_decl.formats.cards import declared_bases, on_card
from sparse_decl.sources import IGNORED_NAMES

_DEPTH = 4
SCHEMA_PLACES = ("sparsefile.schema.json", "schemas/sparsefile.schema.json")
_DELTA = "delta.json"  # a folder that holds one is a delta, and nothing to declare
_TABLE_DELTA = "manifest.json"
_SKIPPED = IGNORED_NAMES | {"node_modules", ".venv", "venv"}
_DATA_MARKS = ("dataset_dict.json", "dataset_info.json", "dataset_infos.json")
_HUB_FOLDER = re.compile(r"(models|datasets)--(?:.+--)?(.+)")
_VERSIONED = re.compile(r"(.+?)[-_.]?v([0-9]+)")
CHECKPOINT, ADAPTER, DATASET = "checkpoint", "adapter", "dataset"
_SAFE = ".safetensors"
_ARRAYS = (".gguf", ".bin", ".pt", ".pth", ".ckpt")  # may hold a model's weights too, the likelier first


@dataclass(frozen=True, slots=True)
class Found:
    """Something to declare. path: relative to the Sparsefile's folder; place: where it lies. size: bytes of tensors or
    data. layout: names and shapes of tensors, none for data. made_from: last parts of all names given for what it was
    made from; origin: the first such name of its card, or of an adapter's configuration, as it is written there.
    title: what its card calls it, empty where it does not say. others_names: whether it is a GGUF, whose tensors are
    called otherwise than in the model that it was made from."""

    path: str
    size: int
    kind: str = CHECKPOINT
    layout: frozenset[tuple[str, tuple[int, ...]]] = frozenset()
    made_from: tuple[str, ...] = ()
    origin: str = ""
    place: Path = Path()
    title: str = ""
    others_names: bool = False

    @property
    def name(self) -> str:
        name = self.short_path.rpartition("/")[2]
        return os.path.splitext(name)[0] if name.endswith((_SAFE, *_ARRAYS)) else name

    @property
    def short_path(self) -> str:
        """The path to name it by: of a snapshot in a hub's cache, the repository in place of the revision."""
        parts = self.path.split("/")
        for number, part in enumerate(parts[:-2]):
            match = _HUB_FOLDER.fullmatch(part)
            if match is not None and parts[number + 1] == "snapshots":
                return "/".join([*parts[:number], match[2], *parts[number + 3 :]])
        return self.path

    @property
    def version(self) -> tuple[str, int] | None:
        """(what comes before, number) of a path that ends in a version such as `-v2`."""
        match = _VERSIONED.fullmatch(self.path.removesuffix(os.path.splitext(self.path)[1] if self.is_file else ""))
        return (match[1], int(match[2])) if match is not None else None

    @property
    def is_file(self) -> bool:
        return self.path.endswith((_SAFE, *_ARRAYS)) or is_table(self.path)


def find_all(root: Path, start: Path | None = None) -> list[Found]:
    """Everything that could be declared below `start` (`root` unless given), by path.

    root: the folder of the Sparsefile, from which paths are relative. start: a folder, or one file.
    """
    start = start if start is not None else root
    if start.is_file():
        return _one_file(root, start)
    return sorted([*find_checkpoints(root, start), *find_datasets(root, start)], key=lambda item: item.path)


def _one_file(root: Path, file: Path) -> list[Found]:
    if file.name.endswith((_SAFE, *_ARRAYS)):
        found = _read(root, file, [file])
        return [found] if found is not None else []
    return [_loose(root, file)] if is_table(file.name) else []


def _loose(root: Path, file: Path) -> Found:
    return Found(relative_path(root, file), file.stat().st_size, DATASET, place=file)


def holds_data(place: Path) -> bool:
    """Whether what lies at a place is a dataset rather than a model."""
    if place.is_file():
        return is_table(place.name)
    names = [name for _, names in _folders(place) for name in names]
    return any(map(is_data, names)) and not any(name.endswith(".safetensors") for name in names)


def relative_path(root: Path, place: Path) -> str:
    """A place as a Sparsefile in `root` names it: relative, unless it lies far from it."""
    way = os.path.relpath(os.path.abspath(place), os.path.abspath(root)).replace(os.sep, "/")
    return way if not way.startswith("../../..") else Path(os.path.abspath(place)).as_posix()


def find_checkpoints(root: Path, start: Path | None = None) -> list[Found]:
    """Folders that hold .safetensors files, or else other files of weights, and single such files beside the
    Sparsefile; each GGUF is a model. Sorted by path. No deltas."""
    found: list[Found] = []
    for folder, names in _folders(start if start is not None else root):
        if _DELTA in names:
            continue
        tensors = [folder / name for name in names if name.endswith(_SAFE)] or _arrays(folder, names)
        apart = len(tensors) > 1 and (tensors[0].suffix == ".gguf" or not _is_one_checkpoint(names))
        if folder == root or apart:
            groups = [[file] for file in tensors]
        else:
            groups = [tensors] if tensors else []
        for files in groups:
            checkpoint = _read(
                root, folder if len(files) == len(tensors) and folder != root and len(groups) == 1 else files[0], files
            )
            if checkpoint is not None:
                found.append(checkpoint)
    return sorted(found, key=lambda item: item.path)


def _arrays(folder: Path, names: list[str]) -> list[Path]:
    """Files of weights other than safetensors, of one ending: beside a .bin a trainer leaves its state as .pt and .pth.
    Those beside an adapter are its own."""
    ours = [] if "adapter_config.json" in names else [name for name in names if name.endswith(_ARRAYS)]
    first = next((end for end in _ARRAYS if any(name.endswith(end) for name in ours)), "")
    return [folder / name for name in ours if name.endswith(first)]


def find_datasets(root: Path, start: Path | None = None) -> list[Found]:
    """The topmost folders that hold data files, or say that what is below them is a dataset; and single files beside
    the Sparsefile, or that are versions of each other. Data beside tensors belongs to the model."""
    found: list[Found] = []
    for folder, names in _folders(start if start is not None else root):
        place = relative_path(root, folder)
        if any(place.startswith(f"{item.path}/") for item in found) or _DELTA in names or _TABLE_DELTA in names:
            continue
        loose = [name for name in names if is_data(name)]
        if folder == root or _are_versions(loose):
            found += [_loose(root, folder / name) for name in loose]
        elif not any(name.endswith(".safetensors") for name in names) and _is_dataset(folder, names):
            origins = [one.rpartition("|")[2] for one in on_card(folder, "source_datasets") if one != "original"]
            last = tuple(name for one in origins if (name := one.rpartition("/")[2]) != folder.name)
            origin = origins[0] if origins else ""
            found.append(Found(place, _data_bytes(folder), DATASET, made_from=last, origin=origin, place=folder))
    return found


def _are_versions(names: list[str]) -> bool:
    """Whether files are versions of a dataset each, such as sft_v1.jsonl and sft_v2.jsonl, not parts of one."""
    matches = [_VERSIONED.fullmatch(os.path.splitext(name)[0]) for name in names]
    return len(names) > 1 and len(
        {match[1] if match else name for name, match in zip(names, matches, strict=True)}
    ) < len(names)


def _is_dataset(folder: Path, names: list[str]) -> bool:
    if any(map(is_data, names)):
        return True
    marked = not set(names).isdisjoint(_DATA_MARKS) or on_card(folder, "source_datasets")
    return bool(marked) and _data_bytes(folder) > 0


def _data_bytes(folder: Path) -> int:
    return sum((path / name).stat().st_size for path, names in _folders(folder) for name in names if is_data(name))


def _folders(root: Path) -> Iterator[tuple[Path, list[str]]]:
    for folder, names, files in os.walk(root):
        here = Path(folder)
        parts = here.relative_to(root).parts
        in_cache = any(_HUB_FOLDER.fullmatch(part) for part in parts)
        names[:] = sorted(
            name
            for name in _below(here, names)
            if name not in _SKIPPED and not name.startswith(".") and (in_cache or len(parts) < _DEPTH)
        )
        yield here, sorted(files)


def _below(folder: Path, names: list[str]) -> list[str]:
    """The folders to look into; of a repository in a hub's cache, the revision that `main` names, or all there are."""
    if _HUB_FOLDER.fullmatch(folder.name) and "snapshots" in names:
        return ["snapshots"]
    if folder.name == "snapshots" and _HUB_FOLDER.fullmatch(folder.parent.name):
        try:
            main = (folder.parent / "refs" / "main").read_text("utf-8").strip()
        except (OSError, ValueError):
            return names
        return [main] if main in names else names
    return names


def _is_one_checkpoint(names: list[str]) -> bool:
    return "config.json" in names or any(name.endswith(".safetensors.index.json") for name in names)


def _read(root: Path, place: Path, files: list[Path]) -> Found | None:
    from sparse_decl.formats.arrays import read_arrays
    from sparse_decl.formats.safetensors import read_header

    try:
        read = read_arrays if files[0].suffix in _ARRAYS else lambda file: read_header(file).tensors
        tensors = [tensor for file in files for tensor in read(file)]
    except (SparseError, OSError):
        return None  # not a checkpoint that could be kept; `plan` would say why
    if not tensors and files[0].suffix in _ARRAYS:
        return None  # a file of something else
    path, size = relative_path(root, place), sum(tensor.nbytes for tensor in tensors)
    layout = frozenset((tensor.name, tuple(tensor.shape)) for tensor in tensors)
    names = declared_bases(place)
    last = tuple(
        name for one in names if (name := one.rpartition("/")[2]) and name not in (place.name, Found(path, 0).name)
    )
    title = next(iter(on_card(place, "model_name")), "").rpartition("/")[2]  # as trainers write it
    if (files[0].parent / "adapter_config.json").is_file():
        origin = _adapted(files[0].parent) or next(iter(names), "")
        return Found(path, size, ADAPTER, layout, last, origin, place, title)
    return Found(
        path,
        size,
        CHECKPOINT,
        layout,
        last,
        next(iter(on_card(place, "base_model")), ""),
        place,
        title,
        files[0].suffix == ".gguf",
    )


def _adapted(folder: Path) -> str:
    try:
        return str(
            json.loads((folder / "adapter_config.json").read_text(encoding="utf-8")).get("base_model_name_or_path")
            or ""
        )
    except (OSError, ValueError, AttributeError):
        return ""
