"""Some tensors of a fine-tune, without the rest: as arrays, or as a safetensors file of their own.

Only their blocks are read, and of the base only what these blocks were coded with; every tensor is compared with its
fingerprint.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import numpy as np
import xxhash

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, UnavailableError
from sparse_decl.base.parallel import Progress, in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.folders import whole_path
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.checkpoint import Checkpoint, OpenFile
from sparse_decl.model_delta.coding.blocks import BlockDecoder
from sparse_decl.model_delta.coding.groups import WITH_BASE, window
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_decl.model_delta.format.groups import Coded
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.output import write_at
from sparse_decl.model_delta.reading import BlockReader, runs

_PIECE = 1 << 20
_NUMPY = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "C64": "<c8", "BOOL": "|b1", "BF16": "<u2",
    "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "|i1", "U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "|u1",
}  # fmt: skip
_TORCH = {
    "F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16", "C64": "complex64", "BOOL": "bool",
    "I64": "int64", "I32": "int32", "I16": "int16", "I8": "int8", "U64": "uint64", "U32": "uint32", "U16": "uint16",
    "U8": "uint8", "F8_E4M3": "float8_e4m3fn", "F8_E5M2": "float8_e5m2", "F8_E4M3FNUZ": "float8_e4m3fnuz",
    "F8_E5M2FNUZ": "float8_e5m2fnuz", "F8_E8M0": "float8_e8m0fnu",
}  # fmt: skip
Put = Callable[[int, int, np.ndarray], None]  # (tensor number, first byte, (n,) u8)


@dataclass(frozen=True, slots=True)
class PartStats:
    """tensors: how many were written or loaded, and their bytes. blocks, payload_bytes: read from the delta beside its
    index; base_bytes: read from the base to decode them or to copy, its fingerprints left out.
    """

    tensors: int
    bytes: int
    blocks: int
    payload_bytes: int
    base_bytes: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@untrusted
def load_tensors(
    base: Path | Sequence[Path] | None,
    delta: Path,
    names: Sequence[str] | None = None,
    *,
    framework: str = "numpy",
    threads: int = 0,
    memory: int = 1 << 30,
) -> dict[str, Any]:
    """Tensors of the fine-tune by name, checked, without writing a file.

    base: as `decode` takes it. names: names, or patterns such as `model.layers.0.*`; None for all.
    framework: "numpy" or "torch". NumPy has no bf16 or fp8: those come as their bits, u16 and u8; dtypes that neither
    knows come as their bytes, (bytes,) u8.
    threads: 0 for one per core. memory: bytes to stay under beside the arrays, about.

    Raises DeltaCompressionError (wrong base), ConfigError (no such tensor, or two of one name), FormatError,
    UnavailableError.
    """
    shape = {"numpy": _as_numpy, "torch": _as_torch}.get(framework)
    if shape is None:
        raise ConfigError(f"no framework {framework!r}", hint='name "numpy" or "torch"')
    found: dict[int, np.ndarray] = {}

    def put(number: int, first: int, data: np.ndarray) -> None:
        found[number][first : first + data.size] = data

    with _Part(base, delta, names, threads, memory) as part:
        for number in part.chosen:
            found[number] = np.empty(part.entry(number).nbytes, np.uint8)
        part.fill(put, None)
        for number, data in found.items():
            part.check(number, xxhash.xxh3_128_digest(data.data))
        return {part.entry(number).name: shape(part.entry(number), data) for number, data in found.items()}


@untrusted
def write_tensors(
    base: Path | Sequence[Path] | None,
    delta: Path,
    out: Path,
    names: Sequence[str],
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    progress: Progress | None = None,
) -> PartStats:
    """Writes a safetensors file `out`, which must not exist, of the tensors whose names match.

    Their bytes are those of the fine-tune, in its order; of `__metadata__` what all files they come from have in
    common. Parameters and errors as in `load_tensors`, and OSError; on any error there is no `out`.
    """
    if out.exists():
        raise DeltaCompressionError("the output file exists", where=str(out), hint="name a new file")
    with _Part(base, delta, names, threads, memory) as part:
        head, places = part.head()
        with whole_path(out) as private:
            fd = os.open(private, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
            try:
                write_at(fd, head, 0)
                part.fill(lambda number, first, data: write_at(fd, data, places[number] + first), progress)
                os.fsync(fd)
            finally:
                os.close(fd)
            written = OpenFile(private)
            try:
                for number, place in places.items():
                    part.check(number, _digest(written, place, part.entry(number).nbytes))
            finally:
                written.close()
        return part.stats()


def _digest(file: OpenFile, start: int, size: int) -> bytes:
    digest, buffer = xxhash.xxh3_128(), np.empty(_PIECE, np.uint8)
    for at in range(0, size, _PIECE):
        piece = buffer[: min(_PIECE, size - at)]
        file.read_into(start + at, piece)
        digest.update(piece.data)
    return digest.digest()


class _Part:
    """Chosen tensors of one delta. `fill` hands their bytes out, piece by piece and from several threads."""

    def __init__(
        self, base: Path | Sequence[Path] | None, delta: Path, names: Sequence[str] | None, threads: int, memory: int
    ):
        self._threads, self._memory = threads or usable_cores(), memory
        with ExitStack() as stack:
            opened = stack.enter_context(Delta(delta))
            bases = [stack.enter_context(Checkpoint(path)) for path in opened.expect(base)]
            self._layout = Layout(opened, bases)
            self._reader = BlockReader(self._layout)
            self.chosen = self._choose(names)
            stack.enter_context(self._layout.blaming_base())
            self._stack = stack.pop_all()
        self._copied = 0

    def __enter__(self) -> _Part:
        return self

    def __exit__(self, *error: Any) -> None:
        self._stack.__exit__(*error)

    def entry(self, number: int) -> TensorEntry:
        return self._layout.targets[number].entry

    def stats(self) -> PartStats:
        reader, size = self._reader, sum(self.entry(number).nbytes for number in self.chosen)
        base_bytes = reader.base_bytes + self._copied
        return PartStats(len(self.chosen), size, reader.blocks, reader.payload_bytes, base_bytes)

    def _choose(self, names: Sequence[str] | None) -> list[int]:
        """Numbers of the tensors that match, in order."""
        targets = self._layout.targets
        if names is None:
            chosen = set(range(len(targets)))
        else:
            chosen = set()
            for pattern in names:
                matching = [n for n, t in enumerate(targets) if _matches(t.path, t.entry.name, pattern)]
                if not matching:
                    known = ", ".join(t.entry.name for t in targets[:3])
                    raise ConfigError(f"no tensor {pattern!r} in the delta", why=f"it has {len(targets)}: {known}, …")
                chosen.update(matching)
        by_name: dict[str, int] = {}
        for number in sorted(chosen):
            other = by_name.setdefault(self.entry(number).name, number)
            if other != number:
                files = f"{targets[other].path} and {targets[number].path}"
                hint = f"name one as {targets[other].path}:{self.entry(number).name}"
                raise ConfigError(f"two tensors are called {self.entry(number).name!r}", why=f"in {files}", hint=hint)
        return sorted(chosen)

    def head(self) -> tuple[bytes, dict[int, int]]:
        """(a safetensors header of the chosen tensors, where in the file the bytes of each begin)."""
        layout, end = self._layout, 0
        header: dict[str, Any] = {}
        paths = {layout.targets[n].path for n in self.chosen}
        kept = [layout.headers[path].metadata if path in layout.headers else {} for path in paths]
        metadata = {k: v for k, v in kept[0].items() if all(other.get(k) == v for other in kept)} if kept else {}
        if metadata:
            header["__metadata__"] = dict(sorted(metadata.items()))
        places = {}
        for number in self.chosen:
            entry = self.entry(number)
            places[number] = end
            header[entry.name] = {
                "dtype": entry.dtype, "shape": list(entry.shape), "data_offsets": [end, end := end + entry.nbytes],
            }  # fmt: skip
        text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
        text += b" " * (-len(text) % 8)
        start = 8 + len(text)
        return len(text).to_bytes(8, "little") + text, {number: start + at for number, at in places.items()}

    def fill(self, put: Put, progress: Progress | None) -> None:
        """Calls `put` for every byte of the chosen tensors once. Raises DeltaCompressionError, FormatError."""
        layout = self._layout
        takers: dict[int, list[int]] = {}  # tensor that is stored -> those it is wanted for
        for number in self.chosen:
            if layout.table.letters[number] != "e":
                takers.setdefault(layout.table.copies.get(number, number), []).append(number)
        groups = [(coded, blocks) for coded in layout.groups if (blocks := _blocks_of(coded, takers))]
        needed = {number for number in takers if layout.table.letters[number] == "s"}
        for coded, blocks in groups:
            if coded.group.coding in WITH_BASE:
                needed |= {coded.group.members[piece[0]] for block in blocks for piece in coded.group.pieces(block)}

        def give(number: int, first: int, data: np.ndarray) -> int:
            for taker in takers.get(number, ()):
                put(taker, first, data)
            return data.nbytes * len(takers.get(number, ()))

        with Pool(self._threads) as pool:
            layout.find_base(pool, needed)
            done, total = 0, sum(self.entry(number).nbytes for number in self.chosen)
            for size in in_order(
                pool, window(self._threads, self._memory), lambda job: job(), self._jobs(takers, groups, give)
            ):
                done += size
                if progress is not None:
                    progress(done, total)

    def _jobs(
        self,
        takers: Mapping[int, Sequence[int]],
        groups: Sequence[tuple[Coded, Sequence[int]]],
        give: Callable[[int, int, np.ndarray], int],
    ) -> Iterator[Callable[[], int]]:
        def copy(number: int) -> int:
            done = at = 0
            for piece in self._layout.base_tensors[number].blocks(_PIECE):
                done += give(number, at, piece)
                at += piece.size
            return done

        def decode(coded: Coded, decoder: BlockDecoder, block: int, blocks: int) -> int:
            words, done = self._reader.words(coded, decoder, block, blocks), 0
            for member, first, count, at in coded.group.pieces(block, blocks):
                part = words[at : at + count].view(np.uint8)
                done += give(coded.group.members[member], first * words.itemsize, part)
            return done

        for number in takers:
            if self._layout.table.letters[number] == "s":
                self._copied += self.entry(number).nbytes
                yield lambda n=number: copy(n)  # type: ignore[misc]
        for coded, blocks in groups:
            decoder = self._reader.open(coded)
            for block, count in _runs(blocks):
                yield lambda c=coded, d=decoder, b=block, n=count: decode(c, d, b, n)  # type: ignore[misc]

    def check(self, number: int, found: bytes) -> None:
        """Raises DeltaCompressionError unless that is the tensor's fingerprint."""
        layout = self._layout
        wanted = layout.table.fingerprints.get(layout.table.copies.get(number, number))
        if wanted is not None and found != wanted:
            why = f"its bytes have xxh3-128 {found.hex()}, not {wanted.hex()}"
            raise DeltaCompressionError(
                "a restored tensor is not the original", where=self.entry(number).name, why=why, hint=FETCH_AGAIN
            )


def _matches(path: str, name: str, pattern: str) -> bool:
    return pattern in (name, f"{path}:{name}") or fnmatchcase(name, pattern) or fnmatchcase(f"{path}:{name}", pattern)


def _blocks_of(coded: Coded, wanted: Collection[int]) -> list[int]:
    """Blocks of a group that hold a word of these tensors."""
    group = coded.group
    if not any(member in wanted for member in group.members):
        return []
    return [b for b in range(group.blocks) if any(group.members[piece[0]] in wanted for piece in group.pieces(b))]


def _runs(blocks: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(first block, how many) of the runs that ascending blocks are decoded in."""
    start = 0
    for end in range(1, len(blocks) + 1):
        if end == len(blocks) or blocks[end] != blocks[end - 1] + 1:
            yield from ((blocks[start] + first, count) for first, count in runs(end - start))
            start = end


def _as_numpy(entry: TensorEntry, data: np.ndarray) -> np.ndarray:
    kind = np.dtype(_NUMPY.get(entry.dtype, "|u1"))
    return data.view(kind).reshape(entry.shape) if data.size == entry.elements * kind.itemsize else data


def _as_torch(entry: TensorEntry, data: np.ndarray) -> Any:
    try:
        import torch
    except ImportError as error:
        hint = "pip install 'sparse-decl[torch]'"
        raise UnavailableError("torch is not installed", where="load_tensors", hint=hint) from error
    kind = getattr(torch, _TORCH.get(entry.dtype, ""), None)
    tensor = torch.from_numpy(data)
    return tensor.view(kind).reshape(entry.shape) if kind is not None else tensor
