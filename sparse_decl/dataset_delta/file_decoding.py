"""The files of a derived dataset: tables written as their files were, others as bytes. Each is held to its digest."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sparse_decl.base.checks import is_whole
from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.artifact import Delta, is_digest
from sparse_decl.dataset_delta.compressed import LIBRARIES, library_of
from sparse_decl.dataset_delta.endings import LINES
from sparse_decl.dataset_delta.json_styles import LARGEST, content_of, sorted_content_of, written
from sparse_decl.dataset_delta.manifest import Other
from sparse_decl.dataset_delta.manifest import Unit as UnitWire
from sparse_decl.dataset_delta.patches import read_patch
from sparse_decl.dataset_delta.repack import repack
from sparse_decl.dataset_delta.retold import retell, said_by
from sparse_decl.dataset_delta.table_decoding import part_of, schema_part, style_of
from sparse_decl.dataset_delta.tables import Dataset
from sparse_decl.dataset_delta.writers import Cells, write_file

pa = pyarrow()
FORMS = ("files", "parquet")


def write_unit(delta: Delta, unit: UnitWire, cells: Cells, bases: Sequence[Dataset], target: Path, form: str) -> None:
    """A file with a table. form: "files" as it was, "parquet" its rows. Raises FormatError, DeltaCompressionError."""
    style = style_of(delta, unit)
    if form == "parquet" or unit.kind == "table":
        write_file(visible(cells, unit.path), "parquet", {}, target)
        return
    if unit.written is not None:
        cells = Cells(schema_part(delta, unit.written), cells.plain, cells.rows)
    if unit.bytes != "patched":
        write_file(cells, unit.kind, style, target)
    else:
        _write_patched(delta, unit, cells, bases, style, target)
    if unit.bytes != "rows":
        packing = style.get("packing") if unit.kind in LINES else None
        library = "pyarrow" if packing is None else library_of(packing) or "pyarrow"
        _check_file(delta, unit.path, unit.digest, target, library)


def _write_patched(
    delta: Delta, unit: UnitWire, cells: Cells, bases: Sequence[Dataset], style: dict[str, Any], target: Path
) -> None:
    packing = style.get("packing") if unit.kind in LINES else None
    if isinstance(packing, dict) and packing.get("as") == "retold":
        _write_retold(delta, unit, cells, bases, style, target)
        return
    with tempfile.TemporaryDirectory(prefix="sparse-tables-") as scratch:
        again, unpacked = Path(scratch) / "again", Path(scratch) / "unpacked"
        write_file(cells, unit.kind, style, again)
        with open(unpacked if unit.pages is not None else target, "xb") as file:
            file.writelines(read_patch(part_of(delta, unit.patch), again, delta.reach))
        if unit.pages is not None:
            repack(unpacked, delta.part(unit.pages), target, unit.size)


def _write_retold(
    delta: Delta, unit: UnitWire, cells: Cells, bases: Sequence[Dataset], style: dict[str, Any], target: Path
) -> None:
    """A gzip file: its content, and a patch of what the base's file says beyond its own."""
    packing = style["packing"]
    old = _base_file(bases, packing.get("base"), str(packing.get("file", unit.path)))
    with tempfile.TemporaryDirectory(prefix="sparse-tables-") as scratch:
        place = Path(scratch)
        said = said_by(old, place) if old is not None else None
        found = bytearray()
        for piece in read_patch(part_of(delta, unit.patch), said, delta.reach):
            claim(2 * (len(found) + len(piece)), "what a compressed file says")
            found += piece
        plain = {name: value for name, value in style.items() if name != "packing"}
        write_file(cells, unit.kind, plain, place / "again")
        retell(place / "again", bytes(found), unit.size, target)


def visible(cells: Cells, path: str) -> Cells:
    """Without the hidden columns of files of lines. Raises DeltaCompressionError if rows have no cells."""
    hidden = [number for number, field in enumerate(cells.schema) if field.name.startswith("\0")]
    for number in hidden:
        raw = cells.plain[number]
        if columns.is_bytes(raw.type) and raw.null_count < len(raw):
            raise DeltaCompressionError(
                f"{path} has lines that are no rows, so it cannot be given as parquet",
                why=f"{len(raw) - raw.null_count} of {len(raw)} lines are kept as they stand",
                hint="restore the files instead",
            )
    keep = [number for number in range(len(cells.schema)) if number not in hidden]
    schema = pa.schema([cells.schema.field(number) for number in keep], cells.schema.metadata)
    return Cells(schema, [cells.plain[number] for number in keep], cells.rows)


def write_stored(delta: Delta, unit: UnitWire, bases: Sequence[Dataset], target: Path) -> None:
    """A file with a table that is kept as bytes, as a patch of a base's file or whole. Raises as `write_unit`."""
    style = style_of(delta, unit)
    old = _base_file(bases, style.get("base"), str(style.get("file", unit.path)))
    with open(target, "xb") as file:
        file.writelines(read_patch(part_of(delta, unit.patch), old, delta.reach))
    _check_file(delta, unit.path, unit.digest, target)


def write_other(delta: Delta, other: Other, bases: Sequence[Dataset], target: Path) -> None:
    """A file without a table. Raises as `write_unit`, UnavailableError."""
    old = _base_file(bases, other.base, other.path if other.file is None else other.file)
    if other.part is None:
        if old is None:
            raise FormatError("the delta is damaged", where=str(delta.folder), why=f"{other.path} has no bytes")
        shutil.copyfile(old, target)
    elif other.json_style is not None:
        _write_json(delta, other, old, target)
    else:
        with open(target, "xb") as file:
            file.writelines(read_patch(delta.part(other.part), old, delta.reach))
    _check_file(delta, other.path, other.digest, target)


def _write_json(delta: Delta, other: Other, old: Path | None, target: Path) -> None:
    """A JSON file: its content out of that of the base's file, written in its style."""
    assert other.json_style is not None
    style = dict(other.json_style)
    in_order = style.pop("sorted", False) is True
    with tempfile.TemporaryDirectory(prefix="sparse-json-") as scratch:
        content = b"".join(
            read_patch(part_of(delta, other.part), json_content(old, Path(scratch), in_order), delta.reach)
        )
    claim(20 * len(content), "a JSON file")
    try:
        target.write_bytes(written(content.decode("utf-8"), style).encode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise FormatError(
            "the delta is damaged", where=str(delta.folder), why=f"{other.path}: {error}"[:200]
        ) from error


def json_content(file: Path | None, scratch: Path, in_order: bool) -> Path | None:
    """A file with the content of a JSON file; the file itself where it is none. in_order: with sorted keys."""
    if file is None or file.stat().st_size > LARGEST:
        return file
    try:
        text = file.read_bytes().decode("utf-8")
        content = sorted_content_of(text) if in_order else content_of(text)
    except (ValueError, RecursionError):
        return file
    made = scratch / "content"
    made.write_bytes(content.encode("utf-8"))
    return made


def _base_file(bases: Sequence[Dataset], number: Any, path: str) -> Path | None:
    if number is None:
        return None
    if not is_whole(number, len(bases)):
        raise FormatError("the delta names a base that is not there", why=str(number)[:40])
    base = bases[number]
    found = {unit.path: unit.file for unit in base.units} | {file.path: file.file for file in base.others}
    if found.get(path) is None:
        raise UnavailableError("the base lacks a file that the delta needs", where=base.where, why=path)
    return found[path]


def _check_file(delta: Delta, path: str, right: str, target: Path, library: str = "pyarrow") -> None:
    """library: whose version decides whether a file that is written again comes out the same."""
    found = digest_file(target)
    if is_digest(found, right):
        return
    made, here = delta.manifest.writers.get(library), {"pyarrow": pa.__version__, **LIBRARIES}[library]
    raise DeltaCompressionError(
        f"{path} does not come out as recorded",
        where=str(delta.folder),
        why=f"expected {right}, found {found}"
        + (f"; it was written by {library} {made}, here is {here}" if made != here else ""),
        hint=(f"pip install pyarrow=={made}, or restore" if library == "pyarrow" else "restore")
        + " the rows: --format parquet"
        if made != here
        else "build it again",
    )
