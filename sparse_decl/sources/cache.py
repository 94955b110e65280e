"""The user's own cache: what was learnt about immutable things elsewhere, and copies of them.

`SPARSE_CACHE`, else `$XDG_CACHE_HOME/sparse`, else `~/.cache/sparse`. Everything in it may be deleted at any time.
"""

from __future__ import annotations

import json
import os
import uuid
from pathlib import Path
from typing import Any

from sparse_decl.sources.paths import local_path


def cache_folder(*parts: str) -> Path:
    """A folder inside the cache; it need not exist. Reads the environment at each call."""
    root = os.environ.get("SPARSE_CACHE") or os.path.join(os.environ.get("XDG_CACHE_HOME") or "~/.cache", "sparse")
    return local_path(root, "SPARSE_CACHE").joinpath(*parts)


def read_record(file: Path) -> Any:
    """The JSON value in a file of the cache; None if it is missing or damaged."""
    try:
        return json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def write_record(file: Path, value: Any) -> None:
    """Writes a JSON value by rename. A cache that cannot be written to is no error: the next run learns it again."""
    temporary = file.with_name(f".{file.name}.{uuid.uuid4().hex}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(value), encoding="utf-8", newline="\n")
        os.replace(temporary, file)
    except OSError:
        temporary.unlink(missing_ok=True)
