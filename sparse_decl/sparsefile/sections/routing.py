"""`routing:`: policies that choose a model for a request. Quality comes from declared outcomes, or says that it does
not."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from sparse_decl.base.errors import ConfigError
from sparse_decl.sparsefile.sections.base import (
    Conflict,
    Count,
    Fraction,
    FromEnv,
    LowerName,
    Machine,
    Mention,
    NotNegative,
    Positive,
    Prefer,
    Resource,
    Section,
    Text,
    Texts,
    listed,
    names_a_source,
    pattern,
    texts,
)
from sparse_decl.sparsefile.sections.quantize import repeated_names

Complexity = Literal["simple", "moderate", "complex", "extreme"]
Capability = Literal["text", "vision", "audio", "tools", "json", "reasoning"]
_CapabilityList = Annotated[tuple[Capability, ...], Field(min_length=1)]
Capabilities = Annotated[_CapabilityList, BeforeValidator(listed, json_schema_input_type=Capability | _CapabilityList)]
ModelName = Annotated[str, pattern(r"^[A-Za-z0-9_][A-Za-z0-9_.:/@-]{0,199}$", "has letters, digits and `_.:/@-`")]
Language = Annotated[str, pattern(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "is a language tag such as `en` or `pt-BR`")]


def _compiles(pattern: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)  # RE2 takes a wrong repetition, such as `a{1`, as plain text
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"not a regular expression: {error}") from None
    from sparse_decl.base.patterns import compile_pattern  # few Sparsefiles have patterns

    try:
        compile_pattern(pattern)
    except ConfigError as error:
        raise ValueError(f"{error.why}; {error.hint}") from None
    return pattern


Regex = Annotated[str, Field(min_length=1, max_length=1000), AfterValidator(_compiles)]


class Price(Section):
    """What an API asks for."""

    input_per_mtok: NotNegative
    """US dollars for a million tokens in."""
    output_per_mtok: NotNegative
    """US dollars for a million tokens out."""


class Serving(Section):
    """How a model that you run yourself performs."""

    hardware: LowerName
    """A machine of the policy's `hardware`, or of the built-in table."""
    tokens_per_second: Positive | None = None
    """Tokens per second, as measured."""
    measurement: Text | None = None
    """The file the figures were measured into, or the address of a `quantize` resource."""


class RoutedModel(Section):
    """A model that requests can go to."""

    name: ModelName
    """What rules, outcomes and decisions call it."""
    id: Text | None = None
    """What the serving side calls it; by default `name`."""
    model: Text | None = None
    """The model of this Sparsefile that it serves."""
    context: Count
    """Tokens of prompt and answer together."""
    max_output: Count | None = None
    """Tokens of one answer at most."""
    capabilities: Capabilities = ("text",)
    """What requests may ask of it."""
    languages: tuple[Language, ...] = ()
    """Languages it may be asked in, such as `en`, `pt-BR`; empty for any."""
    price: Price | None = None
    """What it costs per token, of an API."""
    serving: Serving | None = None
    """Where it runs, of a model you serve."""
    latency_p99_ms: Positive | None = None
    """99th percentile of its latency in milliseconds."""
    quality: Fraction | None = None
    """Declared share of requests it answers well. Decisions say that it was declared, not measured; `outcomes` win."""
    fallbacks: tuple[ModelName, ...] = ()
    """Models to try when it does not answer, in order."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        if raw.get("price") is None and raw.get("serving") is None:
            hint = "add `price: {input_per_mtok, output_per_mtok}` or `serving: {hardware}`"
            yield Conflict(("name",), "a routed model without `price` or `serving` has no cost", hint)
        elif raw.get("price") is not None and raw.get("serving") is not None:
            yield Conflict(("serving",), "`price` and `serving` together", "keep the one you pay by")


class When(Section):
    """Which requests a rule is for: those that meet every condition."""

    needs: Capabilities = ()
    """Capabilities that the request asks for."""
    task: Texts = ()
    """Task labels of the request."""
    language: Annotated[tuple[Language, ...], Field(min_length=1)] | None = None
    """Languages of the prompt."""
    prompt_matches: Regex | None = None
    """A regular expression found in the prompt; matching is bounded in time."""
    min_tokens: Count | None = None
    """Estimated tokens of the prompt at least."""
    max_tokens: Count | None = None
    """Estimated tokens of the prompt at most."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        if not raw:
            yield Conflict((), "a rule for no condition would match every request", "name a condition")
        low, high = raw.get("min_tokens"), raw.get("max_tokens")
        if isinstance(low, int) and isinstance(high, int) and low > high:
            yield Conflict(("max_tokens",), "`max_tokens` is below `min_tokens`", "swap them")


class Rule(Section):
    """A rule; the first that matches decides what the estimate may choose from."""

    when: When
    """Which requests it is for."""
    use: ModelName | None = None
    """Send them to this model."""
    allow: Annotated[tuple[ModelName, ...], Field(min_length=1)] | None = None
    """Choose among these models."""
    deny: Annotated[tuple[ModelName, ...], Field(min_length=1)] | None = None
    """Choose among the others."""
    min_tier: Complexity | None = None
    """Treat them as at least this complex."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        if all(raw.get(field) is None for field in ("use", "allow", "deny", "min_tier")):
            yield Conflict(("when",), "a rule that does nothing", "add `use`, `allow`, `deny` or `min_tier`")
        if raw.get("use") is not None:
            for field in ("allow", "deny"):
                if raw.get(field) is not None:
                    yield Conflict((field,), f"`use` and `{field}` together", "keep one")


class Outcomes(Section):
    """What happened when prompts went to models: the only source of measured quality. A bare text is the dataset."""

    dataset: Text
    """A dataset of this Sparsefile, or a source: rows of prompt, model, score and, if known, tokens."""
    prompt: Text = "prompt"
    """Column of the prompt."""
    model: Text = "model"
    """Column of the model's name."""
    score: Text = "score"
    """Column of the score, 0 to 1."""
    task: Text = "task"
    """Column of the task's label, where rows have one. It guides the fit; requests need none."""
    group: Text | None = None
    """Column of rows that belong together and must not be split between fitting and testing."""
    test: Annotated[float, Field(ge=0, lt=1), FromEnv] = 0.0
    """Share of the groups that is kept out of the fit, for `sparse route-eval`. Figures in the lock are cross-validated
    with or without it."""
    min_outcomes: Annotated[int, Field(ge=200), FromEnv] = 200
    """With fewer rows per model nothing is fitted, and decisions say so."""


class Estimator(Section):
    """What estimates each model's chance on a prompt."""

    kind: Literal["linear-hash", "task-table", "rules"] = "linear-hash"
    """`linear-hash` reads the prompt; `task-table` only the task label; `rules` is the heuristic for no outcomes."""
    bits: Annotated[int, Field(ge=8, le=20), FromEnv] = 14
    """`linear-hash`: size of the feature table, as a power of two."""


class Boundaries(Section):
    """Where the complexity classes begin, as scores from 0 to 1."""

    moderate: Fraction = 0.15
    """From here a prompt is moderate."""
    complex: Fraction = 0.35
    """From here a prompt is complex."""
    extreme: Fraction = 0.60
    """From here a prompt is extreme."""
    unknown: Literal["moderate", "complex", "extreme"] = "moderate"
    """The class of a prompt that nothing recognises; absence of evidence never makes one simple."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        values = [raw.get("moderate", 0.15), raw.get("complex", 0.35), raw.get("extreme", 0.60)]
        if all(isinstance(value, (int, float)) for value in values) and not values[0] <= values[1] <= values[2]:
            hint = "order them: moderate <= complex <= extreme"
            yield Conflict((), "the boundaries are not in order", hint)


def _dataset(value: Any) -> Any:
    return {"dataset": value} if isinstance(value, str) else value


class Routing(Resource):
    """A routing policy."""

    kind: ClassVar[str] = "routing"

    models: Annotated[tuple[RoutedModel, ...], Field(min_length=1, max_length=1000)]
    """The models it chooses from."""
    quality_threshold: Fraction = 0.85
    """The chance of a good answer that a model must have; compared with the lower bound where it is measured."""
    max_quality_loss: Fraction | None = None
    """Instead of a threshold: how much worse than the best model, for this prompt, a cheaper one may be."""
    prefer: Prefer = "cost"
    """What decides between models above the threshold."""
    latency_p99_ms: Positive | None = None
    """Models slower than this are not chosen."""
    max_tokens: Count = 100
    """Tokens of the answer when a request does not say."""
    hardware: Annotated[tuple[Machine, ...], Field(max_length=100)] = ()
    """Machines and prices for `serving`."""
    rules: Annotated[tuple[Rule, ...], Field(max_length=1000)] = ()
    """Rules, tried in order before the estimate."""
    outcomes: Annotated[Outcomes, BeforeValidator(_dataset, json_schema_input_type=str | Outcomes)] | None = None
    """Measured outcomes to fit quality on."""
    estimator: Estimator = Estimator()
    """What is fitted on them."""
    complexity: Boundaries = Boundaries()
    """Where the complexity classes begin."""
    fallback: ModelName = "requested"
    """The model for requests that no model fits: one of `models`, or `requested` for the one asked for."""
    cases: Text | None = None
    """A file of prompts, relative to the Sparsefile, whose decisions are locked and checked in CI."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        yield from repeated_names(raw, "models", "model")
        yield from repeated_names(raw, "hardware", "machine")
        if raw.get("max_quality_loss") is not None and raw.get("quality_threshold") is not None:
            hint = "keep one: a threshold is absolute, a loss is against the best model"
            yield Conflict(("max_quality_loss",), "`quality_threshold` and `max_quality_loss` together", hint)
        declared = raw.get("models")
        known = [
            item["name"]
            for item in (declared if isinstance(declared, tuple) else ())
            if isinstance(item, dict) and isinstance(item.get("name"), str)
        ]
        if not known:
            return
        for loc, name in _model_names(raw):
            if name not in known:
                shown = ", ".join(f"`{one}`" for one in known[:8]) + (", …" if len(known) > 8 else "")
                yield Conflict(loc, f"the policy has no model `{name[:60]}`", f"it has {shown}", "E601")

    @classmethod
    def mentions(cls, raw: Mapping[str, Any]) -> Iterator[Mention]:
        models = raw.get("models")
        for index, item in enumerate(models if isinstance(models, tuple) else ()):
            if isinstance(item, dict) and isinstance(item.get("model"), str):
                yield Mention(("models", index, "model"), "model", ("model", "quantize"), item["model"])
        outcomes = raw.get("outcomes")
        if isinstance(outcomes, str):
            loc, name = ("outcomes",), outcomes
        elif isinstance(outcomes, dict) and isinstance(outcomes.get("dataset"), str):
            loc, name = ("outcomes", "dataset"), outcomes["dataset"]  # type: ignore[assignment]
        else:
            return
        if not names_a_source(name):
            yield Mention(loc, "outcomes", ("dataset",), name)


def _model_names(raw: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every place that names a model of the policy."""
    fallback = raw.get("fallback")
    if isinstance(fallback, str) and fallback != "requested":
        yield ("fallback",), fallback
    for field, keys in (("rules", ("use", "allow", "deny")), ("models", ("fallbacks",))):
        items = raw.get(field)
        for index, item in enumerate(items if isinstance(items, tuple) else ()):
            if isinstance(item, dict):
                for key in keys:
                    for loc, name in texts(item, key):
                        yield (field, index, *loc), name
