"""Which base a delta was made from, by what it records: a path, a hub id or a URL, and where that is now."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sparse_decl.api.paths import ModelNotFoundError, PathLike, model_path
from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.base.outgoing import is_unicode, masked
from sparse_decl.sources.paths import is_url

Bases = PathLike | Sequence[PathLike] | None


def base_refs(bases: Sequence[PathLike]) -> list[dict[str, Any]]:
    """What a new delta records of its bases: as they were named, but never a name with a secret in it, or that is no
    Unicode."""
    names = [os.fspath(base) for base in bases]
    return [{"source": name} if masked(name) == name and is_unicode(name) else {} for name in names]


def named_or_recorded(bases: Bases, manifest: dict[str, Any], folder: Path) -> list[PathLike]:
    """The bases a caller names, or else those that the manifest of the delta in `folder` records.

    Raises DeltaCompressionError if it records none.
    """
    if bases is not None:
        return [bases] if isinstance(bases, str | os.PathLike) else list(bases)
    refs = manifest.get("bases") or [manifest.get("base") or {}]
    names = [ref.get("source") if isinstance(ref, dict) else None for ref in refs]
    if not all(isinstance(name, str) and name for name in names):
        raise DeltaCompressionError(
            "the delta does not say what its base is",
            where=str(folder),
            hint="name it: base=..." if len(names) == 1 else f"name its {len(names)} bases: base=[...]",
        )
    return [_here(str(name), folder) for name in names]


def _here(name: str, folder: Path) -> str:
    """A recorded name as it is to be opened: a relative path may have been meant from where the delta lies."""
    if is_url(name) or Path(name).expanduser().exists():
        return name
    beside = (folder / name, folder.parent / name)
    return next((str(path) for path in beside if path.exists()), name)


def base_folder(base: PathLike, folder: Path) -> Path:
    """The local files of a base of the delta in `folder`. Raises ModelNotFoundError, which says how to name another."""
    try:
        return model_path(base)
    except ModelNotFoundError as error:
        hint = "name the base where it is now: base=..." if not error.hint else f"{error.hint}; or name it: base=..."
        raise ModelNotFoundError(
            "the base of the delta is not here", where=f"{folder}: {base}", why=error.why, hint=hint
        ) from error
