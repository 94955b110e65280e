"""`mode: auto`: several artifacts are made, each is measured, and the one that meets the goal best is kept.

Nothing is predicted: a size is that of files on disk, an error that of what they restore, a rise in perplexity that
of a restored model. Without a goal, and wherever it meets the goal, the exact form wins over a lossy one that does not
save a tenth of its bytes.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.parallel import Progress, in_part
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.registry import restore
from sparse_decl.model_delta import CODEC_ID
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.encoding import encode
from sparse_decl.model_lossy import proof
from sparse_decl.model_lossy.encoding import compress
from sparse_decl.model_lossy.options import Options
from sparse_decl.model_lossy.proof import check_unchanged, digests_of_files

_NEAR = 1.1  # an exact form is kept if it is at most so many times as large as the best lossy one


class Quality(Protocol):
    """Measures a restored model, such as `quality.PerplexityRise`."""

    def __call__(self, folder: Path, progress: Progress | None = None, /) -> tuple[float, float]:
        """(rise in perplexity, upper bound of its 95 % interval), in percent."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What the artifact must meet; without any of them it must be exact.

    max_bytes: of the whole artifact; the smallest error that fits wins. max_error: relative error (see
    `measuring.Losses`); max_ppl_delta: rise in perplexity, in percent, which the upper bound of its 95 % interval must
    not pass; with either, the smallest artifact that meets all of the goal wins.
    """

    max_bytes: int | None = None
    max_error: float | None = None
    max_ppl_delta: float | None = None

    @property
    def exact(self) -> bool:
        return self.max_bytes is None and self.max_error is None and self.max_ppl_delta is None

    def __str__(self) -> str:
        return ", ".join(f"{name} {value}" for name, value in asdict(self).items() if value is not None) or "exact"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One artifact that was made. stored_bytes: on disk. ppl_delta, ppl_delta_high: the rise in perplexity in percent
    and its upper bound; None where it was not measured. meets: the goal; None where a smaller one did, so that it was
    not measured.
    """

    mode: str
    options: dict[str, Any]
    stored_bytes: int
    relative_error: float
    ppl_delta: float | None
    ppl_delta_high: float | None
    meets: bool | None

    def to_json(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True, slots=True)
class Choice:
    """What was kept: its stats as `encode` or `compress` gave them, and everything that was tried."""

    mode: str
    stats: dict[str, Any]
    candidates: tuple[Candidate, ...]


def choose(
    base: Path,
    finetune: Path,
    out: Path,
    goal: Goal,
    *,
    quality: Quality | None = None,
    base_ref: dict[str, Any] | None = None,
    digests: dict[str, str] | None = None,
    threads: int = 0,
    memory: int = 1 << 30,
    prove: bool = True,
    progress: Progress | None = None,
) -> Choice:
    """Writes the artifact that meets the goal best into the folder `out`, which must not exist or be empty.

    quality: measures a restored model; needed for, and only used by, `max_ppl_delta`: from the smallest candidate
    that meets the rest of the goal to the first that meets all. The other arguments are those of `compress`; of what is
    tried, only what is kept is proved.

    Raises ConfigError (a goal that cannot be measured), DeltaCompressionError (no candidate meets it; all are named),
    and whatever `compress` raises. On any error `out` is as it was.
    """
    if goal.max_ppl_delta is not None and quality is None:
        raise ConfigError("max_ppl_delta needs something to measure perplexity with")
    if goal.max_error is not None and not goal.max_error >= 0:
        raise ConfigError(f"max_error is a share of 0 or more, not {goal.max_error}")
    if goal.max_ppl_delta is not None and not goal.max_ppl_delta >= 0:
        raise ConfigError(f"max_ppl_delta is a percentage of 0 or more, not {goal.max_ppl_delta}")
    refuse_filled(out)
    plans = list(_plans(goal))
    parts = len(plans) * (1 if goal.max_ppl_delta is None else 2)
    shared: dict[str, Any] = {"base_ref": base_ref, "threads": threads, "memory": memory}
    with whole_folder(out) as private, Checkpoint(finetune) as opened:
        files = opened.files
        wanted = digests_of_files(files, digests) if prove else {}
        tried: list[_Tried] = []
        for number, (mode, options) in enumerate(plans):
            place = private / f"{number}"
            shared["progress"] = in_part(progress, number, parts)
            try:
                if mode == CODEC_ID:
                    stats = encode(base, finetune, place, digests=digests, prove=prove, **shared).to_json()
                    stats |= {"mode": CODEC_ID, "relative_error": 0.0}
                else:
                    made = compress(base, finetune, place, mode=mode, options=options, prove=False, **shared)
                    stats = made.to_json()
            except DeltaCompressionError:
                continue  # nothing to carry, or it cannot be as small as that
            tried.append(_Tried(_judge(mode, options, stats, goal), stats, place))
            if mode == CODEC_ID and (goal.exact or (goal.max_bytes is not None and tried[0].candidate.meets)):
                break  # nothing lossy can be better
        if goal.max_ppl_delta is not None and quality is not None:
            _measure(tried, goal.max_ppl_delta, base, quality, progress, parts)
        best = _best(tried, goal)
        for other in tried:
            if other is not best:
                shutil.rmtree(other.place)
        for path in list(best.place.iterdir()):
            path.rename(private / path.name)
        best.place.rmdir()
        if best.candidate.mode != CODEC_ID and prove:  # of the others, nothing is published
            proof.prove(base, private, threads=threads, memory=memory)
            check_unchanged(files, wanted)
            del best.stats["proved"]
    end = in_part(progress, parts - 1, parts)
    if end is not None:
        end(1, 1)
    return Choice(best.candidate.mode, best.stats, tuple(one.candidate for one in tried))


@dataclass(slots=True)
class _Tried:
    candidate: Candidate
    stats: dict[str, Any]
    place: Path


def _plans(goal: Goal) -> Iterator[tuple[str, Options]]:
    """What is tried. A goal in bytes is met by the modes with an option for size; the others fit or do not."""
    yield CODEC_ID, Options()
    if goal.exact:
        return
    if goal.max_bytes is not None:
        for mode in ("svd", "sparse", "sparse-int8"):
            yield mode, Options(max_bytes=goal.max_bytes)
        yield "svd", Options(max_bytes=goal.max_bytes, rest="drop")
        yield "int8", Options()
        yield "bitdelta", Options()
        return
    if goal.max_error is not None:
        # the error of what is dropped is sqrt(1 - energy); what rounding adds to it is small
        energy = max(1 - goal.max_error**2, 1e-6)
        for mode in ("svd", "sparse", "sparse-int8"):
            yield mode, Options(energy=energy)
        yield "sparse-int8", Options(energy=max(1 - (0.97 * goal.max_error) ** 2, 1e-6))
    else:
        for rank in (8, 16, 32, 64):
            yield "svd", Options(rank=rank)
        for keep in (0.3, 0.1, 0.03):
            yield "sparse-int8", Options(keep=keep)
        yield "svd", Options(rank=16, rest="drop")
    yield "int8", Options()
    yield "bitdelta", Options()


def _judge(mode: str, options: Options, stats: dict[str, Any], goal: Goal) -> Candidate:
    """By what is known without evaluating it."""
    stored, error = stats["stored_bytes"], stats["relative_error"]
    meets = (goal.max_bytes is None or stored <= goal.max_bytes) and (goal.max_error is None or error <= goal.max_error)
    if goal.exact:
        meets = mode == CODEC_ID
    return Candidate(mode, options.to_json(), stored, error, None, None, meets)


def _measure(
    tried: list[_Tried], limit: float, base: Path, quality: Quality, progress: Progress | None, parts: int
) -> None:
    """Puts what perplexity says into the candidates: from the smallest on, up to the first that passes."""
    open_ones = sorted((one for one in tried if one.candidate.meets), key=lambda one: one.candidate.stored_bytes)
    passed = False
    for number, one in enumerate(open_ones):
        if passed:
            one.candidate = replace(one.candidate, meets=None)
            continue
        rise = high = 0.0
        if one.candidate.mode != CODEC_ID:
            restored = one.place.with_name(f"{one.place.name}.model")
            try:
                restore(base, one.place, restored)
                rise, high = quality(restored, in_part(progress, parts // 2 + number, parts))
            finally:
                shutil.rmtree(restored, ignore_errors=True)
        passed = high <= limit
        one.candidate = replace(one.candidate, ppl_delta=rise, ppl_delta_high=high, meets=passed)


def _best(tried: list[_Tried], goal: Goal) -> _Tried:
    """Raises DeltaCompressionError if none meets the goal."""
    fitting = [one for one in tried if one.candidate.meets]
    if not fitting:
        raise _out_of_reach(goal, [one.candidate for one in tried])
    best = min(fitting, key=lambda one: _rank(one.candidate, goal))
    for one in tried:
        near = one.candidate.stored_bytes <= _NEAR * best.candidate.stored_bytes
        if one.candidate.mode == CODEC_ID and one.candidate.meets is not False and near:
            one.candidate = replace(one.candidate, meets=True)  # its perplexity needs no measuring
            return one  # no loss is worth so few bytes
    return best


def _rank(candidate: Candidate, goal: Goal) -> tuple[float, float]:
    """Smaller is better: error first where bytes are given, bytes first where an error is."""
    if goal.max_bytes is not None:
        return candidate.relative_error, candidate.stored_bytes
    return candidate.stored_bytes, candidate.relative_error


def _out_of_reach(goal: Goal, tried: list[Candidate]) -> DeltaCompressionError:
    seen = "; ".join(
        f"{c.mode} {c.stored_bytes} bytes, error {c.relative_error}"
        + (f", perplexity {c.ppl_delta:+} % (up to {c.ppl_delta_high:+} %)" if c.ppl_delta is not None else "")
        for c in tried
    )
    return DeltaCompressionError(
        f"no form of this fine-tune meets the goal: {goal}",
        why=f"measured: {seen}" if seen else "no form could be built",
        hint="allow more, or name a mode",
    )
