"""How near another form of a model comes to it on one text: what a lossy artifact says of its quality, and what the
goals `max_ppl_delta` and `max_kl` are compared with.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.parallel import Progress
from sparse_decl.quality.loading import load_model
from sparse_decl.quality.perplexity import (
    Beside,
    Evaluation,
    Gain,
    Ratio,
    evaluate,
    evaluate_beside,
    gain_kept,
    mean_interval,
    paired_interval,
)
from sparse_decl.quality.text import Text

BASE, ORIGINAL, RECONSTRUCTION = "base", "original", "reconstruction"


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean over all tokens with its 95 % interval over windows, (-inf, inf) for fewer than two."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Fidelity:
    """Another form of a model compared with it, on the same windows of one text.

    evaluations: by role, `base` only where a base was named. ratio: of its perplexity to the model's. gain: share of
    what the model gained on its base in log-perplexity that the form keeps; None without a base or a gain. kl: of the
    model to the form, nats per token. top1: share of tokens for which both find the same one likeliest. text: digest.
    """

    evaluations: Mapping[str, Evaluation] = field(repr=False)
    ratio: Ratio
    gain: Gain | None
    kl: Mean
    top1: Mean
    text: str

    @property
    def rise(self) -> tuple[float, float]:
        """(rise in perplexity, upper bound of its 95 % interval), in percent; to six digits."""
        return _rounded(100 * (self.ratio.ratio - 1)), _rounded(100 * (self.ratio.high - 1))

    def to_json(self) -> dict[str, Any]:
        """The figures, to six digits: machines differ in what comes after."""
        own = self.evaluations[ORIGINAL]
        found: dict[str, Any] = {
            "perplexity": {role: _rounded(one.perplexity) for role, one in self.evaluations.items()},
            "reconstruction_against_original": {
                "ratio": _rounded(self.ratio.ratio),
                "interval_95": _interval(self.ratio.low, self.ratio.high),
            },
            "kl_divergence": {"nats": _rounded(self.kl.value), "interval_95": _interval(self.kl.low, self.kl.high)},
            "top1_agreement": {
                "share": _rounded(self.top1.value),
                "interval_95": _interval(self.top1.low, self.top1.high),
            },
            "windows": len(own.windows),
            "tokens": own.tokens,
            "text": self.text,
        }
        if self.gain is not None:
            interval = _interval(self.gain.low, self.gain.high)
            found["gain_kept"] = {"share": _rounded(self.gain.share), "interval_95": interval}
        return found


class FidelityMeter:
    """Measures folders against one original on the same windows, with the original's tokenizer; see `evaluate`.

    base: what the original was made from, which the share of the gain needs; it is measured once. least: the fewest
    windows; a decision needs two, since one has no interval. The original and what is measured are in memory together.
    """

    def __init__(
        self,
        original: Path,
        text: Text,
        *,
        base: Path | None = None,
        max_length: int = 512,
        stride: int | None = None,
        samples: int | None = 128,
        seed: int = 0,
        least: int = 1,
        device: str = "auto",
    ):
        self._original, self._text, self._base, self._device = original, text, base, device
        self._cut: dict[str, Any] = {"max_length": max_length, "stride": stride, "samples": samples, "seed": seed}
        self._least = least
        self._of_base: Evaluation | None = None
        self._own: Evaluation | None = None

    def __call__(self, folder: Path, progress: Progress | None = None) -> Fidelity:
        """Raises ConfigError (fewer windows than `least`), and what `load_model` and `evaluate_beside` raise."""
        beside_progress = progress
        if self._base is not None and self._of_base is None:
            loaded = load_model(self._base, tokenizer=self._original, device=self._device)
            first = _scaled(progress, 0, 1)  # one of three runs; the other two are side by side
            self._of_base = evaluate(loaded.model, loaded.tokenizer, self._text.text, progress=first, **self._cut)
            del loaded
            beside_progress = _scaled(progress, 1, 2)
        own = load_model(self._original, device=self._device)
        other = load_model(folder, tokenizer=self._original, device=self._device)
        mine, theirs, beside = evaluate_beside(
            own.model, other.model, own.tokenizer, self._text.text, progress=beside_progress, **self._cut
        )
        if len(mine.windows) < self._least:
            raise ConfigError(
                "one window cannot show how sure a rise in perplexity is",
                where=self._text.source,
                why=f"the text has {mine.available} of {mine.max_length} tokens",
                hint="measure two windows or more: a longer text, shorter windows, or more samples",
            )
        self._own = mine
        evaluations = {ORIGINAL: mine, RECONSTRUCTION: theirs}
        gain = None
        if self._of_base is not None:
            evaluations = {BASE: self._of_base, **evaluations}
            gain = gain_kept(self._of_base, mine, theirs)
        return Fidelity(
            evaluations,
            paired_interval(theirs, mine),
            gain,
            _mean([one.divergence for one in beside], beside),
            _mean([one.same for one in beside], beside),
            self._text.digest,
        )

    def to_json(self) -> dict[str, Any]:
        """What was measured, once something was: perplexity of the original, windows, tokens and the text's digest."""
        own = self._own
        if own is None:
            return {"text": self._text.digest}
        return {
            "original_perplexity": _rounded(own.perplexity),
            "windows": len(own.windows),
            "tokens": own.tokens,
            "text": self._text.digest,
        }


def _scaled(progress: Progress | None, before: int, each: int) -> Progress | None:
    """`progress` of windows that are measured `each` times, of three in all, after `before`."""
    if progress is None:
        return None
    return lambda done, total: progress(before * total + each * done, 3 * total)


def _mean(sums: list[float], windows: tuple[Beside, ...]) -> Mean:
    tokens = [one.tokens for one in windows]
    low, high = mean_interval(sums, tokens)
    return Mean(max(math.fsum(sums), 0.0) / sum(tokens), low, high)


def _rounded(value: float) -> float:
    return float(f"{value:.6g}")


def _interval(low: float, high: float) -> list[float] | None:
    return [_rounded(low), _rounded(high)] if math.isfinite(high) else None
