"""A finding: what looking further than Sparsefile and lock has shown of one thing the lock names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

UNVERIFIABLE: Final = "unverifiable"  # what it is restored with is not on this machine: nothing is known of the bytes
IN_WORDS: dict[str, str] = {UNVERIFIABLE: "not verifiable here"}


Level = Literal["sources", "remote", "deep", "decisions"]
State = Literal["ok", "changed", "missing", "corrupt", "unverifiable", "unreachable"]


@dataclass(frozen=True, slots=True)
class Finding:
    """name: a source, a file or an output of the address, or a case that was decided again. state: `unreachable` if
    nobody could be asked. detail: why, if not ok.
    """

    level: Level
    address: str
    name: str
    state: State
    detail: str = ""
