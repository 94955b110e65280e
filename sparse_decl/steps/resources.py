"""From resources to steps. A resource that no step kind serves yet keeps its place in the graph and takes part in
nothing: what is asked of it is refused with its place, and all that does not need it works."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from sparse_decl.sparsefile import Diagnostic, LoadedSpec, Resource
from sparse_decl.sparsefile.diagnostics import SpecError
from sparse_decl.steps import adapter, auto, dataset_delta, evaluation, lossy, model_delta, quantize, route, snapshot
from sparse_decl.steps.bases import is_adapter
from sparse_decl.steps.step import FromStep, Step, whole_of

_KINDS = (snapshot, model_delta, lossy, adapter, auto, dataset_delta, route)
UNSERVED = "unserved"  # the kind of a step that stands for a resource which no kind serves


@dataclass(frozen=True, slots=True)
class Served:
    """steps: those that can be planned, in the order of the Sparsefile. unserved: the others: stand-ins for resources
    without a step kind, and the steps that need one of them."""

    steps: dict[str, Step]
    unserved: dict[str, Step]


def steps_of(loaded: LoadedSpec) -> Served:
    """Every resource as its steps, and the evaluations that resources ask for."""
    found = {step.address: step for resource in loaded.resources for step in _steps_of(resource, loaded)}
    further = (evaluation.step_of(resource, loaded) for resource in loaded.resources)
    found.update({step.address: step for step in further if step is not None})
    without = {address for address, step in found.items() if step.kind == UNSERVED}
    grown = bool(without)
    while grown:
        more = {address for address, step in found.items() if without.intersection(_needs(step))} - without
        without |= more
        grown = bool(more)
    for address, step in found.items():
        if step.nearest_of:
            found[address] = replace(step, nearest_of=tuple(one for one in step.nearest_of if one not in without))
    return Served(
        {address: step for address, step in found.items() if address not in without},
        {address: step for address, step in found.items() if address in without},
    )


def moves_of(loaded: LoadedSpec, steps: Iterable[str]) -> dict[str, str]:
    """`moved:` for every step: parts of a renamed resource, and its evaluation, are renamed with it."""
    old_of = {new: old for old, new in loaded.moved.items()}
    found = dict(loaded.moved)
    for address in steps:
        whole = whole_of(address)
        if whole in old_of and whole != address:
            found[old_of[whole] + address.removeprefix(whole)] = address
        kind, _, name = address.partition(".")
        if kind == evaluation.NAME and f"model.{name}" in old_of:
            found[f"{kind}.{old_of[f'model.{name}'].partition('.')[2]}"] = address
    return found


def _needs(step: Step) -> set[str]:
    """What a step cannot do without; candidates for its base are not."""
    return set(step.upstream).difference(step.nearest_of)


def not_served(loaded: LoadedSpec, addresses: Collection[str]) -> SpecError:
    """The error that names, with its place, each of these resources which no step kind serves."""
    return loaded.error(
        _not_supported(resource, loaded)
        for resource in loaded.resources
        if resource.address in addresses and _steps_of(resource, loaded)[0].kind == UNSERVED
    )


def _steps_of(resource: Resource, loaded: LoadedSpec) -> tuple[Step, ...]:
    """A resource's steps; the last one bears its address."""
    one = next((step for kind in _KINDS if (step := kind.step_of(resource, loaded)) is not None), None)
    if one is not None:
        return (one,)
    return quantize.steps_of(resource, loaded) or (_stand_in(resource, loaded),)


def _stand_in(resource: Resource, loaded: LoadedSpec) -> Step:
    needs = [one for one in resource.references if one.target in loaded.by_address]
    inputs = {f"{one.role}-{number}": FromStep(one.target, "") for number, one in enumerate(needs)}
    return Step(resource.address, UNSERVED, 0, {}, inputs, place=resource.place, tags=tuple(resource.tags))


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
