"""Progress where somebody looks, plain lines in CI logs, silence elsewhere; and a clean line after Ctrl-C."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import time
from typing import Any

import pytest

from sparse_decl.cli import progress
from sparse_decl.cli.progress import LogLines, TerminalBars, busy, make_bars, with_bar
from tests.cli.conftest import environment
from tests.terminal import read_terminal


class Clock:
    """Time that a test moves; the ticker is called by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, duration: float) -> None:
        raise AssertionError("no test waits")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(progress, "time", made)
    monkeypatch.setattr(progress.Bars, "_keep_ticking", lambda self: None)
    return made


def tick(bars: Any, clock: Clock, after: float) -> None:
    clock.now += after
    for address, work in list(bars._works.items()):
        if clock.now >= bars._hush and clock.now - work.since >= progress._PATIENCE:
            bars._waited(address, work, clock.now)


def test_lines_of_a_log(clock: Clock, capsys: pytest.CaptureFixture) -> None:
    bars = LogLines()
    bars.start("routing.default")
    bars.update("model.chat", 500_000_000, 2_000_000_000)
    tick(bars, clock, 5)
    assert capsys.readouterr().err == "", "what is quick is not worth a line"
    tick(bars, clock, 16)
    assert capsys.readouterr().err == "routing.default: 21 s\nmodel.chat: 25 % of 2.00 GB, 21 s\n"
    tick(bars, clock, 10)
    assert capsys.readouterr().err == ""
    bars.update("model.chat", 2_000_000_000, 2_000_000_000)
    tick(bars, clock, 11)
    assert capsys.readouterr().err == "routing.default: 42 s\n"
    bars.close()
    tick(bars, clock, 100)
    assert capsys.readouterr().err == ""


def test_other_units(clock: Clock, capsys: pytest.CaptureFixture) -> None:
    bars = LogLines("items")
    bars.update("migrating models", 50, 200)
    tick(bars, clock, 30)
    assert capsys.readouterr().err == "migrating models: 25 % of 200 items, 30 s\n"


def test_where_nobody_looks_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    monkeypatch.delenv("CI", raising=False)
    assert make_bars(quiet=False) is None
    monkeypatch.setenv("CI", "true")
    assert isinstance(make_bars(quiet=False), LogLines)
    assert make_bars(quiet=True) is None


def test_a_bar_and_a_clock_on_a_terminal(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    terminal.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stderr", terminal)
    bars = make_bars(quiet=False, unit="windows")
    assert isinstance(bars, TerminalBars)
    bars.start("loading")
    tick(bars, clock, 65)
    assert "loading 01:05" in terminal.getvalue()
    bars.clear()
    tick(bars, clock, 0.1)
    assert terminal.getvalue().rpartition("\r")[2].strip() == "", "a line that was just written is left alone"
    tick(bars, clock, 1)
    assert "loading 01:06" in terminal.getvalue(), "what was started comes back"
    bars.close()
    assert terminal.getvalue().rpartition("\r")[2].strip() == ""
    tick(bars, clock, 5)
    assert "01:11" not in terminal.getvalue()


def test_one_bar_for_a_whole_run(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    terminal.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "80")
    bars = make_bars(quiet=False)
    assert isinstance(bars, TerminalBars)
    long = "model.customers-acme-and-sons-support-of-the-year[step=1000]"
    bars.start("apply")
    bars.update("apply", 0, 4000, f"1 of 4, {long}")
    clock.now += 30
    bars.update("apply", 1000, 4000, f"1 of 4, {long}")
    tick(bars, clock, 0.5)
    shown = terminal.getvalue().rpartition("\r")[2]
    assert "1 of 4, model.cus…r[step=1000]  25%|" in shown, "the end of a name tells it from others"
    assert "| 00:30, 01:31 left" in shown
    assert len(shown) <= 80
    bars.clear()
    tick(bars, clock, 60)
    assert "01:30, 04:31 left" in terminal.getvalue().rpartition("\r")[2], "it comes back, and knows how long it took"
    bars.close()


def test_errors_leave_nothing_behind(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    terminal.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stderr", terminal)
    with pytest.raises(KeyboardInterrupt), busy("waiting", quiet=False):
        raise KeyboardInterrupt

    def work(report: Any) -> None:
        report(1, 2)
        raise ValueError

    with pytest.raises(ValueError):
        with_bar("half", work, quiet=False)
    assert terminal.getvalue().rpartition("\r")[2].strip() == ""


WAITING = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts its background jobs with SIGINT ignored
from sparse_decl.cli import exit_codes, progress
from sparse_decl.cli import fast_path
progress._PATIENCE = progress._TICK = 0.05
def work(arguments):
    with progress.busy("estimating a very long name of a model that a narrow terminal has no room for", quiet=False):
        print("ready", flush=True)
        time.sleep(60)
fast_path.run_short = work
sys.exit(exit_codes.run_guarded(["estimate"]))
"""


def test_ctrl_c_leaves_a_clean_line_on_a_narrow_terminal(tmp_path: Any) -> None:
    with read_terminal([sys.executable, "-c", WAITING], tmp_path, columns=40) as (running, text):
        deadline = time.monotonic() + 60
        while text.count(b"\restim") < 3 and time.monotonic() < deadline:  # the middle of the name is left out
            time.sleep(0.05)
        assert text.count(b"\restim") >= 3
        running.send_signal(signal.SIGINT)
        running.wait(60)
    shown = text.decode()
    assert running.returncode == 130
    widest = max(len(part) for part in re.split(r"[\r\n]", re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", shown)))
    assert widest <= 80, "the bar is cut; only the last message is longer than the terminal"
    last = shown.rstrip().rpartition("\n")[2]
    assert last.rpartition("\r")[2].startswith("stopped; what was finished is kept")


def test_a_log_of_ci_has_no_carriage_return(applied: Any) -> None:
    applied.model("chat", 12)
    done = subprocess.run(
        [sys.executable, "-m", "sparse_decl.cli", "apply"],
        cwd=applied.root, env={**environment(), "CI": "true"}, capture_output=True, check=True,
    )  # fmt: skip
    assert b"\r" not in done.stdout + done.stderr
    assert b"\x1b" not in done.stdout + done.stderr
    assert os.linesep.encode() in done.stdout
