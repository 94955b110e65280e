"""Which steps a command is about: addresses, with or without their kind, globs, `tag:`, `state:`, and `x+` for
all that depends on x.

What a selected step needs always comes along: a step built on something stale would be wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase

from sparse_decl.base.dag import Edges, reachable, reverse
from sparse_decl.base.errors import ConfigError
from sparse_decl.base.ordering import natural
from sparse_decl.steps.step import Step

STATES = ("stale", "noop", "build", "maybe", "restore", "fetch", "error")
States = Mapping[str, str]  # address -> the action a plan of everything gives it


def select(
    steps: Mapping[str, Step],
    selectors: Iterable[str],
    states: Callable[[], States] | None = None,
    upstream: Edges | None = None,
) -> set[str]:
    """Addresses that the selectors name, and all their upstream; every address if there is no selector.

    upstream: of every step, where it is known without asking each. states: asked only for a `state:` selector; None
    where there is no plan to ask. Raises ConfigError for a selector that matches nothing, but for `state:`, of which
    nothing is an answer.
    """
    selectors = list(selectors)
    if not selectors:
        return set(steps)
    if upstream is None:
        upstream = {address: step.upstream for address, step in steps.items()}
    chosen: set[str] = set()
    for selector in selectors:
        chosen |= matching(steps, selector, states, upstream)
    return reachable(upstream, chosen)


def matching(
    steps: Mapping[str, Step],
    selector: str,
    states: Callable[[], States] | None = None,
    upstream: Edges | None = None,
) -> set[str]:
    """Addresses one selector names: `model.chat`, `chat`, `model.rl*`, `tag:prod`, `state:stale`, `model.base+`."""
    pattern = selector.removeprefix("+")
    with_downstream = pattern.endswith("+")
    pattern = pattern.removesuffix("+")
    if pattern.startswith("state:"):
        found = _in_state(steps, pattern.removeprefix("state:"), states)
    elif pattern.startswith("tag:"):
        found = {address for address, step in steps.items() if any(fnmatchcase(tag, pattern[4:]) for tag in step.tags)}
    else:
        found = {address for address in steps if _matches(address, pattern)}
    if not found and not pattern.startswith("state:"):
        raise _nothing(steps, selector, pattern)
    if with_downstream:
        if upstream is None:
            upstream = {address: step.upstream for address, step in steps.items()}
        found = reachable(reverse(upstream), found)
    return found


def one_address(steps: Mapping[str, Step], text: str) -> str:
    """The single address that `text` names; the part before the dot may be left out. Raises ConfigError."""
    if text in steps:
        return text
    found = sorted(address for address in steps if text in names_of(address))
    # what is made from another of them under the same name, as `eval.chat` from `model.chat`, is not what is meant
    found = [address for address in found if not set(steps[address].upstream).intersection(found)] or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise _nothing(steps, text, text)
    raise ConfigError(f"{text!r} names {len(found)} resources", hint=f"name one of them: {_some(found)}")


def several(steps: Mapping[str, Step], selectors: Sequence[str]) -> list[str] | None:
    """The addresses of selectors that may name several, in order; None for one plain address. Nothing upstream comes
    along. Raises ConfigError for one that names nothing.
    """
    if len(selectors) == 1:
        plain = not any(sign in selectors[0] for sign in "*?:+")
        if plain or any(selectors[0] in (address, *names_of(address)) for address in steps):
            return None
    return sorted(set().union(*(matching(steps, selector) for selector in selectors)), key=natural)


def _in_state(steps: Mapping[str, Step], wanted: str, states: Callable[[], States] | None) -> set[str]:
    if states is None:
        raise ConfigError("`state:` cannot be used here", hint="use it with `plan`, `apply`, `check` and `status`")
    if wanted not in STATES:
        raise ConfigError(f"there is no state {wanted!r}", hint=f"the states are {', '.join(STATES)}")
    known = states()
    return {
        address
        for address in steps
        if address in known and (known[address] == wanted or (wanted == "stale" and known[address] != "noop"))
    }


def _matches(address: str, pattern: str) -> bool:
    # An expanded address has brackets of its own; they are meant literally.
    glob = pattern.replace("[", "[[]")
    return any(name == pattern or fnmatchcase(name, glob) for name in names_of(address))


def names_of(address: str) -> tuple[str, ...]:
    """What an address answers to: itself, its name alone, and both without the matrix key."""
    name = address.partition(".")[2]
    return address, name, address.partition("[")[0], name.partition("[")[0]


def _nothing(steps: Mapping[str, Step], selector: str, pattern: str) -> ConfigError:
    """The error of a selector that names nothing, with what was probably meant, or what there is."""
    from difflib import get_close_matches

    if pattern.startswith("tag:"):
        tags = sorted({tag for step in steps.values() for tag in step.tags})
        meant = get_close_matches(pattern[4:], tags, n=1)
        known = f"known tags: {_some(tags)}" if tags else "no resource has a tag; give it one with `tags: [...]`"
        return ConfigError(
            f"nothing here has the tag {pattern[4:]!r}", hint=f"did you mean tag:{meant[0]}?" if meant else known
        )
    addresses = {name: address for address in steps for name in names_of(address)}
    meant = get_close_matches(pattern, addresses, n=1)
    return ConfigError(
        f"nothing here is called {selector!r}",
        hint=f"did you mean {addresses[meant[0]]}?" if meant else f"known addresses: {_some(sorted(steps))}",
    )


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
