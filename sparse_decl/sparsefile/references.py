"""Names -> addresses: every name must mean exactly one declared resource of the right kind, and no chain of bases may
come back to itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sparse_decl.base.errors import SourceSpan
from sparse_decl.sparsefile.diagnostics import Problems, closest, quote

BUILT_IN_DATASETS = ("wikitext",)
"""Datasets that an evaluation may name without declaring them."""

_INSTANCE = re.compile(r"([^\[\]]+)\[([^\[\]]+)\]")


@dataclass
class Names:
    """What is declared: for each kind and name the instances it stands for, or None where they are not known."""

    instances: dict[str, dict[str, tuple[str, ...] | None]] = field(default_factory=dict)
    places: dict[tuple[str, str], SourceSpan] = field(default_factory=dict)
    _all: dict[str, frozenset[str]] = field(default_factory=dict)

    def declare(self, kind: str, name: str, instances: Iterable[str] | None, place: SourceSpan) -> None:
        self.instances.setdefault(kind, {})[name] = None if instances is None else tuple(instances)
        self.places[kind, name] = place
        self._all.pop(kind, None)

    def has_instance(self, kind: str, name: str) -> bool:
        if kind not in self._all:
            groups = self.instances.get(kind, {}).values()
            self._all[kind] = frozenset(name for group in groups if group for name in group)
        return name in self._all[kind]


def resolve(
    name: str,
    kinds: tuple[str, ...],
    names: Names,
    place: SourceSpan,
    problems: Problems,
    within: tuple[str, str] | None = None,
) -> str | None:
    """The address that `name` stands for, or None; a problem is recorded unless another one explains it.

    name: `chat`, `model.chat`, `rl[step=100]`. kinds: what it may be, in the order to look.
    within: kind and name of the resource that says so, which is not what was meant.
    """
    for kind, bare in _readings(name, kinds):
        declared = names.instances.get(kind, {})
        base, wanted = _split(bare)
        if base not in declared:
            continue
        instances = declared[base]
        if instances is None:
            return None
        if names.has_instance(kind, wanted):
            return f"{kind}.{wanted}"
        if wanted == base:
            shown = ", ".join(quote(one, 80) for one in instances[:4]) + (", …" if len(instances) > 4 else "")
            message = f"{quote(name)} stands for {len(instances)} {kind}s"
            related = ((names.places[kind, base], "expanded at"),)
            problems.error("E603", message, place, hint=f"name one of them: {shown}", related=related)
        else:
            meant = closest(wanted, instances)
            problems.error("E601", f"{quote(base)} has no instance {quote(wanted)}", place, suggestion=meant)
        return None
    _unknown(name, kinds, names, place, problems, within)
    return None


def _unknown(
    name: str,
    kinds: tuple[str, ...],
    names: Names,
    place: SourceSpan,
    problems: Problems,
    within: tuple[str, str] | None,
) -> None:
    for kind, declared in names.instances.items():
        for _, bare in _readings(name, (kind,)):
            if kind not in kinds and _split(bare)[0] in declared:
                wanted = " or ".join(f"a {one}" for one in kinds)
                related = ((names.places[kind, _split(bare)[0]], "declared at"),)
                problems.error("E604", f"{quote(name)} is a {kind}, not {wanted}", place, related=related)
                return
    known = [one for kind in kinds for one in names.instances.get(kind, {}) if (kind, one) != within]
    if "dataset" in kinds:
        known += BUILT_IN_DATASETS
    meant = closest(name, known)
    hint = None if meant else f"declare it under `{_SECTION[kinds[0]]}:`"
    problems.error("E601", f"there is no {' or '.join(kinds)} {quote(name)}", place, suggestion=meant, hint=hint)


_SECTION = {"model": "models", "dataset": "datasets", "stream": "streams", "quantize": "quantize", "routing": "routing"}


def _readings(name: str, kinds: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    """A name may be written with its kind in front; a resource whose own name looks like that wins."""
    for kind in kinds:
        yield kind, name
    for kind in kinds:
        if name.startswith(kind + "."):
            yield kind, name[len(kind) + 1 :]


def _split(name: str) -> tuple[str, str]:
    """`rl[b=1,a=2]` -> (`rl`, `rl[a=2,b=1]`): axes may be named in any order."""
    match = _INSTANCE.fullmatch(name)
    if match is None:
        return name, name
    axes = sorted(part.strip() for part in match[2].split(","))
    return match[1], f"{match[1]}[{','.join(axes)}]"


def cycles(edges: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The cycles a depth-first walk meets, each once, as the nodes around it; without recursion, chains may be long."""
    found: list[list[str]] = []
    done: set[str] = set()
    for start in edges:
        if start in done:
            continue
        path: list[str] = [start]
        on_path = {start: 0}
        pending = [iter(edges.get(start, ()))]
        while pending:
            following = next(pending[-1], None)
            if following is None:
                pending.pop()
                last = path.pop()
                del on_path[last]
                done.add(last)
            elif following in on_path:
                found.append(path[on_path[following] :])
            elif following not in done:
                on_path[following] = len(path)
                path.append(following)
                pending.append(iter(edges.get(following, ())))
    return found


@dataclass(frozen=True, slots=True)
class Move:
    """An entry of `moved:` and where its two addresses stand."""

    old: str
    new: str
    old_place: SourceSpan
    new_place: SourceSpan


def moves(entries: Iterable[Move], names: Names, problems: Problems) -> dict[str, str]:
    """Old address -> present address; chains are followed, and a move of an expanded resource is one of each
    instance."""
    declared: dict[str, tuple[str, SourceSpan, SourceSpan]] = {}
    for entry in entries:
        old, new, place = entry.old, entry.new, entry.old_place
        if old in declared:
            related = ((declared[old][1], "first moved at"),)
            problems.error("E606", f"{quote(old)} is moved twice", place, hint="keep one", related=related)
        elif old.split(".")[0] != new.split(".")[0]:
            problems.error("E606", f"{quote(old)} cannot become {quote(new)}: another kind", entry.new_place)
        else:
            declared[old] = (new, place, entry.new_place)
    result: dict[str, str] = {}
    for old, (_, place, new_place) in declared.items():
        kind, name = old.split(".", 1)
        if _exists(kind, name, names):
            hint = "remove the move, or the old declaration"
            problems.error("E606", f"{quote(old)} was moved and is still declared", place, hint=hint)
            continue
        target, steps = declared[old][0], {old}
        while target in declared and target not in steps:
            steps.add(target)
            target = declared[target][0]
        if target in steps:
            problems.error("E606", f"{quote(old)} moves in a cycle", place, hint="name where it is now")
            continue
        result |= _instances_moved(old, target, names, new_place, problems)
    return result


def _instances_moved(old: str, new: str, names: Names, place: SourceSpan, problems: Problems) -> dict[str, str]:
    kind, wanted = new.split(".", 1)
    base, wanted = _split(wanted)
    if names.has_instance(kind, wanted):
        old_kind, old_name = old.split(".", 1)
        return {f"{old_kind}.{_split(old_name)[1]}": f"{kind}.{wanted}"}
    instances = names.instances.get(kind, {}).get(base, ())
    if instances is None:
        return {}
    if instances and wanted == base and "[" not in old:
        return {old + name[len(base) :]: f"{kind}.{name}" for name in instances}
    meant = closest(wanted, [*names.instances.get(kind, {}), *instances])
    suggestion = f"{kind}.{meant}" if meant else None
    problems.error("E606", f"{quote(new)} is not declared", place, suggestion=suggestion)
    return {}


def _exists(kind: str, name: str, names: Names) -> bool:
    base, wanted = _split(name)
    declared = names.instances.get(kind, {})
    return names.has_instance(kind, wanted) or (base in declared and base == wanted)
