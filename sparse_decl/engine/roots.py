"""What must not be collected: all that any lock names, in work trees, branches, tags and registered workspaces.

A lock that cannot be read could name anything, so it stops the collection.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.store.gc import Roots
from sparse_decl.store.lockfile import LOCK_NAME, LOCK_VERSION
from sparse_decl.store.record import Record
from sparse_decl.store.workspace import Workspace

_ANY_LOCK = ":(top,glob)**/*.lock"


def find_roots(workspace: Workspace, *, ignored: Iterable[str] = ()) -> Roots:
    """Roots of this workspace and of all others that are registered with its store.

    ignored: names of refs and folders whose locks need not be readable, as the error tells them.
    Raises ConfigError naming the ref or folder of a lock that cannot be read, UnavailableError if git fails.
    """
    roots, unused = Roots(), set(ignored)
    folders = {workspace.root.resolve(): None}
    for folder in workspace.registered():
        folders.setdefault(folder.resolve(), None)
    for folder in folders:
        for path in sorted(folder.glob("*.lock")):
            if path.is_file():
                _add_file(roots, path, str(folder if path.name == LOCK_NAME else path), unused)
        if _is_in_git(folder):
            for name, text in _locks_in_git(folder):
                _add(roots, name, text, unused)
    if unused:
        raise ConfigError(f"--ignore-ref {sorted(unused)[0]}: no lock that cannot be read is called so")
    return roots


def _add_file(roots: Roots, path: Path, name: str, unused: set[str]) -> None:
    try:
        data = path.read_bytes()
        text = data.decode() if _is_ours(path.name, data) else None
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        _unreadable(name, str(error), unused)
        return
    if text is not None:
        _add(roots, name, text, unused)


def _is_ours(path: str, data: bytes) -> bool:
    """Whether a `.lock` file is a lock of a Sparsefile, whole or damaged, and not of another tool."""
    return path.rpartition("/")[2] == LOCK_NAME or b'"lock_version"' in data


def _add(roots: Roots, name: str, text: str, unused: set[str]) -> None:
    try:
        records = list(_records(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, SparseError) as error:
        _unreadable(name, str(error), unused)
        return
    roots.locks.append(name)
    for record in records:
        roots.keys.add(record.key)
        for output in record.outputs.values():
            if output.stored:
                for entry in output.files.files:
                    roots.objects.setdefault(entry.digest, name)


def _records(text: str) -> Iterator[Record]:
    """Every record, strictly: what the tolerant reader would leave out is exactly what must not be lost here."""
    value = json.loads(text)
    if value["lock_version"] > LOCK_VERSION:
        raise ValueError(f"it has version {value['lock_version']}, later than {LOCK_VERSION}")
    for address, item in value["nodes"].items():
        try:
            yield Record.from_json(item)
        except (ValueError, AttributeError) as error:
            raise ValueError(f"{address}: {error}") from error


def _unreadable(name: str, why: str, unused: set[str]) -> None:
    if name in unused:
        unused.discard(name)
        return
    raise ConfigError(
        f"the lock of {name} cannot be read, so nothing is collected",
        why=why,
        hint=f"put it right, or go on without what it names: `sparse gc --ignore-ref {name}`",
    )


def _is_in_git(folder: Path) -> bool:
    return any((parent / ".git").exists() for parent in (folder, *folder.parents))


def _locks_in_git(folder: Path) -> Iterator[tuple[str, str]]:
    """(name, text) of each lock in every work tree, index, HEAD, branch, tag, remote branch and stash."""
    texts: dict[str, str] = {}

    def blob(name: str) -> str:
        if name not in texts:
            texts[name] = _git(folder, "cat-file", "blob", name)
        return texts[name]

    commits: dict[str, str] = {}
    for line in _git(folder, "for-each-ref", "--format=%(objectname) %(refname)").splitlines():
        commit, _, ref = line.partition(" ")
        commits.setdefault(commit, ref.removeprefix("refs/").removeprefix("heads/").removeprefix("tags/"))
    for place, head in _work_trees(folder):
        commits.setdefault(head, f"HEAD of {place}")
        if not place.is_dir():
            continue
        for path in _git(place, "ls-files", "-z", "-co", "--exclude-standard", "--", _ANY_LOCK).split("\0"):
            file = place / path
            if path and file.is_file() and file.parent.resolve() != folder and _is_ours(path, file.read_bytes()):
                yield str(file), file.read_text("utf-8", errors="replace")
        for line in _git(place, "ls-files", "-z", "-s", "--", _ANY_LOCK).split("\0"):
            facts, _, path = line.partition("\t")
            if path and _is_ours(path, blob(facts.split()[1]).encode()):
                yield f"the index of {place}", blob(facts.split()[1])
    for commit, name in commits.items():
        # A tag may name something that holds no files.
        listing = _git(folder, "ls-tree", "-r", "-z", "--full-tree", commit, allow_failure=True)
        for line in listing.split("\0"):
            facts, _, path = line.partition("\t")
            kind, digest = facts.split()[1:3] if path.endswith(".lock") else ("", "")
            if kind == "blob" and _is_ours(path, blob(digest).encode()):
                yield name, blob(digest)


def _work_trees(folder: Path) -> Iterator[tuple[Path, str]]:
    """Top folder and commit of each work tree; a bare repository has none, a new one no commit."""
    for block in _git(folder, "worktree", "list", "--porcelain").split("\n\n"):
        fields = dict(line.partition(" ")[::2] for line in block.splitlines())
        if "worktree" in fields and "bare" not in fields and fields.get("HEAD", "").strip("0"):
            yield Path(fields["worktree"]), fields["HEAD"]


def _git(folder: Path, *arguments: str, allow_failure: bool = False) -> str:
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)
    except FileNotFoundError as error:
        raise UnavailableError(
            "git is needed to see which branches and tags still need what",
            where=str(folder),
            hint="install git; nothing was collected",
        ) from error
    if done.returncode and not allow_failure:
        raise UnavailableError(
            "git failed, so nothing is collected",
            where=str(folder),
            why=done.stderr.decode(errors="replace").strip()[:300],
            hint=f"try `git {' '.join(arguments[:2])}` there",
        )
    return "" if done.returncode else done.stdout.decode("utf-8", errors="replace")
