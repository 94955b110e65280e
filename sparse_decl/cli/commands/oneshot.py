"""`compress`, `reconstruct`, `estimate` and `info`: the codec without a Sparsefile."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli import console
from sparse_decl.cli.commands.lossy import (
    Energy,
    EvalSamples,
    EvalText,
    EvalWindow,
    FactorBits,
    MaxBytes,
    Rank,
    Rest,
    compress_lossy,
)
from sparse_decl.cli.options import SOURCE, AsJson, Memory, NoProve, Out, Quiet, Tensors, Threads, memory_bytes
from sparse_decl.cli.progress import with_bar
from sparse_decl.model_delta.effort import DEFAULT, Effort
from sparse_decl.sources.places import Place, to_write, written


def add_to(app: typer.Typer) -> None:
    app.command()(compress)
    app.command()(reconstruct)
    app.command()(estimate)
    app.command()(info)


Others = Annotated[
    list[str] | None,
    typer.Option(
        "--base", metavar="OTHER", help="Another base, if the model is a merge. May be repeated; the order counts."
    ),
]


def compress(
    base: Annotated[str, typer.Argument(metavar="BASE", help=SOURCE)],
    finetune: Annotated[str, typer.Argument(metavar="FINETUNE", help=SOURCE)],
    out: Out,
    others: Others = None,
    mode: Annotated[
        str, typer.Option("--mode", help="lossless, svd, int8, sparse, sparse-int8, bitdelta, mix; auto with a goal.")
    ] = "lossless",
    rank: Rank = None,
    energy: Energy = None,
    threshold: Annotated[float | None, typer.Option("--threshold", help="Drop smaller differences.")] = None,
    keep: Annotated[float | None, typer.Option("--keep", help="Share of the largest differences to keep.")] = None,
    max_bytes: MaxBytes = None,
    factor_bits: FactorBits = None,
    calibration: Annotated[
        str | None,
        typer.Option(
            "--calibration",
            metavar="TEXT",
            help="For sparse, sparse-int8, mix: a text that says which single weights matter; `default` is ours.",
        ),
    ] = None,
    max_error: Annotated[
        float | None, typer.Option("--max-error", help="For auto: relative error allowed, such as 0.1.")
    ] = None,
    max_ppl_delta: Annotated[
        float | None,
        typer.Option("--max-ppl-delta", metavar="PERCENT", help="For auto: rise in perplexity allowed."),
    ] = None,
    max_kl: Annotated[
        float | None, typer.Option("--max-kl", metavar="NATS", help="For auto: divergence from the fine-tune allowed.")
    ] = None,
    eval_text: EvalText = None,
    eval_samples: EvalSamples = None,
    eval_window: EvalWindow = None,
    group_size: Annotated[
        int | None, typer.Option("--group-size", help="Neighbours in a row that share a scale; default: whole rows.")
    ] = None,
    rest: Rest = None,
    effort: Annotated[
        Effort,
        typer.Option(
            help="Time to spend on making it smaller: `fast` looks for no predictors, `max` fits one to every matrix. "
            "Decoding is the same."
        ),
    ] = DEFAULT,
    no_prove: NoProve = False,
    threads: Threads = 0,
    memory: Memory = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune as the difference from its base.

    Exact unless `--mode` says otherwise, and without a Sparsefile. A lossy mode reports the error it measured.

    \b
    Example:
      sparse compress ./llama ./chat -o ./chat.delta
      sparse compress ./llama ./chat -o ./chat.small --mode auto --max-bytes 50MB
      sparse compress ./llama ./chat -o ./chat.small --mode auto --max-ppl-delta 1 --eval-text ./text.txt
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
      sparse compress ./chat --base ./code ./merged -o ./merged.delta
    """
    given = {
        "rank": rank,
        "energy": energy,
        "threshold": threshold,
        "keep": keep,
        "max_bytes": max_bytes,
        "factor_bits": factor_bits,
        "calibration": calibration,
        "max_error": max_error,
        "max_ppl_delta": max_ppl_delta,
        "max_kl": max_kl,
        "eval_text": eval_text,
        "eval_samples": eval_samples,
        "eval_window": eval_window,
        "group_size": group_size,
        "rest": rest,
    }
    options = {name: value for name, value in given.items() if value is not None}
    limits: dict[str, Any] = {"threads": threads, "memory": memory_bytes(memory)}
    if mode != "lossless" or options:
        if others:
            raise ConfigError("only lossless deltas have several bases", hint="leave out --base, or --mode")
        compress_lossy(base, finetune, out, mode, options, {**limits, "prove": not no_prove}, json=json, quiet=quiet)
        return
    from sparse_decl.api.bases import base_refs
    from sparse_decl.model_delta import encode
    from sparse_decl.report.units import size
    from sparse_decl.sources import open_named

    bases = [open_named(one, Path()) for one in (base, *(others or ()))]
    refs = base_refs([base, *(others or ())])
    fine = open_named(finetune, Path())

    with out.new_folder() as folder:

        def work(report: Any) -> Any:
            paths = [one.local_path() for one in bases]
            return encode(
                paths,
                fine.local_path(),
                folder,
                base_ref=refs,
                plain=True,
                prove=not no_prove,
                effort=effort,
                **limits,
                progress=report,
            )

        stats = with_bar("compress", work, quiet=quiet or json).to_json()
    for name in stats.get("unread_files", ()):
        console.err(f"warning: {name} is not a safetensors file, and is kept as plain bytes")
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats})
    elif not quiet:
        original, stored = stats["original_bytes"], stats["stored_bytes"]
        share = f" ({100 * stored / original:.1f} %)" if original else ""
        console.out(f"{finetune}: {size(original)} kept as {size(stored)}{share} in {out}")


def reconstruct(
    base: Annotated[str, typer.Argument(metavar="BASE", help=SOURCE)],
    delta: Annotated[
        Place, typer.Argument(parser=Place, metavar="DELTA", help="What `compress` wrote: a folder or any fsspec URL.")
    ],
    out: Annotated[
        Place | None,
        typer.Option(
            "--out",
            "-o",
            "--output",
            parser=to_write,
            metavar="DIR",
            help="An empty or new folder, or a URL.",
        ),
    ] = None,
    others: Others = None,
    tensor: Tensors = None,
    threads: Threads = 0,
    memory: Memory = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune back from its base and a delta.

    Byte for byte, except for lossy deltas; every file is checked against the digest in the delta. For a stored
    adapter, the base with the adapter merged into it. Without -o the files are discarded once they are checked.

    \b
    Example:
      sparse reconstruct ./llama ./chat.delta -o ./chat-again
      sparse reconstruct ./llama ./chat.delta -o ./first.safetensors --tensor 'model.layers.0.*'
    """
    from sparse_decl.formats.registry import codec_of, restore
    from sparse_decl.model_delta import write_tensors
    from sparse_decl.report.units import plural, size
    from sparse_decl.sources import open_named

    bases = [open_named(one, Path()) for one in (base, *(others or ()))]
    limits = {"threads": threads, "memory": memory_bytes(memory)}

    with written(out, file=bool(tensor)) as to:
        artifact = delta.fetched_delta()

        def work(report: Any) -> Any:
            paths = [one.local_path() for one in bases]
            if tensor:
                return write_tensors(paths, artifact, to, tensor, **limits, progress=report)
            return restore(paths, artifact, to, **limits, progress=report)

        stats = with_bar("reconstruct", work, quiet=quiet or json)
    where = str(out) if out is not None else None
    if json:
        console.out_json({"format_version": "1.0", "path": where, **stats.to_json()})
    elif tensor and not quiet:
        done = f"written to {out}" if out is not None else "decoded and discarded"
        console.out(f"{plural(stats.tensors, 'tensor')}, {size(stats.bytes)}, {done}; each is as recorded.")
    elif not quiet:
        done = f"Written to {out}" if out is not None else "Reconstructed and discarded"
        console.out(f"{done}; {codec_of(artifact).checked}.")


def estimate(
    base: Annotated[str, typer.Argument(metavar="BASE", help=SOURCE)],
    finetune: Annotated[str, typer.Argument(metavar="FINETUNE", help=SOURCE)],
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Estimate how large the delta of a fine-tune would be.

    Codes a sample of the tensors for real, and says how far the figure may be off.

    \b
    Example:
      sparse estimate ./llama ./chat
    """
    from sparse_decl.api.bases import base_refs
    from sparse_decl.model_delta.estimate import estimate as run
    from sparse_decl.report.units import size
    from sparse_decl.sources import open_named

    sources = open_named(base, Path()), open_named(finetune, Path())
    found = with_bar(
        "estimate",
        lambda report: run(
            sources[0].local_path(), sources[1].local_path(), threads=threads, base_ref=base_refs([base])[0]
        ),
        quiet=quiet or json,
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
    path: Annotated[
        Place,
        typer.Argument(
            parser=Place, metavar="PATH", help="A delta, a stored adapter, a .safetensors file, or a folder of them."
        ),
    ],
    json: AsJson = False,
) -> None:
    """Show what a delta or a checkpoint holds.

    \b
    Example:
      sparse info ./chat.delta
      sparse info ./chat/model.safetensors --json
    """
    from sparse_decl.cli.info import show

    show(path, json=json)
