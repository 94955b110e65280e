"""Datasets by name: a path, a URL, or an id of the Hugging Face hub, which the `datasets` library loads and caches."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.base.extras import datasets, pyarrow
from sparse_decl.base.outgoing import is_unicode
from sparse_decl.sources import open_source
from sparse_decl.sources.paths import is_url
from sparse_decl.sources.places import Place

if TYPE_CHECKING:
    from sparse_decl.dataset_delta.artifact import Delta

pa = pyarrow()

_LEVELS = {"zstd": 19, "gzip": 19, "none": 1}
BUILDERS = {"jsonl": "json", "csv": "csv", "txt": "text"}
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class DatasetDeltaStats:
    """What a delta takes. Sizes in bytes; `*_mb` in 10^6 bytes. Samples are rows."""

    base_dataset_id: str
    derivative_dataset_id: str
    base_size_bytes: int
    derivative_size_bytes: int
    delta_size_bytes: int
    savings_pct: float
    num_shared_samples: int
    num_new_samples: int
    num_modified_samples: int
    delta_size_interval_bytes: tuple[int, int] | None = None
    """Of an estimate: where the delta's size lies in nine of ten cases."""

    @property
    def base_size_mb(self) -> float:
        return self.base_size_bytes / _MB

    @property
    def derivative_size_mb(self) -> float:
        return self.derivative_size_bytes / _MB

    @property
    def delta_size_mb(self) -> float:
        return self.delta_size_bytes / _MB


class DatasetNotFoundError(UnavailableError, FileNotFoundError):
    """No dataset, or no delta, of this name. A FileNotFoundError too, for callers who look for that."""


def load(name: str | Path | Any, *, cache_dir: str | None = None) -> Any:
    """What `encode` takes: a local path (fetched first, for a URL), or a `DatasetDict` for an id of the hub.

    name: a path, `hf://datasets/org/name@revision` or another URL (files), `org/name[@revision]` (the library); or a
    loaded `Dataset` or `DatasetDict`, or a table of pandas, polars or pyarrow. Raises UnavailableError, ConfigError.
    """
    if not isinstance(name, (str, Path)):
        return _in_memory(name)
    text = str(name)
    here = Path(text).expanduser().exists()
    if "://" in text or here:
        return open_source(text, Path()).local_path()
    if isinstance(name, Path) or text.startswith((".", "/", "~")) or text.count("/") > 1:
        try:
            return open_source(text, Path()).local_path()
        except UnavailableError as error:  # it names what is there instead
            raise DatasetNotFoundError(error.what, where=error.where, why=error.why, hint=error.hint) from error
    repository, _, revision = text.partition("@")
    library = datasets()
    try:
        return library.load_dataset(repository, revision=revision or None, cache_dir=cache_dir)
    except (OSError, ValueError, library.exceptions.DatasetsError) as error:
        raise DatasetNotFoundError(
            "no such dataset here",
            where=text,
            why=f"no file or folder has this name, and the datasets library says: {str(error).splitlines()[0][:200]}",
            hint="check the path or the id; the network may be needed (HF_HUB_OFFLINE)",
        ) from error


def _in_memory(found: Any) -> Any:
    """A loaded dataset as it is; a table of pandas, polars, pyarrow or another library as a `Dataset`."""
    table = found.to_arrow() if hasattr(found, "to_arrow") else found
    if isinstance(found, dict) or not hasattr(table, "__arrow_c_stream__") or hasattr(found, "features"):
        return found
    library = datasets()
    return library.Dataset(library.table.InMemoryTable(pa.table(table)))


def recorded_bases(delta: Delta, place: str) -> list[str]:
    """Where a delta says that its bases were: paths, ids of the hub, or URLs on the host that the delta came from.

    place: of the delta, as the user named it. A delta may have been written by anyone, and a URL in it is opened only
    where the user has named that host. Raises ConfigError where there is no name, or a URL elsewhere.
    """
    names = [entry.source.get("name") for entry in delta.manifest.bases]
    named = _host(place)
    for name in names:
        if not isinstance(name, str) or not name:
            raise ConfigError("the delta does not say where its base was", hint="name the base yourself")
        if is_url(name) and not name.startswith(("hf://", "file://")) and (named is None or _host(name) != named):
            raise ConfigError(
                "the base that the delta names is on another machine",
                where=name,
                why="a delta may have been written by anyone, so its URLs are not opened without your consent",
                hint="if you trust it, name the base yourself: --base, or the argument `base`",
            )
    return [str(name) for name in names]


def _host(url: str) -> str | None:
    scheme, separator, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}" if separator and "::" not in scheme else None


def _exactness(opened: Any) -> str:
    return "file" if isinstance(opened, Path) else "rows"


def compress_dataset_delta(
    base_dataset_id: str | Path | Any,
    derivative_dataset_id: str | Path | Any,
    output_dir: str | Path,
    splits: Sequence[str] | None = None,
    compression: str = "zstd",
    *,
    key: Sequence[str] = (),
    recipe: Sequence[str] = (),
    exact: str | None = None,
) -> dict[str, Any]:
    """Writes the delta of a dataset from its base into `output_dir`; returns its figures (`encoding.DeltaStats`).

    Besides these, under the documented names: `splits`, the files and rows of each, and `size_stats`, bytes and the
    percentage saved. Names as `load` takes them. exact: "file" where the dataset is files, "rows" where the library
    gives it.
    compression: "zstd"; "gzip" means the same, "none" means as quick as possible. Raises SparseError.
    """
    from sparse_decl.dataset_delta.encoding import encode

    if compression not in _LEVELS:
        raise ConfigError(f"compression is {', '.join(_LEVELS)}, not {compression!r}")
    with Place(str(output_dir)).new_folder() as out:
        base, derived = load(base_dataset_id), load(derivative_dataset_id)
        stats = encode(
            [base],
            derived,
            out,
            exact=exact or _exactness(derived),
            key=key,
            splits=splits,
            recipe=recipe,
            base_refs=[named(base_dataset_id)],
            source_ref=named(derivative_dataset_id),
            level=_LEVELS[compression],
        )
        splits_of = _splits(out)
    saved = _savings(stats)
    sizes = {
        "derivative_size_bytes": stats.original_bytes,
        "delta_size_bytes": stats.stored_bytes,
        "savings_pct": saved,
    }
    more = {"savings_pct": saved, "splits": splits_of, "size_stats": sizes}
    return {"output_dir": str(output_dir), **stats.to_json(), **more}


def _splits(delta: Path) -> dict[str, dict[str, Any]]:
    """Of each split its files and rows."""
    from sparse_decl.dataset_delta.artifact import Delta

    found: dict[str, dict[str, Any]] = {}
    for unit in Delta(delta).manifest.units:
        split = found.setdefault(unit.split, {"files": [], "rows": 0})
        split["files"].append(unit.path)
        split["rows"] += unit.rows
    return found


def named(name: Any) -> dict[str, Any]:
    """What a new delta records of a dataset: how it was called, if by a text."""
    return {"name": str(name)} if isinstance(name, (str, Path)) and is_unicode(str(name)) else {}


def _savings(stats: Any) -> float:
    return round(100 * (1 - stats.stored_bytes / stats.original_bytes), 3) if stats.original_bytes else 0.0


def unpacked(file: Path, scratch: Path) -> str:
    """A file of lines as what it holds: the library unpacks only what is called so."""
    from sparse_decl.dataset_delta.compressed import compressor_of, unpack_file
    from sparse_decl.dataset_delta.tables import scratch_file

    how = compressor_of(file)
    if how is None:
        return str(file)
    unpack_file(file, how, plain := scratch_file(scratch, "plain"))
    return str(plain)


def reconstruct_from_dataset_delta(
    *names: str | Path | Any,
    delta_path: str | Path | None = None,
    base_dataset_id: str | Path | Any = None,
    base: str | Path | Any = None,
    cache_dir: str | Path | None = None,
) -> Any:
    """The dataset that a delta stands for, as a `datasets.DatasetDict`: same features, splits, rows, in their order.

    `(delta)` takes the base from where the delta says it was; `(base, delta)`, or `(base, delta, cache_dir)`, or
    `base_dataset_id=` and `delta_path=`, take this one and give the only split, if there is one, as a `Dataset`. base:
    where the base is now, for the first form. delta: the folder, or its `manifest.json`. Raises SparseError;
    DatasetNotFoundError, a FileNotFoundError, if nothing is found under a name.
    """
    from sparse_decl.dataset_delta.artifact import Delta
    from sparse_decl.dataset_delta.decoding import decode_opened, tables
    from sparse_decl.dataset_delta.endings import LINES
    from sparse_decl.dataset_delta.tables import Dataset

    first = [base_dataset_id] if base_dataset_id is not None else []
    given = first + list(names) + ([delta_path] if delta_path is not None else [])
    if len(given) == 3 and len(names) == 3 and cache_dir is None:
        cache_dir = given.pop()
    if len(given) not in (1, 2):
        raise ConfigError("a delta is needed, or a base and a delta", why=f"{len(given)} names given")
    if "://" not in str(given[-1]) and not Path(str(given[-1])).expanduser().exists():
        raise DatasetNotFoundError(
            "no dataset delta here",
            where=str(given[-1]),
            hint="give the folder that `sparse dataset-compress -o` wrote",
        )
    single = len(given) == 2
    delta = Delta(Place(str(given[-1])).fetched_delta())
    wanted = [given[0]] if single else [base] if base is not None else recorded_bases(delta, str(given[-1]))
    library = datasets()
    opened = [
        Dataset(load(name, cache_dir=str(cache_dir) if cache_dir else None), version=delta.manifest.version)
        for name in wanted
    ]
    try:
        found: dict[str, Any] = {}
        if any(unit.kind in LINES for unit in delta.manifest.units):
            # What the library makes of a file of lines is its own affair: it reads the file again.
            with tempfile.TemporaryDirectory() as scratch:
                place = Path(scratch) / "files"
                decode_opened(delta, opened, place)
                files: dict[str, list[str]] = {}
                for unit in delta.manifest.units:
                    files.setdefault(unit.split, []).append(unpacked(place / unit.path, Path(scratch)))
                builder = BUILDERS.get(delta.manifest.units[0].kind, "json")
                found = dict(
                    library.load_dataset(builder, data_files=files, cache_dir=f"{scratch}/cache", keep_in_memory=True)
                )
        else:
            parts: dict[str, list[Any]] = {}
            for split, table in tables(delta, opened):
                parts.setdefault(split, []).append(table)
            for split, pieces in parts.items():
                whole = pa.concat_tables(pieces, promote_options="default")
                in_memory = library.table.InMemoryTable(whole)
                found[split] = library.Dataset(in_memory, split=library.NamedSplit(split))
    finally:
        for dataset in opened:
            dataset.close()
    if not found:
        raise ConfigError(
            "the delta holds no table",
            where=str(given[-1]),
            hint="its files come back with `sparse dataset-reconstruct`",
        )
    made = library.DatasetDict(found)
    return next(iter(made.values())) if single and len(made) == 1 else made


def estimate_dataset_delta_savings(
    base_dataset_id: str | Path | Any,
    derivative_dataset_id: str | Path | Any,
    split: str | None = "train",
    sample_size: int = 1000,
) -> DatasetDeltaStats:
    """What `compress_dataset_delta` would give for one split (None: all), from a sample of rows. Raises SparseError."""
    from sparse_decl.dataset_delta.estimating import estimate

    found = estimate(
        load(base_dataset_id),
        load(derivative_dataset_id),
        sample=sample_size,
        splits=[split] if split is not None else None,
    )
    return DatasetDeltaStats(
        str(base_dataset_id),
        str(derivative_dataset_id),
        found.base_bytes,
        found.original_bytes,
        found.delta_bytes,
        round(100 * found.savings, 3),
        found.same_rows,
        found.new_rows,
        found.edited_rows,
        (found.low, found.high),
    )
