"""What is said of the results of small_files.py: shares of the gain with their intervals, and the table of a pair."""

from __future__ import annotations

from typing import Any

import numpy as np

from sparse_decl.quality import Evaluation, Window, gain_kept
from sparse_decl.quality.perplexity import mean_interval

WINDOWS, LENGTH = 40, 64
ELSEWHERE = "elsewhere"  # windows of the other text
Share = tuple[float, float, float]  # middle, low and high end of a 95 % interval, in percent


def kept(rows: dict[str, Any], row: str, text: str = "windows") -> Share:
    """The share of the gain that a row keeps on a text."""
    three = []
    for one in ("base", "fine-tune", row):
        windows = (Window(k * LENGTH, LENGTH - 1, w[0]) for k, w in enumerate(rows[one][text]))
        three.append(Evaluation(tuple(windows), LENGTH, LENGTH, WINDOWS))
    found = gain_kept(*three)
    assert found is not None
    return 100 * found.share, 100 * found.low, 100 * found.high


def ahead(rows: dict[str, Any], row: str, other: str) -> Share:
    """By how much of the gain a row is ahead of another; paired."""
    losses = {one: [w[0] for w in rows[one]["windows"]] for one in ("base", "fine-tune", row, other)}
    gains = [b - f for b, f in zip(losses["base"], losses["fine-tune"], strict=True)]
    more = [o - r for o, r in zip(losses[other], losses[row], strict=True)]
    low, high = mean_interval(more, gains)
    return 100 * sum(more) / sum(gains), 100 * low, 100 * high


def best_other(rows: dict[str, Any], share: str) -> tuple[str, Share]:
    """The best form that is not `mix`, at a share of the bytes, and by how much `mix` is ahead of it."""
    others = [row for row in rows if row.endswith(f", {share} %") and not row.startswith("mix")]
    best = max(others, key=lambda row: kept(rows, row)[0])
    return best, ahead(rows, f"mix, {share} %", best)


def _written(share: Share) -> str:
    return "{:.1f} % [{:.1f}, {:.1f}]".format(*share)


def table(rows: dict[str, Any]) -> str:
    """All rows of a pair in Markdown."""
    whole, tokens = rows["fine-tune"]["bytes"], WINDOWS * (LENGTH - 1)
    texts = ["windows", *([ELSEWHERE] if any(ELSEWHERE in one for one in rows.values()) else [])]
    titles = ["of the gain kept, 95 %", "on the other text"][: len(texts)]
    lines = [
        f"| kept as | MB | of the fine-tune | {' | '.join(titles)} | perplexity | KL, nats | same top token | CPU s |",
        f"|---|{'--:|' * (6 + len(texts))}",
    ]
    for row, one in rows.items():
        exact = row in ("base", "fine-tune", "lossless")
        gains = ["" if exact or text not in one else _written(kept(rows, row, text)) for text in texts]
        sums = np.array(one["windows"]).sum(0)
        lines.append(
            f"| {row} | {one['bytes'] / 1e6:.2f} | {100 * one['bytes'] / whole:.2f} % | {' | '.join(gains)} "
            f"| {np.exp(sums[0] / tokens):.3f} | {sums[1] / tokens:.2g} | {100 * sums[2] / tokens:.1f} % "
            f"| {one.get('cpu', '')} |"
        )
    return "\n".join(lines)
