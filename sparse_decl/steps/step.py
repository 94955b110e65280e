"""A step as a value: what is to be made of what. The graph and the engine know nothing else of a step kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sparse_decl.base.errors import SourceSpan

_NUMBER = re.compile(r"-?[0-9]{1,18}")
BASE = "base"  # input role of a step with one base, and the field that names it


@dataclass(frozen=True, slots=True)
class FromSource:
    """An input read from where its bytes live; `uri` as the Sparsefile writes it."""

    uri: str


@dataclass(frozen=True, slots=True)
class FromStep:
    """An input that another step gives under the name `output`."""

    address: str
    output: str


Input = FromSource | FromStep


@dataclass(frozen=True, slots=True)
class Step:
    """One unit of work.

    address: what the user calls it, such as `model.chat`; not part of its key.
    params:  resolved values that differ from the defaults of this version; canonical JSON values.
    inputs:  role -> where its bytes come from.
    same:    output -> the input role it equals byte for byte; such an output is known before the step runs.
    nearest_of: addresses of which the nearest is to become the input `base`, while that is open; why: what was found.
    accepts: older versions of the kind whose records are as valid as one of this version; nothing is run again for
    them.
    settings: how it is to be done, such as a time limit or an executable; canonical JSON values, no part of the key.
    place:   where the resource is declared; places: the same for `params.<name>` and `inputs.<role>`.
    """

    address: str
    kind: str
    version: int
    params: Mapping[str, Any]
    inputs: Mapping[str, Input]
    same: Mapping[str, str] = field(default_factory=dict)
    place: SourceSpan | None = None
    places: Mapping[str, SourceSpan] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    nearest_of: tuple[str, ...] = ()
    why: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    accepts: tuple[int, ...] = ()

    @property
    def upstream(self) -> tuple[str, ...]:
        """Addresses this step takes an input from, or may take it from, sorted."""
        found = {source.address for source in self.inputs.values() if isinstance(source, FromStep)}
        return tuple(sorted(found.union(self.nearest_of)))

    @property
    def waits(self) -> bool:
        """Whether it takes a step of a published run, which may not be there yet, out of reach, or damaged by whoever
        writes there: that is no reason to run nothing else."""
        return any(
            isinstance(source, FromSource) and published_step(source.uri) is not None for source in self.inputs.values()
        )

    def based_on(self, address: str, output: str, why: str) -> Step:
        """The same step with its base settled."""
        inputs = {"base": FromStep(address, output), **self.inputs}
        return replace(self, inputs=inputs, nearest_of=(), why=why)

    def place_of(self, name: str) -> SourceSpan | None:
        return self.places.get(name, self.place)

    def to_json(self) -> list[Any]:
        """A row that `from_json` reads back; compact, since a compiled graph holds one for every step."""
        inputs = {
            role: source.uri if isinstance(source, FromSource) else [source.address, source.output]
            for role, source in self.inputs.items()
        }
        places = {name: _place_json(place) for name, place in self.places.items()}
        own = _place_json(self.place) if self.place is not None else None
        return [
            self.address,
            self.kind,
            self.version,
            dict(self.params),
            inputs,
            dict(self.same),
            own,
            places,
            list(self.tags),
            list(self.nearest_of),
            self.why,
            dict(self.settings),
            list(self.accepts),
        ]

    @classmethod
    def from_json(cls, value: Any) -> Step:
        """The step that `to_json` wrote. Raises ValueError, TypeError or AttributeError on any other shape."""
        address, kind, version, params, inputs, same, place, places, tags, nearest_of, why, settings, accepts = value
        return cls(
            address,
            kind,
            version,
            params,
            {
                role: FromSource(described) if isinstance(described, str) else FromStep(*described)
                for role, described in inputs.items()
            },
            same,
            SourceSpan(*place) if place is not None else None,
            {name: SourceSpan(*at) for name, at in places.items()},
            tuple(tags),
            tuple(nearest_of),
            why,
            settings,
            tuple(accepts),
        )


def step_uri(place: str, step: int) -> str:
    """A step of the run published at `place`, as a source."""
    return f"{place}@step-{step}"


def published_step(uri: str) -> tuple[str, int] | None:
    """(place, step) of a source that is a step of a published run, None for any other."""
    place, mark, number = uri.rpartition("@step-")
    return (place, int(number)) if mark and place and _NUMBER.fullmatch(number) else None


def evaluation_of(address: str) -> str:
    """Address of the step that measures a model: `eval.chat` of `model.chat`."""
    return f"eval.{address.partition('.')[2]}"


def is_part(address: str) -> bool:
    """Whether a step is one of several that a resource needs: `quantize.serving/bnb-nf4`."""
    return owner_of(address) != address


def owner_of(address: str) -> str:
    """The resource that a step is part of; its own address for a whole one."""
    family, bracket, rest = address.rpartition("]")
    return family + bracket + rest.partition("/")[0]


def _place_json(place: SourceSpan) -> list[Any]:
    return [place.file, place.line, place.column, place.end_line, place.end_column]
