"""The `sparse` command: parse, call one function, render. Nothing heavy is imported before a command needs it."""

from __future__ import annotations

import atexit
import gc
import os
import sys

_NEW_OBJECTS = 200_000  # between looks for garbage: most commands end before there is any, and imports make none
_code = 1


def main() -> int:
    """Entry point; returns the exit code."""
    global _code
    if sys.argv[1:] in (["--version"], ["-V"]):
        from sparse_decl.base.version import __version__

        sys.stdout.write(f"sparse {__version__}\n")
        return 0
    if _is_program():
        gc.set_threshold(_NEW_OBJECTS, 20, 20)
        atexit.register(_leave)  # the first, so the last to be called
    from sparse_decl.cli.exit_codes import run_guarded

    _code = run_guarded(sys.argv[1:])
    return _code


def _is_program() -> bool:
    """Whether this process is the command, rather than a program that calls it."""
    started = sys.modules["__main__"]
    name = os.path.basename(getattr(started, "__file__", None) or "")
    module = getattr(getattr(started, "__spec__", None), "name", None)
    return name in ("sparse", "sparse.exe") or module == "sparse_decl.cli.__main__"


def _leave() -> None:
    """Ends the process once everything is flushed: taking the interpreter apart takes longer than many a command."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # the interpreter says what is to be said of that
    os._exit(_code)
