"""What differs between two models as text: a table of layers, a histogram of distances, the tensors that moved most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sparse_decl.base.outgoing import one_line
from sparse_decl.report.tables import drawn
from sparse_decl.report.units import Paint, plural

if TYPE_CHECKING:
    from sparse_decl.model_delta.difference import LayerChange, ModelDifference, TensorChange
    from sparse_decl.model_delta.moved import Moved
    from sparse_decl.model_delta.side_changes import FileChange

_MOST_VALUES = 12  # changes of one file that are shown
_BAR = 30  # columns
_SIZES = ("", " K", " M", " G", " T")
_STATES = (("added", "+"), ("removed", "-"), ("reshaped", "~"), ("incomparable", "~"))


def model_difference_text(
    base: str, other: str, found: ModelDifference, *, limit: int, paint: Paint, width: int | None
) -> str:
    """limit: tensors that are listed. width: columns to stay within, None for as many as it takes."""
    figures = found.figures
    parts = [paint(f"{base} → {other}", "bold"), *_sentences(found)]
    if found.made_of:
        from sparse_decl.model_delta.made_of import sentence  # of a package that few reports need

        parts.append(one_line(f"made of: {sentence(found.made_of, [base])}"))
    if figures.moved:
        parts += ["", _layers(found.layers, paint, width)]
        if sum(figures.distances):
            parts += ["", _histogram(figures)]
        moved = most_moved(found.tensors)
        if moved and limit:
            parts += ["", f"the tensors that moved most ({min(limit, len(moved))} of {len(moved)}; --json has all):"]
            parts.append(_tensors(moved[:limit], paint, width))
    parts += [_cut(line, width) for line in _others(found.tensors, limit)]
    for file in found.files:
        parts += ["", *(_cut(line, width) for line in file_lines(file))]
    return "\n".join(parts)


def _cut(line: str, width: int | None) -> str:
    return line if width is None or len(line) <= width else line[: max(width - 1, 1)] + "…"


def _sentences(found: ModelDifference) -> list[str]:
    figures = found.figures
    if found.same:
        return ["All tensors and all other files are the same."]
    if not figures.words:
        return ["No tensor of one has the name and shape of a tensor of the other: nothing was compared."]
    if not figures.moved:
        return [f"No weight of {count(figures.words)} that both have moved."]
    moved = [tensor for tensor in found.tensors if tensor.figures.moved]
    relative = f", by {percent(figures.relative)} of their size" if figures.relative is not None else ""
    parts = [
        f"{percent(figures.share)} of {count(figures.words)} weights moved{relative}; "
        f"{len(moved):,} of {plural(len(found.tensors), 'tensor')}"
    ]
    rank = rank_sentence(found.tensors)
    return [*parts, rank] if rank else parts


def rank_sentence(tensors: Iterable[TensorChange]) -> str:
    """How low the rank of the changes is, of the middle one of the matrices that moved; empty if none did."""
    ranks = sorted(
        (tensor.rank.directions / min(tensor.rank.rows, tensor.rank.columns), tensor.rank.directions, tensor.name)
        for tensor in tensors
        if tensor.rank is not None
    )
    if not ranks:
        return ""
    middle = next(tensor.rank for tensor in tensors if tensor.name == ranks[len(ranks) // 2][2])
    assert middle is not None
    return (
        f"90 % of the change of the middle matrix lies in {middle.directions} of "
        f"{min(middle.rows, middle.columns)} directions,\n"
        f"by {middle.rows} × {middle.columns} evenly spaced weights of it"
    )


def most_moved(tensors: Iterable[TensorChange]) -> list[TensorChange]:
    """Tensors of which a weight moved, by the relative size of the change; those without numbers by their share."""
    moved = [tensor for tensor in tensors if tensor.figures.moved]
    return sorted(moved, key=lambda tensor: (-(tensor.figures.relative or 0.0), -tensor.figures.share))


def _layers(layers: Sequence[LayerChange], paint: Paint, width: int | None) -> str:
    rows = [
        [layer.name, count(layer.parameters), percent(layer.figures.share), *_figures(layer.figures)]
        for layer in layers
    ]
    return _table(("layer", "weights", "moved", "change", "ulp"), rows, paint, width)


def _tensors(tensors: Sequence[TensorChange], paint: Paint, width: int | None) -> str:
    rows = [
        [
            tensor.name,
            percent(tensor.figures.share),
            *_figures(tensor.figures),
            f"{tensor.rank.directions}/{min(tensor.rank.rows, tensor.rank.columns)}" if tensor.rank else "",
        ]
        for tensor in tensors
    ]
    return _table(("tensor", "moved", "change", "ulp", "rank"), rows, paint, width)


def _figures(figures: Moved) -> list[str]:
    middle = figures.median_distance
    return [percent(figures.relative), distance(*middle) if middle and figures.moved else ""]


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]], paint: Paint, width: int | None) -> str:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), header_style="bold", show_edge=True)
    for number, title in enumerate(titles):
        table.add_column(title, justify="right" if number else "left", no_wrap=number > 0, overflow="fold")
    for cells in rows:
        table.add_row(*(Text(one_line(cell)) for cell in cells))
    return drawn(table, paint, width)


def _histogram(figures: Moved) -> str:
    bars = histogram(figures)
    most = max(weights for _, weights in bars)
    names, counts = [name for name, _ in bars], [f"{weights:,}" for _, weights in bars]
    wide, long = max(map(len, names)), max(map(len, counts))
    lines = ["how far weights moved, in representable values (ulp):"]
    for name, shown, (_, weights) in zip(names, counts, bars, strict=True):
        bar = "█" * max(round(_BAR * weights / most), 1) if weights else ""
        lines.append(f"  {name:>{wide}}  {shown:>{long}}  {bar}".rstrip())
    return "\n".join(lines)


def histogram(figures: Moved) -> list[tuple[str, int]]:
    """(distance in words, moved weights) of each bucket from the first to the last that is not empty."""
    from sparse_decl.model_delta.moved import span

    filled = [bits for bits, weights in enumerate(figures.distances) if weights]
    return [(distance(*span(bits)), figures.distances[bits]) for bits in range(filled[0], filled[-1] + 1)]


def _others(tensors: Sequence[TensorChange], limit: int) -> list[str]:
    lines: list[str] = []
    for state, sign in _STATES:
        those = [tensor for tensor in tensors if tensor.state == state]
        if not those:
            continue
        lines += ["", f"{plural(len(those), 'tensor')} {_SAID[state]}:"]
        lines += [f"{sign} {one_line(tensor.name)}  {shapes(tensor)}" for tensor in those[: max(limit, 1)]]
        if len(those) > max(limit, 1):
            lines.append(f"  and {len(those) - max(limit, 1):,} more")
    return lines


_SAID = {
    "added": "added",
    "removed": "removed",
    "reshaped": "with another number of rows, compared as far as both go",
    "incomparable": "of another shape or dtype, not compared",
}


def shapes(tensor: TensorChange) -> str:
    """`BF16 32000 × 4096`, of both sides where they differ."""
    sides = [f"{side[0]} {' × '.join(map(str, side[1]))}".rstrip() for side in (tensor.before, tensor.after) if side]
    return " → ".join(dict.fromkeys(sides))


def file_lines(file: FileChange) -> list[str]:
    """What changed in a file, a line a value."""
    if file.before is None or file.after is None:
        sign, there = ("+", file.after) if file.before is None else ("-", file.before)
        return [f"{sign} {one_line(file.path)}  {there:,} bytes"]
    lines = [f"~ {one_line(file.path)}  {file.before:,} → {file.after:,} bytes"]
    for value in file.values[:_MOST_VALUES]:
        key = one_line(value.key)
        if value.before is None or value.after is None:
            sign, shown = ("+", value.after) if value.before is None else ("-", value.before)
            lines.append(f"    {sign} {key}: {shown}")
        else:
            lines.append(f"    {key}: {value.before} → {value.after}")
    more = len(file.values) - _MOST_VALUES + file.more
    return [*lines, f"    and {more:,} more"] if more > 0 else lines


def distance(low: int, high: int) -> str:
    """`1`, `2–3`, `≥ 1M`: powers of two in the middle are shown by their exponent."""
    if low == high:
        return str(low)
    return f"{low}–{high}" if high < 1 << 10 else f"2^{low.bit_length() - 1}–2^{high.bit_length()}"


def percent(share: float | None) -> str:
    """A share with three digits that count; one that is not zero never reads as zero, nor one below 1 as all."""
    if share is None:
        return ""
    value = 100 * share
    if value == 0 or share == 1:
        return f"{value:.0f} %"
    if 99.95 <= value < 100:
        return "> 99.9 %"
    if value < 0.001:
        return f"{value:.1e} %"
    return f"{value:.3g} %" if value < 1e5 else f"{value:.1e} %"


def count(number: int) -> str:
    """`512`, `1.23 M`."""
    value, unit = float(number), 0
    while value >= 999.5 and unit < len(_SIZES) - 1:
        value, unit = value / 1000, unit + 1
    return str(number) if unit == 0 else f"{value:.3g}{_SIZES[unit]}"


def model_difference_json(base: str, other: str, found: ModelDifference) -> dict[str, Any]:
    """The document that `sparse diff --json` prints of models."""
    return {"format_version": "1.0", "kind": "model", "base": base, "other": other, **found.to_json()}
