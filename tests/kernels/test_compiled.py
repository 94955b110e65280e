"""What Numba has compiled is kept where that can be done, and nothing that happens there is an error of a kernel."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sparse_kernels import compiled

PACKAGE = Path(compiled.__file__).parent


def call(tmp_path: Path, before: str = "", **environment: str) -> list[int]:
    """[kernels read from where they are kept, kernels compiled] by a new process that inverts a matrix.

    before: what it does first. There are two kernels: `inverse_of` calls `cholesky`.
    """
    script = f"""
import errno, os, pathlib
import numpy as np
from sparse_kernels import caches, small_matrices
caches.BESIDE = pathlib.Path({str(tmp_path / "kept")!r})  # what is kept beside the package is of other tests
def refuse(*_, **__):
    raise OSError(errno.ENOSPC, "No space left on device")
{before}
matrix = np.array([[4.0, 2.0], [2.0, 3.0]])
assert np.allclose(small_matrices.inverse_of(matrix) @ matrix, np.eye(2))
stats = [each.stats for each in (small_matrices.inverse_of, small_matrices.cholesky)]
print(*[sum(sum(getattr(each, kind).values()) for each in stats) for kind in ("cache_hits", "cache_misses")])
"""
    path = os.pathsep.join(map(str, (PACKAGE.parent.parent, PACKAGE.parent)))
    environment = {**os.environ, "PYTHONPATH": path, "NUMBA_CACHE_DIR": str(tmp_path / "kept"), **environment}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [int(count) for count in done.stdout.split()]


def test_a_kernel_is_compiled_once_for_every_way_to_compile_it(tmp_path):
    assert call(tmp_path) == [0, 2]
    assert call(tmp_path)[0] > 0
    assert len(list((tmp_path / "kept").glob("small_matrices.*.numba"))) == 2
    assert call(tmp_path, NUMBA_BOUNDSCHECK="1") == [0, 2]
    assert call(tmp_path, NUMBA_BOUNDSCHECK="1")[1] == 0


@pytest.mark.parametrize("before", ["os.replace = refuse", "caches.tempfile.mkstemp = refuse", "os.access = refuse"])
def test_where_nothing_can_be_kept_kernels_are_compiled_all_the_same(tmp_path, before):
    assert call(tmp_path, before) == [0, 2]
    assert not list((tmp_path / "kept").glob("*")) if (tmp_path / "kept").is_dir() else True


@pytest.mark.parametrize(
    "damage", [lambda kept: b"", lambda kept: kept[:-1], lambda kept: kept[:900] + bytes(100) + kept[1000:]]
)
def test_what_is_damaged_is_compiled_again(tmp_path, damage):
    call(tmp_path)
    for file in (tmp_path / "kept").iterdir():
        file.write_bytes(damage(file.read_bytes()))
    assert call(tmp_path) == [0, 2]
    assert call(tmp_path)[1] == 0


def test_what_cannot_be_read_is_compiled_again(tmp_path):
    call(tmp_path)
    for file in (tmp_path / "kept").iterdir():
        file.unlink()
        file.mkdir()
    assert call(tmp_path) == [0, 2]


def test_code_depends_on_its_module_and_on_all_that_this_imports(tmp_path):
    folder = shutil.copytree(PACKAGE, tmp_path / "kernels", ignore=shutil.ignore_patterns("ir", "__pycache__"))
    first = compiled._stamp("intervals", folder)

    def after_a_change(module: str) -> bytes:
        with (folder / f"{module}.py").open("a") as file:
            file.write("# changed\n")
        compiled._stamp.cache_clear()
        return compiled._stamp("intervals", folder)

    for module in ("intervals", "lowrank", "small_matrices", "rounding", "lanes", "vectors"):
        changed = after_a_change(module)
        assert changed != first, module
        first = changed
    for module in ("rows", "native", "deflating"):
        assert after_a_change(module) == first, module
