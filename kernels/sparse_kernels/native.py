"""Kernels that are shipped as LLVM IR: those that decoding needs, and that encoding a model or a table needs as a rule.
LLVM makes them code for this processor without Numba, in a fraction of the time, and what it made is kept.

`build` writes the IR from the kernels' own sources; a test holds them against each other. Where the IR cannot be used
(another LLVM that does not read it), Numba compiles the kernel as it does all others.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from sparse_kernels import calls

FOLDER = Path(__file__).parent / "ir"

# Arguments of each: `u1*` an array of that dtype, `u4**` one of two dimensions, `W*` and `V*` of words of the widths
# that a variant is for (`N*` of counts, `F*` of floats), `i8` and `f8` scalars; and what it gives.
SIGNATURES = {
    "rans.fill_lookup": "u4** u4*",
    "rans.decode_plain": "u1* i8* i8* u1* i8* u4* u1* u4* i8* i8* -> i8",
    "rans.decode_vectors": "u1* i8* i8* u1* i8* u4* u1** u1* u4* i8* i8* -> i8",
    "rans.decode_wide": "u1* i8* i8* u1* i8* u4* u1** u1* u4* i8* i8* -> i8",
    "rans.decode_gathers": "u1* i8* i8* u1* i8* u4* u1** u1* u4* i8* i8* -> i8",
    "tables.unpack": "u1* u1* u4** i8* i8* -> i8",
    "scales.table_ids": "W* u1* i8 i8** i8 i8 i8 i8 u1* u1* u1* u1* i2* u1*",
    "words.restore": "u1* u1* u8* i8 u1* i8* i8* i8* W* W* i8 i8 W* -> i8",
    "rounding.predict": "W* i8 u4* f8** f8** i2* i2* f8 i8 i8 f8* f4* u4* i4* u4* i8 u2* u1* u2*",
    "lowrank.predict": "W* i8 f4* f8** f8** i2* i2* f8 i8 i8 f8* f4* u4* i4* W*",
    "shifts.shift": "W* i8 i8 u2* u8* i8* W*",
    "few.look_blocks": "W* i8* i8* i8 i8 i8 u1* u1* i4* u1* i8*",
    "few.restore_blocks": "u1* i8* i8* i8* i8* i4* u1* i8* i8* u1* u8* i8 u1* u8* i8 i8 u1* u8* W* W* i8* i4* W* -> i8",
    "few.put": "W* i4* W*",
    "scales.bins": "W* i8 i8 i8 i8 u1* u1* i8 i8 u2*",
    "lossy.add_codes": "f4* u1* f4* i8 i8 i8 i8 f4*",
    "lossy.add_product": "f4* f4** f4** f8 i8 i8 f4* f4*",
    "casts.convert": "W* i8 i8 i8 i8 i8 i8 V*",
    "quantizing.largest": "f4* f4*",
    "quantizing.scale": "f4* f8 f8 i8",
    "quantizing.scale_groups": "f4* i8 f8 i8",
    "judging.judge": "W** W** i8 i8 i8 i8 i8 u1* i8** i8 i8**",
    "judging.structure": "W** W** i8 i8* i8* f8*",
    "superblocks.fit_with_minimum": "f4** f4** f8 f4* i8 f4* f4* f4**",
    "superblocks.fit_symmetric": "f4** f8 f4* f4* f4**",
    "superblocks.fit_one_by_one": "f4** f8 f4* f4**",
    "pruning.prune_groups": "W* V* i8 i8 i8 i8",
    "pruning.prune_below": "W* i8 i8",
    "blend.blend": "W** i8 f4* i8 i8* f8* f8 f8** f4* u4* u1* W*",
    "few.count_differing": "W* W* i8 -> i8",
    "few.differing": "W* W* i4* -> i8",
    "few.within": "i4* i8 i8 i4* -> i8",
    "few.symbols": "W* W* i8* u2* i8 i4** W** u2* u4* -> i8 i8 i8",
    "few.tally": "u2* W* i4* u4* i8* i8** i8**",
    "few.code": "W* i4* u2* u4* i8* u1* u8** u1** u4* u2* -> i8 i8",
    "few.exponents": "W* W* i8 i8 i8* i8*",
    "few.put_part": "W* i4* i8 W*",
    "intervals.narrow_differences": "u2* u2* i8 f4*",
    "intervals.narrow_sums": "u2* u2* i8 i8 f8* f8*",
    "intervals.differences": "f4* f4* f4*",
    "intervals.narrow_bounds": "u2* u2* i8 f4* f4*",
    "intervals.bounds": "u4* u4* f4* f4*",
    "intervals.scale_rows": "f4** f4** f4** f4** f4** i8 f8 f8* -> f8",
    "lowrank.fit_left": "f4** f4** f4**",
    "lowrank.outside": "f4** f4** f4** f4** i8 -> i8",
    "lowrank.update": "f4** f4** f4** f4** f8 f8 f4** f4**",
    "lowrank.update_left": "f4** f4** f4** f4** i8",
    "rounding.difference": "u2* u2* u2* u2*",
    "rounding.split": "u4* i8 u2* u1* u2*",
    "tables.n_log2_n": "i8 -> i8",
    "lowrank.balance_into": "f4** f4** f4** f4** f8*",
    "lowrank.subspace_round": "f4** f4** f4**",
    "rans.encode": "u1* u2* u1* u8** u2* -> i8",
    "rans.fill_symbols": "u4** u8**",
    "scales.energy": "f4* -> f8",
    "scales.exponent_range": "W* i8 i8 -> i8 i8",
    "scales.magnitude_sums": "F* F* i8 f8* f8*",
    "scales.magnitude_sums_by_table": "W* W* f4* i8 f8* f8*",
    "scales.quantised_log2": "f8* u1*",
    "scales.total": "f8* -> f8",
    "tables.code_costs": "i8** -> i8",
    "tables.entropies": "i8** -> i8",
    "tables.list_rows": "N** i8* -> i8 i8",
    "tables.merge_any": "i8** i8 i8 i8* -> i8 i8",
    "tables.merge_classes": "i8** i8* i8 i8* -> i8",
    "tables.normalise": "i8** u4** i8*",
    "words.coarsen": "N** i8 i8 i8 i8**",
    "words.count": "W* u2* i8 i8 N**",
    "words.difference": "W* W* i8 W*",
    "words.rotate": "W* W*",
    "words.split": "W* i8 i8 u1* u4* -> i8",
    "rows.hash_words": "W* u8*",
    "rows.hash_slices": "u1* i8* u8*",
    "rows.hash_lists": "u8* i8* u8*",
    "rows.fold": "u8* u8* i8",
    "rows.salted": "u8* i8",
    "rows.match_rows": "u8* u8* i8*",
    "rows.match_keys": "u8* u8* i8 i8*",
    "rows.match_gaps": "u8** u8** i8* f8* f8",
    "rows.slices_differ": "u1* i8* u1* i8* b1*",
    "rows.common_ends": "u1* i8* u1* i8* i8* i8*",
    "rows.copy_slices": "u1* i8* u1* i8*",
    "rows.join_ends": "u1* i8* i8* i8* u1* i8* u1* i8*",
    "rows.write_varints": "u8* u1* -> i8",
    "rows.read_varints": "u1* u8* -> i8",
    "rows.pack": "u8* i8 u1*",
    "rows.unpack": "u1* i8 u8*",
    "edits.find_edits": "u1* i8* u1* i8* i8* i8* i8** i8* -> i8",
    "edits.code_edits": "i8* i8* i8** i8**",
    "edits.read_edits": "i8* i8* i8** i8* i8** i8* -> i8",
    "edits.apply_edits": "u1* i8* i8* i8** i8* u1* u1* i8* -> i8",
    "nested.join_pairs": "u1* i8* u1* i8* u1* i8*",
    "nested.frame_slices": "u1* i8* i8* b1* i8 i8 u1* i8*",
    "nested.walk": "u1* i8 i8* i8* i8* i8* i8* i8* u1* u8* u1* -> i8",
    "mixing.mix": "u1* i8 i8 u1* i8 u4* i4** i4* i8* i8** i8* u8* u8* u2* i2* u2* i8 -> i8 i8",
}
OBJECT_HEAD, FIELD_SIZES = 16, 16  # of NumPy's PyArrayObject_fields: a PyObject; data; dimensions; their sizes
_EACH = ((1,), (2,), (4,), (8,))
WIDTHS = {  # of W and V, in bytes
    "scales.table_ids": _EACH,
    "words.restore": _EACH,
    "rounding.predict": _EACH[1:3],
    "lowrank.predict": _EACH[1:3],
    "shifts.shift": _EACH[1:],
    **dict.fromkeys(("few.look_blocks", "few.restore_blocks", "few.put", "scales.bins"), _EACH),
    "casts.convert": ((4, 1), (4, 2), (4, 4), (4, 8), (8, 1), (8, 2), (8, 4)),
    "pruning.prune_groups": ((1, 1), (2, 2), (2, 4), (4, 4), (8, 8)),
    "pruning.prune_below": _EACH,
    "blend.blend": _EACH[1:3],
    **dict.fromkeys(("few.count_differing", "few.differing", "few.put_part"), _EACH),
    **dict.fromkeys(("few.symbols", "few.tally", "few.code", "few.exponents"), _EACH[1:3]),
    **dict.fromkeys(("rows.hash_words", "scales.exponent_range"), _EACH),
    **dict.fromkeys(("words.difference", "words.rotate", "words.split"), _EACH),
    **dict.fromkeys(("judging.judge", "judging.structure"), _EACH[1:3]),
    "scales.magnitude_sums": _EACH[2:],
    "scales.magnitude_sums_by_table": _EACH[:2],
    "tables.list_rows": _EACH[2:],
    "words.coarsen": _EACH[2:],
    "words.count": tuple((width, counts) for width in (1, 2, 4, 8) for counts in (4, 8)),
}
_KINDS = {"W": "uuuu", "V": "uuuu", "N": "..ui", "F": "..ff"}  # of dtype, for widths of 1, 2, 4 and 8 bytes
FAILED = -(1 << 63)  # what is given where there is no memory for a kernel's work
GIVEN = {"sparse_allocate": "PyMem_RawMalloc", "sparse_free": "PyMem_RawFree"}  # what IR may call: Python's own
_ONLY_ON = {
    f"rans.decode_{how}": "x86_64" for how in ("vectors", "gathers", "wide")
}  # with instructions that are not LLVM's own
_FROM_SOURCE = ("SPARSE_KERNELS_FROM_SOURCE", "NUMBA_BOUNDSCHECK", "NUMBA_DISABLE_JIT")
_C = {"f8": ctypes.c_double}


@dataclass(frozen=True, slots=True)
class Argument:
    """dtype: as NumPy writes it, or one of _KINDS; dimensions: 0 for a scalar."""

    dtype: str
    dimensions: int

    def of(self, width: int | None) -> str:
        """Its dtype in the variant for words of this width."""
        return self.dtype if width is None else f"{_KINDS[self.dtype][width.bit_length() - 1]}{width}"


def arguments(name: str, widths: tuple[int, ...] = ()) -> list[Argument]:
    """The arguments of a shipped kernel, or of its variant for words of these widths."""
    parts = SIGNATURES[name].partition("->")[0].split()
    found = [Argument(part.rstrip("*"), part.count("*")) for part in parts]
    width_of = dict(zip(_letters(found), widths, strict=False))
    return [Argument(argument.of(width_of.get(argument.dtype)), argument.dimensions) for argument in found]


def _letters(given: list[Argument]) -> list[str]:
    """The kinds of words among arguments, in the order of a variant's widths."""
    return [letter for letter in _KINDS if any(argument.dtype == letter for argument in given)]


def results(name: str) -> list[str]:
    """The dtypes of what a shipped kernel gives."""
    return SIGNATURES[name].partition("->")[2].split()


def by_array(given: list[str]) -> bool:
    """Whether results are written to an array, one argument more; else one is what the call gives."""
    return given not in ([], ["i8"])


def variants(name: str) -> tuple[tuple[int, ...], ...]:
    """The widths of words that a kernel is shipped for, in bytes."""
    return WIDTHS.get(name, ((),))


def file_of(name: str, widths: tuple[int, ...]) -> Path:
    """The IR of a variant."""
    return FOLDER / ".".join((name, *map(str, widths), "ll"))


def shipped(module: str, function: str) -> Shipped | None:
    """The kernel's shipped form, if it has one."""
    name = f"{module.rpartition('.')[2]}.{function}"
    from_source = any(os.environ.get(variable) for variable in _FROM_SOURCE)
    return Shipped(name) if name in SIGNATURES and not from_source else None


class Shipped:
    """One kernel and its variants."""

    def __init__(self, name: str):
        self._name, self._arguments = name, arguments(name)
        kinds = [argument.dtype for argument in self._arguments]
        self._words = [kinds.index(letter) for letter in _letters(self._arguments)]
        self._variants: dict[tuple[int, ...], Callable[[tuple[Any, ...]], Any] | None] = {}

    def variant(self, values: tuple[Any, ...]) -> Callable[[tuple[Any, ...]], Any] | None:
        """What to call with these arguments; None if that cannot be had."""
        widths = tuple([values[k].itemsize for k in self._words])
        if widths not in self._variants:
            self._variants[widths] = self._load(widths)
        return self._variants[widths]

    def _load(self, widths: tuple[int, ...]) -> Callable[[tuple[Any, ...]], Any] | None:
        addresses = _addresses(self._name, widths)
        if addresses is None:
            return None
        address, caller = addresses
        kinds = [ctypes.py_object if a.dimensions else _C.get(a.dtype, ctypes.c_int64) for a in self._arguments]
        given = results(self._name)
        apart = by_array(given)
        call = ctypes.CFUNCTYPE(ctypes.c_int64, *kinds, *([ctypes.py_object] if apart else []))(address)
        wanted = [
            (k, np.dtype(argument.dtype), argument.dimensions)
            for k, argument in enumerate(arguments(self._name, widths))
            if argument.dimensions
        ]

        quick = calls.made(caller, self._name, [dtype for _, dtype, _ in wanted])

        def run(values: tuple[Any, ...]) -> Any:
            try:
                return quick(*values)
            except (TypeError, OverflowError):  # not as it wants them, and nothing was done
                return slow(values)
            except MemoryError:
                raise MemoryError(f"no memory for the work of {self._name}") from None

        def slow(values: tuple[Any, ...]) -> Any:
            for k, dtype, dimensions in wanted:
                value = values[k]
                kind = value.dtype  # as a rule the same object
                if (kind is not dtype and kind != dtype) or value.ndim != dimensions or not value.flags.c_contiguous:
                    raise TypeError(f"argument {k} of {self._name} is no contiguous array of {dtype}")
            found = np.empty(len(given), given[0]) if apart else None
            result = call(*values) if found is None else call(*values, found)
            if result == FAILED:
                raise MemoryError(f"no memory for the work of {self._name}")
            if found is not None:
                result = found.item() if found.size == 1 else tuple(found.tolist())
            return result

        return run


_MUTEX = threading.Lock()
_engines: list[Any] = []  # which own the code


def _addresses(name: str, widths: tuple[int, ...]) -> tuple[int, int] | None:
    """Where the code of a variant lies, ready to be called, and that of the function by which Python calls it."""
    if _ONLY_ON.get(name, _machine()) != _machine() or object.__basicsize__ != OBJECT_HEAD:
        return None
    try:
        text = file_of(name, widths).read_bytes()
    except OSError:
        return None
    with _MUTEX:
        try:
            return _load(name, text + caller_of(name, widths).encode())
        except RuntimeError:  # LLVM's own: it does not read this IR, or cannot make code of it
            return None


@cache
def _machine() -> str:
    import platform

    return platform.machine().lower().replace("amd64", "x86_64")


@cache
def _target() -> Any:
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    for symbol, function in (GIVEN | calls.GIVEN).items():
        llvm.add_symbol(symbol, ctypes.cast(getattr(ctypes.pythonapi, function), ctypes.c_void_p).value)
    cpu, features = _processor()
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=cpu, features=features, opt=3, reloc="default", codemodel="jitdefault", jit=True
    )


@cache
def _processor() -> tuple[str, str]:
    """(name, features) of the processor to make code for: this one, unless Numba is told of another."""
    import llvmlite.binding as llvm

    name, features = (os.environ.get(f"NUMBA_CPU_{about}") for about in ("NAME", "FEATURES"))
    own = llvm.get_host_cpu_features().flatten() if features is None else features
    return name or llvm.get_host_cpu_name(), own


def processor_name() -> str:
    """What LLVM calls this processor, such as `znver4`."""
    return _processor()[0]


def has_feature(name: str) -> bool:
    """Whether the processor has one of LLVM's features, such as `ssse3`."""
    return f"+{name}" in _processor()[1].split(",")


def _load(name: str, text: bytes) -> tuple[int, int]:
    import llvmlite
    import llvmlite.binding as llvm

    from sparse_kernels import caches, notices

    target = _target()
    about = " ".join(("behind its digest", llvmlite.__version__, target.triple, *_processor()))
    key = hashlib.blake2b(text + about.encode(), digest_size=16).hexdigest()
    code = caches.read(f"{name}-{key}.o")
    if code is None:
        notices.compiling()
        code = _compile(text, target)
        caches.write(f"{name}-{key}.o", code)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), target)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    _engines.append(engine)
    return engine.get_function_address(entry_of(name)), engine.get_function_address(f"{entry_of(name)}_call")


def caller_of(name: str, widths: tuple[int, ...]) -> str:
    """The IR of the function by which Python calls a variant."""
    given = [(argument.dtype, argument.dimensions) for argument in arguments(name, widths)]
    return calls.text(f"{entry_of(name)}_call", entry_of(name), given, results(name), FAILED)


def entry_of(name: str) -> str:
    """The symbol of a shipped kernel."""
    return "sparse_" + name.replace(".", "_")


def _compile(text: bytes, target: Any) -> bytes:
    import llvmlite.binding as llvm

    module = llvm.parse_assembly(text.decode())
    module.triple, module.data_layout = target.triple, str(target.target_data)
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization, options.slp_vectorization, options.loop_unrolling = True, False, True
    builder = llvm.create_pass_builder(target, options)
    builder.getModulePassManager().run(module, builder)
    return bytes(target.emit_object(module))


__all__ = ["Shipped", "arguments", "entry_of", "file_of", "has_feature", "shipped"]
assert sys.maxsize > 1 << 32, "kernels want a 64-bit machine"
