"""A dataset and one derived from it, small, with what every coding of a dataset delta is for."""

from __future__ import annotations

import bz2
import csv
import gzip
import hashlib
import json
import lzma
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

from sparse_decl.dataset_delta.compressed import compressor_of, unpack_file

WORDS = ("of", "the", "row", "cell", "é", "a", "to", "and")


def _rows() -> list[dict[str, Any]]:
    random = np.random.default_rng(2026)
    return [
        {
            "id": n,
            "text": " ".join(WORDS[k] for k in random.integers(0, len(WORDS), 9)),
            "label": ("yes", "no", None)[n % 3],
            "price": None if n % 7 == 0 else int(random.integers(0, 10_000)) / 100,
            "raw": float(random.random()),
            "single": float(np.float32(random.random())),
            "many": [int(k) for k in random.integers(0, 50, n % 4)],
            "who": {"name": WORDS[n % 5], "age": n % 90},
        }
        for n in range(150)
    ]


def _changed(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    random = np.random.default_rng(7)
    made = [dict(row) for n, row in enumerate(rows) if n % 11]
    for n, row in enumerate(made):
        row["label"] = "positive" if row["label"] == "yes" else row["label"]
        if n % 9 == 0:
            row["text"] = row["text"][:8] + "mended" + row["text"][8:]
        if n % 20 == 0:
            row["many"] = [*row["many"], n]
        row["noise"] = float(random.random())
    return made + [{**rows[0], "id": 1000 + n, "text": f"a new one, {n}", "noise": n / 8} for n in range(70)]


def _table(rows: list[dict[str, Any]]) -> Any:
    return pa.Table.from_pylist(rows)


def _write(folder: Path, rows: list[dict[str, Any]]) -> None:
    folder.mkdir(parents=True)
    pq.write_table(_table(rows), folder / "train.parquet", compression="zstd")
    with pa.OSFile(str(folder / "test.arrow"), "wb") as out, pa.ipc.new_stream(out, _table(rows).schema) as sink:
        sink.write_table(_table(rows[:40]), max_chunksize=16)
    lines = [json.dumps(row) + "\n" for row in rows]
    lines.insert(5, '{"odd":   1}\n')
    (folder / "lines.jsonl").write_text("".join(lines), encoding="utf-8")
    sheet = "".join(f"{row['id']},{row['price'] or ''},{row['text']}\n" for row in rows)
    (folder / "sheet.csv").write_text("id,price,text\n" + sheet, encoding="utf-8")
    (folder / "words.txt").write_text("\n".join(row["text"] for row in rows), encoding="utf-8")
    (folder / "README.md").write_text(f"# {len(rows)} rows\n", encoding="utf-8")


def _write_compressed(folder: Path, rows: list[dict[str, Any]]) -> None:
    folder.mkdir(parents=True)
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / "train.jsonl.gz").write_bytes(gzip.compress(text.encode(), 6, mtime=1))
    (folder / "test.csv.zst").write_bytes(
        zstandard.compress(b"id,text\n" + b"".join(b"%d,a/b\n" % n for n in range(len(rows))))
    )
    (folder / "slashes.jsonl").write_text(text.replace("of", "o/f").replace("/", "\\/"), encoding="utf-8")


def _write_list(folder: Path, rows: list[dict[str, Any]]) -> None:
    folder.mkdir(parents=True)
    (folder / "train.json").write_text(json.dumps(rows, indent=2), encoding="utf-8")
    (folder / "test.json").write_text(json.dumps(rows[:9]), encoding="utf-8")


def _write_replaced(folder: Path, rows: list[dict[str, Any]]) -> None:
    folder.mkdir(parents=True)
    text = "".join(row["text"] + " end.\n" for row in rows)
    (folder / "words.txt").write_text(text if folder.name == "base" else text.replace(" of", ", of"), encoding="utf-8")


def _write_fourth(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Texts quoted alone, JSON in another style, columns made by templates, numbers with a comma."""
    folder.mkdir(parents=True)
    derived = folder.name != "base"
    with open(folder / "sheet.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
        writer.writerows([["id", "text", "note"], *([row["id"], row["text"], row["label"] or ""] for row in rows)])
    document = {"words": WORDS, "rows": {str(row["id"]): row["text"] for row in rows}}
    style: dict[str, Any] = {"indent": 2, "ensure_ascii": False} if derived else {}
    (folder / "settings.json").write_text(json.dumps(document, **style) + "\n" * derived, encoding="utf-8")
    talks = [
        {
            "id": row["id"],
            "raw": row["raw"],
            "text": row["text"],
            "turns": [{"role": WORDS[n % 3], "content": f"{row['text']} {n}"} for n in range(2 + row["id"] % 3)],
        }
        for row in rows
    ]
    if derived:
        for talk in talks:
            talk["prompt"] = "".join(f"<{turn['role']}>{turn['content']}\n" for turn in talk["turns"]) + "<end>"
            talk["line"] = f"No {talk['id']}: {talk['text']}."
            talk["comma"] = str(talk["raw"]).replace(".", ",")
    pq.write_table(pa.Table.from_pylist(talks), folder / "talks.parquet", compression="zstd")


def _write_fifth(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Columns made into conversations, new text, a patch."""
    folder.mkdir(parents=True)
    texts = [{"id": row["id"], "ask": f'"{row["text"]}"', "say": f"{row['label']} {row['id']}"} for row in _rows()]
    if folder.name != "base":
        turns = [[("user", f"{row['ask']}?"), ("assistant", row["say"])] for row in texts]
        talks = [
            {"id": row["id"], "messages": [{"role": role, "content": text} for role, text in said]}
            for row, said in zip(texts, turns, strict=True)
        ]
        talks[3]["messages"].append({"role": "user", "content": "And what else is there to be said of it?"})
        texts = talks
    (folder / "talks.jsonl").write_text("".join(json.dumps(row) + "\n" for row in texts), encoding="utf-8")
    pq.write_table(pa.Table.from_pylist(texts), folder / "talks.parquet", compression="zstd")
    sheet = "number,line\n" + "".join(f"{row['id']},{row['text']}\n" for row in rows)
    (folder / "sheet.csv").write_bytes(b"\xef\xbb\xbf" * (folder.name != "base") + sheet.encode())
    (folder / "notes.md").write_text(" ".join(row["text"] for row in rows[: 30 + len(rows) % 7]), encoding="utf-8")


def _write_sixth(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Compressed as text."""
    folder.mkdir(parents=True)
    with gzip.open(folder / "sheet.csv.gz", "wt", encoding="utf-8", newline="") as file:
        file.write("number,line\n" + "".join(f"{row['id']},{row['text']}\n" for row in rows))


def _write_seventh(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Arrow with compressed and with sliced buffers, other compressors, names that say nothing or something else, rows
    in the base's order, a file kept as a patch."""
    folder.mkdir(parents=True)
    derived = folder.name != "base"
    rows = [{**row, "label": "new" if derived and row["id"] % 50 == 0 else row["label"]} for row in _rows()]
    table = _table(rows)
    options = pa.ipc.IpcWriteOptions(compression="zstd" if derived else "lz4")
    with pa.ipc.new_file(str(folder / "train.feather"), table.schema, options=options) as sink:
        sink.write_table(table)
    with pa.ipc.new_stream(str(folder / "parts.ipc"), table.schema) as sink:
        sink.write_table(table, max_chunksize=50)
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    (folder / "lines.jsonl").write_bytes(text)
    (folder / "lines.jsonl.bz2").write_bytes(bz2.compress(text, 5))
    sheet = "number,line\n" + "".join(f"{row['id']},{row['text']} {row['label']}\n" for row in rows)
    (folder / "sheet.tab.xz").write_bytes(lzma.compress(sheet.encode(), preset=1, check=lzma.CHECK_CRC32))
    pq.write_table(table.select(["id", "label"]), folder / "odd.csv")
    (folder / "empty.parquet").write_bytes(b"")
    columns = {f"c{n}": [(n * row["id"]) % 7 + (derived and row["id"] == 9) for row in rows[:40]] for n in range(60)}
    wide = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
    (folder / "wide.jsonl").write_text("".join(json.dumps(row) + "\n" for row in wide), encoding="utf-8")


def _write_lists(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Lists and texts that are cut, single turns as columns; or a row for each turn."""
    folder.mkdir(parents=True)
    derived = folder.name != "base"
    talks: list[dict[str, Any]] = []
    for row in _rows():
        turns = [{"role": WORDS[n % 3], "content": f"{row['text']} {n} {row['raw']}"} for n in range(2 + row["id"] % 3)]
        talks.append({"id": row["id"], "text": f"{row['text']} {row['raw']}", "turns": turns})
    turns = [{"id": talk["id"], **turn} for talk in talks for turn in talk["turns"]]
    if derived:
        turns = [{**turn, "content": turn["content"] + "?" * (n % 60 == 0)} for n, turn in enumerate(turns)]
        talks = [
            {**talk, "turns": talk["turns"][1:], "text": talk["text"][:30], "said": talk["turns"][-1]["content"]}
            for talk in talks
        ]
    if folder.parent.name.endswith("lists"):
        pq.write_table(pa.Table.from_pylist(talks), folder / "talks.parquet", compression="zstd")
    else:
        found = turns if derived else talks
        (folder / "turns.jsonl").write_text("".join(json.dumps(row) + "\n" for row in found), encoding="utf-8")


def _write_retold(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Lines in a gzip file as pigz writes it: blocks that know the one before, of one member or two."""
    folder.mkdir(parents=True)
    derived = folder.name != "base"
    rows = [{**row, "label": "new" if derived and row["id"] % 50 == 0 else row["label"]} for row in _rows()]
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    for name, memory, ends in (("one.jsonl.gz", 8, [len(data)]), ("two.jsonl.gz", 5, [len(data) // 2, len(data)])):
        made, begin = b"", 0
        for end in ends:
            made += bytes.fromhex("1f8b0800000000000003")
            for start in range(begin, end, 8192):
                stop = min(end, start + 8192)
                known = [data[begin:start]] if start > begin else []
                codes = zlib.compressobj(6, zlib.DEFLATED, -15, memory, 0, *known)
                made += codes.compress(data[start:stop])
                made += codes.flush(zlib.Z_FINISH if stop == end else zlib.Z_SYNC_FLUSH)
            made += zlib.crc32(data[begin:end]).to_bytes(4, "little") + (end - begin).to_bytes(4, "little")
            begin = end
        (folder / name).write_bytes(made)


def _write_nested(folder: Path, rows: list[dict[str, Any]]) -> None:
    """Nested cells in Parquet, in all of which the same was replaced, or which have fields of other names; a struct of
    columns."""
    folder.mkdir(parents=True)
    derived = folder.name != "base"
    talks: list[dict[str, Any]] = []
    for row in _rows():
        turns = [{"role": WORDS[n % 3], "content": f"{row['text']} {n} {row['raw']}"} for n in range(2 + row["id"] % 3)]
        tokens = [(row["id"] * n) % 97 for n in range(3 + row["id"] % 4)]
        talk = {"id": row["id"], "text": row["text"], "odd": None if row["id"] % 5 == 0 else row["id"] / 7}
        talks.append({**talk, "tokens": tokens, "turns": turns, "other": turns[:2]})
    if derived:
        talks = [
            {
                "id": talk["id"],
                "tokens": [*talk["tokens"], 2],
                "turns": [{**turn, "role": turn["role"].replace(WORDS[1], "new")} for turn in talk["turns"]],
                "said": [{"from": turn["role"], "value": turn["content"]} for turn in talk["other"]],
                "data": {name: talk[name] for name in ("text", "odd", "tokens")},
            }
            for talk in talks
        ]
    pq.write_table(pa.Table.from_pylist(talks), folder / "talks.parquet", compression="zstd")


WRITERS = {
    "dataset-delta-7-nested": _write_nested,
    "dataset-delta-7-retold": _write_retold,
    "dataset-delta-7": _write_seventh,
    "dataset-delta-6-lists": _write_lists,
    "dataset-delta-6-items": _write_lists,
    "dataset-delta-6": _write_sixth,
    "dataset-delta-5": _write_fifth,
    "dataset-delta-4": _write_fourth,
    "dataset-delta-3-replaced": _write_replaced,
    "dataset-delta-3": _write_compressed,
    "dataset-delta-3-json": _write_list,
}


def write_base(folder: Path) -> None:
    WRITERS.get(folder.parent.name, _write)(folder, _rows())


def write_derived(folder: Path) -> None:
    WRITERS.get(folder.parent.name, _write)(folder, _changed(_rows()))


def content_of(folder: Path, scratch: Path) -> dict[str, str]:
    """SHA-256 of what is in compressed files: the bytes of these depend on a library's version."""
    found = {}
    for path in sorted(folder.iterdir()):
        how = compressor_of(path)
        if how is not None:
            unpack_file(path, how, scratch / path.name)
            found[f"in {path.name}"] = hashlib.sha256((scratch / path.name).read_bytes()).hexdigest()
    return found
