"""Deltas that claim gigabytes, and decoders that meet bytes which make no sense: an error of our own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sparse_decl import dataset_delta, model_lossy
from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.base.untrusted import claim, load_json, memory_limit, untrusted
from tests import mutants
from tests.bombs import BOMBS, DATASETS

ROOT = Path(__file__).parents[2]
DAMAGED = {"an index of 4 GiB of spaces", "models of 3 GiB"}  # these contradict what they stand beside


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_by_what_it_asks_for(tmp_path: Path, name: str) -> None:
    base, delta = BOMBS[name](tmp_path / "bomb")
    decode = (lambda *rest, **more: dataset_delta.decode([base], *rest, **more)) if name in DATASETS else None
    restore = decode or (lambda *rest, **more: model_lossy.restore(base, *rest, **more))
    with pytest.raises(SparseError) as caught:
        restore(delta, tmp_path / "out", memory=64 << 20)
    if name not in DAMAGED:
        assert "more memory than is allowed" in caught.value.what
        assert "--memory" in (caught.value.hint or "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bomb"]


@pytest.mark.slow
def test_every_bomb_under_a_limit_of_address_space() -> None:
    done = subprocess.run(
        [sys.executable, "benchmarks/bombs.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == len(BOMBS)


def test_a_claim_is_held_to_the_limit_of_the_work_at_hand() -> None:
    with memory_limit(1000, beside=10):
        claim(1160, "this")
        with pytest.raises(SparseError, match="this would take more memory"):
            claim(1161, "this")
        with memory_limit(None):
            claim(1 << 60, "anything")
    with pytest.raises(SparseError, match="lists"), memory_limit(10_000):
        load_json(b"[" + b"[]," * 1000 + b"0]", "lists")


@pytest.mark.parametrize("error", [ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError])
def test_what_hostile_bytes_raise_is_damage(error: type[Exception]) -> None:
    @untrusted
    def decoder(*, memory: int) -> None:
        raise error("odd bytes")

    with pytest.raises(FormatError, match="the delta is damaged") as caught:
        decoder(memory=1)
    assert "test_untrusted.py" in (caught.value.why or "")
    assert isinstance(caught.value.__cause__, error)


def test_what_a_decoder_is_stopped_by_stays_what_it_is() -> None:
    class StoppedError(Exception):
        pass

    @untrusted
    def decoder(error: BaseException) -> None:
        raise error

    for error in (StoppedError(), OSError(28, "full"), KeyboardInterrupt(), SparseError("ours")):
        with pytest.raises(type(error)) as caught:
            decoder(error)
        assert caught.value is error
    with pytest.raises(SparseError, match="not enough memory"):
        decoder(MemoryError())


@pytest.mark.slow
def test_mutants_of_every_kind(tmp_path: Path) -> None:
    for subject in mutants.subjects(tmp_path):
        for case in range(30):
            subject.attack(case)
