"""Routing from the Sparsefile to the lock, and its commands."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parents[1] / "routing"))
import made

from tests.cli.conftest import ProjectFolder

SPARSEFILE = """\
version: 1
routing:
  default:
    models:
      - {name: small, context: 8192, price: {input_per_mtok: 0.1, output_per_mtok: 0.1}, fallbacks: [large]}
      - name: large
        context: 32768
        capabilities: [text, tools, vision]
        price: {input_per_mtok: 2.5, output_per_mtok: 10.0}
    max_quality_loss: 0.1
    outcomes: {dataset: ./outcomes.jsonl, test: 0.3}
    estimator: {bits: 10}
    cases: cases.yaml
"""
CASES = """\
cases:
  - {name: sum, prompt: "What is 5 plus 7 times 9?", model: large}
  - {name: proof, prompt: "Prove that every lamp is a river of stone.", model: small}
  - name: picture
    request:
      model: small
      messages:
        - {role: user, content: [{type: text, text: what is it}, {type: image_url, image_url: {url: "a.png"}}]}
"""


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Applied once; for commands that change nothing."""
    project = ProjectFolder(tmp_path_factory.mktemp("routing"))
    project.write(SPARSEFILE)
    (project.root / "cases.yaml").write_text(CASES)
    made.write_outcomes(project.root / "outcomes.jsonl", made.outcomes())
    ran = project.sparse("apply", "-q")
    assert ran.code == 0, ran.err
    return project


@pytest.fixture
def routed(ready: Any, tmp_path: Path) -> Any:
    return ProjectFolder(shutil.copytree(ready.root, tmp_path / "routed"))


def decisions(project: Any) -> dict[str, str]:
    told = json.loads(project.lock.read_text())["nodes"]["routing.default"]["facts"]["decisions"]
    return {name: one["model"] for name, one in told.items()}


def test_the_lock_has_decisions_figures_and_no_prompt(ready: Any) -> None:
    routed = ready
    assert decisions(routed) == {"sum": "small", "proof": "large", "picture": "large"}
    facts = json.loads(routed.lock.read_text())["nodes"]["routing.default"]["facts"]
    assert facts["estimator"]["calibrated"] is True
    assert facts["estimator"]["curve"]["apgr"]["low"] > 0.55
    assert facts["estimator"]["models"]["small"]["ece"] < 0.1
    assert "river" not in routed.lock.read_text()
    assert facts["decisions"]["sum"]["quality"]["small"]["basis"] == "measured"


def test_check_tells_which_decision_changes_and_why(routed: Any) -> None:
    assert routed.sparse("check").code == 0
    shutil.rmtree(routed.root / ".sparse")
    (routed.root / "outcomes.jsonl").unlink()
    ran = routed.sparse("check")
    assert ran.code == 0, ran.out
    routed.write(SPARSEFILE.replace("max_quality_loss: 0.1", "max_quality_loss: 0.9"))
    ran = routed.sparse("check", "--json")
    assert ran.code == 1
    found = {one["name"]: one for one in ran.json["findings"]}
    assert {name: one["state"] for name, one in found.items()} == {"sum": "ok", "proof": "changed", "picture": "ok"}
    assert "large (cheapest) -> small (cheapest)" in found["proof"]["detail"]
    assert "cases.yaml:3:" in found["proof"]["detail"]
    assert ran.json["nodes"][0]["reasons"][0]["code"] == "policy_changed"
    assert "changed routing.default proof" in routed.sparse("check").out


def test_a_policy_that_changes_no_decision_is_only_stale(routed: Any) -> None:
    routed.write(SPARSEFILE.replace("max_quality_loss: 0.1", "max_quality_loss: 0.11"))
    assert routed.sparse("check").code == 2


def test_cases_come_go_and_change(routed: Any) -> None:
    changed = CASES.replace("What is 5 plus", "What is 6 plus").replace("name: proof", "name: other")
    (routed.root / "cases.yaml").write_text(changed)
    ran = routed.sparse("check", "--json")
    assert ran.code == 1
    details = {one["name"]: one["detail"] for one in ran.json["findings"] if one["state"] == "changed"}
    assert "its prompt changed" in details["sum"]
    assert "is new" in details["other"]
    assert "is gone" in details["proof"]


def test_nothing_to_do_is_nothing_done(routed: Any) -> None:
    before = routed.lock.read_bytes()
    assert routed.actions() == {"routing.default": "noop"}
    assert "Nothing to do" in routed.sparse("apply").out + routed.sparse("plan").out
    assert routed.sparse("verify", "--deep").code == 0
    assert routed.sparse("status", "--json").json["resources"][0]["mode"] == "route"
    assert routed.lock.read_bytes() == before


def test_few_outcomes_are_refused_aloud(routed: Any) -> None:
    rows = [*made.outcomes(150), *(replace(row, model="larger") for row in made.outcomes(150) if row.model == "large")]
    made.write_outcomes(routed.root / "outcomes.jsonl", rows)
    told = routed.sparse("apply").out
    assert "large not calibrated (1" in told
    assert "outcomes, and 200 are needed); small not calibrated" in told
    assert "there are outcomes of larger, which the policy does not name; 3 cases decided" in told
    facts = json.loads(routed.lock.read_text())["nodes"]["routing.default"]["facts"]
    assert facts["estimator"]["calibrated"] is False
    assert facts["decisions"]["sum"]["code"] == "no_data"
    ran = routed.sparse("route", "large", "lamp", "--policy", "default")
    assert "not calibrated" in ran.err
    assert "no_data" in ran.out


def test_outcomes_may_call_a_model_by_its_id(routed: Any) -> None:
    routed.write(SPARSEFILE.replace("name: large\n", "name: large\n        id: org/large-70b\n"))
    rows = [replace(row, model="org/large-70b") if row.model == "large" else row for row in made.outcomes()]
    made.write_outcomes(routed.root / "outcomes.jsonl", rows)
    assert "small, large calibrated on" in routed.sparse("apply").out
    assert decisions(routed)["proof"] == "large"
    found = routed.sparse("route-eval", "default", "outcomes.jsonl", "--json", "--resamples", "100").json
    assert (found["weak"], found["strong"]) == ("small", "large")


def test_route(ready: Any) -> None:
    routed = ready
    ran = routed.sparse("route", "large", "What is 8 plus 8 times 8?", "--policy", "default", "--json")
    assert ran.json["recommended_model"] == "small"
    assert ran.json["cost_savings_pct"] > 90
    assert ran.json["quality_basis"] == "measured"
    explained = routed.sparse("route", "large", "Prove it.", "--policy", "default", "--explain").out
    assert "measured, n=" in explained
    assert "too_much_worse" in explained
    plain = routed.sparse("route", "meta-llama/Llama-2-70b-hf", "lamp", "--json", "--prioritize-latency").json
    assert plain["quality_basis"] == "declared"
    assert plain["recommended_hardware"] == "h100"
    unknown = routed.sparse("route", "who/knows", "lamp", "--policy", "default", "--json").json
    assert (unknown["recommended_model"], unknown["reason_code"]) == ("who/knows", "unknown_model")


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (["large", ""], 3, "empty"),
        (["large", "x", "--quality-threshold", "1.2"], 3, "0 to 1"),
        (["large", "x", "--quality-threshold", "nan"], 3, "0 to 1"),
        (["large", "x", "--prefer", "beauty"], 3, "cost or latency"),
        (["large", "x", "--policy", "nobody"], 3, "no policy"),
        (["large", "x", "--context-length", "-1"], 3, "--context-length"),
        (["auto", "x", "--context-length", "999999"], 3, "no model"),
    ],
)
def test_mistakes(ready: Any, arguments: list[str], code: int, word: str) -> None:
    ran = ready.sparse("route", *arguments)
    assert ran.code == code
    assert word in ran.err
    assert "Traceback" not in ran.err


def test_batch_eval_and_export(routed: Any) -> None:
    root = routed.root
    lines = [{"prompt": made.prompt_of(number)[1], "model": "large", "id": number} for number in range(20)]
    (root / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert routed.sparse("route-batch", "in.jsonl", "--policy", "default", "-o", "out.jsonl").code == 0
    told = [json.loads(line) for line in (root / "out.jsonl").read_text().splitlines()]
    assert [one["name"] for one in told] == [str(number) for number in range(20)]
    (root / "in.jsonl").write_text('{"prompt": "x"}\n{"prompt": ""}\n')
    ran = routed.sparse("route-batch", "in.jsonl", "--policy", "default", "-o", "never.jsonl")
    assert ran.code == 3
    assert "in.jsonl:2:1" in ran.err
    assert not (root / "never.jsonl").exists()

    found = routed.sparse("route-eval", "default", "outcomes.jsonl", "--json", "--resamples", "100").json
    assert found["left_out"] > 300
    assert found["apgr"]["value"] > 0.6
    assert "paired difference" not in routed.sparse("route-eval", "default", "outcomes.jsonl", "--resamples", "100").out

    assert routed.sparse("route-export", "default", "--to", "folder", "-o", "router").code == 0
    same = [
        routed.sparse("route", "large", "Prove it.", "--policy", one, "--json").json for one in ("default", "router")
    ]
    assert same[0] == same[1]
    ran = routed.sparse("route-export", "default", "--to", "litellm", "-o", "litellm.yaml")
    assert "not expressed" in ran.err
    config = yaml.safe_load((root / "litellm.yaml").read_text())
    assert [row["model_name"] for row in config["model_list"]] == ["small", "large"]
    assert config["router_settings"]["fallbacks"] == [{"small": ["large"]}]


def test_a_picture_that_cannot_be_written_is_told(routed: Any) -> None:
    pytest.importorskip("matplotlib")
    ran = routed.sparse("route-eval", "default", "outcomes.jsonl", "--resamples", "100", "--picture", "no/where.svg")
    assert (ran.code, "no/where.svg: the operating system reported" in ran.err) == (1, True)


def test_mistakes_in_the_file_of_cases_have_their_place(routed: Any) -> None:
    for text, where in (
        ("cases:\n  - {name: a, promt: x}\n", "cases.yaml:2:"),
        ("cases:\n  - {name: a, prompt: x}\n  - {name: a, prompt: y}\n", "cases.yaml:3:"),
        ("cases:\n  - {name: a, prompt: x, max_tokens: -1}\n", "cases.yaml:2:"),
        ("cases:\n  - {name: a, request: {messages: []}}\n", "cases.yaml:2:"),
        ("cases: [\n", "cases.yaml:"),
        ("", "cases.yaml:1:"),
    ):
        (routed.root / "cases.yaml").write_text(text)
        ran = routed.sparse("apply", "-q")
        assert ran.code == 3, (text, ran.err)
        assert where in ran.err


def test_mistakes_in_the_policy_have_their_place(routed: Any) -> None:
    price = "{input_per_mtok: 2.5, output_per_mtok: 10.0}"
    for old, new in (
        (price, "{input_per_mtok: .nan, output_per_mtok: 1.0}"),
        (price, "{input_per_mtok: -2.5, output_per_mtok: 1.0}"),
        ("max_quality_loss: 0.1", "max_quality_loss: 1.1"),
        ("max_quality_loss: 0.1", "max_quality_loss: 0.1\n    quality_threshold: 0.8"),
        ("    cases:", "    rules: [{when: {prompt_matches: '(a)\\1'}, use: small}]\n    cases:"),
        ("    cases:", "    rules: [{when: {needs: vision}, use: nobody}]\n    cases:"),
    ):
        routed.write(SPARSEFILE.replace(old, new))
        ran = routed.sparse("validate")
        assert ran.code == 3, new
        assert "Sparsefile.yaml:" in ran.err


def test_malformed_outcomes_have_their_place(routed: Any) -> None:
    with (routed.root / "outcomes.jsonl").open("a") as file:
        file.write('{"prompt": "x", "model": "small", "score": 2}\n')
    ran = routed.sparse("apply", "-q")
    assert ran.code == 1
    assert "outcomes.jsonl:1201:1" in ran.err
