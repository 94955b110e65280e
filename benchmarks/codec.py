"""Sizes and speeds of the lossless delta beside every peer that is installed, each result checked bit for bit.

One core, CPU seconds, medians of `--repeats` runs with their spread. Ours reads from and writes to files in the page
cache, its whole artifact counted; peers code arrays in memory, all tensors of a dtype as one array, and their container
is free. Tensors that have no partner of that name, dtype and shape are coded alone by a peer's zstd.

usage: python benchmarks/codec.py [BASE FINETUNE] [--pairs NAME ...] [--trained] [--repeats N] [--json FILE]
"""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[_name] = "1"

import argparse
import hashlib
import json
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pairs
import zstandard

WIDTH = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2}
EXPONENT = {"BF16": (7, 8), "F16": (10, 5), "F32": (23, 8), "F64": (52, 11)}
Coded = list[bytes]
Encode = Callable[[np.ndarray, np.ndarray, str], Coded]  # base and fine-tune, (n,) u8, and their dtype
Decode = Callable[[Coded, np.ndarray, str], np.ndarray]


# ---------------------------------------------------------------- peers


def squeeze(data: np.ndarray, level: int = 3) -> bytes:
    return zstandard.ZstdCompressor(level=level).compress(np.ascontiguousarray(data).data)


def expand(data: bytes) -> np.ndarray:
    return np.frombuffer(zstandard.ZstdDecompressor().decompress(data), np.uint8)


def words(data: np.ndarray, dtype: str) -> np.ndarray:
    return data.view(f"<u{WIDTH.get(dtype, 1)}")


def in_planes(data: np.ndarray, dtype: str) -> Coded:
    return [squeeze(plane) for plane in data.reshape(-1, WIDTH.get(dtype, 1)).T]


def from_planes(coded: Coded) -> np.ndarray:
    return np.ascontiguousarray(np.stack([expand(c) for c in coded], axis=1)).ravel()


def ordered(values: np.ndarray, dtype: str) -> np.ndarray:
    """Floats' bits as integers in the order of the reals."""
    if dtype not in EXPONENT:
        return values
    sign = values.dtype.type(1 << (8 * values.itemsize - 1))
    return np.where(values & sign, ~values, values | sign)


def unordered(values: np.ndarray, dtype: str) -> np.ndarray:
    if dtype not in EXPONENT:
        return values
    sign = values.dtype.type(1 << (8 * values.itemsize - 1))
    return np.where(values & sign, values ^ sign, ~values)


def bitx_encode(base: np.ndarray, fine: np.ndarray, dtype: str) -> Coded:
    """BitX (ZipLLM, NSDI 2026): XOR, then exponents apart from signs and mantissas."""
    if dtype not in ("BF16", "F32"):
        return in_planes(base ^ fine, dtype)
    x, (low, _) = words(base ^ fine, dtype), EXPONENT[dtype]
    one = x.dtype.type
    exponent = ((x >> one(low)) & one(255)).astype(np.uint8)
    rest = (x & one((1 << low) - 1)) | (x >> one(8 * x.itemsize - 1)) << one(low)
    planes = rest.view(np.uint8).reshape(-1, x.itemsize).T[: x.itemsize - 1]
    return [squeeze(exponent), *(squeeze(p) for p in planes)]


def bitx_decode(coded: Coded, base: np.ndarray, dtype: str) -> np.ndarray:
    if dtype not in ("BF16", "F32"):
        return from_planes(coded) ^ base
    kind, (low, _) = np.dtype(f"<u{WIDTH[dtype]}"), EXPONENT[dtype]
    planes = [expand(c) for c in coded[1:]]
    planes.append(np.zeros_like(planes[0]))
    rest = np.ascontiguousarray(np.stack(planes, axis=1)).ravel().view(kind)
    one = kind.type
    x = rest & one((1 << low) - 1) | (rest >> one(low)) << one(8 * kind.itemsize - 1)
    return (x | expand(coded[0]).astype(kind) << one(low)).view(np.uint8) ^ base


def peers() -> dict[str, tuple[Encode, Decode]]:
    """Every peer that can be imported."""
    found: dict[str, tuple[Encode, Decode]] = {
        "zstd -3": (lambda b, f, d: [squeeze(f)], lambda c, b, d: expand(c[0])),
        "XOR + byte planes + zstd -3": (
            lambda b, f, d: in_planes(b ^ f, d),
            lambda c, b, d: from_planes(c) ^ b,
        ),
        "BitX": (bitx_encode, bitx_decode),
    }
    try:
        from zipnn import ZipNN

        names = {"BF16": "bfloat16", "F16": "float16", "F32": "float32"}

        def zipnn(dtype: str, delta: bool) -> ZipNN:
            how = "byte" if delta else 0
            return ZipNN(input_format="byte", bytearray_dtype=names[dtype], threads=1, delta_compressed_type=how)

        found["ZipNN delta"] = (
            lambda b, f, d: [bytes(zipnn(d, True).compress(f.tobytes(), delta_second_data=b.tobytes()))],
            lambda c, b, d: np.frombuffer(zipnn(d, True).decompress(c[0], delta_second_data=b.tobytes()), np.uint8),
        )
        found["ZipNN alone"] = (
            lambda b, f, d: [bytes(zipnn(d, False).compress(f.tobytes()))],
            lambda c, b, d: np.frombuffer(zipnn(d, False).decompress(c[0]), np.uint8),
        )
    except ImportError:
        pass
    try:
        from pcodec import ChunkConfig, DeltaSpec, ModeSpec, standalone

        how = ChunkConfig(compression_level=8, delta_spec=DeltaSpec.no_op(), mode_spec=ModeSpec.classic())

        def pco_encode(base: np.ndarray, fine: np.ndarray, dtype: str) -> Coded:
            difference = ordered(words(fine, dtype), dtype) - ordered(words(base, dtype), dtype)
            return [bytes(standalone.simple_compress(difference.view(f"<i{difference.itemsize}"), how))]

        def pco_decode(coded: Coded, base: np.ndarray, dtype: str) -> np.ndarray:
            old = words(base, dtype)
            difference = np.asarray(standalone.simple_decompress(coded[0])).view(old.dtype)
            return unordered(difference + ordered(old, dtype), dtype).view(np.uint8)

        found["integer difference + pcodec 8"] = (pco_encode, pco_decode)
    except ImportError:
        pass
    return found


# ---------------------------------------------------------------- measuring


def cpu() -> float:
    """CPU seconds of this process and its finished children."""
    use = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in use)


def timed(work: Callable[[], object], repeats: int) -> tuple[object, list[float]]:
    """(the last result, CPU seconds of each run)."""
    seconds, result = [], None
    for _ in range(repeats):
        start = cpu()
        result = work()
        seconds.append(cpu() - start)
    return result, seconds


def speed(size: int, seconds: list[float]) -> str:
    """Median MB/s, and the slowest and fastest run."""
    rates = sorted(size / 1e6 / max(s, 1e-9) for s in seconds)
    return f"{statistics.median(rates):.0f} ({rates[0]:.0f}-{rates[-1]:.0f})"


def tensors(folder: Path) -> dict[str, tuple[str, list[int], np.ndarray]]:
    out = {}
    for path in sorted(folder.glob("*.safetensors")):
        data = np.fromfile(path, np.uint8)
        length = int.from_bytes(data[:8].tobytes(), "little")
        header = json.loads(data[8 : 8 + length].tobytes())
        header.pop("__metadata__", None)
        for name, entry in header.items():
            start, end = entry["data_offsets"]
            out[name] = (entry["dtype"], entry["shape"], data[8 + length + start : 8 + length + end])
    return out


def measure_peers(base: Path, fine: Path, repeats: int) -> list[dict]:
    old, new = tensors(base), tensors(fine)
    paired = [n for n in new if n in old and old[n][:2] == new[n][:2] and new[n][2].size]
    joined = {}
    for dtype in sorted({new[n][0] for n in paired}):
        names = [n for n in paired if new[n][0] == dtype]
        joined[dtype] = tuple(np.concatenate([which[n][2] for n in names]) for which in (old, new))
    rest = b"".join(new[n][2].tobytes() for n in new if n not in paired)
    alone = len(squeeze(np.frombuffer(rest, np.uint8))) if rest else 0
    total = sum(f.size for _, f in joined.values()) + len(rest)
    rows = []
    for name, (encode, decode) in peers().items():
        try:
            size, encoding, decoding, exact = alone, [0.0] * repeats, [0.0] * repeats, True
            for dtype, (b, f) in joined.items():
                coded, seconds = timed(lambda e=encode, b=b, f=f, d=dtype: e(b, f, d), repeats)
                encoding = [a + s for a, s in zip(encoding, seconds, strict=True)]
                size += sum(map(len, coded))
                back, seconds = timed(lambda x=decode, c=coded, b=b, d=dtype: x(c, b, d), repeats)
                decoding = [a + s for a, s in zip(decoding, seconds, strict=True)]
                exact &= bool(np.array_equal(np.asarray(back), f))
            row = {"codec": name, "percent": 100 * size / total if exact else None}
            row |= {"encode": speed(total, encoding), "decode": speed(total, decoding)}
            rows.append(row if exact else row | {"note": "lossy here: no size"})
        except Exception as error:  # a peer that fails is a row of the table, not the end of it
            rows.append({"codec": name, "percent": None, "encode": "-", "decode": "-", "note": str(error)[:60]})
    return rows


OURS = """
import json, resource, sys, time
from pathlib import Path
from sparse_decl.model_delta import decode, encode
base, fine, out, repeats = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
seconds = {"encode": [], "decode": []}
for run in range(repeats + 1):  # the first run loads the kernels
    for name, work in (
        ("encode", lambda: encode(base, fine, out / f"delta{run}", threads=1)),
        ("decode", lambda: decode(base, out / f"delta{run}", out / f"back{run}", threads=1)),
    ):
        start = time.process_time()
        work()
        if run:
            seconds[name].append(time.process_time() - start)
print(json.dumps(seconds | {"rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))
"""


def measure_ours(base: Path, fine: Path, repeats: int) -> dict:
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, "-c", OURS, str(base), str(fine), scratch, str(repeats)]
        seen = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        back, delta = Path(scratch) / "back0", Path(scratch) / "delta0"
        names = sorted(p.name for p in fine.iterdir() if p.is_file())
        digest = lambda folder: [hashlib.sha256((folder / n).read_bytes()).hexdigest() for n in names]  # noqa: E731
        if digest(back) != digest(fine):
            raise SystemExit("what was restored is not the original: this is a bug")
        original = sum((fine / n).stat().st_size for n in names)
        stored = sum(p.stat().st_size for p in delta.iterdir())
    return {
        "codec": "sparse (whole artifact)",
        "percent": 100 * stored / original,
        "encode": speed(original, seen["encode"]),
        "decode": speed(original, seen["decode"]),
        "note": f"peak {seen['rss'] / 1024:.0f} MB",
    }


def report(name: str, base: Path, fine: Path, repeats: int) -> dict:
    rows = sorted(measure_peers(base, fine, repeats), key=lambda r: -(r["percent"] or 999))
    rows.append(measure_ours(base, fine, repeats))
    print(f"\n{name}\n{'codec':32s} {'size %':>7s}  {'encode MB/s':>16s}  {'decode MB/s':>16s}")
    for row in rows:
        size = f"{row['percent']:7.2f}" if row["percent"] is not None else "      -"
        print(f"{row['codec']:32s} {size}  {row['encode']:>16s}  {row['decode']:>16s}  {row.get('note', '')}")
    return {"pair": name, "rows": rows}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="BASE FINETUNE")
    parser.add_argument("--pairs", nargs="*", default=["ani1x_to_ani1ccx", "glyphive_courier_to_dejavu"])
    parser.add_argument("--trained", action="store_true", help="also the pairs of language_models.py (minutes each)")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    print(
        f"{platform.machine()}, {platform.python_implementation()} {platform.python_version()}, one core",
        time.strftime("%Y-%m-%d"),
    )
    done = []
    if options.folders:
        done.append(report("given", *options.folders, options.repeats))
    else:
        for name in options.pairs:
            done.append(report(name, *pairs.write_pair(name, pairs.CACHE / "pairs" / name), options.repeats))
        if options.trained:
            import language_models

            for name in language_models.PAIRS:
                place = language_models.write_pair(name, pairs.CACHE / "pairs" / name)
                done.append(report(name, *place, options.repeats))
    if options.json:
        options.json.write_text(json.dumps(done, indent=1) + "\n")


if __name__ == "__main__":
    main()
