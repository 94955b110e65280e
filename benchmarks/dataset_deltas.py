"""Dataset deltas beside every byte tool, on tables and on files as people derive them: see `dataset_tables`,
`dataset_lines` and `dataset_packages`.

Bytes are exact; seconds are CPU seconds of one run on one thread, so they are good for ratios within one row. Each of
our deltas is decoded and compared byte for byte, and so is each peer's where it can decode. Peers that are commands
(`zstd`, `xdelta3`) or packages (`bsdiff4`) are left out with a dash where they are not installed.

usage: python benchmarks/dataset_deltas.py [--rows 15000] [--lines 2500] [--only NAME ...] [--json FILE]
"""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[_name] = "1"

import argparse
import filecmp
import json
import shutil
import subprocess
import tempfile
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import results
import zstandard
from codec import cpu
from dataset_lines import Lines, line_pairs
from dataset_packages import packaged
from dataset_tables import Pair, best_parquet, made_pairs, real_pairs
from numba import njit

from sparse_decl.dataset_delta import decode, encode

pa.set_cpu_count(1)
pa.set_io_thread_count(1)


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
    start = cpu()
    stats = encode([base], derived, folder / "delta", **how)
    middle = cpu()
    decode([base], folder / "delta", folder / "back")
    end = cpu()
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
    start = cpu()
    subprocess.run([*command, "-19", str(derived), "-o", str(out)], check=True, stderr=subprocess.DEVNULL)
    middle = cpu()
    subprocess.run([*command, "-d", str(out), "-o", str(back)], check=True, stderr=subprocess.DEVNULL)
    return checked(derived, back, {"bytes": out.stat().st_size, "seconds": middle - start, "decode": cpu() - middle})


def xdelta(base: Path, derived: Path, folder: Path) -> dict[str, float] | None:
    if not shutil.which("xdelta3"):
        return None
    out, back = folder / "patch.vcdiff", folder / "patch.back"
    window = ["-B", str(max(1 << 20, base.stat().st_size)), "-s", str(base)]
    start = cpu()
    subprocess.run(["xdelta3", "-e", "-f", "-9", *window, str(derived), str(out)], check=True)
    middle = cpu()
    subprocess.run(["xdelta3", "-d", "-f", *window, str(out), str(back)], check=True)
    return checked(derived, back, {"bytes": out.stat().st_size, "seconds": middle - start, "decode": cpu() - middle})


def bsdiff(base: Path, derived: Path, folder: Path) -> dict[str, float] | None:
    """Only of small files: it needs twenty times their size in memory, and minutes."""
    try:
        import bsdiff4
    except ImportError:
        return None
    if base.stat().st_size + derived.stat().st_size > 16 << 20:
        return None
    old, new = base.read_bytes(), derived.read_bytes()
    start = cpu()
    patch = bsdiff4.diff(old, new)
    middle = cpu()
    if bsdiff4.patch(old, patch) != new:
        raise RuntimeError("bsdiff4 did not give the file back")
    return {"bytes": len(patch), "seconds": middle - start, "decode": cpu() - middle}


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
    start = cpu()
    known = set(chunks(base.read_bytes()))
    packer = zstandard.ZstdCompressor(level=3)
    fresh = dict.fromkeys(chunk for chunk in chunks(derived.read_bytes()) if chunk not in known)
    return {"bytes": sum(len(packer.compress(chunk)) for chunk in fresh), "seconds": cpu() - start}


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


def measure_lines(pair: Lines, folder: Path) -> dict[str, Any]:
    """The same of two files; and of their rows as Parquet, where that can be."""
    paths = []
    for side, data, ext in (("base", pair.base, pair.base_ext), ("derived", pair.derived, pair.ext)):
        (folder / side).mkdir()
        paths.append(folder / side / f"data.{ext}")
        paths[-1].write_bytes(data)
    found: dict[str, Any] = {
        "file": {"bytes": len(pair.derived)},
        "repeats": pair.repeats,
        "ours": ours(*paths, folder / "ours"),
        "xdelta3": xdelta(*paths, folder),
        "bsdiff": bsdiff(*paths, folder),
        "zstd patch": zstd_patch(*paths, folder),
        "chunks": unshared(*paths, folder),
    }
    if pair.rows:
        tables = [folder / side / "data.parquet" for side in ("base", "derived")]
        for rows, path in zip(pair.rows, tables, strict=True):
            pq.write_table(pa.Table.from_pylist(rows), path)
        found["ours parquet"] = ours(*tables, folder / "ours")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=15_000, help="of the tables; 0: none of these")
    parser.add_argument("--lines", type=int, default=2_500, help="of the other sets; 0: none of these")
    parser.add_argument("--only", nargs="*", metavar="NAME")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found = results.earlier(options.json) or {"tables": {}, "lines": {}}

    def keep(where: dict[str, Any], pair: Pair | Lines, how: Any) -> None:
        if options.only and pair.name not in options.only:
            return
        with tempfile.TemporaryDirectory() as folder:
            where[pair.name] = how(pair, Path(folder))
        sizes = {
            name: one["bytes"] for name, one in where[pair.name].items() if isinstance(one, dict) and "bytes" in one
        }
        print(pair.name, json.dumps(sizes), flush=True)
        if options.json:
            peers = ("bsdiff4", "pyarrow", "zstandard")
            results.save(options.json, found, peers)

    if options.rows:
        for pair in (*made_pairs(options.rows), *real_pairs()):
            keep(found["tables"], pair, measure)
    if options.lines:
        for lines in chain(line_pairs(options.lines, options.only or ()), packaged()):
            keep(found["lines"].setdefault(lines.family, {}), lines, measure_lines)


if __name__ == "__main__":
    main()
