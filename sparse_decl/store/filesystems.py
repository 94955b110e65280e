"""How finely a file system stamps its files: within that window a second write can leave the same times."""

from __future__ import annotations

import functools
import os

from sparse_decl.base.portable import device_number

_FINE_NS = 20_000_000  # local file systems stamp by the kernel's tick, 4 to 10 ms
_COARSE_NS = 2_000_000_000  # FAT counts in two seconds; network servers have clocks of their own
_NETWORK_TYPES = {
    "9p",
    "afs",
    "ceph",
    "cifs",
    "fuse",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
    "virtiofs",
}
_COARSE_TYPES = _NETWORK_TYPES | {"exfat", "fuseblk", "msdos", "vfat"}


def stamp_window_ns(stat: os.stat_result) -> int:
    """Nanoseconds after a change during which another change may leave the file's times as they are."""
    if stat.st_mtime_ns % 1_000_000_000 == 0 and stat.st_ctime_ns % 1_000_000_000 == 0:
        return _COARSE_NS
    return _COARSE_NS if _type_of_device(stat.st_dev) in _COARSE_TYPES else _FINE_NS


def _type_of_device(device: int) -> str | None:
    number = device_number(device)
    return None if number is None else _mounted_types().get(number)


@functools.cache
def _mounted_types() -> dict[str, str]:
    """Device number -> file system type, from Linux's mount table; empty elsewhere."""
    types: dict[str, str] = {}
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="replace") as table:
            for line in table:
                fields, _, tail = line.partition(" - ")
                kind = tail.split(" ", 1)[0]
                types[fields.split(" ")[2]] = "fuse" if kind.startswith("fuse.") else kind
    except (OSError, IndexError):
        return {}
    return types
