"""The picture of a search: labels lie on no point, no interval and no other label, also where points stand close."""

from __future__ import annotations

import pytest

from sparse_decl.report.trials import place_labels

figures = pytest.importorskip("matplotlib.figure")
CLOSE = {  # name -> tokens per second, change of perplexity, half of its interval
    "hqq-4": (2.25, 21.0, 2.5),
    "quanto-int4": (2.29, 48.8, 4.2),
    "torchao-int4": (2.38, 46.0, 8.0),
    "torchao-int8-dynamic": (2.68, 3.4, 0.9),
    "llmc-w8a8": (2.9, 2.5, 1.1),
    "bnb-int8": (3.96, 1.6, 0.6),
    "bnb-nf4-double": (7.36, 29.0, 4.0),
    "bnb-nf4": (7.77, 29.0, 4.0),
}


def test_labels_cover_nothing() -> None:
    figure = figures.Figure(figsize=(7.5, 4.5), layout="constrained")
    axes = figure.add_subplot()
    axes.set_yscale("symlog", linthresh=1)
    marks, labels = [], []
    for name, (x, y, reach) in CLOSE.items():
        axes.errorbar([x], [y], yerr=[[reach], [reach]], capsize=2, ms=7, fmt="o")
        marks.append((x, y - reach, y + reach))
        labels.append(axes.annotate(name, (x, y), (0, 0), textcoords="offset points", fontsize=7))
    axes.margins(x=0.08, y=0.12)
    boxes = place_labels(figure, axes, marks, labels)
    assert len(boxes) == 2 * len(CLOSE)
    assert [box.bounds for box in boxes[len(CLOSE) :]] == [label.get_window_extent().bounds for label in labels]
    frame = axes.get_window_extent()
    for at, box in enumerate(boxes[len(CLOSE) :]):
        assert frame.x0 <= box.x0 <= box.x1 <= frame.x1
        assert frame.y0 <= box.y0 <= box.y1 <= frame.y1
        assert not any(box.overlaps(other) for other in boxes if other is not box), list(CLOSE)[at]
