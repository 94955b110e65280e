"""URLs as arguments and outputs of every command: taken, or refused before anything is read; never a folder `s3:`."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from enum import EnumMeta
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import pytest
import typer

from sparse_decl.cli.app import make_app
from sparse_decl.cli.exit_codes import run_guarded
from sparse_decl.sources.places import Place
from tests.dataset_delta.forging import put_together, taken_apart

REFUSED = (
    ("plan", "--out", "s3://bucket/plan.json"),
    ("plan", "-f", "s3://bucket/Sparsefile.yaml"),
    ("schema", "--write", "s3://bucket/schemas"),
    ("init", "s3://bucket/x"),
    ("migrate", "models", "s3://bucket/hub", "--to", "out"),
    ("route-export", "default", "--to", "folder", "-o", "s3://bucket/x"),
    ("compress", "ckpt/base", "ckpt/chat", "-o", "https://host/x"),
    ("reconstruct", "ckpt/base", "none", "-o", "hf://org/x"),
)


@pytest.mark.parametrize("command", REFUSED, ids=lambda command: command[0])
def test_a_place_that_takes_no_url_refuses_it(project, command) -> None:
    before = {path.name for path in project.root.iterdir()}
    done = project.sparse(*command)
    assert done.code == 3, done
    assert "can only be a path" in done.err or "nothing can be written to" in done.err
    assert {path.name for path in project.root.iterdir()} == before


def test_a_store_is_no_url(project) -> None:
    project.write("version: 1\nstore: {path: 's3://bucket/x'}\nmodels: {base: {source: ./ckpt/base}}\n")
    done = project.sparse("apply")
    assert done.code == 3
    assert "Sparsefile.yaml:2:9: error[E206]: the store's folder can only be a path" in done.err
    project.write("version: 1\nmodels: {base: {source: ./ckpt/base}}\n")
    assert project.sparse("apply", env={"SPARSE_STORE": "s3://bucket/x"}).code == 3
    assert project.sparse("apply", env={"SPARSE_CACHE": "s3://bucket/x"}).code == 0
    assert not list(project.root.glob("s3*"))


def test_a_delta_opens_no_url_unasked(project) -> None:
    for name, text in (("old", "a\nb\n"), ("new", "a\nb\nc\n")):
        (project.root / f"{name}.txt").write_text(text * 50)
    assert project.sparse("dataset-compress", "old.txt", "new.txt", "-o", "delta").code == 0
    manifest, index, parts = taken_apart(project.root / "delta")
    for url in ("http://127.0.0.1:9/x", "s3://bucket/x", "simplecache::http://127.0.0.1:9/x", "machine://x"):
        manifest["bases"][0]["source"] = {"name": url}
        put_together(project.root / "delta", manifest, index, parts)
        done = project.sparse("dataset-reconstruct", "delta", "-o", "again")
        assert done.code == 3, done
        assert "the base that the delta names is on another machine" in done.err
    assert project.sparse("dataset-reconstruct", "delta", "--base", "old.txt", "-o", "again").code == 0
    assert (project.root / "again" / "new.txt").read_bytes() == (project.root / "new.txt").read_bytes()


Parameter = tuple[str, Any, Any, bool]  # its name, its type, what typer is told of it, whether it is required


def leaves(app: typer.Typer, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[Parameter]]]:
    """Every command of the app, by the words that call it, with its parameters."""
    for group in app.registered_groups:
        yield from leaves(group.typer_instance, (*path, group.name or group.typer_instance.info.name))
    for command in app.registered_commands:
        hints = get_type_hints(command.callback, include_extras=True)
        signature = inspect.signature(command.callback).parameters.values()
        yield (
            (*path, command.name or command.callback.__name__.replace("_", "-")),
            [
                (one.name, get_args(hints[one.name])[0], hints[one.name].__metadata__[0], one.default is one.empty)
                for one in signature
                if get_origin(hints[one.name]) is Annotated
            ],
        )


def takes_text(kind: Any) -> bool:
    return bool({str, Path, Place, list[str]} & {kind, *get_args(kind)})


def arguments_of(parameters: list[Parameter], chosen: str, url: str) -> list[str]:
    """Arguments with a URL for the chosen parameter, and for every other required one something that is not here."""
    found: list[str] = []
    for name, kind, info, required in parameters:
        if name != chosen and not required and name != "dataset":  # whose default is one of the hub
            continue
        value = url if name == chosen else next(iter(kind)) if isinstance(kind, EnumMeta) else "./absent"
        option = next((one for one in info.param_decls or () if one.startswith("--")), "--" + name.replace("_", "-"))
        if kind is not bool:
            found += [value] if isinstance(info, typer.models.ArgumentInfo) else [option, value]
    return found


CASES = [
    pytest.param(path, parameters, parameter, id=" ".join((*path, parameter[0])))
    for path, parameters in leaves(make_app())
    for parameter in parameters
    if takes_text(parameter[1])
]


@pytest.mark.parametrize(("path", "parameters", "parameter"), CASES)
def test_a_url_in_any_place_is_never_a_folder(tmp_path, monkeypatch, capsys, path, parameters, parameter) -> None:
    """Every parameter of every command that takes a text is given a URL of a scheme that nothing knows."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    name, _, info, _ = parameter
    code = run_guarded([*path, *arguments_of(parameters, name, "nosuch://bucket/x")])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert not list(tmp_path.rglob("nosuch:*")), told
    if info.parser is not None and isinstance(info, typer.models.OptionInfo):
        assert code == 3, told
        assert "nosuch://" in told.err, told  # before what is not here was looked for
