"""Uploads: kept as deltas where that saves enough, never on trust; requests: a sticky share of them is routed."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.formats.cards import declared_bases
from sparse_decl.hub import uploads
from sparse_decl.hub.requests import handle_inference_request, is_routed
from sparse_decl.hub.settings import Settings
from sparse_decl.hub.storage import Storage

ON = Settings()


def write_model(folder: Path, seed: int, scale: float, base: str | None = None) -> Path:
    """A small float32 model; those of one scale differ by about as many units in the last place."""
    folder.mkdir(parents=True)
    weights = np.random.default_rng(0).standard_normal((200, 100)).astype(np.float32)
    change = np.random.default_rng(seed).standard_normal(weights.shape).astype(np.float32) * np.float32(scale)
    save_file({"w": weights + change}, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps({"hidden": 100}))
    if base is not None:
        (folder / "README.md").write_text(f"---\nbase_model: {base}\n---\n# {folder.name}\n")
    return folder


@pytest.fixture
def models(tmp_path: Path) -> SimpleNamespace:
    base = write_model(tmp_path / "base", 1, 0.0)
    near = write_model(tmp_path / "near", 2, 1e-8, "org/base")
    far = write_model(tmp_path / "far", 3, 1.0, "org/base")
    return SimpleNamespace(base=base, near=near, far=far, storage=Storage(tmp_path / "deltas"))


def test_an_upload_that_saves_enough_is_kept_as_a_delta(models: SimpleNamespace) -> None:
    kept = uploads.handle_model_upload(
        models.near, models.storage, lookup=lambda name: models.base if name == "org/base" else None, settings=ON
    )
    facts = kept.metadata()
    assert facts["storage_type"] == "delta"
    assert facts["base_model_id"] == "org/base"
    assert facts["delta_path"] == models.storage.place("near")
    assert facts["verified"] is True
    stored = sum(file.stat().st_size for file in Path(facts["delta_path"]).iterdir())
    assert facts["delta_size_bytes"] == stored
    assert facts["savings_pct"] == round(100 * (1 - stored / facts["original_size_bytes"]), 3)


def test_one_that_does_not_is_kept_whole_with_the_reason(models: SimpleNamespace, tmp_path: Path) -> None:
    away = write_model(tmp_path / "away", 4, 1e-3)
    kept = uploads.handle_model_upload(away, models.storage, base_model_id=models.base, settings=ON)
    assert kept.storage_type == "full"
    assert "not above 60 %" in kept.reason
    assert not models.storage.exists("away")


def test_a_card_that_names_a_stranger_is_not_believed(models: SimpleNamespace) -> None:
    kept = uploads.handle_model_upload(
        models.far, models.storage, lookup=lambda name: models.base, settings=Settings(model_threshold_pct=0)
    )
    assert kept.storage_type == "full"
    assert "its weights are not related to org/base: " in kept.reason
    assert kept.estimated_savings_pct is None, "nothing was estimated, and nothing written"
    assert not models.storage.exists("far")


def test_the_nearest_of_the_named_bases_is_taken(models: SimpleNamespace) -> None:
    (models.near / "README.md").write_text("---\nbase_model: [org/far, org/base]\n---\n")
    places = {"org/far": models.far, "org/base": models.base}
    kept = uploads.handle_model_upload(models.near, models.storage, lookup=places.get, settings=ON)
    assert (kept.storage_type, kept.base_id) == ("delta", "org/base")


@pytest.mark.parametrize(
    ("settings", "lookup", "reason"),
    [
        (Settings(auto_compress_deltas=False), lambda name: name, "switched off"),
        (ON, lambda name: None, "its base org/base is not here"),
    ],
)
def test_why_it_is_kept_whole(models: SimpleNamespace, settings: Settings, lookup, reason: str) -> None:
    kept = uploads.handle_model_upload(models.near, models.storage, lookup=lookup, settings=settings)
    assert kept.storage_type == "full"
    assert reason in kept.reason


def test_without_a_named_base(models: SimpleNamespace) -> None:
    assert "names a base" in uploads.handle_model_upload(models.base, models.storage, settings=ON).reason


def test_a_model_of_another_shape_is_kept_whole(models: SimpleNamespace, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    save_file({"v": np.ones((3, 3), np.float32)}, other / "model.safetensors")
    assert uploads.handle_model_upload(models.near, models.storage, base_model_id=other, settings=ON).reason


def test_a_delta_that_does_not_give_the_original_back_is_removed(
    models: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(self, base, place, out):
        out.mkdir()
        (out / "model.safetensors").write_bytes(b"not it")

    monkeypatch.setattr(uploads._Models, "restore", wrong)
    with pytest.raises(DeltaCompressionError, match="does not give the original back"):
        uploads.handle_model_upload(models.near, models.storage, base_model_id=models.base, settings=ON)
    assert not models.storage.exists("near")


def test_a_bucket_as_storage(models: SimpleNamespace) -> None:
    storage = Storage("memory://hub-uploads")
    kept = uploads.handle_model_upload(models.near, storage, base_model_id=models.base, settings=ON)
    assert kept.delta_path == "memory://hub-uploads/near"
    assert storage.exists("near")
    storage.remove("near")
    assert not storage.exists("near")


def test_a_sticky_share_of_the_keys_is_routed() -> None:
    keys = [f"user-{number}" for number in range(2000)]
    tenth = {key for key in keys if is_routed(key, 10)}
    half = {key for key in keys if is_routed(key, 50)}
    assert tenth < half, "whoever is in stays in"
    assert 120 < len(tenth) < 280
    assert not any(is_routed(key, 0) for key in keys)
    assert all(is_routed(key, 100) for key in keys)


def test_a_request_that_is_not_routed_gets_what_it_asked_for() -> None:
    asked = handle_inference_request("org/large", "hello", "user", settings=Settings())
    assert (asked.model, asked.routed) == ("org/large", False)
    routed = handle_inference_request(
        "org/large",
        "hello",
        "user",
        settings=Settings(smart_routing_percentage=100),
        suggest=lambda model, prompt: SimpleNamespace(recommended_model="org/small"),
    )
    assert (routed.model, routed.routed) == ("org/small", True)


def test_settings_from_the_environment() -> None:
    told = Settings.from_environment({"AUTO_COMPRESS_DELTAS": "off", "SMART_ROUTING_PERCENTAGE": "12.5"})
    assert (told.auto_compress_deltas, told.auto_compress_dataset_deltas) == (False, True)
    assert told.smart_routing_percentage == 12.5
    for bad in ({"AUTO_COMPRESS_DELTAS": "perhaps"}, {"SMART_ROUTING_PERCENTAGE": "120"}):
        with pytest.raises(ConfigError):
            Settings.from_environment(bad)


@pytest.mark.parametrize(
    ("front", "names"),
    [
        ("base_model: org/llama", ("org/llama",)),
        ("tags: [x]\nbase_model:\n  - org/a\n  - org/b\nlicense: mit", ("org/a", "org/b")),
        ("base_model: [org/a, 'org/b']", ("org/a", "org/b")),
        ("license: mit", ()),
    ],
)
def test_what_a_card_says_it_was_made_from(tmp_path: Path, front: str, names: tuple[str, ...]) -> None:
    (tmp_path / "README.md").write_text(f"---\n{front}\n---\n# Title\nbase_model: not/this\n")
    assert declared_bases(tmp_path) == names
