"""`quantize:` as steps: each candidate is made, measured and timed on its own, and one step chooses.

What a step reads decides its key: how a model is quantized does not depend on the text it is measured on, its quality
not on the machine, and only the choice on constraints and prices. Time limits and environments are settings: no keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sparse_decl.quantize.candidates import Candidate, baseline_of, likely_smallest_first, make_candidate
from sparse_decl.sources.machine import HERE
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.pin import FILES, pin
from sparse_decl.steps.quantize_params import (
    CalibrationParams,
    CandidateParams,
    ColumnParams,
    ConstraintParams,
    EvaluationParams,
    LatencyParams,
    MoreParams,
    QualityParams,
    QuantizeParams,
    RequestParams,
    SelectParams,
    ServedParams,
    TextSettings,
    TrialSettings,
    WindowsParams,
)
from sparse_decl.steps.step import FromStep, Step
from sparse_decl.steps.values import Params

QUANTIZE, QUALITY, MORE = "quantize", "quantize-quality", "quantize-more"
LATENCY, SELECT = "quantize-latency", "quantize-select"
VERSION = 1
QUANTIZED, REPORT, MODEL = "quantized", "report", "model"  # outputs; a report is a folder with one JSON file
TEXT, CALIBRATION, MACHINE, BASELINE = "text", "calibration", "machine", "baseline"  # input roles, beside MODEL
_WIKITEXT, _WIKITEXT_CONFIG = "hf://datasets/Salesforce/wikitext", "wikitext-2-raw-v1"
_MOST_WINDOWS = 4  # times the windows of the first look


def steps_of(resource: Resource, loaded: LoadedSpec) -> tuple[Step, ...]:
    """Every step of a search, the choice last; none for another kind of resource."""
    if resource.kind != "quantize":
        return ()
    return _Search(resource, loaded).steps()


def chosen_candidates(value: Any) -> tuple[list[Candidate], list[Candidate]]:
    """(those to try, those a small budget leaves out) of a `quantize` section's value, in the order it names them."""
    named = [
        make_candidate(one.name, one.backend, one.method, one.bits, one.group_size, one.dtype or value.baseline)
        for one in value.candidates
    ]
    tried = set(likely_smallest_first(named)[: value.budget.max_trials])
    return [one for one in named if one in tried], [one for one in named if one not in tried]


class _Search:
    def __init__(self, resource: Resource, loaded: LoadedSpec):
        self.resource, self.loaded, self.value = resource, loaded, resource.value
        self.address, self.tags = resource.address, tuple(resource.tags)
        self.candidates, self.left_out = chosen_candidates(self.value)
        self.baseline = self.value.baseline

    def steps(self) -> tuple[Step, ...]:
        uri, self.text = self._text("eval")
        pins = [self._pin(TEXT, uri, ("eval",)), self._pin(MACHINE, HERE, ("hardware",))]
        if self.value.calibration is not None:
            uri, self.calibration_text = self._text("calibration")
            pins.append(self._pin(CALIBRATION, uri, ("calibration",)))
        candidates = self.candidates
        if self.baseline not in {one.name for one in candidates}:
            candidates = [baseline_of(self.baseline), *candidates]
        trials = [step for one in candidates for step in self._trial(one)]
        return (*pins, *trials, self._select(candidates))

    def _trial(self, one: Candidate) -> list[Step]:
        made = [self._quantize(one), self._quality(one), self._latency(one)]
        return [*made, self._more(one)] if self._asks_for_more(one) else made

    def _quantize(self, one: Candidate) -> Step:
        calibration, inputs = None, {MODEL: FromStep(self.resource.targets(MODEL)[0], "model")}
        settings = self._settings(one)
        if _wants_text(one):
            own = self.value.calibration
            cut = own or self.value.eval
            calibration = CalibrationParams(
                split=cut.split if own else "train",
                column=cut.column,
                window=cut.window,
                samples=cut.samples,
                seed=cut.seed,
                # Where the text is one file, it has no train split: windows that the evaluation never takes.
                apart_from=None if own else self._windows(),
            )
            inputs[CALIBRATION] = FromStep(self._at(f"@{CALIBRATION if own else TEXT}"), FILES)
            settings = replace(settings, calibration=self.calibration_text if own else self.text)
        if one.name == self.baseline:
            settings = replace(settings, needed=True)
        params = QuantizeParams(CandidateParams.of(one), calibration)
        return self._step(self._at(one.name), QUANTIZE, params, inputs, settings)

    def _quality(self, one: Candidate) -> Step:
        samples = self._most_windows if one.name == self.baseline else self.value.eval.samples
        inputs = {QUANTIZED: self._from(one.name, QUANTIZED), TEXT: FromStep(self._at(f"@{TEXT}"), FILES)}
        params = QualityParams(self._eval(samples))
        return self._step(self._at(one.name, "quality"), QUALITY, params, inputs, self._reading(one))

    def _more(self, one: Candidate) -> Step:
        limit = self.value.constraints.max_ppl_delta
        inputs = {
            QUANTIZED: self._from(one.name, QUANTIZED),
            TEXT: FromStep(self._at(f"@{TEXT}"), FILES),
            "quality": self._from(one.name, REPORT, "quality"),
            BASELINE: self._from(self.baseline, REPORT, "quality"),
        }
        params = MoreParams(self._eval(self._most_windows), ConstraintParams(max_ppl_delta=limit))
        return self._step(self._at(one.name, "more-windows"), MORE, params, inputs, self._reading(one))

    def _latency(self, one: Candidate) -> Step:
        work, text = self.value.workload, self.value.eval
        requests = RequestParams(
            prompt_tokens=work.prompt_tokens,
            output_tokens=work.output_tokens,
            batch=work.batch,
            requests=work.requests,
            threads=work.threads,
        )
        params = LatencyParams(requests, ColumnParams(text.split, text.column))
        inputs = {QUANTIZED: self._from(one.name, QUANTIZED), TEXT: FromStep(self._at(f"@{TEXT}"), FILES)}
        inputs[MACHINE] = FromStep(self._at(f"@{MACHINE}"), FILES)
        if one.name != self.baseline:
            inputs[BASELINE] = self._from(self.baseline, QUANTIZED)
        return self._step(self._at(one.name, "latency"), LATENCY, params, inputs, self._reading(one))

    def _select(self, candidates: list[Candidate]) -> Step:
        inputs = {}
        for one in candidates:
            inputs[f"{QUANTIZED}:{one.name}"] = self._from(one.name, QUANTIZED)
            inputs[f"made:{one.name}"] = self._from(one.name, REPORT)
            part = "more-windows" if self._asks_for_more(one) else "quality"
            inputs[f"quality:{one.name}"] = self._from(one.name, REPORT, part)
            inputs[f"latency:{one.name}"] = self._from(one.name, REPORT, "latency")
        value = self.value
        params = SelectParams(
            baseline=self.baseline,
            candidates=tuple(one.name for one in candidates),
            constraints=ConstraintParams(**value.constraints.model_dump()),
            hardware=tuple(machine.model_dump(exclude_none=True) for machine in value.hardware),
            workload=ServedParams(**value.workload.model_dump(exclude={"requests", "threads"})),
            prefer=value.prefer,
            allow_estimates=value.allow_estimates,
            left_out=tuple(one.name for one in self.left_out),
        )
        return self._step(self.address, SELECT, params, inputs, TrialSettings())

    def _asks_for_more(self, one: Candidate) -> bool:
        limited = self.value.constraints.max_ppl_delta is not None
        return limited and one.name != self.baseline and self._most_windows > self.value.eval.samples

    @property
    def _most_windows(self) -> int:
        return int(self.value.budget.max_windows or _MOST_WINDOWS * self.value.eval.samples)

    def _eval(self, samples: int) -> EvaluationParams:
        cut = self.value.eval
        return EvaluationParams(
            split=cut.split,
            column=cut.column,
            window=cut.window,
            seed=cut.seed,
            samples=samples,
            stride=cut.stride or cut.window,
        )

    def _windows(self) -> WindowsParams:
        whole = self._eval(self._most_windows)
        return WindowsParams(samples=whole.samples, window=whole.window, stride=whole.stride, seed=whole.seed)

    def _settings(self, one: Candidate) -> TrialSettings:
        budget = self.value.budget
        python = self.value.environments.get(one.backend)
        return TrialSettings(seconds=budget.trial_seconds, memory=budget.trial_memory, python=python)

    def _reading(self, one: Candidate) -> TrialSettings:
        return replace(self._settings(one), text=self.text)

    def _text(self, field: str) -> tuple[str, TextSettings]:
        """The source of a text, and how to read it: a hub's data set by its name, everything else from its files."""
        name = getattr(self.value, field).dataset
        declared = self.resource.targets(field)
        if declared:
            name = self.loaded.by_address[declared[0]].value.source
        if name == "wikitext":
            return _WIKITEXT, TextSettings(_WIKITEXT, _WIKITEXT_CONFIG)
        return name, TextSettings(name.partition("@")[0] if name.startswith("hf://datasets/") else None)

    def _pin(self, name: str, uri: str, field: tuple[str, ...]) -> Step:
        return pin(self._at(f"@{name}"), uri, self.loaded.place((self.address, *field)), self.tags)

    def _at(self, *parts: str) -> str:
        return "/".join([self.address, *parts])

    def _from(self, name: str, output: str, *parts: str) -> FromStep:
        return FromStep(self._at(name, *parts), output)

    def _step(
        self, address: str, kind: str, params: Params, inputs: Mapping[str, FromStep], settings: TrialSettings
    ) -> Step:
        fields = {"eval": "eval", "constraints": "constraints", "hardware": "hardware", "workload": "workload"}
        places = {f"params.{name}": self.loaded.place((self.address, field)) for name, field in fields.items()}
        for name in self.value.constraints.model_dump():
            places[f"params.constraints.{name}"] = self.loaded.place((self.address, "constraints", name))
        return Step(
            address,
            kind,
            VERSION,
            params.to_json(),
            inputs,
            place=self.resource.place,
            places=places,
            tags=self.tags,
            settings=settings.to_json(),
        )


def _wants_text(one: Candidate) -> bool:
    from sparse_decl.quantize.backends import backend_named

    return backend_named(one.backend).needs_calibration(one)
