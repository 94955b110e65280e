"""Frames of long lists."""

from __future__ import annotations

import json

from sparse_decl.formats.frames import compress, decompress


def _header(prefix: str, part: str) -> bytes:
    names = sorted(f"{prefix}layers.{n // 16}.{part}.{n % 16}.weight" for n in range(20_000))
    entries = {
        name: {"dtype": "BF16", "shape": [64, 64], "data_offsets": [8192 * n, 8192 * (n + 1)]}
        for n, name in enumerate(names)
    }
    return json.dumps(entries, separators=(",", ":")).encode()


def test_a_renamed_list_takes_no_more_than_at_a_high_level() -> None:
    known, new = _header("model.", "block"), _header("inner.model.", "part")
    listed = compress(new, dictionary=known, listed=True)
    assert decompress(listed, len(new), dictionary=known) == new
    assert len(listed) <= 1.05 * len(compress(new, dictionary=known, level=17))
