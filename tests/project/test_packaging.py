"""What is installed, and that the folder `kernels/` never answers to the name of Hugging Face's package."""

import os
import re
import runpy
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
NO_KERNELS = """
import importlib.util
spec = importlib.util.find_spec("kernels")
assert spec is None or spec.origin is None, spec  # a bare folder is a namespace portion: no module, no file
import transformers, transformers.utils.import_utils as utils
assert not getattr(utils, 'is_kernels_available', bool)()  # the oldest that we take has none
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


def test_no_link_of_the_readme_is_relative_on_an_index() -> None:
    pytest.importorskip("setuptools")
    readme = runpy.run_path(str(ROOT / "setup.py"), run_name="setup")["readme"]
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for repository in ("", "https://git.example/team/sparse"):
        shown = readme(text, repository)
        links = re.findall(r"\]\(([^)]+)\)", shown)
        assert [link for link in links if not link.startswith(("https://", "#"))] == []
        assert "all of the documentation" in shown
        assert ("![" in shown) == bool(repository)
    assert "(https://git.example/team/sparse/blob/HEAD/docs/savings.md)" in shown
    assert "(https://git.example/team/sparse/raw/HEAD/docs/pictures/savings.svg)" in shown


def test_both_commands_and_every_python_are_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(project["scripts"]) == {"sparse", "sparse-decl"}
    assert len(set(project["scripts"].values())) == 1
    named = [line.rpartition(" ")[2] for line in project["classifiers"] if ":: 3." in line]
    assert named[0] == project["requires-python"].removeprefix(">=")


@pytest.mark.slow
def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the folder, the umask and the times of the checkout."""
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    made = []
    for number, umask in enumerate((0o022, 0o077)):
        copy = tmp_path / f"copy{number}"
        for name in filter(None, tracked.split("\0")):
            if (ROOT / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, copy / name)
                os.utime(copy / name, (number * 10**8, number * 10**8))
        out = tmp_path / f"out{number}"
        command = [sys.executable, ".ci/dist", str(out)]
        env = os.environ | {"SOURCE_DATE_EPOCH": "1700000000"}
        done = subprocess.run(command, cwd=copy, env=env, umask=umask, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        made.append({path.name: path.read_bytes() for path in out.iterdir()})
    assert made[0] == made[1]
    assert len(made[0]) == 2
    with tarfile.open(next(out.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"CHANGELOG.md", "Makefile", "docs/codec.md", "schemas/lock.schema.json", "tests/conftest.py"} <= names
    assert set(filter(None, tracked.split("\0"))) <= names


CONDA_NAMES = {"xxhash": "python-xxhash"}  # where conda-forge calls a package otherwise


def recipe() -> Any:
    return yaml.safe_load((ROOT / ".ci" / "conda" / "recipe.yaml").read_text(encoding="utf-8"))


def test_the_conda_recipe_says_what_pyproject_does() -> None:
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project, made = whole["project"], recipe()
    assert made["context"]["version"] == project["version"]
    assert (made["package"]["name"], made["about"]["summary"]) == (project["name"], project["description"])
    assert made["about"]["license"] == project["license"]
    wanted = [Requirement(line) for line in project["dependencies"]]
    run = [f"{CONDA_NAMES.get(one.name, one.name)} {one.specifier}" for one in wanted]
    assert made["requirements"]["run"] == [f"python {project['requires-python']}", *run]
    assert set(whole["build-system"]["requires"]) <= {line.replace(" ", "") for line in made["requirements"]["host"]}
    scripts = [f"{name} = {target}" for name, target in project["scripts"].items()]
    assert made["build"]["python"]["entry_points"] == scripts


def test_conda_renders_the_recipe() -> None:
    rattler_build = pytest.importorskip("rattler_build")  # of py-rattler-build, which is no part of `dev`
    found = rattler_build.Stage0Recipe.from_file(str(ROOT / ".ci" / "conda" / "recipe.yaml"))
    (variant,) = found.render(rattler_build.VariantConfig())
    assert variant.recipe.package.version == recipe()["context"]["version"]
