"""What an earlier artifact holds of unchanged tensors is copied, and the result is what encoding alone gives."""

import json
import shutil

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparse_decl.model_delta import decode, encode, load_tensors, reuse
from sparse_decl.model_delta import encoding as encoding_module
from sparse_decl.model_delta.coding import groups
from sparse_decl.model_delta.coding.groups import BUNDLE_WORDS
from sparse_decl.model_delta.reuse import relation
from tests.model_delta import hostile
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.merges import family, linear_in_f32, rounded, to_words, write_model

LARGE = (BUNDLE_WORDS // 2 // 256, 256)
SMALL = (16, 24)


def weights(names, seed, step=0.0):
    rng = np.random.default_rng(seed)
    out = {}
    for name in names:
        shape = SMALL if name.startswith("small") else LARGE
        values = rng.standard_normal(shape).astype(np.float32)
        if step:
            values = values + step * np.random.default_rng(seed + 1).standard_normal(shape)
        if name == "lora":
            moved = np.random.default_rng(5)
            values = values + bool(step) * 0.02 * moved.standard_normal((shape[0], 2)) @ moved.standard_normal((2, 256))
        out[name] = ("BF16", shape, bf16(values).tobytes())
    return out


NAMES = ["large.0", "large.1", "lora", "small.0", "small.1"]


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pair")
    write_safetensors(folder / "base/model.safetensors", weights(NAMES, 0))
    fine = weights(NAMES, 0, 1e-3)
    fine["new"] = ("F32", (300,), np.arange(300, dtype=np.float32).tobytes())
    write_safetensors(folder / "fine/model.safetensors", fine)
    encode(folder / "base", folder / "fine", folder / "delta", threads=1)
    return folder, fine


def fitted_anew(monkeypatch):
    """Members of the groups that are fitted from now on."""
    seen = []
    real = encoding_module.fit_group
    monkeypatch.setattr(encoding_module, "fit_group", lambda g, *rest: seen.append(tuple(g.members)) or real(g, *rest))
    return seen


def test_one_tensor_changed(pair, tmp_path, monkeypatch):
    folder, fine = pair
    changed = dict(fine)
    changed["large.1"] = weights(["large.1"], 7)["large.1"]
    write_safetensors(tmp_path / "fine/model.safetensors", changed)
    scratch = encode(folder / "base", tmp_path / "fine", tmp_path / "scratch", threads=1)
    seen = fitted_anew(monkeypatch)
    stats = encode(folder / "base", tmp_path / "fine", tmp_path / "again", threads=2, previous=folder / "delta")
    assert (scratch.reused_tensors, stats.reused_tensors) == (0, 4)
    assert digests(tmp_path / "again") == digests(tmp_path / "scratch")
    # large.1 that changed and the new one; the largest of each coding tries the encoder; the small ones are not touched
    assert {(1,), (5,)} < set(seen) <= {(0,), (1,), (2,), (5,)}
    decode(folder / "base", tmp_path / "again", tmp_path / "back", threads=1)
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


def test_a_small_tensor_changed_and_one_renamed(pair, tmp_path):
    folder, fine = pair
    changed = {name.replace("large.1", "model.large.1"): value for name, value in fine.items()}
    changed["small.0"] = weights(["small.0"], 7)["small.0"]
    write_safetensors(tmp_path / "fine/model.safetensors", changed)
    encode(folder / "base", tmp_path / "fine", tmp_path / "scratch", threads=1)
    stats = encode(folder / "base", tmp_path / "fine", tmp_path / "again", threads=1, previous=folder / "delta")
    assert stats.reused_tensors == 3
    assert digests(tmp_path / "again") == digests(tmp_path / "scratch")


def test_another_base_gives_nothing(pair, tmp_path):
    folder, _ = pair
    write_safetensors(tmp_path / "base/model.safetensors", weights(NAMES, 3))
    encode(tmp_path / "base", folder / "fine", tmp_path / "scratch", threads=1)
    stats = encode(tmp_path / "base", folder / "fine", tmp_path / "again", threads=1, previous=folder / "delta")
    assert stats.reused_tensors == 0
    assert digests(tmp_path / "again") == digests(tmp_path / "scratch")


def test_a_damaged_or_missing_delta_is_left_aside(pair, tmp_path):
    folder, _ = pair
    damaged = tmp_path / "damaged"
    shutil.copytree(folder / "delta", damaged)
    data = bytearray((damaged / "delta.safetensors").read_bytes())
    data[len(data) // 3] ^= 1
    (damaged / "delta.safetensors").write_bytes(data)
    for number, previous in enumerate((damaged, tmp_path / "nowhere")):
        out = tmp_path / f"out{number}"
        stats = encode(folder / "base", folder / "fine", out, threads=1, previous=previous)
        assert stats.reused_tensors < 5
        assert digests(out) == digests(folder / "delta")


def test_an_encoder_that_chooses_otherwise_takes_nothing_over(pair, tmp_path, monkeypatch):
    folder, _ = pair
    monkeypatch.setattr("sparse_decl.model_delta.coding.contexts.MOST_TABLES", 2)
    encode(folder / "base", folder / "fine", tmp_path / "scratch", threads=1)
    encode(folder / "base", folder / "fine", tmp_path / "again", threads=1, previous=folder / "delta")
    assert digests(tmp_path / "again") == digests(tmp_path / "scratch")
    assert digests(tmp_path / "again") != digests(folder / "delta")


def test_a_merge_of_which_one_tensor_changed(tmp_path):
    """What a tensor is compared with may be a blend: its recipe counts too, not only the tensors it is made of."""
    shapes = dict.fromkeys(NAMES[:3], LARGE)
    models = family("F16", shapes=shapes)
    parents = [write_model(tmp_path / f"parent-{k}", "F16", models[k]) for k in (1, 2)]
    fine, other = (linear_in_f32("F16", models, share) for share in (0.3, 0.6))
    noise = np.random.default_rng(1)
    for name in shapes:  # so that no blend says all, and groups are coded
        fine[name] = fine[name] + np.float32(1e-4) * noise.standard_normal(LARGE).astype(np.float32)
    write_model(tmp_path / "fine", "F16", fine)
    write_model(tmp_path / "changed", "F16", fine | {"large.1": other["large.1"]})
    encode(parents, tmp_path / "fine", tmp_path / "delta", threads=1)
    encode(parents, tmp_path / "changed", tmp_path / "scratch", threads=1)
    stats = encode(parents, tmp_path / "changed", tmp_path / "again", threads=1, previous=tmp_path / "delta")
    assert stats.reused_tensors == 2
    assert digests(tmp_path / "again") == digests(tmp_path / "scratch")
    decode(parents, tmp_path / "again", tmp_path / "back", threads=1)
    assert digests(tmp_path / "back") == digests(tmp_path / "changed")
    found = load_tensors(parents, tmp_path / "again", ["large.*"], threads=1)
    assert np.array_equal(found["large.1"], other["large.1"].astype(np.float16))
    assert set(found) == {"large.0", "large.1"}


def test_the_same_tensors_blended_otherwise_are_not_the_same(tmp_path):
    models = family("F16", shapes={"large.0": LARGE})
    prints = [relation(b"the same", made) for made in (None, {"w": [1]}, {"w": [2]})]
    assert len(set(prints)) == 3
    parents = [write_model(tmp_path / f"parent-{k}", "F16", models[k]) for k in (1, 2)]
    for name, bases in (("two", parents), ("turned", parents[::-1]), ("one", parents[:1])):
        write_model(tmp_path / "fine" / name, "F16", linear_in_f32("F16", models))
        encode(bases, tmp_path / "fine" / name, tmp_path / name, threads=1)
    for name, bases in (("turned", parents[::-1]), ("one", parents[:1])):
        out = tmp_path / f"{name}-again"
        encode(bases, tmp_path / "fine" / name, out, threads=1, previous=tmp_path / "two")
        assert digests(out) == digests(tmp_path / name)


def test_an_earlier_delta_that_lies_is_not_believed(pair, tmp_path):
    """Its checksums fit and its fingerprints are right, but the bytes of one group stand for other words."""
    folder, _ = pair
    manifest, payload, index, models, hashes = hostile.streams(folder / "delta")
    at = sum(fields["n"] for fields in index["files"] if "n" in fields)
    ends = {}
    for fields in index["groups"]:
        factors = hostile.sizes_of(fields["p"]["b"], True) if "p" in fields else []
        at += sum([*factors, *hostile.sizes_of(fields["b"], "m" in fields)])
        ends[tuple(fields["t"])] = at
    for number, members in enumerate(m for m in ends if m != (5,)):  # the last bytes are raw bits: it still decodes
        lying = bytearray(payload)
        lying[ends[members] - 6] ^= 1
        hostile.write(tmp_path / f"lying{number}", dict(manifest), lying, json.loads(json.dumps(index)), models, hashes)
        out = tmp_path / f"out{number}"
        stats = encode(folder / "base", folder / "fine", out, threads=1, previous=tmp_path / f"lying{number}")
        assert digests(out) == digests(folder / "delta")
        assert stats.reused_tensors < 5


KINDS = ("same", "moved", "merged", "product", "noise", "tied", "new")


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_change_to_any_model_of_any_bases(tmp_path_factory, data):
    """What was reused, by how many threads and what part is restored changes nothing."""
    folder = tmp_path_factory.mktemp("any")
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    count, dtype = data.draw(st.integers(1, 3)), data.draw(st.sampled_from(["BF16", "F16", "F32"]))
    names = [f"layers.{number}.w" for number in range(data.draw(st.integers(1, 5)))]
    shapes = {name: data.draw(st.sampled_from([(64, 80), (96, 96), (7, 9), (40,)])) for name in names}
    start = {name: rng.standard_normal(shape) * 0.05 for name, shape in shapes.items()}
    models = [{n: v + 1e-3 * rng.standard_normal(v.shape) for n, v in start.items()} for _ in range(count)]
    models = [{name: rounded(dtype, value) for name, value in model.items()} for model in models]

    def tensor(name):
        kind, first = data.draw(st.sampled_from(KINDS)), models[0][name].astype(np.float64)
        if kind == "moved":
            return first + 1e-4 * rng.standard_normal(first.shape)
        if kind == "merged":
            return sum(model[name].astype(np.float64) for model in models) / count
        if kind == "product" and first.ndim == 2:
            return first + 0.02 * rng.standard_normal((first.shape[0], 1)) @ rng.standard_normal((1, first.shape[1]))
        return first if kind in ("same", "tied") else rng.standard_normal(first.shape)

    fine = {name: rounded(dtype, tensor(name)) for name in names}
    fine["again"] = fine[names[-1]]
    changed = fine | {name: rounded(dtype, tensor(name)) for name in data.draw(st.sets(st.sampled_from(names)))}
    bases = [write_model(folder / f"base-{number}", dtype, model) for number, model in enumerate(models)]
    for name, model in (("fine", fine), ("changed", changed)):
        write_model(folder / name, dtype, model)
    size = data.draw(st.sampled_from([2048, BUNDLE_WORDS]))
    with pytest.MonkeyPatch.context() as patch:
        for module in (groups, reuse):
            patch.setattr(module, "BUNDLE_WORDS", size)
        encode(bases, folder / "fine", folder / "delta", threads=2)
        encode(bases, folder / "changed", folder / "scratch", threads=1)
        encode(bases, folder / "changed", folder / "again", threads=3, previous=folder / "delta", memory=1)
    assert digests(folder / "again") == digests(folder / "scratch")
    decode(bases, folder / "again", folder / "back", threads=2)
    assert digests(folder / "back") == digests(folder / "changed")
    wanted = data.draw(st.sets(st.sampled_from([*names, "again"]), min_size=1))
    found = load_tensors(bases, folder / "again", sorted(wanted), threads=2)
    for name in wanted:
        assert found[name].tobytes() == to_words(dtype, changed[name]).tobytes()
