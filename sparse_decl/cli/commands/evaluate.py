"""`eval`: perplexity of a model, and of another one on the same windows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, Quiet

if TYPE_CHECKING:
    from sparse_decl.quality import Evaluation, Ratio, Text


def add_to(app: typer.Typer) -> None:
    app.command("eval")(evaluate)


_MODEL = "A folder, a hub id such as org/name, hf://org/name@revision, or any fsspec URL."


def evaluate(
    model: Annotated[str, typer.Argument(metavar="MODEL", help=_MODEL)],
    baseline: Annotated[
        str | None, typer.Option("--baseline", metavar="OTHER", help="Also measure this one, and compare.")
    ] = None,
    dataset: Annotated[
        str,
        typer.Option(
            "--dataset", metavar="TEXT", help="wikitext, a hub dataset, or a .txt, .jsonl or .parquet file or folder."
        ),
    ] = "wikitext",
    split: Annotated[str, typer.Option("--split", help="Which split of the dataset.")] = "test",
    column: Annotated[str, typer.Option("--column", help="Which column holds the text.")] = "text",
    samples: Annotated[int, typer.Option("--samples", "-n", min=1, help="Windows to measure.")] = 100,
    max_length: Annotated[int, typer.Option("--max-length", min=2, help="Tokens per window.")] = 512,
    stride: Annotated[
        int | None,
        typer.Option("--stride", min=1, help="Tokens between the starts of two windows. Default: a whole window."),
    ] = None,
    batch_size: Annotated[int, typer.Option("--batch-size", min=1, help="Windows per batch.")] = 4,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Seed that chooses the windows.")] = 0,
    tokenizer: Annotated[
        str | None, typer.Option("--tokenizer", metavar="DIR", help="Take the tokenizer from here.")
    ] = None,
    device: Annotated[str, typer.Option("--device", help="auto, cpu, cuda, cuda:N or mps.")] = "auto",
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Measure a language model's perplexity.

    With a baseline both are measured on the same windows, and the ratio has the interval of a paired comparison.

    \b
    Example:
      sparse eval ./chat --dataset ./text.txt --samples 100
      sparse eval ./chat-lite --baseline ./chat --dataset ./text.txt --json
    """
    from sparse_decl.cli.progress import make_bars
    from sparse_decl.quality import paired_interval, read_text

    text = read_text(dataset, split=split, column=column)
    cut = {"max_length": max_length, "stride": stride, "samples": samples, "seed": seed, "batch_size": batch_size}
    bars = make_bars(quiet=quiet or json, unit="windows")
    found: dict[str, tuple[Evaluation, dict[str, Any]]] = {}
    try:
        for name in [model, *([baseline] if baseline else [])]:
            found[name] = _measure(name, tokenizer, device, text, cut, bars)
    finally:
        if bars is not None:
            bars.close()
    ratio = paired_interval(found[model][0], found[baseline][0]) if baseline else None
    if json:
        value = {
            "format_version": "1.0",
            "dataset": {"source": dataset, "split": split, "column": column, "digest": text.digest},
            "seed": seed,
            **_json(model, *found[model]),
        }
        if baseline and ratio:
            value |= {"baseline": _json(baseline, *found[baseline]), "against_baseline": ratio.to_json()}
        console.out_json(value)
        return
    for name, (measured, how) in found.items():
        console.out(_line(name, measured, how))
    if baseline and ratio:
        console.out(_comparison(model, baseline, ratio))


def _measure(
    name: str, tokenizer: str | None, device: str, text: Text, cut: dict[str, Any], bars: Any
) -> tuple[Evaluation, dict[str, Any]]:
    from sparse_decl.quality import evaluate as run
    from sparse_decl.quality import load_model
    from sparse_decl.sources import open_named

    words = open_named(tokenizer, Path()).local_path() if tokenizer else None
    if bars is not None:
        bars.start(name)  # loading says nothing
    loaded = load_model(open_named(name, Path()).local_path(), tokenizer=words, device=device)
    report = (lambda done, total: bars.update(name, done, total)) if bars else None
    measured = run(loaded.model, loaded.tokenizer, text.text, progress=report, **cut)
    if bars is not None:
        bars.end(name)
    return measured, {"device": loaded.device, "dtype": loaded.dtype}


def _json(name: str, measured: Evaluation, how: dict[str, Any]) -> dict[str, Any]:
    return {"model": name, **measured.to_json(), **how}


def _line(name: str, measured: Evaluation, how: dict[str, Any]) -> str:
    from sparse_decl.report.units import plural

    value = measured.to_json()
    between = value["interval_95"]
    interval = f" (95 %: {between[0]:.4g} to {between[1]:.4g})" if between else ""
    counted = f"{plural(value['windows'], 'window')}, {plural(value['tokens'], 'token')}"
    return f"{name}: perplexity {value['perplexity']:.4f}{interval}; {counted}, {how['dtype']} on {how['device']}"


def _comparison(model: str, baseline: str, ratio: Ratio) -> str:
    change = f"{model} against {baseline}: {100 * (ratio.ratio - 1):+.2f} %"
    if ratio.to_json()["interval_95"] is None:
        return f"{change}; one window gives no interval"
    verdict = "" if not ratio.low <= 1 <= ratio.high else "; no difference shown"
    return f"{change} (paired 95 %: {100 * (ratio.low - 1):+.2f} to {100 * (ratio.high - 1):+.2f} %){verdict}"
