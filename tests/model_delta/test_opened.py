"""An open delta gives what the fine-tune has, by name and in slices, and reads no more than it needs."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError, SparseError
from sparse_decl.model_delta import OpenDelta, encode
from sparse_decl.model_delta.coding.blocks import BlockDecoder
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS
from sparse_decl.model_delta.reading import BlockReader
from tests.model_delta.checkpoints import bf16, small_pair, write_safetensors
from tests.model_delta.test_loading import originals


def write_line(folder, steps, seed=0):
    """Checkpoints step0, step1, …, each a little further: matrices of several blocks, and odd shapes."""
    rng = np.random.default_rng(seed)
    shapes = {"wide": (5, BLOCK_WORDS), "tall": (1200, 300), "cube": (7, 11, 13), "scalar": (), "none": (0, 4)}
    weights = {name: rng.standard_normal(shape).astype(np.float32) for name, shape in shapes.items()}
    for step in range(steps):
        tensors = {name: ("F32", w.shape, np.asarray(w, np.float32).tobytes()) for name, w in weights.items()}
        tensors["half"] = ("BF16", (40, 50), bf16(weights["tall"][:40, :50]).tobytes())
        tensors["fixed"] = ("U8", (3, BLOCK_WORDS), np.full((3, BLOCK_WORDS), 7, np.uint8).tobytes())
        write_safetensors(folder / f"step{step}" / "model.safetensors", tensors, {"format": "pt", "step": str(step)})
        weights = {name: w + 1e-4 * rng.standard_normal(w.shape).astype(np.float32) for name, w in weights.items()}
    return [folder / f"step{step}" for step in range(steps)]


@pytest.fixture(scope="module")
def line(tmp_path_factory):
    """(three steps, the delta from each to the next, the tensors of the last)."""
    folder = tmp_path_factory.mktemp("line")
    steps = write_line(folder, 3)
    deltas = [folder / "delta1", folder / "delta2"]
    for before, after, delta in zip(steps, steps[1:], deltas, strict=False):
        encode(before, after, delta, threads=1)
    return steps, deltas, originals(steps[-1] / "model.safetensors")


def test_tensors_by_name(line):
    steps, deltas, expected = line
    with OpenDelta(deltas[1], steps[1], threads=2) as opened:
        assert opened.keys() == opened.offset_keys() == list(expected)
        assert opened.metadata() == {"format": "pt", "step": "2"}
        assert {name: opened.get_tensor(name).tobytes() for name in expected} == {
            n: d for n, (_, _, d) in expected.items()
        }
        assert {n: t.tobytes() for n, t in opened.items()} == {n: data for n, (_, _, data) in expected.items()}
        assert {n for n, _ in opened.items(["cube", "t*"])} == {"cube", "tall"}
        part = opened.get_slice("tall")
        assert (part.get_shape(), part.get_dtype()) == ([1200, 300], "F32")
        with pytest.raises(ConfigError, match="no tensor 'head'"):
            opened.get_tensor("head")
    with pytest.raises(ConfigError, match="closed"):
        opened.get_tensor("cube")


def parts(size):
    ends = st.one_of(st.none(), st.integers(-size - 2, size + 2))
    cut = st.builds(slice, ends, ends, st.one_of(st.none(), st.integers(1, 5)))
    return st.one_of(cut, st.integers(-size, size - 1)) if size else cut


@st.composite
def indices(draw):
    name, shape = draw(st.sampled_from([("tall", (1200, 300)), ("cube", (7, 11, 13)), ("wide", (5, BLOCK_WORDS)),
                                        ("none", (0, 4)), ("fixed", (3, BLOCK_WORDS))]))  # fmt: skip
    count = draw(st.integers(0, len(shape)))
    index = tuple(draw(parts(size)) for size in shape[:count])
    if draw(st.booleans()):
        index = (..., *(draw(parts(size)) for size in shape[len(shape) - count :]))
    return name, index


@settings(deadline=None, max_examples=80)
@given(indices())
def test_slices_are_those_of_numpy(line, chosen):
    steps, deltas, expected = line
    name, index = chosen
    kind, shape, data = expected[name]
    whole = np.frombuffer(data, np.float32 if kind == "F32" else np.uint8).reshape(shape)
    with OpenDelta(deltas[1], steps[1], threads=1) as opened:
        found = opened.get_slice(name)[index]
    assert found.shape == whole[index].shape
    assert np.array_equal(found, whole[index])


def test_a_slice_decodes_only_its_blocks(line):
    steps, deltas, expected = line
    with OpenDelta(deltas[1], steps[1], threads=1) as opened:
        row = opened.get_slice("wide")[2:3]
        assert opened.reader.blocks == 1
        opened.get_slice("wide")[:, 100:101]
        assert opened.reader.blocks == 6
        assert row.tobytes() == expected["wide"][2][8 * BLOCK_WORDS : 12 * BLOCK_WORDS]
        for index in ((1, 2, 3), slice(None, None, -1), 5, True, None, [1]):
            with pytest.raises(ConfigError):
                opened.get_slice("wide")[index]


def test_a_chain_is_decoded_as_it_is_read(line, tmp_path):
    steps, deltas, expected = line
    with OpenDelta(deltas[1], OpenDelta(deltas[0], steps[0], threads=1), threads=2) as opened:
        assert {n: t.tobytes() for n, t in opened.items()} == {n: data for n, (_, _, data) in expected.items()}
        assert opened.get_slice("tall")[30:31].tobytes() == expected["tall"][2][30 * 1200 : 31 * 1200]
    with OpenDelta(deltas[1], OpenDelta(deltas[0], steps[1])) as opened, pytest.raises(DeltaCompressionError):
        opened.get_tensor("tall")


def test_files_beside_the_tensors_of_a_chain(tmp_path):
    """A file that is the same in all three is read through both deltas; where the oldest holds another, an error."""
    base, fine = small_pair(tmp_path)
    encode(base, fine, tmp_path / "first", threads=1)
    encode(fine, fine, tmp_path / "second", threads=1)
    for path in ("config.json", "tokenizer.json", "empty.txt"):
        with OpenDelta(tmp_path / "second", OpenDelta(tmp_path / "first", base)) as opened:
            whole = (fine / path).read_bytes()
            assert opened.read_file(path) == whole
            assert opened.read(path, 3, 11) == whole[3:11]
    (base / "tokenizer.json").write_bytes((base / "tokenizer.json").read_bytes().replace(b"9", b"8"))
    with OpenDelta(tmp_path / "second", OpenDelta(tmp_path / "first", base)) as opened:
        for read in (lambda: opened.read_file("tokenizer.json"), lambda: opened.read("tokenizer.json", 0, 9)):
            with pytest.raises((DeltaCompressionError, FormatError)):
                read()


def test_two_bases(tmp_path):
    one, two = write_line(tmp_path / "one", 1)[0], write_line(tmp_path / "two", 1, seed=9)[0]
    kinds, merged = {"F32": np.float32}, {}
    left, right = (originals(path / "model.safetensors") for path in (one, two))
    for name, (dtype, shape, data) in left.items():
        if dtype in kinds:
            values = (np.frombuffer(data, np.float32) + np.frombuffer(right[name][2], np.float32)) / 2
            data = values.astype(np.float32).tobytes()
        merged[name] = (dtype, shape, data)
    write_safetensors(tmp_path / "merged" / "model.safetensors", merged)
    encode([one, two], tmp_path / "merged", tmp_path / "delta", threads=1)
    with OpenDelta(tmp_path / "delta", [one, two]) as opened:
        assert {n: t.tobytes() for n, t in opened.items()} == {n: bytes(data) for n, (_, _, data) in merged.items()}
    with pytest.raises(DeltaCompressionError, match="2 bases"):
        OpenDelta(tmp_path / "delta", one)


READERS = {
    "whole": lambda opened: opened.get_tensor("tall"),
    "slice": lambda opened: opened.get_slice("tall")[:1],
    "copied": lambda opened: opened.get_slice("fixed")[:1],
    "stream": lambda opened: list(opened.items()),
}


@pytest.mark.parametrize("name", READERS)
def test_another_base_gives_no_tensor(line, tmp_path, name):
    _, deltas, expected = line
    rng = np.random.default_rng(5)
    other = {n: (d, s, rng.bytes(len(data)) if d != "F32" else data) for n, (d, s, data) in expected.items()}
    write_safetensors(tmp_path / "model.safetensors", other, {"format": "pt", "step": "1"})
    with (
        OpenDelta(deltas[1], tmp_path, threads=2) as opened,
        pytest.raises(DeltaCompressionError, match="not the base"),
    ):
        READERS[name](opened)


@pytest.mark.parametrize("name", ["whole", "slice", "stream"])
def test_a_flipped_bit_or_a_cut_file_gives_no_tensor(line, tmp_path, name):
    steps, deltas, _ = line
    whole = (deltas[1] / "delta.safetensors").read_bytes()
    for number, data in enumerate((bytearray(whole), whole[:-1], whole[: len(whole) // 2])):
        if isinstance(data, bytearray):
            for at in range(448, len(data) // 2, 97):  # every block of `tall` and `wide` is hit
                data[at] ^= 16
        damaged = tmp_path / str(number)
        damaged.mkdir()
        (damaged / "delta.json").write_bytes((deltas[1] / "delta.json").read_bytes())
        (damaged / "delta.safetensors").write_bytes(data)
        with pytest.raises(SparseError), OpenDelta(damaged, steps[1], threads=2) as opened:
            READERS[name](opened)


def test_a_tensor_that_is_not_right_says_which_block_is_damaged(line, monkeypatch):
    """Whole tensors are held to their fingerprints alone: blocks are checked, once more, where these are others."""
    steps, deltas, _ = line
    checked = []
    monkeypatch.setattr(BlockReader, "_check", lambda self, coded, first, blocks, what: checked.append(what))
    with OpenDelta(deltas[1], steps[1]) as opened:
        dict(opened.items())
        opened.get_tensor("tall")
        assert not [what for what in checked if what.startswith("tensor")]
        opened.get_slice("tall")[:1]
        assert checked.pop() == "tensor 'tall'"
    monkeypatch.undo()
    whole = BlockDecoder.decode

    def wrong(self, run, base, out, scratch):
        places = whole(self, run, base, out, scratch)
        out[-1] ^= 1
        return places

    monkeypatch.setattr(BlockDecoder, "decode", wrong)
    for read in (READERS["whole"], READERS["stream"]):
        with OpenDelta(deltas[1], steps[1]) as opened, pytest.raises(FormatError, match="checksum of the block"):
            read(opened)


def test_threads_share_a_delta(line):
    steps, deltas, expected = line
    wrong = []
    with OpenDelta(deltas[1], steps[1], threads=2) as opened:

        def read():
            for name in ("tall", "wide", "cube", "half"):
                if opened.get_tensor(name).tobytes() != expected[name][2]:
                    wrong.append(name)

        running = [threading.Thread(target=read) for _ in range(4)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
    assert wrong == []


def test_files_beside_the_tensors(tmp_path):
    base, fine = small_pair(tmp_path)
    encode(base, fine, tmp_path / "delta", threads=1)
    with OpenDelta(tmp_path / "delta", base) as opened:
        for path in ("config.json", "tokenizer.json", "empty.txt"):
            assert opened.read_file(path) == (fine / path).read_bytes()
        with pytest.raises(ConfigError, match="no such file"):
            opened.read_file("model.safetensors")
    (base / "tokenizer.json").write_bytes((base / "tokenizer.json").read_bytes().replace(b"9", b"8"))
    with OpenDelta(tmp_path / "delta", base) as opened, pytest.raises((DeltaCompressionError, FormatError)):
        opened.read_file("tokenizer.json")


def test_torch(line):
    torch = pytest.importorskip("torch")
    steps, deltas, expected = line
    with OpenDelta(deltas[1], steps[1], framework="pt") as opened:
        half = opened.get_tensor("half")
        assert (half.dtype, tuple(half.shape)) == (torch.bfloat16, (40, 50))
        assert half.view(torch.uint8).numpy().tobytes() == expected["half"][2]
        assert torch.equal(opened.get_slice("half")[3:9, ::7], half[3:9, ::7])
    with pytest.raises(ConfigError, match="no device"):
        OpenDelta(deltas[1], steps[1], device="cuda")
