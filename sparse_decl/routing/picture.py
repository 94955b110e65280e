"""The cost-quality curve as a picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, UnavailableError

ENDINGS = (".svg", ".png", ".pdf")


def check_ending(path: Path) -> None:
    """Raises ConfigError for a name that says no format of a picture."""
    if path.suffix not in ENDINGS:
        raise ConfigError(f"a picture ends in {', '.join(ENDINGS)}", where=str(path))


def draw_curve(found: Mapping[str, Any], path: Path, title: str) -> None:
    """Writes what `evaluate` found as a picture; its ending says the format. Raises ConfigError, UnavailableError."""
    check_ending(path)
    try:
        import matplotlib
    except ImportError as error:
        raise UnavailableError(
            "drawing needs matplotlib", why="it is not installed", hint="pip install 'sparse-decl[plot]'"
        ) from error
    matplotlib.use("Agg")
    # Same figures, same bytes: no date, and names of shapes from a fixed salt.
    matplotlib.rcParams["svg.hashsalt"] = "sparse"
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.4, 4.2), layout="constrained")
    axes = figure.subplots()
    curve = found["curve"]
    shares = [100 * share for share in curve["share_to_strong"]]
    score = found["apgr"]
    label = f"this policy (APGR {score['value']:.3f} [{score['low']:.3f}, {score['high']:.3f}])"
    axes.plot(shares, curve["router"], "o-", color="#1f6feb", label=label, markersize=3)
    axes.plot(shares, curve["chance"], "--", color="#888888", label="chance (0.500)")
    axes.plot(shares, curve["oracle"], ":", color="#2da44e", label=f"oracle ({found['oracle_apgr']:.3f})")
    axes.set_xlabel("calls to the strong model, %")
    axes.set_ylabel("mean score")
    axes.set_title(f"{title}, {found['prompts']} prompts")
    axes.legend(loc="lower right", fontsize=8)
    axes.grid(alpha=0.3)
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
