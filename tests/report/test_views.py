"""What people and scripts see, kept as snapshots so that a change of it is seen in review."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from sparse_decl.base.errors import FormatError
from sparse_decl.graph.events import Done, Failed, Finished, Planned, Progressed, Skipped, Started
from sparse_decl.graph.plan import Plan
from sparse_decl.graph.plan_json import plan_json, same_work
from sparse_decl.graph.reasons import Reason, ReasonCode
from sparse_decl.report.check import check_annotations, check_json, check_text
from sparse_decl.report.events import JsonView, TextView
from sparse_decl.report.explain import explain_json, explain_text
from sparse_decl.report.plan_text import plan_text
from sparse_decl.report.reasons_text import reason_text
from sparse_decl.report.status import make_status, status_json, status_text
from sparse_decl.report.units import Paint, short, size

PLAIN = Paint(False)
CONFIG = {"files": [], "vars": {}, "overrides": {}, "targets": []}


def test_plan_text(plan: Plan, snapshot: Any) -> None:
    assert plan_text(plan, PLAIN, every=True) == snapshot


def test_plan_json(plan: Plan, snapshot: Any) -> None:
    value = plan_json(plan, CONFIG)
    value["tool_version"] = "any"
    assert json.dumps(value, indent=1) == snapshot


def test_check_views(plan: Plan, snapshot: Any) -> None:
    assert check_text(plan, PLAIN) == snapshot(name="text")
    assert json.dumps(check_json(plan, ok=False), indent=1) == snapshot(name="json")
    assert "\n".join(check_annotations(plan)) == snapshot(name="annotations")


def test_status_views(plan: Plan, snapshot: Any) -> None:
    assert status_text(make_status(plan), PLAIN) == snapshot(name="text")
    assert json.dumps(status_json(make_status(plan)), indent=1) == snapshot(name="json")


def test_explain_views(plan: Plan, snapshot: Any) -> None:
    assert explain_text(plan["model.changed"], ["model.x"], PLAIN) == snapshot(name="text")
    assert json.dumps(explain_json(plan["model.changed"], ["model.x"]), indent=1) == snapshot(name="json")


def events(plan: Plan) -> list[Any]:
    built = plan["model.same"].prior
    base = plan["model.base"].prior
    return [
        Planned(plan),
        Started(plan["model.new"]),
        Progressed("model.new", 10, 1000),
        Progressed("model.new", 11, 1000),
        Progressed("model.new", 1000, 1000),
        Done("model.base", "built", base, 0.01),
        Done("model.new", "built", built, 75.5),
        Done("model.back", "restored", built),
        Failed("model.changed", FormatError("cut short", where="x.safetensors", why="8 < 9", hint="fetch it again")),
        Skipped("model.maybe", "model.changed"),
        Finished({"noop": 1, "built": 2, "restored": 1, "failed": 1, "skipped": 1}, 76.0, 3, 4000),
    ]


def test_event_views(plan: Plan, snapshot: Any) -> None:
    lines: list[str] = []
    view = TextView(lines.append, PLAIN)
    for event in events(plan):
        view(event)
    assert "\n".join(lines) == snapshot(name="text")
    lines.clear()
    json_view = JsonView(lines.append)
    for event in events(plan):
        json_view(event)
    assert "\n".join(lines) == snapshot(name="json")
    assert sum('"progress"' in line for line in lines) == 2


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_a_sentence(code: ReasonCode) -> None:
    assert reason_text(Reason(code, "params.rank", "base", 1, 2, "model.x"))


def test_saved_plan_differs_by_what_matters(plan: Plan) -> None:
    value = plan_json(plan, CONFIG, hashed={"files": 3, "bytes": 9})
    assert same_work(value, plan_json(plan, CONFIG)) is None
    fewer = dataclasses.replace(plan, steps=plan.steps[1:])
    assert "model.base" in str(same_work(value, plan_json(fewer, CONFIG)))
    assert "Sparsefile" in str(same_work(value, plan_json(plan, {**CONFIG, "vars": {"a": 1}})))


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.00 KB"),
        (12_345, "12.3 KB"),
        (999_999, "1.00 MB"),
        (13_476_000_000, "13.5 GB"),
    ],
)
def test_sizes(count: int, text: str) -> None:
    assert size(count) == text


def test_short_values() -> None:
    assert short("b3:" + "ab" * 32) == "b3:abababababab"
    assert short("") == "''"
    assert short("a\x1b[31m") == "'a\\x1b[31m'"
    assert short(None) == "nothing"
    assert short(0.5) == "0.5"


def test_paint_adds_nothing_when_off() -> None:
    assert Paint(False)("x", "red") == "x"
    assert Paint(True)("x", "red", "bold") == "\x1b[31;1mx\x1b[0m"
