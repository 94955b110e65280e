"""What `check` found beyond the lock, as text and as annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from sparse_decl.base.errors import SourceSpan
from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.findings import IN_WORDS, UNVERIFIABLE, Finding
from sparse_decl.report.check import annotation
from sparse_decl.report.units import Paint


def findings_text(findings: Sequence[Finding], paint: Paint) -> str:
    """What looking further than the lock has shown: every finding that is not ok, and counts by level."""
    lines: list[str] = []
    for finding in findings:
        if finding.state != "ok":
            colour = "yellow" if finding.state in ("unreachable", UNVERIFIABLE) else "red"
            state = paint(IN_WORDS.get(finding.state, finding.state), colour)
            lines.append(f"{state} {paint(one_line(finding.address), 'bold')} {one_line(finding.name)}")
            lines.append(f"    {one_line(finding.detail)}")
    for level in dict.fromkeys(finding.level for finding in findings):
        states = [finding.state for finding in findings if finding.level == level]
        counts = ", ".join(
            f"{states.count(state)} {IN_WORDS.get(state, state)}" for state in dict.fromkeys(["ok", *sorted(states)])
        )
        lines.append(f"{level if level == 'decisions' else f'--{level}'}: {counts}.")
    return "\n".join(lines)


def findings_annotations(findings: Sequence[Finding], lock: Path, folder: str = ".") -> Iterator[str]:
    """Findings that are not ok, each at its address in the lock."""
    lines = lock.read_text("utf-8", errors="replace").split("\n") if lock.is_file() else []
    for finding in findings:
        if finding.state != "ok":
            wanted = f"{json.dumps(finding.address, ensure_ascii=False)}:"
            line = next((number for number, text in enumerate(lines, 1) if wanted in text), 1)
            title = f"sparse: {finding.address} is {IN_WORDS.get(finding.state, finding.state)}"
            yield annotation(title, f"{finding.name}: {finding.detail}", SourceSpan(lock.name, line, 1), folder)
