"""The table that lossy.py and the documentation show of one pair."""

from __future__ import annotations

from typing import Any


def table(found: dict[str, Any]) -> str:
    """A row for each form, in Markdown. found: of one pair, as the file of results has it."""
    lines = [
        "| kept as | MB | of the fine-tune | lost of the difference | of the gain kept, 95 % | perplexity |"
        " against the fine-tune, 95 % | KL, nats | same top token | CPU s to make, to restore |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row, one in found.items():
        share = 100 * one["bytes"] / found["fine-tune"]["bytes"]
        error = f"{100 * one['error']:.2f} %" if "error" in one else "" if row == "fine-tune" else "100 %"
        kept = f" ({100 * one['kept_share']:.1f} % kept)" if "kept_share" in one else ""
        middle, low, high = one["rise"]
        rise = "" if row == "fine-tune" else f"{middle:+.2f} % [{low:+.2f}, {high:+.2f}]"
        spent = [f"{one[cost]:.1f}" for cost in ("cpu", "back_cpu") if cost in one]
        lines.append(
            f"| {row}{kept} | {one['bytes'] / 1e6:.2f} | {share:.1f} % | {error} | {one['gain']} "
            f"| {one['perplexity']:.3f} | {rise} | {one['kl']:.2g} | {100 * one['top1']:.1f} % | {', '.join(spent)} |"
        )
    return "\n".join(lines)
