"""The behaviours of the earlier documents that concern models, by their numbers there."""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

import fsspec
import pytest

import sparse_decl
from sparse_decl import DeltaCache, DeltaCompressionError
from sparse_decl.api.deltas import restore_files
from sparse_decl.api.paths import delta_folder, model_path
from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.sources import open_named
from tests.api.conftest import Pair, files_of, flip, write_checkpoint

TORCH = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")]


def torch_test(function):
    for mark in TORCH:
        function = mark(function)
    return function


@pytest.fixture(autouse=True)
def _own_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def bucket():
    """An empty place behind URLs."""
    system = fsspec.filesystem("memory")
    yield "memory://bucket"
    system.rm("/bucket", recursive=True) if system.exists("/bucket") else None


# ---------------------------------------------------------------- 1 and 2: where things lie


def test_b1_ids_or_paths(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    assert open_named("org/name", Path()).uri == "hf://org/name"
    assert open_named("name@main", Path()).uri == "hf://name@main"
    monkeypatch.chdir(pair.base.parent)
    assert model_path("base") == Path("base")  # a folder that is there is never taken for an id
    assert open_named("base", Path()).uri == "base"
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(UnavailableError, match="check its path: there is no 'checkpoints/bse' here"):
        open_named("checkpoints/bse", Path()).local_path()
    assert model_path(pair.base / "model.safetensors").is_file()
    assert model_path(f"file://{pair.base}") == pair.base


def test_b1_the_delta_names_its_base(pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(pair.base.parent)
    sparse_decl.compress_delta("base", "fine", "named")
    assert json.loads(Path("named/delta.json").read_text())["base"] == {"source": "base"}


@pytest.mark.parametrize("name", ["/nowhere/at/all", "./missing", "missing folder"])
def test_b1_what_is_not_there_is_a_file_not_found_error(pair: Pair, name: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="Model files not found") as error:
        sparse_decl.compress_delta(name, pair.fine, tmp_path / "out")
    assert isinstance(error.value, UnavailableError)
    assert "Model files not found" in str(error.value)


def test_b2_url_outputs_and_deltas(pair: Pair, tmp_path: Path, bucket: str) -> None:
    made = sparse_decl.compress_delta(pair.base, pair.fine, f"{bucket}/chat")
    there = fsspec.filesystem("memory").find("/bucket")
    assert there == ["/bucket/chat/delta.json", "/bucket/chat/delta.safetensors"]
    assert made.delta_size_bytes == sum(fsspec.filesystem("memory").size(path) for path in there)
    for name in ("", "/manifest.json", "/delta.json"):
        out = tmp_path / f"out{name.replace('/', '-')}"
        restore_files(pair.base, delta_folder(f"{bucket}/chat{name}"), out)
        assert files_of(out) == files_of(pair.fine)
    assert not Path("memory:").exists()


def test_b2_a_file_url_is_a_folder_here(pair: Pair, tmp_path: Path) -> None:
    sparse_decl.compress_delta(pair.base, pair.fine, f"file://{tmp_path}/out")
    assert files_of(tmp_path / "out")["delta.safetensors"] == files_of(pair.delta)["delta.safetensors"]


def test_b2_the_manifest_goes_up_last(pair: Pair, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    system = fsspec.filesystem("memory")
    put, sent = system.put_file, []

    def watched(local, address, **options):
        sent.append(address.rsplit("/", 1)[-1])
        if sent[-1] == "delta.json":
            raise OSError("cut off")
        return put(local, address, **options)

    monkeypatch.setattr(type(system), "put_file", lambda self, *a, **k: watched(*a, **k))
    with pytest.raises(UnavailableError, match="cannot be fetched"):
        sparse_decl.compress_delta(pair.base, pair.fine, f"{bucket}/chat")
    assert sent == ["delta.safetensors", "delta.json"]


def test_b2_nothing_is_overwritten(pair: Pair, tmp_path: Path, bucket: str) -> None:
    sparse_decl.compress_delta(pair.base, pair.fine, f"{bucket}/chat")
    for place in (f"{bucket}/chat", pair.delta):
        with pytest.raises(DeltaCompressionError, match=r"exists|not empty"):
            sparse_decl.compress_delta(pair.base, pair.fine, place)


@pytest.mark.parametrize("name", ["", "manifest.json", "delta.json", "delta.safetensors"])
def test_k5_folder_or_manifest_file(pair: Pair, tmp_path: Path, name: str) -> None:
    restore_files(pair.base, delta_folder(str(pair.delta / name)), tmp_path / "out")
    assert files_of(tmp_path / "out") == files_of(pair.fine)


# ---------------------------------------------------------------- 3 to 8: options


@torch_test
def test_b3_a_torch_container(pair: Pair, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    made = sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "packed", compression_format="torch")
    assert sorted(files_of(tmp_path / "packed")) == ["delta.json", "delta.pt"]
    assert made.format == "torch"
    assert made.delta_size_bytes == sum(map(len, files_of(tmp_path / "packed").values()))
    assert torch.load(tmp_path / "packed/delta.pt", weights_only=True)["delta.safetensors"].dtype == torch.uint8
    restore_files(pair.base, tmp_path / "packed", tmp_path / "out")
    assert files_of(tmp_path / "out") == files_of(pair.fine)
    flip(tmp_path / "packed/delta.pt")
    with pytest.raises(DeltaCompressionError):
        restore_files(pair.base, tmp_path / "packed", tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_b3_a_threshold_never_makes_a_lossless_delta_lossy(pair: Pair, tmp_path: Path) -> None:
    made = sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out", sparsity_threshold=1.0)
    assert made.changed_params == 0
    restore_files(pair.base, tmp_path / "out", tmp_path / "back")
    assert files_of(tmp_path / "back") == files_of(pair.fine)


@torch_test
def test_b6_a_device_that_is_not_here_falls_back(language_pair: Pair, caplog: pytest.LogCaptureFixture) -> None:
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        pytest.skip("there is one here")
    with caplog.at_level(logging.WARNING, "sparse_decl"):
        model = sparse_decl.reconstruct_from_delta(language_pair.base, language_pair.delta, "cuda")
    assert next(model.parameters()).device.type == "cpu"
    assert "no device cuda here" in caplog.text


def test_b8_the_estimate_of_identical_models(pair: Pair, tmp_path: Path) -> None:
    """The ratio of a model to its own delta is large and finite: the delta has a manifest."""
    found = sparse_decl.estimate_delta_savings(pair.base, pair.base)
    assert found["changed_layers"] == []
    assert found["num_changed_params"] == 0
    assert 90 < found["savings_pct"] < 100
    assert 10 < found["estimated_compression"] < float("inf")
    made = sparse_decl.compress_delta(pair.base, pair.base, tmp_path / "out")
    assert (made.changed_params, made.sparsity) == (0, 1.0)


# ---------------------------------------------------------------- 12 and 13: cache, drop-in


def test_b12_the_cache_lies_where_the_documents_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SPARSE_CACHE")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert DeltaCache().root == tmp_path / ".cache/sparse/reconstructed"
    assert DeltaCache("~/elsewhere").root == tmp_path / "elsewhere/reconstructed"


@torch_test
def test_b13_a_delta_gives_the_fine_tune_and_not_the_base(language_pair: Pair, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file

    with DeltaCache(tmp_path / "kept") as kept:
        model = sparse_decl.from_pretrained_with_delta(
            language_pair.delta, base_model_id=str(language_pair.base), cache=kept
        )
        again = sparse_decl.from_pretrained_with_delta(language_pair.delta / "manifest.json", cache=kept)
    fine, base = (load_file(folder / "model.safetensors") for folder in (language_pair.fine, language_pair.base))
    for loaded in (model, again):
        state = loaded.state_dict()
        assert all(torch.equal(state[name], value) for name, value in fine.items())
        assert not all(torch.equal(state[name], value) for name, value in base.items())
    assert kept.get_stats()["reconstructions"] == 1


@torch_test
def test_b13_the_same_text_is_generated(language_pair: Pair, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    from transformers import AutoModelForCausalLM

    from tests.tiny_models import TEXT, make_tokenizer

    with DeltaCache(tmp_path / "kept") as kept:
        model = sparse_decl.from_pretrained_with_delta(language_pair.delta, cache=kept)
    whole = AutoModelForCausalLM.from_pretrained(language_pair.fine, dtype="auto")
    ids = make_tokenizer()(TEXT, return_tensors="pt")["input_ids"]
    texts = [one.generate(ids, max_new_tokens=20, do_sample=False).tolist() for one in (model, whole)]
    assert texts[0] == texts[1]


@torch_test
def test_b13_keywords_go_to_transformers(language_pair: Pair, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    with DeltaCache(tmp_path / "kept") as kept:
        arguments = {"cache": kept, "torch_dtype": torch.float32, "output_loading_info": True}
        model, report = sparse_decl.from_pretrained_with_delta(language_pair.delta, **arguments)
    assert model.dtype == torch.float32
    assert not report["missing_keys"]


@torch_test
def test_b13_a_checkpoint_is_loaded_as_it_is(language_pair: Pair, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file

    with DeltaCache(tmp_path / "kept") as kept:
        for mode in ("auto", "prefer_delta", "full_only"):
            model = sparse_decl.from_pretrained_with_delta(language_pair.fine, delta_mode=mode, cache=kept)
            state = model.state_dict()
            wanted = load_file(language_pair.fine / "model.safetensors")
            assert all(torch.equal(state[name], value) for name, value in wanted.items())
    assert kept.get_stats()["entries"] == 0


@torch_test
def test_b13_a_folder_with_both(language_pair: Pair, tmp_path: Path) -> None:
    """Beside a whole model a delta counts only for who prefers it."""
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file

    both = tmp_path / "both"
    shutil.copytree(language_pair.base, both)  # the whole model in it is another one, so that the two can be told apart
    for file in language_pair.delta.iterdir():
        shutil.copyfile(file, both / file.name)
    fine, base = (
        load_file(f / "model.safetensors")["lm_head.weight"] for f in (language_pair.fine, language_pair.base)
    )
    with DeltaCache(tmp_path / "kept") as kept:
        for mode, wanted in (("auto", base), ("full_only", base), ("prefer_delta", fine)):
            model = sparse_decl.from_pretrained_with_delta(both, str(language_pair.base), mode, cache=kept)
            assert torch.equal(model.state_dict()["lm_head.weight"], wanted)


def test_b13_full_only_refuses_a_delta(pair: Pair) -> None:
    with pytest.raises(DeltaCompressionError, match="full_only"):
        sparse_decl.from_pretrained_with_delta(pair.delta, delta_mode="full_only")
    with pytest.raises(ConfigError, match="delta_mode"):
        sparse_decl.from_pretrained_with_delta(pair.delta, delta_mode="whatever")


@pytest.mark.parametrize("part", ["delta.json", "delta.safetensors"])
@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_b13_a_flipped_bit_gives_no_model(pair: Pair, tmp_path: Path, part: str, at: float) -> None:
    flip(pair.delta / part, at)
    with DeltaCache(tmp_path / "kept") as kept:
        with pytest.raises(DeltaCompressionError):
            sparse_decl.from_pretrained_with_delta(pair.delta, str(pair.base), cache=kept)
        assert kept.get_stats()["entries"] == 0


def test_b13_a_wrong_base_gives_no_model(pair: Pair, tmp_path: Path) -> None:
    other = write_checkpoint(tmp_path / "other", 0.0, seed=1)
    with DeltaCache(tmp_path / "kept") as kept:
        assert kept.get_or_reconstruct(pair.base, pair.delta)  # an entry of the right base answers for no other
        with pytest.raises(DeltaCompressionError, match="not the base"):
            sparse_decl.from_pretrained_with_delta(pair.delta, str(other), cache=kept)


def test_b13_a_delta_that_names_no_base(pair: Pair, tmp_path: Path) -> None:
    from sparse_decl.model_delta import encode

    encode(pair.base, pair.fine, tmp_path / "unnamed")
    with pytest.raises(DeltaCompressionError, match="does not say what its base is"):
        sparse_decl.from_pretrained_with_delta(tmp_path / "unnamed")


@torch_test
def test_a_model_that_lacks_weights_is_not_made_up(language_pair: Pair, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    from safetensors.torch import load_file, save_file

    shutil.copytree(language_pair.fine, tmp_path / "part")
    tensors = load_file(tmp_path / "part/model.safetensors")
    del tensors["lm_head.weight"]
    save_file(tensors, tmp_path / "part/model.safetensors", metadata={"format": "pt"})
    with pytest.raises(DeltaCompressionError, match="lacks weights"):
        sparse_decl.from_pretrained_with_delta(tmp_path / "part")


# ---------------------------------------------------------------- 20: models larger than memory


def test_b20_little_memory_gives_the_same_bytes(pair: Pair, tmp_path: Path) -> None:
    """What the documents leave to a later streaming mode: tensors are read block by block in any case."""
    from sparse_decl.model_delta import decode, encode

    for name, memory in (("little", 1 << 20), ("much", 1 << 30)):
        encode(pair.base, pair.fine, tmp_path / name, memory=memory, threads=2)
        decode(pair.base, tmp_path / name, tmp_path / f"{name}.back", memory=memory)
    assert files_of(tmp_path / "little") == files_of(tmp_path / "much")
    assert files_of(tmp_path / "little.back") == files_of(pair.fine)
