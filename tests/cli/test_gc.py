"""`gc` as a command: it lists, and deletes only when told to."""

from __future__ import annotations

from typing import Any

import pytest


def test_lists_first_and_deletes_with_yes(applied: Any, keeps_to_schema: Any) -> None:
    applied.model("chat", 9)
    assert applied.sparse("apply", "-q").code == 0
    assert len(applied.objects()) == 6
    young = applied.sparse("gc")
    assert young.code == 0
    assert "2 objects" in young.out
    assert "too young" in young.out
    dry = applied.sparse("gc", "--older-than", "0s")
    assert dry.out.count("would delete object") == 2
    assert "Run `sparse gc --yes` to do it." in dry.out
    assert len(applied.objects()) == 6
    done = applied.sparse("gc", "--older-than", "0s", "--yes", "--json").json
    keeps_to_schema("gc", done)
    assert done["deleted"] is True
    assert sorted(item["what"] for item in done["garbage"]) == ["action", "object", "object"]
    assert len(applied.objects()) == 4
    assert set(applied.actions().values()) == {"noop"}
    assert applied.sparse("verify", "-q").code == 0


@pytest.mark.parametrize("arguments", [("--older-than", "soon"), ("--max-size", "big"), ("--ignore-ref", "nobody")])
def test_usage(applied: Any, arguments: tuple[str, str]) -> None:
    done = applied.sparse("gc", *arguments)
    assert done.code == 3
    assert arguments[0] in done.err
