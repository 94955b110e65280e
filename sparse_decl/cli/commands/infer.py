"""`infer-base`: which model or dataset another was most likely made from."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Variables, variables


def add_to(app: typer.Typer) -> None:
    app.command(name="infer-base")(infer_base)


def infer_base(
    model: Annotated[
        str,
        typer.Argument(
            metavar="MODEL", help="A folder, a file or URL, of a model or a dataset, or a declared one of them."
        ),
    ],
    candidates: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CANDIDATE",
            help="What it may come from, named the same way. Default: all other declared models, or datasets.",
        ),
    ] = None,
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
) -> None:
    """Find the model or dataset that another was made from.

    Estimates on a sample how many bits each weight, or each row, takes against each candidate. Exits with code 1 if
    none is related.

    \b
    Example:
      sparse infer-base ./chat ./llama-8b ./mistral-7b
      sparse infer-base model.chat --json
      sparse infer-base ./squad-clean.parquet ./squad ./trivia
    """
    from sparse_decl.base.nearness import UNITS, nearest
    from sparse_decl.engine.auto_base import scoring
    from sparse_decl.sources import open_source

    declared = _declared(file, variables(var))
    own = _place(model, declared)
    here = open_source(*own).local_path()
    sort = _sort(model, here, declared)
    given = candidates or [
        address
        for address in declared
        if address.startswith(f"{sort}.") and _whole(_place(address, declared)) != _whole(own)
    ]
    places = {name: _place(name, declared) for name in given}
    score = scoring(sort).scorer()
    scores = [score(open_source(*place).local_path(), here) for place in places.values()]
    verdict = nearest(scores)
    names = list(places)
    base = names[verdict.nearest] if verdict.nearest is not None else None
    if json:
        found = [{"candidate": name, **one.to_json()} for name, one in zip(names, scores, strict=True)]
        facts = {"model": model, "base": base, "confidence": verdict.confidence, "margin": verdict.margin}
        console.out_json({"format_version": "1.0", **facts, "candidates": found})
    else:
        console.out(_text(model, base, UNITS[sort], verdict, list(zip(names, scores, strict=True))))
    if base is None:
        raise typer.Exit(1)


def _declared(file: Path | None, given: dict[str, str]) -> dict[str, tuple[str, Path]]:
    """Address -> (source, folder it is relative to) of models and datasets of the Sparsefile, if there is one."""
    from sparse_decl.engine.project import SPARSEFILE_NAMES, find_sparsefile
    from sparse_decl.sparsefile import load_sparsefile

    if file is None and not any(Path(name).is_file() for name in SPARSEFILE_NAMES):
        return {}
    path = find_sparsefile(file)
    loaded = load_sparsefile(path, overrides=given)
    return {
        one.address: (one.value.source, path.parent) for one in loaded.resources if one.kind in ("model", "dataset")
    }


def _address(name: str, declared: dict[str, tuple[str, Path]]) -> str | None:
    """The address of a declared model or dataset, by address or by the part after the dot; None for anything else."""
    return next((one for one in (name, f"model.{name}", f"dataset.{name}") if one in declared), None)


def _place(name: str, declared: dict[str, tuple[str, Path]]) -> tuple[str, Path]:
    """The source of what is declared under a name, or else what was given."""
    address = _address(name, declared)
    return declared[address] if address is not None else (name, Path())


def _sort(name: str, here: Path, declared: dict[str, tuple[str, Path]]) -> str:
    """`model` or `dataset`."""
    from sparse_decl.cli.scaffold import holds_data

    address = _address(name, declared)
    if address is not None:
        return address.partition(".")[0]
    return "dataset" if holds_data(here) else "model"


def _whole(place: tuple[str, Path]) -> str:
    """One name for a source, however it was given: nothing is its own base."""
    source, root = place
    return source if "://" in source else os.path.realpath(root / source)


def _text(model: str, base: str | None, unit: str, verdict: Any, scored: list[tuple[str, Any]]) -> str:
    if base is not None:
        head = f"{model}: made from {base} ({verdict.confidence}; {verdict.margin:.2f} bits per {unit} before the next)"
    else:
        head = f"{model}: none of {len(scored)} candidates is related"
    lines = [
        f"  {name}: {one.bits:.2f} bits per {unit} ({one.alone:.2f} alone), {100 * one.matched:.0f} % of {unit}s have "
        f"a counterpart, {100 * one.same:.0f} % are equal"
        for name, one in sorted(scored, key=lambda item: item[1].bits)
    ]
    return "\n".join([head, *lines])
