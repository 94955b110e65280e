from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.sparsefile.scalars import ScalarError, read_scalar, scalar_text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(word, word) for word in ("no", "No", "NO", "yes", "on", "off", "y", "n", "nULL", "tRUE")],
        ("12:30", "12:30"),
        ("1:2:3", "1:2:3"),
        ("2026-11-01", "2026-11-01"),
        ("1_000", "1_000"),
        ("0b101", "0b101"),
        ("010", 10),
        ("0o17", 15),
        ("0xFf", 255),
        ("-3", -3),
        ("+3", 3),
        ("1e-3", 1e-3),
        ("1E5", 1e5),
        (".5", 0.5),
        ("-1.", -1.0),
        ("1.0e-5", 1e-5),
        ("", None),
        ("~", None),
        ("null", None),
        ("Null", None),
        ("true", True),
        ("FALSE", False),
        ("-", "-"),
        (".", "."),
        ("1.2.3", "1.2.3"),
        ("١", "١"),
        ("0x", "0x"),
        ("1e", "1e"),
    ],
)
def test_plain_scalars_are_read_as_yaml_1_2_reads_them(text: str, value: object) -> None:
    read = read_scalar(text)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("text", [".inf", "-.Inf", ".nan", ".NaN", "1e999", "9" * 5000, "0x" + "f" * 9000])
def test_numbers_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(ScalarError):
        read_scalar(text)


@given(st.text(max_size=12))
def test_a_scalar_is_read_or_refused_and_text_stays_as_it_was(text: str) -> None:
    try:
        value = read_scalar(text)
    except ScalarError:
        return
    if isinstance(value, str):
        assert value == text


@given(st.integers(-(10**40), 10**40) | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none())
def test_what_is_printed_is_read_back(value: object) -> None:
    assert read_scalar(scalar_text(value)) == value  # type: ignore[arg-type]


@given(st.integers() | st.booleans())
def test_agrees_with_pyyaml_where_the_versions_agree(value: int) -> None:
    assert read_scalar(scalar_text(value)) == yaml.safe_load(scalar_text(value))
