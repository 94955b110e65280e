"""`streams:`: runs that are declared, how `status` shows them, and steps of them that `apply` keeps as models."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

from sparse_decl.sync import Publisher
from tests.cli.conftest import ProjectFolder

SPARSEFILE = """\
version: 1
models:
  base: {source: ./ckpt/base}
streams:
  rl: {place: ./run, base: base, steps: [20, 30]}
  later: {place: ./run, steps: [40]}
  empty: {place: ./nothing}
"""
Steps = dict[int, dict[str, np.ndarray]]


def publish(root: Path, steps: tuple[int, ...], place: str = "run", key: str | None = None) -> Steps:
    """Publishes steps that move on from the base, the first and every third with an anchor; returns their tensors."""
    weights, made = load_file(root / "ckpt/base/model.safetensors"), {}
    with Publisher(root / place, root / "ckpt/base", anchor_every=3, key=key, threads=1) as publisher:
        for step in steps:
            rng = np.random.default_rng(step)
            weights = {
                name: np.where(rng.random(w.shape) < 0.05, w * np.float32(1.01), w) for name, w in weights.items()
            }
            publisher.publish(step, weights)
            made[step] = weights
    return made


def restored(project: ProjectFolder, address: str, step: dict[str, np.ndarray]) -> bool:
    """Whether restoring gives back that step, bit by bit."""
    out = project.root / "restored"
    ran = project.sparse("restore", address, "-o", "restored")
    assert ran.code == 0, ran.err
    found = load_file(out / "model.safetensors")
    shutil.rmtree(out)
    return found.keys() == step.keys() and all(found[name].tobytes() == step[name].tobytes() for name in step)


@pytest.fixture(scope="module")
def declared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Steps]:
    """A project with a run of four steps that is nowhere applied, for copies only; and the tensors of its steps."""
    root = tmp_path_factory.mktemp("streams") / "project"
    project = ProjectFolder(root)
    project.model("base", 1, 0.0)
    project.write(SPARSEFILE)
    return root, publish(root, (0, 10, 20, 30))


@pytest.fixture
def streams(declared: tuple[Path, Steps], tmp_path: Path) -> ProjectFolder:
    return ProjectFolder(Path(shutil.copytree(declared[0], tmp_path / "project")))


def test_steps_are_kept_as_models(
    streams: ProjectFolder,
    declared: tuple[Path, Steps],
    keeps_to_schema: Callable[[str, Any], None],
    snapshot: Any,
) -> None:
    planned = streams.sparse("plan")
    assert planned.out == snapshot(name="plan")
    assert (planned.code, "step 40 was not published yet" in planned.err) == (5, True)
    ran = streams.sparse("apply", "-q")  # one step is not there yet, which stops no other
    assert (ran.code, "the newest step is 30" in ran.err) == (5, True)
    shown = streams.sparse("status")
    assert shown.out == snapshot(name="status")
    told = streams.sparse("status", "--json").json
    keeps_to_schema("status", told)
    files = list((streams.root / "run/steps").iterdir())
    assert told["streams"][0] == {
        "address": "stream.rl",
        "place": "./run",
        "step": 30,
        "anchor": 30,
        "model_bytes": 3 * 64 * 48 * 4,
        "steps": 4,
        "anchors": 2,
        "bytes": sum(path.stat().st_size for path in files),
        "problem": None,
    }
    assert [told["streams"][at]["step"] for at in (1, 2)] == [30, None]
    assert restored(streams, "stream.rl[step=20]", declared[1][20])

    streams.write(SPARSEFILE.replace("  later: {place: ./run, steps: [40]}\n", ""))
    assert streams.sparse("apply", "-q").code == 0
    shutil.rmtree(streams.root / "run")  # all of a kept step is in the lock and the store
    assert streams.sparse("check").code == 0
    assert streams.sparse("apply").out.startswith("Nothing to do")
    assert restored(streams, "stream.rl[step=30]", declared[1][30])
    assert streams.sparse("verify", "--deep").code == 0
    shutil.rmtree(streams.root / ".sparse")  # as in CI: a checkout with the lock, and nothing of the place
    assert streams.sparse("check").code == 0
    assert "nothing was published yet" in streams.sparse("status", "rl").out


def test_a_step_that_was_never_there_or_is_gone(streams: ProjectFolder) -> None:
    streams.write(SPARSEFILE.replace("[20, 30]", "[15, -1]"))
    told = streams.sparse("plan").err
    assert "there is no step 15 here" in told
    assert "step 20 follows step 10" in told
    assert "the first step that is left is 0" in told


def test_steps_that_are_signed(streams: ProjectFolder) -> None:
    steps = publish(streams.root, (1, 2), "signed", key="secret")
    streams.write(
        "version: 1\nmodels:\n  base: {source: ./ckpt/base}\nstreams:\n"
        "  rl: {place: ./signed, base: base, steps: [2], key_env: RUN_KEY}\n"
    )
    ran = streams.sparse("apply", "-q")
    assert (ran.code, "RUN_KEY, which `key_env` names, is not set" in ran.err) == (3, True)
    ran = streams.sparse("apply", "-q", env={"RUN_KEY": "another"})
    assert (ran.code != 0, "not signed with this key" in ran.err) == (True, True)
    assert streams.sparse("apply", "-q", env={"RUN_KEY": "secret"}).code == 0
    assert restored(streams, "rl[step=2]", steps[2])


@pytest.mark.parametrize("what", ["manifest", "delta", "anchor", "other run", "gone"])
def test_a_hostile_place_spoils_its_own_stream_alone(
    streams: ProjectFolder, declared: tuple[Path, Steps], what: str
) -> None:
    """The lock and the store then have the other stream's step, and nothing of this one."""
    bad = streams.root / "bad"
    publish(streams.root, (0, 11, 20), "bad")
    if what == "gone":
        (bad / "steps/000000000001.json").unlink()
    elif what == "other run":
        publish(streams.root, (0, 10), "other")
        shutil.copy(streams.root / "other/steps/000000000001.json", bad / "steps/000000000001.json")
    else:
        names = {"manifest": "*01.json", "delta": "*02-*.delta", "anchor": "*00-*.anchor"}
        (file,) = (bad / "steps").glob(names[what])
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.chmod(0o644)
        file.write_bytes(data)
    streams.write(
        "version: 1\nmodels:\n  base: {source: ./ckpt/base}\nstreams:\n"
        "  bad: {place: ./bad, base: base, steps: [20]}\n"
        "  rl: {place: ./run, base: base, steps: [20]}\n"
    )
    ran = streams.sparse("apply", "-q")
    assert ran.code != 0
    assert "Traceback" not in ran.err
    kept = set(json.loads(streams.lock.read_text())["nodes"])
    assert kept == {"model.base", "stream.bad", "stream.rl", "stream.rl[step=20]"}
    assert restored(streams, "stream.rl[step=20]", declared[1][20])
    assert streams.sparse("status").code == 0


def test_mistakes(streams: ProjectFolder) -> None:
    streams.write(
        "version: 1\nstreams:\n  a: {place: ./run, base: nobody, steps: [1, 2, 1], key_env: 'A B'}\n  b: {steps: all}\n"
    )
    told = streams.sparse("validate")
    assert told.code == 3
    for words in ("step 1 appears twice", "there is no model `nobody`", "`key_env`", "`place`", "`steps`"):
        assert words in told.err, words
    streams.write("version: 1\nstreams:\n  a: {foreach: {step: [1, 2]}, place: './run-${step}', steps: [3]}\n")
    told = streams.sparse("plan")
    assert (told.code, "beside an axis `step`" in told.err) == (3, True)
