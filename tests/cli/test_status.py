"""`status` as a command: what the remote has, narrow terminals, the page."""

from __future__ import annotations

import re
import sys
from typing import Any

from tests.terminal import on_terminal


def test_what_the_remote_has(applied: Any, tmp_path: Any) -> None:
    env = {"SPARSE_REMOTE": str(tmp_path / "remote")}
    before = applied.sparse("status", "--json", env=env).json["remote"]
    assert (before["there"], before["complete"]) == (0, False)
    assert before["objects"] > 0
    assert "there is no folder" in applied.sparse("status", env=env).out
    assert applied.sparse("push", "-q", env=env).code == 0
    after = applied.sparse("status", "--json", env=env).json["remote"]
    assert (after["there"], after["missing_bytes"], after["complete"]) == (before["objects"], 0, True)
    assert applied.sparse("status", "--json", "--no-remote", env=env).json["remote"] is None
    assert applied.sparse("status", "--json").json["remote"] is None


def test_a_remote_that_cannot_be_asked_is_a_remark(applied: Any, tmp_path: Any) -> None:
    (tmp_path / "file").write_text("")
    ran = applied.sparse("status", env={"SPARSE_REMOTE": str(tmp_path / "file")})
    assert ran.code == 0, ran.err
    assert "could not be asked" in ran.out
    assert "model.chat" in ran.out


def test_the_page_has_the_evidence_of_the_lock(applied: Any) -> None:
    assert applied.sparse("status", "--html", "page.html").code == 0
    page = (applied.root / "page.html").read_text()
    assert "model.chat" in page
    assert "restored byte for byte" in page


def test_on_narrow_terminals(applied: Any) -> None:
    command = [sys.executable, "-m", "sparse_decl.cli", "status"]
    for columns in (60, 80):
        shown = on_terminal(command, applied.root, columns)
        assert "\x1b[32m" in shown, "colours on a terminal"
        table = re.sub(r"\x1b\[[0-9;]*m", "", shown).replace("\r", "").split("\n\n")[0]
        assert max(map(len, table.splitlines())) <= columns
        assert "model.chat" in table
    assert "\x1b[" not in on_terminal(command, applied.root, 80, NO_COLOR="1")
