"""Each file of a folder in turn as a named pipe: whoever opens one waits for a writer that never comes."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import SparseError

_SECONDS = 20


def refuses_pipes(folder: Path, scratch: Path, work: Callable[[Path], Any]) -> None:
    """`work` on a copy of the folder, once for each of its files, ends in an error of ours."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    for file in sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file()):
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.copytree(folder, scratch)
        (scratch / file).unlink()
        os.mkfifo(scratch / file)
        before = signal.signal(signal.SIGALRM, lambda *_, name=str(file): pytest.fail(f"it waits for {name}"))
        signal.alarm(_SECONDS)
        try:
            with pytest.raises(SparseError):
                work(scratch)
        finally:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, before)
