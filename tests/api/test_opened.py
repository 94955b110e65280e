"""`open_delta`, `load_tensors` and `load_file`: by path, id and URL, with the base that the delta records."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file as plain

import sparse_decl
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from tests.api.conftest import Pair, write_checkpoint


def same(found: dict[str, np.ndarray], folder: Path) -> bool:
    wanted = plain(folder / "model.safetensors")
    return found.keys() == wanted.keys() and all(np.array_equal(found[name], wanted[name]) for name in wanted)


def test_the_recorded_base_is_found(made_pair: Pair) -> None:
    assert same(sparse_decl.load_file(made_pair.delta), made_pair.fine)
    assert list(sparse_decl.load_tensors(made_pair.delta, names=["layer1.*"])) == ["layer1.weight"]
    with sparse_decl.open_delta(made_pair.delta / "delta.json") as opened:
        assert np.array_equal(opened.get_slice("layer2.weight")[5], opened.get_tensor("layer2.weight")[5])


def test_the_command_records_the_base_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sparse: object) -> None:
    write_checkpoint(tmp_path / "models/base", 0.0)
    fine = write_checkpoint(tmp_path / "models/fine", 1e-3)
    monkeypatch.chdir(tmp_path)
    sparse("compress", "models/base", "models/fine", "-o", "chat.delta")  # type: ignore[operator]
    assert same(sparse_decl.load_file("chat.delta"), fine)
    monkeypatch.chdir(tmp_path / "models")  # a relative name is also looked for beside the delta
    assert same(sparse_decl.load_file("../chat.delta"), fine)
    (tmp_path / "models/base").rename(tmp_path / "models/moved")
    with pytest.raises(FileNotFoundError, match="base=") as caught:
        sparse_decl.load_file("../chat.delta")
    assert "models/base" in str(caught.value)
    assert same(sparse_decl.load_file("../chat.delta", "moved"), fine)


def test_a_secret_in_an_address_is_not_recorded() -> None:
    from sparse_decl.api.bases import base_refs

    assert base_refs(["https://me:secret@host/base", "org/base"]) == [{}, {"source": "org/base"}]


def test_a_delta_of_a_delta(tmp_path: Path) -> None:
    places = [write_checkpoint(tmp_path / str(number), number * 1e-3) for number in range(3)]
    for number in (1, 2):
        (places[number] / "config.json").unlink()
    sparse_decl.compress_delta(places[0], places[1], tmp_path / "one.delta")
    sparse_decl.compress_delta(places[1], places[2], tmp_path / "two.delta")
    assert same(sparse_decl.load_file(tmp_path / "two.delta", tmp_path / "one.delta"), places[2])
    with pytest.raises(DeltaCompressionError):
        sparse_decl.load_file(tmp_path / "two.delta", places[0])


def test_ids_and_urls(made_pair: Pair, loopback_hub: object) -> None:
    for name, folder in (("org/base", made_pair.base), ("org/chat-delta", made_pair.delta)):
        files = {path.name: path.read_bytes() for path in folder.iterdir()}
        loopback_hub.repository(name).commit(files)  # type: ignore[attr-defined]
    assert same(sparse_decl.load_file("org/chat-delta", "org/base"), made_pair.fine)
    assert same(sparse_decl.load_file(f"file://{made_pair.delta}", made_pair.base), made_pair.fine)


def test_only_exact_deltas_are_opened(made_pair: Pair, tmp_path: Path) -> None:
    sparse_decl.compress_delta(made_pair.base, made_pair.fine, tmp_path / "lossy", mode="int8")
    with pytest.raises(ConfigError, match="only an exact delta"):
        sparse_decl.open_delta(tmp_path / "lossy")
