"""Which of several datasets another was derived from, whatever was done to its rows on the way."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")

import pyarrow.parquet as pq  # noqa: E402

from sparse_decl.base.nearness import nearest  # noqa: E402
from sparse_decl.dataset_delta.base_search import scorer  # noqa: E402

Row = dict[str, Any]
WORDS = [f"{random.Random(n).getrandbits(30):x}" for n in range(300)]


def rows(first: int, count: int) -> list[Row]:
    found = []
    for number in range(first, first + count):
        chance = random.Random(number)
        text = " ".join(chance.choice(WORDS) for _ in range(20))
        found.append({"id": number, "text": text, "label": number % 3, "score": chance.random()})
    return found


BASE = rows(0, 2500)
CANDIDATES = {
    "other": rows(900_000, 2500),  # the same words, columns and numbers of rows
    "base": BASE,
    "version": BASE[:1500] + rows(50_000, 1000),
}
MADE: dict[str, Callable[[], list[Row]]] = {
    "shuffled": lambda: random.Random(1).sample(BASE, len(BASE)),
    "a sample": lambda: BASE[2::12],
    "rows added": lambda: rows(70_000, 800) + BASE + rows(80_000, 800),
    "columns renamed": lambda: [{"n": row["id"], "content": row["text"], "class": row["label"]} for row in BASE],
    "a template": lambda: [{**row, "text": f"Question: {row['text']}\nAnswer:"} for row in BASE],
    "as conversations": lambda: [{"messages": [{"role": "user", "content": row["text"]}]} for row in BASE],
    "one word changed in each": lambda: [{**row, "text": row["text"].replace(" ", " very ", 1)} for row in BASE],
    "numbers alone": lambda: [{"id": row["id"], "score": row["score"]} for row in BASE],
}


def written(place: Path, found: list[Row]) -> Path:
    if place.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(found), place)
    else:
        place.write_text("".join(json.dumps(row) + "\n" for row in found))
    return place


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Any]:
    folder = tmp_path_factory.mktemp("candidates")
    score, places = scorer(), {name: written(folder / f"{name}.parquet", made) for name, made in CANDIDATES.items()}

    def judged(made: Path) -> tuple[str | None, Any]:
        scores = {name: score(place, made) for name, place in places.items()}
        number = nearest(list(scores.values())).nearest
        return (list(scores)[number] if number is not None else None), scores

    return judged


@pytest.mark.parametrize("made", MADE)
def test_the_base_is_found_whatever_was_done(tmp_path: Path, judge: Any, made: str) -> None:
    found, scores = judge(written(tmp_path / "made.jsonl", MADE[made]()))
    assert found == "base", scores
    assert scores["base"].bits < 0.6 * scores["other"].bits


def test_a_later_version_is_nearer_to_the_version_before(tmp_path: Path, judge: Any) -> None:
    assert judge(written(tmp_path / "made.jsonl", CANDIDATES["version"][:2400] + rows(60_000, 300)))[0] == "version"


def test_a_stranger_has_no_base(tmp_path: Path, judge: Any) -> None:
    """Ids, labels and words alike make no relative."""
    stranger = [{**row, "id": number} for number, row in enumerate(rows(5_000_000, 2500))]
    found, scores = judge(written(tmp_path / "made.jsonl", stranger))
    assert found is None, scores


def test_scores_do_not_depend_on_the_order_of_rows(tmp_path: Path, judge: Any) -> None:
    made = CANDIDATES["version"]
    mixed = random.Random(3).sample(made, len(made))
    one, other = (written(tmp_path / f"{n}.jsonl", found) for n, found in enumerate((made, mixed)))
    assert judge(one)[1]["base"].matched == judge(other)[1]["base"].matched == pytest.approx(0.6, abs=0.04)


def test_a_file_that_is_no_table_is_compared_by_its_text(tmp_path: Path) -> None:
    text = json.dumps({"all": [row["text"] for row in BASE[:300]]}, indent=1)
    for name, content in (("a", text), ("b", text.replace("[", "[ ", 1)), ("c", json.dumps({"all": "nothing" * 900}))):
        (tmp_path / f"{name}.json").write_text(content)
    score = scorer()
    scores = [score(tmp_path / f"{name}.json", tmp_path / "b.json") for name in "ca"]
    assert nearest(scores).nearest == 1
