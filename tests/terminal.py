"""Commands on a pseudo-terminal, for tests of what people see."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.cli.conftest import environment


@contextmanager
def read_terminal(
    command: list[str], cwd: Any, columns: int, **more: str
) -> Iterator[tuple[subprocess.Popen[bytes], bytearray]]:
    """A process on a terminal of so many columns, and what it writes there; whole once the block is left."""
    terminal, inside = pty.openpty()
    fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    text = bytearray()

    def read() -> None:
        while select.select([terminal], [], [], 60)[0]:
            try:
                text.extend(os.read(terminal, 65536))
            except OSError:  # nobody holds its other side any more
                return

    with subprocess.Popen(
        command, cwd=cwd, env=environment(**more), stdin=inside, stdout=inside, stderr=inside
    ) as running:
        os.close(inside)
        reader = threading.Thread(target=read)
        reader.start()
        try:
            yield running, text
        finally:
            running.wait(120)
            reader.join(60)
            os.close(terminal)


def on_terminal(command: list[str], cwd: Any, columns: int, **more: str) -> str:
    """What a command writes to a terminal of so many columns."""
    with read_terminal(command, cwd, columns, **more) as (_, text):
        pass
    return text.decode()
