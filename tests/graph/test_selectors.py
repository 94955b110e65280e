"""Selectors: what they name, and what is said of those that name nothing."""

from __future__ import annotations

import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.graph.selectors import matching, one_address
from sparse_decl.steps.step import FromStep, Step

STEPS = {
    address: Step(address, "snapshot", 1, {}, {}, tags=tags)
    for address, tags in {
        "model.base": (),
        "model.chat": ("prod", "eu"),
        "model.llama-3.1": (),
        "model.rl[step=1]": ("sweep",),
        "model.rl[step=2]": ("sweep",),
        "dataset.chat": (),
    }.items()
}


@pytest.mark.parametrize(
    ("selector", "found"),
    [
        ("base", {"model.base"}),
        ("chat", {"model.chat", "dataset.chat"}),
        ("model.chat", {"model.chat"}),
        ("llama-3.1", {"model.llama-3.1"}),
        ("rl", {"model.rl[step=1]", "model.rl[step=2]"}),
        ("rl[step=2]", {"model.rl[step=2]"}),
        ("rl*", {"model.rl[step=1]", "model.rl[step=2]"}),
        ("tag:pr*", {"model.chat"}),
        ("model.*", set(STEPS) - {"dataset.chat"}),
    ],
)
def test_what_a_selector_names(selector: str, found: set[str]) -> None:
    assert matching(STEPS, selector) == found


@pytest.mark.parametrize(
    ("selector", "hint"),
    [
        ("bsae", "did you mean model.base?"),
        ("model.cht", "did you mean model.chat?"),
        ("zzz", "known addresses: dataset.chat, model.base,"),
        ("tag:prd", "did you mean tag:prod?"),
        ("tag:zzz", "known tags: eu, prod, sweep"),
    ],
)
def test_what_is_said_of_one_that_names_nothing(selector: str, hint: str) -> None:
    with pytest.raises(ConfigError) as caught:
        matching(STEPS, selector)
    assert caught.value.hint.startswith(hint)


def test_one_address_is_never_a_pick_among_several() -> None:
    assert one_address(STEPS, "base") == "model.base"
    assert one_address(STEPS, "rl[step=2]") == "model.rl[step=2]"
    for text in ("chat", "rl", "model.rl", "zzz", "rl*"):
        with pytest.raises(ConfigError):
            one_address(STEPS, text)
    with pytest.raises(ConfigError, match="names 2 resources"):
        one_address(STEPS, "chat")


def test_one_address_is_the_model_and_not_what_is_made_from_it_under_its_name() -> None:
    steps = {
        "model.chat": Step("model.chat", "snapshot", 1, {}, {}),
        "eval.chat": Step("eval.chat", "eval", 1, {}, {"reconstruction": FromStep("model.chat", "model")}),
    }
    assert one_address(steps, "chat") == "model.chat"
    assert one_address(steps, "eval.chat") == "eval.chat"
    assert matching(steps, "chat") == set(steps)
