"""The Sparsefile: YAML with positions, strict models, diagnostics. `load_sparsefile` is the way in.

Importing this package is cheap; YAML and pydantic are imported when a file is loaded.
"""

from __future__ import annotations

from sparse_decl.sparsefile.diagnostics import Diagnostic, SpecError, render
from sparse_decl.sparsefile.load import load_sparsefile
from sparse_decl.sparsefile.loaded import LoadedSpec, Reference, Resource
from sparse_decl.sparsefile.schema import json_schema, schema_text, write_schema

__all__ = [
    "Diagnostic",
    "LoadedSpec",
    "Reference",
    "Resource",
    "SpecError",
    "json_schema",
    "load_sparsefile",
    "render",
    "schema_text",
    "write_schema",
]
