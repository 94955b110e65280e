"""Folders and files on this machine: what counts, what is refused, and what every refusal says."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import ConfigError, FormatError, InputChangedError, SparseError, UnavailableError
from sparse_decl.sources import IGNORED_NAMES, LocalSource, Snapshot, list_files, open_source
from sparse_decl.sources.snapshot import FileEntry, make_snapshot

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX names and links")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "work" / "chat"
    (root / "tokenizer").mkdir(parents=True)
    (root / "model.safetensors").write_bytes(b"weights")
    (root / "tokenizer" / "vocab.txt").write_bytes(b"words")
    (root / "config.json").write_bytes(b"{}")
    return root


def names(place: Path) -> list[str]:
    return [file.path for file in list_files(place)]


def assert_helpful(error: SparseError, where: Path | str) -> None:
    assert str(where) in str(error.where)
    assert error.why
    assert error.hint


def test_every_file_counts_sorted_by_path(folder: Path) -> None:
    (folder / "empty").touch()
    (folder / "nothing in here").mkdir()
    (folder / ".hidden").write_text("counts")
    assert names(folder) == [".hidden", "config.json", "empty", "model.safetensors", "tokenizer/vocab.txt"]
    assert {file.path: file.size for file in list_files(folder)}["tokenizer/vocab.txt"] == 5
    assert all(file.file.is_file() for file in list_files(folder))


def test_what_tools_leave_behind_does_not_count(folder: Path) -> None:
    expected = names(folder)
    for name in IGNORED_NAMES:
        (folder / name).mkdir()
        (folder / name / "x").touch()
        (folder / "tokenizer" / name).touch()  # as a file as well: .git is one in a git worktree
    assert names(folder) == expected


def test_order_is_by_the_whole_path(tmp_path: Path) -> None:
    for name in ("a/b", "a.txt", "a0", "Z", "ü"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert names(tmp_path) == ["Z", "a.txt", "a/b", "a0", "ü"]


def test_snapshot_says_names_and_bytes_and_nothing_else(folder: Path, tmp_path: Path) -> None:
    source = open_source("chat", folder.parent)
    snapshot = source.snapshot(digest_file)
    assert source.pinned() is None
    assert source.local_path() == folder
    assert snapshot.size == 14
    assert snapshot.files[0] == FileEntry("config.json", 2, digest_file(folder / "config.json"))
    copy = shutil.copytree(folder, tmp_path / "elsewhere")
    os.utime(copy / "config.json", (1, 1))
    assert open_source(str(copy), Path("/")).snapshot(digest_file) == snapshot
    (copy / "config.json").rename(copy / "config2.json")
    renamed = LocalSource("x", copy).snapshot(digest_file)
    assert renamed.digest != snapshot.digest


def test_the_digest_of_a_snapshot_is_for_ever() -> None:
    snapshot = make_snapshot([FileEntry("b/ü", 3, "b3:" + "0" * 64), FileEntry("a", 0, "git-sha1:" + "1" * 40)], "test")
    assert snapshot.digest == "b3:93858be052b3655714ec77150873d0f961c36b10b6bee48225b284c3c8ac9eca"
    assert Snapshot.from_json(snapshot.to_json()) == snapshot


def test_a_single_file(folder: Path) -> None:
    for text in ("chat/model.safetensors", str(folder / "model.safetensors"), (folder / "model.safetensors").as_uri()):
        source = open_source(text, folder.parent)
        (entry,) = source.snapshot(digest_file).files
        assert entry.path == "model.safetensors"
        assert source.local_path() == folder / "model.safetensors"
        assert source.uri == text


@pytest.mark.parametrize("text", ["./chat", "chat/", "chat", "tokenizer/../chat", "~/chat", "{uri}", "{absolute}"])
def test_ways_to_write_a_folder(folder: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder.parent))
    (folder.parent / "tokenizer").mkdir()
    source = open_source(text.format(uri=folder.as_uri(), absolute=folder), folder.parent)
    assert source.local_path().resolve() == folder.resolve()
    assert len(source.snapshot(digest_file).files) == 3


def test_a_file_url_is_decoded(tmp_path: Path) -> None:
    (tmp_path / "a b%").mkdir()
    (tmp_path / "a b%" / "x").touch()
    assert open_source((tmp_path / "a b%").as_uri(), Path("/")).local_path() == tmp_path / "a b%"


@pytest.mark.parametrize("text", ["", " ", " chat", "chat\n", "a\0b", "file://server/share", "file://", "file:///a?b"])
def test_a_text_that_is_no_source(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        open_source(text, tmp_path)
    assert caught.value.why
    assert caught.value.hint
    assert caught.value.exit_code == 3


def test_a_missing_folder_suggests_its_neighbour(folder: Path) -> None:
    source = open_source("chta", folder.parent)
    for attempt in (source.local_path, lambda: source.snapshot(digest_file)):
        with pytest.raises(UnavailableError, match="no such file or folder") as caught:
            attempt()
        assert_helpful(caught.value, folder.parent / "chta")
        assert f"did you mean {folder}?" in str(caught.value)
        assert caught.value.exit_code == 5


def test_a_missing_folder_far_away(folder: Path) -> None:
    with pytest.raises(UnavailableError, match="no such file or folder") as caught:
        list_files(folder / "tokeniser" / "deep" / "x")
    assert f"did you mean {folder / 'tokenizer'}?" in str(caught.value)
    with pytest.raises(UnavailableError, match="no such file or folder") as caught:
        list_files(folder / "config.json" / "x")
    assert "is a file, not a folder" in str(caught.value)
    with pytest.raises(UnavailableError, match="no such file or folder") as caught:
        list_files(Path("/quite/elsewhere"))
    assert_helpful(caught.value, "/quite/elsewhere")


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "x").touch()
    with pytest.raises(UnavailableError, match="holds no file") as caught:
        list_files(tmp_path)
    assert_helpful(caught.value, tmp_path)


# Links.


def test_links_inside_the_folder_are_followed(folder: Path) -> None:
    (folder / "latest.safetensors").symlink_to("model.safetensors")
    (folder / "vocabulary").symlink_to("tokenizer")
    assert names(folder) == [
        "config.json",
        "latest.safetensors",
        "model.safetensors",
        "tokenizer/vocab.txt",
        "vocabulary/vocab.txt",
    ]


def test_the_folder_itself_may_be_a_link(folder: Path) -> None:
    (folder.parent / "current").symlink_to("chat")
    (folder / "again").symlink_to("config.json")
    assert names(folder.parent / "current") == ["again", "config.json", "model.safetensors", "tokenizer/vocab.txt"]


@pytest.mark.parametrize("target", ["/etc/passwd", "../secret", "../../work/secret", "/etc", "tokenizer/../../secret"])
def test_a_link_out_of_the_folder_is_refused(folder: Path, target: str) -> None:
    (folder.parent / "secret").write_text("secret")
    (folder / "tokenizer" / "x").symlink_to(target if target.startswith("/") else folder / target)
    (folder / "y").symlink_to(target)
    with pytest.raises(FormatError, match="leaves the folder") as caught:
        list_files(folder)
    assert_helpful(caught.value, folder)


def test_a_link_out_through_a_link_inside(folder: Path) -> None:
    (folder.parent / "secret").write_text("secret")
    (folder / "b").symlink_to("../secret")
    (folder / "a").symlink_to("b")
    with pytest.raises(FormatError, match="leaves the folder"):
        list_files(folder)


def test_a_sibling_with_the_same_beginning_is_outside(folder: Path) -> None:
    (folder.parent / "chat-secret").mkdir()
    (folder.parent / "chat-secret" / "x").touch()
    (folder / "y").symlink_to("../chat-secret/x")
    with pytest.raises(FormatError, match="leaves the folder"):
        list_files(folder)


def test_a_link_to_nothing(folder: Path) -> None:
    (folder / "gone").symlink_to("nowhere")
    with pytest.raises(FormatError, match="points to nothing") as caught:
        list_files(folder)
    assert_helpful(caught.value, folder / "gone")


def test_links_in_a_circle(folder: Path) -> None:
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    with pytest.raises(FormatError, match="cannot be followed") as caught:
        list_files(folder)
    assert_helpful(caught.value, folder / "a")


def test_a_link_back_to_a_folder_above(folder: Path) -> None:
    (folder / "tokenizer" / "up").symlink_to("..")
    with pytest.raises(FormatError, match="leads back") as caught:
        list_files(folder)
    assert_helpful(caught.value, folder / "tokenizer" / "up")


def hub_cache(root: Path, blob: str = "blobs") -> Path:
    """A snapshot in the layout of the Hugging Face cache, with one link into the folder `blob`."""
    repository = root / "hub" / "models--org--base"
    snapshot = repository / "snapshots" / ("a" * 40)
    (snapshot / "sub").mkdir(parents=True)
    target = (repository / blob / ("b" * 64)).resolve()
    target.parent.mkdir(parents=True)
    target.write_bytes(b"weights")
    (snapshot / "sub" / "model.safetensors").symlink_to(os.path.relpath(target, snapshot / "sub"))
    return snapshot


def test_the_hugging_face_cache_links_to_its_blobs(tmp_path: Path) -> None:
    snapshot = hub_cache(tmp_path)
    assert names(snapshot) == ["sub/model.safetensors"]
    assert names(snapshot / "sub") == ["model.safetensors"]


def test_the_hugging_face_cache_with_shared_blobs(tmp_path: Path) -> None:
    assert names(hub_cache(tmp_path, "../blobs/bb")) == ["sub/model.safetensors"]


@pytest.mark.parametrize("blob", ["secrets", "../other/bb", "../../blobs/bb", "../models--org--other/blobs"])
def test_a_folder_that_only_looks_like_the_cache(tmp_path: Path, blob: str) -> None:
    with pytest.raises(FormatError, match="leaves the folder"):
        list_files(hub_cache(tmp_path, blob))


def test_a_blob_that_is_a_link_out_of_the_cache(tmp_path: Path) -> None:
    snapshot = hub_cache(tmp_path)
    blob = (snapshot / "sub" / "model.safetensors").resolve()
    blob.unlink()
    blob.symlink_to("/etc/passwd")
    with pytest.raises(FormatError, match="leaves the folder"):
        list_files(snapshot)


# Names and kinds of files.


@pytest.mark.parametrize("name", [b"a\\b", b"C:x", b"new\nline", b"\x7f"])
def test_a_name_that_is_not_safe_elsewhere(folder: Path, name: bytes) -> None:
    Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).touch()
    with pytest.raises(FormatError, match="unsafe file name") as caught:
        list_files(folder)
    assert_helpful(caught.value, folder)


def test_a_name_that_is_not_utf_8(folder: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/bad\xff")).touch()
    except OSError:
        pytest.skip("this file system takes UTF-8 only")
    with pytest.raises(FormatError, match="not valid UTF-8") as caught:
        list_files(folder)
    assert_helpful(caught.value, folder)
    str(caught.value).encode()  # it can be printed


def test_a_pipe_and_a_socket(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(folder / "pipe")
    with pytest.raises(FormatError, match="neither a file nor a folder") as caught:
        list_files(folder)
    assert_helpful(caught.value, folder / "pipe")
    with pytest.raises(FormatError, match="neither a file nor a folder"):
        list_files(folder / "pipe")
    (folder / "pipe").unlink()
    monkeypatch.chdir(folder)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        with pytest.raises(FormatError, match="neither a file nor a folder"):
            list_files(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(folder: Path) -> None:
    (folder / "tokenizer").chmod(0)
    try:
        with pytest.raises(UnavailableError, match="cannot be read") as caught:
            list_files(folder)
    finally:
        (folder / "tokenizer").chmod(0o755)
    assert_helpful(caught.value, folder / "tokenizer")


@pytest.mark.parametrize("call", ["scandir", "stat", "lstat"])
def test_no_permission_as_any_user(folder: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def denied(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    if call == "scandir":
        monkeypatch.setattr(os, "scandir", denied)
    else:
        monkeypatch.setattr(Path, call, denied)
    with pytest.raises(UnavailableError, match="cannot be read") as caught:
        list_files(folder)
    monkeypatch.undo()
    assert_helpful(caught.value, folder)
    assert "Permission denied" in str(caught.value)


def test_no_permission_to_read_a_file(folder: Path) -> None:
    def denied(path: Path) -> str:
        raise PermissionError(13, "Permission denied")

    with pytest.raises(UnavailableError, match="cannot be read") as caught:
        LocalSource("chat", folder).snapshot(denied)
    assert_helpful(caught.value, folder / "config.json")


@pytest.mark.parametrize("change", ["grows", "vanishes", "is touched"])
def test_a_file_that_changes_while_it_is_read(folder: Path, change: str) -> None:
    def digest(path: Path) -> str:
        if path.name == "model.safetensors":
            if change == "vanishes":
                path.unlink()
            elif change == "grows":
                path.write_bytes(b"more weights")
            else:
                os.utime(path, (1, 1))
        return "b3:" + "0" * 64

    with pytest.raises(InputChangedError, match="changed while") as caught:
        LocalSource("chat", folder).snapshot(digest)
    assert_helpful(caught.value, folder / "model.safetensors")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.text(
            st.characters(exclude_characters="/\\\0:", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8
        ).filter(lambda name: name not in {".", ".."} | IGNORED_NAMES),
        st.binary(max_size=20),
        min_size=1,
        max_size=6,
    )
)
def test_any_folder_of_honest_names(tmp_path: Path, files: dict[str, bytes]) -> None:
    root = tmp_path / "any"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    for name, data in files.items():
        (root / name).write_bytes(data)
    snapshot = LocalSource("any", root).snapshot(digest_file)
    assert [file.path for file in snapshot.files] == sorted(files)
    assert Snapshot.from_json(snapshot.to_json()).digest == snapshot.digest


# Lists of files as JSON.

B3 = "b3:" + "0" * 64


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"files": {}},
        {"files": [["a", 1]]},
        {"files": [["a", -1, B3]]},
        {"files": [["a", True, B3]]},
        {"files": [["a", 1.0, B3]]},
        {"files": [[1, 1, B3]]},
        {"files": [["a", 1, "md5:00"]]},
        {"files": [["a", 1, B3 + "\n"]]},
        {"files": [["a", 1, None]]},
        {"files": [["../a", 1, B3]]},
        {"files": [["a\ud800", 1, B3]]},
        {"files": [["a", 1, B3], ["a", 2, B3]]},
        {"files": [["a", 1, B3], ["a/b", 2, B3]]},
    ],
)
def test_a_bad_list_of_files_is_refused(value: Any) -> None:
    with pytest.raises(FormatError) as caught:
        Snapshot.from_json(value, "here")
    assert_helpful(caught.value, "here")


def test_the_order_of_a_list_does_not_matter() -> None:
    rows = [["b", 1, B3], ["a", 2, B3]]
    assert Snapshot.from_json({"files": rows}) == Snapshot.from_json({"files": rows[::-1]})


def test_local_sources_import_nothing_heavy() -> None:
    script = (
        "import sys; from pathlib import Path; from sparse_decl.sources import open_source, list_files;"
        "import sparse_decl.formats.safetensors, sparse_decl.formats.checkpoint;"
        "open_source('x', Path('.')); open_source('hf://a/b', Path('.')); open_source('s3://a/b', Path('.'));"
        "print(sorted({'numpy', 'numba', 'torch', 'huggingface_hub', 'fsspec', 'pydantic', 'tqdm'} & set(sys.modules)))"
    )
    here = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(here), str(here / "kernels")])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
