"""Weight sync: a trainer publishes the weights of each step as what changed, and any number of followers keep up.

A place (a folder, a bucket, a web server for followers) holds one immutable file a step and a small manifest that is
created last and only once. Knows nothing of Sparsefiles, steps of a plan or the store; see `docs/sync.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

if TYPE_CHECKING:
    from sparse_decl.sync.follower import Follower, Patch, Update
    from sparse_decl.sync.publisher import Published, Publisher

_HOMES = {
    "Follower": "follower",
    "Patch": "follower",
    "Published": "publisher",
    "Publisher": "publisher",
    "Update": "follower",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"{__name__}.{module}" for name, module in _HOMES.items()})


__all__ = ["Follower", "Patch", "Published", "Publisher", "Update"]
