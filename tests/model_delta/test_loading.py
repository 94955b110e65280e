"""Parts of a fine-tune are the bytes of the whole, and nothing is read that they do not need."""

import json

import numpy as np
import pytest

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError
from sparse_decl.model_delta import encode, load_tensors, write_tensors
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS
from tests.model_delta.checkpoints import bf16, small_pair, write_safetensors


def originals(path):
    """name -> (dtype, shape, bytes) of a safetensors file."""
    data = path.read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:start])
    header.pop("__metadata__", None)
    return {
        name: (e["dtype"], e["shape"], data[start + e["data_offsets"][0] : start + e["data_offsets"][1]])
        for name, e in header.items()
    }


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pair")
    base, fine = small_pair(folder)
    encode(base, fine, folder / "delta", threads=1)
    return base, folder / "delta", originals(fine / "model.safetensors")


def test_all_tensors_are_the_originals(pair):
    base, delta, expected = pair
    found = load_tensors(base, delta)
    assert {name: array.tobytes() for name, array in found.items()} == {n: data for n, (_, _, data) in expected.items()}
    assert {name: list(array.shape) for name, array in found.items()} == {
        n: shape for n, (_, shape, _) in expected.items()
    }
    assert (found["norm.weight"].dtype, found["layers.0.weight"].dtype) == (np.float32, np.uint16)


def test_a_file_of_some_tensors(pair, tmp_path):
    base, delta, expected = pair
    out = tmp_path / "new" / "part.safetensors"
    stats = write_tensors(base, delta, out, ["layers.*", "head.copy"])
    part = originals(out)
    assert part == {n: expected[n] for n in ("layers.0.weight", "layers.1.weight", "head.copy")}
    assert stats.tensors == 3
    assert stats.bytes == sum(len(data) for _, _, data in part.values())
    assert b'"format":"pt"' in out.read_bytes()[:40]
    with pytest.raises(DeltaCompressionError, match="exists"):
        write_tensors(base, delta, out, ["layers.*"])


@pytest.fixture(scope="module")
def large_pair(tmp_path_factory):
    """Two matrices of three blocks each, and one that is the base's."""
    folder, rng = tmp_path_factory.mktemp("large"), np.random.default_rng(0)
    base, fine = {}, {}
    for name, step in (("a", 1e-3), ("b", 1e-3), ("same", 0)):
        weights = rng.standard_normal((3 * BLOCK_WORDS // 512, 512)).astype(np.float32)
        base[name] = ("BF16", weights.shape, bf16(weights).tobytes())
        fine[name] = ("BF16", weights.shape, bf16(weights + step * rng.standard_normal(weights.shape)).tobytes())
    for which, tensors in (("base", base), ("fine", fine)):
        write_safetensors(folder / which / "model.safetensors", tensors)
    encode(folder / "base", folder / "fine", folder / "delta", threads=1)
    return folder, fine


@pytest.mark.parametrize(("names", "blocks", "base_tensors"), [(["b"], 3, 1), (["same"], 0, 1), (["?", "same"], 6, 3)])
def test_only_what_is_needed_is_read(large_pair, tmp_path, names, blocks, base_tensors):
    folder, fine = large_pair
    stats = write_tensors(folder / "base", folder / "delta", tmp_path / "out.safetensors", names, threads=2)
    assert stats.blocks == blocks
    assert stats.base_bytes == base_tensors * len(fine["a"][2])
    whole = (folder / "delta" / "delta.safetensors").stat().st_size
    assert stats.payload_bytes == 0 if not blocks else stats.payload_bytes < whole * blocks / 6 + 4096


def test_the_rest_of_the_base_may_be_gone(large_pair, tmp_path):
    folder, fine = large_pair
    rng = np.random.default_rng(1)
    other = {name: (d, s, data if name == "b" else rng.bytes(len(data))) for name, (d, s, data) in fine.items()}
    base = originals(folder / "base" / "model.safetensors")
    other["b"] = base["b"]
    write_safetensors(tmp_path / "model.safetensors", other)
    found = load_tensors(tmp_path / "model.safetensors", folder / "delta", ["b"])
    assert found["b"].tobytes() == fine["b"][2]
    with pytest.raises(DeltaCompressionError, match="not the base"):
        load_tensors(tmp_path / "model.safetensors", folder / "delta", ["a"])


def test_mistakes(pair, tmp_path):
    base, delta, _ = pair
    with pytest.raises(ConfigError, match=r"no tensor 'layers\.7"):
        load_tensors(base, delta, ["norm.weight", "layers.7.*"])
    with pytest.raises(ConfigError, match="no framework"):
        load_tensors(base, delta, framework="jax")


def test_damage_leaves_no_file(pair, tmp_path):
    base, delta, _ = pair
    damaged = tmp_path / "delta"
    damaged.mkdir()
    (damaged / "delta.json").write_bytes((delta / "delta.json").read_bytes())
    data = bytearray((delta / "delta.safetensors").read_bytes())
    start = 8 + int.from_bytes(data[:8], "little")
    payload = json.loads(data[8:start])["payload"]["data_offsets"]
    data[start + payload[1] - 1] ^= 1
    (damaged / "delta.safetensors").write_bytes(data)
    with pytest.raises(FormatError, match="damaged"):
        write_tensors(base, damaged, tmp_path / "out.safetensors", ["*"])
    assert [p.name for p in tmp_path.iterdir()] == ["delta"]


def test_names_that_two_files_share(tmp_path):
    for which, offset in (("base", 0.0), ("fine", 1e-3)):
        for number, part in enumerate(("text", "vision")):
            values = np.random.default_rng(number).standard_normal(600).astype(np.float32) + np.float32(offset)
            write_safetensors(tmp_path / which / part / "model.safetensors", {"w": ("F32", (600,), values.tobytes())})
    encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta", threads=1)
    with pytest.raises(ConfigError, match="two tensors"):
        load_tensors(tmp_path / "base", tmp_path / "delta", ["w"])
    found = load_tensors(tmp_path / "base", tmp_path / "delta", ["vision/model.safetensors:w"])
    assert found["w"].tobytes() == originals(tmp_path / "fine/vision/model.safetensors")["w"][2]


@pytest.mark.slow
def test_torch_gets_its_own_dtypes(pair):
    torch = pytest.importorskip("torch")
    base, delta, expected = pair
    found = load_tensors(base, delta, ["layers.0.weight", "norm.weight"], framework="torch")
    assert (found["layers.0.weight"].dtype, found["norm.weight"].dtype) == (torch.bfloat16, torch.float32)
    assert found["layers.0.weight"].shape == (96, 64)
    assert found["layers.0.weight"].view(torch.uint8).numpy().tobytes() == expected["layers.0.weight"][2]
