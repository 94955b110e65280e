"""docs/dependencies.md names what pyproject.toml declares, and the code imports nothing else and all of it."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
# Distribution -> what is imported, where that is another name.
MODULES = {
    "pyyaml": "yaml",
    "google-re2": "re2",
    "ruamel-yaml": "ruamel",
    "optimum-quanto": "optimum",
    "auto-round": "auto_round",
}
# Not imported by name: found by another package when it is asked for a URL or a model.
FOUND_BY_OTHERS = {"s3fs", "gcsfs", "adlfs", "aiohttp", "accelerate", "peft", "bitsandbytes"}
# Imported with the package that pins their versions and brings them.
BROUGHT = {"llvmlite": "numba", "compressed_tensors": "llmcompressor"}
# Imported by a plug-in that only these packages load.
HOSTS = {"vllm"}
# Statements, and calls of what imports the module that the last argument names. Parsing takes twenty times as long.
IMPORTS = re.compile(
    r"^ *from (\w+)[\w.]* import |^ *import (\w+)[\w.]*(?: as \w+)?(?: *#.*)?$"
    r'|\b(?:import_module|load_extra|_for_datasets)\((?:"\w+", )?"(\w+)',
    re.MULTILINE,
)
TOOLS = {"dev", "docs", "test-s3", "test-litellm", "release"}  # what works on the project
OF_EXTRAS = "all"
CORE = "core"


def declared() -> dict[str, set[str]]:
    """Group (`CORE`, an extra, or a dependency group) -> distributions."""
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = whole["project"]
    groups = {CORE: project["dependencies"], **project["optional-dependencies"], **whole["dependency-groups"]}
    return {
        group: {canonicalize_name(Requirement(line).name) for line in lines} - {"sparse-decl"}
        for group, lines in groups.items()
        if group != OF_EXTRAS
    }


def used_by_the_code() -> set[str]:
    return set().union(*(names for group, names in declared().items() if group not in TOOLS))


def module_of(distribution: str) -> str:
    return MODULES.get(distribution, distribution.replace("-", "_"))


def imported() -> set[str]:
    found = set()
    for path in [*ROOT.glob("sparse_decl/**/*.py"), *ROOT.glob("kernels/**/*.py")]:
        found |= {next(filter(None, names)) for names in IMPORTS.findall(path.read_text(encoding="utf-8"))}
    return found - set(sys.stdlib_module_names) - {"sparse_decl", "sparse_kernels"}


def rows(section: str) -> dict[str, list[str]]:
    """First cell -> the others, of the table below a heading."""
    (part,) = (part for part in f"{CORE}\n{TEXT}".split("\n## ") if part.startswith(f"{section}\n"))
    lines = re.findall(r"^\| `([^`]+)` \|(.*)\|$", part, re.MULTILINE)
    return {name: [cell.strip() for cell in rest.split(" | ")] for name, rest in lines}


def packages_in(cells: list[str]) -> set[str]:
    return {canonicalize_name(name) for name in re.findall(r"`([^`]+)`", " ".join(cells))}


def test_the_table_of_the_core_is_what_is_declared() -> None:
    core = rows(CORE)
    assert sorted(map(canonicalize_name, core)) == sorted(declared()[CORE])
    for name, words in core.items():
        assert len(words) == 3
        assert all(words), name


def test_the_tables_of_extras_are_what_is_declared() -> None:
    extras, tools = rows("Extras"), rows("For those who work on it")
    groups = declared()
    assert extras.keys() == groups.keys() - TOOLS - {CORE}
    assert tools.keys() == TOOLS
    for group, cells in (extras | tools).items():
        assert packages_in(cells[:1]) == groups[group], group
    assert all(len(cells) == 4 and all(cells) for cells in extras.values())


def test_the_code_imports_what_is_declared_and_all_of_it() -> None:
    everything = used_by_the_code()
    undeclared = imported() - set(map(module_of, everything)) - HOSTS
    assert undeclared <= BROUGHT.keys(), undeclared - BROUGHT.keys()
    assert {BROUGHT[name] for name in undeclared} <= everything
    unused = {name for name in everything if module_of(name) not in imported()}
    assert unused == FOUND_BY_OTHERS
