"""One step of a run as a source: which files lead to it, and a copy of them that is followed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync import manifest as form
from sparse_decl.sync.source import StepSource
from sparse_decl.sync.standing import Standing, standing
from sparse_decl.sync.tensors import Held
from tests.sync.conftest import Tensors, same

URL = "memory://sync-source/run"


def followed(folder: Path, step: int) -> Tensors:
    """The tensors of a step, bf16 and the like apart."""
    tensors: dict[str, Held] = {}
    with Follower(folder, threads=1) as follower:
        follower.hold_step(step, tensors)
        assert follower.step == step
    kinds = {"F32": "float32", "F16": "float16", "I64": "int64"}
    return {name: one.octets.view(kinds[one.entry.dtype]).reshape(one.entry.shape) for name, one in tensors.items()}


@pytest.fixture
def url(steps: list[Tensors], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A run in a bucket: six steps, 0 to 50, every second with an anchor."""
    import fsspec

    fsspec.filesystem("memory").store.clear()
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    with Publisher(URL, threads=1, anchor_every=2) as publisher:
        for number, tensors in enumerate(steps):
            publisher.publish(10 * number, tensors)
    return URL


@pytest.mark.parametrize("number", [0, 1, 3, 5])
def test_a_step_is_what_leads_to_it(url: str, steps: list[Tensors], number: int) -> None:
    source = StepSource("as written", url, 10 * number)
    names = [file.path for file in source.snapshot(lambda path: pytest.fail("nothing is read")).files]
    assert [name.rpartition(".")[2] for name in names] == ["anchor", "delta"][: 1 + number % 2]
    folder = source.local_path()
    assert sorted(path.name for path in (folder / "steps").iterdir() if path.suffix != ".json") == [
        name.removeprefix("steps/") for name in names
    ]
    assert same(followed(folder, 10 * number), steps[number])


def test_a_copy_is_used_again_and_mended(url: str, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch) -> None:
    folder = StepSource("", url, 30).local_path()
    (delta,) = (folder / "steps").glob("*.delta")
    delta.chmod(0o644)
    delta.write_bytes(b"damaged")
    assert StepSource("", url, 30).local_path() == folder
    assert same(followed(folder, 30), steps[3])
    stamps = {path: path.stat().st_mtime_ns for path in (folder / "steps").iterdir()}
    StepSource("", url, 30).local_path()
    assert stamps == {path: path.stat().st_mtime_ns for path in (folder / "steps").iterdir()}


def test_of_a_run_that_went_back_the_newest_is_meant(tmp_path: Path, steps: list[Tensors]) -> None:
    place = tmp_path / "run"
    for numbers in ((0, 10, 20), (10, 20)):
        with Publisher(place, threads=1) as publisher:
            for at, number in enumerate(numbers):
                publisher.publish(number, steps[at + len(numbers)])
    assert same(followed(place, 20), steps[3])
    assert same(followed(place, 0), steps[3])


def test_a_manifest_that_names_a_false_anchor(tmp_path: Path, steps: list[Tensors]) -> None:
    place = tmp_path / "run"
    with Publisher(place, threads=1) as publisher:
        for number in range(3):
            publisher.publish(number, steps[number])
    path = place / form.name_of(2)
    path.write_bytes(form.write(replace(form.parse(path.read_bytes(), "", 2, None), anchor=1), None))
    source = StepSource("", str(place), 2)
    with pytest.raises(FormatError, match="is broken"):
        source.snapshot(lambda path: "")
    with pytest.raises(FormatError), Follower(place, threads=1) as follower:
        follower.hold_step(2, {})


def test_how_a_run_stands(url: str, tmp_path: Path, steps: list[Tensors]) -> None:
    found = standing(url)
    assert (found.step, found.anchor, found.steps, found.anchors) == (50, 40, 6, 3)
    assert found.model_bytes == sum(value.nbytes for value in steps[5].values())
    assert (found.reachable, found.removed) == (None, None)
    found = standing(url, every=True)
    assert (found.reachable, found.removed) == ((0, 10, 20, 30, 40, 50), 0)
    assert standing(str(tmp_path / "nothing")) == Standing(None, None, None, 0, 0, 0)
    with pytest.raises(UnavailableError, match="was not published yet"):
        StepSource("", url, 51).pinned()
    with pytest.raises(UnavailableError, match="nothing was published"):
        StepSource("", str(tmp_path / "nothing"), 0).pinned()
    place = tmp_path / "run"
    with Publisher(place, threads=1) as publisher:
        publisher.publish(1, steps[0])
    sizes = [path.stat().st_size for path in (place / "steps").iterdir()]
    assert standing(str(place)).bytes == sum(sizes)
    shutil.rmtree(place / "steps")
    assert standing(str(place)).step is None


@pytest.mark.parametrize("gone", range(9))
def test_steps_that_are_called_reachable_are_those_that_can_be_followed_to(
    tmp_path: Path, steps: list[Tensors], gone: int
) -> None:
    """Of a run that went back twice, after its publisher, or somebody else, removed the oldest files or an anchor."""
    place = tmp_path / "run"
    for numbers in ((0, 10, 20), (15, 20, 30), (20, 25)):
        with Publisher(place, threads=1, anchor_every=2) as publisher:
            for at, number in enumerate(numbers):
                publisher.publish(number, steps[at + len(numbers)])
    for number in range(gone):
        for path in (place / "steps").glob(f"{number:012}*"):
            path.unlink()
    found = standing(str(place), every=True)
    assert found.removed is not None
    assert found.removed >= gone if gone < 8 else found.step is None

    def there(number: int) -> bool:
        try:
            return bool(StepSource("", str(place), number).pinned())
        except UnavailableError:
            return False

    assert found.reachable == tuple(number for number in range(0, 40, 5) if there(number))
