"""The commands of the earlier documents that concern models, by their numbers there."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

import sparse_decl
from tests.api.conftest import Pair, files_of, write_adapter


def test_c1_compress(sparse: Any, pair: Pair, tmp_path) -> None:
    out = sparse("compress", pair.base, pair.fine, "-o", tmp_path / "out")
    assert "kept as" in out
    assert sorted(files_of(tmp_path / "out")) == ["delta.json", "delta.safetensors"]


def test_c2_reconstruct(sparse: Any, pair: Pair, tmp_path) -> None:
    sparse("reconstruct", pair.base, pair.delta, "-o", tmp_path / "out")
    assert files_of(tmp_path / "out") == files_of(pair.fine)


def test_c2_reconstruct_without_output_only_checks(sparse: Any, pair: Pair, tmp_path) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert "every file has the digest" in sparse("reconstruct", pair.base, pair.delta)
    assert json.loads(sparse("reconstruct", pair.base, pair.delta, "--json"))["path"] is None
    assert sorted(tmp_path.rglob("*")) == before


def test_c9_info(sparse: Any, pair: Pair) -> None:
    assert json.loads(sparse("info", pair.delta, "--json"))["exact"] is True
    assert "checkpoint" in sparse("info", pair.fine)


def test_c10_delta_compress(sparse: Any, pair: Pair, tmp_path) -> None:
    sparse("delta", "compress", pair.base, pair.fine, "--output", tmp_path / "out")
    sparse("compress", pair.base, pair.fine, "-o", tmp_path / "flat")
    assert files_of(tmp_path / "out") == files_of(tmp_path / "flat")


def test_c11_delta_estimate(sparse: Any, pair: Pair) -> None:
    told = sparse("delta", "estimate", pair.base, pair.fine)
    assert "would be kept" in told
    assert told == sparse("estimate", pair.base, pair.fine)


def test_delta_reconstruct(sparse: Any, pair: Pair, tmp_path) -> None:
    sparse("delta", "reconstruct", pair.base, pair.delta, "--output", tmp_path / "out")
    assert files_of(tmp_path / "out") == files_of(pair.fine)


def test_estimate_tells_figures_to_machines(sparse: Any, pair: Pair, tmp_path) -> None:
    value = json.loads(sparse("estimate", pair.base, pair.fine, "--json"))
    sparse("compress", pair.base, pair.fine, "-o", tmp_path / "out")
    stored = sum(map(len, files_of(tmp_path / "out").values()))
    assert value["estimated_bytes"] == stored  # so small that it was coded whole
    assert value["interval_95"] == [stored, stored]
    assert value["original_bytes"] == sum(map(len, files_of(pair.fine).values()))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_c17_b15_eval(sparse: Any, language_pair: Pair, tmp_path) -> None:
    from tests.tiny_models import TEXT

    (tmp_path / "text.txt").write_text(TEXT * 20)
    arguments = ["--samples", "100", "--dataset", tmp_path / "text.txt", "--max-length", "64", "--json"]
    value = json.loads(sparse("eval", language_pair.fine, *arguments))
    assert value["windows"] == value["windows_in_text"] == 7
    assert value["perplexity"] > 1


def test_c18_help_and_version(sparse: Any) -> None:
    assert "compress" in sparse("--help")
    told = subprocess.run([sys.executable, "-m", "sparse_decl.cli", "--version"], capture_output=True, text=True)
    assert told.stdout == f"sparse {sparse_decl.__version__}\n"
    assert "\n  delta " not in sparse("--help")  # hidden: the flat names are the ones to learn


def test_c12_delta_compress_adapter(sparse: Any, pair: Pair, tmp_path) -> None:
    adapter = write_adapter(tmp_path / "adapter")
    value = json.loads(sparse("delta", "compress-adapter", pair.base, adapter, "--output", tmp_path / "out", "--json"))
    assert (value["kind"], value["ranks"], value["exact"]) == ("lora", [4, 4], True)
    assert files_of(adapter).items() <= files_of(tmp_path / "out").items()
