"""`check` beyond the lock: sources, the remote, stored bytes; and what GitHub and pre-commit are told to run."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pushed(applied: Any) -> Any:
    applied.write(
        (applied.root / "Sparsefile.yaml").read_text().replace("version: 1", "version: 1\nstore: {remote: ../shared}")
    )
    assert applied.sparse("push", "-q").code == 0
    return applied


def shared_objects(project: Any) -> list[Path]:
    return sorted(path for path in (project.root.parent / "shared" / "objects").rglob("*") if path.is_file())


def states(done: Any) -> list[str]:
    return [finding["state"] for finding in done.json["findings"]]


def test_remote_that_has_everything(pushed: Any) -> None:
    done = pushed.sparse("check", "--remote")
    assert done.code == 0, done.err
    assert "--remote: 6 ok." in done.out


def test_missing_and_cut_objects_of_the_remote(pushed: Any, keeps_to_schema: Any) -> None:
    first, second, *_ = shared_objects(pushed)
    first.unlink()
    second.chmod(0o644)
    second.write_bytes(b"x")
    done = pushed.sparse("check", "--remote", "--json")
    keeps_to_schema("check", done.json)
    assert done.code == 1
    assert sorted(states(done)) == ["corrupt", "missing", *["ok"] * 4]
    assert done.json["ok"] is False
    marked = pushed.sparse("check", "--remote", env={"GITHUB_ACTIONS": "true"})
    lines = [line for line in marked.out.splitlines() if line.startswith("::error ")]
    assert len(lines) == 2
    for line in lines:
        number = int(re.search(r"file=Sparsefile.lock,line=(\d+),col=1,title=", line)[1])  # type: ignore[index]
        address = re.search(r"title=sparse%3A (\S+) is", line)[1]  # type: ignore[index]
        assert address in pushed.lock.read_text().splitlines()[number - 1]


def test_remote_without_a_remote_is_a_usage_error(applied: Any) -> None:
    assert applied.sparse("check", "--remote").code == 3


def test_deep_finds_a_damaged_object_and_restores_the_rest(applied: Any, keeps_to_schema: Any) -> None:
    assert applied.sparse("check", "--deep").code == 0
    victim = max((applied.root / ".sparse" / "objects").rglob("*"), key=lambda path: path.stat().st_size)
    victim.chmod(0o644)
    data = bytearray(victim.read_bytes())
    data[-1] ^= 1
    victim.write_bytes(data)
    done = applied.sparse("check", "--deep", "--json")
    keeps_to_schema("check", done.json)
    assert done.code == 1
    assert sorted(states(done)) == ["corrupt", *["ok"] * 6]


def test_deep_takes_a_share_and_fetches_what_is_missing(pushed: Any) -> None:
    shutil.rmtree(pushed.root / ".sparse")
    done = pushed.sparse("check", "--deep=50%", "--json")
    assert done.code == 0, done.err
    assert states(done) == ["ok"] * 4  # three objects of one address, and its model
    assert pushed.sparse("check", "--deep=0").code == 3
    assert pushed.sparse("check", "--deep=lots").code == 3


def test_sources_on_the_hub(project: Any, loopback_hub: Any, read_files: Callable[[Path], dict[str, bytes]]) -> None:
    repository = loopback_hub.repository("org/base")
    repository.commit(read_files(project.root / "ckpt" / "base"))
    project.write("version: 1\nmodels:\n  base: {source: hf://org/base@main}\n")
    assert project.sparse("apply", "-q").code == 0
    assert project.sparse("check", "--sources").code == 0
    repository.commit({"other.txt": b"the branch moves on, the pinned commit does not"})
    assert project.sparse("check", "--sources").code == 0
    lock = project.lock.read_text()
    size = len(read_files(project.root / "ckpt" / "base")["config.json"])
    assert f'"size": {size}\n' in lock
    offline = project.sparse("check", "--sources", "--json", env={"HF_HUB_OFFLINE": "1"})
    assert (offline.code, states(offline)) == (5, ["unreachable"])
    assert project.sparse("check", env={"HF_HUB_OFFLINE": "1"}).code == 0


def test_what_cannot_be_verified_is_wrong_unless_asked_otherwise(applied: Any) -> None:
    shutil.rmtree(applied.root / "ckpt" / "chat")
    text = (applied.root / "Sparsefile.yaml").read_text()
    applied.write(text.replace("source: ./ckpt/chat", "source: ./ckpt/elsewhere"))
    strict = applied.sparse("check")
    assert strict.code == 2
    assert "0 stale, 1 unverifiable" in strict.out
    assert applied.sparse("check", "--strict").code == 2
    lenient = applied.sparse("check", "--no-strict")
    assert lenient.code == 0
    assert "unverifiable model.chat" in lenient.out
    assert lenient.out.endswith("The lock is up to date: 2 steps ok, 1 unverifiable.\n")
    assert applied.sparse("check", "--no-strict", "--json").json["ok"] is True
    applied.model("code", 9)
    assert applied.sparse("check", "--no-strict").code == 2


def test_problems_of_the_sparsefile_are_annotated_in_its_folder(applied: Any) -> None:
    applied.write("version: 1\nmodels:\n  base: {sorce: ./ckpt/base}\n")
    done = applied.sparse("check", env={"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(applied.root.parent)})
    assert done.code == 3
    lines = [line for line in done.out.splitlines() if line.startswith("::error ")]
    assert len(lines) == 2
    assert all(line.startswith("::error file=project/Sparsefile.yaml,line=3,col=") for line in lines)


def action_step(name: str) -> dict[str, Any]:
    steps = yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]
    return next(step for step in steps if step.get("name") == name)


def run_step(name: str, cwd: Path, runner_temp: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Runs a step's script as the runner does: inputs come through its `env`."""
    step = action_step(name)
    defaults = {
        key: value["default"] for key, value in yaml.safe_load((ROOT / "action.yml").read_text())["inputs"].items()
    }
    values = {
        **{f"inputs.{key}": value for key, value in {**defaults, **inputs}.items()},
        "github.action_path": str(ROOT),
    }
    env = {key: re.sub(r"\$\{\{ (\S+) \}\}", lambda found: values[found[1]], text) for key, text in step["env"].items()}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=cwd,
        env={**os.environ, "PATH": path, "RUNNER_TEMP": str(runner_temp), "GITHUB_ACTIONS": "true", **env},
        capture_output=True,
        text=True,
        check=False,
    )


def test_action_checks(applied: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "kernels")]))
    command = tmp_path / "sparse" / "bin" / "sparse"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sparse_decl.cli "$@"\n')
    command.chmod(0o755)
    done = run_step("Check", applied.root.parent, tmp_path, file="project")
    assert done.returncode == 0, done.stderr
    applied.model("chat", 9)
    done = run_step("Check", applied.root.parent, tmp_path, file="project", args="--deep=50%  --json")
    assert done.returncode == 2
    assert '"findings"' in done.stdout
    done = run_step("Check", applied.root.parent, tmp_path, file="project")
    assert "::error file=project/Sparsefile.yaml," in done.stdout


@pytest.mark.slow
def test_action_installs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    done = run_step("Install sparse", tmp_path, tmp_path)
    assert done.returncode == 0, done.stderr
    version = subprocess.run([tmp_path / "sparse/bin/sparse", "--version"], capture_output=True, text=True, check=True)
    assert version.stdout.startswith("sparse ")


def test_hooks_run(applied: Any) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert [hook["id"] for hook in hooks] == ["sparse-check", "sparse-validate"]
    for hook in hooks:
        assert hook["language"] == "python"
        assert re.search(hook["files"], "models/Sparsefile.yaml")
        assert not re.search(hook["files"], "models/notSparsefile.yaml")
        program, *arguments = shlex.split(hook["entry"])
        assert program == "sparse"
        done = applied.sparse(*arguments)
        assert done.code == 0, done.err
    applied.model("chat", 9)
    assert applied.sparse(*shlex.split(hooks[0]["entry"])[1:]).code == 2
