"""A finding: what looking further than Sparsefile and lock has shown of one thing the lock names."""

from __future__ import annotations

from dataclasses import dataclass

UNVERIFIABLE = "unverifiable"  # what it is restored with is not on this machine: nothing is known of the bytes
IN_WORDS = {UNVERIFIABLE: "not verifiable here"}


@dataclass(frozen=True, slots=True)
class Finding:
    """level: "sources", "remote" or "deep". name: a source, a file or an output of the address.

    state: "ok", "changed", "missing", "corrupt", UNVERIFIABLE or, if nobody could be asked, "unreachable".
    detail: why, if not ok.
    """

    level: str
    address: str
    name: str
    state: str
    detail: str = ""
