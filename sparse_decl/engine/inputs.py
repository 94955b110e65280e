"""Puts the bytes of an input on the local disk: from its source, from the store, or rebuilt from a delta.

Whatever is handed out has been checked against the digest that was asked for.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from sparse_decl.base.errors import (
    ConfigError,
    DeltaCompressionError,
    FormatError,
    InputChangedError,
    SparseError,
    UnavailableError,
)
from sparse_decl.base.log import timed
from sparse_decl.base.parallel import Progress
from sparse_decl.engine.exchange import fetch
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.resolve import Open, pinned_uri
from sparse_decl.sources import LocalSource, Snapshot, Source
from sparse_decl.steps.kind import Files, Rebuild
from sparse_decl.steps.registry import kind_named
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.index import StatIndex
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Output, Record
from sparse_decl.store.scratch import Scratch
from sparse_decl.store.workspace import Workspace

Tolerated = list[SparseError] | None
_MOST_NAMED = 5  # files


class StepInputs:
    """Local folders (or single files) for digests.

    records: what is known of each address: the lock, and what this run has settled.
    pinned:  (address, role) -> revision of a source, for those that have one.
    planned: whether digests were taken from the sources a moment ago, rather than from the lock.
    """

    def __init__(
        self,
        steps: Mapping[str, Step],
        records: Callable[[str], Record | None],
        workspace: Workspace,
        scratch: Scratch,
        *,
        pinned: Mapping[tuple[str, str], str | None] | None = None,
        planned: bool = True,
        threads: int = 0,
        memory: int = 1 << 30,
        open: Open = open_source,
    ):
        self._steps, self._records, self._workspace, self._scratch = steps, records, workspace, scratch
        self._pinned, self._planned = pinned or {}, planned
        self._threads, self._memory, self._open = threads, memory, open
        self._rebuilt: dict[str, Path] = {}
        self._mutex = threading.RLock()

    def within(self, threads: int, memory: int) -> StepInputs:
        """The same, rebuilding with so many threads and bytes of memory."""
        same = copy.copy(self)
        same._threads, same._memory = threads, memory
        return same

    def path(self, step: Step, role: str, digest: str, report: Progress, tolerated: Tolerated = None) -> Path:
        """Where the bytes of that digest lie. Raises UnavailableError, InputChangedError, DeltaCompressionError.

        tolerated: where what is made from them is checked by itself, a source that holds other files than the lock
        records is handed out all the same, and what `raise` would have said of it is added here.
        """
        source = step.inputs[role]
        with timed("bytes of %s for %s", role, step.address):
            if isinstance(source, FromStep):
                return self._output(step, source, digest, report, tolerated)
            return self._own(step, role, source, digest, report)

    def _own(
        self,
        step: Step,
        role: str,
        source: FromSource,
        digest: str,
        report: Progress,
        needed_by: Step | None = None,
        tolerated: Tolerated = None,
    ) -> Path:
        try:
            return self._from_source(step, role, source, digest)
        except UnavailableError as error:
            rebuilt = self._rebuild(step, role, digest, report)
            if rebuilt is None:
                raise _gone(step, role, digest, needed_by, error) from error
            return rebuilt
        except InputChangedError as error:
            rebuilt = None if self._planned else self._rebuild(step, role, digest, report)
            if rebuilt is not None:
                return rebuilt
            if self._planned:
                raise
            other = _other(step, role, digest, needed_by, error, self._what_changed(step, role, source, digest))
            if tolerated is None:
                raise other from error
            tolerated.append(other)
            return self._opened(step, role, source).local_path()

    def earlier(self, step: Step, name: str) -> Path | None:
        """An artifact of this address that is recorded and lies in the store, or None; nothing is fetched for it."""
        record = self._records(step.address)
        output = record.outputs.get(name) if record is not None and record.kind == step.kind else None
        if output is None or not output.stored or self._workspace.objects.output_state(output) != ObjectState.PRESENT:
            return None
        return self._workspace.objects.view(output, self._scratch.folder("earlier") / "files")

    def check_again(self, step: Step, role: str, digest: str) -> None:
        """Raises InputChangedError if a source does not hold that digest any more. Unchanged files are not read."""
        source = step.inputs[role]
        if isinstance(source, FromStep):
            provider = self._steps[source.address]
            if source.output in provider.same:
                self.check_again(provider, provider.same[source.output], digest)
            return
        if digest in self._rebuilt:
            return
        try:
            self._from_source(step, role, source, digest)
        except (UnavailableError, OSError) as error:
            raise _changed(step, role, str(error)) from error

    def _output(self, step: Step, source: FromStep, digest: str, report: Progress, tolerated: Tolerated = None) -> Path:
        provider = self._steps[source.address]
        role = provider.same.get(source.output)
        if role is not None:
            own = provider.inputs[role]
            if isinstance(own, FromSource):
                return self._own(provider, role, own, digest, report, needed_by=step, tolerated=tolerated)
            return self._output(provider, own, digest, report, tolerated)
        record = self._records(source.address)
        output = record.outputs.get(source.output) if record is not None else None
        if record is not None and output is not None and output.digest == digest and not output.stored:
            return self._derived(provider, record, source.output, digest, report)
        if output is None or output.digest != digest:
            raise UnavailableError(
                f"{source.output} of {source.address} ({digest}) is not in the store",
                hint=f"run `sparse apply {source.address}`",
            )
        return self._view(output, self._scratch.folder("view") / "files", report)

    def _opened(self, step: Step, role: str, source: FromSource) -> Source:
        return self._open(pinned_uri(source.uri, self._pinned.get((step.address, role))), self._workspace.root)

    def _what_changed(self, step: Step, role: str, source: FromSource, digest: str) -> str:
        """Which files of a source are others than those of that digest; empty if nobody knows what those were."""
        record = self._records(step.address)
        outputs = record.outputs.values() if record is not None else ()
        before = next((output.files for output in outputs if output.digest == digest), None)
        if before is None:
            return ""
        changes = before.changes(self._opened(step, role, source).snapshot(self._workspace.index.digest))
        more = f"; and {len(changes) - _MOST_NAMED} more" if len(changes) > _MOST_NAMED else ""
        pieces = (f"{what}, it had {had}" if had else what for what, had in changes[:_MOST_NAMED])
        return "; ".join(pieces) + more

    def _from_source(self, step: Step, role: str, source: FromSource, digest: str) -> Path:
        opened = self._opened(step, role, source)
        found = opened.snapshot(self._workspace.index.digest).digest
        if found != digest:
            raise _changed(step, role, f"{opened.uri} was {digest} and is {found} now")
        return opened.local_path()

    def _rebuild(self, step: Step, role: str, digest: str, report: Progress) -> Path | None:
        """The bytes of a source that is gone, from this step's own stored result."""
        record = self._records(step.address)
        name = next((name for name, same_as in step.same.items() if same_as == role), None)
        if record is None or name is None or name not in record.outputs or record.outputs[name].digest != digest:
            return None
        if not any(output.stored for output in record.outputs.values()):
            return None
        return self._derived(step, record, name, digest, report)

    def _derived(self, step: Step, record: Record, name: str, digest: str, report: Progress) -> Path:
        """An output that is not stored, made from those that are; once for each digest."""
        with self._mutex:
            if digest not in self._rebuilt:
                out = self._scratch.folder("rebuilt") / "files"
                self.rebuild(step, record, name, out, report)
                self._rebuilt[digest] = out
            return self._rebuilt[digest]

    def rebuild(
        self,
        step: Step,
        record: Record,
        name: str,
        out: Path,
        report: Progress,
        *,
        tensors: tuple[str, ...] = (),
        form: str = "files",
    ) -> None:
        """Writes an output that is not stored as such to `out` (must not exist), and checks every file of it that the
        record lists.

        tensors: names or patterns; `out` is then one safetensors file of these, checked by the step kind.
        Raises DeltaCompressionError if it does not come out as recorded; `out` is then to be discarded.
        """
        kind = kind_named(record.kind)
        if tensors and not kind.serves_tensors:
            raise ConfigError(
                f"{step.address} is not kept as a delta",
                why="tensors can be restored one by one from deltas alone",
                hint="leave out --tensor, or copy them from its source",
            )
        # A base is its tensors: what is made from one whose other files changed is right if its own digests say so.
        checked = (form == "files" and name in record.outputs) or bool(tensors)
        tolerated: list[SparseError] = []
        task = self._task(
            step, record, name, out, report, tensors=tensors, form=form, tolerated=tolerated if checked else None
        )
        try:
            kind.rebuild(task)
            if form == "files" and name in record.outputs and not tensors:
                check_files(out, record.outputs[name].files, self._workspace.index, task.digests)
        except (DeltaCompressionError, FormatError) as error:
            if not tolerated:
                raise
            raise _needed(tolerated[0], error) from error

    def open_files(self, step: Step, record: Record, name: str) -> Files | None:
        """The files of an output, read without restoring it; None where its kind can only rebuild. As `rebuild`."""
        out = self._scratch.path / "unused"
        return kind_named(record.kind).open_files(self._task(step, record, name, out, lambda done, total: None))

    def local_source(self, step: Step, record: Record, name: str) -> Path | None:
        """Where an output lies as the source of its step, if that is on this machine and holds what the record says."""
        role = step.same.get(name)
        source = step.inputs.get(role) if role is not None else None
        if role is None or not isinstance(source, FromSource):
            return None
        try:
            if not isinstance(self._opened(step, role, source), LocalSource):
                return None
            return self._from_source(step, role, source, record.outputs[name].digest)
        except (UnavailableError, InputChangedError):
            return None

    def output(self, step: Step, record: Record, name: str) -> Path:
        """Where an output lies: its source, a view of the store, or rebuilt. As `path`."""
        source = FromStep(step.address, name)
        return self._output(step, source, record.outputs[name].digest, lambda done, total: None)

    def _task(
        self,
        step: Step,
        record: Record,
        name: str,
        out: Path,
        report: Progress,
        *,
        tensors: tuple[str, ...] = (),
        form: str = "files",
        tolerated: Tolerated = None,
    ) -> Rebuild:
        views = self._scratch.folder("artifacts")
        artifacts = {
            stored: self._view(output, views / stored, report)
            for stored, output in record.outputs.items()
            if output.stored
        }
        return Rebuild(
            record=record,
            output=name,
            artifacts=artifacts,
            path=lambda role: self.path(step, role, record.inputs[role], report, tolerated),
            out=out,
            threads=self._threads,
            memory=self._memory,
            report=report,
            tensors=tensors,
            form=form,
        )

    def _view(self, output: Output, folder: Path, report: Progress) -> Path:
        fetch(self._workspace, output, report)
        return self._workspace.objects.view(output, folder)


def check_files(path: Path, expected: Snapshot, index: StatIndex, digests: Mapping[str, str] | None = None) -> None:
    """Raises DeltaCompressionError unless `path` (a folder, or the only file) holds these files, byte for byte.

    digests: what was taken of files while they were written; these are looked at and not read.
    """
    for entry in expected.files:
        file, algorithm = path / entry.path if path.is_dir() else path, entry.digest.partition(":")[0]
        try:
            taken = (digests or {}).get(entry.path, "")
            known = taken.startswith(f"{algorithm}:") and file.stat().st_size == entry.size
            found = taken if known else index.digest(file, algorithm)
        except OSError as error:
            raise DeltaCompressionError(
                f"{entry.path} should be there and is not", where=str(file), why=error.strerror or str(error)
            ) from error
        if found != entry.digest:
            raise DeltaCompressionError(
                f"{entry.path} does not have the bytes it should have",
                where=str(file),
                why=f"expected {entry.digest}, found {found}",
                hint="run `sparse verify` to see whether the store is damaged; fetch or copy the source again",
            )


def _changed(step: Step, role: str, why: str) -> SparseError:
    return InputChangedError(
        f"the {role} of {step.address} changed since it was planned",
        where=step.place_of(f"inputs.{role}"),
        why=why,
        hint="wait until whatever writes it is done, then run `sparse apply` again; nothing was published",
    )


def _gone(step: Step, role: str, digest: str, needed_by: Step | None, error: UnavailableError) -> UnavailableError:
    """A source that is not here; the error names who needs it."""
    needs = f", and what is stored of {needed_by.address} needs it" if needed_by is not None else ""
    return UnavailableError(
        f"{step.address} is not here{needs}",
        where=step.place_of(f"inputs.{role}"),
        why=f"{error.where}: {error.what}" if error.where else error.what,
        hint=f"put it back with digest {digest}, or correct its `source:`" + (f"; {error.hint}" if error.hint else ""),
    )


def _needed(other: SparseError, error: SparseError) -> DeltaCompressionError:
    """A base that holds other bytes than the lock records, and without those that were needed."""
    found = f"{error.where}: {error.why or error.what}" if error.where else error.why or error.what
    why = f"{other.why}; needed and not there: {found}"
    return DeltaCompressionError(other.what, where=other.where, why=why, hint=other.hint)


def _other(
    step: Step, role: str, digest: str, needed_by: Step | None, error: InputChangedError, changes: str
) -> DeltaCompressionError:
    """A source that holds other bytes than the lock records."""
    needs = f", which what is stored of {needed_by.address} needs" if needed_by is not None else ""
    return DeltaCompressionError(
        f"{step.address} is not what the lock records{needs}",
        where=step.place_of(f"inputs.{role}"),
        why=f"{error.why}: {changes}" if changes else error.why,
        hint=f"put back the files with digest {digest}; nothing was written",
    )
