"""What else is made of a model: exports in another dtype, pruned and quantized forms. Ours beside zstd of the bytes,
since no peer compares tensors of different dtypes. GGUF files are written by the package `gguf`, with the names of
llama.cpp's converter and its order of queries and keys.

From the pairs that steps.py trains, or any BASE FINETUNE in f32 or bf16.

usage: python benchmarks/kinds.py [BASE FINETUNE] [--runs NAME ...] [--json FILE]
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import codec
import edited
import results
import steps
import torch
from edited import Weights

WANTED = {"encoder_f32": 80, "smollm2_last_blocks": 100}  # training of steps.py -> after how many steps


def in_dtype(dtype: torch.dtype) -> Callable[[Weights], Weights]:
    return lambda weights: {name: value.to(dtype) for name, value in weights.items()}


def matrices(change: Callable[[str, torch.Tensor], Weights]) -> Callable[[Weights], Weights]:
    """Changes matrices alone."""

    def all_of(weights: Weights) -> Weights:
        out: Weights = {}
        for name, value in weights.items():
            out |= change(name, value) if value.ndim == 2 else {name: value}
        return out

    return all_of


def two_of_four(name: str, value: torch.Tensor) -> Weights:
    """The two smallest magnitudes of each four are zero."""
    few = value.float().reshape(-1, 4)
    mask = torch.ones_like(few, dtype=torch.bool).scatter_(1, few.abs().argsort(dim=1, stable=True)[:, :2], False)
    return {name: torch.where(mask.reshape(value.shape), value, torch.zeros_like(value))}


def half_of_all(name: str, value: torch.Tensor) -> Weights:
    """All up to the median magnitude are zero."""
    size = value.float().abs()
    return {name: torch.where(size > size.flatten().median(), value, torch.zeros_like(value))}


def random_half(name: str, value: torch.Tensor) -> Weights:
    """A mask that no rule explains."""
    mask = torch.rand(value.shape, generator=torch.Generator().manual_seed(2)) < 0.5
    return {name: torch.where(mask, value, torch.zeros_like(value))}


def as_wanda(name: str, value: torch.Tensor) -> Weights:
    """The two smallest of each four by magnitude times a factor a column, as of activations."""
    factors = torch.rand(value.shape[1], generator=torch.Generator().manual_seed(1)) * 3 + 0.2
    score = (value.float().abs() * factors).reshape(-1, 4)
    mask = torch.ones_like(score, dtype=torch.bool).scatter_(1, score.argsort(dim=1)[:, :2], False)
    return {name: torch.where(mask.reshape(value.shape), value, torch.zeros_like(value))}


def int8_rows(name: str, value: torch.Tensor) -> Weights:
    scale = value.float().abs().amax(1, keepdim=True) / 127
    return {name: (value.float() / scale).round().to(torch.int8), f"{name}_scale": scale}


def fp8_tensor(name: str, value: torch.Tensor) -> Weights:
    scale = value.float().abs().amax() / 448
    return {name: (value.float() / scale).to(torch.float8_e4m3fn), f"{name}_scale": scale.reshape(1)}


def cases(base: Weights, fine: Weights) -> dict[str, tuple[Weights, Weights]]:
    """What was made -> (base, fine-tune)."""
    f64, f32, f16, bf16 = (in_dtype(dtype) for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16))
    own = {torch.bfloat16: "bf16", torch.float32: "f32"}[next(iter(fine.values())).dtype]
    made = {
        "the fine-tune itself": (base, fine),
        f"fine-tune as f16, base {own}": (base, f16(fine)),
        f"fine-tune as f64, base {own}": (base, f64(f32(fine))),
        "both as f64": (f64(f32(base)), f64(f32(fine))),
        "both as f16": (f16(base), f16(fine)),
    }
    if own == "f32":
        made |= {"fine-tune as bf16, base f32": (base, bf16(fine)), "fine-tune f32, base as bf16": (bf16(base), fine)}
        made["both as bf16"] = bf16(base), bf16(fine)
    for make in (two_of_four, half_of_all, as_wanda, random_half, int8_rows, fp8_tensor):
        made[f"{make.__name__.replace('_', ' ')} of the base"] = (base, matrices(make)(base))
    made["two of four of the fine-tune"] = (base, matrices(two_of_four)(fine))
    return made


_GGUF_NAMES = {
    "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down", "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm",
}  # fmt: skip
_HEAD = 64  # rows of a head of SmolLM2


def gguf_file(folder: Path, weights: Weights, kind: str) -> Path:
    """A model of Llama's layout as GGUF in a folder: matrices of `kind`, such as Q8_0, everything else in f32."""
    from gguf import GGMLQuantizationType, GGUFWriter, quants

    folder.mkdir()
    writer = GGUFWriter(folder / "model.gguf", "llama")
    for name, value in weights.items():
        array = value.float().numpy()
        if re.search(r"(q|k)_proj", name):
            array = array.reshape(-1, 2, _HEAD // 2, array.shape[1]).swapaxes(1, 2).reshape(array.shape)
        of_layer = re.fullmatch(r"model\.layers\.(\d+)\.(.+)\.weight", name)
        called = f"blk.{of_layer[1]}.{_GGUF_NAMES[of_layer[2]]}.weight" if of_layer else name
        quantized = GGMLQuantizationType[kind if array.ndim == 2 else "F32"]
        writer.add_tensor(called, quants.quantize(array, quantized), raw_dtype=quantized)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return folder


def npz_file(folder: Path, weights: Weights) -> Path:
    """A model as arrays of NumPy, deflated, in a folder."""
    folder.mkdir()
    codec.np.savez_compressed(folder / "model.npz", **{name: value.numpy() for name, value in weights.items()})
    return folder


def exports(base: Weights, fine: Weights) -> dict[str, tuple[Weights, Callable[[Path], Path]]]:
    """What was made -> (base, what writes it)."""
    kinds = [("base", base, "Q8_0"), ("base", base, "Q4_0"), ("fine-tune", fine, "BF16"), ("fine-tune", fine, "Q8_0")]
    return {
        f"{whose} as a GGUF in {kind}": (base, lambda folder, w=weights, k=kind: gguf_file(folder, w, k))
        for whose, weights, kind in [*kinds, ("fine-tune", fine, "Q4_0")]
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="BASE FINETUNE")
    parser.add_argument("--runs", nargs="*", default=list(WANTED), choices=list(WANTED), help="trainings of steps.py")
    parser.add_argument("--json", type=Path, help="the results; what the file has already is not measured again")
    options = parser.parse_args()
    given = {"given": tuple(options.folders)} if options.folders else {}
    if not given:
        for name in options.runs:
            given[name] = next((base, fine) for count, base, fine in steps.trained(name) if count == WANTED[name])
    done: dict[str, dict[str, dict]] = results.earlier(options.json) or {}
    for name, (base, fine) in given.items():
        weights = edited.loaded(base), edited.loaded(fine)
        made: dict = cases(*weights) | (exports(*weights) if name == "smollm2_last_blocks" else {})
        if "fine-tune f32, base as bf16" in made:  # NumPy has no bf16
            made["fine-tune as a compressed .npz"] = weights[0], lambda folder, fine=weights[1]: npz_file(folder, fine)
        for what, (old, new) in made.items():
            if what in done.get(name, {}):
                continue
            with tempfile.TemporaryDirectory() as scratch:
                target = Path(scratch) / "finetune"
                fine_folder = new(target) if callable(new) else edited.written(target, new)
                folders = edited.written(Path(scratch) / "base", old), fine_folder
                data = next(fine_folder.iterdir()).read_bytes()
                plain = 100 * len(codec.squeeze(codec.np.frombuffer(data, codec.np.uint8))) / len(data)
                ours = codec.measure_ours(*folders, 1)
            done.setdefault(name, {})[what] = {"zstd": plain, **ours}
            print(f"{name}, {what}: zstd {plain:.1f} %, ours {ours['percent']:.3g} %", flush=True)
            if options.json:
                results.save(options.json, done, codec.PACKAGES)


if __name__ == "__main__":
    main()
