"""`streams:`: runs whose steps a trainer publishes, and which of these are kept as models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from sparse_decl.sparsefile.sections.base import Conflict, Count, FromEnv, Mention, Resource, Section, Text, pattern

Step = Annotated[int, Field(gt=-(10**18), lt=10**18), FromEnv]
Variable = Annotated[str, pattern(r"^[A-Za-z_][A-Za-z0-9_]{0,127}$", "has letters, digits and `_`")]


class Keep(Section):
    """Which steps of a run are kept as it goes on, beside those that `steps` names."""

    every: Count
    """Each step that this number divides, except step 0, is kept by the first `sparse apply` that finds it in the
    place. Steps that were removed from there before are passed over."""


class Stream(Resource):
    """A published run. `sparse status` says how it stands, `sparse apply` keeps the steps that are named."""

    kind: ClassVar[str] = "stream"

    place: Text
    """Where it is published: a folder (relative to the Sparsefile), or any fsspec URL such as `s3://bucket/run`."""
    base: Text | None = None
    """The model that kept steps are stored as the difference from, by name; what training began with. Needed where the
    publisher names a base too."""
    steps: tuple[Step, ...] = ()
    """Steps to keep as models, as the trainer counts; each is `stream.NAME[step=100]`."""
    keep: Keep | None = None
    """Steps to keep as the run goes on, such as `{every: 50}`."""
    key_env: Variable | None = None
    """Environment variable with the secret that steps are signed with."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        told = raw.get("steps")
        steps = told if isinstance(told, tuple) else ()
        for at, step in enumerate(steps):
            if type(step) is int and step in steps[:at]:
                yield Conflict(("steps", at), f"step {step} appears twice", "name it once")

    @classmethod
    def mentions(cls, raw: Mapping[str, Any]) -> Iterator[Mention]:
        base = raw.get("base")
        if isinstance(base, str):
            yield Mention(("base",), "base", ("model",), base)
