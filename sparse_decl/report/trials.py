"""A search as a table, and its Pareto front as a picture. What was estimated is marked with `~` everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import load_extra
from sparse_decl.quantize.select import ESTIMATED, Decision, Option
from sparse_decl.report.units import Paint, size

_TITLES = ("candidate", "on", "ppl", "95 %", "size", "ratio", "tok/s", "p50", "p99", "USD/1M", "verdict")
_WIDTH = 160


def trials_text(value: Mapping[str, Any], paint: Paint) -> str:
    """The table of all options, cheapest first; then what was not measured and why, and the decision."""
    from rich.console import Console
    from rich.table import Table

    decision = Decision.from_json(value)
    table = Table(box=None, pad_edge=False, header_style="")
    for number, title in enumerate(_TITLES):
        last = number == len(_TITLES) - 1  # its words may take several lines, figures never
        table.add_column(title, justify="left" if number < 2 or last else "right", no_wrap=not last)
    for option in decision.options:
        table.add_row(*_cells(option, decision))
    drawn = StringIO()
    Console(file=drawn, width=_WIDTH, color_system=None, markup=False, highlight=False).print(table)
    lines = [line.rstrip() for line in drawn.getvalue().rstrip().splitlines()]
    lines[0] = paint(lines[0], "bold")
    if decision.others:
        lines.append("")
    for name, why in sorted(decision.others.items()):
        lines.append(f"{name}: {why['status']}, because {why['reason']}")
    lines += ["", _verdict(decision), *decision.notes]
    return "\n".join(lines)


def trials_json(address: str, value: Mapping[str, Any]) -> dict[str, Any]:
    """For machines: all of it."""
    return {"format_version": "1.0", "address": address, **value}


_MARK = 4.5  # half of a point's width, in points
_PLACES = [  # of a label beside its point, in points, the best first
    (x, y, side)
    for step in range(4)
    for x, side in ((7, "left"), (-7, "right"), (0, "center"))
    for y in (6 + 9 * step, -12 - 9 * step)
]


def draw_front(value: Mapping[str, Any], file: Path) -> None:
    """The change of perplexity over cost (tokens per second where nothing has a price), with the front marked.

    file: .svg or .png. Raises ConfigError for another name, UnavailableError if matplotlib is missing.
    """
    if file.suffix not in (".svg", ".png", ".pdf"):
        raise ConfigError(f"not a picture: {file.name}", hint="end it in .svg, .png or .pdf")
    matplotlib = load_extra("plot", "matplotlib")
    figures = load_extra("plot", "matplotlib.figure")
    decision = Decision.from_json(value)
    options = [one for one in decision.options if one.ppl_delta is not None and one.tokens_per_second]
    priced = any(one.usd_per_1m_tokens is not None for one in options)
    if priced:
        options = [one for one in options if one.usd_per_1m_tokens is not None]
    several = len({one.machine for one in options}) > 1
    with matplotlib.rc_context({"svg.hashsalt": "sparse", "font.size": 9}):
        figure = figures.Figure(figsize=(7.5, 4.5), layout="constrained")
        axes = figure.add_subplot()
        axes.set_yscale("symlog", linthresh=1)  # 8-bit candidates lie within a percent, 4-bit ones far above
        axes.axhline(0, color="tab:gray", lw=0.5, zorder=0)
        marks, labels = [], []
        for option in sorted(options, key=lambda one: _abscissa(one, priced)):
            x, (low, high) = _abscissa(option, priced), _reach(option)
            front = (option.candidate, option.machine) in decision.pareto
            axes.errorbar(
                [x], [option.ppl_delta], yerr=[[low], [high]], capsize=2, ms=7, mew=1.5,
                fmt="D" if option.basis == ESTIMATED else "o",
                color="tab:green" if option.passed else "tab:gray",
                mec="black" if front else "none",
            )  # fmt: skip
            tilde = "~" if option.basis == ESTIMATED else ""
            label = f"{tilde}{option.candidate} on {option.machine}" if several else tilde + option.candidate
            y = option.ppl_delta or 0.0
            marks.append((x, y - low, y + high))
            labels.append(axes.annotate(label, (x, option.ppl_delta), (0, 0), textcoords="offset points", fontsize=7))
        axes.yaxis.set_major_formatter("{x:g}")
        axes.margins(x=0.08, y=0.12)
        axes.set_xlabel("USD per 1M generated tokens" if priced else "generated tokens per second")
        axes.set_ylabel("change of perplexity, % (paired 95 %)")
        legend = "green: passes; black ring: on the Pareto front of perplexity, cost, speed and bytes"
        if any(one.basis == ESTIMATED for one in options):
            legend += "; diamond: estimated"
        axes.set_title(legend, fontsize=7, loc="left")
        place_labels(figure, axes, marks, labels)
        metadata = {"Date": None} if file.suffix == ".svg" else {}
        figure.savefig(file, metadata=metadata)


def place_labels(
    figure: Any, axes: Any, marks: Sequence[tuple[float, float, float]], labels: Sequence[Any]
) -> list[Any]:
    """Moves each label to where it covers the least of marks and other labels, near its point and inside the axes.

    marks: x, and the ends of the interval in y, of each point. Returns the boxes of marks, then those of labels.
    """
    boxes = load_extra("plot", "matplotlib.transforms").Bbox
    figure.draw_without_rendering()  # places are known once the axes have theirs
    frame, around = axes.get_window_extent(), _MARK * figure.dpi / 72
    taken = []
    for x, low, high in marks:
        (left, bottom), (right, top) = axes.transData.transform([(x, low), (x, high)])
        taken.append(boxes.from_extents(left - around, bottom - around, right + around, top + around))
    for label in labels:
        found = []
        for rank, (x, y, side) in enumerate(_PLACES):
            label.set(position=(x, y), ha=side)
            box = label.get_window_extent()
            out = not (frame.x0 <= box.x0 and box.x1 <= frame.x1 and frame.y0 <= box.y0 and box.y1 <= frame.y1)
            found.append((sum(map(box.overlaps, taken)) + 9 * out, rank))
        x, y, side = _PLACES[min(found)[1]]
        label.set(position=(x, y), ha=side)
        taken.append(label.get_window_extent())
    return taken


def _abscissa(option: Option, priced: bool) -> float:
    return float((option.usd_per_1m_tokens if priced else option.tokens_per_second) or 0.0)


def _reach(option: Option) -> tuple[float, float]:
    middle = option.ppl_delta or 0.0
    low = option.ppl_low if option.ppl_low is not None else middle
    high = option.ppl_high if option.ppl_high is not None else middle
    return middle - low, high - middle


def _cells(option: Option, decision: Decision) -> list[str]:
    tilde = "~" if option.basis == ESTIMATED else ""
    base = option.candidate == decision.baseline
    interval = "baseline" if base else f"{_signed(option.ppl_low)} to {_signed(option.ppl_high)}"
    return [
        option.candidate,
        option.machine,
        "" if base else f"{_signed(option.ppl_delta)} %",
        interval,
        size(option.weight_bytes),
        f"{option.compression:.2f}x",
        tilde + _short(option.tokens_per_second) + ("?" if option.stable is False else ""),
        tilde + _milliseconds(option.latency_p50_ms),
        tilde + _milliseconds(option.latency_p99_ms),
        tilde + _short(option.usd_per_1m_tokens),
        _result(option, decision),
    ]


def _result(option: Option, decision: Decision) -> str:
    place = (option.candidate, option.machine)
    if place == decision.winner:
        return "chosen"
    missed = [check for check in option.checks if not check.passed]
    if not missed:
        return "passes" + (", on the front" if place in decision.pareto else "")
    return "\n".join(_missed(check.constraint, check.limit, check.bound, check.why) for check in missed)


def _missed(name: str, limit: float, bound: float | None, why: str | None) -> str:
    found = f"{bound:.4g} against {limit:g}" if bound is not None else f"unknown against {limit:g}"
    return f"{name} {found}" + (f" ({why})" if why else "")


def _verdict(decision: Decision) -> str:
    if decision.winner is not None:
        option = decision.option(decision.winner)
        if option.usd_per_1m_tokens is not None:
            tilde = "about " if option.basis == ESTIMATED else ""
            why = f"{tilde}{option.usd_per_1m_tokens:.4g} USD per 1M tokens"
        else:
            why = f"{_short(option.tokens_per_second)} tokens per second"
        smaller = f"its weights {option.compression:.2f} times smaller than the baseline's"
        return f"Chosen: {option.candidate} on {option.machine}, {why}, {smaller}."
    if decision.nearest is None:
        return "Nothing passes."
    option = decision.option(decision.nearest)
    missed = [_missed(c.constraint, c.limit, c.bound, c.why) for c in option.checks if not c.passed]
    return f"Nothing passes. Nearest: {option.candidate} on {option.machine}, {'; '.join(missed)}."


def _signed(value: float | None) -> str:
    return "-" if value is None else f"{value:+.2f}"


def _short(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"


def _milliseconds(value: float | None) -> str:
    return "-" if value is None else f"{value:.0f} ms" if value >= 10 else f"{value:.2g} ms"
