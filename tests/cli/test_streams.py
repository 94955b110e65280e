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
        "every": None,
        "kept": [],
        "to_keep": [],
        "removed": None,
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
    streams.write("version: 1\nstreams:\n  a: {place: ./run, keep: {every: 0}}\n  b: {place: ./run, keep: 50}\n")
    told = streams.sparse("validate")
    assert (told.code, told.err.count("error[")) == (3, 2)
    assert "`keep.every` must be at least 1" in told.err
    assert "`keep` must be a mapping" in told.err


GROWING = """\
version: 1
models:
  base: {source: ./ckpt/base}
streams:
  rl: {place: ./run, base: base, keep: {every: 10}}
"""


def locked(project: ProjectFolder) -> set[str]:
    return {address for address in json.loads(project.lock.read_text())["nodes"] if "step=" in address}


def test_every_tenth_step_is_kept_as_the_run_goes_on(
    streams: ProjectFolder, declared: tuple[Path, Steps], keeps_to_schema: Callable[[str, Any], None], snapshot: Any
) -> None:
    streams.write(GROWING)
    assert streams.sparse("plan").out == snapshot(name="growing plan")
    assert streams.sparse("apply", "-q").code == 0
    assert locked(streams) == {f"stream.rl[step={step}]" for step in (10, 20, 30)}  # not step 0
    assert streams.sparse("check").code == 0
    assert streams.sparse("apply").out.startswith("Nothing to do")

    # The run goes on, and its publisher removes what no follower needs: kept steps stay, lost ones are said.
    weights = declared[1][30]
    with Publisher(streams.root / "run", streams.root / "ckpt/base", anchor_every=3, keep=2, threads=1) as publisher:
        for step in (35, 40, 45, 50, 60, 65, 70):
            weights = {name: w * np.float32(1.001) for name, w in weights.items()}
            publisher.publish(step, weights)
    shown = streams.sparse("status")
    assert shown.out == snapshot(name="growing status")
    told = streams.sparse("status", "--json").json
    keeps_to_schema("status", told)
    stream = told["streams"][0]
    assert (stream["every"], stream["kept"]) == (10, [10, 20, 30])
    assert stream["to_keep"] == [50, 60, 70]
    assert stream["removed"] == 7  # 0 to 45: 40 was never kept
    assert streams.sparse("check").code == 0  # which asks no place
    ran = streams.sparse("apply", "-q")
    assert (ran.code, ran.err) == (0, "")
    assert locked(streams) == {f"stream.rl[step={step}]" for step in (10, 20, 30, 50, 60, 70)}
    assert restored(streams, "stream.rl[step=70]", weights)
    assert restored(streams, "stream.rl[step=10]", declared[1][10])

    # Another name takes them along, and what `keep` does not take any more is said to go.
    streams.write(GROWING.replace("rl:", "chat:") + "moved: [{from: stream.rl, to: stream.chat}]\n")
    assert streams.sparse("apply", "-q").code == 0
    assert locked(streams) == {f"stream.chat[step={step}]" for step in (10, 20, 30, 50, 60, 70)}
    streams.write(GROWING.replace("rl:", "chat:").replace("every: 10", "every: 20"))
    assert "- stream.chat[step=30] will be removed" in streams.sparse("plan").out

    shutil.rmtree(streams.root / "run")  # all of the kept steps is in the lock and the store
    streams.write(GROWING.replace("rl:", "chat:"))
    assert streams.sparse("apply").out.startswith("Nothing to do")
    assert restored(streams, "stream.chat[step=20]", declared[1][20])


def test_a_place_that_cannot_be_asked_is_an_error_of_its_own_run(streams: ProjectFolder) -> None:
    """`apply` keeps the others, and does not end as if all were well."""
    bad = streams.root / "bad"
    shutil.copytree(streams.root / "run", bad)
    (newest,) = (bad / "steps").glob("*03.json")
    newest.chmod(0o644)
    newest.write_text("{}")
    streams.write(GROWING + "  bad: {place: ./bad, keep: {every: 10}}\n")
    for command in ("plan", "apply"):
        ran = streams.sparse(command, "-q")
        assert ran.code != 0, command
        assert "error: stream.bad: " in ran.err
        assert "Traceback" not in ran.err
    assert locked(streams) == {f"stream.rl[step={step}]" for step in (10, 20, 30)}


def test_steps_of_a_run_that_went_back_are_those_that_can_be_had(streams: ProjectFolder) -> None:
    """Steps 0 10 20 30, then back at 15: of these 20 and 30 are followed by others, and 20 is published anew."""
    publish(streams.root, (15, 20, 25), "run")
    streams.write(GROWING.replace("every: 10", "every: 5"))
    assert streams.sparse("apply", "-q").code == 0
    assert locked(streams) == {f"stream.rl[step={step}]" for step in (10, 15, 20, 25)}


def test_streams_of_a_family_keep_steps_each(streams: ProjectFolder) -> None:
    publish(streams.root, (0, 10), "run-b")
    shutil.copytree(streams.root / "run", streams.root / "run-a")
    streams.write(
        "version: 1\nmodels:\n  base: {source: ./ckpt/base}\nstreams:\n"
        "  rl: {foreach: {zone: [a, b]}, place: './run-${zone}', base: base, steps: [30], keep: {every: 10}}\n"
    )
    streams.sparse("apply", "-q")
    both = {f"stream.rl[step={step},zone=a]" for step in (10, 20, 30)} | {"stream.rl[step=10,zone=b]"}
    assert locked(streams) == both
    assert streams.sparse("status", "rl").out.count("keeps every step that 10 divides") == 2


def test_a_kept_step_has_the_base_of_its_stream(streams: ProjectFolder) -> None:
    shutil.copytree(streams.root / "ckpt/base", streams.root / "ckpt/other")
    streams.write(SPARSEFILE.replace("models:\n", "models:\n  other: {source: ./ckpt/other}\n"))
    named = streams.sparse("rebase", "stream.rl[step=20]", "--onto", "other")
    assert named.code == 3
    assert "its stream names its base" in named.err
    assert (
        "stream.rl[step=30] stays as it is: its stream names its base"
        in streams.sparse("rebase", "stream.*", "--onto", "other").out
    )
