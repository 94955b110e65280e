"""Uploads and migrations of datasets, on real tables: kept as deltas where that saves enough, restored and compared."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from sparse_decl.base.errors import DeltaCompressionError  # noqa: E402
from sparse_decl.hub import uploads  # noqa: E402
from sparse_decl.hub.migration import find_items  # noqa: E402
from sparse_decl.hub.settings import Settings  # noqa: E402
from sparse_decl.hub.storage import Storage  # noqa: E402

ON = Settings()


def rows(seed: int, count: int = 3000) -> Any:
    random = np.random.default_rng(seed)
    return pa.table({"id": random.permutation(count), "text": [random.bytes(12).hex() for _ in range(count)]})


def write(folder: Path, table: Any, source: str | None = None) -> Path:
    """A dataset as people upload them: a card, and the tables in a folder of their own."""
    (folder / "data").mkdir(parents=True)
    pq.write_table(table, folder / "data" / "train-00000-of-00001.parquet")
    head = f"---\nsource_datasets:\n- {source}\n---\n" if source else "---\nlicense: mit\n---\n"
    (folder / "README.md").write_text(f"{head}# {folder.name}\n")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def hub(tmp_path: Path) -> SimpleNamespace:
    base = rows(0)
    near = base.slice(100).set_column(0, "id", pa.array([n + (n % 90 == 0) for n in base["id"].to_pylist()[100:]]))
    return SimpleNamespace(
        root=tmp_path / "hub",
        base=write(tmp_path / "hub" / "org" / "squad", base),
        near=write(tmp_path / "hub" / "user" / "near", near, "extended|org/squad"),
        far=write(tmp_path / "hub" / "user" / "far", rows(1), "org/squad"),
        alone=write(tmp_path / "hub" / "user" / "alone", rows(2)),
        storage=Storage(tmp_path / "deltas"),
    )


def find(hub: SimpleNamespace) -> Any:
    return lambda name: hub.base if name == "org/squad" else None


def test_an_upload_of_a_dataset_is_kept_as_a_delta(hub: SimpleNamespace) -> None:
    kept = uploads.handle_dataset_upload(hub.near, hub.storage, lookup=find(hub), settings=ON)
    facts = kept.metadata("parent_dataset_id")
    assert (facts["storage_type"], facts["parent_dataset_id"]) == ("delta", "org/squad"), facts["reason"]
    assert facts["delta_path"] == hub.storage.place("near")
    stored = sum(len(data) for data in files(Path(facts["delta_path"])).values())
    original = sum(len(data) for data in files(hub.near).values())
    assert (facts["delta_size_bytes"], facts["original_size_bytes"]) == (stored, original)
    assert facts["savings_pct"] == round(100 * (1 - stored / original), 3) > 70
    assert facts["verified"] is True


def test_one_that_saves_too_little_is_kept_whole(hub: SimpleNamespace) -> None:
    kept = uploads.handle_dataset_upload(hub.far, hub.storage, parent_dataset_id=hub.base, settings=ON)
    assert kept.storage_type == "full"
    assert "not above 70 %" in kept.reason
    assert not hub.storage.exists("far")


@pytest.mark.parametrize(
    ("name", "settings", "reason"),
    [
        ("alone", ON, "names no source dataset"),
        ("near", Settings(auto_compress_dataset_deltas=False), "switched off"),
        ("far", ON, "its base org/squad is not here"),
    ],
)
def test_why_a_dataset_is_kept_whole(hub: SimpleNamespace, name: str, settings: Settings, reason: str) -> None:
    kept = uploads.handle_dataset_upload(getattr(hub, name), hub.storage, lookup=lambda name: None, settings=settings)
    assert kept.storage_type == "full"
    assert reason in kept.reason


def test_a_truncated_table_is_kept_whole(hub: SimpleNamespace) -> None:
    table = hub.near / "data" / "train-00000-of-00001.parquet"
    table.write_bytes(table.read_bytes()[:-50])
    kept = uploads.handle_dataset_upload(hub.near, hub.storage, lookup=find(hub), settings=ON)
    assert kept.storage_type == "full"
    assert "not a whole parquet file" in kept.reason


def test_a_wrong_restore_removes_the_delta(hub: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(self: Any, base: Any, place: str, out: Path) -> None:
        out.mkdir()
        (out / "README.md").write_text("not it")

    monkeypatch.setattr(uploads._Datasets, "restore", wrong)
    with pytest.raises(DeltaCompressionError, match="does not give the original back"):
        uploads.handle_dataset_upload(hub.near, hub.storage, lookup=find(hub), settings=ON)
    assert not hub.storage.exists("near")


def test_a_name_of_the_hub_means_its_files(hub: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def opened(text: str, root: Path) -> SimpleNamespace:
        asked.append(text)
        return SimpleNamespace(local_path=lambda: hub.base)

    monkeypatch.setattr("sparse_decl.sources.open_source", opened)
    kept = uploads.handle_dataset_upload(hub.near, hub.storage, settings=ON)
    assert kept.storage_type == "delta", kept.reason
    assert set(asked) == {"hf://datasets/org/squad"}


def test_migrate_datasets(hub: SimpleNamespace, tmp_path: Path, run_sparse: Any) -> None:
    before = {item.name: files(hub.root / item.name) for item in find_items(hub.root, "datasets")}
    assert sorted(before) == ["org/squad", "user/alone", "user/far", "user/near"]
    command = ["migrate", "datasets", str(hub.root), "--to", str(tmp_path / "deltas")]
    ran = run_sparse(*command, cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "base of others" in ran.stdout
    assert not (tmp_path / "deltas").exists()
    ran = run_sparse(*command, "--apply", "--remove-originals", cwd=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert sorted(path.name for path in (hub.root / "user").iterdir()) == ["alone", "far"]
    (line,) = [line for line in ran.stdout.splitlines() if line.startswith("user/near")]
    assert "original removed" in line
    delta = tmp_path / "deltas" / "user--near"
    ran = run_sparse(
        "dataset-reconstruct", str(delta), "--base", str(hub.base), "-o", str(tmp_path / "back"), cwd=tmp_path
    )
    assert ran.returncode == 0, ran.stderr
    assert files(tmp_path / "back") == before["user/near"]
    again = run_sparse(*command, "--apply", "--json", cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)
