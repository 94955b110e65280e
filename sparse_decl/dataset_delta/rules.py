"""Columns that are computed: where one rule makes a base's column into the derived one, that is kept, not the cells.

A cell that does not follow the rule is an edited cell as usual; so a rule is never wrong, only more or less useful.
Rules give the same result on every machine and version: letters change their case below U+0530 only, one for one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, AnyStr

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow, pyarrow_compute
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta import columns, nested
from sparse_decl.dataset_delta.arrays import of_cells, of_numbers
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.cuts import DOS, cut_cells, cuts, cuttable
from sparse_decl.dataset_delta.literals import copied_share
from sparse_decl.dataset_delta.manifest import Rule
from sparse_decl.dataset_delta.templates import find_template, framed_text, made_by, makes, signed

pa = pyarrow()
types = pa.types

_SPACE = " \t\n\r\x0b\x0c"
_PLACES = range(10)
_SAMPLE = 400  # cells that a rule is looked for on
_LEAST = 0.5  # of these that it must give
_LOST = 0.02  # of the bytes of cells that a rule makes wrong, that it may lose
_SOURCES = 16  # columns of the base that are tried
_BELOW = 0x530
_WORDS = re.compile(r"[^\W\d_]+|\d+|\s+|[^\w\s]|_")
_TRIED, _LONG = 16, 8000  # texts that replacements are looked for in; characters of both together
# Words that stay before and after what is replaced, and where words are only added.
_AROUND = ((0, 0), (0, 1)), ((0, 0), (1, 0)), *(((n, n), (n, n)) for n in (1, 2, 3))
_PAIRS = 64  # replacements of a rule


def _cases(change: Any) -> dict[int, str]:
    pairs = ((code, change(chr(code))) for code in range(_BELOW))
    return {code: other for code, other in pairs if len(other) == 1 and other != chr(code) and ord(other) < _BELOW}


_LOWER, _UPPER = _cases(str.lower), _cases(str.upper)


def computed(rule: Rule, source: str, base: BaseRows, kind: Any) -> Any:
    """The column of type `kind` that a rule makes of the base's, for each of its rows. source: the column that the rule
    names first. Raises FormatError for a wrong rule, ConfigError for a column that is not there."""
    if rule.do != "template":
        return apply_rule(rule, base.own(source), kind)
    if source != next((piece.column for piece in rule.pieces if piece.column), source):
        raise FormatError("a rule in the delta makes no sense", why=f"a template of {source[:100]}")
    return made_by(rule.pieces, base.own, base.rows, kind)


def apply_rule(rule: Rule, array: Any, kind: Any) -> Any:
    """The column that the rule makes of a plain array, (n,) of type `kind`. Raises FormatError for a wrong rule."""
    source = array.type
    if rule.do in ("lower", "upper", "strip", "lstrip", "rstrip") and source == kind == pa.large_string():
        return _text(rule.do, array)
    number = types.is_floating(source) or types.is_integer(source)
    if rule.do in ("round", "rint") and source == kind and types.is_floating(kind) and kind.bit_width >= 32:
        return _rounded(rule, array)
    if rule.do in ("format", "repr") and number and kind == pa.large_string():
        form = f".{rule.places}f"
        write = repr if rule.do == "repr" else lambda value: format(value, form)
        texts = [None if value is None else write(value) for value in array.to_pylist()]
        return of_cells(_replaced(rule.pairs, texts) if rule.pairs else texts, kind)
    if rule.cut is not None and rule.do in DOS and source == kind and cuttable(kind, rule.do):
        return cut_cells(array, rule.do, rule.cut)
    if rule.do == "replace" and source == kind == pa.large_string() and all(old for old, _ in rule.pairs):
        return of_cells(_replaced(rule.pairs, array.to_pylist()), kind)
    if rule.do == "replace" and nested.has_form(source) and nested.has_form(kind) and all(old for old, _ in rule.pairs):
        pairs = [(framed_text(old), framed_text(new)) for old, new in rule.pairs]
        made = _replaced(pairs, nested.to_bytes(array).to_pylist())
        return nested.from_bytes(of_cells(made, pa.large_binary()), kind)
    raise FormatError("a rule in the delta makes no sense", why=f"{rule.do} of {source} for {kind}")


def _text(do: str, array: Any) -> Any:
    compute = pyarrow_compute()
    if do.endswith("strip"):
        trim = {"strip": compute.utf8_trim, "lstrip": compute.utf8_ltrim, "rstrip": compute.utf8_rtrim}[do]
        return trim(array, characters=_SPACE)
    if not (columns.slices(array)[0] >= 128).any():
        return (compute.ascii_lower if do == "lower" else compute.ascii_upper)(array)
    table = _LOWER if do == "lower" else _UPPER
    return of_cells([None if text is None else text.translate(table) for text in array.to_pylist()], array.type)


def _replaced(pairs: list[tuple[AnyStr, AnyStr]], texts: list[AnyStr | None]) -> list[AnyStr | None]:
    """The texts, from left to right, with the first pair that fits at a place replaced there."""
    if not pairs:
        return texts
    became = dict(reversed(pairs))
    bar = "|" if isinstance(pairs[0][0], str) else b"|"
    pattern = re.compile(bar.join(re.escape(old) for old, _ in pairs))
    made: list[AnyStr | None] = []
    size = 0
    for text in texts:
        changed = None if text is None else pattern.sub(lambda found: became[found[0]], text)
        made.append(changed)
        size += 4 * len(changed or ())
        claim(size, "a column that a rule makes")
    return made


def _rounded(rule: Rule, array: Any) -> Any:
    values = columns.words(array).view(np.dtype(f"<f{array.type.bit_width // 8}"))
    if rule.do == "round":  # as Python does, to the nearest decimal
        made = np.array([round(value, rule.places) for value in values.tolist()], values.dtype)
    else:  # as NumPy does
        with np.errstate(over="ignore", invalid="ignore"):
            scale = values.dtype.type(10.0**rule.places)
            made = np.rint(values * scale) / scale
    return of_numbers(made, ~columns.valid(array))


# ---------------------------------------------------------------- finding one


def find_rule(
    base: BaseRows, source: str | None, rows: np.ndarray, here: Any, differs: np.ndarray | None
) -> tuple[str, Rule] | None:
    """(column of the base, rule) that give most of the cells `here` of the base's `rows`, or None.

    source: the base's column of the same name, and differs: which cells differ from it, (n,) bool; None if it has none.
    """
    places = np.arange(len(here)) if differs is None else np.flatnonzero(differs)
    if not (makes(here.type) or types.is_floating(here.type) or cuttable(here.type, "items")) or places.size < 8:
        return None
    places = places[np.unique(np.linspace(0, places.size - 1, _SAMPLE).astype(np.int64))]
    wanted = here.take(of_numbers(places))
    best, most = None, _LEAST * len(wanted)
    for name in [source] if source is not None else [n for n in base.names if n[:1] != "\0"][:_SOURCES]:
        try:
            sample = base.own(name).take(of_numbers(rows[places]))
        except Exception:  # a column that is not one type in all tables
            continue
        for rule in _rules(sample, wanted):
            try:
                made = apply_rule(rule, sample, wanted.type)
            except (FormatError, ValueError, OverflowError, pa.ArrowException):
                continue
            same = len(wanted) - int(np.count_nonzero(columns.differ(made, wanted)))
            if same > most and (rule.cut is None or _keeps_enough(rule, name, base, rows, here)):
                best, most = (name, rule), same
        old, new = (_as_texts(array) if best is None else None for array in (sample, wanted))
        if old is not None and new is not None and types.is_nested(sample.type) == types.is_nested(wanted.type):
            rule, same = find_replacements(old, new)
            if same > most and (differs is None or _leaves_the_rest(rule, name, base, rows, here, differs)):
                best, most = (name, rule), same
    if best is None and makes(wanted.type):
        found, same = find_template(base, rows[places], wanted)
        if found is not None and same > most:
            name, rule = found[0], Rule(do="template", pieces=found[1])
            if differs is None or _leaves_the_rest(rule, name, base, rows, here, differs):
                best = name, rule
    return best


def _keeps_enough(rule: Rule, source: str, base: BaseRows, rows: np.ndarray, here: Any) -> bool:
    """Whether cells that a cut makes wrong are as near to what it makes as to what was cut."""
    places = np.unique(np.linspace(0, len(here) - 1, _SAMPLE).astype(np.int64))
    wanted, old = here.take(of_numbers(places)), base.own(source).take(of_numbers(rows[places]))
    made = apply_rule(rule, old, here.type)
    wrong = of_numbers(np.flatnonzero(columns.differ(made, wanted)))
    wanted, old, made = (cells.take(wrong) for cells in (wanted, old, made))
    return copied_share(wanted, made) >= copied_share(wanted, old) - _LOST


def _leaves_the_rest(rule: Rule, source: str, base: BaseRows, rows: np.ndarray, here: Any, differs: np.ndarray) -> bool:
    """Whether half of the cells that differ are right by the rule, and cells that were right are so still."""
    places = np.unique(np.linspace(0, len(here) - 1, _SAMPLE).astype(np.int64))
    taken = of_numbers(rows[places])
    try:
        if rule.do == "template":
            made = made_by(rule.pieces, lambda name: base.own(name).take(taken), len(taken), here.type)
        else:
            made = apply_rule(rule, base.own(source).take(taken), here.type)
    except FormatError:  # not of this type, for some rows
        return False
    left = np.count_nonzero(columns.differ(made, here.take(of_numbers(places))))
    return 2 * int(left) <= int(np.count_nonzero(differs[places]))


def find_replacements(old: list[str | None], new: list[str | None]) -> tuple[Rule, int]:
    """The replacements that make most of `new` out of `old`, and how many they make: taken from what differs in a few
    texts, word by word, with as many words on both sides as it takes to say where."""
    best, most = Rule(do="replace"), 0
    pairs = [(a, b) for a, b in zip(old, new, strict=True) if a and b and a != b and len(a) + len(b) < _LONG][:_TRIED]
    steps = []
    for a, b in pairs:
        x, y = _WORDS.findall(a), _WORDS.findall(b)
        matcher = SequenceMatcher(None, x, y, autojunk=False)
        if matcher.quick_ratio() > _LEAST:
            steps.append((x, y, matcher.get_opcodes()))
    for around in _AROUND if len(steps) > len(pairs) // 2 else ():
        counts = Counter(change for step in steps for change in _changes(*step, *around))
        became: dict[str, str] = {}
        for (a, b), times in counts.most_common(_PAIRS):
            if times > 1:
                became.setdefault(a, b)
        if not became or any(max(len(a), len(b)) > 1024 for a, b in became.items()):
            continue
        listed = sorted(became.items(), key=lambda pair: (-len(pair[0]), pair))
        same = sum(a == b for a, b in zip(_replaced(listed, old), new, strict=True))
        if same > most:
            best, most = Rule(do="replace", pairs=listed), same
    return best, most


def _changes(
    old: list[str], new: list[str], steps: Any, replaced: tuple[int, int], added: tuple[int, int]
) -> Iterator[tuple[str, str]]:
    """What is replaced, with so many words before and after it that stay."""
    for number, (what, i, j, k, l) in enumerate(steps):
        if what != "equal":
            before, after = replaced if i < j else added
            room = i - steps[number - 1][1] if number else 0
            ahead = steps[number + 1][2] - j if number + 1 < len(steps) else 0
            left, right = old[i - min(before, room) : i], old[j : j + min(after, ahead)]
            if left or right or i < j:
                yield "".join([*left, *old[i:j], *right]), "".join([*left, *new[k:l], *right])


def _as_texts(array: Any) -> list[str | None] | None:
    """Texts, or nested cells as bytes, with signs; None for other cells."""
    if nested.has_form(array.type):
        return [signed(cell) for cell in nested.to_bytes(array).to_pylist()]
    return array.to_pylist() if types.is_large_string(array.type) else None


def _rules(old: Any, new: Any) -> Iterator[Rule]:
    source, kind = old.type, new.type
    if nested.has_form(source) and nested.has_form(kind) and source != kind:
        yield Rule(do="replace")  # fields by their order, whatever they are called
    if source == kind:
        yield from (Rule(do=do, cut=cut) for do, cut in cuts(old, new))
    if types.is_large_string(source) and types.is_large_string(kind):
        yield from (Rule(do=do) for do in ("strip", "lstrip", "rstrip", "lower", "upper"))
    elif types.is_floating(source) and source == kind:
        yield from (Rule(do=do, places=places) for do in ("round", "rint") for places in _PLACES)
    elif types.is_large_string(kind) and (types.is_floating(source) or types.is_integer(source)):
        yield Rule(do="repr")
        yield from (Rule(do="format", places=places) for places in _PLACES)
        if types.is_floating(source):
            yield Rule(do="repr", pairs=[(".", ",")])  # as most of Europe writes numbers
            yield from (Rule(do="format", places=places, pairs=[(".", ",")]) for places in _PLACES[1:])
