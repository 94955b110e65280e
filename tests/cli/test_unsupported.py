"""Resources that no step kind serves yet stand in nobody's way: they are refused where they are asked for."""

from __future__ import annotations

import shutil
from typing import Any

import pytest

LATER = """\
  small:
    source: ./ckpt/chat
    base: [base, code]
    mode: svd
    tags: [later]
  smaller:
    source: ./ckpt/code
    base: small
  codes: {source: ./ckpt/chat, base: [base, code], mode: int8}
  signs: {source: ./ckpt/chat, base: [base, chat], mode: bitdelta}
"""


@pytest.fixture
def mixed(applied: Any) -> Any:
    applied.write((applied.root / "Sparsefile.yaml").read_text() + LATER)
    return applied


def test_models_come_back_and_are_told_about(mixed: Any, read_files: Any) -> None:
    before = mixed.lock.read_bytes()
    shutil.rmtree(mixed.root / "ckpt" / "chat")
    assert mixed.sparse("restore", "chat", "-o", "back").code == 0
    assert "model.safetensors" in read_files(mixed.root / "back")
    for command in (["status"], ["verify", "--deep"], ["explain", "code"], ["graph"], ["lock", "repair"]):
        ran = mixed.sparse(*command)
        assert ran.code == 0, (command, ran.err)
    rows = {row["address"]: row["state"] for row in mixed.sparse("status", "--json").json["resources"]}
    assert rows == {
        **dict.fromkeys(["model.base", "model.chat", "model.code"], "up to date"),
        **dict.fromkeys(["model.small", "model.smaller", "model.codes", "model.signs"], "not supported yet"),
    }
    assert mixed.lock.read_bytes() == before


@pytest.mark.parametrize("command", ["plan", "apply", "check"])
def test_only_what_is_selected_is_complained_about(mixed: Any, command: str) -> None:
    assert mixed.sparse(command, "model.base", "model.code").code == 0
    for selector, line in (("tag:later", 14), ("smaller", 14)):
        ran = mixed.sparse(command, selector)
        assert ran.code == 3
        assert f"Sparsefile.yaml:{line}:" in ran.err
        assert "1 problem in" in ran.err
    ran = mixed.sparse(command)
    assert ran.code == 3
    assert "3 problems in" in ran.err


def test_what_became_unsupported_is_neither_pruned_nor_restored(applied: Any) -> None:
    before = applied.lock.read_bytes()
    applied.write(
        (applied.root / "Sparsefile.yaml")
        .read_text()
        .replace("base: base\n    tags: [prod]", "base: [base, chat]\n    mode: svd")
    )
    for command in (["lock", "repair"], ["apply", "chat"], ["status"], ["verify"]):
        assert applied.sparse(*command).code == 0, command
    assert applied.lock.read_bytes() == before
    for command in (["restore", "code", "-o", "back"], ["explain", "code"]):
        ran = applied.sparse(*command)
        assert ran.code == 3
        assert "Sparsefile.yaml:10:" in ran.err
