"""`apply`: bring everything up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli.options import (
    AsJson,
    File,
    NoProve,
    NoRemote,
    Quiet,
    Remeasure,
    Retry,
    Targets,
    Upgrade,
    Variables,
    asked_again,
    byte_size,
    timeout,
    variables,
)


def add_to(app: typer.Typer) -> None:
    app.command()(apply)


def apply(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Maximum number of steps at a time.")] = 1,
    threads: Annotated[
        int, typer.Option("--threads", min=0, help="Threads, shared by the steps that run at once; 0 for one per core.")
    ] = 0,
    memory: Annotated[
        str | None,
        typer.Option(
            "--memory",
            metavar="SIZE",
            help="Memory, shared by the steps that run at once, such as 8GB. Default: 1 GiB per job.",
        ),
    ] = None,
    executor: Annotated[
        str, typer.Option("--executor", metavar="NAME", help="Where steps run: inline, processes or dask.")
    ] = "inline",
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler",
            metavar="ADDRESS",
            envvar="DASK_SCHEDULER_ADDRESS",
            help="Address of a Dask cluster. Default: one on this machine with -j workers.",
        ),
    ] = None,
    keep_going: Annotated[
        bool, typer.Option("--keep-going", "-k", help="Continue with the steps that do not depend on a failed one.")
    ] = False,
    lock_timeout: Annotated[
        str, typer.Option("--lock-timeout", metavar="TIME", help="How long to wait for another apply: 0, 60s, 5m, inf.")
    ] = "0",
    upgrade: Upgrade = False,
    retry: Retry = False,
    remeasure: Remeasure = False,
    replace: Annotated[
        list[str] | None,
        typer.Option(
            "--replace",
            metavar="ADDRESS",
            help="Build this again though it is up to date; a selector as above. May be repeated.",
        ),
    ] = None,
    no_prove: NoProve = False,
    no_remote: NoRemote = False,
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Bring everything up to date.

    Builds what is stale, takes what the store has, and writes Sparsefile.lock.

    A plan saved by `sparse plan --out plan.json` may be named instead of addresses: it is refused if anything changed
    since. Stopping at any moment is safe; the next apply continues from there.

    \b
    Example:
      sparse apply
      sparse apply model.chat -j 2 --keep-going
      sparse apply -j 4 --threads 16 --memory 24GB
      sparse apply -j 2 --executor processes
      sparse apply --replace model.chat
      sparse apply plan.json
      sparse apply --json | jq -r 'select(.event == "done") | .address'
    """
    from sparse_decl.cli.run_apply import run_apply
    from sparse_decl.engine.executors import NAMES
    from sparse_decl.engine.run import Settings

    chosen, saved = _targets_or_plan(targets or [])
    given = variables(var)
    if saved is not None:
        given = _overrides_of(saved["config"], given)
    if executor not in NAMES:
        raise ConfigError(f"there is no executor {executor!r}", hint=f"one of {', '.join(NAMES)}")
    settings = Settings(
        jobs=jobs,
        threads=threads,
        memory=byte_size(memory, "--memory") if memory is not None else 0,
        keep_going=keep_going,
        executor=executor,
        scheduler=scheduler,
        prove=not no_prove,
    )
    return run_apply(
        chosen,
        file,
        given,
        settings=settings,
        saved=saved,
        upgrade=upgrade,
        remote=not no_remote,
        lock_timeout=timeout(lock_timeout),
        replace=replace or (),
        again=asked_again(retry=retry, remeasure=remeasure),
        json=json,
        quiet=quiet,
    )


def _overrides_of(config: Any, given: dict[str, str]) -> dict[str, str]:
    """Variables of a saved plan with those given now. Raises ConfigError for a secret, which no plan holds."""
    missing = [name for name in config.get("masked", []) if name not in given]
    if missing:
        again = " ".join(f"--var {name}=VALUE" for name in missing)
        raise ConfigError(
            f"the saved plan was made with --var {missing[0]}, whose value it does not hold",
            why="it is a secret, or holds one, and no file that Sparse writes has any",
            hint=f"give it again: sparse apply PLAN {again}",
        )
    return {**config.get("overrides", {}), **given}


def _targets_or_plan(targets: list[str]) -> tuple[list[str], Any]:
    """Addresses, or a saved plan if the only argument is a JSON file."""
    if len(targets) != 1 or not targets[0].endswith(".json"):
        return targets, None
    from sparse_decl.engine.apply import read_saved_plan

    saved = read_saved_plan(Path(targets[0]))
    return list(saved["config"].get("targets", [])), saved
