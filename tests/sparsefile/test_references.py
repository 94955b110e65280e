from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.sparsefile import SpecError
from sparse_decl.sparsefile.references import cycles


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("models: {m: {source: x, base: nope}}", ("E601", 2, 31)),
        ("models: {m: {source: x, base: [m2, nope]}, m2: {source: x}}", ("E601", 2, 36)),
        ("models: {m: {source: x, base: d}}\ndatasets: {d: {source: x}}", ("E604", 2, 31)),
        ("models: {m: {source: x, base: dataset.d}}\ndatasets: {d: {source: x}}", ("E604", 2, 31)),
        ("models: {m: {source: x, base: m}}", ("E602", 2, 31)),
        ("models: {a: {source: x, base: b}, b: {source: x, base: c}, c: {source: x, base: a}}", ("E602", 2, 31)),
        ("datasets: {a: {source: x, base: a}}", ("E602", 2, 33)),
        ("models: {m: {foreach: {s: [1, 2]}, source: x, base: 'm[s=${s}]'}}", ("E602", 2, 53)),
        ("models: {m: {source: x, base: 'n[s=1]'}, n: {source: y}}", ("E601", 2, 31)),
    ],
)
def test_mistakes(faults, text: str, fault: tuple[str, int, int]) -> None:
    assert fault in faults(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("datasets: {squad: {source: x, base: squad0}}", None),
        ("datasets: {squad: {source: x, base: squad0}, squad1: {source: x}}", "squad1"),
    ],
)
def test_nothing_is_told_to_be_its_own_base(load, text: str, meant: str | None) -> None:
    with pytest.raises(SpecError) as caught:
        load(text)
    assert caught.value.diagnostics[0].suggestion == meant


def test_a_circle_is_shown_whole_once(load) -> None:
    with pytest.raises(SpecError) as caught:
        load("models: {z: {source: x, base: b}, a: {source: x, base: b}, b: {source: x, base: a}}")
    assert [one.message for one in caught.value.diagnostics] == [
        "bases form a cycle: `model.a` -> `model.b` -> `model.a`"
    ]


def test_a_name_may_carry_its_kind_and_a_resource_named_like_that_wins(load) -> None:
    spec = load(
        "models: {a: {source: a}, model.a: {source: a}, b: {source: x, base: model.a}, c: {source: x, base: a}}"
    )
    assert spec.by_address["model.b"].targets("base") == ("model.model.a",)
    spec = load("models: {a: {source: a}, b: {source: x, base: model.a}}")
    assert spec.by_address["model.b"].targets("base") == ("model.a",)


def test_names_with_wrong_declarations_are_not_called_unknown(faults) -> None:
    text = "models: {a: 3, b: {source: x, base: a}, c: {foreach: 1, source: x}, d: {source: x, base: 'c[s=1]'}}"
    assert [code for code, _, _ in faults(text)] == ["E203", "E401"]


def test_long_chains_are_walked_without_recursion(load) -> None:
    lines = ["models:", "  m0: {source: x}"] + [f"  m{n}: {{source: x, base: m{n - 1}}}" for n in range(1, 3000)]
    assert len(load("\n".join(lines)).resources) == 3000


@given(st.dictionaries(st.integers(0, 9).map(str), st.lists(st.integers(0, 9).map(str), max_size=3), max_size=10))
def test_cycles_are_found_exactly_where_there_are_some(edges: dict[str, list[str]]) -> None:
    found = cycles(edges)
    for circle in found:
        assert all(after in edges[before] for before, after in zip(circle, circle[1:] + circle[:1], strict=True))
    remaining = {node: {to for to in targets if to in edges} for node, targets in edges.items()}
    while leaves := [node for node, targets in remaining.items() if not targets]:
        for leaf in leaves:
            del remaining[leaf]
        for targets in remaining.values():
            targets.difference_update(leaves)
    assert bool(found) == bool(remaining)


MOVED = "models: {a: {source: a}, rl: {foreach: {s: [1, 2]}, source: x}}\nmoved:\n"


def test_moves(load) -> None:
    spec = load(
        MOVED
        + "  - {from: model.x, to: model.y}\n  - {from: model.y, to: model.a}\n"
        + "  - {from: model.ppo, to: model.rl}\n  - {from: 'model.old[s=2]', to: 'model.rl[s=2]'}\n"
    )
    assert spec.moved == {
        "model.x": "model.a",
        "model.y": "model.a",
        "model.ppo[s=1]": "model.rl[s=1]",
        "model.ppo[s=2]": "model.rl[s=2]",
        "model.old[s=2]": "model.rl[s=2]",
    }


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("{from: model.x, to: model.b}", "E606"),
        ("{from: model.a, to: model.rl}", "E606"),
        ("{from: model.x, to: dataset.a}", "E606"),
        ("{from: model.x, to: model.a}\n  - {from: model.x, to: model.rl}", "E606"),
        ("{from: model.x, to: 'model.rl[s=3]'}", "E606"),
        ("{from: x, to: model.a}", "E204"),
        ("{from: model.x}", "E202"),
        ("{from: model.x, to: model.a, why: y}", "E201"),
        ("model.x", "E203"),
    ],
)
def test_mistakes_of_moves(faults, entry: str, code: str) -> None:
    assert [fault[0] for fault in faults(f"{MOVED}  - {entry}\n")] == [code]


def test_moves_in_a_circle(faults) -> None:
    text = MOVED + "  - {from: model.x, to: model.y}\n  - {from: model.y, to: model.x}\n"
    assert [code for code, _, _ in faults(text)] == ["E606", "E606"]
