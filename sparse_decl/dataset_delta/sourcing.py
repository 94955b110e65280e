"""Which column of the base gives a derived one's cells: the one of its name, as it is or by a rule or a map, one that
is like it in the same rows, or one whose text new cells repeat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns, nested
from sparse_decl.dataset_delta.arrays import of_numbers
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.cells import QUICK, base_bytes
from sparse_decl.dataset_delta.literals import copied_share
from sparse_decl.dataset_delta.manifest import Rule
from sparse_decl.dataset_delta.mapping import apply_map, find_map
from sparse_decl.dataset_delta.rules import computed, find_rule
from sparse_decl.formats.frames import compress

pa = pyarrow()

_OFTEN = 0.1  # of a column's cells that must differ before a rule is looked for
_SHARED = 0.25  # of a column's bytes that its edits must copy, where every cell was edited
_LOOK, _ALIKE = 300, 0.5  # rows that tell whether another column is like this one; the share that must be
_COLUMNS = 16  # of the base, that are looked at
_TEXT, _LEAST = 1 << 18, 2048  # bytes of new text that tell whether the base has some of it, at most and at least
_WORTH = 0.9  # of what these take, that they may take after the base's


@dataclass(frozen=True, slots=True)
class Source:
    """The base's column `name`, its cells `base` after the rule and the map; `came`: those of the derived rows.
    differs: where these are others than the derived ones; changed: where they were before rule and map. All (n,)."""

    name: str
    base: Any
    came: Any
    differs: np.ndarray
    changed: np.ndarray
    rule: Rule | None = None
    mapped: tuple[Any, Any] | None = None


def find_source(
    base: BaseRows, name: str | None, rows: np.ndarray, here: Any, cells: Any, dictionary: bytes
) -> Source | None:
    """Where the cells of a column come from; None if it has nothing of the base.

    name: the base's column that it was taken for. rows: base rows of those derived rows that have one; here: their
    cells; cells: those of all rows. dictionary: what these may repeat anyway.
    """
    found = _of_rows(base, name, rows, here) if rows.size else None
    return found or _of_text(base, rows, cells, dictionary)


def _of_rows(base: BaseRows, name: str | None, rows: np.ndarray, here: Any) -> Source | None:
    own = base.column(name, here.type) if name is not None else None
    came, changed = None, np.ones(rows.size, bool)
    rule: tuple[str, Rule] | None = None
    if own is not None:
        came = own.take(of_numbers(rows))
        changed = columns.differ(here, came)
    if own is None or np.count_nonzero(changed) > _OFTEN * rows.size:
        rule = find_rule(base, name, rows, here, changed if own is not None else None)
    made = _computed(rule, base, here.type)
    if rule is not None and made is not None:
        name, own = rule[0], made
    elif own is None:
        name, own = _like_it(base, rows, here)
    if name is None or own is None:
        return None
    if made is not None or came is None:
        came = own.take(of_numbers(rows))
    differs = columns.differ(here, came)
    mapped = find_map(came, here, differs)
    if mapped is not None:
        own, came = (apply_map(array, *mapped) for array in (own, came))
        differs = columns.differ(here, came)
    if differs.all() and copied_share(here, came) < _SHARED:
        return None
    return Source(name, own, came, differs, changed, rule[1] if rule is not None and made is not None else None, mapped)


def _computed(rule: tuple[str, Rule] | None, base: BaseRows, kind: Any) -> Any:
    """What a rule makes of the base, None where that is not of the column's type for some rows."""
    try:
        return computed(rule[1], rule[0], base, kind) if rule is not None else None
    except FormatError:
        return None


def _like_it(base: BaseRows, rows: np.ndarray, here: Any) -> tuple[str | None, Any]:
    """The column, and its cells, that most cells of a new one have in the same rows, as they are or edited."""
    sample = np.unique(np.linspace(0, rows.size - 1, _LOOK).astype(np.int64))
    cells, places = here.take(of_numbers(sample)), of_numbers(rows[sample])
    best: tuple[str | None, Any] = (None, None)
    most = _ALIKE
    for name, other in _columns_for(base, here.type):
        came = other.take(places)
        same = 1 - float(columns.differ(cells, came).mean()) if came.null_count < len(came) else 0.0
        alike = max(same, copied_share(cells, came))
        if alike > most:
            best, most = (name, other), alike
    return best


def _of_text(base: BaseRows, rows: np.ndarray, cells: Any, dictionary: bytes) -> Source | None:
    """The column whose text the cells repeat most, though no row comes from it: each of them is written anew."""
    if not (columns.is_bytes(cells.type) or nested.has_form(cells.type)) or not len(cells):
        return None
    text = base_bytes(cells)[:_TEXT]
    if len(text) < _LEAST:
        return None
    best, least = None, _WORTH * len(compress(text, level=QUICK, dictionary=dictionary or None))
    for name, other in _columns_for(base, cells.type):
        known = base_bytes(other)
        size = len(compress(text, level=QUICK, dictionary=known + dictionary)) if known else least
        if size < least:
            best, least = (name, other), size
    if best is None:
        return None
    return Source(*best, best[1].take(of_numbers(rows)), np.ones(rows.size, bool), np.zeros(rows.size, bool))


def _columns_for(base: BaseRows, kind: Any) -> Iterator[tuple[str, Any]]:
    """Columns of the base that can be had as this type."""
    for name in [name for name in base.names if name[:1] != "\0"][:_COLUMNS]:
        found = base.column(name, kind)
        if found is not None:
            yield name, found
