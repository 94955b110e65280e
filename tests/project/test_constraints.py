"""constraints.txt pins everything that pyproject.toml declares, at versions that it allows."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
# Quantizers whose pins contradict each other: an environment each, see docs/quantization.md.
UNLOCKED = {"quanto", "auto-round", "llm-compressor", "gptqmodel", "all"}


@pytest.fixture(scope="module")
def pins() -> dict[str, list[Requirement]]:
    """Name -> its pins; one with several has a marker on each."""
    found: dict[str, list[Requirement]] = {}
    for line in (ROOT / "constraints.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            pin = Requirement(line)
            found.setdefault(canonicalize_name(pin.name), []).append(pin)
    return found


def declared() -> list[Requirement]:
    text = tomllib.loads((ROOT / "pyproject.toml").read_text())
    project = text["project"]
    further = {**project["optional-dependencies"], **text["dependency-groups"]}.items()
    lines = project["dependencies"] + [line for name, lines in further if name not in UNLOCKED for line in lines]
    return [Requirement(line) for line in lines]


def test_every_requirement_is_pinned_at_a_version_it_allows(pins: dict[str, list[Requirement]]) -> None:
    for requirement in declared():
        found = pins.get(canonicalize_name(requirement.name), [])
        assert found, f"{requirement.name} is not pinned: run `make lock`"
        for pin in found:
            version = next(iter(pin.specifier)).version
            assert requirement.specifier.contains(version, prereleases=True), f"{pin} does not satisfy {requirement}"


def test_every_line_is_one_exact_version(pins: dict[str, list[Requirement]]) -> None:
    for pin in (pin for found in pins.values() for pin in found):
        assert [one.operator for one in pin.specifier] == ["=="], pin
        assert pin.url is None


def test_no_index_is_named() -> None:
    text = (ROOT / "constraints.txt").read_text()
    assert "://" not in text
    assert "index-url" not in text
