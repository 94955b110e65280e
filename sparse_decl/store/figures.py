"""What a record says about size: bytes of a model's files, bytes stored instead, whether they come back exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sparse_decl.store.record import Record

MODEL = "model"


@dataclass(frozen=True, slots=True)
class Figures:
    """mode: as `status` shows it. original: bytes of the model's files. stored: bytes of its artifact, None for a base,
    of which nothing is stored. exact: whether it comes back byte for byte, None for a base."""

    mode: str
    original: int | None
    stored: int | None
    exact: bool | None


@dataclass(frozen=True, slots=True)
class Totals:
    """Bytes over all records, content that appears twice counted once. bases: needed beside the stored ones."""

    original: int = 0
    stored: int = 0
    bases: int = 0


def figures_of(record: Record) -> Figures:
    kept = _is_kept(record)
    return Figures(
        mode="base" if record.kind == "snapshot" else str(record.facts.get("mode", "lossless")),
        original=record.outputs[MODEL].size if MODEL in record.outputs and not _is_choice(record) else None,
        stored=sum(output.size for output in record.outputs.values() if output.stored) if kept else None,
        exact=bool(record.facts.get("exact")) if kept else None,
    )


def totals_of(records: Iterable[Record]) -> Totals:
    models: dict[str, int] = {}
    bases: dict[str, int] = {}
    objects: dict[str, int] = {}
    for record in records:
        if MODEL in record.outputs and not _is_choice(record):
            model = record.outputs[MODEL]
            (models if _is_kept(record) else bases)[model.digest] = model.size
        for output in record.outputs.values():
            if output.stored and _is_kept(record):
                objects.update({entry.digest: entry.size for entry in output.files.files})
    return Totals(sum(models.values()), sum(objects.values()), sum(bases.values()))


def _is_kept(record: Record) -> bool:
    return MODEL in record.outputs and not _is_choice(record) and any(out.stored for out in record.outputs.values())


def _is_choice(record: Record) -> bool:
    """Whether its model is another form of one that is kept elsewhere, and replaces nothing."""
    return record.kind == "quantize-select"
