"""URLs as arguments and outputs of every command: taken, or refused before anything is read; never a folder `s3:`."""

from __future__ import annotations

import pytest

REFUSED = (
    ("plan", "--out", "s3://bucket/plan.json"),
    ("plan", "-f", "s3://bucket/Sparsefile.yaml"),
    ("schema", "--write", "s3://bucket/schemas"),
    ("init", "s3://bucket/x"),
    ("migrate", "models", "s3://bucket/hub", "--to", "out"),
    ("route-export", "default", "--to", "folder", "-o", "s3://bucket/x"),
    ("compress", "ckpt/base", "ckpt/chat", "-o", "https://host/x"),
    ("reconstruct", "ckpt/base", "none", "-o", "hf://org/x"),
)


@pytest.mark.parametrize("command", REFUSED, ids=lambda command: command[0])
def test_a_place_that_takes_no_url_refuses_it(project, command) -> None:
    before = {path.name for path in project.root.iterdir()}
    done = project.sparse(*command)
    assert done.code == 3, done
    assert "can only be a path" in done.err or "nothing can be written to" in done.err
    assert {path.name for path in project.root.iterdir()} == before


def test_a_store_is_no_url(project) -> None:
    project.write("version: 1\nstore: {path: 's3://bucket/x'}\nmodels: {base: {source: ./ckpt/base}}\n")
    done = project.sparse("apply")
    assert done.code == 3
    assert "Sparsefile.yaml:2:9: error[E206]: the store's folder can only be a path" in done.err
    project.write("version: 1\nmodels: {base: {source: ./ckpt/base}}\n")
    assert project.sparse("apply", env={"SPARSE_STORE": "s3://bucket/x"}).code == 3
    assert project.sparse("apply", env={"SPARSE_CACHE": "s3://bucket/x"}).code == 0
    assert not list(project.root.glob("s3*"))


def test_a_delta_opens_no_url_unasked(project) -> None:
    import json

    from sparse_decl.base.canonical import canonical_json
    from sparse_decl.formats.frames import checksum

    for name, text in (("old", "a\nb\n"), ("new", "a\nb\nc\n")):
        (project.root / f"{name}.txt").write_text(text * 50)
    assert project.sparse("dataset-compress", "old.txt", "new.txt", "-o", "delta").code == 0
    manifest = project.root / "delta" / "manifest.json"
    value = json.loads(manifest.read_text())
    for url in ("http://127.0.0.1:9/x", "s3://bucket/x", "simplecache::http://127.0.0.1:9/x", "machine://x"):
        value["bases"][0]["source"] = {"name": url}
        value.pop("checksum", None)
        value["checksum"] = checksum(canonical_json(value).encode())
        manifest.write_text(canonical_json(value))
        done = project.sparse("dataset-reconstruct", "delta", "-o", "again")
        assert done.code == 3, done
        assert "the base that the delta names is on another machine" in done.err
    assert project.sparse("dataset-reconstruct", "delta", "--base", "old.txt", "-o", "again").code == 0
    assert (project.root / "again" / "new.txt").read_bytes() == (project.root / "new.txt").read_bytes()
