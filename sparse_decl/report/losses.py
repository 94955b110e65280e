"""What is said of a loss, and of the exact form beside a lossy one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sparse_decl.report.units import size

LITTLE = 0.5  # of the gain: below it, a warning
_NEAR = 1.1  # an exact form that is at most so many times as large is worth a word


def loss_text(error: float, change: str = "difference") -> str:
    """A relative error (0 is the fine-tune, 1 the base) as a sentence. change: what it is a share of."""
    if error > 1:
        return f"what comes back is {error:.3g} times as far from the original as the base is"
    return f"{100 * error:.3g} % of the {change} is lost"


def exact_text(stored: int, exact: int | None) -> str:
    """What an exact form would take, estimated, where that is no more than a lossy one's bytes or hardly more; else
    empty."""
    if exact is None or exact > _NEAR * stored:
        return ""
    how = "smaller" if exact < stored else "about as small"
    return f"an exact form would be {how}: about {size(exact)}, estimated (`mode: lossless`)"


def gain_text(gain: tuple[float, tuple[float, float] | None]) -> str:
    """The share of a fine-tune's gain that is kept, with its 95 % interval, as a sentence's part."""
    share, interval = gain
    between = f" (95 %: {100 * interval[0]:.0f} to {100 * interval[1]:.0f} %)" if interval is not None else ""
    return f"{100 * share:.0f} % of what the fine-tune gained in log-perplexity is kept{between}"


def quality_lines(found: Mapping[str, Any] | None) -> list[str]:
    """What was measured of a restored model on a text, `Fidelity.to_json`, in words; nothing where nothing was."""
    if found is None:
        return []
    perplexity = found["perplexity"]
    order = [perplexity[role] for role in ("base", "original", "reconstruction") if role in perplexity]
    roles = "base, fine-tune, restored" if len(order) > 2 else "fine-tune, restored"
    sentences = [
        f"Perplexity of {roles}: {', '.join(f'{one:.4g}' for one in order)}; KL {found['kl_divergence']['nats']:.2g} "
        f"nats, same top token {100 * found['top1_agreement']['share']:.1f} % ({found['windows']} windows)."
    ]
    gain = found.get("gain_kept")
    if gain is not None:
        interval = gain["interval_95"]
        sentence = gain_text((gain["share"], tuple(interval) if interval is not None else None))
        if gain["share"] < LITTLE:
            sentences.append(f"Only {sentence}; allow more bytes, or use `--mode lossless`.")
        else:
            sentences.append(f"{sentence}.")
    return sentences
