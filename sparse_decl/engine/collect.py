"""`gc`: finds what nothing needs, holds back what could not be obtained again, and deletes the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.files import explain_os_error
from sparse_decl.engine.exchange import remote_of
from sparse_decl.engine.git_locks import History
from sparse_decl.engine.project import Project
from sparse_decl.engine.resolve import Resolver
from sparse_decl.engine.roots import Survey, find_roots
from sparse_decl.graph.plan import Resolved
from sparse_decl.sources import FileEntry
from sparse_decl.store.gc import Collection, Garbage, Known, Roots, delete, find_garbage, unrooted
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record
from sparse_decl.store.registry import Note
from sparse_decl.store.remote import Listed, object_name
from sparse_decl.store.remote_notes import collecting, forget_remotely, is_of, remote_notes, replace_notes
from sparse_decl.store.scratch import sweep
from sparse_decl.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Settings:
    """How to collect.

    older_than, max_size: see `store.gc.find_garbage`. history: which commits count. ignored: see `find_roots`.
    forget: folders of workspaces that no longer count; forget_after: nor do those not seen for so many seconds.
    only_copies: whether what could not be obtained again may be deleted. yes: whether anything is deleted.
    """

    older_than: float = 86_400.0
    max_size: int | None = None
    history: History = field(default_factory=History)
    ignored: tuple[str, ...] = ()
    forget: tuple[Path, ...] = ()
    forget_after: float | None = None
    only_copies: bool = False
    yes: bool = False


@dataclass(frozen=True, slots=True)
class Collected:
    """What was found, what was freed, and which workspaces were forgotten."""

    found: Collection
    survey: Survey
    freed: int
    forgotten: tuple[Note, ...]


def collect(
    project: Project, workspace: Workspace, settings: Settings, on_problem: Callable[[SparseError], None]
) -> Collected:
    """on_problem: called if the remote could not be asked; what it may hold then counts as not there.

    Raises BusyError if the store is in use, ConfigError, UnavailableError (see `find_roots`), SparseError.
    """
    try:
        with workspace.using_store(alone=settings.yes):
            workspace.try_register()
            gone = _forgotten(workspace, settings)
            survey = find_roots(workspace, ignored=settings.ignored, history=settings.history, forgotten=gone)
            only = only_copies(project, workspace, survey.roots, on_problem)
            found = find_garbage(
                workspace,
                survey.roots,
                older_than=settings.older_than,
                max_size=settings.max_size,
                only_copies=only,
                spare=not settings.only_copies,
            )
            freed = 0
            if settings.yes:
                freed = delete(found)
                sweep(workspace.scratch)
                workspace.registry.forget(gone)
                _tidy(workspace, survey)
    except OSError as error:
        raise explain_os_error(error, "collecting the store") from error
    return Collected(found, survey, freed, gone)


def collect_remote(project: Project, workspace: Workspace, settings: Settings) -> Collected:
    """The same for the remote: what no root of this store's workspaces and no note of a pusher names goes from there.

    An object that is not in this store is an only copy. Pushers are kept away while it deletes; what they said before
    that they need stays. Raises ConfigError, BusyError, UnavailableError, SparseError.
    """
    remote = remote_of(workspace)
    with workspace.using_store():
        workspace.try_register()
        survey = find_roots(workspace, ignored=settings.ignored, history=settings.history)
        with collecting(remote) if settings.yes else nullcontext(lambda: None) as go_on:
            notes = remote_notes(remote)
            gone = tuple(note for note in notes if note.root in settings.forget)
            if len({note.root for note in gone}) < len(set(settings.forget)):
                raise ConfigError(
                    "--forget: no workspace there has pushed to this remote",
                    why=_known_places(note.root for note in notes),
                    hint="name the folder as that list does",
                )
            own = [(note, needed, _own_notes(workspace, note, notes)) for note, needed in survey.seen]
            _keep_remote(
                survey, [note for note in notes if note not in gone], [old for *_, found in own for old in found]
            )
            found = _remote_garbage(workspace, survey.roots, remote.listing(), settings)
            if settings.yes:
                for item in found.garbage:
                    go_on()
                    remote.drop(object_name(item.name))
                for note in gone:
                    forget_remotely(remote, note)
                for note, needed, old in own:
                    if old:
                        place = workspace.registry.place(note)
                        replace_notes(remote, replace(note, root=place), needed, old)
    return Collected(found, survey, found.bytes if settings.yes else 0, gone)


def _own_notes(workspace: Workspace, note: Note, notes: Iterable[Note]) -> list[Note]:
    """Those of the remote that are of a workspace which was looked at just now: what it needs now counts, not they."""
    here = replace(note, root=workspace.registry.place(note))
    return [found for found in notes if is_of(found, here)]


def _keep_remote(survey: Survey, notes: Iterable[Note], own: Iterable[Note]) -> None:
    """What any pusher named stays, but for those that were looked at."""
    seen = {note.path for note in own}
    for note in notes:
        if note.path not in seen:
            survey.unseen.append(note)
            survey.roots.add(f"{note.root}, which pushed to the remote", note.keys.items())
        for key, named in note.keys.items():
            survey.roots.know(key, Known(named.address, "in no commit", named.objects))


def _remote_garbage(workspace: Workspace, roots: Roots, listed: Iterable[Listed], settings: Settings) -> Collection:
    now = time.time()
    names = {digest: known for known in roots.known.values() for digest in known.objects}
    counts = {"rooted": [0, 0], "young": [0, 0]}
    garbage: list[Garbage] = []
    only_copies: list[Garbage] = []
    for item in sorted(listed, key=lambda item: item.digest):
        age = now - item.written
        if item.digest in roots.objects or age < settings.older_than:
            count = counts["rooted" if item.digest in roots.objects else "young"]
            count[0] += 1
            count[1] += item.size
            continue
        here = workspace.objects.state(FileEntry("", item.size, item.digest)) is ObjectState.PRESENT
        known = names.get(item.digest, Known("", ""))
        place = Path(object_name(item.digest))
        made = Garbage(place, "object", item.digest, item.size, age, known.address, known.where, only_copy=not here)
        (only_copies if made.only_copy and not settings.only_copies else garbage).append(made)
    (rooted, rooted_bytes), (young, young_bytes) = counts["rooted"], counts["young"]
    return Collection(tuple(garbage), rooted, rooted_bytes, young, young_bytes, tuple(only_copies))


def only_copies(
    project: Project, workspace: Workspace, roots: Roots, on_problem: Callable[[SparseError], None]
) -> frozenset[str]:
    """Keys that no root names, whose results are here and could not be had again: what they were made from is not
    here any more, nor are their objects in the remote. Sources of other workspaces are not looked at."""
    loose = unrooted(workspace, roots)
    records = {key: record for key in loose if (record := workspace.actions.get(key)) is not None}
    stored = {key: known for key, known in loose.items() if known.objects and _is_whole(workspace, known)}
    if not stored:
        return frozenset()
    again = _makeable(records, _at_hand(project, workspace, roots))
    left = {key: known for key, known in stored.items() if key not in again}
    return frozenset(left) - _kept_remotely(workspace, left, on_problem)


def _is_whole(workspace: Workspace, known: Known) -> bool:
    try:
        return all(workspace.objects.path(digest).is_file() for digest in known.objects)
    except ValueError:  # a damaged note
        return False


def _at_hand(project: Project, workspace: Workspace, roots: Roots) -> set[str]:
    """Digests of inputs that are here or that the lock pins, and of what stays in the store."""
    lock = read_lock(workspace.lock_path)
    answers = Resolver(project.root, workspace.index, offline=True).all(project.steps, lock).values()
    here = {answer.files.digest for answer in answers if isinstance(answer, Resolved)}
    for key in roots.keys:
        record = workspace.actions.get(key)
        for output in record.outputs.values() if record is not None else ():
            here.add(output.digest)
    return here


def _makeable(records: Mapping[str, Record], here: set[str]) -> set[str]:
    """Keys whose inputs are here, or can be made by steps of which the same holds."""
    found: set[str] = set()
    while True:
        new = {key for key, record in records.items() if key not in found and set(record.inputs.values()) <= here}
        if not new:
            return found
        found |= new
        here.update(output.digest for key in new for output in records[key].outputs.values())


def _kept_remotely(
    workspace: Workspace, left: Mapping[str, Known], on_problem: Callable[[SparseError], None]
) -> set[str]:
    if not left or workspace.remote_url is None:
        return set()
    try:
        remote = workspace.remote
        sizes = remote.sizes({digest for known in left.values() for digest in known.objects}) if remote else {}
    except SparseError as error:
        on_problem(error)
        return set()
    there = {digest for digest, size in sizes.items() if size == workspace.objects.path(digest).stat().st_size}
    return {key for key, known in left.items() if set(known.objects) <= there}


def _forgotten(workspace: Workspace, settings: Settings) -> tuple[Note, ...]:
    """Notes of the workspaces that no longer count. Raises ConfigError for a folder that none is about."""
    if not settings.forget and settings.forget_after is None:
        return ()
    notes = workspace.registry.notes()
    places = {note.path: workspace.registry.place(note) for note in notes}
    found: dict[Path, Note] = {}
    for folder in settings.forget:
        about = [note for note in notes if places[note.path] in (folder, folder.absolute(), folder.resolve())]
        if not about:
            raise ConfigError(
                f"--forget {folder}: no workspace there has used this store",
                why=_known_places(places.values()),
                hint="name the folder as `sparse gc` does",
            )
        found.update({note.path: note for note in about})
    if settings.forget_after is not None:
        before = time.time() - settings.forget_after
        found.update({note.path: note for note in notes if note.seen < before and not places[note.path].exists()})
    return tuple(found.values())


def _known_places(places: Iterable[Path]) -> str:
    return "those that have: " + (", ".join(sorted({str(place) for place in places})) or "none")


def _tidy(workspace: Workspace, survey: Survey) -> None:
    """Cuts notes down to what is needed still; what has a record or an object to it is kept by name."""
    left = unrooted(workspace, survey.roots)
    known = {key for key, about in left.items() if workspace.actions.get(key) or _is_whole(workspace, about)}
    for note, needed in survey.seen:
        if note.path.is_symlink():
            workspace.registry.forget([note])  # a command that runs there makes one that tells more
        else:
            workspace.registry.keep_only(note, needed, known)
