"""One step of a published run as a source: the files that lead to it from its nearest anchor.

Manifests give the digests of all of them, so that nothing else is fetched before its bytes are needed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sparse_decl.base.digests import digest_file, digest_value
from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.parallel import Progress
from sparse_decl.base.untrusted import damage_told
from sparse_decl.sources.cache import cache_folder
from sparse_decl.sources.snapshot import FileEntry, Snapshot, make_snapshot
from sparse_decl.sync import manifest as form
from sparse_decl.sync.chain import Chain, Found
from sparse_decl.sync.channels import Channel, FolderChannel, StepBytes, open_channel
from sparse_decl.sync.manifest import FileRef


@dataclass(slots=True)
class StepSource:
    """The files of a place that a step is made from. uri: as it is written; url: of the place; step: as the trainer
    counts.

    Everything raises UnavailableError (the place cannot be reached, or has no such step now) and FormatError.
    """

    uri: str
    url: str
    step: int
    _route: list[Found] = field(default_factory=list, repr=False)

    def route(self) -> list[Found]:
        """The manifests from the nearest anchor to the step, in order."""
        if not self._route:
            with damage_told():
                self._route = Chain(open_channel(self.url), None).leading_to(self.step)
        return self._route

    def pinned(self) -> str:
        """Digest of the step's manifest, by which all before it is given too."""
        return self.route()[-1][1]

    def snapshot(self, digest_of: Callable[[Path], str]) -> Snapshot:
        """An anchor and deltas, by what their manifests say; none of them is read."""
        files = (_file(manifest, anchor=at == 0) for at, (manifest, _) in enumerate(self.route()))
        return make_snapshot([FileEntry(name, ref.size, ref.digest) for name, ref in files], self.uri)

    def local_path(self, progress: Progress | None = None) -> Path:
        """A folder that can be followed to the step: the place itself, or a copy of these files in the cache."""
        place = open_channel(self.url)
        if isinstance(place, FolderChannel):
            return place.folder
        folder = cache_folder("streams", digest_value([self.url, self.pinned()])[3:35])
        copy = FolderChannel(str(folder), folder)
        for at, (manifest, digest) in enumerate(self.route()):
            _copy(place, copy, *_file(manifest, anchor=at == 0))
            name = form.name_of(manifest.number)
            data = place.read(name, form.MOST_BYTES)
            if data is None or form.digest(data) != digest:
                raise UnavailableError("a published step was removed while it was read", where=f"{self.url}/{name}")
            if copy.read(name, form.MOST_BYTES) != data:
                copy.remove(name)
                copy.create(name, data)
            if progress is not None:
                progress(at + 1, len(self.route()))
        return folder


def _file(manifest: form.Manifest, *, anchor: bool) -> tuple[str, FileRef]:
    ref, kind = (manifest.full, "anchor") if anchor else (manifest.delta, "delta")
    assert ref is not None  # `leading_to` has seen to it
    return form.file_name(manifest.number, kind, ref), ref


def _copy(place: Channel, copy: FolderChannel, name: str, ref: FileRef) -> None:
    """Fetches a file, unless the copy has it already, and whole."""
    with contextlib.suppress(OSError):
        if digest_file(copy.folder / name) == ref.digest:
            return
    with StepBytes(place, name, ref) as data:
        copy.remove(name)
        copy.create(name, data.file)
