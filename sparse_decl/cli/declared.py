"""What a Sparsefile declares already, in the terms of `scaffold` and `draft`."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.cli.scaffold import CHECKPOINT, Found, find_checkpoints, relative_path
from sparse_decl.sources.hub_client import Repo, cached_ref, is_cached

if TYPE_CHECKING:
    from sparse_decl.cli.draft import Section
    from sparse_decl.sparsefile import LoadedSpec

_HUB = re.compile(r"hf://(?:datasets/)?([^@/]+/[^@/]+)(?:@.*)?")


def in_cache(kind: str, name: str) -> str | None:
    """The commit of a model or dataset whose files are in the hub's own cache."""
    repo = Repo(kind, name)
    commit = cached_ref(repo, None)
    return commit if commit and is_cached(repo, commit) else None


def declared_sections(loaded: LoadedSpec) -> tuple[Section, Section]:
    """Sections for models and datasets that know every declared name, and the models that are on this machine."""
    from sparse_decl.cli.draft import Section

    sections = {kind: Section(kind, in_cache) for kind in ("model", "dataset")}
    for kind, section in sections.items():
        here: list[Found] = []
        roots: list[Found] = []
        for resource in loaded.resources:
            if resource.kind != kind:
                continue
            name = resource.address.partition(".")[2]
            hub = _HUB.fullmatch(resource.value.source)
            if hub is not None:
                section.names[hub[1]] = name
            place = _local(resource.value.source, loaded.root)
            if place is None or not place.exists():
                continue
            found = _found(loaded.root, place, kind)
            if found is not None:
                section.names[found.path] = name
                here.append(found)
                if not resource.value.base:
                    roots.append(found)
        section.declared, section.roots = tuple(here), tuple(roots)
        section.taken = frozenset(resource.name for resource in loaded.resources if resource.kind == kind)
    return sections["model"], sections["dataset"]


def not_declared(loaded: LoadedSpec, found: Sequence[Found]) -> tuple[list[Found], list[str]]:
    """(what of it no resource has as its source, addresses of those that have one)."""
    places = {
        os.path.realpath(place): resource.address
        for resource in loaded.resources
        if resource.kind in ("model", "dataset") and (place := _local(resource.value.source, loaded.root)) is not None
    }
    new, known = [], []
    for item in found:
        whole = os.path.realpath(item.place)
        owner = next((places[part] for part in (whole, *map(str, Path(whole).parents)) if part in places), None)
        if owner is None:
            new.append(item)
        else:
            known.append(owner)
    return new, sorted(set(known))


def _local(source: str, root: Path) -> Path | None:
    return root / source if "://" not in source else None


def _found(root: Path, place: Path, kind: str) -> Found | None:
    if kind == "dataset":
        return Found(relative_path(root, place), 0, "dataset", place=place)
    from sparse_decl.cli.scaffold import find_all

    below = find_all(root, place) if place.is_file() else find_checkpoints(root, place)
    same = [
        item for item in below if item.kind == CHECKPOINT and os.path.realpath(item.place) == os.path.realpath(place)
    ]
    return same[0] if same else None
