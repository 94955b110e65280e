"""How Python calls a shipped kernel: by a function of CPython's own kind (PEP 590), made as LLVM IR beside it.

ctypes takes half a microsecond for each argument, which is more than many a kernel works on a block. What this function
does not take (arrays of a subclass, or whose dtype is equal without being the same object) is left to ctypes.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

GIVEN = {  # what the IR calls: Python's own functions
    "sparse_as_whole": "PyLong_AsLongLong",
    "sparse_as_real": "PyFloat_AsDouble",
    "sparse_whole": "PyLong_FromLongLong",
    "sparse_real": "PyFloat_FromDouble",
    "sparse_tuple": "PyTuple_New",
    "sparse_put": "PyTuple_SetItem",
    "sparse_release": "PyEval_SaveThread",
    "sparse_take": "PyEval_RestoreThread",
    "sparse_failed": "PyErr_Occurred",
    "sparse_refuse": "PyErr_SetNone",
    "sparse_no_memory": "PyErr_NoMemory",
}
_DECLARED = """
declare i64 @sparse_as_whole(ptr)
declare double @sparse_as_real(ptr)
declare ptr @sparse_whole(i64)
declare ptr @sparse_real(double)
declare ptr @sparse_tuple(i64)
declare i32 @sparse_put(ptr, i64, ptr)
declare ptr @sparse_release()
declare void @sparse_take(ptr)
declare ptr @sparse_failed()
declare void @sparse_refuse(ptr)
declare ptr @sparse_no_memory()
"""
# of a PyObject, and of NumPy's public PyArrayObject_fields
_TYPE, _DATA, _DIMENSIONS, _SIZES, _DTYPE, _FLAGS = 8, 16, 24, 32, 56, 64
_CONTIGUOUS = 1  # NPY_ARRAY_C_CONTIGUOUS
_ARRAY, _REFUSAL, _FIRST_DTYPE = 0, 1, 2  # in what the function knows of this process: addresses of Python's objects
_FASTCALL = 0x80


class _Method(ctypes.Structure):
    """PyMethodDef."""

    _fields_ = [
        ("name", ctypes.c_char_p), ("function", ctypes.c_void_p), ("flags", ctypes.c_int), ("about", ctypes.c_char_p),
    ]  # fmt: skip


_held: list[_Method] = []  # as long as the functions made of them


def made(address: int, name: str, dtypes: Sequence[np.dtype]) -> Callable[..., Any]:
    """The function whose code, that of `text`, is at an address. dtypes: of its arrays, in turn. It raises TypeError or
    OverflowError for arguments that it does not take, before the kernel runs."""
    known = np.array([id(np.ndarray), id(TypeError), *map(id, dtypes)], np.int64)
    method = _Method(name.encode(), address, _FASTCALL, None)
    _held.append(method)
    new = ctypes.pythonapi.PyCFunction_NewEx
    new.restype, new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p]
    return new(ctypes.addressof(method), known, None)  # type: ignore[no-any-return]


def text(name: str, entry: str, arguments: Sequence[tuple[str, int]], results: Sequence[str], failed: int) -> str:
    """The IR of a function `name` that calls `entry`. arguments: (dtype, dimensions, 0 for a scalar) of each; results:
    dtypes of what it gives, in an array as `native.by_array` says; failed: what it returns without memory.
    """
    apart = results not in ([], ["i8"])
    lines = [
        f"%right.count = icmp eq i64 %count, {len(arguments)}",
        *_load("%known", "%self", _DATA),
        *_load("%refusal", "%known", 8 * _REFUSAL),
        "br i1 %right.count, label %types, label %refuse",
        "types:",
        *_load("%array", "%known", 8 * _ARRAY),
    ]
    kinds, passed = [], []
    arrays = [k for k, (_, dimensions) in enumerate(arguments) if dimensions]
    for k in range(len(arguments)):
        lines += _load(f"%o{k}", "%args", 8 * k)
    right = []
    for k in arrays:
        lines += [*_load(f"%type{k}", f"%o{k}", _TYPE), f"%is{k} = icmp eq ptr %type{k}, %array"]
        right.append(f"%is{k}")
    lines += _branch(right, "types", "scalars")
    for k, (dtype, dimensions) in enumerate(arguments):
        if dimensions:
            lines.append(f"%a{k} = ptrtoint ptr %o{k} to i64")
            kinds.append("i64")
        else:
            real = dtype == "f8"
            kinds.append("double" if real else "i64")
            lines += [
                f"%a{k} = call {kinds[-1]} @sparse_as_{'real' if real else 'whole'}(ptr %o{k})",
                f"%odd{k} = {'fcmp oeq double' if real else 'icmp eq i64'} %a{k}, {'-1.0' if real else '-1'}",
                f"br i1 %odd{k}, label %ask{k}, label %fine{k}",
                f"ask{k}:",
                f"%error{k} = call ptr @sparse_failed()",
                f"%none{k} = icmp eq ptr %error{k}, null",
                f"br i1 %none{k}, label %fine{k}, label %nothing",
                f"fine{k}:",
            ]
        passed.append(f"{kinds[-1]} %a{k}")
    right = []
    for place, k in enumerate(arrays):
        lines += [
            *_load(f"%dtype{k}", f"%o{k}", _DTYPE),
            *_load(f"%wanted{k}", "%known", 8 * (_FIRST_DTYPE + place)),
            *_load(f"%dimensions{k}", f"%o{k}", _DIMENSIONS, "i32"),
            *_load(f"%flags{k}", f"%o{k}", _FLAGS, "i32"),
            f"%same{k} = icmp eq ptr %dtype{k}, %wanted{k}",
            f"%flat{k} = icmp eq i32 %dimensions{k}, {arguments[k][1]}",
            f"%bit{k} = and i32 %flags{k}, {_CONTIGUOUS}",
            f"%whole{k} = icmp ne i32 %bit{k}, 0",
        ]
        right += [f"%same{k}", f"%flat{k}", f"%whole{k}"]
    lines += _branch(right, "arrays", "work")
    if apart:  # an array as far as a kernel looks at it
        kinds.append("i64")
        passed.append("i64 %found")
        lines += [
            "%found = ptrtoint ptr %fake to i64",
            f"%data.at = getelementptr i8, ptr %fake, i64 {_DATA}",
            "store ptr %values, ptr %data.at",
            f"%sizes.at = getelementptr i8, ptr %fake, i64 {_SIZES}",
            "store ptr %size, ptr %sizes.at",
            f"store i64 {len(results)}, ptr %size",
        ]
    lines += [
        "%thread = call ptr @sparse_release()",
        f"%result = call i64 @{entry}({', '.join(passed)})",
        "call void @sparse_take(ptr %thread)",
        f"%lost = icmp eq i64 %result, {failed}",
        "br i1 %lost, label %memory, label %give",
        "give:",
        *_given(results if apart else []),
        "refuse:",
        "call void @sparse_refuse(ptr %refusal)",
        "ret ptr null",
        "memory:",
        "%no = call ptr @sparse_no_memory()",
        "ret ptr null",
        "nothing:",
        "ret ptr null",
    ]
    room = [f"%values = alloca [{max(len(results), 1)} x i64]", "%size = alloca i64", "%fake = alloca [16 x i64]"]
    body = "\n".join(line if line.endswith(":") else f"  {line}" for line in [*(room if apart else []), *lines])
    return f"{_DECLARED}\ndefine ptr @{name}(ptr %self, ptr %args, i64 %count) {{\n{body}\n}}\n"


def _load(name: str, base: str, offset: int, kind: str = "ptr") -> list[str]:
    return [f"{name}.at = getelementptr i8, ptr {base}, i64 {offset}", f"{name} = load {kind}, ptr {name}.at"]


def _branch(right: list[str], about: str, after: str) -> list[str]:
    """On, if all of the conditions hold, to the block `after`, which begins."""
    lines, last = [], "true"
    for n, condition in enumerate(right):
        lines.append(f"%{about}.{n} = and i1 {last}, {condition}")
        last = f"%{about}.{n}"
    return [*lines, f"br i1 {last}, label %{after}, label %refuse", f"{after}:"]


def _given(results: Sequence[str]) -> list[str]:
    """Returns what the kernel gave: its result, or those in the array."""
    if not results:
        return ["%number = call ptr @sparse_whole(i64 %result)", "ret ptr %number"]
    lines = []
    for n, dtype in enumerate(results):
        kind, make = ("double", "real") if dtype == "f8" else ("i64", "whole")
        lines += [*_load(f"%r{n}", "%values", 8 * n, kind), f"%p{n} = call ptr @sparse_{make}({kind} %r{n})"]
    if len(results) == 1:
        return [*lines, "ret ptr %p0"]
    lines += [f"%tuple = call ptr @sparse_tuple(i64 {len(results)})"]
    lines += [f"%put{n} = call i32 @sparse_put(ptr %tuple, i64 {n}, ptr %p{n})" for n in range(len(results))]
    return [*lines, "ret ptr %tuple"]
