"""Points in their places: inside the plot, in order, between round numbers."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.report.scatter import MARGIN, SIZE, Point, scatter

VALUES = st.floats(-1e6, 1e6).filter(lambda value: value == 0 or abs(value) > 1e-6)


@given(st.lists(st.tuples(st.floats(0, 1e9).filter(lambda value: value == 0 or value > 1e-6), VALUES), min_size=1))
def test_every_point_lies_inside_and_keeps_its_order(places: list[tuple[float, float]]) -> None:
    points = [Point(str(number), x, y, "") for number, (x, y) in enumerate(places)]
    made = scatter(points, "x", "y")
    left, top, right, bottom = MARGIN
    for dot in made.dots:
        assert left - 1e-6 <= dot.x <= SIZE[0] - right + 1e-6
        assert top - 1e-6 <= dot.y <= SIZE[1] - bottom + 1e-6
    by_value = sorted(made.dots, key=lambda dot: dot.point.y)
    assert all(one.y >= other.y - 1e-6 for one, other in pairwise(by_value)), "upwards"
    assert len(made.x_ticks) <= 8
    assert len(made.y_ticks) <= 8


def test_axes_end_at_round_numbers_and_hold_zero() -> None:
    made = scatter([Point("a", 17.3, -0.4, "", low=-1.2, high=3.1)], "x", "y")
    assert [text for _, text in made.x_ticks] == ["0", "5", "10", "15", "20"]
    assert [text for _, text in made.y_ticks] == ["-2", "0", "2", "4"]


def test_only_joined_points_are_joined() -> None:
    points = [Point(name, x, x, "") for name, x in (("a", 3), ("b", 1), ("c", 2))]
    made = scatter(points, "x", "y", joined=["a", "b"])
    assert len(made.line) == 2
    assert made.line[0] < made.line[1]
    assert scatter(points, "x", "y", joined=["a"]).line == ()
