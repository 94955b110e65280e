"""JSON schemas of what commands print with `--json`, of the lock and of dataset deltas.

They are made from the types that the functions return which make these values.

All of it is imported only when a schema is asked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import pretty_json

NAMES = ("plan", "lock", "check", "events", "status", "explain", "verify", "gc", "transfer", "dataset-delta")
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_text(which: str) -> str:
    """The schema of one of `NAMES`, as the text of `schemas/<which>.schema.json`."""
    from sparse_decl.report.json_schema import schema_of

    title, kind = _types()[which]
    body = schema_of(kind)
    return pretty_json({"$schema": _DRAFT, "$id": f"{which}.schema.json", "title": title, **body})


def write_schemas(folder: Path) -> list[Path]:
    """Writes all of them into `folder`. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for which in NAMES:
        paths.append(folder / f"{which}.schema.json")
        paths[-1].write_text(schema_text(which), encoding="utf-8", newline="\n")
    return paths


def _types() -> dict[str, tuple[str, Any]]:
    from sparse_decl.dataset_delta.manifest import Manifest
    from sparse_decl.graph.plan_json import PlanJson
    from sparse_decl.report.check import CheckJson
    from sparse_decl.report.events import RefusedEvent, RunEvent
    from sparse_decl.report.explain import ExplainJson
    from sparse_decl.report.garbage import CollectedJson
    from sparse_decl.report.status import StatusJson
    from sparse_decl.report.transfer import TransferJson
    from sparse_decl.report.verified import VerifyJson
    from sparse_decl.store.lockfile import LockJson

    return {
        "plan": ("Output of sparse plan --json", PlanJson),
        "lock": ("Sparsefile.lock", LockJson),
        "check": ("Output of sparse check --json", CheckJson),
        "events": ("A line of the output of sparse apply --json", RunEvent | RefusedEvent),
        "status": ("Output of sparse status --json", StatusJson),
        "explain": ("Output of sparse explain --json", ExplainJson),
        "verify": ("Output of sparse verify --json", VerifyJson),
        "gc": ("Output of sparse gc --json", CollectedJson),
        "transfer": ("Output of sparse push --json and sparse pull --json", TransferJson),
        "dataset-delta": ("manifest.json of a dataset delta", Manifest),
    }
