"""A project: a Sparsefile, its steps and its workspace; and the plan that follows from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.digests import digest_bytes
from sparse_decl.engine.compiled import Compiled, compiled_steps
from sparse_decl.engine.exchange import RemoteLook
from sparse_decl.engine.resolve import Resolver
from sparse_decl.engine.seen import Seen, Watch, downstream_of, read_seen, watches_of, write_seen
from sparse_decl.errors import ConfigError, SparseError
from sparse_decl.graph.dag import reachable
from sparse_decl.graph.plan import Action, Known, Plan, make_plan, up_to_date
from sparse_decl.graph.selectors import select
from sparse_decl.steps.step import Step
from sparse_decl.store.figures import figures_of, totals_of
from sparse_decl.store.index import Progress
from sparse_decl.store.lockfile import Lock, read_known_lock, read_lock
from sparse_decl.store.record import Record
from sparse_decl.store.workspace import STATE_NAME, Workspace, lock_name, remote_url, store_path

if TYPE_CHECKING:
    from sparse_decl.engine.run import Outcome
    from sparse_decl.spec import LoadedSpec

SPARSEFILE_NAMES = ("Sparsefile.yaml", "Sparsefile.yml")


@dataclass(frozen=True)
class Project:
    """What a Sparsefile says, as far as planning needs it; `loaded` is all of it."""

    path: Path
    compiled: Compiled
    overrides: Mapping[str, str]

    @property
    def root(self) -> Path:
        return self.path.parent

    @property
    def steps(self) -> Mapping[str, Step]:
        return self.compiled.steps

    @property
    def unserved(self) -> Mapping[str, Step]:
        return self.compiled.unserved

    @cached_property
    def every(self) -> Mapping[str, Step]:
        """All that is declared, whether it can be planned or not: what selectors choose from."""
        return {**self.steps, **self.unserved} if self.unserved else self.steps

    def refuse_unserved(self, chosen: Iterable[str]) -> None:
        """Raises SpecError, with places, if something among these addresses cannot be planned by this version."""
        wanted = set(self.unserved).intersection(chosen)
        if wanted:
            from sparse_decl.steps.resources import not_served

            needed = reachable({address: step.upstream for address, step in self.every.items()}, wanted)
            raise not_served(self.loaded, needed)

    @cached_property
    def loaded(self) -> LoadedSpec:
        """The Sparsefile itself, read again if only its steps were needed so far. Raises SpecError."""
        from sparse_decl.spec import load_sparsefile

        return load_sparsefile(self.path, overrides=self.overrides)

    def workspace(self, progress: Progress | None = None, *, remote: bool = True) -> Workspace:
        """The workspace beside the Sparsefile; close it after use. remote: whether its remote may be used."""
        url = remote_url(self.compiled.remote) if remote else None
        store = store_path(self.root, self.compiled.store)
        return Workspace(self.root, store, remote=url, progress=progress, lock_name=lock_name(self.path))

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

    Raises SpecError with every problem; what is not supported yet is for whoever needs it, see `refuse_unserved`.
    """
    found = find_sparsefile(path)
    given = dict(overrides or {})
    compiled = compiled_steps(found, given, found.parent / STATE_NAME, lambda: _compile(found, given))
    return Project(found, compiled, given)


OnProblem = Callable[[SparseError], None]


def plan_project(
    project: Project,
    workspace: Workspace,
    *,
    targets: Iterable[str] = (),
    upgrade: bool = False,
    remote: bool = True,
    on_problem: OnProblem = lambda error: None,
    strict: bool = True,
    sound: str | None = None,
    keep: bool = True,
    again: Callable[[Record], bool] = lambda record: False,
) -> Plan:
    """What `apply` would do now, every step looked at. Only files the stat index does not know are read.

    targets: selectors, none for everything. upgrade: see Resolver. remote: whether the remote may be asked for objects
    that are missing here; if that fails, on_problem is told, and they count as not there. strict: False to pass over
    what this version cannot plan. sound: digest of a lock of which it is known that its form is right. keep: whether
    what was found is kept for the next `glance`. again: see Known. Raises ConfigError.
    """
    lock = read_lock(workspace.lock_path, sound)
    store = _Store(workspace, RemoteLook(workspace, on_problem) if remote else None)
    resolver = Resolver(project.root, workspace.index, upgrade=upgrade)
    plan = _plan(project, lock, resolver, store, list(targets), strict, again)
    if keep and not upgrade:
        remember(project, workspace, plan)
    return plan


def check_project(project: Project, workspace: Workspace, *, targets: Iterable[str] = ()) -> Plan:
    """The same from Sparsefile and lock alone: the store is not looked at, no network is used, and what is not on this
    machine counts as the lock remembers it. Raises ConfigError."""
    lock = read_lock(workspace.lock_path)
    plan = _plan(project, lock, Resolver(project.root, workspace.index, offline=True), None, list(targets), strict=True)
    remember(project, workspace, plan)
    return plan


def glance(
    project: Project,
    workspace: Workspace,
    *,
    offline: bool = False,
    remote: bool = True,
    on_problem: OnProblem = lambda error: None,
    strict: bool = True,
) -> tuple[Plan, Seen] | None:
    """The same plan, looking in full only at what changed since the last look, and what depends on it.

    offline: as `check_project` plans. remote, on_problem, strict: as `plan_project` takes them.
    None if the last look was about another Sparsefile or lock. Raises ConfigError.
    """
    if strict:
        project.refuse_unserved(project.unserved)
    seen = read_seen(workspace)
    if seen is None or seen.graph != project.compiled.digest or seen.store != str(workspace.store):
        return None
    lock = read_known_lock(workspace.lock_path, seen.lock)
    if lock is None:
        return None
    upstream = project.compiled.upstream
    again = downstream_of(upstream, set(upstream) - seen.unchanged(workspace.root))
    again |= seen.absent(reachable(upstream, again))  # whether their bytes can be had decides about what needs them
    steps = {address: project.steps[address] for address in again}
    needed = {need for address in again for need in upstream[address]} - again
    settled = {address: up_to_date(project.steps[address], lock.nodes[address]) for address in needed}
    resolver = Resolver(project.root, workspace.index, offline=offline)
    store = None if offline else _Store(workspace, RemoteLook(workspace, on_problem) if remote else None)
    known = _known(resolver, steps, lock, store)
    plan = make_plan(steps, lock, known, prune=False, settled=settled)
    plan = replace(plan, untouched=tuple(address for address in upstream if address not in again))
    kept = {address: seen.watches[address] for address in plan.untouched}
    watches = watches_of(workspace, _up_to_date(plan), kept)
    if len(watches) > len(kept):
        write_seen(workspace, replace(seen, watches=watches))
    return plan, seen


def remember(project: Project, workspace: Workspace, plan: Plan) -> None:
    """Keeps what a plan of everything found, for the next `glance`."""
    if {planned.address for planned in plan} == set(project.steps) and not plan.lock.problems:
        _keep(project, workspace, plan.lock.nodes, plan.lock.text, _up_to_date(plan), {})


def remember_run(project: Project, workspace: Workspace, plan: Plan, outcome: Outcome, seen: Seen | None) -> None:
    """The same after a run of that plan. seen: what a glance before it found; what that says of steps that were up to
    date then, and had nothing done to them, still holds."""
    before = seen.watches if seen is not None else {}
    unsettled = {*outcome.failures, *outcome.skipped}
    found = [
        (planned.step, outcome.records[planned.address])
        for planned in plan
        if planned.step is not None and planned.address not in unsettled
    ]
    kept = {step.address: before[step.address] for step, _ in _up_to_date(plan) if step.address in before}
    _keep(project, workspace, outcome.records, outcome.text, found, kept)


def _keep(
    project: Project,
    workspace: Workspace,
    records: Mapping[str, Record],
    text: str,
    found: Iterable[tuple[Step, Record]],
    kept: Mapping[str, Watch],
) -> None:
    if not workspace.state.is_dir() or not set(records) <= set(project.steps):
        return
    seen = Seen(
        project.compiled.digest,
        digest_bytes(text.encode()),
        str(workspace.store),
        watches_of(workspace, found, kept),
        {address: figures_of(records[address]) for address in project.steps if address in records},
        totals_of(records.values()),
    )
    write_seen(workspace, seen)


def _up_to_date(plan: Plan) -> Iterator[tuple[Step, Record]]:
    for planned in plan:
        if planned.action is Action.NOOP and planned.step is not None and planned.record is not None:
            yield planned.step, planned.record


def _compile(path: Path, overrides: Mapping[str, str]) -> tuple[Compiled, Mapping[str, str | None]]:
    from sparse_decl.spec import load_sparsefile
    from sparse_decl.steps.resources import steps_of

    loaded = load_sparsefile(path, overrides=overrides)
    served = steps_of(loaded)
    upstream = {address: step.upstream for address, step in served.steps.items()}
    store = loaded.spec.store
    made = Compiled(
        served.steps, served.unserved, loaded.files, loaded.vars, store.path, store.remote, loaded.moved, upstream
    )
    return made, loaded.env_used


def _plan(
    project: Project,
    lock: Lock,
    resolver: Resolver,
    store: _Store | None,
    targets: list[str],
    strict: bool,
    again: Callable[[Record], bool] = lambda record: False,
) -> Plan:
    def of(steps: Mapping[str, Step], *, whole: bool) -> Plan:
        known = replace(_known(resolver, steps, lock, store), again=again)
        return make_plan(steps, lock, known, prune=whole, spared=project.unserved, moved=project.compiled.moved)

    def states() -> dict[str, str]:
        return {planned.address: planned.action.value for planned in of(dict(project.steps), whole=True)}

    chosen = select(project.every, targets, states) if targets else set(project.unserved)
    if strict:
        project.refuse_unserved(chosen)
    if not targets:
        return of(dict(project.steps), whole=True)
    return of({address: project.steps[address] for address in project.steps if address in chosen}, whole=False)


def _known(resolver: Resolver, steps: Mapping[str, Step], lock: Lock, store: _Store | None) -> Known:
    """store: None if it is not to be looked at."""
    sources = resolver.all(steps, lock)
    if store is None:
        return Known(sources, here=False)
    has = store.remote.has if store.remote is not None else lambda output: False
    return Known(sources, store.workspace.actions.get, store.workspace.objects.output_state, has)


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
