"""The docs are held against the program: sessions run, options exist, names resolve, every command is explained.

A fenced block under `<!-- test: session -->` is run in a folder with a small pair; figures are not compared, words are,
and a line `…` stands for any lines. `<!-- test: file NAME -->` writes a block to that file first.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]
FLOORS = "|".join(["sparse_kernels", *(path.parent.name for path in ROOT.glob("sparse_decl/*/__init__.py"))])


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the test comment above it ("" if none), its text."""

    language: str
    mark: str
    text: str


def blocks(page: Path) -> Iterator[Block]:
    pattern = r"(?:<!-- test: ([^\n]*?) -->\n)?^```(\w*)\n(.*?)^```$"
    for mark, language, text in re.findall(pattern, page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        yield Block(language, mark, text)


@cache
def commands() -> dict[str, set[str]]:
    """Options by command; "" is `sparse` itself."""
    from typer.main import get_command

    from sparse_decl.cli.app import make_app

    group: Any = get_command(make_app())

    def options(command: Any) -> set[str]:
        own = {text for parameter in command.params for text in (*parameter.opts, *parameter.secondary_opts)}
        below = [options(one) for one in getattr(command, "commands", {}).values()] if command is not group else []
        return {text for text in own if text.startswith("-")}.union({"-h", "--help"}, *below)

    return {"": options(group), **{name: options(command) for name, command in group.commands.items()}}


def mentioned(page: Path) -> Iterator[str]:
    """Every `sparse …` command line of a page, in blocks and between backticks."""
    text = page.read_text(encoding="utf-8")
    for block in blocks(page):
        for line in block.text.splitlines():
            yield from re.findall(r"(?:^\$ |^|bin/|&& )(sparse(?: [^|&#]*)?)", line) if block.language != "yaml" else ()
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    yield from re.findall(r"`(sparse(?: [^`]*)?)`", prose)


@pytest.mark.parametrize("name", NAMES)
def test_commands_and_options_exist(name: str) -> None:
    for line in mentioned(ROOT / name):
        words = shlex.split(line.replace("…", "X").strip())[1:]
        command = words[0] if words and not words[0].startswith("-") else ""
        assert command in commands(), f"{name}: `{line}` names no command"
        given = {word.partition("=")[0] for word in words if re.match(r"--?[A-Za-z]", word)}
        assert given <= commands()[command], f"{name}: `{line}` has an option that {command!r} does not know"


def test_every_command_is_explained() -> None:
    named = {line.split()[1] for page in PAGES for line in mentioned(page) if len(line.split()) > 1}
    assert set(commands()) - {""} <= named


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert re.match(r"https?://", target) or (page.parent / target).exists(), f"{name}: {target}"


@pytest.mark.parametrize("name", NAMES)
def test_names_of_the_code_resolve(name: str) -> None:
    for dotted in re.findall(rf"`((?:{FLOORS})(?:\.\w+)+)`", (ROOT / name).read_text(encoding="utf-8")):
        if dotted == "sparsefile.example.yaml":
            continue
        resolve(dotted if dotted.startswith("sparse_kernels") else f"sparse_decl.{dotted}")


@pytest.mark.parametrize("name", NAMES)
def test_paths_of_the_code_exist(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    for path in re.findall(r"`((?:tests|benchmarks|kernels|schemas|docs)/[\w/.]+)`", text):
        assert (ROOT / path).exists(), f"{name}: {path}"


def resolve(dotted: str) -> Any:
    """A module, or what a module holds. Raises AttributeError or ImportError if there is no such thing."""
    parts = dotted.split(".")
    found: Any = importlib.import_module(parts[0])
    for number, part in enumerate(parts[1:], 2):
        if not hasattr(found, part) or (isinstance(found, type(sys)) and is_module(".".join(parts[:number]))):
            found = importlib.import_module(".".join(parts[:number]))
        else:
            found = getattr(found, part)
    return found


def is_module(dotted: str) -> bool:
    try:
        return importlib.util.find_spec(dotted) is not None
    except ModuleNotFoundError:
        return False


SPARSEFILES = [
    pytest.param(block.text, id=f"{page.name}-{number}")
    for page in PAGES
    for number, block in enumerate(blocks(page))
    if block.language == "yaml" and block.text.startswith("version:") and "mistakes" not in block.mark
]


@pytest.mark.parametrize("text", SPARSEFILES)
def test_sparsefiles_are_valid(text: str, tmp_path: Path) -> None:
    from sparse_decl.sparsefile import load_sparsefile

    (tmp_path / "Sparsefile.yaml").write_text(text)
    assert load_sparsefile(tmp_path / "Sparsefile.yaml", env={}).resources


# ---------------------------------------------------------------- sessions

WITH_SESSIONS = [name for name in NAMES if any(block.mark.startswith("session") for block in blocks(ROOT / name))]


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """A folder with `checkpoints/base`, and a fine-tune of it in `checkpoints/chat`."""
    random = np.random.default_rng(0)
    weights = {f"layer{number}.weight": random.standard_normal((64, 48)).astype(np.float32) for number in range(3)}
    folder = tmp_path / "project"
    for name, step in (("base", 0), ("chat", 1e-3)):
        place = folder / "checkpoints" / name
        place.mkdir(parents=True)
        moved = {key: w + np.float32(step) * random.standard_normal(w.shape, np.float32) for key, w in weights.items()}
        save_file(moved, place / "model.safetensors", metadata={"format": "pt"})
        (place / "config.json").write_text('{"hidden": 48}')
    return folder


@pytest.fixture
def run(tmp_path: Path, pair: Path) -> Any:
    """Runs one command line in the pair's folder, with `sparse` in the PATH; gives (code, output)."""
    program = tmp_path / "bin" / "sparse"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m sparse_decl.cli "$@"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def go(line: str) -> tuple[int, str]:
        env = {name: text for name, text in os.environ.items() if name not in ("CI", "GITHUB_ACTIONS", "SPARSE_STORE")}
        env |= {
            "PATH": f"{program.parent}{os.pathsep}{env.get('PATH', '')}",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")]),
            "PYTHONUTF8": "1",
            "COLUMNS": "120",
        }
        done = subprocess.run(
            ["sh", "-c", line], cwd=pair, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        return done.returncode, done.stdout

    return go


@pytest.mark.parametrize("name", WITH_SESSIONS)
def test_sessions_run_as_shown(name: str, pair: Path, run: Any) -> None:
    if "$ sparse init --example" in (ROOT / name).read_text(encoding="utf-8"):
        shutil.rmtree(pair / "checkpoints")  # the page makes its own
    for block in blocks(ROOT / name):
        if block.mark.startswith("file "):
            (pair / block.mark.removeprefix("file ")).write_text(block.text)
        if not block.mark.startswith("session"):
            continue
        if block.mark.endswith("with torch") and importlib.util.find_spec("torch") is None:
            continue  # its plan says that too
        exit_code = int((re.findall(r"exit (\d+)", block.mark) or ["0"])[0])
        steps = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block.text, re.MULTILINE)
        assert steps
        for number, (line, shown) in enumerate(steps, 1):
            code, output = run(line)
            assert code == (exit_code if number == len(steps) else 0), f"{name}: $ {line}\n{output}"
            assert matches(shown, output), f"{name}: $ {line}\nshown:\n{shown}\nprinted:\n{output}"
            if name in ("README.md", "docs/tutorial.md") and "…" not in shown:  # anyone gets their figures
                assert figures(shown) == figures(output), line


def figures(text: str) -> list[str]:
    """All but times."""
    return re.findall(r"\d[\d.]*", re.sub(r"\b[\d.]+ s\b", "", text))


def matches(shown: str, printed: str) -> bool:
    """Whether the words agree. Figures, units, spaces and rules of tables may differ; `…` stands for anything. That
    kernels were compiled is said or not, as the cache of the machine has them."""
    pattern = re.escape(words(shown)).replace("…", ".*")
    return re.fullmatch(pattern, words(printed.replace("Compiling kernels (once) …\n", "")), re.DOTALL) is not None


def words(text: str) -> str:
    text = re.sub(r"─+", "─", text)
    text = re.sub(r"\d+(\.\d+)?( [kKMG]?B\b|x\b)?", "0", text)
    return "\n".join(line for line in (re.sub(r"\s+", " ", line).strip() for line in text.splitlines()) if line)


def test_matching_sees_words_and_not_figures() -> None:
    assert matches("kept as 6.97 MB (13.4 %) in 1.2 s", "kept as 812 B (3 %) in 12 s")
    assert not matches("kept as 6.97 MB", "stored as 6.97 MB")
    assert matches("one\n…\nfour", "one\ntwo\nthree\nfour\n")
    assert not matches("one\n…\nfour", "two\nfour\n")
    assert matches("built", "Compiling kernels (once) …\nbuilt\n")


@pytest.mark.parametrize("page", ["docs/security.md", "docs/reliability.md"])
def test_every_promise_has_its_test(page: str) -> None:
    tables = re.split(
        r"^\| promise \| proved by \|\n\|---\|---\|\n", (ROOT / page).read_text(encoding="utf-8"), flags=re.M
    )
    promises = [line for table in tables[1:] for line in table.partition("\n\n")[0].splitlines()]
    assert len(promises) > 20
    for promise in promises:
        named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", promise.split(" | ")[-1])
        assert named, promise
        for path, test in named:
            assert f"def {test}(" in (ROOT / path).read_text(encoding="utf-8") if test else (ROOT / path).is_file(), (
                path
            )


def test_the_changelog_says_which_formats_there_are() -> None:
    from sparse_decl import dataset_delta, model_delta, model_lossy
    from sparse_decl.graph import plan_json
    from sparse_decl.report import status
    from sparse_decl.sparsefile import load
    from sparse_decl.store import keys, lockfile
    from sparse_decl.sync import manifest

    newest = {
        "Sparsefile": load.VERSION,
        "lock": lockfile.LOCK_VERSION,
        "step keys": keys.KEY_SCHEMA,
        "model delta": model_delta.FORMAT_VERSION,
        "lossy delta": model_lossy.FACTORS_VERSION,
        "adapter": model_lossy.ADAPTER_VERSION,
        "dataset delta": dataset_delta.FORMAT_VERSION,
        "published steps": manifest.VERSION,
        "plan JSON": plan_json.FORMAT_VERSION,
        "status JSON": status.FORMAT_VERSION,
    }
    words = " ".join(
        (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").partition("of their own:")[2].split("\n\n")[0].split()
    )
    named = dict(re.findall(r"([A-Za-z ]+?) (?:1 to )?([\d.]+?)(?:, |\.$)", words))
    assert named == {name: str(version) for name, version in newest.items()}
