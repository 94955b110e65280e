"""Messages for whoever looks for a fault, by the standard `logging` under the name `sparse_decl`.

Nothing here imports `logging`, which takes longer than many a command: where nobody has loaded it, nobody listens.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

NAME = "sparse_decl"


def debug(message: str, *values: Any) -> None:
    """`message % values`, formatted only if somebody listens."""
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(NAME).debug(message, *values)


@contextmanager
def timed(message: str, *values: Any) -> Iterator[None]:
    """Says at its end how long something took, and whether it failed."""
    started = time.perf_counter()
    try:
        yield
    except BaseException as error:
        debug(f"{message}: {type(error).__name__} after %.3f s", *values, time.perf_counter() - started)
        raise
    debug(f"{message}: %.3f s", *values, time.perf_counter() - started)
