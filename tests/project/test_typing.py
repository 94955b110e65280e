"""The types that a user's checker sees through the lazy imports: `typing_tests/` under `mypy --strict`."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
mypy = pytest.importorskip("mypy.api")


def errors_of(path: Path) -> dict[int, str]:
    """Line -> error code of each error that mypy reports in a file of ours."""
    out, _, _ = mypy.run(
        [
            "--strict",
            "--no-error-summary",
            "--hide-error-context",
            "--config-file",
            str(ROOT / "pyproject.toml"),
            str(path),
        ]
    )
    found = re.findall(rf"{re.escape(path.name)}:(\d+): error: .*\[([\w-]+)\]$", out, re.MULTILINE)
    return {int(line): code for line, code in found}


def test_accepted() -> None:
    assert errors_of(ROOT / "typing_tests" / "accepted.py") == {}


def test_refused() -> None:
    path = ROOT / "typing_tests" / "refused.py"
    lines = enumerate(path.read_text().splitlines(), 1)
    marked = {number: line.rpartition("# E: ")[2] for number, line in lines if "# E: " in line}
    assert len(marked) >= 9
    assert errors_of(path) == marked
