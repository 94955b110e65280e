"""Steps of lossy modes: what goes into their keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparse_decl.sparsefile import SpecError, load_sparsefile
from sparse_decl.steps.resources import steps_of
from sparse_decl.steps.step import FromSource, FromStep, Step


def step(folder: Path, fields: str) -> Step:
    path = folder / "Sparsefile.yaml"
    path.write_text(
        "version: 1\nmodels:\n  base: { source: ./base }\n"
        f"  chat:\n    source: ./chat\n    base: base\n    {fields}\n"
    )
    return steps_of(load_sparsefile(path, env={})).steps["model.chat"]


def test_a_text_of_calibration_is_an_input(tmp_path: Path) -> None:
    made = step(tmp_path, "mode: mix\n    max_bytes: 9MB\n    calibration: text.txt")
    assert (made.kind, made.params) == ("lossy", {"mode": "mix", "max_bytes": 9_000_000})
    assert made.inputs == {
        "base": FromStep("model.base", "model"),
        "finetune": FromSource("./chat"),
        "calibration": FromSource("text.txt"),
    }
    assert str(made.place_of("inputs.calibration")).startswith("Sparsefile.yaml:9:")


def test_bits_of_factors_are_a_parameter(tmp_path: Path) -> None:
    made = step(tmp_path, "mode: svd\n    rank: 4\n    factor_bits: 8")
    assert (made.kind, made.params) == ("svd", {"rank": 4, "factor_bits": 8})


@pytest.mark.parametrize("mode", ["lossless", "svd", "int8", "bitdelta", "adapter"])
def test_other_modes_have_no_calibration(tmp_path: Path, mode: str) -> None:
    with pytest.raises(SpecError) as caught:
        step(tmp_path, f"mode: {mode}\n    calibration: ./text.txt")
    assert len(caught.value.diagnostics) == 1
    assert "does not use `calibration`" in str(caught.value)
    assert "`mode: sparse`, `mode: sparse-int8`, `mode: mix`" in str(caught.value)
