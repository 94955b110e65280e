"""Where a model hub meets deltas: what to do with an upload and a request, and moving what is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

if TYPE_CHECKING:
    from sparse_decl.hub.migration import Journal, find_items, migrate
    from sparse_decl.hub.requests import Handled, handle_inference_request, is_routed
    from sparse_decl.hub.settings import Settings
    from sparse_decl.hub.storage import Storage, StorageBackend
    from sparse_decl.hub.uploads import Kept, handle_dataset_upload, handle_model_upload

_HOMES = {
    "Handled": "requests",
    "Journal": "migration",
    "Kept": "uploads",
    "Settings": "settings",
    "Storage": "storage",
    "StorageBackend": "storage",
    "find_items": "migration",
    "handle_dataset_upload": "uploads",
    "handle_inference_request": "requests",
    "handle_model_upload": "uploads",
    "is_routed": "requests",
    "migrate": "migration",
}


if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"{__name__}.{module}" for name, module in _HOMES.items()})


__all__ = [
    "Handled",
    "Journal",
    "Kept",
    "Settings",
    "Storage",
    "StorageBackend",
    "find_items",
    "handle_dataset_upload",
    "handle_inference_request",
    "handle_model_upload",
    "is_routed",
    "migrate",
]
