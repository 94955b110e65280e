"""What `gc` found, as JSON."""

from __future__ import annotations

import time
from typing import TypedDict

from sparse_decl.base.json_types import Count, FormatVersion
from sparse_decl.engine.collect import Collected
from sparse_decl.store.gc import Garbage
from sparse_decl.store.workspace import Workspace


class GarbageJson(TypedDict):
    """One file that no lock needs. `age` in seconds. `address` and `where`: what named it last, and in which commit or
    folder, "" if unknown. `only_copy`: its inputs are not here any more, and it is not in the remote."""

    path: str
    what: str
    name: str
    size: Count
    age: int
    address: str
    where: str
    only_copy: bool


class UnseenJson(TypedDict):
    """A workspace that cannot be seen and keeps what it named last. `seen`: seconds since a command ran there."""

    place: str
    seen: int
    objects: Count


class Kept(TypedDict):
    """Objects that stay."""

    objects: Count
    bytes: Count


class CollectedJson(TypedDict):
    """What `gc --json` prints. `bytes` would be freed, or were if `deleted`. `locks` are those whose objects stay;
    what is `young` stays although none names it, and so do `only_copies`. `forgotten`: workspaces that do not
    count any more."""

    format_version: FormatVersion
    deleted: bool
    bytes: Count
    garbage: list[GarbageJson]
    only_copies: list[GarbageJson]
    unseen: list[UnseenJson]
    forgotten: list[str]
    locks: list[str]
    rooted: Kept
    young: Kept


def garbage_json(done: Collected, workspace: Workspace, *, deleted: bool) -> CollectedJson:
    found, now = done.found, time.time()
    return {
        "format_version": "1.0",
        "deleted": deleted,
        "bytes": found.bytes,
        "garbage": [_item(item) for item in found.garbage],
        "only_copies": [_item(item) for item in found.only_copies],
        "unseen": [
            {
                "place": str(workspace.registry.place(note)),
                "seen": round(now - note.seen),
                "objects": sum(len(named.objects) for named in note.keys.values() if named.stays),
            }
            for note in done.survey.unseen
        ],
        "forgotten": [str(workspace.registry.place(note)) for note in done.forgotten],
        "locks": done.survey.roots.locks,
        "rooted": {"objects": found.rooted, "bytes": found.rooted_bytes},
        "young": {"objects": found.young, "bytes": found.young_bytes},
    }


def _item(item: Garbage) -> GarbageJson:
    return {
        "path": str(item.path),
        "what": item.what,
        "name": item.name,
        "size": item.size,
        "age": round(item.age),
        "address": item.address,
        "where": item.where,
        "only_copy": item.only_copy,
    }
