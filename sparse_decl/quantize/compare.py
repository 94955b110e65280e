"""Two candidates on the windows they share: the change of perplexity, with its paired interval."""

from __future__ import annotations

from collections.abc import Sequence

from sparse_decl.quality.perplexity import Evaluation, Window, paired_interval
from sparse_decl.quantize.select import Quality

Rows = Sequence[Sequence[float]]  # [first token, tokens scored, negative log-likelihood] a window


def perplexity(rows: Rows) -> float:
    """Over all its windows."""
    return _evaluation(rows).perplexity


def change_of_perplexity(ours: Rows, baseline: Rows) -> Quality:
    """In percent, on the windows that both have. Raises ConfigError if they share none."""
    shared = {row[0] for row in ours} & {row[0] for row in baseline}
    a, b = (_evaluation([row for row in rows if row[0] in shared]) for rows in (ours, baseline))
    found = paired_interval(a, b)
    return Quality(100 * (found.ratio - 1), 100 * (found.low - 1), 100 * (found.high - 1), found.windows)


def _evaluation(rows: Rows) -> Evaluation:
    windows = tuple(Window(int(begin), int(tokens), float(nll)) for begin, tokens, nll in rows)
    return Evaluation(windows, 0, 0, len(windows))
