"""`push` and `pull`: copies of what the lock names, kept in a folder or a bucket that others can read."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Quiet, Targets, Variables, variables

Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, max=64, help="Objects transferred at a time.")]


def add_to(app: typer.Typer) -> None:
    app.command()(push)
    app.command()(pull)


def push(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    jobs: Jobs = 8,
    repair: Annotated[
        bool, typer.Option("--repair", help="Read what the remote has, and replace what is damaged there.")
    ] = False,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Copy what the lock names to the remote.

    Only ever creates objects, each whole or not at all; any number of machines may push at once. What is there already
    is not sent again, so a push that was stopped continues where it left off.

    \b
    Example:
      sparse push
      SPARSE_REMOTE=s3://bucket/prefix sparse push model.chat
    """
    from sparse_decl.engine.exchange import push_objects

    def work(workspace: Any, entries: Any, report: Any) -> Any:
        return push_objects(workspace, entries, jobs=jobs, repair=repair, report=report)

    _transfer("push", "pushed to", work, targets, file, var, json, quiet)


def pull(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    jobs: Jobs = 8,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Fetch what the lock names from the remote.

    Each object is checked against the digest in Sparsefile.lock before it may be used. A pull that was stopped
    continues where it left off. Bases are in the remote only where the store keeps them: any other base that is not on
    this machine, and what cannot be restored without it, is named before anything is fetched.

    \b
    Example:
      sparse pull
      sparse pull model.chat && sparse restore model.chat -o ./chat
    """
    from sparse_decl.engine.exchange import pull_objects

    def work(workspace: Any, entries: Any, report: Any) -> Any:
        return pull_objects(workspace, entries, jobs=jobs, report=report)

    _transfer("pull", "pulled from", work, targets, file, var, json, quiet)


def _transfer(name: str, verb: str, work: Any, targets: Any, file: Any, var: Any, json: bool, quiet: bool) -> None:
    from sparse_decl.base.files import explain_os_error
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.engine.exchange import locked_objects, remote_of
    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.reach import bases_of
    from sparse_decl.report.bases import bases_text
    from sparse_decl.report.transfer import transfer_json
    from sparse_decl.report.units import plural, size
    from sparse_decl.store.lockfile import read_lock

    project = open_project(file, variables(var))
    bars = make_bars(quiet=quiet or json)
    with project.workspace(bars.hashing if bars else None) as workspace:
        lock = read_lock(workspace.lock_path)
        by_address = locked_objects(lock, project.steps, targets or ())
        bases = bases_of(project, workspace, lock.nodes, set(by_address)) if name == "pull" else ()
        entries = [entry for found in by_address.values() for entry in found]
        url = remote_of(workspace).url
        bases = tuple(base for base in bases if not by_address.get(base.address))  # those it fetches lack nothing
        lacking = "" if json or quiet else bases_text(bases, console.paint(), fetched=True)
        if lacking:
            console.err(lacking)
        try:
            done = work(workspace, entries, lambda part, total: bars.update(name, part, total) if bars else None)
        except OSError as error:
            raise explain_os_error(error, f"running {name}") from error
        finally:
            if bars is not None:
                bars.close()
    if json:
        console.out_json(transfer_json(url, done, bases))
    elif not quiet:
        replaced = f", {done.replaced} of them replaced" if done.replaced else ""
        console.out(
            f"{plural(done.objects, 'object')}, {size(done.bytes)}, {verb} {url}{replaced}; "
            f"{done.present} were there already."
        )
