"""Workflows, the action and the hooks are valid, and they say the same as pyproject.toml and the Makefile."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCHEMAS = [*((path, "github-workflows") for path in WORKFLOWS), (ROOT / "action.yml", "github-actions")]


def load(name: str) -> Any:
    return yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8"))


def steps(workflow: Any) -> list[Any]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize(("path", "schema"), SCHEMAS, ids=lambda value: getattr(value, "name", value))
def test_it_meets_the_schema(path: Path, schema: str) -> None:
    pytest.importorskip("check_jsonschema")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_declared_python_is_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [line.rpartition(" ")[2] for line in project["classifiers"] if ":: 3." in line]
    assert load("ci.yml")["jobs"]["tests"]["strategy"]["matrix"]["python"] == declared


def test_every_target_that_is_run_exists() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(load("ci.yml")["jobs"]["bounds"]["strategy"]["matrix"]["target"])
    for path in WORKFLOWS:
        for step in steps(load(path.name)):
            for line in re.findall(r"^make (.*)$", step.get("run", ""), re.MULTILINE):
                named |= {word for word in line.split() if "$" not in word and "{" not in word and "}" not in word}
    assert named - {"matrix.target"} <= targets


def test_no_text_from_outside_becomes_a_command() -> None:
    """What GitHub puts in place of an expression in `run` is code: only a closed list may stand there."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]
    for step in [*(step for path in WORKFLOWS for step in steps(load(path.name))), *action]:
        assert set(re.findall(r"\$\{\{\s*(.*?)\s*\}\}", step.get("run", ""))) <= {"matrix.target"}


def test_only_the_jobs_that_publish_may_write() -> None:
    for path in WORKFLOWS:
        workflow = load(path.name)
        assert workflow["permissions"] == {"contents": "read"}
        rights = {name: job.get("permissions", {}) for name, job in workflow["jobs"].items()}
        writing = {name for name, given in rights.items() if "write" in given.values()}
        assert writing == ({"build", "publish"} if path.name == "release.yml" else set())
        assert all("secrets." not in str(step) for step in steps(workflow))


def test_others_actions_are_pinned_and_say_their_version() -> None:
    """A tag can be moved, a digest cannot. The publisher of the index asks to be taken from its branch."""
    pinned = re.compile(r"actions/[\w-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+|pypa/gh-action-pypi-publish@release/v1  # .*")
    for path in [*WORKFLOWS, ROOT / "action.yml"]:
        used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
        assert used
        assert all(pinned.fullmatch(each) for each in used), path


def test_no_placeholder_of_an_owner_is_left() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *WORKFLOWS]:
        assert "OWNER/" not in path.read_text(encoding="utf-8"), path


def light() -> list[str]:
    lines = (ROOT / ".ci" / "light.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def test_the_light_install_is_a_part_of_the_core() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(light()) <= set(project["dependencies"])


BLOCK = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Missing())
"""


@pytest.mark.slow  # six commands, one of which encodes
def test_check_and_validate_need_no_more_than_the_light_install(tmp_path: Path) -> None:
    """The action installs that much when neither bytes nor a remote are looked at."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    absent = {re.split("[>=<]", line)[0] for line in set(project["dependencies"]) - set(light())} | {"llvmlite"}
    assert {"numpy", "numba", "zstandard", "huggingface_hub", "fsspec"} < absent
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "sitecustomize.py").write_text(BLOCK.format(names=absent))
    here = tmp_path / "project"
    here.mkdir()

    def sparse(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "sparse_decl.cli", *words]
        paths = os.pathsep.join([more.pop("path", ""), str(ROOT), str(ROOT / "kernels")])
        return subprocess.run(
            command, cwd=here, env=os.environ | {"PYTHONPATH": paths} | more, capture_output=True, text=True
        )

    assert sparse("init", "--example").returncode == 0
    assert sparse("apply", "--quiet").returncode == 0
    shutil.rmtree(here / ".sparse")  # as in a fresh clone, where the models are not either
    shutil.rmtree(here / "checkpoints")
    for words in (["validate"], ["check"]):
        done = sparse(*words, path=str(tmp_path / "path"), GITHUB_ACTIONS="true")
        assert done.returncode == 0, done.stdout + done.stderr
    assert sparse("status", path=str(tmp_path / "path")).returncode == 0


def workflows_of_the_docs() -> list[str]:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    return re.findall(r"<!-- test: workflow -->\n```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def sparse(at: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sparse_decl.cli", *words]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")])}
    return subprocess.run(command, cwd=at, env=env, capture_output=True, text=True)


@pytest.fixture(scope="module")
def pushed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone with the Sparsefile and the lock alone, and a remote that has all it names."""
    first, clone = (tmp_path_factory.mktemp(name) for name in ("first", "clone"))
    for words in (["init", "--example"], ["apply", "--quiet"]):
        assert sparse(first, *words).returncode == 0
    with (first / "Sparsefile.yaml").open("a") as file:
        file.write(f"store: {{ remote: {clone.parent / 'remote'} }}\n")
    assert sparse(first, "push").returncode == 0
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copy(first / name, clone)
    return clone


@pytest.mark.parametrize("text", workflows_of_the_docs(), ids=["plain", "remote"])
def test_a_workflow_of_the_docs_passes_in_a_clone(text: str, pushed: Path, tmp_path: Path) -> None:
    """Its YAML is valid, the action takes its inputs, and the command it runs passes where there is no model."""
    (tmp_path / "workflow.yml").write_text(text)
    if importlib.util.find_spec("check_jsonschema"):
        command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
        done = subprocess.run([*command, str(tmp_path / "workflow.yml")], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    (used,) = [step for step in steps(yaml.safe_load(text)) if "sparse@" in step.get("uses", "")]
    given = used.get("with", {})
    assert set(given) <= set(yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"])

    done = sparse(pushed, "check", "--file", given.get("file", "."), *given.get("args", "").split())
    assert done.returncode == 0, done.stdout + done.stderr
