"""Intake: a folder, a file or a `datasets` object as units, each one file's table, read in batches.

Tables that are not Arrow files already are spooled to one in a scratch folder and mapped, so memory does not grow with
them. Every file that holds no table is kept beside the units as it is.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from sparse_decl.base.digests import digest_bytes, digest_file, digest_value
from sparse_decl.base.errors import ConfigError, FormatError, SparseError, UnavailableError
from sparse_decl.base.extras import parquet, pyarrow
from sparse_decl.dataset_delta import FORMAT_VERSION, columns
from sparse_decl.dataset_delta.compressed import packed_with, unpack_file, wants_dictionary
from sparse_decl.dataset_delta.endings import LINES, is_table
from sparse_decl.dataset_delta.line_readers import RAW, SHAPE, unique
from sparse_decl.dataset_delta.lines import read_lines
from sparse_decl.dataset_delta.recognizing import json_kind, kind_inside, kind_of
from sparse_decl.formats.lfs import refuse_pointer
from sparse_decl.sources import LocalFile, list_files

pa = pyarrow()

_SPLITS = {"train": "train", "training": "train", "test": "test", "testing": "test", "eval": "test"}
_SPLITS |= dict.fromkeys(("validation", "valid", "dev", "val"), "validation")
_BATCH = 65_536


@dataclass(slots=True)
class Unit:
    """One file's table, or one split of a `datasets` object.

    path: relative, posix. kind: one of KINDS' values, or "table". table: a mapped Arrow table whose columns all have
    names of their own. names: what the file calls them, if names repeat. style: how its bytes are written again
    (lines), else empty. file, size, digest: of the file; None, 0 and a digest of the rows for "table". plain: what is
    in the file, if that is compressed.
    """

    path: str
    split: str
    kind: str
    table: Any
    digest: str
    file: Path | None = None
    size: int = 0
    style: dict[str, Any] = field(default_factory=dict)
    names: list[str] | None = None
    plain: Path | None = None

    @property
    def schema(self) -> Any:
        """The schema with the names that the file has."""
        schema = self.table.schema
        if self.names is None:
            return schema
        return pa.schema([one.with_name(name) for one, name in zip(schema, self.names, strict=True)], schema.metadata)

    @property
    def rows(self) -> int:
        return int(self.table.num_rows)

    def column(self, name: str) -> Any:
        """A column in plain form, in one piece."""
        place = self.table.schema.get_field_index(name)
        return columns.contiguous(self.table.column(place).chunks, self.table.schema.field(place).type)


class Dataset:
    """An opened dataset: `units` and `others` (files without a table). Close it: it holds a scratch folder."""

    def __init__(self, source: Any, splits: Sequence[str] | None = None, *, version: int = FORMAT_VERSION):
        self._version = version  # of the delta's format: which files are tables, how cells of files of lines look
        self._scratch = tempfile.TemporaryDirectory(prefix="sparse-tables-")
        self.folder = Path(self._scratch.name)
        self.where = str(source) if isinstance(source, Path) else "dataset"
        try:
            if isinstance(source, Path):
                self.units, self.others = self._from_files(source, splits)
            else:
                self.units, self.others = list(_from_library(source, splits)), []
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self.units = []
        self._scratch.cleanup()

    def __enter__(self) -> Dataset:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(unit.size for unit in self.units) + sum(file.size for file in self.others)

    @property
    def digest(self) -> str:
        """Digest of names, sizes and digests of everything, as a snapshot of the same files has it."""
        rows = [[unit.path, unit.size, unit.digest] for unit in self.units]
        rows += [[file.path, file.size, digest_file(file.file)] for file in self.others]
        return digest_value(sorted(rows))

    def _from_files(self, place: Path, splits: Sequence[str] | None) -> tuple[list[Unit], list[LocalFile]]:
        files = list_files(place)
        saved = _saved_splits(files)
        tables = self._tables_of(files)
        if set(tables.values()) - {"json"}:  # beside tables, such a file describes them
            tables = {path: kind for path, kind in tables.items() if kind != "json"}
        if saved is not None:  # of a `save_to_disk` folder only the Arrow files are tables
            tables = {path: kind for path, kind in tables.items() if kind == "arrow"}
        if not tables and (self._version < 7 or any(file.path.endswith(".safetensors") for file in files)):
            raise ConfigError(
                "there is no table here",
                where=str(place),
                why=f"none of its files ({len(files)}) is one of parquet, arrow, jsonl, json, csv or txt",
                hint="name a file or folder of such files; for a model: `sparse delta`",
            )
        found = {path: saved[path] if saved and path in saved else split_of(path) for path in tables}
        if splits is not None:
            missing = set(splits) - set(found.values())
            if missing:
                raise ConfigError(
                    f"there is no split {min(missing)!r}",
                    where=str(place),
                    why=f"there are {', '.join(sorted(set(found.values())))}",
                )
            tables = {path: kind for path, kind in tables.items() if found[path] in splits}
        units, others = [], []
        for file in files:
            try:
                if file.path in tables:
                    units.append(self._open(file, tables[file.path], found[file.path]))
                elif splits is None:
                    others.append(file)
            except _NoTableError:  # kept byte for byte, as a file that holds no table
                others.append(file)
            except FormatError:
                if is_table(file.path):
                    raise
                others.append(file)  # it only looked like one
        return _in_split_order(units, files), others

    def _tables_of(self, files: Sequence[LocalFile]) -> dict[str, str]:
        """path -> kind of table of the files that hold one: by their names, or what these say nothing of."""
        found: dict[str, str] = {}
        for known in (True, False):
            for file in files if self._version > 6 or known else ():
                try:
                    kind = kind_of(file.file, file.path, self._version) if known else kind_inside(file.file)
                    if self._version > 6 and known and is_table(file.path):
                        refuse_pointer(file.file, file.size)
                except OSError as error:
                    raise UnavailableError("cannot be read", where=str(file.file), why=error.strerror) from error
                if kind is not None:
                    found[file.path] = kind
            if found:
                break
        return found

    def _of_json(self, path: Path) -> str:
        kind = json_kind(path)
        if kind is None:
            raise _NoTableError("one JSON value that is no list")
        return kind

    def _open(self, file: LocalFile, kind: str, split: str) -> Unit:
        style: dict[str, Any] = {}
        plain: Path | None = None
        try:
            how = packed_with(file.file, self._version) if kind in LINES else None
            if how == "zstd" and wants_dictionary(file.file):
                raise _NoTableError("compressed with a dictionary that is not in it")
            if how is not None:
                plain = scratch_file(self.folder, "plain")
                unpack_file(file.file, how, plain)
            if kind == "arrow":
                table = _mapped(file.file)
            else:
                spool = scratch_file(self.folder, "arrow")
                if kind == "parquet":
                    _spool_parquet(file.file, spool)
                else:
                    kind = self._of_json(plain or file.file) if kind == "json" else kind
                    style = _spool_lines(plain or file.file, kind, spool, self._version)
                table = _mapped(spool)
            _check_columns(table)
        except pa.ArrowNotImplementedError as error:
            raise _NoTableError(str(error)) from error
        except (pa.ArrowInvalid, pa.ArrowKeyError, EOFError) as error:
            raise FormatError(
                f"not a whole {kind} file", where=str(file.file), why=str(error)[:300], hint="fetch or write it again"
            ) from error
        except pa.ArrowException as error:
            raise FormatError(f"the {kind} file cannot be read", where=str(file.file), why=str(error)[:300]) from error
        except SparseError as error:
            error.where = error.where or str(file.file)
            raise
        except OSError as error:
            if error.errno is not None:
                raise UnavailableError("cannot be read", where=str(file.file), why=error.strerror) from error
            raise FormatError(f"not a whole {kind} file", where=str(file.file), why=str(error)[:300]) from error
        if style:
            table = _without_constant(table, style)
        own, names = table.schema.names, unique(table.schema.names)
        if own != names:
            table = table.rename_columns(names)
        unit = Unit(file.path, split, kind, table, digest_file(file.file), file.file, file.size, style)
        unit.names, unit.plain = own if own != names else None, plain
        return unit


def scratch_file(folder: Path, name: str) -> Path:
    """A new file in a scratch folder."""
    return folder / f"{name}-{sum(1 for _ in folder.iterdir())}"


class _NoTableError(Exception):
    """A file of a kind that holds tables, with a type or an encoding that is not supported."""


def split_of(path: str) -> str:
    """The split that a file's name or folders indicate, by the words `datasets` looks for; "train" if none does."""
    for part in reversed(PurePosixPath(path).with_suffix("").parts):
        for word in re.split(r"[^a-z]+", part.lower()):
            if word in _SPLITS:
                return _SPLITS[word]
    return "train"


def _saved_splits(files: Sequence[LocalFile]) -> dict[str, str] | None:
    """Arrow file -> split, for a folder that `save_to_disk` wrote; None for any other."""
    by_path = {file.path: file.file for file in files}
    try:
        if "dataset_dict.json" in by_path:
            names = json.loads(by_path["dataset_dict.json"].read_text(encoding="utf-8"))["splits"]
            return {path: path.split("/")[0] for name in names for path in by_path if path.startswith(f"{name}/")}
        if "state.json" in by_path and "dataset_info.json" in by_path:
            name = json.loads(by_path["state.json"].read_text(encoding="utf-8")).get("_split") or "train"
            return dict.fromkeys(by_path, str(name))
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        return None
    return None


def _in_split_order(units: list[Unit], files: Sequence[LocalFile]) -> list[Unit]:
    """The order of `dataset_dict.json` where there is one, else train, validation, test, others; files by name."""
    order = ["train", "validation", "test"]
    listed = next((file.file for file in files if file.path == "dataset_dict.json"), None)
    if listed is not None:
        with suppress(ValueError, KeyError, TypeError, OSError):
            order = list(json.loads(listed.read_text(encoding="utf-8"))["splits"])
    place = {name: number for number, name in enumerate(order)}
    return sorted(units, key=lambda unit: (place.get(unit.split, len(order)), unit.split, unit.path))


def _mapped(path: Path) -> Any:
    """The table of an Arrow IPC file or stream, mapped. Raises ArrowInvalid for any other bytes, and _NoTableError for
    a whole file whose cells contradict each other."""
    source = pa.memory_map(str(path))
    magic = source.read(6)
    source.seek(0)
    table = (pa.ipc.open_file(source) if magic == b"ARROW1" else pa.ipc.open_stream(source)).read_all()
    try:
        table.validate(full=True)
    except pa.ArrowInvalid as error:
        raise _NoTableError(str(error)) from error
    return table


def _check_columns(table: Any) -> None:
    for name, kind in zip(table.schema.names, table.schema.types, strict=True):
        try:
            columns.plain_type(kind)
        except SparseError as error:
            raise _NoTableError(f"column {name!r}: {error.what}") from error


def _spool_parquet(path: Path, spool: Path) -> None:
    with parquet().ParquetFile(path) as file:  # a file that is cut off has no footer
        try:
            with pa.ipc.new_stream(str(spool), file.schema_arrow) as sink:
                for batch in file.iter_batches(_BATCH):
                    batch.validate(full=True)  # text that is not UTF-8 ends here
                    sink.write_batch(batch)
        except (pa.ArrowException, ValueError, OSError) as error:
            if getattr(error, "errno", None) is not None:
                raise
            raise _NoTableError(str(error)) from error


def _spool_lines(path: Path, kind: str, spool: Path, version: int) -> dict[str, Any]:
    open_now: list[Any] = []

    def write(schema: Any) -> Callable[[Any], None]:
        if open_now:
            open_now.pop().close()
        open_now.append(pa.ipc.new_stream(str(spool), schema))
        write_batch: Callable[[Any], None] = open_now[0].write_batch
        return write_batch

    try:
        return read_lines(path, kind, write, version)
    except (ValueError, RecursionError) as error:
        if kind != "json" or isinstance(error, SparseError):
            raise
        raise _NoTableError(str(error)) from error
    finally:
        for sink in open_now:
            sink.close()


def _without_constant(table: Any, style: dict[str, Any]) -> Any:
    """The table without hidden columns that are constant."""
    for name in (RAW, SHAPE):
        column = table.column(name)
        needless = column.null_count == len(column) if name == RAW else len(style.get("shapes", ())) < 2
        needless = needless and (name == RAW or RAW not in table.schema.names)
        if needless:
            table = table.drop_columns([name])
    return table


def _from_library(source: Any, splits: Sequence[str] | None) -> Iterator[Unit]:
    """Units of a `datasets.Dataset` or `DatasetDict`."""
    by_split = source if isinstance(source, dict) else {str(source.split or "train"): source}
    missing = set(splits or ()) - set(by_split)
    if missing:
        raise ConfigError(f"there is no split {min(missing)!r}", why=f"there are {', '.join(sorted(by_split))}")
    for name, dataset in by_split.items():
        if splits is None or name in splits:
            flat = dataset.flatten_indices() if dataset._indices is not None else dataset
            table = flat.data.table.replace_schema_metadata(flat.features.arrow_schema.metadata)
            yield Unit(name, name, "table", table, digest_bytes(rows_digest(table)))


def rows_digest(table: Any) -> bytes:
    """Digest of schema and cells of a table, whatever its chunks."""
    parts = [table.schema.serialize().to_pybytes()]
    for place in range(table.num_columns):
        column = table.column(place)
        parts.append(columns.digest(columns.contiguous(column.chunks, column.type)))
    return digest_bytes(b"".join(parts)).encode()
