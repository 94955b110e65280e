"""Arrays in .bin, .npz and .gguf files are found where they lie, from files that PyTorch, NumPy and gguf wrote; and
whatever bytes are given, nothing is executed, nothing overlaps, and no more is read than there is.
"""

import pickle
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.formats import pickles, torch_files
from sparse_decl.formats.arrays import read_arrays
from sparse_decl.formats.pickles import read_pickle

DATA = Path(__file__).parent / "data"
WRITTEN = sorted(DATA.iterdir())  # torch.save (both forms) and gguf.GGUFWriter made these


def found(path):
    return {entry.name: (entry.dtype, entry.shape) for entry in read_arrays(path)}


@pytest.mark.parametrize("form", ["zip", "legacy"])
def test_a_pytorch_checkpoint(form):
    """Nested names, a parameter, a turned tensor as it lies, a storage that is only partly used, a tied one once."""
    path = DATA / f"torch-{form}.bin"
    assert found(path) == {
        "a.weight": ("BF16", (4, 3)),
        "b": ("F32", (5,)),
        "turned": ("F32", (3, 4)),
        "opt.state.0.step": ("F32", ()),
        "opt.state.0.exp_avg": ("F64", (2, 2)),
        "half": ("F16", (12,)),
        "ids": ("I64", (4,)),
    }
    ids = next(entry for entry in read_arrays(path) if entry.name == "ids")
    assert np.frombuffer(path.read_bytes()[ids.start : ids.end], "<i8").tolist() == [0, 1, 2, 3]


def test_a_gguf_file():
    path = DATA / "small.gguf"
    assert found(path) == {
        "blk.0.attn_q.weight": ("F16", (4, 32)),
        "norm": ("F32", (5,)),
        "blk.0.ffn.weight": ("U8", (2, 68)),  # Q8_0: two blocks of 34 bytes a row
        "bf": ("BF16", (3, 8)),
    }
    norm = next(entry for entry in read_arrays(path) if entry.name == "norm")
    assert np.frombuffer(path.read_bytes()[norm.start : norm.end], "<f4").tolist() == [1.0] * 5


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_numpy_files(tmp_path_factory, data):
    dtypes = st.sampled_from(["<f4", "<f2", "<f8", "<i4", "u1", "?", "<c8", ">f4", "<U3"])
    shapes = st.lists(st.integers(0, 4), min_size=0, max_size=3)
    arrays = {}
    for number in range(data.draw(st.integers(1, 4))):
        array = np.zeros(data.draw(shapes), data.draw(dtypes))
        arrays[f"a{number}"] = np.asfortranarray(array) if data.draw(st.booleans()) else array
    path = tmp_path_factory.mktemp("npz") / "w.npz"
    np.savez(path, **arrays)
    expected = {
        name: tuple(reversed(a.shape)) if a.flags.f_contiguous and not a.flags.c_contiguous else a.shape
        for name, a in arrays.items()
        if a.size and a.ndim and a.dtype.str not in (">f4", "<U3")
    }
    entries = read_arrays(path)
    assert {entry.name: entry.shape for entry in entries} == expected
    content = path.read_bytes()
    for entry in entries:
        assert content[entry.start : entry.end] == bytes(arrays[entry.name].nbytes)
    alone = path.with_name("one.npy")
    np.save(alone, np.arange(6, dtype=np.float32).reshape(2, 3))
    assert found(alone) == {"array": ("F32", (2, 3))}


def test_compressed_archives_are_plain_bytes(tmp_path):
    np.savez_compressed(tmp_path / "w.npz", a=np.zeros((8, 8), np.float32))
    assert read_arrays(tmp_path / "w.npz") == ()


class Bomb:
    def __reduce__(self):
        import os

        return os.system, ("exit 1",)


def test_views_of_one_storage_are_arrays_of_their_own():
    views = [
        torch_files._View("all", "BF16", 0, (40,), (2,)),  # every other one: it does not lie in one piece
        torch_files._View("turned", "BF16", 3, (4, 5), (1, 4)),
        torch_files._View("inside", "BF16", 5, (4,), (1,)),
        torch_files._View("last", "BF16", 23, (10,), (1,)),
    ]
    assert [(e.name, e.shape, e.start, e.end) for e in torch_files._array(views, 100, 80)] == [
        ("turned before", (3,), 100, 106),
        ("turned", (5, 4), 106, 146),
        ("last", (10,), 146, 166),
        ("all after", (7,), 166, 180),
    ]


@given(st.lists(st.tuples(st.integers(-2, 40), st.lists(st.integers(0, 6), max_size=3), st.booleans()), min_size=1))
def test_views_of_one_storage_cover_it_once(made):
    views = [
        torch_files._View(
            "v", "F32", offset, tuple(shape), tuple(int(np.prod(shape[at + 1 - dense :])) for at in range(len(shape)))
        )
        for offset, shape, dense in made
    ]
    at = 0
    for entry in torch_files._array(views, 0, 160):
        assert entry.start == at < entry.end
        assert entry.nbytes == 4 * int(np.prod(entry.shape))
        at = entry.end
    assert at == 160


@pytest.mark.parametrize("protocol", range(6))
def test_a_pickle_is_described_and_not_executed(protocol):
    value = {"a": (1, 2.5, None, True), "b": [b"bytes", "text", {3, 4}], "bomb": Bomb(), "big": 1 << 70, "n": -5}
    data = pickle.dumps(value, protocol)
    tree, end = read_pickle(data)
    assert end == len(data)
    read = dict(tree.items)
    assert read["a"] == (1, 2.5, None, True)
    assert [item for _, item in read["b"].items][1] in ("text", b"text")
    assert read["big"] == 1 << 70
    assert read["n"] == -5
    assert read["bomb"].kind == "call"
    assert read["bomb"].of[0].of[1] == "system"
    assert read["bomb"].of[1] == ("exit 1",)


@given(st.binary(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_a_pickle_or_an_error(data):
    with suppress(FormatError):
        read_pickle(data)


@pytest.mark.parametrize(
    "data",
    [
        b"(" * 1000 + b"t" * 500,
        b"2" * 10,
        b"\x8b\xff\xff\xff\x7f",  # a number of 2 GiB
        b"X\xff\xff\xff\xff",
        b"I" + b"9" * 5000 + b"\n.",
        b"(1(u.",
        b"\x82\x01.",  # an extension
        b"h\x05.",
    ],
)
def test_hostile_pickles_end_in_an_error(data):
    with pytest.raises(FormatError):
        read_pickle(data)


def test_opcodes_are_limited(monkeypatch):
    monkeypatch.setattr(pickles, "MOST_OPCODES", 100)
    with pytest.raises(FormatError):
        read_pickle(b"N0" * 60 + b"N.")


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
@given(st.data())
@settings(max_examples=80, deadline=None)
def test_damaged_files_give_arrays_inside_the_file_or_none(tmp_path_factory, path, data):
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(1, len(content))) :]
    target = tmp_path_factory.mktemp("damaged") / path.name
    target.write_bytes(content)
    position = 0
    for entry in read_arrays(target):
        assert position <= entry.start < entry.end <= len(content)
        position = entry.end


def test_names_that_repeat_in_an_archive_and_storages_that_overlap(tmp_path):
    """What two readers may understand in two ways is plain bytes."""
    content = (DATA / "torch-zip.bin").read_bytes()
    path = tmp_path / "m.bin"
    path.write_bytes(content)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("torch-zip/data/0", bytes(24))
    assert "a.weight" not in found(path)
    assert "b" in found(path)


def test_a_pipe_and_another_suffix_are_left_alone(tmp_path):
    import os

    os.mkfifo(tmp_path / "m.bin")
    assert read_arrays(tmp_path / "m.bin") == ()
    (tmp_path / "m.txt").write_bytes((DATA / "small.gguf").read_bytes())
    assert read_arrays(tmp_path / "m.txt") == ()


@pytest.mark.parametrize("count", [1 << 40, 5_000_000])
def test_a_gguf_header_that_promises_too_much(tmp_path, count):
    head = b"GGUF" + struct.pack("<IQQ", 3, count, 1) + struct.pack("<Q", 1) + b"k" + struct.pack("<IIQ", 9, 8, count)
    (tmp_path / "m.gguf").write_bytes(head + bytes(1000))
    assert read_arrays(tmp_path / "m.gguf") == ()
