"""Which file names may be trusted when they come from a manifest, an index or a server.

A name that passes, joined to a folder, stays inside that folder on every system. Names that are safe, but that the
system at hand cannot hold or takes for one another, are refused there alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sparse_decl.base import portable
from sparse_decl.base.errors import FormatError

_LONGEST = 255  # bytes of a name within a folder
# As `ntpath.isreserved` of Python 3.13: device names, whatever suffix or blanks follow.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9\xb9\xb2\xb3]) *(?:[.:].*)?", re.IGNORECASE)


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
    if any(len(part.encode()) > _LONGEST for part in parts):
        return f"a part of more than {_LONGEST} bytes, which no system can hold"
    return None


def windows_problem(name: str) -> str | None:
    """Why Windows cannot hold a file of a safe name, in words; None if it can."""
    for part in name.split("/"):
        if part.endswith((".", " ")):
            return "a dot or blank at the end of a part, which Windows drops"
        if re.search(r'[<>:"|?*]', part):
            return "a character that Windows has in no file name"
        if _DEVICES.fullmatch(part):
            return f"{part[:40]!r}, which Windows keeps for a device"
    return None


def alike(names: Iterable[str]) -> tuple[str, str] | None:
    """Two names, of files or of their folders, that Windows and macOS take for one; None if there are none."""
    from unicodedata import normalize

    seen: dict[str, str] = {}
    for name in names:
        for end in [match.start() for match in re.finditer("/", name)] + [len(name)]:
            path = name[:end]
            other = seen.setdefault(normalize("NFC", normalize("NFC", path).casefold()), path)
            if other != path:
                return other, path
    return None


def check_name(name: str, where: str) -> str:
    """Returns the name if it is safe and this system can hold it. Raises FormatError with `where` (the file or address
    that the name was read from)."""
    problem = name_problem(name)
    if problem:
        raise FormatError(
            f"unsafe file name {name[:120]!r}",
            where=where,
            why=f"the name holds {problem}",
            hint="rename the file; if you did not make it yourself, do not trust where it came from",
        )
    if not portable.POSIX and (problem := windows_problem(name)):
        raise FormatError(
            f"this system cannot hold a file named {name[:120]!r}",
            where=where,
            why=f"the name holds {problem}",
            hint="do it on Linux or macOS, or rename the file where it comes from",
        )
    return name


def check_alike(names: Iterable[str], where: str) -> None:
    """Raises FormatError where this system takes two of these names for one, so that one file would replace another."""
    if portable.FOLDS_NAMES and (pair := alike(names)) is not None:
        raise FormatError(
            "this system takes two file names for one",
            where=where,
            why=f"{pair[0][:120]!r} and {pair[1][:120]!r}",
            hint="do it on Linux, or rename one of them where they come from",
        )
