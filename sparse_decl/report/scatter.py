"""A plot of points with numbers in them, for `page.html.j2`: places in SVG units; a list beside it names the numbers.

Axes begin and end at multiples of 1, 2 or 5 times a power of ten.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

SIZE = (400, 250)
MARGIN = (56, 14, 18, 46)  # left, top, right, bottom
_STEPS = 4  # about so many between two ends of an axis


@dataclass(frozen=True, slots=True)
class Point:
    """What is to be shown. low, high: of an interval around y, None without one. style: a class of the page's style
    sheet. note: what is said of it in words."""

    label: str
    x: float
    y: float
    note: str
    style: str = "exact"
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """A point in its place: x, y, and the ends of its interval (equal to y without one), in SVG units."""

    number: int
    point: Point
    x: float
    y: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Scatter:
    """dots: in the order given. x_ticks, y_ticks: (place, text). line: places of the points that are joined."""

    dots: tuple[Dot, ...]
    x_title: str
    y_title: str
    x_ticks: tuple[tuple[float, str], ...]
    y_ticks: tuple[tuple[float, str], ...]
    line: tuple[tuple[float, float], ...] = ()


def scatter(points: Sequence[Point], x_title: str, y_title: str, joined: Sequence[str] = ()) -> Scatter:
    """Places points, with 0 on both axes. joined: labels of the points that a line connects, from left to right."""
    left, top, right, bottom = MARGIN
    width, height = SIZE[0] - left - right, SIZE[1] - top - bottom
    xs = _ticks([0.0, *(point.x for point in points)])
    ends = [end for point in points for end in (point.y, point.low, point.high) if end is not None]
    ys = _ticks([0.0, *ends])

    def across(value: float) -> float:
        return left + width * (value - xs[0]) / (xs[-1] - xs[0])

    def up(value: float) -> float:
        return top + height * (1 - (value - ys[0]) / (ys[-1] - ys[0]))

    dots = tuple(
        Dot(
            number,
            point,
            across(point.x),
            up(point.y),
            up(point.y if point.low is None else point.low),
            up(point.y if point.high is None else point.high),
        )
        for number, point in enumerate(points, 1)
    )
    line = sorted((dot.x, dot.y) for dot in dots if dot.point.label in joined)
    return Scatter(
        dots,
        x_title,
        y_title,
        tuple((across(tick), f"{tick:g}") for tick in xs),
        tuple((up(tick), f"{tick:g}") for tick in ys),
        tuple(line) if len(line) > 1 else (),
    )


def _ticks(values: Sequence[float]) -> list[float]:
    """Evenly spaced round numbers from below the least to above the greatest value."""
    least, greatest = min(values), max(values)
    step = _nice((greatest - least) / _STEPS)
    first, last = math.floor(least / step), max(math.ceil(greatest / step), math.floor(least / step) + 1)
    return [float(f"{number * step:.12g}") for number in range(first, last + 1)]


def _nice(value: float) -> float:
    """The next of 1, 2, 5 x 10^n at or above a value; 1 for nothing."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-12))
