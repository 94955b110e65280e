"""How good a restored model is: what measures it, and its figures in a manifest."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sparse_decl.base.errors import FormatError
from sparse_decl.base.parallel import Progress

if TYPE_CHECKING:
    from sparse_decl.quality import Fidelity

QUALITY = "quality"  # of a manifest
_FIGURES = {  # of `Fidelity.to_json`, and what each is called there
    "reconstruction_against_original": "ratio",
    "gain_kept": "share",
    "kl_divergence": "nats",
    "top1_agreement": "share",
}


class Quality(Protocol):
    """Measures a restored model, such as `quality.FidelityMeter`."""

    def __call__(self, folder: Path, progress: Progress | None = None, /) -> Fidelity:
        """The model in a folder against the fine-tune. Raises ConfigError where nothing is known for sure of it."""


def read_quality(manifest: Mapping[str, Any]) -> dict[str, Any] | None:
    """The figures that a manifest records; None where none were measured. Raises FormatError where they are none."""
    found = manifest.get(QUALITY)
    if found is None:
        return None
    if not isinstance(found, dict) or not isinstance(found.get("perplexity"), dict):
        raise _damaged(found)
    for value in (*found["perplexity"].values(), found.get("windows"), found.get("tokens")):
        if not _is_number(value):
            raise _damaged(value)
    for name, kind in _FIGURES.items():
        figure = found.get(name)
        if figure is None and name == "gain_kept":
            continue  # of a fine-tune that is no better than its base
        if not isinstance(figure, dict) or not _is_number(figure.get(kind)):
            raise _damaged(figure)
        interval = figure.get("interval_95")
        if interval is not None and not (
            isinstance(interval, list) and len(interval) == 2 and all(map(_is_number, interval))
        ):
            raise _damaged(interval)
    return found


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) < 1e300  # not so for NaN


def _damaged(value: Any) -> FormatError:
    return FormatError("the manifest has no valid figures of quality", why=repr(value)[:80])
