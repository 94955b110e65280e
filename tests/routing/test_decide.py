"""Decisions: filters, rules, quality, the cheapest; whatever does not lead to a choice gives back what was asked."""

from __future__ import annotations

from typing import Any

import made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError
from sparse_decl.routing import Policy, Quality, Request, decide
from sparse_decl.routing.decide import DecisionCode, RejectCode

MODELS: dict[str, dict[str, Any]] = {
    "small": {"context": 1000, "cost_in": 1, "cost_out": 1, "quality": 900_000, "max_output": 500},
    "large": {"capabilities": ["vision"], "context": 9000, "cost_in": 9, "cost_out": 9, "quality": 980_000},
}


def policy(models: dict[str, Any] | None = None, **more: Any) -> Policy:
    return Policy.from_json({"models": models or MODELS, "quality_threshold": 850_000, **more})


def rejections(policy: Policy, request: Request, **more: Any) -> dict[str, RejectCode | None]:
    return {one.model: one.rejected for one in decide(policy, request, **more).candidates}


def measured(**models: tuple[float, float]) -> dict[str, Quality]:
    return {
        name: Quality(round(estimate * 1e6), round(lower * 1e6), round(estimate * 1e6), 500, "measured")
        for name, (estimate, lower) in models.items()
    }


def test_the_cheapest_that_will_do() -> None:
    made_ = decide(policy(), Request("lamp", "large"))
    assert (made_.model, made_.code) == ("small", DecisionCode.CHEAPEST)
    assert made_.candidates[1].rejected is RejectCode.COSTLIER
    assert "90.0 % (declared, not measured)" in made_.reason


def test_a_hard_prompt_needs_more_where_quality_is_only_declared() -> None:
    hard = Request("Prove the theorem, compare the designs and implement the algorithm", "large")
    assert decide(policy(), hard).model == "large"
    assert rejections(policy(), hard)["small"] is RejectCode.QUALITY


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (Request("x", "large", needs=frozenset({"vision"})), RejectCode.CAPABILITY),
        (Request("x", "large", context_length=950), RejectCode.CONTEXT),
        (Request("x", "large", max_tokens=501), RejectCode.OUTPUT),
    ],
)
def test_hard_filters(request_: Request, code: RejectCode) -> None:
    assert rejections(policy(), request_)["small"] is code
    assert decide(policy(), request_).model == "large"


def test_languages() -> None:
    models = {**MODELS, "small": {**MODELS["small"], "languages": ["en", "pt-BR"]}}
    said = {text: rejections(policy(models), Request(text))["small"] for text in ("日本語です", "hello", "Größe μ 1")}
    assert said == {"日本語です": RejectCode.LANGUAGE, "hello": None, "Größe μ 1": None}
    assert rejections(policy(models), Request("olá", language="pt"))["small"] is None
    assert rejections(policy(models), Request("hallo", language="de"))["small"] is RejectCode.LANGUAGE


def test_a_bound_on_latency_fails_closed() -> None:
    models = {**MODELS, "large": {**MODELS["large"], "latency": 900}}
    assert rejections(policy(models, latency=1000), Request("x"))["small"] is RejectCode.LATENCY_UNKNOWN
    assert decide(policy(models, latency=1000), Request("x")).model == "large"
    assert rejections(policy(models, latency=800), Request("x", "large"))["large"] is RejectCode.LATENCY


def test_cost_unknown() -> None:
    models = {**MODELS, "small": {"context": 1000, "quality": 990_000}}
    assert rejections(policy(models), Request("x"))["small"] is RejectCode.COST_UNKNOWN


def test_rules_first_match_wins() -> None:
    rules = [
        {"when": {"prompt_matches": r"(?i)\bdeploy\b"}, "use": "large"},
        {"when": {"task": ["legal"]}, "deny": ["small"]},
        {"when": {"task": ["legal", "chat"]}, "allow": ["small"]},
        {"when": {"min_tokens": 100, "max_tokens": 200}, "use": "large"},
        {"when": {"language": ["ja"]}, "min_tier": "extreme"},
    ]
    wise = policy(rules=rules)
    pinned = decide(wise, Request("DEPLOY it", "small"))
    assert (pinned.model, pinned.code, pinned.rule) == ("large", DecisionCode.PINNED, 1)
    assert [decide(wise, Request("x", task=task)).model for task in ("legal", "chat")] == ["large", "small"]
    assert decide(wise, Request("x y " * 150)).rule == 4
    assert decide(wise, Request("日本語です")).tier == "extreme"
    assert decide(wise, Request("deployment")).rule is None


def test_a_pin_that_cannot_be_followed_is_told() -> None:
    wise = policy(rules=[{"when": {"task": ["t"]}, "use": "small"}])
    found = decide(wise, Request("x", "large", task="t", needs=frozenset({"vision"})))
    assert (found.model, found.code) == ("large", DecisionCode.NOTHING_FEASIBLE)
    assert "which cannot take it" in found.reason


def test_an_unknown_model_is_left_as_it_is() -> None:
    found = decide(policy(), Request("x", "somebody/else"))
    assert (found.model, found.code) == ("somebody/else", DecisionCode.UNKNOWN_MODEL)


def test_auto_is_any_model_unless_a_model_is_called_so() -> None:
    assert decide(policy(), Request("x", "auto")).code is DecisionCode.CHEAPEST
    poor = measured(small=(0.3, 0.2), large=(0.4, 0.3))
    assert decide(policy(), Request("x", "auto"), qualities=poor).code is DecisionCode.BEST_EFFORT
    found = decide(policy({**MODELS, "auto": MODELS["small"]}), Request("x", "auto", context_length=50_000))
    assert (found.model, found.code) == ("auto", DecisionCode.NOTHING_FEASIBLE)


def test_an_id_is_not_an_unknown_model() -> None:
    models = {**MODELS, "large": {**MODELS["large"], "id": "org/large-70b"}}
    assert decide(policy(models), Request("x", "org/large-70b")).model == "small"


def test_nothing_feasible() -> None:
    request = Request("x", "small", context_length=50_000)
    found = decide(policy(), request)
    assert (found.model, found.code) == ("small", DecisionCode.NOTHING_FEASIBLE)
    assert decide(policy(fallback="large"), request).model == "large"
    with pytest.raises(ConfigError, match="no model of the policy"):
        decide(policy(), Request("x", context_length=50_000))


def test_no_data() -> None:
    bare = {name: {key: value for key, value in told.items() if key != "quality"} for name, told in MODELS.items()}
    found = decide(policy(bare), Request("x", "large"))
    assert (found.model, found.code) == ("large", DecisionCode.NO_DATA)
    assert {one.quality.basis for one in found.candidates} == {"prior"}


def test_the_lower_bound_counts_where_quality_is_measured() -> None:
    near = measured(small=(0.9, 0.84), large=(0.95, 0.9))
    assert decide(policy(), Request("x"), qualities=near).model == "large"
    assert decide(policy(), Request("x"), qualities=near, quality_threshold=840_000).model == "small"
    assert "n=500" in decide(policy(), Request("x"), qualities=near).reason


def test_nothing_is_good_enough_and_any_model_will_do() -> None:
    poor = measured(small=(0.3, 0.2), large=(0.4, 0.3))
    found = decide(policy(), Request("x"), qualities=poor)
    assert (found.model, found.code) == ("large", DecisionCode.BEST_EFFORT)
    assert decide(policy(), Request("x", "small"), qualities=poor).model == "small"


def test_a_loss_is_against_the_best() -> None:
    hard = measured(small=(0.30, 0.2), large=(0.33, 0.3))
    wise = policy(max_quality_loss=50_000)
    assert decide(wise, Request("x"), qualities=hard).model == "small"
    assert decide(policy(max_quality_loss=20_000), Request("x"), qualities=hard).model == "large"


def test_latency_may_decide() -> None:
    models = {name: {**told, "latency": 10 if name == "large" else 20} for name, told in MODELS.items()}
    assert decide(policy(models, prefer="latency"), Request("x")).model == "large"
    assert decide(policy(models), Request("x"), prefer="latency").code is DecisionCode.FASTEST


def test_ties_go_by_name() -> None:
    same = {"context": 1000, "cost_in": 1, "cost_out": 1, "quality": 900_000}
    assert decide(policy({"b": same, "c": same, "a": same}), Request("x")).model == "a"


def test_a_decision_names_no_prompt() -> None:
    found = decide(policy(), Request("a very secret word: xyzzy"))
    assert "xyzzy" not in str(found.to_json())


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.one_of(st.none(), st.integers(0, 10)), st.integers(0, 4)),
        min_size=1,
        max_size=5,
    ),
    st.integers(0, 10),
    st.sampled_from(["cost", "latency"]),
)
def test_what_is_chosen_is_feasible_and_nothing_feasible_beats_it(
    rows: list[tuple[int, int | None, int]], threshold: int, prefer: str
) -> None:
    models = {
        f"m{number}": {"context": 1000, "cost_in": cost, "cost_out": cost, "latency": latency}
        | ({"quality": quality * 100_000} if quality is not None else {})
        for number, (cost, quality, latency) in enumerate(rows)
    }
    wise = Policy.from_json({"models": models, "quality_threshold": threshold * 100_000, "prefer": prefer})
    found = decide(wise, Request("lamp", "m0"))
    keys = ("cost_in", "latency") if prefer == "cost" else ("latency", "cost_in")
    able = [
        (*(told[key] for key in keys), name)
        for name, told in models.items()
        if told.get("quality", -1) >= threshold * 100_000
    ]
    assert found.model == (min(able)[-1] if able else "m0")
    assert found.code in (DecisionCode.CHEAPEST, DecisionCode.FASTEST) if able else found.code not in ("cheapest",)
    assert {one.model for one in found.candidates} == set(models)
    assert [one.model for one in found.candidates if one.rejected is None] == ([found.model] if able else [])


@pytest.mark.parametrize(
    "change",
    [
        {"quality_threshold": 1_000_001},
        {"quality_threshold": 0.85},
        {"max_quality_loss": -1},
        {"prefer": "beauty"},
        {"fallback": "nobody"},
        {"models": {}},
        {"models": {"m": {"context": 0}}},
        {"models": {"m": {"context": 10, "cost_in": -1, "cost_out": 1}}},
        {"models": {"m": {"context": 10, "cost_in": float("nan"), "cost_out": 1}}},
        {"rules": [{"when": {}, "use": "nobody"}]},
        {"rules": [{"when": {}, "min_tier": "silly"}]},
        {"rules": [{}]},
        {"policy_version": 9},
    ],
)
def test_a_bad_policy_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        Policy.from_json({"models": MODELS, "quality_threshold": 850_000, **change})


def test_a_decision_as_a_whole(fitted: Any, snapshot: Any) -> None:
    request = Request("Prove that every river is a lamp of stone.", "small", task="proofs")
    assert decide(made.policy(), request, fitted.estimator).to_json() == snapshot
