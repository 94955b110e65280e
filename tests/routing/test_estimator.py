"""Fitted integers: inference equals the regression, survives the disk, and refuses what is damaged."""

from __future__ import annotations

import copy
import json

import made
import numpy as np
import pytest

from sparse_decl.base.errors import FormatError
from sparse_decl.routing.estimator import PPM, UNIT, Calibration, Estimator, interpolate
from sparse_decl.routing.features import read
from sparse_decl.routing.fitting import _matrix, _Prompt, fit


def test_integer_scores_are_the_regression(fitted) -> None:
    estimator = fitted.estimator
    texts = [made.prompt_of(number)[1] for number in range(40)] + [text for text in made.ODD if "\ud800" not in text]
    starts, columns, values = _matrix([_Prompt(text, None, 0, {}) for text in texts], estimator.bits)
    weights = np.array(estimator.weights).T
    for number, text in enumerate(texts):
        row = slice(starts[number], starts[number + 1])
        expected = values[row].astype(float) @ weights[columns[row]]
        np.testing.assert_allclose(estimator.scores(read(text)), expected, atol=UNIT / 500)


def test_round_trip(fitted) -> None:
    assert Estimator.from_json(json.loads(json.dumps(fitted.estimator.to_json()))) == fitted.estimator


@pytest.mark.parametrize(
    "damage",
    [
        lambda value: value.pop("bits"),
        lambda value: value.update(bits=40),
        lambda value: value.update(bits=11),
        lambda value: value.update(kind="oracle"),
        lambda value: value.update(format_version=2),
        lambda value: value["models"][0].update(weights="~~~"),
        lambda value: value["models"][0]["calibration"].update(scores=[3, 2, 1]),
        lambda value: value["models"][0]["calibration"].update(estimates=[0.5]),
        lambda value: value.update(models=None),
    ],
)
def test_damage_is_refused(fitted, damage) -> None:
    value = copy.deepcopy(fitted.estimator.to_json())
    damage(value)
    with pytest.raises(FormatError):
        Estimator.from_json(value)


def test_it_learns_what_differs(fitted) -> None:
    sums, proof = (fitted.estimator.qualities(text) for text in ("What is 5 plus 7 times 9?", "Prove that it is so."))
    assert sums["small"].estimate > 800_000 > 500_000 > proof["small"].estimate
    assert proof["large"].score - proof["small"].score > 400_000 > sums["large"].score - sums["small"].score


def test_task_labels_correct_and_unknown_ones_do_nothing(fitted) -> None:
    plain = fitted.estimator.qualities("lamp")
    assert fitted.estimator.qualities("lamp", "unheard of") == plain
    assert fitted.estimator.qualities("lamp", "proofs")["small"].estimate != plain["small"].estimate


def test_bounds_are_ordered(fitted) -> None:
    for text in made.prompts(200):
        for quality in fitted.estimator.qualities(text).values():
            assert 0 <= quality.lower <= quality.estimate <= PPM
            assert quality.basis == "measured"
            assert quality.n > 500


def test_interpolation() -> None:
    calibration = Calibration(9, (0, 10, 20), (100, 200, 400), (0, 50, 60), {})
    assert [interpolate(calibration.scores, calibration.estimates, at) for at in (-5, 0, 5, 10, 15, 20, 99)] == [
        100, 100, 150, 200, 300, 400, 400,
    ]  # fmt: skip


def test_a_table_of_tasks_reads_no_text() -> None:
    table = fit(made.outcomes(), ("small", "large"), kind="task-table").estimator
    assert table is not None
    assert table.qualities("one", "proofs") == table.qualities("another", "proofs")
    assert table.qualities("one", "proofs")["small"].estimate < 350_000 < table.qualities("x", "sums")["small"].estimate
