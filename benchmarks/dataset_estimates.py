"""How near `sparse dataset-estimate` comes, and what it costs: estimate and truth of the same pairs, in the same run.

The pairs are those of `dataset_deltas`, large enough to be sampled. CPU seconds are those of this process; both sides
run once before they are timed, so that no compiling is counted.

usage: python benchmarks/dataset_estimates.py [--rows 60000] [--lines 12000] [--only NAME ...] [--json FILE]
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import results
from dataset_lines import line_pairs
from dataset_packages import packaged
from dataset_tables import made_pairs
from estimates import beside

from sparse_decl.dataset_delta import encode, estimate

# kind -> the pairs of it, by their names in `dataset_tables` and `dataset_lines`
KINDS = {
    "rows": ("edits", "append", "block", "shuffled", "a sixth new at random places"),
    "columns": ("column", "only a column", "a length column", "tokens made of the text", "a field added"),
    "chats": (
        "turns appended to a tenth",
        "words edited, rows dropped",
        "new scores and a column",
        "last turn dropped",
    ),
    "rules": ("an instruction template", "text in lower case", "text without punctuation", "numbers as percent"),
    "texts": ("text cut at 40 characters", "turns cut at 120 characters", "answers edited in a fifth"),
    "formats": ("csv as jsonl", "csv: with pandas' index", "jsonl as one array"),
    "packages": ("airports as csv, 2024 to 2026", "makers of network cards as text, 0.8 to 1.1"),
}


def measure(base: Path, derived: Path, scratch: Path) -> dict[str, Any]:
    """Bytes (original, stored, estimated, and the interval), CPU seconds of both."""

    def full() -> Any:
        shutil.rmtree(scratch / "delta", ignore_errors=True)
        return encode([base], derived, scratch / "delta")

    return beside(full, lambda: estimate(base, derived), lambda found: found.delta_bytes)


def pairs_of(rows: int, lines: int, wanted: set[str], folder: Path) -> Iterator[tuple[str, Path, Path]]:
    """(name, base, derived) of every pair, in files: tables in Parquet, lines as they are and in Parquet."""
    for pair in made_pairs(rows) if rows else ():
        if pair.name in wanted:
            yield pair.name, _parquet(folder, "base", pair.base), _parquet(folder, "derived", pair.derived)
    for lined in (*line_pairs(lines, wanted), *packaged()) if lines else ():
        if lined.name not in wanted:
            continue
        places = []
        for side, data, ext in (("base", lined.base, lined.base_ext), ("derived", lined.derived, lined.ext)):
            (folder / side).mkdir(exist_ok=True)
            places.append(folder / side / f"data.{ext}")
            places[-1].write_bytes(data)
        yield lined.name, places[0], places[1]
        if lined.rows:
            tables = (pa.Table.from_pylist(rows) for rows in lined.rows)
            base, derived = (
                _parquet(folder, side, table) for side, table in zip(("base", "derived"), tables, strict=True)
            )
            yield f"{lined.name}, Parquet", base, derived


def _parquet(folder: Path, name: str, table: Any) -> Path:
    pq.write_table(table, folder / f"{name}.parquet")
    return folder / f"{name}.parquet"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=60_000, help="of the tables; 0: none of these")
    parser.add_argument("--lines", type=int, default=12_000, help="of the other sets; 0: none of these")
    parser.add_argument("--only", nargs="*", metavar="NAME")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    kind_of = {name: kind for kind, names in KINDS.items() for name in names}
    found = results.earlier(options.json) or {}
    with tempfile.TemporaryDirectory() as scratch:
        wanted = set(options.only or kind_of)
        for name, base, derived in pairs_of(options.rows, options.lines, wanted, Path(scratch)):
            kind = kind_of[name.removesuffix(", Parquet")]
            found[name] = {"kind": kind, **measure(base, derived, Path(scratch))}
            print(name, found[name], flush=True)
            if options.json:
                results.save(options.json, found, ("pyarrow",))
    held = [one["low"] <= one["stored"] <= one["high"] for one in found.values()]
    print(f"{sum(held)} of {len(held)} within their intervals")


if __name__ == "__main__":
    main()
