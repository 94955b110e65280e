"""Cells that a template makes of several columns of the same row, or of the turns of a conversation: what a prompt
format, or a conversion to messages, does to a dataset. A template is a list of pieces: texts as they stand, columns,
loops over lists of structs. Nested cells are made as bytes (`nested`), with signs of their own for what frames them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta import columns, nested
from sparse_decl.dataset_delta.arrays import of_cells, of_numbers
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.cuts import taken
from sparse_decl.dataset_delta.manifest import Cut, Piece

pa = pyarrow()
types = pa.types

_TRIED = 12  # cells that a template is taken from
_HOPE = 0.25  # of these that it makes, before it is looked at what it makes of all
_SOURCES = 24  # columns of the base that it may name
_PIECES = 64
_PLACES = 4  # turns that are looked for alone, from the first and from the last on
_CUTS = (None, Cut(skip=1), Cut(drop=1))  # turns that a loop may leave out
_ENOUGH = 0.9  # of the cells that it makes: no other is looked for
# What stands in a template for the bytes that frame nested cells: code points that are no characters.
_SIGNS = tuple((chr(0xFDD0 + byte - 0xF8).encode(), bytes([byte])) for byte in (0xF8, 0xF9, 0xFA, 0xFF))


Turn = dict[str, str]


def made_by(pieces: Sequence[Piece], column: Callable[[str], Any], rows: int, kind: Any) -> Any:
    """The cells that a template makes, (rows,) of plain type `kind`. column: gives the base's column of a name, (rows,)
    plain.

    A null counts as an empty text. Raises FormatError for a template that makes no sense.
    """
    if not makes(kind):
        raise FormatError("a rule in the delta makes no sense", why=f"a template for {kind}"[:200])
    framed = types.is_nested(kind)
    if not framed and any(piece.packed for piece in pieces):
        raise FormatError("a rule in the delta makes no sense", why=f"bytes of nested cells for {kind}"[:200])
    made = written_by(
        pieces,
        lambda name: texts_of(column(name)),
        lambda name: turns_of(column(name)),
        lambda name: packed_of(column(name)),
        rows,
        framed,
    )
    if framed:
        return nested.from_bytes(of_cells(made, pa.large_binary()), kind)
    return columns.readable(of_cells(made, pa.large_binary()).cast(kind))


def makes(kind: Any) -> bool:
    """Whether templates make cells of this plain type."""
    return bool(types.is_large_string(kind) or nested.has_form(kind))


def written_by(
    pieces: Sequence[Piece],
    texts: Callable[[str], list[str]],
    turns_in: Callable[[str], list[list[Turn]]],
    packed: Callable[[str], list[bytes]],
    rows: int,
    framed: bool,
) -> list[bytes]:
    """The same as bytes. texts, turns_in, packed: give what the cells of a column are; framed: signs in the template's
    own texts stand for the bytes that frame nested cells."""
    made, size = [b""] * rows, 0
    for piece in pieces:
        own = framed_text(piece.text) if framed else piece.text.encode("utf-8")
        if piece.column is None:
            cells = [own] * rows
        elif piece.each:
            if any(inner.each for inner in piece.each):
                raise FormatError("a rule in the delta makes no sense", why="a loop in a loop")
            each = [(inner, framed_text(inner.text) if framed else inner.text.encode("utf-8")) for inner in piece.each]
            cut = piece.cut or Cut()
            cells = [
                own.join(_turn(each, turn) for turn in turns[taken(cut, len(turns))])
                for turns in turns_in(piece.column)
            ]
        elif piece.packed:
            cells = packed(piece.column)
        else:
            cells = [_given(piece, text) for text in texts(piece.column)]
        made = [text + cell for text, cell in zip(made, cells, strict=True)]
        size += sum(map(len, cells))
        claim(8 * size, "a column that a template makes")
    return made


def framed_text(text: str) -> bytes:
    """A text whose signs stand for the bytes that frame nested cells."""
    data = text.encode("utf-8")
    for sign, byte in _SIGNS:
        data = data.replace(sign, byte)
    return data


def _given(piece: Piece, text: str) -> bytes:
    return (_escaped(text) if piece.escaped else text).encode("utf-8")


def _escaped(text: str) -> str:
    """A text as it stands between the quotes of a JSON string."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _turn(each: Sequence[tuple[Piece, bytes]], turn: Turn) -> bytes:
    return b"".join(own if piece.column is None else _given(piece, turn.get(piece.column, "")) for piece, own in each)


def is_text(kind: Any) -> bool:
    """Whether cells of this plain type are texts, or numbers whose text is the same everywhere."""
    return bool(types.is_large_string(kind) or types.is_integer(kind) or types.is_float64(kind))


def texts_of(array: Any) -> list[str]:
    """The cells of a column as texts. Raises FormatError for a column of another type."""
    if not is_text(array.type):
        raise FormatError("a rule in the delta makes no sense", why=f"a template with {array.type}"[:200])
    return ["" if value is None else str(value) for value in array.to_pylist()]  # of floats, `repr`


def packed_of(array: Any) -> list[bytes]:
    """The cells of a column as they stand within nested cells. Raises FormatError for a column of another type."""
    if not nested.packs(array.type):
        raise FormatError("a rule in the delta makes no sense", why=f"a template with {array.type}"[:200])
    return list(nested.to_bytes(array).to_pylist())


def turns_of(array: Any) -> list[list[Turn]]:
    """The turns of each cell: lists of structs, or such lists as JSON text; of each turn its texts and whole numbers. A
    cell that holds something else has no turns. Raises FormatError for a column of another type."""
    kind = array.type
    if types.is_large_string(kind):
        cells = (_parsed(text) for text in array.to_pylist())
    elif types.is_large_list(kind) and types.is_struct(kind.value_type):
        cells = iter(array.to_pylist())
    else:
        raise FormatError("a rule in the delta makes no sense", why=f"a loop over {kind}"[:200])
    return [
        [{name: str(value) for name, value in turn.items() if type(value) in (str, int)} for turn in cell or () if turn]
        for cell in cells
    ]


def _parsed(text: str | None) -> list[dict[str, Any]]:
    try:
        value = json.loads(text) if text and text[0] == "[" else None
    except (ValueError, RecursionError):
        return []
    return value if isinstance(value, list) and all(isinstance(turn, dict) for turn in value) else []


# ---------------------------------------------------------------- finding one


def find_template(base: BaseRows, rows: np.ndarray, wanted: Any) -> tuple[tuple[str, list[Piece]] | None, int]:
    """((first column that it names, pieces) of the template that makes most of the cells `wanted` of the base's `rows`,
    how many it makes)."""
    framed = types.is_nested(wanted.type)
    plain, turned, packed = _known(base, of_numbers(rows), framed)
    cells = [
        cell or b"" for cell in (nested.to_bytes(wanted) if framed else wanted.cast(pa.large_binary())).to_pylist()
    ]
    texts = [signed(cell) if framed else cell.decode("utf-8") for cell in cells]
    found: list[Piece] | None = None
    most = 0
    seen: set[str] = set()
    tried = np.unique(np.linspace(0, len(texts) - 1, _TRIED).astype(np.int64)).tolist()
    few = [cells[row] for row in tried]

    def few_of(known: dict[str, list[Any]]) -> Callable[[str], list[Any]]:
        return {name: [cells[row] for row in tried] for name, cells in known.items()}.__getitem__

    fewer = few_of(plain), few_of(turned), few_of(packed)
    every = plain.__getitem__, turned.__getitem__, packed.__getitem__
    for row in tried:
        if not texts[row]:
            continue
        here = {name: cells[row] for name, cells in plain.items()}
        turns = {name: cells[row] for name, cells in turned.items()}
        for pieces in _candidates(texts[row], here, turns, {name: cells[row] for name, cells in packed.items()}):
            key = repr(pieces)
            if key in seen or len(pieces) > _PIECES:
                continue
            seen.add(key)
            made = written_by(pieces, *fewer, len(few), framed)
            if sum(a == b for a, b in zip(made, few, strict=True)) < _HOPE * len(few):
                continue
            made = written_by(pieces, *every, len(texts), framed)
            same = sum(a == b for a, b in zip(made, cells, strict=True))
            if same > most:
                found, most = pieces, same
        if most >= _ENOUGH * len(texts):
            break
    if found is None:
        return None, 0
    return (next(piece.column for piece in found if piece.column is not None), found), most


def _known(
    base: BaseRows, places: Any, framed: bool
) -> tuple[dict[str, list[str]], dict[str, list[list[Turn]]], dict[str, list[bytes]]]:
    """What `written_by` is given, of the base's rows `places`: (texts, turns, cells within nested ones) by column."""
    plain: dict[str, list[str]] = {}
    turned: dict[str, list[list[Turn]]] = {}
    packed: dict[str, list[bytes]] = {}
    for name in [name for name in base.names if name[:1] != "\0"][:_SOURCES]:
        array = _own(base, name)
        if array is None:
            continue
        array = array.take(places)
        if is_text(array.type):
            plain[name] = texts_of(array)
        if types.is_large_string(array.type) or (
            types.is_large_list(array.type) and types.is_struct(array.type.value_type)
        ):
            turned[name] = turns_of(array)
        if framed and nested.packs(array.type):
            packed[name] = packed_of(array)
    return plain, turned, packed


def signed(cell: bytes) -> str:
    """A nested cell as text, with signs."""
    for sign, byte in _SIGNS:
        cell = cell.replace(byte, sign)
    return cell.decode("utf-8")


def _own(base: BaseRows, name: str) -> Any:
    try:
        return base.own(name)
    except ConfigError:  # a column that is not one type in all tables
        return None


def _candidates(
    text: str, cells: Turn, turned: dict[str, list[Turn]], packed: dict[str, bytes]
) -> Iterator[list[Piece]]:
    """Templates by which one cell may have been made."""
    if packed:
        whole = [(signed(cell), Piece(column=name, packed=True)) for name, cell in packed.items() if len(cell) > 1]
        pieces = _cut(text, whole)
        if any(piece.column is not None for piece in pieces):
            yield pieces
    named = [(cell, Piece(column=name)) for name, cell in cells.items() if len(cell) > 1]
    for items in ([], *_items(turned)):
        for escaped in (False, True) if text[:1] in ("[", "{") else (False,):
            for often in (False, True):
                pieces = _cut(text, [*named, *items], escaped, often)
                if any(piece.column is not None for piece in pieces):
                    yield pieces
    for name, turns in turned.items():
        own = [{field: value for field, value in turn.items() if value} for turn in turns]
        for cut in _CUTS:
            loop = _loop(text, name, own[taken(cut, len(own))] if cut else own, cut)
            if loop is not None:
                yield loop


def _items(turned: dict[str, list[Turn]]) -> Iterator[list[tuple[str, Piece]]]:
    """The texts of single turns, by their place from the first on, then from the last."""
    for ahead in (True, False):
        found = []
        for name, turns in turned.items():
            for place, turn in enumerate((turns if ahead else turns[::-1])[:_PLACES]):
                cut = Cut(skip=place, keep=1) if ahead else Cut(drop=place, tail=1)
                found += [
                    (value, Piece(column=name, cut=cut, each=[Piece(column=field)]))
                    for field, value in turn.items()
                    if len(value) > 1
                ]
        if found:
            yield found


def _cut(text: str, cells: Sequence[tuple[str, Piece]], escaped: bool = False, often: bool = False) -> list[Piece]:
    """A text as pieces: the longest cells that stand in it are pieces, the rest is as it stands. escaped: they are
    looked for as in JSON too; often: more than once."""
    parts: list[str | Piece] = [text]
    looked = [(cell, number, piece) for number, (cell, piece) in enumerate(cells)]
    if escaped:
        looked += [(_escaped(cell), number, _in_json(piece)) for cell, number, piece in looked]
    used: set[int] = set()
    for cell, number, piece in sorted(looked, key=lambda one: (-len(one[0]), one[2] == cells[one[1]][1], one[1])):
        place = 0
        while place < len(parts) < _PIECES and (number not in used or often):
            part = parts[place]
            if isinstance(part, str) and cell in part:
                before, _, after = part.partition(cell)
                parts[place : place + 1] = [before, piece, after]
                used.add(number)
            place += 1
    return [Piece(text=part) if isinstance(part, str) else part for part in parts if part]


def _in_json(piece: Piece) -> Piece:
    """The same, its text escaped."""
    if piece.each:
        return replace(piece, each=[_in_json(inner) for inner in piece.each])
    return replace(piece, escaped=True)


def _fields(turn: Turn) -> list[tuple[str, Piece]]:
    return [(value, Piece(column=field)) for field, value in turn.items()]


def _loop(text: str, name: str, turns: list[Turn], cut: Cut | None) -> list[Piece] | None:
    """The template that writes turn after turn; None if they do not stand in the text one after the other."""
    sizes = {field: sum(len(turn.get(field, "")) for turn in turns) for turn in turns for field in turn}
    if len(turns) < 2 or not sizes:
        return None
    main = max(sizes, key=lambda field: (sizes[field], field))
    places, at = [], 0
    for turn in turns:
        start = text.find(turn[main], at) if main in turn else -1
        if start < 0:
            return None
        at = start + len(turn[main])
        places.append((start, at))
    gaps = [text[end:start] for (_, end), (start, _) in pairwise(places)]
    tail = text[at:]
    after = os.path.commonprefix([tail, *gaps])  # noqa: RUF071 - of texts
    others = [_fields({field: value for field, value in turn.items() if field != main}) for turn in turns]
    aligned = _aligned(_cut(text[: places[0][0]], others[0]), _cut(gaps[-1][len(after) :], others[-1]))
    if aligned is None:
        return None
    lead, between, before = aligned
    each = [*before, Piece(column=main), *_text(after)]
    return [*_text(lead), Piece(column=name, text=between, each=each, cut=cut), *_text(tail[len(after) :])]


def _text(text: str) -> list[Piece]:
    return [Piece(text=text)] if text else []


def _aligned(first: list[Piece], other: list[Piece]) -> tuple[str, str, list[Piece]] | None:
    """(what stands before all turns, between two, and at the beginning of each), from what stands before the first turn
    and before another; None if these do not go together."""
    count = len(other)
    if count and other[0].column is None and first == other[1:]:
        return "", other[0].text, first
    if len(first) < count or first[len(first) - count + 1 :] != other[1:]:
        return None
    lead = first[: len(first) - count]
    if count and first[-count] != other[0]:
        own, its = first[-count], other[0]
        if own.column is not None or its.column is not None:
            return None
        if its.text.endswith(own.text) and not lead:
            return "", its.text[: len(its.text) - len(own.text)], first
        if not own.text.endswith(its.text):
            return None
        lead = [*lead, Piece(text=own.text[: len(own.text) - len(its.text)])]
    if any(piece.column is not None for piece in lead):
        return None
    return "".join(piece.text for piece in lead), "", other
