"""Types of the JSON values that commands print. What builds a value returns its type, a TypedDict beside it, and
`report.schemas` makes the schema from the same. `Annotated` holds keywords of the schema that no type can say."""

from __future__ import annotations

from typing import Annotated

Digest = Annotated[str, ("pattern", "^(b3|sha256):[0-9a-f]{64}$|^git-sha1:[0-9a-f]{40}$")]
Key = Annotated[str, ("pattern", "^b3:[0-9a-f]{64}$")]
Count = Annotated[int, ("minimum", 0)]
Seconds = Annotated[float, ("minimum", 0)]

FormatVersion = Annotated[str, ("pattern", r"^1\.\d+$")]
"""A reader must refuse a major version that it does not know; minor versions only add."""
