"""Relatives that are made: blends of several bases, matrices transposed, split and fused. Exact, small, streamed."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import decode, encode, inspect
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.decoding import Delta
from sparse_decl.model_delta.reference import kinds as relatives
from sparse_decl.model_delta.reference.kinds import Part, Reassembled, Stacked, TileCache
from sparse_decl.model_delta.reference.resolve import read_made, resolve
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.merges import MERGES, WIDTHS, family, linear_in_f32, write_merge, write_model, write_rearranged


def index_of(folder):
    with Delta(folder) as delta:
        return delta.index


@pytest.mark.parametrize("merge", MERGES)
@pytest.mark.parametrize("dtype", WIDTHS)
def test_a_merge_is_found_again(tmp_path, dtype, merge):
    parents, fine = write_merge(tmp_path, dtype, merge)
    encode(parents, fine, tmp_path / "delta", base_ref=[{"digest": str(k)} for k in range(len(parents))])
    decode(parents, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)
    found = inspect(tmp_path / "delta")
    assert sum(found["payload_bytes_by_coding"].values()) <= 0.003 * found["original_bytes"]
    assert [base["digest"] for base in found["bases"]] == [str(k) for k in range(len(parents))]


def test_one_base_alone_says_little_of_a_merge(tmp_path):
    """What the blend saves is not there otherwise."""
    parents, fine = write_merge(tmp_path, "BF16", "linear f32")
    one = encode(parents[0], fine, tmp_path / "one")
    both = encode(parents, fine, tmp_path / "both")
    assert both.stored_bytes * 5 < one.stored_bytes


@pytest.mark.parametrize("dtype", WIDTHS)
def test_weights_that_cancel(tmp_path, dtype):
    """A task vector, or a tensor that has nothing of its bases: no recipe divides by the sum of its weights then."""
    models = family(dtype, shapes={"task": (64, 64), "other": (64, 64)})
    parents = [write_model(tmp_path / f"parent-{k}", dtype, models[k]) for k in (1, 2)]
    noise = np.random.default_rng(0).standard_normal((64, 64)).astype(np.float32)
    write_model(tmp_path / "fine", dtype, {"task": models[1]["task"] - models[2]["task"], "other": noise})
    encode(parents, tmp_path / "fine", tmp_path / "delta")
    decode(parents, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


def test_each_tensor_has_the_base_that_says_most(tmp_path):
    models = family("BF16")
    parents = [write_model(tmp_path / f"parent-{k}", "BF16", models[k]) for k in (1, 2)]
    names = sorted(models[0])
    fine = {name: models[1 + number % 2][name] for number, name in enumerate(names)}
    write_model(tmp_path / "fine", "BF16", fine)
    encode(parents, tmp_path / "fine", tmp_path / "delta")
    index = index_of(tmp_path / "delta")
    assert set(index["tensors"]) == {"s"}
    assert len(index["relatives"]) == len(names) // 2
    decode(parents, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


def test_frozen_and_missing_tensors_of_a_merge(tmp_path):
    """One parent froze a matrix, another lacks one, and a word is not finite."""
    models = family("BF16", shapes={"a": (64, 64), "b": (64, 64), "c": (64, 64)})
    models[1]["a"] = models[0]["a"]
    merged = linear_in_f32("BF16", models)
    merged["c"][3, 4] = np.inf
    models[1]["c"][5, 5] = np.nan
    del models[2]["b"]
    parents = [write_model(tmp_path / f"parent-{k}", "BF16", models[k]) for k in range(3)]
    write_model(tmp_path / "fine", "BF16", merged)
    encode(parents, tmp_path / "fine", tmp_path / "delta")
    decode(parents, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(tmp_path / "fine")


def test_the_wrong_base_is_named(tmp_path):
    parents, fine = write_merge(tmp_path, "BF16", "tasks f32")
    encode(parents, fine, tmp_path / "delta", base_ref=[{"digest": f"b3:{k}"} for k in range(3)])
    other = write_model(tmp_path / "other", "BF16", family("BF16", seed=9)[1])
    with pytest.raises(DeltaCompressionError, match="base 2 of 3 is not the one") as error:
        decode([parents[0], other, parents[2]], tmp_path / "delta", tmp_path / "back")
    assert "b3:1" in error.value.hint
    with pytest.raises(DeltaCompressionError, match="made from 3 bases, and 1 are given"):
        decode(parents[0], tmp_path / "delta", tmp_path / "back")
    with pytest.raises(DeltaCompressionError, match="made from 3 bases, and 0 are given"):
        decode(None, tmp_path / "delta", tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_a_delta_to_one_base_has_no_relatives(tmp_path):
    parents, fine = write_merge(tmp_path, "BF16", "linear f32")
    encode(parents[0], fine, tmp_path / "delta")
    assert not index_of(tmp_path / "delta")["relatives"]


@pytest.mark.parametrize("dtype", ["BF16", "F32"])
@pytest.mark.parametrize("way", ["fuse", "split"])
def test_rearranged_matrices(tmp_path, dtype, way):
    apart, fused = write_rearranged(tmp_path, dtype)
    base, fine = (apart, fused) if way == "fuse" else (fused, apart)
    stats = encode(base, fine, tmp_path / "delta")
    index = index_of(tmp_path / "delta")
    assert len(index["relatives"]) == stats.tensors
    assert index["tensors"] == "g" * stats.tensors
    alone = encode(None, fine, tmp_path / "alone")
    assert stats.stored_bytes * (3 if dtype == "BF16" else 1.7) < alone.stored_bytes
    for threads in (1, 3):
        decode(base, tmp_path / "delta", tmp_path / f"back-{threads}", threads=threads)
        assert digests(tmp_path / f"back-{threads}") == digests(fine)


def test_rearranged_matrices_that_did_not_change_are_not_stored(tmp_path):
    rng = np.random.default_rng(0)
    q, k = (bf16(rng.standard_normal((48, 40)) * 0.1) for _ in range(2))
    write_safetensors(
        tmp_path / "base.safetensors",
        {"l.0.q": ("BF16", (48, 40), q.tobytes()), "l.0.k": ("BF16", (48, 40), k.tobytes())},
    )
    fused = np.ascontiguousarray(np.concatenate([q, k]).T)
    write_safetensors(tmp_path / "fine.safetensors", {"l.0.qk": ("BF16", (40, 96), fused.tobytes())})
    encode(tmp_path / "base.safetensors", tmp_path / "fine.safetensors", tmp_path / "delta")
    assert index_of(tmp_path / "delta")["tensors"] == "s"
    decode(tmp_path / "base.safetensors", tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back/fine.safetensors").read_bytes() == (tmp_path / "fine.safetensors").read_bytes()


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_gathered_words_are_those_of_numpy(tmp_path_factory, data):
    """Any parts, transposed or not, from any place, in tiles and strips of any size."""
    folder = tmp_path_factory.mktemp("gathered")
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    width, whole_transposed = data.draw(st.integers(1, 9)), data.draw(st.booleans())
    tensors, plan, blocks = {}, [], []
    for number in range(data.draw(st.integers(1, 3))):
        rows, transposed = data.draw(st.integers(1, 9)), data.draw(st.booleans())
        matrix = rng.integers(0, 65536, (rows, width), dtype=np.uint16)
        first = data.draw(st.integers(0, rows - 1))
        count = data.draw(st.integers(1, rows - first))
        stored = np.ascontiguousarray(matrix.T) if transposed else matrix
        tensors[f"t{number}"] = ("U16", stored.shape, stored.tobytes())
        plan.append((transposed, first, count))
        blocks.append(matrix[first : first + count])
    expected = np.concatenate(blocks)
    expected = np.ascontiguousarray(expected.T) if whole_transposed else expected
    write_safetensors(folder / "m.safetensors", tensors)
    with pytest.MonkeyPatch.context() as patch, Checkpoint(folder) as checkpoint:
        patch.setattr(
            relatives, "_TILE_BYTES", data.draw(st.sampled_from([2 * max(expected.shape[1], 1), 90, 8 << 20]))
        )
        patch.setattr(relatives, "_STRIP_BYTES", data.draw(st.sampled_from([2, 40, 1 << 20])))
        parts = tuple(Part(0, t, *fields) for t, fields in zip(checkpoint.tensors, plan, strict=True))
        entry = TensorEntry("made", "U16", expected.shape, 0, expected.nbytes)
        made = Reassembled(entry, parts, whole_transposed, TileCache())
        start = data.draw(st.integers(0, expected.size - 1))
        out = np.empty(data.draw(st.integers(0, expected.size - start)), np.uint16)
        made.read_words(start, out)
        assert out.tolist() == expected.ravel()[start : start + out.size].tolist()
        assert b"".join(p.tobytes() for p in made.blocks(14)) == expected.tobytes()


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_rows_by_turns_are_those_of_numpy(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("turns")
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    count, turns, rounds = data.draw(st.integers(2, 4)), data.draw(st.integers(1, 4)), data.draw(st.integers(1, 5))
    width, first = data.draw(st.integers(1, 9)), data.draw(st.integers(0, 2))
    parts = rng.integers(0, 65536, (count, rounds * turns + 2, width), dtype=np.uint16)
    taken = parts[:, first : first + rounds * turns]
    expected = taken.reshape(count, rounds, turns, width).swapaxes(0, 1).reshape(-1, width)
    tensors = {f"t{number}": ("U16", part.shape, part.tobytes()) for number, part in enumerate(parts)}
    write_safetensors(folder / "m.safetensors", tensors)
    with pytest.MonkeyPatch.context() as patch, Checkpoint(folder) as checkpoint:
        patch.setattr(relatives, "_TILE_BYTES", data.draw(st.sampled_from([2 * width, 90, 8 << 20])))
        which = tuple(Part(0, tensor, False, first, rounds * turns) for tensor in checkpoint.tensors)
        entry = TensorEntry("made", "U16", expected.shape, 0, expected.nbytes)
        made = Reassembled(entry, which, False, TileCache(), turns)
        assert relatives.makes_up(made) == (2 * width <= relatives._TILE_BYTES)
        start = data.draw(st.integers(0, expected.size - 1))
        out = np.empty(data.draw(st.integers(0, expected.size - start)), np.uint16)
        made.read_words(start, out)
        assert out.tolist() == expected.ravel()[start : start + out.size].tolist()
        bad = [
            replace(made, turns=rounds * turns + 1),
            replace(made, parts=(replace(which[0], count=which[0].count + 1), *which[1:])),
        ]
        assert not any(relatives.makes_up(one) for one in bad)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_gathered_matrices_one_below_the_other_are_those_of_numpy(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("stacked")
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    groups, count, turns = (data.draw(st.integers(1, 3)) for _ in range(3))
    turned, across, by_turns = (data.draw(st.booleans()) for _ in range(3))
    height, width = turns * data.draw(st.integers(1, 4)), data.draw(st.integers(1, 9))
    parts = rng.integers(0, 65536, (groups, count, height, width), dtype=np.uint16)
    expected = parts.reshape(groups, count * height, width)
    if by_turns:
        apart = parts.reshape(groups, count, height // turns, turns, width)
        expected = apart.swapaxes(1, 2).reshape(groups, count * height, width)
    expected = expected.swapaxes(1, 2) if across else expected
    stored = [part.T if turned else part for part in parts.reshape(-1, height, width)]
    write_safetensors(
        folder / "m.safetensors", {f"t{n:02}": ("U16", part.shape, part.tobytes()) for n, part in enumerate(stored)}
    )
    with pytest.MonkeyPatch.context() as patch, Checkpoint(folder) as checkpoint:
        patch.setattr(relatives, "_TILE_BYTES", data.draw(st.sampled_from([2 * expected.shape[2], 8 << 20])))
        which = [Part(0, tensor, turned, 0, height) for tensor in checkpoint.tensors]
        entry = TensorEntry("made", "U16", expected.shape, 0, expected.nbytes)
        made = Stacked.of(entry, which, count, across, TileCache(), turns if by_turns else 0)
        assert relatives.makes_up(made)
        start = data.draw(st.integers(0, expected.size - 1))
        out = np.empty(data.draw(st.integers(0, expected.size - start)), np.uint16)
        made.read_words(start, out)
        assert out.tolist() == expected.ravel()[start : start + out.size].tolist()
        fields = made.to_json()
        of = [checkpoint]
        again = resolve(read_made(fields, entry, 1, 4), "", entry, of, lambda _, __, found: found[0], TileCache())
        assert again == made
        other = replace(entry, shape=(expected.size + 2,), end=entry.end + 4)
        with pytest.raises(FormatError):
            resolve(read_made(fields, other, 1, 4), "", other, of, lambda _, __, found: found[0], TileCache())


@pytest.mark.parametrize(
    ("version", "value"), [(3, 1), (4, 0), (4, 3), (4, 4), (4, -2), (4, True), (4, "2"), (4, None)]
)
def test_damaged_groups_of_sources_are_refused(version, value):
    entry, fields = TensorEntry("w", "BF16", (4, 4), 0, 32), {"s": [[0, "a", 0, 0, 2], [0, "b", 0, 0, 2]], "t": 1}
    assert read_made(fields | {"n": 1}, entry, 2, 4).group == 1
    with pytest.raises(FormatError):
        read_made(fields | {"n": value}, entry, 2, version)


@pytest.mark.parametrize("turns", [0, -1, 1.0, True, "1", None, 1 << 41])
def test_damaged_turns_are_refused(turns):
    entry, fields = TensorEntry("w", "BF16", (4, 4), 0, 32), {"s": [[0, "a", 0, 0, 2], [0, "b", 0, 0, 2]], "t": 0}
    assert read_made(fields | {"i": 1}, entry, 2, 4).turns == 1
    for version, value in ((4, turns), (3, 1)):
        with pytest.raises(FormatError):
            read_made(fields | {"i": value}, entry, 2, version)


@pytest.mark.parametrize(
    "fields",
    [
        None,
        {},
        {"s": []},
        {"s": [[2, None]]},
        {"s": [[0, 7]]},
        {"s": [[0, None, 0, 0]], "t": 0},
        {"s": [[0, None, 0, -1, 2]], "t": 0},
        {"s": [[0, None, 0, 0, 0]], "t": 0},
        {"s": [[0, None, 2, 0, 1]], "t": 0},
        {"s": [[0, None, 0, 0, 1]], "t": 2},
        {"s": [[0, None]] * 300},
        {"s": [[0, None], [1, None]]},
        {"s": [[0, None], [1, None]], "f": 3, "l": [0, 0, 0, 0], "w": [0.5, 0.5], "q": 1.0},
        {"s": [[0, None], [1, None]], "f": 0, "l": [0, 0, 0], "w": [0.5, 0.5], "q": 1.0},
        {"s": [[0, None], [1, None]], "f": 0, "l": [0, 0, 0, 0], "w": [0.5], "q": 1.0},
        {"s": [[0, None], [1, None]], "f": 0, "l": [0, 0, 0, 0], "w": [0.5, float("nan")], "q": 1.0},
        {"s": [[0, None], [1, None]], "f": 0, "l": [0, 0, 0, 0], "w": [0.5, 0.5], "q": 0.0},
    ],
)
def test_damaged_descriptions_are_refused(fields):
    entry = TensorEntry("w", "BF16", (4, 4), 0, 32)
    with pytest.raises(FormatError):
        read_made(fields, entry, 2, 3)
