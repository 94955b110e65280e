"""What goes between this store and its remote: the objects that the lock names. The lock alone says what is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.base.log import timed
from sparse_decl.base.ordering import natural
from sparse_decl.base.parallel import Progress
from sparse_decl.graph.selectors import matching
from sparse_decl.sources import FileEntry
from sparse_decl.steps.step import Step
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Output
from sparse_decl.store.remote import Remote
from sparse_decl.store.remote_notes import announce
from sparse_decl.store.transfer import Held, Transfer, look, pull, push
from sparse_decl.store.workspace import Workspace


class RemoteLook:
    """Asks the remote which outputs it has. A remote that cannot be asked is asked once, and has nothing."""

    def __init__(self, workspace: Workspace, on_problem: Callable[[SparseError], None]):
        self._workspace, self._on_problem, self._broken = workspace, on_problem, False

    def has(self, output: Output) -> bool:
        """Whether all objects of an output that are not here are there, with their sizes."""
        if self._broken or self._workspace.remote_url is None:
            return False
        objects = self._workspace.objects
        missing = {
            entry.digest: entry.size for entry in output.files.files if objects.state(entry) is not ObjectState.PRESENT
        }
        if any(objects.is_condemned(digest) for digest in missing):
            return False
        try:
            remote = self._workspace.remote
            with timed("asking %s for %d objects", self._workspace.remote_url, len(missing)):
                return remote is not None and remote.sizes(missing) == missing
        except UnavailableError as error:
            self._broken = True
            self._on_problem(error)
            return False


def locked_objects(lock: Lock, steps: Mapping[str, Step], targets: Sequence[str]) -> dict[str, list[FileEntry]]:
    """Stored objects by address: of the whole lock, or of what the selectors name. Raises ConfigError."""
    chosen = {address for selector in targets for address in matching(steps, selector)} or set(lock.nodes)
    found: dict[str, list[FileEntry]] = {}
    for address in sorted(chosen & set(lock.nodes), key=natural):
        record = lock.nodes[address]
        problem = record.problem()
        if problem is not None:
            raise ConfigError(
                f"the lock's record of {address} cannot be trusted",
                why=problem,
                hint=f"run `sparse apply`, or restore {lock.name} from git",
            )
        found[address] = [entry for output in record.outputs.values() if output.stored for entry in output.files.files]
    return found


def remote_of(workspace: Workspace) -> Remote:
    """The workspace's remote. Raises ConfigError if none is declared, UnavailableError if it cannot be opened."""
    remote = workspace.remote
    if remote is None:
        raise ConfigError(
            "no remote is declared",
            where=str(workspace.root),
            hint="add `store: {remote: s3://bucket/prefix}` to the Sparsefile, or set SPARSE_REMOTE",
        )
    return remote


def held_of(workspace: Workspace, lock: Lock, steps: Mapping[str, Step], targets: Sequence[str]) -> Held | None:
    """What the remote has of what the lock names; None without a remote. One that cannot be asked is no error here."""
    if workspace.remote_url is None:
        return None
    entries = [entry for entries in locked_objects(lock, steps, targets).values() for entry in entries]
    try:
        return look(remote_of(workspace), entries)
    except UnavailableError as error:
        return Held(workspace.remote_url, len(entries), problem=error.why or error.what)


def push_objects(
    workspace: Workspace, entries: Sequence[FileEntry], *, jobs: int, repair: bool, report: Progress
) -> Transfer:
    """See `store.transfer.push`. A note of what this workspace needs is left there first."""
    remote = remote_of(workspace)
    with workspace.using_store():
        workspace.register()
        remote.prepare()
        note = workspace.note()
        if note is not None:
            announce(remote, note)
        return push(remote, workspace.objects, workspace.index, entries, jobs=jobs, repair=repair, report=report)


def pull_objects(workspace: Workspace, entries: Sequence[FileEntry], *, jobs: int, report: Progress) -> Transfer:
    """See `store.transfer.pull`."""
    remote = remote_of(workspace)
    workspace.make_state()
    with workspace.using_store():
        workspace.register()
        return pull(remote, workspace.objects, entries, jobs=jobs, report=report)


def fetch(workspace: Workspace, output: Output, report: Progress) -> None:
    """Gets what is missing of one output, if there is a remote. Raises what `pull` raises."""
    if workspace.remote is not None and workspace.objects.output_state(output) is not ObjectState.PRESENT:
        pull(workspace.remote, workspace.objects, output.files.files, report=report)
