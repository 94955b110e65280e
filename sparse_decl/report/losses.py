"""What is said of a loss, and of the exact form beside a lossy one."""

from __future__ import annotations

from sparse_decl.report.units import size

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
