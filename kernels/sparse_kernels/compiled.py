"""What Numba has compiled is kept where `caches` keeps things, behind its digest, instead of in Numba's own cache: to
that a full disk, a folder that has gone and a damaged file are errors of the kernel's call.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite
import numba
import numpy as np
from numba.core import compiler, serialize

from sparse_kernels import caches

ENDING = ".numba"
_STAMP = 16  # bytes
_IMPORT = re.compile(rb"^from sparse_kernels(?:\.(\w+))? import (.+)$", re.MULTILINE)


class KernelCache:
    """One kernel's, in the place of `numba.core.caching.FunctionCache`: a file for every signature and processor."""

    cache_path = None

    def __init__(self, function: Any):
        self._module = function.__module__.rpartition(".")[2]
        self._name = f"{self._module}.{function.__qualname__}"

    def load_overload(self, signature: Any, context: Any) -> Any:
        """What was kept of these sources; None: nothing, or it is damaged."""
        context.refresh()
        kept, stamp = caches.read(self._file(signature, context.codegen())), _stamp(self._module)
        if kept is None or stamp is None or not kept.startswith(stamp):
            return None
        return compiler.CompileResult._rebuild(context, *pickle.loads(kept[_STAMP:]))

    def save_overload(self, signature: Any, result: Any) -> None:
        """Keeps it, if there is a place for it and it does not hang on this process."""
        stamp = _stamp(self._module)
        if (
            stamp is not None
            and not result.library.has_dynamic_globals
            and all(each.can_cache for each in result.lifted)
        ):
            caches.write(self._file(signature, result.codegen), stamp + serialize.dumps(result._reduce()))

    def _file(self, signature: Any, codegen: Any) -> str:
        how = (os.environ.get("NUMBA_OPT"), os.environ.get("NUMBA_BOUNDSCHECK"), sys.version_info[:2])
        about = repr((str(signature), codegen.magic_tuple(), *how))
        return f"{self._name}-{hashlib.blake2b(about.encode(), digest_size=16).hexdigest()}{ENDING}"


@cache
def _stamp(module: str, folder: Path = Path(__file__).parent) -> bytes | None:
    """Digest of what compiled code depends on: the source of the kernel's module and of all that it imports, and the
    versions of what compiles and holds it. A file with another is written anew. None: the sources cannot be read."""
    digest = hashlib.blake2b(
        repr((numba.__version__, llvmlite.__version__, np.__version__)).encode(), digest_size=_STAMP
    )
    waiting = [module, "vectors"]  # which stands behind every name that `jit.intrinsic` gives
    known = {*waiting, "jit", "native"}  # the last two compile nothing of their own into a kernel
    while waiting:
        try:
            source = (folder / f"{waiting.pop()}.py").read_bytes()
        except OSError:
            return None
        digest.update(source)
        for where, names in _IMPORT.findall(source):
            found = {where.decode()} if where else {name.strip() for name in names.decode().split(",")}
            waiting += sorted(found - known)
            known |= found
    return digest.digest()
