"""`quantize-select`: chooses among what was measured, and keeps the chosen one as this resource's model. Measures
nothing, so that a new constraint or price costs no trial."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.quantize.compare import change_of_perplexity, perplexity
from sparse_decl.quantize.hardware import HERE, Shape, Workload, is_here, machine_named
from sparse_decl.quantize.process import OK
from sparse_decl.quantize.select import Constraints, Trial, decide
from sparse_decl.steps.kind import Made, Rebuild, Work
from sparse_decl.steps.quantize import MODEL, QUANTIZED, REPORT, SELECT, VERSION
from sparse_decl.steps.quantize_trials import read_report

DECISION = "decision.json"
DECISION_FORMAT = "sparse-decision/1"


class SelectKind:
    """Outputs: `report`, the decision with all figures; `model`, the winner's folder, if there is a winner."""

    name = SELECT
    version = VERSION

    def run(self, work: Work) -> Made:
        """Raises OSError."""
        params = work.step.params
        baseline = params["baseline"]
        base = read_report(work.path(f"quality:{baseline}"))
        trials = [_trial(work, name, base) for name in params["candidates"]]
        trials += [
            Trial(name, "untried", "the budget's `max_trials` left it out") for name in params.get("left_out", ())
        ]
        timed = read_report(work.path(f"latency:{baseline}"))
        named = params["hardware"] or [{"name": HERE}]
        machines = [machine_named(**fields) for fields in named]
        decision = decide(
            trials,
            baseline,
            Constraints(**params["constraints"]),
            [(machine, is_here(machine.name, timed.get("machine", {}))) for machine in machines],
            Workload(**params["workload"]),
            Shape(**base["shape"]),
            prefer=params["prefer"],
            allow_estimates=params["allow_estimates"],
        )
        folder = work.out / REPORT
        folder.mkdir()
        value = {
            "format": DECISION_FORMAT,
            **decision.to_json(),
            "constraints": params["constraints"],
            "hardware": [machine.to_json() for machine in machines],
            "workload": params["workload"],
            "trials": {trial.name: _details(work, trial.name) for trial in trials if trial.status != "untried"},
        }
        (folder / DECISION).write_text(pretty_json(value), encoding="utf-8")
        made = {REPORT: folder}
        facts: dict[str, Any] = {
            "mode": "none passes",
            "options": len(decision.options),
            "passing": sum(option.passed for option in decision.options),
            "not_measured": len(decision.others),
        }
        if decision.winner is not None:
            name, machine = decision.winner
            made[MODEL] = work.out / MODEL
            copy_folder(work.path(f"{QUANTIZED}:{name}"), made[MODEL])
            facts |= {"mode": name, "winner": name, "hardware": machine}
        return Made(made, facts)

    def rebuild(self, task: Rebuild) -> None:
        """Copies the chosen folder. Raises OSError, DeltaCompressionError (there is none)."""
        if MODEL not in task.artifacts:
            raise DeltaCompressionError("no candidate met the constraints", where=task.record.kind)
        copy_folder(task.artifacts[MODEL], task.out)


def read_decision(folder: Path) -> dict[str, Any]:
    """The decision as it was written."""
    value: dict[str, Any] = json.loads((folder / DECISION).read_bytes())
    return value


def copy_folder(source: Path, target: Path) -> None:
    """Real files, where a view of the store has links."""
    for path in sorted(source.rglob("*")):
        if path.is_file():
            place = target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def _trial(work: Work, name: str, base: dict[str, Any]) -> Trial:
    made, found, timed = (read_report(work.path(f"{part}:{name}")) for part in ("made", "quality", "latency"))
    broken = next((one for one in (made, found, timed) if one["status"] != OK), None)
    if broken is not None:
        phase = "" if broken is made else "measuring perplexity: " if broken is found else "timing: "
        return Trial(name, broken["status"], phase + broken["reason"])
    quality = change_of_perplexity(found["windows"], base["windows"])
    return Trial(name, OK, None, made["weight_bytes"], found["peak_memory"], quality, timed)


def _details(work: Work, name: str) -> dict[str, Any]:
    """What a table does not show: how it was made, by which versions, and every phase of a request."""
    made, found, timed = (read_report(work.path(f"{part}:{name}")) for part in ("made", "quality", "latency"))
    details: dict[str, Any] = {"made": made, "latency": timed}
    if found["status"] == OK:
        details["perplexity"] = perplexity(found["windows"])
        details["text"] = found["text"]
    return details


KIND = SelectKind()
