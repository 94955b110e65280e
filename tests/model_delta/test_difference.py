"""What differs between two models, from folders, shards and deltas alike."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError
from sparse_decl.model_delta import OpenDelta, encode
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.difference import ModelDifference, difference, layer_of
from tests.model_delta.checkpoints import bf16, write_safetensors


def compared(base: Path, other: Path, threads: int = 2) -> ModelDifference:
    with Checkpoint(base) as one, Checkpoint(other) as two:
        return difference(one, two, threads=threads)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Twelve layers of two matrices in bf16, of which the last ones moved by rank 2; the fine-tune in two shards and
    with a grown vocabulary."""
    root, numbers = tmp_path_factory.mktemp("pair"), np.random.default_rng(0)
    old: dict[str, np.ndarray] = {"model.embed.weight": numbers.standard_normal((50, 64)).astype(np.float32)}
    for layer in range(12):
        for role in ("attn.q", "mlp.up"):
            old[f"model.layers.{layer}.{role}.weight"] = numbers.standard_normal((96, 64)).astype(np.float32)
    new = dict(old)
    for layer in (9, 10):
        move = numbers.standard_normal((96, 2)) @ numbers.standard_normal((2, 64)) * 0.05
        name = f"model.layers.{layer}.mlp.up.weight"
        new[name] = old[name] + move.astype(np.float32)
    new["model.embed.weight"] = np.concatenate([old["model.embed.weight"], np.ones((6, 64), np.float32)])
    new["head.weight"] = np.ones((4, 64), np.float32)

    def written(tensors: dict[str, np.ndarray]) -> dict[str, tuple[str, tuple[int, ...], bytes]]:
        return {name: ("BF16", t.shape, bf16(t).tobytes()) for name, t in tensors.items()}

    write_safetensors(root / "base/model.safetensors", {**written(old), "gone": ("I64", (2,), bytes(16))})
    parts = written(new)
    names = list(parts)
    for number, cut in enumerate((names[:9], names[9:]), 1):
        shard = root / f"chat/model-0000{number}-of-00002.safetensors"
        write_safetensors(shard, {name: parts[name] for name in cut})
    for folder, config in (("base", {"vocab_size": 50, "rope": {"theta": 1.0}}), ("chat", {"vocab_size": 56})):
        (root / folder / "config.json").write_text(json.dumps(config))
    (root / "chat/README.md").write_text("a chat model")
    return root / "base", root / "chat"


def test_what_moved_and_what_did_not(pair: tuple[Path, Path]) -> None:
    found = compared(*pair)
    assert not found.same
    by_state: dict[str, list[str]] = {}
    for tensor in found.tensors:
        by_state.setdefault(tensor.state, []).append(tensor.name)
    assert by_state["moved"] == ["model.layers.9.mlp.up.weight", "model.layers.10.mlp.up.weight"]
    assert (by_state["added"], by_state["removed"], by_state["reshaped"]) == (
        *(["head.weight"], ["gone"], ["model.embed.weight"]),
    )
    assert len(by_state["same"]) == 22
    grown = next(t for t in found.tensors if t.state == "reshaped")
    assert (grown.figures.words, grown.figures.moved, grown.parameters) == (50 * 64, 0, 56 * 64)
    moved = next(t for t in found.tensors if t.state == "moved")
    assert moved.rank is not None
    assert moved.rank.directions <= 3
    assert moved.figures.share > 0.9


def test_layers_stand_in_the_order_of_their_numbers(pair: tuple[Path, Path]) -> None:
    found = compared(*pair)
    numbered = [layer.name for layer in found.layers if layer.name.startswith("model.layers")]
    assert numbered == [f"model.layers.{n}" for n in range(12)]
    assert [layer.name for layer in found.layers if layer.figures.moved] == ["model.layers.9", "model.layers.10"]
    assert sum(layer.parameters for layer in found.layers) == sum(tensor.parameters for tensor in found.tensors)


def test_files_beside_the_tensors(pair: tuple[Path, Path]) -> None:
    readme, config = compared(*pair).files
    assert (readme.path, readme.before, readme.after) == ("README.md", None, 12)
    assert [(v.key, v.before, v.after) for v in config.values] == [
        ("rope", '{"theta": 1.0}', None),
        ("vocab_size", "50", "56"),
    ]


def test_a_delta_reads_as_the_model_that_it_restores(pair: tuple[Path, Path], tmp_path: Path) -> None:
    base, chat = pair
    encode(base, chat, tmp_path / "delta")
    with OpenDelta(tmp_path / "delta", base) as opened, Checkpoint(base) as old:
        found = difference(old, opened.restored)
    assert found.to_json() == compared(base, chat).to_json()
    assert [path.name for path in tmp_path.iterdir()] == ["delta"]


def test_threads_and_blocks_change_no_figure(pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = compared(*pair, threads=1).to_json()
    assert compared(*pair, threads=4).to_json() == whole
    monkeypatch.setattr("sparse_decl.model_delta.difference._BLOCK", 1000)
    cut = compared(*pair, threads=3)
    assert [t.rank for t in cut.tensors] == [t.rank for t in compared(*pair).tensors]
    assert (cut.figures.moved, cut.figures.distances) == (
        *(whole["total"]["moved"], compared(*pair).figures.distances),
    )


def test_no_tensor_is_held_whole(tmp_path: Path) -> None:
    import tracemalloc

    large = np.zeros((1 << 13, 1 << 10), np.float32)  # 33.6 MB
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        large[5, 5] += 1
        save_file({"w": large}, tmp_path / name / "model.safetensors")
    del large
    tracemalloc.start()
    found = compared(tmp_path / "a", tmp_path / "b", threads=1)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.figures.moved == 1
    assert peak < 40e6  # of 2 x 33.6 MB


def test_names_that_repeat_are_paired_by_file(tmp_path: Path) -> None:
    for folder, value in (("a", 1.0), ("b", 2.0)):
        for part, size in (("unet", 4), ("vae", 8)):
            (tmp_path / folder / part).mkdir(parents=True)
            tensor = np.full(size, value if part == "vae" else 1.0, np.float32)
            save_file({"w": tensor}, tmp_path / folder / part / "model.safetensors")
    found = compared(tmp_path / "a", tmp_path / "b")
    assert [(t.name, t.state) for t in found.tensors] == [
        ("unet/model.safetensors:w", "same"),
        ("vae/model.safetensors:w", "moved"),
    ]


@pytest.mark.parametrize(
    ("name", "layer", "role"),
    [
        ("model.layers.3.mlp.experts.17.up.weight", "model.layers.3", "mlp.experts.*.up.weight"),
        ("transformer.h.0", "transformer.h.0", ""),
        ("0.weight", "0", "weight"),
        ("lm_head.weight", "lm_head", "weight"),
        ("w2", "w2", ""),
        ("", "", ""),
    ],
)
def test_layers_by_name(name: str, layer: str, role: str) -> None:
    assert layer_of(name) == (layer, role)


def test_a_tokenizer_is_told_by_counts(tmp_path: Path) -> None:
    for folder, more in (("a", {}), ("b", {"new": 3, "b": 9})):
        (tmp_path / folder).mkdir()
        save_file({"w": np.zeros(3, np.float32)}, tmp_path / folder / "model.safetensors")
        vocabulary = {"a": 0, "b": 1, "c": 2, **more}
        added = [{"content": "<pad>", "id": 0}] if more else []
        tokenizer = {"version": "1", "model": {"type": "BPE", "vocab": vocabulary}, "added_tokens": added}
        (tmp_path / folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    (file,) = compared(tmp_path / "a", tmp_path / "b").files
    told = {value.key: (value.before, value.after) for value in file.values}
    assert told == {
        "model.vocab": ("3 entries, 0 gone", "4 entries, 1 new, 1 renumbered"),
        "added_tokens.<pad>": (None, '{"content": "<pad>", "id": 0}'),
    }


@pytest.mark.parametrize(
    "text", ["{", "[" * 100_000, '{"a": NaN}', "\ufeff{}", '{"model": 5, "added_tokens": [3]}', "1"]
)
def test_hostile_json_is_other_bytes_and_no_more(tmp_path: Path, text: str) -> None:
    for folder, written in (("a", "{}"), ("b", text)):
        (tmp_path / folder).mkdir()
        save_file({"w": np.zeros(3, np.float32)}, tmp_path / folder / "model.safetensors")
        for name in ("config.json", "tokenizer.json"):
            (tmp_path / folder / name).write_text(written)
    found = compared(tmp_path / "a", tmp_path / "b")
    assert [file.path for file in found.files] == ["config.json", "tokenizer.json"]
    json.dumps(found.to_json())


def test_errors_of_hostile_input(pair: tuple[Path, Path], tmp_path: Path) -> None:
    base, chat = pair
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty/config.json").write_text("{}")
    with pytest.raises(ConfigError, match="no tensors to compare"):
        compared(base, tmp_path / "empty")
    encode(base, chat, tmp_path / "delta")
    container = tmp_path / "delta/delta.safetensors"
    data = bytearray(container.read_bytes())
    data[len(data) // 3] ^= 0x40
    container.write_bytes(data)
    with (
        pytest.raises((DeltaCompressionError, FormatError)),
        Checkpoint(base) as old,
        OpenDelta(tmp_path / "delta", base) as opened,
    ):
        difference(old, opened.restored)
