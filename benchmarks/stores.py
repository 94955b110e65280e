"""What a store keeps of a fine-tune whose base it holds already: whole files, equal blocks, or a delta.

Whole files is what git-lfs and DVC do. Equal blocks stands for stores of chunks, such as Xet: 64 KiB of a tensor,
counted as shared if the base has the same bytes at the same place of the same tensor. Stores that cut by content may
find a little more or less; none finds an equal chunk where a weight in every 64 KiB changed. The delta is the whole
artifact on disk, restored and compared. Bytes alone: nothing here depends on the machine.

usage: python benchmarks/stores.py BASE FINETUNE [BASE FINETUNE ...]
"""

from __future__ import annotations

import argparse
import filecmp
import tempfile
from pathlib import Path

_BLOCK = 64 << 10


def blocks_kept(base: Path, fine: Path) -> int:
    """Bytes of the fine-tune's tensors in blocks that the base does not hold, and all that is not in tensors."""
    from sparse_decl.formats.safetensors import read_header
    from sparse_decl.sources import list_files

    held: dict[tuple[str, str, tuple[int, ...]], tuple[Path, int]] = {}
    for file in list_files(base):
        if file.path.endswith(".safetensors"):
            header = read_header(file.file)
            for tensor in header.tensors:
                held[tensor.name, tensor.dtype, tuple(tensor.shape)] = (file.file, header.data_start + tensor.start)
    kept = 0
    for file in list_files(fine):
        kept += file.size
        if not file.path.endswith(".safetensors"):
            continue
        header = read_header(file.file)
        for tensor in header.tensors:
            place = held.get((tensor.name, tensor.dtype, tuple(tensor.shape)))
            if place is not None:
                kept -= _shared(place, (file.file, header.data_start + tensor.start), tensor.nbytes)
    return kept


def _shared(one: tuple[Path, int], other: tuple[Path, int], size: int) -> int:
    equal = 0
    with one[0].open("rb") as left, other[0].open("rb") as right:
        left.seek(one[1])
        right.seek(other[1])
        for start in range(0, size, _BLOCK):
            count = min(_BLOCK, size - start)
            equal += count if left.read(count) == right.read(count) else 0
    return equal


def delta_kept(base: Path, fine: Path) -> int:
    """Bytes of the whole artifact, once the fine-tune came back from it."""
    from sparse_decl.model_delta import decode, encode
    from sparse_decl.sources import list_files

    with tempfile.TemporaryDirectory() as scratch:
        delta, back = Path(scratch) / "delta", Path(scratch) / "back"
        encode(base, fine, delta, threads=1)
        decode(base, delta, back, threads=1)
        for file in list_files(fine):
            if not filecmp.cmp(file.file, back / file.path, shallow=False):
                raise RuntimeError(f"{file.path} did not come back")
        return sum(file.size for file in list_files(delta))


def main() -> None:
    from sparse_decl.sources import list_files

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", nargs="+", type=Path, metavar="BASE FINETUNE")
    given = parser.parse_args().pairs
    print("| pair | MB | whole files | 64 KiB blocks | Sparse |\n|---|--:|--:|--:|--:|")
    for base, fine in zip(given[::2], given[1::2], strict=True):
        original = sum(file.size for file in list_files(fine))
        same = original if any(
            not (base / file.path).is_file() or not filecmp.cmp(file.file, base / file.path, shallow=False)
            for file in list_files(fine)
            if file.path.endswith(".safetensors")
        ) else 0  # fmt: skip
        shares = (100 * size / original for size in (same, blocks_kept(base, fine), delta_kept(base, fine)))
        cells = " | ".join(f"{share:.2f}" for share in shares)
        print(f"| {fine.parent.name} | {original / 1e6:.1f} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
