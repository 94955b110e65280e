"""Places by path and by URL: what is written to them appears whole, and what can only be a path refuses URLs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import fsspec
import pytest
import typer
from fsspec.implementations.memory import MemoryFileSystem

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, UnavailableError
from sparse_decl.cli.app import make_app
from sparse_decl.cli.options import here
from sparse_decl.sources.paths import is_url, local_path
from sparse_decl.sources.places import Place, new_file_if


class Renaming(MemoryFileSystem):
    """A store that shows a file while it is written, as SFTP does."""

    protocol = "renaming"
    store: dict[str, Any] = {}  # noqa: RUF012 - as its base has it
    pseudo_dirs = [""]  # noqa: RUF012

    @classmethod
    def _strip_protocol(cls, path: str) -> str:
        return str(super()._strip_protocol(path.replace("renaming://", "memory://")))


@pytest.fixture(autouse=True)
def _empty_stores() -> None:
    fsspec.register_implementation("renaming", Renaming, clobber=True)
    for system in (fsspec.filesystem("memory"), fsspec.filesystem("renaming")):
        system.store.clear()
        system.pseudo_dirs[:] = [""]


def fill(folder: Path) -> None:
    folder.mkdir()
    for name in ("delta.json", "a.bin", "z.bin"):
        (folder / name).write_text(name)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("s3://bucket/x", True), ("simplecache::s3://bucket/x", True), ("file:///x", True), ("memory://", True),
        ("C:\\x", False), ("c:/x://y", False), ("./s3://x", False), ("a/b::c", False), ("x", False), ("", False),
    ],
)  # fmt: skip
def test_what_a_url_is(text: str, url: bool) -> None:
    assert is_url(text) is url


@pytest.mark.parametrize("scheme", ["memory", "renaming"])
def test_a_folder_appears_whole(scheme: str) -> None:
    system = fsspec.filesystem(scheme)
    place = Place(f"{scheme}://bucket/deltas/chat/")
    with place.new_folder() as folder:
        fill(folder)
        assert not system.exists("/bucket/deltas/chat")
    assert system.find("/bucket") == [f"/bucket/deltas/chat/{name}" for name in ("a.bin", "delta.json", "z.bin")]
    assert (place.fetched_delta() / "z.bin").read_text() == "z.bin"
    assert Place(f"{place}/manifest.json".replace("//m", "/m")).fetched_delta().is_dir()
    with pytest.raises(DeltaCompressionError, match="the output exists"), place.new_folder():
        raise AssertionError("the body must not run")


@pytest.mark.parametrize("scheme", ["memory", "renaming"])
def test_what_a_failed_upload_left_is_removed(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    system = fsspec.filesystem(scheme)
    put, sent = system.put_file, []

    def failing(self: Any, local: str, address: str, **options: Any) -> None:
        sent.append(address)
        if address.endswith("delta.json"):
            raise OSError("cut off")
        put(local, address, **options)

    monkeypatch.setattr(type(system), "put_file", failing)
    with pytest.raises(UnavailableError, match="cannot be fetched"), Place(f"{scheme}://bucket/x").new_folder() as out:
        fill(out)
    assert sent[-1].endswith("delta.json")
    assert system.find("/") == []
    assert all(("/x/" in address) is (scheme == "memory") for address in sent)


def test_a_file_is_replaced_only_where_that_is_meant(tmp_path: Path) -> None:
    place = Place("memory://bucket/page.html")
    for text in ("one", "two"):
        with new_file_if(place) as file:
            assert file is not None
            assert file.name == "page.html"
            file.write_text(text)
    assert fsspec.filesystem("memory").cat("/bucket/page.html") == b"two"
    with pytest.raises(DeltaCompressionError, match="exists"), place.new_file():
        raise AssertionError("the body must not run")
    with Place(str(tmp_path / "x")).new_file() as file:
        assert file == tmp_path / "x"


def test_a_folder_in_a_bucket_of_the_hub(hub_bucket: str) -> None:
    place = Place(f"{hub_bucket}/chat.delta")
    with place.new_folder() as out:
        fill(out)
    fetched = place.fetched()
    assert {path.relative_to(fetched).as_posix() for path in fetched.rglob("*") if path.is_file()} >= {"delta.json"}
    with pytest.raises(DeltaCompressionError, match="exists"), place.new_folder():
        raise AssertionError("the body must not run")


@pytest.mark.parametrize("url", ["https://host/x", "hf://org/name", "simplecache::s3://b/x", "nosuch://b/x"])
def test_places_that_take_nothing_are_refused_first(url: str) -> None:
    with pytest.raises(ConfigError), Place(url).new_folder():
        raise AssertionError("the body must not run")


def test_paths_that_can_only_be_here(tmp_path: Path) -> None:
    assert local_path(f"file://{tmp_path}") == tmp_path
    assert local_path(tmp_path) == tmp_path
    with pytest.raises(ConfigError, match="cache_dir can only be a path on this machine"):
        local_path("s3://bucket/x", "cache_dir")


def commands(app: typer.Typer) -> Iterator[Any]:
    yield from (command.callback for command in app.registered_commands)
    for group in app.registered_groups:
        yield from commands(group.typer_instance)


def test_no_command_takes_a_bare_path() -> None:
    """Each is a `Place`, or goes through `local_path`; git's own arguments of the merge driver are the exception."""
    bare = {
        f"{function.__name__} {name}"
        for function in commands(make_app())
        for name, hint in get_type_hints(function, include_extras=True).items()
        if get_origin(hint) is Annotated and Path in (get_args(hint)[0], *get_args(get_args(hint)[0]))
        if all(getattr(one, "parser", None) is not here for one in hint.__metadata__)
    }
    assert bare == {"merge base", "merge ours", "merge theirs"}
