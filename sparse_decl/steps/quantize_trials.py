"""The steps that measure one candidate: it is made, its perplexity, more windows where a limit is left open, its speed.

A trial that fails is a result like any other: the folder it gives says why, and what needs it passes that on.
"""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.quantize.loading import NOTE, NOTE_FORMAT
from sparse_decl.quantize.process import FAILED, OK, TRIAL_SECONDS, UNAVAILABLE, Limits, run_trial
from sparse_decl.steps.kind import Made, StepKind, Work
from sparse_decl.steps.quantize import (
    BASELINE,
    CALIBRATION,
    MACHINE,
    MODEL,
    QUANTIZED,
    REPORT,
    TEXT,
    VERSION,
)
from sparse_decl.steps.quantize_params import (
    EvaluationParams,
    LatencyParams,
    MoreParams,
    QualityParams,
    QuantizeParams,
    TextSettings,
    TrialSettings,
)
from sparse_decl.steps.step import Step
from sparse_decl.steps.values import Facts
from sparse_decl.store.record import Record

REPORT_FILE = "report.json"
_TRIAL = "trial"
_ALONE = threading.Lock()  # timings of one process are taken one after another


@dataclass(frozen=True, slots=True)
class TrialFacts(Facts):
    """How a trial went. perplexity: over so many windows; looks: how often more windows were asked for."""

    status: str = OK
    reason: str | None = None
    weight_bytes: int | None = None
    perplexity: float | None = None
    windows: int | None = None
    looks: int | None = None

    @classmethod
    def of(cls, result: Mapping[str, Any], **more: Any) -> TrialFacts:
        """Of what a trial's process answered."""
        return cls(result["status"], result.get("reason"), **more)


class TrialKind(StepKind):
    """What these kinds have in common: a trial that failed says so in its facts."""

    version = VERSION

    def packages(self, step: Step) -> tuple[tuple[str, str], ...]:
        """Those of trials that run in this Python; a tool that is missing is a trial's result, and told there."""
        if TrialSettings.from_json(step.settings).python is not None:
            return ()
        return ("torch", "torch"), ("torch", "transformers")

    def facts(self, record: Record) -> TrialFacts:
        return TrialFacts.from_json(record.facts)

    def failure(self, record: Record) -> str | None:
        facts = self.facts(record)
        return f"{facts.status}, because {facts.reason}" if facts.status != OK else None

    def summary(self, record: Record) -> str | None:
        return self.failure(record)


class QuantizeKind(TrialKind):
    """Makes one candidate. Outputs: the folder that loads, and what making it took."""

    name = "quantize"

    def run(self, work: Work) -> Made:
        """Raises UnavailableError or SparseError only for the baseline, without which nothing can be compared."""
        params, settings = QuantizeParams.from_json(work.step.params), TrialSettings.from_json(work.step.settings)
        request = {
            "task": "quantize",
            "candidate": {"name": work.step.address.rpartition("/")[2], **params.candidate.to_json()},
            "source": str(work.path(MODEL).absolute()),
        }
        if params.calibration is not None:
            cut, text = params.calibration, read_as(work, CALIBRATION, settings.calibration)
            if not _is_one_file(work, CALIBRATION, settings.calibration):
                cut = replace(cut, apart_from=None)
            request["calibration"] = {**cut.to_json(), "text": text}
        result = _run(work, request)
        folder = work.out / QUANTIZED
        if result["status"] == OK:
            (work.out / _TRIAL / "out").rename(folder)
        else:
            if settings.needed:
                raise _no_baseline(work, result)
            folder.mkdir()
            why = {"status": result["status"], "reason": result["reason"]}
            (folder / NOTE).write_text(pretty_json({"format": NOTE_FORMAT, **why}), encoding="utf-8", newline="\n")
        return Made(
            {QUANTIZED: folder, REPORT: _report(work, result)},
            TrialFacts.of(result, weight_bytes=result.get("weight_bytes")),
        )


class QualityKind(TrialKind):
    """Losses of the windows of a text."""

    name = "quantize-quality"

    def run(self, work: Work) -> Made:
        """Raises SparseError only if the process cannot be started at all."""
        result = failure_of(work.path(QUANTIZED)) or measure_quality(
            work, QualityParams.from_json(work.step.params).eval
        )
        return Made({REPORT: _report(work, result)}, TrialFacts.of(result, **_perplexity(result)))


class MoreKind(TrialKind):
    """The same on more windows, doubled until the interval leaves the limit or the text or the budget is used up.
    Measures nothing if it is clear already."""

    name = "quantize-more"

    def run(self, work: Work) -> Made:
        """Raises SparseError only if the process cannot be started at all."""
        from sparse_decl.quantize.compare import change_of_perplexity
        from sparse_decl.quantize.select import undecided

        result, base = read_report(work.path("quality")), read_report(work.path(BASELINE))
        params = MoreParams.from_json(work.step.params)
        limit, most = params.constraints.max_ppl_delta, params.eval.samples
        assert limit is not None, "without a limit there is no such step"
        looks = 0
        while result["status"] == OK and base["status"] == OK:
            found = change_of_perplexity(result["windows"], base["windows"])
            if not undecided(found.low, found.high, limit) or found.windows >= min(most, result["available"]):
                break
            result = measure_quality(work, replace(params.eval, samples=min(2 * found.windows, most)))
            looks += 1
        facts = TrialFacts.of(result, **_perplexity(result), looks=looks)
        return Made({REPORT: _report(work, result)}, facts)


class LatencyKind(TrialKind):
    """Seconds of requests, by turns with the baseline's, on the machine whose fingerprint is an input."""

    name = "quantize-latency"
    timed = True

    def run(self, work: Work) -> Made:
        """Raises SparseError if this is not the machine that was planned for."""
        from sparse_decl.sources.machine import HERE, MachineSource, fingerprint

        if MachineSource(HERE).snapshot(lambda path: "").digest != work.digests[MACHINE]:
            raise SparseError(
                f"{work.step.address} was planned on another machine",
                hint="run `sparse apply` on the machine to measure, without a remote scheduler",
            )
        result = failure_of(work.path(QUANTIZED))
        if result is None:
            folder = str(work.path(QUANTIZED).absolute())
            params, settings = LatencyParams.from_json(work.step.params), TrialSettings.from_json(work.step.settings)
            request = {
                "task": "latency",
                "model": folder,
                "baseline": str(work.path(BASELINE).absolute()) if BASELINE in work.step.inputs else folder,
                "workload": params.workload.to_json(),
                "eval": {**params.eval.to_json(), "text": read_as(work, TEXT, settings.text)},
            }
            while not _ALONE.acquire(timeout=0.2):
                work.report(0, 1)
            try:
                result = _run(work, request)
            finally:
                _ALONE.release()
            result["machine"] = fingerprint()
        return Made({REPORT: _report(work, result)}, TrialFacts.of(result))


def measure_quality(work: Work, cut: EvaluationParams) -> dict[str, Any]:
    """Runs the evaluation on the windows of `cut`."""
    text = read_as(work, TEXT, TrialSettings.from_json(work.step.settings).text)
    model = str(work.path(QUANTIZED).absolute())
    return _run(work, {"task": "quality", "model": model, "eval": {**cut.to_json(), "text": text}})


def read_report(folder: Path) -> dict[str, Any]:
    """What a trial's step wrote."""
    value: dict[str, Any] = json.loads((folder / REPORT_FILE).read_bytes())
    return value


def failure_of(folder: Path) -> dict[str, Any] | None:
    """Why a candidate could not be made, or None if it was."""
    note = json.loads((folder / NOTE).read_bytes())
    if note.get("status", OK) == OK:
        return None
    return {"status": note["status"], "reason": note["reason"]}


def read_as(work: Work, role: str, how: TextSettings | None) -> str:
    """How the trial's process finds a text: a hub's data set by name at the pinned commit, else its files."""
    if how is None or how.hub is None:
        return str(work.path(role).absolute())
    config = f":{how.config}" if how.config is not None else ""
    commit = work.pinned.get(role)
    return how.hub + config + (f"@{commit}" if commit else "")


def _is_one_file(work: Work, role: str, how: TextSettings | None) -> bool:
    return (how is None or how.hub is None) and work.path(role).is_file()


def _run(work: Work, request: Mapping[str, Any]) -> dict[str, Any]:
    folder = work.out / _TRIAL
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    settings = TrialSettings.from_json(work.step.settings)
    seconds = settings.seconds if settings.seconds is not None else TRIAL_SECONDS
    limits = Limits(seconds, settings.memory or 0)
    # Timings follow the workload alone; some tools bring thread pools that only the environment tells of it.
    threads = request["workload"].get("threads", 0) if request["task"] == "latency" else work.threads
    return run_trial(request, folder, python=settings.python, limits=limits, threads=threads, report=work.report)


def _report(work: Work, result: Mapping[str, Any]) -> Path:
    folder = work.out / REPORT
    folder.mkdir()
    (folder / REPORT_FILE).write_text(pretty_json(dict(result)), encoding="utf-8", newline="\n")
    return folder


def _perplexity(result: Mapping[str, Any]) -> dict[str, Any]:
    if result["status"] != OK:
        return {}
    from sparse_decl.quantize.compare import perplexity

    return {"perplexity": perplexity(result["windows"]), "windows": len(result["windows"])}


def _no_baseline(work: Work, result: Mapping[str, Any]) -> SparseError:
    what = "the baseline cannot be built, and without it nothing can be compared"
    log = "; ".join(result.get("log", ()))
    why = f"{result['reason']}{f' ({log})' if log else ''}"[:600]
    if result["status"] == UNAVAILABLE:
        return UnavailableError(what, where=work.step.address, why=why, hint=result.get("install"))
    assert result["status"] == FAILED
    return SparseError(what, where=work.step.address, why=why, hint="name the folder of a causal language model")


QUANTIZE, QUALITY, MORE, LATENCY = QuantizeKind(), QualityKind(), MoreKind(), LatencyKind()
