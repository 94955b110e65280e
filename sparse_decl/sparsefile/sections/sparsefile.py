"""The whole Sparsefile: its sections by name, and the small ones that need no module of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sparse_decl.sources.paths import is_url
from sparse_decl.sparsefile.sections.base import Conflict, Name, Resource, Section, Text, Texts, pattern
from sparse_decl.sparsefile.sections.datasets import Dataset
from sparse_decl.sparsefile.sections.models import Model
from sparse_decl.sparsefile.sections.quantize import Quantize
from sparse_decl.sparsefile.sections.routing import Routing
from sparse_decl.sparsefile.sections.streams import Stream

VariableValue = str | int | float | bool | None
VariableName = Annotated[str, pattern(r"^[A-Za-z_][A-Za-z0-9_-]*$", "has letters, digits, `_` and `-`")]
_ADDRESS = r"^(model|dataset|stream|quantize|routing)\.[A-Za-z0-9_][A-Za-z0-9_.-]*(\[[^\[\]]+\])?$"
Address = Annotated[str, pattern(_ADDRESS, "is an address such as `model.chat`")]


class Store(Section):
    """Where artifacts are kept."""

    path: Text = ".sparse"
    """The store's folder, relative to the Sparsefile; may be shared between projects."""
    remote: Text | None = None
    """Where `push` and `pull` keep a copy: a folder or any fsspec URL, such as `s3://bucket/prefix`."""
    bases: Literal["name", "keep"] = "name"
    """What becomes of models without a `base`, and of datasets that others are derived from: `name` writes down their
    digests and copies nothing; `keep` puts each into the store too, coded on its own. `kept` of one overrides it."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        path = raw.get("path")
        if isinstance(path, str) and is_url(path):
            hint = "name a folder here, and the URL under `remote:`"
            yield Conflict(("path",), "the store's folder can only be a path on this machine", hint)


class Moved(Section):
    """A resource that got another name; its artifacts and lock entry go with it."""

    from_: Address = Field(alias="from")
    """The address it had, such as `model.chat`."""
    to: Address
    """The address it has now."""


class Sparsefile(Section):
    """What a project keeps, and how. Loaded, it stands for all files together, with variables put in and expansions
    made: `models` then holds `rl[step=100]` and its siblings instead of `rl`."""

    version: Literal[1]
    """The version of this format."""
    include: Texts = ()
    """Further files whose sections belong to this one, by paths relative to the file that names them. Sources inside
    them still are relative to the root Sparsefile."""
    vars: dict[VariableName, VariableValue | tuple[VariableValue, ...]] = Field(default_factory=dict)
    """Values to use as `${name}`, in any order; `--var name=value` overrides one."""
    store: Store = Store()
    """Where artifacts are kept."""
    models: dict[Name, Model] = Field(default_factory=dict)
    """Checkpoints and adapters, by name."""
    datasets: dict[Name, Dataset] = Field(default_factory=dict)
    """Datasets, by name."""
    streams: dict[Name, Stream] = Field(default_factory=dict)
    """Published runs, by name."""
    quantize: dict[Name, Quantize] = Field(default_factory=dict)
    """Searches for a quantized form, by name."""
    routing: dict[Name, Routing] = Field(default_factory=dict)
    """Routing policies, by name."""
    moved: tuple[Moved, ...] = ()
    """Renamed resources; an entry can go once everybody has applied it."""

    def section(self, kind: str) -> Mapping[str, Any]:
        """The resources of a kind, by name."""
        section: Mapping[str, Any] = getattr(self, SECTION_OF[kind])
        return section


SECTIONS: dict[str, type[Resource]] = {
    "models": Model,
    "datasets": Dataset,
    "streams": Stream,
    "quantize": Quantize,
    "routing": Routing,
}
"""The sections that hold resources."""
SECTION_OF: dict[str, str] = {model.kind: section for section, model in SECTIONS.items()}
KEYS = tuple(Sparsefile.model_fields)
