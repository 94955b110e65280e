"""Three-way merge of locks by record. Each record is a fact about its own key, so only two different changes of one
address are a conflict; both are then kept between conflict markers, which the reader understands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sparse_decl.store.lockfile import Lock, render_lock
from sparse_decl.store.record import Record


@dataclass(frozen=True, slots=True)
class Merged:
    """nodes: what both sides agree on after the merge. conflicts: address -> (ours, theirs)."""

    nodes: Mapping[str, Record]
    conflicts: Mapping[str, tuple[Record, Record]]


def merge_locks(base: Lock, ours: Lock, theirs: Lock) -> Merged:
    """What both sides changed since `base`; a record that one side changed and the other dropped is kept."""
    nodes: dict[str, Record] = {}
    conflicts: dict[str, tuple[Record, Record]] = {}
    for address in sorted({*ours.nodes, *theirs.nodes}):
        before, left, right = (lock.nodes.get(address) for lock in (base, ours, theirs))
        if left == right or right == before:
            kept = left
        elif left == before:
            kept = right
        elif left is not None and right is not None:
            conflicts[address] = (left, right)
            continue
        else:
            kept = left or right  # `apply` drops it if it is not declared any more
        if kept is not None:
            nodes[address] = kept
    return Merged(nodes, conflicts)


def merged_text(merged: Merged) -> str:
    """The lock's text; with conflict markers around records that both sides changed differently."""
    if not merged.conflicts:
        return render_lock(merged.nodes)
    addresses = sorted({*merged.nodes, *merged.conflicts})
    lines = ["{", *render_lock({}).split("\n")[1:2], ' "nodes": {']
    for address in addresses:
        last = address == addresses[-1]
        if address in merged.nodes:
            lines += _block(address, merged.nodes[address], last=last)
        else:
            left, right = merged.conflicts[address]
            lines += ["<<<<<<< ours", *_block(address, left, last=last), "======="]
            lines += [*_block(address, right, last=last), ">>>>>>> theirs"]
    return "\n".join([*lines, " }", "}", ""])


def _block(address: str, record: Record, *, last: bool) -> list[str]:
    lines = render_lock({address: record}).split("\n")[3:-3]
    return lines if last else [*lines[:-1], lines[-1] + ","]
