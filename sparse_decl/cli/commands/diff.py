"""`diff`: what changed between two models or two datasets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli import console
from sparse_decl.cli.options import (
    AsJson,
    File,
    Memory,
    Quiet,
    Threads,
    Variables,
    memory_bytes,
    some_address,
    variables,
)
from sparse_decl.cli.progress import busy, with_bar
from sparse_decl.sources.places import Place, new_file_if, to_write

if TYPE_CHECKING:
    from sparse_decl.api.differences import Sides

_NAME = "A resource such as model.chat, a folder or file, a delta, a URL, or an id of the hub."


class What(StrEnum):
    MODEL = "model"
    DATASET = "dataset"


def add_to(app: typer.Typer) -> None:
    app.command()(diff)


def diff(
    base: Annotated[str, typer.Argument(metavar="BASE", autocompletion=some_address, help=_NAME)],
    other: Annotated[str, typer.Argument(metavar="OTHER", autocompletion=some_address, help=_NAME)],
    kind: Annotated[
        What | None, typer.Option("--kind", help="What BASE and OTHER are, where their names do not say it.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Tensors, or examples of each kind, to show.")] = 10,
    html: Annotated[
        Place | None,
        typer.Option("--html", parser=to_write, metavar="PATH", help="Models: also write it as a page with pictures."),
    ] = None,
    key: Annotated[
        list[str] | None,
        typer.Option("--key", metavar="COLUMN", help="Datasets: a column that identifies a row. May be repeated."),
    ] = None,
    split: Annotated[
        list[str] | None, typer.Option("--split", metavar="NAME", help="Datasets: only this split. May be repeated.")
    ] = None,
    file: File = None,
    var: Variables = None,
    threads: Threads = 0,
    memory: Memory = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Show what changed between two models or two datasets.

    Of models: what share of the weights of each layer and tensor moved, how large the change is beside the weights, how
    far they moved in representable values (ulp), in how many directions the change of a matrix lies, and what changed
    in config.json, the tokenizer and other files. Every weight is compared, in blocks; a delta is decoded as it is
    compared and not written. Of datasets: rows, cells and columns.

    \b
    Example:
      sparse diff model.base model.chat
      sparse diff ./llama ./chat.delta --html chat.html
      sparse diff ./squad ./squad_v2 --key id --json | jq .cells_by_column
    """
    from sparse_decl.api.differences import Sides

    with Sides(file, variables(var), threads=threads, memory=memory_bytes(memory)) as sides:
        if _what(sides, base, other, kind) is What.MODEL:
            _refuse("model", {"--key": key, "--split": split})
            _models(sides, base, other, html, limit=limit, json=json, quiet=quiet)
        else:
            _refuse("dataset", {"--html": html})
            _datasets(sides, base, other, key or (), split, limit=limit, json=json, quiet=quiet)


def _what(sides: Sides, base: str, other: str, kind: What | None) -> What:
    """The twin that fits both names. Raises ConfigError where they are of two kinds."""
    if kind is not None:
        return kind
    kinds = {name: sides.kind(name) for name in (base, other)}
    known = {found for found in kinds.values() if found is not None}
    if len(known) > 1:
        described = " and ".join(f"{name} is a {found}" for name, found in kinds.items())
        raise ConfigError(
            "a model cannot be compared with a dataset",
            why=described,
            hint="name two models or two datasets; --kind model or --kind dataset says what they are",
        )
    return What(known.pop()) if known else What.MODEL


def _refuse(what: str, given: dict[str, Any]) -> None:
    for option, value in given.items():
        if value:
            raise ConfigError(f"{option} does nothing for {what}s", hint="leave it out")


def _models(sides: Sides, base: str, other: str, html: Place | None, *, limit: int, json: bool, quiet: bool) -> None:
    from sparse_decl.api.deltas import explained
    from sparse_decl.report.model_diff import model_difference_json, model_difference_text

    with new_file_if(html) as page:

        def work(report: Any) -> Any:
            with explained("comparing models"):
                return sides.difference(base, other, report)

        found = with_bar("diff", work, quiet=quiet or json)
        if page is not None:
            from sparse_decl.cli.run_plan import write_page
            from sparse_decl.report.model_diff_page import model_difference_page

            write_page(page, model_difference_page(base, other, found))
    if json:
        console.out_json(model_difference_json(base, other, found))
    else:
        paint, width = console.paint(), console.width()
        console.out(model_difference_text(base, other, found, limit=limit, paint=paint, width=width))


def _datasets(
    sides: Sides, base: str, other: str, key: Any, split: Any, *, limit: int, json: bool, quiet: bool
) -> None:
    from sparse_decl.api.datasets import load
    from sparse_decl.dataset_delta.differences import difference

    with busy("diff", quiet=quiet or json):
        opened = [load(sides.dataset(name)) for name in (base, other)]
        found: Any = difference(*opened, key=key, splits=split, limit=limit)
    if json:
        console.out_json({"format_version": "1.0", **found.to_json()})
    else:
        from sparse_decl.report.datasets import difference_text

        console.out(difference_text(base, other, found.to_json(), colour=console.paint().on))
