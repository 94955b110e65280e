"""Random tables, edits and styles of files: every pair comes back, in no more than zstd's patch; damage is an error."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
import zstandard

from sparse_decl.base.errors import SparseError
from sparse_decl.dataset_delta import decode, encode
from tests.dataset_delta.forging import put_together, taken_apart
from tests.dataset_delta.random_tables import FORMATS, write_pair
from tests.mutants import change_bytes

SEEDS = (*range(48), 256, 352, 496, 675)  # the last: zstd's patch was smaller, or the base is of another kind
OWN = 192  # bytes of a delta that any has: its manifest, digests, names and how the file is written


def patched(old: bytes, new: bytes) -> int:
    """Bytes of `zstd -19 --patch-from`."""
    about = zstandard.ZstdCompressionParameters.from_level(19, window_log=27, enable_ldm=True)
    known = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if old else None
    return len(zstandard.ZstdCompressor(compression_params=about, dict_data=known).compress(new))


def flipped(of: random.Random, data: bytes) -> bytes:
    """The same with another bit somewhere."""
    at = of.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << of.randrange(8)]) + data[at + 1 :]


def is_refused(base: Path, delta: Path, out: Path, wanted: bytes) -> bool:
    """Whether a delta ends in an error that leaves nothing; if not, it must give the file."""
    try:
        decode([base], delta, out)
    except SparseError:
        assert not out.exists()
        return True
    (file,) = (path for path in out.rglob("*") if path.is_file())
    assert file.read_bytes() == wanted
    return False


@pytest.mark.parametrize("seed", SEEDS)
def test_any_pair_comes_back(tmp_path: Path, seed: int) -> None:
    base, derived = write_pair(seed, tmp_path)
    wanted, delta = derived.read_bytes(), tmp_path / "delta"
    stats = encode([base], derived, delta)
    decode([base], delta, tmp_path / "back")
    assert (tmp_path / "back" / derived.name).read_bytes() == wanted
    assert stats.stored_bytes <= 1.01 * patched(base.read_bytes(), wanted) + OWN
    for name in ("manifest.json", "parts.bin"):
        whole = (delta / name).read_bytes()
        (delta / name).write_bytes(flipped(random.Random(seed), whole))
        refused = is_refused(base, delta, tmp_path / f"of {name}", wanted)
        assert refused or name == "manifest.json"  # another version may read the same
        (delta / name).write_bytes(whole)


@pytest.mark.parametrize("seed", SEEDS[::4])
def test_parts_with_right_checksums_give_the_file_or_an_error(tmp_path: Path, seed: int) -> None:
    base, derived = write_pair(seed, tmp_path)
    encode([base], derived, tmp_path / "delta")
    manifest, index, parts = taken_apart(tmp_path / "delta")
    chance = np.random.default_rng(seed)
    for number in range(len(parts) * 3):
        changed = list(parts)
        changed[number % len(parts)] = change_bytes(chance, changed[number % len(parts)])
        put_together(tmp_path / "delta", manifest, {**index, "parts": [len(part) for part in changed]}, changed)
        is_refused(base, tmp_path / "delta", tmp_path / f"out-{number}", derived.read_bytes())


def test_every_format_is_among_them(tmp_path: Path) -> None:
    seen = set()
    for seed in SEEDS:
        (tmp_path / str(seed)).mkdir()
        seen |= {path.suffix[1:] for path in write_pair(seed, tmp_path / str(seed))}
    assert seen == set(FORMATS)
