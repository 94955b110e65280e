"""Directed acyclic graphs of names: order, and what lies up or down stream. The order depends on names alone."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from typing import Any

from sparse_decl.base.ordering import natural

Edges = Mapping[str, Iterable[str]]


class CycleError(ValueError):
    """The graph has a cycle; `path` names it, first and last node being the same."""

    def __init__(self, path: list[str]):
        super().__init__(" -> ".join(path))
        self.path = path


def topological_order(upstream: Edges) -> list[str]:
    """Every node after all it depends on; among those that are free, by name, numbers in it as numbers.

    upstream: node -> nodes it depends on; all of them must be keys. Raises CycleError, KeyError.
    """
    waiting = {node: len(set(needs)) for node, needs in upstream.items()}
    downstream = reverse(upstream)
    free: list[tuple[Any, ...]] = [natural(node) for node, count in waiting.items() if count == 0]
    heapq.heapify(free)
    order: list[str] = []
    while free:
        node = heapq.heappop(free)[-1]
        order.append(node)
        for follower in downstream[node]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heapq.heappush(free, natural(follower))
    if len(order) < len(waiting):
        raise CycleError(_find_cycle(upstream, {node for node, count in waiting.items() if count}))
    return order


def reverse(upstream: Edges) -> dict[str, list[str]]:
    """node -> nodes that depend on it, sorted. Raises KeyError for an edge to a node that is not there."""
    downstream: dict[str, list[str]] = {node: [] for node in upstream}
    for node, needs in upstream.items():
        for need in set(needs):
            downstream[need].append(node)
    for followers in downstream.values():
        followers.sort()
    return downstream


def reachable(edges: Edges, starts: Iterable[str]) -> set[str]:
    """The starts and all that can be reached from them."""
    seen: set[str] = set()
    todo = list(starts)
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            todo.extend(edges[node])
    return seen


def downstream_of(upstream: Edges, changed: Iterable[str]) -> set[str]:
    """The changed nodes and all that depends on them; neither they nor what is depended on need be keys."""
    followers: dict[str, list[str]] = {}
    found = set(changed)
    if not found:
        return found
    for node, needs in upstream.items():
        for need in needs:
            followers.setdefault(need, []).append(node)
    todo = list(found)
    while todo:
        more = [node for node in followers.get(todo.pop(), ()) if node not in found]
        found.update(more)
        todo.extend(more)
    return found


def _find_cycle(upstream: Edges, stuck: set[str]) -> list[str]:
    # Every stuck node waits for another stuck one, so walking up must come round.
    path = [min(stuck)]
    while True:
        following = min(need for need in upstream[path[-1]] if need in stuck)
        if following in path:
            return [*path[path.index(following) :], following]
        path.append(following)
