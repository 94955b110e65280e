"""Files without tensors are stored each on its own: an edit of one leaves the container, and the other files, as they
are."""

import json
import shutil

import pytest

from sparse_decl.base.errors import DeltaCompressionError, FormatError, InputChangedError, SparseError
from sparse_decl.model_delta import OpenDelta, decode, encode, encode_beside, inspect
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.format import file_parts
from sparse_decl.model_delta.format.files import names_of, read_manifest
from tests.model_delta.checkpoints import digests, small_pair, write_safetensors
from tests.model_delta.hostile import beside, streams, write
from tests.pipes import refuses_pipes

REFS = [{"digest": "b3:1"}]


@pytest.fixture
def made(tmp_path):
    """(base, fine-tune, its delta)."""
    base, fine = small_pair(tmp_path)
    (fine / "README.md").write_text("# one\n")
    (fine / "tokenizer.json").write_text(json.dumps({f"w{n}": n for n in range(4000)}))
    encode(base, fine, tmp_path / "delta", base_ref=REFS)
    return base, fine, tmp_path / "delta"


def again(made, out, *changed, **named):
    base, fine, delta = made
    files = {path.relative_to(fine).as_posix() for path in fine.rglob("*") if path.is_file()}
    return encode_beside([base], fine, out, earlier=delta, unchanged=files - set(changed), base_refs=REFS, **named)


def test_one_edit_stores_one_file(made, tmp_path, monkeypatch):
    base, fine, delta = made
    before = digests(delta)
    (fine / "README.md").write_text("# two\n")
    encode(base, fine, tmp_path / "whole", base_ref=REFS)
    with monkeypatch.context() as patch:
        patch.setattr(Tensor, "read_words", None)  # no tensor is read
        stats = again(made, tmp_path / "out", "README.md")
    assert stats is not None
    shutil.copyfile(delta / "delta.safetensors", tmp_path / "out" / "delta.safetensors")
    after = digests(tmp_path / "out")
    assert after == digests(tmp_path / "whole")  # to the byte what is written when all is encoded
    new = {name for name, digest in after.items() if before.get(name) != digest}
    assert len(new) == 2
    assert "delta.json" in new
    assert stats.stored_bytes == sum(path.stat().st_size for path in (tmp_path / "out").iterdir())
    assert stats.original_bytes == sum(path.stat().st_size for path in fine.rglob("*") if path.is_file())
    decode(base, tmp_path / "out", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)


@pytest.mark.parametrize("edit", ["gone", "new", "as the base"])
def test_files_come_and_go(made, tmp_path, edit):
    base, fine, delta = made
    if edit == "gone":
        (fine / "README.md").unlink()
    elif edit == "new":
        (fine / "more").mkdir()
        (fine / "more/notes.txt").write_text("new")
    else:
        shutil.copyfile(base / "config.json", fine / "config.json")
    stats = again(made, tmp_path / "out", "README.md", "more/notes.txt", "config.json")
    assert stats is not None
    assert len(stats.files) == sum(path.is_file() for path in fine.rglob("*"))
    shutil.copyfile(delta / "delta.safetensors", tmp_path / "out" / "delta.safetensors")
    encode(base, fine, tmp_path / "whole", base_ref=REFS)
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")


def test_tensors_that_changed_are_encoded(made, tmp_path):
    _, fine, _ = made
    assert again(made, tmp_path / "out", "model.safetensors") is None
    write_safetensors(fine / "more.safetensors", {"w": ("F32", (2,), bytes(8))})
    assert again(made, tmp_path / "out", "more.safetensors") is None
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("given", [True, False])
def test_a_file_that_changes_meanwhile_is_found(made, tmp_path, monkeypatch, given):
    _, fine, _ = made
    (fine / "README.md").write_text("# two\n")
    wrong = {"README.md": "b3:" + "0" * 64} if given else None
    if not given:
        digest = file_parts.digest_file
        monkeypatch.setattr(file_parts, "digest_file", lambda path: digest(path).replace("b3:", "b3:0")[:67])
    with pytest.raises(InputChangedError, match="a file changed"):
        again(made, tmp_path / "out", "README.md", digests=wrong)
    assert not (tmp_path / "out").exists()


def test_what_a_delta_says_of_its_files(made):
    base, fine, delta = made
    assert sorted(names_of(read_manifest(delta))) == sorted(path.name for path in delta.iterdir())
    found = inspect(delta)
    assert found["stored_bytes"] == sum(path.stat().st_size for path in delta.iterdir())
    assert all(entry.keys() == {"path", "size", "digest"} for entry in found["files"])
    with OpenDelta(delta, base) as opened:
        assert opened.read_file("README.md") == (fine / "README.md").read_bytes()


@pytest.mark.parametrize("harm", ["gone", "cut", "changed", "elsewhere", "another kind"])
def test_a_damaged_file_is_refused(made, tmp_path, harm):
    base, _, delta = made
    parts, others = streams(delta), beside(delta)
    entry = next(entry for entry in parts[0]["files"] if entry["path"] == "README.md")
    name = f"delta-{entry['part']}.zst"
    if harm == "elsewhere":
        entry["part"] = "../" + entry["part"][3:]
    elif harm == "another kind":
        entry["kind"] = "tensors"
    write(tmp_path / "out", *parts, others)
    file = tmp_path / "out" / name
    if harm == "gone":
        file.unlink()
    elif harm == "cut":
        file.write_bytes(file.read_bytes()[:-1])
    elif harm == "changed":
        file.write_bytes(file.read_bytes()[:-1] + b"?")
    with pytest.raises(FormatError) as caught:
        decode(base, tmp_path / "out", tmp_path / "back")
    assert "base" not in str(caught.value)
    assert not (tmp_path / "back").exists()


def test_another_base_is_named(made, tmp_path):
    base, _, delta = made
    (base / "config.json").write_text("another")
    with pytest.raises(DeltaCompressionError, match="not the base"):
        decode(base, delta, tmp_path / "back")


def test_two_versions_are_not_mixed(made, tmp_path):
    """A file of version 4 in a manifest of version 3 is one that its index does not have."""
    base, _, delta = made
    parts = streams(delta)
    parts[0]["version"] = 3
    write(tmp_path / "out", *parts, beside(delta))
    with pytest.raises(SparseError):
        decode(base, tmp_path / "out", tmp_path / "back")


def test_nothing_waits_for_a_pipe(made, tmp_path):
    base, _, delta = made
    refuses_pipes(delta, tmp_path / "pipes", lambda folder: decode(base, folder, tmp_path / "back"))
    assert not (tmp_path / "back").exists()


@pytest.mark.parametrize(("field", "value"), [("size", 1 << 40), ("size", 7), ("path", "a" * 256)])
def test_what_a_manifest_claims_of_a_file_is_held_to(made, tmp_path, field, value):
    base, _, delta = made
    parts, others = streams(delta), beside(delta)
    next(entry for entry in parts[0]["files"] if entry["path"] == "README.md")[field] = value
    write(tmp_path / "out", *parts, others)
    with pytest.raises(SparseError):
        decode(base, tmp_path / "out", tmp_path / "back")
    assert not (tmp_path / "back").exists()
