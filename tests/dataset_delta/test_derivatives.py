"""Datasets that were derived by one change in every row, chat sets, and files that no table describes well."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from sparse_decl.base.errors import FormatError  # noqa: E402
from sparse_decl.dataset_delta import DeltaStats, decode, encode  # noqa: E402
from sparse_decl.dataset_delta.artifact import Delta  # noqa: E402
from sparse_decl.dataset_delta.file_encoding import FileEncoder  # noqa: E402
from sparse_decl.dataset_delta.manifest import Rule  # noqa: E402
from sparse_decl.dataset_delta.rules import apply_rule  # noqa: E402

WORDS = ["alpha", "beta", "Gamma", "delta", "epsilon", "zeta", "eta", "Theta", "iota", "kappa", "Łambda", "mu"]
OWN = 1100  # bytes of a delta's manifest and index


def text(of: random.Random, words: int = 14) -> str:
    return " ".join(of.choice(WORDS) + str(of.randrange(1000)) for _ in range(words))


def rows(count: int = 1500) -> list[dict[str, Any]]:
    of = random.Random(5)
    return [
        {
            "id": n,
            "text": text(of),
            "tokens": [of.randrange(32000) for _ in range(of.randint(5, 30))],
            "score": of.random(),
            "name": f"Zoë {of.random()}",
        }
        for n in range(count)
    ]


def chats(count: int = 400) -> list[dict[str, Any]]:
    of = random.Random(6)
    return [
        {
            "id": f"c{n}",
            "messages": [{"role": "system", "content": "You answer in short sentences."}]
            + [{"role": role, "content": text(of)} for _ in range(of.randint(1, 3)) for role in ("user", "assistant")],
            "score": round(of.random(), 4),
        }
        for n in range(count)
    ]


def dumped(items: list[dict[str, Any]], **how: Any) -> bytes:
    return "".join(json.dumps(item, **how) + "\n" for item in items).encode()


def patched(old: bytes, new: bytes) -> int:
    """Bytes of `zstd -19 --patch-from`."""
    setting = zstandard.ZstdCompressionParameters.from_level(19, window_log=27, enable_ldm=True)
    known = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return len(zstandard.ZstdCompressor(compression_params=setting, dict_data=known).compress(new))


def kept(folder: Path, old: bytes, new: bytes, ext: str = "jsonl") -> DeltaStats:
    folder.mkdir(exist_ok=True)
    (folder / f"base.{ext}").write_bytes(old)
    (folder / f"derived.{ext}").write_bytes(new)
    stats = encode([folder / f"base.{ext}"], folder / f"derived.{ext}", folder / "delta")
    decode([folder / f"base.{ext}"], folder / "delta", folder / "back")
    assert (folder / "back" / f"derived.{ext}").read_bytes() == new
    return stats


CHANGES: dict[str, Callable[[list[dict[str, Any]]], bytes]] = {
    "a token appended": lambda found: dumped([{**row, "tokens": [*row["tokens"], 2]} for row in found]),
    "another style": lambda found: dumped(found, separators=(",", ":"), ensure_ascii=False),
    "rounded": lambda found: dumped([{**row, "score": round(row["score"], 4)} for row in found]),
    "lower case": lambda found: dumped([{**row, "text": row["text"].lower()} for row in found]),
    "a template": lambda found: dumped([{**row, "text": f"### Ask:\n{row['text']}\n### Answer:"} for row in found]),
    "keys sorted": lambda found: dumped(found, sort_keys=True),
    "spaces and signs": lambda found: dumped([{**row, "text": row["text"].replace(" ", " - ")} for row in found]),
    "a field": lambda found: dumped([{**row, "lang": "en"} for row in found]),
    "columns swapped": lambda found: dumped(
        [{**row, "text": row["name"], "name": row["text"]} if row["id"] % 10 == 3 else row for row in found]
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_one_change_in_every_row_is_said_once(tmp_path: Path, name: str) -> None:
    old, new = dumped(rows()), CHANGES[name](rows())
    stats = kept(tmp_path, old, new)
    assert stats.stored_bytes <= min(OWN + 300, 0.6 * patched(old, new))
    assert (stats.new_rows, stats.bytes_of_files) == (0, {"lines": 1})


def test_numbers_printed_otherwise(tmp_path: Path) -> None:
    for_each = [(row["id"], row["score"]) for row in rows()]
    old = "id,score\n" + "".join(f"{n},{score!r}\n" for n, score in for_each)
    new = "id,score\n" + "".join(f"{n},{score:.6f}\n" for n, score in for_each)
    assert kept(tmp_path, old.encode(), new.encode(), "csv").stored_bytes <= OWN
    (column,) = [one for one in Delta(tmp_path / "delta").index.tables[0].columns if one.rule is not None]
    assert column.rule is not None
    assert (column.rule.do, column.rule.places, column.edited) == ("format", 6, 0)


def test_the_only_column_was_changed_in_every_row(tmp_path: Path) -> None:
    old, new = ("".join(f"{lead}{row['text']}\n" for row in rows()) for lead in ("", "Q: "))
    assert kept(tmp_path, old.encode(), new.encode(), "txt").stored_bytes <= OWN


def test_replacements_are_a_rule(tmp_path: Path) -> None:
    changed = [{**row, "text": row["text"].replace("alpha", "omega").replace(" ", "; ")} for row in rows()]
    assert kept(tmp_path, dumped(rows()), dumped(changed)).stored_bytes <= OWN + 300
    delta = Delta(tmp_path / "delta")
    (column,) = [one for one in delta.index.tables[0].columns if one.rule is not None]
    assert column.rule is not None
    assert column.rule.do == "replace"


@pytest.mark.parametrize(
    ("pairs", "text", "made"),
    [
        ([("ab", "x"), ("a", "y")], "aab", "yx"),
        ([("a", "y"), ("ab", "x")], "aab", "yyb"),
        ([("a", "aa")], "aba", "aabaa"),
        ([(".", "")], "a.b.", "ab"),
        ([], "a", "a"),
        ([("a", "b"), ("a", "c")], "a", "b"),
    ],
)
def test_what_replacements_give(pairs: list[tuple[str, str]], text: str, made: str) -> None:
    kind = pa.large_string()
    array = apply_rule(Rule(do="replace", pairs=pairs), pa.array([text, None, ""], kind), kind)
    assert array.to_pylist() == [made, None, ""]


def renamed(row: dict[str, Any]) -> dict[str, Any]:
    other = {"alpha": "omega"}
    return {**row, "turns": [{**turn, "role": other.get(turn["role"], turn["role"])} for turn in row["turns"]]}


NESTED: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "a value of a field": renamed,
    "an item at each list's end": lambda row: {**row, "tokens": [*row["tokens"], 2]},
    "the names of fields": lambda row: {
        "tokens": row["tokens"],
        "said": [{"from": turn["role"], "value": turn["content"]} for turn in row["turns"]],
    },
}


@pytest.mark.parametrize("name", NESTED)
def test_replacements_in_nested_cells_are_a_rule(tmp_path: Path, monkeypatch: Any, name: str) -> None:
    monkeypatch.setattr(FileEncoder, "keep_bytes", lambda *_: None)  # of so small a file a patch may be smaller
    base = [
        {
            "tokens": [row["id"] * n % 997 for n in range(2 + row["id"] % 5)],
            "turns": [{"role": role, "content": f"{row['text']} {role}"} for role in ("alpha", "beta", "alpha")],
        }
        for row in rows()
    ]
    derived = [NESTED[name](row) for row in base]
    for side, found in (("base", base), ("derived", derived)):
        pq.write_table(pa.Table.from_pylist(found), tmp_path / f"{side}.parquet")
    stats = encode([tmp_path / "base.parquet"], tmp_path / "derived.parquet", tmp_path / "delta")
    assert (stats.bytes_of_files, stats.new_rows) == ({"rewritten": 1}, 0)
    assert stats.stored_bytes <= 400
    (column,) = [one for one in Delta(tmp_path / "delta").index.tables[0].columns if one.rule is not None]
    assert (column.rule.do, column.edited) == ("replace", 0) if column.rule is not None else False
    decode([tmp_path / "base.parquet"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back/derived.parquet").read_bytes() == (tmp_path / "derived.parquet").read_bytes()


def test_replacements_in_nested_cells_that_break_them_are_refused() -> None:
    kind = pa.large_list(pa.large_string())
    array = pa.array([["a", None], None, ["\ufdd2"]], kind)
    assert apply_rule(Rule(do="replace", pairs=[]), array, kind).equals(array)
    assert apply_rule(Rule(do="replace", pairs=[("a", "bb")]), array, kind).to_pylist() == [
        ["bb", None],
        None,
        ["\ufdd2"],
    ]
    for pair in (("\ufdd2", ""), ("\ufdd7", ""), ("\ufdd0", "\ufdd1"), ("a", "\ufdd7\ufdd2")):
        with pytest.raises(FormatError):
            apply_rule(Rule(do="replace", pairs=[pair]), array, kind)
    with pytest.raises(FormatError):
        apply_rule(Rule(do="replace"), array, pa.large_list(pa.int64()))


def test_words_replaced_in_some_rows_are_no_rule_for_all(tmp_path: Path) -> None:
    old = "".join(f"left {n * 7 % 901} of {n}\n" for n in range(900))
    new = "".join(f"{'right' if n % 7 == 0 else 'left'} {n * 7 % 901} of {n}\n" for n in range(900))
    assert kept(tmp_path, old.encode(), new.encode(), "txt").edited_cells <= 140


def test_a_replacement_of_nothing_is_refused() -> None:
    with pytest.raises(FormatError, match="makes no sense"):
        apply_rule(Rule(do="replace", pairs=[("", "a")]), pa.array(["a"], pa.large_string()), pa.large_string())


def test_an_exception_to_a_rule_stands_beside_it(tmp_path: Path) -> None:
    changed = [{**row, "text": row["text"].lower() if row["id"] % 100 else "OTHER"} for row in rows()]
    stats = kept(tmp_path, dumped(rows()), dumped(changed))
    assert stats.stored_bytes <= OWN + 200
    (column,) = [one for one in Delta(tmp_path / "delta").index.tables[0].columns if one.rule is not None]
    assert column.edited == 15


def appended(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for row in found[::10]:
        row["messages"] += [{"role": "user", "content": text(random.Random(row["id"]))}]
    return found


def system(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for row in found:
        row["messages"][0]["content"] += " Never guess."
    return found


def renamed(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for row in found:
        for turn in row["messages"]:
            turn["role"] = {"user": "human", "assistant": "gpt"}.get(turn["role"], turn["role"])
    return found


def conversations(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for row in found:
        row["conversations"] = [{"from": turn["role"], "value": turn["content"]} for turn in row.pop("messages")]
    return found


def worded(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    of = random.Random(9)
    for row in found[::20]:
        words = row["messages"][1]["content"].split(" ")
        words[of.randrange(len(words))] = "edited"
        row["messages"][1]["content"] = " ".join(words)
    found = [row for number, row in enumerate(found) if number % 7]
    of.shuffle(found)
    return found


def dropped(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for row in found:
        row["messages"] = row["messages"][:-1] if len(row["messages"]) > 3 else row["messages"]
    return found


@pytest.mark.parametrize("change", [appended, system, renamed, conversations, worded, dropped])
def test_chat_sets(tmp_path: Path, change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> None:
    base, derived = chats(), change(copy.deepcopy(chats()))
    lines = kept(tmp_path / "lines", dumped(base), dumped(derived)).stored_bytes
    (tmp_path / "parquet").mkdir()
    for name, found in (("base", base), ("derived", derived)):
        pq.write_table(pa.Table.from_pylist(found), tmp_path / "parquet" / f"{name}.parquet")
    old, new = ((tmp_path / "parquet" / f"{name}.parquet").read_bytes() for name in ("base", "derived"))
    tables = kept(tmp_path / "parquet", old, new, "parquet").stored_bytes
    assert lines - OWN <= patched(dumped(base), dumped(derived))
    assert tables <= 1.3 * lines + 300
    if change in (system, renamed, conversations):
        assert max(lines, tables) <= OWN + 200


def test_lines_that_no_table_describes_well_are_patched(tmp_path: Path) -> None:
    def wild(first: int, count: int) -> list[dict[str, int]]:
        found = []
        for n in range(first, first + count):
            of = random.Random(n)
            keys = [f"key_{k}" for k in range(60)]
            of.shuffle(keys)
            found.append({key: of.randrange(99) for key in keys[:20]})
        return found

    old = dumped(wild(0, 1500))
    new = dumped([row for number, row in enumerate(wild(0, 1500)) if number % 40] + wild(9000, 20))
    assert kept(tmp_path, old, new).stored_bytes <= 1.01 * patched(old, new) + OWN


def test_text_that_shares_more_as_bytes(tmp_path: Path) -> None:
    of = random.Random(3)
    pieces = [text(of, 5) for _ in range(200)]
    old, new = ("".join(of.choice(pieces) + of.choice(" \n") for _ in range(3000)).encode() for _ in range(2))
    assert kept(tmp_path, old, new, "txt").stored_bytes <= 1.01 * patched(old, new) + OWN


def changed_once(data: bytes) -> bytes:
    place = data.index(b"7", len(data) // 2)
    return data[:place] + b"8" + data[place + 1 :]


SMALL = {
    "txt": "".join(row["text"] + "\n" for row in rows(300)).encode(),
    "json": json.dumps(rows(120)).encode(),
    "jsonl": dumped(rows(120)),
    "csv": ("id,score\n" + "".join(f"{row['id']},{row['score']!r}\n" for row in rows(900))).encode(),
}


@pytest.mark.parametrize("ext", SMALL)
def test_one_byte_of_a_small_file(tmp_path: Path, ext: str) -> None:
    """A patch of the bytes: what a delta takes in any case, and that."""
    old = SMALL[ext]
    nothing = kept(tmp_path / "same", old, old, ext).stored_bytes
    assert kept(tmp_path / "other", old, changed_once(old), ext).stored_bytes <= nothing + 60


def test_a_file_without_a_table_by_another_name(tmp_path: Path) -> None:
    """JSON that is one object, named otherwise: it is compared with the only file of its ending."""
    old = json.dumps({"rows": rows(100), "of": 1}).encode()
    assert kept(tmp_path, old, changed_once(old), "json").stored_bytes < 160


# ---------------------------------------------------------------- which rows and columns of the base


def named(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Two columns changed in every row, and rows dropped, in another order: only the names are left."""
    left = [{**row, "text": row["text"].lower(), "score": round(row["score"], 3)} for row in found if row["id"] % 7]
    random.Random(9).shuffle(left)
    return left


def padded(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lists of one length, two columns of them in every row, and neither row nor cell stays as it was."""
    return [
        {
            "tokens": (row["tokens"] + [0] * 24)[:24],
            "mask": ([1] * len(row["tokens"]) + [0] * 24)[:24],
            "label": row["id"] % 3,
        }
        for row in found
    ]


def masked(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**row, "labels": [-100] * 4 + row["tokens"][4:]} for row in found]


def packed(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lists one after the other, cut elsewhere: no row of the base is one of these."""
    every = [token for row in found for token in [*row["tokens"], 2]]
    return [{"tokens": every[at : at + 256]} for at in range(0, len(every), 256)]


def rejected(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A new column of text that stands in the base, in other rows."""
    return [{**row, "other": found[(7 * n + 3) % len(found)]["text"][:70]} for n, row in enumerate(found)]


def test_new_rows_that_share_one_long_cell_stay_new(tmp_path: Path) -> None:
    """Each has the only zone of some row of the base, as new places have; nothing else of it."""
    of, width = random.Random(3), 6

    def place(zone: int) -> dict[str, Any]:
        return {"zone": f"Continent/City {zone:05}", **{f"of{n}": f"{of.random():.6f}" for n in range(width)}}

    base = [place(zone) for zone in range(400)]
    added = [place(zone) for zone in of.sample(range(400), 60)]
    stats = kept(tmp_path, dumped(base), dumped([*base[:200], *added, *base[200:]]))
    assert (stats.same_rows, stats.edited_rows, stats.new_rows) == (400, 0, 60)


PLACED: dict[str, tuple[Callable[[list[dict[str, Any]]], list[dict[str, Any]]], float]] = {
    "rows by their names": (named, 0.2),
    "rows in their places": (padded, 0.2),
    "a column like another": (masked, 0.2),
    "lists put together": (packed, 0.9),
    "text of other rows": (rejected, 0.9),
}


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
@pytest.mark.parametrize("name", PLACED)
def test_where_rows_and_columns_come_from(tmp_path: Path, name: str, form: str) -> None:
    change, most = PLACED[name]
    base = [{"name": f"https://example.org/{row['id'] * 7919:09}", **row} for row in rows()]
    if change is padded:
        base = [{"tokens": row["tokens"], "mask": [1] * len(row["tokens"]), "label": row["id"] % 3} for row in base]
        derived = padded([{**row, "id": n} for n, row in enumerate(base)])
    else:
        derived = change(base)
    if form == "jsonl":
        old, new = dumped(base), dumped(derived)
        assert kept(tmp_path / "kept", old, new).stored_bytes < most * patched(old, new) + OWN
        return
    paths = [tmp_path / f"{side}.parquet" for side in ("base", "derived")]
    for path, found in zip(paths, (base, derived), strict=True):
        pq.write_table(pa.Table.from_pylist(found), path)
    stats = kept(tmp_path / "kept", *(path.read_bytes() for path in paths), "parquet")
    assert stats.stored_bytes < most * patched(*(path.read_bytes() for path in paths)) + OWN


def test_a_file_kept_as_a_patch_leaves_no_part_behind(tmp_path: Path) -> None:
    for side in ("base", "derived"):
        changed = {(n, 9): 1 for n in range(60)} if side == "derived" else {}
        rows = [{f"c{n}": (n * row) % 7 + changed.get((n, row), 0) for n in range(60)} for row in range(40)]
        (tmp_path / f"{side}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    stats = encode([tmp_path / "base.jsonl"], tmp_path / "derived.jsonl", tmp_path / "delta")
    delta = Delta(tmp_path / "delta")
    assert (stats.bytes_of_files, len(delta.index.parts)) == ({"stored": 1}, 1)
    decode([tmp_path / "base.jsonl"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back" / "derived.jsonl").read_bytes() == (tmp_path / "derived.jsonl").read_bytes()


def test_new_rows_that_share_a_name_by_chance_stay_new(tmp_path: Path) -> None:
    base = rows()
    more = [{**row, "id": 9000 + n} for n, row in enumerate(rows(2000)[1500:])]
    for n, row in enumerate(more):
        row["name"] = base[n]["name"] if n % 10 == 0 else row["name"]
    assert kept(tmp_path, dumped(base), dumped(base + more)).new_rows == 500
