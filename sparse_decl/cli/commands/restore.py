"""`restore` and `verify`: get a model or a dataset back, and prove that it could be."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from sparse_decl.base.outgoing import one_line
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
    variables,
)
from sparse_decl.sources.places import Place


class Form(StrEnum):
    FILES = "files"
    PARQUET = "parquet"


def add_to(app: typer.Typer) -> None:
    app.command()(restore)
    app.command()(verify)


def restore(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="A resource, such as model.chat or chat.")],
    out: Annotated[
        Place, typer.Option("--out", "-o", parser=Place, metavar="DIR", help="An empty or new folder, or a URL.")
    ],
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

    Byte for byte; of a lossy mode, the model it stands for. Each file is checked against the digest in Sparsefile.lock
    before the folder gets its name. A dataset kept with `exact: rows` comes back as the same tables, checked against
    the digests in its delta.

    \b
    Example:
      sparse restore model.chat -o ./restored
      sparse restore model.chat -o ./first.safetensors --tensor 'model.layers.0.*'
      sparse restore model.support -o ./merged --merge
    """
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.restore import restore as run_restore
    from sparse_decl.graph.selectors import one_address
    from sparse_decl.report.units import plural, size

    project = open_project(file, variables(var))
    chosen = one_address(project.every, address)
    project.refuse_unsupported([chosen])
    bars = make_bars(quiet=quiet or json)
    to = out.new_file() if tensor else out.new_folder()
    with project.workspace(bars.hashing if bars else None) as workspace, to as path:
        try:
            done = run_restore(
                project,
                workspace,
                chosen,
                path,
                tensors=tuple(tensor or ()),
                threads=threads,
                memory=memory_bytes(memory),
                merge=merge,
                report=lambda done, total: bars.update(chosen, done, total) if bars else None,
                form=form.value,
            )
        finally:
            if bars is not None:
                bars.close()
    if json:
        files = [{"path": entry.path, "size": entry.size, "digest": entry.digest} for entry in done.files.files]
        console.out_json({"format_version": "1.0", "address": chosen, "path": str(out), "files": files})
    elif not quiet:
        console.out(f"{chosen}: {plural(len(done.files.files), 'file')}, {size(done.files.size)}, written to {out}")
        if tensor:
            told = "Every tensor has the fingerprint that the delta records."
        elif merge:
            told = "The adapter and its base have the digests that were recorded; the merged files have none."
        elif done.by_lock:
            told = f"Every file has the digest that {workspace.lock_path.name} records."
        else:
            told = "Every table has the digest that its delta records."
        console.out(told)


def verify(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    deep: Annotated[
        bool, typer.Option("--deep", help="Also restore every model into a scratch folder and compare.")
    ] = False,
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Read every stored object and check its digest.

    Damaged objects are moved to quarantine, and the next `apply` builds them again.

    \b
    Example:
      sparse verify
      sparse verify model.chat --deep
    """
    from dataclasses import asdict

    from sparse_decl.base.files import explain_os_error
    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.verify import verify as run_verify
    from sparse_decl.report.units import plural, size

    project = open_project(file, variables(var))
    findings = []
    with project.workspace() as workspace:
        try:
            for finding in run_verify(project, workspace, targets=targets or (), deep=deep):
                findings.append(finding)
                if not json and (finding.state != "ok" or not quiet):
                    detail = f": {finding.detail}" if finding.detail else ""
                    console.out(one_line(f"{finding.state} {finding.address} {finding.what} {finding.name}{detail}"))
        except OSError as error:
            raise explain_os_error(error, "reading the store") from error
    bad = [finding for finding in findings if finding.state != "ok"]
    if json:
        console.out_json(
            {"format_version": "1.0", "ok": not bad, "findings": [asdict(finding) for finding in findings]}
        )
    elif bad:
        console.err(
            f"error: {plural(len(bad), 'object')} not as recorded\n  next: run `sparse apply` to build them again"
        )
    elif not quiet:
        total = sum(finding.size for finding in findings)
        console.out(f"All is as recorded: {plural(len(findings), 'object')}, {size(total)}.")
    return 1 if bad else 0
