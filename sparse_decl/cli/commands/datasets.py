"""Datasets without a Sparsefile: `dataset-compress`, `dataset-reconstruct`, `dataset-estimate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from sparse_decl.cli import run_datasets
from sparse_decl.cli.options import AsJson, Memory, Out, Quiet, memory_bytes
from sparse_decl.sources.places import Place, to_write

_NAME = "A file or folder of parquet, arrow, jsonl, json, csv or txt, a URL, or an id of the hub."
Base = Annotated[str, typer.Argument(metavar="BASE", help=_NAME)]
Derived = Annotated[str, typer.Argument(metavar="DERIVED", help=_NAME)]
Others = Annotated[
    list[str] | None, typer.Option("--base", metavar="OTHER", help="Another base. May be repeated; the order counts.")
]
Key = Annotated[
    list[str] | None, typer.Option("--key", metavar="COLUMN", help="Key column that identifies a row. May be repeated.")
]
Splits = Annotated[list[str] | None, typer.Option("--split", metavar="NAME", help="Only this split. May be repeated.")]


class Exact(StrEnum):
    FILE = "file"
    ROWS = "rows"


class Form(StrEnum):
    FILES = "files"
    PARQUET = "parquet"


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="The same commands in a group.", no_args_is_help=True, rich_markup_mode=None)
    for name, command in (("compress", compress), ("reconstruct", reconstruct), ("estimate", estimate)):
        app.command(f"dataset-{name}")(command)
        group.command(name)(command)
    app.add_typer(group, name="delta-dataset", hidden=True)


def compress(
    base: Base,
    derived: Derived,
    out: Out,
    others: Others = None,
    exact: Annotated[
        Exact | None,
        typer.Option("--exact", help="What is restored: `file`, every byte; `rows`, the same tables. Default: file."),
    ] = None,
    key: Key = None,
    split: Splits = None,
    recipe: Annotated[
        list[str] | None,
        typer.Option("--recipe", metavar="STEP", help="How rows were made: 'shuffle(42)', 'filter(n >= 5)'. Checked."),
    ] = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a dataset as its difference from the base.

    That is rows and cells. Exact, proven by decoding before it ends, and without a Sparsefile.

    \b
    Example:
      sparse dataset-compress ./squad ./squad_v2 -o ./squad_v2.delta
      sparse dataset-compress ./squad --base ./quac ./both -o ./both.delta
      sparse dataset-reconstruct ./squad_v2.delta --base ./squad -o ./again
    """
    run_datasets.compress(
        base,
        derived,
        out,
        others=others or (),
        exact=exact.value if exact is not None else None,
        key=key or (),
        split=split,
        recipe=recipe or (),
        json=json,
        quiet=quiet,
    )


def reconstruct(
    delta: Annotated[
        Place, typer.Argument(parser=Place, metavar="DELTA", help="What `dataset-compress` wrote: a folder or a URL.")
    ],
    out: Annotated[
        Place | None,
        typer.Option(
            "--out",
            "-o",
            "--output",
            parser=to_write,
            metavar="DIR",
            help="An empty or new folder, or a URL. Without it, everything is only checked.",
        ),
    ] = None,
    base: Annotated[
        list[str] | None,
        typer.Option("--base", metavar="BASE", help="Default: where the delta says it was, unless that is a URL."),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="`files` as they were, or `parquet`.")] = Form.FILES,
    memory: Memory = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a dataset back from its base and a delta.

    Every file and table is checked against the digest in the delta.

    \b
    Example:
      sparse dataset-reconstruct ./squad_v2.delta
      sparse dataset-reconstruct ./squad_v2.delta --base ./squad -o ./again --format parquet
    """
    limit = memory_bytes(memory)
    run_datasets.reconstruct(delta, out, base=base or (), form=form.value, memory=limit, json=json, quiet=quiet)


def estimate(
    base: Base,
    derived: Derived,
    sample_size: Annotated[
        int | None,
        typer.Option(
            "--sample-size", min=1, help="Rows of DERIVED to code. Default: a thirtieth; all of at most 4 MiB."
        ),
    ] = None,
    key: Key = None,
    split: Splits = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Estimate a dataset's delta from a sample of rows.

    The figure has a 90 % interval; that of a dataset which is small enough to be encoded whole is exact.

    \b
    Example:
      sparse dataset-estimate ./squad ./squad_v2 --sample-size 5000
    """
    run_datasets.estimate(base, derived, sample_size=sample_size, key=key or (), split=split, json=json, quiet=quiet)
