"""Whether a text names a path on this machine or a URL.

What can only be a path goes through `local_path`, which refuses URLs before anything is read; so no folder is ever
called `s3:`.
"""

from __future__ import annotations

import os
from pathlib import Path

from sparse_decl.base.errors import ConfigError


def names_repository(uri: str) -> bool:
    """Whether a URL names a repository of the hub; `hf://buckets/…` is a store as others are, without commits."""
    return uri.startswith("hf://") and not uri.startswith("hf://buckets/")


def is_url(text: str) -> bool:
    """Whether a text names a place by a scheme; `C:\\x` is a path."""
    head, separator, _ = text.partition("://" if "://" in text else "::")
    return bool(separator) and len(head) > 1 and head[0].isalpha() and head.isascii() and "/" not in head


def local_path(text: str | os.PathLike[str], what: str = "this") -> Path:
    """A path on this machine, from a path or a `file://` URL. what: the argument, for the message.

    Raises ConfigError for any other URL.
    """
    name = os.fspath(text)
    if name.startswith("file://"):
        return file_url(name)
    if is_url(name):
        raise ConfigError(
            f"{what} can only be a path on this machine",
            where=name,
            why="a URL was given",
            hint="name a local path, and copy the result to where it belongs",
        )
    return Path(name).expanduser()


def file_url(url: str) -> Path:
    """The path that `file:///absolute/path` names. Raises ConfigError for anything else."""
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(url)
    path = unquote(parts.path)
    if parts.netloc not in ("", "localhost") or not path.startswith("/") or parts.query or parts.fragment:
        raise ConfigError(
            f"not a file URL: {url}",
            why="it must be file:///absolute/path",
            hint="write a plain path instead; it is relative to the Sparsefile",
        )
    return Path(path)
