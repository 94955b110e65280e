"""Lists and texts that are cut: the first or last items of a list, also of one that stands as JSON text, or the first
or last characters of a text, as conversations are cut to their first turns, and prompts to what a model reads."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, Literal

import numpy as np

from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.arrays import of_cells, of_numbers
from sparse_decl.dataset_delta.manifest import Cut

pa = pyarrow()
types = pa.types

_FEW = 4  # items left out at an end, that are looked for
_USUAL = 2  # numbers of items, of those that occur most, that lists may be cut to
Do = Literal["items", "letters"]
DOS: tuple[Do, ...] = ("items", "letters")
_decode = json.JSONDecoder().raw_decode


def taken(cut: Cut, count: int) -> slice:
    """Which of so many items a cut takes."""
    start = min(cut.skip, count)
    stop = max(start, count - cut.drop)
    stop = min(stop, start + cut.keep) if cut.keep else stop
    return slice(max(start, stop - cut.tail) if cut.tail else start, stop)


def cuttable(kind: Any, do: str) -> bool:
    """Whether cells of a plain type have items, or letters."""
    return bool(types.is_large_string(kind) or (do == "items" and types.is_large_list(kind)))


def cut_cells(array: Any, do: str, cut: Cut) -> Any:
    """The cells of a column that `cuttable` takes, each cut; texts that are no lists stay, if items count."""
    if types.is_large_list(array.type):
        return _cut_lists(array, cut)
    one = _cut_json if do == "items" else lambda text, cut: text[taken(cut, len(text))]
    return of_cells([None if text is None else one(text, cut) for text in array.to_pylist()], array.type)


def _cut_lists(array: Any, cut: Cut) -> Any:
    sizes = columns.lengths(array)
    starts = np.minimum(sizes, cut.skip)
    stops = np.maximum(starts, sizes - cut.drop)
    if cut.keep:
        stops = np.minimum(stops, starts + cut.keep)
    if cut.tail:
        starts = np.maximum(starts, stops - cut.tail)
    first, left = np.cumsum(sizes) - sizes, stops - starts
    ends = np.concatenate([np.zeros(1, np.int64), np.cumsum(left)])
    places = np.repeat(first + starts - ends[:-1], left) + np.arange(int(ends[-1]))
    items = array.flatten().take(of_numbers(places))
    mask = array.is_null() if array.null_count else None
    return pa.LargeListArray.from_arrays(of_numbers(ends), items, type=array.type, mask=mask)


def _cut_json(text: str, cut: Cut) -> str:
    spans = _spans(text)
    if spans is None:
        return text
    wanted = spans[taken(cut, len(spans))]
    return f"[{text[wanted[0][0] : wanted[-1][1]]}]" if wanted else "[]"


def _spans(text: str) -> list[tuple[int, int]] | None:
    """Where each item of a JSON list stands; None if the text is none that has no spaces between them."""
    if text[:1] != "[" or text[-1:] != "]":
        return None
    spans, at, last = [], 1, len(text) - 1
    try:
        while at < last:
            _, end = _decode(text, at)
            spans.append((at, end))
            if end != last and text[end] != ",":
                return None
            at = end + 1
    except (ValueError, RecursionError, IndexError):
        return None
    return spans if len(text) == 2 or at == last + 1 else None


# ---------------------------------------------------------------- finding one


def cuts(old: Any, new: Any) -> Iterator[tuple[Do, Cut]]:
    """Cuts that may have made most cells of `new` out of `old`, columns of one type: those that give their lengths."""
    for do in DOS:
        if not cuttable(old.type, do):
            continue
        sizes = [
            (a, b) for a, b in zip(_sizes(old, do), _sizes(new, do), strict=True) if a is not None and b is not None
        ]
        if not sizes or all(a == b for a, b in sizes):
            continue
        lost = Counter(a - b for a, b in sizes).most_common(1)[0][0]
        usual = [size for size, _ in Counter(b for _, b in sizes).most_common(_USUAL)] + [max(b for _, b in sizes)]
        ends = {(skip, drop) for skip in (0, 1) for drop in (0, 1)} | {(lost, 0), (0, lost)} if lost >= 0 else set()
        for skip, drop in sorted(ends) if lost <= _FEW or do == "letters" else [(0, 0), (0, 1), (1, 0), (1, 1)]:
            for keep, tail in [(0, 0), *((n, 0) for n in usual), *((0, n) for n in usual)]:
                cut = Cut(skip=skip, drop=drop, keep=keep, tail=tail)
                made = sum(b == len(range(a)[taken(cut, a)]) for a, b in sizes)
                if 2 * made > len(sizes):
                    yield do, cut


def _sizes(array: Any, do: str) -> list[int | None]:
    if types.is_large_list(array.type):
        return [int(size) for size in columns.lengths(array)]
    if do == "letters":
        return [None if text is None else len(text) for text in array.to_pylist()]
    spans = (None if text is None else _spans(text) for text in array.to_pylist())
    return [None if found is None else len(found) for found in spans]
