"""Writes the LLVM IR of shipped kernels (`native`): `python -m sparse_kernels.build`, after one of them has changed.

Numba compiles them, arrays that they allocate come from Python instead of Numba's runtime, LLVM makes one function of
each and leaves vectors and processors to the machine that runs it. The first line names the sources, so that a test can
say when it is stale.
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
            elif isinstance(value, np.ndarray):  # whole, and in no version's way of showing it
                digest = hashlib.blake2b(value.tobytes(), digest_size=16).hexdigest()
                seen[f"{name}:{used}"] = f"{value.dtype.str} {value.shape} {digest}"
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
    from numba.np.numpy_support import as_dtype

    word, intrinsic = ir.IntType(64), cast(Any, extending.intrinsic)

    def field(b: Any, address: Any, offset: int) -> Any:
        place = b.inttoptr(b.add(address, ir.Constant(word, native.OBJECT_HEAD + offset)), word.as_pointer())
        return b.load(place)

    def view(context: Any, b: Any, signature: Any, values: Any) -> Any:
        kind = signature.return_type
        array = context.make_array(kind)(context, b)
        sizes = b.inttoptr(field(b, values[0], native.FIELD_SIZES), word.as_pointer())
        shape = [b.load(b.gep(sizes, [ir.Constant(word, axis)])) for axis in range(kind.ndim)]
        size = ir.Constant(word, as_dtype(kind.dtype).itemsize)
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
        for dtype in ("b1", "u1", "u2", "u4", "u8", "i2", "i4", "i8", "f4", "f8")
        for dimensions in (1, 2)
    }


# Arrays that a kernel makes for its own work, as Numba lays them out: a count of references, and where their words lie,
# here in one piece; and an instruction in the place of a library's function.
_RUNTIME = """
declare ptr @sparse_allocate(i64)
declare void @sparse_free(ptr)
define ptr @NRT_MemInfo_alloc_aligned(i64 %size, i32 %align) {
  %all = add i64 %size, 128
  %piece = call ptr @sparse_allocate(i64 %all)
  %none = icmp eq ptr %piece, null
  br i1 %none, label %end, label %fill
fill:
  %address = ptrtoint ptr %piece to i64
  %after = add i64 %address, 127
  %even = and i64 %after, -64
  %data = inttoptr i64 %even to ptr
  store {i64, ptr, ptr, ptr, i64} zeroinitializer, ptr %piece
  store i64 1, ptr %piece
  %at = getelementptr {i64, ptr, ptr, ptr, i64}, ptr %piece, i64 0, i32 3
  store ptr %data, ptr %at
  br label %end
end:
  ret ptr %piece
}
define void @NRT_MemInfo_call_dtor(ptr %piece) {
  call void @sparse_free(ptr %piece)
  ret void
}
declare double @llvm.sqrt.f64(double)
define double @sqrt(double %x) {
  %root = call double @llvm.sqrt.f64(double %x)
  ret double %root
}
"""


def _entry(entry: str, inner: str, kinds: list[str]) -> str:
    """What is called: `inner`, as Numba calls it, without what it would raise."""
    given = [f"{kind} %a{k}" for k, kind in enumerate(kinds)]
    return f"""{_RUNTIME}
declare i32 @"{inner}"({", ".join(["ptr", "ptr", *kinds])})
define i64 @{entry}({", ".join(given)}) {{
  %result = alloca i64
  %error = alloca ptr
  %status = call i32 @"{inner}"({", ".join(["ptr %result", "ptr %error", *given])})
  %fine = icmp eq i32 %status, 0
  %value = load i64, ptr %result
  %given = select i1 %fine, i64 %value, i64 {native.FAILED}
  ret i64 %given
}}
"""


def text_of(name: str, widths: tuple[int, ...]) -> str:
    """The IR of one variant."""
    import llvmlite.binding as llvm
    import numba
    from numba import types

    kinds: list[Any] = []
    call: list[str] = []
    for k, argument in enumerate(native.arguments(name, widths)):
        dtype = argument.dtype
        kinds.append(types.float64 if not argument.dimensions and dtype == "f8" else types.int64)
        call.append(f"{dtype}_{argument.dimensions}(a{k})" if argument.dimensions else f"a{k}")
    results = native.results(name)
    if native.by_array(results):
        kinds.append(types.int64)
        call.append("")
    kernel = kernel_of(name)
    space: dict[str, Any] = {"kernel": getattr(kernel, "dispatcher", kernel), **_views()}
    asked = f"kernel({', '.join(part for part in call if part)})"
    last = f"return {asked}" if results else f"{asked}\n    return 0"
    if native.by_array(results):
        places = ", ".join(f"found[{k}]" for k in range(len(results)))
        last = f"found = {results[0]}_1(a{len(kinds) - 1})\n    {places} = {asked}\n    return 0"
    body = f"def entry({', '.join(f'a{k}' for k in range(len(kinds)))}):\n    {last}\n"
    exec(body, space)
    made = cast(Any, numba.njit)(types.int64(*kinds), error_model="numpy")(space["entry"])
    (compiled,) = made.overloads.values()
    # an array that was given has no references to count, which shows only where the counting is inlined
    module = llvm.parse_assembly(compiled.library.get_llvm_str().replace("noinline", "nounwind"))
    types_of = [("double" if kind is types.float64 else "i64") for kind in kinds]
    module.link_in(llvm.parse_assembly(_entry(native.entry_of(name), compiled.fndesc.llvm_func_name, types_of)))
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


def outside(text: str) -> list[str]:
    """What IR calls that is neither LLVM's own nor given to it (`native`): nothing would be there."""
    called = set(re.findall(r'^declare [^@]*@"?([\w.$]+)', text, re.M))
    return sorted(name for name in called if not name.startswith("llvm.") and name not in native.GIVEN)


def main() -> int:
    os.environ["NUMBA_OPT"] = "0"  # whatever machine this is, the code is the same
    caches.read = lambda name: None  # what is kept is code, not IR
    native.FOLDER.mkdir(exist_ok=True)
    for old in native.FOLDER.glob("*.ll"):
        old.unlink()
    for name in native.SIGNATURES:
        for widths in native.variants(name):
            text = f"; {sources(kernel_of(name))}\n{text_of(name, widths)}"
            Path(native.file_of(name, widths)).write_text(text, encoding="ascii", newline="\n")
            sys.stdout.write(f"{native.file_of(name, widths).stem}: {len(text)} bytes\n")
            if outside(text):
                sys.stderr.write(f"{name} cannot be shipped: it calls {', '.join(outside(text))}\n")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
