"""`-v` and SPARSE_LOG: what `sparse_decl.base.log` says, on stderr, through the filter that everything passes."""

from __future__ import annotations

import os
import sys

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.log import NAME

LEVELS = ("debug", "info", "warning", "error")
VARIABLE = "SPARSE_LOG"


def start(level: str | None = None) -> None:
    """Turns messages on, from SPARSE_LOG unless a level is given; processes that this one starts do the same.

    Raises ConfigError for a level that does not exist.
    """
    wanted = level or os.environ.get(VARIABLE, "")
    if not wanted:
        return
    if wanted.lower() not in LEVELS:
        raise ConfigError(f"{VARIABLE} takes a level, not {wanted!r}", hint=f"one of {', '.join(LEVELS)}")
    os.environ[VARIABLE] = wanted.lower()
    import logging

    from sparse_decl.cli.console import filtered

    class Line(logging.Formatter):
        def format(self, record: logging.LogRecord) -> str:
            return filtered(super().format(record))

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line("%(relativeCreated)8.0f ms  %(levelname)s  %(message)s"))
    logger = logging.getLogger(NAME)
    logger.handlers[:] = [handler]
    logger.setLevel(wanted.upper())


def is_debugging() -> bool:
    """Whether errors are to be shown with the calls that led to them."""
    return os.environ.get(VARIABLE, "").lower() == "debug"
