"""`mode: auto`: several artifacts are made, each is measured, and the one that meets the goal best is kept.

Nothing is predicted: a size is that of files on disk, an error that of what they restore, a rise in perplexity that
of a restored model. Without a goal, and wherever it meets the goal, the exact form wins over a lossy one that does not
save a tenth of its bytes.
"""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from sparse_decl.model_lossy.quality import Quality

if TYPE_CHECKING:
    from sparse_decl.quality import Fidelity

_LEAST, _SIZES = 0.0025, 8  # `mix` is tried from this share of a fine-tune's bytes on, in so many sizes at most
_NEAR = 1.1  # an exact form is kept if it is at most so many times as large as the best lossy one


@dataclass(frozen=True, slots=True)
class Goal:
    """What the artifact must meet; without any of them it must be exact.

    max_bytes: of the whole artifact; the smallest error that fits wins. max_error: relative error (see
    `measuring.Losses`); max_ppl_delta: rise in perplexity, in percent; max_kl: divergence from the fine-tune, in nats a
    token; the upper bounds of the 95 % intervals of these two must not pass them. With one of these three, the smallest
    artifact that meets all of the goal wins.
    """

    max_bytes: int | None = None
    max_error: float | None = None
    max_ppl_delta: float | None = None
    max_kl: float | None = None

    @property
    def exact(self) -> bool:
        return all(limit is None for limit in asdict(self).values())

    @property
    def of_quality(self) -> bool:
        """Whether it limits what is measured on a text."""
        return self.max_ppl_delta is not None or self.max_kl is not None

    def is_met_by(self, found: Fidelity) -> bool:
        """Whether a measured model keeps the limits of quality."""
        return (self.max_ppl_delta is None or found.rise[1] <= self.max_ppl_delta) and (
            self.max_kl is None or found.kl.high <= self.max_kl
        )

    def __str__(self) -> str:
        return ", ".join(f"{name} {value}" for name, value in asdict(self).items() if value is not None) or "exact"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One artifact that was made. stored_bytes: on disk. ppl_delta, ppl_delta_high: the rise in perplexity in percent
    and its upper bound; kl, kl_high: the divergence from the fine-tune in nats a token, and its; None where nothing was
    measured. meets: the goal; None where a smaller one did, so that it was not measured.
    """

    mode: str
    options: dict[str, Any]
    stored_bytes: int
    relative_error: float
    ppl_delta: float | None
    ppl_delta_high: float | None
    meets: bool | None
    kl: float | None = None
    kl_high: float | None = None

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

    quality: measures a restored model; needed for, and only used by, `max_ppl_delta` and `max_kl`. `mix` is then made
    at sizes that double, up to the first that meets the goal and once more between it and the last that did not; the
    other candidates are measured from the smallest up, as long as they are smaller. The other arguments are those of
    `compress`; of what is tried, only what is kept is proved.

    Raises ConfigError (a goal that cannot be measured), DeltaCompressionError (no candidate meets it; all are named),
    and whatever `compress` raises. On any error `out` is as it was.
    """
    _check_goal(goal, quality)
    refuse_filled(out)
    plans = list(_plans(goal))
    parts = len(plans) + (_SIZES + len(plans) if goal.of_quality else 0)
    shared: dict[str, Any] = {"base_ref": base_ref, "threads": threads, "memory": memory}
    with whole_folder(out) as private, Checkpoint(finetune) as opened:
        files = opened.files
        wanted = digests_of_files(files, digests) if prove else {}
        tried: list[_Tried] = []
        refused: list[str] = []

        def make(mode: str, options: Options, report: Progress | None) -> _Tried | None:
            """One more candidate, if it can be had."""
            place = private / f"{len(tried) + len(refused)}"
            try:
                if mode == CODEC_ID:
                    stats = encode(
                        base, finetune, place, digests=digests, prove=prove, progress=report, **shared
                    ).to_json()
                    stats |= {"mode": CODEC_ID, "relative_error": 0.0}
                else:
                    stats = compress(
                        base, finetune, place, mode=mode, options=options, prove=False, progress=report, **shared
                    ).to_json()
            except DeltaCompressionError as error:  # nothing to carry, or it cannot be as small as that
                refused.append(f"{mode}: {error.why or error.what}")
                return None
            tried.append(_Tried(_judge(mode, options, stats, goal), stats, place))
            return tried[-1]

        for number, (mode, options) in enumerate(plans):
            made = make(mode, options, in_part(progress, number, parts))
            enough = goal.exact or goal.max_bytes is not None
            if made is not None and mode == CODEC_ID and enough and made.candidate.meets:
                break  # nothing lossy can be better
        if goal.of_quality and quality is not None:
            measured = _Measured(goal, base, quality)
            size = sum(path.stat().st_size for path in files.values())
            _search(make, measured, tried, size, lambda step: in_part(progress, len(plans) + step, parts))
            _measure(tried, measured, lambda step: in_part(progress, len(plans) + _SIZES + step, parts))
        best = _best(tried, goal, refused)
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


def _check_goal(goal: Goal, quality: Quality | None) -> None:
    """Raises ConfigError for a goal that nothing can be held against."""
    if goal.of_quality and quality is None:
        name = "max_ppl_delta" if goal.max_ppl_delta is not None else "max_kl"
        raise ConfigError(f"{name} needs something to measure perplexity with")
    limits = {"max_error": "a share", "max_ppl_delta": "a percentage", "max_kl": "a number of nats"}
    for name, kind in limits.items():
        value = getattr(goal, name)
        if value is not None and not value >= 0:
            raise ConfigError(f"{name} is {kind} of 0 or more, not {value}")


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
        for mode in ("mix", "svd", "sparse", "sparse-int8"):
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


@dataclass(frozen=True, slots=True)
class _Measured:
    """Puts what is measured of a candidate into it."""

    goal: Goal
    base: Path
    quality: Quality

    def passes(self, one: _Tried, progress: Progress | None) -> bool:
        """Whether it meets the whole goal."""
        if one.candidate.mode == CODEC_ID:
            one.candidate = replace(one.candidate, ppl_delta=0.0, ppl_delta_high=0.0, kl=0.0, kl_high=0.0, meets=True)
            return True
        restored = one.place.with_name(f"{one.place.name}.model")
        try:
            restore(self.base, one.place, restored)
            found = self.quality(restored, progress)
        finally:
            shutil.rmtree(restored, ignore_errors=True)
        rise, high = found.rise
        passed = self.goal.is_met_by(found)
        kl, kl_high = (float(f"{value:.6g}") for value in (found.kl.value, found.kl.high))
        one.candidate = replace(
            one.candidate, ppl_delta=rise, ppl_delta_high=high, kl=kl, kl_high=kl_high, meets=passed
        )
        return passed


def _search(
    make: Callable[[str, Options, Progress | None], _Tried | None],
    measured: _Measured,
    tried: list[_Tried],
    size: int,
    report: Callable[[int], Progress | None],
) -> None:
    """Makes and measures `mix` at sizes that double from a small share of the fine-tune's `size` on, up to the first
    that meets the goal, and once between it and the one before. report: of the how manyth measure.
    """
    most = min((one.candidate.stored_bytes for one in tried if one.candidate.mode == CODEC_ID), default=size)
    if measured.goal.max_bytes is not None:
        most = min(most, measured.goal.max_bytes)
    below, at, steps = 0, max(int(_LEAST * size), 1), 0
    while at < most and steps < _SIZES - 1:
        made = make("mix", Options(max_bytes=at), None)
        if made is not None:
            passed = bool(made.candidate.meets) and measured.passes(made, report(steps))
            if passed and below:
                between = make("mix", Options(max_bytes=int((below * at) ** 0.5)), None)
                if between is not None and between.candidate.meets:
                    measured.passes(between, report(steps + 1))
            if passed:
                return
            below = at
        at, steps = 2 * at, steps + 1


def _measure(tried: list[_Tried], measured: _Measured, report: Callable[[int], Progress | None]) -> None:
    """Measures what was not yet, from the smallest on, up to the first that passes. report: of the how manyth."""
    open_ones = sorted((one for one in tried if one.candidate.meets), key=lambda one: one.candidate.stored_bytes)
    passed = False
    for number, one in enumerate(open_ones):
        if one.candidate.ppl_delta is not None:
            passed = passed or one.candidate.meets is True
        elif passed:
            one.candidate = replace(one.candidate, meets=None)
        else:
            passed = measured.passes(one, report(number))


def _best(tried: list[_Tried], goal: Goal, refused: Sequence[str] = ()) -> _Tried:
    """Raises DeltaCompressionError if none meets the goal. refused: what could not be made, and why."""
    fitting = [one for one in tried if one.candidate.meets]
    if not fitting:
        raise _out_of_reach(goal, [one.candidate for one in tried], refused)
    best = min(fitting, key=lambda one: _rank(one.candidate, goal))
    for one in tried:
        near = one.candidate.stored_bytes <= _NEAR * best.candidate.stored_bytes
        if one.candidate.mode == CODEC_ID and one.candidate.meets is not False and near:
            one.candidate = replace(one.candidate, meets=True)  # its perplexity needs no measuring
            return one  # no loss is worth so few bytes
    return best


def _rank(candidate: Candidate, goal: Goal) -> tuple[float, float]:
    """Smaller is better: error first where only bytes are given, bytes first where anything else is."""
    if goal.max_bytes is not None and goal.max_error is None and not goal.of_quality:
        return candidate.relative_error, candidate.stored_bytes
    return candidate.stored_bytes, candidate.relative_error


def judged_again(tried: Sequence[Mapping[str, Any]], exact: int, lossy: int, goal: Goal) -> list[Candidate] | None:
    """The candidates of an earlier choice, each larger than it was. tried: `Candidate.to_json` of each; exact, lossy:
    bytes by which such forms have grown.

    None where another than then would be taken, or where one has to be measured that was too large then.
    """
    unmeasured = {"ppl_delta": None, "ppl_delta_high": None, "meets": None}
    before = [Candidate(**{**unmeasured, **one}) for one in tried]
    grown = [exact if one.mode == CODEC_ID else lossy for one in before]
    after = [replace(one, stored_bytes=one.stored_bytes + more) for one, more in zip(before, grown, strict=True)]
    if goal.max_bytes is not None and any(
        (old.stored_bytes <= goal.max_bytes) != (new.stored_bytes <= goal.max_bytes)
        for old, new in zip(before, after, strict=True)
    ):
        return None
    first, then = ([_Tried(one, {}, Path()) for one in candidates] for candidates in (before, after))
    taken = [candidates.index(_best(candidates, goal)) for candidates in (first, then)]
    return [one.candidate for one in then] if taken[0] == taken[1] else None


def _out_of_reach(goal: Goal, tried: list[Candidate], refused: Sequence[str]) -> DeltaCompressionError:
    made = [_seen(one) for one in tried]
    why = "; ".join([*made, *(f"not {one}" for one in refused)])
    nearest = _seen(min(tried, key=lambda one: _distance(one, goal))) if tried else None
    return DeltaCompressionError(
        f"no form of this fine-tune meets the goal: {goal}",
        why=f"measured: {why}" if made else why or "no form could be built",
        hint=(f"the nearest is {nearest}; " if nearest else "") + "allow more, or name a mode",
    )


def _seen(one: Candidate) -> str:
    """A candidate in words."""
    options = "".join(f" {name} {value}" for name, value in one.options.items())
    text = f"{one.mode}{options} {one.stored_bytes} bytes, error {one.relative_error}"
    if one.ppl_delta is not None:
        text += f", perplexity {one.ppl_delta:+} % (up to {one.ppl_delta_high:+} %)"
    if one.kl is not None:
        text += f", KL {one.kl} nats (up to {one.kl_high})"
    return text


def _distance(one: Candidate, goal: Goal) -> float:
    """By how many times a candidate misses the limit that it misses most; of what is not measured, infinitely."""
    found = {
        "max_bytes": one.stored_bytes,
        "max_error": one.relative_error,
        "max_ppl_delta": one.ppl_delta_high,
        "max_kl": one.kl_high,
    }
    misses = [0.0]
    for name, limit in asdict(goal).items():
        value = found[name]
        if limit is not None:
            misses.append(math.inf if value is None else value / max(limit, 1e-12))
    return max(misses)
