"""Asks each declared source what it holds: local files by the stat index, pinned remote ones by the lock alone."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.base.outgoing import masked
from sparse_decl.engine.opening import open_source
from sparse_decl.formats.lfs import PointerError
from sparse_decl.graph.plan import Resolved, from_record
from sparse_decl.sources import LocalSource, Source
from sparse_decl.sources.paths import names_repository
from sparse_decl.steps.step import FromSource, Step, published_step
from sparse_decl.store.index import StatIndex
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.record import Record

Open = Callable[[str, Path], Source]


@dataclass(frozen=True, slots=True)
class Resolver:
    """How sources are asked.

    upgrade: ask again what a moving name (a branch, a tag) stands for, instead of keeping what the lock pinned.
    offline: never ask a remote source; what the lock does not know of it is unknown.
    """

    root: Path
    index: StatIndex
    upgrade: bool = False
    offline: bool = False
    open: Open = open_source

    def all(self, steps: Mapping[str, Step], lock: Lock) -> dict[tuple[str, str], Resolved | SparseError]:
        """(address, role) -> what the source holds, for every source input; each place is asked once."""
        answers: dict[str, Resolved | SparseError] = {}
        found: dict[tuple[str, str], Resolved | SparseError] = {}
        for address, step in steps.items():
            for role, source in step.inputs.items():
                if isinstance(source, FromSource):
                    answer = (
                        self._from_lock(step, role, source.uri, lock)
                        or answers.get(source.uri)
                        or answers.setdefault(source.uri, self._ask(source.uri))
                    )
                    if isinstance(answer, PointerError):
                        answer = self._beside_pointers(step, role, source.uri, lock) or answer
                    found[address, role] = answer
        return found

    def _beside_pointers(self, step: Step, role: str, uri: str, lock: Lock) -> SparseError | None:
        """What a checkout with pointers shows to differ from the lock, whose memory counts for it otherwise."""
        from sparse_decl.engine.pointers import pointer_drift

        prior = lock.nodes.get(step.address)
        known = from_record(step, role, prior, None, present=False) if prior is not None else None
        try:
            source = self.open(uri, self.root)
            if known is None or not known.files.files or not isinstance(source, LocalSource):
                return None
            return pointer_drift(source.place, known.files, self.index.digest)
        except SparseError as error:
            return _kept(error)
        except OSError as error:
            return UnavailableError("this source cannot be read", where=uri, why=error.strerror or str(error))

    def _from_lock(self, step: Step, role: str, uri: str, lock: Lock) -> Resolved | None:
        prior = lock.nodes.get(step.address)
        recorded = prior.sources.get(role) if prior is not None else None
        if (
            prior is None
            or recorded is None
            or recorded.get("uri") != masked(uri)
            or "pinned" not in recorded
            or self.upgrade
        ):
            return None
        return from_record(step, role, prior, recorded["pinned"], present=True) if prior.problem() is None else None

    def _ask(self, uri: str) -> Resolved | SparseError:
        if self.offline and is_remote(uri):
            return UnavailableError(
                "this remote source is not in the lock",
                where=uri,
                hint="run `sparse apply` where the network can be used",
            )
        source: Source | None = None
        try:
            source = self.open(uri, self.root)
            return Resolved(source.snapshot(self.index.digest), source.pinned())
        except UnavailableError as error:
            if isinstance(error, PointerError):
                return _kept(error)
            if isinstance(source, LocalSource) and is_there(source.place):
                # What is here and cannot be read is not absent: the lock's memory may not stand in for it.
                return SparseError(error.what, where=error.where, why=error.why, hint=error.hint)
            return _kept(error)
        except SparseError as error:
            return _kept(error)
        except OSError as error:
            return UnavailableError(
                "this source cannot be read",
                where=str(error.filename or uri),
                why=error.strerror or str(error),
                hint="give this user permission to read it, or correct `source:`",
            )


def _kept(error: SparseError) -> SparseError:
    """The error without the frames it came through, which would stay alive with it: there may be thousands."""
    error.__traceback__ = error.__cause__ = error.__context__ = None
    return error


def is_there(place: Path) -> bool:
    """Whether a place on this machine holds something."""
    try:
        return place.exists() and not (place.is_dir() and not any(place.iterdir()))
    except OSError:
        return True


def sources_gone(record: Record, root: Path) -> list[str]:
    """Those of a stored record's own sources that should be on this machine and are not."""
    if not any(output.stored for output in record.outputs.values()):
        return []
    uris = [source["uri"] for source in record.sources.values() if isinstance(source.get("uri"), str)]
    gone = []
    for uri in uris:
        with contextlib.suppress(SparseError):
            opened = open_source(uri, root)
            if isinstance(opened, LocalSource) and not is_there(opened.place):
                gone.append(uri)
    return gone


def is_remote(uri: str) -> bool:
    """Whether a source lies on another machine."""
    scheme, separator, _ = uri.partition("://")
    return bool(separator) and scheme not in ("file", "local")


def pinned_uri(uri: str, pinned: str | None) -> str:
    """The same source at the revision it was pinned to."""
    if pinned is None or not names_repository(uri) or published_step(uri) is not None:
        return uri
    return f"{uri.partition('@')[0]}@{pinned}"
