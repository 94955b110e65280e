"""What people know from git, make and Terraform: another folder, folders below, colour, one thing built again, TAB."""

from __future__ import annotations

import json
import os
import re
from importlib.util import find_spec
from pathlib import Path

import pytest
import typer.testing

from sparse_decl.cli.app import make_app
from sparse_decl.cli.exit_codes import run_guarded
from sparse_decl.cli.options import command_of
from sparse_decl.engine import packages
from tests.cli.conftest import SPARSEFILE, ProjectFolder


def complete(line: str) -> list[str]:
    env = {"_SPARSE_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    return typer.testing.CliRunner().invoke(make_app(), [], env=env, prog_name="sparse").output.split()


def test_another_folder(applied: ProjectFolder, tmp_path: Path) -> None:
    elsewhere = ProjectFolder(tmp_path)
    ran = elsewhere.sparse("-C", str(applied.root), "check", "--deep", "-q")
    assert (ran.code, ran.err) == (0, "")
    assert elsewhere.sparse("-vC", str(applied.root), "restore", "chat").code == 3  # it runs, and asks for -o
    ran = elsewhere.sparse("-C", "nowhere", "plan")
    assert (ran.code, ran.err.partition("\n")[0]) == (3, "error: nowhere: this folder cannot be entered")


def test_the_sparsefile_of_a_folder_above(
    applied: ProjectFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    below = applied.root / "notes/today"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert run_guarded(["plan"]) == 0
    assert "Nothing to do" in capsys.readouterr().out
    assert run_guarded(["restore", "chat", "-o", "chat", "-q"]) == 0
    assert (below / "chat/config.json").is_file()  # what is named on the command line starts here
    (applied.root / "notes/.git").mkdir()  # a repository of its own
    assert run_guarded(["plan"]) == 3
    assert "nor in a folder above" in capsys.readouterr().err
    assert run_guarded(["plan", "-f", "../.."]) == 0


def test_a_sparsefile_of_another_name_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("Sparsefile", "sparsefile.yaml"):
        (tmp_path / name).write_text("version: 1\n")
        if (tmp_path / "Sparsefile.yaml").exists():
            return  # names in any case are one here
        assert run_guarded(["plan"]) == 3
        err = capsys.readouterr().err
        assert f"why: {name} has another name" in err
        assert f"call it Sparsefile.yaml, or name it with `-f {name}`" in err
        (tmp_path / name).unlink()


def test_colour_without_a_terminal(applied: ProjectFolder) -> None:
    applied.model("chat", 5)
    assert "\x1b[" in applied.sparse("plan", env={"FORCE_COLOR": "1"}).out
    for env in ({}, {"FORCE_COLOR": "0"}, {"FORCE_COLOR": "1", "NO_COLOR": "1"}):
        assert "\x1b[" not in applied.sparse("plan", env=env).out


def test_one_thing_is_built_again(
    applied: ProjectFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(applied.root)
    before = applied.objects()
    assert run_guarded(["apply", "--replace", "model.ch*"]) == 0
    out = capsys.readouterr().out
    assert "asked for" in out
    assert "1 built" in out
    assert "built model.code" not in out
    assert applied.objects() == before
    assert run_guarded(["apply", "--replace", "model.nothing"]) == 3
    assert "nothing here is called" in capsys.readouterr().err


def test_addresses_complete(applied: ProjectFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(applied.root)
    assert complete("sparse restore model.c") == ["model.chat", "model.code"]
    assert complete("sparse plan co") == ["code"]
    assert complete("sparse explain model.b") == ["model.base"]
    assert complete("sparse diff model.base mo") == ["model.base", "model.chat", "model.code"]
    monkeypatch.chdir(os.path.dirname(applied.root))
    assert complete("sparse plan mo") == []


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("check --deep", "check"),
        ("-C x check --deep", "check"),
        ("-V", ""),
        ("-C", ""),
        ("", ""),
        ("-C apply plan", "plan"),
    ],
)
def test_the_command_of_a_line(line: str, command: str) -> None:
    assert command_of(line.split()) == command


def test_a_missing_package_is_named_before_it_is_needed(
    project: ProjectFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.root)
    (project.root / "text.txt").write_text("a text\n" * 100)
    evaluated = SPARSEFILE.replace(
        "    tags: [prod]\n", "    mode: svd\n    rank: 4\n    eval: { dataset: ./text.txt }\n"
    )
    evaluated = evaluated.replace(
        "base: base\n  code", "base: base\n    mode: svd\n    rank: 4\n    eval: { dataset: ./text.txt }\n  code"
    )
    project.write(evaluated)
    absent = {"torch", "transformers"}
    monkeypatch.setattr(packages, "find_spec", lambda name: None if name in absent else find_spec("json"))
    assert run_guarded(["plan"]) == 0
    told = capsys.readouterr()
    assert told.err == (
        "2 steps (eval.chat, eval.code) need torch and transformers, which are not installed\n"
        "  next: pip install 'sparse-decl[torch]'\n"
    )
    assert run_guarded(["plan", "--json"]) == 0
    (missing,) = json.loads(capsys.readouterr().out)["missing_extras"]
    assert missing == {
        "extra": "torch",
        "packages": ["torch", "transformers"],
        "needed_by": ["eval.chat", "eval.code"],
        "install": "pip install 'sparse-decl[torch]'",
    }
    assert run_guarded(["plan", "base"]) == 0
    assert "not installed" not in capsys.readouterr().err, "what is asked for does not need it"
    absent.clear()
    assert run_guarded(["plan"]) == 0
    assert "not installed" not in capsys.readouterr().err


def test_verify_lists_what_is_wrong(applied: ProjectFolder) -> None:
    ran = applied.sparse("verify", "--deep")
    assert (ran.code, ran.out.count("\n")) == (0, 1)
    assert applied.sparse("verify", "--deep", "--all").out.count("ok model.") == 8


def test_what_is_done_and_how_long_it_takes(applied: ProjectFolder) -> None:
    quiet = applied.sparse("plan")
    for arguments, env in ((["-v", "plan"], {}), (["plan", "--debug"], {}), (["plan"], {"SPARSE_LOG": "debug"})):
        ran = applied.sparse(*arguments, env=env)
        assert (ran.code, ran.out) == (0, quiet.out)
        assert re.search(r"^ +\d+ ms  DEBUG  planning what changed: \d+\.\d{3} s$", ran.err, re.MULTILINE), ran.err
    assert applied.sparse("plan", env={"SPARSE_LOG": "warning"}).err == quiet.err == ""
    ran = applied.sparse("plan", env={"SPARSE_LOG": "loud"})
    assert (ran.code, ran.err.partition("\n")[0]) == (3, "error: SPARSE_LOG takes a level, not 'loud'")


def test_debugging_shows_where_errors_come_from(applied: ProjectFolder) -> None:
    assert "Traceback" not in applied.sparse("restore", "chat", "-o", "ckpt").err
    ran = applied.sparse("restore", "chat", "-o", "ckpt", "-v")
    assert ran.code == 1
    assert ran.err.index("Traceback") < ran.err.index("error: ")
    secret = "hunter2secret"
    ran = applied.sparse("-v", "plan", "--var", f"api_token={secret}", env={"API_TOKEN": secret})
    assert secret not in ran.err


def test_what_is_not_declared_is_mentioned(applied: ProjectFolder) -> None:
    applied.model("new", 7)
    ran = applied.sparse("plan", "--detailed-exitcode")
    assert (ran.code, ran.out) == (
        0,
        "Nothing to do: 3 steps up to date.\n"
        "not declared: ./ckpt/new (1 checkpoint beside declared ones)\n"
        "  next: sparse add ./ckpt/new\n",
    )
    assert applied.sparse("plan", "--json").json["undeclared"] == ["ckpt/new"]
    assert "not declared" not in applied.sparse("plan", "chat").out
    (applied.root / "other.yaml").write_text("version: 1\nmodels:\n  chat: { source: ./ckpt/chat }\n")
    assert "not declared" not in applied.sparse("plan", "-f", "other.yaml").out, "it may be about a part of them"
    assert applied.sparse("add", "./ckpt/new").code == 0
    assert "not declared" not in applied.sparse("plan").out
