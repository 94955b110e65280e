"""Reads a dataset delta as docs/dataset-delta.md says, in plain Python: columns of 64-bit integers, doubles and text.

Written from that page alone, to show that the page is enough. Nothing here is fast, or careful with hostile input.
"""

from __future__ import annotations

import base64
import json
import math
import re
import struct
from functools import cache
from pathlib import Path
from typing import Any

import zstandard

Cells = list[Any]
SEPARATORS = (b"\n", b"\0", b"\x1e", b"\x1f")


def usual(page: Path) -> bytes:
    """The dictionary of the head, as the page prints it."""
    text, behind, _, _ = _printed(page)
    return text.replace("\n", "").encode() + base64.b64decode(behind)


def looks(page: Path) -> bytes:
    """The dictionary of what files look like, without the descriptions of bases."""
    _, _, schemas, text = _printed(page)
    return usual(page) + base64.b64decode(schemas) + text.replace("\n", "").encode()


def _printed(page: Path) -> list[str]:
    return re.findall(r"^```text\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


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
    if how == 3:
        at = next(place for place, byte in enumerate(data[1:], 2) if byte < 128)
        (told,) = leb(data[1:at])
        return note, unmixed(data[at:], told >> 1, dictionary if told & 1 else b"")
    return note, data[1:] if how == 0 else zstd(data[1:], dictionary if how == 2 else b"", bare=True)


K1, K2, WIDE = 0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, (1 << 64) - 1


@cache
def squash(d: int) -> int:
    return min(max(round(65536 / (1 + math.exp(-min(max(d, -3071), 3071) / 256))), 1), 65535)


@cache
def stretch(a: int) -> int:
    share = (a + 0.5) / 4096
    return round(256 * math.log(share / (1 - share)))


def hashed(a: int, b: int) -> int:
    x = (a + b * K2) * K1 & WIDE
    return x ^ x >> 29


def moved(value: int, goal: int, count: int, shift: int = 16) -> int:
    return value + ((goal - value) * (131072 // (2 * count + 3)) >> shift)


def unmixed(code: bytes, size: int, dictionary: bytes) -> bytes:
    dictionary = dictionary[-(4 << 20) :]
    start, top = len(dictionary), (1 << 22) - 1
    data, total = bytearray(dictionary), start + size
    known = max(0, start - min(1 << 20, max(1 << 12, 16 * size)))
    bits = min(22, max(14, (8 * (total - known)).bit_length()))
    places = (1 << min(22, max(10, total.bit_length()))) - 1
    low, high, value, at = 0, (1 << 32) - 1, int.from_bytes(code[:4].ljust(4, b"\0"), "big"), 4
    tables: tuple[dict[int, int], dict[int, int]] = ({}, {})
    slots: list[dict[int, list[int]]] = [{} for _ in range(6)]
    weights: dict[tuple[int, int], list[int]] = {}
    fine: dict[int, list[int]] = {}
    sure = {b: [(1 << 22) - ((1 << 20) >> min(b, 18)), 4 * b] for b in range(32)}
    near = {length: [1 << 21, 0] for length in range(16)}
    match, length, due, word, roll = 0, 0, -1, 5 << 33, 0

    def decide(p: int, truth: int | None) -> int:
        nonlocal low, high, value, at
        if truth is not None:
            return truth
        middle = low + ((high - low) * p >> 16)
        found = int(value <= middle)
        low, high = (low, middle) if found else (middle + 1, high)
        while low >> 24 == high >> 24:
            low, high = low << 8 & 0xFFFFFFFF, (high << 8 & 0xFFFFFFFF) | 255
            value, at = (value << 8 & 0xFFFFFFFF) | (code[at] if at < len(code) else 0), at + 1
        return found

    def equal(a: int, b: int) -> int:
        n = 0
        while n < 32 and a - n > 0 and data[a - n - 1] == data[b - n - 1]:
            n += 1
        return n

    for i in range(total):
        coding = i >= start
        if i == start and start:
            match, length = 0, 1
        if i >= 6:
            gram = int.from_bytes(data[i - 6 : i], "little")
            roll = (roll * 0xB4B82E390 + data[i - 1] + 1) & WIDE
            spots = [(g * K1 & WIDE) >> 24 & places for g in (gram, roll)]
            if i >= known:
                if length == 0 and due >= 0:
                    for j in range(max(due, 3), min(due + 256, i)):
                        if data[j - 3 : j] == data[i - 3 : i]:
                            match, length = j, equal(j, i)
                            break
                for table in (1, 0) if length < 16 else ():
                    found = tables[table].get(spots[table], 0)
                    n = equal(found, i) if found else 0
                    if n >= 6 and n > length:
                        match, length = found, n
            for table in (0, 1):
                tables[table][spots[table]] = i
        if i < known:
            continue
        hit = 0
        if length >= 16:
            state = sure[(length >> 4).bit_length()]
            hit = decide(min(max(state[0] >> 6, 1), 65535), None if coding else int(data[i] == data[match]))
            state[:] = moved(state[0], top if hit else 0, state[1]), min(state[1] + 1, 1023)
            if hit and coding:
                data.append(data[match])
        if not hit:
            last = int.from_bytes(data[max(0, i - 4) : i], "big")
            more = int.from_bytes(data[max(0, i - 6) : max(0, i - 4)], "big")
            contexts = [last & 0xFF, last & 0xFFFF | 1 << 33, last & 0xFFFFFF | 2 << 33, last | 3 << 33]
            contexts += [hashed(last, more), word]
            expected = data[match] if 0 < length < 16 else -1
            side = 0 if expected < 0 else 1 if length < 8 else 2
            symbol = 1
            for bit in range(7, -1, -1):
                here, inputs = [], [0] * 14
                for k, context in enumerate(contexts):
                    h = hashed(context, symbol)
                    slot = slots[k].setdefault(h & (1 << bits) - 1, [32768, 0, 0])
                    if slot[2] != h >> 54:
                        slot[:] = 32768, 0, h >> 54
                    here.append(slot)
                    inputs[k], inputs[6 + k] = stretch(slot[0] >> 4), (slot[0] - 32768 >> 5) if slot[1] else 0
                wanted = -1
                inputs[13] = 256
                if expected >= 0 and (expected | 256) >> bit + 1 == symbol:
                    wanted = expected >> bit & 1
                    inputs[12] = stretch(near[length][0] >> 10) * (1 if wanted else -1)
                weight = weights.setdefault((side, symbol), [1 << 14] * 14)
                d = min(max(sum(x * w for x, w in zip(inputs, weight, strict=True)) >> 16, -3071), 3071)
                f, e = squash(d), min(max(d, -2047), 2047) + 2048
                row = ((contexts[1] * K1 & WIDE) >> 40 ^ symbol * 0x9E35) & (1 << bits - 6) - 1
                a = fine.setdefault(row, [squash((c - 16) * 128) << 6 for c in range(33)])
                c, r = e >> 7, e & 127
                p = f + 3 * (a[c] * (128 - r) + a[c + 1] * r >> 13) >> 2
                y = decide(min(max(p, 1), 65535), None if coding else data[i] >> bit & 1)
                for k, x in enumerate(inputs):
                    weight[k] += x * (65536 * y - f) * 14 + (1 << 19) >> 20
                a[c] += ((top if y else 0) - a[c]) * (128 - r) >> 13
                a[c + 1] += ((top if y else 0) - a[c + 1]) * r >> 13
                for slot in here:
                    slot[:2] = moved(slot[0], 65535 if y else 0, slot[1]), min(slot[1] + 1, 16)
                if wanted >= 0:
                    state = near[length]
                    state[:] = moved(state[0], top if wanted == y else 0, state[1]), min(state[1] + 1, 255)
                symbol = 2 * symbol + y
            if coding:
                data.append(symbol & 255)
        c = data[i]
        word = hashed(word + 1 & WIDE, c) if 97 <= c | 32 <= 122 or c >= 128 else 5 << 33
        if length:
            due = match
            if data[match] == c:
                match, length, due = match + 1, length + 1, match + 1
            else:
                length = 0
    return bytes(data[start:])


NAMES = {
    "manifest": "exact:word bases:[base] units:[unit] others:[other] source:json writers:json",
    "base": "digest:digest source:json",
    "unit": "path:text split:text kind:word rows:0 size:0 digest:digest bytes:word schema:0 style:0 patch:0 written:0"
    " pages:0",
    "index": "tables:[table] styles:[json] parts:[0] said:0",
    "table": "units:[0] rows:0 new:0 digest:digest base:[place] form:word refs:0 columns:[column] items:text",
    "column": "from:text edited:0 places:0 part:0 map:0 rule:rule taken:[taken] own:0",
    "taken": "from:text count:0 places:0",
    "rule": "do:word places:0 pairs:[pair] pieces:[piece] cut:cut",
    "piece": "text:text column:text each:[piece] escaped:0 cut:cut packed:0",
    "cut": "skip:0 drop:0 keep:0 tail:0",
}
TUPLES = {"place": ("0", "text", "0"), "pair": ("text", "text")}
FORMS = ("runs", "packed", "recipe", "same")
RULES = ("lower", "upper", "strip", "lstrip", "rstrip", "round", "rint", "format", "repr", "replace", "template")
RULES += ("items", "letters")


def head(data: bytes, page: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """(manifest, index) from parts.bin without its checksum."""
    behind = next(n for n in range(1, 10) if data[-n] < 128)
    (size,) = leb(data[-behind:][::-1])
    own = data[-behind - size : -behind]
    at = next(place for place, byte in enumerate(own, 1) if byte < 128)
    manifest, index = frames(unsqueeze(own[at : at + leb(own[:at])[0]], usual(page))[1])
    return fields("manifest", manifest), fields("index", index)


def fields(kind: str, data: bytes) -> dict[str, Any]:
    """An object of the head; digests are left out."""
    at = 0

    def number() -> int:
        nonlocal at
        first, at = at, next(place for place in range(at, len(data)) if data[place] < 128) + 1
        return leb(data[first:at])[0]

    def read(kind: str) -> Any:
        nonlocal at
        if kind in ("0", "word"):
            return number()
        if kind == "digest":
            return None
        if kind in TUPLES:
            return [read(one) for one in TUPLES[kind]]
        if kind[:1] == "[":
            return [read(kind[1:-1]) for _ in range(number())]
        if kind in ("text", "json"):
            size = number()
            at += size
            text = data[at - size : at].decode()
            return text if kind == "text" else json.loads(text)
        mask = number()
        named = (one.split(":") for one in NAMES[kind].split())
        made = {name: read(inner) for place, (name, inner) in enumerate(named) if mask >> place & 1}
        if "form" in made:
            made["form"] = FORMS[made["form"]]
        if "do" in made:
            made["do"] = RULES[made["do"]]
        return made

    return read(kind)


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
    if form == "same":
        return list(range(rows))
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
    assert (delta / "manifest.json").read_text() == '{"format":"dataset-delta","version":7}'
    data = (delta / "parts.bin").read_bytes()
    _, index = head(data[:-4], page)
    starts = [sum(index["parts"][:number]) for number in range(len(index["parts"]))]
    parts = [data[start : start + length] for start, length in zip(starts, index["parts"], strict=True)]
    (table,) = index["tables"]
    base_rows = sum(rows for _, _, rows in table["base"])
    coded = frames(parts[table["refs"]]) if "refs" in table else []
    refs = references(table["form"], coded, table["rows"], base_rows)
    assert refs.count(-1) == table.get("new", 0)
    told, made = b"", {}
    for (name, kind), about in zip(kinds.items(), table["columns"], strict=True):
        if about.get("own"):
            about["from"] = name
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
