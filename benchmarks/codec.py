"""Sizes and speeds of the lossless delta beside every peer that is installed, each result checked bit for bit.

One core, CPU seconds, medians of `--repeats` runs with their spread. All read from and write to files in the page
cache. Ours is held to its whole artifact, digests and all its checks; peers code all tensors of a dtype as one array,
check nothing, and their container is free. Tensors that have no partner of that name, dtype and shape are coded alone
by a peer's zstd. The pairs come out of public packages; --trained adds those of language_models.py, which trains them
once.

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

import memory
import numpy as np
import pairs
import results
import zstandard

WIDTH = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2}
EXPONENT = {"BF16": (7, 8), "F16": (10, 5), "F32": (23, 8), "F64": (52, 11)}
OURS_NAME, XOR = "sparse (whole artifact)", "XOR + byte planes + zstd -3"
PACKAGES = ("zstandard", "zipnn", "pcodec", "openzl", "numpy", "numba")
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


def _patch(base: np.ndarray) -> zstandard.ZstdCompressor:
    """As `zstd --patch-from`: the base is a dictionary, with a window that holds both."""
    log = min(max((2 * base.size).bit_length(), 20), 30)
    how = zstandard.ZstdCompressionParameters.from_level(3, window_log=log, enable_ldm=True)
    known = zstandard.ZstdCompressionDict(base.tobytes(), dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdCompressor(dict_data=known, compression_params=how)


def _unpatch(base: np.ndarray) -> zstandard.ZstdDecompressor:
    known = zstandard.ZstdCompressionDict(base.tobytes(), dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdDecompressor(dict_data=known, max_window_size=1 << 30)


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
        XOR: (
            lambda b, f, d: in_planes(b ^ f, d),
            lambda c, b, d: from_planes(c) ^ b,
        ),
        "BitX": (bitx_encode, bitx_decode),
        "zstd --patch-from": (
            lambda b, f, d: [_patch(b).compress(f.data)],
            lambda c, b, d: np.frombuffer(_unpatch(b).decompress(c[0]), np.uint8),
        ),
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
    try:
        import openzl.ext as openzl

        def openzl_encode(base: np.ndarray, fine: np.ndarray, dtype: str) -> Coded:
            compressor = openzl.Compressor()
            compressor.select_starting_graph(openzl.graphs.Compress()(compressor))
            compressor.set_parameter(openzl.CParam.FormatVersion, openzl.MAX_FORMAT_VERSION)
            coded = []
            for piece in np.split(words(base ^ fine, dtype), range(1 << 20, fine.size, 1 << 20)):
                if piece.size:
                    context = openzl.CCtx()  # good for one call
                    context.ref_compressor(compressor)
                    coded.append(context.compress([openzl.Input(openzl.Type.Numeric, np.ascontiguousarray(piece))]))
            return coded

        def openzl_decode(coded: Coded, base: np.ndarray, dtype: str) -> np.ndarray:
            context = openzl.DCtx()
            pieces = [np.array(context.decompress(c)[0].content.as_nparray()).view(np.uint8).ravel() for c in coded]
            return np.concatenate(pieces) ^ base

        found["XOR + OpenZL"] = (openzl_encode, openzl_decode)
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


def speed(size: int, seconds: list[float]) -> list[float]:
    """MB/s: the median, the slowest and the fastest run."""
    rates = sorted(size / 1e6 / max(s, 1e-9) for s in seconds)
    return [round(rate, 1) for rate in (statistics.median(rates), rates[0], rates[-1])]


def speed_text(rates: list[float] | None) -> str:
    return "-" if rates is None else f"{rates[0]:.0f} ({rates[1]:.0f}-{rates[2]:.0f})"


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


class OnFiles:
    """A peer that reads from files and writes to files, as ours does."""

    def __init__(self, encode: Encode, decode: Decode, folder: Path, dtype: str):
        self._encode, self._decode, self._dtype = encode, decode, dtype
        self._base, self._fine = folder / f"base.{dtype}", folder / f"fine.{dtype}"
        self._coded, self.back = folder / "coded", folder / "back"

    def encode(self) -> list[int]:
        """Sizes of the pieces it wrote."""
        coded = self._encode(np.fromfile(self._base, np.uint8), np.fromfile(self._fine, np.uint8), self._dtype)
        with open(self._coded, "wb") as file:
            for piece in coded:
                file.write(piece)
        return [len(piece) for piece in coded]

    def decode(self, sizes: list[int]) -> None:
        with open(self._coded, "rb") as file:
            coded = [file.read(size) for size in sizes]
        np.asarray(self._decode(coded, np.fromfile(self._base, np.uint8), self._dtype)).tofile(self.back)


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
    with tempfile.TemporaryDirectory() as scratch:
        for dtype, pair in joined.items():
            for which, data in zip(("base", "fine"), pair, strict=True):
                data.tofile(Path(scratch) / f"{which}.{dtype}")
        for name, codec in peers().items():
            try:
                size, encoding, decoding, exact = alone, [0.0] * repeats, [0.0] * repeats, True
                for dtype, (_, fine_words) in joined.items():
                    peer = OnFiles(*codec, Path(scratch), dtype)
                    sizes, seconds = timed(peer.encode, repeats)
                    encoding = [a + s for a, s in zip(encoding, seconds, strict=True)]
                    size += sum(sizes)
                    _, seconds = timed(lambda p=peer, sizes=sizes: p.decode(sizes), repeats)
                    decoding = [a + s for a, s in zip(decoding, seconds, strict=True)]
                    exact &= bool(np.array_equal(np.fromfile(peer.back, np.uint8), fine_words))
                row = {"codec": name, "percent": 100 * size / total if exact else None}
                row |= {"encode": speed(total, encoding), "decode": speed(total, decoding)}
                rows.append(row if exact else row | {"note": "lossy here: no size"})
            except Exception as error:  # a peer that fails is a row of the table, not the end of it
                rows.append({"codec": name, "percent": None, "encode": None, "decode": None, "note": str(error)[:60]})
    return rows


OURS = f"""{memory.PEAK}
import json, sys, time
from pathlib import Path
from sparse_decl.model_delta import decode, encode
base, fine, out, repeats = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
def repeated(work):
    # CPU seconds of each run. The first loads kernels; it counts only where that is nothing beside it.
    found = []
    while len(found) < repeats + (not found or found[0] < 60):
        start = time.process_time()
        work(len(found))
        found.append(time.process_time() - start)
    return found[-repeats:]
seconds = {{
    "encode": repeated(lambda run: encode(base, fine, out / f"delta{{run}}", threads=1)),
    "decode": repeated(lambda run: decode(base, out / "delta0", out / f"back{{run}}", threads=1)),
}}
print(json.dumps(seconds | {{"rss": peak()}}))
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
        "codec": OURS_NAME,
        "percent": 100 * stored / original,
        "encode": speed(original, seen["encode"]),
        "decode": speed(original, seen["decode"]),
        "seconds": {way: statistics.median(seen[way]) for way in ("encode", "decode")},
        "bytes": original,
        "peak_rss": seen["rss"],
        "note": f"peak {seen['rss'] / 1e6:.0f} MB",
    }


def report(name: str, base: Path, fine: Path, repeats: int) -> dict[str, dict]:
    """codec -> percent, and MB/s of CPU time (median, slowest, fastest) to encode and decode; printed as well."""
    rows = sorted(measure_peers(base, fine, repeats), key=lambda r: -(r["percent"] or 999))
    rows.append(measure_ours(base, fine, repeats))
    print(f"\n{name}\n{'codec':32s} {'size %':>7s}  {'encode MB/s':>16s}  {'decode MB/s':>16s}")
    for row in rows:
        size = f"{row['percent']:7.2f}" if row["percent"] is not None else "      -"
        speeds = f"{speed_text(row['encode']):>16s}  {speed_text(row['decode']):>16s}"
        print(f"{row['codec']:32s} {size}  {speeds}  {row.get('note', '')}", flush=True)
    return {row.pop("codec"): row for row in rows}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="BASE FINETUNE")
    parser.add_argument("--pairs", nargs="*", default=[*pairs.PAIRS, *(f"{name}_bf16" for name in pairs.PAIRS)])
    parser.add_argument("--trained", nargs="*", metavar="NAME", help="also pairs of language_models.py (minutes each)")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", type=Path, help="the results, added to those that the file has of other pairs")
    measure(parser.parse_args())


def measure(options: argparse.Namespace) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    print(
        f"{platform.machine()}, {platform.python_implementation()} {platform.python_version()}, one core",
        time.strftime("%Y-%m-%d"),
    )

    def add(name: str, base: Path, fine: Path) -> None:
        found = report(name, base, fine, options.repeats)
        if options.json:  # after each pair: the next may take minutes
            results.save(options.json, (results.earlier(options.json) or {}) | {name: found}, PACKAGES, "--trained")

    if options.folders:
        add("given", *options.folders)
        return
    for name in options.pairs:
        with tempfile.TemporaryDirectory() as scratch:
            try:
                place = pairs.write_pair(name, Path(scratch))
            except (pairs.NoPackageError, ImportError) as why:
                print(f"\n{name}: left out, {why}")
                continue
            add(name, *place)
    if options.trained is not None:
        import language_models

        for name in options.trained or language_models.PAIRS:
            place = language_models.write_pair(name, pairs.CACHE / "pairs" / name)
            add(name, *place)


if __name__ == "__main__":
    main()
