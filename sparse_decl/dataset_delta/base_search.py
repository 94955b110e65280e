"""Which of several datasets another was most likely derived from: what its rows would take against each, judged by
sketches, so that each dataset is read once whatever it is compared with.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.base.nearness import Score

if TYPE_CHECKING:
    from sparse_decl.dataset_delta.sketching import Sketch

SCORE_VERSION = 1  # of what `score` computes; scores that were kept count for the same version only


def scorer() -> Callable[[Path, Path], Score]:
    """What compares candidates with datasets, and keeps their sketches while it lives."""
    return partial(score, known={})


def score(candidate: Path, derived: Path, known: dict[Path, Sketch] | None = None) -> Score:
    """How near a candidate is to a dataset, in bits per row of the latter. Both: a folder or file of tables. known:
    sketches that were made before.

    Raises FormatError, ConfigError, UnavailableError, OSError.
    """
    # Here, since a plan that asks for kept scores alone is to load no NumPy.
    from sparse_decl.dataset_delta.sketching import compared, sketch_of

    sketches = known if known is not None else {}
    for place in (candidate, derived):
        if place not in sketches:
            sketches[place] = sketch_of(place)
    return compared(sketches[candidate], sketches[derived])
