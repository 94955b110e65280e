"""What differs between two models as one HTML page: a picture of where it moved, layer by layer; no script, no request.

This module places things; `model_diff.html.j2` says how they look. The same difference gives the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sparse_decl.base.ordering import natural
from sparse_decl.report.model_diff import (
    count,
    distance,
    file_lines,
    histogram,
    most_moved,
    percent,
    rank_sentence,
    shapes,
)
from sparse_decl.report.page import environment

if TYPE_CHECKING:
    from sparse_decl.model_delta.difference import ModelDifference, TensorChange

_CELL = (26, 16)  # SVG units
_LETTER = 7.2  # at least as wide as a letter of the labels
_MOST_ROLES, _MOST_LAYERS, _MOST_TENSORS = 48, 400, 200


@dataclass(frozen=True, slots=True)
class Cell:
    """One layer's tensors of one role. x, y in SVG units, of its upper left corner; shade: 0 (still) .. 1 (most)."""

    x: float
    y: float
    shade: float
    note: str


def model_difference_page(base: str, other: str, found: ModelDifference) -> str:
    """A whole HTML document."""
    figures = found.figures
    bars = histogram(figures) if sum(figures.distances) else []
    moved = most_moved(found.tensors)
    page: str = (
        environment()
        .get_template("model_diff.html.j2")
        .render(
            base=base,
            other=other,
            found=found,
            figures=figures,
            rank=rank_sentence(found.tensors),
            heat=_heat(found.tensors),
            bars=[(name, weights, 100 * weights / max(w for _, w in bars)) for name, weights in bars],
            layers=[(layer, layer.figures.median_distance) for layer in found.layers],
            moved=[(tensor, tensor.figures.median_distance) for tensor in moved[:_MOST_TENSORS]],
            moved_left_out=max(len(moved) - _MOST_TENSORS, 0),
            others=[tensor for tensor in found.tensors if tensor.state not in ("same", "moved")],
            files=[file_lines(file) for file in found.files],
            percent=percent,
            count=count,
            distance=distance,
            shapes=shapes,
        )
    )
    return page


def _heat(tensors: Sequence[TensorChange]) -> dict[str, Any] | None:
    """Layers downwards, roles to the right; the shade is the relative size of the change on a logarithmic scale."""
    from sparse_decl.model_delta.moved import total

    compared = [tensor for tensor in tensors if tensor.figures.measured]
    numbered = [tensor for tensor in compared if tensor.layer[-1:].isdigit()]
    chosen = numbered or compared
    layers = list(dict.fromkeys(tensor.layer for tensor in chosen))
    roles = sorted({tensor.role for tensor in chosen}, key=natural)
    if not any(tensor.figures.moved for tensor in chosen):
        return None
    shown, columns = layers[:_MOST_LAYERS], roles[:_MOST_ROLES]
    parts: dict[tuple[str, str], list[TensorChange]] = {}
    for tensor in chosen:
        parts.setdefault((tensor.layer, tensor.role), []).append(tensor)
    sums = {place: total(tensor.figures for tensor in those) for place, those in parts.items()}
    changes = [figures.relative for figures in sums.values() if figures.relative]
    low, high = math.log10(min(changes, default=1.0)), math.log10(max(changes, default=1.0))
    left = 12 + _LETTER * max(len(layer) for layer in shown)
    top = 12 + _LETTER * max(len(role) for role in columns)
    cells = []
    for row, layer in enumerate(shown):
        for column, role in enumerate(columns):
            figures = sums.get((layer, role))
            if figures is None:
                continue
            note = f"{layer}.{role}: {percent(figures.share)} moved"
            shade = 0.0
            if figures.relative:
                shade = 0.15 + 0.85 * ((math.log10(figures.relative) - low) / (high - low) if high > low else 1.0)
                note += f", change {percent(figures.relative)}"
            cells.append(Cell(left + column * _CELL[0], top + row * _CELL[1], shade, note))
    return {
        "cells": cells,
        "cell": _CELL,
        "rows": [(layer, top + row * _CELL[1] + 12) for row, layer in enumerate(shown)],
        "columns": [(role, left + column * _CELL[0] + 17) for column, role in enumerate(columns)],
        "left": left,
        "top": top,
        "width": left + len(columns) * _CELL[0] + 8,
        "height": top + len(shown) * _CELL[1] + 8,
        "least": percent(10**low),
        "most": percent(10**high),
        "left_out": len(layers) - len(shown) + len(roles) - len(columns),
    }
