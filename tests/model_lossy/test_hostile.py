"""Artifacts that were damaged, or that an attacker wrote with every digest right: an error, and nothing is left."""

import json
import shutil

import numpy as np
import pytest

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import SparseError
from sparse_decl.formats.container import ContainerReader, ContainerWriter
from sparse_decl.formats.manifest import MANIFEST, write_manifest
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_lossy import Options, compress, inspect, restore
from sparse_decl.model_lossy.factors import FACTORS
from tests.model_lossy.models import pair
from tests.pipes import refuses_pipes

MODES = {
    "svd": Options(rank=4),
    "sparse-int8": Options(keep=0.3, group_size=16),
    "bitdelta": Options(),
    "mix": Options(max_bytes=16_000),
    "svd-bits": Options(rank=4, factor_bits=4),
}
CODED = ("mix", "svd-bits")  # with factors in few bits
CASES = 16


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    base, fine = pair(folder)
    for mode, options in MODES.items():
        compress(base, fine, folder / mode, mode=mode.removesuffix("-bits"), options=options)
    return folder


def copy(made, mode, folder):
    shutil.rmtree(folder / "out", ignore_errors=True)
    return shutil.copytree(made / mode, folder / "out")


def refused(made, folder):
    with pytest.raises(SparseError):
        restore(made / "base", folder / "out", folder / "back", threads=1)
    assert sorted(path.name for path in folder.iterdir()) == ["out"]


def refused_or_right(made, mode, folder):
    """Of a change that changes no restored word, the right bytes."""
    try:
        found = restore(made / "base", folder / "out", folder / "back", threads=1)
    except SparseError:
        assert sorted(path.name for path in folder.iterdir()) == ["out"]
    else:
        assert found.digests == {entry["path"]: entry["digest"] for entry in inspect(made / mode)["files"]}
        shutil.rmtree(folder / "back")


def rewrite(out, change):
    """Changes the manifest and makes every checksum right again."""
    manifest = json.loads((out / MANIFEST).read_text())
    del manifest["checksum"]
    change(manifest)
    for name in manifest["parts"]:
        if (out / name).is_file():
            manifest["parts"][name] = digest_file(out / name)
    write_manifest(out, manifest)


@pytest.mark.parametrize("mode", MODES)
def test_a_flipped_bit_anywhere(made, mode, tmp_path):
    rng = np.random.default_rng(0)
    files = sorted(path.relative_to(made / mode) for path in (made / mode).rglob("*") if path.is_file())
    for name in files:
        for _ in range(3):
            out = copy(made, mode, tmp_path)
            data = bytearray((out / name).read_bytes())
            data[rng.integers(len(data))] ^= 1 << rng.integers(8)
            (out / name).write_bytes(data)
            refused(made, tmp_path)


@pytest.mark.parametrize("mode", MODES)
def test_a_missing_or_cut_part(made, mode, tmp_path):
    for name in ("rest/delta.json", "rest/delta.safetensors", MANIFEST):
        out = copy(made, mode, tmp_path)
        (out / name).unlink()
        refused(made, tmp_path)
        out = copy(made, mode, tmp_path)
        (out / name).write_bytes((out / name).read_bytes()[:-9])
        refused(made, tmp_path)


CHANGES = {
    "a part outside": lambda m: m["parts"].update({"../base/config.json": ""}),
    "no parts": lambda m: m.pop("parts"),
    "a file outside": lambda m: m["files"][0].update(path="../escaped"),
    "another digest": lambda m: m["files"][1].update(digest="b3:" + "0" * 64),
    "a tensor that is not there": lambda m: m["carried"][0].update(tensor="nobody"),
    "a tensor twice": lambda m: m["carried"].append(dict(m["carried"][0])),
    "a tensor less": lambda m: m["carried"].pop(),
    "a carried norm": lambda m: m["carried"][0].update(tensor="model.layers.0.input_layernorm.weight"),
    "another mode": lambda m: m.update(mode="int9"),
    "group size 0": lambda m: m["options"].update(group_size=0),
    "another group size": lambda m: m["options"].update(group_size=7),
    "another version": lambda m: m.update(version=3 - m["version"]),
    "a version to come": lambda m: m.update(version=3),
    "a seed that is text": lambda m: m.update(rounding_seed="1"),
    "a seed too large": lambda m: m.update(rounding_seed=1 << 32),
    "a seed below 0": lambda m: m.update(rounding_seed=-1),
    "another seed": lambda m: m.update(rounding_seed=7),
    "no seed": lambda m: m.pop("rounding_seed", None),
    "the covered tensors in another order": lambda m: m["carried"].reverse(),
    "factor bits 16": lambda m: m["options"].update(factor_bits=None),
    "a file less": lambda m: m["files"].pop(),
    "carried is text": lambda m: m.update(carried="all"),
}


@pytest.mark.parametrize("what", CHANGES)
@pytest.mark.parametrize("mode", MODES)
def test_a_manifest_that_lies(made, mode, what, tmp_path):
    if "group size" in what and mode != "sparse-int8":
        pytest.skip("the mode has no groups")
    if "seed" in what and mode not in CODED:
        pytest.skip("the mode rounds to nearest")
    if what == "factor bits 16" and mode != "svd-bits":
        pytest.skip("the mode does not have the option")
    if "another order" in what and mode == "svd":
        pytest.skip("its factors are named")
    out = copy(made, mode, tmp_path)
    rewrite(out, lambda m: (CHANGES[what](m), m.setdefault("parts", {}))[0])
    refused(made, tmp_path)


@pytest.mark.parametrize("mode", ["svd", "svd-bits"])
@pytest.mark.parametrize("rank", [0, 3, 5, -1, 1.5, "4", None])
def test_a_rank_that_lies(made, mode, rank, tmp_path):
    rewrite(copy(made, mode, tmp_path), lambda m: m["carried"][1].update(rank=rank))
    refused(made, tmp_path)


def test_an_adapter_with_other_shapes(made, tmp_path):
    """The header is whole, the digests are right, and A and B have changed places."""
    out = copy(made, "svd", tmp_path)
    path = out / "adapter_model.safetensors"
    data = path.read_bytes()
    path.write_bytes(data.replace(b"lora_A", b"lora_X").replace(b"lora_B", b"lora_A").replace(b"lora_X", b"lora_B"))
    rewrite(out, lambda m: None)
    refused(made, tmp_path)


def streams(path):
    with ContainerReader(path) as reader:
        return {name: reader.read(name).tobytes() for name in ("payload", "index", "models")}


def write_streams(path, data):
    path.unlink()
    writer = ContainerWriter(path)
    writer.append(data["payload"])
    writer.finish({"models": data["models"], "index": data["index"]}, "x")


def container(mode):
    return FACTORS if mode in CODED else artifact.CONTAINER


@pytest.mark.parametrize("mode", ["sparse-int8", "bitdelta", *CODED])
def test_codes_that_are_noise(made, mode, tmp_path):
    """Any change of the streams ends in an error: what comes out does not have the digest that was measured."""
    rng = np.random.default_rng(1)
    for case in range(CASES):
        out = copy(made, mode, tmp_path)
        data = streams(out / container(mode))
        name = ("payload", "models")[case % 2] if mode != "bitdelta" else "payload"
        changed = bytearray(data[name])
        for _ in range(1 + case % 3):
            changed[rng.integers(len(changed))] = rng.integers(256)
        if bytes(changed) == data[name]:
            continue
        write_streams(out / container(mode), data | {name: bytes(changed)})
        rewrite(out, lambda m: None)
        refused_or_right(made, mode, tmp_path)


def leaves(value, way=()):
    if isinstance(value, (dict, list)) and value:
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*way, key))
    else:
        yield way


@pytest.mark.parametrize("mode", ["sparse-int8", "bitdelta", *CODED])
def test_an_index_that_lies(made, mode, tmp_path):
    rng = np.random.default_rng(2)
    original = streams(made / mode / container(mode))
    index = json.loads(artifact.decompress(original["index"], 1 << 20))
    ways = list(leaves(index))
    for way in [ways[i] for i in rng.permutation(len(ways))[:8]]:
        for value in (-1, 1 << 40, "x", 7):
            changed = json.loads(json.dumps(index))
            at = changed
            for key in way[:-1]:
                at = at[key]
            if at[way[-1]] == value:
                continue
            at[way[-1]] = value
            out = copy(made, mode, tmp_path)
            text = artifact.compress(json.dumps(changed).encode())
            write_streams(out / container(mode), original | {"index": text})
            rewrite(out, lambda m: None)
            refused_or_right(made, mode, tmp_path)


@pytest.mark.parametrize("scale", [np.inf, np.nan, -1.0, 3e38])
def test_a_scale_that_no_factor_has(made, scale, tmp_path):
    """Refused where it is read: nothing is computed with it."""
    out = copy(made, "svd-bits", tmp_path)
    data = streams(out / FACTORS)
    index = json.loads(artifact.decompress(data["index"], 1 << 20))
    planes = bytearray(artifact.decompress(data["payload"][: index["c"]], 1 << 20))
    word = int(np.array([scale], np.float32).view(np.uint32)[0]) >> 16
    half = len(planes) // 2
    planes[0], planes[half] = word & 0xFF, word >> 8
    packed = artifact.compress(bytes(planes))
    text = artifact.compress(json.dumps(index | {"c": len(packed)}).encode())
    payload = packed + data["payload"][index["c"] :]
    write_streams(out / FACTORS, data | {"payload": payload, "index": text})
    rewrite(out, lambda m: None)
    with pytest.raises(SparseError, match="index is damaged"):
        restore(made / "base", out, tmp_path / "back", threads=1)


def test_info_refuses_them_too(made, tmp_path):
    out = copy(made, "svd", tmp_path)
    (out / "adapter_config.json").write_text("{}")
    with pytest.raises(SparseError, match="damaged"):
        inspect(out)


@pytest.mark.parametrize("mode", ["svd", "mix"])
def test_nothing_waits_for_a_pipe(made, tmp_path, mode):
    refuses_pipes(made / mode, tmp_path / "pipes", lambda folder: restore(made / "base", folder, tmp_path / "back"))
    assert not (tmp_path / "back").exists()
