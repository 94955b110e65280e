"""What columns are multiplied with: the inputs of every linear layer, as torch itself computes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.quality import Text, column_norms, load_model
from tests.tiny_models import TEXT, make_llama

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


def test_norms_are_those_of_the_layers_inputs(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    folder = make_llama(tmp_path / "model")
    found = column_norms(folder, Text("t", TEXT * 6, "b3:0"), windows=4, length=16)
    loaded = load_model(folder)
    model = loaded.model
    ids = loaded.tokenizer(TEXT * 6, return_tensors="pt")["input_ids"][0]
    whole = column_norms(folder, Text("t", TEXT * 6, "b3:0"), windows=1000, length=16)
    with torch.no_grad():
        parts = [model(input_ids=part[None], output_hidden_states=True).hidden_states for part in ids.split(16)]
        first = torch.cat([model.model.layers[0].input_layernorm(states[0][0]) for states in parts])
        last = torch.cat([states[-1][0] for states in parts])  # after the last norm
    for name, inputs in (("model.layers.0.self_attn.q_proj.weight", first), ("lm_head.weight", last)):
        right = inputs.double().square().mean(0).sqrt().numpy()
        np.testing.assert_allclose(whole[name], right, rtol=1e-5)
        assert found[name].dtype == np.float32
        assert not np.allclose(found[name], right, rtol=1e-5)  # fewer windows
    assert whole["model.layers.0.mlp.down_proj.weight"].shape == (64,)
    linear = [name for name, part in model.named_modules() if isinstance(part, torch.nn.Linear)]
    assert set(whole) == {f"{name}.weight" for name in linear}


def test_a_text_without_tokens_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    folder = make_llama(tmp_path / "model")
    with pytest.raises(ConfigError, match="too short to calibrate"):
        column_norms(folder, Text("t", "fox", "b3:0"))
