"""`compress`, `reconstruct` and `info`: the codec without a Sparsefile."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, Quiet, Threads


def add_to(app: typer.Typer) -> None:
    app.command()(compress)
    app.command()(reconstruct)
    app.command()(info)


_SOURCE = "A folder, a .safetensors file, hf://org/name@revision, or any fsspec URL."


def compress(
    base: Annotated[str, typer.Argument(metavar="BASE", help=_SOURCE)],
    finetune: Annotated[str, typer.Argument(metavar="FINETUNE", help=_SOURCE)],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="Where to write the delta; must not exist.")],
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune as the difference from its base.

    Exact, and without a Sparsefile.

    \b
    Example:
      sparse compress ./llama ./chat -o ./chat.delta
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
    """
    from sparse_decl.model_delta import encode
    from sparse_decl.report.words import size
    from sparse_decl.sources import open_source

    sources = open_source(base, Path()), open_source(finetune, Path())

    def work(report: Any) -> Any:
        return encode(sources[0].local_path(), sources[1].local_path(), out, threads=threads, progress=report)

    stats = with_bar("compress", work, quiet=quiet or json).to_json()
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats})
    elif not quiet:
        original, stored = stats["original_bytes"], stats["stored_bytes"]
        share = f" ({100 * stored / original:.1f} %)" if original else ""
        console.out(f"{finetune}: {size(original)} kept as {size(stored)}{share} in {out}")


def reconstruct(
    base: Annotated[str, typer.Argument(metavar="BASE", help=_SOURCE)],
    delta: Annotated[Path, typer.Argument(metavar="DELTA", help="A folder that `compress` wrote.")],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="An empty folder, or one that is not there yet.")
    ],
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune back from its base and a delta.

    Byte for byte; every file is checked against the digest in the delta.

    \b
    Example:
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
    """
    from sparse_decl.model_delta import decode
    from sparse_decl.sources import open_source

    source = open_source(base, Path())

    def work(report: Any) -> Any:
        return decode(source.local_path(), delta, out, threads=threads, progress=report)

    stats = with_bar("reconstruct", work, quiet=quiet or json)
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats.to_json()})
    elif not quiet:
        console.out(f"Written to {out}; every file has the digest that the delta records.")


def info(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A delta, a .safetensors file, or a checkpoint folder.")],
    json: AsJson = False,
) -> None:
    """Show what a delta or a checkpoint holds.

    \b
    Example:
      sparse info ./chat.delta
      sparse info ./chat/model.safetensors --json
    """
    from sparse_decl.cli.info import describe, describe_text

    value = describe(path)
    if json:
        console.out_json({"format_version": "1.0", **value})
    else:
        console.out(describe_text(value))


def with_bar(name: str, work: Any, *, quiet: bool) -> Any:
    """What work(report) gives, with a progress bar where someone looks. Raises SparseError."""
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.store.files import explain_os_error

    bars = make_bars(quiet=quiet)
    try:
        return work((lambda done, total: bars.update(name, done, total)) if bars else None)
    except OSError as error:
        raise explain_os_error(error, f"running {name}") from error
    finally:
        if bars is not None:
            bars.clear()
