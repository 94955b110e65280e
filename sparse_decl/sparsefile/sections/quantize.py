"""`quantize:`: which quantized form of a model is the cheapest that meets the constraints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field

from sparse_decl.base.errors import ConfigError
from sparse_decl.quantize.candidates import make_candidate
from sparse_decl.sparsefile.sections.base import (
    Bool,
    Bytes,
    Conflict,
    Count,
    Evaluation,
    FromEnv,
    LowerName,
    Machine,
    Mention,
    NotNegative,
    Positive,
    Prefer,
    Resource,
    Section,
    Share,
    Text,
    evaluation_mentions,
)

Backend = Literal["none", "bitsandbytes", "torchao", "hqq", "quanto", "llm-compressor", "gptqmodel", "auto-round"]


class Constraints(Section):
    """What a candidate must meet. Each compares a measured figure's bound, not its middle."""

    max_ppl_delta: NotNegative | None = None
    """Rise in perplexity against the baseline, in percent."""
    max_latency_p99_ms: Positive | None = None
    """99th percentile of the latency of one request of the `workload`, in milliseconds."""
    min_compression: Positive | None = None
    """Bytes of the baseline over bytes of the candidate."""
    min_throughput_tps: Positive | None = None
    """Generated tokens per second."""
    max_memory_gb: Positive | None = None
    """Peak memory in GB (10^9 bytes)."""


class Candidate(Section):
    """One configuration of one quantizer; a bare name stands for a known one."""

    name: LowerName
    """A known configuration (`bnb-nf4`, `bnb-int8`, `torchao-int8`, `hqq-4`, `gptq-4`, `awq-4`, ...), or with `backend`
    a name of your own. `_` counts as `-`."""
    backend: Backend | None = None
    """The tool that quantizes."""
    method: Text | None = None
    """What the tool calls it, such as `nf4`, `int8-weight-only`, `gptq`, `awq`."""
    bits: Annotated[int, Field(ge=1, le=16), FromEnv] | None = None
    """Bits of one weight."""
    group_size: Count | None = None
    """Weights that share a scale."""
    dtype: Literal["bf16", "fp16", "fp32"] | None = None
    """What stays unquantized is kept and computed in; by default the baseline's."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        if raw.get("backend") is None:
            for field in ("method", "bits", "group_size"):
                if raw.get(field) is not None:
                    hint = "add `backend:`; a known name is used as it is"
                    yield Conflict((field,), f"`{field}` without a `backend`", hint)


def _candidate(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


class Workload(Section):
    """The requests that latency and cost are measured for."""

    prompt_tokens: Count = 512
    """Tokens that come in."""
    output_tokens: Count = 128
    """Tokens that go out."""
    batch: Count = 1
    """Requests at once."""
    requests: Annotated[int, Field(ge=3, le=100_000), FromEnv] = 20
    """Requests timed of each candidate, after the warm-up; of fewer than 100, p99 is the slowest."""
    threads: Count | None = None
    """Threads on a CPU; by default one per core."""
    utilisation: Share = 1.0
    """Share of the paid time that the hardware works; cost per token is divided by it."""


class Budget(Section):
    """Where the search stops."""

    max_trials: Count | None = None
    """Candidates measured at most, the cheapest first."""
    max_windows: Count | None = None
    """Windows of text measured at most where `eval.samples` leave open whether `max_ppl_delta` is met; by default four
    times as many."""
    trial_seconds: Positive | None = None
    """Seconds of one trial, by default 3600; one that takes longer has failed, the others go on."""
    trial_memory: Bytes | None = None
    """Memory of one trial's process; one that takes more has failed. A number of bytes, or text such as `8GB`."""


class Quantize(Resource):
    """A search over quantized forms of one model."""

    kind: ClassVar[str] = "quantize"

    model: Text
    """The model of this Sparsefile to quantize."""
    constraints: Constraints = Constraints()
    """What the winner must meet; without any, the cheapest candidate wins."""
    candidates: Annotated[
        tuple[Annotated[Candidate, BeforeValidator(_candidate, json_schema_input_type=str | Candidate)], ...],
        Field(min_length=1, max_length=1000),
    ]
    """What to try, by known name or spelled out."""
    baseline: Literal["bf16", "fp16", "fp32"] = "bf16"
    """What candidates are compared with."""
    eval: Evaluation
    """Text to measure perplexity on."""
    calibration: Evaluation | None = None
    """Text for quantizers that need some; by default the `train` split of the `eval` dataset."""
    hardware: Annotated[tuple[Machine, ...], Field(max_length=100)] = ()
    """Where it will be served, for cost and estimated latency; `here` is the machine that measures. Figures measured
    here are used where it is that machine. By default `here`, without a price."""
    environments: dict[Backend, Text] = Field({})
    """Backends that need an environment of their own, each with the python executable of it."""
    workload: Workload = Workload()
    """The requests it will serve."""
    budget: Budget = Budget()
    """Where the search stops."""
    prefer: Prefer = "cost"
    """What decides between candidates that meet the constraints."""
    allow_estimates: Bool = False
    """Whether a latency that was estimated, not measured, may meet a constraint."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        yield from repeated_names(raw, "candidates", "candidate")
        yield from _not_candidates(raw)
        yield from _too_few_windows(raw)
        yield from repeated_names(raw, "hardware", "machine")

    @classmethod
    def mentions(cls, raw: Mapping[str, Any]) -> Iterator[Mention]:
        if isinstance(raw.get("model"), str):
            yield Mention(("model",), "model", ("model",), raw["model"])
        yield from evaluation_mentions(raw, "eval")
        yield from evaluation_mentions(raw, "calibration")


def _not_candidates(raw: Mapping[str, Any]) -> Iterator[Conflict]:
    """Candidates that no backend can make, or that pass for the baseline."""
    items = raw.get("candidates")
    baseline = raw.get("baseline", "bf16")
    for index, item in enumerate(items if isinstance(items, tuple) else ()):
        fields = {"name": item} if isinstance(item, str) else item
        if not isinstance(fields, dict) or not isinstance(fields.get("name"), str):
            continue
        given = {name: fields.get(name) for name in _KINDS}
        if not all(value is None or isinstance(value, _KINDS[name]) for name, value in given.items()):
            continue
        try:
            made = make_candidate(fields["name"], **given)
        except ConfigError as error:
            yield Conflict(("candidates", index), error.what, error.hint)
            continue
        if made.name == baseline and (made.backend, made.method) != ("none", baseline):
            hint = "give the candidate another name"
            yield Conflict(("candidates", index), f"`{baseline}` is the name of the baseline", hint)


_KINDS = {"backend": str, "method": str, "bits": int, "group_size": int, "dtype": str}


def _too_few_windows(raw: Mapping[str, Any]) -> Iterator[Conflict]:
    cut, budget = raw.get("eval"), raw.get("budget")
    samples = cut.get("samples", 128) if isinstance(cut, dict) else None
    most = budget.get("max_windows") if isinstance(budget, dict) else None
    if isinstance(samples, int) and isinstance(most, int) and most < samples:
        hint = "raise it, or lower `eval.samples`"
        yield Conflict(("budget", "max_windows"), f"fewer than the {samples} windows of the first look", hint)


def repeated_names(raw: Mapping[str, Any], field: str, noun: str) -> Iterator[Conflict]:
    """Entries of a list that bear a name another one has already."""
    items = raw.get(field)
    seen: set[str] = set()
    for index, item in enumerate(items if isinstance(items, tuple) else ()):
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str) and name in seen:
            yield Conflict((field, index), f"the {noun} `{name}` appears twice", "keep one, or rename it")
        elif isinstance(name, str):
            seen.add(name)
