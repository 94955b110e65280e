"""Kernels are compiled while other threads go on."""

import sys

import numpy as np

from sparse_kernels import jit


def test_a_module_imported_meanwhile_disturbs_nothing(monkeypatch):
    """Another thread may import while the modules are gone through."""

    class Name(str):
        __slots__ = ()

        def startswith(self, *arguments):
            sys.modules.setdefault("imported_meanwhile", np)
            return str.startswith(self, *arguments)

    monkeypatch.setitem(sys.modules, Name("a_module_with_a_name"), np)
    monkeypatch.delitem(sys.modules, "imported_meanwhile", raising=False)
    try:
        jit._use_numba()
        assert "imported_meanwhile" in sys.modules
    finally:
        sys.modules.pop("imported_meanwhile", None)
