"""Options that several commands share, so that they are spelled and explained once."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.sources.paths import local_path
from sparse_decl.sources.places import Place, to_write

if TYPE_CHECKING:
    from sparse_decl.store.record import Record

_SPANS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}


def here(text: str | Path) -> Path:
    """A path on this machine. Raises ConfigError for a URL."""
    return local_path(text, "this argument")


def some_address(context: typer.Context, incomplete: str) -> list[str]:
    """For the TAB key: addresses that begin so; where none does, their names without the kind. A Sparsefile with
    mistakes completes nothing.
    """
    from sparse_decl.base.errors import SparseError
    from sparse_decl.base.ordering import natural
    from sparse_decl.engine.project import open_project

    try:
        given = context.params
        known = open_project(given.get("file")).every
    except (SparseError, OSError):
        return []
    names = [address.partition(".")[2] for address in known]
    whole = [address for address in known if address.startswith(incomplete)]
    return sorted(whole or {name for name in names if name.startswith(incomplete)}, key=natural)


File = Annotated[
    Path | None,
    typer.Option(
        "--file", "-f", parser=here, metavar="PATH", help="The Sparsefile, or its folder. Default: ./Sparsefile.yaml"
    ),
]
Variables = Annotated[
    list[str] | None,
    typer.Option("--var", metavar="NAME=VALUE", help="Override a variable of `vars:`. May be repeated."),
]
Targets = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ADDRESS",
        autocompletion=some_address,
        help="Only these, and what they need: model.chat or chat, 'model.rl*', tag:prod, state:stale, model.base+ (and "
        "all made from it).",
    ),
]
SOURCE = "A folder, a .safetensors file, a hub id such as org/name, hf://org/name@revision, or any fsspec URL."
Out = Annotated[
    Place,
    typer.Option(
        "--out", "-o", "--output", parser=to_write, metavar="DIR", help="A folder or URL to write to; must not exist."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output on stdout.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, only results and errors.")]
Threads = Annotated[int, typer.Option("--threads", min=0, help="Threads per step; 0 for one per core.")]
Memory = Annotated[
    str | None,
    typer.Option("--memory", metavar="SIZE", help="Approximate memory limit, such as 500MB. Default: 1 GiB."),
]
Tensors = Annotated[
    list[str] | None,
    typer.Option(
        "--tensor",
        metavar="GLOB",
        help="Only tensors whose names match, such as 'model.layers.0.*'; --out is then one safetensors file. May be "
        "repeated.",
    ),
]
NoProve = Annotated[
    bool,
    typer.Option(
        "--no-prove", help="Skip restoring a new delta of a model to prove it; its facts will say that it was skipped."
    ),
]
NoRemote = Annotated[bool, typer.Option("--no-remote", help="Do not look for missing results in the remote.")]
Upgrade = Annotated[
    bool,
    typer.Option(
        "--upgrade", help="Ask hubs again which commit a branch or tag names, instead of keeping the lock's pin."
    ),
]

Retry = Annotated[
    bool, typer.Option("--retry", help="Run again the candidates that failed or could not be tried here.")
]
Remeasure = Annotated[bool, typer.Option("--remeasure", help="Time candidates again although nothing changed.")]


def asked_again(*, retry: bool, remeasure: bool) -> Callable[[str, Record], bool] | None:
    """Which up-to-date steps are to run all the same; None if none is."""
    if not retry and not remeasure:
        return None
    from sparse_decl.steps.registry import kind_of_record

    def again(address: str, record: Record) -> bool:
        kind = kind_of_record(record.kind)
        return (retry and kind.failure(record) is not None) or (remeasure and kind.timed)

    return again


def command_of(arguments: Sequence[str]) -> str:
    """The command in a command line, behind options of `sparse` itself; empty if there is none."""
    at = 0
    while at < len(arguments) and arguments[at].startswith("-"):
        at += 2 if arguments[at] == "-C" else 1
    return arguments[at] if at < len(arguments) else ""


def with_implied_values(arguments: Sequence[str]) -> list[str]:
    """The same for the parser, which knows no option whose value may be left out: `check --deep` means
    `check --deep=100%`. `-v` and `--debug`, which no command has, may stand behind the command as well."""
    ends = list(arguments).index("--") if "--" in arguments else len(arguments)
    moved = [argument for argument in arguments[:ends] if argument in ("-v", "--debug")]
    rest = [argument for argument in arguments[:ends] if argument not in moved] + list(arguments[ends:])
    if command_of(rest) == "check":
        rest = ["--deep=100%" if argument == "--deep" else argument for argument in rest]
    return moved[:1] + rest


def percent(text: str) -> float:
    """`10%` or `10` as 0.1. Raises ConfigError."""
    try:
        value = float(text.removesuffix("%")) / 100
    except ValueError:
        value = math.nan
    if not 0 < value <= 1:
        raise ConfigError(f"--deep takes a share, not {text!r}", hint="write --deep or, for a part, --deep=10%")
    return value


def variables(given: Iterable[str] | None) -> dict[str, str]:
    """`NAME=VALUE` texts as a mapping. Raises ConfigError."""
    found: dict[str, str] = {}
    for text in given or ():
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise ConfigError(
                f"--var takes NAME=VALUE, not {text!r}", hint="write, for example, --var ckpt=./checkpoints"
            )
        found[name] = value
    return found


def timeout(text: str) -> float | None:
    """`0`, `60`, `90s`, `5m` or `inf` in seconds; None for ever. Raises ConfigError."""
    units = {"s": 1.0, "m": 60.0, "h": 3600.0}
    body, factor = (text[:-1], units[text[-1]]) if text and text[-1] in units else (text, 1.0)
    try:
        value = float(body) * factor
    except ValueError:
        value = math.nan
    if not value >= 0:
        raise ConfigError(f"--lock-timeout takes a time, not {text!r}", hint="write 0, 60s, 5m or inf")
    return None if math.isinf(value) else value


def memory_bytes(text: str | None) -> int:
    """`--memory` in bytes. Raises ConfigError."""
    return byte_size(text, "--memory") if text is not None else 1 << 30


def span(text: str, option: str) -> float:
    """`90m`, `24h` or `30d` in seconds. Raises ConfigError."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smhdw])", text)
    if match is None:
        raise ConfigError(f"{option} takes a time, not {text!r}", hint="write, for example, 90m, 24h or 30d")
    return float(match[1]) * _SPANS[match[2]]


def byte_size(text: str, option: str) -> int:
    """`500MB` or `200GB` in bytes; decimal units, as everywhere in the output. Raises ConfigError."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([KMGT]?)B?", text.upper())
    if match is None:
        raise ConfigError(f"{option} takes a size, not {text!r}", hint="write, for example, 500MB or 200GB")
    return int(float(match[1]) * _UNITS[match[2]])
