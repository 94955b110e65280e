"""Which file names may be trusted when they come from a manifest, an index or a server.

A name that passes, joined to a folder, stays inside that folder on every system.
"""

from __future__ import annotations

import re

from sparse_decl.base.errors import FormatError


def name_problem(name: str) -> str | None:
    """Why `name` may not be the relative posix path of a file inside a folder, in words; None if it may."""
    if not name:
        return "an empty name"
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return "not valid UTF-8"
    if "\\" in name:
        return "a backslash, which some systems read as a folder separator"
    if re.search(r"[\x00-\x1f\x7f]", name):
        return "a control character"
    if name.startswith("/") or re.match(r"[A-Za-z]:", name):
        return "an absolute path"
    parts = name.split("/")
    if ".." in parts:
        return "`..`, which climbs out of the folder"
    if "" in parts or "." in parts:
        return "an empty or `.` part: not a normalised path"
    return None


def check_name(name: str, where: str) -> str:
    """Returns the name if it is safe. Raises FormatError with `where` (the file or address the name was read from)."""
    problem = name_problem(name)
    if problem:
        raise FormatError(
            f"unsafe file name {name[:120]!r}",
            where=where,
            why=f"the name holds {problem}",
            hint="rename the file; if you did not make it yourself, do not trust where it came from",
        )
    return name
