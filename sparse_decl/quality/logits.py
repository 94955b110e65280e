"""Two forms of one model side by side on the same prompts: how far apart their logits are, and whether it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import load_extra
from sparse_decl.base.parallel import Progress

PROMPTS = (
    "The capital of France is",
    "To make a cup of tea, first",
    "def fibonacci(n):\n",
    "The three laws of thermodynamics say that",
)


@dataclass(frozen=True, slots=True)
class LogitsComparison:
    """How another model differs from a reference, over all positions of all prompts.

    max_abs_difference, mean_abs_difference: of the logits. kl_divergence: mean of KL(reference || other) over
    positions, in nats. top1_agreement: share of positions with the same likeliest token. greedy_match: share of the
    reference's greedy continuation that the other, given the same tokens before, would have continued in the same way.
    """

    prompts: int
    positions: int
    max_abs_difference: float
    mean_abs_difference: float
    kl_divergence: float
    top1_agreement: float
    greedy_tokens: int
    greedy_match: float

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def compare_logits(
    reference: Any,
    other: Any,
    tokenizer: Any,
    prompts: Sequence[str] = PROMPTS,
    *,
    max_length: int = 128,
    continuation: int = 16,
    progress: Progress | None = None,
) -> LogitsComparison:
    """Runs both models on each prompt and on the reference's greedy continuation of it.

    reference, other: causal language models with one vocabulary. max_length: tokens of a prompt at most; continuation:
    tokens continued. progress: (prompts done, prompts). Raises ConfigError (no prompt, or vocabularies that differ).
    """
    torch = load_extra("torch", "torch")
    if not prompts:
        raise ConfigError("there is no prompt to compare on", hint="give at least one")
    positions = agreed = matched = continued = 0
    largest = absolute = divergence = 0.0
    entries = 0
    with torch.no_grad():
        for number, prompt in enumerate(prompts, 1):
            ids = tokenizer(prompt, return_tensors="pt", truncation=True, max_length=max_length)["input_ids"]
            if not ids.numel():
                raise ConfigError("a prompt has no token", why=repr(prompt)[:80], hint="give some text")
            begun = ids.shape[1]
            whole = _greedy(torch, reference, ids.to(next(reference.parameters()).device), continuation)
            ours = reference(input_ids=whole).logits[0].float().cpu()
            theirs = other(input_ids=whole.to(next(other.parameters()).device)).logits[0].float().cpu()
            if ours.shape != theirs.shape:
                raise ConfigError(
                    "the vocabularies differ", why=f"{ours.shape[1]} and {theirs.shape[1]} tokens", hint="compare forms"
                )
            same = ours.argmax(1) == theirs.argmax(1)
            matched += int((theirs.argmax(1)[begun - 1 : -1] == whole[0, begun:].cpu()).sum())
            continued += whole.shape[1] - begun
            ours, theirs, same = ours[:begun], theirs[:begun], same[:begun]
            gap = (ours - theirs).abs().double()
            p, q = torch.log_softmax(ours.double(), 1), torch.log_softmax(theirs.double(), 1)
            divergence += float((p.exp() * (p - q)).sum())
            largest = max(largest, float(gap.max()))
            absolute += float(gap.sum())
            entries += gap.numel()
            positions += begun
            agreed += int(same.sum())
            if progress is not None:
                progress(number, len(prompts))
    return LogitsComparison(
        prompts=len(prompts),
        positions=positions,
        max_abs_difference=largest,
        mean_abs_difference=absolute / entries,
        kl_divergence=max(divergence / positions, 0.0),
        top1_agreement=agreed / positions,
        greedy_tokens=continued,
        greedy_match=matched / continued if continued else 1.0,
    )


def _greedy(torch: Any, model: Any, ids: Any, count: int) -> Any:
    """The prompt and `count` likeliest tokens after it, (1, length + count); no end of text stops it."""
    for _ in range(count):
        following = model(input_ids=ids).logits[:, -1].argmax(-1, keepdim=True)
        ids = torch.cat([ids, following], 1)
    return ids
