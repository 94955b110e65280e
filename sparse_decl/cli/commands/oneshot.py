"""`compress`, `reconstruct` and `info`: the codec without a Sparsefile."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.commands.lossy import Energy, MaxBytes, Rank, Rest, compress_lossy, told
from sparse_decl.cli.options import SOURCE, AsJson, Quiet, Threads
from sparse_decl.cli.progress import with_bar


def add_to(app: typer.Typer) -> None:
    app.command()(compress)
    app.command()(reconstruct)
    app.command()(info)


def compress(
    base: Annotated[str, typer.Argument(metavar="BASE", help=SOURCE)],
    finetune: Annotated[str, typer.Argument(metavar="FINETUNE", help=SOURCE)],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="Where to write the delta; must not exist.")],
    mode: Annotated[
        str, typer.Option("--mode", help="lossless, svd, int8, sparse, sparse-int8, bitdelta; auto with a goal.")
    ] = "lossless",
    rank: Rank = None,
    energy: Energy = None,
    threshold: Annotated[float | None, typer.Option("--threshold", help="Drop smaller differences.")] = None,
    keep: Annotated[float | None, typer.Option("--keep", help="Share of the largest differences to keep.")] = None,
    max_bytes: MaxBytes = None,
    max_error: Annotated[
        float | None, typer.Option("--max-error", help="For auto: relative error allowed, such as 0.1.")
    ] = None,
    group_size: Annotated[
        int | None, typer.Option("--group-size", help="Neighbours in a row that share a scale; default: whole rows.")
    ] = None,
    rest: Rest = None,
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune as the difference from its base.

    Exact unless `--mode` says otherwise, and without a Sparsefile. A lossy mode tells the error it measured.

    \b
    Example:
      sparse compress ./llama ./chat -o ./chat.delta
      sparse compress ./llama ./chat -o ./chat.small --mode auto --max-bytes 50MB
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
    """
    given = {
        "rank": rank,
        "energy": energy,
        "threshold": threshold,
        "keep": keep,
        "max_bytes": max_bytes,
        "max_error": max_error,
        "group_size": group_size,
        "rest": rest,
    }
    options = {name: value for name, value in given.items() if value is not None}
    if mode != "lossless" or options:
        compress_lossy(base, finetune, out, mode, options, threads=threads, json=json, quiet=quiet)
        return
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
    base: Annotated[str, typer.Argument(metavar="BASE", help=SOURCE)],
    delta: Annotated[Path, typer.Argument(metavar="DELTA", help="A folder that `compress` wrote.")],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="An empty folder, or one that is not there yet.")
    ],
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune back from its base and a delta.

    Byte for byte, but for lossy deltas; every file is checked against the digest in the delta. Of a stored adapter, the
    base with the adapter merged into it.

    \b
    Example:
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
    """
    from sparse_decl.model_lossy import restore
    from sparse_decl.sources import open_source

    source = open_source(base, Path())

    def work(report: Any) -> Any:
        return restore(source.local_path(), delta, out, threads=threads, progress=report)

    stats = with_bar("reconstruct", work, quiet=quiet or json)
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats.to_json()})
    elif not quiet:
        console.out(f"Written to {out}; {told(delta)}.")


def info(
    path: Annotated[
        Path,
        typer.Argument(metavar="PATH", help="A delta, a stored adapter, a .safetensors file, or a folder of them."),
    ],
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
