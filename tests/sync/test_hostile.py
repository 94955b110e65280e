"""A place that somebody else writes to: whatever lies there is refused, or makes no difference; tensors stay."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync import manifest as form
from tests.sync.conftest import Tensors, copied, model, moved, same


@pytest.fixture
def place(tmp_path: Path, steps: list[Tensors]) -> Path:
    publish(tmp_path / "run", steps[:3])
    return tmp_path / "run"


def publish(place: Path, steps: list[Tensors], **options: Any) -> None:
    with Publisher(place, threads=1, anchor_every=2, **options) as publisher:
        for number, tensors in enumerate(steps):
            publisher.publish(number, tensors)


def files(place: Path) -> list[Path]:
    return sorted(path for path in place.rglob("*") if path.is_file())


def check(place: Path, before: Tensors, right: list[Tensors]) -> None:
    """A follower that joins now, and one that was at the first step, have a right step or what they had."""
    with Follower(place, threads=1) as follower:
        mine = copied(before)
        kept = copied(mine)
        with contextlib.suppress(SparseError):
            follower.update(mine)
        if follower.step is None:
            assert same(mine, kept)
        else:
            assert same(mine, right[follower.step])


def damages(path: Path, rng: np.random.Generator) -> list[bytes]:
    data = path.read_bytes()
    out = [b"", data[: len(data) // 2], data[:-1], data + b"\0", b"{}", b"[" * 5000, bytes(len(data))]
    for _ in range(10):
        flipped = bytearray(data)
        flipped[rng.integers(len(data))] ^= 1 << rng.integers(8)
        out.append(bytes(flipped))
    return out


def test_flipped_and_truncated_files(place: Path, steps: list[Tensors]) -> None:
    rng = np.random.default_rng(5)
    for path in files(place):
        whole = path.read_bytes()
        for data in damages(path, rng):
            path.write_bytes(data)
            check(place, steps[4], steps)
        path.unlink()
        check(place, steps[4], steps)
        path.write_bytes(whole)
    with Follower(place) as follower:
        assert same(follower.state_dict(), steps[2])


def test_a_follower_under_way_keeps_its_step(tmp_path: Path, steps: list[Tensors]) -> None:
    """Each damage to the next step is an error, and once it is mended the follower goes on."""
    rng = np.random.default_rng(6)
    place = tmp_path / "run"
    with Publisher(place, threads=1) as publisher, Follower(place, threads=1) as follower:
        publisher.publish(0, steps[0])
        mine = copied(steps[3])
        follower.update(mine)
        publisher.publish(1, steps[1])
        for path in sorted(place.glob("steps/*1*")):
            if not path.name.startswith("000000000001"):
                continue
            whole = path.read_bytes()
            for data in damages(path, rng):
                path.write_bytes(data)
                with pytest.raises(SparseError):
                    follower.update(mine)
                assert follower.step == 0
                assert same(mine, steps[0])
            path.write_bytes(whole)
        (update,) = follower.update(mine)
        assert (update.step, update.anchor) == (1, False)
        assert same(mine, steps[1])


def test_replayed_reordered_and_foreign_manifests(tmp_path: Path, steps: list[Tensors]) -> None:
    place, other = tmp_path / "run", tmp_path / "other"
    publish(other, [steps[0], moved(steps[0], 71), moved(steps[0], 72), moved(steps[0], 73)])
    with Publisher(place, threads=1) as publisher, Follower(place, threads=1) as follower:
        publisher.publish(0, steps[0])
        publisher.publish(1, steps[1])
        mine = copied(steps[5])
        follower.update(mine)
        publisher.publish(2, steps[2])
        publisher.publish(3, steps[3])
        manifest = {number: place / f"steps/{number:012}.json" for number in range(5)}
        whole = {number: manifest[number].read_bytes() for number in range(4)}

        def refused() -> None:
            with pytest.raises(SparseError):
                follower.update(mine)
            assert follower.step == 1
            assert same(mine, steps[1])

        for number, source in ((2, 1), (2, 3), (3, 2)):  # replayed, reordered
            manifest[number].write_bytes(whole[source])
            refused()
            manifest[number].write_bytes(whole[number])
        for number in (2, 3):  # of another stream, with files to match
            foreign = form.parse((other / f"steps/{number:012}.json").read_bytes(), "there", number, None)
            shutil.copytree(other, place, dirs_exist_ok=True)
            refused()
            for n in range(4):
                manifest[n].write_bytes(whole[n])
            own = form.parse(whole[1], "here", 1, None).stream
            manifest[number].write_bytes(form.write(replace(foreign, stream=own), None))
            refused()
            manifest[number].write_bytes(whole[number])
        (place / "latest.json").write_text('{"number":0}')  # an old one: it is no more than a hint
        assert [update.step for update in follower.update(mine)] == [2, 3]
        assert same(mine, steps[3])
        for number in (2, 3):  # the place goes back to an earlier state: nothing is newer
            manifest[number].unlink()
        assert follower.update(mine) == []
        manifest[3].write_bytes(form.write(replace(form.parse(whole[3], "here", 3, None), step=9), None))
        with pytest.raises(FormatError, match="was replaced"):
            follower.update(mine)
        assert same(mine, steps[3])


def test_tensors_that_somebody_wrote_to_are_found(tmp_path: Path, steps: list[Tensors]) -> None:
    place = tmp_path / "run"
    with Publisher(place, threads=1) as publisher, Follower(place, threads=1) as follower:
        publisher.publish(0, steps[0])
        mine = copied(steps[0])
        follower.update(mine)
        publisher.publish(1, steps[1])
        for name in ("embed", "layer.0.w", "norm", "step"):
            value = mine[name].reshape(-1)
            kept = value[-1]
            value[-1] = 3
            with pytest.raises(FormatError, match="does not fit these tensors"):
                follower.update(mine)
            value[-1] = kept
        mine["embed"][5, 5] = 1
        follower.rejoin()
        assert [update.anchor for update in follower.update(mine)] == [True, False]
        assert same(mine, steps[1])


def test_with_a_key_nobody_else_can_add_a_step(tmp_path: Path, steps: list[Tensors]) -> None:
    place = tmp_path / "run"
    publish(place, steps[:2], key="secret")
    with Follower(place, key=b"secret") as follower:
        mine = follower.state_dict()
        publish(place, steps[2:3])  # the right chain, and no key
        with pytest.raises(FormatError, match="cannot be used") as caught:
            follower.update({})
        assert "signed" in (caught.value.why or "")
        assert same(mine, steps[1])
    for key in (None, "other"):
        with Follower(place, key=key) as follower:
            if key is None:
                follower.state_dict()  # who has no key believes everybody
                continue
            with pytest.raises(FormatError, match="cannot be used"):
                follower.state_dict()


def test_a_step_that_asks_for_too_much_memory(tmp_path: Path) -> None:
    place = tmp_path / "run"
    with Publisher(place, threads=1) as publisher:
        publisher.publish(0, {"zeros": np.zeros((1 << 12, 1 << 10), np.float32)})
    assert sum(path.stat().st_size for path in files(place)) < 100_000
    with Follower(place, memory=1 << 20) as follower, pytest.raises(SparseError, match="more memory than is allowed"):
        follower.state_dict()


@pytest.mark.parametrize("seed", range(3))
def test_a_forged_file_with_a_matching_manifest(tmp_path: Path, seed: int) -> None:
    """Digests that match do not make a file right: its blocks are checked, and it ends in an error of ours."""
    rng = np.random.default_rng(seed)
    place, first = tmp_path / "run", model()
    second = moved(first, seed)
    publish(place, [first, second])
    path = place / "steps/000000000001.json"
    manifest = form.parse(path.read_bytes(), "here", 1, None)
    assert manifest.delta is not None
    delta = (place / form.file_name(1, "delta", manifest.delta)).read_bytes()
    with Follower(place, threads=1) as follower:
        for attempt in range(40):
            data = bytearray(delta)
            for _ in range(1 + attempt % 3):
                data[rng.integers(8, len(data))] = rng.integers(256)
            ref = form.FileRef(form.digest(bytes(data)), len(data))
            forged = replace(manifest, delta=ref)
            (place / form.file_name(1, "delta", ref)).write_bytes(data)
            path.unlink()
            follower.rejoin()
            mine = copied(second)
            follower.update(mine)
            path.write_bytes(form.write(forged, None))
            try:
                follower.update(mine)
            except SparseError:
                assert same(mine, first)
            else:
                assert bytes(data) == delta or same(mine, second)
