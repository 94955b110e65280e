"""Plans: all that a project needs looked at in full, or what changed since the no-op cache was written.

Sparsefile, lock, sources and store are read; nothing is changed but the caches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sparse_decl.base.dag import downstream_of, reachable, topological_order
from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import SparseError
from sparse_decl.base.log import timed
from sparse_decl.engine.noop_cache import NoopCache, fingerprints_of, read_cache, write_cache
from sparse_decl.engine.project import Project
from sparse_decl.engine.resolve import Resolver, sources_gone
from sparse_decl.graph.plan import Action, Changes, Known, Plan, up_to_date
from sparse_decl.graph.selectors import States, select
from sparse_decl.steps.step import Step
from sparse_decl.store.lockfile import Lock, read_known_lock, read_lock
from sparse_decl.store.record import Output, Record
from sparse_decl.store.sizes import Totals, figures_of, totals_of
from sparse_decl.store.workspace import Workspace

if TYPE_CHECKING:
    from sparse_decl.engine.run import Outcome

OnProblem = Callable[[SparseError], None]


def never(address: str, record: Record) -> bool:
    """Of no record: it is to be built again though it is up to date."""
    return False


def never_there(output: Output) -> bool:
    """Of no output: the remote has it."""
    return False


@dataclass(frozen=True, slots=True)
class IncrementalPlan:
    """A plan in which only what changed was looked at, and the no-op cache it rests on."""

    plan: Plan
    cache: NoopCache


@dataclass(frozen=True, slots=True)
class Planner:
    """What `apply` would do now in a workspace. Every plan raises ConfigError.

    targets: selectors, none for everything. strict: False to pass over what this version cannot plan.
    offline: from Sparsefile and lock alone: the store is not looked at, no network is used, and what is not on this
    machine counts as the lock records it. remote: whether the remote may be asked for objects that are missing here;
    if that fails, on_problem is told, and they count as not there.
    """

    project: Project
    workspace: Workspace
    targets: Sequence[str] = ()
    strict: bool = True
    offline: bool = False
    remote: bool = True
    on_problem: OnProblem = lambda error: None

    def full(self, *, upgrade: bool = False, keep: bool = True, again: Callable[[str, Record], bool] = never) -> Plan:
        """Every step looked at. Only files the stat index does not know are read.

        upgrade: see Resolver. keep: whether what was found is kept for the next `incremental`. again: see Known.
        """
        from sparse_decl.graph.decide import make_plan

        lock = read_lock(self.workspace.lock_path)
        ask = self._asker(lock, upgrade=upgrade, again=again)
        project = self.project

        def of(steps: Mapping[str, Step], *, whole: bool) -> Plan:
            return make_plan(steps, lock, ask(steps), prune=whole, kept=project.unsupported, moved=project.moved)

        def states() -> dict[str, str]:
            return {planned.address: planned.action.value for planned in of(dict(project.steps), whole=True)}

        chosen = self._chosen(states)
        steps = {address: project.steps[address] for address in project.steps if address in chosen}
        plan = of(steps, whole=not self.targets)
        if not self.offline:
            self._warn_of_last_copies(plan)
        if keep and not upgrade:
            self._remember(plan)
        return plan

    def incremental(self, *, to_run: bool = False, whole: bool = False) -> IncrementalPlan | None:
        """The same plan, looking in full only at what changed since the no-op cache was written,
        and what follows from it.

        to_run: whether the plan is to hold all that a changed step is made from, so that it can be run.
        whole: whether it is to hold every step, in the order of `full`, and leave none `untouched`.
        None if the cache is about another Sparsefile, lock or store, or if more steps come of what is declared.
        """
        if self.project.compiled.growing:
            return None
        cache = read_cache(self.workspace)
        if cache is None or cache.graph != self.project.compiled.digest or cache.store != str(self.workspace.store):
            return None
        lock, absent = read_known_lock(self.workspace.lock_path, cache.lock), cache.absent
        if lock is None:
            return None
        upstream = self.project.compiled.upstream
        stale = downstream_of(upstream, set(upstream) - cache.unchanged(self.workspace.root))
        ask = self._asker(lock)

        def look(chosen: set[str], *, to_run: bool, whole: bool) -> tuple[Plan, set[str]]:
            again = stale & chosen
            # Whether their bytes can be had decides about what needs them.
            again |= absent(chosen if whole else reachable(upstream, again))
            if whole:
                needed = chosen
            else:
                needed = reachable(upstream, again) if to_run else {need for each in again for need in upstream[each]}
            return self._plan_changed(lock, ask, chosen, again, needed, to_run=to_run, whole=whole), again

        def states() -> dict[str, str]:
            plan, _ = look(set(upstream), to_run=False, whole=False)
            return dict.fromkeys(upstream, Action.NOOP.value) | {each.address: each.action.value for each in plan}

        plan, again = look(self._chosen(states), to_run=to_run, whole=whole)
        kept = {address: found for address, found in cache.fingerprints.items() if address not in again}
        fingerprints = fingerprints_of(self.workspace, _up_to_date(plan), kept)
        if len(fingerprints) > len(kept) and fingerprints != cache.fingerprints:
            cache = replace(cache, fingerprints=fingerprints)
            write_cache(self.workspace, cache)
        return IncrementalPlan(plan, cache)

    def plan(self, *, whole: bool = False, upgrade: bool = False) -> Plan:
        """The incremental plan where there is one, else the full one."""
        with timed("planning what changed"):
            found = None if upgrade else self.incremental(whole=whole)
        if found is not None:
            return found.plan
        with timed("planning everything"):
            return self.full(upgrade=upgrade)

    def remember_run(self, plan: Plan, outcome: Outcome, cache: NoopCache | None) -> None:
        """Keeps what a run of that plan gave. cache: what an incremental plan rested on: what that says of steps that
        were up to date then, and had nothing done to them, still holds."""
        unsettled = {*outcome.failures, *outcome.skipped}
        found = [
            (planned.step, outcome.records[planned.address])
            for planned in plan
            if planned.step is not None and planned.address not in unsettled
        ]
        if cache is None:
            self._keep(outcome.records, outcome.text, found)
            return
        changed = {planned.address for planned in plan if planned.action is not Action.NOOP}
        lost = downstream_of(self.project.compiled.upstream, changed)
        kept = {address: found for address, found in cache.fingerprints.items() if address not in lost}
        lock = digest_bytes(outcome.text.encode())
        new = replace(
            cache,
            lock=lock,
            fingerprints=fingerprints_of(self.workspace, found, kept),
            figures={**cache.figures, **{step.address: figures_of(record) for step, record in found}},
            # All records have to be read for them: whoever asks does.
            totals=cache.totals if lock == cache.lock else None,
        )
        write_cache(self.workspace, new)

    def totals(self, found: IncrementalPlan) -> Totals:
        """Totals over the lock of an incremental plan; they are kept for the next time."""
        if found.cache.totals is not None:
            return found.cache.totals
        totals = totals_of(found.plan.lock.nodes.values())
        write_cache(self.workspace, replace(found.cache, totals=totals))
        return totals

    def _asker(
        self, lock: Lock, *, upgrade: bool = False, again: Callable[[str, Record], bool] = never
    ) -> Callable[[Mapping[str, Step]], Known]:
        """What makes, for some steps, all that planning them may ask; the remote's listing is fetched at most once."""
        workspace = self.workspace
        resolver = Resolver(self.project.root, workspace.index, upgrade=upgrade, offline=self.offline)
        if self.offline:
            return lambda steps: Known(resolver.all(steps, lock), here=False, again=again)
        has = never_there
        if self.remote and workspace.remote_url is not None:
            from sparse_decl.engine.exchange import RemoteLook  # all that moves objects: few plans need it

            has = RemoteLook(workspace, self.on_problem).has
        return lambda steps: Known(
            resolver.all(steps, lock),
            workspace.actions.get,
            workspace.objects.output_state,
            has,
            again=again,
            unaffected=self._is_unaffected,
        )

    def _is_unaffected(self, record: Record, changes: Changes) -> bool:
        """See Known. What is stored says what it took from its bases; what cannot be read proves nothing."""
        from sparse_decl.steps.registry import kind_named

        before = frozenset(entry.path for then, _ in changes.values() for entry in then.files)
        changed = frozenset().union(*(then.differing(now) for then, now in changes.values()))
        try:
            with self.workspace.make_scratch() as scratch:
                views, stored = scratch.folder("artifacts"), record.outputs.items()
                artifacts = {
                    name: self.workspace.objects.view(output, views / name) for name, output in stored if output.stored
                }
                return kind_named(record.kind).is_unaffected(artifacts, before, changed)
        except (SparseError, OSError):
            return False

    def _chosen(self, states: Callable[[], States]) -> set[str]:
        """Addresses of the steps that the selectors name, and of all they need."""
        found = select(self.project.every, self.targets, states, self.project.upstream)
        if self.strict:
            self.project.refuse_unsupported(found)
        return found - set(self.project.unsupported)

    def _plan_changed(
        self,
        lock: Lock,
        ask: Callable[[Mapping[str, Step]], Known],
        chosen: set[str],
        again: set[str],
        needed: set[str],
        *,
        to_run: bool,
        whole: bool,
    ) -> Plan:
        """again: what is planned again. needed: what it may be made from, up to date but for those."""
        project, upstream = self.project, self.project.compiled.upstream
        settled = {each: up_to_date(project.steps[each], lock.nodes[each]) for each in sorted(needed - again)}
        steps = {each: project.steps[each] for each in again}
        plan = Plan((), lock)
        if steps:
            from sparse_decl.graph.decide import make_plan  # not loaded while nothing changed

            plan = make_plan(steps, lock, ask(steps), prune=False, settled=settled)
        if whole:
            planned = {**settled, **{each.address: each for each in plan}}
            order = topological_order({each: upstream[each] for each in chosen})
            return replace(plan, steps=tuple(planned[each] for each in order))
        if to_run:
            plan = replace(plan, steps=(*settled.values(), *plan.steps))
        held = {each.address for each in plan}
        return replace(plan, untouched=tuple(each for each in upstream if each in chosen and each not in held))

    def _warn_of_last_copies(self, plan: Plan) -> None:
        """Of what leaves the lock while nothing but the store may still have it."""
        for planned in plan:
            if planned.action is Action.PRUNE and planned.prior is not None:
                gone = sources_gone(planned.prior, self.project.root)
                if gone:
                    self.on_problem(_last_copy(planned.address, gone))

    def _remember(self, plan: Plan) -> None:
        """Keeps what a plan of everything found."""
        if {planned.address for planned in plan} == set(self.project.steps) and not plan.lock.problems:
            self._keep(plan.lock.nodes, plan.lock.text, _up_to_date(plan))

    def _keep(self, records: Mapping[str, Record], text: str, found: Iterable[tuple[Step, Record]]) -> None:
        steps = self.project.steps
        if not self.workspace.state.is_dir() or not set(records) <= set(steps):
            return
        cache = NoopCache(
            self.project.compiled.digest,
            digest_bytes(text.encode()),
            str(self.workspace.store),
            fingerprints_of(self.workspace, found, {}),
            {address: figures_of(records[address]) for address in steps if address in records},
            totals_of(records.values()),
        )
        write_cache(self.workspace, cache)


def _last_copy(address: str, gone: Sequence[str]) -> SparseError:
    return SparseError(
        f"{address} is no longer declared, and its source is gone: the store may hold the only copy of it",
        where=gone[0],
        hint="declare it again to keep it; once `apply` has taken it out of the lock, only an older lock restores it "
        "(`git checkout` one), and `sparse gc --only-copies` deletes it",
    )


def _up_to_date(plan: Plan) -> Iterator[tuple[Step, Record]]:
    for planned in plan:
        if planned.action is Action.NOOP and planned.step is not None and planned.record is not None:
            yield planned.step, planned.record
