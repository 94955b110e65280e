"""What may have been written by anyone: how much memory it may take, and what its decoders may raise.

Sizes in a delta are claims. Whatever is about to be allocated because of one goes through `claim`, which holds it to
the memory that the work at hand was given. `untrusted` marks an entry point of a decoder: whatever hostile bytes cause
in it is raised as a SparseError.
"""

from __future__ import annotations

import functools
import json
import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar

from sparse_decl.base.errors import FormatError, SparseError

P = ParamSpec("P")
R = TypeVar("R")

DEFAULT_MEMORY = 1 << 30  # bytes
_PER_BYTE = 16  # of memory that a byte of input may ask for beside it: what is on the disk is no mere claim
_limit: ContextVar[int | None] = ContextVar("memory of untrusted input", default=DEFAULT_MEMORY)
# What bytes that make no sense raise in decoders; exceptions of back ends are known by where their types come from.
_CAUSED = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_BACK_ENDS = {"pyarrow", "zstandard", "zstd", "pydantic_core", "safetensors_rust"}


@contextmanager
def memory_limit(memory: int | None, *, beside: int = 0) -> Iterator[None]:
    """Sets what `claim` allows in this thread. memory: bytes, None for any; beside: bytes of input that is here."""
    token = _limit.set(None if memory is None else memory + _PER_BYTE * beside)
    try:
        yield
    finally:
        _limit.reset(token)


def claim(nbytes: int, what: str) -> None:
    """Raises SparseError if untrusted input makes us take more bytes than it may. what: what they are for."""
    limit = _limit.get()
    if limit is not None and nbytes > limit:
        raise SparseError(
            f"{what} would take more memory than is allowed",
            why=f"it asks for {nbytes / 1e6:,.0f} MB, and {limit / 1e6:,.0f} MB are allowed",
            hint="if you trust where it comes from, allow more: --memory",
        )


def allowed() -> int | None:
    """Bytes that `claim` allows; None for any."""
    return _limit.get()


def load_json(text: bytes | str, what: str) -> Any:
    """The JSON value, if the objects it becomes fit into memory. Raises ValueError and RecursionError as json does."""
    claim_json(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), what)
    return json.loads(text)


def claim_json(text: bytes, what: str) -> None:
    """Claims what the objects of a JSON text take at most, about."""
    claim(len(text) + 100 * (text.count(b"[") + text.count(b"{")) + 40 * text.count(b","), what)


def untrusted(function: Callable[P, R]) -> Callable[P, R]:
    """Marks an entry point of a decoder. Its argument `memory` is the limit; what hostile bytes raise in it, other than
    SparseError and OSError, is a FormatError that says where."""

    @functools.wraps(function)
    def guarded(*arguments: P.args, **options: P.kwargs) -> R:
        memory = options.get("memory", DEFAULT_MEMORY)
        with memory_limit(memory if isinstance(memory, int) else DEFAULT_MEMORY), damage_told():
            return function(*arguments, **options)

    return guarded


@contextmanager
def damage_told() -> Iterator[None]:
    """What hostile bytes raise in the body, other than SparseError and OSError, as a FormatError that says where."""
    try:
        yield
    except (SparseError, OSError):
        raise
    except MemoryError as error:
        raise SparseError(
            "there is not enough memory to decode this",
            why=str(error)[:200] or "an allocation failed",
            hint="if you trust where it comes from, use a machine with more memory",
        ) from error
    except Exception as error:
        if not isinstance(error, _CAUSED) and type(error).__module__.partition(".")[0] not in _BACK_ENDS:
            raise
        last = traceback.extract_tb(error.__traceback__)[-1]
        raise FormatError(
            "the delta is damaged",
            why=f"{type(error).__name__}: {error}"[:200] + f" ({os.path.basename(last.filename)}:{last.lineno})",
            hint="fetch or build it again; if it was made by this version, report this as a bug",
        ) from error
