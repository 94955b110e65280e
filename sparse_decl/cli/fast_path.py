"""A fast path for the plain forms of `plan`, `check`, `status` and `apply`, and of commands that need no Sparsefile,
which spares them the parser of the command line: that takes longer than most of their work on a small model.

It takes only what it knows exactly; anything else, mistakes included, takes the full parser and means the same there.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sparse_decl.sources.paths import is_url, local_path

_SWITCHES: dict[str, dict[str, str]] = {
    "plan": {"--quiet": "quiet", "-q": "quiet", "--json": "json", "--detailed-exitcode": "detailed_exitcode"},
    "check": {"--quiet": "quiet", "-q": "quiet", "--json": "json"},
    "status": {"--json": "json"},
    "apply": {"--quiet": "quiet", "-q": "quiet", "--json": "json"},
}


class _Plain(NamedTuple):
    """A command that needs no Sparsefile. arguments: by position, all required; required: also an option."""

    module: str
    function: str
    arguments: tuple[str, ...]
    options: dict[str, str]
    required: str = ""


_JSON = {"--json": "json"}
_QUIET = {**_JSON, "--quiet": "quiet", "-q": "quiet"}
_OUT = {"-o": "out", "--out": "out"}
_PLACES = {"delta", "path", "out"}  # of arguments and options, those that are of this type
_PLAIN = {
    "compress": _Plain("commands.oneshot", "compress", ("base", "finetune"), {**_OUT, **_QUIET}, "out"),
    "reconstruct": _Plain("commands.oneshot", "reconstruct", ("base", "delta"), {**_OUT, **_QUIET}),
    "estimate": _Plain("commands.oneshot", "estimate", ("base", "finetune"), _QUIET),
    "info": _Plain("info", "show", ("path",), _JSON),
    "dataset-compress": _Plain("run_datasets", "compress", ("base", "derived"), {**_OUT, **_QUIET}, "out"),
    "dataset-reconstruct": _Plain("run_datasets", "reconstruct", ("delta",), {**_OUT, "--base": "base", **_QUIET}),
    "dataset-estimate": _Plain("run_datasets", "estimate", ("base", "derived"), _QUIET),
    "publish": _Plain("commands.sync", "publish", ("folder", "place"), {"--once": "once", **_JSON}, "once"),
    "follow": _Plain("commands.sync", "follow", ("place",), {**_OUT, "--once": "once", **_JSON}, "out"),
}
_SWITCHED = {"json", "quiet", "once"}  # options without a value


def _run_plain(command: _Plain, arguments: Sequence[str]) -> int | None:
    """The exit code, or None if this is more than the plain form. Raises what the command raises."""
    given: dict[str, Any] = {}
    free, rest = list(command.arguments), list(arguments)
    while rest:
        word = rest.pop(0)
        name = command.options.get(word) or (free.pop(0) if free else "")
        if not name or name in given:
            return None
        if name in _SWITCHED:
            given[name] = True
            continue
        if word in command.options:
            word = rest.pop(0) if rest else ""
        if not word or word.startswith("-") or is_url(word):
            return None
        given[name] = word
    if free or (command.required and command.required not in given):
        return None
    from importlib import import_module

    from sparse_decl.sources.places import Place

    run = getattr(import_module(f"sparse_decl.cli.{command.module}"), command.function)
    for name in _PLACES & given.keys() if command.module != "commands.sync" else ():
        given[name] = Place(given[name])
    if "--base" in command.options and "base" in given:  # which may be repeated
        given["base"] = [given["base"]]
    run(**given)
    return 0


def run_short(arguments: Sequence[str]) -> int | None:
    """The exit code, or None if this needs the full parser. Raises what the command raises."""
    if arguments and arguments[0] in _PLAIN:
        return _run_plain(_PLAIN[arguments[0]], arguments[1:])
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
        elif word in ("-f", "--file") and rest and not rest[0].startswith("-") and not is_url(rest[0]):
            file = local_path(rest.pop(0))
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
