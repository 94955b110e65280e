"""The checkpoint that anchors are coded against: read from disk where it is needed, never held whole."""

from __future__ import annotations

import os
from functools import cached_property
from typing import Any

from sparse_decl.base.digests import digest_value
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.sampling import fingerprint
from sparse_decl.sources.places import Place


class Base:
    """tensors: of the checkpoint, by name; of several of one name the first. Close it after use.

    Raises FormatError, UnavailableError.
    """

    def __init__(self, base: str | os.PathLike[str] | None):
        self._checkpoint = Checkpoint(Place(os.fspath(base)).fetched()) if base is not None else None
        self.tensors: dict[str, Any] = {}
        for tensor in self._checkpoint.tensors if self._checkpoint is not None else ():
            self.tensors.setdefault(tensor.name, tensor)

    @cached_property
    def digest(self) -> str | None:
        """Digest of names, dtypes, shapes and bytes, None without a base; reads all of it once."""
        if self._checkpoint is None:
            return None
        return digest_value(
            [
                [name, tensor.entry.dtype, list(tensor.entry.shape), fingerprint(tensor).hex()]
                for name, tensor in sorted(self.tensors.items())
            ]
        )

    def __enter__(self) -> Base:
        return self

    def __exit__(self, *_: object) -> None:
        if self._checkpoint is not None:
            self._checkpoint.close()
