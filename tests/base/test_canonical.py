"""The indented form is what the standard library writes, byte for byte; locks are compared as text."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.canonical import canonical_json, indented, pretty_json

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(), inner, max_size=4))
)


def without_negative_zero(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_negative_zero(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_negative_zero(item) for item in value]
    return value + 0.0 if isinstance(value, float) else value


@given(VALUES)
def test_forms_are_those_of_the_standard_library(value: Any) -> None:
    same = without_negative_zero(value)
    assert pretty_json(value) == json.dumps(same, sort_keys=True, indent=1, ensure_ascii=False) + "\n"
    assert indented(value, 2) == pretty_json(value)[:-1].replace("\n", "\n  ")
    compact = json.dumps(same, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert canonical_json(value) == compact
