"""The data types of the earlier documents that concern models: exact fields, in their order."""

from __future__ import annotations

import dataclasses
from datetime import datetime

import pytest

import sparse_decl
from sparse_decl import DeltaManifest, ReconstructionJob, SVDDeltaManifest
from tests.api.conftest import Pair, files_of


def names(kind) -> list[str]:
    return [field.name for field in dataclasses.fields(kind)]


def test_delta_manifest_newer_fields() -> None:
    wanted = (
        "version delta_type base_model_id finetune_model_id created_at num_layers total_params changed_params "
        "compression_ratio"
    )
    assert names(DeltaManifest)[:9] == wanted.split()
    made = DeltaManifest()
    assert (made.version, made.delta_type, made.base_model_id, made.compression_ratio) == (
        "1.0",
        "model_delta",
        "",
        1.0,
    )


def test_delta_manifest_older_fields(pair: Pair, tmp_path) -> None:
    made = sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out")
    assert made.delta_size_mb == sum(map(len, files_of(tmp_path / "out").values())) / 1e6
    assert made.changed_layers == ["layer1.weight", "layer2.weight"]
    assert 0 < made.sparsity < 1
    assert made.format == "safetensors"
    assert datetime.fromisoformat(made.created_at).tzinfo is not None


def test_delta_manifest_to_dict_and_back() -> None:
    made = DeltaManifest(base_model_id="org/base", num_layers=3, changed_layers=["a"])
    assert DeltaManifest.from_dict({**made.to_dict(), "layer_deltas": [], "of a later version": 1}) == made


def test_svd_delta_manifest_fields() -> None:
    wanted = (
        "version delta_type base_model_id finetune_model_id created_at rank num_layers total_params "
        "original_size_bytes compressed_size_bytes compression_ratio avg_reconstruction_error max_reconstruction_error"
    )
    assert names(SVDDeltaManifest)[: len(wanted.split())] == wanted.split()
    assert (SVDDeltaManifest().delta_type, SVDDeltaManifest().rank) == ("svd_delta", 16)


def test_reconstruction_job_fields() -> None:
    wanted = "base_model_id delta_path output_path status progress error started_at completed_at"
    assert names(ReconstructionJob) == wanted.split()


def test_cache_stats_are_what_the_cache_counts(pair: Pair, tmp_path) -> None:
    counted = "cache_hits cache_misses reconstructions evictions failures total_reconstruction_time_s"
    assert names(sparse_decl.CacheStats) == counted.split()
    with sparse_decl.DeltaCache(tmp_path / "kept") as kept:
        places = {kept.get_or_reconstruct(pair.base, pair.delta) for _ in range(3)}
        assert places == {str(path.parent) for path in kept.root.glob("*/model.safetensors")}
        found = kept.get_stats()
    assert (found["cache_hits"], found["cache_misses"], found["reconstructions"]) == (2, 1, 1)
    assert found["avg_reconstruction_time_s"] == found["total_reconstruction_time_s"] > 0


def test_b19_errors() -> None:
    assert issubclass(sparse_decl.DeltaCompressionError, Exception)
    with pytest.raises(FileNotFoundError, match="Model files not found"):
        sparse_decl.estimate_delta_savings("/nowhere/base", "/nowhere/fine")


def test_memory_error_passes_through(pair: Pair, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(*arguments, **named):
        raise MemoryError("Insufficient memory")

    monkeypatch.setattr("sparse_decl.model_delta.encoding.encode", exhausted)
    with pytest.raises(MemoryError):
        sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out")
    assert not (tmp_path / "out").exists()
