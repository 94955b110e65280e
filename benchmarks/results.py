"""What a benchmark measured, as a committed file: rows, with the command, the day, the machine and the versions.

`docs/make_figures.py` writes the tables of the documentation from these files, and from nothing else.
"""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import time
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "results"


def machine() -> str:
    """The class of this machine: processor, cores that may be used, system."""
    name = platform.processor() or platform.machine()
    try:
        found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
        name = found[1] if found else name
    except OSError:
        pass
    return (
        f"{name}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    )


def save(path: Path, rows: Any, peers: Iterable[str] = (), options: str = "") -> None:
    """Writes `rows` (JSON values) with the command that makes the whole file, though it may have been made in several
    calls, each of a part: this script with `options`. And the versions of the packages `peers`."""
    script = Path(sys.argv[0]).resolve().relative_to(FOLDER.parents[1]).as_posix()
    words = ["python", script, options, "--json", f"benchmarks/results/{path.name}"]
    versions = {"sparse-decl": _version("sparse-decl")} | {peer: _version(peer) for peer in sorted(peers)}
    found = {
        "command": " ".join(word for word in words if word),
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
        "machine": machine(),
        "versions": {peer: known for peer, known in versions.items() if known is not None},
        "rows": rows,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def load(name: str) -> dict[str, Any]:
    """The file of that name: `command`, `date`, `machine`, `versions`, `rows`. Raises FileNotFoundError."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def earlier(path: Path | None) -> Any:
    """The rows that a file has already, or None: a measurement that is cut into pieces adds to them."""
    return json.loads(path.read_text(encoding="utf-8"))["rows"] if path is not None and path.exists() else None
