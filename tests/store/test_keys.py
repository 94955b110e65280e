"""Step keys are a public contract: the committed ones must come out the same for ever."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.store.keys import KEY_SCHEMA, step_key

GOLDEN = json.loads(Path(__file__).with_name("keys.json").read_text())


@pytest.mark.parametrize("case", GOLDEN, ids=[case["name"] for case in GOLDEN])
def test_golden_key(case: dict) -> None:
    assert step_key(case["kind"], case["version"], case["params"], case["inputs"]) == case["key"], (
        "a key changed: every artifact would be rebuilt. If that is meant, raise KEY_SCHEMA and say so in the changelog"
    )


def test_golden_keys_are_distinct_and_of_this_schema() -> None:
    assert KEY_SCHEMA == 1
    assert len({case["key"] for case in GOLDEN}) == len(GOLDEN) >= 20


@given(st.permutations(["a", "b", "c"]), st.dictionaries(st.text(max_size=3), st.integers(), max_size=4))
def test_order_of_mappings_is_no_part_of_the_key(roles: list[str], params: dict) -> None:
    inputs = {role: f"b3:{role}" for role in roles}
    reordered = dict(reversed(list(params.items())))
    assert step_key("k", 1, params, inputs) == step_key("k", 1, reordered, dict(sorted(inputs.items())))
