"""What a hub does with an upload: keep it as a delta of what it was made from if that saves enough, else whole.

A delta counts only once the original came back from it byte for byte: read again from where it is stored, restored,
and compared with the files that were uploaded.
"""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import DeltaCompressionError, SparseError
from sparse_decl.formats.cards import declared_bases
from sparse_decl.hub.settings import Settings
from sparse_decl.hub.storage import StorageBackend
from sparse_decl.sources.local import list_files

PathLike = str | os.PathLike[str]
Lookup = Callable[[str], PathLike | None]
DELTA, FULL = "delta", "full"
_FAR_OFF = 2.0  # times an estimate may miss before it is worth a word


@dataclass(frozen=True, slots=True)
class Kept:
    """How an upload is kept; `metadata()` is what a hub writes beside it. reason: why it is kept whole, "" for a delta.
    Sizes are bytes of all files; estimated_savings_pct is None where nothing was estimated. note: what an operator
    should look at, else ""."""

    storage_type: str
    original_size_bytes: int
    reason: str = ""
    base_id: str = ""
    delta_path: str = ""
    delta_size_bytes: int = 0
    estimated_savings_pct: float | None = None
    verified: bool = False
    note: str = ""

    @property
    def savings_pct(self) -> float:
        kept = self.delta_size_bytes if self.storage_type == DELTA else self.original_size_bytes
        return 100 * (1 - kept / self.original_size_bytes) if self.original_size_bytes else 0.0

    @property
    def compression_ratio(self) -> float:
        """Bytes of the original over bytes kept."""
        return self.original_size_bytes / self.delta_size_bytes if self.delta_size_bytes else 1.0

    def metadata(self, base_key: str = "base_model_id") -> dict[str, Any]:
        """Keys a hub stores: storage_type, delta_path, compression_ratio, savings_pct, the base under `base_key`, and
        the other facts."""
        facts = asdict(self)
        base = facts.pop("base_id")
        return {
            **facts,
            base_key: base,
            "savings_pct": round(self.savings_pct, 3),
            "compression_ratio": round(self.compression_ratio, 3),
        }


def handle_model_upload(
    model: PathLike,
    storage: StorageBackend,
    *,
    name: str | None = None,
    base_model_id: PathLike | None = None,
    lookup: Lookup = lambda name: name,
    settings: Settings | None = None,
) -> Kept:
    """Keeps an uploaded model as a delta if the estimate says that this saves more than the threshold.

    model: a local folder. name: of the folder in the storage, else the model's own. base_model_id: what it was made
    from, else what its card and config name: the nearest of them by their weights, if any is related at all.
    lookup: from such a name to a path or id, None for unknown ones.

    A model that cannot be kept as a delta is kept whole, and `reason` says why. Raises SparseError and OSError only
    where the machine, the network or the storage fails, so that it is not known, or the restored files differ.
    """
    chosen = settings or Settings.from_environment()
    folder = Path(model)
    original = sum(file.size for file in list_files(folder))
    if not chosen.auto_compress_deltas:
        return Kept(FULL, original, "automatic compression of models is switched off")
    names = [os.fspath(base_model_id)] if base_model_id is not None else list(declared_bases(folder, strict=True))
    if not names:
        return Kept(FULL, original, "neither its card nor its config names a base model")
    return _keep(_Models(), folder, names, lookup, storage, name or folder.name, original, chosen.model_threshold_pct)


def handle_dataset_upload(
    dataset: PathLike,
    storage: StorageBackend,
    *,
    name: str | None = None,
    parent_dataset_id: PathLike | None = None,
    lookup: Lookup = lambda name: name,
    settings: Settings | None = None,
) -> Kept:
    """The same for a dataset: parent_dataset_id, or the `source_datasets` of its card, is what it was made from."""
    chosen = settings or Settings.from_environment()
    folder = Path(dataset)
    original = sum(file.size for file in list_files(folder))
    if not chosen.auto_compress_dataset_deltas:
        return Kept(FULL, original, "automatic compression of datasets is switched off")
    names = (
        [os.fspath(parent_dataset_id)]
        if parent_dataset_id is not None
        else [name.removeprefix("extended|") for name in declared_bases(folder, "source_datasets", strict=True)]
    )
    if not names:
        return Kept(FULL, original, "its card names no source dataset")
    return _keep(
        _Datasets(), folder, names, lookup, storage, name or folder.stem, original, chosen.dataset_threshold_pct
    )


class _Models:
    """The model codec as `_keep` needs it."""

    def confirm(self, bases: list[tuple[str, PathLike]], model: Path) -> tuple[int, str]:
        """Which of the declared bases is nearest by a sample of the weights; and why none is, "" if one is.

        A card is a claim: a delta to a stranger would cost time and save nothing. Raises SparseError.
        """
        from sparse_decl.base.nearness import nearest
        from sparse_decl.model_delta.reference.base_search import score
        from sparse_decl.sources import open_named

        scores = [score(open_named(os.fspath(base), Path()).local_path(), model) for _, base in bases]
        verdict = nearest(scores)
        if verdict.nearest is not None:
            return verdict.nearest, ""
        best = min(range(len(scores)), key=lambda number: (scores[number].bits, number))
        measured = f"{scores[best].bits:.2f} bits per weight beside it, {scores[best].alone:.2f} alone"
        names = " nor ".join(name for name, _ in bases)
        either = "neither " if len(bases) > 1 else ""
        return best, f"its weights are not related to {either}{names}: {measured}"

    def estimate(self, base: PathLike, model: Path) -> float:
        from sparse_decl.api.deltas import estimate_delta_savings

        return float(estimate_delta_savings(base, model)["savings_pct"])

    def write(self, base: PathLike, model: Path, place: str) -> int:
        from sparse_decl.api.deltas import compress_delta

        return compress_delta(base, model, place).delta_size_bytes

    def restore(self, base: PathLike, place: str, out: Path) -> None:
        from sparse_decl.api.deltas import restore_files
        from sparse_decl.api.paths import delta_folder

        restore_files(base, delta_folder(place), out)


class _Datasets:
    """The dataset codec as `_keep` needs it; files, not only rows, must come back."""

    def confirm(self, bases: list[tuple[str, PathLike]], model: Path) -> tuple[int, str]:
        """The one whose rows are nearest; the estimate says whether it is worth it. Raises SparseError."""
        from sparse_decl.base.nearness import nearest
        from sparse_decl.dataset_delta.base_search import scorer

        if len(bases) == 1:
            return 0, ""
        score = scorer()
        return nearest([score(_dataset_files(base), model) for _, base in bases]).nearest or 0, ""

    def estimate(self, base: PathLike, model: Path) -> float:
        from sparse_decl.dataset_delta import estimate

        return 100 * estimate(_dataset_files(base), model).savings

    def write(self, base: PathLike, model: Path, place: str) -> int:
        from sparse_decl.api.paths import output_folder
        from sparse_decl.dataset_delta import encode

        with output_folder(place) as out:
            return encode([_dataset_files(base)], model, out).stored_bytes

    def restore(self, base: PathLike, place: str, out: Path) -> None:
        from sparse_decl.api.paths import delta_folder
        from sparse_decl.dataset_delta import decode

        decode([_dataset_files(base)], delta_folder(place), out)


def _dataset_files(name: PathLike) -> Path:
    """Files of a dataset: `org/name` that is no path here is one of the hub. Raises UnavailableError, ConfigError."""
    from sparse_decl.sources import open_source

    text = os.fspath(name)
    if "://" not in text and text.count("/") == 1 and text[0] not in "./~" and not Path(text).exists():
        text = f"hf://datasets/{text}"
    return open_source(text, Path()).local_path()


_Codec = _Models | _Datasets


def _keep(
    codec: _Codec,
    folder: Path,
    names: list[str],
    lookup: Lookup,
    storage: StorageBackend,
    name: str,
    original: int,
    threshold: float,
) -> Kept:
    here = [(one, found) for one in names if (found := lookup(one)) is not None]
    if not here:
        return Kept(FULL, original, f"its base {names[0]} is not here", names[0])
    others = [(one, found) for one, found in here if Path(os.fspath(found)).resolve() != folder.resolve()]
    if not others:
        return Kept(FULL, original, "it names itself as its base", here[0][0])
    try:
        chosen, strangers = codec.confirm(others, folder)
        base_id, base = others[chosen]
        if strangers:
            return Kept(FULL, original, strangers, base_id)
        estimated = codec.estimate(base, folder)
    except SparseError as error:
        if error.may_pass:
            raise
        return Kept(FULL, original, f"no estimate: {str(error).splitlines()[0]}", others[0][0])
    if estimated <= threshold:
        reason = f"estimated savings of {estimated:.1f} % are not above {threshold:g} %"
        return Kept(FULL, original, reason, base_id, estimated_savings_pct=estimated)
    if storage.exists(name):
        storage.remove(name)  # of a run that ended before it could say that this delta is right
    size = codec.write(base, folder, storage.place(name))
    kept = Kept(
        DELTA, original, "", base_id, storage.place(name), size, estimated, True, _note(estimated, size, original)
    )
    if kept.savings_pct <= threshold:
        storage.remove(name)
        reason = f"measured savings of {kept.savings_pct:.1f} % are not above {threshold:g} %"
        return Kept(FULL, original, reason, base_id, estimated_savings_pct=estimated, note=kept.note)
    try:
        verify(codec, base, storage.place(name), folder)
    except BaseException:
        storage.remove(name)
        raise
    return kept


def verify(codec: _Codec, base: PathLike, place: str, folder: Path) -> None:
    """Restores what is stored and compares it with the original, file by file. Raises DeltaCompressionError."""
    with tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        out = Path(scratch) / "restored"
        codec.restore(base, place, out)
        wanted = {file.path: file.file for file in list_files(folder)}
        found = {file.path: file.file for file in list_files(out)}
        wrong = sorted(wanted.keys() ^ found.keys()) or [
            path for path in sorted(wanted) if not filecmp.cmp(wanted[path], found[path], shallow=False)
        ]
    if wrong:
        raise DeltaCompressionError(
            "a delta does not give the original back",
            where=place,
            why=f"{wrong[0]} differs",
            hint="the original is kept; please report this",
        )


def _note(estimated: float, size: int, original: int) -> str:
    guessed, measured = 1 - estimated / 100, size / original
    if guessed > 0 and not 1 / _FAR_OFF <= measured / guessed <= _FAR_OFF:
        return f"estimated {100 * guessed:.2f} % of the original, measured {100 * measured:.2f} %"
    return ""
