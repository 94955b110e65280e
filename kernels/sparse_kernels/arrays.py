"""What kernels take and give, in names for annotations; the shapes stand in their docstrings.

For readers and type checkers alone: Numba compiles a kernel for the values it is called with, and a whole number may
come as Python's or as NumPy's.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

U8s: TypeAlias = NDArray[np.uint8]
U16s: TypeAlias = NDArray[np.uint16]
U32s: TypeAlias = NDArray[np.uint32]
U64s: TypeAlias = NDArray[np.uint64]
I16s: TypeAlias = NDArray[np.int16]
I32s: TypeAlias = NDArray[np.int32]
I64s: TypeAlias = NDArray[np.int64]
F32s: TypeAlias = NDArray[np.float32]
F64s: TypeAlias = NDArray[np.float64]
Bools: TypeAlias = NDArray[np.bool_]
Array: TypeAlias = NDArray[Any]  # of more than one dtype
Words: TypeAlias = NDArray[Any]  # unsigned, as wide as the tensor's elements
Int: TypeAlias = int | np.integer[Any]
Real: TypeAlias = float | np.floating[Any]
