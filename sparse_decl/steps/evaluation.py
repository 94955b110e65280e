"""`eval`: perplexity of a base, of a model made from it, and of what is kept of that model, on one text.

A step beside the model's own, as `eval.chat` is beside `model.chat`: another text measures again and builds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.canonical import pretty_json
from sparse_decl.sources.paths import names_repository
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.sparsefile.sections.base import names_a_source
from sparse_decl.steps.bases import candidates, looks_for_base
from sparse_decl.steps.kind import Made, StepKind, Work
from sparse_decl.steps.step import FromSource, FromStep, Input, Step, evaluation_of
from sparse_decl.steps.values import Facts, Params
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from sparse_decl.quality import Text

NAME = "eval"
VERSION = 2  # of how text is cut and scored, and of the report
BASE, ORIGINAL, RECONSTRUCTION, TEXT = "base", "original", "reconstruction", "text"  # input roles
REPORT = "report"  # the only output: every window's loss
MODEL, DATASET = "model", "dataset"  # outputs of the steps it reads

_LITTLE = 0.5  # of the gain: below it, a warning
_WRITTEN = ("split", "column", "samples", "window", "stride", "seed")  # fields of `eval:`
_WIKITEXT = {"wikitext": ("hf://datasets/Salesforce/wikitext", "wikitext-2-raw-v1")}


@dataclass(frozen=True, slots=True)
class TextParams(Params):
    """How a text is read and cut, see `quality.read_text` and `quality.evaluate`. folder: of the text in its source."""

    split: str = "test"
    column: str = "text"
    samples: int = 128
    window: int = 512
    stride: int | None = None
    seed: int = 0
    folder: str = ""


def asked_text(resource: Resource) -> tuple[TextParams, Input]:
    """(how a model's `eval:` cuts its text, where the text comes from)."""
    asked = resource.value.eval
    params = TextParams(asked.split, asked.column, asked.samples, asked.window, asked.stride, asked.seed)
    if asked.dataset in _WIKITEXT:
        uri, folder = _WIKITEXT[asked.dataset]
        return replace(params, folder=folder), FromSource(uri)
    if names_a_source(asked.dataset):
        return params, FromSource(asked.dataset)
    return params, FromStep(resource.targets("eval")[0], DATASET)


def measuring_packages(step: Step) -> tuple[tuple[str, str], ...]:
    """What measuring perplexity imports; a hub keeps its texts as Parquet."""
    text = step.inputs.get(TEXT)
    hub = isinstance(text, FromSource) and names_repository(text.uri)
    return (("torch", "torch"), ("torch", "transformers"), *((("datasets", "pyarrow"),) if hub else ()))


def read_asked(asked: TextParams, place: Path) -> tuple[Text, dict[str, Any]]:
    """(the text, how `quality.evaluate` is to cut it) for what `asked_text` gave and the text's files."""
    from sparse_decl.quality import read_text

    text = read_text(str(place / asked.folder), split=asked.split, column=asked.column)
    return text, {"max_length": asked.window, "stride": asked.stride, "samples": asked.samples, "seed": asked.seed}


Figure = tuple[float, tuple[float, float] | None]  # and its 95 % interval


@dataclass(frozen=True, slots=True)
class EvaluationFacts(Facts):
    """What was measured: perplexities by input role, over the same windows.

    ratio: of the reconstruction's against the original's, with its paired 95 % interval where there are windows enough.
    text: digest of the text. gain: share of what the original gained on its base in log-perplexity that the
    reconstruction keeps; None where it gained nothing, and in records of version 1. gain_interval: its paired 95 %
    interval. kl: of the original to the reconstruction, in nats a token; top1: share of tokens of which both find the
    same one likeliest; each (value, its 95 % interval), None in records that did not measure it.
    """

    perplexity: Mapping[str, float]
    ratio: float
    interval: tuple[float, float] | None
    windows: int
    tokens: int
    text: str
    gain: float | None = None
    gain_interval: tuple[float, float] | None = None
    kl: Figure | None = None
    top1: Figure | None = None

    def to_json(self) -> dict[str, Any]:
        interval = list(self.interval) if self.interval is not None else None
        kept = list(self.gain_interval) if self.gain_interval is not None else None
        return {
            "mode": NAME,
            "perplexity": dict(self.perplexity),
            "reconstruction_against_original": {"ratio": self.ratio, "interval_95": interval},
            "windows": self.windows,
            "tokens": self.tokens,
            "text": self.text,
            **({"gain_kept": {"share": self.gain, "interval_95": kept}} if self.gain is not None else {}),
            **({"kl_divergence": _figure_json("nats", self.kl)} if self.kl is not None else {}),
            **({"top1_agreement": _figure_json("share", self.top1)} if self.top1 is not None else {}),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> EvaluationFacts:
        """Raises KeyError, TypeError or ValueError on any other shape."""
        against = value["reconstruction_against_original"]
        interval, gain = against["interval_95"], value.get("gain_kept")
        kept = gain["interval_95"] if gain is not None else None
        return cls(
            {role: float(value["perplexity"][role]) for role in (BASE, ORIGINAL, RECONSTRUCTION)},
            float(against["ratio"]),
            (float(interval[0]), float(interval[1])) if interval is not None else None,
            int(value["windows"]),
            int(value["tokens"]),
            str(value["text"]),
            float(gain["share"]) if gain is not None else None,
            (float(kept[0]), float(kept[1])) if kept is not None else None,
            _figure(value.get("kl_divergence"), "nats"),
            _figure(value.get("top1_agreement"), "share"),
        )


class EvaluationKind(StepKind):
    """Measures three models on the same windows, with the original's tokenizer."""

    name = NAME
    version = VERSION
    beside = True

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step that measures a model, if its `eval:` asks for that."""
        if resource.kind != "model" or resource.value.eval is None:
            return None
        bases, auto = resource.targets("base"), looks_for_base(resource)
        if len(bases) != 1 and not auto:
            return None
        params, text = asked_text(resource)
        place = loaded.place((resource.address, "eval"))
        return Step(
            evaluation_of(resource.address),
            NAME,
            VERSION,
            params=params.to_json(),
            inputs={
                **({BASE: FromStep(bases[0], MODEL)} if not auto else {}),
                ORIGINAL: FromSource(resource.value.source),
                RECONSTRUCTION: FromStep(resource.address, MODEL),
                TEXT: text,
            },
            place=place,
            places={
                f"inputs.{BASE}": loaded.place((resource.address, "base")),
                f"inputs.{TEXT}": place,
                **{f"params.{name}": loaded.place((resource.address, "eval", name)) for name in _WRITTEN},
            },
            tags=tuple(resource.tags),
            nearest_of=candidates(loaded) if auto else (),
        )

    def packages(self, step: Step) -> tuple[tuple[str, str], ...]:
        return measuring_packages(step)

    def facts(self, record: Record) -> EvaluationFacts:
        return EvaluationFacts.from_json(record.facts)

    def warnings(self, record: Record) -> tuple[str, ...]:
        """Where less than half of what the fine-tune gained is kept."""
        facts = self.facts(record)
        if facts.gain is None or facts.gain >= _LITTLE:
            return ()
        low, high = facts.gain_interval or (facts.gain, facts.gain)
        return (
            f"only {100 * facts.gain:.0f} % of what the fine-tune gained in log-perplexity is kept "
            f"(95 %: {100 * low:.0f} to {100 * high:.0f} %); allow more bytes, or use `mode: lossless`",
        )

    def run(self, work: Work) -> Made:
        """Raises ConfigError, FormatError, UnavailableError (also for a missing extra), OSError."""
        from sparse_decl.quality import FidelityMeter

        text, cut = read_asked(TextParams.from_json(work.step.params), work.path(TEXT))
        meter = FidelityMeter(work.path(ORIGINAL), text, base=work.path(BASE), **cut)
        found = meter(work.path(RECONSTRUCTION), work.report)
        facts = EvaluationFacts.from_json(found.to_json())
        artifact = work.out / REPORT
        artifact.mkdir()
        windows = {
            role: [[w.begin, w.tokens, _rounded(w.nll)] for w in one.windows] for role, one in found.evaluations.items()
        }
        (artifact / "eval.json").write_text(
            pretty_json({**facts.to_json(), "begin_tokens_nll": windows}), encoding="utf-8", newline="\n"
        )
        return Made({REPORT: artifact}, facts)


def _figure(value: Mapping[str, Any] | None, name: str) -> Figure | None:
    if value is None:
        return None
    interval = value["interval_95"]
    return float(value[name]), (float(interval[0]), float(interval[1])) if interval is not None else None


def _figure_json(name: str, figure: Figure) -> dict[str, Any]:
    return {name: figure[0], "interval_95": list(figure[1]) if figure[1] is not None else None}


def _rounded(value: float) -> float:
    """Six significant digits: machines differ in what comes after."""
    return float(f"{value:.6g}")


KIND = EvaluationKind()
