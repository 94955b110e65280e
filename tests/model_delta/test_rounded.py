"""Words that are rounded last from f32: exact, smaller than without what was lost, safe on hostile bytes."""

import json

import numpy as np
import pytest

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.coding import fit, lowrank
from sparse_decl.model_delta.coding.groups import CODINGS, LOW_RANK, ROUNDED
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.opened import OpenDelta
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.hostile import streams, write
from tests.model_delta.rounded import merged, write_rounded


def groups_of(folder):
    with Delta(folder) as delta:
        return delta.index["groups"]


def version_of(folder):
    return json.loads((folder / "delta.json").read_text())["version"]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rounded")
    base, fine = write_rounded(folder)
    encode(base, fine, folder / "delta", threads=1)
    return base, fine, folder / "delta"


def test_every_way_of_rounding_comes_back(made, tmp_path):
    base, fine, delta = made
    groups = groups_of(delta)
    assert [CODINGS[group["k"]] for group in groups] == [ROUNDED] * 7
    assert sum("f" in group.get("p", {}) for group in groups) == 3
    assert sum("p" not in group for group in groups) == 3
    assert version_of(delta) == 4
    decode(base, delta, tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    encode(base, fine, tmp_path / "again", threads=3)
    assert digests(tmp_path / "again") == digests(delta)


def test_a_part_of_one(made):
    base, fine, delta = made
    with OpenDelta(delta, base) as opened:
        part = opened.get_slice("dora")[10:13]
    words = np.frombuffer((fine / "model.safetensors").read_bytes()[-96 * 224 * 2 * 7 :], "<u2")
    where = sorted(("dora", "half", "lora", "single", "wide", "other", "adapted"), key=list(_order(fine)).index)
    start = 96 * 224 * where.index("dora")
    assert np.array_equal(part.view(np.uint16), words[start : start + 96 * 224].reshape(96, 224)[10:13])


def _order(folder):
    data = (folder / "model.safetensors").read_bytes()
    return json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])


def large(folder, shape, **how):
    rng = np.random.default_rng(5)
    base = bf16((rng.standard_normal(shape) * 0.03).astype(np.float32))
    values = (base.astype(np.uint32) << 16).view(np.float32).reshape(shape)
    fine = bf16(merged(rng, values, **how))
    for which, words in (("base", base), ("finetune", fine)):
        write_safetensors(folder / which / "model.safetensors", {"w": ("BF16", shape, words.tobytes())})
    return folder / "base", folder / "finetune"


def test_rows_of_other_lengths_cost_a_third(tmp_path, monkeypatch):
    """DoRA: a factor a row and a product together."""
    base, fine = large(tmp_path, (512, 768), rank=4)
    with_rows = encode(base, fine, tmp_path / "rows").stored_bytes
    monkeypatch.setattr(lowrank, "_LEAST_ROW_BITS", 1e9)
    without = encode(base, fine, tmp_path / "plain").stored_bytes
    assert 3 * with_rows < without
    decode(base, tmp_path / "rows", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)


def test_rows_of_a_matrix_that_is_fitted_on_some(tmp_path, monkeypatch):
    base, fine = large(tmp_path, (512, 768), rank=4)
    whole = encode(base, fine, tmp_path / "whole").stored_bytes
    monkeypatch.setattr(lowrank, "_CHUNK_WORDS", 150 * 768)
    assert encode(base, fine, tmp_path / "parts").stored_bytes < 1.6 * whole
    decode(base, tmp_path / "parts", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)


def test_two_products_that_were_added_in_turn(tmp_path, monkeypatch):
    """The sum was rounded twice: its factors are fitted to intervals with room for that, also of a larger matrix."""
    shape, rng = (512, 768), np.random.default_rng(6)
    base = bf16(rng.standard_normal(shape) * 0.03)
    words = base
    for _ in range(2):
        words = bf16(merged(rng, (words.astype(np.uint32) << 16).view(np.float32).reshape(shape), lengths=0))
    for which, found in (("base", base), ("finetune", words)):
        write_safetensors(tmp_path / which / "model.safetensors", {"w": ("BF16", shape, found.tobytes())})
    pair = tmp_path / "base", tmp_path / "finetune"
    twice = encode(*pair, tmp_path / "twice").stored_bytes
    decode(tmp_path / "base", tmp_path / "twice", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "finetune")
    with monkeypatch.context() as patch:
        patch.setattr(lowrank, "_FIT_ROWS", 128)
        patch.setattr(lowrank, "_FIT_WORDS", 128 * 768)
        some = encode(*pair, tmp_path / "some").stored_bytes
    monkeypatch.setattr(lowrank, "_is_rounded_twice", lambda *_: False)
    once = encode(*pair, tmp_path / "once").stored_bytes
    assert twice < 0.95 * once
    assert some < 1.1 * twice


@pytest.mark.parametrize("noise", [0, 1e-4])
def test_what_was_rounded_once_is_not_taken_for_twice(tmp_path, monkeypatch, noise):
    found, asked = [], lowrank._is_rounded_twice
    monkeypatch.setattr(lowrank, "_is_rounded_twice", lambda *of: found.append(asked(*of)) or found[-1])
    base, fine = large(tmp_path, (256, 384), lengths=0)
    if noise:
        data = bytearray((fine / "model.safetensors").read_bytes())
        words = np.frombuffer(data, "<u2")[-256 * 384 :]
        values = (words.astype(np.uint32) << 16).view(np.float32)
        words[:] = bf16(values + noise * np.random.default_rng(1).standard_normal(words.size))
        (fine / "model.safetensors").write_bytes(data)
    encode(base, fine, tmp_path / "delta")
    assert found == [False]


def test_no_row_is_multiplied_where_none_was(tmp_path):
    base, fine = large(tmp_path, (256, 384), lengths=0)
    encode(base, fine, tmp_path / "delta")
    assert [set(group["p"]) for group in groups_of(tmp_path / "delta")] == [{"b", "model", "r", "u"}]


def test_what_rounding_lost_makes_it_smaller(tmp_path, monkeypatch):
    base, fine = large(tmp_path, (512, 512), lengths=0)
    known = encode(base, fine, tmp_path / "known").stored_bytes
    monkeypatch.setattr(fit, "DROPPED", {})
    assert known < 0.97 * encode(base, fine, tmp_path / "unknown").stored_bytes
    assert [CODINGS[group["k"]] for group in groups_of(tmp_path / "unknown")] == [LOW_RANK]


@pytest.mark.parametrize(
    "change",
    [
        lambda groups: groups[0]["p"].update(f=1),
        lambda groups: groups[0]["p"].update(f=-41),
        lambda groups: groups[0]["p"].update(f="x"),
        lambda groups: groups[0]["p"].pop("f"),
        lambda groups: groups[0]["p"].update(r=129),
        lambda groups: groups[0].update(k=CODINGS.index(LOW_RANK)),
        lambda groups: groups[0].update(r=groups[0]["r"] - 1),
        lambda groups: groups[0].update(t=groups[0]["t"] + groups[1]["t"]),
        lambda groups: groups[0].pop("p"),
    ],
)
def test_a_damaged_index_is_refused(made, tmp_path, change):
    base, _, delta = made
    manifest, payload, index, models, hashes = streams(delta)
    with_rows = [group for group in index["groups"] if "f" in group.get("p", {})]
    index["groups"].sort(key=lambda group: group is not with_rows[0])
    change(index["groups"])
    write(tmp_path / "hostile", manifest, payload, index, models, hashes)
    with pytest.raises(FormatError):
        decode(base, tmp_path / "hostile", tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_older_versions_do_not_have_it(made, tmp_path):
    base, _, delta = made
    manifest, payload, index, models, hashes = streams(delta)
    manifest["version"] = 3
    write(tmp_path / "hostile", manifest, payload, index, models, hashes)
    with pytest.raises(FormatError):
        decode(base, tmp_path / "hostile", tmp_path / "back")


def test_f32_is_not_rounded(tmp_path):
    """Another dtype cannot claim it."""
    rng = np.random.default_rng(1)
    words = rng.standard_normal((64, 96)).astype(np.float32)
    for which, data in (("base", words), ("finetune", words + np.float32(1e-3) * rng.standard_normal((64, 96)))):
        tensors = {"w": ("F32", (64, 96), data.astype(np.float32).tobytes())}
        write_safetensors(tmp_path / which / "model.safetensors", tensors)
    encode(tmp_path / "base", tmp_path / "finetune", tmp_path / "delta")
    manifest, payload, index, models, hashes = streams(tmp_path / "delta")
    manifest["version"] = 4
    index["groups"][0]["k"] = CODINGS.index(ROUNDED)
    write(tmp_path / "hostile", manifest, payload, index, models + [b""] * (6 - len(models)), hashes)
    with pytest.raises(FormatError):
        decode(tmp_path / "base", tmp_path / "hostile", tmp_path / "back")
