"""File systems of URLs: what their event loop prints when a connection breaks, and a bucket that does not exist."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from sparse_decl.base.errors import MissingError
from sparse_decl.sources import open_source
from sparse_decl.store.remote import open_remote
from sparse_decl.sync import Follower
from sparse_decl.sync.channels import open_channel

_BROKEN = """
import asyncio, gc, sys, time
from sparse_decl.sources.systems import open_system
system, _ = open_system("https://localhost/x")
async def fails():
    raise {error}
async def starts():
    task = asyncio.create_task(fails())
    await asyncio.sleep(0.05)
asyncio.run_coroutine_threadsafe(starts(), system.loop).result()
gc.collect()
time.sleep(0.05)
"""


def printed(error: str) -> str:
    script = _BROKEN.format(error=error)
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stderr


def test_a_lost_connection_beside_the_request_prints_nothing() -> None:
    assert printed('ConnectionResetError("gone")') == ""
    assert printed('__import__("aiohttp").ServerDisconnectedError("gone")') == ""


def test_a_fault_of_a_back_end_is_still_printed() -> None:
    assert "ValueError: a fault" in printed('ValueError("a fault")')


class NoBucket(MemoryFileSystem):
    """Answers as S3 does of a bucket that does not exist."""

    protocol = "nobucket"

    def _nothing(self, *_: Any, **__: Any) -> Any:
        told = {"Error": {"Code": "NoSuchBucket", "Message": "The specified bucket does not exist"}}
        cause = type("NoSuchBucket", (Exception,), {"response": told})("no bucket")
        raise FileNotFoundError("The specified bucket does not exist") from cause

    info = find = ls = cat_file = _nothing


@pytest.fixture
def no_bucket() -> str:
    fsspec.register_implementation("nobucket", NoBucket, clobber=True)
    return "nobucket://gone/run"


def test_a_bucket_that_does_not_exist_is_no_empty_place(no_bucket: str, tmp_path: Path) -> None:
    remote, channel = open_remote(no_bucket, tmp_path), open_channel(no_bucket)
    digest = "b3:" + "0" * 64
    asked: list[Callable[[], Any]] = [
        lambda: remote.sizes([digest]),
        lambda: remote.sizes([digest[:-4] + f"{n:04}" for n in range(500)]),
        lambda: remote.listing(),
        lambda: channel.names("steps"),
        lambda: channel.read("latest.json", 9),
        lambda: Follower(no_bucket).wait(timeout=0),
        lambda: open_source(no_bucket, tmp_path).snapshot(str),
    ]
    for ask in asked:
        with pytest.raises(MissingError, match="there is no such bucket") as caught:
            ask()
        assert "check its name" in str(caught.value.hint)
