"""The steps that measure one candidate: it is made, its perplexity, more windows where a limit is left open, its speed.

A trial that fails is a result like any other: the folder it gives says why, and what needs it passes that on.
"""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
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
from sparse_decl.store.record import Record

REPORT_FILE = "report.json"
_TRIAL = "trial"
_ALONE = threading.Lock()  # timings of one process are taken one after another


@dataclass(frozen=True, slots=True)
class TrialFacts:
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

    def to_json(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if value is not None}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> TrialFacts:
        """Fields that a later version may have added are left out."""
        return cls(**{each.name: value[each.name] for each in fields(cls) if each.name in value})


class TrialKind(StepKind):
    """What these kinds have in common: a trial that failed says so in its facts."""

    version = VERSION

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
        request = {
            "task": "quantize",
            "candidate": {"name": work.step.address.rpartition("/")[2], **work.step.params["candidate"]},
            "source": str(work.path(MODEL).absolute()),
        }
        if CALIBRATION in work.step.inputs:
            cut = dict(work.step.params["calibration"])
            text = read_as(work, CALIBRATION)
            if not (_is_one_file(work, CALIBRATION)):
                cut.pop("apart_from", None)
            request["calibration"] = {**cut, "text": text}
        result = _run(work, request)
        folder = work.out / QUANTIZED
        if result["status"] == OK:
            (work.out / _TRIAL / "out").rename(folder)
        else:
            if work.step.settings.get("needed"):
                raise _no_baseline(work, result)
            folder.mkdir()
            why = {"status": result["status"], "reason": result["reason"]}
            (folder / NOTE).write_text(pretty_json({"format": NOTE_FORMAT, **why}), encoding="utf-8")
        return Made(
            {QUANTIZED: folder, REPORT: _report(work, result)},
            TrialFacts.of(result, weight_bytes=result.get("weight_bytes")).to_json(),
        )


class QualityKind(TrialKind):
    """Losses of the windows of a text."""

    name = "quantize-quality"

    def run(self, work: Work) -> Made:
        """Raises SparseError only if the process cannot be started at all."""
        result = failure_of(work.path(QUANTIZED)) or measure_quality(work, work.step.params["eval"]["samples"])
        return Made({REPORT: _report(work, result)}, TrialFacts.of(result, **_perplexity(result)).to_json())


class MoreKind(TrialKind):
    """The same on more windows, doubled until the interval leaves the limit or the text or the budget is used up.
    Measures nothing if it is clear already."""

    name = "quantize-more"

    def run(self, work: Work) -> Made:
        """Raises SparseError only if the process cannot be started at all."""
        from sparse_decl.quantize.compare import change_of_perplexity
        from sparse_decl.quantize.select import undecided

        result, base = read_report(work.path("quality")), read_report(work.path(BASELINE))
        limit, most = work.step.params["constraints"]["max_ppl_delta"], work.step.params["eval"]["samples"]
        looks = 0
        while result["status"] == OK and base["status"] == OK:
            found = change_of_perplexity(result["windows"], base["windows"])
            if not undecided(found.low, found.high, limit) or found.windows >= min(most, result["available"]):
                break
            result = measure_quality(work, min(2 * found.windows, most))
            looks += 1
        facts = TrialFacts.of(result, **_perplexity(result), looks=looks)
        return Made({REPORT: _report(work, result)}, facts.to_json())


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
            request = {
                "task": "latency",
                "model": folder,
                "baseline": str(work.path(BASELINE).absolute()) if BASELINE in work.step.inputs else folder,
                "workload": work.step.params["workload"],
                "eval": {**work.step.params["eval"], "text": read_as(work, TEXT)},
            }
            while not _ALONE.acquire(timeout=0.2):
                work.report(0, 1)
            try:
                result = _run(work, request)
            finally:
                _ALONE.release()
            result["machine"] = fingerprint()
        return Made({REPORT: _report(work, result)}, TrialFacts.of(result).to_json())


def measure_quality(work: Work, samples: int) -> dict[str, Any]:
    """Runs the evaluation of the step's `eval` on so many windows."""
    cut = {**work.step.params["eval"], "samples": samples, "text": read_as(work, TEXT)}
    return _run(work, {"task": "quality", "model": str(work.path(QUANTIZED).absolute()), "eval": cut})


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


def read_as(work: Work, role: str) -> str:
    """How the trial's process finds a text: a hub's data set by name at the pinned commit, else its files."""
    told: Mapping[str, str] = work.step.settings[role]
    if "hub" not in told:
        return str(work.path(role).absolute())
    config = f":{told['config']}" if "config" in told else ""
    commit = work.pinned.get(role)
    return told["hub"] + config + (f"@{commit}" if commit else "")


def _is_one_file(work: Work, role: str) -> bool:
    return "hub" not in work.step.settings[role] and work.path(role).is_file()


def _run(work: Work, request: Mapping[str, Any]) -> dict[str, Any]:
    folder = work.out / _TRIAL
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    settings = work.step.settings
    limits = Limits(settings.get("seconds", TRIAL_SECONDS), settings.get("memory", 0))
    # Timings follow the workload alone; some tools bring thread pools that only the environment tells of it.
    threads = request["workload"].get("threads", 0) if request["task"] == "latency" else work.threads
    python = settings.get("python")
    return run_trial(request, folder, python=python, limits=limits, threads=threads, report=work.report)


def _report(work: Work, result: Mapping[str, Any]) -> Path:
    folder = work.out / REPORT
    folder.mkdir()
    (folder / REPORT_FILE).write_text(pretty_json(dict(result)), encoding="utf-8")
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
    return SparseError(what, where=work.step.address, why=why, hint="is the model a causal language model's folder?")


QUANTIZE, QUALITY, MORE, LATENCY = QuantizeKind(), QualityKind(), MoreKind(), LatencyKind()
