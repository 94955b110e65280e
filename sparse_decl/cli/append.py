"""Adds entries to the text of a Sparsefile as a person would: at the end of their section, in its layout, and with
everything else as it was. The result counts only if it says what the text said, and the new entries.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli.draft import Entry
from sparse_decl.sparsefile.diagnostics import Problems
from sparse_decl.sparsefile.nodes import MappingNode, Node, plain
from sparse_decl.sparsefile.parse import parse_yaml


def with_entries(text: str, file: str, sections: Mapping[str, Sequence[Entry]]) -> str:
    """The text of a valid Sparsefile, with entries at the end of their sections; a section that is missing is added at
    the end of the file. file: for errors. Raises ConfigError where the text cannot be continued line by line."""
    new = text
    for section, entries in sections.items():
        if entries:
            new = _with_section(new, file, section, entries)
    wanted = _values(text, file)
    for section, entries in sections.items():
        if entries:
            own = _values("\n".join(line for entry in entries for line in entry.lines("", "  ")), file)
            wanted[section] = {**(wanted.get(section) or {}), **own}
    if _values(new, file) != wanted:
        raise _not_here(file, sections)
    return new


def _with_section(text: str, file: str, section: str, entries: Sequence[Entry]) -> str:
    lines = list(io.StringIO(text, newline=""))
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    root = parse_yaml(text, file, Problems())
    if not isinstance(root, MappingNode):
        raise _not_here(file, {section: entries})
    if section not in root.entries:
        added = ["", f"{section}:", *(line for entry in entries for line in entry.lines())]
        return _inserted(lines, _content_end(lines, 0, len(lines)), added, end)
    key, value = root.entries[section]
    following = [other.line for other, _ in root.entries.values() if other.line > key.line]
    stop = min(following) - 1 if following else len(lines)
    if isinstance(value, MappingNode) and value.entries and value.line == key.line:
        raise _not_here(file, {section: entries})  # in braces
    if isinstance(value, MappingNode) and not value.entries and value.line == key.line:
        lines[key.line - 1] = lines[key.line - 1].replace("{}", "", 1)
    indent, deeper, one_line = _layout(value)
    added = [line for entry in entries for line in ([entry.line(indent)] if one_line else entry.lines(indent, deeper))]
    return _inserted(lines, _content_end(lines, key.line, stop), added, end)


def _layout(section: Node) -> tuple[str, str, bool]:
    """(indentation of names, further indentation of fields, whether each entry stands on one line)."""
    if not isinstance(section, MappingNode) or not section.entries:
        return "  ", "  ", False
    keys = list(section.entries.values())
    indent = " " * (keys[0][0].column - 1)
    blocks = [(key, value) for key, value in keys if isinstance(value, MappingNode) and value.line > key.line]
    deeper = " " * (blocks[-1][1].column - blocks[-1][0].column) if blocks else "  "
    return indent, deeper, keys[-1][0].line == keys[-1][1].line


def _content_end(lines: Sequence[str], start: int, stop: int) -> int:
    """The number of lines up to the last that belongs to a section: no blank ones, no comments that stand at the margin
    before whatever follows, no end of the document."""
    for number in range(start, stop):
        if lines[number].startswith(("...", "---")) and number > start:
            stop = number
            break
    while stop > start and (not lines[stop - 1].strip() or lines[stop - 1].startswith("#")):
        stop -= 1
    return stop


def _inserted(lines: list[str], place: int, added: Sequence[str], end: str) -> str:
    before = lines[:place]
    if before and not before[-1].endswith(("\n", "\r")):
        before[-1] += end
    return "".join([*before, *(line + end for line in added), *lines[place:]])


def _values(text: str, file: str) -> dict[str, Any]:
    root = parse_yaml(text, file, Problems())
    found = plain(root) if root is not None else {}
    return found if isinstance(found, dict) else {}


def _not_here(file: str, sections: Mapping[str, Sequence[Entry]]) -> ConfigError:
    shown = "\n".join(line for entries in sections.values() for entry in entries for line in entry.lines())
    return ConfigError(
        "this Sparsefile cannot be continued line by line",
        where=file,
        why="a section is written in braces, or in a way that leaves no place to append to",
        hint=f"write the section as a block, or add these lines yourself:\n{shown}",
    )
