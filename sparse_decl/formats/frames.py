"""zstd frames and checksums, as artifacts hold them. What is read back is bounded before it is unpacked."""

from __future__ import annotations

from typing import Any

import xxhash
import zstandard

from sparse_decl.base.errors import FormatError
from sparse_decl.base.untrusted import claim

LEVEL = 19
_LISTED = {  # pieces of entries repeat, each time with other numbers: short matches are not worth a search
    "strategy": zstandard.STRATEGY_LAZY2,
    "window_log": 23,
    "hash_log": 20,
    "chain_log": 22,
    "search_log": 6,
    "min_match": 6,
}


def compress(
    data: bytes,
    *,
    dictionary: bytes | None = None,
    level: int = LEVEL,
    wide: bool = False,
    bare: bool = False,
    listed: bool = False,
) -> bytes:
    """One zstd frame; `dictionary` is plain bytes that the data probably repeats (the same file of the base).

    wide: all of the dictionary can be referred to from all of the data, at low levels too. bare: without the four magic
    bytes, for many small frames. listed: for a long list whose entries are much like the dictionary's, in a thirtieth
    of the time of level 17; `level` and `wide` do not matter.
    """
    extra = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if dictionary else None
    parameters = zstandard.ZstdCompressionParameters.from_level(
        level,
        dict_size=len(dictionary or b""),
        source_size=len(data),
        write_checksum=False,
        enable_ldm=bool(dictionary) and not listed,
        **({"format": zstandard.FORMAT_ZSTD1_MAGICLESS} if bare else {}),
        **(_wide(len(dictionary or b"") + len(data), level) if wide else {}),
        **(_LISTED if listed else {}),
    )
    return zstandard.ZstdCompressor(compression_params=parameters, dict_data=extra).compress(data)


def _wide(size: int, level: int) -> dict[str, int]:
    """A window over all of `size` bytes, and tables that hold as many places of it as the level can make use of."""
    bits = min(30, max(10, size.bit_length()))
    if level >= LEVEL:  # its tables are large by themselves
        return {"window_log": bits}
    return {"window_log": bits, "hash_log": min(bits, 25), "chain_log": min(bits, 25)}


def decompress(data: bytes, limit: int, *, dictionary: bytes | None = None, bare: bool = False) -> bytes:
    """Inverse of `compress`; refuses a frame that claims or gives more than `limit` bytes. Raises FormatError."""
    extra = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if dictionary else None
    try:
        form = zstandard.FORMAT_ZSTD1_MAGICLESS if bare else zstandard.FORMAT_ZSTD1
        size = zstandard.get_frame_parameters(data, format=form).content_size
        if not 0 <= size <= limit:
            raise FormatError(
                "a compressed stream is damaged", why=f"it claims {size} bytes; at most {limit} make sense here"
            )
        claim(size, "a compressed stream")
        out = zstandard.ZstdDecompressor(dict_data=extra, max_window_size=1 << 30, format=form).decompress(
            data, max_output_size=max(size, 1)
        )
    except (zstandard.ZstdError, MemoryError) as error:
        raise FormatError("a compressed stream is damaged", why=str(error)) from error
    if len(out) != size:
        raise FormatError("a compressed stream is damaged", why=f"{len(out)} bytes of {size}")
    return out


def checksum(data: Any) -> str:
    """xxh3-64 in hex: against accidents, not attackers."""
    return xxhash.xxh3_64_hexdigest(data)
