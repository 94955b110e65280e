"""A prompt reads the same however it is cased or spaced, and on every machine."""

from __future__ import annotations

import made
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.digests import digest_value
from sparse_decl.routing.features import HEAD, ONE, SHAPES, TAIL, log2, normalise, read

ASCII = st.text(st.characters(max_codepoint=126, min_codepoint=32), max_size=200)


@given(ASCII)
def test_case_and_white_space_change_nothing(text: str) -> None:
    assert read(text) == read(text.upper()) == read("  " + text.replace(" ", " \n\t ") + "\n")


@given(ASCII)
def test_politeness_changes_nothing(text: str) -> None:
    assert read(text) == read(f"Please {text} please")


@given(st.text(max_size=300))
def test_anything_can_be_read(text: str) -> None:
    reading = read(text)
    assert len(reading.shape) == SHAPES
    assert all(type(value) is int and -ONE <= value <= 64 * ONE for value in reading.shape)


def test_composed_and_decomposed_signs_are_one() -> None:
    assert read("e\u0301cole") == read("École")


def test_a_long_prompt_is_read_at_both_ends() -> None:
    text = "begin " + "middle " * 100_000 + "end"
    cut = normalise(text)
    assert len(cut) == HEAD + TAIL + 1
    assert cut.startswith("begin")
    assert cut.endswith("end")


@given(st.integers(0, 60))
def test_log2_at_powers(power: int) -> None:
    assert log2(2**power - 1) == ONE * power


def test_readings_are_what_they_were() -> None:
    """Estimators in stores were fitted on these features: changing them is a new format of the estimator."""
    value = [[list(one.hashes), list(one.shape)] for one in map(read, [*made.prompts(300), *made.ODD])]
    assert digest_value(value) == "b3:2854fa8a2328b6cd12564f8f917c418b9eee9b5f4f60d43b505bebe0cc5617cc"
