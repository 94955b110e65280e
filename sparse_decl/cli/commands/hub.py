"""`hub` and `migrate`: uploads kept as deltas, and moving what a hub has already."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sparse_decl.base.outgoing import one_line
from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, Quiet, here
from sparse_decl.cli.progress import busy, make_bars
from sparse_decl.sources.places import Place, to_write

if TYPE_CHECKING:
    from sparse_decl.hub.migration import Item, Result
    from sparse_decl.hub.settings import Settings


class Kind(StrEnum):
    MODELS = "models"
    DATASETS = "datasets"


To = Annotated[
    Place,
    typer.Option("--to", parser=to_write, metavar="PLACE", help="Where deltas go: a folder, or a URL such as s3://."),
]


Threshold = Annotated[
    float | None,
    typer.Option(
        "--threshold", metavar="PERCENT", help="Savings above which a delta is kept. Default: 60; for datasets 70."
    ),
]


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Keep uploads of a model hub as deltas.", no_args_is_help=True, rich_markup_mode=None)
    group.command("compress-upload")(compress_upload)
    group.command("publish")(publish)
    app.add_typer(group, name="hub")
    app.command()(migrate)


def compress_upload(
    upload: Annotated[str, typer.Argument(metavar="FOLDER", help="The uploaded model or dataset.")],
    to: To,
    base: Annotated[
        str | None, typer.Option("--base", metavar="MODEL", help="What it was made from. Default: what its card names.")
    ] = None,
    dataset: Annotated[bool, typer.Option("--dataset", help="The upload is a dataset.")] = False,
    threshold: Threshold = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Keep an upload as a delta if that saves enough.

    The delta is read back, restored and compared with the upload before it counts. An upload that is kept whole is not
    a failure; the reason is printed.

    \b
    Example:
      sparse hub compress-upload uploads/chat --base org/llama --to s3://hub/deltas
    """
    from sparse_decl.hub.storage import Storage
    from sparse_decl.hub.uploads import DELTA, handle_dataset_upload, handle_model_upload
    from sparse_decl.report.units import size

    settings = _settings(threshold)
    with busy(f"keeping {upload}", quiet=quiet or json):
        if dataset:
            kept = handle_dataset_upload(upload, Storage(str(to)), parent_dataset_id=base, settings=settings)
        else:
            kept = handle_model_upload(upload, Storage(str(to)), base_model_id=base, settings=settings)
    if json:
        console.out_json(
            {"format_version": "1.0", **kept.metadata("parent_dataset_id" if dataset else "base_model_id")}
        )
    elif kept.storage_type == DELTA:
        sizes = f"{size(kept.original_size_bytes)} kept as {size(kept.delta_size_bytes)}"
        console.out(f"{upload}: {sizes} ({kept.savings_pct:.1f} % saved) in {kept.delta_path}, verified")
        if kept.note:
            console.err(f"warning: {kept.note}")
    else:
        console.out(f"{upload}: kept whole: {kept.reason}")


def publish(
    delta: Annotated[Place, typer.Argument(parser=Place, metavar="DELTA", help="The delta: a folder, id or URL.")],
    repository: Annotated[str, typer.Argument(metavar="REPOSITORY", help="Where it goes: organization/name.")],
    bases: Annotated[
        list[str] | None,
        typer.Option("--base", metavar="ID", help="The base as the hub has it. Default: what the delta records."),
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Make a new repository a private one.")] = False,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Publish a delta as a repository of the hub that others load like any model.

    It holds the delta, config, tokenizer and a card that names the base. The delta is first decoded with the base
    as the hub has it, and then names that commit. You must be logged in: `hf auth login`, or HF_TOKEN.

    \b
    Example:
      sparse hub publish chat.delta org/chat --base org/llama
    """
    from sparse_decl.hub.publishing import publish as published
    from sparse_decl.report.units import size

    with busy(f"publishing {repository}", quiet=quiet or json):
        done = published(str(delta), repository, bases=bases or (), private=private)
    if json:
        console.out_json({"format_version": "1.0", **done.to_json()})
    elif not quiet:
        sizes = f"{size(done.delta_bytes)} instead of {size(done.model_bytes)}"
        console.out(f"{done.repository}: published as a delta of {', '.join(done.bases)}, {sizes}")
        if not done.card:
            console.err("note: the repository has a card already, which was left as it is")


def _settings(threshold: float | None) -> Settings:
    from dataclasses import replace

    from sparse_decl.hub.settings import Settings

    settings = Settings.from_environment()
    if threshold is None:
        return settings
    return replace(settings, model_threshold_pct=threshold, dataset_threshold_pct=threshold)


def migrate(
    kind: Annotated[Kind, typer.Argument(help="What to move.")],
    root: Annotated[Path, typer.Argument(parser=here, metavar="FOLDER", help="The folder that holds them.")],
    to: To,
    batch_size: Annotated[int, typer.Option("--batch-size", min=1, help="How many to process in this run.")] = 1000,
    apply: Annotated[
        bool, typer.Option("--apply", help="Do it; without this, only list what would be processed.")
    ] = False,
    remove: Annotated[
        bool, typer.Option("--remove-originals", help="Remove each original once its delta has restored it.")
    ] = False,
    threshold: Threshold = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="How many at a time.")] = 1,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Move the models or datasets of a hub into deltas.

    Each is estimated first, kept whole if a delta saves too little, and restored and compared before it counts. What is
    done is noted in a journal, so a run that was stopped continues where it left off. Bases of others stay whole.

    \b
    Example:
      sparse migrate models ./hub --to ./deltas
      sparse migrate models ./hub --to ./deltas --apply --batch-size 100 -j 2
    """
    from sparse_decl.hub import migration
    from sparse_decl.hub.storage import Storage

    journal = migration.Journal(root / f".sparse-migration-{kind.value}.jsonl")
    items = migration.find_items(root, kind.value)
    if not apply:
        _show_plan(items, journal, json=json)
        return

    bars = make_bars(quiet=quiet or json, unit="items")
    count = 0

    def on_result(result: Result) -> None:
        nonlocal count
        count += 1
        if bars is not None:
            bars.clear()
        if not quiet and not json:
            console.out(one_line(_line(result)))
        if bars is not None:
            bars.update(f"migrating {kind.value}", count, batch)

    batch = min(batch_size, len(items))
    try:
        if bars is not None:
            bars.start(f"migrating {kind.value}")
        results = migration.migrate(
            root, kind.value, items, Storage(str(to)), journal,
            batch_size=batch_size, workers=jobs, remove_originals=remove, settings=_settings(threshold),
            on_result=on_result,
        )  # fmt: skip
    finally:
        if bars is not None:
            bars.close()
    _report(journal.done, results, json=json)
    if any(result.state == migration.FAILED for result in results):
        raise typer.Exit(1)


def _show_plan(items: list[Item], journal: Any, *, json: bool) -> None:
    from dataclasses import asdict

    from sparse_decl.report.units import plural, size

    if json:
        console.out_json({"format_version": "1.0", "items": [asdict(item) for item in items]})
        return
    for item in items:
        known = journal.done.get(item.name)
        state = "done: " + known.state if known else "base of others" if item.is_base else f"from {item.base or '?'}"
        console.out(one_line(f"{item.name}  {size(item.size)}  {state}"))
    console.out(f"{plural(len(items), 'item')}, {size(sum(item.size for item in items))}. Add --apply to begin.")


def _line(result: Result) -> str:
    from sparse_decl.report.units import size

    if result.state == "delta":
        percent = 100 * result.stored_size_bytes / result.original_size_bytes
        sizes = f"{size(result.original_size_bytes)} kept as {size(result.stored_size_bytes)} ({percent:.1f} %)"
        return f"{result.name}: {sizes}{', original removed' if result.removed else ''}"
    return f"{result.name}: {result.state}: {result.detail}"


def _report(done: dict[str, Result], now: list[Result], *, json: bool) -> None:
    from dataclasses import asdict

    from sparse_decl.report.units import plural, size

    states = {state: [one for one in done.values() if one.state == state] for state in ("delta", "full", "failed")}
    original = sum(one.original_size_bytes for one in done.values())
    stored = sum(one.stored_size_bytes for one in done.values())
    if json:
        console.out_json(
            {
                "format_version": "1.0",
                "results": [asdict(one) for one in now],
                "total": {
                    **{state: len(found) for state, found in states.items()},
                    "original_bytes": original,
                    "stored_bytes": stored,
                },
            }
        )
        return
    counts = ", ".join(f"{len(found)} {state}" for state, found in states.items())
    console.out(f"{plural(len(now), 'item')} in this run; so far {counts}: {size(original)} kept as {size(stored)}.")
