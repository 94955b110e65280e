"""What lies below a folder that a Sparsefile could declare: checkpoints, adapters, datasets, and what each was made of.

Of tensors only headers are read, of cards only their front matter, of data nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import SparseError
from sparse_decl.formats.cards import declared_bases, on_card
from sparse_decl.sources import IGNORED_NAMES

_DEPTH = 4
SCHEMA_PLACES = ("sparsefile.schema.json", "schemas/sparsefile.schema.json")
_DELTA = "delta.json"  # a folder that holds one is a delta, and nothing to declare
_TABLE_DELTA = "manifest.json"
_SKIPPED = IGNORED_NAMES | {"node_modules", ".venv", "venv"}
_DATA = (".parquet", ".arrow", ".jsonl", ".csv")
_DATA_MARKS = ("dataset_dict.json", "dataset_info.json", "dataset_infos.json")
CHECKPOINT, ADAPTER, DATASET = "checkpoint", "adapter", "dataset"


@dataclass(frozen=True, slots=True)
class Found:
    """Something to declare. path: relative to the folder. size: bytes of tensors or data. layout: names and shapes of
    tensors, none for data. made_from: last parts of all names given for what it was made from; origin: the first such
    name of its card, or of an adapter's configuration, as it is written there."""

    path: str
    size: int
    kind: str = CHECKPOINT
    layout: frozenset[tuple[str, tuple[int, ...]]] = frozenset()
    made_from: tuple[str, ...] = ()
    origin: str = ""

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2].removesuffix(".safetensors")


def find_all(root: Path) -> list[Found]:
    """Everything that could be declared, by path."""
    return sorted([*find_checkpoints(root), *find_datasets(root)], key=lambda item: item.path)


def find_checkpoints(root: Path) -> list[Found]:
    """Folders that hold .safetensors files, and single such files beside the Sparsefile; sorted by path. No deltas."""
    found: list[Found] = []
    for folder, names in _folders(root):
        if _DELTA in names:
            continue
        tensors = [folder / name for name in names if name.endswith(".safetensors")]
        if folder == root or (len(tensors) > 1 and not _is_one_checkpoint(names)):
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


def find_datasets(root: Path) -> list[Found]:
    """The topmost folders that hold data files, or say that what is below them is a dataset; and .parquet files beside
    the Sparsefile. Data beside tensors belongs to the model."""
    found: list[Found] = []
    for folder, names in _folders(root):
        place = folder.relative_to(root).as_posix()
        if any(place.startswith(f"{item.path}/") for item in found) or _DELTA in names or _TABLE_DELTA in names:
            continue
        if folder == root:
            tables = [name for name in names if name.endswith(".parquet")]
            found += [Found(name, (root / name).stat().st_size, DATASET) for name in tables]
        elif not any(name.endswith(".safetensors") for name in names) and _is_dataset(folder, names):
            told = [one.rpartition("|")[2] for one in on_card(folder, "source_datasets") if one != "original"]
            last = tuple(name for one in told if (name := one.rpartition("/")[2]) != folder.name)
            found.append(Found(place, _data_bytes(folder), DATASET, made_from=last, origin=told[0] if told else ""))
    return found


def _is_dataset(folder: Path, names: list[str]) -> bool:
    if any(name.endswith(_DATA) for name in names):
        return True
    marked = not set(names).isdisjoint(_DATA_MARKS) or on_card(folder, "source_datasets")
    return bool(marked) and _data_bytes(folder) > 0


def _data_bytes(folder: Path) -> int:
    return sum(
        (path / name).stat().st_size for path, names in _folders(folder) for name in names if name.endswith(_DATA)
    )


def _folders(root: Path) -> Iterator[tuple[Path, list[str]]]:
    for folder, names, files in os.walk(root):
        depth = len(Path(folder).relative_to(root).parts)
        names[:] = sorted(
            name for name in names if name not in _SKIPPED and not name.startswith(".") and depth < _DEPTH
        )
        yield Path(folder), sorted(files)


def _is_one_checkpoint(names: list[str]) -> bool:
    return "config.json" in names or any(name.endswith(".safetensors.index.json") for name in names)


def _read(root: Path, place: Path, files: list[Path]) -> Found | None:
    from sparse_decl.formats.safetensors import read_header

    try:
        tensors = [tensor for file in files for tensor in read_header(file).tensors]
    except (SparseError, OSError):
        return None  # not a checkpoint that could be kept; `plan` would say why
    path, size = place.relative_to(root).as_posix(), sum(tensor.nbytes for tensor in tensors)
    layout = frozenset((tensor.name, tuple(tensor.shape)) for tensor in tensors)
    names = declared_bases(place)
    last = tuple(name for one in names if (name := one.rpartition("/")[2]) and name != place.name)
    if (files[0].parent / "adapter_config.json").is_file():
        return Found(path, size, ADAPTER, layout, last, _adapted(files[0].parent) or next(iter(names), ""))
    return Found(path, size, CHECKPOINT, layout, last, next(iter(on_card(place, "base_model")), ""))


def _adapted(folder: Path) -> str:
    try:
        return str(json.loads((folder / "adapter_config.json").read_text()).get("base_model_name_or_path") or "")
    except (OSError, ValueError, AttributeError):
        return ""
