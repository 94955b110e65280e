#!/usr/bin/env python3
"""Notebooks of the documentation: `docs/notebooks.py NOTEBOOK` runs one in a new folder and writes what it printed.

Nothing of Jupyter is needed: the code of all cells runs in one namespace, what a cell prints is its output. The site
has each notebook as a page.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any


def code_cells(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """Those that run, in order."""
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def printed(cell: dict[str, Any]) -> str:
    """What a code cell printed when the notebook was last written."""
    return "".join(text for output in cell["outputs"] for text in output["text"])


def run(notebook: dict[str, Any]) -> list[str]:
    """What each code cell prints, run in the folder of this process. Raises whatever a cell raises."""
    names: dict[str, Any] = {"__name__": "__main__"}
    outputs = []
    for number, cell in enumerate(code_cells(notebook), start=1):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile("".join(cell["source"]), f"cell {number}", "exec"), names)
        outputs.append(out.getvalue())
    return outputs


def as_page(notebook: dict[str, Any]) -> str:
    """The same in Markdown."""
    parts = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(source)
            continue
        parts.append(f"```python\n{source}\n```")
        if printed(cell):
            parts.append(f"```text\n{printed(cell).rstrip()}\n```")
    return "\n\n".join(parts) + "\n"


def main(path: Path) -> None:
    """Runs a notebook and writes its outputs into it."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch, contextlib.chdir(scratch):
        outputs = run(notebook)
    for number, (cell, output) in enumerate(zip(code_cells(notebook), outputs, strict=True), start=1):
        stream = {"name": "stdout", "output_type": "stream", "text": output.splitlines(keepends=True)}
        cell["outputs"], cell["execution_count"] = [stream] if output else [], number
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    os.environ["HF_HUB_OFFLINE"] = "1"
    main(Path(sys.argv[1]).resolve())
