"""`foreach:` and `matrix:`: one declaration, many resources. The number of instances is known before any is made."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sparse_decl.base.errors import SourceSpan
from sparse_decl.sparsefile.diagnostics import closest, quote
from sparse_decl.sparsefile.interpolate import NAME, RESERVED, Scope, Variables
from sparse_decl.sparsefile.limits import MAX_INSTANCES
from sparse_decl.sparsefile.nodes import MappingNode, Node, ScalarNode, SequenceNode, place_of
from sparse_decl.sparsefile.scalars import EnvText, Scalar, ScalarError, kind_of, read_scalar, scalar_text

EXPANSION_KEYS = ("foreach", "matrix")

_VALUE = re.compile(r"[^\s\[\],=\"'`\\]{1,200}")  # what can stand inside the brackets of an address


@dataclass(frozen=True, slots=True)
class Instance:
    """One resource of an expansion. matrix: the value of each axis; previous: as `Scope` wants it."""

    name: str
    matrix: Mapping[str, Scalar]
    previous: str | bool | None


def instance_name(name: str, matrix: Mapping[str, Scalar]) -> str:
    """`rl` and {step: 100} -> `rl[step=100]`, axes in alphabetical order."""
    if not matrix:
        return name
    return f"{name}[{','.join(f'{axis}={scalar_text(matrix[axis])}' for axis in sorted(matrix))}]"


def expand(name: str, node: MappingNode, variables: Variables) -> list[Instance] | None:
    """The instances of a declaration, in the order of its axes; None when its axes are wrong (see the problems)."""
    problems = variables.problems
    present = [key for key in EXPANSION_KEYS if key in node.entries]
    if not present:
        return [Instance(name, {}, False)]
    key_node, value = node.entries[present[0]]
    if len(present) == 2:
        hint = "put the axis of `foreach` into `matrix`"
        problems.error("E401", "both `foreach` and `matrix`", place_of(node.entries["matrix"][0]), hint=hint)
        return None
    if not isinstance(value, MappingNode) or not value.entries:
        hint = "write `foreach: {step: [100, 200]}`, or `matrix: {step: [100, 200], seed: [1, 2]}`"
        problems.error("E401", f"`{key_node.text}` takes axes, each with its values", place_of(value), hint=hint)
        return None
    if key_node.text == "foreach" and len(value.entries) > 1:
        second = list(value.entries.values())[1][0]
        problems.error("E401", "`foreach` has one axis", place_of(second), hint="use `matrix:` for several")
        return None
    axes = _axes(key_node.text, value, variables)
    if axes is None:
        return None
    count = 1
    for values in axes.values():
        count *= len(values)
        if count > MAX_INSTANCES:
            message = f"more than {MAX_INSTANCES:,} instances"
            problems.error("E402", message, place_of(key_node), hint="shorten an axis, or split the resource")
            return None
    combinations = [dict(zip(axes, chosen, strict=True)) for chosen in itertools.product(*axes.values())]
    if key_node.text == "matrix" and "exclude" in value.entries:
        kept = _without_excluded(combinations, axes, value.entries["exclude"][1], variables)
        if kept is None:
            return None
        combinations = kept
    if not combinations:
        problems.error("E404", "`exclude` leaves no instance", place_of(key_node), hint="exclude less")
        return None
    return list(_instances(name, combinations, ordered=key_node.text == "foreach"))


def _instances(name: str, combinations: list[dict[str, Scalar]], *, ordered: bool) -> Iterator[Instance]:
    previous: str | None = None
    for matrix in combinations:
        made = Instance(instance_name(name, matrix), matrix, previous if ordered else False)
        previous = made.name
        yield made


def _axes(key: str, node: MappingNode, variables: Variables) -> dict[str, list[Scalar]] | None:
    axes: dict[str, list[Scalar]] = {}
    whole = True
    for axis, (axis_key, value) in node.entries.items():
        if key == "matrix" and axis == "exclude":
            continue
        values = _axis(axis, axis_key, value, variables)
        if values is None:
            whole = False
        else:
            axes[axis] = values
    if whole and not axes:
        message = "`matrix` has no axis"
        variables.problems.error("E401", message, place_of(node), hint="write `matrix: {step: [100, 200]}`")
    return axes if whole and axes else None


def _axis(axis: str, key: ScalarNode, node: Node, variables: Variables) -> list[Scalar] | None:
    problems, place = variables.problems, place_of(key)
    if not NAME.fullmatch(axis) or axis in RESERVED:
        hint = "use letters, digits, `_` and `-`; `env`, `foreach` and `matrix` are taken"
        problems.error("E207", f"{quote(axis)} cannot name an axis", place, hint=hint)
        return None
    if axis in variables.declared:
        related = ((place_of(variables.declared[axis][0]), "the variable"),)
        problems.error("E401", f"the axis {quote(axis)} hides a variable", place, hint="rename one", related=related)
        return None
    scope = Scope(variables, {})
    values = scope.substitute(node)
    if scope.failed:
        return None
    if not isinstance(values, tuple):
        hint = f"write `{axis}: [a, b]`, or `{axis}: ${{name}}` with a variable that is a list"
        problems.error("E401", f"the axis {quote(axis)} is not a list of values", place_of(node), hint=hint)
        return None
    if not values:
        problems.error("E401", f"the axis {quote(axis)} has no values", place_of(node), hint="give it some")
        return None
    items: list[Node] = node.items if isinstance(node, SequenceNode) else [node] * len(values)
    taken: dict[str, SourceSpan] = {}
    result: list[Scalar] = []
    for value, item in zip(values, items, strict=True):
        at = place_of(item)
        if isinstance(value, EnvText):
            value = _typed(value)
        if value is None or isinstance(value, (tuple, dict)) or not _VALUE.fullmatch(scalar_text(value)):
            hint = "values are numbers, booleans or words without spaces, quotes, `[`, `]`, `,` and `=`"
            problems.error("E401", f"{kind_of(value)} cannot stand in an address", at, hint=hint)
            return None
        text = scalar_text(value)
        if text in taken:
            related = ((taken[text], "first written at"),)
            problems.error("E403", f"the value {quote(text)} appears twice", at, hint="keep one", related=related)
            return None
        taken[text] = at
        result.append(value)
    return result


def _typed(text: str) -> Scalar:
    try:
        return read_scalar(text)
    except ScalarError:
        return text


def _without_excluded(
    combinations: list[dict[str, Scalar]], axes: Mapping[str, list[Scalar]], node: Node, variables: Variables
) -> list[dict[str, Scalar]] | None:
    problems = variables.problems
    entries = node.items if isinstance(node, SequenceNode) else []
    if not entries:
        hint = "write `exclude: [{step: 100, seed: 2}]`"
        problems.error("E401", "`exclude` takes a list of combinations", place_of(node), hint=hint)
        return None
    # grouped by the axes they name, so that many exclusions cost one look-up each and not one pass each
    groups: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    known = {axis: dict.fromkeys(scalar_text(value) for value in values) for axis, values in axes.items()}
    for entry in entries:
        wanted = _exclusion(entry, known, variables)
        if wanted is None:
            return None
        names = tuple(sorted(wanted))
        groups.setdefault(names, set()).add(tuple(wanted[name] for name in names))
    kept: list[dict[str, Scalar]] = []
    for matrix in combinations:
        keys = ((names, tuple(scalar_text(matrix[name]) for name in names)) for names in groups)
        if not any(values in groups[names] for names, values in keys):
            kept.append(matrix)
    return kept


def _exclusion(entry: Node, axes: Mapping[str, dict[str, None]], variables: Variables) -> dict[str, str] | None:
    problems = variables.problems
    if not isinstance(entry, MappingNode) or not entry.entries:
        hint = "write `{step: 100, seed: 2}`"
        problems.error("E401", "an exclusion names axes and one value of each", place_of(entry), hint=hint)
        return None
    wanted: dict[str, str] = {}
    for axis, (key, node) in entry.entries.items():
        if axis not in axes:
            meant = closest(axis, axes)
            listed = None if meant else f"the axes are {', '.join(quote(name) for name in list(axes)[:8])}"
            problems.error("E401", f"there is no axis {quote(axis)}", place_of(key), suggestion=meant, hint=listed)
            return None
        scope = Scope(variables, {})
        value = scope.substitute(node)
        if scope.failed:
            return None
        known = axes[axis]
        written = None if isinstance(value, (tuple, dict)) else scalar_text(value)  # type: ignore[arg-type]
        if written is None or written not in known:
            shown = ", ".join(quote(one, 20) for one in list(known)[:8]) + (", …" if len(known) > 8 else "")
            what = quote(written) if written is not None else kind_of(value)
            problems.error("E404", f"the axis {quote(axis)} has no {what}", place_of(node), hint=f"it has {shown}")
            return None
        wanted[axis] = written
    return wanted
