"""The graph as text for drawing: Graphviz dot, or Mermaid, which GitHub draws in Markdown."""

from __future__ import annotations

from collections.abc import Mapping

from sparse_decl.steps.step import FromStep, Step


def graph_dot(steps: Mapping[str, Step]) -> str:
    """For `dot -Tsvg`; an edge goes from what is needed to what needs it."""
    lines = ["digraph sparse {", "  rankdir=LR;", "  node [shape=box];"]
    for address, step in sorted(steps.items()):
        lines.append(f"  {_quoted(address)} [label={_quoted(address, step.kind)}];")
    for need, address, role in _edges(steps):
        lines.append(f"  {_quoted(need)} -> {_quoted(address)} [label={_quoted(role)}];")
    return "\n".join([*lines, "}"])


def graph_mermaid(steps: Mapping[str, Step]) -> str:
    """For a ```mermaid block."""
    names = {address: f"n{number}" for number, address in enumerate(sorted(steps))}
    lines = ["flowchart LR"]
    for address, name in names.items():
        label = address.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
        lines.append(f'  {name}["{label}<br/>{steps[address].kind}"]')
    lines += [f"  {names[need]} -->|{role}| {names[address]}" for need, address, role in _edges(steps)]
    return "\n".join(lines)


def _edges(steps: Mapping[str, Step]) -> list[tuple[str, str, str]]:
    return sorted(
        (source.address, address, role)
        for address, step in steps.items()
        for role, source in step.inputs.items()
        if isinstance(source, FromStep) and source.address in steps
    )


def _quoted(*lines: str) -> str:
    escaped = (line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return '"' + "\\n".join(escaped) + '"'
