"""Which files beside its tensors a delta takes from its first base; said by its index, without the base."""

from __future__ import annotations

from pathlib import Path

from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.arrays import SUFFIXES
from sparse_decl.model_delta.format.fields import Cursor
from sparse_decl.model_delta.format.file_parts import SAME, read_files
from sparse_decl.model_delta.format.index import Delta


@untrusted
def is_unaffected(delta: Path, before: frozenset[str], changed: frozenset[str]) -> bool:
    """Whether a delta gives back the same though these files of its base are others: no file that may hold tensors is
    among them, and none that the delta has as the base has it, or codes against it.

    before: files that the base had. changed: those that are not what they were, are gone, or are new.
    Raises FormatError, UnavailableError, DeltaCompressionError.
    """
    # A new file of arrays is no danger: a delta says where in which file its arrays lie.
    tensors = {name for name in changed if name.endswith(".safetensors")}
    arrays = {name for name in changed & before if Path(name).suffix.lower() in SUFFIXES}
    return not tensors and not arrays and not changed & _files_taken(delta)


def _files_taken(delta: Path) -> frozenset[str]:
    with Delta(delta) as opened:
        files = read_files(opened.fields, opened.manifest["files"], Cursor(), opened.version)
        return frozenset(file.path for file in files if file.kind == SAME or file.twin)
