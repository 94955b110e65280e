"""What loading a Sparsefile gives: the resources, the values, and the place of each in its file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.errors import SourceSpan
from sparse_decl.sparsefile.diagnostics import Diagnostic, SpecError
from sparse_decl.sparsefile.nodes import Loc, MappingNode, Node, find, place_in, place_of
from sparse_decl.sparsefile.scalars import Scalar

if TYPE_CHECKING:
    from sparse_decl.sparsefile.interpolate import Value
    from sparse_decl.sparsefile.sections.sparsefile import Sparsefile


@dataclass(frozen=True, slots=True)
class Reference:
    """One resource naming another. role: what the target is to it (`base`, `model`, `eval`, `outcomes`, ...)."""

    role: str
    target: str
    place: SourceSpan


@dataclass(frozen=True, slots=True)
class Resource:
    """One declared thing, after expansion.

    address:    `model.chat`, `model.rl[step=100]`.
    kind:       `model`, `dataset`, `stream`, `quantize` or `routing`.
    name:       without its matrix key: `rl`.
    matrix:     the value of each axis; empty if it was not expanded.
    value:      the section's model (`sections.models.Model`, ...), with variables put in.
    place:      where its name stands.
    references: the addresses it names, in the order of its fields; `base: auto` names none.
    """

    address: str
    kind: str
    name: str
    matrix: Mapping[str, Scalar]
    value: Any
    place: SourceSpan
    references: tuple[Reference, ...]
    node: Node = field(repr=False, compare=False)

    @property
    def tags(self) -> tuple[str, ...]:
        tags: tuple[str, ...] = self.value.tags
        return tags

    def targets(self, role: str) -> tuple[str, ...]:
        """The addresses named in a role, such as `base`."""
        return tuple(reference.target for reference in self.references if reference.role == role)


@dataclass(frozen=True)
class LoadedSpec:
    """A Sparsefile without errors.

    path, root: the root file as it was given, and its folder, which relative sources start from.
    spec:       the sections of all files together, expanded: `sparsefile.models["rl[step=100]"]`.
    resources:  every resource in the order of the sections and files.
    files:      (path relative to `root`, digest) of every file read, the root file first.
    vars:       the variables' values. env_used: what was asked of the environment, None where it had nothing.
    moved:      old address -> present address, for every instance.
    warnings:   problems that stop nothing.
    texts:      the text of every file by its path, to show diagnostics with.
    """

    path: Path
    spec: Sparsefile
    resources: tuple[Resource, ...]
    files: tuple[tuple[str, str], ...]
    vars: Mapping[str, Value]
    env_used: Mapping[str, str | None]
    moved: Mapping[str, str]
    warnings: tuple[Diagnostic, ...]
    texts: Mapping[str, str] = field(repr=False)
    nodes: tuple[MappingNode, ...] = field(repr=False)

    @property
    def root(self) -> Path:
        return self.path.parent

    @cached_property
    def by_address(self) -> Mapping[str, Resource]:
        """Every resource by its address."""
        return {resource.address: resource for resource in self.resources}

    @cached_property
    def bases_of_datasets(self) -> frozenset[str]:
        """Addresses of what other datasets are made from; of all, where `base: auto` may find any of them."""
        datasets = [each for each in self.resources if each.kind == "dataset"]
        if any(each.value.base is not None and not each.targets("base") for each in datasets):
            return frozenset(each.address for each in datasets)
        return frozenset(base for each in datasets for base in each.targets("base"))

    def place(self, loc: Loc | str) -> SourceSpan:
        """Where something stands: `("model.chat", "rank")`, `"model.rl[step=100]"`, `("store", "remote")`.

        Of a field that is not written down it is the nearest thing around it that is.
        """
        way: Loc = (loc,) if isinstance(loc, str) else tuple(loc)
        if way and way[0] in self.by_address:
            resource = self.by_address[str(way[0])]
            return (place_in(resource.node, way[1:]) if way[1:] else None) or resource.place
        for node in self.nodes:
            if way and find(node, way)[2]:
                return place_of(find(node, way)[1])
        for node in self.nodes:
            near = place_in(node, way)
            if near is not None:
                return near
        return SourceSpan(self.path.name, 1, 1)

    def error(self, diagnostics: Diagnostic | Iterable[Diagnostic]) -> SpecError:
        """An error about this Sparsefile that shows the lines it is about."""
        found = (diagnostics,) if isinstance(diagnostics, Diagnostic) else tuple(diagnostics)
        return SpecError(found, self.texts)
