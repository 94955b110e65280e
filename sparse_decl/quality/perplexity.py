"""Perplexity by a sliding window, each window's loss kept, so that two models are compared window by window.

Windows of one text differ far more than two forms of one model do: a paired interval is many times narrower than that
of either perplexity, and only it says whether a difference is real.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.extras import load_extra
from sparse_decl.base.parallel import Progress

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Window:
    """One window. begin: its first token in the text; tokens: how many it scored; nll: their negative log-likelihood in
    nats, summed."""

    begin: int
    tokens: int
    nll: float


@dataclass(frozen=True, slots=True)
class Beside:
    """One window of two models. begin, tokens: as of `Window`; divergence: KL(model || other) in nats, summed over its
    tokens; same: of how many tokens both find the same one likeliest."""

    begin: int
    tokens: int
    divergence: float
    same: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The windows measured, in the order of the text, and how they were cut. available: windows the text has in all."""

    windows: tuple[Window, ...]
    max_length: int
    stride: int
    available: int

    @property
    def tokens(self) -> int:
        return sum(window.tokens for window in self.windows)

    @property
    def nll(self) -> float:
        """Mean negative log-likelihood of a token, in nats."""
        return math.fsum(window.nll for window in self.windows) / self.tokens

    @property
    def perplexity(self) -> float:
        return math.exp(self.nll)

    def interval(self) -> tuple[float, float]:
        """95 % interval of the perplexity over windows drawn from this text; (0, inf) for fewer than two."""
        low, high = mean_interval([w.nll for w in self.windows], [w.tokens for w in self.windows])
        return math.exp(low), math.exp(high)

    def to_json(self) -> dict[str, Any]:
        low, high = self.interval()
        return {
            "perplexity": self.perplexity,
            "interval_95": [low, high] if math.isfinite(high) else None,
            "nll_per_token": self.nll,
            "tokens": self.tokens,
            "windows": len(self.windows),
            "windows_in_text": self.available,
            "max_length": self.max_length,
            "stride": self.stride,
        }


@dataclass(frozen=True, slots=True)
class Ratio:
    """Perplexity of one model over that of another on the same windows, with its paired 95 % interval."""

    ratio: float
    low: float
    high: float
    windows: int

    def to_json(self) -> dict[str, Any]:
        whole = math.isfinite(self.high)
        return {
            "ratio": self.ratio,
            "interval_95": [self.low, self.high] if whole else None,
            "windows": self.windows,
        }


def evaluate(
    model: Any,
    tokenizer: Any,
    text: str,
    *,
    max_length: int = 512,
    stride: int | None = None,
    samples: int | None = 100,
    seed: int = 0,
    batch_size: int = 4,
    progress: Progress | None = None,
) -> Evaluation:
    """Perplexity of a causal language model on a text.

    model: called with (batch, length) token ids, gives logits (batch, length, vocabulary). tokenizer: a transformers
    one. max_length: tokens of a window. stride: tokens between the beginnings of two windows, by default max_length; a
    window scores only what the one before it did not, so a shorter stride gives every token more context. samples:
    windows to measure, chosen by `seed`, None for all; more samples include those of fewer. progress: (done, all).

    The tokenizer sees the text once, as a whole, with the special tokens it adds by itself. Raises ConfigError
    (impossible sizes), SparseError (a loss that is not finite).
    """
    cut = _cut(model, tokenizer, text, max_length, stride, samples, seed, batch_size)
    torch = load_extra("torch", "torch")
    found: list[Window] = []
    for (begin, end, first), targets, (scores,) in _scores(torch, [model], cut, batch_size, progress):
        found.append(Window(begin, end - first, _nll(torch, scores, targets)))
    return _evaluation(found, cut)


def evaluate_beside(
    model: Any,
    other: Any,
    tokenizer: Any,
    text: str,
    *,
    max_length: int = 512,
    stride: int | None = None,
    samples: int | None = 100,
    seed: int = 0,
    batch_size: int = 4,
    progress: Progress | None = None,
) -> tuple[Evaluation, Evaluation, tuple[Beside, ...]]:
    """`evaluate` of a model and of another form of it, and window by window how far their distributions are apart.

    The arguments are those of `evaluate`; both models must have one vocabulary. Raises as `evaluate`, and ConfigError
    where the vocabularies differ.
    """
    cut = _cut(model, tokenizer, text, max_length, stride, samples, seed, batch_size)
    torch = load_extra("torch", "torch")
    found: tuple[list[Window], list[Window], list[Beside]] = [], [], []
    for (begin, end, first), targets, (ours, theirs) in _scores(torch, [model, other], cut, batch_size, progress):
        if ours.shape != theirs.shape:
            why = f"{ours.shape[1]} and {theirs.shape[1]} tokens"
            raise ConfigError("the vocabularies differ", why=why, hint="compare two forms of one model")
        for windows, scores in zip(found[:2], (ours, theirs), strict=True):
            windows.append(Window(begin, end - first, _nll(torch, scores, targets)))
        p, q = torch.log_softmax(ours, 1), torch.log_softmax(theirs, 1)
        divergence = float((p.exp() * (p - q)).sum(1).double().sum())
        same = int((ours.argmax(1) == theirs.argmax(1)).sum())
        found[2].append(Beside(begin, end - first, divergence, same))
    beside = tuple(sorted(found[2], key=lambda w: w.begin))
    return _evaluation(found[0], cut), _evaluation(found[1], cut), beside


@dataclass(frozen=True, slots=True)
class _Cut:
    """Token ids of a text, (n,), and which of its windows are measured: (begin, end, first token scored)."""

    ids: Any
    chosen: list[tuple[int, int, int]]
    max_length: int
    stride: int
    available: int


def _cut(
    model: Any,
    tokenizer: Any,
    text: str,
    max_length: int,
    stride: int | None,
    samples: int | None,
    seed: int,
    batch_size: int,
) -> _Cut:
    stride = stride or max_length
    _check_sizes(model, max_length, stride, samples, batch_size)
    ids = tokenizer(text, return_tensors="pt", verbose=False)["input_ids"][0]
    every = spans(ids.numel(), max_length, stride)
    if not every:
        raise ConfigError("the text is too short to measure", why=f"it has {ids.numel()} tokens")
    chosen = [every[number] for number in choose(len(every), samples, seed)]
    return _Cut(ids, chosen, max_length, stride, len(every))


def _scores(
    torch: Any, models: Sequence[Any], cut: _Cut, batch_size: int, progress: Progress | None
) -> Iterator[tuple[tuple[int, int, int], Any, list[Any]]]:
    """Of each window its span, the tokens it scores (n,), and each model's logits (n, vocabulary) f32 before them."""
    devices = [next(model.parameters()).device for model in models]
    done = 0
    with torch.no_grad():  # not inference_mode: some quantized models refuse it
        for batch in _batches(cut.chosen, batch_size):
            rows = torch.stack([cut.ids[begin:end] for begin, end, _ in batch])
            every = [model(input_ids=rows.to(device)).logits for model, device in zip(models, devices, strict=True)]
            for number, (begin, end, first) in enumerate(batch):
                kept = [logits[number, first - begin - 1 : end - begin - 1].float().to(devices[0]) for logits in every]
                yield (begin, end, first), rows[number, first - begin :].to(devices[0]), kept
            done += len(batch)
            if progress is not None:
                progress(done, len(cut.chosen))


def _nll(torch: Any, scores: Any, targets: Any) -> float:
    losses = torch.nn.functional.cross_entropy(scores, targets, reduction="none")
    return float(losses.double().sum())


def _evaluation(found: list[Window], cut: _Cut) -> Evaluation:
    """Raises SparseError where a loss is not finite."""
    bad = [window.begin for window in found if not math.isfinite(window.nll)]
    if bad:
        raise SparseError(
            "the model gives no finite probability",
            why=f"in {len(bad)} of {len(found)} windows, the first at token {min(bad)}",
            hint="its weights are damaged, or its dtype is too narrow",
        )
    return Evaluation(tuple(sorted(found, key=lambda w: w.begin)), cut.max_length, cut.stride, cut.available)


def spans(tokens: int, max_length: int, stride: int) -> list[tuple[int, int, int]]:
    """(begin, end, first token scored) of every window over that many tokens.

    The first token of the text has nothing before it, and so has the first of a window that shares nothing with the one
    before: those are not scored.
    """
    found, scored = [], 0
    for begin in range(0, tokens, stride):
        end = min(begin + max_length, tokens)
        first = max(begin + 1, scored)
        if first < end:
            found.append((begin, end, first))
        scored = end
        if end == tokens:
            break
    return found


def choose(count: int, samples: int | None, seed: int) -> list[int]:
    """Numbers of `samples` of `count` windows, sorted: those whose digest with the seed is smallest, on any machine."""
    if samples is None or samples >= count:
        return list(range(count))
    ranked = sorted(range(count), key=lambda number: digest_bytes(f"{seed}:{number}".encode()))
    return sorted(ranked[:samples])


def paired_interval(a: Evaluation, b: Evaluation) -> Ratio:
    """Perplexity of `a` over that of `b`, with the 95 % interval from the differences of their windows.

    A ratio estimator over windows (Cochran, Sampling Techniques, 3rd ed., 6.3), with Student's t. Raises ConfigError
    unless both were measured on the same windows.
    """
    _check_paired(a, b)
    differences = [one.nll - other.nll for one, other in zip(a.windows, b.windows, strict=True)]
    tokens = [window.tokens for window in a.windows]
    low, high = mean_interval(differences, tokens)
    return Ratio(math.exp(math.fsum(differences) / sum(tokens)), math.exp(low), math.exp(high), len(tokens))


def _check_paired(a: Evaluation, b: Evaluation) -> None:
    if [(w.begin, w.tokens) for w in a.windows] != [(w.begin, w.tokens) for w in b.windows]:
        raise ConfigError(
            "the two were not measured on the same windows",
            why="perplexities compare only for the same text, tokenizer and windows",
            hint="measure both with the same options; models with different tokenizers do not compare",
        )


@dataclass(frozen=True, slots=True)
class Gain:
    """Share of what a model gained on its base in log-perplexity that another form of it keeps: 1 is the model, 0 the
    base; with its paired 95 % interval, (-inf, inf) for fewer than two windows."""

    share: float
    low: float
    high: float
    windows: int


def gain_kept(base: Evaluation, model: Evaluation, other: Evaluation) -> Gain | None:
    """What `other` keeps of the gain of `model` on `base`; None where the model is not better than its base.

    A ratio estimator over windows, as `paired_interval`. Raises ConfigError unless all were measured on the same ones.
    """
    for one in (base, other):
        _check_paired(one, model)
    gains = [b.nll - m.nll for b, m in zip(base.windows, model.windows, strict=True)]
    kept = [b.nll - o.nll for b, o in zip(base.windows, other.windows, strict=True)]
    total = math.fsum(gains)
    if total <= 0:
        return None
    share = math.fsum(kept) / total
    # the gains are the sizes of the windows here, and may be negative in some of them
    low, high = mean_interval(kept, gains)
    return Gain(share, low, high, len(gains))


def mean_interval(sums: Sequence[float], sizes: Sequence[float]) -> tuple[float, float]:
    """95 % interval of sum(sums) / sum(sizes) over windows."""
    count, total = len(sums), math.fsum(sizes)
    if count < 2:
        return -math.inf, math.inf
    mean = math.fsum(sums) / total
    squares = math.fsum((s - mean * n) ** 2 for s, n in zip(sums, sizes, strict=True))
    half = student_t(count - 1) * math.sqrt(count / (count - 1) * squares) / total
    return mean - half, mean + half


def student_t(freedom: int) -> float:
    """Two-sided 95 % point of Student's t (Abramowitz and Stegun 26.7.5; within 1 % from 3 degrees of freedom on)."""
    exact = {1: 12.706, 2: 4.303}  # where the expansion is poor
    if freedom in exact:
        return exact[freedom]
    z = NormalDist().inv_cdf(0.5 + CONFIDENCE / 2)
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * freedom**4)
    )


def _batches(chosen: Sequence[tuple[int, int, int]], size: int) -> list[list[tuple[int, int, int]]]:
    """Windows of one length side by side, so that none is padded."""
    batches: list[list[tuple[int, int, int]]] = []
    for span in chosen:
        last = batches[-1] if batches else []
        if last and len(last) < size and last[0][1] - last[0][0] == span[1] - span[0]:
            last.append(span)
        else:
            batches.append([span])
    return batches


def _check_sizes(model: Any, max_length: int, stride: int, samples: int | None, batch_size: int) -> None:
    if max_length < 2 or not 1 <= stride <= max_length or batch_size < 1 or (samples is not None and samples < 1):
        raise ConfigError(
            "impossible sizes",
            why=f"max length {max_length}, stride {stride}, samples {samples}, batch size {batch_size}",
            hint="a window has 2 tokens or more, a stride is at most a window, and there is at least one of each",
        )
    most = getattr(getattr(model, "config", None), "max_position_embeddings", None)
    if isinstance(most, int) and max_length > most:
        raise ConfigError(
            f"a window of {max_length} tokens is too long for this model",
            why=f"it knows {most} positions",
            hint=f"use --max-length {most} or less",
        )
