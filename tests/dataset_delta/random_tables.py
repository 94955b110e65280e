"""Random tables of JSON-like rows, random edits of them, and random ways to write them as a file; all from one seed."""

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

Row = dict[str, Any]
Table = list[Row]
Make = Callable[[], Any]

FORMATS = ("jsonl", "csv", "tsv", "json", "parquet", "arrow")
_WORDS = [
    "the",
    "model",
    "answers,",
    "data",
    '"set"',
    "rows",
    "Zoë",
    "naïve",
    "模型",
    "\U0001f600",
    "a\\b",
    "tab\there",
]
_WORDS += ["-", "null", "true", "1.0", "<|end|>", "/", "&amp;"]
_NAMES = ("id", "text", "label", "score", "tokens", "messages", "meta", "größe", "a.b", "with space", "date")


def words(of: random.Random, most: int = 30) -> str:
    text = " ".join(
        of.choice(_WORDS) + (str(of.randrange(1000)) if of.random() < 0.5 else "") for _ in range(of.randint(0, most))
    )
    return text + "\n" if of.random() < 0.02 else text


def _turns(of: random.Random) -> list[Row]:
    return [{"role": of.choice(["user", "assistant"]), "content": words(of, 12)} for _ in range(of.randint(0, 4))]


def makers(of: random.Random, flat: bool) -> list[Make]:
    """Functions that make a cell, of a column each."""
    values = [of.choice(["yes", "no", "perhaps", ""]) for _ in range(3)]
    big = of.random() < 0.2
    found: list[Make] = [
        lambda: words(of),
        lambda: of.choice(values),
        lambda: of.randrange(-(10**12), 10**12) if big else of.randrange(100),
        lambda: of.random(),
        lambda: round(of.uniform(-1e3, 1e3), 2),
        lambda: of.random() < 0.3,
        lambda: f"{of.randint(1990, 2030)}-{of.randint(1, 12):02d}-{of.randint(1, 28):02d}",
    ]
    if not flat:
        found += [
            lambda: [of.randrange(5000) for _ in range(of.randint(0, 12))],
            lambda: [words(of, 4) for _ in range(of.randint(0, 3))],
            lambda: {"a": of.randrange(9), "b": words(of, 3), "c": [of.random()]},
            lambda: _turns(of),
        ]
    return found


def table(of: random.Random, flat: bool) -> tuple[Table, dict[str, Make]]:
    """Rows, and what makes a cell of each column."""
    names = of.sample(_NAMES, of.randint(1, 6))
    columns = {name: of.choice(makers(of, flat)) for name in names}
    nulls = {name: of.choice([0, 0, 0, 0.1]) for name in names}
    return [row_of(of, columns, nulls) for _ in range(of.choice([0, 1, 2, 30, 200, 600]))], columns


def row_of(of: random.Random, columns: dict[str, Make], nulls: dict[str, float] | None = None) -> Row:
    return {name: None if nulls and of.random() < nulls[name] else make() for name, make in columns.items()}


def changed(of: random.Random, cell: Any, make: Make) -> Any:
    """A cell edited a little."""
    if isinstance(cell, str) and cell:
        at = of.randrange(len(cell))
        return of.choice([cell[:at] + "edited" + cell[at:], cell[:at], cell.upper(), cell.replace(" ", "  ", 1)])
    if isinstance(cell, list) and cell:
        at = of.randrange(len(cell))
        return of.choice([cell[:at] + cell[at + 1 :], [*cell, cell[at]], cell[::-1]])
    if type(cell) in (int, float):
        return cell + 1
    return make()


def derive(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    """One to three edits, one after the other; the base's rows stay as they are."""
    rows = [dict(row) for row in rows]
    for _ in range(of.randint(1, 3)):
        rows = of.choice(EDITS)(of, rows, columns, flat)
    return rows


def _edit_cells(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    share, name = of.choice([0.02, 0.2, 1.0]), of.choice(list(columns))
    for row in rows:
        if name in row and of.random() < share:
            row[name] = changed(of, row[name], columns[name])
    return rows


def _drop_rows(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    share = of.choice([0.1, 0.5, 0.99])
    return [row for row in rows if of.random() > share]


def _add_rows(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    for _ in range(of.choice([1, 20, 100])):
        fresh = {name: make for name, make in columns.items() if not rows or name in rows[0]}
        rows.insert(of.choice([len(rows), of.randint(0, len(rows))]), row_of(of, fresh) if fresh else dict(rows[0]))
    return rows


def _order(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    of.shuffle(rows)
    return rows


def _twice(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    return [dict(row) for row in rows for _ in range(of.choice([1, 1, 1, 3]))]


def _add_column(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    make = of.choice(makers(of, flat))
    return [{**row, "added": make()} for row in rows]


def _drop_column(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    gone = of.choice(list(columns))
    return [{name: cell for name, cell in row.items() if name != gone} or row for row in rows]


def _rename(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    old = of.choice(list(columns))
    return [{"renamed" if name == old else name: cell for name, cell in row.items()} for row in rows]


def _reorder_columns(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    return [dict(sorted(row.items())) for row in rows]


def _by_rule(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    """The same change of every cell of a column."""
    name, way = of.choice(list(columns)), of.randrange(5)

    def made(cell: Any) -> Any:
        if isinstance(cell, str):
            return (cell.lower(), "Q: " + cell + "\nA:", cell.strip(), cell[:20], cell.replace("the", "a"))[way]
        if isinstance(cell, float):
            return (round(cell, 1), cell * 2, str(cell), f"{cell:.3f}", -cell)[way]
        if type(cell) is int:
            return (str(cell), cell + 1, float(cell), -cell, cell // 2)[way]
        if isinstance(cell, list):
            return (cell[1:], cell[:2], [*cell, *cell[:1]], cell[:-1], cell[::-1])[way]
        return cell

    return [{**row, name: made(row[name])} if name in row else row for row in rows]


def _joined(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    texts = [name for name in columns if rows and all(isinstance(row.get(name), (str, int)) for row in rows)]
    return [{**row, "all": " | ".join(f"{name}: {row[name]}" for name in texts)} for row in rows]


def _pack(of: random.Random, rows: Table, columns: dict[str, Make], flat: bool) -> Table:
    return rows if flat else [{"data": row, **({"text": "same"} if of.random() < 0.0 else {})} for row in rows]


EDITS = (
    _edit_cells,
    _edit_cells,
    _drop_rows,
    _add_rows,
    _order,
    _twice,
    _add_column,
    _drop_column,
    _rename,
    _reorder_columns,
    _by_rule,
    _by_rule,
    _joined,
    _pack,
)


# ---------------------------------------------------------------- files


def write(of: random.Random, rows: Table, path: Path) -> None:
    """The rows as a file of the kind that its name says, in a random style."""
    form = path.suffix[1:]
    if form in ("jsonl", "json"):
        path.write_bytes(_as_json(of, rows, form))
    elif form in ("csv", "tsv"):
        path.write_bytes(_as_csv(of, rows, "\t" if form == "tsv" else of.choice(",,;")))
    else:
        _write_arrow(of, _as_arrow(rows), path, form)


def _as_json(of: random.Random, rows: Table, form: str) -> bytes:
    how: dict[str, Any] = {"ensure_ascii": of.random() < 0.5, "sort_keys": of.random() < 0.2}
    how["separators"] = of.choice([None, (",", ":")])
    if of.random() < 0.2:  # keys without a value are left out
        rows = [{name: cell for name, cell in row.items() if cell is not None} for row in rows]
    if form == "json":
        indent = of.choice([None, None, 2])
        return json.dumps(
            rows, **{**how, "indent": indent, "separators": how["separators"] if indent is None else None}
        ).encode()
    end = of.choice(["\n", "\n", "\n", "\r\n"])
    text = end.join(json.dumps(row, **how) for row in rows) + of.choice([end, end, ""])
    return (b"\xef\xbb\xbf" if of.random() < 0.05 else b"") + text.encode()


def _as_csv(of: random.Random, rows: Table, delimiter: str) -> bytes:
    out = io.StringIO(newline="")
    names = list(dict.fromkeys(name for row in rows for name in row)) or ["empty"]
    quoting = of.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
    writer = csv.DictWriter(
        out, names, delimiter=delimiter, quoting=quoting, lineterminator=of.choice(["\n", "\n", "\r\n"])
    )
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def _as_arrow(rows: Table) -> Any:
    """The rows as an Arrow table; a column that Arrow gives no one type is text."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = {}
    for name in names:
        cells = [row.get(name) for row in rows]
        try:
            columns[name] = pa.array(cells)
        except pa.ArrowException:
            columns[name] = pa.array([None if cell is None else json.dumps(cell) for cell in cells], pa.string())
    return pa.table(columns)


def _write_arrow(of: random.Random, made: Any, path: Path, form: str) -> None:
    if form == "parquet":
        pq.write_table(
            made,
            path,
            compression=of.choice(["snappy", "zstd", "none", "gzip"]),
            row_group_size=of.choice([1 << 20, 100]),
            use_dictionary=of.random() < 0.8,
            data_page_version=of.choice(["1.0", "1.0", "2.0"]),
            write_statistics=of.random() < 0.8,
        )
        return
    options = pa.ipc.IpcWriteOptions(compression=of.choice([None, None, "lz4", "zstd"]))
    with of.choice([pa.ipc.new_file, pa.ipc.new_stream])(str(path), made.schema, options=options) as sink:
        sink.write_table(made, max_chunksize=of.choice([1 << 16, 50]))


def write_pair(seed: int, folder: Path) -> tuple[Path, Path]:
    """A base and what was derived from it, as a file each, of the same kind as a rule."""
    of = random.Random(seed)
    form = of.choice(FORMATS)
    other = form if of.random() < 0.8 else of.choice(FORMATS)
    flat = bool({form, other} & {"csv", "tsv"})
    rows, columns = table(of, flat)
    paths = folder / f"base.{form}", folder / f"derived.{other}"
    style = of.getrandbits(32)
    write(random.Random(style), rows, paths[0])
    again = random.Random(style if of.random() < 0.8 else style + 1)
    write(again, derive(of, rows, columns, flat), paths[1])
    return paths
