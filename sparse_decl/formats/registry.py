"""From what a manifest says of itself to the codec that reads it: the one place that knows all formats of deltas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.base.parallel import Progress
from sparse_decl.formats.manifest import MANIFEST, named_format

_CODECS = {  # format id -> the module whose `CODEC` reads it, imported when it is met
    "sparse-model-delta": "sparse_decl.model_delta.decoding",
    "sparse-lossy-delta": "sparse_decl.model_lossy.restoring",
    "sparse-adapter": "sparse_decl.model_lossy.adapter",
}


class Restored(Protocol):
    """What a restore wrote. digests: of each file by its path, `b3:` and hex."""

    @property
    def files(self) -> int: ...
    @property
    def bytes(self) -> int: ...
    @property
    def digests(self) -> dict[str, str]: ...
    def to_json(self) -> dict[str, Any]: ...


class Restore(Protocol):
    """Writes the model of a delta to the folder `out`, which must not exist or be empty; checks all of it.

    base: what the delta was made from, several only where it names several. threads: 0 for one per core. memory: bytes
    of working memory, about. progress: called with (bytes done, bytes in all).
    Raises DeltaCompressionError (wrong base, or bytes that do not match their digest), FormatError (damaged or
    hostile), UnavailableError, OSError. On any error nothing is left behind.
    """

    def __call__(
        self,
        base: Path | Sequence[Path] | None,
        delta: Path,
        out: Path,
        *,
        threads: int = 0,
        memory: int = 1 << 30,
        progress: Progress | None = None,
    ) -> Restored: ...


@dataclass(frozen=True, slots=True)
class Codec:
    """One format of deltas. kind: its name in `sparse info`; checked: what restored files were compared with.

    inspect: facts about a delta without its base; raises as `restore` does for a damaged one.
    """

    kind: str
    checked: str
    restore: Restore
    inspect: Callable[[Path], dict[str, Any]]


def codec_of(delta: Path) -> Codec:
    """The codec of a delta. delta: its folder, or its manifest.

    Raises UnavailableError (there is no manifest), FormatError (it cannot be read, or names no known format).
    """
    found = named_format(delta)
    if found not in _CODECS:
        raise FormatError(
            "not a delta of a format that is known here",
            where=str(delta / MANIFEST if delta.is_dir() else delta),
            why=f"its format is {found!r:.80}; known are {', '.join(_CODECS)}",
            hint="upgrade sparse-decl, if a newer version wrote it",
        )
    codec: Codec = import_module(_CODECS[found]).CODEC
    return codec


def restore(
    base: Path | Sequence[Path] | None,
    delta: Path,
    out: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    progress: Progress | None = None,
) -> Restored:
    """The model of a delta of any format; as `Restore` says. An adapter comes back merged into its base."""
    return codec_of(delta).restore(base, delta, out, threads=threads, memory=memory, progress=progress)


def inspect(delta: Path) -> dict[str, Any]:
    """What a delta of any format is, without its base. Raises FormatError, UnavailableError, DeltaCompressionError."""
    return codec_of(delta).inspect(delta)


def only_base(base: Path | Sequence[Path] | None, delta: Path) -> Path:
    """The base of a delta that has exactly one. Raises DeltaCompressionError if more or fewer are given."""
    paths = [] if base is None else [base] if isinstance(base, Path) else list(base)
    if len(paths) != 1:
        raise DeltaCompressionError(f"this delta has one base, and {len(paths)} are given", where=str(delta))
    return paths[0]
