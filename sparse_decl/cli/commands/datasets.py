"""Datasets without a Sparsefile: `dataset-compress`, `dataset-reconstruct`, `dataset-estimate`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.commands.lossy import written
from sparse_decl.cli.options import AsJson, Memory, Out, Quiet, memory_bytes
from sparse_decl.cli.progress import busy, with_bar
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
    from sparse_decl.api.datasets import load, named
    from sparse_decl.dataset_delta.encoding import encode
    from sparse_decl.report.datasets import compressed_text

    bases = [base, *(others or ())]
    with out.new_folder() as folder:
        opened = [load(one) for one in bases], load(derived)
        level = exact.value if exact is not None else "file" if isinstance(opened[1], Path) else "rows"
        stats = with_bar(
            "dataset-compress",
            lambda report: encode(
                *opened,
                folder,
                exact=level,
                key=key or (),
                splits=split,
                recipe=recipe or (),
                base_refs=[named(one) for one in bases],
                source_ref=named(derived),
                progress=report,
            ),
            quiet=quiet or json,
        )
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats.to_json()})
    elif not quiet:
        console.out(compressed_text(derived, out, stats.to_json()))


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
    from sparse_decl.api.datasets import load, recorded_bases
    from sparse_decl.dataset_delta.artifact import Delta
    from sparse_decl.dataset_delta.decoding import decode
    from sparse_decl.report.units import plural

    with written(out) as folder:
        artifact = delta.fetched_delta()
        bases = [load(name) for name in base or recorded_bases(Delta(artifact), str(delta))]
        stats = with_bar(
            "dataset-reconstruct",
            lambda report: decode(
                bases, artifact, folder, form=form.value, memory=memory_bytes(memory), progress=report
            ),
            quiet=quiet or json,
        )
    if json:
        console.out_json({"format_version": "1.0", "path": str(out) if out else None, **stats.to_json()})
    elif not quiet:
        done = f"written to {out}" if out else "checked, nothing written (-o DIR writes them)"
        console.out(f"{plural(stats.files, 'file')}, {stats.rows:,} rows, {done}; all as the delta records.")


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
    from sparse_decl.api.datasets import load
    from sparse_decl.dataset_delta.estimating import estimate as run_estimate
    from sparse_decl.report.datasets import estimate_text

    with busy("dataset-estimate", quiet=quiet or json):
        found = run_estimate(load(base), load(derived), sample=sample_size, key=key or (), splits=split)
    if json:
        console.out_json({"format_version": "1.0", **found.to_json()})
    else:
        console.out(estimate_text(derived, found.to_json()))
