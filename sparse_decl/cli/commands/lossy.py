"""`svd-compress`, `svd-reconstruct` and `compress-adapter`: small forms of a fine-tune, and adapters, without a
Sparsefile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import SOURCE, AsJson, NoProve, Out, Quiet, Threads, byte_size
from sparse_decl.cli.progress import with_bar
from sparse_decl.sources.places import Place, to_write, written

if TYPE_CHECKING:
    from sparse_decl.quality import FidelityMeter
    from sparse_decl.sources import Source

_EVALUATION = {"eval_text", "eval_samples", "eval_window"}  # of compress_lossy's options, those that measure
Rank = Annotated[int | None, typer.Option("--rank", "-r", help="Rank of every factor; 16 by default.")]
Energy = Annotated[
    float | None, typer.Option("--energy", help="Share of each difference's squared norm to keep, such as 0.99.")
]
MaxBytes = Annotated[
    str | None, typer.Option("--max-bytes", metavar="SIZE", help="Maximum size of the whole artifact, such as 50MB.")
]
FactorBits = Annotated[
    int | None,
    typer.Option("--factor-bits", metavar="16|8|4", help="Bits of each number of a factor; below 16 no PEFT folder."),
]
Rest = Annotated[
    str | None,
    typer.Option(
        "--rest",
        help="Tensors that the mode does not cover (norms, biases, embeddings): exact (default) or drop.",
    ),
]
EvalText = Annotated[
    str | None,
    typer.Option(
        "--eval-text",
        metavar="TEXT",
        help="A text to measure quality on, which takes what eval's --dataset takes.",
    ),
]
EvalSamples = Annotated[
    int | None, typer.Option("--eval-samples", min=2, help="Windows of that text to measure; 128 by default.")
]
EvalWindow = Annotated[int | None, typer.Option("--eval-window", min=2, help="Tokens per window; 512 by default.")]
_Base = Annotated[str, typer.Argument(metavar="BASE", help=SOURCE)]
_Finetune = Annotated[str, typer.Argument(metavar="FINETUNE", help=SOURCE)]
_Delta = Annotated[
    Place, typer.Argument(parser=Place, metavar="DELTA", help="What `svd-compress` wrote: a folder or any fsspec URL.")
]
_MaybeOut = Annotated[
    Place | None,
    typer.Option(
        "--out",
        "--output",
        "-o",
        parser=to_write,
        metavar="DIR",
        help="Where to write; without it, only try and check.",
    ),
]


def add_to(app: typer.Typer) -> None:
    app.command()(svd_compress)
    app.command()(svd_reconstruct)
    app.command()(compress_adapter)
    app.command("compress-lossy", hidden=True)(svd_compress)
    app.command("reconstruct-lossy", hidden=True)(svd_reconstruct)


def svd_compress(
    base: _Base,
    finetune: _Finetune,
    out: Out,
    rank: Rank = None,
    energy: Energy = None,
    max_bytes: MaxBytes = None,
    factor_bits: FactorBits = None,
    rest: Rest = None,
    eval_text: EvalText = None,
    eval_samples: EvalSamples = None,
    eval_window: EvalWindow = None,
    no_prove: NoProve = False,
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write a fine-tune's difference as low-rank factors.

    Lossy; the error is measured. The folder is a PEFT LoRA adapter as well, which peft and servers load.

    \b
    Example:
      sparse svd-compress ./llama ./chat -o ./chat.svd --rank 16
      sparse svd-compress ./llama ./chat -o ./chat.svd --max-bytes 50MB
    """
    given = {
        "rank": rank,
        "energy": energy,
        "max_bytes": max_bytes,
        "factor_bits": factor_bits,
        "rest": rest,
        "eval_text": eval_text,
        "eval_samples": eval_samples,
        "eval_window": eval_window,
    }
    options = {name: value for name, value in given.items() if value is not None}
    compress_lossy(
        base, finetune, out, "svd", options, {"threads": threads, "prove": not no_prove}, json=json, quiet=quiet
    )


def compress_lossy(
    base: str,
    finetune: str,
    out: Place,
    mode: str,
    options: dict[str, Any],
    limits: dict[str, Any],
    *,
    json: bool,
    quiet: bool,
) -> None:
    """Runs one mode, or `auto` for a goal, and reports what it measured."""
    from sparse_decl.api.bases import base_refs
    from sparse_decl.base.errors import ConfigError
    from sparse_decl.model_delta.estimate import estimate
    from sparse_decl.model_lossy import Goal, Options, choose, compress
    from sparse_decl.model_lossy.modes import AUTO, CALIBRATED, CALIBRATION, GOALS, LOSSLESS, LOSSY_MODES, OPTIONS
    from sparse_decl.sources import open_named

    if "max_bytes" in options:
        options["max_bytes"] = byte_size(options["max_bytes"], "--max-bytes")
    known = (LOSSLESS, *LOSSY_MODES, AUTO)
    if mode not in known:
        raise ConfigError(f"there is no mode {mode!r}", hint=f"it is one of {', '.join(known)}")
    lossy = {*OPTIONS, *_EVALUATION} | ({CALIBRATION} if mode in CALIBRATED else set())
    used = {LOSSLESS: set(), AUTO: {*GOALS, *_EVALUATION}}.get(mode, lossy)
    for name in sorted(options):
        if name not in used:
            option = "--" + name.replace("_", "-")
            raise ConfigError(f"{option} does nothing in mode {mode}", hint="name another --mode, or leave it out")
    evaluation = {name: options.pop(name) for name in sorted(_EVALUATION & set(options))}
    _check_evaluation(mode, options, evaluation, limits["prove"])
    text = options.pop(CALIBRATION, None)
    sources = open_named(base, Path()), open_named(finetune, Path())
    limits = {**limits, "base_ref": base_refs([base])[0]}

    with out.new_folder() as folder:

        def work(report: Any) -> dict[str, Any]:
            places = sources[0].local_path(), sources[1].local_path()
            quality = _quality(*places, evaluation, decides=mode == AUTO)
            if mode == AUTO:
                choice = choose(*places, folder, Goal(**options), quality=quality, **limits, progress=report)
                tried = [candidate.to_json() for candidate in choice.candidates]
                exact = next((one["stored_bytes"] for one in tried if one["mode"] == LOSSLESS), None)
                return {**choice.stats, "tried": tried, "exact_bytes": exact}
            shared = {
                "options": Options(**options),
                "sensitivities": _sensitivities(places[1], text),
                "quality": quality,
                **limits,
            }
            made = compress(*places, folder, mode=mode, **shared, progress=report)
            return {**made.to_json(), "exact_bytes": estimate(*places, threads=limits["threads"]).stored_bytes}

        stats = with_bar(f"compress, {mode}", work, quiet=quiet or json)
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats})
    elif not quiet:
        console.out(_sentence(finetune, out, stats))


def _sensitivities(finetune: Path, text: str | None) -> dict[str, Any] | None:
    """What rows and columns are worth on a text, if one was named."""
    if text is None:
        return None
    from sparse_decl.quality import read_text, sensitivities

    return sensitivities(finetune, read_text(text))


def _check_evaluation(mode: str, options: dict[str, Any], evaluation: dict[str, Any], prove: bool) -> None:
    """Raises ConfigError for a measurement without a text, and a text that nothing is measured on."""
    from sparse_decl.base.errors import ConfigError
    from sparse_decl.model_lossy.modes import AUTO, QUALITY_GOALS

    goals = [name for name in QUALITY_GOALS if name in options] if mode == AUTO else []
    if mode == AUTO and bool(goals) != ("eval_text" in evaluation):
        name = "--" + (goals[0] if goals else "max_ppl_delta").replace("_", "-")
        raise ConfigError(f"{name} and --eval-text need each other", hint="it is measured on a text")
    if evaluation and "eval_text" not in evaluation:
        raise ConfigError("there is no --eval-text to cut into windows", hint="name one, or leave the windows out")
    if evaluation and not prove and mode != AUTO:
        raise ConfigError("--eval-text measures what is restored", hint="leave --no-prove out")


def _quality(base: Path, finetune: Path, asked: dict[str, Any], *, decides: bool) -> FidelityMeter | None:
    """What measures a restored model, if a text to measure it on was named. decides: a goal is held against it."""
    if not asked:
        return None
    from sparse_decl.api.deltas import quality_meter

    cut = {"samples": asked.get("eval_samples", 128), "max_length": asked.get("eval_window", 512)}
    found: FidelityMeter = quality_meter(base, finetune, asked["eval_text"], decides=decides, **cut)
    return found


def _sentence(finetune: str, out: Place, stats: dict[str, Any]) -> str:
    from sparse_decl.report.losses import exact_text, loss_text, quality_lines
    from sparse_decl.report.units import size

    original, stored = stats["original_bytes"], stats["stored_bytes"]
    share = f" ({100 * stored / original:.1f} %)" if original else ""
    lines = [f"{finetune}: {size(original)} kept as {size(stored)}{share} in {out}"]
    for one in stats.get("tried", ()):
        if one.get("ppl_delta") is not None:
            verdict = "kept" if one["meets"] else "too much"
            kl = f"KL {one['kl']:.2g} nats (at most {one['kl_high']:.2g})"
            lines.append(
                f"{one['mode']}{_options(one)}, {size(one['stored_bytes'])}: perplexity {one['ppl_delta']:+.2f} % "
                f"(at most {one['ppl_delta_high']:+.2f} %), {kl}, {verdict}"
            )
    if stats["exact"]:
        lines.append("Exact: `sparse reconstruct` gives it back byte for byte.")
    else:
        lines.append(
            f"Lossy, {stats['mode']}: {loss_text(stats['relative_error'])}; "
            f"most in {stats['worst_layer']} ({100 * stats['worst_layer_error']:.3g} %)."
            if stats["worst_layer"]
            else f"Lossy, {stats['mode']}; nothing was lost."
        )
        if stats.get("rounding_error"):
            lines.append(f"Rounding, with a mean of 0, adds {100 * stats['rounding_error']:.3g} % of the difference.")
        lines += quality_lines(stats.get("quality"))
        exact = stats["exact_bytes"]
        sentence = exact_text(stored, exact) or (f"an exact form would take about {size(exact)}" if exact else "")
        lines += [f"{sentence[0].upper()}{sentence[1:]}."] if sentence else []
    return "\n".join(lines)


def _options(candidate: dict[str, Any]) -> str:
    return "".join(f" {name.replace('_', ' ')} {value}" for name, value in candidate["options"].items())


def svd_reconstruct(
    base: _Base,
    delta: _Delta,
    out: _MaybeOut = None,
    peft: Annotated[
        bool, typer.Option("--peft", help="Write the factors as a plain PEFT adapter instead, whatever bits they have.")
    ] = False,
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Write the model that low-rank factors stand for.

    The factors are merged into the base; every file is checked against the digest in the delta. With --peft the factors
    of linear layers become an adapter that peft and servers load; what else the delta keeps is not in it.

    \b
    Example:
      sparse svd-reconstruct ./llama ./chat.svd -o ./chat-again
      sparse svd-reconstruct ./llama ./chat.mix -o ./chat.lora --peft
    """
    from sparse_decl.formats.registry import codec_of, restore
    from sparse_decl.report.units import plural, size
    from sparse_decl.sources import open_named

    source = open_named(base, Path())
    if peft:
        _export(source, delta, out, json=json, quiet=quiet)
        return

    with written(out) as folder:
        artifact = delta.fetched_delta()
        stats = with_bar(
            "svd-reconstruct",
            lambda report: restore(source.local_path(), artifact, folder, threads=threads, progress=report),
            quiet=quiet or json,
        )
    if json:
        console.out_json({"format_version": "1.0", "path": str(out) if out is not None else None, **stats.to_json()})
    elif not quiet:
        where = f"written to {out}" if out is not None else "restored and discarded"
        console.out(f"{plural(stats.files, 'file')}, {size(stats.bytes)}, {where}; {codec_of(artifact).checked}.")


def _export(source: Source, delta: Place, out: Place | None, *, json: bool, quiet: bool) -> None:
    from sparse_decl.model_lossy import export_peft
    from sparse_decl.report.units import plural

    with written(out) as folder:
        stats = export_peft(source.local_path(), delta.fetched_delta(), folder)
    if json:
        console.out_json({"format_version": "1.0", "path": str(out) if out is not None else None, **stats.to_json()})
    elif not quiet:
        where = f"written to {out}" if out is not None else "made and discarded"
        console.out(f"PEFT adapter of {plural(stats.modules, 'linear layer')}, {where}.")
        if stats.left_out:
            console.out(f"Not in it: {plural(stats.left_out, 'tensor')} with factors that are no linear layers.")


def compress_adapter(
    base: _Base,
    adapter: Annotated[
        str,
        typer.Argument(metavar="ADAPTER", help="A PEFT folder (LoRA, DoRA or IA3), or any source that BASE may be."),
    ],
    out: Out,
    threads: Threads = 0,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Check an adapter against its base and keep it.

    Exact: its files are kept as they are. `sparse reconstruct` merges it into the base.

    \b
    Example:
      sparse compress-adapter ./llama ./support-lora -o ./support.adapter
      sparse reconstruct ./llama ./support.adapter -o ./support
    """
    from sparse_decl.model_lossy import store_adapter
    from sparse_decl.report.units import plural, size
    from sparse_decl.sources import open_named

    sources = open_named(base, Path()), open_named(adapter, Path())

    with out.new_folder() as folder:

        def work(report: Any) -> Any:
            return store_adapter(
                sources[0].local_path(), sources[1].local_path(), folder, threads=threads, progress=report
            ).to_json()

        stats = with_bar("compress-adapter", work, quiet=quiet or json)
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats})
    elif not quiet:
        least, most = stats.get("ranks", (0, 0))
        rank = "" if not most else f", rank {most}" if least == most else f", ranks {least} to {most}"
        console.out(f"{adapter}: {stats['kind']}{rank}, {plural(stats['modules'], 'layer')}, fits its base")
        console.out(f"{size(stats['stored_bytes'])} in {out}")
        if "unmergeable" in stats:
            console.out(f"It cannot be merged here: {stats['unmergeable']}")
