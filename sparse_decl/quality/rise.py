"""How much perplexity rises from a model to another form of it: the measure that decides `max_ppl_delta`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.parallel import Progress
from sparse_decl.quality.loading import load_model
from sparse_decl.quality.perplexity import Evaluation, evaluate, paired_interval
from sparse_decl.quality.text import Text


class PerplexityRise:
    """Measures folders against one original on the same windows, with the original's tokenizer; see `evaluate`.

    The original is measured once, when the first folder is.
    """

    def __init__(
        self,
        original: Path,
        text: Text,
        *,
        max_length: int = 512,
        stride: int | None = None,
        samples: int | None = 128,
        seed: int = 0,
        device: str = "auto",
    ):
        self._original, self._text, self._device = original, text, device
        self._cut: dict[str, Any] = {"max_length": max_length, "stride": stride, "samples": samples, "seed": seed}
        self._own: Evaluation | None = None

    def __call__(self, folder: Path, progress: Progress | None = None) -> tuple[float, float]:
        """(rise, upper bound of its paired 95 % interval), in percent of the original's perplexity; to six digits.

        Raises ConfigError (a single window has no interval), and what `load_model` and `evaluate` raise.
        """
        if self._own is None:
            self._own = self._evaluate(self._original, progress)
            if len(self._own.windows) < 2:
                raise ConfigError(
                    "one window cannot show how sure a rise in perplexity is",
                    where=self._text.source,
                    why=f"the text has {self._own.available} of {self._own.max_length} tokens",
                    hint="measure two windows or more: a longer text, shorter windows, or more samples",
                )
        ratio = paired_interval(self._evaluate(folder, progress), self._own)
        return _percent(ratio.ratio), _percent(ratio.high)

    def to_json(self) -> dict[str, Any]:
        """What was measured, once something was: perplexity of the original, windows, tokens and the text's digest."""
        if self._own is None:
            return {"text": self._text.digest}
        own = self._own
        return {
            "original_perplexity": float(f"{own.perplexity:.6g}"),
            "windows": len(own.windows),
            "tokens": own.tokens,
            "text": self._text.digest,
        }

    def _evaluate(self, folder: Path, progress: Progress | None) -> Evaluation:
        loaded = load_model(folder, tokenizer=self._original, device=self._device)
        return evaluate(loaded.model, loaded.tokenizer, self._text.text, progress=progress, **self._cut)


def _percent(ratio: float) -> float:
    return float(f"{100 * (ratio - 1):.6g}")
