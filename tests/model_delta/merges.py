"""Models that common tools make of others, with NumPy in their order of computing, and rearranged checkpoints."""

from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import bf16, write_safetensors

SHAPES = {"embed": (160, 64), "layers.0.q": (64, 64), "layers.0.up": (256, 64), "layers.1.up": (256, 64), "norm": (64,)}
WIDTHS = {"BF16": 2, "F16": 2, "F32": 4}


def to_words(dtype, values):
    """f32 values as words, rounded to nearest even."""
    values = np.ascontiguousarray(values, np.float32)
    if dtype == "BF16":
        return bf16(values)
    return values.astype(np.float16).view(np.uint16) if dtype == "F16" else values.view(np.uint32)


def to_values(dtype, words):
    """Words as f32 values."""
    if dtype == "BF16":
        return (words.astype(np.uint32) << 16).view(np.float32)
    return words.view(np.float16).astype(np.float32) if dtype == "F16" else words.view(np.float32)


def rounded(dtype, values):
    return to_values(dtype, to_words(dtype, values))


def family(dtype, seed=0, shapes=None):
    """(base, a, b): the weights of a model and two fine-tunes of it, name -> f32 values of that dtype."""
    rng = np.random.default_rng(seed)
    models = [{}, {}, {}]
    for name, shape in (shapes or SHAPES).items():
        base = rng.standard_normal(shape) * 0.03
        for model, step in zip(models, (0, 1e-3, 7e-4), strict=True):
            model[name] = rounded(dtype, base + step * rng.standard_normal(shape))
    return models


def write_model(folder: Path, dtype, weights):
    tensors = {name: (dtype, v.shape, to_words(dtype, v).tobytes()) for name, v in weights.items()}
    write_safetensors(folder / "model.safetensors", tensors, {"format": "pt"})
    (folder / "config.json").write_text('{"layers": 2}')
    return folder


def linear_in_f32(dtype, models, share=0.3):
    one, two = np.float32(share), np.float32(1 - share)
    return {n: rounded(dtype, one * models[1][n] + two * models[2][n]) for n in models[0]}


def linear_in_own(dtype, models, share=0.3):
    """Weights and products in the models' dtype, summed in f32, as mergekit does it."""
    one, two = rounded(dtype, np.float32([share, 1 - share]))
    return {
        n: rounded(dtype, rounded(dtype, one * models[1][n]) + rounded(dtype, two * models[2][n])) for n in models[0]
    }


def slerp(dtype, models, t=0.4):
    """Along the arc, each tensor with its own angle."""
    out = {}
    for n in models[0]:
        a, b = models[1][n].ravel(), models[2][n].ravel()
        cosine = np.sum(a / np.linalg.norm(a) * (b / np.linalg.norm(b)))
        angle = np.arccos(min(cosine, np.float32(0.999999)))
        one = np.float32(np.sin((1 - t) * angle) / np.sin(angle))
        two = np.float32(np.sin(t * angle) / np.sin(angle))
        out[n] = rounded(dtype, one * models[1][n] + two * models[2][n])
    return out


def tasks_in_f32(dtype, models, first=0.6, second=0.4):
    base = models[0]
    return {
        n: rounded(
            dtype,
            base[n] + np.float32(first) * (models[1][n] - base[n]) + np.float32(second) * (models[2][n] - base[n]),
        )
        for n in base
    }


def tasks_in_own(dtype, models, first=0.6, second=0.4):
    """Every step rounded to the models' dtype."""
    one, two = rounded(dtype, np.float32([first, second]))
    out = {}
    for n, base in models[0].items():
        products = [
            rounded(dtype, weight * rounded(dtype, model[n] - base))
            for weight, model in ((one, models[1]), (two, models[2]))
        ]
        out[n] = rounded(dtype, base + rounded(dtype, products[0] + products[1]))
    return out


MERGES = {
    "linear f32": (linear_in_f32, (1, 2)),
    "linear own": (linear_in_own, (1, 2)),
    "slerp": (slerp, (1, 2)),
    "tasks f32": (tasks_in_f32, (0, 1, 2)),
    "tasks own": (tasks_in_own, (0, 1, 2)),
}


def write_merge(folder: Path, dtype, merge, seed=0, shapes=None):
    """([folders of the parents], folder of the merge)."""
    models = family(dtype, seed, shapes)
    make, parents = MERGES[merge]
    folders = [write_model(folder / f"parent-{k}", dtype, models[k]) for k in parents]
    return folders, write_model(folder / "merge", dtype, make(dtype, models))


# ---------------------------------------------------------------- rearranged


def write_rearranged(folder: Path, dtype="BF16", size=64):
    """(model with separate matrices, one with fused, turned and renamed ones), fine-tunes of each other."""
    rng = np.random.default_rng(3)
    apart, fused = {}, {}
    for layer in range(2):
        own = f"layers.{layer}.attn"
        q, k, v = (rng.standard_normal((rows, size)) * 0.05 for rows in (2 * size, size, size))
        biases = [rng.standard_normal(rows) * 0.05 for rows in (2 * size, size, size)]
        for name, matrix, bias in zip("qkv", (q, k, v), biases, strict=True):
            apart[f"{own}.{name}.weight"], apart[f"{own}.{name}.bias"] = matrix, bias
        fused[f"{own}.qkv.weight"] = np.concatenate([q, k, v])
        fused[f"{own}.qkv.bias"] = np.concatenate(biases)
        gate, up = rng.standard_normal((2, 3 * size, size)) * 0.05
        apart[f"layers.{layer}.mlp.gate.weight"], apart[f"layers.{layer}.mlp.up.weight"] = gate, up
        fused[f"h.{layer}.c_fc.weight"] = np.concatenate([gate, up]).T
        down = rng.standard_normal((size, 3 * size)) * 0.05
        apart[f"layers.{layer}.mlp.down.weight"] = fused[f"layers.{layer}.mlp.down.weight"] = down
        fused[f"layers.{layer}.mlp.down.weight"] = down.T
        square = rng.standard_normal((size, size)) * 0.05
        apart[f"layers.{layer}.out.weight"], fused[f"layers.{layer}.out.weight"] = square, square.T

    def moved(weights):
        return {name: rounded(dtype, v + 1e-5 * rng.standard_normal(v.shape)) for name, v in weights.items()}

    return write_model(folder / "apart", dtype, moved(apart)), write_model(folder / "fused", dtype, moved(fused))
