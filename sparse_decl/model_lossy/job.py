"""One run of `compress`: what it reads, what it covers, where it writes, and the exact part beside every lossy one."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.parallel import Progress
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.coding.groups import BLOCK_MEMORY
from sparse_decl.model_delta.encoding import encode_opened
from sparse_decl.model_lossy.casts import read_matrix
from sparse_decl.model_lossy.coverage import (
    LinearLayers,
    Pair,
    as_base,
    digests_of,
    is_matrix,
    is_plain_matrix,
    pairs_of,
)
from sparse_decl.model_lossy.modes import DROP
from sparse_decl.model_lossy.options import Options
from sparse_decl.model_lossy.reading import REST
from sparse_decl.model_lossy.residual import Importance, fits


class Job:
    """What the writers of the modes share.

    pairs: by number of the tensor; carried: those that the mode covers; originals: the fine-tune's own tensors, which
    `fine.tensors` has no more once a writer put others in their place; size: bytes of the fine-tune's files;
    importances: by number of a covered tensor. A writer sets ranks (by number) or kept_share where its mode has them.
    """

    def __init__(
        self,
        fine: Checkpoint,
        base: Checkpoint,
        folder: Path,
        mode: str,
        options: Options,
        importances: Mapping[str, Importance],
        base_ref: dict[str, Any],
        pool: ThreadPoolExecutor,
        threads: int,
        memory: int,
        progress: Progress | None,
    ):
        self.fine, self.base, self.folder, self.mode, self.options = fine, base, folder, mode, options
        self.base_ref, self.pool, self._threads, self._memory = base_ref, pool, threads, memory
        self.window = min(2 * threads, max(2, memory // BLOCK_MEMORY))
        self._progress, self._done = progress, 0
        self.size = sum(path.stat().st_size for path in fine.files.values())
        self.originals = list(fine.tensors)
        every = pairs_of(fine, base, pool)
        self.pairs = {pair.number: pair for pair in every}
        self.linear = LinearLayers(fine)
        can = {"svd": self.linear.carries, "mix": is_plain_matrix}.get(mode, is_matrix)
        self.carried = [pair for pair in every if pair.changed and can(pair)]
        if not self.carried:
            self.carried = self._stand_in([pair for pair in every if can(pair)])
        numbers = {pair.number for pair in self.carried}
        dropped = [p for p in every if p.changed and p.number not in numbers] if options.rest == DROP else []
        for pair in dropped:
            fine.tensors[pair.number] = as_base(pair)
        self.dropped = len(dropped)
        self.importances = {
            pair.number: found
            for pair in self.carried
            if (found := importances.get(pair.tensor.name)) is not None and fits(found, pair)
        }
        if importances and not self.importances:
            raise ConfigError(
                "calibration says nothing of the tensors that the mode covers",
                why="no covered tensor has the name and the shape of one that was calibrated",
                hint="calibrate on the fine-tune itself, or leave calibration out",
            )
        self.ranks: dict[int, int] = {}
        self.kept_share: float | None = None

    def _stand_in(self, possible: list[Pair]) -> list[Pair]:
        """Where nothing changed: an adapter needs one layer. Where nothing can be covered: an error that says why."""
        changed = any(pair.changed for pair in self.pairs.values()) or len(self.pairs) < len(self.originals)
        if possible and not changed:
            return possible[:1]
        what = "linear layer" if self.mode == "svd" else "matrix"
        if possible:
            return possible[:1] if self.mode == "svd" else []
        raise DeltaCompressionError(
            f"mode {self.mode} covers none of these tensors",
            why=f"no {what} of the fine-tune has a tensor of that name, shape and dtype (f16, bf16 or f32) in the base",
            hint="use `lossless`; check that this is the right base, and that both are of one dtype",
        )

    # ------------------------------------------------------------ progress

    def advance(self, size: int) -> None:
        """Some bytes further."""
        self._report(self._done + size)

    def phase(self, number: int) -> None:
        """One third of the work is done for each phase."""
        self._report(number * self.size)

    def again(self) -> None:
        """Another try begins: what is counted from here on was counted before."""
        self._done = min(self._done, self.size)

    def _report(self, done: int) -> None:
        total = 3 * self.size
        self._done = min(max(done, self._done), total)
        if self._progress is not None:
            self._progress(self._done, total)

    # ------------------------------------------------------------ what is written

    def write_rest(self, tensors: Iterable[tuple[int, Tensor]]) -> None:
        """Writes the exact part, with these in place of the fine-tune's tensors (by number)."""
        for number, tensor in tensors:
            self.fine.tensors[number] = tensor
        target = self.folder / REST
        if target.exists():
            shutil.rmtree(target)
        begun = self._done
        encode_opened(
            self.fine,
            [self.base],
            target,
            base_ref=self.base_ref,
            digests=digests_of(self.fine, self.pool),
            threads=self._threads,
            memory=self._memory,
            prove=False,  # the whole is proved, or nothing is
            progress=lambda done, total: self._report(begun + done * self.size // max(total, 1)),
        )

    def write_rest_without_carried(self) -> None:
        """Writes the exact part, in which covered tensors are those of the base."""
        self.write_rest((pair.number, as_base(pair)) for pair in self.carried)
        self.phase(1)

    def stored(self) -> int:
        """Bytes of the artifact, its manifest about: at most what it will take."""
        return self.stored_files() + self.manifest_room()

    def stored_files(self) -> int:
        """Bytes of all files that are written by now."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())

    def manifest_room(self) -> int:
        """Bytes the manifest may take, about, before it is written."""
        return 1500 + sum(260 + 2 * len(pair.tensor.name) + len(pair.tensor.path) for pair in self.carried)

    def too_small(self) -> DeltaCompressionError:
        """The error for a size that what is written now does not meet."""
        dropping = self.options.rest == DROP
        return DeltaCompressionError(
            f"the artifact cannot be as small as {self.options.max_bytes} bytes",
            why=f"what mode {self.mode} keeps at least takes about {self.stored()} bytes",
            hint="allow more bytes" + ("" if dropping else ", or leave out what the mode does not cover: `rest: drop`"),
        )

    def matrix(self, pair: Pair) -> np.ndarray:
        """The difference of a pair as LoRA takes it, (out, in) f32; as it is stored where factors are coded."""
        matrix = read_matrix(pair.tensor) - read_matrix(pair.base)
        turned = self.linear.transposed and not self.options.codes_factors(self.mode)
        return np.ascontiguousarray(matrix.T if turned else matrix)
