"""Patterns whose time is bounded; those that RE2 does not take are refused with the reason."""

from __future__ import annotations

import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.patterns import compile_pattern, matches


@pytest.mark.parametrize("pattern", [r"(?=a)b", r"(a)\1", "(", "a{2000}", "((a{100}){100}){100}"])
def test_refused(pattern: str) -> None:
    with pytest.raises(ConfigError, match="bounded time") as caught:
        compile_pattern(pattern)
    assert caught.value.why


@pytest.mark.parametrize("pattern", ["(a*)*b", "(a|a)*b", "(a+)+$", "(.*a){20}b"])
def test_what_blows_up_elsewhere_ends(pattern: str) -> None:
    assert not matches(pattern, "a" * 200_000 + "!")


def test_unicode_and_flags() -> None:
    assert matches(r"(?i)größe", "GRÖßE")
    assert not matches(r"\bdeploy\b", "deployment")


def test_targets_of_a_hostile_adapter_end() -> None:
    from sparse_decl.model_lossy.peft_folder import matches as targets_mean

    module = "model.layers.0.self_attn.q_proj"
    assert targets_mean(".?" * 2000 + "Z", module) is False
    assert targets_mean("(.*.*)*" * 50, module) in (True, None)
    assert targets_mean(r".*\.(q|v)_proj", module) is True
    assert targets_mean(r"(?=x).*", module) is None
    assert targets_mean("\ud800", module) is None
