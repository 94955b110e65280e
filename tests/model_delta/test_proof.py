"""A delta is decoded once before it counts: what it does not give back is never published."""

from __future__ import annotations

import mmap
from pathlib import Path

import numpy as np
import pytest

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import InputChangedError, SparseError
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta import proof as proof_module
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.coding.blocks import BlockEncoder
from tests.model_delta.checkpoints import small_pair
from tests.model_delta.hostile import pair


def digests(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): digest_file(path) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def checkpoints(tmp_path: Path) -> tuple[Path, Path]:
    return pair(tmp_path)


def test_what_is_proved_is_every_byte_of_every_file(checkpoints, tmp_path: Path, monkeypatch) -> None:
    seen: dict[str, int] = {}
    content = proof_module._Proof.content

    def counted(self, file, pool, window):
        for piece in content(self, file, pool, window):
            seen[file.path] = seen.get(file.path, 0) + len(piece)
            yield piece

    monkeypatch.setattr(proof_module._Proof, "content", counted)
    base, fine = checkpoints
    stats = encode(base, fine, tmp_path / "out")
    assert seen == {
        path.relative_to(fine).as_posix(): path.stat().st_size for path in fine.rglob("*") if path.is_file()
    }
    assert "proved" not in stats.to_json()
    assert encode(base, fine, tmp_path / "unproved", prove=False).to_json()["proved"] is False
    for name in ("delta.json", "delta.safetensors"):
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "unproved" / name).read_bytes()


def test_bytes_that_change_between_two_looks_are_found(checkpoints, tmp_path: Path, monkeypatch) -> None:
    base, fine = checkpoints
    read = Tensor.read_words

    def torn(self, start, out):
        read(self, start, out)
        if out.size > 100 and self.name == "w":
            out[out.size // 2] ^= 1  # as a writer through mmap does, whose writes move no stamp

    monkeypatch.setattr(Tensor, "read_words", torn)
    with pytest.raises(InputChangedError):
        encode(base, fine, tmp_path / "out", digests=digests(fine))
    assert not (tmp_path / "out").exists()


def test_a_wrong_block_of_the_encoder_is_found(checkpoints, tmp_path: Path, monkeypatch) -> None:
    base, fine = checkpoints
    coded = BlockEncoder.encode

    def wrong(self, block, finetune, relative):
        changed = finetune.copy()
        changed[-1:] ^= 1
        return coded(self, block, changed, relative)

    monkeypatch.setattr(BlockEncoder, "encode", wrong)
    with pytest.raises(InputChangedError, match=r"does not give the files? back"):
        encode(base, fine, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    encode(base, fine, tmp_path / "out", prove=False)
    monkeypatch.undo()
    with pytest.raises(SparseError):
        decode(base, tmp_path / "out", tmp_path / "again")


def test_a_digest_that_was_planned_is_held(tmp_path: Path) -> None:
    base, fine = small_pair(tmp_path)
    planned = digests(fine)
    file = next(path for path in fine.rglob("*.safetensors"))
    with file.open("r+b") as stream, mmap.mmap(stream.fileno(), 0) as view:
        view[-3] ^= 1
    with pytest.raises(InputChangedError, match="does not give the file back") as caught:
        encode(base, fine, tmp_path / "out", digests=planned)
    assert caught.value.where == file.relative_to(fine).as_posix()
    assert np.fromfile(file, np.uint8).size == file.stat().st_size
