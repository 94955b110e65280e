"""What the kernel writes is what the program gzip writes, or zlib, and DEFLATE in any case."""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_kernels import deflating

RIGHT = (184, "e558c3b57684a9bf")
BY_ZLIB = (1578796, "9bbc2b7c8b48eb11")


def deflated(content: bytes, level: int, like_zlib: bool = False) -> bytes:
    state, out = np.zeros(deflating.STATE, np.int64), np.zeros(deflating.ROOM, np.uint8)
    state[deflating.ZLIB] = like_zlib
    heads, chain = np.zeros(deflating.HASHES, np.int64), np.zeros(deflating.WINDOW, np.int64)
    tokens, found = np.zeros((deflating.TOKENS, 2), np.int64), b""
    while True:
        made = deflating.next_block(np.frombuffer(content, np.uint8), level, state, heads, chain, tokens, out)
        found += out[: made if made >= 0 else -1 - made].tobytes()
        if made < 0:
            return found


def text(size: int) -> bytes:
    r = random.Random(7)
    words = ["row", "cell", "of", "the", "délta", "base", *(f"w{n}" for n in range(300))]
    return " ".join(r.choice(words) for _ in range(size)).encode()[:size]


CONTENTS = {
    "nothing": b"",
    "a byte": b"a",
    "text": text(200_000),
    "zeros": bytes(70_000),
    "noise": random.Random(1).randbytes(70_000),
    "noise, zeros, noise": random.Random(2).randbytes(66_000) + bytes(5000) + random.Random(3).randbytes(3000),
    "periods": b"abcdefgh," * 9000,
    **{f"{n} bytes": text(n) for n in (261, 262, 32_768, 65_274, 65_275, 65_536, 65_537, 98_304, 98_305)},
}


@pytest.mark.skipif(shutil.which("gzip") is None, reason="the program is not here")
@pytest.mark.parametrize("name", CONTENTS)
def test_the_program_writes_the_same(name: str, tmp_path) -> None:
    (tmp_path / "content").write_bytes(CONTENTS[name])
    told = subprocess.run(["gzip", "--version"], capture_output=True, check=True).stdout
    if not told.startswith(b"gzip 1."):
        pytest.skip("another program of that name")
    for level in range(1, 10):
        with open(tmp_path / "content", "rb") as content:
            right = subprocess.run(["gzip", f"-{level}nc"], stdin=content, capture_output=True, check=True).stdout
        assert deflated(CONTENTS[name], level) == right[10:-8], f"level {level}"


def test_what_the_program_wrote_once() -> None:
    """GNU gzip 1.12, level 6."""
    made = deflated(CONTENTS["periods"], 6)
    assert (len(made), hashlib.sha256(made).hexdigest()[:16]) == RIGHT


def weights(kind: type) -> bytes:
    values = (np.random.default_rng(4).standard_normal(150_000) * 0.02).astype(kind)
    values[40_000:60_000] = values[:20_000]
    values[90_000:95_000] = 0
    return values.tobytes()


ZLIB = zlib.ZLIB_RUNTIME_VERSION
PACKED = {**CONTENTS, "f32": weights(np.float32), "f16": weights(np.float16)}


def by_zlib(content: bytes, level: int) -> bytes:
    packing = zlib.compressobj(level, zlib.DEFLATED, -15, 8)
    return packing.compress(content) + packing.flush()


@pytest.mark.skipif("ng" in ZLIB or not ZLIB.startswith("1."), reason="another library of that name")
@pytest.mark.parametrize("name", PACKED)
def test_zlib_writes_the_same(name: str) -> None:
    for level in range(1, 10):
        assert deflated(PACKED[name], level, True) == by_zlib(PACKED[name], level), f"level {level}"


def test_what_zlib_wrote_once() -> None:
    """zlib 1.2.13: length and sha256 of all levels together."""
    made = b"".join(deflated(PACKED["f16"][:200_000], level, True) for level in range(1, 10))
    assert (len(made), hashlib.sha256(made).hexdigest()[:16]) == BY_ZLIB


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.binary(max_size=60), st.integers(1, 400)), max_size=30), st.integers(1, 9))
def test_zlib_s_way_of_any_content_is_deflate(pieces: list[tuple[bytes, int]], level: int) -> None:
    content = b"".join(piece * often for piece, often in pieces)
    made = deflated(content, level, True)
    assert zlib.decompress(made, -15) == content
    assert made == by_zlib(content, level) or "ng" in ZLIB


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.binary(max_size=60), st.integers(1, 400)), max_size=30), st.integers(1, 9))
def test_any_content_is_deflate(pieces: list[tuple[bytes, int]], level: int) -> None:
    content = b"".join(piece * often for piece, often in pieces)
    assert zlib.decompress(deflated(content, level), -15) == content
