"""How declared runs stand, asked of their places one by one: a fault of one is told of that one alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sparse_decl.base.errors import SparseError
from sparse_decl.base.outgoing import masked
from sparse_decl.engine.growing import grown_steps
from sparse_decl.engine.project import Project
from sparse_decl.engine.resolve import is_remote
from sparse_decl.steps.registry import kind_named

if TYPE_CHECKING:
    from sparse_decl.sync.standing import Standing


@dataclass(frozen=True, slots=True)
class StreamState:
    """found: None where the place was not asked, or could not be; error: why it could not. every: see `keep` in a
    Sparsefile, None without; kept, to_keep: the steps that the lock has by it, and those that `apply` would keep now.
    """

    address: str
    place: str
    found: Standing | None
    error: SparseError | None = None
    every: int | None = None
    kept: tuple[int, ...] = ()
    to_keep: tuple[int, ...] = ()

    @property
    def problem(self) -> str | None:
        if self.error is None:
            return None
        return f"{self.error.what}: {self.error.why}" if self.error.why else self.error.what


def ask_growing(
    project: Project, targets: Sequence[str] = (), *, remote: bool
) -> tuple[Project, Mapping[str, StreamState]]:
    """The project with all steps that `keep: {every: N}` takes now, and how these streams stand, by address.

    targets: selectors; no place is asked where these name other things by their addresses. remote: whether places on
    other machines may be asked.
    """
    others = [target in project.every and not target.startswith("stream.") for target in targets]
    if not project.compiled.growing or (others and all(others)):
        return project, {}
    states = {state.address: state for state in streams_of(project, project.compiled.growing, remote=remote)}
    found = {address: state.found for address, state in states.items()}
    project = replace(project, grown=grown_steps(project.compiled, project.lock_path, found))
    return project, {address: _with_steps(project, state) for address, state in states.items()}


def _with_steps(project: Project, state: StreamState) -> StreamState:
    step = project.steps[state.address]
    kind = kind_named(step.kind)
    numbers = {one: number for one in project.grown.steps if (number := kind.grown_number(step, one)) is not None}
    kept = [number for one, number in numbers.items() if one in project.grown.recorded]
    to_keep = [number for one, number in numbers.items() if one not in project.grown.recorded]
    return replace(state, every=kind.grows_by(step), kept=tuple(kept), to_keep=tuple(to_keep))


def streams_of(
    project: Project, addresses: Iterable[str], *, remote: bool, asked: Mapping[str, StreamState] | None = None
) -> tuple[StreamState, ...]:
    """Of the streams among these addresses. remote: whether places on other machines may be asked. asked: of some."""
    states = []
    for address in addresses:
        step = project.steps.get(address) if address.startswith("stream.") else None
        place = kind_named(step.kind).stands_at(step) if step is not None else None
        if step is None or place is None:
            continue  # a step that is kept of one
        if asked is not None and address in asked:
            states.append(asked[address])
            continue
        found, problem = None, None
        if remote or not is_remote(place):
            try:
                found = kind_named(step.kind).stand(step, project.root)
            except SparseError as error:
                problem = error
        states.append(StreamState(address, masked(place), found, problem))
    return tuple(states)
