"""From the text of a `source:` to the source it names. Nothing is read or fetched here."""

from __future__ import annotations

import re
from pathlib import Path

from sparse_decl.base.errors import ConfigError
from sparse_decl.sources.local import LocalSource
from sparse_decl.sources.paths import file_url, names_repository
from sparse_decl.sources.snapshot import Source

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)(?:://|::)")  # two letters at least: `C:\` is a drive


def open_source(uri: str, root: Path) -> Source:
    """The source that `uri` names: a path (relative to `root`), `file://`, a repository of `hf://`, another fsspec URL.

    Raises ConfigError if the text names nothing that could be a source.
    """
    if not uri or uri != uri.strip() or "\0" in uri:
        raise ConfigError(
            f"not a source: {uri!r}",
            why="it is empty, or has white space around it",
            hint="name a folder, hf://org/name@revision, or a URL such as s3://bucket/folder",
        )
    scheme = _SCHEME.match(uri)
    if scheme is None:
        return LocalSource(uri, root / (Path(uri).expanduser() if uri.startswith("~") else uri))
    if uri.startswith("file://"):
        return LocalSource(uri, file_url(uri))
    if names_repository(uri):
        from sparse_decl.sources.hub import parse_hub_uri

        return parse_hub_uri(uri)
    if uri.startswith("machine://"):
        from sparse_decl.sources.machine import MachineSource

        return MachineSource(uri)
    from sparse_decl.sources.remote import RemoteSource

    return RemoteSource(uri)


_HUB_ID = re.compile(r"[A-Za-z0-9_][\w.\-]*(?:/[A-Za-z0-9_][\w.\-]*)?(?:@[^\s]+)?", re.ASCII)


def open_named(text: str, root: Path) -> Source:
    """As `open_source`, but `org/name` (or `name`, `@revision` behind it) that is no path here is a model of the hub.

    Raises ConfigError.
    """
    if _SCHEME.match(text) is None and not (root / Path(text).expanduser()).exists() and _HUB_ID.fullmatch(text):
        from sparse_decl.sources.hub import parse_hub_uri

        return parse_hub_uri(f"hf://{text}", maybe_path=text)
    return open_source(text, root)
