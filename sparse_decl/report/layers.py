"""Where the boxes of a graph stand, and which way its arrows go: in columns, each step after all that it needs.

An arrow that passes a column has a lane of its own through it, between the boxes, so that none runs behind one.
Arrows from one box share their lane. The same graph gives the same drawing.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sparse_decl.base.dag import topological_order
from sparse_decl.base.ordering import natural

_HEIGHT, _LANE = 40, 8
_GAP = (64, 14)
_EDGE = 4  # around all of it
_CHARACTER, _SMALL = 7.9, 7.3  # width of one, of a name and of what stands below it; measured generously
_PADDING = 20
_HEAD = 6  # the arrow's head stands before the box


@dataclass(frozen=True, slots=True)
class Box:
    """A step in the drawing; x, y in SVG units, of its upper left corner."""

    address: str
    note: str
    x: float
    y: float
    width: float
    height: float = _HEIGHT


@dataclass(frozen=True, slots=True)
class Arrow:
    """path: of an SVG `path`. x, y: where its head stands."""

    path: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Layers:
    """A drawing and its size, in SVG units."""

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    width: float
    height: float


_Item = tuple[str, bool]  # what stands in a column: a box, or the lane of arrows from an address


def layers(upstream: Mapping[str, Iterable[str]], notes: Mapping[str, str]) -> Layers:
    """upstream: address -> addresses that it needs, all of them keys. notes: what stands below the name in its box."""
    order = topological_order(upstream)
    needs = {address: sorted(set(upstream[address]), key=natural) for address in order}
    depth: dict[str, int] = {}
    for address in order:
        depth[address] = max((depth[need] + 1 for need in needs[address]), default=0)
    columns = _columns(order, needs, depth)
    widths = [max((_width(name, notes.get(name, "")) for name, lane in column if not lane), default=0)
              for column in columns]  # fmt: skip
    lefts = [_EDGE + sum(widths[:number]) + number * _GAP[0] for number in range(len(columns))]
    tops: list[dict[_Item, float]] = []
    for number, items in enumerate(columns):
        tops.append(_placed(items, needs, depth, tops[-1] if tops else {}, number))

    def middle(item: _Item, column: int) -> float:
        return tops[column][item] + (_LANE if item[1] else _HEIGHT) / 2

    boxes = tuple(
        Box(name, notes.get(name, ""), lefts[column], top, widths[column])
        for column, places in enumerate(tops)
        for (name, lane), top in places.items()
        if not lane
    )
    arrows = []
    for address in order:
        for need in needs[address]:
            x, y = lefts[depth[need]] + widths[depth[need]], middle((need, False), depth[need])
            path = f"M{x:g} {y:g}"
            for column in range(depth[need] + 1, depth[address]):
                along = middle((need, True), column)
                path += _curve(x, y, lefts[column], along) + f" H{lefts[column] + widths[column]:g}"
                x, y = lefts[column] + widths[column], along
            end, at = lefts[depth[address]], middle((address, False), depth[address])
            arrows.append(Arrow(path + _curve(x, y, end - _HEAD, at), end, at))
    return Layers(
        boxes,
        tuple(arrows),
        max((box.x + box.width for box in boxes), default=0.0) + _EDGE,
        max((top + _HEIGHT for places in tops for top in places.values()), default=0.0) + _EDGE,
    )


def _columns(order: Iterable[str], needs: Mapping[str, list[str]], depth: Mapping[str, int]) -> list[list[_Item]]:
    columns: list[list[_Item]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    reaches: dict[str, int] = {}
    for address in order:
        columns[depth[address]].append((address, False))
        for need in needs[address]:
            reaches[need] = max(reaches.get(need, 0), depth[address])
    for need, end in reaches.items():
        for column in range(depth[need] + 1, end):
            columns[column].append((need, True))
    return columns


def _placed(
    column: Iterable[_Item],
    needs: Mapping[str, list[str]],
    depth: Mapping[str, int],
    before: Mapping[_Item, float],
    number: int,
) -> dict[_Item, float]:
    """The upper edge of each item: in the order of what they come from in the column before, then by name."""

    def origin(item: _Item) -> float:
        name, lane = item
        froms = [name] if lane else needs[name]
        places = [before[each, depth[each] < number - 1] for each in froms]
        return sum(places) / len(places) if places else 0.0

    tops: dict[_Item, float] = {}
    y = float(_EDGE)
    for item in sorted(column, key=lambda item: (origin(item), natural(item[0]), item[1])):
        tops[item] = y
        y += (_LANE if item[1] else _HEIGHT) + _GAP[1]
    return tops


def _curve(x: float, y: float, to: float, at: float) -> str:
    bend = (to - x) / 2
    return f" C{x + bend:g} {y:g} {to - bend:g} {at:g} {to:g} {at:g}"


def _width(name: str, note: str) -> int:
    return math.ceil(max(_columns_of(name) * _CHARACTER, _columns_of(note) * _SMALL)) + _PADDING


def _columns_of(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
