"""The installed `sparse` command on real fine-tunes: exact, and no larger than the field's simple pipeline."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import zstandard

SPARSE = Path(sys.executable).parent / "sparse"
ROOT = Path(__file__).resolve().parents[2]
PAIRS = ["ani1x_to_ani1ccx", "ani1x_to_ani1ccx_bf16", "glyphive_courier_to_dejavu", "glyphive_courier_to_dejavu_bf16"]
TORCH_PAIRS = ["chgnet030_to_r2scan", "chgnet030_to_r2scan_bf16", "im2deep_backbone_to_multi"]


def sparse(*arguments, cwd):
    done = subprocess.run([SPARSE, *map(str, arguments)], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def sha256(folder):
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.iterdir())}


def size(folder):
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())


def tensors(folder):
    data = (folder / "model.safetensors").read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    return {k: (v["dtype"], v["shape"], data[8 + length :][slice(*v["data_offsets"])]) for k, v in header.items()}


def xor_planes_zstd(base, fine):
    """XOR with the base, byte planes, zstd -3, over all paired tensors at once; the rest by zstd -3."""
    old, new = tensors(base), tensors(fine)
    paired = [k for k in new if k in old and old[k][:2] == new[k][:2]]
    rest = b"".join(new[k][2] for k in new if k not in paired)
    compressor = zstandard.ZstdCompressor(level=3)
    out = len(compressor.compress(rest))
    for dtype in {new[k][0] for k in paired}:
        names = [k for k in paired if new[k][0] == dtype]
        a, b = (np.frombuffer(b"".join(which[k][2] for k in names), np.uint8) for which in (old, new))
        width = {"F32": 4, "BF16": 2, "F16": 2}.get(dtype, 1)
        x = a ^ b
        out += sum(len(compressor.compress(np.ascontiguousarray(x[i::width]).data)) for i in range(width))
    return out


def check_pair(base, fine, tmp_path):
    sparse("compress", base, fine, "-o", "delta", cwd=tmp_path)
    info = json.loads(sparse("info", "delta", "--json", cwd=tmp_path))
    sparse("reconstruct", base, "delta", "-o", "back", cwd=tmp_path)
    assert sha256(tmp_path / "back") == sha256(fine)
    assert info["stored_bytes"] == size(tmp_path / "delta")
    assert size(tmp_path / "delta") <= xor_planes_zstd(base, fine)
    return 100 * size(tmp_path / "delta") / size(fine)


def published(name):
    """The percentage in the documentation's tables; bytes depend on no machine but, a little, on libzstd's version."""
    rows = json.loads((ROOT / "benchmarks" / "results" / "codec.json").read_text())["rows"]
    return pytest.approx(rows[name]["sparse (whole artifact)"]["percent"], rel=0.02)


@pytest.mark.parametrize("name", PAIRS)
def test_exact_and_smaller_than_xor_planes_zstd(name, real_pair, tmp_path):
    assert check_pair(*real_pair(name), tmp_path) == published(name)


@pytest.mark.slow
@pytest.mark.parametrize("name", TORCH_PAIRS)
def test_the_same_for_pairs_that_need_torch(name, real_pair, tmp_path):
    pytest.importorskip("torch")
    assert check_pair(*real_pair(name), tmp_path) == published(name)


def test_the_main_job(real_pair, tmp_path):
    """Sparsefile -> plan -> apply -> status -> check -> restore, with the originals gone before the restore."""
    base, fine = real_pair("ani1x_to_ani1ccx")
    (tmp_path / "base").symlink_to(base)
    fine_copy = tmp_path / "fine"
    fine_copy.mkdir()
    (fine_copy / "model.safetensors").write_bytes((fine / "model.safetensors").read_bytes())
    (tmp_path / "Sparsefile.yaml").write_text(
        "version: 1\nmodels:\n  one: { source: ./base }\n  two: { source: ./fine, base: one }\n"
    )
    assert "1 to build, 1 to record" in sparse("plan", cwd=tmp_path)
    sparse("apply", cwd=tmp_path)
    status = json.loads(sparse("status", "--json", cwd=tmp_path))
    assert "two" in json.dumps(status)
    for p in sorted(fine_copy.iterdir()):
        p.unlink()
    fine_copy.rmdir()
    sparse("check", cwd=tmp_path)
    sparse("restore", "model.two", "-o", "back", cwd=tmp_path)
    assert sha256(tmp_path / "back") == sha256(fine)
