"""The architecture page names every package with its floor, and every step kind with its module."""

import re

from sparse_decl.steps.registry import KINDS
from tests.project.test_floors import FLOORS, ROOT

PAGE = (ROOT / "docs/architecture.md").read_text("utf-8")


def rows(heading):
    """Cells of the table below a heading, as text."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def test_every_package_stands_in_the_table_of_floors():
    told = {re.sub(r"[`/]", "", package): int(floor) for floor, package, _ in rows("Floors")}
    assert told == {name.removeprefix("sparse_decl."): floor for name, floor in FLOORS.items()}
    packages = {path.parent.name for path in ROOT.glob("sparse_decl/*/__init__.py")}
    assert packages | {"sparse_kernels"} == set(told)


def test_every_step_kind_is_named_with_its_module():
    told = {kind.strip("`"): f"sparse_decl.{module.strip('`')}" for kind, module, _ in rows("Step kinds")}
    assert told == {name: module.partition(":")[0] for name, module in KINDS.items()}


def test_the_glossary_has_no_word_twice():
    words = [word for cells in rows("Glossary") for word in cells[0].split(", ")]
    assert len(words) == len(set(words))
    assert all(len(cells) == 2 for cells in rows("Glossary"))
