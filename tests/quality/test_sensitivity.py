"""What rows and columns are worth: inputs and gradients of every linear layer, as torch itself computes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.quality import Text, load_model, sensitivities
from tests.tiny_models import TEXT, make_llama

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
WORDS = Text("t", TEXT * 6, "b3:0")


def test_they_are_the_inputs_and_gradients_of_the_layers(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    folder = make_llama(tmp_path / "model")
    found = sensitivities(folder, WORDS, windows=2, length=16)
    whole = sensitivities(folder, WORDS, windows=1000, length=16)
    loaded = load_model(folder)
    model, ids = loaded.model, loaded.tokenizer(WORDS.text, return_tensors="pt")["input_ids"][0]
    name = "model.layers.0.mlp.down_proj"
    layer, seen = model.get_submodule(name), []

    def look(module: object, inputs: tuple, output: object) -> None:  # type: ignore[type-arg]
        output.retain_grad()  # type: ignore[attr-defined]
        seen.append((inputs[0][0], output))

    hook = layer.register_forward_hook(look)
    for part in ids.split(16):
        if part.numel() > 1:
            logits = model(input_ids=part[None]).logits[0, :-1]
            torch.nn.functional.cross_entropy(logits, part[1:], reduction="sum").backward()
    hook.remove()
    inputs = torch.cat([one.detach() for one, _ in seen])
    gradients = torch.cat([one.grad[0] for _, one in seen])
    for side, right in ((whole[f"{name}.weight"].columns, inputs), (whole[f"{name}.weight"].rows, gradients)):
        np.testing.assert_allclose(side, right.double().square().mean(0).sqrt().numpy(), rtol=1e-4)
        assert side.dtype == np.float32
    assert not np.allclose(found[f"{name}.weight"].columns, whole[f"{name}.weight"].columns, rtol=1e-4)  # fewer windows
    matrices = {name: value.shape for name, value in model.named_parameters() if value.ndim == 2}
    assert {name: (one.rows.size, one.columns.size) for name, one in whole.items()} == matrices


def test_a_word_that_the_text_lacks_counts_less_than_one_it_has(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    folder = make_llama(tmp_path / "model")
    rows = sensitivities(folder, WORDS)["model.embed_tokens.weight"].rows
    ids = set(load_model(folder).tokenizer(WORDS.text)["input_ids"])
    met = np.isin(np.arange(rows.size), sorted(ids))
    assert 0 < met.sum() < rows.size
    assert rows[~met].max() < rows[met].min()
    assert rows.min() > 0


def test_gpt2_has_its_weights_the_other_way_round(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from transformers import GPT2Config, GPT2LMHeadModel

    tokens = load_model(make_llama(tmp_path / "llama")).tokenizer
    torch.manual_seed(0)
    sizes = {"n_embd": 16, "n_layer": 1, "n_head": 2, "n_positions": 64}
    GPT2LMHeadModel(GPT2Config(vocab_size=len(tokens), **sizes)).save_pretrained(tmp_path / "gpt2")
    tokens.save_pretrained(tmp_path / "gpt2")
    found = sensitivities(tmp_path / "gpt2", WORDS)
    assert (
        found["transformer.h.0.mlp.c_fc.weight"].rows.size,
        found["transformer.h.0.mlp.c_fc.weight"].columns.size,
    ) == (
        16,
        64,
    )


def test_a_text_without_tokens_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    folder = make_llama(tmp_path / "model")
    with pytest.raises(ConfigError, match="too short to calibrate"):
        sensitivities(folder, Text("t", "fox", "b3:0"))
