"""The tree of a YAML file with the position of everything in it. Nodes are shared where the file uses an alias, so
a position is always that of the text that was written. `weight` counts a node's values and `height` its levels, both
with aliases written out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from sparse_decl.base.errors import SourceSpan
from sparse_decl.sparsefile.scalars import Scalar

Loc: TypeAlias = tuple[str | int, ...]
"""The way from a node to one inside it: keys and indices."""


@dataclass(slots=True, eq=False)
class ScalarNode:
    """One value; `text` is what was written, `value` what it means. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    value: Scalar
    quoted: bool
    broken: bool = False  # it could not be read, which was reported; nobody else judges it
    weight: int = 1
    height: int = 1


@dataclass(slots=True, eq=False)
class MappingNode:
    """Keys in the order written, each with the node of the key itself."""

    file: str
    line: int
    column: int
    entries: dict[str, tuple[ScalarNode, Node]] = field(default_factory=dict)
    weight: int = 1
    height: int = 1


@dataclass(slots=True, eq=False)
class SequenceNode:
    file: str
    line: int
    column: int
    items: list[Node] = field(default_factory=list)
    weight: int = 1
    height: int = 1


Node: TypeAlias = ScalarNode | MappingNode | SequenceNode


def place_of(node: Node) -> SourceSpan:
    """Where a node stands: a scalar's whole extent, of a collection its beginning."""
    if isinstance(node, ScalarNode):
        return SourceSpan(node.file, node.line, node.column, node.end_line, node.end_column)
    return SourceSpan(node.file, node.line, node.column)


def plain(node: Node) -> object:
    """The values alone, as dict, list and scalars; nothing is interpolated."""
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, (_, value) in node.entries.items()}


def find(node: Node, loc: Iterable[str | int]) -> tuple[ScalarNode | None, Node, bool]:
    """Walks `loc` as far as it leads: (key of the last node or None, the last node, whether all of it was there)."""
    key: ScalarNode | None = None
    for step in loc:
        if isinstance(node, MappingNode) and isinstance(step, str) and step in node.entries:
            key, node = node.entries[step]
        elif isinstance(node, SequenceNode) and isinstance(step, int) and 0 <= step < len(node.items):
            node = node.items[step]
            key = None
        else:
            return key, node, False
    return key, node, True


def place_in(node: Node, loc: Iterable[str | int], *, key: bool = False) -> SourceSpan | None:
    """Where `loc` stands inside a node: its value, or its key if asked for; of what is missing, the nearest key around
    it, or None when that is `node` itself."""
    found_key, found, whole = find(node, loc)
    if whole and not key:
        return place_of(found)
    if found_key is not None:
        return place_of(found_key)
    return None if found is node else place_of(found)
