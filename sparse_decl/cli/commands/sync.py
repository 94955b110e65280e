"""`publish` and `follow`: the weights of a run from a trainer's folder to those who run the model."""

from __future__ import annotations

import json as text
import os
import subprocess
import time
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.parallel import check_stop
from sparse_decl.cli import console
from sparse_decl.cli.options import SOURCE, AsJson, Threads
from sparse_decl.report.units import seconds, size
from sparse_decl.sources.paths import local_path

_LOOK_SECONDS = 1.0
_SETTLED_SECONDS = 5.0  # without a write, after which a checkpoint counts as written


def add_to(app: typer.Typer) -> None:
    app.command()(publish)
    app.command()(follow)


Base = Annotated[
    str | None,
    typer.Option("--base", metavar="BASE", help=f"What training began with; the same at both ends. {SOURCE}"),
]
KeyFile = Annotated[
    str | None,
    typer.Option("--key-file", metavar="FILE", help="A file with a secret; steps are signed with it, or must be."),
]
PLACE = "A folder, or any fsspec URL such as s3://bucket/run."


def publish(
    folder: Annotated[str, typer.Argument(metavar="DIR", help="A folder of checkpoints, such as checkpoint-100.")],
    place: Annotated[str, typer.Argument(metavar="PLACE", help=PLACE)],
    base: Base = None,
    anchor_every: Annotated[
        int, typer.Option("--anchor-every", min=1, help="Publish one step in so many whole; followers can begin there.")
    ] = 100,
    keep: Annotated[int, typer.Option("--keep", min=1, help="Steps that followers may lag behind.")] = 100,
    once: Annotated[bool, typer.Option("--once", help="Publish what is there, and end.")] = False,
    take_over: Annotated[bool, typer.Option("--take-over", help="Replace a publisher that may still run.")] = False,
    key_file: KeyFile = None,
    threads: Threads = 0,
    json: AsJson = False,
) -> None:
    """Publish the checkpoints of a run as they are written.

    Each folder in DIR whose name ends in a number is a step. Those later than the newest step of PLACE are published in
    order, as what changed. Goes on until it is interrupted.

    \b
    Example:
      sparse publish ./outputs s3://bucket/run
      sparse publish ./outputs ./run --once
    """
    from sparse_decl.sync import Publisher
    from sparse_decl.sync.folders import checkpoints, read_checkpoint

    source = local_path(folder, "DIR")
    if not source.is_dir():
        raise ConfigError("no such folder", where=str(source), hint="name the folder that checkpoints are written to")
    options: dict[str, Any] = {"anchor_every": anchor_every, "keep": keep, "take_over": take_over}
    with Publisher(place, base, key=_key(key_file), threads=threads, resume=True, **options) as publisher:
        last = before = publisher.step
        while True:
            found = checkpoints(source, 0.0 if once else _SETTLED_SECONDS)
            for step, path in found:
                if last is None or step > last:
                    published, last = publisher.publish(step, read_checkpoint(path)), step
                    _say("published", asdict(published), published.bytes or published.anchor_bytes, json=json)
            if once:
                if last == before and not json:
                    console.err(f"{folder}: {_why_nothing(found, last)}")
                return
            _pause()


def _why_nothing(found: list[tuple[int, Path]], last: int | None) -> str:
    if not found:
        return "nothing to publish: no folder in it has a name that ends in a number, and all of its weights"
    return f"nothing new to publish: its newest checkpoint is step {found[-1][0]}, and step {last} is published"


def follow(
    place: Annotated[str, typer.Argument(metavar="PLACE", help=f"{PLACE} Or the address of a web server.")],
    out: Annotated[str, typer.Option("-o", "--out", metavar="DIR", help="Folder for model.safetensors.")],
    base: Base = None,
    once: Annotated[bool, typer.Option("--once", help="Write the newest step, and end.")] = False,
    command: Annotated[
        str | None,
        typer.Option(
            "--exec",
            metavar="COMMAND",
            help="Run in a shell after each step; SPARSE_STEP and SPARSE_FILE say which and where.",
        ),
    ] = None,
    key_file: KeyFile = None,
    threads: Threads = 0,
    json: AsJson = False,
) -> None:
    """Keep a folder at the newest step of a run.

    Writes DIR/model.safetensors at once for each new step; other files in DIR are left alone. Goes on until it is
    interrupted.

    \b
    Example:
      sparse follow s3://bucket/run -o ./model
      sparse follow ./run -o ./model --exec 'curl -X POST localhost:8000/reload'
    """
    from sparse_decl.sync import Follower
    from sparse_decl.sync.folders import write_weights
    from sparse_decl.sync.tensors import Held

    target, tensors = local_path(out, "--out"), dict[str, Held]()
    with Follower(place, base, key=_key(key_file), threads=threads) as follower:
        while True:
            if not once and follower.wait(timeout=_LOOK_SECONDS) is None:
                check_stop()
                continue
            updates = follower.hold(tensors)
            for update in updates:
                _say("followed", asdict(update), update.bytes, json=json)
            if updates:
                step = updates[-1].step
                _run(command, step, write_weights(target, tensors, step), fail=once)
            if once:
                return


def _say(event: str, facts: dict[str, Any], moved: int, *, json: bool) -> None:
    """One line a step."""
    if json:
        console.out(text.dumps({"event": event, **facts}))
        return
    share = 100 * moved / max(facts["model_bytes"], 1)
    changed = 100 * facts["changed"] / max(facts["words"], 1)
    whole = " (whole)" if facts.get("anchor") or facts.get("anchor_bytes") else ""
    console.out(
        f"step {facts['step']}: {size(moved)} of {size(facts['model_bytes'])} ({share:.2f} %), "
        f"{changed:.2f} % of weights changed, {seconds(facts['seconds'])}{whole}"
    )


def _run(command: str | None, step: int, file: Path, *, fail: bool) -> None:
    if command is None:
        return
    env = {**os.environ, "SPARSE_STEP": str(step), "SPARSE_FILE": str(file)}
    code = subprocess.run(command, shell=True, env=env, check=False).returncode
    if code:
        error = SparseError(
            "the command of --exec failed", where=command, why=f"exit code {code}", hint="run it by itself"
        )
        if fail:
            raise error
        console.err(str(error))


def _key(file: str | None) -> bytes | None:
    if file is None:
        return None
    path = local_path(file, "--key-file")
    try:
        return path.read_bytes().strip()
    except OSError as error:
        raise ConfigError("the key cannot be read", where=str(path), why=error.strerror) from error


def _pause() -> None:
    check_stop()
    time.sleep(_LOOK_SECONDS)
    check_stop()
