"""`optimize` and `trials`: search the cheapest quantized form of a model, and show what was found."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Quiet, Remeasure, Retry, Variables, asked_again, here, variables
from sparse_decl.sources.places import Place, to_write


def add_to(app: typer.Typer) -> None:
    app.command()(optimize)
    app.command()(trials)


_TEXT = "wikitext, a hub dataset, or a .txt, .jsonl or .parquet file or folder."
Picture = Annotated[
    Place | None,
    typer.Option("--picture", parser=to_write, metavar="FILE", help="Draw the Pareto front: .svg, .png or .pdf."),
]


def optimize(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A folder, a hub id, or any source.")],
    max_ppl_delta: Annotated[
        float | None, typer.Option("--max-ppl-delta", min=0, help="Rise in perplexity allowed, in percent.")
    ] = 2.0,
    max_latency: Annotated[
        float | None, typer.Option("--max-latency", metavar="MS", help="p99 of one request, in milliseconds.")
    ] = None,
    min_throughput: Annotated[
        float | None, typer.Option("--min-throughput", metavar="TPS", help="Generated tokens per second.")
    ] = None,
    min_compression: Annotated[
        float | None, typer.Option("--min-compression", metavar="X", help="Baseline's bytes over the candidate's.")
    ] = None,
    max_memory: Annotated[float | None, typer.Option("--max-memory", metavar="GB", help="Peak memory.")] = None,
    hardware: Annotated[
        list[str] | None,
        typer.Option("--hardware", metavar="NAME", help="t4, a10g, a100-80gb, h200 and such, or here; repeatable."),
    ] = None,
    usd_per_hour: Annotated[
        float | None, typer.Option("--usd-per-hour", min=0, help="Price of the machine `here`.")
    ] = None,
    candidates: Annotated[
        list[str] | None,
        typer.Option(
            "--candidates", metavar="NAMES", help="Names separated by commas; repeatable. Default: seven candidates."
        ),
    ] = None,
    baseline: Annotated[str, typer.Option("--baseline", help="bf16, fp16 or fp32.")] = "bf16",
    dataset: Annotated[str, typer.Option("--dataset", metavar="TEXT", help=_TEXT)] = "wikitext",
    split: Annotated[str, typer.Option("--split", help="Which split to measure on.")] = "test",
    column: Annotated[str, typer.Option("--column", help="Which column holds the text.")] = "text",
    eval_samples: Annotated[int, typer.Option("--eval-samples", min=2, help="Windows of the first measurement.")] = 64,
    window: Annotated[int, typer.Option("--window", min=2, help="Tokens per window.")] = 512,
    calibration_samples: Annotated[
        int, typer.Option("--calibration-samples", min=1, help="Windows of the train split to calibrate with.")
    ] = 128,
    no_calibration: Annotated[
        bool, typer.Option("--no-calibration", help="Leave out candidates that need calibration text.")
    ] = False,
    benchmark_samples: Annotated[
        int, typer.Option("--benchmark-samples", min=3, help="Requests timed per candidate.")
    ] = 20,
    prompt_tokens: Annotated[int, typer.Option("--prompt-tokens", min=1, help="In one request.")] = 128,
    output_tokens: Annotated[int, typer.Option("--output-tokens", min=1, help="For one request.")] = 32,
    trial_seconds: Annotated[float | None, typer.Option("--trial-seconds", help="Time limit of one trial.")] = None,
    environment: Annotated[
        list[str] | None,
        typer.Option("--environment", metavar="BACKEND=PYTHON", help="A backend's own python executable; repeatable."),
    ] = None,
    prefer: Annotated[str, typer.Option("--prefer", help="cost or latency.")] = "cost",
    allow_estimates: Annotated[
        bool, typer.Option("--allow-estimates", help="Accept an estimated latency as meeting a constraint.")
    ] = False,
    retry: Retry = False,
    remeasure: Remeasure = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Trials at a time; more make timings noisy.")] = 1,
    study: Annotated[
        Path | None,
        typer.Option("--study", parser=here, metavar="DIR", help="Keep the trials here. Default: the user's cache."),
    ] = None,
    out: Annotated[
        Place | None,
        typer.Option(
            "--out", "-o", parser=to_write, metavar="DIR", help="Write the chosen model here; must not exist."
        ),
    ] = None,
    picture: Picture = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Find the cheapest quantized form within your limits.

    Every candidate is made by an existing tool, in a process of its own, and
    measured. Trials are kept: the next run measures only what is new, and stopping keeps what was finished. Exits
    with code 1 if nothing passes.

    \b
    Example:
      sparse optimize ./chat --max-ppl-delta 2.0 --dataset ./text.txt
      sparse optimize ./chat --candidates bnb-nf4,bnb-int8 --min-compression 2 -o ./chat-small
    """
    from sparse_decl.api.quantize_search import ADDRESS, Search, read_decision, run_search
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.engine.run import Settings
    from sparse_decl.quantize.candidates import DEFAULTS
    from sparse_decl.report.events import TextView
    from sparse_decl.report.trials import draw_front, trials_json, trials_text

    _refuse_taken(out)
    names = [name.strip() for part in candidates or DEFAULTS for name in part.split(",") if name.strip()]
    if no_calibration:
        names = [name for name in names if not _needs_calibration(name)]
    limits = {
        "max_ppl_delta": max_ppl_delta,
        "max_latency_p99_ms": max_latency,
        "min_throughput_tps": min_throughput,
        "min_compression": min_compression,
        "max_memory_gb": max_memory,
    }
    text = {"dataset": dataset, "column": column}
    search = Search(
        model,
        limits,
        names,
        {**text, "split": split, "samples": eval_samples, "window": window},
        None if Path(dataset).is_file() else {**text, "split": "train", "samples": calibration_samples},
        baseline,
        _machines(hardware, usd_per_hour),
        {"prompt_tokens": prompt_tokens, "output_tokens": output_tokens, "requests": benchmark_samples},
        {"trial_seconds": trial_seconds},
        variables(environment),
        prefer,
        allow_estimates,
        study,
    )
    bars = make_bars(quiet=quiet or json)
    view = TextView(_nothing if quiet or json else console.err, console.paint(), bars)
    begin = time.monotonic()
    again = asked_again(retry=retry, remeasure=remeasure)
    try:
        project, outcome = run_search(search, Settings(jobs=jobs, keep_going=True), view, again=again)
    finally:
        if bars is not None:
            bars.close()
    if not outcome.ok:
        raise next(iter(outcome.failures.values()))
    with project.workspace() as workspace:
        decision = read_decision(workspace, ADDRESS)
        if out is not None and decision["winner"]:
            from sparse_decl.engine.restore import restore

            with out.new_folder() as folder:
                restore(project, workspace, ADDRESS, folder)
    if picture is not None:
        with picture.new_file(replace=True) as drawn:
            draw_front(decision, drawn)
    if json:
        console.out_json({**trials_json(ADDRESS, decision), "study": str(search.folder)})
    else:
        console.out(trials_text(decision, console.paint()))
        if not quiet:
            console.out(f"{time.monotonic() - begin:.0f} s; trials are kept in {search.folder}")
            if out is not None and decision["winner"]:
                console.out(f"The chosen model is in {out}.")
    return 0 if decision["winner"] else 1


def trials(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="A search, such as quantize.serving or serving.")],
    file: File = None,
    var: Variables = None,
    picture: Picture = None,
    json: AsJson = False,
) -> None:
    """Show a search's candidates, and why one was chosen.

    \b
    Example:
      sparse trials quantize.serving
      sparse trials serving --picture front.svg
    """
    from sparse_decl.api.quantize_search import read_decision
    from sparse_decl.engine.project import open_project
    from sparse_decl.graph.selectors import one_address
    from sparse_decl.report.trials import draw_front, trials_json, trials_text

    project = open_project(file, variables(var))
    chosen = one_address(project.every, address)
    project.refuse_unsupported([chosen])
    with project.workspace() as workspace:
        decision = read_decision(workspace, chosen)
    if picture is not None:
        with picture.new_file(replace=True) as drawn:
            draw_front(decision, drawn)
    if json:
        console.out_json(trials_json(chosen, decision))
    else:
        console.out(trials_text(decision, console.paint()))


def _machines(names: list[str] | None, usd_per_hour: float | None) -> list[Any]:
    wanted = [name.strip() for part in names or ["here"] for name in part.split(",") if name.strip()]
    if usd_per_hour is not None and "here" not in wanted:
        raise ConfigError("--usd-per-hour is the price of `here`", hint="add --hardware here")
    price = {"usd_per_hour": usd_per_hour} if usd_per_hour is not None else {}
    return [{"name": name, **price} if name == "here" else name for name in wanted]


def _needs_calibration(name: str) -> bool:
    from sparse_decl.quantize.backends import backend_named
    from sparse_decl.quantize.candidates import make_candidate

    one = make_candidate(name)
    return backend_named(one.backend).needs_calibration(one)


def _refuse_taken(out: Place | None) -> None:
    if out is None:
        return
    out.check_new()
    folder = Path(str(out)).expanduser()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigError("the output folder is not empty", where=str(out), hint="name a new folder")


def _nothing(text: str) -> None:
    """Quiet."""
