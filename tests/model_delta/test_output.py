"""A restored file is digested while it is written: from memory where its pieces come in turn, else from the file."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import numpy as np
import pytest
from blake3 import blake3

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta import output
from sparse_decl.model_delta.output import OutputFile

SIZES = (5, 700, 1, 64)
DATA = np.random.default_rng(0).integers(0, 256, sum(SIZES), np.uint8)
PIECES = [
    (end - size, DATA[end - size : end]) for size, end in zip(SIZES, itertools.accumulate(SIZES), strict=True)
]  # (offset, bytes)
DIGEST = "b3:" + blake3(DATA.data).hexdigest()


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_each_byte_is_digested_once_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: tuple[int, ...]
) -> None:
    read = []
    monkeypatch.setattr(
        output, "read_at", lambda fd, view, at, real=output.read_at: read.append(len(view)) or real(fd, view, at)
    )
    file = OutputFile(tmp_path / "file", DATA.size, 1)
    early = 0  # bytes that were written before their turn
    for n, piece in enumerate(order):
        early += SIZES[piece] if set(range(piece)) - set(order[:n]) else 0
        file.write(PIECES[piece][1], PIECES[piece][0])
    assert file.digest() == DIGEST
    file.close()
    assert sum(read) == early
    assert (tmp_path / "file").read_bytes() == DATA.tobytes()


def test_several_threads_write_one_file(tmp_path: Path) -> None:
    file = OutputFile(tmp_path / "file", DATA.size, 2)
    threads = [threading.Thread(target=file.write, args=(data, at)) for at, data in reversed(PIECES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert file.digest() == DIGEST
    file.close()


def test_a_byte_that_was_not_written_is_an_error(tmp_path: Path) -> None:
    file = OutputFile(tmp_path / "file", DATA.size, 1)
    for at, data in (PIECES[0], PIECES[2], PIECES[3]):
        file.write(data, at)
    with pytest.raises(FormatError, match="every byte"):
        file.digest()
    file.close()
