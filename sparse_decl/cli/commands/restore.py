"""`restore` and `verify`: get a model or a dataset back, and prove that it could be."""

from __future__ import annotations

import os
from contextlib import nullcontext
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli import console
from sparse_decl.cli.options import (
    AsJson,
    File,
    Memory,
    Quiet,
    Targets,
    Tensors,
    Threads,
    Variables,
    memory_bytes,
    some_address,
    variables,
)
from sparse_decl.sources.places import Place, to_write

if TYPE_CHECKING:
    from sparse_decl.engine.restore import Restored


class Form(StrEnum):
    FILES = "files"
    PARQUET = "parquet"


def add_to(app: typer.Typer) -> None:
    app.command()(restore)
    app.command()(verify)


def restore(
    addresses: Annotated[
        list[str],
        typer.Argument(
            metavar="ADDRESS",
            autocompletion=some_address,
            help="Such as model.chat or chat. Several, 'model.rl*' or tag:prod: each into a folder of its address.",
        ),
    ],
    out: Annotated[
        Place | None,
        typer.Option("--out", "-o", parser=to_write, metavar="DIR", help="An empty or new folder, or a URL."),
    ] = None,
    in_place: Annotated[
        bool,
        typer.Option("--in-place", help="Write missing files to where the Sparsefile says that their sources lie."),
    ] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="With --in-place: also write over files there that differ.")
    ] = False,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="GLOB", help="Only files whose paths match, such as '*.json'. May be repeated."),
    ] = None,
    merge: Annotated[bool, typer.Option("--merge", help="Merge an adapter into its base.")] = False,
    file: File = None,
    var: Variables = None,
    tensor: Tensors = None,
    form: Annotated[
        Form, typer.Option("--format", help="`files` as they were; `parquet` for the tables of a dataset.")
    ] = Form.FILES,
    threads: Threads = 0,
    memory: Memory = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a model's or dataset's files as they were.

    Byte for byte, or, for a lossy mode, as that mode approximates them. Each file is checked against the digest in
    Sparsefile.lock before the folder gets its name. A dataset kept with `exact: rows` comes back as the same tables,
    checked against the digests in its delta.

    With --in-place, files that are missing are written to where their sources lie. Files that differ are an error, or
    written over with --replace; nothing is deleted.

    \b
    Example:
      sparse restore model.chat -o ./restored
      sparse restore 'model.rl*' tag:prod -o ./all
      sparse restore 'model.*' --in-place
      sparse restore model.chat -o ./config --only '*.json'
      sparse restore model.chat -o ./first.safetensors --tensor 'model.layers.0.*'
      sparse restore model.support -o ./merged --merge
    """
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.engine import restore as engine
    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.undeclared import note_restored
    from sparse_decl.graph.selectors import one_address, several

    project = open_project(file, variables(var))
    many = several(project.every, addresses)
    chosen = many if many is not None else [one_address(project.every, addresses[0])]
    whole = not (tensor or merge or form is not Form.FILES)
    if many is not None and not whole:
        raise ConfigError("--tensor, --merge and --format are for one model or dataset", hint="name one address")
    if (only or in_place) and not whole:
        raise ConfigError("--only and --in-place are for files as they were", hint="leave the other options out")
    if replace and not in_place:
        raise ConfigError("--replace does nothing without --in-place", hint="with -o nothing is ever written over")
    if (out is None) != in_place:
        raise ConfigError("no output folder is named", hint="name a folder with -o, or write --in-place")
    project.refuse_unsupported(chosen)
    bars = make_bars(quiet=quiet or json)

    def report(address: str, done: int, total: int) -> None:
        if bars is not None:
            bars.update(address, done, total)

    limits: dict[str, Any] = {"threads": threads, "memory": memory_bytes(memory), "only": tuple(only or ())}
    to = nullcontext(Path()) if out is None else out.new_file() if tensor else out.new_folder()
    with project.workspace(bars.hashing if bars else None) as workspace, to as path:
        try:
            if out is None:
                from sparse_decl.engine.in_place import restore_in_place

                restored = restore_in_place(project, workspace, chosen, replace=replace, report=report, **limits)
            elif many is not None:
                restored = engine.restore_all(project, workspace, many, path, report=report, **limits)
            else:
                done = engine.restore(
                    project,
                    workspace,
                    chosen[0],
                    path,
                    tensors=tuple(tensor or ()),
                    merge=merge,
                    report=partial(report, chosen[0]),
                    form=form.value,
                    **limits,
                )
                restored = {chosen[0]: done}
        finally:
            if bars is not None:
                bars.close()
        if out is not None and many is None and not tensor and "://" not in str(out):
            note_restored(workspace.state, Path(str(out)))
    places = {address: _place(address, done, out, many is not None) for address, done in restored.items()}
    if json:
        values = [_as_json(address, done, places[address]) for address, done in restored.items()]
        console.out_json({"format_version": "1.0", "restored": values} if many is not None else values[0])
    elif not quiet:
        _tell(restored, places, tensor=bool(tensor), merge=merge, lock=workspace.lock_path.name)


def _place(address: str, done: Restored, out: Place | None, many: bool) -> str:
    if out is None:
        return str(done.path)
    return f"{str(out).rstrip('/')}/{address}" if many else str(out)


def _as_json(address: str, done: Restored, place: str) -> dict[str, Any]:
    files = [{"path": entry.path, "size": entry.size, "digest": entry.digest} for entry in done.files.files]
    return {
        "format_version": "1.0",
        "address": address,
        "path": place,
        "files": files,
        "lossy": done.lossy,
        "relative_error": done.error,
        "gain_kept": None if done.gain is None else {"share": done.gain[0], "interval_95": done.gain[1]},
    }


def _together(restored: dict[str, Restored], places: dict[str, str]) -> str:
    """One line for many."""
    from sparse_decl.report.bases import things
    from sparse_decl.report.units import plural, size

    written = {address: done.files for address, done in restored.items() if done.files.files}
    folders = {os.path.dirname(places[address]) for address in written}
    where = f"to folders of {folders.pop()}, by address" if len(folders) == 1 else "to where their sources lie"
    count = plural(sum(len(files.files) for files in written.values()), "file")
    summary = (
        f"{things(list(written))}: {count}, {size(sum(files.size for files in written.values()))}, written {where}"
    )
    there = len(restored) - len(written)
    return summary + (f"; of {there} all files were there already" if there else "")


def _tell(restored: dict[str, Restored], places: dict[str, str], *, tensor: bool, merge: bool, lock: str) -> None:
    from sparse_decl.report.alike import MOST
    from sparse_decl.report.losses import gain_text, loss_text
    from sparse_decl.report.units import plural, size

    many = len(restored) > MOST
    if many:
        console.out(_together(restored, places))
    for address, done in restored.items():
        place = places[address]
        if not many and not done.files.files:
            console.out(f"{address}: all its files are there already, in {place}")
            continue
        if not many:
            files = plural(len(done.files.files), "file")
            console.out(f"{address}: {files}, {size(done.files.size)}, written to {place}")
        if done.lossy:
            loss = f": {loss_text(done.error, 'change')}, as measured" if done.error is not None else ""
            loss += f"; {gain_text(done.gain)}" if done.gain is not None else ""
            console.out(f"{address} is lossy{loss}. Its files are those the lock records, not those of the original.")
    if not any(done.files.files for done in restored.values()):
        return
    if tensor:
        sentence = "Every tensor has the fingerprint that the delta records."
    elif merge:
        sentence = "The adapter and its base have the digests that were recorded; the merged files have none."
    elif any(done.lossy for done in restored.values()):
        sentence = f"Every file of what is exact has the digest that {lock} records."
        if all(done.lossy for done in restored.values()):
            return
    elif all(done.by_lock for done in restored.values()):
        sentence = f"Every file has the digest that {lock} records."
    elif len(restored) > 1:
        sentence = f"Every file has the digest that {lock} or its delta records."
    else:
        sentence = "Every table has the digest that its delta records."
    console.out(sentence)


def verify(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    deep: Annotated[
        bool, typer.Option("--deep", help="Also restore every model into a scratch folder and compare.")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict/--no-strict", help="Whether what cannot be verified counts as a failure too.")
    ] = True,
    every: Annotated[bool, typer.Option("--all", help="Also list what is as recorded.")] = False,
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Read every stored object and check its digest.

    Damaged objects are moved to quarantine, and the next `apply` builds them again. What needs a base that is not on
    this machine is not verifiable here: `--deep` then exits with code 2, or with 0 under `--no-strict`.

    \b
    Example:
      sparse verify
      sparse verify model.chat --deep --all
    """

    from sparse_decl.base.files import explain_os_error
    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.reach import bases_of
    from sparse_decl.engine.verify import verify as run_verify
    from sparse_decl.graph.findings import UNVERIFIABLE
    from sparse_decl.report.bases import bases_text
    from sparse_decl.report.units import plural, size
    from sparse_decl.report.verified import VerifiedLines, verify_json
    from sparse_decl.store.lockfile import read_lock

    project = open_project(file, variables(var))
    findings, lines = [], VerifiedLines(every=every and not quiet)
    with project.workspace() as workspace:
        try:
            for finding in run_verify(project, workspace, targets=targets or (), deep=deep):
                findings.append(finding)
                text = None if json else lines.next(finding)
                if text is not None:
                    console.out(text)
        except OSError as error:
            raise explain_os_error(error, "reading the store") from error
        bases = bases_of(project, workspace, read_lock(workspace.lock_path).nodes)
    for text in () if json else lines.rest():
        console.out(text)
    bad = [finding for finding in findings if finding.state not in ("ok", UNVERIFIABLE)]
    open_ones = [finding for finding in findings if finding.state == UNVERIFIABLE]
    if json:
        console.out_json(verify_json(not bad and not (strict and open_ones), findings, bases))
    elif bad:
        console.err(
            f"error: {plural(len(bad), 'object')} not as recorded\n"
            "  next: run `sparse apply`, which fetches or builds them again"
        )
    elif not quiet:
        seen = [finding for finding in findings if finding.state == "ok"]
        rest = f"; {len(open_ones)} not verifiable here" if open_ones else ""
        words = "All that can be read here is as recorded" if open_ones else "All is as recorded"
        console.out(f"{words}: {plural(len(seen), 'object')}, {size(sum(found.size for found in seen))}{rest}.")
    lacking = "" if json else bases_text(bases, console.paint())
    if lacking:
        console.err(lacking) if quiet else console.out(lacking)
    return 1 if bad else 2 if strict and open_ones else 0
