"""A pool ends when it is told to: what has not begun is not begun any more."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sparse_decl.base.digests import digest_file
from sparse_decl.base.parallel import Stopped, check_stop, in_order, request_stop
from sparse_decl.base.pool import Pool
from sparse_decl.store.index import StatIndex


@pytest.fixture(autouse=True)
def flag() -> Iterator[None]:
    yield
    request_stop(stop=False)


def test_work_that_waits_is_dropped_when_all_is_to_stop() -> None:
    begun, go = [], threading.Event()

    def work(number: int) -> int:
        begun.append(number)
        go.wait()
        return number

    with pytest.raises(Stopped), Pool(1) as pool:  # noqa: PT012
        futures = [pool.submit(work, number) for number in range(100)]
        while not begun:
            pass
        request_stop()
        go.set()
        futures[1].result()
    assert begun == [0]


def test_an_exception_drops_what_waits() -> None:
    begun, go = [], threading.Event()

    def work() -> None:
        begun.append(1)
        go.wait()

    with pytest.raises(ValueError, match="mine"), Pool(1) as pool:  # noqa: PT012
        for _ in range(100):
            pool.submit(work)
        while not begun:
            pass
        threading.Timer(0.05, go.set).start()
        raise ValueError("mine")
    assert len(begun) <= 2


def test_no_item_is_handed_out_after_the_stop() -> None:
    taken = []

    def items() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    with pytest.raises(Stopped), Pool(1) as pool:  # noqa: PT012
        for number in in_order(pool, 2, lambda item: item, items()):
            if number == 3:
                request_stop()
    assert len(taken) < 9


def test_reading_a_file_ends_at_its_next_piece(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * (9 << 20))
    pieces = []

    def progress(name: str, done: int, total: int) -> None:
        pieces.append(done)
        request_stop()

    with pytest.raises(Stopped), StatIndex(None, tmp_path, progress=progress) as index:
        index.digest(path)
    assert len(pieces) == 1
    with pytest.raises(Stopped):
        digest_file(path)
    with pytest.raises(Stopped):
        check_stop()
