"""Megabytes of files that an installation of Sparse has, by package of its core, and what the action installs.

    python benchmarks/installed.py [--json FILE]

Each environment is new and is filled by `uv` (on the path, or that of this Python) with the versions of
constraints.txt; bytecode is not counted. `.ci/wheels` measures extras, and checks that such installations work.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import results

ROOT = Path(__file__).resolve().parents[1]
BY_PACKAGE = """
import importlib.metadata, json
found = {}
for one in importlib.metadata.distributions():
    files = [file.locate() for file in one.files or () if file.suffix != ".pyc"]
    found[one.name] = sum(file.stat().st_size for file in files if file.is_file())
print(json.dumps(found))
"""


LIGHT = "light"  # what action.yml installs for a plain check: requirements alone


def installed(what: str, uv: str) -> dict[str, Any]:
    """bytes: of all that a new environment has; packages: of each distribution."""
    with tempfile.TemporaryDirectory() as place:
        environment, python = Path(place) / "venv", Path(place) / "venv" / "bin" / "python"
        subprocess.run([uv, "venv", "-q", "--python", sys.executable, environment], check=True)
        wanted = ["-r", str(ROOT / ".ci" / "light.txt")] if what == LIGHT else [str(ROOT)]
        pins = ["-c", str(ROOT / "constraints.txt")]
        subprocess.run([uv, "pip", "install", "-q", "--python", python, *pins, *wanted], check=True)
        by_package = json.loads(subprocess.check_output([python, "-c", BY_PACKAGE]))
    return {"bytes": sum(by_package.values()), "packages": by_package}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = [canonical(re.split(r"[\s<>=!\[;~]", line, maxsplit=1)[0]) for line in declared]
    found: dict[str, Any] = {}
    for what in ("core", LIGHT):
        one = installed(what, uv)
        sizes = {canonical(name): size for name, size in one["packages"].items()}
        packages = {name: sizes[name] for name in names} if what == "core" else {}
        if what == "core":
            packages["llvmlite"] = sizes["llvmlite"]  # which Numba brings, and LLVM is
        found[what] = {"bytes": one["bytes"], "packages": packages}
        print(what, one["bytes"], flush=True)
        if asked.json:
            results.save(asked.json, found)


if __name__ == "__main__":
    main()
