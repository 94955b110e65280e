"""Deltas that an attacker wrote, every checksum made valid again: an error or the right file, never anything else.

NUMBA_BOUNDSCHECK=1 makes the kernels check every index; the slow test runs the same cases that way.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import xxhash

from sparse_decl.errors import SparseError
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.model_delta import artifact, decode, encode
from tests.model_delta.checkpoints import bf16, digests, small_pair, write_safetensors

CASES = int(os.environ.get("SPARSE_HOSTILE_CASES", "400"))


def pair(folder):
    base, fine = small_pair(folder)
    rng = np.random.default_rng(1)
    matrix = bf16(rng.standard_normal((128, 160)) * 0.05)
    values = (matrix.astype(np.uint32) << 16).view(np.float32)
    merged = bf16(values + 2e-2 * rng.standard_normal((128, 1)) @ rng.standard_normal((1, 160)))
    write_safetensors(base / "lora.safetensors", {"w": ("BF16", (128, 160), matrix.tobytes())})
    write_safetensors(fine / "lora.safetensors", {"w": ("BF16", (128, 160), merged.tobytes())})
    return base, fine


def streams(folder):
    manifest = artifact.read_manifest(folder)
    reader, small = artifact.open_container(folder, manifest)
    payload = bytearray(reader.read("payload").tobytes())
    reader.close()
    index = json.loads(artifact.decompress(small["index"], 1 << 30))
    models, at = [], 0
    for length in index["models"]:
        models.append(bytearray(artifact.decompress(small["models"][at : at + length], 1 << 30)))
        at += length
    return manifest, payload, index, models, bytearray(small["hashes"])


def write(folder, manifest, payload, index, models, hashes):
    """Writes an artifact whose checksums all fit."""
    packed = [artifact.compress(bytes(m)) for m in models]
    if isinstance(index.get("models"), list):
        index["models"] = [len(p) for p in packed]
    _fix_block_checks(payload, index, hashes)
    small = {
        "models": b"".join(packed),
        "hashes": bytes(hashes),
        "index": artifact.compress(json.dumps(index).encode()),
    }
    folder.mkdir()
    writer = ContainerWriter(folder / artifact.CONTAINER)
    writer.append(bytes(payload))
    writer.finish(small, "hostile")
    manifest["container"] = {name: artifact.checksum(blob) for name, blob in small.items()}
    artifact.write_manifest(folder, manifest)


def _fix_block_checks(payload, index, hashes):
    """Recomputes parts' and blocks' checksums where the index still makes sense."""
    try:
        at = 0
        for fields in index["files"]:
            if "n" in fields:
                fields["x"] = artifact.checksum(bytes(payload[at : at + fields["n"]]))
                at += fields["n"]
        checks = b""
        for group in index["groups"]:
            sizes = [*_sizes(group["p"]["b"], True)] if "p" in group else []
            for size in [*sizes, *_sizes(group["b"], "m" in group)]:
                checks += xxhash.xxh3_64_digest(bytes(payload[at : at + size]))
                at += size
        hashes[len(hashes) - len(checks) :] = checks
    except (KeyError, TypeError, ValueError, IndexError, OverflowError):
        return


def _sizes(numbers, coded):
    return [2 * a + 4 * b for a, b in zip(numbers[::2], numbers[1::2], strict=True)] if coded else numbers


def mutate(rng, manifest, payload, index, models, hashes):
    """One to three structured changes."""
    for _ in range(rng.integers(1, 4)):
        what = rng.integers(0, 6)
        if what == 0 and payload:
            payload[rng.integers(0, len(payload))] = rng.integers(0, 256)
        elif what == 1:
            model = models[rng.integers(0, len(models))]
            if model:
                model[rng.integers(0, len(model))] = rng.integers(0, 256)
        elif what == 2:
            model = models[rng.integers(0, len(models))]
            cut = rng.integers(0, len(model) + 1)
            model[cut:] = rng.bytes(rng.integers(0, 20)) if rng.integers(0, 2) else b""
        elif what == 3:
            _change_number(rng, index)
        elif what == 4:
            _change_number(rng, manifest)
        else:
            del payload[rng.integers(0, len(payload) + 1) :]


def _change_number(rng, tree):
    """Replaces one number or text somewhere in a JSON tree."""
    places = []

    def walk(node):
        items = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in items:
            if isinstance(value, (dict, list)):
                walk(value)
            else:
                places.append((node, key))

    walk(tree)
    node, key = places[rng.integers(0, len(places))]
    strange = [
        0,
        1,
        -1,
        2,
        255,
        65535,
        1 << 31,
        1 << 40,
        1 << 61,
        1 << 70,
        0.5,
        "x",
        "",
        None,
        True,
        "../x",
        "e",
        "sgcg",
    ]
    value = node[key]
    if isinstance(value, int) and rng.integers(0, 2):
        node[key] = value + int(rng.integers(-3, 4))
    else:
        node[key] = strange[rng.integers(0, len(strange))]


def test_hostile_deltas(tmp_path):
    base, fine = pair(tmp_path)
    encode(base, fine, tmp_path / "delta")
    right = digests(fine)
    refused = 0
    for case in range(CASES):
        rng = np.random.default_rng(case)
        manifest, payload, index, models, hashes = streams(tmp_path / "delta")
        mutate(rng, manifest, payload, index, models, hashes)
        try:
            write(tmp_path / "hostile", manifest, payload, index, models, hashes)
            decode(base, tmp_path / "hostile", tmp_path / "back", threads=1)
        except (SparseError, OSError):
            refused += 1
            assert not (tmp_path / "back").exists()
        else:
            seen = digests(tmp_path / "back")
            wanted = {f["path"]: f["digest"] for f in manifest["files"]}
            assert seen.keys() == wanted.keys()
            assert all(seen[name] == right[name] for name in seen if name in right), case
            shutil.rmtree(tmp_path / "back")
        shutil.rmtree(tmp_path / "hostile")
        assert sorted(p.name for p in tmp_path.iterdir()) == ["base", "delta", "finetune"], case
    assert refused > CASES // 2


@pytest.mark.slow
def test_hostile_deltas_with_every_index_checked(tmp_path):
    environment = os.environ | {
        "NUMBA_BOUNDSCHECK": "1",
        "NUMBA_CACHE_DIR": str(tmp_path),
        "SPARSE_HOSTILE_CASES": os.environ.get("SPARSE_HOSTILE_SLOW_CASES", "4000"),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"{__file__}::test_hostile_deltas"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stdout[-3000:]
