"""docs/dataset-delta.md is enough to write a reader: one was, and it gives the tables back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from sparse_decl.dataset_delta import encode  # noqa: E402
from sparse_decl.dataset_delta.artifact import HEAD, LIKELY, Delta  # noqa: E402
from sparse_decl.dataset_delta.mixed import mixed, unmixed  # noqa: E402
from tests.docs import dataset_decoder as decoder  # noqa: E402

PAGE = Path(__file__).parents[2] / "docs" / "dataset-delta.md"
KINDS = {"int64": "int", "double": "float", "string": "text"}


def base_table() -> Any:
    random = np.random.default_rng(0)
    text = [" ".join(("of", "the", "row", "cell", "é")[n] for n in random.integers(0, 5, 12)) for _ in range(900)]
    price = [None if n % 7 == 0 else n / 100 for n in range(900)]
    label = [("yes", "no", None)[n] for n in random.integers(0, 3, 900)]
    sides = {side: [f"{side} {n * 7 % 901} of {n}" for n in range(900)] for side in ("left", "right")}
    return pa.table(
        {"id": range(900), "text": text, "price": price, "raw": random.random(900), "label": label, **sides}
    )


def two(table: Any) -> tuple[list[str], list[str]]:
    return table["left"].to_pylist(), table["right"].to_pylist()


def edited(table: Any) -> Any:
    text = [t[:9] + "fixed" + t[9:] if n % 20 == 0 else t for n, t in enumerate(table["text"].to_pylist())]
    label = ["positive" if t == "yes" and n % 90 else t for n, t in enumerate(table["label"].to_pylist())]
    made = table.set_column(1, "text", pa.array(text)).set_column(4, "label", pa.array(label)).slice(40)
    more = {"id": range(2000, 2030), "text": [f"new {n}\nline" for n in range(30)], "raw": np.arange(30) / 7}
    more |= {side: [f"new {side}"] * 30 for side in ("left", "right")}
    more |= {"price": [1.25, None] * 15, "label": ["new"] * 30}
    made = pa.concat_tables([made, pa.table(more).select(made.schema.names)])
    return made.append_column("extra", pa.array([n % 5 for n in range(made.num_rows)]))


@pytest.mark.parametrize("how", ["edited", "shuffled", "alone", "computed"])
def test_a_reader_written_from_the_page(tmp_path: Path, how: str) -> None:
    base = base_table()
    derived = edited(base)
    if how == "shuffled":
        derived = derived.take(pa.array(np.random.default_rng(1).permutation(derived.num_rows)))
    if how == "alone":
        derived = pa.table({"id": np.random.default_rng(2).integers(-(2**62), 2**62, 300), "text": ["same"] * 300})
    if how == "computed":
        swapped = [(a, b) if n % 9 else (b, a) for n, (a, b) in enumerate(zip(*two(base), strict=True))]
        derived = pa.table(
            {
                "id": base["id"],
                "text": [f"Q: {t}\nA:" if n % 50 else None for n, t in enumerate(base["text"].to_pylist())],
                "price": [None if p is None else round(p, 1) for p in base["price"].to_pylist()],
                "raw": [f"{x:.3f}" for x in base["raw"].to_pylist()],
                "label": [t.replace("row", "ROW").lower() for t in base["text"].to_pylist()],
                "left": [a for a, _ in swapped],
                "right": [b for _, b in swapped],
            }
        )
    for name, table in (("base", base), ("derived", derived)):
        pq.write_table(table, tmp_path / f"{name}.parquet")
    encode([tmp_path / "base.parquet"], tmp_path / "derived.parquet", tmp_path / "delta")
    if how == "computed":
        columns = Delta(tmp_path / "delta").index.tables[0].columns
        assert {column.rule.do for column in columns if column.rule is not None} >= {"round", "format"}
        assert any(column.taken for column in columns)
    kinds = {field.name: KINDS[str(field.type)] for field in derived.schema}
    assert decoder.decode(tmp_path / "delta", base.to_pydict(), kinds, PAGE) == derived.to_pydict()


def test_the_page_prints_the_dictionary_of_the_head() -> None:
    assert decoder.usual(PAGE) == HEAD
    assert decoder.looks(PAGE) == LIKELY


def test_mixed_bytes_are_as_the_page_says() -> None:
    random = np.random.default_rng(0)
    text = " ".join(f"word {n % 7} of {n}" for n in range(400)).encode()
    before = b"nothing of it" * 500 + text
    for data, known in (
        (text, b""),
        (b"a", b""),
        (b"new: " + text[300:900] + b" and more", before),
        (random.bytes(200), text),
        (bytes(5000), b"x"),
        (text[40:80] + "Zo\u00eb".encode() + text[90:140], text[:200]),
    ):
        code = mixed(data, known)
        assert code is not None
        assert decoder.unmixed(code, len(data), known) == data == unmixed(code, len(data), known)
