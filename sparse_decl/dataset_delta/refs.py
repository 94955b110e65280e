"""Row references and row positions as bytes: runs where rows follow each other, packed bits where they are shuffled."""

from __future__ import annotations

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta.packing import squeeze, unsqueeze
from sparse_kernels import rows as kernels

RUNS, PACKED, SAME = "runs", "packed", "same"


def varints(values: np.ndarray) -> bytes:
    """Whole numbers that are not negative, squeezed."""
    out = np.empty(10 * values.size, np.uint8)
    return squeeze(out[: kernels.write_varints(values.astype(np.uint64), out)].tobytes())


def numbers(data: bytes, count: int, what: str) -> np.ndarray:
    """Inverse of `varints`, (count,) u64. Raises FormatError that names `what`."""
    if count > 1 << 40 or count > 40_000 * (len(data) + 8):  # zstd gives at most 32,768 bytes for one
        raise FormatError(f"the {what} are damaged", why=f"{count} of them in {len(data)} bytes")
    return _numbers(unsqueeze(data, 10 * count)[1], count, what)


def _numbers(raw: bytes, count: int, what: str) -> np.ndarray:
    out = np.empty(count, np.uint64)
    if not kernels.read_varints(np.frombuffer(raw, np.uint8), out):
        raise FormatError(f"the {what} are damaged", why="numbers that end too early or too late")
    return out


def write_refs(refs: np.ndarray, base_rows: int) -> tuple[str, list[bytes]]:
    """(form, frames) of refs, (n,) i64, -1 for a new row."""
    if refs.size <= base_rows and np.array_equal(refs, np.arange(refs.size)):
        return SAME, []
    forms = [(RUNS, _write_runs(refs))]
    if forms[0][1] and sum(map(len, forms[0][1])) > refs.size // 16:
        forms.append((PACKED, _write_packed(refs, base_rows)))
    return min(forms, key=lambda form: sum(map(len, form[1])))


def read_refs(form: str, frames: list[bytes], rows: int, base_rows: int) -> np.ndarray:
    """Inverse of `write_refs`, (rows,) i64. Raises FormatError, also for a row past the end of the base."""
    claim(40 * rows, f"a table of {rows} rows")
    if form == SAME:
        if rows > base_rows:
            raise FormatError("a row reference past the end of the base", why=f"{rows} rows of {base_rows}")
        return np.arange(rows)
    try:
        refs = _read_runs(frames, rows) if form == RUNS else _read_packed(frames, rows, base_rows)
    except MemoryError as error:
        raise FormatError("the row references are damaged", why="more rows than memory") from error
    if refs.size and (int(refs.max()) >= base_rows or int(refs.min()) < -1):
        raise FormatError("a row reference past the end of the base", why=f"row {refs.max()} of {base_rows}")
    return refs


def _write_runs(refs: np.ndarray) -> list[bytes]:
    """Of each run: 0 if new, else 1 + zigzag(its first row - the row after the last run); and its length - 1."""
    if not refs.size:
        return [varints(refs), varints(refs)]
    new = refs < 0
    breaks = np.flatnonzero(np.where(new[1:] | new[:-1], new[1:] != new[:-1], refs[1:] != refs[:-1] + 1)) + 1
    starts = np.concatenate([np.zeros(1, np.int64), breaks])
    lengths = np.diff(np.concatenate([starts, [refs.size]]))
    first = refs[starts]
    after = first + lengths
    # A new run keeps the row that was expected before it.
    known = np.maximum.accumulate(np.where(first >= 0, np.arange(first.size), -1))
    before = np.concatenate([[-1], known[:-1]])
    expected = np.where(before >= 0, after[before], 0)
    moved = first - expected
    codes = np.where(first < 0, 0, 1 + ((moved << 1) ^ (moved >> 63)))
    return [varints(codes), varints(lengths - 1)]


def _read_runs(frames: list[bytes], rows: int) -> np.ndarray:
    if len(frames) != 2:
        raise FormatError("the row references are damaged", why=f"{len(frames)} streams, not 2")
    raw = unsqueeze(frames[1], 10 * max(rows, 1))[1]
    ends = int(np.count_nonzero(np.frombuffer(raw, np.uint8) < 128))  # bytes that no further one follows
    lengths = _numbers(raw, ends, "run lengths").astype(np.int64) + 1
    codes = numbers(frames[0], lengths.size, "row references").astype(np.int64)
    if lengths.size and (int(lengths.max()) > rows or int(lengths.min()) < 1):
        raise FormatError("the row references are damaged", why="a run longer than the table")
    if int(lengths.sum()) != rows:
        raise FormatError("the row references are damaged", why=f"runs of {lengths.sum()} rows for {rows}")
    new = codes == 0
    moved = ((codes - 1) >> 1) ^ -((codes - 1) & 1)
    if moved.size and int(np.abs(moved[~new]).max(initial=0)) >> 48:
        raise FormatError("a row reference past the end of the base", why="it moves too far")
    steps = np.where(new, 0, moved + lengths)
    first = np.cumsum(steps) - np.where(new, 0, lengths)
    starts = np.cumsum(lengths) - lengths
    refs: np.ndarray = np.arange(rows, dtype=np.int64) + np.repeat(first - starts, lengths)
    refs[np.repeat(new, lengths)] = -1
    if refs.size and ((first[~new] < 0).any()):
        raise FormatError("a row reference past the end of the base", why="it is negative")
    return refs


def width_of(rows: int) -> int:
    """Bits that tell one of `rows` rows from the others."""
    return max(1, (rows - 1).bit_length())


def _write_packed(refs: np.ndarray, base_rows: int) -> list[bytes]:
    known = refs >= 0
    values = refs[known].astype(np.uint64)
    bits = width_of(base_rows)
    out = np.zeros(values.size * bits // 8 + 9, np.uint8)
    kernels.pack(values, bits, out)
    there = b"" if known.all() else squeeze(np.packbits(known, bitorder="little").tobytes())
    return [there, out[: (values.size * bits + 7) // 8].tobytes()]


def _read_packed(frames: list[bytes], rows: int, base_rows: int) -> np.ndarray:
    if len(frames) != 2:
        raise FormatError("the row references are damaged", why=f"{len(frames)} streams, not 2")
    bits = width_of(base_rows)
    if frames[0]:
        raw = np.frombuffer(unsqueeze(frames[0], (rows + 7) // 8)[1], np.uint8)
        if raw.size != (rows + 7) // 8:
            raise FormatError("the row references are damaged", why="a bitmap of another size")
        known = np.unpackbits(raw, count=rows, bitorder="little").astype(bool)
    else:
        if (rows * bits + 7) // 8 != len(frames[1]):
            raise FormatError("the row references are damaged", why=f"{len(frames[1])} bytes for {rows} rows")
        known = np.ones(rows, bool)
    count = int(np.count_nonzero(known))
    if (count * bits + 7) // 8 != len(frames[1]):
        raise FormatError("the row references are damaged", why=f"{len(frames[1])} bytes for {count} rows")
    values = np.empty(count, np.uint64)
    kernels.unpack(np.frombuffer(frames[1], np.uint8), bits, values)
    refs = np.full(rows, -1, np.int64)
    refs[known] = values.astype(np.int64)
    return refs


def write_places(places: np.ndarray, rows: int) -> bytes:
    """Some of `rows` rows, (k,) i64 rising: gaps, or a bitmap if that is smaller."""
    gaps = b"g" + varints(np.diff(places, prepend=-1) - 1)
    if len(gaps) <= 40 or places.size < rows // 50:
        return gaps
    mask = np.zeros(rows, bool)
    mask[places] = True
    return min(gaps, b"b" + squeeze(np.packbits(mask, bitorder="little").tobytes()), key=len)


def read_places(data: bytes, count: int, rows: int) -> np.ndarray:
    """Inverse of `write_places`, (count,) i64. Raises FormatError."""
    if not 0 <= count <= rows:
        raise FormatError("edited rows are damaged", why=f"{count} of {rows} rows")
    claim(2 * rows + 24 * count, f"edits of {count} rows")
    if data[:1] == b"b":
        raw = np.frombuffer(unsqueeze(data[1:], (rows + 7) // 8)[1], np.uint8)
        if raw.size != (rows + 7) // 8:
            raise FormatError("edited rows are damaged", why="a bitmap of another size")
        places = np.flatnonzero(np.unpackbits(raw, count=rows, bitorder="little"))
    else:
        gaps = numbers(data[1:], count, "edited rows")
        if gaps.size and int(gaps.max()) >= rows:
            raise FormatError("an edited row past the end of the table", why=f"a gap of {gaps.max()} rows of {rows}")
        places = np.cumsum(gaps.astype(np.int64) + 1) - 1
    if places.size != count or (count and int(places[-1]) >= rows):
        raise FormatError("an edited row past the end of the table", why=f"{places.size} places for {count}")
    return places
