"""The fit depends on the outcomes alone, refuses to guess from few, and is measured on what it did not see."""

from __future__ import annotations

import random
from collections import defaultdict

import made
import pytest

from sparse_decl.base.digests import digest_value
from sparse_decl.routing.fitting import FOLDS, _share, area_under_curve, calibration_error, fit, is_test
from sparse_decl.routing.outcomes import Outcome, digest64, group_ids


def test_the_order_of_rows_does_not_matter(fitted) -> None:
    rows = made.outcomes()
    random.Random(3).shuffle(rows)
    assert fit(rows, ("small", "large"), bits=10).estimator == fitted.estimator


def test_figures(fitted) -> None:
    small = fitted.figures["models"]["small"]
    assert fitted.figures["calibrated"]
    assert small["n"] == fitted.figures["prompts"] > 500
    assert small["auc"] > 0.75
    assert small["ece"] < 0.08


@pytest.mark.parametrize("count", [100, 199])
def test_few_outcomes_are_not_calibrated(count: int) -> None:
    rows = [Outcome(f"prompt {number}", "small", number % 2) for number in range(count)]
    found = fit(rows, ("small", "large"))
    assert found.estimator is None
    assert found.figures["calibrated"] is False
    assert found.figures["refused"] == {
        "small": f"{count} outcomes, and 200 are needed",
        "large": "0 outcomes, and 200 are needed",
    }


def test_the_bar_cannot_be_lowered() -> None:
    rows = [Outcome(f"prompt {number}", "small", number % 2) for number in range(150)]
    assert fit(rows, ("small",), min_outcomes=10).estimator is None


def test_two_hundred_are_enough_and_duplicates_count_once() -> None:
    rows = [Outcome(f"prompt {number}", "small", number % 2) for number in range(200)]
    assert fit(rows, ("small",), bits=8).estimator is not None
    assert (
        fit(rows[:150] + [Outcome(row.prompt.upper(), "small", 1.0) for row in rows[:150]], ("small",)).estimator
        is None
    )


def test_a_model_without_enough_is_left_out() -> None:
    rows = [*made.outcomes(450), Outcome("one", "third", 1.0)]
    found = fit(rows, ("small", "large", "third"), bits=8)
    assert found.estimator is not None
    assert found.estimator.models == ("small", "large")
    assert list(found.figures["refused"]) == ["third"]


def test_groups_are_never_split() -> None:
    rows = [Outcome(f"prompt {number}", "small", 0.5, group=f"g{number // 7}") for number in range(400)]
    rows += [Outcome("PROMPT 3", "small", 0.5, group="other"), Outcome("tied", "small", 0.5, group="other")]
    sides, folds = defaultdict(set), defaultdict(set)
    groups = group_ids(rows)
    for row, group in zip(rows, groups, strict=True):
        sides[row.group].add(is_test(group, 0.5))
        folds[row.group].add(_share(group, "fold") * FOLDS // 1_000_000)
    assert all(len(one) == 1 for one in [*sides.values(), *folds.values()])
    assert len({next(iter(one)) for one in sides.values()}) == 2
    assert groups[-1] == groups[-2] == groups[3]


def test_what_is_kept_for_testing_is_not_seen() -> None:
    rows = made.outcomes()
    found = fit(rows, ("small", "large"), bits=8, test=0.4)
    assert found.estimator is not None
    kept = {digest64(row.prompt) for row, group in zip(rows, group_ids(rows), strict=True) if is_test(group, 0.4)}
    assert not kept & found.estimator.seen
    assert kept | found.estimator.seen == {digest64(row.prompt) for row in rows}


def test_area_and_error_by_hand() -> None:
    assert area_under_curve([1, 2, 3, 4], [0, 0, 1, 1]) == 1.0
    assert area_under_curve([1, 1, 1, 1], [0, 1, 0, 1]) == 0.5
    assert area_under_curve([1, 2, 2, 3], [0, 0, 1, 1]) == pytest.approx(3.5 / 4)
    assert calibration_error([0.25, 0.25, 0.95, 0.95], [0, 1, 1, 1]) == pytest.approx((0.5 + 0.1) / 4)


def test_the_artifact_is_what_it_was(fitted) -> None:
    """The same outcomes give the same bytes on every machine; other bytes are a new version of the step."""
    assert (
        digest_value(fitted.estimator.to_json())
        == "b3:0efa9d634ea67fdfe270e9864c7964a5b3ba1e1817aaf07a15f9ced6bbb1e1dd"
    )
