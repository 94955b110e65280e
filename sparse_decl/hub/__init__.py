"""Where a model hub meets deltas: what to do with an upload and a request, and moving what is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    # what works on files loads NumPy; the commands load it only when they run
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"sparse_decl.hub.{_HOMES[name]}"), name)
    raise AttributeError(name)


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
