"""Which tensors a lossy mode covers, and the checkpoint of everything else.

A covered tensor is written as its base has it into the lossless delta beside the lossy part, where it costs only the
fingerprint that detects a wrong base. What is not covered is exact, or stays as the base has it.
"""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from blake3 import blake3

from sparse_decl.base.digests import digest_file
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_lossy.casts import FLOATS, read_f32

MODEL_CONFIG = "config.json"
PIECE = 1 << 20  # bytes or words read at a time

_EMBEDDING = re.compile(
    r"(^|\.)(wte|wpe|shared|relative_attention_bias|embed_tokens|embed_positions|\w*embeddings?|tok_emb|pos_emb"
    r"|embed_in)(\.|$)"
)
_CONV1D = re.compile(r"(^|\.)(c_attn|c_proj|c_fc|q_attn)$")  # transformers' Conv1D keeps its weight as (in, out)
_CONV1D_MODELS = ("gpt2", "openai-gpt", "imagegpt", "decision_transformer", "clvp", "gpt_sw3")


@dataclass(frozen=True, slots=True)
class Pair:
    """A tensor of the fine-tune and its reference in the base: same dtype (one of FLOATS), same shape, finite.

    number: of the tensor in the checkpoint. changed: whether they differ.
    """

    number: int
    tensor: Tensor
    base: Tensor
    changed: bool

    def difference(self, start: int, count: int) -> np.ndarray:
        """finetune - base of some elements, (count,) f32."""
        difference: np.ndarray = read_f32(self.tensor, start, count) - read_f32(self.base, start, count)
        return difference


def pairs_of(finetune: Checkpoint, base: Checkpoint, pool: ThreadPoolExecutor) -> list[Pair]:
    """Every tensor of the fine-tune that has a reference from which it can be subtracted."""

    def look(item: tuple[int, Tensor]) -> Pair | None:
        number, tensor = item
        if tensor.entry.dtype not in FLOATS or not tensor.words:
            return None
        alike = base.namesakes(tensor.path, tensor.entry)
        if not alike or alike[0].entry.shape != tensor.entry.shape:
            return None
        changed = False
        for start in range(0, tensor.words, PIECE):
            count = min(PIECE, tensor.words - start)
            new, old = read_f32(tensor, start, count), read_f32(alike[0], start, count)
            if not (np.isfinite(new).all() and np.isfinite(old).all()):
                return None
            changed = changed or not np.array_equal(new.view(np.uint32), old.view(np.uint32))
        return Pair(number, tensor, alike[0], changed)

    return [pair for pair in pool.map(look, enumerate(finetune.tensors)) if pair is not None]


def is_matrix(pair: Pair) -> bool:
    """What the quantising modes cover: everything but vectors (norms, biases) and scalars."""
    return len(pair.tensor.entry.shape) >= 2


def is_plain_matrix(pair: Pair) -> bool:
    """What factors in few bits carry: everything with two axes, embeddings too."""
    return len(pair.tensor.entry.shape) == 2 and min(pair.tensor.entry.shape) > 1


def is_vocabulary(pair: Pair, config: dict[str, Any]) -> bool:
    """Whether a matrix has a row for each word of a vocabulary, of which a text meets few: an embedding, or a head."""
    rows = pair.tensor.entry.shape[0]
    return rows == config.get("vocab_size") or _EMBEDDING.search(pair.tensor.name.removesuffix(".weight")) is not None


class LinearLayers:
    """Which tensors are weights of linear layers, judged by names and `config.json` as no code of the model is run.

    transposed: whether they are transformers' Conv1D, whose weights are (in, out).
    """

    def __init__(self, finetune: Checkpoint):
        self.config = read_model_config(finetune)
        self.transposed = self.config.get("model_type") in _CONV1D_MODELS
        self._tied = bool(self.config.get("tie_word_embeddings", False))

    def carries(self, pair: Pair) -> bool:
        """Whether LoRA can express it: a weight of a linear layer."""
        name = pair.tensor.name
        if len(pair.tensor.entry.shape) != 2 or not name.endswith(".weight") or min(pair.tensor.entry.shape) < 2:
            return False
        module = name.removesuffix(".weight")
        if self.transposed:
            return is_conv1d(self.config, module)
        if _EMBEDDING.search(module):
            return False
        return not (self._tied and module.rpartition(".")[2] in ("lm_head", "embed_out"))

    @property
    def task(self) -> str | None:
        """PEFT's name of the task, by the class the model was saved from."""
        known = {
            "ForCausalLM": "CAUSAL_LM",
            "LMHeadModel": "CAUSAL_LM",
            "ForSequenceClassification": "SEQ_CLS",
            "ForConditionalGeneration": "SEQ_2_SEQ_LM",
            "ForTokenClassification": "TOKEN_CLS",
            "ForQuestionAnswering": "QUESTION_ANS",
        }
        names = self.config.get("architectures")
        first = names[0] if isinstance(names, list) and names and isinstance(names[0], str) else ""
        return next((task for end, task in known.items() if first.endswith(end)), None)


def is_conv1d(config: dict[str, Any], module: str) -> bool:
    """Whether a layer of a model with this `config.json` is transformers' Conv1D, its weight stored as (in, out)."""
    return config.get("model_type") in _CONV1D_MODELS and bool(_CONV1D.search(module))


def read_model_config(checkpoint: Checkpoint) -> dict[str, Any]:
    """`config.json` as an object; empty where there is none that can be read."""
    path = checkpoint.files.get(MODEL_CONFIG)
    try:
        value = json.loads(path.read_text(encoding="utf-8")) if path is not None else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def as_base(pair: Pair) -> Tensor:
    """The fine-tune's tensor with the bytes of its base."""
    entry = replace(pair.tensor.entry, start=pair.base.entry.start, end=pair.base.entry.end)
    return replace(pair.tensor, entry=entry, file=pair.base.file, data_start=pair.base.data_start)


def digests_of(checkpoint: Checkpoint, pool: ThreadPoolExecutor) -> dict[str, str]:
    """relative path -> `b3:` digest of each file as `checkpoint.tensors` gives it."""
    by_file: dict[str, list[Tensor]] = {name: [] for name in checkpoint.headers}
    for tensor in checkpoint.tensors:
        by_file[tensor.path].append(tensor)

    def digest(name: str) -> str:
        if name not in by_file:
            return digest_file(checkpoint.files[name])
        found = blake3(checkpoint.headers[name].raw)
        for tensor in by_file[name]:
            for piece in tensor.blocks(PIECE):
                found.update(piece.data)
        return "b3:" + found.hexdigest()

    return dict(zip(checkpoint.files, pool.map(digest, checkpoint.files), strict=True))
