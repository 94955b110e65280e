"""Places that a user names: a path on this machine or an fsspec URL, to read from or to write to as a whole."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.sources.paths import is_url, local_path, names_repository

_CANNOT_WRITE = {"http", "https", "hf", "machine", "github", "git", "data", "zip", "tar"}
_LAST = ("delta.json", "manifest.json", "config.json")  # whoever sees one of these in a folder sees all of it
_PART_OF_A_DELTA = ("delta.json", "manifest.json", "delta.safetensors")


@dataclass(frozen=True, slots=True)
class Place:
    """A file or folder as the user named it; `str` gives that back."""

    text: str

    def __str__(self) -> str:
        return self.text

    @property
    def name(self) -> str:
        """The last part of the path, without a query."""
        return self.text.partition("?")[0].rstrip("/").replace(os.sep, "/").rpartition("/")[2]

    def fetched(self) -> Path:
        """What lies there, on this machine: the path itself, or a copy of what a URL or hub id names.

        Raises UnavailableError, FormatError, ConfigError.
        """
        from sparse_decl.sources.uris import open_named

        return open_named(self.text, Path()).local_path()

    def fetched_delta(self) -> Path:
        """The same of a delta, which may be named by its folder or by a file in it.

        A single word is a path: nobody publishes a delta under the short ids that some models of the hub have.
        """
        head, _, name = self.text.replace(os.sep, "/").rpartition("/")
        text = (head or ".") if name in _PART_OF_A_DELTA else self.text
        return Place(text).fetched() if "/" in text else local_path(text)

    @contextmanager
    def new_folder(self) -> Iterator[Path]:
        """A folder that is new or empty, to be written as a whole; whoever writes a local one publishes it.

        For a URL it is private, and uploaded at the end: under another name first where the store can rename, else with
        its manifest last. Raises ConfigError and UnavailableError (the place cannot be written to) and
        DeltaCompressionError (something is there already) before the body runs.
        """
        if not is_url(self.text) or self.text.startswith("file://"):
            yield local_path(self.text)
            return
        system, root = self._writable()
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="sparse-") as scratch:
            folder = Path(scratch) / (self.name or "out")
            yield folder
            _upload(folder, self.text, system, root)

    @contextmanager
    def new_file(self, *, replace: bool = False) -> Iterator[Path]:
        """The same for one file. replace: what is there already is replaced."""
        if not is_url(self.text) or self.text.startswith("file://"):
            yield local_path(self.text)
            return
        system, root = self._writable(replace=replace)
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="sparse-") as scratch:
            file = Path(scratch) / (self.name or "out")
            yield file
            _upload(file, self.text, system, root)

    def check_new(self) -> None:
        """Raises what `new_folder` would raise, before long work begins."""
        if is_url(self.text) and not self.text.startswith("file://"):
            self._writable()
        else:
            local_path(self.text)

    def _writable(self, *, replace: bool = False) -> tuple[Any, str]:
        """The file system and the path in it, once it is known that something can be written there."""
        from sparse_decl.sources.systems import open_system, translated

        _check_scheme(self.text)
        system, root = open_system(self.text)
        with translated(self.text):
            system.invalidate_cache()
            taken = not replace and system.exists(root) and (system.isfile(root) or bool(system.find(root)))
        if taken:
            raise DeltaCompressionError(
                "the output exists", where=self.text, hint="name a new place, or remove what is there"
            )
        return system, root


def to_write(text: str | Place) -> Place:
    """A place that a command writes to. Raises ConfigError for a URL of a kind that cannot be written to: while the
    arguments are read, before any of them is opened."""
    if is_url(str(text)) and not str(text).startswith("file://"):
        _check_scheme(str(text))
    return Place(str(text))


def _check_scheme(url: str) -> None:
    from sparse_decl.sources.systems import check_known

    scheme = url.partition("://")[0]
    if (scheme in _CANNOT_WRITE and (scheme != "hf" or names_repository(url))) or "::" in scheme:
        raise ConfigError(
            f"nothing can be written to {scheme}://",
            where=url,
            hint="name a path, or a URL of a store such as s3://bucket/folder",
        )
    check_known(url)


@contextmanager
def new_file_if(place: Place | None) -> Iterator[Path | None]:
    """`place.new_file(replace=True)`, or None for none."""
    if place is None:
        yield None
        return
    with place.new_file(replace=True) as file:
        yield file


def _upload(local: Path, url: str, system: Any, root: str) -> None:
    """Raises UnavailableError; what was uploaded of it until then is removed where that can be done."""
    from secrets import token_hex

    from sparse_decl.sources.systems import translated, writes_whole

    root = root.rstrip("/")
    files = [local] if local.is_file() else sorted(path for path in local.rglob("*") if path.is_file())
    files.sort(key=lambda path: path.name in _LAST)
    target = root if writes_whole(system) else f"{root}.{token_hex(6)}.part"
    sent: list[str] = []
    try:
        with translated(url):
            for path in files:
                address = target if path == local else f"{target}/{path.relative_to(local).as_posix()}"
                system.makedirs(address.rpartition("/")[0], exist_ok=True)
                sent.append(address)
                system.put_file(str(path), address)
            if target != root:
                system.mv(target, root, recursive=not local.is_file())
    except BaseException:
        for address in reversed(sent):
            with contextlib.suppress(Exception):
                system.rm_file(address)
        raise


@contextmanager
def written(out: Place | None, *, file: bool = False) -> Iterator[Path]:
    """What to write: a new folder or file at a place, or one that is discarded at the end."""
    if out is None:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="sparse-") as scratch:
            yield Path(scratch) / "out"
        return
    with out.new_file() if file else out.new_folder() as path:
        yield path
