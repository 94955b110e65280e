"""Names that may be believed, and the way each other one is refused."""

from __future__ import annotations

import os
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.names import check_name, name_problem


@pytest.mark.parametrize(
    "name", ["a", "a/b.txt", ".hidden", "a..b", "...", "ü/𝄞", "a b", "model-00001-of-00002.safetensors"]
)
def test_safe(name: str) -> None:
    assert check_name(name, "here") == name


@pytest.mark.parametrize(
    "name",
    ["", "/", "/a", "..", "../a", "a/..", "a/../b", ".", "./a", "a/.", "a//b", "a/", "a\\b",
     "\\\\server\\x", "C:", "c:/x", "a\0", "a\nb", "\x1b[31m", "\x7f", "\ud800"],
)  # fmt: skip
def test_unsafe(name: str) -> None:
    with pytest.raises(FormatError, match="unsafe file name") as caught:
        check_name(name, "here")
    assert caught.value.where == "here"
    assert caught.value.why
    assert caught.value.hint
    str(caught.value).encode()


@given(st.text(st.sampled_from("a./\\:C \0"), max_size=8))
def test_what_is_safe_stays_inside_on_every_system(name: str) -> None:
    if name_problem(name) is None:
        assert os.path.normpath(f"/root/{name}") == f"/root/{name}"
        for kind in (PurePosixPath, PureWindowsPath):
            path = kind(name)
            assert not path.is_absolute()
            assert not path.drive
            assert ".." not in path.parts
