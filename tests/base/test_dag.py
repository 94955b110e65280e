"""Order of a graph: everything after what it depends on, the same each time, cycles named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.dag import CycleError, reachable, reverse, topological_order


@given(st.integers(0, 30).flatmap(lambda n: st.lists(st.sets(st.integers(0, max(n - 1, 0))), min_size=n, max_size=n)))
def test_needs_come_first(needs: list[set[int]]) -> None:
    graph = {f"n{i}": [f"n{j}" for j in items if j < i] for i, items in enumerate(needs)}
    order = topological_order(graph)
    assert sorted(order) == sorted(graph)
    position = {node: index for index, node in enumerate(order)}
    assert all(position[need] < position[node] for node in graph for need in graph[node])
    assert order == topological_order(dict(reversed(list(graph.items()))))


def test_long_chain_needs_no_stack() -> None:
    graph = {f"{i:05}": [f"{i - 1:05}"] if i else [] for i in range(20_000)}
    assert topological_order(graph) == sorted(graph)


def test_cycle_is_named() -> None:
    with pytest.raises(CycleError, match="b -> c -> b"):
        topological_order({"a": ["b"], "b": ["c"], "c": ["b"], "d": []})
    with pytest.raises(CycleError, match="a -> a"):
        topological_order({"a": ["a"]})


def test_reachable_both_ways() -> None:
    graph = {"a": [], "b": ["a"], "c": ["b"], "d": ["a"]}
    assert reachable(graph, ["c"]) == {"a", "b", "c"}
    assert reachable(reverse(graph), ["b"]) == {"b", "c"}
