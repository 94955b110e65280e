"""Derivatives of datasets as people make them, as rows: chat sets, one change in every row, conversions, selections.

Text is lines of the Python standard library, so the same Python makes the same sets. A derivative is a function of the
base's rows, and gives rows, or bytes of a file that is no JSON lines.
"""

from __future__ import annotations

import copy
import csv
import io
import json
import random
import sysconfig
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Change = Callable[[list[Row], random.Random, Iterator[str]], Any]

SYSTEM = "You are a careful assistant that answers in short sentences and cites its sources where it can."


@dataclass(frozen=True)
class Lines:
    """A base and what was derived from it, as bytes of files. repeats: the change is one rule. rows: of both, where
    they can stand in Parquet too."""

    family: str
    name: str
    base: bytes
    derived: bytes
    ext: str = "jsonl"
    base_ext: str = "jsonl"
    repeats: bool = False
    rows: tuple[list[Row], list[Row]] | None = None


def dumped(rows: list[Row], **how: Any) -> bytes:
    return "".join(json.dumps(row, **how) + "\n" for row in rows).encode()


def as_csv(rows: list[Row], **how: Any) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), **how)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def source_lines(files: int = 1500) -> list[str]:
    """Lines of the standard library of 30 to 200 characters, shuffled."""
    found: list[str] = []
    for path in sorted(Path(sysconfig.get_path("stdlib")).rglob("*.py")):
        if "site-packages" not in path.parts and files:
            text = path.read_text("utf-8", "replace")
            found += [line.strip() for line in text.splitlines() if 30 < len(line.strip()) < 200]
            files -= 1
    random.Random(0).shuffle(found)
    return found


def chats(count: int, of: random.Random, more: Iterator[str]) -> list[Row]:
    def turns() -> list[Row]:
        roles = ("user", "assistant") * of.randint(1, 3)
        return [{"role": role, "content": " ".join(next(more) for _ in range(3))} for role in roles]

    return [
        {
            "id": f"c{number:06d}",
            "messages": [{"role": "system", "content": SYSTEM}, *turns()],
            "source": of.choice("abc"),
            "score": round(of.random(), 4),
        }
        for number in range(count)
    ]


def texts(count: int, of: random.Random, more: Iterator[str]) -> list[Row]:
    return [
        {
            "id": number,
            "text": next(more),
            "tokens": [of.randrange(32000) for _ in range(of.randint(20, 80))],
            "score": of.random(),
            "name": "Zoë " + next(more)[:20],
            "date": f"{of.randint(2019, 2026)}-{of.randint(1, 12):02d}-{of.randint(1, 28):02d}",
        }
        for number in range(count)
    ]


def questions(count: int, of: random.Random, more: Iterator[str]) -> list[Row]:
    return [
        {
            "id": f"{of.getrandbits(64):016x}",
            "question": next(more),
            "context": " ".join(next(more) for _ in range(4)),
            "answer": next(more),
            "votes": of.randrange(1000),
            "labels": {
                "topic": of.choice(["law", "art", "code"]),
                "level": of.randint(1, 5),
                "checked": of.random() < 0.5,
            },
        }
        for _ in range(count)
    ]


# ---------------------------------------------------------------- chat sets


def every(change: Callable[[Row], Any]) -> Change:
    """A change of each row in place."""

    def derive(rows: list[Row], of: random.Random, more: Iterator[str]) -> list[Row]:
        for row in rows:
            change(row)
        return rows

    return derive


def appended(rows: list[Row], of: random.Random, more: Iterator[str]) -> list[Row]:
    for row in rows:
        if of.random() < 0.1:
            said = [" ".join(next(more) for _ in range(3)) for _ in range(2)]
            row["messages"] += [{"role": r, "content": t} for r, t in zip(("user", "assistant"), said, strict=True)]
    return rows


def edited(rows: list[Row], of: random.Random, more: Iterator[str]) -> list[Row]:
    kept = []
    for row in rows:
        if of.random() < 0.05:
            turn = of.choice(row["messages"][1:])
            words = turn["content"].split(" ")
            words[of.randrange(len(words))] = "edited"
            turn["content"] = " ".join(words)
        elif of.random() < 0.1:
            continue
        kept.append(row)
    return kept


def shuffled(rows: list[Row], of: random.Random, more: Iterator[str]) -> list[Row]:
    rows = edited(rows, of, more)
    of.shuffle(rows)
    return rows


def system(row: Row) -> None:
    row["messages"][0]["content"] += " Never guess."


def scored(row: Row) -> None:
    row["score"] = round(row["score"] * 0.5 + 0.1, 4)
    row["judge"] = "v2"


def without_last(row: Row) -> None:
    row["messages"] = row["messages"][:-1] if len(row["messages"]) > 3 else row["messages"]


def without_system(row: Row) -> None:
    del row["messages"][0]


def roles(row: Row) -> None:
    for turn in row["messages"]:
        turn["role"] = {"user": "human", "assistant": "gpt"}.get(turn["role"], turn["role"])


def sharegpt(row: Row) -> None:
    row["conversations"] = [{"from": turn["role"], "value": turn["content"]} for turn in row.pop("messages")]


def cut_turns(row: Row) -> None:
    for turn in row["messages"]:
        turn["content"] = turn["content"][:120]


def weighted(row: Row) -> None:
    for turn in row["messages"]:
        turn["weight"] = int(turn["role"] == "assistant")


def templated(row: Row) -> None:
    said = "".join(f"<|im_start|>{turn['role']}\n{turn['content']}<|im_end|>\n" for turn in row["messages"])
    row["text"] = said


def turns_apart(rows: list[Row], of: random.Random, more: Iterator[str]) -> list[Row]:
    return [
        {"id": row["id"], "turn": number, "role": turn["role"], "content": turn["content"]}
        for row in rows
        for number, turn in enumerate(row["messages"])
    ]


CHATS: dict[str, tuple[Change, bool]] = {
    "turns appended to a tenth": (appended, False),
    "words edited, rows dropped": (edited, False),
    "another system prompt": (every(system), True),
    "edited, dropped, shuffled": (shuffled, False),
    "new scores and a column": (every(scored), False),
}
MORE_CHATS: dict[str, tuple[Change, bool]] = {
    "last turn dropped": (every(without_last), True),
    "system turn removed": (every(without_system), True),
    "roles renamed": (every(roles), True),
    "messages as conversations": (every(sharegpt), True),
    "turns cut at 120 characters": (every(cut_turns), False),
    "a weight in every turn": (every(weighted), True),
    "a column with the chat template": (every(templated), True),
    "a row for every turn": (turns_apart, True),
}

# ---------------------------------------------------------------- one change in every row, and selections


def tokens_longer(row: Row) -> None:
    row["tokens"].append(2)


def tokens_cut(row: Row) -> None:
    del row["tokens"][48:]


def prompt(row: Row) -> None:
    row["text"] = "### Instruction:\n" + row["text"] + "\n### Response:"


def setting(**values: Callable[[Row], Any]) -> Change:
    """Columns set, each to a function of the row as it was."""
    return every(lambda row: row.update({name: value(row) for name, value in values.items()}))


def preference(rows: list[Row], of: random.Random, more: Iterator[str]) -> list[Row]:
    return [{**row, "question": row["answer"], "answer": row["question"]} if of.random() < 0.1 else row for row in rows]


DERIVATIVES: dict[str, tuple[Change, bool]] = {
    "one token appended to every list": (every(tokens_longer), True),
    "token lists cut at 48": (every(tokens_cut), False),
    "a field added": (setting(lang=lambda row: "en"), True),
    "a field removed": (every(lambda row: row.pop("score")), True),
    "numbers rounded to four decimals": (setting(score=lambda row: round(row["score"], 4)), True),
    "text in lower case": (setting(text=lambda row: row["text"].lower()), True),
    "an instruction template": (every(prompt), True),
}
OWN: dict[str, tuple[Change, bool]] = {
    "ids as text": (setting(id=lambda row: str(row["id"])), True),
    "ids with a prefix": (setting(id=lambda row: f"doc-{row['id']:08d}"), True),
    "ids counted again after a filter": (
        lambda rows, of, more: [
            {**row, "id": number} for number, row in enumerate(row for row in rows if row["score"] > 0.2)
        ],
        False,
    ),
    "dates written day first": (setting(date=lambda row: "/".join(row["date"].split("-")[::-1])), True),
    "dates with a time": (setting(date=lambda row: row["date"] + "T00:00:00Z"), True),
    "text cut at 40 characters": (setting(text=lambda row: row["text"][:40]), True),
    "text with white space made one": (setting(text=lambda row: " ".join(row["text"].split())), True),
    "text without punctuation": (
        setting(text=lambda row: "".join(sign for sign in row["text"] if sign.isalnum() or sign == " ")),
        False,
    ),
    "a length column": (setting(length=lambda row: len(row["text"])), True),
    "tokens made of the text": (setting(tokens=lambda row: list(row["text"].encode())), False),
    "numbers as percent": (setting(score=lambda row: round(100 * row["score"], 1)), False),
    "a tenth, sampled": (lambda rows, of, more: of.sample(rows, len(rows) // 10), False),
    "sorted by text": (lambda rows, of, more: sorted(rows, key=lambda row: row["text"]), False),
    "a tenth twice, then without doubles": (
        lambda rows, of, more: [row for number, row in enumerate(rows) if number % 10],
        False,
    ),
    "a sixth new at random places": (
        lambda rows, of, more: [
            one for row in rows for one in ([row] if of.random() < 0.84 else [row, *texts(1, of, more)])
        ],
        False,
    ),
    "nested in one field": (
        lambda rows, of, more: [{"id": row.pop("id"), "data": row} for row in rows],
        True,
    ),
}
QUESTIONS: dict[str, tuple[Change, bool]] = {
    "preference pairs, a tenth swapped": (preference, False),
    "one text of three columns": (
        lambda rows, of, more: [
            {"text": f"Context: {row['context']}\nQuestion: {row['question']}\nAnswer: {row['answer']}"} for row in rows
        ],
        True,
    ),
    "columns as messages": (
        lambda rows, of, more: [
            {
                "messages": [
                    {"role": "user", "content": row["context"] + "\n\n" + row["question"]},
                    {"role": "assistant", "content": row["answer"]},
                ]
            }
            for row in rows
        ],
        True,
    ),
    "a struct flattened": (
        every(lambda row: row.update({f"labels.{key}": value for key, value in row.pop("labels").items()})),
        True,
    ),
    "a field of a struct edited in a tenth": (
        every(lambda row: row["labels"].update(level=9) if row["votes"] % 10 == 3 else None),
        False,
    ),
    "columns renamed": (
        lambda rows, of, more: [
            {{"question": "prompt", "answer": "completion"}.get(key, key): value for key, value in row.items()}
            for row in rows
        ],
        True,
    ),
    "votes as decimals": (setting(votes=lambda row: float(row["votes"])), True),
    "answers edited in a fifth": (
        every(
            lambda row: row.update(answer=row["answer"].replace(" ", " really ", 1)) if row["votes"] % 5 == 0 else None
        ),
        False,
    ),
    "keys sorted, escapes written out": (lambda rows, of, more: dumped(rows, sort_keys=True, ensure_ascii=False), True),
}
SETS: tuple[tuple[str, Callable[..., list[Row]], dict[str, tuple[Change, bool]]], ...] = (
    ("chat sets", chats, CHATS),
    ("chat sets", chats, MORE_CHATS),
    ("one change in every row", texts, DERIVATIVES),
    ("other derivatives", texts, OWN),
    ("other derivatives", questions, QUESTIONS),
)


def line_pairs(rows: int, wanted: Collection[str] = ()) -> Iterator[Lines]:
    """All of the above on that many rows, or those of these names; then files that are written otherwise."""
    lines = source_lines()
    for family, make, changes in SETS:
        for name, (change, repeats) in changes.items():
            if wanted and name not in wanted:
                continue
            more = iter(lines * 4)
            base = make(rows, random.Random(1), more)
            derived = change(copy.deepcopy(base), random.Random(2), more)
            if isinstance(derived, bytes):
                yield Lines(family, name, dumped(base), derived, repeats=repeats)
            else:
                yield Lines(family, name, dumped(base), dumped(derived), repeats=repeats, rows=(base, derived))
    yield from written_otherwise(rows, lines)


def written_otherwise(rows: int, lines: list[str]) -> Iterator[Lines]:
    """The same rows, in another style or another format."""
    base = texts(rows, random.Random(1), iter(lines))
    flat = [{**row, "tokens": len(row["tokens"])} for row in base]
    plain, family = dumped(base), "written otherwise"
    compact = dumped(base, separators=(",", ":"), ensure_ascii=False)
    yield Lines("one change in every row", "written again: compact, not escaped", plain, compact, repeats=True)
    yield Lines("one change in every row", "keys sorted", plain, dumped(base, sort_keys=True), repeats=True)
    few = [{"id": row["id"], "score": row["score"]} for row in base]
    six = [{**row, "score": f"{row['score']:.6f}"} for row in few]
    name = "csv: numbers with six decimals"
    yield Lines("one change in every row", name, as_csv(few), as_csv(six), "csv", "csv", True)
    windows = as_csv(flat, quoting=csv.QUOTE_ALL)
    again = as_csv(flat, lineterminator="\n")
    yield Lines(family, "csv: CRLF and quotes, as pandas writes it", windows, again, "csv", "csv", True)
    numbered = as_csv([{"": number, **row} for number, row in enumerate(flat)], lineterminator="\n")
    yield Lines(family, "csv: with pandas' index", again, numbered, "csv", "csv", True)
    yield Lines(family, "csv as jsonl", again, dumped(flat), "jsonl", "csv", True)
    yield Lines(family, "jsonl as csv", dumped(flat), again, "csv", "jsonl", True)
    tabs = as_csv(flat, delimiter="\t", lineterminator="\n")
    yield Lines(family, "csv as tsv", again, tabs, "tsv", "csv", True)
    yield Lines(family, "jsonl as one array", plain, json.dumps(base).encode(), "json", "jsonl", True)
    quoted = as_csv(flat, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    yield Lines(family, "csv: quotes around every text", again, quoted, "csv", "csv", True)
    commas = [{**row, "score": str(row["score"]).replace(".", ",")} for row in flat]
    comma = as_csv(commas, lineterminator="\n", delimiter=";")
    yield Lines(family, "csv: semicolons and decimal commas", again, comma, "csv", "csv", True)
    document = {"version": 1, "rows": {str(row["id"]): row for row in base}}
    wide, compact = json.dumps(document, indent=2), json.dumps(document, separators=(",", ":"), ensure_ascii=False)
    yield Lines(family, "json: an object indented", compact.encode(), wide.encode(), "json", "json", True)
    yield Lines(family, "json: an indented object made compact", wide.encode(), compact.encode(), "json", "json", True)
    lists = json.dumps(base, indent=4).encode()
    yield Lines(family, "jsonl as one indented array", plain, lists, "json", "jsonl", True)
