"""`adopt`: take a delta that `compress` wrote into a project."""

from __future__ import annotations

from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Quiet, Threads, Variables, byte_size, timeout, variables
from sparse_decl.sources.places import Place


def add_to(app: typer.Typer) -> None:
    app.command()(adopt)


def adopt(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="A resource, such as model.chat or chat.")],
    delta: Annotated[
        Place, typer.Argument(parser=Place, metavar="DELTA", help="What `sparse compress` wrote: a folder or a URL.")
    ],
    file: File = None,
    var: Variables = None,
    threads: Threads = 0,
    memory: Annotated[
        str | None,
        typer.Option("--memory", metavar="SIZE", help="Memory to restore with, such as 8GB. Default: 1 GiB."),
    ] = None,
    lock_timeout: Annotated[
        str, typer.Option("--lock-timeout", metavar="TIME", help="How long to wait for an apply: 0, 60s, 5m, inf.")
    ] = "0",
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Take a delta that exists as a model's result.

    Nothing is encoded. The model is restored from it in a scratch folder, and every file must have the digest of the
    declared source; then a copy goes into the store and Sparsefile.lock. The delta itself stays as it is.

    \b
    Example:
      sparse adopt model.chat ./chat.delta
    """
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.engine.adopt import adopt as run_adopt
    from sparse_decl.engine.project import open_project
    from sparse_decl.graph.selectors import one_address
    from sparse_decl.report.events import done_json
    from sparse_decl.report.units import size

    project = open_project(file, variables(var))
    chosen = one_address(project.steps, address)
    bars = make_bars(quiet=quiet or json)
    with project.workspace(bars.hashing if bars else None) as workspace:
        try:
            done = run_adopt(
                project,
                workspace,
                chosen,
                delta.fetched_delta(),
                threads=threads,
                memory=byte_size(memory, "--memory") if memory is not None else 1 << 30,
                report=lambda count, total: bars.update(chosen, count, total) if bars else None,
                lock_timeout=timeout(lock_timeout),
                waiting=lambda holder: console.err(f"waiting for {holder}"),
            )
        finally:
            if bars is not None:
                bars.close()
    if json:
        reasons = [{"code": "adopted"}] if done.how == "adopted" else []
        console.out_json({**done_json(done), "reasons": reasons})
    elif done.how == "unchanged":
        console.out(f"{chosen} is up to date; nothing was adopted.")
    elif not quiet:
        stored = sum(output.size for output in done.record.outputs.values() if output.stored)
        original = sum(output.size for output in done.record.outputs.values() if not output.stored)
        console.out(f"adopted {chosen}: {size(original)} kept as {size(stored)}")
        console.out("Every file it restores has the digest of the declared source.")
