"""`open_delta`, `load_tensors`, `load_file`: the tensors of a fine-tune out of its delta, as safetensors gives them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sparse_decl.api.bases import Bases, base_folder, named_or_recorded
from sparse_decl.api.deltas import explained
from sparse_decl.api.paths import PathLike, delta_folder, holds_delta, readable_delta
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.formats.manifest import named_format
from sparse_decl.model_delta import OpenDelta
from sparse_decl.model_delta.format.files import FORMAT, read_manifest

_DEEPEST = 64  # deltas one upon the other; a delta that names itself would go on for ever


def open_delta(
    delta: PathLike,
    base: Bases = None,
    *,
    framework: str = "np",
    device: str = "cpu",
    threads: int = 0,
    memory: int = 1 << 30,
) -> OpenDelta:
    """The tensors of a fine-tune by name, like `safetensors.safe_open`; close it, or use it as a context manager.

    delta: a folder, a file in it, a hub id or a URL. base: what it was made from, several in their order; by default
    what the delta records. A base may be a delta itself, and is then decoded as it is read. framework: "np" or "pt";
    the others as in `OpenDelta`.

    Raises DeltaCompressionError (wrong base, damaged delta, no base recorded), ModelNotFoundError, UnavailableError,
    ConfigError (a delta that is lossy or an adapter: reconstruct it).
    """
    with explained("opening the delta"):
        options = {"framework": framework, "device": device, "threads": threads, "memory": memory}
        return _opened(delta_folder(delta), base, options, 0)


def _opened(folder: Path, base: Bases, options: dict[str, Any], depth: int) -> OpenDelta:
    if depth > _DEEPEST:
        raise DeltaCompressionError(f"a chain of more than {_DEEPEST} deltas", where=str(folder))
    with ExitStack() as stack:
        readable = stack.enter_context(readable_delta(folder))
        if named_format(readable) != FORMAT:
            raise ConfigError(
                "only an exact delta can be opened, and this one is of another kind",
                where=str(folder),
                why=f"its format is {named_format(readable)}",
                hint="use reconstruct_from_delta, or `sparse reconstruct`",
            )
        named = named_or_recorded(base, read_manifest(readable), folder)
        parents: list[Path | OpenDelta] = []
        for one in named:
            path = base_folder(one, folder)
            if path.is_dir() and holds_delta(path) and not (path / "config.json").is_file():
                parents.append(stack.enter_context(_opened(path, None, {**options, "framework": "np"}, depth + 1)))
            else:
                parents.append(path)
        opened = OpenDelta(readable, parents, **options)
        opened.on_close(stack.pop_all().close)
        return opened


def load_tensors(
    delta: PathLike,
    base: Bases = None,
    names: Sequence[str] | None = None,
    *,
    framework: str = "np",
    device: str = "cpu",
    threads: int = 0,
    memory: int = 1 << 30,
) -> dict[str, Any]:
    """Tensors of a fine-tune by name, each checked against its fingerprint; no file is written.

    names: names, or patterns such as `model.layers.0.*`; None for all. The rest, and what is raised, as in
    `open_delta`.
    """
    options = {"framework": framework, "device": device, "threads": threads, "memory": memory}
    with explained("reading the delta"), open_delta(delta, base, **options) as opened:  # type: ignore[arg-type]
        return dict(opened.items(names))


def load_file(
    delta: PathLike, base: Bases = None, *, framework: str = "np", device: str = "cpu", threads: int = 0
) -> dict[str, Any]:
    """All tensors of a fine-tune by name, as `load_file` of safetensors gives those of a file. See `open_delta`."""
    return load_tensors(delta, base, framework=framework, device=device, threads=threads)
