"""Where the storages of a PyTorch checkpoint (`torch.save`) lie, and what they hold, without unpickling a byte.

Both forms are read: the zip archive of PyTorch 1.6 and later, and the row of pickles before it. What a storage is
called, its dtype and shape come from the opcodes (`formats.pickles`); storages no tensor names stay plain bytes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.formats.pickles import MOST_BYTES, Node, read_pickle
from sparse_decl.formats.safetensors import DTYPE_BITS, TensorEntry

_STORAGES = {
    "DoubleStorage": "F64", "FloatStorage": "F32", "HalfStorage": "F16", "BFloat16Storage": "BF16",
    "LongStorage": "I64", "IntStorage": "I32", "ShortStorage": "I16", "CharStorage": "I8", "ByteStorage": "U8",
    "BoolStorage": "BOOL", "ComplexFloatStorage": "C64",
}  # fmt: skip
_DTYPES = {
    "float64": "F64", "float32": "F32", "float16": "F16", "bfloat16": "BF16", "int64": "I64", "int32": "I32",
    "int16": "I16", "int8": "I8", "uint8": "U8", "bool": "BOOL", "complex64": "C64", "uint16": "U16", "uint32": "U32",
    "uint64": "U64", "float8_e4m3fn": "F8_E4M3", "float8_e5m2": "F8_E5M2", "float8_e4m3fnuz": "F8_E4M3FNUZ",
    "float8_e5m2fnuz": "F8_E5M2FNUZ", "float8_e8m0fnu": "F8_E8M0",
}  # fmt: skip
_LEGACY_MAGIC = 0x1950A86A20F9469CFC6C
_LEGACY_PROTOCOL = 1001
_MOST_NAME = 1000  # characters
_MOST_DIMENSIONS = 32


@dataclass(frozen=True, slots=True)
class _View:
    """A tensor over a storage; offset, shape and strides in elements."""

    name: str
    dtype: str
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    @property
    def end(self) -> int:
        return self.offset + math.prod(self.shape)

    def lies_as(self) -> tuple[int, ...] | None:
        """The shape in which it lies in memory, if its elements follow one another without a gap."""
        if self.offset < 0 or 0 in self.shape:
            return None
        dimensions = sorted(zip(self.strides, self.shape, strict=True), key=lambda pair: -pair[0])
        step = math.prod(self.shape)
        for stride, size in dimensions:
            step //= size
            if size > 1 and stride != step:
                return None
        return self.shape if list(self.strides) == [s for s, _ in dimensions] else tuple(n for _, n in dimensions)


def zip_arrays(file: BinaryIO, entries: Mapping[str, tuple[int, int]]) -> list[TensorEntry]:
    """The storages of a zip archive, with their places in the file. entries: name -> (start, bytes) of each that is not
    compressed. Raises FormatError."""
    described = [name for name in entries if name.rpartition("/")[2] == "data.pkl"]
    if len(described) != 1:
        raise FormatError("not a PyTorch checkpoint", why="no data.pkl, or several")
    prefix = described[0].removesuffix("data.pkl")
    start, size = entries[described[0]]
    order = entries.get(f"{prefix}byteorder")
    if order is not None and _read(file, *order, 16) != b"little":
        raise FormatError("a PyTorch checkpoint with big-endian storages")
    tree, _ = read_pickle(_read(file, start, size, MOST_BYTES))
    found: list[TensorEntry] = []
    for key, views in _views(tree).items():
        place = entries.get(f"{prefix}data/{key}")
        if place is not None:
            found += _array(views, *place)
    return found


def legacy_arrays(file: BinaryIO, file_size: int) -> list[TensorEntry]:
    """The storages of a checkpoint from before PyTorch 1.6: five pickles, then each storage. Raises FormatError."""
    file.seek(0)
    head = file.read(MOST_BYTES)
    at, pickles = 0, []
    for number in range(5):
        value, at = read_pickle(head, at)
        pickles.append(value)
        if number == 0 and value != _LEGACY_MAGIC:
            raise FormatError("not a PyTorch checkpoint")
    keys = pickles[4]
    if pickles[1] != _LEGACY_PROTOCOL or not isinstance(keys, Node) or keys.kind != "list":
        raise FormatError("not a PyTorch checkpoint")
    views = _views(pickles[3])
    found: list[TensorEntry] = []
    for _, key in keys.items:
        if not isinstance(key, str) or key not in views:
            raise FormatError("a PyTorch checkpoint with a storage of unknown size")
        size = int.from_bytes(_read(file, at, 8, 8), "little") * DTYPE_BITS[views[key][0].dtype] // 8
        at += 8
        if at + size > file_size:
            raise FormatError("the PyTorch checkpoint is cut off")
        found += _array(views[key], at, size)
        at += size
    return found


def _read(file: BinaryIO, start: int, size: int, most: int) -> bytes:
    if size > most:
        raise FormatError("a part of the checkpoint is too long")
    file.seek(start)
    data = file.read(size)
    if len(data) != size:
        raise FormatError("the PyTorch checkpoint is cut off")
    return data


def _array(views: list[_View], start: int, size: int) -> Iterator[TensorEntry]:
    dtype = views[0].dtype
    elements, rest = divmod(8 * size, DTYPE_BITS[dtype])
    if not size or rest:
        return
    width, at = DTYPE_BITS[dtype] // 8, 0

    def piece(name: str, shape: tuple[int, ...], first: int) -> TensorEntry:
        return TensorEntry(name, dtype, shape, start + width * first, start + width * (first + math.prod(shape)))

    for view in sorted(views, key=lambda view: (view.offset, -view.end)):  # of those over the same elements the largest
        shape = view.lies_as()
        if shape is None or view.offset < at or view.end > elements:
            continue
        if view.offset > at:
            yield piece(f"{view.name} before", (view.offset - at,), at)
        yield piece(view.name, shape, view.offset)
        at = view.end
    if at < elements:
        yield piece(views[0].name if not at else f"{views[0].name} after", (elements - at,), at)


def _views(tree: Any) -> dict[str, list[_View]]:
    """Storage -> the tensors over it, in the order in which the pickle names them."""
    found: dict[str, list[_View]] = {}
    seen: set[int] = set()
    left: list[tuple[str, Any]] = [("", tree)]
    while left:
        name, value = left.pop()
        if not isinstance(value, (Node, tuple)) or id(value) in seen or len(name) > _MOST_NAME:
            continue
        seen.add(id(value))
        key_view = _tensor(name, value)
        if key_view is not None:
            known = found.setdefault(key_view[0], [])
            if not known or known[0].dtype == key_view[1].dtype:
                known.append(key_view[1])
            continue
        left += reversed(list(_inside(name, value)))
    return found


def _inside(name: str, value: Node | tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple):
        yield from ((name, part) for part in value)
        return
    if value.kind == "call":
        yield from ((name, part) for part in value.of)
    number = 0
    for key, item in value.items:
        if isinstance(key, (str, int)):
            yield f"{name}.{key}" if name else str(key), item
        else:  # an item of a list, or a state
            yield f"{name}.{number}" if value.kind == "list" else name, item
            number += 1


def _tensor(name: str, value: Node | tuple[Any, ...]) -> tuple[str, _View] | None:
    """(storage, view) if this makes a tensor."""
    if not isinstance(value, Node) or value.kind != "call" or len(value.of) != 2:
        return None
    made, arguments = value.of
    if not isinstance(made, Node) or not isinstance(arguments, tuple) or len(arguments) < 4:
        return None
    if not made.is_global("torch._utils", "_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_tensor_v3"):
        return None
    storage, offset, shape, strides = arguments[:4]
    if not isinstance(storage, Node) or storage.kind != "persistent" or not isinstance(storage.of[0], tuple):
        return None
    fields = storage.of[0]
    if (
        len(fields) < 5
        or _plain(fields[0]) != "storage"
        or not isinstance(fields[1], Node)
        or fields[1].kind != "global"
    ):
        return None
    dtype, key = _STORAGES.get(fields[1].of[1]), _plain(fields[2])
    if len(arguments) > 6 and isinstance(arguments[6], Node) and arguments[6].kind == "global":
        dtype = _DTYPES.get(arguments[6].of[1])
    if dtype is None or not isinstance(key, str) or not _sizes(shape) or not _sizes(strides):
        return None
    if len(shape) != len(strides) or type(offset) is not int:
        return None
    return key, _View(name, dtype, offset, shape, strides)


def _plain(value: Any) -> Any:
    """Text of Python 2's pickles as text."""
    return value.decode("ascii", "replace") if isinstance(value, bytes) else value


def _sizes(value: Any) -> bool:
    return (
        isinstance(value, tuple) and len(value) <= _MOST_DIMENSIONS and all(is_whole(size, 1 << 48) for size in value)
    )


def is_legacy(head: bytes) -> bool:
    """Whether a file begins as one from before PyTorch 1.6 does. head: its first bytes."""
    return head[:2] == b"\x80\x02" and b"\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19." in head[:32]
