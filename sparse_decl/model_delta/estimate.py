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
from sparse_decl.model_delta.choose import rows_of
from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.cost import sample_cost
from sparse_decl.model_delta.coding.groups import ALONE, BLOCK_WORDS, DELTA
from sparse_decl.model_delta.encoding import encode
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.reference.kinds import Reference, made_json, matrix_shape, source_of, unrounded
from sparse_decl.model_delta.reference.search import ReferenceFinder
from sparse_decl.model_delta.sampling import MOST_WHOLE, sample

SHARE = 0.03  # of the words that are encoded for real
_LEAST_WORDS = 1 << 16  # of them, for a small model
_WHOLE_WORDS = 1 << 19  # matrices up to this are encoded whole: some rows of them say little of what all share
_SMALL_PART = 0.01  # of the crude costs; what is less shares a stratum with its like
_LEAST_ERROR = 0.03  # of a total, for what strata hide
_EXACT_BYTES = 32 << 20  # a checkpoint up to this is encoded as a whole, and nothing is estimated
_LEAST_ROWS, _PREDICTED_ROWS = 4, 1024  # that are encoded of a larger matrix, of one that factors predict
_PLACE_BYTES = 4  # what saying where one word differs takes
_BESIDE_ERROR = 0.6  # of what is not in tensors
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
    base: Reference | None
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
    to encode, about; more takes longer and estimates better. A checkpoint of at most 32 MiB is encoded whole, and what
    is given for it is exact if base_ref is that of the delta.

    Raises FormatError, UnavailableError, InputChangedError, OSError.
    """
    with Checkpoint(base) as old, Checkpoint(finetune) as new, tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        size, seen = sum(tensor.entry.nbytes for tensor in new.tensors), set[bytes]()
        finder = ReferenceFinder([old]) if size > _EXACT_BYTES else None
        if finder is not None:
            finder.look_at(new.tensors)
        looks = [_look(tensor, old, finder, seen) for tensor in new.tensors]
        changed = [look for look in looks if look.moved]
        unseen = sum(_unseen(look) for look in looks if not look.crude)
        if finder is None:
            stats = encode(base, finetune, Path(scratch) / "whole", threads=threads, base_ref=base_ref, prove=False)
            total, error, overhead, sampled = float(stats.stored_bytes), 0.0, 0.0, size
        else:
            strata = _strata([look for look in looks if look.crude])
            budget = max(share * sum(tensor.words for tensor in new.tensors), _LEAST_WORDS)
            crude = sum(stratum.crude for stratum in strata)
            sampled = sum(
                _measure(stratum, budget * stratum.crude / crude, Path(scratch) / str(number), threads)
                for number, stratum in enumerate(strata)
            )
            overhead = _overhead(old, new, looks)
            total, error = _total(strata)
            error += _BESIDE_ERROR * overhead
        parameters = sum(look.tensor.entry.elements for look in looks)
        return Estimate(
            base_bytes=sum(path.stat().st_size for path in old.files.values()),
            original_bytes=sum(path.stat().st_size for path in new.files.values()),
            stored_bytes=round(total + overhead),
            low=max(round(total - error + overhead), 1),
            high=round(total + error + overhead + unseen),
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


def _look(tensor: Tensor, base: Checkpoint, finder: ReferenceFinder | None, seen: set[bytes]) -> _Look:
    """finder: None where nothing is estimated. seen: digests of the samples so far: a tensor that repeats another costs
    nothing."""
    if not tensor.words:
        return _Look(tensor, None, 0.0, 0.0)
    finetune, reference = sample(tensor), finder.find(tensor) if finder is not None else None
    repeated = (key := xxhash.xxh3_128_digest(finetune.data) + tensor.words.to_bytes(8, "little")) in seen
    seen.add(key)
    crude, moved = sample_cost(ALONE, tensor.entry.dtype, finetune, None), 1.0
    compared = next(iter(base.namesakes(tensor.path, tensor.entry)), reference)
    if compared is not None and compared.entry.shape == tensor.entry.shape:
        moved = moved_words(tensor, finetune, sample(compared, tensor.words), 0.0) / finetune.size
    if reference is not None:
        other = sample(reference, tensor.words)
        repeated |= reference.entry.shape == tensor.entry.shape and bool((other == finetune).all())
        crude = min(crude, sample_cost(DELTA, tensor.entry.dtype, finetune, other))
    return _Look(tensor, reference, 0.0 if repeated else max(crude, 1) * tensor.words / finetune.size, moved)


def _unseen(look: _Look) -> float:
    """Bytes that a reference may cost which gives a whole sample, and is made of others by a rule that words elsewhere
    may break. With 95 % confidence these are fewer than three in as many as were looked at (the rule of three: Hanley
    and Lippman-Hand, JAMA 249, 1983)."""
    if look.base is None or source_of(look.base) is not None or look.tensor.words <= MOST_WHOLE:
        return 0.0
    return 3 * look.tensor.words / MOST_WHOLE * (_PLACE_BYTES + look.tensor.kind.bytes)


def _measure(stratum: _Stratum, budget: float, folder: Path, threads: int) -> int:
    """Encodes about `budget` words of a stratum for real; returns how many bytes."""
    looks = sorted(stratum.looks, key=lambda look: look.crude / look.tensor.words)
    look = looks[len(looks) // 2]
    typical = look.tensor.words
    whole, rows = int(budget / typical), typical // look.tensor.columns
    predicted = _is_predicted(look)
    least = _PREDICTED_ROWS if predicted else _LEAST_ROWS
    if whole >= 1 or typical <= _WHOLE_WORDS or rows <= 2 * least:
        count = min(max(whole, 1), len(looks))
        chosen = [looks[(2 * number + 1) * len(looks) // (2 * count)] for number in range(count)]
        stratum.measured = _coded(chosen, folder, 1, threads)
        stratum.crude_measured = sum(look.crude for look in chosen)
        return sum(look.tensor.entry.nbytes for look in chosen)
    step = max(2, math.ceil(typical / max(budget, least * look.tensor.columns)))
    # Tables and factors cost the same for some rows as for all: two sizes tell what a further row costs.
    some, fewer = (_coded([look], folder / str(part), part * step, threads) for part in (1, 2))
    taken, half = -(-rows // step), -(-rows // (2 * step))
    slope = min(max(some - fewer, 0.25 * some * (taken - half) / taken) / (taken - half), some / taken)
    if not predicted:  # it misses what only many rows make worth while, and the mean what they share: between
        slope = (slope + some / taken) / 2
    stratum.measured = some + slope * (rows - taken)
    stratum.crude_measured = look.crude
    return look.tensor.entry.nbytes * taken // rows


def _is_predicted(look: _Look) -> bool:
    """Whether the encoder is likely to fit factors to a matrix: they only pay where there are many rows."""
    tensor, base = look.tensor, look.base
    if base is None or base.entry.shape != tensor.entry.shape:
        return False
    rows, bits = tensor.words // tensor.columns, 8 * look.crude / tensor.words
    return lowrank.probe(tensor.entry.dtype, rows, tensor.columns, rows_of(tensor, base), bits)


def _coded(looks: list[_Look], folder: Path, step: int, threads: int) -> float:
    """Bytes that the codec makes of these tensors, of every `step`-th row of them."""
    for name in ("finetune", "base"):
        (folder / name).mkdir(parents=True)
    _write([(look.tensor, look.tensor.name) for look in looks], folder / "finetune", step)
    based = [(unrounded(look.base), look.tensor.name) for look in looks if look.base is not None]
    _write(based, folder / "base", step)
    encode(folder / "base", folder / "finetune", folder / "out", threads=threads, prove=False)
    with open(folder / "out" / artifact.CONTAINER, "rb") as file:
        size = file.seek(0, 2)
    return max(size - _EMPTY, 1)


_EMPTY = 700  # bytes of a container with nothing in it but one header, about


def _write(tensors: list[tuple[Reference, str]], folder: Path, step: int) -> None:
    """A safetensors file with every `step`-th row of these tensors, or of what they are made to, under these names."""
    header, data, offset = {}, [], 0
    for tensor, name in tensors:
        shape = list(tensor.entry.shape)
        words = np.empty(tensor.words, tensor.kind.dtype) if step == 1 else _every(tensor, step)
        if step == 1:
            tensor.read_words(0, words)
        else:
            shape[0] = -(-shape[0] // step)
        header[name] = {"dtype": tensor.entry.dtype, "shape": shape, "data_offsets": [offset, offset + words.nbytes]}
        offset += words.nbytes
        data.append(words)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(folder / "model.safetensors", "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for words in data:
            file.write(words.data)


def _every(tensor: Reference, step: int) -> np.ndarray:
    """Every `step`-th row of a matrix, flat."""
    height, columns = matrix_shape(tensor, False)
    rows = range(0, height, step)
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


def _overhead(old: Checkpoint, new: Checkpoint, looks: list[_Look]) -> float:
    """Bytes of manifest, index and side files."""
    checks = sum(32 + 12 * -(-look.tensor.words // BLOCK_WORDS) for look in looks if look.moved)
    based = ((look.base, look.tensor.name) for look in looks if look.base is not None)
    made = [made_json(base, name) or (base.name if base.name != name else 0) for base, name in based]
    told = len(artifact.compress(json.dumps(made).encode(), level=3))
    return 600 + 140 * len(new.files) + checks + told + sum(_file_costs(old, new))


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
