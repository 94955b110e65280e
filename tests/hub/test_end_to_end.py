"""Uploads and migrations as a hub would run them: bases on a hub's server, deltas in a bucket of a real S3 server."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.api.deltas import restore_files
from sparse_decl.api.paths import delta_folder
from sparse_decl.base.errors import UnavailableError
from sparse_decl.hub import Journal, Settings, Storage, find_items, handle_model_upload, migrate
from tests.store.test_s3 import BUCKET, KEY, SECRET, WEED, Server

SETTINGS = Settings()
WEIGHTS = np.random.default_rng(0).standard_normal((128, 64)).astype(np.float32)


def write_model(folder: Path, seed: int, scale: float, base: str = "org/base") -> Path:
    """A fine-tune of WEIGHTS, with a card that names its base."""
    folder.mkdir(parents=True)
    change = np.random.default_rng(seed).standard_normal(WEIGHTS.shape).astype(np.float32) * np.float32(scale)
    save_file({"w": WEIGHTS + change}, folder / "model.safetensors")
    (folder / "README.md").write_text(f"---\nbase_model: {base}\n---\n# {folder.name}\n")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture
def hub(loopback_hub: Any, tmp_path: Path) -> Any:
    """The hub with org/base on it, and org/other that is no relative of it."""
    for name, weights in (("base", WEIGHTS), ("other", np.random.default_rng(9).standard_normal(WEIGHTS.shape))):
        folder = tmp_path / "on-hub" / name
        folder.mkdir(parents=True)
        save_file({"w": weights.astype(np.float32)}, folder / "model.safetensors")
        (folder / "config.json").write_text(json.dumps({"hidden": 64}))
        loopback_hub.repository(f"org/{name}").commit(contents(folder))
    return loopback_hub


def came_back(base: str, place: str, original: Path, out: Path) -> bool:
    restore_files(base, delta_folder(place), out)
    return contents(out) == contents(original)


def test_an_upload_whose_base_is_on_the_hub(hub: Any, tmp_path: Path) -> None:
    near = write_model(tmp_path / "near", 1, 1e-8)
    kept = handle_model_upload(near, Storage(tmp_path / "deltas"), settings=SETTINGS)
    assert (kept.storage_type, kept.base_id, kept.verified) == ("delta", "org/base", True)
    assert came_back("org/base", kept.delta_path, near, tmp_path / "back")
    assert len([path for path in hub.bytes_requests() if "model.safetensors" in path]) <= 2, "fetched once"


def test_a_base_that_is_not_there_or_no_relative(hub: Any, tmp_path: Path) -> None:
    gone = handle_model_upload(
        write_model(tmp_path / "gone", 1, 1e-8, "org/gone"), Storage(tmp_path / "deltas"), settings=SETTINGS
    )
    assert gone.storage_type == "full"
    assert "no estimate" in gone.reason
    lied = handle_model_upload(
        write_model(tmp_path / "lied", 1, 1e-8, "org/other"), Storage(tmp_path / "deltas"), settings=SETTINGS
    )
    assert lied.storage_type == "full"
    assert "not related to org/other" in lied.reason
    assert not (tmp_path / "deltas").exists()


def test_a_hub_that_fails_decides_nothing(hub: Any, tmp_path: Path) -> None:
    near, hub.failing = write_model(tmp_path / "near", 1, 1e-8), 500
    with pytest.raises(UnavailableError, match="status 500"):
        handle_model_upload(near, Storage(tmp_path / "deltas"), settings=SETTINGS)
    hub.failing = None
    assert handle_model_upload(near, Storage(tmp_path / "deltas"), settings=SETTINGS).storage_type == "delta"


def test_a_migration_whose_base_is_on_the_hub(hub: Any, tmp_path: Path, run_sparse: Any) -> None:
    for number in range(3):
        write_model(tmp_path / "hub" / "user" / f"m{number}", number, 1e-8)
    before = {name: contents(tmp_path / "hub" / "user" / name) for name in ("m0", "m1", "m2")}
    run_sparse.environment.update({name: os.environ[name] for name in ("HF_ENDPOINT", "HF_HOME", "SPARSE_CACHE")})
    ran = run_sparse(
        "migrate", "models", str(tmp_path / "hub"), "--to", str(tmp_path / "deltas"), "--apply", "--remove-originals",
        cwd=tmp_path,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert "so far 3 delta, 0 full, 0 failed" in ran.stdout
    assert find_items(tmp_path / "hub", "models") == []
    for name, wanted in before.items():
        restore_files("org/base", delta_folder(str(tmp_path / "deltas" / f"user--{name}")), tmp_path / "back" / name)
        assert contents(tmp_path / "back" / name) == wanted


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("s3") / "server")
    made.start()
    yield made
    made.kill()


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # of what botocore and aiohttp say, nothing is ours to fix
@pytest.mark.skipif(not WEED.exists(), reason="needs the extra test-s3")
def test_from_the_hub_into_a_bucket(hub: Any, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    s3fs = pytest.importorskip("s3fs")
    environment = {
        "AWS_ENDPOINT_URL": server.endpoint, "AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_EC2_METADATA_DISABLED": "true",
    }  # fmt: skip
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    storage = Storage(f"s3://{BUCKET}/deltas")
    for number in range(6):
        write_model(tmp_path / "hub" / "user" / f"m{number}", number, 1e-8 if number < 5 else 1.0)
    before = {item.name: contents(tmp_path / "hub" / item.name) for item in find_items(tmp_path / "hub", "models")}
    for _ in range(3):  # in batches, as if the process had ended in between
        journal = Journal(tmp_path / "journal")
        items = find_items(tmp_path / "hub", "models")
        migrate(
            tmp_path / "hub", "models", items, storage, journal,
            batch_size=2, workers=2, remove_originals=True, settings=SETTINGS,
        )  # fmt: skip
    states = {result.name: (result.state, result.removed) for result in Journal(tmp_path / "journal").done.values()}
    assert states == {f"user/m{number}": ("delta", True) for number in range(5)} | {"user/m5": ("full", False)}
    assert [item.name for item in find_items(tmp_path / "hub", "models")] == ["user/m5"]
    for name in states:
        if states[name][0] == "delta":
            place = storage.place(name.replace("/", "--"))
            assert storage.exists(name.replace("/", "--"))
            out = tmp_path / "back" / name
            restore_files("org/base", delta_folder(place), out)
            assert contents(out) == before[name]
    stored = sum(len(data) for data in server.objects(f"{BUCKET}/deltas").values())
    assert 0 < stored == sum(one.stored_size_bytes for one in journal.done.values() if one.state == "delta")
