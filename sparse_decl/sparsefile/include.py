"""Reads a Sparsefile and the files it includes, each once, never one outside the folder of the root Sparsefile."""

from __future__ import annotations

import os
import posixpath
import stat
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import SourceSpan
from sparse_decl.base.portable import PLAIN
from sparse_decl.sparsefile.diagnostics import Problems, closest, quote
from sparse_decl.sparsefile.limits import MAX_FILE_BYTES, MAX_FILES, MAX_INCLUDE_DEPTH, MAX_TOTAL_BYTES
from sparse_decl.sparsefile.nodes import MappingNode, Node, ScalarNode, SequenceNode, place_of
from sparse_decl.sparsefile.parse import parse_yaml


@dataclass(frozen=True, slots=True)
class SpecFile:
    """One file as it was read. path: relative to the root Sparsefile's folder, with `/`; digest: of its bytes."""

    path: str
    digest: str
    text: str
    node: MappingNode | None


def read_files(root: Path, problems: Problems) -> list[SpecFile]:
    """The root Sparsefile and, behind it, what it includes, in the order in which they are named.

    Problems (missing, cyclic, outside the folder, not YAML) are collected; the list holds what could be read.
    """
    reader = _Reader(root.parent, problems)
    reader.read(root.name, None, ())
    return reader.files


class _Reader:
    def __init__(self, folder: Path, problems: Problems) -> None:
        self.folder, self.problems = folder, problems
        self.files: list[SpecFile] = []
        self._seen: set[str] = set()
        self._bytes = 0

    def read(self, path: str, asked: SourceSpan | None, chain: tuple[str, ...]) -> None:
        """asked: the include entry, None for the root. chain: the files that include each other down to this one."""
        place = asked or SourceSpan(path, 1, 1)
        if path in chain:
            way = " -> ".join([*chain[chain.index(path) :], path])
            self.problems.error("E503", f"includes form a cycle: {way}", place, hint="remove one of the includes")
            return
        if path in self._seen:  # two files may share a third
            return
        if len(chain) >= MAX_INCLUDE_DEPTH or len(self.files) >= MAX_FILES:
            message = f"more than {MAX_FILES} files, or {MAX_INCLUDE_DEPTH} levels of includes"
            self.problems.error("E109", message, place, hint="include fewer files")
            return
        self._seen.add(path)
        data = self._bytes_of(path, place)
        if data is None:
            return
        text = self._decode(path, data)
        if text is None:
            return
        before = self.problems.errors
        node = parse_yaml(text, path, self.problems)
        if node is None or (isinstance(node, ScalarNode) and node.value is None):
            if self.problems.errors == before and asked is None:
                self.problems.error("E202", "the file is empty", SourceSpan(path, 1, 1), hint="begin with `version: 1`")
            node = None
        elif not isinstance(node, MappingNode):
            hint = "begin with `version: 1` and `models:`"
            self.problems.error("E203", "a Sparsefile is a mapping of sections", place_of(node), hint=hint)
            node = None
        self.files.append(SpecFile(path, digest_bytes(data), text, node))
        if node is not None:
            for entry, at in self._entries(node):
                target = self._inside(entry, path, at)
                if target is not None:
                    self.read(target, at, (*chain, path))

    def _entries(self, node: MappingNode) -> list[tuple[str, SourceSpan]]:
        """The paths under `include:`, of which wrong ones become problems."""
        if "include" not in node.entries:
            return []
        value = node.entries["include"][1]
        if isinstance(value, ScalarNode) and value.value is None:
            return []
        items: list[Node] = value.items if isinstance(value, SequenceNode) else [value]
        paths: list[tuple[str, SourceSpan]] = []
        for item in items:
            if not isinstance(item, ScalarNode) or not isinstance(item.value, str) or not item.value:
                hint = "write a path, or a list of paths: `include: [teams/vision.yaml]`"
                self.problems.error("E203", "`include` takes paths of files", place_of(item), hint=hint)
            else:
                paths.append((item.value, place_of(item)))
        return paths

    def _inside(self, entry: str, including: str, place: SourceSpan) -> str | None:
        """The path relative to the root folder, or None (and a problem) when it leaves that folder."""
        hint = "include files by a relative path inside the folder of the root Sparsefile"
        if "${" in entry:
            message = "an include is read before variables are known and cannot use `${}`"
            self.problems.error("E504", message, place, hint="write the path out")
        elif "\0" in entry or "\\" in entry:
            self.problems.error("E504", f"{quote(entry)} is not a portable path", place, hint="use `/`")
        elif entry.startswith(("/", "~")) or ":" in entry:
            self.problems.error("E501", f"{quote(entry)} is not a relative path", place, hint=hint)
        else:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(including), entry))
            if target == ".." or target.startswith("../"):
                self.problems.error("E501", f"{quote(entry)} climbs out of the project's folder", place, hint=hint)
            elif self._leaves_by_link(target):
                self.problems.error("E501", f"{quote(entry)} is a link out of the project's folder", place, hint=hint)
            else:
                return target
        return None

    def _leaves_by_link(self, target: str) -> bool:
        try:
            real = os.path.realpath(self.folder / target)
            return not Path(real).is_relative_to(os.path.realpath(self.folder))
        except (OSError, ValueError):
            return False  # then reading it says what is wrong

    def _bytes_of(self, path: str, place: SourceSpan) -> bytes | None:
        full = self.folder / path
        try:
            handle = os.open(full, os.O_RDONLY | PLAIN)
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                os.close(handle)
                self.problems.error("E502", f"{quote(path)} is not a regular file", place, hint="name a YAML file")
                return None
            with open(handle, "rb") as stream:
                data = stream.read(MAX_FILE_BYTES + 1)
        except FileNotFoundError:
            self._missing(path, place)
            return None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self.problems.error("E502", f"{quote(path)} cannot be read: {reason}", place)
            return None
        self._bytes += len(data)
        if len(data) > MAX_FILE_BYTES or self._bytes > MAX_TOTAL_BYTES:
            message = f"more than {MAX_FILE_BYTES >> 20} MiB in {quote(path)}, or {MAX_TOTAL_BYTES >> 20} MiB in all"
            self.problems.error("E109", message, place, hint="a Sparsefile holds declarations, not data")
            return None
        return data

    def _missing(self, path: str, place: SourceSpan) -> None:
        folder, name = posixpath.split(path)
        try:
            beside = sorted(entry for entry in os.listdir(self.folder / folder) if entry.endswith((".yaml", ".yml")))
        except OSError:
            beside = []
        meant = closest(name, beside)
        hint = None if self.files else "write one with `sparse init`, or name it with `-f`"
        suggestion = posixpath.join(folder, meant) if meant else None
        self.problems.error("E502", f"there is no file {quote(path)}", place, suggestion=suggestion, hint=hint)

    def _decode(self, path: str, data: bytes) -> str | None:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            start = data.rfind(b"\n", 0, error.start) + 1
            line = data.count(b"\n", 0, error.start) + 1
            column = len(data[start : error.start].decode("utf-8", "replace")) + 1
            place = SourceSpan(path, line, column)
            self.problems.error("E110", "the file is not valid UTF-8", place, hint="save it as UTF-8")
            return None
