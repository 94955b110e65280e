"""`datasets:`: tables, and what each was derived from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from sparse_decl.sparsefile.sections.base import (
    Bool,
    Conflict,
    Mention,
    Resource,
    Text,
    Texts,
    base_conflicts,
    base_mentions,
    kept_conflict,
)


class Dataset(Resource):
    """A dataset. Without `base` it is declared and pinned, and copied only where it says `kept`; with one it is kept as
    the rows and cells that differ."""

    kind: ClassVar[str] = "dataset"

    source: Text
    """Where its files are: a file or folder of parquet, arrow, jsonl, json, csv or txt (relative to the Sparsefile),
    `hf://datasets/org/name@revision`, or any fsspec URL."""
    base: Texts | None = None
    """The dataset it was derived from, by name, or several; `auto` to find the nearest."""
    kept: Bool | None = None
    """Of a dataset without `base`: whether the store keeps it too, coded on its own, so that what is derived from it
    can be restored without its source; by default what `store: {bases: ...}` says of those that others are derived
    from."""
    key: Texts | None = None
    """The column, or columns, that name a row; finds rows that were edited in several cells."""
    splits: Annotated[tuple[Text, ...], Field(min_length=1)] | None = None
    """The splits to keep; all by default."""
    exact: Literal["file", "rows"] = "file"
    """What `restore` returns: `file`, the source's bytes; `rows`, the same table in the same order."""

    recipe: Texts | None = None
    """How the rows were made of the base's, where that can be said: `shuffle(42)`, `filter(population >= 5000)`,
    `select(0:1000)`, one after the other within each split. Checked against the rows; never needed, only smaller."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        if raw.get("base") is not None and raw.get("kept") is not None:
            yield kept_conflict(cls.kind)
        if raw.get("base") is None:
            for field in ("key", "exact", "recipe"):
                if raw.get(field) is not None:
                    hint = "name the base, or remove the field"
                    yield Conflict((field,), f"`{field}` needs a `base` to compare with", hint)
        yield from base_conflicts(raw)

    @classmethod
    def mentions(cls, raw: Mapping[str, Any]) -> Iterator[Mention]:
        yield from base_mentions(raw, cls.kind)
