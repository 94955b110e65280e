"""`quantize-select`: chooses among what was measured, and keeps the chosen one as this resource's model. Measures
nothing, so that a new constraint or price costs no trial."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.kind import Made, Rebuild, StepKind, Work
from sparse_decl.steps.quantize import MODEL, QUANTIZED, REPORT, SELECT, VERSION, steps_of
from sparse_decl.steps.quantize_params import SelectParams
from sparse_decl.steps.step import Step
from sparse_decl.steps.values import Facts
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from sparse_decl.quantize.select import Trial

DECISION = "decision.json"
DECISION_FORMAT = "sparse-decision/1"


@dataclass(frozen=True, slots=True)
class SelectFacts(Facts):
    """What was chosen: winner is a candidate, hardware the machine it was chosen for; None if nothing passes.

    options: combinations of candidate and machine that were judged, passing: those within the constraints,
    not_measured: candidates without figures.
    """

    options: int = 0
    passing: int = 0
    not_measured: int = 0
    winner: str | None = None
    hardware: str | None = None

    @property
    def mode(self) -> str:
        return self.winner or "none passes"

    def to_json(self) -> dict[str, Any]:
        return {"mode": self.mode, **Facts.to_json(self)}


class SelectKind(StepKind):
    """Outputs: `report`, the decision with all figures; `model`, the winner's folder, if there is a winner."""

    name = SELECT
    version = VERSION
    decision = (REPORT, DECISION)

    def steps_of(self, resource: Resource, loaded: LoadedSpec) -> tuple[Step, ...]:
        """Every step of a search, the choice last."""
        return steps_of(resource, loaded)

    def label(self, params: Mapping[str, Any]) -> str:
        return "-"

    def facts(self, record: Record) -> SelectFacts:
        return SelectFacts.from_json(record.facts)

    def summary(self, record: Record) -> str | None:
        return self.facts(record).mode

    def run(self, work: Work) -> Made:
        """Raises OSError."""
        from sparse_decl.quantize.hardware import HERE, Shape, Workload, is_here, machine_named
        from sparse_decl.quantize.select import Constraints, Trial, decide
        from sparse_decl.steps.quantize_trials import read_report

        params = SelectParams.from_json(work.step.params)
        constraints, workload = params.constraints.to_json(), params.workload.to_json()
        base = read_report(work.path(f"quality:{params.baseline}"))
        trials = [_trial(work, name, base) for name in params.candidates]
        trials += [Trial(name, "untried", "the budget's `max_trials` left it out") for name in params.left_out]
        timed = read_report(work.path(f"latency:{params.baseline}"))
        machines = [machine_named(**fields) for fields in params.hardware or ({"name": HERE},)]
        decision = decide(
            trials,
            params.baseline,
            Constraints(**constraints),
            [(machine, is_here(machine.name, timed.get("machine", {}))) for machine in machines],
            Workload(**workload),
            Shape(**base["shape"]),
            prefer=params.prefer,
            allow_estimates=params.allow_estimates,
        )
        folder = work.out / REPORT
        folder.mkdir()
        value = {
            "format": DECISION_FORMAT,
            **decision.to_json(),
            "constraints": constraints,
            "hardware": [machine.to_json() for machine in machines],
            "workload": workload,
            "trials": {trial.name: _details(work, trial.name) for trial in trials if trial.status != "untried"},
        }
        (folder / DECISION).write_text(pretty_json(value), encoding="utf-8", newline="\n")
        made = {REPORT: folder}
        name, machine = decision.winner or (None, None)
        if name is not None:
            made[MODEL] = work.out / MODEL
            copy_folder(work.path(f"{QUANTIZED}:{name}"), made[MODEL])
        passing = sum(option.passed for option in decision.options)
        facts = SelectFacts(len(decision.options), passing, len(decision.others), name, machine)
        return Made(made, facts)

    def rebuild(self, task: Rebuild) -> None:
        """Copies the chosen folder. Raises OSError, DeltaCompressionError (there is none)."""
        if MODEL not in task.artifacts:
            raise DeltaCompressionError("no candidate met the constraints", where=task.record.kind)
        copy_folder(task.artifacts[MODEL], task.out)


def copy_folder(source: Path, target: Path) -> None:
    """Real files, where a view of the store has links."""
    for path in sorted(source.rglob("*")):
        if path.is_file():
            place = target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def _trial(work: Work, name: str, base: dict[str, Any]) -> Trial:
    from sparse_decl.quantize.compare import change_of_perplexity
    from sparse_decl.quantize.process import OK
    from sparse_decl.quantize.select import Trial
    from sparse_decl.steps.quantize_trials import read_report

    made, found, timed = (read_report(work.path(f"{part}:{name}")) for part in ("made", "quality", "latency"))
    broken = next((one for one in (made, found, timed) if one["status"] != OK), None)
    if broken is not None:
        phase = "" if broken is made else "measuring perplexity: " if broken is found else "timing: "
        return Trial(name, broken["status"], phase + broken["reason"])
    quality = change_of_perplexity(found["windows"], base["windows"])
    return Trial(name, OK, None, made["weight_bytes"], found["peak_memory"], quality, timed)


def _details(work: Work, name: str) -> dict[str, Any]:
    """What a table does not show: how it was made, by which versions, and every phase of a request."""
    from sparse_decl.quantize.compare import perplexity
    from sparse_decl.quantize.process import OK
    from sparse_decl.steps.quantize_trials import read_report

    made, found, timed = (read_report(work.path(f"{part}:{name}")) for part in ("made", "quality", "latency"))
    details: dict[str, Any] = {"made": made, "latency": timed}
    if found["status"] == OK:
        details["perplexity"] = perplexity(found["windows"])
        details["text"] = found["text"]
    return details


KIND = SelectKind()
