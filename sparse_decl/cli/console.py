"""The two streams: results on stdout, everything else on stderr; colour and progress only where someone looks.

Everything passes one filter: secrets are masked, control characters are written out, and no line is a command to GitHub
unless it was meant as one.
"""

from __future__ import annotations

import codecs
import json
import os
import re
import sys
from typing import Any, TextIO

from sparse_decl.base.errors import SparseError
from sparse_decl.base.outgoing import masked, printable
from sparse_decl.base.portable import PLAIN
from sparse_decl.report.units import Paint

_COLOURS = re.compile(
    r"(\x1b\[(?:0|1|2|31|32|33|36)(?:;(?:1|2|31|32|33|36))*m)"
)  # all that `Paint` and rich write here
_COMMAND = re.compile(r"^(\s*)(?=::|##\[)|(?<=[^#])(?=##\[)", re.MULTILINE)  # what GitHub obeys in the output of a step

_PLAIN = {"─": "-", "…": "...", "→": "->", "×": "x", "–": "-", "█": "#", "±": "+-"}  # signs that views use
_PLAINLY = "sparse-plainly"


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """For `codecs`: what an encoding lacks, in ASCII: our own signs by others that look alike, the rest by numbers."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_PLAIN.get(sign) or ascii(sign)[1:-1] for sign in lacking), error.end


codecs.register_error(_PLAINLY, _plainly)


def out(text: str) -> None:
    """A result, as a line on stdout."""
    _write(sys.stdout, text)


def out_command(line: str) -> None:
    """A workflow command for GitHub, as a line on stdout."""
    _write(sys.stdout, line.replace("\n", "%0A"), command=True)


def err(text: str) -> None:
    """A remark or an error, as a line on stderr."""
    _write(sys.stderr, text)


def out_json(value: Any) -> None:
    """A result for machines: one JSON document on stdout."""
    out(json.dumps(value, indent=2, ensure_ascii=False))


def paint(stream: TextIO | None = None) -> Paint:
    """Colours if the stream is a terminal, or FORCE_COLOR is set and not 0; never if NO_COLOR is."""
    target = stream if stream is not None else sys.stdout
    if os.environ.get("NO_COLOR"):
        return Paint(False)
    if os.environ.get("FORCE_COLOR", "") not in ("", "0"):
        return Paint(True)
    return Paint(target.isatty() and os.environ.get("TERM") != "dumb")


def width() -> int | None:
    """Columns of the terminal that reads stdout; None for a pipe or a file, which takes any."""
    if not sys.stdout.isatty():
        return None
    import shutil

    return shutil.get_terminal_size().columns


def open_streams() -> None:
    """Gives a stream that was closed by whoever started us (`>&-`) somewhere to go."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - for as long as we run


class ReaderGoneError(BaseException):
    """The reader of our output has closed it, as `head` does. Ends a run like a signal: cleanly, and at once."""


def drop_output() -> None:
    """Discards what is still buffered, so that exiting raises nothing more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY | PLAIN), sys.stdout.fileno())


def filtered(text: str, *, colour: bool = False, command: bool = False) -> str:
    """The text as it may leave. colour: keeps our own few colour codes. command: it is meant as a command to GitHub."""
    text = masked(text)
    if colour and "\x1b" in text:
        parts = _COLOURS.split(text)
        parts[::2] = map(printable, parts[::2])
        text = "".join(parts)
    else:
        text = printable(text)
    if command or os.environ.get("GITHUB_ACTIONS") != "true":
        return text
    return _COMMAND.sub(lambda match: f"{match[1] or ''}\\", text)


def _write(stream: TextIO, text: str, *, command: bool = False) -> None:
    text = filtered(text, colour=paint(stream).on, command=command)
    # A terminal or a pipe in another encoding must not turn a message into a traceback.
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, _PLAINLY).decode(encoding) + "\n")
        stream.flush()
    except BrokenPipeError as error:
        raise ReaderGoneError from error
    except OSError as error:
        drop_output()
        raise SparseError(
            "the output cannot be written", why=error.strerror or str(error), hint="send it somewhere else"
        ) from error
