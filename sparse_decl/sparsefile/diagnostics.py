"""Problems of a Sparsefile, each with its code, its place and the next step, and how they are shown.

All problems of a file are collected before any is raised. Text that came from the file is cleaned before it is
shown, so that a hostile file cannot write control sequences to a terminal.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sparse_decl.base.errors import ConfigError, SourceSpan, place_json
from sparse_decl.base.outgoing import masked
from sparse_decl.sparsefile.limits import MAX_CANDIDATES, MAX_PROBLEMS

Severity = Literal["error", "warning"]

_LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # what YAML counts as a line, not what str.splitlines does
_SNIPPET_WIDTH = 110


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem.

    code:       stable, documented: E1xx YAML, E2xx fields, E3xx interpolation, E4xx foreach/matrix, E5xx include,
                E6xx references and moves, E9xx for what the engine cannot do yet; W for warnings.
    suggestion: what was probably meant, ready to paste.
    hint:       the next thing to do, a sentence.
    related:    other places that matter, each with a short note.
    """

    severity: Severity
    code: str
    message: str
    place: SourceSpan
    suggestion: str | None = None
    hint: str | None = None
    related: tuple[tuple[SourceSpan, str], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """JSON-able facts, positions counting from 1, without empty fields."""
        facts: dict[str, Any] = {
            "severity": self.severity,
            "code": self.code,
            "summary": self.message,
            "at": place_json(self.place),
        }
        if self.suggestion is not None:
            facts["suggestion"] = self.suggestion
        if self.hint is not None:
            facts["hint"] = self.hint
        if self.related:
            facts["related"] = [{"at": place_json(place), "note": note} for place, note in self.related]
        return facts


class SpecError(ConfigError):
    """A Sparsefile with problems: `diagnostics` holds all of them, `texts` the files they point into."""

    def __init__(self, diagnostics: Iterable[Diagnostic], texts: Mapping[str, str] | None = None):
        self.diagnostics = tuple(diagnostics)
        self.texts = dict(texts or {})
        errors = sum(problem.severity == "error" for problem in self.diagnostics)
        first = self.diagnostics[0].place if self.diagnostics else None
        super().__init__(f"{errors} problem{'s' if errors != 1 else ''} in the Sparsefile", where=first)

    def __str__(self) -> str:
        shown = [render(problem, self.texts.get(problem.place.file)) for problem in self.diagnostics]
        return "\n\n".join([*shown, self.what])

    def to_json(self) -> list[dict[str, Any]]:
        """Every diagnostic's `to_json`."""
        return [problem.to_json() for problem in self.diagnostics]


class TooManyProblems(Exception):  # noqa: N818 - it stops the reading, it is not an error of its own
    """The collector is full; raised to stop work whose result nobody would read."""


class Problems:
    """Collects diagnostics in the order they are found, each once, up to `MAX_PROBLEMS`."""

    def __init__(self) -> None:
        self._found: dict[tuple[Any, ...], Diagnostic] = {}
        self.errors = 0

    def error(
        self,
        code: str,
        message: str,
        place: SourceSpan,
        *,
        suggestion: str | None = None,
        hint: str | None = None,
        related: tuple[tuple[SourceSpan, str], ...] = (),
    ) -> None:
        """Adds an error. Raises TooManyProblems when the collector is full."""
        self._add(Diagnostic("error", code, message, place, suggestion, hint, related))

    def warning(self, code: str, message: str, place: SourceSpan, *, hint: str | None = None) -> None:
        """Adds a warning, which stops nothing; one too many is dropped."""
        if len(self._found) < MAX_PROBLEMS:
            self._add(Diagnostic("warning", code, message, place, hint=hint))

    def _add(self, problem: Diagnostic) -> None:
        place = problem.place
        if place.line == 0:  # about something that could not be read, which was reported where it stands
            return
        key = (problem.code, place.file, place.line, place.column, problem.message)
        if key in self._found:
            return
        if self.errors >= MAX_PROBLEMS:
            raise TooManyProblems
        self._found[key] = problem
        self.errors += problem.severity == "error"

    def sorted(self) -> tuple[Diagnostic, ...]:
        """By file in the order met, then by line."""
        files: dict[str, int] = {}
        for problem in self._found.values():
            files.setdefault(problem.place.file, len(files))
        return tuple(
            sorted(
                self._found.values(),
                key=lambda problem: (files[problem.place.file], problem.place.line, problem.place.column),
            )
        )


def render(problem: Diagnostic, text: str | None = None) -> str:
    """The problem as lines for people: place, message, the line of `text` with a caret below, and the next step."""
    lines = [f"{clean(str(problem.place))}: {problem.severity}[{problem.code}]: {problem.message}"]
    if text is not None:
        lines += _snippet(problem.place, text)
    if problem.suggestion is not None:
        lines.append(f"  did you mean {quote(problem.suggestion)}?")
    lines += [f"  {note}: {clean(str(place))}" for place, note in problem.related]
    if problem.hint is not None:
        lines.append(f"  next: {problem.hint}")
    return "\n".join(lines)


def _snippet(place: SourceSpan, text: str) -> list[str]:
    rows = split_lines(text)
    if not 1 <= place.line <= len(rows):
        return []
    row = masked(rows[place.line - 1])
    start = min(max(place.column - 1, 0), len(row))
    if place.end_line == place.line and place.end_column is not None:
        end = max(place.end_column - 1, start + 1)
    else:
        end = start + 1 if place.end_line is None else len(row.rstrip())
    end = max(min(end, len(row)), start + 1)
    left = max(0, min(start - _SNIPPET_WIDTH // 2, len(row) - _SNIPPET_WIDTH))
    shown, end = row[left : left + _SNIPPET_WIDTH], min(end, left + _SNIPPET_WIDTH)
    before, marked = clean(row[left:start]), clean(row[start:end])
    number = str(place.line)
    caret = " " * _width(before) + "^" * max(1, _width(marked))
    return [f"  {number} | {clean(shown).rstrip()}", f"  {' ' * len(number)} | {caret}"]


def split_lines(text: str) -> list[str]:
    """Lines as YAML counts them."""
    return _LINE_BREAK.split(text)


def clean(text: str) -> str:
    """The text with a tab as a space and everything that does not print as a replacement sign."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else " " if sign == "\t" else "\ufffd" for sign in text)


def quote(text: object, limit: int = 60) -> str:
    """A value of the file inside a message: in backquotes, cleaned and cut to `limit` signs."""
    shown = clean(masked(str(text)))  # before it is cut: half a secret would be known no more
    return f"`{shown if len(shown) <= limit else shown[: limit - 1] + '…'}`"


def _width(text: str) -> int:
    """Columns of a terminal: wide signs take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )


def closest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `name` was probably meant to be, or None."""
    known: dict[str, str] = {}
    for candidate in candidates:
        known.setdefault(_folded(candidate), candidate)
        if len(known) >= MAX_CANDIDATES:
            break
    folded = _folded(name[:200])
    if folded in known:
        return known[folded] if known[folded] != name else None
    match = difflib.get_close_matches(folded, known, n=1, cutoff=0.6)
    return known[match[0]] if match else None


def _folded(name: str) -> str:
    return name.casefold().replace("_", "-")
