"""A fast path for the plain forms of `plan`, `check`, `status` and `apply`, which spares them the parser of the
command line.

It takes only what it knows exactly; anything else, mistakes included, takes the full parser and means the same there.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_SWITCHES: dict[str, dict[str, str]] = {
    "plan": {"--quiet": "quiet", "-q": "quiet", "--json": "json", "--detailed-exitcode": "detailed_exitcode"},
    "check": {"--quiet": "quiet", "-q": "quiet", "--json": "json"},
    "status": {"--json": "json"},
    "apply": {"--quiet": "quiet", "-q": "quiet", "--json": "json"},
}


def run_short(arguments: Sequence[str]) -> int | None:
    """The exit code, or None if this needs the full parser. Raises what the command raises."""
    if not arguments or arguments[0] not in _SWITCHES:
        return None
    command, switches = arguments[0], _SWITCHES[arguments[0]]
    options: dict[str, Any] = {}
    file: Path | None = None
    rest = list(arguments[1:])
    while rest:
        word = rest.pop(0)
        if word in switches:
            options[switches[word]] = True
        elif word in ("-f", "--file") and rest and not rest[0].startswith("-") and "://" not in rest[0]:
            file = Path(rest.pop(0))
        else:
            return None
    if command == "apply":  # whose life may be long
        from sparse_decl.cli.run_apply import run_apply

        return run_apply((), file, {}, **options)
    gc.disable()  # a short life in which next to nothing becomes garbage: looking for it took a fifth of the time
    from sparse_decl.cli.run_plan import run_check, run_plan, run_status

    run: Any = {"plan": run_plan, "check": run_check, "status": run_status}[command]
    try:
        return int(run((), file, {}, **options))
    finally:
        gc.freeze()  # nor does the interpreter's last look for garbage have to go through all there is
