"""Names that may be believed, and the way each other one is refused."""

from __future__ import annotations

import ntpath
import os
import sys
import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base import portable
from sparse_decl.base.errors import FormatError
from sparse_decl.formats.manifest import read_manifest, write_manifest
from sparse_decl.formats.names import alike, check_name, name_problem, windows_problem
from sparse_decl.sources.snapshot import FileEntry, make_snapshot


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
        # a colon is for Windows to refuse, where any letter or sign before it is a drive
        for kind in (PurePosixPath, PureWindowsPath) if windows_problem(name) is None else (PurePosixPath,):
            path = kind(name)
            assert not path.is_absolute()
            assert not path.drive
            assert ".." not in path.parts


def is_reserved(part: str) -> bool:
    if sys.version_info >= (3, 13):
        return ntpath.isreserved(part)
    return PureWindowsPath(part).is_reserved()


DEVICES = ["CON", "prn", "Aux", "NUL", "com1", "COM9", "LPT1", "lpt\xb9", "CONIN$"]


@pytest.mark.parametrize(
    "name",
    [*DEVICES, "nul.txt", "a/con", "con/a", "COM1.tar.gz", "aux .b", "NUL  ", "a.", "a ", "a./b", "a /b", "...",
     "a.safetensors:hidden", "a?", "a*b", 'a"', "a|b", "<a>"],
)  # fmt: skip
def test_what_windows_cannot_hold(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert name_problem(name) is None
    assert check_name(name, "here") == name  # here it can be held
    monkeypatch.setattr(portable, "POSIX", False)
    with pytest.raises(FormatError, match="cannot hold") as caught:
        check_name(name, "here")
    assert caught.value.why
    assert caught.value.hint


@pytest.mark.parametrize(
    "name", ["console", "nul1", "com", "COM10", "a.con", "lpt", "auxiliary/x", "a..b", ".a", "ü b"]
)
def test_what_windows_can(name: str) -> None:
    assert windows_problem(name) is None


@given(
    st.lists(
        st.one_of(st.sampled_from(DEVICES), st.text(st.sampled_from("aCONUL1. :$/\xb2\xe9"), min_size=1, max_size=6)),
        min_size=1,
        max_size=4,
    ).map("".join)
)
def test_what_windows_is_given_is_a_plain_file_of_that_very_name(name: str) -> None:
    """By Python's own rules of Windows: no device, no drive, no stream, and nothing that is dropped or changed."""
    if name_problem(name) is not None or windows_problem(name) is not None:
        return
    path = PureWindowsPath(name)
    assert path.as_posix() == name
    assert not path.drive
    assert not path.is_absolute()
    assert ntpath.normpath(ntpath.join("C:\\root", name)) == "C:\\root\\" + name.replace("/", "\\")
    assert all(part == part.rstrip(". ") for part in path.parts)
    assert not any(is_reserved(part) for part in path.parts)
    assert ":" not in name


@pytest.mark.parametrize(
    ("names", "pair"),
    [
        (["a", "A"], ("a", "A")),
        (["x/a", "X/b"], ("x", "X")),
        (["x", "X/b"], ("x", "X")),
        (["stra\xdfe", "STRASSE"], ("stra\xdfe", "STRASSE")),
        (["\xe9", "e\u0301"], ("\xe9", "e\u0301")),
        (["a", "b", "ab/a", "ab/b"], None),
    ],
)
def test_names_that_are_one_where_case_does_not_count(names: list[str], pair: tuple[str, str] | None) -> None:
    assert alike(names) == pair


@given(
    st.lists(st.text(st.sampled_from("aA/e\u0301\xe9\xc9\u1e9e\xdfs"), min_size=1, max_size=4), unique=True, max_size=6)
)
def test_names_that_pass_fall_into_as_many_files(names: list[str]) -> None:
    names = [name for name in names if name_problem(name) is None]
    if alike(names) is None:
        assert len({unicodedata.normalize("NFD", name.casefold()) for name in names}) == len(names)
        assert len({name.upper() for name in names}) == len(names)


def test_on_such_a_system_neither_a_lock_nor_a_delta_lets_one_file_replace_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = [FileEntry(name, 1, "b3:" + "0" * 64) for name in ("Model.bin", "model.bin")]
    write_manifest(
        tmp_path,
        {"format": "f", "version": 1, "files": [{"path": e.path, "size": 1, "digest": e.digest} for e in entries]},
    )
    assert len(make_snapshot(entries, "here").files) == len(read_manifest(tmp_path, "f", (1,), "delta")["files"]) == 2
    monkeypatch.setattr(portable, "FOLDS_NAMES", True)
    for read in (lambda: make_snapshot(entries, "here"), lambda: read_manifest(tmp_path, "f", (1,), "delta")):
        with pytest.raises(FormatError, match="two file names for one"):
            read()
