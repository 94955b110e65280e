"""Checkpoints become deltas and older folders go; whatever stops that, every step comes back as it was saved."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.transformers import checkpoints
from sparse_decl.transformers.checkpoints import BASE, BEFORE, Keeping, keep, last_checkpoint

STEPS = (10, 20, 30, 40)


def weights(step: int) -> dict[str, np.ndarray]:
    start = np.random.default_rng(0).standard_normal((96, 64)).astype(np.float32)
    moves = np.random.default_rng(1).standard_normal((len(STEPS), 96, 64)).astype(np.float32) * np.float32(1e-4)
    return {"layer.weight": start + moves[: step // 10].sum(axis=0, dtype=np.float32), "norm.weight": start[0] * step}


def save(output: Path, step: int, tensors: dict[str, np.ndarray] | None = None) -> Path:
    folder = output / f"checkpoint-{step}"
    folder.mkdir(parents=True, exist_ok=True)
    save_file(weights(step) if tensors is None else tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text('{"hidden": 64}')
    (folder / "optimizer.pt").write_bytes(np.random.default_rng(step).bytes(4096))
    (folder / "trainer_state.json").write_text(json.dumps({"global_step": step}))
    return folder


def files(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def there(output: Path) -> list[int]:
    return sorted(int(path.name.partition("-")[2]) for path in output.glob("checkpoint-*"))


@pytest.fixture
def output(tmp_path: Path) -> Path:
    save_file(weights(0), save(tmp_path / "base-run", 0) / "model.safetensors", metadata={"format": "pt"})
    for step in STEPS:
        save(tmp_path / "out", step)
    return tmp_path / "out"


def keeping(output: Path, **options: Any) -> Keeping:
    return Keeping(str(output), str(output.parent / "base-run" / "checkpoint-0"), **options)


@pytest.mark.parametrize("against", [BASE, BEFORE])
@pytest.mark.parametrize("base", [True, False])
def test_every_step_comes_back(output: Path, against: str, base: bool) -> None:
    saved = {step: files(output / f"checkpoint-{step}") for step in STEPS}
    settings = keeping(output, against=against, whole=2, remove=True)
    settings = settings if base else Keeping(str(output), None, against, 2, True)
    assert keep(settings) == list(STEPS)
    assert there(output) == [30, 40]
    assert keep(settings) == []
    assert last_checkpoint(output) == str(output / "checkpoint-40")
    shutil.rmtree(output / "checkpoint-30")
    shutil.rmtree(output / "checkpoint-40")
    for step in (20, 40, 10, 30):
        assert files(Path(str(last_checkpoint(output, step)))) == saved[step]
    keep(settings)
    assert there(output) == [30, 40]


def test_nothing_is_removed_unless_it_was_asked_for(output: Path) -> None:
    keep(keeping(output))
    assert there(output) == list(STEPS)
    keep(keeping(output, remove=True, best=str(output / "checkpoint-20")))
    assert there(output) == [20, 40]


def test_a_save_that_was_cut_short_does_not_count(output: Path) -> None:
    (output / "checkpoint-40" / "trainer_state.json").write_text('{"global')
    assert keep(keeping(output, remove=True)) == [10, 20, 30]
    assert there(output) == [30, 40]
    assert last_checkpoint(output) == str(output / "checkpoint-30")
    assert last_checkpoint(output.parent / "nothing") is None
    (output.parent / "empty").mkdir()
    assert last_checkpoint(output.parent / "empty") is None
    with pytest.raises(UnavailableError, match="10, 20, 30"):
        last_checkpoint(output, 40)


def test_a_step_that_is_saved_anew_gets_a_new_delta(output: Path) -> None:
    keep(keeping(output))
    again = {name: tensor + np.float32(1) for name, tensor in weights(20).items()}
    saved = files(save(output, 20, again))
    assert keep(keeping(output, remove=True, upto=30)) == [20]
    assert there(output) == [30, 40]
    assert files(Path(str(last_checkpoint(output, 20)))) == saved


def test_a_folder_that_changed_meanwhile_stays(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., Any] = checkpoints.encode

    def encode(base: Any, folder: Path, out: Path, **options: Any) -> Any:
        stats = real(base, folder, out, **options)
        if folder.name == "checkpoint-20":
            (folder / "config.json").write_text('{"hidden": 65}')
        return stats

    monkeypatch.setattr(checkpoints, "encode", encode)
    with pytest.raises(SparseError, match="not what its delta restores"):
        keep(keeping(output, remove=True))
    assert there(output) == [20, 30, 40]


def test_a_damaged_delta_is_no_checkpoint(output: Path) -> None:
    keep(keeping(output, remove=True))
    container = output / checkpoints.DELTAS / "checkpoint-20" / "delta.safetensors"
    data = bytearray(container.read_bytes())
    data[len(data) // 2] ^= 1
    container.write_bytes(data)
    with pytest.raises(SparseError):
        last_checkpoint(output, 20)
    assert there(output) == [40]


class Killed(BaseException):
    """As a kill: nothing catches it."""


@pytest.mark.parametrize("against", [BASE, BEFORE])
def test_stopped_anywhere_it_goes_on(output: Path, monkeypatch: pytest.MonkeyPatch, against: str) -> None:
    saved = {step: files(output / f"checkpoint-{step}") for step in STEPS}
    settings, left, points = keeping(output, against=against, remove=True), 0, []

    def killing(function: Callable[..., Any], after: bool) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0 and not after:
                raise Killed
            result = function(*arguments, **options)
            if left < 0:
                raise Killed
            return result

        return call

    for after in (False, True):
        shutil.rmtree(output)
        for step in STEPS:
            save(output, step)
        for count in range(30):
            left = count % 4
            with monkeypatch.context() as patch:
                patch.setattr(checkpoints, "encode", killing(checkpoints.encode, after))
                patch.setattr(checkpoints.os, "rename", killing(checkpoints.os.rename, after))
                patch.setattr(checkpoints.shutil, "rmtree", killing(checkpoints.shutil.rmtree, after))
                try:
                    keep(settings)
                    break
                except Killed:
                    points.append(count)
        assert there(output) == [40]
        for step in STEPS:
            assert files(Path(str(last_checkpoint(output, step)))) == saved[step]
    assert len(points) > 4


@pytest.mark.parametrize("options", [{"against": "nothing"}, {"whole": 0}])
def test_settings_that_make_no_sense(output: Path, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        keeping(output, **options)
