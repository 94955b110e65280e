"""`rebase`: keep stored models against another base."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from sparse_decl.base.ordering import natural
from sparse_decl.cli import console
from sparse_decl.cli.options import (
    AsJson,
    File,
    Memory,
    Quiet,
    Threads,
    Variables,
    memory_bytes,
    timeout,
    variables,
)

if TYPE_CHECKING:
    from sparse_decl.engine.project import Project
    from sparse_decl.engine.rebase import Rebased


def add_to(app: typer.Typer) -> None:
    app.command()(rebase)


def rebase(
    addresses: Annotated[
        list[str],
        typer.Argument(metavar="ADDRESS", help="Models that are stored: addresses, 'model.*' or tag:prod."),
    ],
    onto: Annotated[str, typer.Option("--onto", metavar="NAME", help="The declared model to keep them against.")],
    file: File = None,
    var: Variables = None,
    threads: Threads = 0,
    memory: Memory = None,
    lock_timeout: Annotated[
        str, typer.Option("--lock-timeout", metavar="TIME", help="How long to wait for an apply: 0, 60s, 5m, inf.")
    ] = "0",
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Keep models against another base.

    Each is restored from its old base, unless its source is here, encoded against the new one, and decoded once to
    prove that. Only when all are in the store does the Sparsefile name the new base, with the rest of it as it was, and
    the lock the new deltas. Stopped before that, nothing has changed, and another run goes on from there. A model whose
    base is rebased with it stays on that base. What is stored against the old base is left for `sparse gc`.

    \b
    Example:
      sparse rebase 'model.*' --onto llama-3.1
      sparse rebase model.chat model.code --onto llama-3.1
    """
    from sparse_decl.base.files import write_whole
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.cli.replace import with_base
    from sparse_decl.engine import rebase as engine
    from sparse_decl.engine.project import open_project
    from sparse_decl.graph.selectors import matching, one_address
    from sparse_decl.report.units import size
    from sparse_decl.store.lockfile import read_lock

    given = variables(var)
    project = open_project(file, given)
    loaded = project.loaded
    target = one_address(project.every, onto)
    named = set().union(*(matching(project.every, selector) for selector in addresses))
    models = {address for address in named if address in loaded.by_address and address.startswith("model.")}
    models |= {address for address in named if address.startswith("stream.")}
    exactly = not any(sign in selector for selector in addresses for sign in "*?:+")
    selection = engine.select_for(project, models, target, exactly=exactly)
    texts = with_base(loaded, selection.chosen, target.partition(".")[2])
    bars = make_bars(quiet=quiet or json)
    done: list[Rebased] = []

    def tell(one: Rebased) -> None:
        done.append(one)
        if bars is not None:
            bars.clear()
        if not json and not quiet:
            console.out(f"{one.address}: {size(one.before)} against {one.old_base} -> {size(one.after)}")

    def name_it() -> None:
        for name, text in texts.items():
            write_whole(loaded.root / name, text.encode())

    with project.workspace(bars.hashing if bars else None) as workspace:
        try:
            engine.rebase(
                project,
                workspace,
                selection.chosen,
                target,
                name_it,
                threads=threads,
                memory=memory_bytes(memory),
                report=lambda address, part, total: bars.update(address, part, total) if bars else None,
                done=tell,
                lock_timeout=timeout(lock_timeout),
                waiting=lambda holder: console.err(f"waiting for {holder}"),
            )
        finally:
            if bars is not None:
                bars.close()
        behind = engine.behind(read_lock(workspace.lock_path), selection.settled, target)
    unwritten = (*selection.chosen, *behind)
    code = _write_lock(project, given, unwritten, target) if unwritten else 0
    unused = sorted({one.old_base for one in done} - _bases(open_project(file, given)), key=natural)
    if json:
        rows = [{"address": o.address, "old_base": o.old_base, "before": o.before, "after": o.after} for o in done]
        left = [{"address": address, "why": why} for address, why in selection.left.items()]
        console.out_json({"format_version": "1.0", "onto": target, "rebased": rows, "left": left, "unused": unused})
    elif not quiet:
        for address, why in selection.left.items():
            if address != target:
                console.out(console.paint()(f"{address} stays as it is: {why}", "dim"))
        _finish(done, target, unused)
    return code


def _write_lock(project: Project, given: dict[str, str], unwritten: tuple[str, ...], target: str) -> int:
    from sparse_decl.cli.run_apply import run_apply

    return run_apply([*unwritten, target], project.path, given, quiet=True)


def _bases(project: Project) -> set[str]:
    return {need for needs in project.upstream.values() for need in needs}


def _finish(done: list[Rebased], target: str, unused: list[str]) -> None:
    if not done:
        console.out("Nothing to rebase.")
        return
    console.out(f"{len(done)} model{'s' if len(done) > 1 else ''} kept against {target} now; each was decoded once.")
    if unused:
        from sparse_decl.report.alike import named

        it = "it" if len(unused) == 1 else "them"
        console.out(
            f"Nothing declared is made from {named(unused)} any more. To let go of {it}, remove {it} from the "
            "Sparsefile and run `sparse apply`; `sparse gc` deletes the old deltas."
        )
