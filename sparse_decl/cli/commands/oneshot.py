"""`compress`, `reconstruct` and `info`: the codec without a Sparsefile."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, Memory, Quiet, Tensors, Threads, memory_bytes


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
    memory: Memory = None,
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
    limit = memory_bytes(memory)

    def work(report: Any) -> Any:
        old, new = (source.local_path() for source in sources)
        return encode(old, new, out, threads=threads, memory=limit, progress=report)

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
        Path, typer.Option("--out", "-o", metavar="DIR", help="An empty folder, or one that is not there yet.")
    ],
    tensor: Tensors = None,
    threads: Threads = 0,
    memory: Memory = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune back from its base and a delta.

    Byte for byte; every file is checked against the digest in the delta.

    \b
    Example:
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
      sparse reconstruct ./llama ./chat.delta -o ./first.safetensors --tensor 'model.layers.0.*'
    """
    from sparse_decl.model_delta import decode, write_tensors
    from sparse_decl.report.words import plural, size
    from sparse_decl.sources import open_source

    source = open_source(base, Path())
    limits = {"threads": threads, "memory": memory_bytes(memory)}

    def work(report: Any) -> Any:
        if tensor:
            return write_tensors(source.local_path(), delta, out, tensor, **limits, progress=report)
        return decode(source.local_path(), delta, out, **limits, progress=report)

    stats = _with_bar("reconstruct", work, quiet=quiet or json)
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats.to_json()})
    elif tensor and not quiet:
        console.out(f"{plural(stats.tensors, 'tensor')}, {size(stats.bytes)}, written to {out}; each is as recorded.")
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
