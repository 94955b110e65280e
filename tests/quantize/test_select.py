"""The decision on recorded measurements: what passes, what it costs, which is chosen, and what is said when none is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sparse_decl.quantize.hardware import Shape, Workload, machine_named, usd_per_million_tokens
from sparse_decl.quantize.select import Constraints, Decision, Quality, Trial, decide
from sparse_decl.routing.hardware import Machine

SHAPE = Shape(parameters=135_000_000, cache_bytes=23_040)
WORK = Workload(prompt_tokens=128, output_tokens=16)
HERE = (Machine("here", usd_per_hour=0.36), True)


def timing(seconds: float, **changes: Any) -> dict[str, Any]:
    whole = {
        "samples": 30,
        "p50": seconds,
        "p95": 1.1 * seconds,
        "p99": 1.2 * seconds,
        "spread": 0.02,
        "stable": True,
        "worst_median": 1.05 * seconds,
        "worst_p99": 1.3 * seconds,
    }
    return {**whole, **changes}


def trial(name: str, size: int, delta: tuple[float, float, float], seconds: float, **changes: Any) -> Trial:
    request = timing(seconds, **changes)
    timed: dict[str, Any] = {
        "candidate": {
            "request": request,
            "tokens_per_second": 16 / seconds,
            "tokens_per_second_low": 16 / request["worst_median"],
        }
    }
    if name != "fp32":
        timed["speed"] = 2.0 / seconds
    return Trial(name, "ok", None, size, 1_200_000_000, Quality(*delta, 24), timed)


# Perplexities and sizes as they were measured for SmolLM2-135M on a CPU, against fp32 on 24 windows.
TRIALS = [
    trial("fp32", 538_100_000, (0.0, 0.0, 0.0), 2.0),
    trial("bf16", 269_100_000, (-0.02, -0.16, 0.11), 1.8),
    trial("torchao-int8", 220_500_000, (-0.18, -0.38, 0.02), 2.9),
    trial("bnb-int8", 220_200_000, (2.02, 1.31, 2.73), 3.2),
    trial("gptq-4", 114_600_000, (17.7, 15.6, 19.7), 1.3),
    trial("bnb-nf4", 173_200_000, (23.8, 21.0, 26.7), 4.7, stable=False, spread=0.4),
    Trial("awq-4", "unavailable", "AWQ needs a CUDA device, and there is none here"),
    Trial("hqq-4", "failed", "it took longer than 900 s"),
    Trial("hqq-3", "untried", "the budget's `max_trials` left it out"),
]


def decided(limits: Constraints, machines: Any = (HERE,), **options: Any) -> Decision:
    return decide(TRIALS, "fp32", limits, machines, WORK, SHAPE, **options)


@pytest.mark.parametrize(
    ("name", "limits"),
    [
        ("none", Constraints()),
        ("some", Constraints(max_ppl_delta=2.0, min_compression=2.0)),
        ("all", Constraints(max_ppl_delta=1.0, min_compression=4.0, max_latency_p99_ms=100.0)),
        ("speed", Constraints(max_latency_p99_ms=2000.0, min_throughput_tps=10.0, max_memory_gb=1.0)),
    ],
)
def test_constraints_that_exclude_none_some_and_all(name: str, limits: Constraints, snapshot: Any) -> None:
    assert decided(limits).to_json() == snapshot(name=name)


def test_a_constraint_is_held_against_the_bound_and_not_the_middle() -> None:
    assert {check.passed for check in decided(Constraints(max_ppl_delta=2.7)).option(("bnb-int8", "here")).checks} == {
        False
    }
    (check,) = decided(Constraints(max_ppl_delta=2.0)).option(("bnb-int8", "here")).checks
    assert (check.bound, check.passed, check.why) == (2.73, False, "undecided after 24 windows")
    (check,) = decided(Constraints(max_ppl_delta=2.73)).option(("bnb-int8", "here")).checks
    assert check.passed
    (check,) = decided(Constraints(max_latency_p99_ms=1000 * 1.2 * 1.3)).option(("gptq-4", "here")).checks
    assert not check.passed
    assert check.bound == pytest.approx(1000 * 1.3 * 1.3)


def test_an_estimate_meets_a_constraint_only_where_that_is_allowed() -> None:
    machines = [(machine_named("t4"), False)]
    limits = Constraints(max_latency_p99_ms=100.0)
    closed, open_ = decided(limits, machines), decided(limits, machines, allow_estimates=True)
    assert closed.winner is None
    assert {check.why for option in closed.options for check in option.checks} == {
        "only an estimate, and those are not allowed"
    }
    assert open_.winner == ("gptq-4", "t4")
    assert {option.basis for option in open_.options} == {"estimated"}
    unknown = decided(limits, [(Machine("mine", usd_per_hour=1.0), False)], allow_estimates=True)
    assert unknown.winner is None
    assert unknown.options[0].checks[0].bound is None


def test_a_model_that_does_not_fit_a_machine_is_not_chosen_for_it() -> None:
    small = Machine("small", 0.1, memory_gb=0.25, bandwidth_gb_s=100, tflops=1)
    found = decided(Constraints(), [(small, False)])
    assert [one.candidate for one in found.options if one.passed] == ["gptq-4", "bnb-nf4", "bnb-int8", "torchao-int8"]
    assert found.option(("fp32", "small")).checks[0].constraint == "memory of the machine"


def test_prices_decide_between_machines_and_can_be_overridden() -> None:
    machines = [(machine_named(name), False) for name in ("t4", "a10g", "a100-40gb", "a100-80gb", "h100")]
    assert [machine.usd_per_hour for machine, _ in machines] == [0.50, 1.00, 3.00, 5.00, 8.00]
    assert decided(Constraints(), machines).winner == ("gptq-4", "t4")
    machines[0] = (machine_named("t4", usd_per_hour=50.0), False)
    assert decided(Constraints(), machines).winner == ("gptq-4", "a10g")


def test_without_a_price_the_fastest_is_first_and_latency_may_decide() -> None:
    assert decided(Constraints(max_ppl_delta=5.0), [(Machine("here"), True)]).winner == ("bf16", "here")
    assert decided(Constraints(), prefer="latency").winner == ("gptq-4", "here")


def test_ties_go_to_fewer_bytes_then_to_the_name() -> None:
    base = trial("fp32", 1000, (0.0, 0.0, 0.0), 2.0)
    twins = [trial(name, size, (0.0, 0.0, 0.0), 1.0) for name, size in (("b", 500), ("a", 500), ("c", 400))]
    for order in (twins, twins[::-1]):
        found = decide([base, *order], "fp32", Constraints(), [HERE], WORK, SHAPE)
        assert [one.candidate for one in found.options] == ["c", "a", "b", "fp32"]


def test_cost_is_by_the_stated_formula() -> None:
    assert usd_per_million_tokens(Machine("m", 3.6), 1000.0, 0.5) == pytest.approx(3.6 / (1000 * 0.5 * 3600) * 1e6)
    assert usd_per_million_tokens(Machine("m"), 1000.0, 1.0) is None
    option = decided(Constraints()).option(("gptq-4", "here"))
    # paced by the baseline's own timing: 16 tokens in 2 s, times how much faster it was side by side
    assert option.tokens_per_second == pytest.approx(8.0 * 2.0 / 1.3)
    assert option.usd_per_1m_tokens == pytest.approx(0.36 / (8.0 * 2.0 / 1.3 * 3600) * 1e6)


def test_a_decision_comes_back_from_json() -> None:
    found = decided(Constraints(max_ppl_delta=2.0))
    assert Decision.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_without_a_baseline_nothing_is_decided() -> None:
    with pytest.raises(KeyError):
        decide(TRIALS[1:], "fp32", Constraints(), [HERE], WORK, SHAPE)
