"""How large a delta will be, by coding a sample of it with the real codec.

Tensors that play the same part in each layer form a stratum (Cochran, Sampling Techniques, ch. 5 and 6). A little of
every tensor says how they differ within one; whole tensors, or evenly spaced rows, of each are encoded for real.
"""

from __future__ import annotations

import json
import math
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import xxhash

from sparse_decl.formats.safetensors import SafetensorsHeader
from sparse_decl.model_delta.changes import moved_words
from sparse_decl.model_delta.checkpoint import Checkpoint, OpenFile, Tensor
from sparse_decl.model_delta.coding.cost import sample_cost
from sparse_decl.model_delta.coding.groups import ALONE, BLOCK_WORDS, DELTA
from sparse_decl.model_delta.encoding import encode
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.reference.computed_search import computed_namesake
from sparse_decl.model_delta.reference.kinds import Reference
from sparse_decl.model_delta.reference.sketch import ContentIndex, Match

SHARE = 0.03  # of the words that are encoded for real
_LEAST_WORDS = 1 << 16  # of them, for a small model
_WHOLE_WORDS = 1 << 19  # matrices up to this are encoded whole: some rows of them say little of what all share
_SMALL_PART = 0.01  # of the crude costs; what is less shares a stratum with its like
_LEAST_ERROR = 0.03  # of a total, for what strata hide
_EXACT_BYTES = 12 << 20  # a checkpoint up to this is encoded as a whole, and nothing is estimated
_PIECES, _PIECE = 8, 512  # what is looked at of every tensor, in words
_SIDE_SAMPLE = 1 << 18  # bytes of a side file that are compressed


@dataclass(frozen=True, slots=True)
class Estimate:
    """stored_bytes: of the whole artifact, with its 95 % interval low..high. changed, changed_parameters, parameters:
    as `changes.Changes`, the first two estimated. sampled_bytes: of the fine-tune's tensors that were encoded."""

    base_bytes: int
    original_bytes: int
    stored_bytes: int
    low: int
    high: int
    changed: tuple[str, ...]
    changed_parameters: int
    parameters: int
    sampled_bytes: int


@dataclass(frozen=True, slots=True)
class _Look:
    """A tensor, its reference, its cost in bytes by a crude model of a sample, the share of the sample that moved."""

    tensor: Tensor
    base: Tensor | None
    crude: float
    moved: float


@dataclass(slots=True)
class _Stratum:
    """Changed tensors of one part; measured: real bytes of those encoded; crude: the crude model's of the same."""

    looks: list[_Look] = field(default_factory=list)
    measured: float = 0.0
    crude_measured: float = 0.0

    @property
    def crude(self) -> float:
        return sum(look.crude for look in self.looks)

    @property
    def words(self) -> int:
        return sum(look.tensor.words for look in self.looks)


def estimate(
    base: Path,
    finetune: Path,
    *,
    share: float = SHARE,
    threads: int = 0,
    base_ref: dict[str, Any] | None = None,
) -> Estimate:
    """Estimates what `encode` would write. base, finetune: folders or .safetensors files. share: of the tensors' words
    to encode, about; more takes longer and estimates better. A checkpoint of at most 12 MiB is encoded
    whole, and what is given for it is exact if base_ref is that of the delta.

    Raises FormatError, UnavailableError, InputChangedError, OSError.
    """
    with Checkpoint(base) as old, Checkpoint(finetune) as new, tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        seen: set[bytes] = set()
        alike = ContentIndex((0, tensor) for tensor in old.tensors).nearest(new.tensors)
        looks = [_look(tensor, old, found, seen) for tensor, found in zip(new.tensors, alike, strict=True)]
        changed = [look for look in looks if look.moved]
        size = sum(tensor.entry.nbytes for tensor in new.tensors)
        if size <= _EXACT_BYTES:
            stats = encode(base, finetune, Path(scratch) / "whole", threads=threads, base_ref=base_ref)
            total, error, overhead, sampled = float(stats.stored_bytes), 0.0, 0.0, size
        else:
            strata = _strata([look for look in changed if look.crude])
            budget = max(share * sum(tensor.words for tensor in new.tensors), _LEAST_WORDS)
            crude = sum(stratum.crude for stratum in strata)
            sampled = sum(
                _measure(stratum, budget * stratum.crude / crude, Path(scratch) / str(number), threads)
                for number, stratum in enumerate(strata)
            )
            overhead = _overhead(old, new, changed)
            total, error = _total(strata)
        parameters = sum(look.tensor.entry.elements for look in looks)
        return Estimate(
            base_bytes=sum(path.stat().st_size for path in old.files.values()),
            original_bytes=sum(path.stat().st_size for path in new.files.values()),
            stored_bytes=round(total + overhead),
            low=max(round(total - error + overhead), 1),
            high=round(total + error + overhead),
            changed=tuple(look.tensor.name for look in changed),
            changed_parameters=min(round(sum(look.moved * look.tensor.entry.elements for look in looks)), parameters),
            parameters=parameters,
            sampled_bytes=sampled,
        )


def _strata(looks: list[_Look]) -> list[_Stratum]:
    """Tensors of one part, dtype and shape together; small parts, and all vectors, by dtype alone."""
    parts: dict[tuple[str, str, tuple[int, ...]], _Stratum] = {}
    for look in looks:
        entry = look.tensor.entry
        shape = entry.shape if len(entry.shape) > 1 else ()
        part = re.sub(r"\d+", "#", entry.name) if shape else ""
        parts.setdefault((part, entry.dtype, shape), _Stratum()).looks.append(look)
    crude = sum(stratum.crude for stratum in parts.values())
    found: dict[tuple[str, str, tuple[int, ...]], _Stratum] = {}
    for (part, dtype, shape), stratum in parts.items():
        key = (part, dtype, shape) if stratum.crude >= _SMALL_PART * crude else ("", dtype, ())
        found.setdefault(key, _Stratum()).looks.extend(stratum.looks)
    return list(found.values())


def _look(tensor: Tensor, base: Checkpoint, alike: list[Match], seen: set[bytes]) -> _Look:
    """alike: tensors of the base that hold nearly the same, the nearest first. seen: digests of the samples so far: a
    tensor that another one repeats costs nothing.
    """
    named = base.namesakes(tensor.path, tensor.entry)[:1]
    alike = [match for match in alike if match.tensor.entry.shape == tensor.entry.shape]
    known = min((match.distance for match in alike if match.tensor in named), default=np.inf)
    reference = next((match.tensor for match in alike if match.distance < known), named[0] if named else None)
    if not tensor.words:
        return _Look(tensor, None, 0.0, 0.0)
    finetune = _pieces(tensor, tensor.words)
    sample = xxhash.xxh3_128_digest(finetune.data) + tensor.words.to_bytes(8, "little")
    repeated = sample in seen
    seen.add(sample)
    crude = sample_cost(ALONE, tensor.entry.dtype, finetune, None)
    moved, made = 1.0, None if reference is not None else computed_namesake(tensor, [base])
    if made is not None:
        reference = made.inner if isinstance(made.inner, Tensor) else None
        crude = min(crude, sample_cost(DELTA, tensor.entry.dtype, finetune, _pieces(made, tensor.words)))
    elif reference is not None:
        other = _pieces(reference, tensor.words)
        if reference.entry.shape == tensor.entry.shape:
            moved = moved_words(tensor, finetune, other, 0.0) / finetune.size
        crude = min(crude, sample_cost(DELTA, tensor.entry.dtype, finetune, other))
    return _Look(tensor, reference, 0.0 if repeated else max(crude, 1) * tensor.words / finetune.size, moved)


def _pieces(tensor: Reference, size: int) -> np.ndarray:
    """Evenly spaced words of a tensor taken as `size` words long, (n,) unsigned."""
    length = _PIECE if size > _PIECES * _PIECE else size
    count = _PIECES if size > _PIECES * _PIECE else 1
    out = np.empty(count * length, tensor.kind.dtype)
    for number in range(count):
        start = (size - length) * number // max(count - 1, 1)
        tensor.read_words(start, out[number * length : (number + 1) * length])
    return out


def _measure(stratum: _Stratum, budget: float, folder: Path, threads: int) -> int:
    """Encodes about `budget` words of a stratum for real; returns how many bytes."""
    looks = sorted(stratum.looks, key=lambda look: look.crude / look.tensor.words)
    look = looks[len(looks) // 2]
    typical = look.tensor.words
    whole = int(budget / typical)
    if whole >= 1 or typical <= _WHOLE_WORDS or typical <= 4 * look.tensor.columns:
        count = min(max(whole, 1), len(looks))
        chosen = [looks[(2 * number + 1) * len(looks) // (2 * count)] for number in range(count)]
        stratum.measured = _coded(chosen, folder, 1, threads)
        stratum.crude_measured = sum(look.crude for look in chosen)
        return sum(look.tensor.entry.nbytes for look in chosen)
    step = max(2, math.ceil(typical / max(budget, 4 * look.tensor.columns)))
    # Tables and factors cost the same for some rows as for all: two sizes tell what a further row costs.
    some, fewer = (_coded([look], folder / str(part), part * step, threads) for part in (1, 2))
    rows = typical // look.tensor.columns
    taken, half = -(-rows // step), -(-rows // (2 * step))
    # The slope between two sizes misses what only many rows make worth while, the mean misses what they share: between.
    slope = min(max(some - fewer, 0.25 * some * (taken - half) / taken) / (taken - half), some / taken)
    stratum.measured = some + (slope + some / taken) / 2 * (rows - taken)
    stratum.crude_measured = look.crude
    return look.tensor.entry.nbytes * taken // rows


def _coded(looks: list[_Look], folder: Path, step: int, threads: int) -> float:
    """Bytes that the codec makes of these tensors, of every `step`-th row of them."""
    for name in ("finetune", "base"):
        (folder / name).mkdir(parents=True)
    _write([(look.tensor, look.tensor.name) for look in looks], folder / "finetune", step)
    _write([(look.base, look.tensor.name) for look in looks if look.base is not None], folder / "base", step)
    encode(folder / "base", folder / "finetune", folder / "out", threads=threads)
    with open(folder / "out" / artifact.CONTAINER, "rb") as file:
        size = file.seek(0, 2)
    return max(size - _EMPTY, 1)


_EMPTY = 700  # bytes of a container with nothing in it but one header, about


def _write(tensors: list[tuple[Tensor, str]], folder: Path, step: int) -> None:
    """A safetensors file with every `step`-th row of these tensors, under these names."""
    header, data, offset = {}, [], 0
    for tensor, name in tensors:
        words = np.empty(tensor.words, tensor.kind.dtype) if step == 1 else _every(tensor, step)
        if step == 1:
            tensor.read_words(0, words)
        shape = list(tensor.entry.shape) if step == 1 else [words.size // tensor.columns, tensor.columns]
        header[name] = {"dtype": tensor.entry.dtype, "shape": shape, "data_offsets": [offset, offset + words.nbytes]}
        offset += words.nbytes
        data.append(words)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(folder / "model.safetensors", "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for words in data:
            file.write(words.data)


def _every(tensor: Tensor, step: int) -> np.ndarray:
    """Every `step`-th row of a matrix, flat."""
    columns = tensor.columns
    rows = range(0, tensor.words // columns, step)
    out = np.empty((len(rows), columns), tensor.kind.dtype)
    for row, values in zip(rows, out, strict=True):
        tensor.read_words(row * columns, values)
    return out.ravel()


def _total(strata: list[_Stratum]) -> tuple[float, float]:
    """(bytes of all strata, half of their 95 % interval): in each, the crude costs times real over crude.

    One stratum's ratio says nothing about its own error, so the spread over all strata is used: rather too wide.
    """
    known = [stratum for stratum in strata if stratum.crude_measured]
    ratios = [stratum.measured / stratum.crude_measured for stratum in known]
    total = sum(stratum.crude * ratio for stratum, ratio in zip(known, ratios, strict=True))
    if not known:
        return 0.0, 0.0
    crude = sum(stratum.crude for stratum in known)
    spread = sum(s.crude * (ratio - total / crude) ** 2 for s, ratio in zip(known, ratios, strict=True)) / crude
    left = [max(stratum.crude - stratum.crude_measured, 0.02 * stratum.crude) for stratum in known]
    return total, 1.96 * math.sqrt(spread * sum(unseen**2 for unseen in left)) + _LEAST_ERROR * total


# ---------------------------------------------------------------- what is not in tensors


def _overhead(old: Checkpoint, new: Checkpoint, changed: list[_Look]) -> float:
    """Bytes of manifest, index and side files."""
    checks = sum(32 + 12 * -(-look.tensor.words // BLOCK_WORDS) for look in changed)
    return 600 + 140 * len(new.files) + checks + sum(_file_costs(old, new))


def _file_costs(old: Checkpoint, new: Checkpoint) -> Iterator[float]:
    for name, path in new.files.items():
        twin = old.files.get(name)
        header = new.headers.get(name)
        if header is not None:
            yield _header_cost(header, old.headers.get(name))
            continue
        opened, other = new.open_file(name), old.open_file(name) if twin is not None else None
        if other is not None and other.size == opened.size and _equal(opened, other):
            continue
        size = path.stat().st_size
        if not size:
            continue
        data = opened.read(0, min(size, _SIDE_SAMPLE))
        like = other.read(0, min(other.size, _SIDE_SAMPLE)) if other is not None else None
        yield len(artifact.compress(data, dictionary=like or None, level=3)) * size / len(data)


def _header_cost(header: SafetensorsHeader, other: SafetensorsHeader | None) -> float:
    return float(len(artifact.compress(header.raw, dictionary=other.raw if other is not None else None, level=3)))


def _equal(one: OpenFile, other: OpenFile) -> bool:
    return all(one.read(at, n) == other.read(at, n) for at, n in _chunks(one.size))


def _chunks(size: int, step: int = 1 << 20) -> Iterator[tuple[int, int]]:
    return ((at, min(step, size - at)) for at in range(0, size, step))
