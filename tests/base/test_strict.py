"""Dataclasses out of JSON: what has another form is refused, and says where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import pytest

from sparse_decl.base.strict import read_strict, to_json


@dataclass(frozen=True, kw_only=True)
class Leaf:
    size: Annotated[int, ("minimum", 0), ("maximum", 9)]
    inner: list[Leaf] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Tree:
    source: str | None = field(default=None, metadata={"name": "from"})
    kind: Literal["a", 1]
    names: Annotated[list[tuple[str, int]], ("maxItems", 2)] = field(default_factory=list)
    word: Annotated[str, ("minLength", 1), ("maxLength", 3), ("pattern", "[a-zé]+")] = "x"
    free: dict[str, Any] = field(default_factory=dict)
    leaf: Leaf | None = None
    flag: bool = False


WHOLE = {
    "from": "é",
    "kind": 1,
    "names": [["a", 1]],
    "word": "é",
    "free": {"a": [None, 1.5]},
    "leaf": {"size": 3, "inner": [{"size": 0}]},
    "flag": True,
}


def test_there_and_back() -> None:
    made = read_strict(Tree, WHOLE)
    assert made.source == "é"
    assert made.names == [("a", 1)]
    assert made.leaf == Leaf(size=3, inner=[Leaf(size=0)])
    assert to_json(made) == WHOLE
    assert to_json(read_strict(Tree, {"kind": "a"})) == {"kind": "a"}


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"kind": True}, "kind"),
        ({"kind": "b"}, "kind"),
        ({"other": 1}, "other"),
        ({"from": 1}, "from"),
        ({"from": "\ud800"}, "surrogates"),
        ({"source": "a"}, "source"),
        ({"names": [["a"]]}, "names.0"),
        ({"names": [["a", True]]}, "names.0.1"),
        ({"names": [["a", 1]] * 3}, "names"),
        ({"names": {}}, "names"),
        ({"word": ""}, "word"),
        ({"word": "abcd"}, "word"),
        ({"word": "a\n"}, "word"),
        ({"free": []}, "free"),
        ({"leaf": {"size": 10}}, "leaf.size"),
        ({"leaf": {"size": -1}}, "leaf.size"),
        ({"leaf": {"size": 1.0}}, "leaf.size"),
        ({"leaf": {}}, "leaf.size"),
        ({"leaf": {"size": 1, "inner": [{"size": "1"}]}}, "leaf.inner.0.size"),
        ({"flag": 1}, "flag"),
    ],
)
def test_another_form_is_refused(changed: dict[str, Any], where: str) -> None:
    with pytest.raises(ValueError, match=where.replace(".", r"\.")):
        read_strict(Tree, {**WHOLE, **changed})
    for value in (None, [], 1):
        with pytest.raises(ValueError, match="should be an object"):
            read_strict(Tree, value)
