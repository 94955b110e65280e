"""Reads a dataset delta as docs/dataset-delta.md says, in plain Python: columns of 64-bit integers, doubles and text.

Written from that page alone, to show that the page is enough. Nothing here is fast, or careful with hostile input.
"""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path
from typing import Any

import zstandard

Cells = list[Any]
SEPARATORS = (b"\n", b"\0", b"\x1e", b"\x1f")


def usual(page: Path) -> bytes:
    """The dictionary of the index, as the page prints it."""
    block = re.search(r"^```text\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert block is not None
    return block[1].replace("\n", "").encode()


def zstd(data: bytes, dictionary: bytes = b"", bare: bool = False) -> bytes:
    form = zstandard.FORMAT_ZSTD1_MAGICLESS if bare else zstandard.FORMAT_ZSTD1
    known = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if dictionary else None
    size = zstandard.get_frame_parameters(data, format=form).content_size
    reader = zstandard.ZstdDecompressor(dict_data=known, format=form, max_window_size=1 << 30)
    return reader.decompress(data, max_output_size=max(1, size))


def unsqueeze(data: bytes, dictionary: bytes = b"") -> tuple[int, bytes]:
    """(note, bytes)"""
    if not data:
        return 0, b""
    note, how = data[0] >> 2, data[0] & 3
    return note, data[1:] if how == 0 else zstd(data[1:], dictionary if how == 2 else b"", bare=True)


def leb(data: bytes) -> list[int]:
    found, value, shift = [], 0, 0
    for byte in data:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            found.append(value)
            value, shift = 0, 0
    return found


def numbers(data: bytes) -> list[int]:
    return leb(unsqueeze(data)[1])


def frames(data: bytes) -> list[bytes]:
    ends = [place + 1 for place, byte in enumerate(data) if byte < 128]
    (count,) = leb(data[: ends[0]])
    at, found = ends[count], []
    for size in leb(data[:at])[1:]:
        found.append(data[at : at + size])
        at += size
    return found


def bits(data: bytes, count: int) -> list[bool]:
    return [bool(data[place // 8] >> (place % 8) & 1) for place in range(count)]


def zigzag(value: int) -> int:
    return (value >> 1) ^ -(value & 1)


def references(form: str, parts: list[bytes], rows: int, base_rows: int) -> list[int]:
    """Base row of each row; -1 for a new one."""
    found: list[int] = []
    if form == "runs":
        due = 0
        for code, length in zip(numbers(parts[0]), numbers(parts[1]), strict=True):
            first = due + zigzag(code - 1) if code else -1
            found += range(first, first + length + 1) if code else [-1] * (length + 1)
            due = first + length + 1 if code else due
        return found
    there = bits(unsqueeze(parts[0])[1], rows) if parts[0] else [True] * rows
    width, packed, at = max(1, (base_rows - 1).bit_length()), int.from_bytes(parts[1], "little"), 0
    for known in there:
        found.append(packed >> at & (1 << width) - 1 if known else -1)
        at += width if known else 0
    return found


def words(data: bytes, dictionary: bytes = b"") -> list[int]:
    """A stream of words that are not negative."""
    note, raw = unsqueeze(data, dictionary)
    width = 1 << (note >> 2)
    count = len(raw) // width
    if note & 1:
        raw = bytes(raw[plane * count + place] for place in range(count) for plane in range(width))
    values = [int.from_bytes(raw[at : at + width], "little") for at in range(0, len(raw), width)]
    if note & 2:
        for place in range(1, count):
            values[place] = (values[place] + values[place - 1]) % (1 << 8 * width)
    return values


def validity(stream: bytes, count: int) -> list[bool]:
    return bits(bytes(words(stream)), count) if stream else [True] * count


def cells(kind: str, count: int, parts: list[bytes], dictionary: bytes = b"") -> Cells:
    form, rest = parts[0], parts[1:]
    if form == b"D":
        values = cells(kind, int.from_bytes(rest[0], "little"), rest[2:])
        return [values[code - 1] if code else None for code in words(rest[1])]
    if form == b"T":
        whole = cells("int", count, [b"S", *rest[1:]])
        return [None if k is None else zigzag(k % (1 << 64)) / 10.0 ** rest[0][0] for k in whole]
    there = validity(rest[0], count)
    if form == b"L":
        note, text = unsqueeze(rest[1], dictionary)
        found = [part.decode() for part in text.split(SEPARATORS[note])[:-1]]
    elif kind == "text":
        lengths, data, at, found = words(rest[1]), bytes(words(rest[2], dictionary)) if rest[2] else b"", 0, []
        for length in lengths:
            found.append(data[at : at + length].decode())
            at += length
    else:
        raw = [value.to_bytes(8, "little") for value in words(rest[1])]
        found = [struct.unpack("<q" if kind == "int" else "<d", value)[0] for value in raw]
    return [value if known else None for value, known in zip(found, there, strict=True)]


def last_lines(column: Cells, size: int) -> bytes:
    return b"".join((text or "").encode() + b"\n" for text in column)[-size:]


def decode(delta: Path, base: dict[str, Cells], kinds: dict[str, str], page: Path) -> dict[str, Cells]:
    """The columns of a delta's only table, from the columns of its base."""
    manifest = json.loads((delta / "manifest.json").read_text())
    data = (delta / "parts.bin").read_bytes()
    size = manifest["index"][0]
    index = json.loads(zstd(data[-size:], usual(page)))
    starts = [sum(index["parts"][:number]) for number in range(len(index["parts"]))]
    parts = [data[start : start + length] for start, length in zip(starts, index["parts"], strict=True)]
    (table,) = index["tables"]
    base_rows = sum(rows for _, _, rows in table["base"])
    refs = references(table["form"], frames(parts[table["refs"]]), table["rows"], base_rows)
    assert refs.count(-1) == table.get("new", 0)
    told, made = b"", {}
    for (name, kind), about in zip(kinds.items(), table["columns"], strict=True):
        if "from" not in about:
            made[name] = new = cells(kind, table["rows"], frames(parts[about["part"]])[1:], told)
        else:
            made[name], new = derived(parts, about, kind, base, refs, told)
        if kind == "text":
            told = (told + last_lines(new, 1 << 20))[-(1 << 20) :]
    return made


def ruled(rule: dict[str, Any], value: Any) -> Any:
    if rule["do"] == "round":
        return round(value, rule.get("places", 0))
    if rule["do"] == "format":
        return format(value, f".{rule.get('places', 0)}f")
    assert rule["do"] == "lower"
    return "".join(c.lower() if ord(c) < 0x530 and len(c.lower()) == 1 else c for c in value)


def piece_of(piece: dict[str, Any], base: dict[str, Cells], row: int) -> str:
    if "column" not in piece:
        return piece["text"]
    value = base[piece["column"]][row]
    if "each" not in piece:
        return "" if value is None else str(value)
    turns = [
        "".join(p["text"] if "column" not in p else str(turn[p["column"]]) for p in piece["each"]) for turn in value
    ]
    return piece.get("text", "").join(turns)


def positions(coded: bytes, known: list[int]) -> list[int]:
    if coded[:1] == b"g":
        at, found = -1, []
        for gap in numbers(coded[1:]):
            at += gap + 1
            found.append(known[at])
        return found
    mask = bits(unsqueeze(coded[1:])[1], len(known))
    return [row for row, here in zip(known, mask, strict=True) if here]


def derived(
    parts: list[bytes], about: dict[str, Any], kind: str, base: dict[str, Cells], refs: list[int], told: bytes
) -> tuple[Cells, Cells]:
    """(the column, the cells of its new rows)"""
    column = list(base[about["from"]])
    if "rule" in about:
        rule = about["rule"]
        if rule["do"] == "template":
            column = ["".join(piece_of(piece, base, row) for piece in rule["pieces"]) for row in range(len(column))]
        else:
            column = [None if value is None else ruled(rule, value) for value in column]
    if "map" in about:
        head, values, became = frames(parts[about["map"]])
        count = int.from_bytes(head, "little")
        turned = dict(zip(cells(kind, count, frames(values)), cells(kind, count, frames(became)), strict=True))
        column = [turned.get(value, value) for value in column]
    found = [column[row] if row >= 0 else None for row in refs]
    known = [place for place, row in enumerate(refs) if row >= 0]
    new, edited = refs.count(-1), about.get("edited", 0)
    for taken in about.get("taken", []):
        for row in positions(parts[taken["places"]], known):
            found[row] = base[taken["from"]][refs[row]]
    places = positions(parts[about["places"]], known) if edited else []
    if not (new or edited):
        return found, []
    dictionary = (last_lines(column, 4 << 20) if kind == "text" else b"") + told
    form, *rest = frames(parts[about["part"]])
    if form == b"1":
        literal = cells(kind, new + edited, rest, dictionary)
    else:
        old = [found[row] for row in places]
        literal = cells(kind, new, frames(rest[0]), dictionary) + edits(frames(rest[1]), old, dictionary)
    for row, value in zip([n for n, ref in enumerate(refs) if ref < 0] + places, literal, strict=True):
        found[row] = value
    return found, literal[:new]


def edits(parts: list[bytes], old: Cells, dictionary: bytes) -> Cells:
    """Texts out of the old ones by copies and runs of new bytes."""
    counts, moved, lengths = numbers(parts[0]), iter(numbers(parts[1])), iter(numbers(parts[2]))
    there = bits(unsqueeze(parts[3])[1], sum(max(count, 1) for count in counts))
    runs, flags = iter(cells("text", sum(there), parts[4:], dictionary)), iter(there)
    found: Cells = []
    for count, text in zip(counts, old, strict=True):
        was, made, due = (text or "").encode(), b"", 0
        for _ in range(max(count, 1) - 1):
            made += next(runs).encode() if next(flags) else b""
            place, code = due + zigzag(next(moved)), next(lengths)
            due = place + (code + 1) // 2 if code % 2 else len(was) - code // 2
            made += was[place:due]
        made += next(runs).encode() if next(flags) else b""
        found.append(made.decode() if count else None)
    return found
