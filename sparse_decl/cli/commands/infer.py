"""`infer-base`: which model another was most likely made from."""

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
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A folder, a file or URL, or a declared model.")],
    candidates: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CANDIDATE", help="Models it may come from, named the same way. Default: all other declared models."
        ),
    ] = None,
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
) -> None:
    """Find the model that another was made from.

    Estimates on a sample how many bits each weight takes against each candidate. Exits with code 1 if none is related.

    \b
    Example:
      sparse infer-base ./chat ./llama-8b ./mistral-7b
      sparse infer-base model.chat --json
    """
    from sparse_decl.model_delta.reference.base_search import nearest, score
    from sparse_decl.sources import open_source

    declared = _declared(file, variables(var))
    own = _place(model, declared)
    given = candidates or [address for address in declared if _whole(_place(address, declared)) != _whole(own)]
    places = {name: _place(name, declared) for name in given}
    here = open_source(*own).local_path()
    scores = [score(open_source(*place).local_path(), here) for place in places.values()]
    verdict = nearest(scores)
    names = list(places)
    base = names[verdict.nearest] if verdict.nearest is not None else None
    if json:
        found = [{"candidate": name, **one.to_json()} for name, one in zip(names, scores, strict=True)]
        facts = {"model": model, "base": base, "confidence": verdict.confidence, "margin": verdict.margin}
        console.out_json({"format_version": "1.0", **facts, "candidates": found})
    else:
        console.out(_text(model, base, verdict, list(zip(names, scores, strict=True))))
    if base is None:
        raise typer.Exit(1)


def _declared(file: Path | None, given: dict[str, str]) -> dict[str, tuple[str, Path]]:
    """Address -> (source, folder it is relative to) of the models of the Sparsefile, if there is one."""
    from sparse_decl.engine.project import SPARSEFILE_NAMES, find_sparsefile
    from sparse_decl.sparsefile import load_sparsefile

    if file is None and not any(Path(name).is_file() for name in SPARSEFILE_NAMES):
        return {}
    path = find_sparsefile(file)
    loaded = load_sparsefile(path, overrides=given)
    return {one.address: (one.value.source, path.parent) for one in loaded.resources if one.kind == "model"}


def _place(name: str, declared: dict[str, tuple[str, Path]]) -> tuple[str, Path]:
    """The source of a declared model, by address or by the part after the dot, or else what was given."""
    return declared.get(name) or declared.get(f"model.{name}") or (name, Path())


def _whole(place: tuple[str, Path]) -> str:
    """One name for a source, however it was given: no model is its own base."""
    source, root = place
    return source if "://" in source else os.path.realpath(root / source)


def _text(model: str, base: str | None, verdict: Any, scored: list[tuple[str, Any]]) -> str:
    if base is not None:
        head = f"{model}: made from {base} ({verdict.confidence}; {verdict.margin:.2f} bits per weight before the next)"
    else:
        head = f"{model}: none of {len(scored)} candidates is related"
    lines = [
        f"  {name}: {one.bits:.2f} bits per weight ({one.alone:.2f} alone), {100 * one.matched:.0f} % of weights have "
        f"a counterpart, {100 * one.same:.0f} % are equal"
        for name, one in sorted(scored, key=lambda item: item[1].bits)
    ]
    return "\n".join([head, *lines])
