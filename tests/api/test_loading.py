"""A delta becomes a transformers module without a file of weights: the same module as from its files."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import sparse_decl
from sparse_decl.base.errors import SparseError
from tests.api.conftest import Pair, flip
from tests.tiny_models import make_llama

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported


def same(model: Any, folder: Path) -> bool:
    wanted = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=model.dtype).state_dict()
    found = model.state_dict()
    return found.keys() == wanted.keys() and all(torch.equal(found[name], wanted[name]) for name in wanted)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.parametrize("options", [{}, {"torch_dtype": "float32"}, {"dtype": "float32"}, {"device_map": "cpu"}])
def test_the_module_is_that_of_the_files(language_pair: Pair, cache: Path, options: dict[str, Any]) -> None:
    if options.get("device_map"):
        pytest.importorskip("accelerate")
    options = {name: getattr(torch, value) if "dtype" in name else value for name, value in options.items()}
    model = sparse_decl.from_pretrained_with_delta(language_pair.delta, low_cpu_mem_usage=True, **options)
    assert model.dtype == (torch.float32 if options and "device_map" not in options else torch.bfloat16)
    assert same(model, language_pair.fine)
    assert model.name_or_path == str(language_pair.delta)
    assert not list(cache.rglob("*.safetensors"))


def test_shards(language_pair: Pair, tmp_path: Path, cache: Path) -> None:
    whole = transformers.AutoModelForCausalLM.from_pretrained(language_pair.fine, dtype="auto")
    whole.save_pretrained(tmp_path / "shards", max_shard_size="20KB")
    assert len(list((tmp_path / "shards").glob("*.safetensors"))) > 1
    sparse_decl.compress_delta(language_pair.base, tmp_path / "shards", tmp_path / "delta")
    assert same(sparse_decl.from_pretrained_with_delta(tmp_path / "delta"), language_pair.fine)
    assert not list(cache.rglob("*.safetensors"))


@pytest.mark.parametrize("damage", ["another base", "a flipped bit", "cut"])
def test_no_module_of_what_is_wrong(language_pair: Pair, tmp_path: Path, cache: Path, damage: str) -> None:
    broken, base = shutil.copytree(language_pair.delta, tmp_path / "broken"), language_pair.base
    container = broken / "delta.safetensors"
    if damage == "another base":
        base = make_llama(tmp_path / "other", seed=5)
    elif damage == "cut":
        container.write_bytes(container.read_bytes()[:-1])
    else:
        flip(container)
    with pytest.raises(SparseError):
        sparse_decl.from_pretrained_with_delta(broken, base)


def test_a_lossy_delta_is_reconstructed_in_the_cache(language_pair: Pair, tmp_path: Path, cache: Path) -> None:
    sparse_decl.compress_delta(language_pair.base, language_pair.fine, tmp_path / "lossy", mode="int8")
    model = sparse_decl.from_pretrained_with_delta(tmp_path / "lossy")
    assert same(model, next(cache.rglob("model.safetensors")).parent)
