"""Checkpoints that lie beside declared ones and are not declared: found by name alone, nothing of them is read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sparse_decl.base.files import write_whole
from sparse_decl.base.ordering import natural
from sparse_decl.steps.step import FromSource, Step

_MOST_FOLDERS = 200  # that are listed
_MOST_LOOKED_AT = 200  # of what is not declared in one of them
_NOTES, _MOST_NOTES = "restored", 1000
_WEIGHTS = (".safetensors", ".gguf")
_DELTAS = {"delta.json", "manifest.json"}  # a folder with one of these holds a delta: nothing to declare


def folders_of(steps: Iterable[Step]) -> dict[str, str]:
    """Folder -> names right in it that lead to a declared folder on this machine, one a line. Single files count for
    nothing: only folders are looked for."""
    found: dict[str, set[str]] = {}
    for step in steps:
        for source in step.inputs.values():
            if isinstance(source, FromSource) and "://" not in source.uri and not source.uri.endswith(_WEIGHTS):
                way = os.path.normpath(source.uri)
                folder, name = os.path.split(way)
                found.setdefault(folder, set()).add(name)
    for folder in list(found):  # what is declared in `runs/a` makes `a` known in `runs`
        above, name = os.path.split(folder)
        while name:
            if above in found:
                found[above].add(name)
            above, name = os.path.split(above)
    return {folder: "\n".join(sorted(names)) for folder, names in sorted(found.items())}


def undeclared(root: Path, folders: Mapping[str, str], state: Path) -> list[str]:
    """Paths, relative to the folder `root` of the Sparsefile, of checkpoints there that no declared name leads to.

    state: the folder in which `note_restored` wrote down copies, which do not count.
    """
    found: list[str] = []
    for folder in list(folders)[:_MOST_FOLDERS]:
        place = root / os.path.expanduser(folder)
        try:
            others = set(os.listdir(place)).difference(folders[folder].split("\n"))
        except OSError:
            continue
        found += (
            os.path.join(folder, name) for name in sorted(_looked_at(others), key=natural) if _is_model(place / name)
        )
    if not found:
        return []
    known = set(_noted(state))  # and what is declared by a link to it
    known |= {
        os.path.realpath(root / os.path.expanduser(folder) / name)
        for folder, names in folders.items()
        for name in names.split("\n")
    }
    return [path for path in found if os.path.realpath(root / path) not in known]


def note_restored(state: Path, place: Path) -> None:
    """Writes down that a folder is a copy of what is declared, so that nobody takes it for something new. What cannot
    be written is no error."""
    if state.is_dir():
        known = dict.fromkeys([*_noted(state), os.path.realpath(place)])
        with suppress(OSError):
            write_whole(state / _NOTES, "\n".join(list(known)[-_MOST_NOTES:]).encode("utf-8", "surrogateescape"))


def _noted(state: Path) -> list[str]:
    try:
        return (state / _NOTES).read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []


def _looked_at(names: Iterable[str]) -> Iterator[str]:
    for number, name in enumerate(name for name in sorted(names) if not name.startswith(".")):
        if number == _MOST_LOOKED_AT:
            return
        yield name


def _is_model(place: Path) -> bool:
    """Whether it is a folder with weights right inside that is no delta."""
    try:
        below = os.listdir(place)
    except OSError:
        return False
    return any(name.endswith(_WEIGHTS) for name in below) and _DELTAS.isdisjoint(below)
