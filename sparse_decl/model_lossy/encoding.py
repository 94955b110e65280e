"""A fine-tune to a lossy artifact: the lossless delta of what stays exact, the lossy part, and what that costs.

The artifact is read back before its manifest is written: the errors and the digests in it are those of what a restore
gives, not of what was meant to be written.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.parallel import Progress, in_part, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.manifest import MANIFEST, write_manifest
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.coding.groups import BLOCK_MEMORY
from sparse_decl.model_delta.encoding import encode_opened
from sparse_decl.model_lossy import FORMAT, FORMAT_VERSION, codes, peft_folder, proof, svd
from sparse_decl.model_lossy.casts import read_matrix
from sparse_decl.model_lossy.coverage import (
    PIECE,
    LinearLayers,
    Pair,
    Sparsified,
    as_base,
    digests_of,
    is_matrix,
    pairs_of,
)
from sparse_decl.model_lossy.measuring import Measured, measure, rounded
from sparse_decl.model_lossy.modes import (
    DEFAULT_KEEP,
    DEFAULT_RANK,
    DROP,
    EXACT,
    LOSSY_MODES,
    OPTIONS_OF,
    SIZES,
    users_of,
)
from sparse_decl.model_lossy.proof import check_unchanged, digests_of_files
from sparse_decl.model_lossy.reading import REST, read_updates
from sparse_kernels import lossy

_TRIES = 8  # artifacts written at most to meet a size


@dataclass(frozen=True, slots=True)
class Options:
    """How much is kept; at most one of rank, energy, threshold, keep and max_bytes.

    rank: `svd`, of every factor. energy: share of each difference's sum of squares (`svd`), or of all (`sparse`,
    `sparse-int8`). threshold: smaller differences are dropped. keep: share of all weights whose differences are kept,
    the largest. max_bytes: of the whole artifact. group_size: neighbours in a row that share a scale; None for whole
    rows. rest: what the mode does not cover is kept `exact` or, with `drop`, left as the base has it.
    """

    rank: int | None = None
    energy: float | None = None
    threshold: float | None = None
    keep: float | None = None
    max_bytes: int | None = None
    group_size: int | None = None
    rest: str = EXACT

    def to_json(self) -> dict[str, Any]:
        """Those that differ from the defaults."""
        return {name: value for name, value in asdict(self).items() if value is not None and value != EXACT}


@dataclass(frozen=True, slots=True)
class LossyStats:
    """Measured. original_bytes: all files of the fine-tune; stored_bytes: all files of the artifact; the errors as in
    `measuring.Losses`. ranks: (least, most) of the covered tensors, `svd` only. kept_share: of the covered weights
    whose difference is not dropped, `sparse` and `sparse-int8` only.
    """

    mode: str
    original_bytes: int
    stored_bytes: int
    files: int
    tensors: int
    carried_tensors: int
    dropped_tensors: int
    relative_error: float
    weight_error: float
    worst_layer: str
    worst_layer_error: float
    average_layer_error: float
    max_abs_error: float
    mean_abs_error: float
    ranks: tuple[int, int] | None = None
    kept_share: float | None = None
    exact: bool = False
    proved: bool = True  # restored once, with the digests that it records

    def to_json(self) -> dict[str, Any]:
        """The figures by name; `proved` only where it is false."""
        facts = {name: value for name, value in asdict(self).items() if value is not None}
        if self.proved:
            del facts["proved"]
        return facts | ({"ranks": list(self.ranks)} if self.ranks else {})


def compress(
    base: Path,
    finetune: Path,
    out: Path,
    *,
    mode: str,
    options: Options | None = None,
    base_ref: dict[str, Any] | None = None,
    digests: dict[str, str] | None = None,
    threads: int = 0,
    memory: int = 1 << 30,
    prove: bool = True,
    progress: Progress | None = None,
) -> LossyStats:
    """Writes the lossy form of `finetune` to `base` into the folder `out`, which must not exist or be empty.

    base, finetune: a folder or one .safetensors file. mode: of `modes.LOSSY_MODES`. base_ref: a small JSON object
    that names the base in the artifact. digests: what the files of the fine-tune are held to, by name; None for what
    they are now. threads: 0 for one per core. memory: bytes of working memory, about; `svd` takes about eight times
    its largest matrix besides. prove: restore the artifact once, beside it on the disk, and hold files to their digests
    before it counts. progress: called with (bytes done, bytes in all).

    Raises ConfigError (an option the mode does not know), DeltaCompressionError (nothing to cover, a size that cannot
    be met, `out` is in use), FormatError, UnavailableError, InputChangedError, OSError. On any error `out` is as it
    was.
    """
    options = options or Options()
    check_options(mode, options)
    refuse_filled(out)
    threads = threads or usable_cores()
    with (
        Checkpoint(finetune) as finetune_checkpoint,
        Checkpoint(base) as base_checkpoint,
        Pool(threads) as pool,
        whole_folder(out) as folder,
    ):
        wanted = digests_of_files(finetune_checkpoint.files, digests) if prove else {}
        parts = 4 if prove else 3
        job = _Job(
            finetune_checkpoint, base_checkpoint, folder, mode, options, base_ref or {}, pool, threads, memory,
            in_part(progress, 0, parts, share=3),
        )  # fmt: skip
        stats = job.run()
        if prove:
            proof.prove(base, folder, threads=threads, memory=memory, progress=in_part(progress, 3, parts))
            check_unchanged(finetune_checkpoint.files, wanted)
    return stats if prove else replace(stats, proved=False)


def check_options(mode: str, options: Options) -> None:
    """Raises ConfigError for a mode that is not one, and options that it does not use or that exclude each other."""
    if mode not in OPTIONS_OF:
        raise ConfigError(f"there is no lossy mode {mode!r}", hint=f"it is one of {', '.join(LOSSY_MODES)}")
    given = set(options.to_json())
    for name in sorted(given - OPTIONS_OF[mode]):
        users = ", ".join(users_of(name, LOSSY_MODES))
        raise ConfigError(f"mode {mode} does not use {name}", hint=f"{name} belongs to {users}")
    sizes = sorted(given & set(SIZES))
    if len(sizes) > 1:
        raise ConfigError(f"{sizes[0]} and {sizes[1]} together", hint="keep one; each alone says how much is kept")
    if options.rest not in (EXACT, DROP):
        raise ConfigError(f"rest cannot be {options.rest!r}", hint=f"it is {EXACT} or {DROP}")
    for name in ("energy", "keep"):
        value = getattr(options, name)
        if value is not None and not 0 < value <= 1:
            raise ConfigError(f"{name} is a share above 0 and up to 1, not {value}")
    for name in ("rank", "max_bytes", "group_size"):
        value = getattr(options, name)
        if value is not None and value < 1:
            raise ConfigError(f"{name} must be at least 1, not {value}")
    if options.threshold is not None and not 0 <= options.threshold < float("inf"):
        raise ConfigError(f"threshold must be a number of 0 or more, not {options.threshold}")


class _Job:
    """One run of `compress`."""

    def __init__(
        self,
        finetune: Checkpoint,
        base: Checkpoint,
        folder: Path,
        mode: str,
        options: Options,
        base_ref: dict[str, Any],
        pool: ThreadPoolExecutor,
        threads: int,
        memory: int,
        progress: Progress | None,
    ):
        self._fine, self._base, self._folder, self._mode, self._options = finetune, base, folder, mode, options
        self._base_ref, self._pool, self._threads, self._memory = base_ref, pool, threads, memory
        self._window = min(2 * threads, max(2, memory // BLOCK_MEMORY))
        self._progress, self._done = progress, 0
        self._size = sum(path.stat().st_size for path in finetune.files.values())
        self._total = 3 * self._size
        self._originals = list(finetune.tensors)

    def run(self) -> LossyStats:
        every = pairs_of(self._fine, self._base, self._pool)
        self._pairs = {pair.number: pair for pair in every}
        self._linear = LinearLayers(self._fine)
        can = self._linear.carries if self._mode == "svd" else is_matrix
        self._carried = [pair for pair in every if pair.changed and can(pair)]
        if not self._carried:
            self._carried = self._stand_in([pair for pair in every if can(pair)])
        numbers = {pair.number for pair in self._carried}
        dropped = [p for p in every if p.changed and p.number not in numbers] if self._options.rest == DROP else []
        for pair in dropped:
            self._fine.tensors[pair.number] = as_base(pair)
        self._ranks: dict[int, int] = {}
        self._kept: float | None = None
        if self._mode == "svd":
            self._write_svd()
        elif self._mode == "sparse":
            self._write_sparse()
        elif self._mode == "sparse-int8":
            self._write_sparse_codes()
        else:
            self._write_plain()
        return self._finish(len(dropped))

    def _stand_in(self, possible: list[Pair]) -> list[Pair]:
        """Where nothing changed: an adapter needs one layer. Where nothing can be covered: an error that says why."""
        changed = any(pair.changed for pair in self._pairs.values()) or len(self._pairs) < len(self._originals)
        if possible and not changed:
            return possible[:1]
        what = "linear layer" if self._mode == "svd" else "matrix"
        if possible:
            return possible[:1] if self._mode == "svd" else []
        raise DeltaCompressionError(
            f"mode {self._mode} covers none of these tensors",
            why=f"no {what} of the fine-tune has a tensor of that name, shape and dtype (f16, bf16 or f32) in the base",
            hint="use `lossless`; check that this is the right base, and that both are of one dtype",
        )

    # ------------------------------------------------------------ progress

    def _advance(self, size: int) -> None:
        self._report(self._done + size)

    def _report(self, done: int) -> None:
        self._done = min(max(done, self._done), self._total)
        if self._progress is not None:
            self._progress(self._done, self._total)

    def _phase(self, number: int) -> None:
        """One third of the work is done for each phase."""
        self._report(number * self._size)

    # ------------------------------------------------------------ the exact part

    def _write_rest(self, tensors: Iterable[tuple[int, Tensor]]) -> None:
        for number, tensor in tensors:
            self._fine.tensors[number] = tensor
        target = self._folder / REST
        if target.exists():
            shutil.rmtree(target)
        begun = self._done
        encode_opened(
            self._fine,
            [self._base],
            target,
            base_ref=self._base_ref,
            digests=digests_of(self._fine, self._pool),
            threads=self._threads,
            memory=self._memory,
            prove=False,  # the whole is proved, or nothing is
            progress=lambda done, total: self._report(begun + done * self._size // max(total, 1)),
        )

    def _without_carried(self) -> None:
        self._write_rest((pair.number, as_base(pair)) for pair in self._carried)
        self._phase(1)

    def _stored(self) -> int:
        return sum(path.stat().st_size for path in self._folder.rglob("*") if path.is_file())

    def _manifest_room(self) -> int:
        """Bytes the manifest may take, about, before it is written."""
        return 1500 + sum(260 + 2 * len(pair.tensor.name) + len(pair.tensor.path) for pair in self._carried)

    def _too_small(self, least: int) -> DeltaCompressionError:
        dropping = self._options.rest == DROP
        return DeltaCompressionError(
            f"the artifact cannot be as small as {self._options.max_bytes} bytes",
            why=f"what mode {self._mode} keeps at least takes about {least} bytes",
            hint="allow more bytes" + ("" if dropping else ", or leave out what the mode does not cover: `rest: drop`"),
        )

    # ------------------------------------------------------------ modes

    def _write_plain(self) -> None:
        self._without_carried()
        target = self._folder / codes.CONTAINER
        if self._mode == "bitdelta":
            codes.write_signs(target, self._carried, self._pool, self._window, self._advance)
        else:
            self._write_codes(np.float32(0))

    def _write_codes(self, least: np.float32) -> None:
        target = self._folder / codes.CONTAINER
        target.unlink(missing_ok=True)
        codes.write_codes(
            target,
            self._carried,
            group_size=self._options.group_size,
            least=least,
            pool=self._pool,
            window=self._window,
            advance=self._advance,
        )

    def _write_svd(self) -> None:
        self._without_carried()
        budget = self._options.max_bytes
        found = {}
        for pair in self._carried:
            matrix = read_matrix(pair.tensor) - read_matrix(pair.base)
            if self._linear.transposed:
                matrix = matrix.T
            if self._options.energy is not None:
                factors = svd.factorise_to_energy(np.ascontiguousarray(matrix), self._options.energy)
            elif budget is not None:
                factors = svd.factorise(np.ascontiguousarray(matrix), self._most_rank(pair, budget))
            else:
                factors = svd.factorise(np.ascontiguousarray(matrix), self._options.rank or DEFAULT_RANK)
            found[pair.number] = factors if factors.singular.size else _zero(matrix)
            self._advance(pair.tensor.entry.nbytes)
        if budget is None:
            self._write_adapter(found)
            return
        room = budget - self._stored() - self._manifest_room()
        for _ in range(_TRIES):
            ranks = svd.share_out([(f.singular, _rank_bytes(f)) for f in found.values()], max(room, 0))
            chosen = {number: found[number].cut(rank) for number, rank in zip(found, ranks, strict=True) if rank}
            if not chosen:
                break
            self._write_adapter(chosen)
            over = self._stored() + self._manifest_room() - budget
            if over <= 0:
                return
            room -= over
        raise self._too_small(self._stored() + self._manifest_room())

    def _most_rank(self, pair: Pair, budget: int) -> int:
        """More ranks than a matrix will be given: eight times an equal share, or all the budget."""
        sides = [sum(one.tensor.entry.shape) for one in self._carried]
        own = sum(pair.tensor.entry.shape)
        return max(1, min(16 + 8 * budget // (2 * sum(sides)), budget // (2 * own)))

    def _write_adapter(self, found: dict[int, svd.Factors]) -> None:
        factors, self._ranks = {}, {}
        for number, one in found.items():
            factors[_module(self._originals[number])] = (one.left, one.right)
            self._ranks[number] = one.singular.size
        modules = {_module(p.tensor) for p in self._pairs.values() if self._linear.carries(p)}
        peft_folder.write_lora(
            self._folder, factors, modules=modules, transposed=self._linear.transposed, task=self._linear.task
        )

    def _least(self) -> tuple[np.ndarray, np.ndarray]:
        """(counts, energies) of the covered differences by class of magnitude."""
        counts, energies = np.zeros(lossy.MAGNITUDES, np.int64), np.zeros(lossy.MAGNITUDES)
        for pair in self._carried:
            for start in range(0, pair.tensor.words, PIECE):
                count = min(PIECE, pair.tensor.words - start)
                lossy.magnitude_histogram(pair.difference(start, count), counts, energies)
        return counts, energies

    def _write_sparse(self) -> None:
        def write(least: np.float32) -> None:
            self._done = min(self._done, self._size)
            self._write_rest(
                (p.number, Sparsified(p.tensor.path, p.tensor.entry, p.tensor.file, p.tensor.data_start, p.base, least))
                for p in self._carried
            )

        self._thin(write)

    def _write_sparse_codes(self) -> None:
        self._without_carried()
        self._thin(self._write_codes)

    def _thin(self, write: Callable[[np.float32], None]) -> None:
        """Writes with the threshold that the options ask for; by trial where they ask for a size."""
        counts, energies = self._least()
        above = np.cumsum(counts[::-1])[::-1]  # weights in this class of magnitude or a larger one
        total = int(counts.sum())
        if self._options.max_bytes is not None:
            at = self._thin_to_size(write, above, self._options.max_bytes)
        else:
            if self._options.threshold is not None:
                least = np.float32(self._options.threshold)
            else:
                least = _class_start(self._chosen_class(above, energies, total))
            write(max(least, _class_start(1)))
            at = int(np.array([least], np.float32).view(np.uint32)[0] >> 16)
        self._kept = rounded(float(above[max(at, 1)]) / total)

    def _chosen_class(self, above: np.ndarray, energies: np.ndarray, total: int) -> int:
        """The smallest class of magnitude that is kept, for `keep` and `energy`."""
        used = np.flatnonzero(np.diff(np.append(above, 0)))
        if not used.size:
            return 1
        if self._options.energy is not None:
            held = np.cumsum(energies[::-1])[::-1]
            enough = np.flatnonzero(held >= self._options.energy * held[0])
            return max(int(enough[-1]), 1)
        share = self._options.keep if self._options.keep is not None else DEFAULT_KEEP
        fitting = [int(k) for k in used if above[k] <= share * total and k > 0]
        return fitting[0] if fitting else int(used[-1])

    def _thin_to_size(self, write: Callable[[np.float32], None], above: np.ndarray, budget: int) -> int:
        """Bisects the classes of magnitude that occur for the most that fits; leaves that artifact written."""
        used = [int(k) for k in np.flatnonzero(np.diff(np.append(above, 0))) if k > 0]
        low, high, written, best = 0, len(used), -1, len(used)  # used[best:] fits; len(used): nothing is kept
        starts = [_class_start(k) for k in used] + [np.float32(np.inf)]
        for _ in range(_TRIES):
            if low >= high:
                break
            middle = _middle(low, high, above[used])
            write(starts[middle])
            written = middle
            if self._stored() + self._manifest_room() <= budget:
                best = high = middle
            else:
                low = middle + 1
        if best == len(used):
            raise self._too_small(self._stored() + self._manifest_room())
        if written != best:
            write(starts[best])
        return used[best]

    # ------------------------------------------------------------ the end

    def _finish(self, dropped: int) -> LossyStats:
        self._phase(2)
        entries = [
            {
                "file": pair.tensor.path,
                "tensor": pair.tensor.name,
                **({"rank": self._ranks.get(pair.number, 0)} if self._mode == "svd" else {}),
            }
            for pair in self._carried
        ]
        if self._mode == "sparse":
            updates = {}
        else:
            shapes = [(pair.tensor.entry.dtype, pair.tensor.entry.shape, pair.tensor) for pair in self._carried]
            described = read_updates(self._folder, self._mode, entries, self._options.group_size, shapes)
            updates = {p.number: u for p, u in zip(self._carried, described, strict=True) if u is not None}
        found = measure(self._fine, self._originals, self._pairs, updates, self._pool, self._window, self._advance)
        self._write_manifest(entries, found)
        ranks = list(self._ranks.values())
        return LossyStats(
            mode=self._mode,
            original_bytes=self._size,
            stored_bytes=self._stored(),
            files=len(self._fine.files),
            tensors=len(self._originals),
            carried_tensors=len(self._carried),
            dropped_tensors=dropped,
            **found.losses.to_json(),
            ranks=(min(ranks), max(ranks)) if ranks else None,
            kept_share=self._kept,
        )

    def _write_manifest(self, entries: list[dict[str, Any]], found: Measured) -> None:
        for pair, entry in zip(self._carried, entries, strict=True):
            entry["relative_error"] = found.layers.get(pair.number, 0.0)
        parts = sorted(path for path in self._folder.rglob("*") if path.is_file() and path != self._folder / MANIFEST)
        facts = {"kept_share": self._kept} if self._kept is not None else {}
        write_manifest(
            self._folder,
            {
                "format": FORMAT,
                "version": FORMAT_VERSION,
                "mode": self._mode,
                "exact": False,
                "options": self._options.to_json(),
                "base": self._base_ref,
                "files": [
                    {"path": name, "size": path.stat().st_size, "digest": found.digests[name]}
                    for name, path in self._fine.files.items()
                ],
                "parts": {path.relative_to(self._folder).as_posix(): digest_file(path) for path in parts},
                "tensors": {"all": len(self._originals), "carried": len(entries)},
                "carried": entries,
                "losses": found.losses.to_json(),
                **facts,
            },
        )


def _module(tensor: Tensor) -> str:
    return tensor.name.removesuffix(".weight")


def _rank_bytes(factors: svd.Factors) -> int:
    return int(2 * (factors.left.shape[0] + factors.right.shape[1]))


def _zero(matrix: np.ndarray) -> svd.Factors:
    """A factor of rank 1 that changes nothing."""
    rows, columns = matrix.shape
    return svd.Factors(np.zeros((rows, 1), np.float32), np.zeros((1, columns), np.float32), np.zeros(1), 0.0)


def _class_start(number: int) -> np.float32:
    """The smallest magnitude of a class (of class 0: nothing but 0 is smaller than class 1)."""
    return np.float32(np.array([number << 16], np.uint32).view(np.float32)[0])


def _middle(low: int, high: int, above: np.ndarray) -> int:
    """Between two positions, where about the geometric mean of their numbers of weights is kept."""
    most = float(above[low])
    least = float(above[high]) if high < above.size else 1.0
    target = (most * max(least, 1.0)) ** 0.5
    at = low + int(np.searchsorted(-above[low:high], -target))
    return min(max(at, low), high - 1)
