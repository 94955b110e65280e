"""What the earlier documents promise of models has a test named after it: commands, functions, types, behaviours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
NAMES = [
    name
    for folder in ("api", "cli", "hub")
    for file in sorted((TESTS / folder).glob("test_*.py"))
    for name in re.findall(r"^def (test_\w+)\(", file.read_text("utf-8"), re.MULTILINE)
]
# C6-C8, C13 and C14 are of datasets, C15 of routing, C16 of the optimizer
COMMANDS = ["c1", "c2", "c3", "c4", "c5", "c9", "c10", "c11", "c12", "c17", "c18"]
# 11 is of datasets, 16 of the optimizer, 17 of routing, 18 of hubs, 21 of packaging
BEHAVIOURS = [f"b{number}" for number in (*range(1, 11), 12, 13, 14, 15, 19, 20)]
FUNCTIONS = [
    "estimate_delta_savings",
    "compress_delta",
    "reconstruct_from_delta",
    "validate_int8_delta_quality",
    "compress_adapter_delta",
    "compress_delta_svd_full",
    "reconstruct_from_svd_delta",
    "compress_delta_sparse",
    "prefetch_deltas",
    "benchmark_reconstruction",
    "is_rust_available",
    "get_rust_info",
]
TYPES = ["delta_manifest", "svd_delta_manifest", "reconstruction_job", "cache_stats", "errors"]


@pytest.mark.parametrize("row", [*COMMANDS, *BEHAVIOURS])
def test_every_numbered_row_has_a_test_of_its_number(row: str) -> None:
    assert [name for name in NAMES if re.search(rf"_{row}(_|$)", name)]


@pytest.mark.parametrize("name", [*FUNCTIONS, *TYPES])
def test_every_function_and_type_has_a_test_of_its_name(name: str) -> None:
    assert [found for found in NAMES if re.search(rf"_{name}(_|$)", found)]
