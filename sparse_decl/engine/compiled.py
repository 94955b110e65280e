"""The compiled graph: the steps of a Sparsefile as one line each, so that an unchanged one is not parsed again.

It counts only for the same files, variables of the environment, overrides, key schema and code; a step is read from
its line when it is asked for.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import sparse_decl
from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.outgoing import masked, sealed, unsealed
from sparse_decl.steps.step import Step
from sparse_decl.store.cache_file import read_checked, write_checked
from sparse_decl.store.keys import KEY_SCHEMA

FORM = "sparse-graph/5"
ABOVE = ("api", "cli", "compat", "hub", "report")  # packages on floors above this one: no step is decided there


@dataclass(frozen=True, slots=True)
class Compiled:
    """What planning needs to know of a Sparsefile.

    files: (path relative to its folder, digest) of every file read. vars: values, for the plan's JSON.
    unsupported: what cannot be planned, see `steps.resources.DeclaredSteps`; `steps` has the rest.
    store, remote: as declared. moved: old address -> present one. upstream: address -> addresses it takes inputs from.
    auto: addresses of which the base is still to be found. growing: those that more steps come of.
    folders: see `engine.undeclared.folders_of`.
    digest: of all of this; "" for one that was never written down.
    """

    steps: Mapping[str, Step]
    unsupported: Mapping[str, Step]
    files: tuple[tuple[str, str], ...]
    vars: Mapping[str, Any]
    store: str
    remote: str | None
    moved: Mapping[str, str]
    upstream: Mapping[str, tuple[str, ...]]
    auto: tuple[str, ...] = ()
    growing: tuple[str, ...] = ()
    folders: Mapping[str, str] = field(default_factory=dict)
    digest: str = ""


class StepLines(Mapping[str, Step]):
    """Steps by address, each parsed when it is first asked for."""

    def __init__(self, lines: Mapping[str, bytes]):
        self._lines = lines
        self._steps: dict[str, Step] = {}

    def __getitem__(self, address: str) -> Step:
        if address not in self._steps:
            self._steps[address] = Step.from_json(_unsealed(json.loads(self._lines[address]), self._lines[address]))
        return self._steps[address]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __contains__(self, address: object) -> bool:
        return address in self._lines


def compiled_steps(
    path: Path,
    overrides: Mapping[str, str],
    folder: Path,
    make: Callable[[], tuple[Compiled, Mapping[str, str | None]]],
) -> Compiled:
    """The steps of the Sparsefile at `path`: from the cache in `folder` if it still counts, else made and kept there.

    make: reads the Sparsefile; returns what it says and which variables of the environment it used. It raises what
    is wrong with the file, and then nothing is kept.
    """
    cache = folder / "graph"
    basis = {
        "file": path.name,
        "overrides": {name: _secret(value) for name, value in overrides.items()},
        "key_schema": KEY_SCHEMA,
        "code": _code(),
    }
    found = _read(cache, path.parent, basis)
    if found is not None:
        return found
    made, env = make()
    return _write(cache, made, basis, env) if folder.is_dir() else made


def _unsealed(value: Any, text: bytes) -> Any:
    """The value of a JSON text, as it was before it was sealed; most have no mark, which the text shows at once."""
    return unsealed(value) if b"\\u0000" in text else value


def _read(cache: Path, root: Path, basis: Mapping[str, Any]) -> Compiled | None:
    checked = read_checked(cache, FORM)
    if checked is None:
        return None
    digest, body = checked
    head, *lines = body.split(b"\n")
    try:
        facts = json.loads(head)
        if facts["basis"] != basis or not _same_environment(facts["env"]) or not _same_files(root, facts["files"]):
            return None
        facts = _unsealed(facts, head)
        addresses, served = facts["addresses"], facts["served"]
        rows = list(zip(addresses, lines, strict=True))
        return Compiled(
            StepLines(dict(rows[:served])),
            StepLines(dict(rows[served:])),
            tuple((path, known) for path, known in facts["files"]),
            facts["vars"],
            facts["store"],
            facts["remote"],
            facts["moved"],
            {
                address: tuple(addresses[need] for need in needs)
                for address, needs in zip(addresses[:served], facts["upstream"], strict=True)
            },
            tuple(addresses[number] for number in facts["auto"]),
            tuple(addresses[number] for number in facts["growing"]),
            facts["folders"],
            digest,
        )
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def _write(cache: Path, made: Compiled, basis: Mapping[str, Any], env: Mapping[str, str | None]) -> Compiled:
    addresses = [*made.steps, *made.unsupported]
    number = {address: index for index, address in enumerate(addresses)}
    facts = {
        "basis": basis,
        "env": {name: _secret(value) for name, value in env.items()},
        "files": made.files,
        "vars": made.vars,
        "store": made.store,
        "remote": made.remote,
        "moved": made.moved,
        "addresses": addresses,
        "served": len(made.steps),
        "folders": made.folders,
        "auto": [number[address] for address in made.auto],
        "growing": [number[address] for address in made.growing],
        "upstream": [[number[need] for need in made.upstream[address]] for address in made.steps],
    }
    rows = [facts, *(step.to_json() for steps in (made.steps, made.unsupported) for step in steps.values())]
    values = {name: value for name in env if (value := os.environ.get(name))}
    if values:
        rows = [sealed(row, values) for row in rows]
    text = "\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
    if ("://" in text or basis["overrides"]) and masked(text) != text:
        return made  # the Sparsefile itself, or a `--var`, holds a secret, and no copy of it is made
    digest = write_checked(cache, FORM, text.encode())
    return replace(made, digest=digest)


def _same_environment(env: Mapping[str, str]) -> bool:
    return all(_secret(os.environ.get(name)) == known for name, known in env.items())


def _same_files(root: Path, files: list[tuple[str, str]]) -> bool:
    try:
        return all(digest_bytes((root / path).read_bytes()) == known for path, known in files)
    except OSError:
        return False


def _secret(value: str | None) -> str:
    """A variable may hold a password: what is kept of it can be compared and not read."""
    return "unset" if value is None else digest_bytes(value.encode("utf-8", "surrogateescape"))


def _code() -> str:
    """The version, and what `stat` says of every module that this one may use: a step's kind, its parameters and its
    version may be decided in any of them."""
    stamps: list[str] = []
    package = os.path.dirname(sparse_decl.__file__)
    above = {os.path.join(package, name) for name in ABOVE}
    folders = [package]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    stat = entry.stat()
                    stamps.append(f"{entry.path} {stat.st_size} {stat.st_mtime_ns}")
                elif entry.name != "__pycache__" and entry.path not in above and entry.is_dir():
                    folders.append(entry.path)
    digest = digest_bytes("\n".join(sorted(stamps)).encode())
    return f"{sparse_decl.__version__} {digest}"
