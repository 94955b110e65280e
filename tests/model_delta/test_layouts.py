"""Layouts that people publish: layers repeated, removed, renumbered, experts copied from a dense model; exact and
tuned. None takes more than a fine-tune that kept its layout.
"""

import numpy as np
import pytest

from sparse_decl.model_delta import decode, encode, inspect
from tests.model_delta.checkpoints import bf16, digests, write_safetensors

SHAPES = {"attn.q": (64, 64), "attn.k": (32, 64), "mlp.up": (96, 64), "mlp.down": (64, 96), "norm": (64,)}
LAYERS = 6


def base_layers():
    rng = np.random.default_rng(0)
    return [
        {
            part: (rng.standard_normal(shape) * 0.03 + (part == "norm")).astype(np.float32)
            for part, shape in SHAPES.items()
        }
        for _ in range(LAYERS)
    ]


def tuned(weights, rng):
    return weights + rng.standard_normal(weights.shape) * 2e-5


def unchanged(weights, rng):
    return weights


def kept_layout(layers, change, rng):
    return {f"layers.{i}.{p}": change(w, rng) for i, layer in enumerate(layers) for p, w in layer.items()}


def repeated(layers, change, rng):
    """Depth up-scaled: some layers twice, all behind them renumbered."""
    return kept_layout([layers[i] for i in (0, 1, 2, 3, 2, 3, 4, 5)], change, rng)


def removed(layers, change, rng):
    return kept_layout([layers[i] for i in (0, 1, 4, 5)], change, rng)


def experts(layers, change, rng):
    """Upcycled: each expert begins as a copy of the dense layer."""
    out = {}
    for i, layer in enumerate(layers):
        for part, w in layer.items():
            names = [f"moe.{e}.{part}" for e in range(3)] if "mlp" in part else [part]
            out |= {f"layers.{i}.{name}": change(w, rng) for name in names}
    return out


def apart(layers, change, rng):
    """Experts, each a tensor."""
    return {
        f"layers.{i}.experts.{e}.{part}": change(layers[e][part], rng)
        for i in range(2)
        for e in range(3 * i, 3 * i + 3)
        for part in ("gate", "up", "down")
    }


def in_stacks(layers, change, rng):
    """The same experts one below the other, gate and up in one."""
    out, tensors = {}, apart(layers, change, rng)
    for i in range(2):
        experts = [
            {p: tensors[f"layers.{i}.experts.{e}.{p}"] for p in ("gate", "up", "down")} for e in range(3 * i, 3 * i + 3)
        ]
        out[f"layers.{i}.gate_up"] = np.stack([np.concatenate([one["gate"], one["up"]]) for one in experts])
        out[f"layers.{i}.down"] = np.stack([one["down"] for one in experts])
    return out


def turned_stacks(layers, change, rng):
    """Stacks of matrices that are multiplied from the other side."""
    return {name: w.transpose(0, 2, 1) for name, w in down_in_stacks(layers, change, rng).items()}


def pairs(layers, change, rng):
    """Gate and up of all experts of a layer: {name: (experts, 2, rows, columns)}."""
    tensors = apart(layers, change, rng)
    return {
        f"layers.{i}.gate_up": np.stack(
            [[tensors[f"layers.{i}.experts.{e}.{p}"] for p in ("gate", "up")] for e in range(3 * i, 3 * i + 3)]
        )
        for i in range(2)
    }


def beside(layers, change, rng):
    """Experts that are multiplied from the other side: the columns of gate, then those of up."""
    return {n: np.concatenate([w[:, 0], w[:, 1]], 1).swapaxes(1, 2) for n, w in pairs(layers, change, rng).items()}


def columns_by_turns(layers, change, rng):
    """The same, a column of one and a column of the other."""
    return {n: w.transpose(0, 3, 2, 1).reshape(3, 64, -1) for n, w in pairs(layers, change, rng).items()}


def rows_by_turns(layers, change, rng):
    return {n: w.swapaxes(1, 2).reshape(3, -1, 64) for n, w in pairs(layers, change, rng).items()}


def gates_apart(layers, change, rng):
    return {name: w for name, w in apart(layers, change, rng).items() if not name.endswith("down")}


def gates_turned(layers, change, rng):
    return {name: w.T for name, w in gates_apart(layers, change, rng).items()}


def down_apart(layers, change, rng):
    return {name: w for name, w in apart(layers, change, rng).items() if name.endswith("down")}


def down_in_stacks(layers, change, rng):
    return {name: w for name, w in in_stacks(layers, change, rng).items() if name.endswith("down")}


def by_heads(layers, change, rng):
    """Query and key by turns, a head of each."""
    return {
        f"h.{i}.query_key": np.concatenate(
            [change(layer[p], rng).reshape(2, -1, 64)[head] for head in range(2) for p in ("attn.q", "attn.k")]
        )
        for i, layer in enumerate(layers)
    }


def heads_apart(layers, change, rng):
    return {f"l.{i}.{p}": change(layer[p], rng) for i, layer in enumerate(layers) for p in ("attn.q", "attn.k")}


def by_turns(layers, change, rng):
    """A row of one matrix, a row of the other."""
    return {
        f"layers.{i}.gate_up": np.stack([change(layer[p], rng) for p in ("mlp.up", "mlp.gate")], 1).reshape(-1, 64)
        for i, layer in enumerate(with_gates(layers))
    }


def numbered_parts(layers, change, rng):
    return {
        f"layers.{i}.{called}": change(layer[p], rng)
        for i, layer in enumerate(with_gates(layers))
        for p, called in (("mlp.up", "w1"), ("mlp.gate", "w3"))
    }


def numbered_fused(layers, change, rng):
    parts = numbered_parts(layers, change, rng)
    return {
        f"layers.{i}.gate_up": np.concatenate([parts[f"layers.{i}.w1"], parts[f"layers.{i}.w3"]])
        for i in range(len(layers))
    }


def with_gates(layers):
    rng = np.random.default_rng(5)
    return [one | {"mlp.gate": (rng.standard_normal((96, 64)) * 0.03).astype(np.float32)} for one in layers]


def prefixed(layers, change, rng):
    return {f"inner.{name}": w for name, w in kept_layout(layers, change, rng).items()}


def write(folder, tensors):
    content = {name: ("BF16", w.shape, bf16(w).tobytes()) for name, w in tensors.items()}
    write_safetensors(folder / "model.safetensors", content)
    return folder


def payload_share(tmp_path, layout, change):
    """Payload over the tensors' bytes, the round trip checked."""
    layers, rng = base_layers(), np.random.default_rng(1)
    base = write(tmp_path / "base", kept_layout(layers, unchanged, rng))
    fine = write(tmp_path / f"fine-{layout.__name__}", layout(layers, change, rng))
    out = tmp_path / f"delta-{layout.__name__}-{change.__name__}"
    stats = encode(base, fine, out)
    decode(base, out, tmp_path / f"back-{layout.__name__}-{change.__name__}")
    assert digests(tmp_path / f"back-{layout.__name__}-{change.__name__}") == digests(fine)
    found = inspect(out)
    return sum(found["payload_bytes_by_coding"].values()) / found["original_bytes"], stats, found


@pytest.mark.parametrize("layout", [repeated, removed, experts, prefixed])
def test_exact_copies_take_no_payload(tmp_path, layout):
    share, stats, _ = payload_share(tmp_path, layout, unchanged)
    assert share == 0
    assert stats.same_tensors == stats.tensors


@pytest.mark.parametrize("layout", [repeated, removed, experts, prefixed])
def test_tuned_copies_cost_what_a_kept_layout_costs(tmp_path, layout):
    plain, _, _ = payload_share(tmp_path, kept_layout, tuned)
    share, stats, _ = payload_share(tmp_path, layout, tuned)
    assert stats.delta_tensors + stats.same_tensors == stats.tensors
    assert share <= 1.1 * plain


def crossed_is_as_small(tmp_path, base, layers, old, new):
    """What was tuned and laid out anew takes about what it takes laid out as the base; both come back."""
    sizes = {}
    for label, layout in (("crossed", new), ("plain", old)):
        fine = write(tmp_path / label, layout(layers, tuned, np.random.default_rng(1)))
        encode(base, fine, tmp_path / f"delta-{label}")
        decode(base, tmp_path / f"delta-{label}", tmp_path / f"back-{label}")
        assert digests(tmp_path / f"back-{label}") == digests(fine)
        found = inspect(tmp_path / f"delta-{label}")
        sizes[label] = sum(found["payload_bytes_by_coding"].values()) / found["original_bytes"]
    assert sizes["crossed"] <= sizes["plain"] + 0.01


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (apart, in_stacks),
        (in_stacks, apart),
        (down_apart, turned_stacks),
        (turned_stacks, down_apart),
        (down_in_stacks, turned_stacks),
        (gates_apart, beside),
        (gates_apart, columns_by_turns),
        (gates_apart, rows_by_turns),
        (gates_turned, beside),
        (gates_turned, columns_by_turns),
        (gates_turned, rows_by_turns),
        (beside, gates_apart),
        (columns_by_turns, gates_apart),
        (rows_by_turns, gates_apart),
        (beside, gates_turned),
        (columns_by_turns, gates_turned),
        (rows_by_turns, gates_turned),
    ],
)
def test_experts_apart_and_in_stacks(tmp_path, old, new):
    rng = np.random.default_rng(0)
    shapes = {"gate": (96, 64), "up": (96, 64), "down": (64, 96)}
    layers = [{p: rng.standard_normal(s) * 0.03 for p, s in shapes.items()} for _ in range(6)]
    base = write(tmp_path / "base", old(layers, unchanged, rng))
    crossed_is_as_small(tmp_path, base, layers, old, new)
    same = write(tmp_path / "same", new(layers, unchanged, rng))
    stats = encode(base, same, tmp_path / "delta-same")
    assert stats.same_tensors == stats.tensors


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (heads_apart, by_heads),
        (by_heads, heads_apart),
        (by_turns, numbered_parts),
        (numbered_parts, by_turns),
        (numbered_parts, numbered_fused),
        (numbered_fused, numbered_parts),
    ],
)
def test_rows_of_several_matrices_by_turns(tmp_path, old, new):
    layers = base_layers()
    base = write(tmp_path / "base", old(layers, unchanged, None))
    crossed_is_as_small(tmp_path, base, layers, old, new)


@pytest.mark.parametrize("called", ["{}", "params.{}.kernel"], ids=["same names", "other names"])
def test_transposed_and_of_another_dtype(tmp_path, called):
    """As a conversion to Flax or Keras leaves it."""
    plain = kept_layout(base_layers(), unchanged, None)
    base = write(tmp_path / "base", plain)
    content = {}
    for name, w in plain.items():
        words = (bf16(w).astype(np.uint32) << 16).T
        content[called.format(name)] = ("F32", words.shape, words.tobytes())
    write_safetensors(tmp_path / "fine/model.safetensors", content)
    stats = encode(base, tmp_path / "fine", tmp_path / "delta")
    decode(base, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")
    assert stats.same_tensors == stats.tensors


def test_the_same_words_in_another_shape(tmp_path):
    """A convolution of one pixel is a matrix; a vector got a dimension."""
    rng = np.random.default_rng(7)
    w, v = rng.standard_normal((48, 32)) * 0.03, rng.standard_normal(96)
    base = write(tmp_path / "base", {"proj": w, "scale": v})
    fine = write(tmp_path / "fine", {"proj": w.reshape(48, 32, 1, 1), "gain": v.reshape(1, 96)})
    stats = encode(base, fine, tmp_path / "delta")
    decode(base, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)
    assert stats.same_tensors == 2


def test_layers_of_two_bases(tmp_path):
    """A passthrough merge: each layer comes from the base that has it, under a number of its own."""
    rng = np.random.default_rng(5)
    one, other = base_layers(), [{p: tuned(w, rng) * 1.5 for p, w in layer.items()} for layer in base_layers()]
    bases = [write(tmp_path / f"base-{n}", kept_layout(m, unchanged, rng)) for n, m in enumerate((one, other))]
    fine = write(tmp_path / "fine", kept_layout([one[0], other[1], one[1], other[0], other[5]], unchanged, rng))
    stats = encode(bases, fine, tmp_path / "delta")
    assert stats.same_tensors == stats.tensors
    decode(bases, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)
