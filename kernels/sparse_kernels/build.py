"""Writes the LLVM IR of shipped kernels (`native`): `python -m sparse_kernels.build`, after one of them has changed.

Numba compiles them without its runtime (they allocate nothing), LLVM makes one function of each and leaves vectors
and processors to the machine that runs it. The first line names the sources, so that a test can say when it is stale.
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import os
import re
import sys
from pathlib import Path
from typing import Any, cast

from sparse_kernels import caches, native
from sparse_kernels.jit import Intrinsic, Kernel


def sources(kernel: Kernel[..., Any]) -> str:
    """Digest of a kernel's source and of all that it calls or names."""
    import numpy as np

    from sparse_kernels import vectors

    seen: dict[str, str] = {}

    def visit(function: Any) -> None:
        name = f"{function.__module__}.{function.__qualname__}"
        if name in seen:
            return
        seen[name] = inspect.getsource(function)
        for used in sorted(set(_names(function.__code__))):
            value = function.__globals__.get(used)
            value = getattr(value, "py_func", value)
            if inspect.isfunction(value) and value.__module__.startswith("sparse_kernels"):
                visit(value)
            elif isinstance(value, Intrinsic) or type(value).__name__ == "_Intrinsic":
                seen["vectors"] = inspect.getsource(vectors)
            elif isinstance(value, np.generic):  # as NumPy 2 shows it; NumPy 1 shows the number alone
                seen[f"{name}:{used}"] = f"np.{type(value).__name__}({value.item()!r})"
            elif isinstance(value, int | float) or type(value).__module__ == "numpy":
                seen[f"{name}:{used}"] = repr(value)

    visit(kernel.py_func)
    return hashlib.blake2b("".join(f"{k}\n{seen[k]}\n" for k in sorted(seen)).encode(), digest_size=16).hexdigest()


def _names(code: Any) -> list[str]:
    inner = [name for constant in code.co_consts if inspect.iscode(constant) for name in _names(constant)]
    return [*code.co_names, *inner]


def kernel_of(name: str) -> Any:
    module, _, function = name.partition(".")
    return getattr(importlib.import_module(f"sparse_kernels.{module}"), function)


def _views() -> dict[str, Any]:
    """Intrinsics that make Numba's arrays of NumPy's: `u2_1(address)` is an array of u16 in one dimension.

    An address is that of the Python object, whose fields are NumPy's public `PyArrayObject_fields`.
    """
    import numpy as np
    from llvmlite import ir
    from numba import extending, from_dtype, types
    from numba.core import cgutils

    word, intrinsic = ir.IntType(64), cast(Any, extending.intrinsic)

    def field(b: Any, address: Any, offset: int) -> Any:
        place = b.inttoptr(b.add(address, ir.Constant(word, native.OBJECT_HEAD + offset)), word.as_pointer())
        return b.load(place)

    def view(context: Any, b: Any, signature: Any, values: Any) -> Any:
        kind = signature.return_type
        array = context.make_array(kind)(context, b)
        sizes = b.inttoptr(field(b, values[0], native.FIELD_SIZES), word.as_pointer())
        shape = [b.load(b.gep(sizes, [ir.Constant(word, axis)])) for axis in range(kind.ndim)]
        size = ir.Constant(word, kind.dtype.bitwidth // 8)
        steps = [size] if len(shape) == 1 else [b.mul(shape[1], size), size]
        array.data = b.inttoptr(field(b, values[0], 0), array.data.type)
        array.shape, array.strides = cgutils.pack_array(b, shape), cgutils.pack_array(b, steps)
        array.itemsize, array.nitems = size, shape[0] if len(shape) == 1 else b.mul(shape[0], shape[1])
        array.meminfo = cgutils.get_null_value(array.meminfo.type)
        array.parent = cgutils.get_null_value(array.parent.type)
        return array._getvalue()

    def maker(dtype: str, dimensions: int) -> Any:
        kind = types.Array(from_dtype(np.dtype(dtype)), dimensions, "C")

        @intrinsic
        def make(typing: Any, address: Any) -> Any:
            return kind(address), view

        return make

    return {
        f"{dtype}_{dimensions}": maker(dtype, dimensions)
        for dtype in ("u1", "u2", "u4", "u8", "i2", "i4", "i8", "f4", "f8")
        for dimensions in (1, 2)
    }


def text_of(name: str, widths: tuple[int, ...]) -> str:
    """The IR of one variant."""
    import llvmlite.binding as llvm
    import numba
    from numba import types

    kinds: list[Any] = []
    call: list[str] = []
    for k, argument in enumerate(native.arguments(name)):
        dtype = argument.of(widths)
        kinds.append(types.float64 if not argument.dimensions and dtype == "f8" else types.int64)
        call.append(f"{dtype}_{argument.dimensions}(a{k})" if argument.dimensions else f"a{k}")
    kernel = kernel_of(name)
    space: dict[str, Any] = {"kernel": getattr(kernel, "dispatcher", kernel), **_views()}
    asked = f"kernel({', '.join(call)})"
    last = f"{asked}\n    return 0" if name in native.NOTHING else f"return {asked}"
    body = f"def entry({', '.join(f'a{k}' for k in range(len(kinds)))}):\n    {last}\n"
    exec(body, space)
    made = cast(Any, numba.cfunc)(types.int64(*kinds), nopython=True, _nrt=False)(space["entry"])
    module = llvm.parse_assembly(made._library.get_llvm_str())
    entry = module.get_function(made.native_name)
    entry.name = native.entry_of(name)
    for function in module.functions:
        if not function.is_declaration and function.name != native.entry_of(name):
            function.linkage = "internal"
    for value in module.global_variables:
        if not value.is_declaration:
            value.linkage = "internal"
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(cpu="", features="", opt=2)
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = False
    options.loop_interleaving = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    text = str(module)
    text = re.sub(r"^(target (triple|datalayout)|source_filename|; ModuleID).*\n", "", text, flags=re.M)
    return text


def main() -> int:
    os.environ["NUMBA_OPT"] = "0"  # whatever machine this is, the code is the same
    caches.for_numba = lambda: False
    native.FOLDER.mkdir(exist_ok=True)
    for old in native.FOLDER.glob("*.ll"):
        old.unlink()
    for name in native.SIGNATURES:
        for widths in native.variants(name):
            text = f"; {sources(kernel_of(name))}\n{text_of(name, widths)}"
            Path(native.file_of(name, widths)).write_text(text, encoding="ascii", newline="\n")
            wanted = sorted(set(re.findall(r'^declare [^@]*@"?([\w.$]+)', text, re.M)))
            sys.stdout.write(f"{native.file_of(name, widths).stem}: {len(text)} bytes, wants {' '.join(wanted)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
