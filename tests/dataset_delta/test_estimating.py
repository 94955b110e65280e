"""An estimate sees what was done anywhere in the dataset, the end above all."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from sparse_decl.dataset_delta import encode, estimate  # noqa: E402

Row = dict[str, object]


def rows(first: int, count: int) -> list[Row]:
    return [
        {"id": n, "text": f"{random.Random(n).getrandbits(400):x}", "label": n % 3} for n in range(first, first + count)
    ]


KINDS: dict[str, Callable[[list[Row]], list[Row]]] = {
    "appended": lambda base: base + rows(50_000, 800),
    "in front": lambda base: rows(50_000, 800) + base,
    "in the middle": lambda base: base[:3000] + rows(50_000, 800) + base[3000:],
    "edited": lambda base: [
        {**row, "text": f"{row['text']}, edited {n}"} if n % 10 == 0 else row for n, row in enumerate(base)
    ],
    "every text another": lambda base: [
        {**row, "id": str(row["id"]), "text": f"{row['text']} {n}"} for n, row in enumerate(base)
    ],
    "a column": lambda base: [{**row, "score": random.Random(n).randrange(10**6)} for n, row in enumerate(base)],
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_estimate_is_near_the_truth(tmp_path: Path, kind: str) -> None:
    base = rows(0, 8000)
    for name, found in (("base", base), ("derived", KINDS[kind](base))):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in found))
    told = estimate(tmp_path / "base.jsonl", tmp_path / "derived.jsonl", sample=1500)
    true = encode([tmp_path / "base.jsonl"], tmp_path / "derived.jsonl", tmp_path / "delta")
    assert told.sampled_rows <= 1600
    assert abs(told.delta_bytes - true.stored_bytes) <= 0.25 * true.stored_bytes + 1500
    assert told.low <= true.stored_bytes <= told.high
    assert abs(told.new_rows - true.new_rows) <= 0.2 * true.new_rows + 5


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_rows_that_were_items_are_seen(tmp_path: Path, form: str) -> None:
    """Their place in the base is told by the cell that names a row, though each row has another number of items."""
    talks = [
        {
            "id": f"c{n:06d}",
            "turns": [
                {"role": "user", "content": f"{random.Random(n * 9 + k).getrandbits(300):x}"} for k in range(1 + n % 5)
            ],
        }
        for n in range(4000)
    ]
    turns = [{"id": talk["id"], **turn} for talk in talks for turn in talk["turns"]]
    for name, found in (("base", talks), ("derived", turns)):
        if form == "parquet":
            pq.write_table(pa.Table.from_pylist(found), tmp_path / f"{name}.parquet")
        else:
            (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in found))
    paths = tmp_path / f"base.{form}", tmp_path / f"derived.{form}"
    told, true = estimate(*paths, sample=600), encode([paths[0]], paths[1], tmp_path / "delta")
    assert told.sampled_rows <= 800
    assert true.stored_bytes < 3000
    assert told.low <= true.stored_bytes <= told.high < 4 * true.stored_bytes


def test_a_small_dataset_is_encoded_and_its_estimate_exact(tmp_path: Path) -> None:
    base = rows(0, 300)
    for name, found in (("base", base), ("derived", KINDS["edited"](base))):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in found))
    told = estimate(tmp_path / "base.jsonl", tmp_path / "derived.jsonl")
    true = encode([tmp_path / "base.jsonl"], tmp_path / "derived.jsonl", tmp_path / "delta")
    assert told.delta_bytes == told.low == told.high == true.stored_bytes
    assert (told.sampled_rows, told.edited_rows) == (300, true.edited_rows)


def test_what_grows_no_more_with_further_rows_is_seen(tmp_path: Path) -> None:
    texts = [f"{random.Random(n).getrandbits(4000):x}" for n in range(60)]
    base = [{"id": n} for n in range(20_000)]
    (tmp_path / "base.jsonl").write_text("".join(json.dumps(row) + "\n" for row in base))
    found = [{**row, "text": random.Random(n).choice(texts)} for n, row in enumerate(base)]
    (tmp_path / "derived.jsonl").write_text("".join(json.dumps(row) + "\n" for row in found))
    told = estimate(tmp_path / "base.jsonl", tmp_path / "derived.jsonl")
    true = encode([tmp_path / "base.jsonl"], tmp_path / "derived.jsonl", tmp_path / "delta")
    assert told.low <= true.stored_bytes <= told.high
    assert told.delta_bytes <= 3 * true.stored_bytes
