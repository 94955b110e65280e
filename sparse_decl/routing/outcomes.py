"""Outcomes: what happened when prompts went to models. Every row that is wrong is reported with its file and line."""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError, SourceSpan, UnavailableError
from sparse_decl.routing.features import normalise
from sparse_decl.routing.policy import Policy
from sparse_decl.routing.tokens import MAX_PROMPT_BYTES

ENDINGS = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
_NAMES = {"score": ("quality",), "output_tokens": ("tokens",)}  # what others call a column


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what."""

    prompt: str = "prompt"
    model: str = "model"
    score: str = "score"
    task: str = "task"
    group: str | None = None
    baseline: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """One prompt that went to one model.

    score: 0 to 1. tokens: (in, out) if known. task, group: labels; rows of a group are never split between fitting
    and testing. baseline: another router's score of the prompt, higher for the stronger model.
    """

    prompt: str
    model: str
    score: float
    task: str | None = None
    group: str | None = None
    tokens: tuple[int | None, int | None] = (None, None)
    baseline: float | None = None


def digest64(prompt: str) -> int:
    """The first 64 bits of SHA-256 of the normalised prompt: one number for prompts that read the same."""
    return int.from_bytes(hashlib.sha256(normalise(prompt).encode()).digest()[:8], "big")


def group_ids(outcomes: Iterable[Outcome]) -> list[int]:
    """Per row, a number that rows of one prompt or of one group share, directly or through others: the least
    `digest64` among them."""
    rows = list(outcomes)
    leader: dict[int | str, int | str] = {}

    def find(item: int | str) -> int | str:
        leader.setdefault(item, item)
        while leader[item] != item:
            leader[item] = leader[leader[item]]
            item = leader[item]
        return item

    digests: dict[str, int] = {}
    for row in rows:
        own = digests.get(row.prompt)
        if own is None:
            own = digests[row.prompt] = digest64(row.prompt)
        first = find(own)
        if row.group is not None:
            leader[find(f"g{row.group}")] = first
    least: dict[int | str, int] = {}
    for own in digests.values():
        root = find(own)
        least[root] = min(least.get(root, own), own)
    return [least[find(digests[row.prompt])] for row in rows]


def read_outcomes(path: Path, columns: Columns | None = None) -> list[Outcome]:
    """Rows of a JSONL file (also gzipped), or of all such files of a folder in the order of their names.

    A row is `{"prompt", "model", "score", ...}`, or has `"outcomes": {model: {"score": ...}}` for several models.
    Raises UnavailableError and, with the line, FormatError.
    """
    columns = columns or Columns()
    rows: list[Outcome] = []
    for file in _files(path):
        for place, value in read_lines(file):
            rows.extend(_outcomes_of(value, columns, place))
    if not rows:
        raise FormatError("no outcome in it", where=str(path), hint="a row is one prompt, one model and one score")
    if columns.group is not None and all(row.group is None for row in rows):
        raise FormatError(f"no row has the column `{columns.group}`", where=str(path), hint="check the column's name")
    return rows


def named_by(policy: Policy, rows: Sequence[Outcome]) -> list[Outcome]:
    """The rows with models by their names in a policy, where they are called by their ids; unknown ones stay."""
    names = {model: policy.name_of(model) or model for model in {row.model for row in rows}}
    return [row if names[row.model] == row.model else replace(row, model=names[row.model]) for row in rows]


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.rglob("*") if file.name.endswith(ENDINGS) and file.is_file())
    if not found:
        raise UnavailableError(
            "no outcomes here",
            where=str(path),
            why=f"no file ends in {', '.join(ENDINGS)}",
            hint="export them as JSONL",
        )
    return found


def read_lines(file: Path) -> Iterator[tuple[SourceSpan, Any]]:
    """Each line of JSON with its place; the file may be gzipped. Raises UnavailableError and FormatError."""
    try:
        with gzip.open(file, "rb") if file.name.endswith(".gz") else open(file, "rb") as stream:
            for number, line in enumerate(stream, 1):
                place = SourceSpan(str(file), number, 1)
                if not line.strip():
                    continue
                try:
                    yield place, json.loads(line.decode("utf-8-sig"), parse_constant=_refuse)
                except (ValueError, RecursionError) as error:
                    raise FormatError(
                        "not a line of JSON", where=place, why=str(error)[:200], hint="write one object per line"
                    ) from error
    except FileNotFoundError as error:
        raise UnavailableError("there is no such file", where=str(file), hint="check the path") from error
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise FormatError("the gzip file is damaged", where=str(file), why=str(error), hint="fetch it again") from error
    except OSError as error:
        raise UnavailableError("cannot be read", where=str(file), why=error.strerror or str(error)) from error


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not a finite number")


def _outcomes_of(value: Any, columns: Columns, place: SourceSpan) -> Iterator[Outcome]:
    if not isinstance(value, dict):
        raise _wrong(place, "a row must be an object", f"it is {type(value).__name__}")
    prompt = _text(value, columns.prompt, place, MAX_PROMPT_BYTES)
    task = _label(value, columns.task, place)
    group = _label(value, columns.group, place) if columns.group is not None else None
    baseline = _number(value, columns.baseline, place) if columns.baseline is not None else None
    several = value.get("outcomes")
    if several is None:
        several = {_text(value, columns.model, place, 200): value}
    elif not isinstance(several, dict) or not several:
        raise _wrong(place, "`outcomes` must map models to their outcomes", f"it is {str(several)[:60]}")
    for model, outcome in several.items():
        if not isinstance(outcome, dict):
            outcome = {columns.score: outcome}
        score = _number(outcome, columns.score, place, f"of {model}")
        if not 0 <= score <= 1:
            hint = "scale scores to 0..1; 1 is an answer that is right"
            raise _wrong(place, f"a score outside 0..1: {score}", f"{columns.score} of {model}", hint)
        tokens = _tokens(outcome, "input_tokens", place), _tokens(outcome, "output_tokens", place)
        yield Outcome(prompt, model, score, task, group, tokens, baseline)


def _text(value: Mapping[str, Any], name: str, place: SourceSpan, longest: int) -> str:
    text = value.get(name)
    if not isinstance(text, str) or not text.strip():
        why = f"it is {type(text).__name__}" if name in value else f"the row has {', '.join(sorted(value))[:120]}"
        raise _wrong(place, f"`{name}` must be text that is not empty", why)
    if len(text) > longest:
        raise _wrong(place, f"`{name}` is too long", f"{len(text)} characters, and at most {longest} are taken")
    return text


def _label(value: Mapping[str, Any], name: str | None, place: SourceSpan) -> str | None:
    label = value.get(name) if name is not None else None
    if label is None or isinstance(label, str):
        return label
    if type(label) is int:
        return str(label)
    raise _wrong(place, f"`{name}` must be text", f"it is {type(label).__name__}")


def _number(value: Mapping[str, Any], name: str, place: SourceSpan, of: str = "") -> float:
    number = next((value[one] for one in (name, *_NAMES.get(name, ())) if one in value), None)
    if isinstance(number, bool):
        number = int(number)
    if not isinstance(number, (int, float)) or number != number or abs(number) > 1e300:
        what = f"`{name}` must be a number" + (f" ({of})" if of else "")
        raise _wrong(place, what, f"it is {str(number)[:40]}" if number is not None else "it is not there")
    return float(number)


def _tokens(value: Mapping[str, Any], name: str, place: SourceSpan) -> int | None:
    count = next((value[one] for one in (name, *_NAMES.get(name, ())) if one in value), None)
    if count is None:
        return None
    if type(count) is not int or not 0 <= count < 1 << 40:
        raise _wrong(place, f"`{name}` must be a count", f"it is {str(count)[:40]}")
    return count


def _wrong(place: SourceSpan, what: str, why: str, hint: str | None = None) -> FormatError:
    return FormatError(what, where=place, why=why, hint=hint or "correct this row, or leave it out")
