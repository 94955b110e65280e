"""A quantized folder as a model again, by the tool that made it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.quantize.backends import backend_named
from sparse_decl.quantize.candidates import Candidate

NOTE, NOTE_FORMAT = "sparse-quantize.json", "sparse-quantize/1"


def candidate_in(folder: Path) -> Candidate:
    """Which candidate a folder holds. Raises FormatError (not such a folder)."""
    try:
        value = json.loads((folder / NOTE).read_bytes())
        if value["format"] == NOTE_FORMAT:
            return Candidate(**value["candidate"])
        why = f"its format is {value['format']!r}"
    except (OSError, ValueError, KeyError, TypeError) as error:
        why = f"{type(error).__name__}: {error}"
    raise FormatError("not a quantized model", where=str(folder), why=why, hint="name a folder that a search wrote")


def load(folder: Path, device: str = "auto") -> Any:
    """The model. device: `auto`, `cpu` or `cuda`. Raises FormatError, UnavailableError (its tool is missing)."""
    candidate = candidate_in(folder)
    backend = backend_named(candidate.backend)
    place = device_here() if device == "auto" else device
    problem = backend.problem(candidate, place)
    if problem is not None:
        raise UnavailableError(f"{candidate.name} cannot be loaded", why=problem, hint=backend.install)
    return backend.load(folder, candidate, place)


def device_here() -> str:
    """`cuda` if torch sees one, else `cpu`."""
    try:
        import torch
    except ImportError:
        return "cpu"
    return "cuda" if torch.cuda.is_available() else "cpu"
