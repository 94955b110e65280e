"""`eval`: perplexity of a base, of a model made from it, and of what is kept of that model, on one text.

A step beside the model's own, as `eval.chat` is beside `model.chat`: another text measures again and builds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.errors import UnavailableError
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.sparsefile.sections.base import names_a_source
from sparse_decl.steps.bases import candidates, looks_for_base
from sparse_decl.steps.kind import Made, Rebuild, Work
from sparse_decl.steps.step import FromSource, FromStep, Input, Step

if TYPE_CHECKING:
    from sparse_decl.quality import Evaluation, Text

NAME = "eval"
VERSION = 1  # of how text is cut and scored, and of the report
BASE, ORIGINAL, RECONSTRUCTION, TEXT = "base", "original", "reconstruction", "text"  # input roles
REPORT = "report"  # the only output: every window's loss
MODEL, DATASET = "model", "dataset"  # outputs of the steps it reads

_DEFAULTS: dict[str, Any] = {
    "split": "test",
    "column": "text",
    "samples": 128,
    "window": 512,
    "stride": None,
    "seed": 0,
}
_WIKITEXT = {"wikitext": ("hf://datasets/Salesforce/wikitext", "wikitext-2-raw-v1")}


def step_of(resource: Resource, loaded: LoadedSpec) -> Step | None:
    """The step that measures a model, if its `eval:` asks for that."""
    if resource.kind != "model" or resource.value.eval is None:
        return None
    bases, auto = resource.targets("base"), looks_for_base(resource)
    if len(bases) != 1 and not auto:
        return None
    params, text = asked_text(resource)
    place = loaded.place((resource.address, "eval"))
    return Step(
        f"{NAME}.{resource.address.partition('.')[2]}",
        NAME,
        VERSION,
        params=params,
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
            **{f"params.{name}": loaded.place((resource.address, "eval", name)) for name in _DEFAULTS},
        },
        tags=tuple(resource.tags),
        nearest_of=candidates(loaded) if auto else (),
    )


def asked_text(resource: Resource) -> tuple[dict[str, Any], Input]:
    """(how a model's `eval:` cuts its text, where that differs from the defaults; where the text comes from)."""
    asked = resource.value.eval
    params = {name: value for name, usual in _DEFAULTS.items() if (value := getattr(asked, name)) != usual}
    if asked.dataset in _WIKITEXT:
        uri, params["folder"] = _WIKITEXT[asked.dataset]
        return params, FromSource(uri)
    if names_a_source(asked.dataset):
        return params, FromSource(asked.dataset)
    return params, FromStep(resource.targets("eval")[0], DATASET)


def read_asked(params: Mapping[str, Any], place: Path) -> tuple[Text, dict[str, Any]]:
    """(the text, how `quality.evaluate` is to cut it) for what `asked_text` gave and the text's files."""
    from sparse_decl.quality import read_text

    asked = {**_DEFAULTS, **params}
    text = read_text(str(place / asked.get("folder", "")), split=asked["split"], column=asked["column"])
    return text, {"max_length": asked["window"], **{name: asked[name] for name in ("stride", "samples", "seed")}}


class EvaluationKind:
    """Measures three models on the same windows, with the original's tokenizer."""

    name = NAME
    version = VERSION

    def run(self, work: Work) -> Made:
        """Raises ConfigError, FormatError, UnavailableError (also for a missing extra), OSError."""
        from sparse_decl.quality import evaluate, load_model, paired_interval

        text, cut = read_asked(work.step.params, work.path(TEXT))
        roles = (BASE, ORIGINAL, RECONSTRUCTION)
        found: dict[str, Evaluation] = {}
        for number, role in enumerate(roles):
            loaded = load_model(work.path(role), tokenizer=work.path(ORIGINAL))

            def report(done: int, total: int, before: int = number) -> None:
                work.report(before * total + done, len(roles) * total)

            found[role] = evaluate(
                loaded.model,
                loaded.tokenizer,
                text.text,
                progress=report,
                **cut,
            )
            del loaded
        ratio = paired_interval(found[RECONSTRUCTION], found[ORIGINAL])
        facts = {
            "mode": NAME,
            "perplexity": {role: _rounded(found[role].perplexity) for role in roles},
            "reconstruction_against_original": {
                "ratio": _rounded(ratio.ratio),
                "interval_95": [_rounded(ratio.low), _rounded(ratio.high)] if ratio.windows > 1 else None,
            },
            "windows": ratio.windows,
            "tokens": found[ORIGINAL].tokens,
            "text": text.digest,
        }
        artifact = work.out / REPORT
        artifact.mkdir()
        windows = {role: [[w.begin, w.tokens, _rounded(w.nll)] for w in found[role].windows] for role in roles}
        (artifact / "eval.json").write_text(pretty_json({**facts, "begin_tokens_nll": windows}), "utf-8")
        return Made({REPORT: artifact}, facts)

    def rebuild(self, task: Rebuild) -> None:
        """There is nothing it gives that is not stored."""
        raise UnavailableError(f"an evaluation has no {task.output} to give back", hint="see `sparse explain`")


def _rounded(value: float) -> float:
    """Six significant digits: machines differ in what comes after."""
    return float(f"{value:.6g}")


KIND = EvaluationKind()
