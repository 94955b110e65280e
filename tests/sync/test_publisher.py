"""One publisher at a time, its files, and what becomes of them when it fails or dies."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sparse_decl.base.errors import BusyError, ConfigError, InputChangedError, SparseError, UnavailableError
from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync.channels import FolderChannel
from tests.sync.conftest import Tensors, copied, model, moved, same

DIES = """
import os, sys
import numpy as np
from sparse_decl.sync import Publisher
publisher = Publisher(sys.argv[1], threads=1)
publisher.publish(3, {"w": np.arange(100)})
print("published", flush=True)
if sys.argv[2] == "die":
    os._exit(9)
sys.stdin.read()
"""


def test_a_second_publisher_is_refused_while_the_first_lives(tmp_path: Path, steps: list[Tensors]) -> None:
    with Publisher(tmp_path / "run", threads=1) as publisher:
        publisher.publish(0, steps[0])
        with pytest.raises(BusyError, match="another publisher writes"):
            Publisher(tmp_path / "run", threads=1)
        publisher.publish(1, steps[1])
    with Publisher(tmp_path / "run", threads=1) as second:
        assert second.step == 1
        told = second.publish(2, steps[2])
        assert (told.number, told.bytes, told.anchor_bytes > 0) == (2, 0, True)


def test_the_successor_of_a_dead_one(tmp_path: Path, steps: list[Tensors]) -> None:
    for how in ("die", "live"):
        place = tmp_path / how
        child = subprocess.Popen(
            [sys.executable, "-c", DIES, str(place), how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "published\n"
        if how == "live":
            with pytest.raises(BusyError, match=f"process {child.pid} on "):
                Publisher(place, threads=1)
        else:
            child.wait()
        with Follower(place) as follower, Publisher(place, threads=1, take_over=how == "live") as publisher:
            mine = follower.state_dict()
            assert follower.step == 3
            assert mine["w"].tolist() == list(range(100))
            publisher.publish(2, steps[0])  # a trainer that begins again from an earlier checkpoint
            assert same(follower.state_dict(), steps[0])
            publisher.publish(3, steps[1])
            assert same(follower.state_dict(), steps[1])
        child.communicate()


def test_one_that_was_overtaken_publishes_nothing_more(tmp_path: Path, steps: list[Tensors]) -> None:
    place = tmp_path / "run"
    with Publisher(place, threads=1) as first, Follower(place, threads=1) as follower:
        first.publish(0, steps[0])
        with Publisher(place, threads=1, take_over=True) as second:
            with pytest.raises(BusyError, match="took over"):
                first.publish(1, steps[1])
            second.publish(1, steps[2])
            assert same(follower.state_dict(), steps[2])


def test_one_that_slept_while_it_was_overtaken(
    tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looked before the other came, and creates its manifest after: the name decides, and the chain stays one."""
    place = tmp_path / "run"
    with Publisher(place, threads=1) as first, Follower(place, threads=1) as follower:
        first.publish(0, steps[0])
        mine = copied(steps[0])
        follower.update(mine)
        second = Publisher(place, threads=1, take_over=True)
        monkeypatch.setattr(first._fence, "lost", lambda: False)
        first.publish(1, steps[1])  # after the second looked what there is
        with pytest.raises(UnavailableError, match="published this step first"):
            second.publish(1, steps[2])
        second.publish(2, steps[3])
        follower.update(mine)
        assert same(mine, steps[3])
        with pytest.raises(SparseError):
            first.publish(2, steps[4])
        second.close()
        follower.update(mine)
        assert same(mine, steps[3])


def test_one_that_slept_until_its_step_was_published_by_another_and_removed_as_old(
    tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name of its manifest is free again; a step that others have left behind is not published once more."""
    place = tmp_path / "run"
    with Publisher(place, threads=1) as first:
        first.publish(0, steps[0])
        encode = first._encoder.encode

        def slow(*args: object, **named: object) -> object:
            with Publisher(place, threads=1, take_over=True, keep=1, anchor_every=1) as second:
                for step in range(1, 5):
                    second.publish(step, steps[step])
            return encode(*args, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(first._encoder, "encode", slow)
        with pytest.raises(BusyError, match="took over"):
            first.publish(1, steps[1])
    left = {name.name for name in (place / "steps").glob("*.json")}
    assert left == {f"{number:012}.json" for number in (3, 4)}
    with Follower(place, threads=1) as follower:
        assert same(follower.state_dict(), steps[4])


def test_a_place_that_fails_now_and_then(tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch) -> None:
    """Every call fails once, before or after it did its work: every step is there, and none twice."""
    calls = {"count": 0}
    real = FolderChannel.create

    def create(self: FolderChannel, name: str, data: object) -> bool:
        calls["count"] += 1
        if calls["count"] % 3 == 1:
            raise UnavailableError("cannot be reached")
        done = real(self, name, data)  # type: ignore[arg-type]
        if calls["count"] % 3 == 2:
            raise UnavailableError("cannot be reached")
        return done

    monkeypatch.setattr("sparse_decl.sync.publisher._FIRST_WAIT", 0.001)
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        monkeypatch.setattr(FolderChannel, "create", create)
        mine = copied(steps[0])
        for number, tensors in enumerate(steps):
            assert publisher.publish(number, tensors).number == number
            assert [update.anchor for update in follower.update(mine)] == [number == 0]
            assert same(mine, tensors)


def test_after_its_patience_a_publisher_gives_up_and_can_go_on(
    tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = FolderChannel.create
    with (
        Publisher(tmp_path / "run", threads=1, patience=0.0) as publisher,
        Follower(tmp_path / "run", threads=1) as follower,
    ):
        mine = copied(steps[0])
        publisher.publish(0, steps[0])
        for number, late in ((1, False), (3, True)):

            def create(self: FolderChannel, name: str, data: object, late: bool = late) -> bool:
                if name.endswith(".json") and late:
                    real(self, name, data)  # type: ignore[arg-type]
                if name.endswith(".json"):
                    raise UnavailableError("cannot be reached")
                return real(self, name, data)  # type: ignore[arg-type]

            monkeypatch.setattr(FolderChannel, "create", create)
            with pytest.raises(UnavailableError):
                publisher.publish(number, steps[number])
            monkeypatch.setattr(FolderChannel, "create", real)
            publisher.publish(number + 1, steps[number + 1])
            follower.update(mine)
            assert same(mine, steps[number + 1])


def test_half_a_step_is_never_seen(tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch) -> None:
    real = FolderChannel.create
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        mine = copied(steps[0])
        seen: list[int | None] = []

        def create(self: FolderChannel, name: str, data: object) -> bool:
            follower.update(mine)
            seen.append(follower.step)
            assert same(mine, steps[follower.step or 0])
            return real(self, name, data)  # type: ignore[arg-type]

        publisher.publish(0, steps[0])
        monkeypatch.setattr(FolderChannel, "create", create)
        for number in (1, 2, 3):
            publisher.publish(number, steps[number])
        assert seen == [0, 0, 1, 1, 2, 2]  # while the file and the manifest of each were written


def test_disk_is_bounded(tmp_path: Path) -> None:
    tensors, sizes = model(), []
    with Publisher(tmp_path / "run", threads=1, anchor_every=5, keep=6) as publisher:
        for number in range(40):
            publisher.publish(number, tensors)
            tensors = moved(tensors, number)
            sizes.append(len(list((tmp_path / "run/steps").iterdir())))
    assert max(sizes) <= 2 * (6 + 5 + 1) + 3
    assert sizes[-1] < 30
    with Follower(tmp_path / "run") as follower:
        follower.state_dict()
        assert follower.step == 39


def test_a_proof_finds_what_does_not_decode(
    tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch
) -> None:
    from sparse_decl.model_delta.coding.blocks import BlockDecoder

    with Publisher(tmp_path / "run", threads=1, prove=True) as publisher:
        publisher.publish(0, steps[0])

        def wrong(self: BlockDecoder, run: object, base: object, out: object, scratch: object) -> None:
            out[:] = 0  # type: ignore[index]

        monkeypatch.setattr(BlockDecoder, "decode", wrong)
        with pytest.raises(InputChangedError, match="was not published"):
            publisher.publish(1, steps[1])
        monkeypatch.undo()
        assert publisher.publish(1, steps[1]).number == 1


def test_numbers_that_make_no_sense(tmp_path: Path) -> None:
    for options in ({"anchor_every": 0}, {"keep": 0}, {"key": ""}):
        with pytest.raises(ConfigError):
            Publisher(tmp_path / "run", threads=1, **options)  # type: ignore[arg-type]
    assert not (tmp_path / "run").exists()


def test_waiting(tmp_path: Path, steps: list[Tensors]) -> None:
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        assert follower.wait(timeout=0.01) is None
        publisher.publish(4, steps[0])
        assert follower.wait(timeout=5) == follower.latest() == 4
        follower.update(copied(steps[0]))
        start = time.monotonic()
        assert follower.wait(timeout=0.2) is None
        assert time.monotonic() - start < 60
        assert follower.wait(after=3, timeout=5) == 4
        assert follower.wait(after=4, timeout=0.01) is None


def test_the_newest_epoch_says_who_lives(tmp_path: Path, steps: list[Tensors]) -> None:
    """One that took over and died at once leaves what the one before said of itself: that one may publish no more."""
    place = tmp_path / "run"
    until, gone = time.time() + 30, subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    alive = {"epoch": 1, "host": platform.node(), "pid": os.getppid(), "until": until}
    (place / "epochs").mkdir(parents=True)
    (place / "publisher.json").write_text(json.dumps(alive))
    (place / "epochs/00000001.json").write_text(json.dumps(alive))
    with pytest.raises(BusyError, match=f"process {os.getppid()} on"):
        Publisher(place, threads=1)
    (place / "epochs/00000002.json").write_text(json.dumps(alive | {"epoch": 2}))
    with pytest.raises(BusyError, match=f"process {os.getppid()} on"):  # one that has only just begun
        Publisher(place, threads=1)
    (place / "epochs/00000002.json").write_text(json.dumps(alive | {"epoch": 2, "pid": gone.pid}))
    with Publisher(place, threads=1) as publisher:
        assert publisher.publish(0, steps[0]).number == 0
    assert sorted(path.name for path in (place / "epochs").iterdir()) == ["00000002.json", "00000003.json"]


def test_what_dead_publishers_left_is_removed(tmp_path: Path, steps: list[Tensors]) -> None:
    place = tmp_path / "run"
    with Publisher(place, threads=1, anchor_every=1, keep=1) as publisher:
        publisher.publish(0, steps[0])
    for name in (".publisher.json.ab.tmp", "steps/.000000000001.json.cd.tmp", "epochs/.00000001.json.ef.tmp"):
        (place / name).write_bytes(b"half")
    orphan = place / "steps/000000000000-0123456789abcdef.delta"  # of a step that another one published then
    orphan.write_bytes(b"whole")
    with Publisher(place, threads=1, anchor_every=1, keep=1) as publisher:
        assert not list(place.rglob("*.tmp"))
        (place / "steps/000000000000.json").unlink()  # killed while it removed old steps
        for number in (1, 2, 3):
            publisher.publish(number, steps[number])
    assert {path.name[:12] for path in (place / "steps").iterdir()} == {"000000000002", "000000000003"}
