"""Which declared step is one that the lock has under another name, though nothing says so: one with the same key."""

from __future__ import annotations

from collections.abc import Container

from sparse_decl.base.ordering import natural
from sparse_decl.base.outgoing import masked
from sparse_decl.graph.plan import PlannedStep, step_keys
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.keys import KEY_SCHEMA
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.record import Record


class Renames:
    """Records of addresses that are no longer declared, each to be taken by one that is new.

    declared: addresses that are declared. kept: further addresses whose records are to stay as they are.
    """

    def __init__(self, lock: Lock, declared: Container[str], kept: Container[str]):
        self._gone = {
            address: lock.nodes[address]
            for address in sorted(lock.nodes.keys(), key=natural)
            if address not in declared and address not in kept and lock.nodes[address].key_schema == KEY_SCHEMA
        }

    def __bool__(self) -> bool:
        return bool(self._gone)

    def candidates(self, made: PlannedStep) -> list[str]:
        """Old addresses that a step without a record may have had. made: what is planned of it as a new one.

        A step whose sources are not here has no key yet: those it may be had sources of the same names.
        """
        if made.step is None or made.prior is not None or made.old_address is not None:
            return []
        if made.key is not None:
            inputs = {role: digest for role, digest in made.inputs.items() if digest is not None}
            keys = set(step_keys(made.step, inputs))
            return [address for address, record in self._gone.items() if record.key in keys]
        return [address for address, record in self._gone.items() if _may_be(made.step, record)]

    def take(self, address: str) -> None:
        """An old address is no longer there to be taken."""
        del self._gone[address]


def _may_be(step: Step, record: Record) -> bool:
    named = {role: masked(source.uri) for role, source in step.inputs.items() if isinstance(source, FromSource)}
    recorded = {role: source["uri"] for role, source in record.sources.items() if role in named}
    return bool(named) and record.kind == step.kind and recorded == named and set(record.inputs) == set(step.inputs)
