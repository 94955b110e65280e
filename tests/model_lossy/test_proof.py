"""What is not exact is restored once before it counts: what does not give back what was measured is never published."""

from __future__ import annotations

import errno
import json
import mmap
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import InputChangedError
from sparse_decl.model_lossy import Goal, Options, choose, compress, encoding, proof, store_adapter
from sparse_decl.model_lossy.measuring import Measured
from sparse_decl.model_lossy.peft_folder import PREFIX
from tests.model_delta.checkpoints import write_safetensors

MODES = ("svd", "int8", "sparse", "sparse-int8", "bitdelta")


def digests(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): digest_file(path) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """A base and a fine-tune of three matrices and a vector, by folder."""
    for name, move in (("base", 0.0), ("fine", 1e-2)):
        rng, step = np.random.default_rng(1), np.random.default_rng(2)
        tensors = {}
        for number, shape in enumerate([(48, 64), (64, 48), (48,)]):
            values = rng.standard_normal(shape) + move * step.standard_normal(shape)
            tensors[f"layers.{number}.weight"] = ("F32", shape, values.astype("<f4").tobytes())
        (tmp_path / name).mkdir()
        write_safetensors(tmp_path / name / "model.safetensors", tensors)
        (tmp_path / name / "config.json").write_text("{}")
    return tmp_path / "base", tmp_path / "fine"


def flip(file: Path) -> None:
    """Changes a byte as a writer through mmap does."""
    with file.open("r+b") as stream, mmap.mmap(stream.fileno(), 0) as view:
        view[-3] ^= 1


@pytest.mark.parametrize("mode", MODES)
def test_a_proof_changes_no_byte_and_is_in_the_facts_where_it_is_missing(pair, tmp_path: Path, mode: str) -> None:
    assert "proved" not in compress(*pair, tmp_path / "out", mode=mode).to_json()
    assert compress(*pair, tmp_path / "unproved", mode=mode, prove=False).to_json()["proved"] is False
    assert digests(tmp_path / "out") == digests(tmp_path / "unproved")


def test_an_artifact_is_not_published_with_what_its_proof_left(pair, tmp_path: Path, monkeypatch) -> None:
    def refused(*_: Any, **__: Any) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(proof, "shutil", SimpleNamespace(rmtree=refused))
    with pytest.raises(OSError, match="Input/output"):
        compress(*pair, tmp_path / "out", mode="svd")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base", "fine"]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("which", [0, 1])
def test_a_file_that_changes_after_it_was_read(pair, tmp_path: Path, monkeypatch, mode: str, which: int) -> None:
    measure = encoding.measure

    def late(*arguments: Any) -> Measured:
        found = measure(*arguments)
        flip(pair[which] / "model.safetensors")
        return found

    monkeypatch.setattr(encoding, "measure", late)
    with pytest.raises(InputChangedError):
        compress(*pair, tmp_path / "out", mode=mode, options=Options())
    assert not (tmp_path / "out").exists()


def test_a_digest_that_was_planned_is_held(pair, tmp_path: Path) -> None:
    planned = digests(pair[1])
    flip(pair[1] / "model.safetensors")
    with pytest.raises(InputChangedError, match="a file changed while it was read") as caught:
        compress(*pair, tmp_path / "out", mode="int8", digests=planned)
    assert caught.value.where == "model.safetensors"
    with pytest.raises(InputChangedError):
        choose(*pair, tmp_path / "out", Goal(max_error=0.9), digests=planned)
    assert not (tmp_path / "out").exists()


def test_only_what_is_kept_of_a_choice_is_proved(pair, tmp_path: Path, monkeypatch) -> None:
    proved: list[str] = []
    monkeypatch.setattr(
        proof, "prove", lambda base, artifact, **limits: proved.append(json.loads(_manifest(artifact))["mode"])
    )
    choice = choose(*pair, tmp_path / "out", Goal(max_error=0.9))
    assert proved == [choice.mode]
    assert len(choice.candidates) > 2
    assert "proved" not in choice.stats
    assert choose(*pair, tmp_path / "un", Goal(max_error=0.9), prove=False).stats["proved"] is False


def _manifest(artifact: Path) -> str:
    return (artifact / "delta.json").read_text()


def test_an_adapter_is_stored_as_it_was_planned(pair, tmp_path: Path) -> None:
    lora = tmp_path / "lora"
    lora.mkdir()
    rng = np.random.default_rng(3)
    tensors = {
        f"{PREFIX}layers.0.lora_{part}.weight": ("F32", shape, rng.standard_normal(shape).astype("<f4").tobytes())
        for part, shape in (("A", (4, 64)), ("B", (48, 4)))
    }  # fmt: skip
    write_safetensors(lora / "adapter_model.safetensors", tensors)
    config = {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["layers.0"]}
    (lora / "adapter_config.json").write_text(json.dumps(config))
    planned = digests(lora)
    store_adapter(pair[0], lora, tmp_path / "right", digests=planned)
    flip(lora / "adapter_model.safetensors")
    with pytest.raises(InputChangedError) as caught:
        store_adapter(pair[0], lora, tmp_path / "out", digests=planned)
    assert caught.value.where == "adapter_model.safetensors"
    assert not (tmp_path / "out").exists()
