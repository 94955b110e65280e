"""What figures are written with: their registry, tables of Markdown, numbers with units, and where they come from."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))

import results  # noqa: E402

OURS = "sparse (whole artifact)"
PEERS = {  # codec of benchmarks/codec.py -> its column
    OURS: "Sparse",
    "integer difference + pcodec 8": "pcodec",
    "XOR + byte planes + zstd -3": "XOR + zstd",
    "BitX": "BitX",
    "XOR + OpenZL": "XOR + OpenZL",
    "ZipNN delta": "ZipNN delta",
    "ZipNN alone": "ZipNN, no base",
    "zstd -3": "zstd, no base",
}


@dataclass(frozen=True)
class Figure:
    """A table or a number: what writes it, from which results, and what it shows."""

    write: Callable[[], str]
    sources: tuple[str, ...]
    what: str


FIGURES: dict[str, Figure] = {}


def figure(name: str, *sources: str, what: str = "") -> Callable[[Callable[[], str]], Callable[[], str]]:
    def add(write: Callable[[], str]) -> Callable[[], str]:
        FIGURES[name] = Figure(write, sources, what or (write.__doc__ or "").strip().rstrip("."))
        return write

    return add


def rows(name: str) -> Any:
    return results.load(name)["rows"]


def table(head: list[str], body: list[list[str]], words: int = 1) -> str:
    """A table of Markdown; all but the first `words` columns are numbers."""
    rule = "|" + "|".join(["---"] * words + ["--:"] * (len(head) - words)) + "|"
    first, *others = ("| " + " | ".join(line) + " |" for line in (head, *body))
    return "\n".join([first, rule, *others])


def percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.3g}" if value < 10 else f"{value:.1f}"


def size(count: float) -> str:
    for unit, factor in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("KB", 1e3)):
        if count >= factor:
            return f"{count / factor:,.3g} {unit}" if count < 1000 * factor else f"{count / factor:,.0f} {unit}"
    return f"{count:.0f} B"


def provenance(sources: tuple[str, ...]) -> str:
    """One line: machine class, day and command of each file of results."""
    known = [results.load(name) for name in sources]
    machines = sorted({one["machine"].partition(", Linux")[0] for one in known})
    dates = sorted({one["date"] for one in known})
    commands = ", ".join(f"`{one['command'].partition(' --json')[0]}`" for one in known)
    return f"<sub>Measured on {'; '.join(machines)} (shared), {' and '.join(dates)}, by {commands}.</sub>"
