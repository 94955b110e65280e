"""Files without tensors of a fine-tune that change: its lossy artifact is the one that `compress` would write, and no
tensor is read for it."""

import json
import shutil

import pytest

from sparse_decl.base.errors import InputChangedError
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_lossy import Options, compress, compress_beside, restore
from tests.model_delta.checkpoints import digests
from tests.model_lossy.models import pair

WAYS = {
    "svd": Options(rank=8),
    "svd-bits": Options(rank=8, factor_bits=4),
    "svd-drop": Options(rank=4, rest="drop"),
    "int8": Options(group_size=20),
    "sparse": Options(keep=0.2),
    "sparse-int8": Options(threshold=3e-3),
    "bitdelta": Options(),
    "mix": Options(max_bytes=16_000),
}


def made(folder, way):
    base, fine = pair(folder)
    mode = way.partition("-")[0] if way != "sparse-int8" else way
    how = {"mode": mode, "options": WAYS[way], "base_ref": {"digest": "b3:1"}}
    compress(base, fine, folder / "earlier", **how)
    return base, fine, how


def again(folder, base, fine, *changed, **more):
    files = {path.relative_to(fine).as_posix() for path in fine.rglob("*") if path.is_file()}
    unchanged = files - set(changed)
    named = {"earlier": folder / "earlier", "unchanged": unchanged, "base_ref": {"digest": "b3:1"}, **more}
    return compress_beside(base, fine, folder / "out", **named)


@pytest.mark.parametrize("way", WAYS)
def test_it_is_what_would_be_written(tmp_path, monkeypatch, way):
    base, fine, how = made(tmp_path, way)
    (fine / "notes.txt").write_text("edited\n")
    (fine / "more").mkdir()
    (fine / "more/README.md").write_text("new\n")
    with monkeypatch.context() as patch:
        for name in ("read_words", "blocks"):
            patch.setattr(Tensor, name, None)  # no tensor is read
        stats = again(tmp_path, base, fine, "notes.txt", "more/README.md")
    written = digests(tmp_path / "out")
    for name in stats.kept:
        assert name not in written
        shutil.copyfile(tmp_path / "earlier" / name, tmp_path / "out" / name)
    fresh = compress(base, fine, tmp_path / "fresh", **how)
    if WAYS[way].max_bytes is None:
        assert digests(tmp_path / "out") == digests(tmp_path / "fresh")
        assert (stats.stored_bytes, stats.original_bytes) == (fresh.stored_bytes, fresh.original_bytes)
        assert (len(stats.files), stats.tensors) == (fresh.files, fresh.tensors)
    assert stats.stored_bytes == sum(path.stat().st_size for path in (tmp_path / "out").rglob("*") if path.is_file())
    found = restore(base, tmp_path / "out", tmp_path / "back")
    assert found.digests == {entry["path"]: entry["digest"] for entry in stats.files}
    assert (tmp_path / "back/notes.txt").read_bytes() == (fine / "notes.txt").read_bytes()


@pytest.mark.parametrize("way", ["svd", "mix", "bitdelta"])
@pytest.mark.parametrize("edit", ["changed", "gone"])
def test_what_layers_are_is_asked_of_the_config(tmp_path, way, edit):
    base, fine, _ = made(tmp_path, way)
    if edit == "gone":
        (fine / "config.json").unlink()
    else:
        (fine / "config.json").write_text(json.dumps({"model_type": "gpt2"}))
    assert (again(tmp_path, base, fine, "config.json") is None) == (way != "bitdelta")
    assert (tmp_path / "out").exists() == (way == "bitdelta")


def test_tensors_that_changed_are_computed(tmp_path):
    base, fine, _ = made(tmp_path, "int8")
    assert again(tmp_path, base, fine, "model.safetensors") is None
    shutil.copyfile(base / "model.safetensors", fine / "more.safetensors")
    assert again(tmp_path, base, fine, "more.safetensors") is None
    assert not (tmp_path / "out").exists()


def test_a_file_that_changes_meanwhile_is_found(tmp_path):
    base, fine, _ = made(tmp_path, "int8")
    (fine / "notes.txt").write_text("edited\n")
    with pytest.raises(InputChangedError, match="a file changed"):
        again(tmp_path, base, fine, "notes.txt", digests={"notes.txt": "b3:" + "0" * 64})
    assert not (tmp_path / "out").exists()
