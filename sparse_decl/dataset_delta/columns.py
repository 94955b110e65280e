"""One column of cells, whatever its type: plain form, canonical streams, hashes, comparison.

Plain form is the Arrow array with every type reduced to the few that are handled: dictionaries decoded, views and
32-bit offsets widened, maps as lists of structs, extensions as their storage. Streams hold exactly what a reader can
see: bytes beneath a null are gone, so equal cells give equal streams. Value bits are kept: NaN payloads, -0.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.base.extras import pyarrow, pyarrow_compute
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta.arrays import filled, numbers_of, of_numbers
from sparse_kernels import rows as kernels

pa = pyarrow()
types = pa.types

_NULL = np.uint64(0x6E756C6C6E756C6C)


def is_bytes(kind: Any) -> bool:
    """Whether cells of this plain type are runs of bytes: text or binary."""
    return bool(types.is_large_string(kind) or types.is_large_binary(kind))


def plain_type(kind: Any) -> Any:
    """The plain form of an Arrow type. Raises DeltaCompressionError for one without: unions, lists of no items."""
    if isinstance(kind, pa.BaseExtensionType):
        return plain_type(kind.storage_type)
    if types.is_dictionary(kind) or types.is_run_end_encoded(kind):
        return plain_type(kind.value_type)
    if types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind):
        return pa.large_string()
    if types.is_binary(kind) or types.is_large_binary(kind) or types.is_binary_view(kind):
        return pa.large_binary()
    if types.is_map(kind):
        pair = [("key", plain_type(kind.key_type)), ("value", plain_type(kind.item_type))]
        return pa.large_list(pa.field("item", pa.struct(pair)))
    if types.is_list(kind) or types.is_large_list(kind) or types.is_list_view(kind) or types.is_large_list_view(kind):
        return pa.large_list(pa.field("item", plain_type(kind.value_type)))
    if types.is_fixed_size_list(kind) and kind.list_size:
        return pa.list_(pa.field("item", plain_type(kind.value_type)), kind.list_size)
    if types.is_struct(kind):
        return pa.struct([(field.name, plain_type(field.type)) for field in kind])
    if types.is_null(kind) or types.is_boolean(kind) or _width(kind):
        return kind
    raise DeltaCompressionError(
        f"columns of type {kind} are not supported", hint="store the column as another type, such as a struct"
    )


def _width(kind: Any) -> int:
    """Bytes of a value; 0 if they differ or are no whole bytes."""
    try:
        return 0 if types.is_nested(kind) or types.is_boolean(kind) else int(kind.bit_width) // 8
    except ValueError:
        return 0


def to_plain(array: Any) -> Any:
    """An array in plain form. Raises DeltaCompressionError for a type that has none."""
    kind = array.type
    if isinstance(kind, pa.BaseExtensionType):
        return to_plain(array.storage)
    if types.is_dictionary(kind):
        return to_plain(array.dictionary_decode())
    if types.is_run_end_encoded(kind):
        return to_plain(pyarrow_compute().run_end_decode(array))
    if types.is_list_view(kind) or types.is_large_list_view(kind):
        sizes = numbers_of(filled(pyarrow_compute().list_value_length(array), 0)).astype(np.int64)
        mask = array.is_null() if array.null_count else None
        items = to_plain(array.flatten())
        return pa.LargeListArray.from_arrays(of_numbers(_offsets(sizes)), items, type=plain_type(kind), mask=mask)
    if types.is_map(kind):  # the same buffers as a list of pairs
        pairs = array.values
        array = pa.Array.from_buffers(
            pa.list_(pairs.type), len(array), array.buffers()[:2], array.null_count, array.offset, [pairs]
        )
    wanted = plain_type(kind)
    if types.is_large_list(wanted):
        offsets = _offsets(lengths(array))
        mask = array.is_null() if array.null_count else None
        items = array.flatten()
        items = to_plain(items)
        return pa.LargeListArray.from_arrays(of_numbers(offsets), items, type=wanted, mask=mask)
    if types.is_fixed_size_list(kind):
        if array.null_count:
            size = kind.list_size
            picked = np.full(len(array) * size, -1, np.int64)
            there = np.repeat(valid(array), size)
            picked[there] = np.arange(np.count_nonzero(there))
            items = to_plain(array.flatten()).take(of_numbers(picked, picked < 0))
        else:
            items = to_plain(array.flatten())
        return pa.FixedSizeListArray.from_arrays(items, type=wanted, mask=array.is_null() if array.null_count else None)
    if types.is_struct(kind):
        if len(wanted) == 0:
            return array
        children = [to_plain(child) for child in array.flatten()]
        mask = array.is_null() if array.null_count else None
        return pa.StructArray.from_arrays(children, fields=list(wanted), mask=mask)
    return array.cast(wanted) if wanted != kind else array


def from_plain(array: Any, kind: Any) -> Any:
    """The array in type `kind`, whose plain form it is in."""
    if array.type == kind and not types.is_nested(kind):
        return array
    if isinstance(kind, pa.BaseExtensionType):
        return pa.ExtensionArray.from_storage(kind, from_plain(array, kind.storage_type))
    if types.is_run_end_encoded(kind):
        runs = pyarrow_compute().run_end_encode(array, run_end_type=kind.run_end_type)
        values = runs.values
        if values.null_count and _width(values.type):  # beneath a null stands what was in memory
            buffers = [values.is_valid().buffers()[1], pa.py_buffer(np.ascontiguousarray(words(values)))]
            values = pa.Array.from_buffers(values.type, len(values), buffers)
        return pa.RunEndEncodedArray.from_arrays(runs.run_ends, from_plain(values, kind.value_type), type=kind)
    if types.is_list_view(kind) or types.is_large_list_view(kind):
        shape = pa.large_list if types.is_large_list_view(kind) else pa.list_
        return from_plain(array, shape(kind.value_field)).cast(kind)
    if types.is_dictionary(kind):
        coded = from_plain(array, kind.value_type).dictionary_encode()
        codes = coded.indices.cast(kind.index_type)
        return pa.DictionaryArray.from_arrays(codes, coded.dictionary, ordered=kind.ordered)
    if types.is_map(kind) or types.is_list(kind) or types.is_large_list(kind):
        offsets = _offsets(lengths(array))
        mask = array.is_null() if array.null_count else None
        width = pa.int64() if types.is_large_list(kind) else pa.int32()
        places = of_numbers(offsets).cast(width)
        items = array.flatten()
        if types.is_map(kind):
            keys, values = items.flatten()
            keys, values = from_plain(keys, kind.key_type), from_plain(values, kind.item_type)
            return pa.MapArray.from_arrays(places, keys, values, type=kind, mask=mask)
        shape = pa.LargeListArray if types.is_large_list(kind) else pa.ListArray
        return shape.from_arrays(places, from_plain(items, kind.value_type), type=kind, mask=mask)
    if types.is_fixed_size_list(kind):
        mask = array.is_null() if array.null_count else None
        start, size = array.offset * kind.list_size, len(array) * kind.list_size
        items = from_plain(array.values.slice(start, size), kind.value_type)
        return pa.FixedSizeListArray.from_arrays(items, type=kind, mask=mask)
    if types.is_struct(kind):
        if len(kind) == 0:
            return array
        children = [from_plain(child, field.type) for child, field in zip(array.flatten(), kind, strict=True)]
        mask = array.is_null() if array.null_count else None
        return pa.StructArray.from_arrays(children, fields=list(kind), mask=mask)
    return array.cast(kind)


def contiguous(chunks: Any, kind: Any) -> Any:
    """One plain array of many chunks of type `kind`."""
    plain = [to_plain(chunk) for chunk in chunks]
    if len(plain) == 1:
        return plain[0]
    return pa.concat_arrays(plain) if plain else pa.nulls(0, plain_type(kind))


def valid(array: Any) -> np.ndarray:
    """(n,) bool."""
    return numbers_of(array.is_valid())


def lengths(array: Any) -> np.ndarray:
    """Items or bytes of each cell, (n,) i64; 0 for a null."""
    if len(array) == 0:
        return np.zeros(0, np.int64)
    kind = array.type
    wide = is_bytes(kind) or types.is_large_list(kind)
    offsets = np.frombuffer(array.buffers()[1], np.int64 if wide else np.int32, len(array) + array.offset + 1)
    sizes = np.diff(offsets[array.offset :]).astype(np.int64)
    if array.null_count:
        sizes[~valid(array)] = 0
    return sizes


def _offsets(sizes: np.ndarray) -> np.ndarray:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)])


def slices(array: Any) -> tuple[np.ndarray, np.ndarray]:
    """(bytes (b,) u8, offsets (n+1,) i64) of a column of text or binary; nulls are empty."""
    if len(array) == 0 or array.buffers()[2] is None:
        return np.zeros(0, np.uint8), np.zeros(len(array) + 1, np.int64)
    data = np.frombuffer(array.buffers()[2], np.uint8)
    offsets = np.frombuffer(array.buffers()[1], np.int64, len(array) + array.offset + 1)[array.offset :]
    if not array.null_count:
        return data[offsets[0] : offsets[-1]], offsets - offsets[0]
    sizes = lengths(array)
    if sizes.sum() != offsets[-1] - offsets[0]:  # bytes beneath nulls
        return slices(filled(array, "" if types.is_large_string(array.type) else b""))
    return data[offsets[0] : offsets[-1]], _offsets(sizes)


def words(array: Any) -> np.ndarray:
    """Values of a fixed width: (n,) unsigned of 1, 2, 4 or 8 bytes, or (n, width) u8; zero where null."""
    width = _width(array.type)
    buffer = array.buffers()[1]
    if len(array) == 0 or buffer is None:
        raw = np.zeros(len(array) * width, np.uint8)
    else:
        raw = np.frombuffer(buffer, np.uint8)[array.offset * width : (array.offset + len(array)) * width]
    shaped = raw.view(f"<u{width}") if width in (1, 2, 4, 8) else raw.reshape(len(array), width)
    if array.null_count:
        shaped = shaped.copy()
        shaped[~valid(array)] = 0
    return shaped


def _bits(array: Any) -> np.ndarray:
    """(n,) bool of a column of booleans; False where null."""
    return numbers_of(filled(array, False))


def streams(array: Any) -> Iterator[np.ndarray]:
    """The content of a plain array: validity bits (empty: no nulls), then values, or lengths and what they hold."""
    kind = array.type
    if types.is_null(kind):
        return
    yield np.packbits(valid(array), bitorder="little") if array.null_count else np.zeros(0, np.uint8)
    if types.is_boolean(kind):
        yield np.packbits(_bits(array), bitorder="little")
    elif is_bytes(kind):
        data, offsets = slices(array)
        yield np.diff(offsets).view(np.uint64)
        yield data
    elif types.is_large_list(kind):
        yield lengths(array).view(np.uint64)
        yield from streams(array.flatten())
    elif types.is_fixed_size_list(kind):
        yield from streams(array.flatten())
    elif types.is_struct(kind):
        for child in array.flatten():
            yield from streams(child)
    else:
        yield words(array)


def from_streams(kind: Any, count: int, take: Any) -> Any:
    """Inverse of `streams`. take(dtype, items, what) gives the next stream, (items,) of dtype; items None: any number.

    Raises FormatError for streams that contradict each other.
    """
    if types.is_null(kind):
        return pa.nulls(count)
    claim(3 * count, f"a column of {count} cells")
    bits = take(np.uint8, None)
    if bits.size not in (0, (count + 7) // 8):
        raise FormatError("a column is damaged", why=f"{bits.size} bytes of validity for {count} rows")
    valid = np.unpackbits(bits, count=count, bitorder="little").astype(bool) if bits.size else np.ones(count, bool)
    holes = count - int(np.count_nonzero(valid))
    validity = pa.py_buffer(np.packbits(valid, bitorder="little")) if holes else None
    mask = of_numbers(~valid) if holes else None
    if types.is_boolean(kind):
        return pa.Array.from_buffers(kind, count, [validity, pa.py_buffer(take(np.uint8, (count + 7) // 8))], holes)
    if is_bytes(kind):
        offsets = _checked_offsets(take(np.uint64, count), valid)
        data = take(np.uint8, int(offsets[-1]))
        array = pa.Array.from_buffers(
            kind, count, [validity, pa.py_buffer(offsets), pa.py_buffer(np.ascontiguousarray(data))], holes
        )
        return readable(array)
    if types.is_large_list(kind):
        offsets = _checked_offsets(take(np.uint64, count), valid)
        items = from_streams(kind.value_type, int(offsets[-1]), take)
        return pa.LargeListArray.from_arrays(of_numbers(offsets), items, type=kind, mask=mask)
    if types.is_fixed_size_list(kind):
        size = kind.list_size
        claim(16 * count * size, f"lists of {size} cells")
        items = from_streams(kind.value_type, (count - holes) * size, take)
        if holes:
            places = np.full(count * size, -1, np.int64)
            there = np.repeat(valid, size)
            places[there] = np.arange(np.count_nonzero(there))
            items = items.take(of_numbers(places, places < 0))
        return pa.FixedSizeListArray.from_arrays(items, type=kind, mask=mask)
    if types.is_struct(kind):
        children = [from_streams(field.type, count, take) for field in kind]
        if not children:
            return pa.Array.from_buffers(kind, count, [validity], holes)
        return pa.StructArray.from_arrays(children, fields=list(kind), mask=mask)
    width = _width(kind)
    if width in (1, 2, 4, 8):
        values = take(np.dtype(f"<u{width}"), count)
    else:
        values = take(np.uint8, count * width)
    return pa.Array.from_buffers(kind, count, [validity, pa.py_buffer(np.ascontiguousarray(values))], holes)


def taken(array: Any, places: np.ndarray) -> Any:
    """Rows of a plain array, negative places as nulls, if they fit into the allowed memory: a delta can ask for
    one row any number of times. places: (n,) i64. Raises SparseError."""
    holes = places < 0
    size = 9 * places.size
    if len(array) and (is_bytes(array.type) or types.is_large_list(array.type)):
        text = is_bytes(array.type)
        sizes = np.diff(slices(array)[1]) if text else numbers_of(filled(array.value_lengths(), 0))
        each = 1 if text else array.values.nbytes / max(1, len(array.values))
        size += int(each * sizes[places[~holes]].sum())
    elif len(array):
        size += places.size * (array.nbytes // len(array))
    claim(size, "a column")
    return array.take(of_numbers(places, holes))


def readable(array: Any) -> Any:
    try:
        array.validate(full=True)
    except pa.ArrowInvalid as error:
        raise FormatError("a column is damaged", why=str(error)) from error
    return array


def _checked_offsets(sizes: np.ndarray, valid: np.ndarray) -> np.ndarray:
    if sizes.size and (int(sizes.max()) >> 40 or sizes[~valid].any()):
        raise FormatError("a column is damaged", why="lengths that make no sense")
    offsets = _offsets(sizes.astype(np.int64))
    if offsets[-1] >> 40:
        raise FormatError("a column is damaged", why=f"its cells hold {offsets[-1]} bytes")
    return offsets


def digest(array: Any) -> bytes:
    """32 bytes: BLAKE3 of the type's name, the length and the streams of a plain array, 65,536 rows at a time."""
    from blake3 import blake3

    hasher = blake3(f"{array.type}\0{len(array)}\0".encode())
    for start in range(0, len(array), 65536):
        for stream in streams(array.slice(start, 65536)):
            hasher.update(len(stream).to_bytes(8, "little"))
            hasher.update(np.ascontiguousarray(stream).reshape(-1).view(np.uint8).data)
    return hasher.digest()


def hashes(array: Any) -> np.ndarray:
    """(n,) u64: a hash of each cell of a plain array. Equal cells have equal hashes."""
    kind, count = array.type, len(array)
    out = np.zeros(count, np.uint64)
    if types.is_null(kind):
        out[:] = _NULL
        return out
    if types.is_boolean(kind):
        kernels.hash_words(_bits(array).view(np.uint8), out)
    elif is_bytes(kind):
        kernels.hash_slices(*slices(array), out)
    elif types.is_large_list(kind):
        kernels.hash_lists(hashes(array.flatten()), _offsets(lengths(array)), out)
    elif types.is_fixed_size_list(kind):
        sizes = np.where(valid(array), kind.list_size, 0) if array.null_count else np.full(count, kind.list_size)
        kernels.hash_lists(hashes(array.flatten()), _offsets(sizes), out)
    elif types.is_struct(kind):
        for number, child in enumerate(array.flatten()):
            kernels.fold(out, hashes(child), number)
    else:
        values = words(array)
        if values.ndim == 1:
            kernels.hash_words(values, out)
        else:
            kernels.hash_slices(values.reshape(-1), np.arange(count + 1, dtype=np.int64) * values.shape[1], out)
    if array.null_count:
        out[~valid(array)] = _NULL
    return out


def differ(a: Any, b: Any) -> np.ndarray:
    """(n,) bool: which cells of two plain arrays of one type and length differ, by value bits."""
    kind, count = a.type, len(a)
    out = np.zeros(count, bool)
    if types.is_null(kind) or count == 0:
        return out
    if a.null_count or b.null_count:
        there, other = valid(a), valid(b)
        both = np.flatnonzero(there & other)
        out[there != other] = True
        if both.size == count:
            return _differ_valid(a, b)
        places = of_numbers(both)
        out[both] = _differ_valid(a.take(places), b.take(places))
        return out
    return _differ_valid(a, b)


def _differ_valid(a: Any, b: Any) -> np.ndarray:
    """The same for cells without nulls at the top."""
    kind, count = a.type, len(a)
    out = np.zeros(count, bool)
    if types.is_boolean(kind):
        return np.asarray(_bits(a) != _bits(b))
    if is_bytes(kind):
        kernels.slices_differ(*slices(a), *slices(b), out)
        return out
    if types.is_large_list(kind) or types.is_fixed_size_list(kind):
        if types.is_large_list(kind):
            sizes, others = lengths(a), lengths(b)
            out = np.asarray(sizes != others)
            if out.any():
                same = np.flatnonzero(~out)
                out[same] = _differ_valid(a.take(of_numbers(same)), b.take(of_numbers(same)))
                return out
        else:
            sizes = np.full(count, kind.list_size)
        items = differ(a.flatten(), b.flatten())
        np.logical_or.at(out, np.repeat(np.arange(count), sizes)[items], True)
        return out
    if types.is_struct(kind):
        for child, other in zip(a.flatten(), b.flatten(), strict=True):
            out |= differ(child, other)
        return out
    values, others = words(a), words(b)
    return np.asarray(values != others if values.ndim == 1 else (values != others).any(axis=1))
