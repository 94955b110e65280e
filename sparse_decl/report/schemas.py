"""JSON schemas of what commands print with `--json`, of the lock and of dataset deltas.

They are made from models that tests hold real output against.

pydantic is loaded only when a schema is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import pretty_json

NAMES = ("plan", "lock", "check", "events", "status", "explain", "verify", "gc", "transfer", "dataset-delta")
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_text(which: str) -> str:
    """The schema of one of `NAMES`, as the text of `schemas/<which>.schema.json`."""
    model, title = _models()[which]
    body = _without_titles(model.model_json_schema(by_alias=True))
    return pretty_json({"$schema": _DRAFT, "$id": f"{which}.schema.json", "title": title, **body})


def write_schemas(folder: Path) -> list[Path]:
    """Writes all of them into `folder`. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for which in _models():
        paths.append(folder / f"{which}.schema.json")
        paths[-1].write_text(schema_text(which), encoding="utf-8", newline="\n")
    return paths


def _models() -> dict[str, tuple[Any, str]]:
    from sparse_decl.dataset_delta.manifest import Manifest
    from sparse_decl.report import json_models as wire

    return {
        "plan": (wire.PlanWire, "Output of sparse plan --json"),
        "lock": (wire.LockWire, "Sparsefile.lock"),
        "check": (wire.CheckWire, "Output of sparse check --json"),
        "events": (wire.EventWire, "A line of the output of sparse apply --json"),
        "status": (wire.StatusWire, "Output of sparse status --json"),
        "explain": (wire.ExplainWire, "Output of sparse explain --json"),
        "verify": (wire.VerifyWire, "Output of sparse verify --json"),
        "gc": (wire.GcWire, "Output of sparse gc --json"),
        "transfer": (wire.TransferWire, "Output of sparse push --json and sparse pull --json"),
        "dataset-delta": (Manifest, "manifest.json of a dataset delta"),
    }


def _without_titles(value: Any) -> Any:
    """pydantic gives every field a title that only repeats its name."""
    clean: Callable[[Any], Any] = _without_titles
    if isinstance(value, dict):
        return {name: clean(item) for name, item in value.items() if not (name == "title" and isinstance(item, str))}
    return [clean(item) for item in value] if isinstance(value, list) else value
