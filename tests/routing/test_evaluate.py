"""APGR and CPT, by hand and by their limits."""

from __future__ import annotations

import itertools

import made
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sparse_decl.base.errors import SparseError
from sparse_decl.routing.compiled import Router
from sparse_decl.routing.evaluate import Trial, apgr, cpt, curve_of, evaluate, frontier
from sparse_decl.routing.fitting import fit
from sparse_decl.routing.outcomes import Outcome
from sparse_decl.routing.trials import evaluate_rows

FOUR = [Trial(0, 1, 4, 0), Trial(1, 1, 3, 1), Trial(0, 1, 2, 2), Trial(1, 0, 1, 3)]


def test_by_hand() -> None:
    curve = curve_of(FOUR, [4, 3, 2, 1])
    assert curve.shares == (0, 0.25, 0.5, 0.75, 1)
    assert curve.quality == (0.5, 0.75, 0.75, 1.0, 0.75)
    assert apgr(curve) == pytest.approx((0.5 + 1 + 1.5 + 1.5) / 4)
    assert cpt(curve, 0.5) == pytest.approx(0.125)
    assert cpt(curve, 1.0) == pytest.approx(0.25)


def test_one_score_for_all_is_chance() -> None:
    curve = curve_of(FOUR, [7] * 4)
    assert apgr(curve) == pytest.approx(0.5)
    assert cpt(curve, 0.8) == pytest.approx(0.8)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=5))
def test_ties_are_the_mean_over_all_orders(rows: list[tuple[int, int, int]]) -> None:
    trials = [Trial(weak / 4, strong / 4, score, at) for at, (weak, strong, score) in enumerate(rows)]
    assume(sum(one.strong - one.weak for one in trials) > 0.1)
    orders = []
    for order in itertools.permutations(range(len(trials))):
        if all(trials[a].router >= trials[b].router for a, b in itertools.pairwise(order)):
            place = {row: -at for at, row in enumerate(order)}
            orders.append(apgr(curve_of(trials, [place[at] for at in range(len(trials))])))
    expected = sum(orders) / len(orders)
    assert apgr(curve_of(trials, [one.router for one in trials])) == pytest.approx(expected)


def test_the_oracle_is_best_and_its_opposite_worst() -> None:
    gains = [one.strong - one.weak for one in FOUR]
    best, worst = apgr(curve_of(FOUR, gains)), apgr(curve_of(FOUR, [-gain for gain in gains]))
    for scores in itertools.permutations(range(4)):
        assert worst <= apgr(curve_of(FOUR, list(scores))) <= best


def test_intervals_and_a_baseline() -> None:
    trials = [
        Trial(float(at % 3 > 0), 1.0, float(at % 3 == 0), at // 2, (1.0, 10.0), baseline=float(at % 5))
        for at in range(300)
    ]
    found = evaluate(trials, resamples=200)
    assert found == evaluate(trials, resamples=200)
    assert found["apgr"]["low"] <= found["apgr"]["value"] <= found["apgr"]["high"]
    assert found["apgr"]["value"] == found["oracle_apgr"]
    assert found["baseline"]["difference"]["low"] > 0.1
    assert found["groups"] == 150
    assert found["cost_ratio_at_80"] == pytest.approx((80 * 10 + 220) / 3000, abs=0.01)


@pytest.mark.parametrize("trials", [[], [Trial(1, 0, 1, 0)], [Trial(1, 1, 1, 0)]])
def test_nothing_to_measure(trials: list[Trial]) -> None:
    with pytest.raises(SparseError):
        evaluate(trials)


def test_the_frontier() -> None:
    rows = [{"a": (0.0, 0.2, 1.0), "b": (1.0, 0.9, 5.0)}, {"a": (1.0, 0.8, 1.0), "b": (1.0, 0.85, 5.0)}]
    assert frontier(rows, [0.0, 0.1, 1.0]) == [(0.0, 1.0, 5.0), (0.1, 1.0, 3.0), (1.0, 0.5, 1.0)]


def test_a_router_beats_chance_on_what_it_did_not_see() -> None:
    rows = made.outcomes(900)
    estimator = fit(rows, ("small", "large"), bits=10, test=0.4).estimator
    found = evaluate_rows(Router(made.policy(), estimator), rows, resamples=200)
    assert (found["weak"], found["strong"]) == ("small", "large")
    assert found["apgr"]["low"] > 0.6
    assert found["left_out"] + found["prompts"] == len({row.prompt for row in rows})
    assert max(found["ece"].values()) < 0.1


def test_training_data_is_refused(fitted) -> None:
    with pytest.raises(SparseError, match="nothing to evaluate"):
        evaluate_rows(Router(made.policy(), fitted.estimator), made.outcomes())
    with pytest.raises(SparseError, match="no two models"):
        evaluate_rows(Router(made.policy()), [Outcome("x", "small", 1.0)])
