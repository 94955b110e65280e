"""Action records: step key -> what the step gave. They are what lets an earlier result come back without running."""

from __future__ import annotations

import json
from pathlib import Path

from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.files import read_regular, write_whole
from sparse_decl.store.record import Record


class ActionStore:
    """One small JSON file a key under `root/actions`. A record that cannot be read counts as absent."""

    def __init__(self, root: Path):
        self.folder = root / "actions"

    def path(self, key: str) -> Path:
        name = key.removeprefix("b3:")
        return self.folder / name[:2] / f"{name[2:]}.json"

    def get(self, key: str) -> Record | None:
        """The record of a key, or None if there is none that is whole and agrees with itself."""
        try:
            record = Record.from_json(json.loads(read_regular(self.path(key))))
        except (OSError, ValueError, RecursionError):
            return None
        return record if record.key == key and record.problem() is None else None

    def put(self, record: Record) -> None:
        """Writes a record, durably; the objects it names must already be published. Raises OSError."""
        path = self.path(record.key)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, pretty_json(record.without_sources().to_json()).encode())
