"""From what the Sparsefile says of an input to its source: what `sources` knows, and steps of published runs."""

from __future__ import annotations

from pathlib import Path

from sparse_decl.sources import Source
from sparse_decl.sources import open_source as open_files
from sparse_decl.sources.paths import is_url
from sparse_decl.steps.step import published_step


def open_source(uri: str, root: Path) -> Source:
    """The source that `uri` names. Raises ConfigError if the text names nothing that could be a source."""
    found = published_step(uri)
    if found is None or (not is_url(uri) and (root / Path(uri).expanduser()).exists()):
        return open_files(uri, root)
    from sparse_decl.sync.source import StepSource

    place, step = found
    return StepSource(uri, place if is_url(place) else str(root / Path(place).expanduser()), step)
