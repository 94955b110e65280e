"""`diff_models` from Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparse_decl import compress_delta_sparse, diff_models
from sparse_decl.api.paths import ModelNotFoundError
from sparse_decl.base.errors import ConfigError
from tests.api.conftest import Pair


def test_folders_and_deltas(made_pair: Pair) -> None:
    seen: list[float] = []
    found = diff_models(made_pair.base, made_pair.fine, progress_callback=lambda message, share: seen.append(share))
    assert [tensor.name for tensor in found.tensors if tensor.state == "moved"] == ["layer1.weight", "layer2.weight"]
    assert found.figures.relative == pytest.approx(0.01, rel=1)
    assert seen[-1] == 1.0
    assert diff_models(made_pair.base, made_pair.delta).to_json() == found.to_json()
    assert diff_models(made_pair.delta, made_pair.fine).same


def test_a_lossy_delta_is_restored_and_compared(made_pair: Pair, tmp_path: Path) -> None:
    compress_delta_sparse(made_pair.base, made_pair.fine, tmp_path / "lossy")
    found = diff_models(made_pair.fine, tmp_path / "lossy")
    assert 0 < found.figures.share < 1


def test_a_delta_without_a_base_of_its_own_takes_the_other_side(made_pair: Pair, tmp_path: Path) -> None:
    from sparse_decl.model_delta import encode

    encode(made_pair.base, made_pair.fine, tmp_path / "delta")
    assert diff_models(made_pair.base, tmp_path / "delta").figures.moved


def test_what_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModelNotFoundError):
        diff_models("./nothing", "./neither")
    (tmp_path / "Sparsefile.yaml").write_text("version: 1\nmodels:\n  base: {source: ./base}\n")
    with pytest.raises(ConfigError, match=r"model\.chat"):
        diff_models("model.chat", "model.base")
