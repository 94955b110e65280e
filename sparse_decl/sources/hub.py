"""The Hugging Face hub: a repository at a commit.

Names, sizes and digests of a commit never change, so they are asked for once and kept in the cache; the files are
downloaded only for a step that needs them, into the hub's own cache, and checked against the promised digests.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from sparse_decl.base.digests import digest_value
from sparse_decl.base.errors import ConfigError, FormatError, MissingError, UnavailableError
from sparse_decl.base.parallel import Progress
from sparse_decl.sources import hub_client
from sparse_decl.sources.cache import cache_folder, read_record, write_record
from sparse_decl.sources.local import is_ignored, list_files
from sparse_decl.sources.snapshot import FileEntry, Snapshot, make_snapshot

COMMIT = re.compile(r"[0-9a-f]{40}")
_PART = re.compile(r"[A-Za-z0-9_](?:[\w.\-]{0,94}[A-Za-z0-9_])?", re.ASCII)
_REVISION = re.compile(r"[^\s\x00-\x1f\x7f~^:?*\[\\]+")


@dataclass(slots=True)
class HubSource:
    """`hf://[datasets/]org/name[@revision]`; without a revision, the default branch."""

    uri: str
    repo: hub_client.Repo
    revision: str | None
    _commit: str | None = field(default=None, repr=False)
    _snapshot: Snapshot | None = field(default=None, repr=False)

    def pinned(self) -> str:
        """The 40-hex commit. A branch or tag is asked for once; offline, the last answer counts.

        Raises UnavailableError.
        """
        if self._commit is None:
            exact = self.revision is not None and COMMIT.fullmatch(self.revision)
            self._commit = exact[0] if exact else self._resolve()
        return self._commit

    def snapshot(self, digest_file: Callable[[Path], str]) -> Snapshot:
        """From the hub's own list, without a download: sha256 of large files, git blob ids of small ones.

        Raises UnavailableError, FormatError (a list that no correct hub sends).
        """
        if self._snapshot is None:
            self._snapshot = self._list()
        return self._snapshot

    def listing(self) -> list[FileEntry]:
        """What the hub says now of the files of this commit; the cache is not used.

        Raises UnavailableError, FormatError.
        """
        if hub_client.offline():
            raise UnavailableError(
                "the hub may not be asked", where=self.uri, why="HF_HUB_OFFLINE is set", hint="unset it and run again"
            )
        return [file for file in hub_client.files(self.repo, self.pinned()) if not is_ignored(file.path)]

    def local_path(self, progress: Progress | None = None) -> Path:
        """The commit's folder in the hub's cache, complete, each file checked against its digest.

        Raises UnavailableError (offline, not allowed, cut off) and FormatError (bytes other than promised).
        """
        commit = self.pinned()
        snapshot = self._snapshot or self._list()
        record = self._record(f"{commit}.checked.json")
        checked = read_record(record)
        known = checked if isinstance(checked, dict) else {}
        folder, seen = hub_client.fetch(self.repo, commit, snapshot, known, progress)
        if seen != known:
            write_record(record, seen)
        surplus = {file.path for file in list_files(folder)} - {file.path for file in snapshot.files}
        if surplus:
            raise FormatError(
                "the hub's cache holds a file that is not part of the commit",
                where=str(folder / min(surplus)),
                why=f"{self.uri} at {commit[:12]} does not list it",
                hint="remove that file",
            )
        return folder

    def is_cached(self) -> bool:
        """Whether the hub's cache holds this commit, as far as names of files tell; asks nobody."""
        exact = self.revision is not None and COMMIT.fullmatch(self.revision)
        commit = exact[0] if exact else hub_client.cached_ref(self.repo, self.revision)
        if commit is None or not hub_client.is_cached(self.repo, commit):
            return False
        known = read_record(self._record(f"{commit}.files.json"))
        try:
            files = Snapshot.from_json(known, self.uri).files if known is not None else ()
        except FormatError:
            return False
        return all(hub_client.has_file(self.repo, commit, file.path) for file in files)

    def _resolve(self) -> str:
        record = self._record("refs", digest_value(self.revision)[3:] + ".json")
        if not hub_client.offline():
            commit = hub_client.resolve(self.repo, self.revision)
            if read_record(record) != commit:
                write_record(record, commit)
            return commit
        for known in (read_record(record), hub_client.cached_ref(self.repo, self.revision)):
            if isinstance(known, str) and COMMIT.fullmatch(known):
                return known
        raise MissingError(
            f"which commit {self.revision or 'the default branch'!r} stands for is not known offline",
            where=self.uri,
            why="HF_HUB_OFFLINE is set, and the name was never looked up on this machine",
            hint=self.repo.advice("write the 40-hex commit after the @, or unset HF_HUB_OFFLINE and run again"),
        )

    def _list(self) -> Snapshot:
        commit = self.pinned()
        record = self._record(f"{commit}.files.json")
        known = read_record(record)
        if known is not None:
            try:
                return Snapshot.from_json(known, str(record))
            except FormatError:
                pass  # a damaged record is asked for again
        entries = hub_client.cached_files if hub_client.offline() else hub_client.files
        snapshot = make_snapshot([file for file in entries(self.repo, commit) if not is_ignored(file.path)], self.uri)
        if not snapshot.files:
            raise MissingError(
                "the repository holds no file", where=self.uri, why=f"commit {commit}", hint="check the revision"
            )
        write_record(record, snapshot.to_json())
        return snapshot

    def _record(self, *parts: str) -> Path:
        # The endpoint is part of the name: what one server says is no knowledge about another.
        key = digest_value([hub_client.endpoint(), self.repo.kind, self.repo.name])[3:35]
        return cache_folder("hub", key, *parts)


def parse_hub_uri(uri: str, *, maybe_path: str = "") -> HubSource:
    """`hf://[models/|datasets/]org/name[@revision]`; `%2F` and plain slashes in a revision are both fine.

    maybe_path: see Repo. Raises ConfigError.
    """
    name, at, revision = uri.removeprefix("hf://").partition("@")
    kind = "model"
    for prefix in ("models", "datasets"):
        if name.startswith(prefix + "/"):
            kind, name = prefix[:-1], name.removeprefix(prefix + "/")
    parts = name.split("/")
    if len(parts) > 2:
        raise _bad(
            uri, f"a repository is named org/name; {'/'.join(parts[2:])!r} is a path inside it", _advice(kind, parts)
        )
    if not all(_PART.fullmatch(part) and "--" not in part and ".." not in part for part in parts):
        raise _bad(uri, f"{name!r} is not the name of a repository", _advice(kind, []))
    revision = unquote(revision)
    unsafe = ".." in revision or revision.startswith(("/", "-")) or revision.endswith("/")
    if at and (not _REVISION.fullmatch(revision) or unsafe):
        raise _bad(uri, f"{revision!r} is not a branch, tag or commit", _advice(kind, parts))
    return HubSource(uri, hub_client.Repo(kind, name, maybe_path), revision or None)


def _advice(kind: str, parts: list[str]) -> str:
    prefix = "datasets/" if kind == "dataset" else ""
    return f"write hf://{prefix}{'/'.join(parts[:2]) or 'org/name'}@revision, best with the 40-hex commit"


def _bad(uri: str, why: str, hint: str) -> ConfigError:
    return ConfigError(f"not a hub source: {uri}", why=why, hint=hint)
