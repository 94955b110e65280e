"""A loaded model becomes another fine-tune in place, or stays what it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import sparse_decl
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, SparseError
from sparse_decl.quality.loading import dtype_option
from tests.tiny_models import make_llama

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("models")
    make_llama(root / "base")
    for name, step in (("one", 0.02), ("two", 0.05)):
        make_llama(root / name, step=step)
        sparse_decl.compress_delta(root / "base", root / name, root / f"{name}.delta")
    return root


def load(folder: Path, dtype: Any = "auto") -> Any:
    return transformers.AutoModelForCausalLM.from_pretrained(folder, **dtype_option(dtype))


def same(model: Any, other: Any) -> bool:
    found, wanted = model.state_dict(), other.state_dict()
    return all(torch.equal(found[name], wanted[name]) for name in wanted)


@pytest.mark.parametrize("low_memory", [False, True])
@pytest.mark.parametrize("dtype", ["auto", torch.float32])
def test_from_base_to_one_to_two(models: Path, low_memory: bool, dtype: Any) -> None:
    from sparse_decl.transformers import switch

    model = load(models / "base", dtype)
    places = {name: tensor.data_ptr() for name, tensor in model.state_dict().items()}
    for name in ("one", "two", "one"):
        count = switch(model, to=models / f"{name}.delta", low_memory=low_memory)
        assert count == len(places)
        assert same(model, load(models / name, dtype))
    assert places == {name: tensor.data_ptr() for name, tensor in model.state_dict().items()}


@pytest.mark.parametrize("low_memory", [False, True])
def test_an_error_leaves_the_model_as_it_was(models: Path, tmp_path: Path, low_memory: bool) -> None:
    from sparse_decl.transformers import switch

    model = load(models / "one")
    with pytest.raises(SparseError):
        switch(model, models / "two.delta", make_llama(tmp_path / "other", seed=5), low_memory=low_memory)
    with pytest.raises(ConfigError, match="not of a model like"):
        switch(load(make_llama(tmp_path / "wide", hidden=64)), models / "two.delta", low_memory=low_memory)
    assert same(model, load(models / "one"))


def test_what_is_half_switched_is_named(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sparse_decl.model_delta import OpenDelta
    from sparse_decl.transformers import switch

    real, calls = OpenDelta.items, []

    def items(self: OpenDelta, names: Any) -> Any:
        calls.append(names)
        for number, pair in enumerate(real(self, names)):
            if len(calls) == 2 and number == 2:
                raise OSError(5, "the disk is gone")
            yield pair

    monkeypatch.setattr(OpenDelta, "items", items)
    with pytest.raises(DeltaCompressionError, match="half switched") as caught:
        switch(load(models / "base"), models / "one.delta", low_memory=True)
    assert "weight" in str(caught.value.where)
    assert "the disk is gone" in str(caught.value.why)


def test_tied_weights(tmp_path: Path) -> None:
    from sparse_decl.transformers import switch

    config = transformers.LlamaConfig(
        vocab_size=64, hidden_size=32, intermediate_size=64, num_hidden_layers=1, num_attention_heads=4,
        tie_word_embeddings=True,
    )  # fmt: skip
    for name in ("base", "fine"):
        torch.manual_seed(len(name) + (name == "fine"))
        transformers.LlamaForCausalLM(config).save_pretrained(tmp_path / name)
    sparse_decl.compress_delta(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    model = load(tmp_path / "base")
    switch(model, tmp_path / "delta")
    assert same(model, load(tmp_path / "fine"))
    assert model.lm_head.weight is model.model.embed_tokens.weight
    assert same(sparse_decl.from_pretrained_with_delta(tmp_path / "delta"), load(tmp_path / "fine"))
