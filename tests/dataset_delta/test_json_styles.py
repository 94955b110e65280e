"""A JSON file in another style takes next to nothing, and any text comes back as it was."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pyarrow")

from sparse_decl.base.errors import FormatError
from sparse_decl.dataset_delta import decode, encode
from sparse_decl.dataset_delta.json_styles import content_of, style_of, written

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)
STYLES: list[dict[str, Any]] = [
    {},
    {"indent": 2},
    {"indent": "\t", "ensure_ascii": False},
    {"separators": (",", ":")},
    {"indent": 1, "separators": (",", ":")},
    {"sort_keys": True, "ensure_ascii": False},
]


@given(VALUES, st.sampled_from(STYLES), st.sampled_from(["", "\n"]))
def test_what_json_dumps_writes_is_content_and_style(value: Any, how: dict[str, Any], end: str) -> None:
    text = json.dumps(value, **how) + end
    style = style_of(text)
    assert style is not None
    assert written(content_of(text.rstrip(" \t\r\n")), style) == text


@given(VALUES)
def test_the_content_is_the_same_in_every_style(value: Any) -> None:
    texts = [json.dumps(value, **how) for how in STYLES if "sort_keys" not in how]
    assert len({content_of(text) for text in texts}) == 1


@given(st.text())
def test_a_text_in_no_style_is_left_alone(text: str) -> None:
    style = style_of(text)
    assert style is None or written(content_of(text.rstrip(" \t\r\n")), style) == text


@pytest.mark.parametrize("style", [{}, {"comma": ",", "colon": ":", "ascii": False, "end": "x"}, {"comma": 1}])
def test_a_style_that_is_none_is_refused(style: dict[str, Any]) -> None:
    with pytest.raises(FormatError):
        written("{}", style)


def document(edits: int) -> dict[str, Any]:
    items = {
        f"key {n}": {"text": f"{random.Random(n).getrandbits(90):x} é", "at": [n, n / 7, None]} for n in range(900)
    }
    for n in range(edits):
        items[f"key {n * 17}"]["text"] += " edited"
    return {"version": 1, "items": items, "empty": [[], {}]}


@pytest.mark.parametrize("how", STYLES)
@pytest.mark.parametrize("old", [{}, {"indent": 4}])
def test_a_document_in_another_style_is_kept_as_its_edits(tmp_path: Path, how: dict[str, Any], old: Any) -> None:
    for name, edits, style in (("base", 0, old), ("derived", 8, how)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "data.json").write_text(json.dumps(document(edits), **style))
    stats = encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "delta")
    assert stats.stored_bytes < 1200
    decode([tmp_path / "base"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back/data.json").read_bytes() == (tmp_path / "derived/data.json").read_bytes()
