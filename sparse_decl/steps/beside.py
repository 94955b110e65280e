"""Where a step differs from what the lock records for it in files of its fine-tune alone: what was made then, and
which files stayed. Files without tensors can then be stored anew by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from sparse_decl.sources import FileEntry
from sparse_decl.steps.kind import Work
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from collections.abc import Collection

_DOCUMENTS = (".md", ".rst", ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
_NAMES = ("license", "license.txt", "notice", "notice.txt", ".gitattributes", ".gitignore")


@dataclass(frozen=True, slots=True)
class Earlier:
    """record: what the lock has. artifact: folder of what is stored. unchanged: paths of files that are what they were;
    changed: of all others, then and now."""

    record: Record
    artifact: Path
    unchanged: frozenset[str]
    changed: frozenset[str]

    def entries(self, output: str, names: Collection[str]) -> tuple[FileEntry, ...]:
        """Some files of an output as the record has them."""
        return tuple(entry for entry in self.record.outputs[output].files.files if entry.path in names)


def earlier_of(work: Work, source: str, files: str, stored: str) -> Earlier | None:
    """None where nothing is recorded for this address, or more changed than files of the input `source`.

    files: the output that says which these were. stored: the output with the artifact.
    """
    record, step = work.earlier, work.step
    if record is None or record.kind != step.kind or record.problem() is not None:
        return None
    if (record.version, record.params) != (step.version, step.params) or record.inputs.keys() != step.inputs.keys():
        return None
    if any(record.inputs[role] != work.digests[role] for role in step.inputs if role != source):
        return None
    if work.prove and record.facts.get("proved") is False:
        return None
    then, now = set(record.outputs[files].files.files), set(work.files[source].files)
    artifact = work.previous(stored) if then != now else None
    if artifact is None:
        return None
    paths = {entry.path for entry in then | now}
    unchanged = frozenset(entry.path for entry in then & now)
    return Earlier(record, artifact, unchanged, frozenset(paths - unchanged))


def is_document(path: str) -> bool:
    """Whether no code that loads a model or its tokenizer reads a file."""
    name = PurePosixPath(path).name.lower()
    return name in _NAMES or name.endswith(_DOCUMENTS)
