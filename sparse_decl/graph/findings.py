"""A finding: what looking further than Sparsefile and lock has shown of one thing the lock names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """level: "sources", "remote" or "deep". name: a source, a file or an output of the address.

    state: "ok", "changed", "missing", "corrupt" or, if nobody could be asked, "unreachable". detail: why, if not ok.
    """

    level: str
    address: str
    name: str
    state: str
    detail: str = ""
