"""Real pairs for tests, from the same place as the benchmarks'."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "benchmarks" / f"{name}.py")
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def real_pair(tmp_path_factory):
    """name -> (base folder, fine-tune folder); skips where the package cannot be had."""
    pairs, made = _load("pairs"), {}

    def get(name):
        if name not in made:
            try:
                made[name] = pairs.write_pair(name, tmp_path_factory.mktemp(name))
            except pairs.NoPackageError as error:
                pytest.skip(str(error))
        return made[name]

    return get
