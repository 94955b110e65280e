"""The levels of `check` beyond the lock: do sources, the remote, the stored bytes and the decisions still
hold what it says?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from sparse_decl.base.digests import digest_value
from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.base.ordering import natural
from sparse_decl.engine.exchange import fetch, locked_objects, remote_of
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.project import Project
from sparse_decl.engine.resolve import Open, is_remote, pinned_uri
from sparse_decl.engine.verify import verify
from sparse_decl.graph.findings import Finding, State
from sparse_decl.graph.plan import Plan
from sparse_decl.graph.selectors import matching
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.steps.registry import kind_named
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record
from sparse_decl.store.transfer import unique
from sparse_decl.store.workspace import Workspace


def audit_sources(
    project: Project, workspace: Workspace, *, targets: Sequence[str] = (), open: Open = open_source
) -> Iterator[Finding]:
    """Whether each remote source still lists, at the revision the lock pinned, the files that the lock names.

    Lists only; nothing is downloaded. A hub lists digests too, a bucket only names and sizes.
    """
    lock = read_lock(workspace.lock_path)
    for address in _chosen(project, targets):
        step, record = project.steps[address], lock.nodes.get(address)
        for role, source in step.inputs.items():
            if record is None or not isinstance(source, FromSource) or not is_remote(source.uri):
                continue
            known = record.sources.get(role)
            uri = pinned_uri(source.uri, known.get("pinned") if known else None)
            expected = _expected(step, record, role)
            if expected is None and role in step.same.values():
                yield Finding(
                    "sources", address, uri, "changed", "the lock does not list its files; run `sparse apply`"
                )
                continue
            try:
                opened = open(uri, workspace.root)
                if not hasattr(opened, "listing"):
                    continue  # a machine: what it is says nothing of another one
                listed = opened.listing()
                if expected is not None:
                    difference = _difference(expected, listed)
                else:
                    difference = _other_content(record.inputs.get(role), listed)
            except UnavailableError as error:
                gone = error.what.startswith("no such")
                state: State = "missing" if gone else "unreachable"
                yield Finding("sources", address, uri, state, f"{error.what}: {error.why or ''}")
            except SparseError as error:
                yield Finding("sources", address, uri, "changed", f"{error.what}: {error.why or ''}")
            else:
                yield Finding("sources", address, uri, "changed" if difference else "ok", difference)


def audit_remote(project: Project, workspace: Workspace, *, targets: Sequence[str] = ()) -> Iterator[Finding]:
    """Whether each object the lock names is in the remote, with its size. Raises ConfigError, UnavailableError."""
    by_address = locked_objects(read_lock(workspace.lock_path), project.steps, targets)
    sizes = remote_of(workspace).sizes(
        entry.digest for entry in unique(entry for entries in by_address.values() for entry in entries)
    )
    for address, entries in by_address.items():
        for entry in entries:
            size = sizes.get(entry.digest)
            if size is None:
                detail = f"{entry.digest} is not in {workspace.remote_url}; run `sparse push` where it is"
                yield Finding("remote", address, entry.path, "missing", detail)
            elif size != entry.size:
                detail = f"{entry.digest} has {size} bytes there instead of {entry.size}; run `sparse push --repair`"
                yield Finding("remote", address, entry.path, "corrupt", detail)
            else:
                yield Finding("remote", address, entry.path, "ok")


def audit_decisions(project: Project, plan: Plan) -> Iterator[Finding]:
    """Whether the decisions that the lock records would be made again today: one finding a locked case of each policy
    the plan looked at. The store is not asked, and nothing is fitted."""
    for planned in plan:
        step, record = planned.step, planned.prior
        if step is None or record is None or not kind_named(step.kind).rechecks or record.problem() is not None:
            continue
        for case, verdict, detail in kind_named(step.kind).recheck(step, record, planned.inputs, project.root):
            yield Finding("decisions", step.address, case, verdict, detail)


def audit_deep(
    project: Project, workspace: Workspace, share: float, *, targets: Sequence[str] = ()
) -> Iterator[Finding]:
    """Reads the stored bytes of a share of the addresses again, restores their models and compares.

    What is missing is fetched from the remote, if there is one. Raises UnavailableError if that cannot be asked.
    Which addresses are taken follows from the lock alone: the same for everybody, and others when it changes.
    """
    lock = read_lock(workspace.lock_path)
    by_address = locked_objects(lock, project.steps, targets)
    stored = [address for address, entries in by_address.items() if entries]
    ranked = sorted(stored, key=lambda address: digest_value([lock.text, address]))
    chosen = sorted(ranked[: math.ceil(share * len(ranked))])
    absent = [entry.digest for address in chosen for entry in by_address[address] if not _is_here(workspace, entry)]
    if absent and workspace.remote_url:
        remote_of(workspace).sizes(absent[:1])  # one that cannot be asked is told once, and not for each address
    for address in chosen:
        for output in lock.nodes[address].outputs.values() if workspace.remote_url else ():
            if output.stored:
                try:
                    fetch(workspace, output, lambda done, total: None)
                except SparseError as error:
                    lost: State = "missing" if isinstance(error, UnavailableError) else "corrupt"
                    yield Finding("deep", address, "remote", lost, f"{error.what}: {error.why or ''}")
        for found in verify(project, workspace, targets=[address], deep=True):
            yield Finding("deep", address, found.name, found.state, found.detail or "")


def _is_here(workspace: Workspace, entry: FileEntry) -> bool:
    return workspace.objects.state(entry) is ObjectState.PRESENT


def _chosen(project: Project, targets: Sequence[str]) -> list[str]:
    return sorted(
        {address for selector in targets for address in matching(project.steps, selector)} or project.steps, key=natural
    )


def _expected(step: Step, record: Record, role: str) -> tuple[FileEntry, ...] | None:
    for name, same_as in step.same.items():
        if same_as == role and name in record.outputs:
            return record.outputs[name].files.files
    return None


def _other_content(digest: str | None, listed: Sequence[FileEntry]) -> str:
    """The same of a source of which the lock knows the digest alone; what is listed without digests says nothing."""
    if not all(entry.digest for entry in listed):
        return ""
    found = Snapshot(tuple(sorted(listed, key=lambda entry: entry.path))).digest
    return "" if found == digest else f"its files are {found} instead of {digest}"


def _difference(expected: Sequence[FileEntry], listed: Sequence[FileEntry]) -> str:
    """The first thing that differs, in words; empty if nothing does."""
    before, now = {entry.path: entry for entry in expected}, {entry.path: entry for entry in listed}
    for path in sorted({*before, *now}):
        if path not in now:
            return f"{path} is gone"
        if path not in before:
            return f"{path} is new"
        if now[path].size not in (-1, before[path].size):
            return f"{path} has {now[path].size} bytes instead of {before[path].size}"
        if now[path].digest and now[path].digest != before[path].digest:
            return f"{path} is {now[path].digest} instead of {before[path].digest}"
    return ""
