"""Mutants of dataset deltas, every checksum valid again: of every form of a table, of a column and of a file."""

from __future__ import annotations

import bz2
import json
import lzma
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from sparse_decl import dataset_delta
from sparse_decl.base.errors import SparseError
from sparse_decl.dataset_delta.artifact import LIKELY, Delta, wrap_head
from sparse_decl.dataset_delta.compressed import pack_file
from sparse_decl.dataset_delta.described import told_of
from sparse_decl.dataset_delta.manifest import Index, Manifest
from sparse_decl.dataset_delta.packing import pack_frames, squeeze, unpack_frames, unsqueeze
from sparse_decl.dataset_delta.tables import Dataset
from sparse_decl.dataset_delta.wire import pack
from tests.dataset_delta.forging import put_together, taken_apart, write_delta
from tests.mutants import MEMORY, change_bytes, change_json, files_in

Write = Callable[[Path, bool], None]  # (folder, whether the derived dataset instead of its base)


def write_edited(place: Path, derived: bool) -> None:
    """Parquet, JSON lines and CSV with a few cells edited and rows gone, and a side file."""
    numbers = list(range(5 if derived else 0, 120))
    texts = [f"text {n}" + ("!" if derived and n % 9 == 0 else "") for n in numbers]
    table = pa.table({"id": numbers, "s": texts, "f": [n / 7 for n in numbers], "l": [[n, n + 1] for n in numbers]})
    pq.write_table(table, place / "train.parquet")
    rows = [json.dumps({"id": n, "q": t}) + "\n" for n, t in zip(numbers, texts, strict=True)]
    (place / "test.jsonl").write_text("".join(rows))
    (place / "val.csv").write_text("id,t\n" + "".join(f"{n},{t}\n" for n, t in zip(numbers, texts, strict=True)))
    (place / "README.md").write_text("notes " * (30 + derived))


def write_ruled(place: Path, derived: bool) -> None:
    """Shuffled rows, cells by rules, by a map, out of another column and inside structs; a file that is patched."""
    rng, count = np.random.default_rng(4), 400
    words = ("Alpha", "beta", "Gamma", "Delta")
    rows: dict[str, list[Any]] = {
        "id": [f"id-{n:05}" for n in range(count)],
        "text": [" ".join(words[i] for i in rng.integers(0, 4, 6)) + str(n) for n in range(count)],
        "label": [int(n) for n in rng.integers(0, 4, count)],
        "score": [float(n) for n in rng.random(count)],
        "other": [f"other {n * 7 % count}" for n in range(count)],
        "nested": [{"a": n, "b": [f"x{n}"]} for n in range(count)],
    }
    if derived:
        order = rng.permutation(count)[:350]
        rows = {name: [cells[i] for i in order] for name, cells in rows.items()}
        texts = rows["text"]
        rows["text"] = [text.lower() for text in texts]
        rows["label"] = [("neg", "neu", "pos", "none")[n] for n in rows["label"]]
        rows["score"] = [round(score, 2) for score in rows["score"]]
        rows["other"] = [other if n % 5 else texts[n] for n, other in enumerate(rows["other"])]
        rows["nested"] = [value | {"a": value["a"] + (n % 30 == 0)} for n, value in enumerate(rows["nested"])]
    path = place / "train.parquet"
    pq.write_table(pa.table(rows), path, compression="zstd", row_group_size=100, use_dictionary=["label"])
    if derived:  # by a writer that is not known
        path.write_bytes(path.read_bytes().replace(b"parquet-cpp-arrow", b"parquet-cpp-other"))


def write_shuffled(place: Path, derived: bool) -> None:
    """An Arrow file that a recipe gives."""
    rows = [{"id": n, "text": f"text {n * n}", "v": n / 3} for n in range(300)]
    if derived:
        rows = [rows[i] for i in np.random.default_rng(42).permutation(300)[:200]]
    table = pa.Table.from_pylist(rows)
    with pa.ipc.new_stream(str(place / "train.arrow"), table.schema) as writer:
        writer.write_table(table)


def write_chats(place: Path, derived: bool) -> None:
    """Lines of nested lists, each with one more element, and a file that the base does not help with."""
    rng = np.random.default_rng(5)
    chats = [
        {"id": f"c{n:04}", "messages": [{"role": "user", "content": f"question {n * n}"}]} for n in range(300)
    ]  # fmt: skip
    if derived:
        chats = [chats[i] for i in rng.permutation(300)[:250]]
        first = {"role": "system", "content": "Be brief."}
        chats = [chat | {"messages": [first, *chat["messages"]]} for chat in chats]
        (place / "new.txt").write_text("".join(f"line {n} {rng.integers(0, 1 << 40)}\n" for n in range(100)))
    (place / "chat.jsonl").write_text("".join(json.dumps(chat) + "\n" for chat in chats))


def write_cut(place: Path, derived: bool) -> None:
    """Lists cut in Parquet and as JSON, texts cut, one turn as a column; turns that became rows."""
    rng = np.random.default_rng(6)
    said = [[f"turn {n} {rng.integers(0, 1 << 30)} " * 2 for n in range(rng.integers(3, 7))] for _ in range(200)]
    chats = [
        [{"role": ("user", "assistant")[n % 2], "content": text} for n, text in enumerate(turns)] for turns in said
    ]
    ids = [f"c{n:04}" for n in range(200)]
    tokens = [[len(text) * n for n, text in enumerate(turns)] * 3 for turns in said]
    texts = [" ".join(turns) for turns in said]
    if not derived:
        lines = [{"id": one, "messages": turns} for one, turns in zip(ids, chats, strict=True)]
    else:
        tokens, texts = [cells[:5] for cells in tokens], [text[:40] for text in texts]
        lines = [
            {"id": one, "first": turns[0]["content"], "messages": turns[1:]}
            for one, turns in zip(ids, chats, strict=True)
        ]
        turned = [
            {"id": one, "turn": n, "role": turn["role"], "content": turn["content"]}
            for one, turns in zip(ids, chats, strict=True)
            for n, turn in enumerate(turns)
        ]
        (place / "turns.jsonl").write_text("".join(json.dumps(row) + "\n" for row in turned))
    pq.write_table(pa.table({"key": ids, "tokens": tokens, "prompt": texts}), place / "train.parquet")
    (place / "chat.jsonl").write_text("".join(json.dumps(row) + "\n" for row in lines))


def write_packed(place: Path, derived: bool) -> None:
    """Files as gzip and zlib pack them, a JSON object under another name, and a small file with one byte changed."""
    rng = np.random.default_rng(7)
    rows = [{"id": n, "text": f"text {rng.integers(0, 1 << 40)}"} for n in range(3000)]
    document = {"version": 1, "items": {str(row["id"]): row for row in rows[:300]}}
    if derived:
        rows, document["version"] = [row for n, row in enumerate(rows) if n % 7], 2
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    table = "".join(f"{row['id']},{row['text']}\n" for row in [{"id": "n", "text": "t"}, *rows]).encode()
    (place / "plain").write_bytes(lines)
    usual = {"as": "gzip", "header": "1f8b0800000000000003", "level": 6}
    pack_file(place / "plain", {**usual, "gnu": True}, place / "lines.jsonl.gz")
    (place / "plain").write_bytes(table)
    pack_file(place / "plain", {**usual, "memory": 8, "flush": True}, place / "table.csv.gz")
    (place / "plain").unlink()
    indent = {"indent": 2} if derived else {"separators": (",", ":")}
    (place / ("new.json" if derived else "old.json")).write_text(json.dumps(document, **indent))  # type: ignore[arg-type]
    small = [{"id": n, "note": f"{n * n}"} for n in range(20)]
    small[7]["note"] += "!" * derived
    (place / "small.jsonl").write_text("".join(json.dumps(row) + "\n" for row in small))


def write_called(place: Path, derived: bool) -> None:
    """Arrow with compressed and sliced buffers, other compressors, and files of another kind than their name says."""
    rows = [{"id": n, "text": f"text {n * n}", "label": n % 3 if n % 20 or not derived else 7} for n in range(400)]
    table = pa.Table.from_pylist(rows)
    for name, codec in (("lz.feather", "lz4"), ("zs.arrow", "zstd")):
        options = pa.ipc.IpcWriteOptions(compression=codec)
        with pa.ipc.new_file(str(place / name), table.schema, options=options) as sink:
            sink.write_table(table)
    with pa.ipc.new_stream(str(place / "parts.ipc"), table.schema) as sink:
        sink.write_table(table, max_chunksize=50)
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    (place / "a.jsonl.bz2").write_bytes(bz2.compress(lines))
    (place / "b.jsonl.xz").write_bytes(lzma.compress(lines, preset=0))
    (place / "c.parquet").write_bytes(lines)
    pq.write_table(table, place / "d.csv")
    (place / "e.arrow").write_bytes(b"")


class DatasetSubject:
    """A dataset delta of what `write` writes."""

    def __init__(self, folder: Path, kind: str, write: Write, **options: Any):
        self.folder, self.kind, self.base = folder, kind, folder / "base"
        right = folder / "right"
        for place, derived in ((self.base, False), (right, True)):
            place.mkdir(parents=True)
            write(place, derived)
        self.right = files_in(right)
        dataset_delta.encode([self.base], right, folder / "delta", **options)
        self.manifest, self.index, self.parts = taken_apart(folder / "delta")
        delta = Delta(folder / "delta")
        with Dataset(self.base) as base:
            self.told = told_of([base], [(unit.path, unit.kind) for unit in delta.manifest.units])
        delta.tell(self.told)
        self.styles = [style for number in range(20) if (style := delta.style(number)) is not None]

    def attack(self, case: int) -> str | None:
        rng = np.random.default_rng([case, 1])
        manifest, index = json.loads(json.dumps(self.manifest)), json.loads(json.dumps(self.index))
        parts, way = list(self.parts), rng.integers(0, 5)
        if way == 0:
            change_json(rng, manifest)
        elif way == 1:
            change_json(rng, index)
        elif way == 2 and "said" in self.index:
            styles = json.loads(json.dumps(self.styles))
            change_json(rng, styles)
            parts[self.index["said"]] = squeeze(json.dumps(styles).encode(), dictionary=LIKELY + self.told)
        else:
            number = int(rng.integers(0, len(parts)))
            parts[number] = self._part(rng, parts[number])
        told = self._write(rng, manifest, index, parts)
        out = self.folder / "out"
        try:
            dataset_delta.decode([self.base], self.folder / "mutant", out, memory=MEMORY)
        except SparseError as error:
            assert not out.exists()
            return type(error).__name__
        found = files_in(out)
        shutil.rmtree(out)
        # Names, digests and forms stand in the manifest, so that one who writes it anew says what is right.
        names = ("units", "others", "exact")
        assert found == self.right or told or any(manifest.get(name) != self.manifest.get(name) for name in names)
        return None

    def _part(self, rng: np.random.Generator, part: bytes) -> bytes:
        """A part changed beneath its compression, where it has one."""
        try:
            frames = unpack_frames(part)
            number = int(rng.integers(0, len(frames)))
            note, body = unsqueeze(frames[number], 1 << 26)
            frames[number] = squeeze(change_bytes(rng, body), note ^ int(rng.integers(0, 8) == 0), level=1)
            return pack_frames(frames)
        except (SparseError, ValueError):
            return change_bytes(rng, part)

    def _write(self, rng: np.random.Generator, manifest: Any, index: Any, parts: list[bytes]) -> bool:
        """Whether the head itself was changed, since the values are none that a head can hold."""
        mutant = self.folder / "mutant"
        shutil.rmtree(mutant, ignore_errors=True)
        if isinstance(index.get("parts"), list) and index["parts"] == self.index["parts"]:
            index["parts"] = [len(part) for part in parts]
        try:
            put_together(mutant, manifest, index, parts)
        except (TypeError, ValueError, AttributeError, KeyError, OverflowError, RecursionError):
            both = [pack(kind, value) for kind, value in ((Manifest, self.manifest), (Index, self.index))]
            fields = change_bytes(rng, pack_frames([one for one, _ in both]))
            write_delta(
                mutant,
                dataset_delta.FORMAT_VERSION,
                b"".join(self.parts),
                wrap_head(fields, b"".join(one for _, one in both)),
            )
            return True
        return False


def subjects(folder: Path) -> list[DatasetSubject]:
    made: tuple[tuple[str, Write, dict[str, Any]], ...] = (
        ("dataset", write_edited, {}),
        ("dataset rules", write_ruled, {"key": ["id"]}),
        ("dataset recipe", write_shuffled, {"recipe": ["shuffle(42)", "select(0:200)"]}),
        ("dataset chats", write_chats, {}),
        ("dataset cuts", write_cut, {}),
        ("dataset packed", write_packed, {}),
        ("dataset called", write_called, {}),
    )
    return [DatasetSubject(folder / kind, kind, write, **options) for kind, write, options in made]
