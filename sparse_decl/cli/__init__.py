"""The `sparse` command: parse, call one function, render. Nothing heavy is imported before a command needs it."""

from __future__ import annotations

import sys


def main() -> int:
    """Entry point; returns the exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from sparse_decl.base.version import __version__

        sys.stdout.write(f"sparse {__version__}\n")
        return 0
    from sparse_decl.cli.exit_codes import run_guarded

    return run_guarded(sys.argv[1:])
