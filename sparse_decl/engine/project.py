"""A project: a Sparsefile, its steps and its workspace; and the plan that follows from them."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.dag import downstream_of, reachable, topological_order
from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.engine.compiled import Compiled, compiled_steps
from sparse_decl.engine.exchange import RemoteLook
from sparse_decl.engine.noop_cache import Seen, read_seen, watches_of, write_seen
from sparse_decl.engine.resolve import Resolver, sources_gone
from sparse_decl.graph.plan import Action, Known, Plan, make_plan, up_to_date
from sparse_decl.graph.selectors import States, select
from sparse_decl.steps.step import Step
from sparse_decl.store.index import FileProgress
from sparse_decl.store.lockfile import Lock, read_known_lock, read_lock
from sparse_decl.store.record import Record
from sparse_decl.store.sizes import Totals, figures_of, totals_of
from sparse_decl.store.workspace import STATE_NAME, Workspace, lock_name, remote_url, store_path

if TYPE_CHECKING:
    from sparse_decl.engine.run import Outcome
    from sparse_decl.sparsefile import LoadedSpec

SPARSEFILE_NAMES = ("Sparsefile.yaml", "Sparsefile.yml")


@dataclass(frozen=True)
class Project:
    """What a Sparsefile says, as far as planning needs it; `loaded` is all of it."""

    path: Path
    compiled: Compiled
    overrides: Mapping[str, str]
    based: Mapping[str, Step] = field(default_factory=dict)  # `base: auto`, with the base that was found
    baseless: Mapping[str, SparseError] = field(default_factory=dict)  # and why none was found

    @property
    def root(self) -> Path:
        return self.path.parent

    @cached_property
    def steps(self) -> Mapping[str, Step]:
        if not self.baseless:
            return ChainMap(dict(self.based), self.compiled.steps) if self.based else self.compiled.steps  # type: ignore[arg-type]
        found = {**self.compiled.steps, **self.based}
        return {address: step for address, step in found.items() if address not in self._without}

    @cached_property
    def unsupported(self) -> Mapping[str, Step]:
        if not self.baseless:
            return self.compiled.unsupported
        return {**self.compiled.unsupported, **{address: self.compiled.steps[address] for address in self._without}}

    @cached_property
    def _without(self) -> set[str]:
        """Models without a base that should have one, and all that is made from them."""
        found = {**self.compiled.steps, **self.based}
        return downstream_of({address: step.upstream for address, step in found.items()}, set(self.baseless))

    @cached_property
    def every(self) -> Mapping[str, Step]:
        """All that is declared, whether it can be planned or not: what selectors choose from."""
        return {**self.steps, **self.unsupported} if self.unsupported else self.steps

    @cached_property
    def upstream(self) -> Mapping[str, tuple[str, ...]]:
        """Of all that is declared: address -> addresses it takes inputs from."""
        own = {**self.based, **self.unsupported}
        return {**self.compiled.upstream, **{address: step.upstream for address, step in own.items()}}

    def refuse_unsupported(self, chosen: Iterable[str]) -> None:
        """Raises SpecError, with places, if something among these addresses cannot be planned by this version."""
        wanted = set(self.unsupported).intersection(chosen)
        if wanted:
            from sparse_decl.steps.resources import not_supported

            needed = reachable(self.upstream, wanted)
            for address, error in self.baseless.items():
                if address in needed:
                    raise error
            raise not_supported(self.loaded, needed)

    @cached_property
    def loaded(self) -> LoadedSpec:
        """The Sparsefile itself, read again if only its steps were needed so far. Raises SpecError."""
        from sparse_decl.sparsefile import load_sparsefile

        return load_sparsefile(self.path, overrides=self.overrides)

    def workspace(self, progress: FileProgress | None = None, *, remote: bool = True) -> Workspace:
        """The workspace beside the Sparsefile; close it after use. remote: whether its remote may be used."""
        url = remote_url(self.compiled.remote) if remote else None
        store = store_path(self.root, self.compiled.store)
        workspace = Workspace(self.root, store, remote=url, progress=progress, lock_name=lock_name(self.path))
        workspace.try_register()
        return workspace

    def config(self, targets: Iterable[str] = ()) -> dict[str, Any]:
        """The part of a plan's JSON that names what it was made from."""
        return {
            "files": [{"path": path, "digest": digest} for path, digest in self.compiled.files],
            "vars": {name: _plain(value) for name, value in self.compiled.vars.items()},
            "overrides": dict(self.overrides),
            "targets": list(targets),
        }


@dataclass(frozen=True, slots=True)
class _Store:
    """Where results are looked for: the workspace's store, and its remote if it may be asked."""

    workspace: Workspace
    remote: RemoteLook | None


def find_sparsefile(path: Path | None) -> Path:
    """The file to read: the one given (a file, or the folder it lies in), or the one in the current folder.

    Raises ConfigError if there is none.
    """
    given = path if path is not None else Path()
    candidates = [given / name for name in SPARSEFILE_NAMES] if given.is_dir() else [given]
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    raise ConfigError(
        "there is no Sparsefile here",
        where=str(given.resolve()),
        hint="run `sparse init` to make one from the checkpoints in this folder, or name one with `-f PATH`",
    )


def open_project(path: Path | None = None, overrides: Mapping[str, str] | None = None) -> Project:
    """Reads the Sparsefile and makes its steps, or takes them from the compiled graph.

    Raises SpecError with every problem; what is not supported yet is for whoever needs it, see `refuse_unsupported`.
    """
    found = find_sparsefile(path)
    given = dict(overrides or {})
    compiled = compiled_steps(found, given, found.parent / STATE_NAME, lambda: _compile(found, given))
    project = Project(found, compiled, given)
    if not compiled.auto:
        return project
    from sparse_decl.engine.auto_base import resolve_auto

    with project.workspace(remote=False) as workspace:
        based, baseless = resolve_auto(compiled.steps, compiled.auto, workspace)
    return Project(found, compiled, given, based, baseless)


OnProblem = Callable[[SparseError], None]


def plan_project(
    project: Project,
    workspace: Workspace,
    *,
    targets: Sequence[str] = (),
    upgrade: bool = False,
    remote: bool = True,
    on_problem: OnProblem = lambda error: None,
    strict: bool = True,
    keep: bool = True,
    again: Callable[[Record], bool] = lambda record: False,
) -> Plan:
    """What `apply` would do now, every step looked at. Only files the stat index does not know are read.

    targets: selectors, none for everything. upgrade: see Resolver. remote: whether the remote may be asked for objects
    that are missing here; if that fails, on_problem is told, and they count as not there. strict: False to pass over
    what this version cannot plan. keep: whether what was found is kept for the next `glance`. again: see Known. Raises
    ConfigError.
    """
    lock = read_lock(workspace.lock_path)
    store = _Store(workspace, RemoteLook(workspace, on_problem) if remote else None)
    resolver = Resolver(project.root, workspace.index, upgrade=upgrade)
    plan = _plan(project, lock, resolver, store, targets, strict, again)
    for planned in plan:
        if planned.action is Action.PRUNE and planned.prior is not None:
            gone = sources_gone(planned.prior, project.root)
            if gone:
                on_problem(_last_copy(planned.address, gone))
    if keep and not upgrade:
        remember(project, workspace, plan)
    return plan


def _last_copy(address: str, gone: Sequence[str]) -> SparseError:
    return SparseError(
        f"{address} is no longer declared, and its source is gone: the store may hold the only copy of it",
        where=gone[0],
        hint="declare it again to keep it; once `apply` has taken it out of the lock, only an older lock restores it "
        "(`git checkout` one), and `sparse gc --only-copies` deletes it",
    )


def check_project(project: Project, workspace: Workspace, *, targets: Sequence[str] = ()) -> Plan:
    """The same from Sparsefile and lock alone: the store is not looked at, no network is used, and what is not on this
    machine counts as the lock remembers it. Raises ConfigError."""
    lock = read_lock(workspace.lock_path)
    plan = _plan(project, lock, Resolver(project.root, workspace.index, offline=True), None, targets, strict=True)
    remember(project, workspace, plan)
    return plan


def glance(
    project: Project,
    workspace: Workspace,
    *,
    targets: Sequence[str] = (),
    offline: bool = False,
    remote: bool = True,
    on_problem: OnProblem = lambda error: None,
    strict: bool = True,
    to_run: bool = False,
    whole: bool = False,
) -> tuple[Plan, Seen] | None:
    """The same plan, looking in full only at what changed since the last look, and what depends on it.

    offline: as `check_project` plans. targets, remote, on_problem, strict: as `plan_project` takes them.
    to_run: whether the plan is to hold all that a changed step is made from, so that it can be run.
    whole: whether it is to hold every step, in the order of `plan_project`, and leave none `untouched`.
    None if the last look was about another Sparsefile or lock. Raises ConfigError.
    """
    seen = read_seen(workspace)
    if seen is None or seen.graph != project.compiled.digest or seen.store != str(workspace.store):
        return None
    lock, absent = read_known_lock(workspace.lock_path, seen.lock), seen.absent
    if lock is None:
        return None
    upstream = project.compiled.upstream
    stale = downstream_of(upstream, set(upstream) - seen.unchanged(workspace.root))
    resolver = Resolver(project.root, workspace.index, offline=offline)
    store = None if offline else _Store(workspace, RemoteLook(workspace, on_problem) if remote else None)

    def look(chosen: set[str], *, to_run: bool, whole: bool) -> tuple[Plan, set[str]]:
        again = stale & chosen
        # Whether their bytes can be had decides about what needs them.
        again |= absent(chosen if whole else reachable(upstream, again))
        if whole:
            needed = chosen
        else:
            needed = reachable(upstream, again) if to_run else {need for each in again for need in upstream[each]}
        settled = {each: up_to_date(project.steps[each], lock.nodes[each]) for each in sorted(needed - again)}
        steps = {each: project.steps[each] for each in again}
        plan = make_plan(steps, lock, _known(resolver, steps, lock, store), prune=False, settled=settled)
        if whole:
            planned = {**settled, **{each.address: each for each in plan}}
            order = topological_order({each: upstream[each] for each in chosen})
            return replace(plan, steps=tuple(planned[each] for each in order)), again
        if to_run:
            plan = replace(plan, steps=(*settled.values(), *plan.steps))
        held = {each.address for each in plan}
        return replace(plan, untouched=tuple(each for each in upstream if each in chosen and each not in held)), again

    def states() -> dict[str, str]:
        plan, _ = look(set(upstream), to_run=False, whole=False)
        return dict.fromkeys(upstream, Action.NOOP.value) | {each.address: each.action.value for each in plan}

    plan, again = look(_chosen(project, targets, states, strict), to_run=to_run, whole=whole)
    kept = {address: watch for address, watch in seen.watches.items() if address not in again}
    watches = watches_of(workspace, _up_to_date(plan), kept)
    if len(watches) > len(kept) and watches != seen.watches:
        seen = replace(seen, watches=watches)
        write_seen(workspace, seen)
    return plan, seen


def remember(project: Project, workspace: Workspace, plan: Plan) -> None:
    """Keeps what a plan of everything found, for the next `glance`."""
    if {planned.address for planned in plan} == set(project.steps) and not plan.lock.problems:
        _keep(project, workspace, plan.lock.nodes, plan.lock.text, _up_to_date(plan))


def remember_run(project: Project, workspace: Workspace, plan: Plan, outcome: Outcome, seen: Seen | None) -> None:
    """The same after a run of that plan. seen: what a glance found, if it made the plan: what that says of steps that
    were up to date then, and had nothing done to them, still holds."""
    unsettled = {*outcome.failures, *outcome.skipped}
    found = [
        (planned.step, outcome.records[planned.address])
        for planned in plan
        if planned.step is not None and planned.address not in unsettled
    ]
    if seen is None:
        _keep(project, workspace, outcome.records, outcome.text, found)
        return
    changed = {planned.address for planned in plan if planned.action is not Action.NOOP}
    lost = downstream_of(project.compiled.upstream, changed)
    kept = {address: watch for address, watch in seen.watches.items() if address not in lost}
    watches = watches_of(workspace, found, kept)
    figures = {**seen.figures, **{step.address: figures_of(record) for step, record in found}}
    lock = digest_bytes(outcome.text.encode())
    totals = seen.totals if lock == seen.lock else None  # all records have to be read for them: whoever asks does
    write_seen(workspace, replace(seen, lock=lock, watches=watches, figures=figures, totals=totals))


def totals_seen(workspace: Workspace, plan: Plan, seen: Seen) -> Totals:
    """Totals over the lock of a plan that `glance` made; they are kept for the next time."""
    if seen.totals is not None:
        return seen.totals
    totals = totals_of(plan.lock.nodes.values())
    write_seen(workspace, replace(seen, totals=totals))
    return totals


def _keep(
    project: Project,
    workspace: Workspace,
    records: Mapping[str, Record],
    text: str,
    found: Iterable[tuple[Step, Record]],
) -> None:
    if not workspace.state.is_dir() or not set(records) <= set(project.steps):
        return
    seen = Seen(
        project.compiled.digest,
        digest_bytes(text.encode()),
        str(workspace.store),
        watches_of(workspace, found, {}),
        {address: figures_of(records[address]) for address in project.steps if address in records},
        totals_of(records.values()),
    )
    write_seen(workspace, seen)


def _up_to_date(plan: Plan) -> Iterator[tuple[Step, Record]]:
    for planned in plan:
        if planned.action is Action.NOOP and planned.step is not None and planned.record is not None:
            yield planned.step, planned.record


def _compile(path: Path, overrides: Mapping[str, str]) -> tuple[Compiled, Mapping[str, str | None]]:
    from sparse_decl.sparsefile import load_sparsefile
    from sparse_decl.steps.resources import steps_of

    loaded = load_sparsefile(path, overrides=overrides)
    declared = steps_of(loaded)
    upstream = {address: step.upstream for address, step in declared.steps.items()}
    auto = tuple(address for address, step in declared.steps.items() if _is_auto(step))
    store = loaded.spec.store
    made = Compiled(
        declared.steps,
        declared.unsupported,
        loaded.files,
        loaded.vars,
        store.path,
        store.remote,
        declared.moved,
        upstream,
        auto,
    )
    return made, loaded.env_used


def _is_auto(step: Step) -> bool:
    """Whether it declares a base and none is settled; there may be no model to choose from."""
    return "inputs.base" in step.places and "base" not in step.inputs


def _plan(
    project: Project,
    lock: Lock,
    resolver: Resolver,
    store: _Store | None,
    targets: Sequence[str],
    strict: bool,
    again: Callable[[Record], bool] = lambda record: False,
) -> Plan:
    def of(steps: Mapping[str, Step], *, whole: bool) -> Plan:
        known = replace(_known(resolver, steps, lock, store), again=again)
        return make_plan(steps, lock, known, prune=whole, kept=project.unsupported, moved=project.compiled.moved)

    def states() -> dict[str, str]:
        return {planned.address: planned.action.value for planned in of(dict(project.steps), whole=True)}

    chosen = _chosen(project, targets, states, strict)
    return of({address: project.steps[address] for address in project.steps if address in chosen}, whole=not targets)


def _chosen(project: Project, targets: Sequence[str], states: Callable[[], States], strict: bool) -> set[str]:
    """Addresses of the steps that the selectors name, and of all they need. Raises ConfigError."""
    found = select(project.every, targets, states, project.upstream)
    if strict:
        project.refuse_unsupported(found)
    return found - set(project.unsupported)


def _known(resolver: Resolver, steps: Mapping[str, Step], lock: Lock, store: _Store | None) -> Known:
    """store: None if it is not to be looked at."""
    sources = resolver.all(steps, lock)
    if store is None:
        return Known(sources, here=False)
    has = store.remote.has if store.remote is not None else lambda output: False
    return Known(sources, store.workspace.actions.get, store.workspace.objects.output_state, has)


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
