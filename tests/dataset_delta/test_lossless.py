"""What goes in comes out: every Arrow type, every bit of a value, every byte of a file, whatever the hashes say."""

from __future__ import annotations

import datetime
import hashlib
import json
import math
import struct
from decimal import Decimal
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.dataset_delta import columns, decode, encode, read_rows
from sparse_decl.dataset_delta.artifact import Delta
from sparse_decl.dataset_delta.tables import Dataset
from sparse_decl.dataset_delta.writers import Cells

batch = Cells.batch
QUICK = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def floats(bits: int, form: str) -> st.SearchStrategy[float]:
    return st.integers(0, 2**bits - 1).map(
        lambda word: struct.unpack(f"<{form}", word.to_bytes(bits // 8, "little"))[0]
    )


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
TYPES = {
    "int8": (pa.int8(), st.integers(-128, 127)),
    "int64": (pa.int64(), st.integers(-(2**63), 2**63 - 1)),
    "bool": (pa.bool_(), st.booleans()),
    "double": (pa.float64(), floats(64, "d")),
    "string": (pa.string(), text),
    "large_binary": (pa.large_binary(), st.binary(max_size=5)),
    "fixed": (pa.binary(3), st.binary(min_size=3, max_size=3)),
    "decimal": (pa.decimal128(20, 2), st.integers(-(10**15), 10**15).map(lambda n: Decimal(n) / 100)),
    "timestamp": (pa.timestamp("us", "UTC"), st.datetimes(min_value=datetime.datetime(1900, 1, 1))),
    "date": (pa.date32(), st.dates()),
    "dictionary": (pa.dictionary(pa.int8(), pa.string()), st.sampled_from(["a", "b", "c"])),
    "list": (pa.list_(pa.int16()), st.lists(st.one_of(st.none(), st.integers(-9, 9)), max_size=3)),
    "fixed list": (pa.list_(pa.int8(), 2), st.lists(st.integers(0, 3), min_size=2, max_size=2)),
    "struct": (
        pa.struct([("x", pa.int32()), ("y", pa.list_(pa.string()))]),
        st.fixed_dictionaries({"x": st.one_of(st.none(), st.integers(0, 3)), "y": st.lists(text, max_size=2)}),
    ),
    "map": (
        pa.map_(pa.string(), pa.int32()),
        st.dictionaries(text, st.integers(0, 3), max_size=2).map(lambda d: [*d.items()]),
    ),
    "null": (pa.null(), st.none()),
}


def column(name: str, count: int) -> st.SearchStrategy[pa.Array]:
    kind, values = TYPES[name]
    return st.lists(st.one_of(st.none(), values), min_size=count, max_size=count).map(lambda v: pa.array(v, kind))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[pa.Table, pa.Table]:
    names = draw(st.lists(st.sampled_from(sorted(TYPES)), min_size=1, max_size=4, unique=True))
    rows = draw(st.integers(0, 8))
    base = pa.table({name: draw(column(name, rows)) for name in names})
    picked = draw(st.lists(st.integers(0, max(0, rows - 1)), max_size=8)) if rows else []
    derived = base.take(pa.array(picked, pa.int64()))
    if derived.num_rows and draw(st.booleans()):
        place = draw(st.integers(0, len(names) - 1))
        fresh = draw(column(names[place], derived.num_rows))
        derived = derived.set_column(place, names[place], fresh)
    extra = draw(st.integers(0, 3))
    more = pa.table({name: draw(column(name, extra)) for name in names})
    return base, pa.concat_tables([derived, more])


def write_arrow(table: pa.Table, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with pa.ipc.new_stream(str(path), table.schema) as sink:
        sink.write_table(table.unify_dictionaries().combine_chunks())
    return path


def contents(table: pa.Table) -> list[bytes]:
    return [columns.digest(columns.contiguous(c.chunks, c.type)) for c in table.columns]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def round_trip(base: Path, derived: Path, folder: Path, **how: object) -> tuple[dict, Path]:
    stats = encode([base], derived, folder / "delta", **how)  # type: ignore[arg-type]
    decode([base], folder / "delta", folder / "back")
    return stats.to_json(), folder / "back"


@QUICK
@given(pairs())
def test_arrow_files_and_their_rows_come_back(tmp_path_factory: pytest.TempPathFactory, pair: tuple) -> None:
    folder = tmp_path_factory.mktemp("pair")
    base, derived = (write_arrow(table, folder / name / "t.arrow") for name, table in zip("bd", pair, strict=True))
    _, back = round_trip(base, derived, folder)
    assert sha256(back / "t.arrow") == sha256(derived)
    (folder / "rows").mkdir()
    _, back = round_trip(base, derived, folder / "rows", exact="rows")
    with pa.ipc.open_stream(str(back / "t.arrow")) as reader:
        again = reader.read_all()
    assert again.schema.equals(pair[1].schema, check_metadata=True)
    assert contents(again) == contents(pair[1])


@QUICK
@given(pairs())
def test_hashes_differences_and_streams_agree_on_equality(pair: tuple) -> None:
    for a, b in zip(*(table.columns for table in pair), strict=True):
        a, b = (columns.contiguous(c.chunks, c.type) for c in (a, b))
        size = min(len(a), len(b))
        a, b = a.slice(0, size), b.slice(0, size)
        differ = columns.differ(a, b)
        one = [columns.digest(a.slice(n, 1)) != columns.digest(b.slice(n, 1)) for n in range(size)]
        assert differ.tolist() == one
        assert not (columns.hashes(a) != columns.hashes(b))[~differ].any()
        found = iter([*columns.streams(a)])
        again = columns.from_streams(a.type, size, lambda dtype, items: next(found).reshape(-1).view(dtype))  # noqa: B023
        assert columns.digest(again) == columns.digest(a)


def test_nan_payloads_and_signs_of_zero(tmp_path: Path) -> None:
    words = np.array([0x7FF8000000000001, 0xFFF8000000000002, 0x8000000000000000, 0, 0x7FF0000000000000] * 30, "<u8")
    base = pa.table({"x": np.zeros(150), "n": range(150)})
    derived = pa.table({"x": words.view("<f8"), "n": range(150)})
    for name, table in (("base", base), ("derived", derived)):
        pq.write_table(table, tmp_path / f"{name}.parquet")
    _, back = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path, exact="rows")
    again = pq.read_table(back / "derived.parquet")["x"].to_numpy()
    assert again.view("<u8").tolist() == words.tolist()


def test_colliding_hashes_cost_bytes_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "hashes", lambda array: np.zeros(len(array), np.uint64))
    base = pa.table({"n": range(500), "t": [f"text {n}" for n in range(500)]})
    derived = pa.table({"n": [n * 7 % 500 for n in range(600)], "t": [f"other {n}" for n in range(600)]})
    for name, table in (("base", base), ("derived", derived)):
        pq.write_table(table, tmp_path / f"{name}.parquet")
    _, back = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path)
    assert sha256(back / "derived.parquet") == sha256(tmp_path / "derived.parquet")


def source_lines(count: int) -> pa.Table:
    """Lines of a few standard modules, enough like the text people keep."""
    lines = [line for name in ("argparse", "ast", "inspect") for line in _module(name) if line.strip()]
    lines = (lines * (1 + count // len(lines)))[:count]
    random = np.random.default_rng(0)
    return pa.table(
        {
            "id": np.arange(count),
            "text": lines,
            "tokens": pa.array([len(line.split()) for line in lines], pa.int32()),
            "quality": random.random(count, np.float32),
        }
    )


def _module(name: str) -> list[str]:
    import importlib

    return Path(str(importlib.import_module(name).__file__)).read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def base_table() -> pa.Table:
    return source_lines(6000)


def size_of(delta: Path) -> int:
    return sum(file.stat().st_size for file in delta.iterdir())


@pytest.mark.parametrize("how", ["same", "dropped", "renamed", "reordered", "cast"])
def test_what_has_no_new_cells_takes_next_to_nothing(tmp_path: Path, base_table: pa.Table, how: str) -> None:
    derived = {
        "same": base_table,
        "dropped": base_table.drop_columns(["quality"]),
        "renamed": base_table.rename_columns(["id", "content", "tokens", "score"]),
        "reordered": base_table.select(["text", "quality", "id", "tokens"]),
        "cast": base_table.set_column(2, "tokens", base_table["tokens"].cast(pa.int64())),
    }[how]
    pq.write_table(base_table, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    stats, back = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path)
    assert stats["same_rows"] == 6000
    assert stats["stored_bytes"] == size_of(tmp_path / "delta") <= 4096
    assert sha256(back / "derived.parquet") == sha256(tmp_path / "derived.parquet")


def test_edits_drops_and_additions_are_counted(tmp_path: Path, base_table: pa.Table) -> None:
    rows = base_table.to_pylist()
    kept = [row for row in rows if row["id"] % 10]
    for row in kept[::50]:
        row["text"] += "  # fixed"
    kept[7]["tokens"], kept[7]["text"] = -1, "two cells of one row"
    derived = pa.Table.from_pylist([*kept, {**rows[0], "id": 9000, "text": "quite new", "quality": 0.5}])
    derived = derived.cast(base_table.schema)
    pq.write_table(base_table, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    stats, _ = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path, key=["id"])
    assert (stats["edited_rows"], stats["new_rows"], stats["rows"]) == (108 + 1, 1, 5401)
    assert stats["edited_cells"] == 108 + 2


def test_a_shuffle_takes_its_bits_and_its_recipe_almost_none(tmp_path: Path, base_table: pa.Table) -> None:
    derived = base_table.take(pa.array(np.random.default_rng(42).permutation(6000)))
    pq.write_table(base_table, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    stats, back = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path)
    assert stats["stored_bytes"] <= 6000 * 13 // 8 + 1600
    (tmp_path / "recipe").mkdir()
    told, back = round_trip(
        tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path / "recipe", recipe=["shuffle(42)"]
    )
    assert told["stored_bytes"] <= stats["stored_bytes"] - 6000 * 13 // 8 + 100
    assert sha256(back / "derived.parquet") == sha256(tmp_path / "derived.parquet")
    with pytest.raises(ConfigError, match="recipe does not give these rows"):
        encode([tmp_path / "base.parquet"], tmp_path / "derived.parquet", tmp_path / "x", recipe=["shuffle(41)"])
    assert not (tmp_path / "x").exists()


def test_a_filter_as_a_recipe(tmp_path: Path, base_table: pa.Table) -> None:
    derived = base_table.filter(pa.compute.greater_equal(base_table["tokens"], 8))
    pq.write_table(base_table, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    recipe = ["filter(tokens >= 8)"]
    _, back = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path, recipe=recipe)
    assert sha256(back / "derived.parquet") == sha256(tmp_path / "derived.parquet")
    with pytest.raises(ConfigError, match="not a recipe"):
        encode([tmp_path / "base.parquet"], tmp_path / "derived.parquet", tmp_path / "x", recipe=["sort(id)"])


def test_unlike_datasets_take_no_more_than_parquet(tmp_path: Path, base_table: pa.Table) -> None:
    random = np.random.default_rng(1)
    derived = pa.table({"id": random.integers(0, 2**60, 6000), "text": [random.bytes(12).hex() for _ in range(6000)]})
    pq.write_table(base_table, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    stats, _ = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path, exact="rows")
    for options in ({}, {"use_dictionary": False}):
        pq.write_table(derived, tmp_path / "peer.parquet", compression="zstd", compression_level=19, **options)
        assert stats["stored_bytes"] <= 1.01 * (tmp_path / "peer.parquet").stat().st_size


@pytest.mark.parametrize("how", ["few values", "lists", "half of it"])
def test_a_base_that_helps_little_costs_nothing(tmp_path: Path, how: str) -> None:
    def table(seed: int) -> pa.Table:
        random = np.random.default_rng(seed)
        if how == "few values":  # every row is in the base, and which one it is takes more than the row
            return pa.table({"label": [("yes", "no", "perhaps")[n] for n in random.integers(0, 3, 9000)]})
        if how == "lists":
            return pa.table({"v": [list(row) for row in random.integers(0, 99, (3000, 5))], "n": random.random(3000)})
        known = np.random.default_rng(9).integers(0, 2**60, 3000)
        return pa.table({"n": np.concatenate([known, random.integers(0, 2**60, 3000)])})

    for seed, name in enumerate(("base", "derived")):
        pq.write_table(table(seed), tmp_path / f"{name}.parquet")
    stats, _ = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path, exact="rows")
    sizes = []
    for options in ({}, {"use_dictionary": False}):
        pq.write_table(table(1), tmp_path / "peer.parquet", compression="zstd", compression_level=19, **options)
        sizes.append((tmp_path / "peer.parquet").stat().st_size)
    assert stats["stored_bytes"] <= 1.01 * min(sizes) + 900, "900: the manifest and the index"


def test_several_bases(tmp_path: Path, base_table: pa.Table) -> None:
    for name, table in (("a", base_table.slice(0, 3000)), ("b", base_table.slice(3000)), ("derived", base_table)):
        pq.write_table(table, tmp_path / f"{name}.parquet")
    bases = [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    stats = encode(bases, tmp_path / "derived.parquet", tmp_path / "delta")
    assert stats.same_rows == 6000
    decode(bases, tmp_path / "delta", tmp_path / "back")
    assert sha256(tmp_path / "back" / "derived.parquet") == sha256(tmp_path / "derived.parquet")
    with pytest.raises(SparseError, match="not the base"):
        decode(bases[::-1], tmp_path / "delta", tmp_path / "other")


@pytest.mark.parametrize("columns_", [{}, {"a": pa.array([], pa.int32())}])
def test_empty_tables(tmp_path: Path, columns_: dict) -> None:
    for name in ("base", "derived"):
        write_arrow(pa.table(columns_), tmp_path / f"{name}.arrow")
    stats, back = round_trip(tmp_path / "base.arrow", tmp_path / "derived.arrow", tmp_path)
    assert stats["rows"] == 0
    assert sha256(back / "derived.arrow") == sha256(tmp_path / "derived.arrow")


@pytest.mark.parametrize(
    "options",
    [
        {"compression": "snappy"},
        {"compression": "zstd", "compression_level": 7},
        {"compression": "gzip"},
        {"compression": "none", "use_dictionary": False},
        {"row_group_size": 1000, "compression": "zstd", "compression_level": 3},
        {"use_content_defined_chunking": True, "write_page_index": True},
        {"data_page_version": "2.0", "version": "2.4"},
    ],
    ids=str,
)
def test_parquet_of_many_writers(tmp_path: Path, base_table: pa.Table, options: dict) -> None:
    pq.write_table(base_table, tmp_path / "base.parquet")
    pq.write_table(base_table.slice(5), tmp_path / "derived.parquet", **options)
    stats, back = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path)
    assert sha256(back / "derived.parquet") == sha256(tmp_path / "derived.parquet")
    assert set(stats["bytes_of_files"]) == {"rewritten"}


def test_folders_splits_and_other_files(tmp_path: Path, base_table: pa.Table) -> None:
    for which in ("base", "derived"):
        folder = tmp_path / which
        (folder / "data").mkdir(parents=True)
        for number in range(2):
            pq.write_table(
                base_table.slice(2000 * number, 2000), folder / "data" / f"train-0000{number}-of-00002.parquet"
            )
        pq.write_table(base_table.slice(4000), folder / "data" / "test-00000-of-00001.parquet")
        (folder / "README.md").write_text("the same in both\n" * 50)
    (tmp_path / "derived" / "LICENSE").write_text("new\n")
    stats, back = round_trip(tmp_path / "base", tmp_path / "derived", tmp_path)
    want = {
        p.relative_to(tmp_path / "derived"): p.read_bytes() for p in (tmp_path / "derived").rglob("*") if p.is_file()
    }
    assert {p.relative_to(back): p.read_bytes() for p in back.rglob("*") if p.is_file()} == want
    assert stats["same_rows"] == 6000
    encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "only", splits=["test"])
    decode([tmp_path / "base"], tmp_path / "only", tmp_path / "only-back", form="parquet")
    assert [p.name for p in (tmp_path / "only-back" / "data").iterdir()] == ["test-00000-of-00001.parquet"]
    with pytest.raises(ConfigError, match="no split 'dev'"):
        encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "x", splits=["dev"])


def test_across_formats(tmp_path: Path, base_table: pa.Table) -> None:
    pq.write_table(base_table, tmp_path / "base.parquet")
    plain = base_table.drop_columns(["quality"])
    (tmp_path / "d.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in plain.to_pylist()))
    stats, back = round_trip(tmp_path / "base.parquet", tmp_path / "d.jsonl", tmp_path)
    assert stats["same_rows"] == 6000
    assert stats["stored_bytes"] < 2000
    assert sha256(back / "d.jsonl") == sha256(tmp_path / "d.jsonl")


def test_a_whole_file_with_text_that_is_no_unicode_is_kept(tmp_path: Path) -> None:
    offsets = pa.py_buffer(np.array([0, 3], np.int32))
    broken = pa.Array.from_buffers(pa.string(), 1, [None, offsets, pa.py_buffer(b"\xed\xa0\x80")])
    pq.write_table(pa.table({"t": ["fine"]}), tmp_path / "base.parquet")
    pq.write_table(pa.table({"t": broken}), tmp_path / "derived.parquet")
    stats, back = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path)
    assert stats["rows"] == 0
    assert sha256(back / "derived.parquet") == sha256(tmp_path / "derived.parquet")


def test_same_inputs_same_bytes(tmp_path: Path, base_table: pa.Table) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        pq.write_table(base_table, tmp_path / name / "base.parquet")
        pq.write_table(base_table.slice(100, 3000), tmp_path / name / "derived.parquet")
        encode([tmp_path / name / "base.parquet"], tmp_path / name / "derived.parquet", tmp_path / name / "delta")
    for file in ("manifest.json", "parts.bin"):
        assert (tmp_path / "one" / "delta" / file).read_bytes() == (tmp_path / "two" / "delta" / file).read_bytes()


def test_units_are_read_once_each(tmp_path: Path, base_table: pa.Table) -> None:
    pq.write_table(base_table, tmp_path / "base.parquet")
    with Dataset(tmp_path / "base.parquet") as opened:
        assert [unit.rows for unit in opened.units] == [6000]
        assert opened.units[0].column("id").type == pa.int64()
        assert math.isclose(opened.size, (tmp_path / "base.parquet").stat().st_size)


def test_some_rows_without_the_others(tmp_path: Path, base_table: pa.Table, monkeypatch: pytest.MonkeyPatch) -> None:
    for which, start in (("base", 0), ("derived", 9)):
        (tmp_path / which).mkdir()
        for number in range(2):
            part = base_table.slice(start + 2000 * number, 2000)
            pq.write_table(part, tmp_path / which / f"train-{number}.parquet")
        pq.write_table(base_table.slice(5000), tmp_path / which / "test.parquet")
    encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "delta")
    whole = base_table.slice(9, 4000)
    taken: list[int] = []
    monkeypatch.setattr(Cells, "batch", lambda self, *rows: taken.append(self.rows) or batch(self, *rows))
    for start, stop in ((0, 3), (1990, 2010), (3990, 4000), (7, 7)):
        found = read_rows([tmp_path / "base"], tmp_path / "delta", start, stop)
        assert found.equals(whole.slice(start, stop - start))
    assert sum(taken) == 3 + 20 + 10, "no other row is built"
    assert read_rows([tmp_path / "base"], tmp_path / "delta", 0, 9, split="test").num_rows == 9
    with pytest.raises(ConfigError, match="no rows 0 to 4001"):
        read_rows([tmp_path / "base"], tmp_path / "delta", 0, 4001)
    with pytest.raises(SparseError, match="not the base"):
        read_rows([tmp_path / "derived"], tmp_path / "delta", 0, 1)


def test_an_edited_text_takes_the_edit(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    text = [random.bytes(2000).hex() for _ in range(200)]
    edits = [t[:700] + f"<{n}>" + t[703:3000] + t[3010:] if n % 2 else t for n, t in enumerate(text)]
    for name, column_ in (("base", text), ("derived", edits)):
        pq.write_table(pa.table({"n": range(200), "t": column_}), tmp_path / f"{name}.parquet")
    stats, _ = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path, exact="rows")
    assert (stats["edited_cells"], stats["new_rows"]) == (100, 0)
    assert stats["stored_bytes"] < 6000, "100 texts of 4000 characters, each with two edits"


def test_many_new_columns_are_looked_at_once_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(0)
    base = pa.table({f"a{n}": random.integers(0, 2**50, 50) for n in range(30)})
    derived = pa.table({f"b{n}": base[f"a{n}"] if n == 7 else random.integers(0, 2**50, 50) for n in range(30)})
    hashed: list[int] = []
    hashes = columns.hashes
    monkeypatch.setattr(columns, "hashes", lambda array: hashed.append(1) or hashes(array))
    for name, table in (("base", base), ("derived", derived)):
        pq.write_table(table, tmp_path / f"{name}.parquet")
    stats, _ = round_trip(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path)
    assert Delta(tmp_path / "delta").index.tables[0].columns[7].source == "a7"
    assert stats["new_rows"] == 0
    assert len(hashed) <= 3 * 60
