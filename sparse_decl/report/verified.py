"""What `verify` says while it reads: all that is not as recorded, and of very many with the same fault the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypedDict

from sparse_decl.base.json_types import Count, FormatVersion
from sparse_decl.base.outgoing import one_line
from sparse_decl.engine.reach import Base
from sparse_decl.engine.verify import Verified, VerifiedState
from sparse_decl.graph.findings import IN_WORDS
from sparse_decl.graph.plan_json import BaseJson
from sparse_decl.report.alike import MOST, counted, named
from sparse_decl.report.units import plural


class VerifiedJson(TypedDict):
    """An object that was read, a model or dataset that was restored, or a record of the lock."""

    address: str
    what: str
    name: str
    state: VerifiedState
    size: Count
    detail: str | None


class VerifyJson(TypedDict):
    """What `verify --json` prints."""

    format_version: FormatVersion
    ok: bool
    findings: list[VerifiedJson]
    bases: list[BaseJson]


def verify_json(ok: bool, findings: Iterable[Verified], bases: Iterable[Base]) -> VerifyJson:
    return {
        "format_version": "1.0",
        "ok": ok,
        "findings": [
            {
                "address": finding.address,
                "what": finding.what,
                "name": finding.name,
                "state": finding.state,
                "size": finding.size,
                "detail": finding.detail,
            }
            for finding in findings
        ],
        "bases": [base.to_json() for base in bases],
    }


class VerifiedLines:
    """every: each finding, those that are ok as well."""

    def __init__(self, *, every: bool):
        self._every = every
        self._found: dict[str, list[Verified]] = {}  # by state

    def next(self, finding: Verified) -> str | None:
        """The line of a finding, None where it has none of its own."""
        if finding.state == "ok" and not self._every:
            return None
        alike = self._found.setdefault(finding.state, [])
        alike.append(finding)
        if len(alike) > MOST and not self._every:
            return None
        detail = f": {finding.detail}" if finding.detail else ""
        state = IN_WORDS.get(finding.state, finding.state)
        return one_line(f"{state} {finding.address} {finding.what} {finding.name}{detail}")

    def rest(self) -> Iterator[str]:
        """A line for each state of which not every finding had one."""
        for state, alike in self._found.items():
            left = alike[MOST:]
            if left and not self._every:
                addresses = list(dict.fromkeys(finding.address for finding in left))
                what = f"{plural(len(left), 'object')} more, of {counted(addresses)} ({named(addresses)})"
                yield f"{IN_WORDS.get(state, state)}: {what}; `sparse verify --all` lists each"
