"""The text that quality is measured on: a local file or folder, or a dataset of the Hugging Face hub.

Rows are joined by an empty line, as is usual for WikiText, and the text has a digest: two figures compare only if
they were measured on the same text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import ConfigError, FormatError, SparseError, UnavailableError
from sparse_decl.base.extras import load_extra
from sparse_decl.sources.paths import is_url
from sparse_decl.sources.places import Place

WIKITEXT = "wikitext"
DEFAULT = "default"  # the text that comes with the package: prose, code, lists and letters, to calibrate on
_DEFAULT_FILE = "plain.txt"
_WIKITEXT_REPO, _WIKITEXT_CONFIG = "Salesforce/wikitext", "wikitext-2-raw-v1"
_HUB = "hf://datasets/"
_SUFFIXES = (".txt", ".md", ".jsonl", ".parquet")
_MOST_CHARACTERS = 64 << 20  # read at most; more than any number of windows anybody measures


@dataclass(frozen=True, slots=True)
class Text:
    """source: as the user wrote it. digest: `b3:` of the text in UTF-8."""

    source: str
    text: str
    digest: str


def read_text(source: str, *, split: str = "test", column: str = "text") -> Text:
    """Text of a dataset, at most 64 Mi characters of it.

    source: a .txt, .md, .jsonl or .parquet file; a folder of them: those whose names begin with `split`;
    a URL of either; `wikitext` (WikiText-2, raw); `default`, the text of the package; or a hub dataset: `org/name`,
    `hf://datasets/org/name@revision`, with `:config` after the name where it has several. column: the field that holds
    the text, in all but plain text files.

    Raises ConfigError, FormatError, UnavailableError (also for a missing extra).
    """
    path = Path(__file__).with_name(_DEFAULT_FILE) if source == DEFAULT else Path(source).expanduser()
    rows: Iterator[str]
    if is_url(source) and not source.startswith(_HUB):
        path = Place(source).fetched()
    if path.exists():
        rows = (row for file in _files(path, split) for row in _rows_of(file, column))
    elif path.suffix in _SUFFIXES or source.startswith((".", "/", "~")):
        raise UnavailableError("no such file or folder", where=source, hint="check the path")
    else:
        rows = _hub_rows(source, split, column)
    text = _joined(rows)
    if not text.strip():
        raise FormatError("there is no text in the dataset", where=source, hint="name another split or column")
    return Text(source, text, digest_bytes(text.encode("utf-8", "surrogatepass")))


def prompts_of(source: str, *, count: int = 8, characters: int = 1000) -> list[str]:
    """Pieces from evenly spread places of a dataset's text, each of `characters` at most. Raises as `read_text`."""
    text = read_text(source).text
    step = max(len(text) // count, 1)
    pieces = [text[at : at + min(step, characters)].strip() for at in range(0, len(text), step)]
    return [piece for piece in pieces if piece][:count]


def _joined(rows: Iterable[str]) -> str:
    parts, size = [], 0
    for row in rows:
        parts.append(row)
        size += len(row) + 2
        if size > _MOST_CHARACTERS:
            break
    return "\n\n".join(parts)[:_MOST_CHARACTERS]


def _files(path: Path, split: str) -> list[Path]:
    if path.is_file():
        if path.suffix not in _SUFFIXES:
            raise ConfigError(
                "not a dataset of text", where=str(path), hint=f"name a file that ends in {', '.join(_SUFFIXES)}"
            )
        return [path]
    known = sorted(file for file in path.iterdir() if file.suffix in _SUFFIXES)
    found = [file for file in known if file.name.startswith(split)]
    if not found:
        names = ", ".join(file.name for file in known[:8]) or "no such file"
        raise ConfigError(
            f"the folder has no {split!r} split",
            where=str(path),
            why=f"no file of text in it begins with {split!r}; there is {names}",
            hint="name another split, or one file",
        )
    return found


def _rows_of(file: Path, column: str) -> Iterator[str]:
    try:
        if file.suffix == ".jsonl":
            yield from _jsonl_rows(file, column)
        elif file.suffix == ".parquet":
            yield from _parquet_rows(file, column)
        else:
            yield file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise FormatError("the text is not UTF-8", where=str(file), why=str(error)) from error


def _jsonl_rows(file: Path, column: str) -> Iterator[str]:
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                value = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise FormatError("a line is not JSON", where=f"{file}:{number}", why=str(error)) from error
            if not isinstance(value, dict) or not isinstance(value.get(column), str):
                found = ", ".join(value) if isinstance(value, dict) else type(value).__name__
                raise ConfigError(
                    f"a row has no text under {column!r}", where=f"{file}:{number}", why=f"it has {found[:200]}"
                )
            yield value[column]


def _parquet_rows(file: Path, column: str) -> Iterator[str]:
    parquet = load_extra("datasets", "pyarrow.parquet")
    try:
        with parquet.ParquetFile(file) as opened:
            names = opened.schema_arrow.names
            if column not in names:
                raise ConfigError(
                    f"there is no column {column!r}", where=str(file), why=f"its columns: {', '.join(names)[:200]}"
                )
            for batch in opened.iter_batches(columns=[column]):
                yield from _texts(batch.column(0).to_pylist(), column, str(file))
    except (OSError, ValueError) as error:  # pyarrow's own errors are of these two
        raise FormatError("the parquet file cannot be read", where=str(file), why=str(error)[:300]) from error


def _texts(values: Iterable[Any], column: str, where: str) -> Iterator[str]:
    for value in values:
        if value is None:
            continue
        if not isinstance(value, str):
            raise ConfigError(f"{column!r} holds no text", where=where, why=f"it holds {type(value).__name__}")
        yield value


def _hub_rows(source: str, split: str, column: str) -> Iterator[str]:
    """Rows of a hub dataset by the `datasets` library, which keeps its own cache."""
    name, at, revision = source.removeprefix(_HUB).partition("@")
    name, _, config = name.partition(":")
    if source == WIKITEXT:
        name, config = _WIKITEXT_REPO, _WIKITEXT_CONFIG
    load: Callable[..., Any] = load_extra("datasets", "datasets").load_dataset
    try:
        loaded = load(name, config or None, split=split, revision=revision if at else None)
    except Exception as error:  # the library raises many kinds: no such dataset, split or config, no network
        raise UnavailableError(
            f"the dataset {name!r} cannot be loaded, split {split!r}",
            where=source,
            why=f"{type(error).__name__}: {error}".replace("\n", " ")[:300],
            hint="check its name and split, or name a local .txt, .jsonl or .parquet file",
        ) from error
    if column not in loaded.column_names:
        columns = ", ".join(loaded.column_names)[:200]
        raise ConfigError(f"there is no column {column!r}", where=source, why=f"its columns: {columns}")
    try:
        yield from _texts((row[column] for row in loaded), column, source)
    except SparseError:
        raise
    except Exception as error:
        raise FormatError("the dataset cannot be read", where=source, why=str(error)[:300]) from error
