"""`compress`, `reconstruct`, `estimate` and `info`: the codec without a Sparsefile."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, Quiet, Threads


def add_to(app: typer.Typer) -> None:
    app.command()(compress)
    app.command()(reconstruct)
    app.command()(estimate)
    app.command()(info)


_SOURCE = "A folder, a .safetensors file, a hub id such as org/name, hf://org/name@revision, or any fsspec URL."


def compress(
    base: Annotated[str, typer.Argument(metavar="BASE", help=_SOURCE)],
    finetune: Annotated[str, typer.Argument(metavar="FINETUNE", help=_SOURCE)],
    out: Annotated[
        Path, typer.Option("--out", "-o", "--output", metavar="DIR", help="Where to write the delta; must not exist.")
    ],
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
    from sparse_decl.sources import open_named

    sources = open_named(base, Path()), open_named(finetune, Path())

    def work(report: Any) -> Any:
        return encode(sources[0].local_path(), sources[1].local_path(), out, threads=threads, progress=report)

    stats = _with_bar("compress", work, quiet=quiet or json).to_json()
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
        Path | None,
        typer.Option("--out", "-o", "--output", metavar="DIR", help="An empty folder, or one that is not there yet."),
    ] = None,
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune back from its base and a delta.

    Byte for byte; every file is checked against the digest in the delta. Without -o the files are thrown away once they
    are checked.

    \b
    Example:
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
    """
    from tempfile import TemporaryDirectory

    from sparse_decl.model_delta import decode
    from sparse_decl.sources import open_named

    source = open_named(base, Path())

    def work(report: Any) -> Any:
        if out is not None:
            return decode(source.local_path(), delta, out, threads=threads, progress=report)
        with TemporaryDirectory(prefix="sparse-") as scratch:
            return decode(source.local_path(), delta, Path(scratch) / "out", threads=threads, progress=report)

    stats = _with_bar("reconstruct", work, quiet=quiet or json)
    where = str(out) if out is not None else None
    if json:
        console.out_json({"format_version": "1.0", "path": where, **stats.to_json()})
    elif not quiet:
        done = f"Written to {out}" if out is not None else "Reconstructed and thrown away"
        console.out(f"{done}; every file has the digest that the delta records.")


def estimate(
    base: Annotated[str, typer.Argument(metavar="BASE", help=_SOURCE)],
    finetune: Annotated[str, typer.Argument(metavar="FINETUNE", help=_SOURCE)],
    threads: Threads = 0,
    json: AsJson = False,
) -> None:
    """Estimate how large the delta of a fine-tune would be.

    Codes a sample of the tensors for real, and says how far the figure may be off.

    \b
    Example:
      sparse estimate ./llama ./chat
    """
    from sparse_decl.model_delta.estimate import estimate as run
    from sparse_decl.report.words import size
    from sparse_decl.sources import open_named

    sources = open_named(base, Path()), open_named(finetune, Path())
    found = _with_bar(
        "estimate", lambda report: run(sources[0].local_path(), sources[1].local_path(), threads=threads), quiet=True
    )
    share = found.stored_bytes / found.original_bytes if found.original_bytes else 0.0
    if json:
        console.out_json(
            {
                "format_version": "1.0",
                "base_bytes": found.base_bytes,
                "original_bytes": found.original_bytes,
                "estimated_bytes": found.stored_bytes,
                "interval_95": [found.low, found.high],
                "sampled_bytes": found.sampled_bytes,
                "changed_tensors": len(found.changed),
                "changed_parameters": found.changed_parameters,
                "parameters": found.parameters,
            }
        )
        return
    between = f"95 %: {size(found.low)} to {size(found.high)}, from {size(found.sampled_bytes)} of it"
    exactly = f"as {size(found.stored_bytes)} ({100 * share:.1f} %); it is small and was coded as a whole"
    about = f"as about {size(found.stored_bytes)} ({100 * share:.1f} %; {between})"
    console.out(
        f"{finetune}: {size(found.original_bytes)} would be kept {exactly if found.low == found.high else about}"
    )


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


def _with_bar(name: str, work: Any, *, quiet: bool) -> Any:
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
