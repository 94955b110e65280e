"""Thousands of small tensors are judged together: what is said of each is what looking at it alone says, and few are
looked at alone.
"""

import numpy as np
import pytest

from sparse_decl.model_delta import alike, decode, encode, encoding
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.choose import scan
from sparse_decl.model_delta.reference.search import ReferenceFinder
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.containers import write_container

WRITERS = {"BF16": bf16, "F16": lambda v: v.astype(np.float16), "F32": lambda v: v.astype(np.float32)}


def pair(folder, dtype, change, count=320, shape=(64, 64), renamed=True, seed=0):
    rng = np.random.default_rng(seed)
    base = (rng.standard_normal((count, *shape)) * 0.03).astype(np.float32)
    order = rng.permutation(count) if renamed else np.arange(count)
    fine = np.stack([change(w, rng) for w in base])[order]
    for which, values, name in (("base", base, "old.{}"), ("fine", fine, "new.{}" if renamed else "old.{}")):
        tensors = {name.format(n): (dtype, shape, WRITERS[dtype](v).tobytes()) for n, v in enumerate(values)}
        write_safetensors(folder / which / "m.safetensors", tensors)


def tuned(w, rng):
    return w + rng.standard_normal(w.shape) * 2e-5


def few_rows(w, rng):
    return w + rng.standard_normal(w.shape) * 1e-3 * (rng.random((len(w), 1)) < 0.1)


def equal(w, rng):
    return w


def merged(w, rng):
    return w + rng.standard_normal((len(w), 2)) @ rng.standard_normal((2, w.shape[1])) * 1e-3


def scaled(w, rng):
    return w * np.float32(0.97)


def half_zero(w, rng):
    return np.where(np.abs(w) < np.median(np.abs(w)), 0, w)


def unlike(w, rng):
    return rng.standard_normal(w.shape) * 0.03


CHANGES = {one.__name__: one for one in (tuned, few_rows, equal, merged, scaled, half_zero, unlike)}


@pytest.mark.parametrize("renamed", [True, False], ids=["renamed", "named"])
@pytest.mark.parametrize("dtype", WRITERS)
@pytest.mark.parametrize("change", CHANGES)
def test_what_is_said_of_many_is_what_is_said_of_each(tmp_path, change, dtype, renamed):
    if change == "unlike" and renamed:
        pytest.skip("then nothing is found")
    pair(tmp_path, dtype, CHANGES[change], renamed=renamed)
    with Checkpoint(tmp_path / "base") as base, Checkpoint(tmp_path / "fine") as fine:
        finder = ReferenceFinder([base])
        finder.look_at(fine.tensors)
        found = {}
        for batch in alike.batches(fine.tensors, finder):
            found |= dict(alike.scan_all(batch, "default"))
        said = {number: one for number, one in found.items() if one is not None}
        for number in sorted(said)[:40]:
            assert said[number] == scan(fine.tensors[number], finder)
    if change != "few_rows":  # which may be of low rank, or not
        assert len(said) >= 0.95 * 320 if change in ("tuned", "equal") else not said


@pytest.mark.parametrize("form", ["bin", "npz", "deflated"])
@pytest.mark.parametrize("renamed", [True, False], ids=["renamed", "named"])
def test_many_arrays_of_other_files_are_named_by_their_place(tmp_path, form, renamed):
    rng = np.random.default_rng(8)
    base = (rng.standard_normal((300, 16, 24)) * 0.03).astype(np.float16)
    fine = (base + rng.standard_normal(base.shape) * 2e-5).astype(np.float16)
    for which, values, name in (("base", base, "old"), ("fine", fine, "new" if renamed else "old")):
        tensors = {f"{name}.{n}": ("F16", (16, 24), v.tobytes()) for n, v in enumerate(values)}
        write_container(tmp_path / which, form, tensors)
    with Checkpoint(tmp_path / "base", arrays=True) as one, Checkpoint(tmp_path / "fine", arrays=True) as other:
        finder = ReferenceFinder([one])
        finder.look_at(other.tensors)
        for batch in alike.batches(other.tensors, finder):
            for number, said in alike.scan_all(batch, "default"):
                assert said == scan(other.tensors[number], finder)
    encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")
    decode(tmp_path / "base", tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


@pytest.mark.parametrize(
    ("dtype", "shape"), [("BF16", (7,)), ("BF16", (64,)), ("BF16", (3, 41)), ("BF16", (128, 96)), ("F32", (64,))]
)
def test_few_of_thousands_are_looked_at_alone(tmp_path, monkeypatch, dtype, shape):
    alone = []
    monkeypatch.setattr(encoding, "scan", lambda tensor, *rest: alone.append(tensor) or scan(tensor, *rest))
    count = 300 if len(shape) > 1 else 1200
    pair(tmp_path, dtype, lambda w, rng: tuned(w, rng) if rng.random() < 0.97 else unlike(w, rng), count, shape, False)
    encode(tmp_path / "base", tmp_path / "fine", tmp_path / "delta", threads=1)
    assert 0 < len(alone) < 0.1 * count
    decode(tmp_path / "base", tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


@pytest.mark.slow
def test_a_delta_is_as_small_as_one_whose_tensors_were_all_looked_at_alone(tmp_path, monkeypatch):
    kinds = [tuned, few_rows, equal, merged, scaled, half_zero]
    pair(tmp_path, "BF16", lambda w, rng: kinds[rng.integers(len(kinds))](w, rng), 1800, (64, 64))
    together = encode(tmp_path / "base", tmp_path / "fine", tmp_path / "one").stored_bytes
    monkeypatch.setattr(alike, "LEAST", 1 << 30)
    alone = encode(tmp_path / "base", tmp_path / "fine", tmp_path / "two").stored_bytes
    assert together <= 1.0005 * alone


def test_neighbours_are_read_at_once(tmp_path, monkeypatch):
    """320 tensors of 8 KB lie one after the other: a read of each side a batch."""
    pair(tmp_path, "BF16", tuned, renamed=False)
    with Checkpoint(tmp_path / "base") as base, Checkpoint(tmp_path / "fine") as fine:
        finder = ReferenceFinder([base])
        finder.look_at(fine.tensors)
        batches = list(alike.batches(fine.tensors, finder))
        reads = []
        kept = type(fine.tensors[0].file).read_into
        monkeypatch.setattr(
            type(fine.tensors[0].file), "read_into", lambda self, at, out: reads.append(at) or kept(self, at, out)
        )
        for batch in batches:
            list(alike.scan_all(batch, "default"))
    assert len(reads) == 2 * len(batches) < 10
