"""The two streams: results on stdout, everything else on stderr; colour and progress only where someone looks."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import Any, TextIO

from sparse_decl.base.errors import SparseError
from sparse_decl.report.units import Paint


def out(text: str) -> None:
    """A result, as a line on stdout."""
    _write(sys.stdout, text)


def err(text: str) -> None:
    """A remark or an error, as a line on stderr."""
    _write(sys.stderr, text)


def out_json(value: Any) -> None:
    """A result for machines: one JSON document on stdout."""
    out(json.dumps(value, indent=2, ensure_ascii=False))


def paint(stream: TextIO | None = None) -> Paint:
    """Colours if the stream is a terminal and NO_COLOR is not set."""
    target = stream if stream is not None else sys.stdout
    return Paint(target.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb")


def width() -> int | None:
    """Columns of the terminal that reads stdout; None for a pipe or a file, which takes any."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def open_streams() -> None:
    """Gives a stream that was closed by whoever started us (`>&-`) somewhere to go."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - for as long as we run


class ReaderGoneError(BaseException):
    """Whoever read our output has left, as `head` does. Ends a run like a signal: cleanly, and at once."""


def drop_output() -> None:
    """Sends what is still buffered nowhere, so that leaving raises nothing more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(stream: TextIO, text: str) -> None:
    # A terminal or a pipe in another encoding must not turn a message into a traceback.
    encoding = stream.encoding or "utf-8"
    try:
        if not encoding.lower().startswith("utf"):
            text = text.replace("─", "-")  # tables are ruled with it
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        stream.flush()
    except BrokenPipeError as error:
        raise ReaderGoneError from error
    except OSError as error:
        drop_output()
        raise SparseError(
            "the output cannot be written", why=error.strerror or str(error), hint="send it somewhere else"
        ) from error
