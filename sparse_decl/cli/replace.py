"""Gives models another base in the text of a Sparsefile, as a person would: the name is exchanged where it stands, and
all else stays as it was. The result counts only if it says what the text said, with the new name.
"""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterator, Mapping

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.ordering import natural
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.sparsefile.diagnostics import Problems
from sparse_decl.sparsefile.nodes import ScalarNode, SequenceNode, find, plain
from sparse_decl.sparsefile.parse import parse_yaml

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


def with_base(loaded: LoadedSpec, addresses: Collection[str], base: str) -> Mapping[str, str]:
    """Path, relative to the Sparsefile's folder -> new text, of each file in which a base is to be named otherwise.

    base: the name of a declared model. Raises ConfigError, with the place, where a base is not written as one name of
    its own, and OSError.
    """
    places: dict[str, dict[tuple[int, int], ScalarNode]] = {}
    for address in sorted(addresses, key=natural):
        resource = loaded.by_address[address]
        node = _base_of(loaded, resource, addresses)
        places.setdefault(node.file, {})[node.line, node.column] = node
    return {file: _replaced(loaded, file, list(found.values()), base) for file, found in places.items()}


def _base_of(loaded: LoadedSpec, resource: Resource, addresses: Collection[str]) -> ScalarNode:
    _, node, whole = find(resource.node, ("base",))
    if isinstance(node, SequenceNode) and len(node.items) == 1:
        node = node.items[0]
    if not whole or not isinstance(node, ScalarNode) or "${" in node.text:
        raise _not_here(loaded, resource, "its base is not written as one name")
    family = [other.address for other in loaded.resources if (other.kind, other.name) == (resource.kind, resource.name)]
    if not set(family) <= set(addresses):
        raise _not_here(loaded, resource, f"it shares its entry with {', '.join(sorted(set(family) - set(addresses)))}")
    sharing = [
        other.address
        for other in loaded.resources
        if other.kind == "model" and other.address not in addresses and find(other.node, ("base",))[1] is node
    ]
    if sharing:
        raise _not_here(loaded, resource, f"it shares its base's place with {', '.join(sharing)}")
    return node


def _replaced(loaded: LoadedSpec, file: str, nodes: list[ScalarNode], base: str) -> str:
    with (loaded.root / file).open(encoding="utf-8", newline="") as stream:
        text = stream.read()
    name = base if _PLAIN.fullmatch(base) and base not in ("null", "true", "false") else f'"{base}"'
    lines = list(io.StringIO(text, newline=""))
    for node in sorted(nodes, key=lambda node: (node.line, node.column), reverse=True):
        line = lines[node.line - 1]
        lines[node.line - 1] = line[: node.column - 1] + name + line[node.end_column - 1 :]
    new = "".join(lines)
    before, after = (list(_leaves(_values(each, file))) for each in (text, new))
    others = [(was, now) for was, now in zip(before, after, strict=False) if was != now]
    if len(before) != len(after) or len(others) != len(nodes) or any(now[1] != base for _, now in others):
        raise ConfigError(
            "this Sparsefile cannot be edited in place", where=file, hint=f"write `base: {base}` yourself"
        )
    return new


def _values(text: str, file: str) -> object:
    root = parse_yaml(text, file, Problems())
    return plain(root) if root is not None else None


def _leaves(value: object, way: tuple[object, ...] = ()) -> Iterator[tuple[tuple[object, ...], object]]:
    """(where, value) of every scalar."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*way, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _leaves(item, (*way, number))
    else:
        yield way, value


def _not_here(loaded: LoadedSpec, resource: Resource, why: str) -> ConfigError:
    return ConfigError(
        f"the base of {resource.address} cannot be exchanged in the Sparsefile",
        where=str(loaded.place((resource.address, "base"))),
        why=why,
        hint="write its base as one name, or rebase the whole family; or edit the Sparsefile and run `sparse apply` "
        "while the model's source is here",
    )
