"""Bases and a derived dataset to a delta folder: find where rows come from, compare every cell by value, write what is
left, and prove the result by decoding it.

What is written depends on the bytes given and on the versions named in the manifest, never on place or threads.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.digests import digest_bytes, digest_file
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, InputChangedError
from sparse_decl.base.extras import pyarrow, pyarrow_compute
from sparse_decl.base.log import debug
from sparse_decl.base.parallel import Progress
from sparse_decl.base.strict import to_json
from sparse_decl.base.untrusted import memory_limit
from sparse_decl.dataset_delta import artifact, columns, mixed
from sparse_decl.dataset_delta.aligning import hashed, origins, shares
from sparse_decl.dataset_delta.arrays import of_numbers
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.cells import QUICK, SharedDictionary, base_bytes, write_cells
from sparse_decl.dataset_delta.decoding import decode_opened
from sparse_decl.dataset_delta.described import told_of
from sparse_decl.dataset_delta.file_encoding import FileEncoder
from sparse_decl.dataset_delta.items import ItemRows, item_rows, lists_of
from sparse_decl.dataset_delta.literals import copied_share, write_literals
from sparse_decl.dataset_delta.mapping import write_map
from sparse_decl.dataset_delta.matching import Hashes, cells_equal, find_rows, gaps_of, match_by, naming_columns
from sparse_decl.dataset_delta.packing import pack_frames
from sparse_decl.dataset_delta.recipes import check_recipe, recipe_rows
from sparse_decl.dataset_delta.refs import write_places, write_refs
from sparse_decl.dataset_delta.rules import find_rule
from sparse_decl.dataset_delta.sourcing import find_source
from sparse_decl.dataset_delta.tables import Dataset, Unit, scratch_file
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.frames import LEVEL

pa = pyarrow()
types = pa.types

# Of a type of cells, or a writer, that is not what it seems to be: what Arrow refuses, and what does not come back.
_UNCODED = (pa.ArrowException, DeltaCompressionError, UnicodeError, OverflowError)

_SAMPLE, _BLOCKS = 20_000, 8  # rows, in so many pieces, that tell whether a table is also tried without its base
_CHEAP, _MARGIN = 2048, 1.25  # bytes that are not worth the trial; how far the sample may be off
_LOOK, _ALIKE = 300, 0.5  # rows that tell whether those at one place are the same; the share that must be
_HELD = 0.3  # of a column's texts that must be among a list's items
_EQUAL = 0.5  # of the rows that are found equal: no other way to pair them is looked for
_SHARED = 0.25  # of the other cells of rows that a name pairs, which must be equal
_NAMED = 8  # bytes of a text that names a row by itself
_FEW, _COLUMNS = 8, 16  # cells worth looking for in other columns; so many of these


@dataclass(slots=True)
class DeltaStats:
    """Measured figures. original_bytes: all files of the derived dataset; stored_bytes: all files of the delta."""

    original_bytes: int = 0
    stored_bytes: int = 0
    files: int = 0
    rows: int = 0
    same_rows: int = 0
    edited_rows: int = 0
    new_rows: int = 0
    edited_cells: int = 0
    base_rows: int = 0
    exact: str = "file"
    bytes_of_files: dict[str, int] = field(default_factory=dict)
    """How many files come back in which way; see `wire.Unit.bytes`."""

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def encode(
    bases: Sequence[Path | Any],
    derived: Path | Any,
    out: Path,
    *,
    exact: str = "file",
    key: Sequence[str] = (),
    splits: Sequence[str] | None = None,
    recipe: Sequence[str] = (),
    base_refs: Sequence[dict[str, Any]] = (),
    source_ref: dict[str, Any] | None = None,
    level: int = LEVEL,
    progress: Progress | None = None,
) -> DeltaStats:
    """Writes the delta of `derived` to `bases` into the folder `out`, which must not exist.

    bases, derived: a folder or file of tables, or a `datasets.Dataset` or `DatasetDict` (then only `exact="rows"`).
    exact: "file" gives the files back byte for byte, "rows" the tables: rows, order, schema, every bit of a value.
    key: columns that together name a row. splits: those of `derived` to keep. recipe: see `recipes`.
    base_refs, source_ref: small JSON objects that name the datasets in the delta.

    Raises FormatError (a truncated file), ConfigError (no table, unknown key or split, a
    recipe that does not give these rows), UnavailableError, InputChangedError, OSError. On any error `out` is removed.
    """
    check_recipe(recipe)
    if exact not in ("file", "rows"):
        raise ConfigError(f"exact is file or rows, not {exact!r}")
    refuse_filled(out)
    with ExitStack() as stack:
        stack.enter_context(memory_limit(None))  # what is read here was made by whoever asked
        opened = [stack.enter_context(Dataset(base)) for base in bases]
        dataset = stack.enter_context(Dataset(derived, splits))
        if exact == "file" and any(unit.file is None for unit in dataset.units):
            raise ConfigError("a dataset out of the library has no files to give back", hint="use exact=rows")
        if exact == "rows" and not dataset.units:
            raise ConfigError("there is no table here", where=dataset.where, hint="use exact=file: its files are kept")
        made = stack.enter_context(whole_folder(out))

        def write(whole: bool = False) -> DeltaStats:
            for file in made.iterdir():
                shutil.rmtree(file) if file.is_dir() else file.unlink()
            job = Encoding(opened, dataset, made, exact, list(key), list(recipe), level, progress, whole)
            stats = job.run(list(base_refs), source_ref or {})
            _prove(opened, made, progress)
            return stats

        try:
            return write()
        except mixed.TooMuchWorkError:  # thousands of small texts: zstd alone
            mixed.used.set(False)
            try:
                return write()
            finally:
                mixed.used.set(True)
        except _UNCODED as error:
            if exact != "file":
                raise
            debug("tables of %s are kept byte for byte: %r", dataset.where, error)
            return write(whole=True)


def _parts_of_columns(written: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str]]:
    """(object, field) of every number of a part in the entries of columns."""
    for about in written:
        for one in (about, *about.get("taken", ())):
            yield from ((one, name) for name in ("places", "part", "map") if name in one)


def _parts_named(
    units: list[dict[str, Any]], tables: list[dict[str, Any]], others: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], str]]:
    """(object, field) of every number of a part."""
    for about in (*units, *others):
        yield from ((about, name) for name in ("schema", "patch", "written", "pages", "part") if name in about)
    for table in tables:
        if "refs" in table:
            yield table, "refs"
        yield from _parts_of_columns(table["columns"])


def _prove(bases: list[Dataset], out: Path, progress: Progress | None) -> None:
    """Decodes what was written; every table and file must have its digest. Raises DeltaCompressionError."""
    proof = out / "proof"
    decode_opened(artifact.Delta(out), bases, proof, trusted=True)
    shutil.rmtree(proof)
    if progress is not None:
        progress(1, 1)


class Encoding:
    """One run of `encode`. whole: all files are kept byte for byte."""

    def __init__(
        self,
        bases: list[Dataset],
        derived: Dataset,
        out: Path,
        exact: str,
        key: list[str],
        recipe: list[str],
        level: int,
        progress: Progress | None,
        whole: bool = False,
    ):
        self._bases, self._derived, self._out, self._exact = bases, derived, out, exact
        self._key, self._recipe, self._level = key, recipe, level
        self._rows = BaseRows.of(bases)
        self._scratch = derived.folder
        self._parts = artifact.PartsWriter(out / artifact.PARTS)
        told = told_of(bases, [(unit.path, unit.kind) for unit in derived.units])
        self._files = FileEncoder(bases, exact, derived.folder, self._parts, told, whole)
        self._progress, self._done = progress, 0
        self._total = sum(unit.table.num_columns for unit in derived.units) + 2
        self.stats = DeltaStats(
            original_bytes=derived.size or sum(unit.table.nbytes for unit in derived.units),
            files=len(derived.units) + len(derived.others),
            rows=sum(unit.rows for unit in derived.units),
            base_rows=self._rows.rows,
            exact=exact,
        )

    def run(self, base_refs: list[dict[str, Any]], source_ref: dict[str, Any]) -> DeltaStats:
        try:
            units = [self._files.unit(unit) for unit in self._derived.units]
            tables = [table for numbers in self._groups(units) if (table := self._table(numbers, units)) is not None]
            others = [self._files.other(file) for file in self._derived.others] if self._exact == "file" else []
        except BaseException:
            self._parts.close()
            raise
        for unit in self._derived.units:
            if unit.file is not None and digest_file(unit.file) != unit.digest:
                raise InputChangedError("a file changed while it was read", where=str(unit.file), hint="run again")
        places = list(_parts_named(units, tables, others))
        now = self._parts.keep({about[name] for about, name in places})
        for about, name in places:
            about[name] = now[about[name]]
        refs = [*base_refs, *({} for _ in self._bases)]
        artifact.write_manifest(
            self._out,
            self._parts,
            {
                "exact": self._exact,
                "bases": [
                    {"digest": base.digest, **({"source": ref} if ref else {})}
                    for base, ref in zip(self._bases, refs, strict=False)
                ],
                "units": units,
                **({"others": others} if others else {}),
                "tables": tables,
                "writers": {"pyarrow": pa.__version__, **self._files.writers},
                **({"source": source_ref} if source_ref else {}),
            },
            self._files.styles(units),
            self._files.told,
        )
        self.stats.bytes_of_files = self._files.ways
        self.stats.stored_bytes = sum(file.stat().st_size for file in self._out.iterdir())
        return self.stats

    def _advance(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(min(self._done, self._total - 1), self._total)

    def _groups(self, units: list[dict[str, Any]]) -> list[list[int]]:
        """Numbers of units of one schema, in order."""
        groups: dict[bytes, list[int]] = {}
        for number, (about, unit) in enumerate(zip(units, self._derived.units, strict=True)):
            if about["bytes"] != "stored":
                schema = unit.table.schema.remove_metadata().serialize().to_pybytes()
                groups.setdefault(schema, []).append(number)
        return list(groups.values())

    def _table(self, numbers: list[int], abouts: list[dict[str, Any]]) -> dict[str, Any] | None:
        """The table of some files, or None if these are kept byte for byte, which `abouts` then say."""
        units = [self._derived.units[number] for number in numbers]
        derived = BaseRows(tuple((0, unit) for unit in units))
        rows, names = derived.rows, units[0].table.schema.names
        kinds = [columns.plain_type(kind) for kind in units[0].table.schema.types]
        origin = origins(self._rows, derived, names, kinds)
        refs, recipe = self._refs(derived, units, names, kinds, origin)
        start, items = len(self._parts.sizes), None
        written, edited = self._columns(self._parts, derived, names, kinds, origin, refs)
        form, frames = ("recipe", [canonical_json(recipe).encode()]) if recipe else write_refs(refs, self._rows.rows)
        size = sum(self._parts.sizes[start:]) + sum(map(len, frames))
        if size > _CHEAP and not recipe and (view := self._items(derived, names, kinds, origin)) is not None:
            whole, self._rows = self._rows, view
            with closing(artifact.PartsWriter(scratch_file(self._scratch, "items"))) as apart:
                try:
                    its_origin = origins(view, derived, names, kinds)
                    its_refs, _ = self._refs(derived, units, names, kinds, its_origin)
                    its_columns, its_edits = self._columns(apart, derived, names, kinds, its_origin, its_refs)
                finally:
                    self._rows = whole
                its_form, its_frames = write_refs(its_refs, view.rows)
                if sum(apart.sizes) + sum(map(len, its_frames)) < size:
                    self._parts.cut(start)
                    self._moved(its_columns, apart)
                    written, refs, edited, items = its_columns, its_refs, its_edits, view.lists
                    form, frames = its_form, its_frames
                    size = sum(self._parts.sizes[start:]) + sum(map(len, frames))
        if (refs >= 0).any() and size > _CHEAP and self._size_alone(derived, names, kinds) < _MARGIN * size:
            alone_refs = np.full(rows, -1, np.int64)
            with closing(artifact.PartsWriter(scratch_file(self._scratch, "alone"))) as alone:
                other, none = self._columns(alone, derived, names, kinds, [None] * len(names), alone_refs)
                if sum(alone.sizes) < size:
                    self._parts.cut(start)
                    self._moved(other, alone)
                    written, refs, edited, items = other, alone_refs, none, None
                    form, frames = write_refs(refs, self._rows.rows)
                    size = sum(self._parts.sizes[start:]) + sum(map(len, frames))
        hasher = [written_column.pop("digest") for written_column in written]
        files = [(unit, abouts[number]) for unit, number in zip(units, numbers, strict=True)]
        bytewise = self._files.keep_bytes(files, size, canonical_json(written))
        new = int(np.count_nonzero(refs < 0))
        changed = int(np.count_nonzero(edited))
        self.stats.edited_cells += int(edited.sum())
        self.stats.new_rows += new
        self.stats.edited_rows += changed
        self.stats.same_rows += rows - new - changed
        if bytewise is not None:
            self._parts.cut(start)
            for number, patch in zip(numbers, bytewise, strict=True):
                self._files.store(abouts[number], patch)
            return None
        return {
            "units": numbers,
            "rows": rows,
            **({"new": new} if new else {}),
            "digest": digest_bytes(b"".join(hasher)),
            "base": [[number, unit.path, unit.rows] for number, unit in self._rows.units],
            "form": form,
            **({"refs": self._parts.add(pack_frames(frames))} if frames else {}),
            "columns": written,
            **({"items": items} if items is not None else {}),
        }

    def _moved(self, written: list[dict[str, Any]], other: artifact.PartsWriter) -> None:
        """Takes the parts that columns name from another writer."""
        for about, name in _parts_of_columns(written):
            about[name] = self._parts.add(other.part(about[name]))

    def _items(
        self, derived: BaseRows, names: list[str], kinds: list[Any], origin: Sequence[str | None]
    ) -> ItemRows | None:
        """The base's rows by the items of the column of lists that holds most of a new column's texts."""
        new = [
            derived.column(name, kind)
            for name, kind, source in zip(names, kinds, origin, strict=True)
            if source is None and name[:1] != "\0" and types.is_large_string(kind)
        ]
        best, most = None, _HELD
        for name in lists_of(self._rows) if new else ():
            view = item_rows(self._rows, name)
            texts = [cells for cells in view.own_columns.values() if types.is_large_string(cells.type)]
            held = max((min(_LOOK, len(a.unique())) * shares(a, b) for a in new for b in texts), default=0) / _LOOK
            if held > most:
                best, most = view, held
        return best

    def _refs(
        self, derived: BaseRows, units: list[Unit], names: list[str], kinds: list[Any], origin: list[str | None]
    ) -> tuple[np.ndarray, list[str]]:
        """(base row of each derived row, the recipe if it gives these)."""
        base, mine, keys = hashed(self._rows, derived, names, kinds, origin, self._key, self._scratch)
        if not self._recipe:
            about = derived, names, kinds, origin
            found = find_rows(base, mine, keys)
            equal = np.count_nonzero(base.rows[found] == mine.rows) if derived.rows == self._rows.rows else derived.rows
            if equal < _EQUAL * derived.rows:
                found = self._in_place(found, *about)
            return self._filled(self._by_name(found, (base, mine), *about), *about), []
        refs = recipe_rows(self._rows, [unit.split for unit in units], self._recipe)
        fits = refs.size == derived.rows
        if fits and np.array_equal(base.rows[refs], mine.rows):
            return refs, self._recipe
        share = f", {100 * float(np.mean(base.rows[refs] == mine.rows)):.1f} % of them equal" if fits else ""
        raise ConfigError(
            "the recipe does not give these rows",
            why=f"it gives {refs.size} rows of {derived.rows}{share}",
            hint="correct it, or leave it out: the rows are found without it",
        )

    def _filled(
        self, refs: np.ndarray, derived: BaseRows, names: list[str], kinds: list[Any], origin: list[str | None]
    ) -> np.ndarray:
        """The references, with rows in gaps of equal length paired where they look alike on a sample."""
        rows, places = gaps_of(refs, self._rows.rows)
        if not rows.size:
            return refs
        if self._look_alike(rows, places, derived, names, kinds, origin):
            return self._paired(refs, rows, places)
        sample = np.unique(np.linspace(0, rows.size - 1, _LOOK).astype(np.int64))
        mine = of_numbers(rows[sample])
        if all(source is None for source in origin):  # nothing says that the rows are others
            for name, kind in zip(names, kinds, strict=True):
                if name[:1] != "\0" and find_rule(
                    self._rows, None, places[sample], derived.column(name, kind).take(mine), None
                ):
                    return self._paired(refs, rows, places)
        return refs

    def _in_place(
        self, refs: np.ndarray, derived: BaseRows, names: list[str], kinds: list[Any], origin: list[str | None]
    ) -> np.ndarray:
        """The references, or the rows at the same places, whichever are more alike on a sample."""
        sample = np.unique(np.linspace(0, refs.size - 1, _LOOK).astype(np.int64))
        found = sample[refs[sample] >= 0]
        alike = [0.0, 0.0]
        for name, kind, source in zip(names, kinds, origin, strict=True):
            base = self._rows.column(source, kind) if source is not None and name[:1] != "\0" else None
            if base is None:
                continue
            for way, (rows, places) in enumerate(((found, refs[found]), (sample, sample))):
                here, came = derived.column(name, kind).take(of_numbers(rows)), base.take(of_numbers(places))
                same = float((~columns.differ(here, came)).sum())
                alike[way] += max(same, rows.size * copied_share(here, came))
        return np.arange(refs.size) if alike[1] > alike[0] else refs

    def _by_name(
        self,
        refs: np.ndarray,
        hashes: tuple[Hashes, Hashes],
        derived: BaseRows,
        names: list[str],
        kinds: list[Any],
        origin: list[str | None],
    ) -> np.ndarray:
        """The references, with those rows that have none paired by one column that names them, where they look alike in
        the others on a sample, or have names that cannot be chance."""
        shared = [place for place, source in enumerate(origin) if source is not None]
        for number in naming_columns(*hashes, refs):
            name, kind = names[shared[number]], kinds[shared[number]]
            if name[:1] == "\0":
                continue
            found = refs.copy()
            match_by(*hashes, number, found)
            rows = np.flatnonzero((refs < 0) & (found >= 0))
            if rows.size < max(_FEW, _ALIKE * np.count_nonzero(refs < 0)):  # new rows may share a name by chance
                continue
            equal = cells_equal(*hashes, number, rows, found[rows])
            if equal is not None and equal < _SHARED:
                continue
            others = [None if place == shared[number] else source for place, source in enumerate(origin)]
            cells = derived.column(name, kind).take(of_numbers(rows[:_LOOK])) if columns.is_bytes(kind) else None
            if (cells is not None and columns.slices(cells)[0].size >= _NAMED * len(cells)) or self._look_alike(
                rows, found[rows], derived, names, kinds, others
            ):
                refs = found
        return refs

    def _look_alike(
        self,
        rows: np.ndarray,
        places: np.ndarray,
        derived: BaseRows,
        names: list[str],
        kinds: list[Any],
        origin: Sequence[str | None],
    ) -> bool:
        """Whether rows have most of a column's text, or most of its different texts, of the base's rows `places`."""
        sample = np.unique(np.linspace(0, rows.size - 1, _LOOK).astype(np.int64))
        mine, theirs = of_numbers(rows[sample]), of_numbers(places[sample])
        for name, kind, source in zip(names, kinds, origin, strict=True):
            base = self._rows.column(source, kind) if source is not None and name[:1] != "\0" else None
            if base is None:
                continue
            here, came = derived.column(name, kind).take(mine), base.take(theirs)
            same = 1 - float(columns.differ(here, came).mean())
            varied = pyarrow_compute().count_distinct(came).as_py() if columns.is_bytes(kind) else 0
            if copied_share(here, came) > _ALIKE or (same > _ALIKE and varied > _ALIKE * len(sample)):
                return True
        return False

    @staticmethod
    def _paired(refs: np.ndarray, rows: np.ndarray, places: np.ndarray) -> np.ndarray:
        refs = refs.copy()
        refs[rows] = places
        return refs

    def _size_alone(self, derived: BaseRows, names: list[str], kinds: list[Any]) -> float:
        """About the bytes that the table takes without any base, from a sample at the quick level."""
        share = min(1.0, _SAMPLE / derived.rows)
        size, starts = int(derived.rows * share / _BLOCKS) + 1, np.linspace(0, derived.rows * (1 - share), _BLOCKS)
        places = of_numbers(np.unique(np.clip(starts.astype(np.int64)[:, None] + np.arange(size), 0, derived.rows - 1)))
        taken = (derived.column(name, kind).take(places) for name, kind in zip(names, kinds, strict=True))
        return sum(len(frame) for cells in taken for frame in write_cells(cells, QUICK)) * derived.rows / len(places)

    def _columns(
        self,
        parts: artifact.PartsWriter,
        derived: BaseRows,
        names: list[str],
        kinds: list[Any],
        origin: Sequence[str | None],
        refs: np.ndarray,
    ) -> tuple[list[dict[str, Any]], np.ndarray]:
        """(each column's entry, edited cells of each row (n,) i64). The parts go to `parts`."""
        known = np.flatnonzero(refs >= 0)
        new = of_numbers(np.flatnonzero(refs < 0))
        edited_cells = np.zeros(refs.size, np.int64)
        written, dictionary = [], SharedDictionary()
        for name, kind, source in zip(names, kinds, origin, strict=True):
            mine = derived.column(name, kind)
            about: dict[str, Any] = {"digest": columns.digest(mine)}
            here = mine if known.size == refs.size else mine.take(of_numbers(known))
            found = find_source(self._rows, source, refs[known], here, mine, dictionary.bytes)
            if found is None:  # it takes nothing from the base, which may have a column of that name all the same
                old_cells = self._rows.column(source, kind) if source is not None and name[:1] != "\0" else None
                if old_cells is not None and known.size:
                    there = old_cells.take(of_numbers(refs[known]))
                    edited_cells[known[np.flatnonzero(columns.differ(here, there))]] += 1
                if refs.size:
                    nothing = mine.slice(0, 0)
                    about["part"] = parts.add(write_literals(mine, nothing, nothing, self._level, dictionary.bytes))
                    dictionary.add(mine)
            else:
                about |= {"own": True} if found.name == name else {"from": found.name}
                if found.rule is not None:
                    about["rule"] = to_json(found.rule)
                differs = self._taken(about, parts, found.name, kind, refs[known], here, found.differs)
                places = np.flatnonzero(differs)
                edited_cells[known[found.changed]] += 1
                if found.mapped is not None:
                    about["map"] = parts.add(write_map(*found.mapped, self._level))
                if places.size:
                    about["edited"] = places.size
                    about["places"] = parts.add(write_places(places, known.size))
                if len(new) or places.size:
                    text, old = base_bytes(found.base) + dictionary.bytes, found.came.take(of_numbers(places))
                    added, edited = mine.take(new), mine.take(of_numbers(known[places]))
                    about["part"] = parts.add(write_literals(added, edited, old, self._level, text))
                    dictionary.add(added)
            written.append(about)
            self._advance()
        return written, edited_cells

    def _taken(
        self,
        about: dict[str, Any],
        parts: artifact.PartsWriter,
        source: str | None,
        kind: Any,
        rows: np.ndarray,
        here: Any,
        differs: np.ndarray,
    ) -> np.ndarray:
        """Records edited cells found in another column of their base row; returns which are left, (n,) bool."""
        if np.count_nonzero(differs) < _FEW or types.is_boolean(kind) or types.is_null(kind):
            return differs
        for name in [name for name in self._rows.names if name != source and name[:1] != "\0"][:_COLUMNS]:
            left = np.flatnonzero(differs)
            other = self._rows.column(name, kind) if left.size >= _FEW else None
            if other is None:
                continue
            sample = left[np.unique(np.linspace(0, left.size - 1, _FEW * 8).astype(np.int64))]
            same = ~columns.differ(here.take(of_numbers(sample)), other.take(of_numbers(rows[sample])))
            if same.sum() <= len(same) // 8:
                continue
            hits = left[~columns.differ(here.take(of_numbers(left)), other.take(of_numbers(rows[left])))]
            noted = {"from": name, "count": hits.size, "places": parts.add(write_places(hits, rows.size))}
            about.setdefault("taken", []).append(noted)
            differs = differs.copy()
            differs[hits] = False
        return differs
