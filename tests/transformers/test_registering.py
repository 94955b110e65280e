"""After `register`, plain `from_pretrained` takes a delta: the model that was kept, or an error and no module."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import sparse_decl
from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.formats.safetensors import read_header
from sparse_decl.model_delta import encode
from tests.tiny_models import make_llama

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported
KINDS = ("plain", "sharded", "tied", "merged")


@pytest.fixture(autouse=True)
def registered() -> Iterator[None]:
    from sparse_decl.transformers import register, unregister

    register()
    yield
    unregister()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """For each kind a folder with `delta`, `fine` and its bases, which the delta finds beside it."""
    return {kind: _make(kind, tmp_path_factory.mktemp(kind)) for kind in KINDS}


def _make(kind: str, root: Path) -> Path:
    bases = ["base"] if kind != "merged" else ["base", "other"]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        for name in (*bases, "fine"):
            if kind == "tied":
                _tied(root / name, 1e-4 * (name == "fine"))  # near enough for every tensor to need the base
            else:
                make_llama(root / name, seed=3 * (name == "other"), step=0.02 * (name == "fine"))
        if kind == "sharded":
            for name in ("base", "fine"):
                _shard(root / name)
        if kind == "merged":
            _average(root)
            refs = [{"source": one} for one in bases]
            encode([Path(one) for one in bases], Path("fine"), Path("delta"), base_ref=refs)
        else:
            sparse_decl.compress_delta("base", "fine", "delta")
    return root


def _tied(folder: Path, step: float) -> None:
    config = transformers.LlamaConfig(
        vocab_size=64, hidden_size=32, intermediate_size=64, num_hidden_layers=1, num_attention_heads=4,
        tie_word_embeddings=True,
    )  # fmt: skip
    torch.manual_seed(1)
    model = transformers.LlamaForCausalLM(config)
    with torch.no_grad():
        for weight in model.parameters():
            weight += step * torch.randn_like(weight)
    model.save_pretrained(folder)
    make_llama(folder.with_name("words"))
    for file in folder.with_name("words").glob("tokenizer*"):
        shutil.copy(file, folder)


def _shard(folder: Path) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(folder, torch_dtype="auto")
    (folder / "model.safetensors").unlink()
    model.save_pretrained(folder, max_shard_size="20KB")
    assert len(list(folder.glob("*.safetensors"))) > 1


def _average(root: Path) -> None:
    import safetensors.torch

    parts = [safetensors.torch.load_file(root / name / "model.safetensors") for name in ("base", "other")]
    mixed = {name: (parts[0][name] / 2 + parts[1][name] / 2) for name in parts[0]}
    safetensors.torch.save_file(mixed, root / "fine" / "model.safetensors", {"format": "pt"})


def load(name: Any, **options: Any) -> Any:
    return transformers.AutoModelForCausalLM.from_pretrained(name, **options)


def same(model: Any, folder: Path) -> bool:
    wanted, found = load(folder, torch_dtype=model.dtype).state_dict(), model.state_dict()
    return found.keys() == wanted.keys() and all(torch.equal(found[name], wanted[name]) for name in wanted)


@pytest.mark.parametrize("kind", KINDS)
def test_the_model_its_tokenizer_and_its_config(made: dict[str, Path], kind: str) -> None:
    root, delta = made[kind], made[kind] / "delta"
    model = load(delta)
    assert same(model, root / "fine")
    assert model.name_or_path == model.config.name_or_path == str(delta)
    assert same(transformers.LlamaForCausalLM.from_pretrained(str(delta)), root / "fine")
    ids = torch.tensor([[1, 2, 3]])
    with torch.no_grad():
        assert torch.equal(model(ids).logits, load(root / "fine", torch_dtype=model.dtype)(ids).logits)
    words = transformers.AutoTokenizer.from_pretrained(delta)
    assert words("the lazy dog") == transformers.AutoTokenizer.from_pretrained(root / "fine")("the lazy dog")
    assert words.name_or_path == str(delta)
    config = transformers.AutoConfig.from_pretrained(delta)
    assert config.to_dict().keys() == transformers.AutoConfig.from_pretrained(root / "fine").to_dict().keys()
    assert transformers.GenerationConfig.from_pretrained(delta).eos_token_id == config.eos_token_id
    if kind == "tied":
        assert model.lm_head.weight is model.model.embed_tokens.weight


def damages(root: Path) -> Iterator[str]:
    """Does one thing after the other to what lies in `root`, each from the whole state."""
    for part in ("delta", "base"):
        for file in sorted((root / part).glob("*.safetensors")):
            data = bytearray(file.read_bytes())
            first = 8 + int.from_bytes(data[:8], "little") if part == "base" else 0
            for at in np.linspace(first, len(data) - 1, 3).astype(int):
                data[at] ^= 1
                file.write_bytes(data)
                yield f"bit flipped at {at} of {part}/{file.name}"
                data[at] ^= 1
            file.write_bytes(data[:-1])
            yield f"{part}/{file.name} cut"
            file.write_bytes(data)
    for file in (root / "base").glob("*.safetensors"):
        numbers = np.random.default_rng(5)
        header = read_header(file)
        data = file.read_bytes()
        file.write_bytes(data[: header.data_start] + numbers.bytes(len(data) - header.data_start))
    yield "another base"
    shutil.rmtree(root / "base")
    yield "no base"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wrong_is_an_error_and_no_module(made: dict[str, Path], tmp_path: Path, kind: str) -> None:
    """Only bytes of the base that the delta does not need may be others, and then the module is the one kept."""
    root = shutil.copytree(made[kind], tmp_path / kind)
    assert same(load(root / "delta"), made[kind] / "fine")  # config and tokenizer are known from now on
    refused = 0
    for damage in damages(root):
        for loader in (transformers.AutoModelForCausalLM, transformers.LlamaForCausalLM):
            try:
                model = loader.from_pretrained(root / "delta")
            except SparseError:
                refused += 1
                continue
            assert "flipped" in damage, f"{loader.__name__}: {damage}"
            assert "of base/" in damage, f"{loader.__name__}: {damage}"
            assert same(model, made[kind] / "fine"), f"{loader.__name__}: {damage}"
    assert refused >= 16


def test_another_base_may_be_named(made: dict[str, Path], tmp_path: Path) -> None:
    delta = shutil.copytree(made["plain"] / "delta", tmp_path / "alone")
    with pytest.raises(UnavailableError, match=r"base=\.\.\."):
        load(delta)
    assert same(load(delta, base=made["plain"] / "base"), made["plain"] / "fine")
    with pytest.raises(SparseError):
        load(delta, base=make_llama(tmp_path / "stranger", seed=5))
    with pytest.raises(ConfigError, match="two models"):
        load(delta, base=made["plain"] / "base", state_dict={})


@pytest.mark.parametrize("options", [{"torch_dtype": "float32"}, {"device_map": "cpu"}, {"output_loading_info": True}])
def test_options_of_from_pretrained(made: dict[str, Path], options: dict[str, Any]) -> None:
    if "device_map" in options:
        pytest.importorskip("accelerate")
    if "torch_dtype" in options:
        options = {"torch_dtype": torch.float32}
    found = load(made["plain"] / "delta", **options)
    model = found[0] if isinstance(found, tuple) else found
    assert same(model, made["plain"] / "fine")
    assert isinstance(found, tuple) == ("output_loading_info" in options)


def test_a_lossy_delta_is_what_a_reconstruction_gives(
    made: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sparse_decl.api.cache import default_cache

    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    default_cache.cache_clear()  # the folder is asked for once in a process
    root = made["plain"]
    sparse_decl.compress_delta(root / "base", root / "fine", tmp_path / "lossy", mode="int8")
    model = load(tmp_path / "lossy", torch_dtype="auto")
    default_cache.cache_clear()
    assert same(model, next((tmp_path / "cache").rglob("model.safetensors")).parent)


def test_twice_and_undone(made: dict[str, Path]) -> None:
    from sparse_decl.transformers import register, unregister

    ours = vars(transformers.AutoModelForCausalLM)["from_pretrained"]
    register()
    assert vars(transformers.AutoModelForCausalLM)["from_pretrained"] is ours
    unregister()
    unregister()
    assert vars(transformers.AutoModelForCausalLM)["from_pretrained"] is not ours
    with pytest.raises((OSError, ValueError)):
        load(made["plain"] / "delta")
    assert same(load(made["plain"] / "fine"), made["plain"] / "fine")


def test_who_wraps_it_afterwards_stays(made: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    from sparse_decl.transformers import unregister

    calls, ours = [], transformers.AutoConfig.from_pretrained
    theirs = classmethod(lambda cls, *args, **options: calls.append(1) or ours(*args, **options))
    monkeypatch.setattr(transformers.AutoConfig, "from_pretrained", theirs)
    unregister()
    assert vars(transformers.AutoConfig)["from_pretrained"] is theirs
    assert transformers.AutoConfig.from_pretrained(made["plain"] / "fine").hidden_size == 32
    assert calls
    with pytest.raises((OSError, ValueError)):
        transformers.AutoConfig.from_pretrained(made["plain"] / "delta")


def test_names_of_other_things_go_on_as_they_came(tmp_path: Path, made: dict[str, Path]) -> None:
    with pytest.raises(OSError, match="nowhere-such"):
        load(tmp_path / "nowhere-such")
    config = transformers.AutoConfig.from_pretrained(made["plain"] / "fine")
    weights = load(made["plain"] / "fine").state_dict()
    model = transformers.LlamaForCausalLM.from_pretrained(None, config=config, state_dict=weights)
    assert same(model, made["plain"] / "fine")
    named = transformers.AutoModelForCausalLM.from_pretrained(
        pretrained_model_name_or_path=made["plain"] / "delta", torch_dtype="auto"
    )
    assert same(named, made["plain"] / "fine")
