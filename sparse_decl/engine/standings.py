"""How declared runs stand, asked of their places one by one: a fault of one is told of that one alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sparse_decl.base.errors import SparseError
from sparse_decl.base.outgoing import masked
from sparse_decl.engine.project import Project
from sparse_decl.engine.resolve import is_remote
from sparse_decl.steps.registry import kind_named

if TYPE_CHECKING:
    from sparse_decl.sync.standing import Standing


@dataclass(frozen=True, slots=True)
class StreamState:
    """found: None where the place was not asked, or could not be; problem: why it could not."""

    address: str
    place: str
    found: Standing | None
    problem: str | None = None


def streams_of(project: Project, addresses: Iterable[str], *, remote: bool) -> tuple[StreamState, ...]:
    """Of the streams among these addresses. remote: whether places on other machines may be asked."""
    states = []
    for address in addresses:
        step = project.steps.get(address) if address.startswith("stream.") else None
        place = kind_named(step.kind).stands_at(step) if step is not None else None
        if step is None or place is None:
            continue  # a step that is kept of one
        found, problem = None, None
        if remote or not is_remote(place):
            try:
                found = kind_named(step.kind).stand(step, project.root)
            except SparseError as error:
                problem = f"{error.what}: {error.why}" if error.why else error.what
        states.append(StreamState(address, masked(place), found, problem))
    return tuple(states)
