"""What a record says about size: bytes of a model's files, bytes stored instead, whether they come back exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sparse_decl.store.record import Record

WHOLE = ("model", "dataset")  # names of the output that a resource stands for


@dataclass(frozen=True, slots=True)
class Figures:
    """mode: as `status` shows it. original: bytes of the model's files. stored: bytes of its artifact, None for a base,
    of which nothing is stored. exact: whether it comes back byte for byte, None for a base. error: relative error of
    a lossy one, as it was measured."""

    mode: str
    original: int | None
    stored: int | None
    exact: bool | None
    error: float | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Bytes over all records, content that appears twice counted once. bases: needed beside the stored ones."""

    original: int = 0
    stored: int = 0
    bases: int = 0


def whole_of(record: Record) -> str | None:
    """Name of the output that is the model or the dataset itself; None where only its artifact is known."""
    return next((name for name in WHOLE if name in record.outputs), None)


def original_of(record: Record) -> int | None:
    """Bytes of the files that the record's artifact stands for."""
    whole = whole_of(record)
    if whole is not None:
        return record.outputs[whole].size
    told = record.facts.get("original_bytes")
    return told if isinstance(told, int) else None


def figures_of(record: Record) -> Figures:
    kept = _is_kept(record)
    error = record.facts.get("relative_error")
    return Figures(
        mode="base" if record.kind == "snapshot" else str(record.facts.get("mode", "lossless")),
        original=None if _is_choice(record) else original_of(record),
        stored=sum(output.size for output in record.outputs.values() if output.stored) if kept else None,
        exact=bool(record.facts.get("exact")) if kept else None,
        error=float(error) if kept and isinstance(error, (int, float)) and not record.facts.get("exact") else None,
    )


def totals_of(records: Iterable[Record]) -> Totals:
    models: dict[str, int] = {}
    bases: dict[str, int] = {}
    objects: dict[str, int] = {}
    for record in records:
        whole, original = whole_of(record), original_of(record)
        if original is not None and not _is_choice(record):
            # What a lossy model was made from: kept in three modes, its bytes are replaced once, not three times.
            replaced = record.outputs.get("original", record.outputs[whole]) if whole is not None else None
            content = replaced.digest if replaced is not None else record.key
            (models if _is_kept(record) else bases)[content] = original
        for output in record.outputs.values():
            if output.stored and _is_kept(record):
                objects.update({entry.digest: entry.size for entry in output.files.files})
    return Totals(sum(models.values()), sum(objects.values()), sum(bases.values()))


def _is_kept(record: Record) -> bool:
    stored = any(output.stored for output in record.outputs.values())
    return stored and original_of(record) is not None and not _is_choice(record)


def _is_choice(record: Record) -> bool:
    """Whether its model is another form of one that is kept elsewhere, and replaces nothing."""
    return record.kind == "quantize-select"
