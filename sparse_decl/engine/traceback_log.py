"""What nobody expected goes into a log file, whole, and into one message that names the file."""

from __future__ import annotations

import re
import sys
import time
import traceback
from pathlib import Path

from sparse_decl.base.errors import SparseError
from sparse_decl.base.files import write_whole
from sparse_decl.base.outgoing import masked
from sparse_decl.base.version import __version__

_KEPT = 20


def unexpected(error: Exception, address: str, state: Path) -> SparseError:
    """The failure of a step by an exception that is a mistake of this program, or of one that it runs.

    state: the workspace's; the traceback is written below it, secrets masked, and the last few are kept.
    """
    why = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    lines = traceback.format_exception(error)
    text = f"sparse {__version__}, Python {sys.version}\n{address}\n\n{''.join(lines)}"
    place = _written(masked(text), address, state)
    advice = (
        f"look at {place}" if place is not None else "free some space, so that its log can be written, run it again"
    )
    return SparseError(
        f"an unexpected error while building {address}",
        why=masked(why)[:500],
        hint=f"{advice}, and report it with that file if it is not clear from it what to do",
    )


def _written(text: str, address: str, state: Path) -> Path | None:
    folder = state / "logs"
    name = re.sub(r"[^A-Za-z0-9._-]", "_", address)[:80]
    path = folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{name}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode(errors="backslashreplace"), durable=False)
        for old in sorted(folder.glob("*.log"))[:-_KEPT]:
            old.unlink()
    except OSError:
        return None
    return path
