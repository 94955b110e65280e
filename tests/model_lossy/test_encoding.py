"""Every mode: what is restored is what was measured, what cannot be carried is exact, and the goal is met."""

import json

import numpy as np
import pytest

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.model_delta import decode
from sparse_decl.model_lossy import FORMAT, Options, compress, inspect, restore
from sparse_decl.model_lossy.factors import read_factors
from sparse_decl.quality import Sensitivity
from tests.model_delta.checkpoints import digests
from tests.model_lossy.models import base_tensors, moved, pair, read_model, relative_error, write_model

WAYS = {
    "svd": Options(rank=8),
    "svd-energy": Options(energy=0.9),
    "svd-bits": Options(rank=8, factor_bits=4),
    "mix": Options(max_bytes=16_000),
    "int8": Options(),
    "int8-groups": Options(group_size=20),
    "sparse": Options(keep=0.2),
    "sparse-int8": Options(threshold=3e-3, group_size=32),
    "bitdelta": Options(),
}


def mode_of(way):
    return way.removesuffix("-energy").removesuffix("-bits").removesuffix("-groups")


def stored(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def before_rounding(base, delta, restored):
    """name -> f32 array: base and product, and what the exact part has in place of the base as it is restored."""
    decode(base, delta / "rest", delta.parent / "rest")
    exact, before = read_model(delta.parent / "rest"), read_model(base)
    names = [entry["tensor"] for entry in json.loads((delta / "delta.json").read_text())["carried"]]
    factors = read_factors(delta / "factors.safetensors", [before[name].shape for name in names])
    out = dict(exact)
    for name, both in zip(names, factors, strict=True):
        if both is not None:
            moved = exact[name] + np.einsum("ik,kj->ij", *both)
            out[name] = np.where(exact[name] != before[name], restored[name], moved)
    return out


@pytest.mark.parametrize("dtype", ["BF16", "F16", "F32"])
@pytest.mark.parametrize("way", WAYS)
def test_a_restore_is_what_was_measured(tmp_path, way, dtype):
    base, fine = pair(tmp_path, dtype)
    out = tmp_path / "out"
    stats = compress(base, fine, out, mode=mode_of(way), options=WAYS[way], threads=2)
    found = restore(base, out, tmp_path / "back", threads=2)
    assert stats.stored_bytes == stored(out) == inspect(out)["stored_bytes"]
    assert found.digests == {entry["path"]: entry["digest"] for entry in inspect(out)["files"]}
    ours, theirs = digests(tmp_path / "back"), digests(fine)
    assert ours.keys() == theirs.keys()
    assert {n for n in ours if ours[n] != theirs[n]} == {"model.safetensors"}
    before, after, got = read_model(base), read_model(fine), read_model(tmp_path / "back")
    kept = got
    if stats.rounding_error is not None:  # what a pattern adds is no error of what is kept
        kept = before_rounding(base, out, got)
        apart = sum(np.square(got[n].astype(np.float64) - kept[n]).sum() for n in got)
        moved = sum(np.square(after[n].astype(np.float64) - before[n]).sum() for n in got)
        assert stats.rounding_error == pytest.approx((apart / moved) ** 0.5, rel=1e-4, abs=1e-7)
        assert (dtype == "F32") == (stats.rounding_error == 0)
    assert (stats.rounding_error is not None) == (mode_of(way) == "mix" or way == "svd-bits")
    assert stats.relative_error == pytest.approx(relative_error(before, after, kept), rel=1e-4)
    layers = {name: relative_error(before, after, kept, [name]) for name in got}
    assert stats.worst_layer_error == pytest.approx(max(layers.values()), rel=1e-4)
    assert layers[stats.worst_layer] == pytest.approx(max(layers.values()), rel=1e-6)
    assert stats.max_abs_error == pytest.approx(max(np.abs(kept[n] - after[n]).max() for n in got), rel=1e-4)
    assert 0 < stats.relative_error < 1
    exact = [name for name in got if got[name].ndim == 1 or ("embed" in name and mode_of(way) == "svd")]
    assert len(exact) >= 4
    for name in exact:
        np.testing.assert_array_equal(got[name], after[name])


@pytest.mark.parametrize("way", [way for way in WAYS if not way.startswith(("svd", "mix"))])
def test_the_same_bytes_with_any_number_of_threads(tmp_path, way):
    base, fine = pair(tmp_path)
    for threads in (1, 4):
        compress(base, fine, tmp_path / f"out{threads}", mode=mode_of(way), options=WAYS[way], threads=threads)
    assert digests(tmp_path / "out1") == digests(tmp_path / "out4")


def test_rest_drop_leaves_the_base(tmp_path):
    base, fine = pair(tmp_path)
    kept = compress(base, fine, tmp_path / "kept", mode="svd")
    stats = compress(base, fine, tmp_path / "out", mode="svd", options=Options(rest="drop"))
    restore(base, tmp_path / "out", tmp_path / "back")
    before, got = read_model(base), read_model(tmp_path / "back")
    for name in got:
        if got[name].ndim == 1 or "embed" in name:
            np.testing.assert_array_equal(got[name], before[name])
    assert stats.dropped_tensors == 5
    assert stats.relative_error > kept.relative_error
    assert stats.stored_bytes < kept.stored_bytes


@pytest.mark.parametrize(
    ("mode", "budget"), [("svd", 24_000), ("sparse", 14_000), ("sparse-int8", 14_000), ("mix", 14_000)]
)
def test_max_bytes_holds(tmp_path, mode, budget):
    base, fine = pair(tmp_path)
    sizes, errors = [], []
    for size in (budget, 2 * budget):
        out = tmp_path / f"out{size}"
        stats = compress(base, fine, out, mode=mode, options=Options(max_bytes=size))
        assert stored(out) <= size
        assert stored(out) > size / 2
        restore(base, out, tmp_path / f"back{size}")
        sizes.append(stats.stored_bytes)
        errors.append(stats.relative_error)
    assert errors[1] < errors[0]


@pytest.mark.parametrize("mode", ["svd", "sparse", "sparse-int8"])
def test_a_size_out_of_reach_is_an_error_and_nothing_is_left(tmp_path, mode):
    base, fine = pair(tmp_path)
    with pytest.raises(DeltaCompressionError, match="cannot be as small as 3000 bytes"):
        compress(base, fine, tmp_path / "out", mode=mode, options=Options(max_bytes=3000))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base", "fine"]


def test_low_rank_differences_are_found(tmp_path):
    base, fine = pair(tmp_path, "F32", rank=4)
    stats = compress(base, fine, tmp_path / "out", mode="svd", options=Options(rank=4))
    assert stats.relative_error < 1e-3
    energy = compress(base, fine, tmp_path / "energy", mode="svd", options=Options(energy=0.9999))
    assert energy.ranks == (4, 4)


def test_weights_that_are_stored_turned(tmp_path):
    """transformers' Conv1D keeps (in, out); the adapter has PEFT's orientation all the same."""
    from sparse_decl.model_lossy.peft_folder import read_config

    rng = np.random.default_rng(0)
    base = {"h.0.attn.c_attn.weight": rng.standard_normal((40, 120)), "h.0.ln_1.weight": rng.standard_normal(40)}
    config = {"model_type": "gpt2", "architectures": ["GPT2LMHeadModel"]}
    write_model(tmp_path / "base", base, "F32", config)
    fine = moved(base, rank=3)
    write_model(tmp_path / "fine", fine, "F32", config)
    stats = compress(tmp_path / "base", tmp_path / "fine", tmp_path / "out", mode="svd", options=Options(rank=3))
    assert stats.relative_error < 1e-3
    assert read_config(tmp_path / "out")["fan_in_fan_out"] is True
    shapes = {name: value.shape for name, value in read_model(tmp_path / "out" / "adapter_model.safetensors").items()}
    assert shapes["base_model.model.h.0.attn.c_attn.lora_A.weight"] == (3, 40)
    assert shapes["base_model.model.h.0.attn.c_attn.lora_B.weight"] == (120, 3)


def test_what_is_new_grown_or_not_a_number_stays_exact(tmp_path):
    base = base_tensors()
    fine = moved(base)
    fine["model.embed_tokens.weight"] = np.concatenate([fine["model.embed_tokens.weight"], np.ones((3, 48))])
    fine["extra.weight"] = np.full((5, 6), 0.5)
    fine["model.layers.0.mlp.up_proj.weight"][3, 4] = np.nan
    write_model(tmp_path / "base", base, "F32")
    write_model(tmp_path / "fine", fine, "F32")
    for number, options in enumerate((Options(), Options(rest="drop"))):
        compress(tmp_path / "base", tmp_path / "fine", tmp_path / f"out{number}", mode="int8", options=options)
        restore(tmp_path / "base", tmp_path / f"out{number}", tmp_path / f"back{number}")
        got = read_model(tmp_path / f"back{number}")
        for name in ("model.embed_tokens.weight", "extra.weight", "model.layers.0.mlp.up_proj.weight"):
            np.testing.assert_array_equal(got[name], fine[name].astype(np.float32))


@pytest.mark.parametrize("mode", ["svd", "int8", "sparse", "sparse-int8", "bitdelta"])
def test_identical_models_lose_nothing(tmp_path, mode):
    base = write_model(tmp_path / "base", base_tensors())
    stats = compress(base, base, tmp_path / "out", mode=mode)
    restore(base, tmp_path / "out", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(base)
    assert stats.relative_error == 0


def test_nothing_to_carry(tmp_path):
    base = write_model(tmp_path / "base", base_tensors(), "BF16")
    fine = write_model(tmp_path / "fine", moved(base_tensors()), "F32")
    with pytest.raises(DeltaCompressionError, match="covers none of these tensors") as caught:
        compress(base, fine, tmp_path / "out", mode="int8")
    assert "one dtype" in str(caught.value)


@pytest.mark.parametrize("way", WAYS)
def test_another_base_is_refused(tmp_path, way):
    base, fine = pair(tmp_path)
    compress(base, fine, tmp_path / "out", mode=mode_of(way), options=WAYS[way], base_ref={"digest": "b3:1234"})
    other = write_model(tmp_path / "other", moved(base_tensors(), seed=9))
    with pytest.raises(DeltaCompressionError, match="not the base") as caught:
        restore(other, tmp_path / "out", tmp_path / "back")
    assert "b3:1234" in str(caught.value)
    assert not (tmp_path / "back").exists()


@pytest.mark.parametrize(
    ("mode", "options", "match"),
    [
        ("int8", Options(rank=4), "does not use rank"),
        ("svd", Options(rank=4, energy=0.9), "together"),
        ("svd", Options(energy=1.5), "share"),
        ("svd", Options(rank=0), "at least 1"),
        ("svd", Options(rest="some"), "rest cannot be"),
        ("sparse", Options(threshold=-1.0), "threshold"),
        ("zip", Options(), "no lossy mode"),
    ],
)
def test_options_that_make_no_sense(tmp_path, mode, options, match):
    with pytest.raises(ConfigError, match=match):
        compress(tmp_path, tmp_path, tmp_path / "out", mode=mode, options=options)


def test_an_output_in_use_is_not_touched(tmp_path):
    base, fine = pair(tmp_path)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("mine")
    with pytest.raises(DeltaCompressionError, match="not empty"):
        compress(base, fine, tmp_path / "out", mode="int8")
    assert (tmp_path / "out" / "mine").read_text() == "mine"


def test_what_it_says_of_itself(tmp_path, snapshot):
    base, fine = pair(tmp_path)
    compress(base, fine, tmp_path / "out", mode="bitdelta", base_ref={"digest": "b3:00"})
    described = inspect(tmp_path / "out")
    assert described["format"] == f"{FORMAT}/1"
    assert described == snapshot


def test_progress_ends_whole(tmp_path):
    base, fine = pair(tmp_path)
    seen = []
    compress(base, fine, tmp_path / "out", mode="svd", progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert 0.6 < seen[-1][0] / seen[-1][1] <= 1
    seen.clear()
    restore(base, tmp_path / "out", tmp_path / "back", progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1]


@pytest.fixture(scope="module")
def stepped(tmp_path_factory):
    """A short fine-tune as bf16 has it: differences of two sizes alone. With what rows and columns are worth."""
    folder, rng = tmp_path_factory.mktemp("stepped"), np.random.default_rng(0)
    shape = (300, 128)
    base = np.where(rng.random(shape) < 0.5, 1.0, -1.0).astype(np.float32)
    fine = base * (1 + 2.0**-7 * (rng.random(shape) < 0.6))
    write_model(folder / "base", {"w.weight": base})
    write_model(folder / "fine", {"w.weight": fine})
    rows, columns = (np.exp(rng.standard_normal(side)).astype(np.float32) for side in shape)
    return folder, np.abs(fine - base), {"w.weight": Sensitivity(rows, columns)}


@pytest.mark.parametrize("mode", ["sparse", "sparse-int8"])
@pytest.mark.parametrize("keep", [0.01, 0.05, 0.3])
def test_calibration_breaks_ties_to_the_share_that_was_asked_for(stepped, mode, keep, tmp_path):
    folder, moved, found = stepped
    how = {"mode": mode, "options": Options(keep=keep), "prove": False}
    plain = compress(folder / "base", folder / "fine", tmp_path / "plain", **how)
    stats = compress(folder / "base", folder / "fine", tmp_path / "norms", sensitivities=found, **how)
    assert plain.kept_share == pytest.approx(0.6, abs=0.01)  # all or nothing
    assert 0.75 * keep <= stats.kept_share <= keep
    restore(folder / "base", tmp_path / "norms", tmp_path / "back")
    got, before = read_model(tmp_path / "back")["w.weight"], read_model(folder / "base")["w.weight"]
    worth = found["w.weight"]
    kept, score = got != before, moved * np.sqrt(worth.rows[:, None] * worth.columns)
    assert kept.mean() == pytest.approx(stats.kept_share, abs=1e-3)
    assert score[kept].min() >= score[~kept].max() * (1 - 1e-6)


def test_calibration_that_names_no_tensor_or_no_use_is_refused(stepped, tmp_path):
    folder, _, found = stepped
    how = {"mode": "sparse", "options": Options(keep=0.1)}
    with pytest.raises(ConfigError, match="says nothing of the tensors"):
        compress(
            folder / "base", folder / "fine", tmp_path / "out", sensitivities={"other.weight": found["w.weight"]}, **how
        )
    with pytest.raises(ConfigError, match="mode int8 does not use calibration"):
        compress(folder / "base", folder / "fine", tmp_path / "out", mode="int8", sensitivities=found)
    assert not (tmp_path / "out").exists()
