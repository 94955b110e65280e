"""How each file of a dataset is restored: its lines, written again, patched, or as a patch of the base's file alone."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from sparse_decl.base.digests import digest_file
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import artifact, columns
from sparse_decl.dataset_delta.cells import QUICK
from sparse_decl.dataset_delta.compressed import LIBRARIES, find_packing, library_of, usual_packing
from sparse_decl.dataset_delta.endings import LINES
from sparse_decl.dataset_delta.file_decoding import json_content
from sparse_decl.dataset_delta.json_styles import LARGEST, content_of, sorted_content_of, style_of
from sparse_decl.dataset_delta.line_readers import RAW, SHAPE
from sparse_decl.dataset_delta.packing import squeeze
from sparse_decl.dataset_delta.parquet_style import own_schema, parquet_style
from sparse_decl.dataset_delta.patches import write_patch
from sparse_decl.dataset_delta.repack import unpack
from sparse_decl.dataset_delta.retold import retell, said_by, tell
from sparse_decl.dataset_delta.tables import Dataset, Unit, scratch_file
from sparse_decl.dataset_delta.writers import Cells, arrow_style, compressed_style, write_file
from sparse_decl.formats.frames import LEVEL

pa = pyarrow()

_CHEAP = 2048  # bytes that are not worth another trial
_LEAST = 40  # bytes of a table that no patch is smaller than
_TINY = 128  # bytes of a table that a patch is tried for only where the file is small
_NARROW = 1 << 20  # bytes of such a small file
_FLOOR, _SMALL = 64 << 20, 8 << 20  # bytes of files that are also tried as patches; always, below the second
_TABLE = 24  # bytes that a table takes in the index beside its columns: its digest, and where its rows are from
_STORED = 24  # bytes that a patch takes in the manifest and the index
_TRIVIAL = 256  # bytes of a patch that is small enough
_RETOLD = 4  # times what a gzip file says beyond its content has to go into it
_PATCH_LIMIT = 0.9  # of a file's size; a patch above that is no use


def _or(other: Any, find: Callable[..., Any], *given: Any) -> Any:
    """What `find` gives, or `other` where it fails: no wrong guess may stop the work."""
    try:
        return find(*given)
    except Exception:
        return other


class FileEncoder:
    """The files of one delta. ways: how many files are restored in which way. whole: all are kept byte for byte."""

    def __init__(
        self,
        bases: list[Dataset],
        exact: str,
        scratch: Path,
        parts: artifact.PartsWriter,
        told: bytes,
        whole: bool = False,
    ):
        self._bases, self._exact, self._scratch, self._parts, self.told = bases, exact, scratch, parts, told
        self._whole = whole
        self._styles: list[dict[str, Any]] = []
        self.ways: dict[str, int] = {}
        self.writers: dict[str, str] = {}  # of compressors: their versions

    def styles(self, units: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The styles that files still have, since some may have become stored; `units` then number these."""
        used = sorted({about["style"] for about in units if "style" in about})
        for about in units:
            if "style" in about:
                about["style"] = used.index(about["style"])
        return [self._styles[number] for number in used]

    def unit(self, unit: Unit) -> dict[str, Any]:
        about: dict[str, Any] = {
            "path": unit.path,
            "split": unit.split,
            "kind": unit.kind,
            "rows": unit.rows,
            "size": unit.size,
            "digest": unit.digest,
            "bytes": "rows",
        }
        style: dict[str, Any] = {}
        if self._whole and unit.file is not None:
            about["bytes"] = "stored"
            self.store(about, write_patch(unit.file, self._alike(about)[1]))
        elif unit.kind in LINES:
            about["bytes"], style = "lines", unit.style
            if unit.plain is not None:
                style = self._compressed_again(unit, unit.plain, about)
        elif self._exact == "file":
            assert unit.file is not None
            style = self._written_again(unit, unit.file, about)
        elif unit.kind == "arrow" and unit.file is not None:
            style = arrow_style(unit.file)
        if about["bytes"] != "stored":
            if unit.kind in LINES:  # the style tells the columns
                style = {**style, "hidden": [name for name in (SHAPE, RAW) if name in unit.table.schema.names]}
            elif "schema" not in about:
                about["schema"] = self._parts.add(artifact.pack_schema(unit.schema, self.told))
            if style:
                about["style"] = self._style(style)
        self._count(about["bytes"], 1)
        return about

    def _count(self, way: str, files: int) -> None:
        self.ways[way] = self.ways.get(way, 0) + files
        if not self.ways[way]:
            del self.ways[way]

    def _style(self, style: dict[str, Any]) -> int:
        """The number of a style; equal ones are kept once."""
        if style not in self._styles:
            self._styles.append(style)
        return self._styles.index(style)

    def _compressed_again(self, unit: Unit, plain: Path, about: dict[str, Any]) -> dict[str, Any]:
        """The style of a compressed file, and how it is compressed; if that is not found, it is stored, or its rows."""
        assert unit.file is not None
        packing = find_packing(unit.file, plain)
        if packing is not None:
            library = library_of(packing)
            if library is not None:
                self.writers[library] = LIBRARIES[library]
            return {**unit.style, "packing": packing}
        if self._exact == "rows":
            about["bytes"] = "rows"
            return {**unit.style, "packing": usual_packing(unit.file)}
        style = self._retold(unit, plain, about)
        if style is not None:
            return style
        about["bytes"] = "stored"
        self.store(about, write_patch(unit.file, self._alike(about)[1]))
        return {}

    def _retold(self, unit: Unit, plain: Path, about: dict[str, Any]) -> dict[str, Any] | None:
        """The style of a gzip file that is kept as its content and a patch of what it says beyond that, where the
        base's file says much the same."""
        assert unit.file is not None
        said, (number, old, path) = tell(unit.file), self._alike(about)
        if said is None or old is None:
            return None
        new, again = (scratch_file(self._scratch, name) for name in ("said", "again"))
        new.write_bytes(said)
        patch = write_patch(new, said_by(old, self._scratch))
        retell(plain, said, unit.size, again)
        if _RETOLD * len(patch) > unit.size or digest_file(again) != unit.digest:
            return None
        about |= {"bytes": "patched", "patch": self._parts.add(patch)}
        other = {"file": path} if path != about["path"] else {}
        return {**unit.style, "packing": {"as": "retold", "base": number, **other}}

    def _written_again(self, unit: Unit, file: Path, about: dict[str, Any]) -> dict[str, Any]:
        """Finds how the file's bytes can be restored, and records that in `about`; returns the style.

        All of it is a guess about an unknown writer: if one way fails the next is tried, and in the end the file is
        stored as it is.
        """
        made: tuple[Cells, dict[str, Any], Path] | None = None
        for cells, style in self._guesses(unit, file):
            again = scratch_file(self._scratch, "again")
            try:
                write_file(cells, unit.kind, style, again)
            except Exception:
                again.unlink(missing_ok=True)
                continue
            if digest_file(again) == unit.digest:
                again.unlink()
                about["bytes"] = "rewritten"
                return self._of_written(unit, cells, style, about)
            made = made or (cells, style, again)
        if made is not None:
            cells, style, again = made
            patch, more, pages = self._patch(unit, file, *made)
            again.unlink()
            if len(patch) <= _PATCH_LIMIT * unit.size:
                about |= {"bytes": "patched", "patch": self._parts.add(patch)}
                if pages:
                    about["pages"] = self._parts.add(pages)
                return self._of_written(unit, cells, more, about)
        about["bytes"] = "stored"
        self.store(about, write_patch(file, self._alike(about)[1]))
        return {}

    def store(self, about: dict[str, Any], patch: bytes) -> None:
        """Records that a file is kept byte for byte, as a patch of the base's most similar file."""
        number, _, path = self._alike(about)
        for name in ("schema", "written", "pages"):
            about.pop(name, None)
        if about["bytes"] != "stored":
            self._count(about["bytes"], -1)
            self._count("stored", 1)
        about |= {"bytes": "stored", "patch": self._parts.add(patch)}
        about["style"] = self._style({"base": number, **({"file": path} if path != about["path"] else {})})

    def keep_bytes(self, files: list[tuple[Unit, dict[str, Any]]], size: int, columns: str) -> list[bytes] | None:
        """Patches of the files, if these take less than their table, whose cells and references take `size` bytes and
        whose columns' entries are `columns`; else None."""
        styles = [self._styles[about["style"]] for _, about in files if "style" in about]
        size += _TABLE + len(squeeze(columns.encode(), level=QUICK, dictionary=artifact.HEAD))
        size += len(artifact.pack_styles(styles, self.told))
        named = {about[name] for _, about in files for name in ("schema", "written", "patch", "pages") if name in about}
        size += sum(self._parts.sizes[number] for number in named)
        whole = sum(unit.size for unit, _ in files)
        if self._exact != "file" or size < _LEAST or (size < _TINY and whole > _NARROW):
            return None
        if whole > _FLOOR or (whole > _SMALL and size < whole // 50):
            return None
        if any(about["bytes"] == "stored" or unit.file is None for unit, about in files):
            return None
        old = [self._alike(about)[1] for _, about in files]

        def patches(level: int) -> list[bytes]:
            return [write_patch(unit.file, one, level) for (unit, _), one in zip(files, old, strict=True) if unit.file]

        if size < sum(map(len, patches(QUICK))) // 2:  # the best level does not halve what the quick one gives
            return None
        made = patches(LEVEL)
        return made if sum(map(len, made)) + _STORED < size else None

    def _alike(self, about: dict[str, Any]) -> tuple[int | None, Path | None, str]:
        """(base, file, its name) of the base's file that is most like this one: of its name, else of its kind, else the
        first small one."""
        number, old = self._same_name(about["path"])
        if number is not None:
            return number, old, about["path"]
        every = [
            (number, unit) for number, base in enumerate(self._bases) for unit in base.units if unit.file is not None
        ]
        found = next((one for one in every if one[1].kind == about["kind"]), None)
        found = found or next((one for one in every if one[1].size <= _NARROW), None)
        return (found[0], found[1].file, found[1].path) if found is not None else (None, None, about["path"])

    def _guesses(self, unit: Unit, file: Path) -> Iterator[tuple[Cells, dict[str, Any]]]:
        """Under which schema and in which style the file may have been written; the likeliest first."""
        plain, names = unit.schema, unit.table.schema.names
        arrays = [unit.column(name) for name in names]
        if unit.kind == "arrow":
            cells = Cells(plain, arrays, unit.rows)
            yield cells, _or(arrow_style(file), compressed_style, file, cells)
            return
        own = _or(plain, own_schema, file, plain)
        for schema in (own,) if own.equals(plain, check_metadata=True) else (own, plain):
            cells = Cells(schema, arrays, unit.rows)
            style = _or({}, parquet_style, file, cells)
            if style:
                yield cells, style
        yield Cells(plain, arrays, unit.rows), {}

    def _of_written(self, unit: Unit, cells: Cells, style: dict[str, Any], about: dict[str, Any]) -> dict[str, Any]:
        """Records the schemas: one is enough if rows have the same plain types under both."""
        packed = self._parts.add(artifact.pack_schema(cells.schema, self.told))
        pairs = zip(cells.schema.types, unit.schema.types, strict=True)
        same = all(columns.plain_type(a) == columns.plain_type(b) for a, b in pairs)
        about["schema" if same else "written"] = packed
        return style

    def _patch(
        self, unit: Unit, file: Path, cells: Cells, style: dict[str, Any], again: Path
    ) -> tuple[bytes, dict[str, Any], bytes]:
        """(patch, style of what it is a patch of, how to pack its pages: nothing if they are as in the file)."""
        patch = write_patch(file, again)
        if unit.kind != "parquet" or len(patch) < _CHEAP:
            return patch, style, b""
        bare, plain = scratch_file(self._scratch, "unpacked"), {**style, "compression": "none"}
        try:
            pages = unpack(file, bare)
            if pages is None:
                return patch, style, b""
            again.unlink()
            write_file(cells, unit.kind, plain, again)
            other = write_patch(bare, again)
        except Exception:  # a file that is not as its headers say: the plain patch is good
            return patch, style, b""
        finally:
            bare.unlink(missing_ok=True)
        return (other, plain, pages) if len(other) + len(pages) < len(patch) else (patch, style, b"")

    def _same_name(self, path: str) -> tuple[int | None, Path | None]:
        """The base that has a file of this name, and the file."""
        for number, base in enumerate(self._bases):
            files = {unit.path: unit.file for unit in base.units} | {file.path: file.file for file in base.others}
            if files.get(path) is not None:
                return number, files[path]
        return None, None

    def _like_it(self, path: str) -> tuple[int | None, Path | None, str]:
        """(base, file, its name) of the base's file of this name, else of the only one without a table that has its
        ending."""
        number, old = self._same_name(path)
        if number is not None:
            return number, old, path
        ending = PurePosixPath(path).suffix.lower()
        found = [
            (number, one.file, one.path)
            for number, base in enumerate(self._bases)
            for one in base.others
            if PurePosixPath(one.path).suffix.lower() == ending
        ]
        return found[0] if len(found) == 1 else (None, None, path)

    def other(self, file: Any) -> dict[str, Any]:
        digest = digest_file(file.file)
        about: dict[str, Any] = {"path": file.path, "size": file.size, "digest": digest}
        number, old, path = self._like_it(file.path)
        if number is not None:
            about |= {"base": number, **({"file": path} if path != file.path else {})}
            if old is not None and digest_file(old) == digest:
                return about
        patch = write_patch(file.file, old)
        style, other = self._as_json(file.file, old) if len(patch) > _TRIVIAL else (None, b"")
        if style is not None and len(other) + _STORED < len(patch):
            return about | {"part": self._parts.add(other), "json": style}
        return about | {"part": self._parts.add(patch)}

    def _as_json(self, file: Path, old: Path | None) -> tuple[dict[str, Any] | None, bytes]:
        """(style of a JSON file, patch of its content out of that of the base's); None if it is not in one style."""
        if file.stat().st_size > LARGEST:
            return None, b""
        try:
            text = file.read_bytes().decode("utf-8")
            style = style_of(text) if text[:1] in ("{", "[") else None
            if style is None:
                return None, b""
            keyed = old is not None and sorted_content_of(text) == content_of(text)
        except (ValueError, RecursionError):
            return None, b""
        found: list[tuple[int, dict[str, Any], bytes]] = []
        with tempfile.TemporaryDirectory(prefix="sparse-json-") as scratch:
            place = Path(scratch)
            new = place / "new"
            new.write_bytes(content_of(text).encode("utf-8"))
            for more in ({}, {"sorted": True}) if keyed else ({},):
                patch = write_patch(new, json_content(old, place, bool(more)))
                found.append((len(patch), {**style, **more}, patch))
        _, style, patch = min(found, key=lambda one: one[0])
        return style, patch
