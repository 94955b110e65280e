"""Writing a Sparsefile into a folder and loading it, with an empty environment unless one is given."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from sparse_decl.sparsefile import LoadedSpec, SpecError, load_sparsefile

Load = Callable[..., LoadedSpec]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """`load(text, env=..., overrides=..., files={path: text})`; `version: 1` is put in front unless it is there."""

    def run(
        text: str,
        *,
        env: Mapping[str, str] | None = None,
        overrides: Mapping[str, str] | None = None,
        files: Mapping[str, str] | None = None,
    ) -> LoadedSpec:
        text = textwrap.dedent(text)
        if "version:" not in text:
            text = "version: 1\n" + text
        for path, content in {"Sparsefile.yaml": text, **(files or {})}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(textwrap.dedent(content), encoding="utf-8")
        return load_sparsefile(tmp_path / "Sparsefile.yaml", env=env or {}, overrides=overrides)

    return run


@pytest.fixture
def faults(load: Load) -> Callable[..., list[tuple[str, int, int]]]:
    """Like `load` for a file with mistakes: (code, line, column) of every error."""

    def run(text: str, **more: object) -> list[tuple[str, int, int]]:
        with pytest.raises(SpecError) as caught:
            load(text, **more)
        return [
            (one.code, one.place.line, one.place.column) for one in caught.value.diagnostics if one.severity == "error"
        ]

    return run
