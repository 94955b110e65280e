"""Measured tables stand in the pages as the committed results have them, and each result says how it was made."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ["README.md", *sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md"))]
NO_MEASUREMENT = {"docs/architecture.md", "docs/exit-codes.md"}  # floors; codes


@pytest.fixture(scope="module")
def figures() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_figures", ROOT / "docs" / "make_figures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(__import__("sys").modules, "make_figures", module)
        spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", PAGES)
def test_the_figures_of_a_page_are_those_of_the_results(figures: ModuleType, page: str) -> None:
    found = list(figures.stale((ROOT / page).read_text("utf-8")))
    assert not found, f"{page}: {', '.join(found)} is not what benchmarks/results says: run `make figures`"


def test_an_edited_number_is_found(figures: ModuleType) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    found = figures.MARKED.search(text)
    number = re.search(r"\d", found[3])
    at = found.start(3) + number.start()
    edited = text[:at] + str((int(text[at]) + 1) % 10) + text[at + 1 :]
    assert list(figures.stale(edited)) == [found[2]]
    assert figures.written(edited) == text


def test_a_figure_without_a_source_is_refused(figures: ModuleType) -> None:
    with pytest.raises(KeyError, match="no function"):
        figures.written("<!-- figures: made-up -->12 %<!-- end -->")


def test_every_figure_stands_somewhere_and_every_result_is_used(figures: ModuleType) -> None:
    text = "".join((ROOT / page).read_text("utf-8") for page in PAGES)
    assert set(figures.FIGURES) == {found[2] for found in figures.MARKED.finditer(text)}
    used = {source for one in figures.FIGURES.values() for source in one.sources}
    assert used == {path.stem for path in (ROOT / "benchmarks" / "results").glob("*.json")}


def test_every_result_says_how_it_was_made(figures: ModuleType) -> None:
    for path in (ROOT / "benchmarks" / "results").glob("*.json"):
        found = figures.results.load(path.stem)
        script = re.match(r"python (benchmarks/\w+\.py|\.ci/\w+)", found["command"])
        assert script is not None
        assert (ROOT / script[1]).is_file()
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", found["date"])
        assert found["machine"]
        assert "sparse-decl" in found["versions"]
        assert found["rows"]


def test_tables_of_numbers_have_a_source(figures: ModuleType) -> None:
    found = set()
    for page in PAGES:
        text = figures.MARKED.sub("", (ROOT / page).read_text("utf-8"))
        text = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
        if re.search(r"^\|(?=.*--:)[-:| ]+\|$", text, re.MULTILINE):
            found.add(page)
    assert found <= NO_MEASUREMENT


def test_weight_sync_takes_what_was_promised_of_the_best_other_format(figures: ModuleType) -> None:
    """At most 0.6 of it in every simulated row and in every step of the real run, which has at least 60."""
    real = figures.rows("sync_rl")
    assert len(real["steps"]) >= 60
    assert [row["step"] for row in real["steps"]] == list(range(1, len(real["steps"]) + 1))
    assert all(figures.of_best(row) <= 0.6 for row in (*figures.rows("sync"), *real["steps"]))
