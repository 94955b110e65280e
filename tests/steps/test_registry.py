"""Step kinds: versions agree with the formats they write, names with the registry."""

from __future__ import annotations

import pytest

from sparse_decl import model_delta, model_lossy
from sparse_decl.base.errors import ConfigError
from sparse_decl.steps import adapter, lossy, registry
from sparse_decl.steps import model_delta as step_module
from sparse_decl.steps.registry import kind_named


def test_version_is_that_of_the_artifact() -> None:
    assert model_delta.FORMAT_VERSION == step_module.VERSION
    assert model_lossy.FORMAT_VERSION == lossy.VERSION == kind_named("svd").version
    assert model_lossy.ADAPTER_VERSION == adapter.VERSION


@pytest.mark.parametrize("name", list(registry.KINDS))
def test_registered_under_its_name(name: str) -> None:
    assert kind_named(name).name == name


def test_unknown_kind() -> None:
    with pytest.raises(ConfigError, match="no step kind"):
        kind_named("nonsense")
