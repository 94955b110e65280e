"""Errors a user can act on. Each says what, where, why and what to do next; a bug is any other exception.

The exit code and `may_pass` belong to the class, so that every command treats the same cause the same way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NotRequired, TypedDict


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """A position in a text file; lines and columns count from 1."""

    file: str
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class SpanJson(TypedDict):
    """A position in a file; lines and columns count from 1."""

    file: str
    line: int
    col: int
    end_line: NotRequired[int | None]
    end_col: NotRequired[int | None]


def place_json(place: SourceSpan) -> SpanJson:
    facts: SpanJson = {"file": place.file, "line": place.line, "col": place.column}
    if place.end_line is not None:
        facts["end_line"], facts["end_col"] = place.end_line, place.end_column
    return facts


class SparseError(Exception):
    """Base of every error that is the user's to fix, not ours.

    what:  one sentence, no trailing period needed.
    where: a path, `file:line:column`, a tensor or a row.
    why:   what was found against what was expected.
    hint:  the next thing to do or type.
    may_pass: whether the cause lies outside what was given: the same, tried again, may succeed.
    """

    exit_code = 1
    may_pass = False

    def __init__(
        self, what: str, *, where: str | SourceSpan | None = None, why: str | None = None, hint: str | None = None
    ):
        self.what, self.where, self.why, self.hint = what, where, why, hint
        super().__init__(what)

    def __str__(self) -> str:
        from sparse_decl.base.outgoing import masked, one_line

        lines = [f"{self.where}: {self.what}" if self.where else self.what]
        lines += [f"  why: {self.why}"] if self.why else []
        lines += [f"  next: {self.hint}"] if self.hint else []
        return "\n".join(one_line(masked(line)) for line in lines)


class FormatError(SparseError):
    """Bytes that are not what their format promises: truncated, corrupt or hostile."""


class DeltaCompressionError(SparseError):
    """A delta cannot be made or cannot be applied: wrong base, damaged artifact, digest mismatch."""


class InputChangedError(SparseError):
    """A file changed while a step was reading it; nothing was published."""

    may_pass = True


class MachineError(SparseError):
    """The operating system refused or failed: a full disk, no permission, an I/O error."""

    may_pass = True


class ConfigError(SparseError):
    """Invalid Sparsefile or usage."""

    exit_code = 3


class BusyError(SparseError):
    """Another process holds the workspace."""

    exit_code = 4
    may_pass = True


class UnavailableError(SparseError):
    """A needed object, file or extra is not available here (offline, not fetched, not installed)."""

    exit_code = 5
    may_pass = True


class MissingError(UnavailableError):
    """There is nothing of that name, or not for this user, says the place that was asked."""

    may_pass = False
