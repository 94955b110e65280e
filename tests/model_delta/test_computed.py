"""References in another dtype and moved by weight decay: what they save, and what a hostile index may say of them."""

import json

import numpy as np
import pytest

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.reference.kinds import read_made
from tests.model_delta.checkpoints import digests, write_safetensors
from tests.model_delta.computed import PAIRS, as_bytes, tuned, write_computed


def relatives(folder):
    with Delta(folder) as delta:
        return delta.version, delta.index.get("relatives", {})


def test_every_pair_of_dtypes_comes_back(tmp_path):
    base, fine = write_computed(tmp_path)
    stats = encode(base, fine, tmp_path / "delta", threads=1)
    decode(base, tmp_path / "delta", tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    version, made = relatives(tmp_path / "delta")
    assert version == 3
    assert sum("c" in fields for fields in made.values()) == len(PAIRS)  # all but one, and the tensor that grew
    assert sum("d" in fields for fields in made.values()) >= 2
    assert stats.stored_bytes < 0.6 * stats.original_bytes


def test_a_cast_is_the_same_tensor(tmp_path):
    """A bf16 export of an f32 model is nothing new."""
    values = np.random.default_rng(1).standard_normal((96, 64)).astype(np.float32)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("F32", values.shape, values.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("BF16", values.shape, as_bytes(values, "BF16"))})
    stats = encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    assert stats.same_tensors == 1
    decode(tmp_path / "base", tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


def test_rows_without_gradient_cost_next_to_nothing(tmp_path):
    rng = np.random.default_rng(2)
    values = (rng.standard_normal((4000, 64)) * 0.05).astype(np.float32)
    moved = tuned(rng, values, trained=0.0)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("F32", values.shape, values.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("F32", values.shape, moved.tobytes())})
    stats = encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    decode(tmp_path / "base", tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")
    assert stats.stored_bytes < 0.01 * stats.original_bytes


def test_a_pair_without_them_is_written_as_before(tmp_path):
    rng = np.random.default_rng(3)
    values = rng.standard_normal((96, 64)).astype(np.float32)
    moved = values + rng.standard_normal(values.shape).astype(np.float32) * np.float32(1e-3)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("F32", values.shape, values.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("F32", values.shape, moved.tobytes())})
    encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    assert json.loads((tmp_path / "delta/delta.json").read_text())["version"] == 1


ENTRY = TensorEntry("w", "F32", (4, 4), 0, 64)


@pytest.mark.parametrize(
    "fields",
    [
        {"s": [[0, None]], "c": "F32"},
        {"s": [[0, None]], "c": "I32"},
        {"s": [[0, None]], "c": 5},
        {"s": [[0, None]], "c": None},
        {"s": [[0, None], [0, "v"]], "c": "BF16"},
        {"s": [[0, None], [0, "v"]], "c": "BF16", "f": 0, "l": [0, 0, 0, 0], "w": [0.5, 0.5], "q": 1.0},
        {"s": [[0, None, 0, 0, 4]], "t": 0, "c": "BF16"},
        {"s": [[0, None]], "d": None},
        {"s": [[0, None]], "d": [[5], [1]]},
    ],
)
def test_a_damaged_computed_reference_is_refused(fields):
    with pytest.raises(FormatError):
        read_made(fields, ENTRY, 1, 3)


@pytest.mark.parametrize("extra", [{"c": "BF16"}, {"d": [[], [3]]}])
def test_older_versions_have_none(extra):
    read_made({"s": [[0, None]], **extra}, ENTRY, 1, 3)
    with pytest.raises(FormatError):
        read_made({"s": [[0, None]], **extra}, ENTRY, 1, 2)
