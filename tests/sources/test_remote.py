"""Other fsspec places, here memory:// and a folder behind http://: copies, versions and what goes wrong."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import fsspec
import pytest

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import ConfigError, FormatError, InputChangedError, UnavailableError
from sparse_decl.sources import list_files, open_source, systems
from sparse_decl.sources.remote import RemoteSource

URI = "memory://bucket/chat"
FILES = {"config.json": b"{}", "deep/er/vocab.txt": b"words", "model.safetensors": b"weights" * 1000}


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    system = fsspec.filesystem("memory")
    system.store.clear()
    for name, data in FILES.items():
        system.pipe_file(f"/bucket/chat/{name}", data)
    yield system
    system.store.clear()


def test_a_bucket_of_the_hub(hub_bucket: str, tmp_path: Path) -> None:
    """Its files as those of any store: fetched once for each version, by the name that the hub gives their bytes."""
    system, root = fsspec.core.url_to_fs(f"{hub_bucket}/chat")
    for name, data in FILES.items():
        system.pipe_file(f"{root}/{name}", data)
    opened = source(f"{hub_bucket}/chat")
    folder = opened.local_path()
    assert {file.path: file.file.read_bytes() for file in list_files(folder)} == FILES
    assert source(f"{hub_bucket}/chat").local_path() == folder
    system.pipe_file(f"{root}/config.json", b"[]")  # as long as before
    again = source(f"{hub_bucket}/chat").local_path()
    assert again != folder
    assert (again / "config.json").read_bytes() == b"[]"
    with pytest.raises(UnavailableError):
        source("hf://buckets/org/none").local_path()


def source(uri: str = URI) -> RemoteSource:
    opened = open_source(uri, Path("/nowhere"))
    assert isinstance(opened, RemoteSource)
    return opened


def copies() -> list[Path]:
    from sparse_decl.sources.cache import cache_folder

    return [place for place in cache_folder("remote").glob("*/*") if place.is_dir()]


def test_a_folder_is_copied_whole(bucket: Any) -> None:
    seen: list[tuple[int, int]] = []
    folder = source().local_path(lambda done, total: seen.append((done, total)))
    assert {file.path: file.file.read_bytes() for file in list_files(folder)} == FILES
    size = sum(map(len, FILES.values()))
    assert seen[-1] == (size, size)
    assert source().pinned() is None


def test_the_snapshot_is_that_of_the_same_folder_here(bucket: Any, tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / "chat" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "chat" / name).write_bytes(data)
    assert source().snapshot(digest_file) == open_source("chat", tmp_path).snapshot(digest_file)


@pytest.mark.parametrize("marker", ["", "deep/", "deep/er/", "deep_$folder$", "deep", "empty/"])
def test_objects_that_stand_for_folders_are_passed_over(
    bucket: Any, monkeypatch: pytest.MonkeyPatch, marker: str
) -> None:
    """Consoles, Hadoop and mounts leave such; how they are listed differs from store to store."""
    listed = bucket.find("/bucket/chat", detail=True)
    name = f"/bucket/chat/{marker}"
    monkeypatch.setattr(
        type(bucket), "find", lambda self, *path, **named: {**listed, name: {"name": name, "size": 0, "type": "file"}}
    )
    assert {entry.path for entry in source().listing()} == set(FILES)


def test_an_empty_file_is_a_file(bucket: Any) -> None:
    bucket.pipe_file("/bucket/chat/empty", b"")
    assert {entry.path for entry in source().listing()} == {*FILES, "empty"}


def test_a_single_file(bucket: Any) -> None:
    file = source(URI + "/model.safetensors").local_path()
    assert file.name == "model.safetensors"
    assert file.read_bytes() == FILES["model.safetensors"]


def test_an_unchanged_place_is_not_fetched_again(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    first = source().local_path()
    monkeypatch.setattr(type(bucket), "_open", None)  # any further reading would fail
    assert source().local_path() == first


def test_a_changed_place_is_fetched_again(bucket: Any) -> None:
    first = source().snapshot(digest_file)
    bucket.pipe_file("/bucket/chat/config.json", b"[]")
    second = source().snapshot(digest_file)
    assert second.digest != first.digest
    assert len(copies()) == 2


def test_a_place_without_marks_is_always_fetched(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = type(bucket).find

    def unmarked(self: Any, *args: Any, **kwargs: Any) -> Any:
        return {name: {"size": info["size"]} for name, info in real(self, *args, **kwargs).items()}

    monkeypatch.setattr(type(bucket), "find", unmarked)
    first = source().local_path()
    second = source().local_path()
    assert first != second
    assert second.is_dir()


def test_what_tools_leave_behind_does_not_count(bucket: Any) -> None:
    bucket.pipe_file("/bucket/chat/.cache/x", b"x")
    bucket.pipe_file("/bucket/chat/deep/.DS_Store", b"x")
    assert [file.path for file in source().snapshot(digest_file).files] == sorted(FILES)


def test_missing_and_empty(bucket: Any) -> None:
    bucket.mkdir("/bucket/empty")
    for uri in ("memory://bucket/gone", "memory://bucket/empty"):
        with pytest.raises(UnavailableError, match="no such file or folder") as caught:
            source(uri).local_path()
        assert caught.value.where == uri
        assert caught.value.why
        assert caught.value.hint
        assert caught.value.exit_code == 5
    assert copies() == []


@pytest.mark.parametrize(
    ("error", "what"),
    [
        (PermissionError("no"), "access is denied"),
        (FileNotFoundError("gone"), "no such file"),
        (RuntimeError("of the back end"), "cannot be fetched"),
    ],
)
def test_errors_of_the_back_end(bucket: Any, monkeypatch: pytest.MonkeyPatch, error: Exception, what: str) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    for method in ("find", "_open"):
        with monkeypatch.context() as patch:
            patch.setattr(type(bucket), method, fail)
            with pytest.raises(UnavailableError, match=what) as caught:
                source().local_path()
            assert caught.value.where == URI
            assert str(error) in (caught.value.why or "")
    assert copies() == []


@pytest.mark.parametrize(
    ("uri", "error", "what"),
    [
        ("http://127.0.0.1:52403/run", ConnectionRefusedError("127.0.0.1:52403"), "cannot be reached"),
        ("http://127.0.0.1:40100/x", RuntimeError("Cannot connect to host 127.0.0.1:40100"), "cannot be reached"),
        ("http://h:403/x", RuntimeError("Cannot connect to host h:403"), "cannot be reached"),
        ("s3://403/401", RuntimeError("no bucket 403, no key 401"), "cannot be fetched"),
        ("s3://credentials/forbidden", RuntimeError("no forbidden in credentials"), "cannot be fetched"),
        ("s3://timeouts/x-14013", RuntimeError("s3://timeouts/x-14013 is broken"), "cannot be fetched"),
        ("s3://b/x", RuntimeError("An error occurred (403) when calling HeadObject"), "access is denied"),
        ("s3://b/x", RuntimeError("status: 401, message: no"), "access is denied"),
        ("s3://b/x", RuntimeError("Forbidden"), "access is denied"),
        ("s3://b/x", RuntimeError("connection timed out"), "cannot be reached"),
        ("s3://b/x", type("NoCredentialsError", (Exception,), {})("none"), "access is denied"),
        ("s3://b/x", type("ClientResponseError", (Exception,), {"status": 407})("no"), "access is denied"),
    ],
)  # fmt: skip
def test_names_and_ports_are_no_reasons(uri: str, error: Exception, what: str) -> None:
    """Errors quote the address; what is in it says nothing about what went wrong."""
    assert systems.explain_failure(uri, error).what == what


def test_a_download_that_is_too_short(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = type(bucket)._open

    def short(self: Any, path: str, *args: Any, **kwargs: Any) -> Any:
        import io

        return io.BytesIO(real(self, path, *args, **kwargs).read()[:-1])

    monkeypatch.setattr(type(bucket), "_open", short)
    with pytest.raises(UnavailableError, match="not complete") as caught:
        source().local_path()
    assert URI in str(caught.value.where)
    assert copies() == []


def test_a_place_that_changes_during_the_download(bucket: Any) -> None:
    def change(done: int, total: int) -> None:
        bucket.pipe_file("/bucket/chat/config.json", b"[]")

    with pytest.raises(InputChangedError, match="changed while") as caught:
        source().local_path(change)
    assert caught.value.hint
    assert copies() == []


@pytest.mark.parametrize("name", ["/bucket/chat/../x", "/bucket/chat/a\\b", "/elsewhere/x", "/bucket/chat/a//b"])
def test_a_listing_that_climbs_out(bucket: Any, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    listing = {"/bucket/chat/ok": {"size": 2, "created": 1}, name: {"size": 2, "created": 1}}
    monkeypatch.setattr(type(bucket), "find", lambda *_, **__: listing)
    with pytest.raises(FormatError) as caught:
        source().local_path()
    assert caught.value.where == URI
    assert "do not trust" in str(caught.value)
    assert copies() == []


def test_an_unknown_scheme_suggests_one() -> None:
    with pytest.raises(ConfigError, match="unknown kind of source") as caught:
        source("s33://bucket/x").local_path()
    assert "did you mean s3://?" in str(caught.value)


def test_a_missing_package_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: Any, **__: Any) -> Any:
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr(fsspec.core, "url_to_fs", missing)
    with pytest.raises(UnavailableError, match="not installed") as caught:
        source("s3://bucket/x").local_path()
    assert "sparse-decl[s3]" in str(caught.value)


def test_a_cache_that_cannot_be_written(bucket: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "file"))
    with pytest.raises(UnavailableError) as caught:
        source().local_path()
    assert caught.value.hint


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A web server that lists `chat`, as `python -m http.server` does, with a redirect to the address with a slash."""
    pytest.importorskip("aiohttp")
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    for name, data in FILES.items():
        (tmp_path / "web/chat" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "web/chat" / name).write_bytes(data)

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *given: Handler(*given, directory=str(tmp_path / "web")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("end", ["", "/"])
def test_a_folder_of_a_web_server_is_no_web_page(web: str, tmp_path: Path, end: str) -> None:
    opened = open_source(f"{web}/chat{end}", tmp_path)
    assert opened.snapshot(digest_file) == open_source("web/chat", tmp_path).snapshot(digest_file)


def test_a_web_page_is_no_file(web: str, tmp_path: Path) -> None:
    whole = open_source(f"{web}/chat/model.safetensors?sig=1", tmp_path)
    assert whole.local_path().read_bytes() == FILES["model.safetensors"]
    with pytest.raises(ConfigError, match="a web page, not a file"):
        open_source(f"{web}/chat?sig=1", tmp_path).local_path()
    (tmp_path / "web/empty").mkdir()
    with pytest.raises(UnavailableError, match="no such file or folder"):
        open_source(f"{web}/empty", tmp_path).local_path()


@pytest.mark.parametrize("name", ["chat", "chat/", "chat/model.safetensors"])
def test_a_web_server_that_is_not_there_is_not_an_empty_one(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("aiohttp")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with socket.socket() as taken:  # bound, and nobody listens
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(UnavailableError, match="cannot be reached"):
            open_source(f"http://127.0.0.1:{taken.getsockname()[1]}/{name}", tmp_path).snapshot(digest_file)
