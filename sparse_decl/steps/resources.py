"""From resources to steps. A resource that no step kind takes keeps its place in the graph and takes part in nothing:
what is asked of it is refused with its place, and all that does not need it works."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from sparse_decl.base.dag import downstream_of
from sparse_decl.sparsefile import Diagnostic, LoadedSpec, Resource
from sparse_decl.sparsefile.diagnostics import SpecError
from sparse_decl.steps.bases import is_adapter
from sparse_decl.steps.registry import every_kind
from sparse_decl.steps.step import FromStep, Step, owner_of

UNSUPPORTED = "unsupported"  # the kind of a step that stands for a resource which no kind takes


@dataclass(frozen=True, slots=True)
class DeclaredSteps:
    """steps: those that can be planned, in the order of the Sparsefile. unsupported: the others: stand-ins for
    resources without a step kind, and the steps that need one of them. moved: old address -> present one, of every
    step."""

    steps: dict[str, Step]
    unsupported: dict[str, Step]
    moved: dict[str, str]


def steps_of(loaded: LoadedSpec) -> DeclaredSteps:
    """Every resource as its steps, and those that stand beside it, such as its evaluation."""
    found = {step.address: step for resource in loaded.resources for step in _steps_of(resource, loaded)}
    beside: dict[str, str] = {}
    for resource in loaded.resources:
        for kind in every_kind():
            for step in kind.steps_of(resource, loaded) if kind.beside else ():
                found[step.address], beside[step.address] = step, resource.address
    needs = {address: set(step.upstream).difference(step.nearest_of) for address, step in found.items()}
    without = downstream_of(needs, (address for address, step in found.items() if step.kind == UNSUPPORTED))
    for address, step in found.items():
        if step.nearest_of:
            found[address] = replace(step, nearest_of=tuple(one for one in step.nearest_of if one not in without))
    steps = {address: step for address, step in found.items() if address not in without}
    return DeclaredSteps(
        steps,
        {address: step for address, step in found.items() if address in without},
        _moves_of(loaded, steps, beside),
    )


def _moves_of(loaded: LoadedSpec, steps: Iterable[str], beside: Mapping[str, str]) -> dict[str, str]:
    """`moved:` for every step: parts of a renamed resource, and what stands beside it, are renamed with it.

    beside: address -> resource, of steps that stand beside one.
    """
    old_of = {new: old for old, new in loaded.moved.items()}
    found = dict(loaded.moved)
    for address in steps:
        whole = owner_of(address)
        if whole in old_of and whole != address:
            found[old_of[whole] + address.removeprefix(whole)] = address
        if beside.get(address) in old_of:
            section = address.partition(".")[0]
            found[f"{section}.{old_of[beside[address]].partition('.')[2]}"] = address
    return found


def not_supported(loaded: LoadedSpec, addresses: Collection[str]) -> SpecError:
    """The error that names, with its place, each of these resources which no step kind takes."""
    return loaded.error(
        _not_supported(resource, loaded)
        for resource in loaded.resources
        if resource.address in addresses and _steps_of(resource, loaded)[0].kind == UNSUPPORTED
    )


def _steps_of(resource: Resource, loaded: LoadedSpec) -> tuple[Step, ...]:
    """A resource's steps; the last one bears its address."""
    for kind in every_kind():
        steps = () if kind.beside else kind.steps_of(resource, loaded)
        if steps:
            return steps
    return (_stand_in(resource, loaded),)


def _stand_in(resource: Resource, loaded: LoadedSpec) -> Step:
    needs = [one for one in resource.references if one.target in loaded.by_address]
    inputs = {f"{one.role}-{number}": FromStep(one.target, "") for number, one in enumerate(needs)}
    return Step(resource.address, UNSUPPORTED, 0, {}, inputs, place=resource.place, tags=tuple(resource.tags))


def _not_supported(resource: Resource, loaded: LoadedSpec) -> Diagnostic:
    code, what, field = "E901", f"`{resource.kind}` resources are", None
    if resource.kind == "model":
        if any(is_adapter(target, loaded) for target in resource.targets("base")):
            code, what, field = "E906", "a base in `mode: adapter` is", "base"
        else:
            code, what, field = "E903", f"more than one base with `mode: {resource.value.mode}` is", "base"
    place = loaded.place((resource.address, field)) if field else resource.place
    return Diagnostic(
        "error",
        code,
        f"{what} not supported yet by this version ({resource.address})",
        place,
        hint="remove it for now, or comment it out; `sparse validate` accepts it already",
    )
