"""Kernels are compiled when one of them is first called: importing this package imports neither Numba nor LLVM.

`njit` and `intrinsic` stand for Numba's. A kernel that is shipped as LLVM IR (`native`) runs without Numba at all; the
first call of any other puts Numba's objects in the place of all kernels at once, since kernels call each other.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar, cast

from sparse_kernels import native

P = ParamSpec("P")
R = TypeVar("R")
_PACKAGE = __name__.partition(".")[0]
_MUTEX = threading.Lock()
_TOLD: list[bool] = []  # once Numba knows what a kernel is


class Kernel(Generic[P, R]):
    """A kernel that is compiled on its first call. Its types are those of the function it is made of."""

    def __init__(self, function: Callable[P, R], options: dict[str, Any]):
        self.py_func, self.options = function, options
        self.__doc__, self.__name__, self.__module__ = function.__doc__, function.__name__, function.__module__
        self._shipped = native.shipped(function.__module__, function.__name__)
        self._dispatcher: Any = None

    def __call__(self, *arguments: P.args, **named: P.kwargs) -> R:
        if self._shipped is not None and not named:
            found = self._shipped.variant(arguments)
            if found is not None:
                return cast(R, found(arguments))
        return cast(R, self.dispatcher(*arguments, **named))

    @property
    def dispatcher(self) -> Any:
        """Numba's object for it."""
        if self._dispatcher is None:
            _use_numba()
        return self._dispatcher

    def put(self, make: Callable[..., Any], cache: Callable[[Any], Any]) -> None:
        """Makes Numba's object: with `numba.njit`, and `cache` for what it compiles."""
        if self._dispatcher is None:
            dispatcher = make(**{name: value for name, value in self.options.items() if name != "cache"})(self.py_func)
            if self.options.get("cache"):
                dispatcher._cache = cache(self.py_func)
            self._dispatcher = dispatcher

    @property
    def replaceable(self) -> bool:
        """Whether Numba's object is better in its place: unless its code was shipped."""
        return self._shipped is None


class Intrinsic:
    """A name in `vectors`, for use inside kernels. arguments: if it is a function that makes the intrinsic."""

    def __init__(self, name: str, arguments: tuple[Any, ...]):
        self._name, self._arguments = name, arguments

    def __call__(self, *arguments: Any) -> Any:
        raise TypeError(f"{self._name} works inside kernels alone")

    def real(self) -> Any:
        from sparse_kernels import vectors

        found = getattr(vectors, self._name)
        return found(*self._arguments) if self._arguments else found


def njit(**options: Any) -> Callable[[Callable[P, R]], Kernel[P, R]]:
    """As `numba.njit` with options."""

    def wrap(function: Callable[P, R]) -> Kernel[P, R]:
        return Kernel(function, options)

    return wrap


def intrinsic(name: str, *arguments: Any) -> Any:
    """What `vectors` calls so."""
    return Intrinsic(name, arguments)


def _use_numba() -> None:
    """Lets kernels and intrinsics of the modules that are imported see Numba's objects of each other."""
    with _MUTEX:
        import numba
        from numba.extending import typeof_impl

        from sparse_kernels import caches, compiled, notices

        if not caches.any_kept(compiled.ENDING):
            notices.compiling()
        if not _TOLD:  # of a kernel that is shipped, other kernels see the one that Numba makes of it
            typeof_impl.register(Kernel)(lambda kernel, _: numba.typeof(kernel.dispatcher))
            _TOLD.append(True)
        modules = [module for name, module in list(sys.modules.items()) if name.startswith(_PACKAGE + ".")]
        for module in modules:
            for name, value in list(vars(module).items()):
                if isinstance(value, Intrinsic):
                    setattr(module, name, value.real())
                elif isinstance(value, Kernel):
                    value.put(numba.njit, compiled.KernelCache)
                    if value.replaceable:
                        setattr(module, name, value.dispatcher)
