"""File systems of URLs: what their event loop prints when a connection breaks beside the request."""

from __future__ import annotations

import subprocess
import sys

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
