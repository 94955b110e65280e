"""docs/reference is what the code says."""

from __future__ import annotations

import importlib.util
import re
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "docs" / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(
    tuple(map(int, version("typer").split(".")[:2])) < (0, 29), reason="older ones do not say what an argument is"
)
def test_the_pages_are_current(reference: ModuleType) -> None:
    for name, text in reference.pages().items():
        committed = (ROOT / "docs" / "reference" / name).read_text("utf-8")
        assert committed == text, f"docs/reference/{name} is old: run `make reference`"


def test_every_code_of_the_sources_is_explained(reference: ModuleType) -> None:
    sources = [*(ROOT / "sparse_decl" / "sparsefile").rglob("*.py"), ROOT / "sparse_decl" / "steps" / "resources.py"]
    used = {code for file in sources for code in re.findall(r'"(E\d{3})"', file.read_text("utf-8"))}
    assert used == set(reference.ERRORS)


def test_every_command_has_its_section(reference: ModuleType) -> None:
    page = reference.pages()["commands.md"]
    for name in ("plan", "apply", "status", "hub compress-upload", "lock merge"):
        assert re.search(rf"^#+ sparse {name}\b", page, re.MULTILINE), name
