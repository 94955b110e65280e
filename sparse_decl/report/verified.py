"""What `verify` says while it reads: all that is not as recorded, and of very many with the same fault the first."""

from __future__ import annotations

from collections.abc import Iterator

from sparse_decl.base.outgoing import one_line
from sparse_decl.engine.verify import Verified
from sparse_decl.graph.findings import IN_WORDS
from sparse_decl.report.alike import MOST, counted, named
from sparse_decl.report.units import plural


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
