"""What a record says about size: bytes of a model's files, bytes stored instead, whether they come back exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sparse_decl.store.record import Record

MAIN = ("model", "dataset")  # names of the output that a resource stands for


class Figures(NamedTuple):
    """mode: as `status` shows it. original: bytes of the model's files. stored: bytes of its artifact, None for a base,
    of which nothing is stored. exact: whether it comes back byte for byte, None for a base. error: relative error of
    a lossy one, as it was measured. gain: of an evaluation, the share of the fine-tune's gain that is kept."""

    mode: str
    original: int | None
    stored: int | None
    exact: bool | None
    error: float | None = None
    gain: float | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Bytes over all records, content that appears twice counted once. bases: needed beside the stored ones."""

    original: int = 0
    stored: int = 0
    bases: int = 0


def main_output(record: Record) -> str | None:
    """Name of the output that is the model or the dataset itself; None where only its artifact is known."""
    return next((name for name in MAIN if name in record.outputs), None)


def original_of(record: Record) -> int | None:
    """Bytes of the files that the record's artifact stands for."""
    name = main_output(record)
    if name is not None:
        return record.outputs[name].size
    return record.shared.original_bytes


def figures_of(record: Record) -> Figures:
    """What `status` shows of a record, whatever kind made it."""
    kept, shared = _is_kept(record), record.shared
    stored = sum(output.size for output in record.outputs.values() if output.stored)
    usual = "lossless" if stored or main_output(record) is None else "base"
    return Figures(
        mode=shared.mode or usual,
        original=None if _is_copy(record) else original_of(record),
        stored=stored if kept else None,
        exact=shared.exact if kept else None,
        error=shared.relative_error if kept and not shared.exact else None,
        gain=shared.gain_kept[0] if shared.gain_kept is not None else None,
    )


def totals_of(records: Iterable[Record]) -> Totals:
    """Over the records of a lock."""
    models: dict[str, int] = {}
    bases: dict[str, int] = {}
    objects: dict[str, int] = {}
    for record in records:
        name, original = main_output(record), original_of(record)
        if original is not None and not _is_copy(record):
            # What a lossy model was made from: kept in three modes, its bytes are replaced once, not three times.
            replaced = record.outputs.get("original", record.outputs[name]) if name is not None else None
            content = replaced.digest if replaced is not None else record.key
            (models if _is_kept(record) else bases)[content] = original
        for output in record.outputs.values():
            if output.stored and _is_kept(record):
                objects.update({entry.digest: entry.size for entry in output.files.files})
    return Totals(sum(models.values()), sum(objects.values()), sum(bases.values()))


def _is_kept(record: Record) -> bool:
    """Whether something is stored from which files of a known size can be given back."""
    stored = any(output.stored for output in record.outputs.values())
    return stored and original_of(record) is not None and not _is_copy(record)


def _is_copy(record: Record) -> bool:
    """Whether the model itself is stored: another form of one that is kept elsewhere, which replaces nothing."""
    name = main_output(record)
    return name is not None and record.outputs[name].stored
