"""Quality of each model for a prompt, from weights that were fitted on outcomes. Integers alone: no float decides.

The weights of all models for one feature lie side by side in one Python integer, so that one addition adds them all.
"""

from __future__ import annotations

import base64
import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isqrt
from typing import Any

from sparse_decl.base.errors import FormatError
from sparse_decl.routing.features import ONE, SHAPES, Reading, read

FORMAT_VERSION = 1
UNIT = 1 << 20  # of scores and weights
PPM = 1_000_000  # quality is in millionths
_FIELD = 64  # bits that hold one model's sum
_BIAS = 1 << 32  # added to every weight, so that fields never go below zero and borrow from each other
_MASK = (1 << _FIELD) - 1
KINDS = ("linear-hash", "task-table")


@dataclass(frozen=True, slots=True)
class Quality:
    """A chance of a good answer, in millionths.

    basis: `measured` (fitted on n outcomes of this model), `declared` (by the policy), or `prior` (nothing is known).
    lower: lower end of the 95 % interval of the mean quality of prompts that score alike; `estimate` if declared.
    score: the regression's own estimate, for comparing models with each other: calibration is right for each model
           alone, and blurs small differences between two. `estimate` if declared.
    n:     outcomes of the model behind the number; 0 unless measured.
    """

    estimate: int
    lower: int
    score: int
    n: int
    basis: str

    def to_json(self) -> dict[str, Any]:
        return {
            "basis": self.basis,
            "estimate_ppm": self.estimate,
            "lower_ppm": self.lower,
            "n": self.n,
            "score_ppm": self.score,
        }

    @classmethod
    def from_json(cls, value: Any) -> Quality:
        """Raises ValueError on any other shape."""
        try:
            made = cls(value["estimate_ppm"], value["lower_ppm"], value["score_ppm"], value["n"], value["basis"])
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a quality: {error}") from None
        if not all(type(number) is int for number in (made.estimate, made.lower, made.score, made.n)):
            raise ValueError("a quality is in whole millionths")
        return made


@dataclass(frozen=True, slots=True)
class Calibration:
    """From scores to quality, by straight lines between knots; flat beyond the ends.

    scores: ascending, in 1 / UNIT. estimates, lowers: in millionths, never descending.
    tasks: label -> (what to add to an estimate, half width of its 95 % interval, what to add to a score), all in
    millionths; of labels with outcomes.
    n: outcomes it was made from.
    """

    n: int
    scores: tuple[int, ...]
    estimates: tuple[int, ...]
    lowers: tuple[int, ...]
    tasks: Mapping[str, tuple[int, int, int]]

    def quality(self, score: int, task: str | None = None) -> Quality:
        """The quality of a score, corrected by the task's label if its outcomes are known."""
        estimate = interpolate(self.scores, self.estimates, score)
        lower = interpolate(self.scores, self.lowers, score)
        compared = score * PPM // UNIT
        known = self.tasks.get(task) if task is not None else None
        if known is not None:
            estimate += known[0]
            lower = estimate - known[1]
            compared += known[2]
        return Quality(_bounded(estimate), min(_bounded(lower), _bounded(estimate)), compared, self.n, "measured")


@dataclass(frozen=True)
class Estimator:
    """models: names, in the order of weights. weights: per model, 2**bits hashed features, then shape, then the
    constant, in 1 / UNIT. seen: 64-bit digests of the prompts it was fitted on, sorted (see `outcomes.digest64`)."""

    kind: str
    bits: int
    models: tuple[str, ...]
    weights: tuple[Sequence[int], ...]
    calibrations: tuple[Calibration, ...]
    seen: frozenset[int]

    @cached_property
    def _packed(self) -> list[int]:
        """Per hashed feature, the weights of all models in one integer."""
        packed = [0] * (1 << self.bits)
        for number, own in enumerate(self.weights):
            shift = number * _FIELD
            for feature in range(1 << self.bits):
                packed[feature] += (own[feature] + _BIAS) << shift
        return packed

    @cached_property
    def _tails(self) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(own[1 << self.bits :]) for own in self.weights)

    def scores(self, reading: Reading) -> list[int]:
        """One score per model, in 1 / UNIT: text features by their count over the length of the vector of counts,
        shape features as they are, and the constant."""
        shape = reading.shape
        plain = [tail[SHAPES] + sum(map(int.__mul__, tail, shape)) // ONE for tail in self._tails]
        if self.kind == "task-table" or not reading.hashes:
            return plain
        mask = (1 << self.bits) - 1
        features = [one & mask for one in reading.hashes]
        total = sum(map(self._packed.__getitem__, features))
        length = isqrt(sum(count * count for count in Counter(features).values()) << 20)  # in 1 / 1024
        bias = _BIAS * len(features)
        return [
            alone + ((((total >> number * _FIELD) & _MASK) - bias << 10) // length)
            for number, alone in enumerate(plain)
        ]

    def qualities(self, prompt: str, task: str | None = None) -> dict[str, Quality]:
        """The calibrated quality of each model for a prompt."""
        return self.qualities_of(read(prompt), task)

    def qualities_of(self, reading: Reading, task: str | None = None) -> dict[str, Quality]:
        """The same for a prompt that was read already."""
        scores = self.scores(reading)
        return {
            model: calibration.quality(score, task)
            for model, calibration, score in zip(self.models, self.calibrations, scores, strict=True)
        }

    def to_json(self) -> dict[str, Any]:
        """A value that `from_json` reads back; weights as little-endian 32-bit integers."""
        return {
            "bits": self.bits,
            "format_version": FORMAT_VERSION,
            "kind": self.kind,
            "models": [
                {
                    "calibration": {
                        "estimates": list(made.estimates),
                        "lowers": list(made.lowers),
                        "n": made.n,
                        "scores": list(made.scores),
                        "tasks": {task: list(pair) for task, pair in made.tasks.items()},
                    },
                    "name": name,
                    "weights": _pack(own, 4),
                }
                for name, own, made in zip(self.models, self.weights, self.calibrations, strict=True)
            ],
            "seen": _pack(sorted(self.seen), 8),
        }

    @classmethod
    def from_json(cls, value: Any, where: str = "estimator") -> Estimator:
        """Raises FormatError for any other shape, sizes that do not agree, or a version too new."""
        try:
            if value["format_version"] != FORMAT_VERSION:
                raise FormatError(
                    f"an estimator of format {str(value['format_version'])[:20]}",
                    where=where,
                    why=f"this version reads format {FORMAT_VERSION}",
                    hint="update sparse-decl",
                )
            kind, bits = value["kind"], value["bits"]
            if kind not in KINDS or type(bits) is not int or not 0 <= bits <= 20:
                raise ValueError("its kind or its size is unknown")
            models = value["models"]
            size = (1 << bits) + SHAPES + 1
            made = cls(
                kind,
                bits,
                tuple(str(one["name"]) for one in models),
                tuple(_unpack(one["weights"], 4, size) for one in models),
                tuple(_calibration(one["calibration"]) for one in models),
                frozenset(_unpack(value["seen"], 8, None)),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise FormatError(
                "not an estimator", where=where, why=str(error) or type(error).__name__, hint="run `sparse apply` again"
            ) from error
        return made


def interpolate(scores: Sequence[int], values: Sequence[int], score: int) -> int:
    """The value at a score, on straight lines between knots."""
    at = bisect_right(scores, score)
    if at == 0:
        return values[0]
    if at == len(scores):
        return values[-1]
    low, high = scores[at - 1], scores[at]
    return values[at - 1] + (values[at] - values[at - 1]) * (score - low) // (high - low)


def _bounded(value: int) -> int:
    return max(0, min(PPM, value))


def _calibration(value: Any) -> Calibration:
    scores, estimates, lowers = (tuple(value[name]) for name in ("scores", "estimates", "lowers"))
    if not scores or not len(scores) == len(estimates) == len(lowers) or type(value["n"]) is not int:
        raise ValueError("a calibration needs as many scores as values")
    if any(type(number) is not int for number in (*scores, *estimates, *lowers)):
        raise ValueError("a calibration is made of integers")
    if any(one >= other for one, other in itertools.pairwise(scores)):
        raise ValueError("the scores of a calibration do not ascend")
    tasks = {str(task): (one, half, other) for task, (one, half, other) in value["tasks"].items()}
    if any(type(number) is not int for numbers in tasks.values() for number in numbers):
        raise ValueError("what tasks add is made of integers")
    return Calibration(value["n"], scores, estimates, lowers, tasks)


def _pack(numbers: Sequence[int], width: int) -> str:
    # Not compressed: what a compressor writes depends on its version, and the store compares bytes.
    return base64.b85encode(
        b"".join(number.to_bytes(width, "little", signed=width == 4) for number in numbers)
    ).decode()


def _unpack(text: str, width: int, count: int | None) -> tuple[int, ...]:
    data = base64.b85decode(text)
    if len(data) % width or (count is not None and len(data) != width * count):
        raise ValueError("a table has another size than its header says")
    return tuple(
        int.from_bytes(data[at : at + width], "little", signed=width == 4) for at in range(0, len(data), width)
    )
