"""Many steps that have the same done for the same reasons are one line, and nothing of them is lost with `every`."""

from __future__ import annotations

import pytest

from sparse_decl.base.errors import SourceSpan, UnavailableError
from sparse_decl.engine.verify import Verified
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.graph.reasons import Reason, ReasonCode
from sparse_decl.report.alike import counted, grouped, named
from sparse_decl.report.check import check_text
from sparse_decl.report.plan_text import errors_text, plan_text
from sparse_decl.report.units import Paint
from sparse_decl.report.verified import VerifiedLines
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.lockfile import read_lock

PLAIN = Paint(False)


def planned(name: str, action: Action = Action.BUILD, *reasons: Reason, **more: object) -> PlannedStep:
    step = Step(name, "model-delta", 1, {}, {"finetune": FromSource(f"./{name}")})
    return PlannedStep(name, action, reasons, step, **more)  # type: ignore[arg-type]


def plan_of(steps: list[PlannedStep], tmp_path) -> Plan:
    return Plan(tuple(steps), read_lock(tmp_path / "Sparsefile.lock"))


def new(line: int) -> Reason:
    return Reason(ReasonCode.NEW, place=SourceSpan("Sparsefile.yaml", line, 3))


def test_many_new_models(tmp_path) -> None:
    steps = [planned(f"model.run[step={step}]", Action.BUILD, new(9)) for step in range(1, 299)]
    plan = plan_of([*steps, planned("dataset.sft", Action.BUILD, new(20))], tmp_path)
    assert plan_text(plan, PLAIN) == (
        "+ 298 models will be built: model.run[step=1], model.run[step=2], model.run[step=3], … model.run[step=298]\n"
        "    not in the lock yet  [Sparsefile.yaml:9:3]\n"
        "+ dataset.sft will be built\n"
        "    not in the lock yet  [Sparsefile.yaml:20:3]\n"
        "\n"
        "`sparse plan --all` lists each step.\n"
        "Plan: 299 to build, 0 up to date."
    )
    every = plan_text(plan, PLAIN, every=True)
    assert all(f"+ {step.address} will be built\n" in every for step in plan)
    assert "--all" not in every
    assert check_text(plan, PLAIN).startswith("stale 298 models: model.run[step=1], ")


def test_what_is_their_own_does_not_keep_them_apart(tmp_path) -> None:
    def moved(number: int) -> Reason:
        before, after = {"uri": f"./old/{number}"}, {"uri": f"./new/{number}"}
        place = SourceSpan("Sparsefile.yaml", number + 5, 13)
        return Reason(ReasonCode.RENAMED, path="source.finetune", before=before, after=after, place=place)

    names = [f"model.m{number}" for number in range(11)]
    plan = plan_of([planned(name, Action.RESTORE, moved(at)) for at, name in enumerate(names)], tmp_path)
    assert plan_text(plan, PLAIN).splitlines()[:2] == [
        "< 11 models have the same bytes; only the lock will be written: model.m0, model.m1, model.m2, … model.m10",
        "    same bytes, new path  [Sparsefile.yaml:5:13 …]",
    ]
    ten = plan_text(plan_of(list(plan)[:10], tmp_path), PLAIN)
    assert "same bytes, new path: ./old/9 -> ./new/9" in ten, "few are listed one by one"


def test_one_cause_of_many_errors_is_told_once(tmp_path) -> None:
    def lost(name: str) -> PlannedStep:
        error = UnavailableError(f"the bytes of {name} cannot be found", why=f"./{name} is not here")
        missing = Reason(ReasonCode.INPUT_UNKNOWN, role="finetune", after=f"./{name}", note="it is not here")
        return planned(name, Action.ERROR, missing, error=error)

    plan = plan_of([lost(f"model.m{number}") for number in range(27)], tmp_path)
    assert list(errors_text(plan)) == [
        "error: the bytes of model.m0 cannot be found\n  why: ./model.m0 is not here\n"
        "  and the same of 26 models: model.m1, model.m2, model.m3, … model.m26"
    ]
    assert "27 models cannot be planned" in plan_text(plan, PLAIN)
    assert list(errors_text(plan, beyond_first=True)) == [], "it ends a run, which says it then"
    other = planned("model.other", Action.ERROR, error=UnavailableError("it is elsewhere"))
    both = plan_of([*plan, other], tmp_path)
    assert list(errors_text(both, beyond_first=True)) == ["error: it is elsewhere"]


def test_many_findings_of_one_kind() -> None:
    found = [Verified(f"model.m{number}", "object", name, "missing") for number in range(9) for name in ("a", "b")]
    found.insert(3, Verified("model.ok", "object", "a", "ok", 5))
    lines = VerifiedLines(every=False)
    said = [text for one in found if (text := lines.next(one)) is not None]
    assert said[0] == "missing model.m0 object a"
    assert len(said) == 10
    assert list(lines.rest()) == [
        "missing: 8 objects more, of 4 models (model.m5, model.m6, model.m7, model.m8); "
        "`sparse verify --all` lists each"
    ]
    every = VerifiedLines(every=True)
    assert [every.next(one) is not None for one in found] == [True] * 19
    assert list(every.rest()) == []


def test_different_reasons_stay_apart(tmp_path) -> None:
    steps = [planned(f"model.a{at}", Action.BUILD, new(4)) for at in range(11)]
    steps += [planned(f"model.b{at}", Action.BUILD, Reason(ReasonCode.FORCED)) for at in range(11)]
    text = plan_text(plan_of(steps, tmp_path), PLAIN)
    assert text.count("11 models will be built") == 2
    assert "asked for" in text


@pytest.mark.parametrize(
    ("addresses", "text"),
    [
        (["model.a"], "1 model"),
        (["model.a", "dataset.b"], "2 steps"),
        (["dataset.a", "dataset.b"], "2 datasets"),
        (["quantize.a/bnb-nf4", "quantize.a/hqq-4"], "2 steps"),
    ],
)
def test_counts_by_kind(addresses: list[str], text: str) -> None:
    assert counted(addresses) == text


def test_lists_keep_their_order() -> None:
    assert grouped("abcabbb", str, most=3) == [["a"], ["b", "b", "b", "b"], ["c"], ["a"]]
    assert named([f"m{n}" for n in range(4)]) == "m0, m1, m2, m3"
