"""What `push` and `pull` moved, as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from sparse_decl.base.json_types import Count, FormatVersion
from sparse_decl.engine.reach import Base
from sparse_decl.graph.plan_json import BaseJson
from sparse_decl.store.transfer import Transfer


class TransferJson(TypedDict):
    """What `push --json` and `pull --json` print. `present` were there already, `replaced` were damaged there."""

    format_version: FormatVersion
    remote: str
    objects: Count
    bytes: Count
    present: Count
    replaced: Count
    bases: list[BaseJson]


def transfer_json(url: str, done: Transfer, bases: Iterable[Base]) -> TransferJson:
    return {
        "format_version": "1.0",
        "remote": url,
        "objects": done.objects,
        "bytes": done.bytes,
        "present": done.present,
        "replaced": done.replaced,
        "bases": [base.to_json() for base in bases],
    }
