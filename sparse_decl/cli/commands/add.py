"""`add`: declare what lies at given paths in the Sparsefile that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Variables, here, variables

if TYPE_CHECKING:
    from sparse_decl.cli.draft import Section


def add_to(app: typer.Typer) -> None:
    app.command()(add)


def add(
    paths: Annotated[
        list[Path],
        typer.Argument(parser=here, metavar="PATH", help="Checkpoints, adapters, datasets, or folders that hold them."),
    ],
    base: Annotated[
        list[str] | None,
        typer.Option(
            "--base",
            metavar="NAME",
            help="A declared model, or one of PATH, that the others were made from. May be repeated.",
        ),
    ] = None,
    print_only: Annotated[bool, typer.Option("--print", help="Show the lines instead of writing them.")] = False,
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
) -> None:
    """Declare what lies at these paths.

    Appends to the Sparsefile and leaves everything else in it as it is, comments and layout included. The base of a
    checkpoint is the declared model that its weights are nearest to, as `sparse infer-base` finds it; else what its
    card names. That of a dataset is what its card names, else the one that its rows are nearest to. Numbered
    checkpoints become one family. What is declared already is left out.

    \b
    Example:
      sparse add ./checkpoints/chat-v2
      sparse add . --print
      sparse add ./runs/rl --base model.llama
    """
    from sparse_decl.base.errors import UnavailableError
    from sparse_decl.base.files import explain_os_error, write_whole
    from sparse_decl.cli.append import with_entries
    from sparse_decl.cli.declared import declared_sections, not_declared
    from sparse_decl.cli.draft import declare
    from sparse_decl.cli.scaffold import find_all
    from sparse_decl.engine.project import find_sparsefile
    from sparse_decl.sparsefile import load_sparsefile

    path = find_sparsefile(file)
    loaded = load_sparsefile(path, overrides=variables(var))
    found = []
    for place in paths:
        if not place.exists():
            raise UnavailableError("there is nothing at this path", where=str(place), hint="check its spelling")
        below = find_all(path.parent, place)
        if not below:
            raise UnavailableError(
                "no checkpoint, adapter or dataset is here",
                where=str(place),
                why="it holds no .safetensors, .gguf or .bin file with weights and no data, or only deltas",
                hint="name the folder that holds them",
            )
        found += below
    new, known = not_declared(loaded, list({item.path: item for item in found}.values()))
    models, datasets = declared_sections(loaded)
    declare(new, models, datasets, _bases(base or [], models, {item.path for item in new}, path.parent))
    sections = {"models": models.entries, "datasets": datasets.entries}
    names = [
        (f"{kind}.{entry.name}", entry)
        for kind, one in zip(("model", "dataset"), sections.values(), strict=True)
        for entry in one
    ]
    if names and not print_only:
        try:
            with path.open(encoding="utf-8", newline="") as stream:
                text = stream.read()
            write_whole(path, with_entries(text, path.name, sections).encode())
        except OSError as error:
            raise explain_os_error(error, f"writing {path}") from error
    if json:
        added = [{"address": address, **{key: value for key, value, _ in entry.fields}} for address, entry in names]
        console.out_json(
            {"format_version": "1.0", "added": added, "declared": known, "written": bool(names) and not print_only}
        )
        return
    if print_only:
        for section, entries in sections.items():
            if entries:
                console.out("\n".join([f"{section}:", *(line for entry in entries for line in entry.lines())]))
        return
    for address, entry in names:
        console.out(
            f"+ {address}: {entry.source}"
            + (f", made from {entry.base}" if entry.base else ", a base")
            + _remark(entry.note + entry.base_note)
        )
    if not names:
        console.out(f"Nothing to add: {', '.join(known)} {'is' if len(known) == 1 else 'are'} declared already.")
    else:
        console.out(f"Added to {path.name}. Look it over, then run `sparse plan`.")


def _remark(note: str) -> str:
    return f" ({note.strip().removeprefix('# ')})" if note else ""


def _bases(given: list[str], models: Section, paths: set[str], root: Path) -> list[str]:
    """The paths that `--base` names among what is added; what it names of the declared models becomes the roots."""
    from sparse_decl.base.errors import ConfigError
    from sparse_decl.cli.scaffold import relative_path

    chosen: list[str] = []
    declared: list[str] = []
    for text in given:
        name = text.removeprefix("model.")
        if name in models.names.values() or name in models.taken:
            declared.append(name)
        elif (path := relative_path(root, Path(text))) in paths:
            chosen.append(path)
        else:
            known = ", ".join(sorted({*models.names.values(), *paths})) or "nothing"
            raise ConfigError(f"--base names neither a declared model nor one to add: {text}", hint=f"known: {known}")
    if declared:
        models.roots = tuple(item for item in models.declared if models.names[item.path] in declared)
        models.forced = declared[0] if len(declared) == 1 and not chosen else ""
    return chosen
