"""What is installed, and that the folder `kernels/` never answers to the name of Hugging Face's package."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_KERNELS = """
import importlib.util
spec = importlib.util.find_spec("kernels")
assert spec is None or spec.origin is None, spec  # a bare folder is a namespace portion: no module, no file
import transformers, transformers.utils.import_utils as utils
assert not utils.is_kernels_available()
import sparse_kernels.rans, sparse_decl
print("fine")
"""


@pytest.mark.parametrize("where", ["root", "elsewhere"])
def test_nothing_is_importable_as_kernels(where, tmp_path):
    pytest.importorskip("transformers")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", NO_KERNELS],
        cwd=ROOT if where == "root" else tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "fine", done.stderr


@pytest.mark.slow
def test_a_wheel_holds_our_two_packages_and_nothing_else(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(ROOT)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        tops = {name.split("/")[0] for name in wheel.namelist()}
        assert {name for name in tops if not name.endswith(".dist-info")} == {"sparse_decl", "sparse_kernels"}
        assert "sparse_decl/py.typed" in wheel.namelist()
