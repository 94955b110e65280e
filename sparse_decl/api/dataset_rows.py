"""Rows of a dataset that is kept as a delta, without restoring it: as the library's datasets, or as Arrow batches."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from sparse_decl.api.datasets import BUILDERS, load, reconstruct_from_dataset_delta, recorded_bases, unpacked
from sparse_decl.api.paths import PathLike
from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import datasets, pyarrow
from sparse_decl.sources.places import Place

pa = pyarrow()

_ROWS = 4096  # of a batch


def load_dataset(
    delta: PathLike,
    split: str | None = None,
    *,
    base: PathLike | Any = None,
    streaming: bool = False,
    cache_dir: PathLike | None = None,
) -> Any:
    """A dataset out of its delta, as `datasets.load_dataset` gives it: a `DatasetDict`, or with `split` its `Dataset`.

    base: where the base is, if not where the delta says. streaming: an `IterableDatasetDict` or `IterableDataset`, with
    rows made as they are read: memory holds a column of the base and a batch. Raises as
    `reconstruct_from_dataset_delta`, and ConfigError for a split that is not there.
    """
    if not streaming:
        found = reconstruct_from_dataset_delta(
            delta, base=base, cache_dir=None if cache_dir is None else str(cache_dir)
        )
        return found if split is None else found[_known(split, list(found))]
    library = datasets()
    place = str(delta)
    names = list(_splits(place))
    wanted = names if split is None else [_known(split, names)]
    features = _features(place, wanted, base)

    def iterable(name: str) -> Any:
        known = {"delta": place, "split": name, "base": base}
        return library.IterableDataset.from_generator(
            _rows, gen_kwargs=known, features=features.get(name), split=library.NamedSplit(name)
        )

    return (
        iterable(split) if split is not None else library.IterableDatasetDict({name: iterable(name) for name in names})
    )


def dataset_batches(delta: PathLike, split: str = "train", *, base: PathLike | Any = None, rows: int = _ROWS) -> Any:
    """The rows of a split as a `pyarrow.RecordBatchReader`, in batches of at most `rows`.

    base: where the base is, if not where the delta says. Raises as `load_dataset`.
    """
    if rows < 1:
        raise ConfigError(f"a batch has at least one row, not {rows}")
    tables = _tables(str(delta), _known(split, list(_splits(str(delta)))), base, rows)
    first = next(tables)
    batches = (batch for table in _chained(first, tables) for batch in table.cast(first.schema).to_batches())
    return pa.RecordBatchReader.from_batches(first.schema, batches)


def _chained(first: Any, others: Iterator[Any]) -> Iterator[Any]:
    yield first
    yield from others


def _known(split: str, names: list[str]) -> str:
    if split not in names:
        raise ConfigError(f"there is no split {split!r}", why=f"there are {', '.join(sorted(names))}")
    return split


def _opened(delta: str) -> Any:
    from sparse_decl.dataset_delta.artifact import Delta

    return Delta(Place(delta).fetched_delta())


def _splits(delta: str) -> dict[str, list[Any]]:
    """The files of each split."""
    found: dict[str, list[Any]] = {}
    for unit in _opened(delta).manifest.units:
        found.setdefault(unit.split, []).append(unit)
    return found


def _features(delta: str, splits: Sequence[str], base: Any) -> dict[str, Any]:
    """The features that the schemas of splits say; not of those whose rows the library finds in a file of lines."""
    from sparse_decl.dataset_delta.decoding import tell
    from sparse_decl.dataset_delta.endings import LINES
    from sparse_decl.dataset_delta.table_decoding import schema_part

    units = _splits(delta)
    parts = {name: units[name][0].schema_part for name in splits if units[name][0].kind not in LINES}
    parts = {name: part for name, part in parts.items() if part is not None}
    if not parts:
        return {}
    opened = _opened(delta)
    with _bases(opened, delta, base) as bases:
        tell(opened, bases)
    return {name: datasets().Features.from_arrow_schema(schema_part(opened, part)) for name, part in parts.items()}


@contextmanager
def _bases(opened: Any, delta: str, base: Any) -> Iterator[list[Any]]:
    """The bases of a delta: the one given, or those that it names."""
    from sparse_decl.dataset_delta.tables import Dataset

    names = [base] if base is not None else recorded_bases(opened, delta)
    with ExitStack() as stack:
        yield [stack.enter_context(Dataset(load(name), version=opened.manifest.version)) for name in names]


def _rows(delta: str, split: str, base: Any) -> Iterator[dict[str, Any]]:
    for table in _tables(delta, split, base, _ROWS):
        yield from table.to_pylist()


def _tables(delta: str, split: str, base: Any, rows: int) -> Iterator[Any]:
    """A split's rows as Arrow tables of at most that many; one without rows if it has none."""
    from sparse_decl.dataset_delta.decoding import batches, decode_opened
    from sparse_decl.dataset_delta.endings import LINES

    opened = _opened(delta)
    units = [unit for unit in opened.manifest.units if unit.split == split]
    with ExitStack() as stack:
        bases = stack.enter_context(_bases(opened, delta, base))
        if not any(unit.kind in LINES for unit in units):
            yield from batches(opened, bases, split, rows)
            return
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sparse-rows-")))
        decode_opened(opened, bases, scratch / "files")  # what the library makes of lines is its own affair
        files = {split: [unpacked(scratch / "files" / unit.path, scratch) for unit in units]}
        lines = datasets().load_dataset(
            BUILDERS.get(units[0].kind, "json"), data_files=files, split=split, streaming=True
        )
        yield from lines.with_format("arrow").iter(rows)
