"""Drafts a Sparsefile from the checkpoints below a folder: which tensors they hold says which belong together.

Of the tensors only headers are read. Which of a family is the base is what their cards and configs say, or a folder
called `base`; else it is a guess, and the draft says so.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.errors import SparseError
from sparse_decl.formats.cards import declared_bases
from sparse_decl.sources import IGNORED_NAMES

_DEPTH = 4
_BASE_WORDS = re.compile(r"(^|[^a-z])(base|pretrained|foundation|original|orig|init|step-?0+)([^a-z0-9]|$)")
SCHEMA_PLACES = ("sparsefile.schema.json", "schemas/sparsefile.schema.json")
_DELTA = "delta.json"  # a folder that holds one is a delta, not a checkpoint
_SKIPPED = IGNORED_NAMES | {"node_modules", ".venv", "venv"}


@dataclass(frozen=True, slots=True)
class Found:
    """A checkpoint: path relative to the folder, bytes of tensors, names and shapes, the base an adapter names, and
    what its model card or config says it was made from."""

    path: str
    size: int
    layout: frozenset[tuple[str, tuple[int, ...]]]
    adapter_of: str | None = None
    made_from: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2].removesuffix(".safetensors")


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


def draft(found: list[Found], base: str | None, schema: str | None = None) -> str:
    """The text of a Sparsefile. base: the path of the base, if the user named it. schema: where the editor finds the
    schema, relative to the Sparsefile."""
    lines = [
        *([f"# yaml-language-server: $schema=./{schema}"] if schema is not None else []),
        "# Written by `sparse init` from the checkpoints in this folder. Look it over, then run `sparse plan`.",
        "version: 1",
        "",
        "models:",
    ]
    if not found:
        lines += [
            "  # No checkpoint was found here. Declare a base and what was made from it:",
            "  # base:",
            "  #   source: hf://org/name@revision      # or a folder",
            "  # chat:",
            "  #   source: ./checkpoints/chat",
            "  #   base: base",
        ]
        return "\n".join(lines) + "\n"
    names: dict[str, str] = {}
    for item in found:
        names[item.path] = _name(item.path, set(names.values()))
    for family in _families([item for item in found if item.adapter_of is None], base):
        lines += _family(family, names, base)
    for item in found:
        if item.adapter_of is not None:
            lines += [
                f"  # {names[item.path]}: an adapter of {item.adapter_of}; `mode: adapter` comes with a later version",
            ]
    return "\n".join(lines) + "\n"


def _family(family: list[Found], names: dict[str, str], base: str | None) -> list[str]:
    first, rest = family[0], family[1:]
    certain = first.path == base or _named_by(first, rest) or first.name.lower() == "base"
    note = "" if certain or not rest else "   # a guess: which of these is the one the others were made from?"
    lines = [f"  {names[first.path]}:{note}", f"    source: {_quoted('./' + first.path)}"]
    for item in rest:
        lines += [
            f"  {names[item.path]}:",
            f"    source: {_quoted('./' + item.path)}",
            f"    base: {names[first.path]}",
        ]
    return lines


def _families(found: list[Found], base: str | None) -> Iterator[list[Found]]:
    """Checkpoints that share most of their tensors, the base first."""
    left = sorted(found, key=lambda item: _rank(item, found, base))
    while left:
        first = left.pop(0)
        family = [first, *(item for item in left if _alike(first, item))]
        left = [item for item in left if item not in family]
        yield family


def _rank(item: Found, found: list[Found], base: str | None) -> tuple[bool, int, bool, bool, str]:
    named = _named_by(item, found)
    words = _BASE_WORDS.search(item.path.lower())
    return (item.path != base, -named, item.name.lower() != "base", words is None, item.path)


def _named_by(item: Found, others: list[Found]) -> int:
    """How many others say that they were made from this one."""
    return sum(item.name in other.made_from for other in others if other is not item and _alike(item, other))


def _alike(one: Found, other: Found) -> bool:
    common = len(one.layout & other.layout)
    return common > 0 and 2 * common >= min(len(one.layout), len(other.layout))


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
    adapter: str | None = None
    config = files[0].parent / "adapter_config.json"
    if config.is_file():
        try:
            adapter = str(json.loads(config.read_text()).get("base_model_name_or_path") or "an unnamed base")
        except (OSError, ValueError, AttributeError):
            adapter = "an unnamed base"
    layout = frozenset((tensor.name, tuple(tensor.shape)) for tensor in tensors)
    path = place.relative_to(root).as_posix()
    return Found(path, sum(tensor.nbytes for tensor in tensors), layout, adapter, _made_from(place))


def _made_from(place: Path) -> tuple[str, ...]:
    """Last parts of the names that a folder's model card and config give for what it was made from."""
    return tuple(name for one in declared_bases(place) if (name := one.rpartition("/")[2]) and name != place.name)


def _name(path: str, taken: set[str]) -> str:
    parts = re.sub(r"\.safetensors$", "", path).split("/")
    for count in range(1, len(parts) + 1):
        name = re.sub(r"[^A-Za-z0-9_.-]+", "-", "-".join(parts[-count:])).strip("-.") or "model"
        if name == "auto" or not re.match(r"[A-Za-z0-9_]", name):
            name = f"m-{name}"
        if name not in taken and not name[0].isdigit():
            return name
    number = 2
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", "-".join(parts)).strip("-") or "model"
    stem = f"m-{stem}" if stem[0].isdigit() else stem
    while stem in taken:
        stem, number = f"{stem.rstrip('-0123456789')}-{number}", number + 1
    return stem


def _quoted(text: str) -> str:
    return (
        text if re.fullmatch(r"[A-Za-z0-9_./@-]+", text) else json.dumps(text, ensure_ascii=False).replace("${", "$${")
    )
