"""The manifest of a dataset delta as strict models: its check and its JSON schema. See `docs/dataset-delta.md`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

Whole = Annotated[int, ("minimum", 0), ("maximum", 2**40)]
Digest = Annotated[str, ("pattern", r"^b3:([0-9a-f]{32}|[0-9a-f]{64})$")]  # the first half, since version 5
Check = Annotated[str, ("pattern", r"^[0-9a-f]{16}$")]
Path = Annotated[str, ("minLength", 1), ("maxLength", 4096)]
Short = Annotated[str, ("maxLength", 1024)]
Word = Annotated[str, ("maxLength", 1 << 24)]  # what others name: a column may be called anything, or nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """A dataset that rows come from."""

    digest: Digest
    """Of names, sizes and digests of all its files; of a dataset out of the library, of its splits' rows."""
    source: dict[str, Any] = field(default_factory=dict)
    """How whoever made the delta called it: an id, a revision, splits. Nothing depends on it but convenience."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One file that holds a table."""

    path: Path
    split: Word
    kind: Literal["parquet", "arrow", "jsonl", "csv", "txt", "json", "table"]
    rows: Whole
    size: Whole
    digest: Digest
    """Of the file's bytes; of the rows for a `table`."""
    bytes: Literal["lines", "rewritten", "patched", "stored", "rows"]
    """How the file comes back: its lines; written again with its writer's settings; the same and a patch; stored whole;
    or not at all (the rows only)."""
    schema_part: Whole | None = field(default=None, metadata={"name": "schema"})
    """Part: the Arrow schema as IPC bytes."""
    style: Whole | None = None
    """Number, in the index, of how the file is written."""
    patch: Whole | None = None
    """Part: a patch of the written file, or the whole file if it is stored."""
    written: Whole | None = None
    """Part: the Arrow schema that the writer is given, if it is not the one that rows have."""
    pages: Whole | None = None
    """Part: how pages of the patched file are compressed; then the patch gives them uncompressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """A file without a table."""

    path: Path
    size: Whole
    digest: Digest
    base: Whole | None = None
    """The base whose file of the same name it equals (no part), or is a patch of."""
    part: Whole | None = None
    json_style: dict[str, Any] | None = field(default=None, metadata={"name": "json"})
    """If there is one, the part gives the file's content, out of that of the base's file, and this is how it is
    written; see the format's page."""
    file: Path | None = None
    """Name of the base's file, if it is another; since version 6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Which items of a list are taken; since version 6."""

    skip: Whole = 0
    """So many first ones are left out, if there are that many."""
    drop: Whole = 0
    """And so many last ones."""
    keep: Whole = 0
    """Of what is left at most so many first ones; 0: all."""
    tail: Whole = 0
    """Of these at most so many last ones; 0: all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a template: a text, or the text of a column, or a loop over a column that holds lists of structs."""

    text: Word = ""
    """As it stands, if there is no column; of a loop, what stands between two turns."""
    column: Word | None = None
    """A column of the base; within a loop a field of the struct."""
    each: Annotated[list[Piece], ("maxItems", 64)] = field(default_factory=list)
    """Of a loop: what a turn is made of."""
    escaped: bool = False
    """Of a column: as its text stands between the quotes of a JSON string; since version 5."""
    cut: Cut | None = None
    """Of a loop: over which turns."""
    packed: bool = False
    """Of a column, where nested cells are made: as it stands within such a cell as bytes; since version 7."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What makes columns of the base into one of the table."""

    do: Literal[
        "lower",
        "upper",
        "strip",
        "lstrip",
        "rstrip",
        "round",
        "rint",
        "format",
        "repr",
        "replace",
        "template",
        "items",
        "letters",
    ]
    places: Annotated[int, ("minimum", 0), ("maximum", 20)] = 0
    """Of `round`, `rint` and `format`: decimals."""
    pairs: Annotated[list[tuple[Short, Short]], ("maxItems", 64)] = field(default_factory=list)
    """Of `replace`, and in the end of `format` and `repr`: texts, and what stands for them."""
    pieces: Annotated[list[Piece], ("maxItems", 64)] = field(default_factory=list)
    """Of `template`: what a cell is made of."""
    cut: Cut | None = None
    """Of `items` and `letters`: those of a list, or of a text, that are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Cells found in another column of the base, in the same row."""

    source: Word = field(metadata={"name": "from"})
    count: Whole
    places: Whole
    """Part: which of the rows that come from the base."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table."""

    source: Word | None = field(default=None, metadata={"name": "from"})
    """The column of the base that cells come from; none if every cell is literal."""
    edited: Whole = 0
    """Literal cells that replace those of a base row."""
    places: Whole | None = None
    """Part: which of the rows that come from the base are edited here."""
    part: Whole | None = None
    """Part: the literal cells; none if there are none."""
    map: Whole | None = None
    """Part: values of the base's column that became others everywhere, and those; applied before all else."""
    rule: Rule | None = None
    """What is done to the base's column before all else; `map` is then applied to what that gives."""
    taken: list[Taken] = field(default_factory=list)
    """Cells out of other columns of the base; those in `edited` come after."""
    own: bool = False
    """Cells come from the base's column of the same name; since version 7, where there is no `from` then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Files of one schema, one after the other."""

    units: list[Whole]
    rows: Whole
    new: Whole = 0
    """Rows that no base has; a column without `from` has literal cells for all rows."""
    digest: Digest
    """Of the columns' contents."""
    base: list[tuple[Whole, Path, Whole]]
    """[base, path, rows] of the base's tables, in the order that row references count them."""
    form: Literal["runs", "packed", "recipe", "same"]
    """`same`, since version 7: the first rows of the base, in their order."""
    refs: Whole | None = None
    """Part: the row references, or the recipe; none if the form is `same`."""
    columns: list[Column]
    items: Word | None = None
    """A column of lists in the base, whose items are the rows that references count; since version 6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The index, JSON: how tables are put together, and the parts before it."""

    tables: list[Table] = field(default_factory=list)
    styles: list[dict[str, Any]] = field(default_factory=list)
    """How files are written; see the format's page."""
    parts: list[Whole]
    """Bytes of each part, in order."""
    said: Whole | None = None
    """Part: the styles, as a list, if they are not above; since version 7."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """`manifest.json`; since version 5 that says `format` and `version` alone, and the rest stands in `parts.bin`."""

    format: Literal["dataset-delta"]
    version: Literal[1, 2, 3, 4, 5, 6, 7]
    exact: Literal["file", "rows"]
    bases: list[Base]
    units: list[Unit]
    others: list[Other] = field(default_factory=list)
    index: tuple[Whole, Check] | None = None
    """Before version 5: [bytes of the index at the end of parts.bin, a zstd frame; xxh3-64 of all of parts.bin]."""
    source: dict[str, Any] = field(default_factory=dict)
    """How the derived dataset was called."""
    writers: dict[str, str]
    """Versions of the libraries that wrote it. Files that are `rewritten` or `patched` may need the same pyarrow,
    compressed ones the same zlib or zstd."""
    checksum: str | None = None
    """xxh3-64 of the canonical JSON without this field."""
