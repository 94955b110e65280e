"""The locks in a git repository: what work trees, indexes, branches, tags, stashes and the commits behind them hold.

A fixed number of git processes whatever the history's length: one walks the commits, one looks up where branches stand,
one hands out files. Each file is read once, however many commits hold it.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sparse_decl.base.errors import UnavailableError
from sparse_decl.store.lockfile import LOCK_NAME

_ANY_LOCK = ":(top,glob)**/*.lock"
_FILES = ("100644", "100755", "100664")
_COMMIT = "\x01"


@dataclass(frozen=True, slots=True)
class History:
    """Which commits count beside those where work trees, indexes, branches and stashes stand now.

    tags: those that are tagged. seconds: those that are no older; infinity for all.
    """

    tags: bool = True
    seconds: float = float("inf")


@dataclass(frozen=True, slots=True)
class GitLock:
    """One version of a lock. name: the branch or folder, or the commit, for messages. stands: whether it is where
    something stands now. counts: whether it is in the history that was asked for."""

    name: str
    text: bytes
    stands: bool
    counts: bool


@dataclass(slots=True)
class _Found:
    """Blobs of locks: those that stand now, and where; those that any commit has, and the newest that brought them;
    which of these are in the history that was asked for. paths: of all of them."""

    standing: dict[str, str] = field(default_factory=dict)
    brought: dict[str, str] = field(default_factory=dict)
    ended: dict[str, str] = field(default_factory=dict)
    counting: set[str] = field(default_factory=set)
    paths: dict[str, None] = field(default_factory=dict)


def is_in_git(folder: Path) -> bool:
    return any((parent / ".git").exists() for parent in (folder, *folder.parents))


def is_lock(path: str, data: bytes) -> bool:
    """Whether a `.lock` file is a lock of a Sparsefile, whole or damaged, and not of another tool."""
    return path.rpartition("/")[2] == LOCK_NAME or b'"lock_version"' in data


def locks_in_git(folder: Path, history: History) -> Iterator[GitLock]:
    """Each version once, those that stand now first. Raises UnavailableError if git is missing or fails, OSError."""
    tips, trees, tags = _tips(folder)
    names: dict[str, str] = {}  # path of a blob, which tells a damaged lock from other files
    found = _Found()
    for place, _ in trees:
        for path in _git(place, "ls-files", "-z", "-co", "--exclude-standard", "--", _ANY_LOCK).split("\0"):
            file = place / path
            if path and file.is_file() and file.parent.resolve() != folder:
                data = file.read_bytes()
                if is_lock(path, data):
                    yield GitLock(str(file), data, stands=True, counts=True)
        for line in _git(place, "ls-files", "-z", "-s", "--", _ANY_LOCK).split("\0"):
            facts, _, path = line.partition("\t")
            if path and facts.split()[0] in _FILES:
                names.setdefault(facts.split()[1], path)
                found.standing.setdefault(facts.split()[1], f"the index of {place}")
    _walk(folder, [*tips, *tags], history, found, names)
    _look_up(folder, tips, found.standing, found.paths, names)
    if history.tags:
        _look_up(folder, tags, found.standing, found.paths, names)
    yield from _read(folder, found, names)


def _tips(folder: Path) -> tuple[dict[str, str], list[tuple[Path, str]], dict[str, str]]:
    """Commits where something stands, with its name; the work trees with theirs; and what tags name."""
    tips: dict[str, str] = {}
    tags: dict[str, str] = {}
    stash = False
    for line in _git(folder, "for-each-ref", "--format=%(objectname) %(refname)").splitlines():
        commit, _, ref = line.partition(" ")
        stash = stash or ref == "refs/stash"
        short = ref.removeprefix("refs/").removeprefix("heads/").removeprefix("tags/")
        (tags if ref.startswith("refs/tags/") else tips).setdefault(commit, short)
    if stash:  # all but the last lie in its log alone
        for number, commit in enumerate(_git(folder, "rev-list", "-g", "refs/stash").splitlines()):
            tips.setdefault(commit, f"stash@{{{number}}}")
    trees = list(_work_trees(folder))
    for place, head in trees:
        if head:
            tips.setdefault(head, f"HEAD of {place}")
    return tips, [(place, head) for place, head in trees if place.is_dir()], tags


def _walk(folder: Path, starts: Iterable[str], history: History, found: _Found, names: dict[str, str]) -> None:
    """Every blob that any commit reachable from there has brought or taken away, with its newest commit."""
    listing = _git(
        folder, "-c", "log.showSignature=false", "log", "--stdin", "--root", "--full-history", "-m", "--raw",
        "--no-abbrev", "--no-renames", "-z", f"--format={_COMMIT}%H %ct", "--", _ANY_LOCK,
        given="".join(f"{commit}\n" for commit in starts),
    )  # fmt: skip
    oldest = time.time() - history.seconds
    name, recent = "", True
    tokens = iter(listing.split("\0"))
    for token in tokens:
        token = token.lstrip("\n")
        if token.startswith(_COMMIT):
            commit, _, stamp = token[1:].partition(" ")
            name = f"commit {commit[:10]} of {datetime.fromtimestamp(int(stamp), UTC):%Y-%m-%d}"
            recent = int(stamp) >= oldest
        elif token.startswith(":"):
            before_mode, mode, before, blob = token[1:].split()[:4]
            path = next(tokens)
            found.paths.setdefault(path)
            if mode in _FILES:
                names.setdefault(blob, path)
                found.brought.setdefault(blob, name)
            if before_mode in _FILES:  # what held until this commit, whichever was the one that brought it
                names.setdefault(before, path)
                found.ended.setdefault(before, f"the parent of {name}")
            if recent:
                found.counting.update((before, blob))


def _look_up(
    folder: Path, tips: dict[str, str], standing: dict[str, str], paths: Iterable[str], names: dict[str, str]
) -> None:
    """The blobs of these paths in each commit (or tree that a tag names), with the commit's name."""
    asked = [(commit, path) for commit in tips for path in paths if "\n" not in path]
    answers = _git(
        folder, "cat-file", "--batch-check", given="".join(f"{commit}:{path}\n" for commit, path in asked)
    ).splitlines()
    for (commit, path), answer in zip(asked, answers, strict=True):
        fields = answer.rsplit(" ", 2)
        if len(fields) == 3 and fields[1] == "blob":
            names.setdefault(fields[0], path)
            standing.setdefault(fields[0], tips[commit])
    # A tag may name a tree, which no commit reaches, or something that holds no files.
    kinds = _git(folder, "cat-file", "--batch-check", given="".join(f"{tip}^{{}}\n" for tip in tips)).splitlines()
    for tip, kind in zip(tips, kinds, strict=True):
        if " tree " in kind:
            for line in _git(folder, "ls-tree", "-r", "-z", "--full-tree", tip).split("\0"):
                facts, _, path = line.partition("\t")
                if path.endswith(".lock") and facts.split()[0] in _FILES:
                    names.setdefault(facts.split()[2], path)
                    standing.setdefault(facts.split()[2], tips[tip])


def _read(folder: Path, found: _Found, names: dict[str, str]) -> Iterator[GitLock]:
    """The locks among the blobs, one after the other; no more than one is held."""
    wanted: dict[str, tuple[str, bool, bool]] = {}
    for blob, name in {**found.standing, **found.ended, **found.brought, **found.standing}.items():
        stands = blob in found.standing
        wanted[blob] = name, stands, stands or blob in found.counting
    if not wanted:
        return
    command = ["git", "-C", str(folder), "cat-file", "--batch"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as git:
        assert git.stdin is not None
        assert git.stdout is not None
        # Asked in groups that fit the pipe, so that neither side waits for the other.
        asked = list(wanted)
        for start in range(0, len(asked), 256):
            group = asked[start : start + 256]
            git.stdin.write("".join(f"{blob}\n" for blob in group).encode())
            git.stdin.flush()
            for blob in group:
                head = git.stdout.readline().split()
                if len(head) != 3:
                    raise UnavailableError(
                        "git does not have a lock that its history names, so nothing is collected",
                        where=str(folder),
                        why=f"{wanted[blob][0]} needs {blob}",
                        hint="run `git fsck` there; in a partial clone, `git fetch --refetch`",
                    )
                data = git.stdout.read(int(head[2]) + 1)[:-1]
                if is_lock(names[blob], data):
                    name, stands, counts = wanted[blob]
                    yield GitLock(name, data, stands=stands, counts=counts)
        git.stdin.close()


def _work_trees(folder: Path) -> Iterator[tuple[Path, str]]:
    """Top folder and commit of each work tree; a bare repository has none, a new one no commit."""
    for block in _git(folder, "worktree", "list", "--porcelain").split("\n\n"):
        fields = dict(line.partition(" ")[::2] for line in block.splitlines())
        if "worktree" in fields and "bare" not in fields:
            yield Path(fields["worktree"]), fields.get("HEAD", "") if fields.get("HEAD", "").strip("0") else ""


def _git(folder: Path, *arguments: str, given: str | None = None) -> str:
    command = ["git", "-C", str(folder), *arguments]
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    data = given.encode("utf-8", "surrogateescape") if given is not None else b""
    try:
        done = subprocess.run(command, input=data, capture_output=True, check=False, env=environment)
    except FileNotFoundError as error:
        raise UnavailableError(
            "git is needed to know what branches and tags still need",
            where=str(folder),
            hint="install git; nothing was collected",
        ) from error
    if done.returncode:
        words = itertools.takewhile(lambda word: not word.startswith("--"), arguments)
        raise UnavailableError(
            "git failed, so nothing is collected",
            where=str(folder),
            why=done.stderr.decode(errors="replace").strip()[:300],
            hint=f"try `git {' '.join(words)}` there",
        )
    return done.stdout.decode("utf-8", "surrogateescape")
