from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sparse_decl.base.errors import ConfigError, SourceSpan
from sparse_decl.sparsefile import Diagnostic, SpecError, load_sparsefile

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "sparsefile.example.yaml"
MISTAKES = Path(__file__).parent / "mistakes.yaml"


def test_the_example_is_right(snapshot) -> None:
    spec = load_sparsefile(EXAMPLE, env={})
    assert spec.warnings == ()
    assert [
        {
            "address": one.address,
            "place": str(one.place),
            "references": {f"{ref.role} {ref.target}": str(ref.place) for ref in one.references},
            "value": one.value.model_dump(exclude_defaults=True, mode="json"),
        }
        for one in spec.resources
    ] == snapshot
    assert dict(spec.moved) == snapshot


def test_every_mistake_of_a_file_is_shown_at_once(snapshot) -> None:
    with pytest.raises(ConfigError) as caught:
        load_sparsefile(MISTAKES, env={})
    assert str(caught.value) == snapshot
    assert caught.value.to_json() == snapshot  # type: ignore[attr-defined]


def test_places(load) -> None:
    spec = load("store: {remote: r}\nmodels:\n  b: {source: b}\n  m:\n    source: x\n    base: [b]\n")
    assert str(spec.place("model.m")) == "Sparsefile.yaml:5:3"
    assert str(spec.place(("model.m",))) == "Sparsefile.yaml:5:3"
    assert str(spec.place(("model.m", "source"))) == "Sparsefile.yaml:6:13"
    assert str(spec.place(("model.m", "base", 0))) == "Sparsefile.yaml:7:12"
    assert str(spec.place(("model.m", "rank"))) == "Sparsefile.yaml:5:3"
    assert str(spec.place(("store", "remote"))) == "Sparsefile.yaml:2:17"
    assert str(spec.place(("store", "path"))) == "Sparsefile.yaml:2:1"
    assert str(spec.place(("nothing",))) == "Sparsefile.yaml:1:1"
    assert spec.root == spec.path.parent


def test_the_engine_can_complain_about_a_place(load) -> None:
    spec = load("models: {m: {source: x}}")
    error = spec.error(Diagnostic("error", "E901", "not supported yet", spec.place(("model.m", "source"))))
    assert isinstance(error, SpecError)
    assert "  2 | models: {m: {source: x}}\n    |                      ^" in str(error)
    assert error.where == SourceSpan("Sparsefile.yaml", 2, 22, 2, 23)


def test_too_many_problems_stop_early(load) -> None:
    text = "models:\n" + "".join(f"  m{number}: {{sorce: x}}\n" for number in range(500))
    with pytest.raises(SpecError) as caught:
        load(text)
    assert len(caught.value.diagnostics) == 100


def test_importing_the_package_is_cheap() -> None:
    code = (
        "import sys, sparse_decl.sparsefile;"
        "print([m for m in ('numpy', 'pydantic', 'yaml', 'blake3') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.strip() == "[]"


def test_loading_imports_nothing_heavy() -> None:
    code = (
        "import sys; from sparse_decl.sparsefile import load_sparsefile;"
        "load_sparsefile('sparsefile.example.yaml', env={});"
        "print([m for m in ('numpy', 'numba', 'torch', 'huggingface_hub', 'fsspec', 'typer') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.strip() == "[]"
