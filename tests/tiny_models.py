"""Tiny random Llamas with a tokenizer made on the spot: real transformers folders in a blink, no network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

TEXT = "the quick brown fox jumps over the lazy dog while a small cat sleeps near the warm stove and dreams of fish "


def make_tokenizer() -> Any:
    """A word-level tokenizer of TEXT's words."""
    tokenizers = pytest.importorskip("tokenizers")
    transformers = pytest.importorskip("transformers")
    words = {word: number for number, word in enumerate(["<unk>", "<end>", *sorted(set(TEXT.split()))])}
    bare = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, unk_token="<unk>"))
    bare.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=bare, unk_token="<unk>", eos_token="<end>", pad_token="<end>"
    )


def make_llama(folder: Path, *, seed: int = 0, step: float = 0.0, dtype: str = "bfloat16", hidden: int = 32) -> Path:
    """A random Llama of 2 layers in `folder`; `step` is the size of a random move away from the one of that seed."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    tokenizer = make_tokenizer()
    sizes = {
        "hidden_size": hidden, "intermediate_size": 2 * hidden, "num_hidden_layers": 2, "num_attention_heads": 4,
    }  # fmt: skip
    config = transformers.LlamaConfig(
        vocab_size=len(tokenizer),
        max_position_embeddings=128,
        initializer_range=0.3,
        tie_word_embeddings=False,
        **sizes,
    )
    torch.manual_seed(seed)
    model = transformers.LlamaForCausalLM(config)
    torch.manual_seed(seed + 1)
    with torch.no_grad():
        for weight in model.parameters():
            weight += step * torch.randn_like(weight)
    model = model.to(getattr(torch, dtype))
    setattr(model.config, "dtype" if hasattr(model.config, "dtype") else "torch_dtype", model.dtype)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
