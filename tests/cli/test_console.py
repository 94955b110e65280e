"""What is printed where the console knows few signs, as on Windows: never a traceback, and tables stay tables."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.cli import console
from sparse_decl.cli.app import make_app

ENCODINGS = ("ascii", "cp1252", "cp437", "cp932", "utf-8")


def shown(text: str, encoding: str) -> str:
    """What `out` gives to a strict stream of that encoding."""
    raw = io.BytesIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding, errors="strict", newline=""))
        console.out(text)
        return raw.getvalue().decode(encoding)


@pytest.mark.parametrize(
    ("encoding", "line"),
    [
        ("ascii", "--- a... 3 x 4 -> b 1-2 # +- \\xfc \\u6f22 \\U0001f600\n"),
        ("cp1252", "--- a… 3 × 4 -> b 1–2 # ± ü \\u6f22 \\U0001f600\n"),
        ("cp437", "─── a... 3 x 4 -> b 1-2 █ ± ü \\u6f22 \\U0001f600\n"),
        ("utf-8", "─── a… 3 × 4 → b 1–2 █ ± ü 漢 😀\n"),
    ],
)
def test_signs_that_a_console_lacks(encoding: str, line: str) -> None:
    assert shown("─── a… 3 × 4 → b 1–2 █ ± ü 漢 😀", encoding) == line


@given(st.text(max_size=60), st.sampled_from(ENCODINGS))
def test_any_text_can_be_printed_anywhere(text: str, encoding: str) -> None:
    printed = shown(text, encoding)
    assert printed.endswith("\n")
    if text.isascii() and text.isprintable() and "\\" not in text and "::" not in text and "##[" not in text:
        assert printed == console.filtered(text) + "\n"


def test_every_help_can_be_read_in_ascii() -> None:
    def texts(command: Any) -> Iterator[str]:
        yield command.help or ""
        yield from (getattr(parameter, "help", None) or "" for parameter in command.params)
        for below in getattr(command, "commands", {}).values():
            yield from texts(below)

    found = "".join(texts(typer.main.get_command(make_app()))).replace("\b", "")  # marks of paragraphs
    assert len(found) > 5000
    assert "\\" not in shown(found.replace("\\", "/"), "ascii")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_views_and_errors_on_such_a_console(applied: Any, encoding: str) -> None:
    env = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    status = applied.sparse("status", env=env)
    assert " ----" in status.out
    (applied.root / "漢字").mkdir()
    for words, code in (
        (["diff", "ckpt/base", "ckpt/chat"], 0),
        (["graph"], 0),
        (["info", "漢字"], 5),
        (["restore", "modèl"], 3),
    ):
        ran = applied.sparse(*words, env=env)
        assert (ran.code, "Traceback" in ran.err + ran.out) == (code, False), ran.err
