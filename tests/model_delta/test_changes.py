"""Changed parameters are counted one by one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.model_delta.changes import count_changes


def save(folder: Path, **tensors: np.ndarray) -> Path:
    folder.mkdir()
    save_file(tensors, folder / "model.safetensors")
    return folder


@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.float16, np.int64, np.int32, np.int16, np.int8, np.uint8])
def test_each_changed_element_counts(tmp_path: Path, dtype: type) -> None:
    old = np.arange(100).astype(dtype).reshape(10, 10)
    new = old.copy()
    new[2, 3:7] += 1
    found = count_changes(save(tmp_path / "a", x=old, y=old), save(tmp_path / "b", x=new, y=old))
    assert (found.tensors, found.parameters) == (2, 200)
    assert (found.changed, found.changed_parameters) == (("x",), 4)


def test_a_threshold_is_in_the_units_of_the_weights(tmp_path: Path) -> None:
    old = np.zeros(5, np.float32)
    new = np.array([0, 1e-7, -1e-6, 2e-6, np.nan], np.float32)
    base, fine = save(tmp_path / "a", x=old), save(tmp_path / "b", x=new)
    assert count_changes(base, fine).changed_parameters == 4
    assert count_changes(base, fine, threshold=float(np.float32(1e-6))).changed_parameters == 2  # NaN is no small move


def test_what_the_base_lacks_has_changed(tmp_path: Path) -> None:
    old, grown = np.ones((4, 3), np.float32), np.ones((6, 3), np.float32)
    found = count_changes(
        save(tmp_path / "a", x=old, w=old), save(tmp_path / "b", x=grown, y=old, w=old, e=np.empty((0, 3), np.float32))
    )
    assert (found.changed, found.changed_parameters, found.parameters) == (("x", "y"), 30, 42)


def test_complex_numbers_are_counted_once(tmp_path: Path) -> None:
    old = np.zeros(8, np.complex64)
    new = old.copy()
    new[1] = 1 + 1j
    found = count_changes(save(tmp_path / "a", x=old), save(tmp_path / "b", x=new))
    assert (found.changed_parameters, found.parameters) == (1, 8)


def test_progress_counts_bytes(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    base = save(tmp_path / "a", x=np.zeros(5, np.float32), y=np.zeros(7, np.float32))
    count_changes(base, base, progress=lambda *pair: seen.append(pair))
    assert seen[-1] == (48, 48)
