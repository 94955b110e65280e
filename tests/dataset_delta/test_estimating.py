"""An estimate sees what was done anywhere in the dataset, the end above all."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

from sparse_decl.dataset_delta import encode, estimate

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
