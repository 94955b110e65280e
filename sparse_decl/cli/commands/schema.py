"""`schema`: JSON schemas of what people write and scripts read."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import here


class Which(StrEnum):
    SPARSEFILE = "sparsefile"
    PLAN = "plan"
    LOCK = "lock"
    CHECK = "check"
    EVENTS = "events"
    STATUS = "status"
    EXPLAIN = "explain"
    VERIFY = "verify"
    GC = "gc"
    TRANSFER = "transfer"
    DATASET_DELTA = "dataset-delta"


def add_to(app: typer.Typer) -> None:
    app.command()(schema)


def schema(
    which: Annotated[Which, typer.Argument(help="Which schema to print.")] = Which.SPARSEFILE,
    write: Annotated[
        Path | None, typer.Option("--write", parser=here, metavar="DIR", help="Write all of them into this folder.")
    ] = None,
) -> None:
    """Print a JSON schema.

    Of the Sparsefile (for editors), of the lock, of a dataset delta, or of what `plan`, `check`, `apply` (a line:
    events), `status`, `explain`, `verify`, `gc`, `push` and `pull` (both: transfer) print with `--json`.

    \b
    Example:
      sparse schema > sparsefile.schema.json
      sparse schema plan
      sparse schema --write schemas
    """
    from sparse_decl.base.files import explain_os_error
    from sparse_decl.report.schemas import schema_text, write_schemas
    from sparse_decl.sparsefile import schema_text as sparsefile_schema_text
    from sparse_decl.sparsefile import write_schema

    if write is None:
        text = sparsefile_schema_text() if which is Which.SPARSEFILE else schema_text(which.value)
        console.out(text.rstrip("\n"))
        return
    try:
        for path in (write_schema(write), *write_schemas(write)):
            console.out(str(path))
    except OSError as error:
        raise explain_os_error(error, f"writing into {write}") from error
