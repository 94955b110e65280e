"""Every command and function that reads or writes a place, on a real S3 server on loopback.

Needs `pip install 'sparse-decl[test-s3]'`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import sparse_decl
from sparse_decl.base.errors import DeltaCompressionError
from tests.api.conftest import Pair, files_of, write_adapter
from tests.store.test_s3 import BUCKET, WEED, Server, credentials

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("default"),  # of what botocore and aiohttp say, nothing is ours to fix
    pytest.mark.skipif(not WEED.exists(), reason="needs the extra test-s3"),
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("s3") / "server")
    made.start()
    yield made
    made.kill()


@pytest.fixture
def url(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    import s3fs

    for name, value in credentials(server).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    s3fs.S3FileSystem.clear_instance_cache()
    return f"s3://{BUCKET}/{tmp_path.name}"


def names(server: Server, url: str) -> set[str]:
    prefix = url.removeprefix("s3://").rstrip("/") + "/"
    return {address.removeprefix(prefix) for address in server.objects(prefix)}


def test_commands_read_and_write_there(server: Server, url: str, pair: Pair, tmp_path: Path, sparse: Any) -> None:
    for name in ("base", "fine"):
        server.system().put(str(tmp_path / name), f"{url}/{name}", recursive=True)
    sparse("compress", f"{url}/base", f"{url}/fine", "-o", f"{url}/delta")
    assert names(server, f"{url}/delta") == {"delta.json", "delta.safetensors"}
    for named in (f"{url}/delta", f"{url}/delta/delta.json", f"{url}/delta/"):
        assert json.loads(sparse("info", named, "--json"))["path"] == named
    sparse("reconstruct", f"{url}/base", f"{url}/delta", "-o", f"{url}/again")
    assert names(server, f"{url}/again") == set(files_of(pair.fine))
    system = server.system()
    assert {name: system.cat_file(f"{url}/again/{name}") for name in files_of(pair.fine)} == files_of(pair.fine)
    one = f"{url}/one.safetensors"
    sparse("reconstruct", pair.base, f"{url}/delta", "-o", one, "--tensor", "layer1.weight")
    assert system.isfile(one)
    with pytest.raises(DeltaCompressionError, match="the output exists"):
        sparse("compress", pair.base, pair.fine, "-o", f"{url}/delta")
    sparse("svd-compress", pair.base, pair.fine, "-o", f"{url}/svd", "--rank", "2")
    sparse("svd-reconstruct", pair.base, f"{url}/svd", "-o", f"{url}/from-svd")
    assert "config.json" in names(server, f"{url}/from-svd")
    sparse("compress-adapter", pair.base, write_adapter(tmp_path / "adapter"), "-o", f"{url}/adapter")
    assert "delta.json" in names(server, f"{url}/adapter")
    assert not list(tmp_path.glob("*:*"))


def test_a_project_restores_and_reports_there(
    server: Server, url: str, pair: Pair, tmp_path: Path, sparse: Any
) -> None:
    server.system().put(str(pair.base), f"{url}/base", recursive=True)
    text = f"version: 1\nmodels:\n  base: {{source: '{url}/base'}}\n  fine: {{source: ./fine, base: base}}\n"
    (tmp_path / "Sparsefile.yaml").write_text(text)
    sparse("apply")
    sparse("restore", "fine", "-o", f"{url}/restored")
    assert names(server, f"{url}/restored") == set(files_of(pair.fine))
    sparse("restore", "fine", "-o", f"{url}/one.safetensors", "--tensor", "layer1.weight")
    sparse("status", "--html", f"{url}/page.html")
    assert b"model.fine" in server.system().cat_file(f"{url}/page.html")
    assert "All is as recorded" in sparse("verify", "--deep")
    assert not list(tmp_path.glob("*:*"))


def test_datasets_read_and_write_there(server: Server, url: str, tmp_path: Path, sparse: Any) -> None:
    pytest.importorskip("datasets")
    for name, rows in (("old", range(300)), ("new", range(5, 320))):
        (tmp_path / name).mkdir()
        lines = "".join(json.dumps({"id": row, "text": f"row {row}"}) + "\n" for row in rows)
        (tmp_path / name / "train.jsonl").write_text(lines)
        server.system().put(str(tmp_path / name), f"{url}/{name}", recursive=True)
    sparse("dataset-compress", f"{url}/old", f"{url}/new", "-o", f"{url}/delta")
    assert names(server, f"{url}/delta") == {"manifest.json", "parts.bin"}
    assert json.loads(sparse("info", f"{url}/delta", "--json"))["kind"] == "dataset-delta"
    # The delta names its base on the host that it came from itself, so that nothing else is asked.
    sparse("dataset-reconstruct", f"{url}/delta/manifest.json", "-o", f"{url}/again")
    right = (tmp_path / "new" / "train.jsonl").read_bytes()
    assert server.system().cat_file(f"{url}/again/train.jsonl") == right
    made = sparse_decl.compress_dataset_delta(f"{url}/old", tmp_path / "new", f"{url}/by-function")
    assert made["output_dir"] == f"{url}/by-function"
    for place in (f"{url}/by-function", f"{url}/by-function/manifest.json"):
        found = sparse_decl.reconstruct_from_dataset_delta(place)
        assert found["train"]["id"] == list(range(5, 320))
    assert sparse_decl.estimate_dataset_delta_savings(f"{url}/old", tmp_path / "new").savings_pct > 0
    sparse("diff", f"{url}/old", f"{url}/new", "--json")
    assert not list(tmp_path.glob("*:*"))
