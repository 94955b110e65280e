"""Whatever is published, a follower has it, bit for bit: any dtype, any change, from the start or late."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import save_file

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, UnavailableError
from sparse_decl.sync import Follower, Publisher
from tests.sync.conftest import Tensors, copied, model, moved, same

DTYPES = ["f2", "f4", "f8", "i8", "i4", "i2", "i1", "u1", "u2", "c8", "c16", "?"]


def test_every_step_in_place(tmp_path: Path, steps: list[Tensors]) -> None:
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        mine = copied(steps[-1])  # whatever they hold at first
        arrays = dict(mine)
        for number, tensors in enumerate(steps):
            told = publisher.publish(10 * number, tensors)
            assert (told.step, told.number) == (10 * number, number)
            (update,) = follower.update(mine)
            assert same(mine, tensors)
            assert all(mine[name] is arrays[name] for name in arrays)
            assert (update.step, update.anchor, follower.step) == (10 * number, number == 0, 10 * number)
            assert follower.update(mine) == []
        changed = sum(int((a != b).sum()) for a, b in zip(steps[-1].values(), steps[-2].values(), strict=True))
        assert update.changed == changed > 0
        assert update.bytes < update.model_bytes / 20


@st.composite
def runs(draw: Any) -> list[Tensors]:
    """A few steps of tensors whose dtypes, shapes and names change as they like."""
    seed = draw(st.integers(0, 2**32 - 1))
    rng = np.random.default_rng(seed)

    def tensor() -> np.ndarray:
        shape = tuple(draw(st.lists(st.integers(0, 9), max_size=3)))
        if draw(st.booleans()):
            shape = (draw(st.integers(1, 3)), draw(st.sampled_from([1, 7, 4096])), *shape[:1])
        octets = rng.bytes(int(np.prod(shape)) * 16) if draw(st.booleans()) else bytes(int(np.prod(shape)) * 16)
        dtype = np.dtype(draw(st.sampled_from(DTYPES)))
        out = np.frombuffer(octets, dtype)[: int(np.prod(shape))].reshape(shape)
        return np.asarray((out.view("u1") & 1).view("?") if dtype.kind == "b" else out)

    names = ["a", "b", "c/d", "é"]
    now = {name: tensor() for name in draw(st.lists(st.sampled_from(names), min_size=1, unique=True))}
    found = [now]
    for _ in range(draw(st.integers(1, 4))):
        now = copied(now)
        for name in draw(st.lists(st.sampled_from(names), unique=True)):
            what = draw(st.sampled_from(["new", "gone", "words", "rows"]))
            if what == "new" or name not in now:
                now[name] = tensor()
            elif what == "gone" and len(now) > 1:
                del now[name]
            elif what == "rows" and now[name].ndim > 1:
                now[name] = np.concatenate([now[name], now[name][:1]])
            elif now[name].size and now[name].dtype.kind != "b":
                flat = now[name].reshape(-1).view("u1")
                flat[rng.integers(0, flat.size, draw(st.integers(1, 5)))] ^= 1
        found.append(now)
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(runs(), st.booleans(), st.integers(1, 3))
def test_any_run(tmp_path_factory: pytest.TempPathFactory, run: list[Tensors], prove: bool, every: int) -> None:
    place = tmp_path_factory.mktemp("run") / "place"
    with (
        Publisher(place, threads=1, prove=prove, anchor_every=every) as publisher,
        Follower(place, threads=1) as follower,
        Follower(place, threads=1) as patched,
    ):
        mine: Tensors = {}
        elsewhere: Tensors = {}
        for number, tensors in enumerate(run):
            publisher.publish(number, tensors)
            follower.update(mine)
            assert same(mine, tensors)
            for patch in patched.patches():
                if patch.indices is None:
                    elsewhere[patch.name] = patch.values
                else:
                    assert patch.shape == elsewhere[patch.name].shape
                    elsewhere[patch.name] = elsewhere[patch.name].copy()
                    elsewhere[patch.name].reshape(-1)[patch.indices] = patch.values
            assert same({name: elsewhere[name] for name in tensors}, tensors)
            with Follower(place, threads=1) as late:
                assert same(late.state_dict(), tensors)


def test_a_base_makes_anchors_small(tmp_path: Path, steps: list[Tensors]) -> None:
    save_file(steps[0], tmp_path / "base.safetensors")
    base = tmp_path / "base.safetensors"
    with Publisher(tmp_path / "run", base, threads=1, anchor_every=2) as publisher:
        told = [publisher.publish(number, tensors) for number, tensors in enumerate(steps)]
    assert [one.anchor_bytes > 0 for one in told] == [True, False, True, False, True, False]
    assert all(one.anchor_bytes < one.model_bytes / 4 for one in told)
    with Follower(tmp_path / "run", base) as follower:
        assert same(follower.state_dict(), steps[-1])
    with Follower(tmp_path / "run") as follower, pytest.raises(DeltaCompressionError, match="needs the base"):
        follower.state_dict()
    save_file(steps[1], tmp_path / "other.safetensors")
    with Follower(tmp_path / "run", tmp_path / "other.safetensors") as follower:
        with pytest.raises(DeltaCompressionError, match="needs the base") as caught:
            follower.state_dict()
        assert "other tensors" in (caught.value.why or "")


def test_one_that_lags_catches_up_by_deltas_or_by_an_anchor(tmp_path: Path) -> None:
    tensors, mine, kept = model(), copied(model()), {}
    with (
        Publisher(tmp_path / "run", threads=1, anchor_every=4, keep=3) as publisher,
        Follower(tmp_path / "run", threads=1) as follower,
        Follower(tmp_path / "run", threads=1) as slow,
    ):
        for number in range(12):
            publisher.publish(number, tensors)
            kept[number] = tensors
            if number == 0:
                slow.update(mine)
            if number % 3 == 2:
                late = copied(tensors)
                assert follower.update(late)[-1].step == number
                assert same(late, tensors)
                follower.rejoin()
            tensors = moved(tensors, number)
        updates = slow.update(mine)
        assert same(mine, kept[11])
        assert updates[0].anchor
        assert updates[0].step == 8
        assert [update.step for update in updates] == [8, 9, 10, 11]
    left = {int(path.name[:12]) for path in (tmp_path / "run/steps").iterdir()}
    assert left == {8, 9, 10, 11}  # three behind the newest, and the anchor that the oldest of them needs


def test_names_and_shapes_are_held_to_the_step(tmp_path: Path, steps: list[Tensors]) -> None:
    with Publisher(tmp_path / "run", threads=1) as publisher:
        publisher.publish(0, steps[0])
    with Follower(tmp_path / "run", threads=1) as follower:
        mine = copied(steps[1])
        before = copied(mine)
        del mine["norm"]
        with pytest.raises(ConfigError, match="not the tensors that are published"):
            follower.update(mine)
        mine["norm"] = np.ones(65, np.float16)
        with pytest.raises(ConfigError, match="another dtype or shape"):
            follower.update(mine)
        mine["norm"] = np.ones(64, np.float16)
        mine["embed"].flags.writeable = False
        with pytest.raises(ConfigError, match="read-only"):
            follower.update(mine)
        assert same({**mine, "norm": before["norm"]}, before)
        mine["embed"] = mine["embed"].copy()
        mine["another"] = np.zeros(3)
        follower.update(mine)
        assert same({name: mine[name] for name in steps[0]}, steps[0])


def test_arrays_in_any_layout(tmp_path: Path, steps: list[Tensors]) -> None:
    """Views that are not contiguous are published as they look, and written to in place."""
    turned = {name: value.copy("F") for name, value in steps[1].items()}
    mine = {name: value.copy("F") for name, value in steps[0].items()}
    embed = mine["embed"]
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        publisher.publish(0, steps[0])
        follower.update(mine)
        publisher.publish(1, turned)
        follower.update(mine)
    assert mine["embed"] is embed
    assert not embed.flags.c_contiguous
    assert all(np.array_equal(mine[name], steps[1][name]) for name in mine)


def test_what_changes_too_much_to_be_kept_is_decoded_twice(
    tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sparse_decl.sync.follower._MOST_KEPT", 100)
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        mine = copied(steps[3])
        for number, tensors in enumerate(steps):
            publisher.publish(number, tensors)
            follower.update(mine)
            assert same(mine, tensors)


def test_what_cannot_be_published(tmp_path: Path) -> None:
    with Publisher(tmp_path / "run", threads=1) as publisher:
        for bad in ({"x": np.array(["text"])}, {"x": np.zeros(3, ">f4")}, {"x": [1.0]}, {}):
            with pytest.raises(ConfigError):
                publisher.publish(0, bad)
        publisher.publish(5, {"x": np.zeros(3)})
        with pytest.raises(ConfigError, match="does not follow step 5"):
            publisher.publish(5, {"x": np.zeros(3)})
    with Follower(tmp_path / "nothing") as follower:
        assert follower.latest() is None
        assert follower.wait(timeout=0.1) is None
        with pytest.raises(UnavailableError, match="nothing was published"):
            follower.update({})


def test_torch(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    layer = torch.nn.Linear(64, 96).to(torch.bfloat16)
    net = torch.nn.Sequential(layer, torch.nn.Linear(96, 64).to(torch.bfloat16))
    tensors = {**net.state_dict(), "fp8": torch.randn(300).to(torch.float8_e4m3fn), "tied": layer.weight}
    twin = torch.nn.Sequential(torch.nn.Linear(64, 96), torch.nn.Linear(96, 64)).to(torch.bfloat16)
    mine = {**twin.state_dict(), "fp8": torch.zeros(300).to(torch.float8_e4m3fn), "tied": twin[0].weight}
    mine["1.weight"] = torch.empty(96, 64, dtype=torch.bfloat16).t()  # not contiguous
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        for number in range(3):
            publisher.publish(number, tensors)
            follower.update(mine)
            for name, value in tensors.items():
                assert torch.equal(mine[name].contiguous().view(torch.uint8), value.contiguous().view(torch.uint8)), (
                    name
                )
            assert torch.equal(twin[0].weight, layer.weight)  # in place
            with torch.no_grad():
                net[0].weight[3, :9] *= 1.5
                net[1].weight.view(-1)[::50] += 1
    with Publisher(tmp_path / "run", threads=1) as publisher, Follower(tmp_path / "run", threads=1) as follower:
        whole: dict[str, Any] = {}
        for number in (3, 4):
            for patch in follower.patches(torch=True):
                if patch.indices is None:
                    whole[patch.name] = patch.values
                else:
                    whole[patch.name].view(-1)[patch.indices] = patch.values
            publisher.publish(number, tensors)
        list(follower.patches())
        assert all(whole[name].dtype == tensors[name].dtype for name in tensors)
        assert all(torch.equal(whole[name].view(torch.uint8), tensors[name].view(torch.uint8)) for name in tensors)
