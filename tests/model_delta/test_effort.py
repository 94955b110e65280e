"""How much time an encoder takes changes the size of a delta and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl import compress_delta
from sparse_decl.base.errors import ConfigError
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.effort import Effort
from sparse_decl.model_delta.format.files import MANIFEST


def low_rank_pair(folder: Path) -> tuple[Path, Path]:
    random = np.random.default_rng(3)
    base = random.normal(0, 0.02, (256, 384)).astype(np.float16)
    update = random.normal(0, 0.01, (256, 4)) @ random.normal(0, 0.1, (4, 384))
    paths = folder / "base.safetensors", folder / "finetune.safetensors"
    for path, weights in zip(paths, (base, (base + update).astype(np.float16)), strict=True):
        save_file({"w": weights}, str(path))
    return paths


def test_every_effort_gives_the_file_back_and_more_is_smaller(tmp_path: Path) -> None:
    base, finetune = low_rank_pair(tmp_path)
    sizes: dict[str, int] = {}
    for effort in get_args(Effort):
        sizes[effort] = encode(base, finetune, tmp_path / effort, effort=effort).stored_bytes
        decode([base], tmp_path / effort, tmp_path / f"{effort}.out")
        assert (tmp_path / f"{effort}.out" / finetune.name).read_bytes() == finetune.read_bytes()
    assert sizes["max"] - len(',"effort":"max"') <= sizes["default"] < 0.7 * sizes["fast"]


def test_more_effort_is_never_larger_where_no_predictor_helps(tmp_path: Path) -> None:
    """Tensors that share a bundle's tables stay in it: each in a group of its own took more."""
    random = np.random.default_rng(4)
    weights = {f"layers.{n}.w": random.normal(0, 0.02, (192, 192)).astype(np.float32) for n in range(8)}
    base, finetune = tmp_path / "base.safetensors", tmp_path / "finetune.safetensors"
    save_file(weights, str(base))
    save_file({n: (w + random.normal(0, 1e-4, w.shape)).astype(np.float32) for n, w in weights.items()}, str(finetune))
    sizes = {e: encode(base, finetune, tmp_path / e, effort=e).stored_bytes for e in get_args(Effort)}
    assert sizes["max"] - len(',"effort":"max"') <= sizes["default"]


def test_a_delta_names_an_effort_that_is_not_the_default(tmp_path: Path) -> None:
    base, finetune = low_rank_pair(tmp_path)
    for effort, named in (("fast", "fast"), ("default", None)):
        encode(base, finetune, tmp_path / effort, effort=effort)
        assert json.loads((tmp_path / effort / MANIFEST).read_text()).get("effort") == named


def test_an_earlier_delta_of_another_effort_changes_nothing(tmp_path: Path) -> None:
    base, finetune = low_rank_pair(tmp_path)
    encode(base, finetune, tmp_path / "fast", effort="fast")
    encode(base, finetune, tmp_path / "alone")
    encode(base, finetune, tmp_path / "after", previous=tmp_path / "fast")
    for file in (tmp_path / "alone").iterdir():
        assert (tmp_path / "after" / file.name).read_bytes() == file.read_bytes()


def test_an_unknown_effort_is_refused(tmp_path: Path) -> None:
    base, finetune = low_rank_pair(tmp_path)
    with pytest.raises(ConfigError, match="no such effort"):
        compress_delta(base, finetune, tmp_path / "out", effort="some")
