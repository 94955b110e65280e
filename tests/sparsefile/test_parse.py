from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.sparsefile import limits
from sparse_decl.sparsefile.diagnostics import Problems
from sparse_decl.sparsefile.nodes import MappingNode, Node, ScalarNode, find, place_in, plain
from sparse_decl.sparsefile.parse import parse_yaml


def read(text: str) -> tuple[Node | None, list[tuple[str, int, int]]]:
    problems = Problems()
    node = parse_yaml(text, "x.yaml", problems)
    return node, [(one.code, one.place.line, one.place.column) for one in problems.sorted()]


def test_values_and_positions() -> None:
    node, faults = read("a: é\nb:\n  - 'x'  # note\n  - {c: 1.5}\n")
    assert faults == []
    assert node is not None
    assert plain(node) == {"a": "é", "b": ["x", {"c": 1.5}]}
    place = place_in(node, ("b", 0))
    assert place is not None
    assert (place.line, place.column, place.end_line, place.end_column) == (3, 5, 3, 8)
    assert str(place_in(node, ("b", 1, "c"))) == "x.yaml:4:9"
    assert str(place_in(node, ("b", 1, "c"), key=True)) == "x.yaml:4:6"
    assert str(place_in(node, ("b", 1, "missing"))) == "x.yaml:4:5"
    assert place_in(node, ("missing",)) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: 1\na: 2\n", ("E102", 2, 1)),
        ("a:\n\tb: 1\n", ("E103", 2, 1)),
        ("a: 1\n---\nb: 2\n", ("E104", 2, 1)),
        ("? [a]\n: 1\n", ("E105", 1, 3)),
        ("? {a: b}\n: 1\n", ("E105", 1, 3)),
        ("a: {b: ${c}}\n", ("E101", 1, 9)),
        ('"": 1\n', ("E105", 1, 1)),
        ("?\n: 1\n", ("E105", 1, 2)),
        ("a: &x {}\n*x : 1\n", ("E105", 2, 1)),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", ("E106", 3, 3)),
        ("a: !!python/object:os.system x\n", ("E107", 1, 4)),
        ("a: !!str 1\n", ("E107", 1, 4)),
        ("%YAML 1.1\n---\na: 1\n", ("E107", 1, 1)),
        ("a: *nowhere\n", ("E108", 1, 4)),
        ("a: &x [*x]\n", ("E108", 1, 8)),
        ("a: .inf\n", ("E111", 1, 4)),
        ("a: 1e999\n", ("E111", 1, 4)),
        ('a: "\\0"\n', ("E112", 1, 4)),
        ("a: 1\nb: \x07\n", ("E112", 2, 4)),
        ("a: [1, 2\nb: 3\n", ("E101", 2, 2)),
        ("a: b: c\n", ("E101", 1, 5)),
    ],
)
def test_what_is_not_let_in(text: str, fault: tuple[str, int, int]) -> None:
    assert fault in read(text)[1]


def test_several_problems_of_one_file_are_all_found() -> None:
    text = "a: 1\na: 2\nb: !!str 3\nc: *d\ne: .nan\n<<: {}\n"
    assert [code for code, _, _ in read(text)[1]] == ["E102", "E107", "E108", "E111", "E106"]


def test_an_alias_repeats_a_value_at_the_place_of_its_anchor() -> None:
    node, faults = read("a: &x {k: 1}\nb: *x\n")
    assert faults == []
    assert node is not None
    assert plain(node) == {"a": {"k": 1}, "b": {"k": 1}}
    assert str(place_in(node, ("b", "k"))) == "x.yaml:1:11"


def test_alias_bombs_are_refused_before_they_are_written_out() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 12)]
    node, faults = read("\n".join(lines))
    assert node is None
    assert [code for code, _, _ in faults] == ["E109"]


def test_a_ladder_of_aliases_counts_as_deep() -> None:
    lines = ["a0: &a0 [x]"] + [f"a{level}: &a{level} [*a{level - 1}]" for level in range(1, 200)]
    assert [code for code, _, _ in read("\n".join(lines))[1]] == ["E109"]


def test_nesting_is_bounded() -> None:
    assert read("a: " + "[" * (limits.MAX_DEPTH - 1) + "]" * (limits.MAX_DEPTH - 1))[1] == []
    assert read("[" * 5000)[1] == [("E109", 1, limits.MAX_DEPTH + 1)]
    assert read("? " + "[" * 5000)[1][-1][0] == "E109"


def test_an_empty_file_is_nothing() -> None:
    assert read("") == (None, [])
    assert read("# only a comment\n") == (None, [])


def test_keys_are_text_as_written() -> None:
    node, faults = read("no: 1\n12: 2\n'12.0': 3\nnull: 4\n")
    assert faults == []
    assert node is not None
    assert plain(node) == {"no": 1, "12": 2, "12.0": 3, "null": 4}


TEXTS = [
    "a: é\nb:\n  - 'x'  # note\n  - {c: 1.5}\n",
    "a: &x {k: 1}\nb: *x\nc: |\n  two\n  lines\nd: >-\n  folded\n",
    "a: 1\na: 2\nb: !!str 3\nc: *d\ne: .nan\n",
    "a:\n\tb: 1\n",
    'a: "\\u263a \\n"\nno: yes\n',
    "? [a, {b: c}]\n: 1\nd: 2\n",
]


@pytest.mark.parametrize("text", TEXTS)
def test_without_libyaml_the_same_is_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, fast_faults = read(text)
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)
    slow, slow_faults = read(text)
    assert slow_faults == fast_faults
    assert _shape(slow) == _shape(fast)


def _shape(node: Node | None) -> object:
    if node is None:
        return None
    if isinstance(node, ScalarNode):
        if "\n" in node.text:  # where a block scalar ends is the one thing the two parsers disagree about
            return (node.line, node.column, node.value)
        return (node.line, node.column, node.end_line, node.end_column, node.value, node.quoted)
    if isinstance(node, MappingNode):
        return {key: (_shape(key_node), _shape(value)) for key, (key_node, value) in node.entries.items()}
    return [_shape(item) for item in node.items]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text(max_size=8).filter(str.isprintable),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.from_regex(r"[a-z]{1,6}", fullmatch=True), inner),
    max_leaves=20,
)


@given(VALUES)
def test_json_is_read_as_it_was_written(value: object) -> None:
    import json

    node, faults = read(json.dumps(value, ensure_ascii=False))
    assert faults == []
    assert (None if node is None else plain(node)) == value


def test_find_says_how_far_it_came() -> None:
    node, _ = read("a: {b: [1]}\n")
    assert node is not None
    assert find(node, ("a", "b", 0))[2] is True
    assert find(node, ("a", "b", 1))[2] is False
    assert find(node, ("a", 0))[2] is False
