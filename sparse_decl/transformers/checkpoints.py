"""What becomes of a trainer's checkpoints: each a delta, proved, and the whole folders of older ones removed.

All is decided by what lies in the output folder, so the next process carries on where a killed one stopped. A folder is
removed only when the delta restores exactly the files that are in it; run as a module, it is `Trainer`'s other process.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from sparse_decl.api.bases import base_refs
from sparse_decl.api.deltas import explained
from sparse_decl.api.opened import open_delta
from sparse_decl.api.paths import PathLike, model_path
from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, SparseError, UnavailableError
from sparse_decl.base.portable import lower_priority
from sparse_decl.formats.folders import whole_folder
from sparse_decl.formats.manifest import format_of
from sparse_decl.model_delta import OpenDelta, encode
from sparse_decl.model_delta.effort import FAST
from sparse_decl.model_delta.format.files import FORMAT, read_manifest
from sparse_decl.sources import list_files
from sparse_decl.store.locks import try_lock

DELTAS = "deltas"  # folder of the deltas, beside the checkpoints
BASE, BEFORE = "base", "before"
_NAME = re.compile(r"checkpoint-(\d+)")
_STATE = "trainer_state.json"  # transformers writes it last
_GOING = ".removing-"
_PIECE = 64 << 20
_PAUSE = 0.1


@dataclass(frozen=True, slots=True)
class Keeping:
    """How the checkpoints in the folder `output` are kept; paths as text, to be handed to a process.

    base: what the model was made from, None if nothing. against: BASE, or BEFORE for the checkpoint before, then the
    base for the first. whole: how many of the newest stay whole, at least 1. remove: whether older ones are removed.
    upto: the last step there is; folders of later steps are of a run that was abandoned. best: one more that stays.
    """

    output: str
    base: str | None = None
    against: str = BASE
    whole: int = 1
    remove: bool = False
    upto: int | None = None
    best: str | None = None
    threads: int = 1

    def __post_init__(self) -> None:
        if self.against not in (BASE, BEFORE):
            raise ConfigError(f"against={self.against!r}", hint=f'write "{BASE}" or "{BEFORE}"')
        if self.whole < 1:
            raise ConfigError(f"keep_whole={self.whole}", hint="the newest checkpoint has to stay whole: 1 or more")


def keep(keeping: Keeping) -> list[int]:
    """Makes the deltas that are missing and removes what may go; the steps whose deltas were made.

    Raises DeltaCompressionError, FormatError, UnavailableError, InputChangedError, OSError; nothing is removed then
    that no delta restores.
    """
    output, made = Path(keeping.output), []
    with _locked(output):
        for left in output.glob(f"{_GOING}*"):
            shutil.rmtree(left)
        steps = [step for step in _whole(output) if keeping.upto is None or step <= keeping.upto]
        for step in steps:
            if not _restores(delta_of(output, step), folder_of(output, step)):
                _write(keeping, step)
                made.append(step)
        if keeping.remove:
            best = Path(keeping.best).name if keeping.best else None
            for step in steps[: -keeping.whole]:
                if folder_of(output, step).name != best:
                    _remove(output, step)
    return made


def last_checkpoint(output_dir: PathLike, step: int | None = None) -> str | None:
    """The folder of the newest whole checkpoint in a trainer's output folder, or of that step, for
    `resume_from_checkpoint`; None if there is none yet. One of which there is only a delta is restored into its folder
    first, file by file as it was saved; one whose saving was cut short does not count.

    Raises UnavailableError (no such step), DeltaCompressionError, FormatError, OSError.
    """
    output = Path(output_dir)
    whole = _whole(output) if output.is_dir() else []
    if step is None:
        step = max(whole or _kept(output), default=None)  # later ones of which there are only deltas were given up
    if step is None:
        return None
    if step not in whole:
        if step not in _kept(output):
            there = ", ".join(str(one) for one in sorted({*whole, *_kept(output)})) or "none"
            raise UnavailableError(f"no checkpoint of step {step}", where=str(output), hint=f"there is {there}")
        with _locked(output), explained("restoring the checkpoint"):
            _restore(output, step)
    return str(folder_of(output, step))


def folder_of(output: Path, step: int) -> Path:
    return output / f"checkpoint-{step}"


def delta_of(output: Path, step: int) -> Path:
    return output / DELTAS / f"checkpoint-{step}"


def _whole(output: Path) -> list[int]:
    """Steps whose folders were saved to the end, ascending."""
    steps = []
    for path in output.iterdir():
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        try:
            json.loads((path / _STATE).read_text("utf-8"))
        except (OSError, ValueError):
            continue
        steps.append(int(match[1]))
    return sorted(steps)


def _kept(output: Path) -> list[int]:
    folders = (output / DELTAS).iterdir() if (output / DELTAS).is_dir() else ()
    found = (_NAME.fullmatch(path.name) for path in folders if format_of(path) == FORMAT)
    return sorted(int(match[1]) for match in found if match)


def _restores(delta: Path, folder: Path) -> bool:
    """Whether a delta restores exactly the files of a folder, by their digests."""
    if not delta.is_dir():
        return False
    try:
        kept = {entry["path"]: entry["digest"] for entry in read_manifest(delta)["files"]}
    except SparseError:
        return False
    files = {file.path: file.file for file in list_files(folder)}
    return kept.keys() == files.keys() and all(digest_file(files[path]) == kept[path] for path in kept)


def _write(keeping: Keeping, step: int) -> None:
    output = Path(keeping.output)
    out = delta_of(output, step)
    if out.exists():  # of an earlier run, or damaged; the folder it was made of is whole
        shutil.rmtree(out)
    out.parent.mkdir(exist_ok=True)
    before = [one for one in _whole(output) if one < step]
    if keeping.against == BEFORE and before and delta_of(output, before[-1]).is_dir():
        base, name = folder_of(output, before[-1]), f"checkpoint-{before[-1]}"  # found beside the delta
    elif keeping.base is not None:
        base = model_path(keeping.base)
        name = str(base.absolute()) if Path(keeping.base).exists() else keeping.base
    else:
        encode(None, folder_of(output, step), out, threads=keeping.threads, effort=FAST)
        return
    encode(base, folder_of(output, step), out, base_ref=base_refs([name])[0], threads=keeping.threads, effort=FAST)


def _remove(output: Path, step: int) -> None:
    """Under another name first: half of a checkpoint must not be taken for one."""
    folder = folder_of(output, step)
    if not _restores(delta_of(output, step), folder):
        raise DeltaCompressionError(
            "the checkpoint is not what its delta restores",
            where=str(folder),
            hint="it is kept whole; make sure that no other process writes to it",
        )
    going = output / f"{_GOING}{folder.name}"
    os.rename(folder, going)
    shutil.rmtree(going)


def _restore(output: Path, step: int) -> None:
    folder, delta = folder_of(output, step), delta_of(output, step)
    if folder.exists():  # what a save that was cut short has left
        os.rename(folder, output / f"{_GOING}{folder.name}")
        shutil.rmtree(output / f"{_GOING}{folder.name}")
    with _opened(output, step) as opened, whole_folder(folder) as private:
        for path, size in opened.files().items():
            (private / path).parent.mkdir(parents=True, exist_ok=True)
            with (private / path).open("wb") as file:
                for start in range(0, size, _PIECE):
                    file.write(opened.read(path, start, start + _PIECE))
        if not _restores(delta, private):
            raise DeltaCompressionError(
                "the delta does not give the checkpoint back", where=str(delta), hint="resume from another checkpoint"
            )


def _opened(output: Path, step: int) -> OpenDelta:
    """The delta of a step, upon those of the steps that it was made from."""
    delta = delta_of(output, step)
    name = (read_manifest(delta).get("base") or {}).get("source")
    if name is None:
        return OpenDelta(delta, None)
    before = _NAME.fullmatch(name)
    if before is None:
        return open_delta(delta)
    if int(before[1]) >= step:
        raise DeltaCompressionError("a checkpoint made from a later one", where=str(delta), why=name)
    return OpenDelta(delta, _opened(output, int(before[1])))


@contextmanager
def _locked(output: Path) -> Iterator[None]:
    """Waits for any other process that keeps this folder."""
    path = output / DELTAS / ".lock"
    path.parent.mkdir(exist_ok=True)
    while (held := try_lock(path)) is None:
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        held.close()


def as_argument(keeping: Keeping) -> str:
    return json.dumps(asdict(keeping))


if __name__ == "__main__":
    lower_priority(5)
    try:
        keep(Keeping(**json.loads(sys.argv[1])))
    except (SparseError, OSError) as error:
        sys.exit(str(error))
