"""Arrays in deflated entries of zip archives are coded like any others; the archive comes back byte for byte."""

import errno
import tempfile
import zipfile
import zlib

import numpy as np
import pytest

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.formats import deflating, inflated
from sparse_decl.formats.arrays import read_arrays, unpack_arrays
from sparse_decl.model_delta import decode, encode, load_tensors
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.decoding import Delta
from sparse_decl.model_delta.format.array_files import read_streams
from sparse_decl.model_delta.format.fields import Fields
from sparse_decl.model_delta.opened import OpenDelta
from tests.model_delta.checkpoints import digests
from tests.model_delta.containers import deflate_zip, write_container
from tests.model_delta.test_containers import pair, stored

ARRAY = ("F16", (256, 384), bytes(2 * 256 * 384))


def both(tmp_path, form="deflated", **kind):
    """(base, fine-tune) as files of that form."""
    base, fine = pair("F16", **kind)
    return write_container(tmp_path / "base", form, base), write_container(tmp_path / "fine", form, fine)


def streams_in(delta):
    with Delta(delta) as opened:
        return opened.index["files"][0].get("deflated", [])


@pytest.mark.parametrize("level", [1, 4, 6, 9])
def test_a_checkpoint_of_torch_that_was_zipped_again(tmp_path, level):
    """One entry is left as it was; arrays of both kinds have a place in the base."""
    old, new = both(tmp_path, "bin")
    plain = stored(tmp_path, old, new, "plain")
    for folder in (old, new):
        deflate_zip(folder / "pytorch_model.bin", level, leave=["archive/data/1"])
    assert stored(tmp_path, old, new, "deflated") <= 1.03 * plain
    with Delta(tmp_path / "delta-deflated") as delta:
        places = [source[1] for made in delta.index["relatives"].values() for source in made["s"]]
    assert sorted(len(place) for place in places) == [3, 4, 4, 4]
    assert len(streams_in(tmp_path / "delta-deflated")) == 5  # what describes them too


def test_a_stream_that_zlib_does_not_write_stays_as_it_is(tmp_path):
    """Packed with no matches, as no level does: its array is not coded, the others are."""
    old, new = both(tmp_path, count=3)
    path = new / "weights.npz"
    with zipfile.ZipFile(path) as archive:
        entries = {info.filename: archive.read(info) for info in archive.infolist()}
    pack = zlib.compressobj

    def without_matches(level, method, bits):
        return pack(level, method, bits, 8, zlib.Z_HUFFMAN_ONLY)

    with pytest.MonkeyPatch.context() as patch, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, data) in enumerate(entries.items()):
            patch.setattr(zlib, "compressobj", without_matches if number == 1 else pack)
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    stored(tmp_path, old, new, "mixed")
    assert len(streams_in(tmp_path / "delta-mixed")) == 2
    with Checkpoint(new, arrays=True) as opened:
        assert len(opened.tensors) == 3  # what a base has need not be packed again


def test_what_packs_too_well_stays_as_it_is(tmp_path):
    """A bomb as a model: neither side unpacks it."""
    path = write_container(tmp_path / "fine", "deflated", {"a": ARRAY, "b": ARRAY}) / "weights.npz"
    assert unpack_arrays(path, inflated.Scratch(), again=False) is None
    assert read_arrays(path) == ()
    stored(tmp_path, tmp_path / "fine", write_container(tmp_path / "more", "deflated", {"a": ARRAY}), "bomb")


@pytest.mark.parametrize("change", ["size", "bytes", "crossed"])
def test_archives_that_lie(tmp_path, change):
    """Entries of another size than they say, damaged, or inside another one: their bytes come back."""
    path = write_container(tmp_path / "fine", "deflated", pair("F16", count=2)[1]) / "weights.npz"
    with zipfile.ZipFile(path) as archive:
        entry = archive.infolist()[1]
    data = bytearray(path.read_bytes())
    listed = data.rfind(b"PK\x01\x02")
    if change == "size":
        data[listed + 24 : listed + 28] = (entry.file_size - 2).to_bytes(4, "little")
    elif change == "bytes":
        at = entry.header_offset + entry.compress_size // 2
        data[at : at + 8] = bytes(8)
    else:
        data[listed + 42 : listed + 46] = bytes(4)
    path.write_bytes(data)
    stored(tmp_path, None, tmp_path / "fine", "lying")


def test_many_streams_are_one_open_file_more(tmp_path, monkeypatch):
    """Of each side: a process may open some 1,000 files, and an archive hold more arrays than that."""
    old, new = both(tmp_path, count=40, shape=(64, 48))
    for folder in (old, new):
        (folder / "more.npz").write_bytes((folder / "weights.npz").read_bytes() + b"more")
    made, make = [], tempfile.TemporaryFile
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **how: made.append(make(**how)) or made[-1])
    encode(old, new, tmp_path / "delta", prove=False)
    assert len(made) == 2
    decode(old, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(new)
    assert len(made) == 3
    assert all(file.closed for file in made)


def test_what_both_have_packed_alike_stays_so_where_it_is_most(tmp_path):
    """Streams that zlib does not write, and one array that changed and was packed by it."""
    base, fine = pair("F16", lambda name: name, count=6)
    folders = [write_container(tmp_path / name, "deflated", base) for name in ("base", "fine")]
    changed = next(iter(base))
    pack = zlib.compressobj
    for folder in folders:
        with zipfile.ZipFile(folder / "weights.npz") as archive:
            entries = {info.filename: archive.read(info) for info in archive.infolist()}
        with pytest.MonkeyPatch.context() as patch, zipfile.ZipFile(folder / "weights.npz", "w") as archive:
            for name, data in entries.items():
                mine = folder.name == "fine" and name == f"{changed}.npy"
                own = pack if mine else lambda *_: pack(6, zlib.DEFLATED, -15, 8, zlib.Z_HUFFMAN_ONLY)
                patch.setattr(zlib, "compressobj", own)
                data = data[:128] + fine[changed][2] if mine else data
                archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    assert stored(tmp_path, *folders, "alike") < 1.1 * len(base[changed][2])
    with Delta(tmp_path / "delta-alike") as delta:
        assert delta.index["files"] == []  # the archive is one beside it


def test_no_room_to_unpack_is_no_fault_of_the_file(tmp_path, monkeypatch):
    def full(self, data):
        raise OSError(errno.ENOSPC, "No space left on device")

    old, new = both(tmp_path, count=2)
    monkeypatch.setattr(inflated.Scratch, "write", full)
    with pytest.raises(OSError, match="No space left"):
        encode(old, new, tmp_path / "delta")
    assert not (tmp_path / "delta").exists()


def test_archives_of_much_else_are_coded_where_it_stays_packed(tmp_path, monkeypatch):
    """Arrays that are stored, beside some that are packed and not understood."""
    monkeypatch.setattr("sparse_decl.model_delta.checkpoint._MOST_BETWEEN", 400_000)
    pieces = pair("F16", count=2)
    plain = stored(
        tmp_path, *(write_container(tmp_path / str(n), "npz", tensors) for n, tensors in enumerate(pieces)), "plain"
    )
    folders = [write_container(tmp_path / f"more{n}", "npz", tensors) for n, tensors in enumerate(pieces)]
    for folder in folders:
        with zipfile.ZipFile(folder / "weights.npz", "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("notes.txt", "".join(f"{n}, " for n in range(80_000)))
    assert stored(tmp_path, *folders, "more") < plain + 200_000


def test_another_library_of_zlib_s_name(tmp_path, monkeypatch):
    """One that packs otherwise, as zlib-ng does: what is written and restored is the same."""
    old, new = both(tmp_path, count=2)
    encode(old, new, tmp_path / "first")

    def otherwise(content, level):
        yield b"".join(deflating.deflated(content, 1 if level > 1 else 9))

    monkeypatch.setattr("sparse_decl.model_delta.format.file_parts.by_zlib", otherwise)
    decode(old, tmp_path / "first", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(new)
    encode(old, new, tmp_path / "again")
    assert digests(tmp_path / "again") == digests(tmp_path / "first")
    with OpenDelta(tmp_path / "first", old) as delta:
        assert delta.read("weights.npz", 100, 300) == (new / "weights.npz").read_bytes()[100:300]


def test_an_open_delta_and_one_made_from_it(tmp_path):
    """Tensors, bytes of the file, and a chain whose base is decoded as it is read."""
    old, new = both(tmp_path, count=2)
    encode(old, new, tmp_path / "first")
    _, later = pair("F16", count=2, shape=(256, 384))
    later = {
        name: (dtype, shape, data[:4000] + bytes(64) + data[4064:]) for name, (dtype, shape, data) in later.items()
    }
    last = write_container(tmp_path / "last", "deflated", later)
    encode(new, last, tmp_path / "second")
    with OpenDelta(tmp_path / "second", OpenDelta(tmp_path / "first", old)) as delta:
        for name, (_, _, data) in later.items():
            assert delta.get_tensor(name).tobytes() == data
        whole = (last / "weights.npz").read_bytes()
        assert delta.read("weights.npz", 0, len(whole)) == whole
    assert load_tensors(old, tmp_path / "first", ["model.layers.1.weight"])["model.layers.1.weight"].shape == (256, 384)


def test_projections_apart_in_streams_of_their_own_and_fused(tmp_path):
    """Sources at the same offset of different streams are different tensors."""
    base, _ = pair("F16", lambda name: name, count=2)
    parts = {f"layers.0.{name}": tensor for name, tensor in zip(("q", "k"), base.values(), strict=True)}
    fused = np.frombuffer(b"".join(data for _, _, data in parts.values()), np.float16).copy()
    fused[5::4097] += np.float16(1e-3)
    old = write_container(tmp_path / "base", "deflated", parts)
    new = write_container(tmp_path / "fine", "safetensors", {"layers.0.qk": ("F16", (512, 384), fused.tobytes())})
    assert stored(tmp_path, old, new, "fused") < 0.1 * fused.nbytes
    with Delta(tmp_path / "delta-fused") as delta:
        assert {len(source[1]) for source in delta.index["relatives"]["0"]["s"]} == {4}


def test_the_wrong_base_is_named(tmp_path):
    old, new = both(tmp_path, count=2)
    encode(old, new, tmp_path / "delta", base_ref={"digest": "b3:1"})
    for wrong in (new, write_container(tmp_path / "other", "bin", pair("F16", count=2)[0])):
        with pytest.raises(DeltaCompressionError, match="not the base"):
            decode(wrong, tmp_path / "delta", tmp_path / "back")
    assert not (tmp_path / "back").exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"deflated": [[0, 5, 6]]}, {"deflated": 5, "size": 50}, {"deflated": [[0, 5]], "size": 50},
        {"deflated": [[0, 5, 0]], "size": 50}, {"deflated": [[0, 5, 10]], "size": 50},
        {"deflated": [[0, 0, 6]], "size": 50}, {"deflated": [[0, 51, 6]], "size": 50},
        {"deflated": [[9, 42, 6]], "size": 50}, {"deflated": [[0, 30, 6], [0, 21, 6]], "size": 50},
        {"deflated": [[-1, 5, 6]], "size": 50}, {"deflated": [[True, 5, 6]], "size": 50},
        {"deflated": [[0, 5, 6]], "size": 6401}, {"deflated": [], "size": 1 << 70},
    ],
)  # fmt: skip
def test_hostile_streams_end_in_an_error(fields):
    with pytest.raises(FormatError):
        read_streams(Fields(fields), 100, 4)


def test_streams_are_of_version_4(tmp_path):
    assert read_streams(Fields({"deflated": [[1, 5, 6]], "size": 50}), 100, 4)[1] == 50
    with pytest.raises(FormatError):
        read_streams(Fields({"deflated": [[1, 5, 6]], "size": 50}), 100, 3)


def test_a_place_in_a_bomb_takes_no_more_than_its_file_allows(tmp_path):
    """A delta may name any byte of a base as the beginning of a stream."""
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = bomb.compress(bytes(3_000_000)) + bomb.flush()
    (tmp_path / "w.npz").write_bytes(b"x" + data)
    with Checkpoint(write_container(tmp_path / "m", "safetensors", {"a": ARRAY})) as model:
        like = model.tensors[0].entry
    with Checkpoint(tmp_path) as base:
        assert base.placed("w.npz", 0, like, stream=1) == []
        assert base._stream("w.npz", 1).size == inflated.MOST_RATIO * (1 + len(data))
        for start in (0, 2, len(data), 1 << 39):
            assert base.placed("w.npz", 0, like, stream=start) == []


def test_the_index_says_what_was_unpacked(tmp_path):
    old, new = both(tmp_path, count=2)
    encode(old, new, tmp_path / "delta")
    with Delta(tmp_path / "delta") as delta:
        index = delta.index
    ((_, first, level), (_, second, _)) = index["files"][0]["deflated"]
    assert (first, second, level) == (128 + 2 * 256 * 384, 128 + 2 * 256 * 384, 6)
    scratch = inflated.Scratch()
    unpacked = unpack_arrays(new / "weights.npz", scratch, again=True)
    assert unpacked is not None
    assert index["files"][0]["size"] == unpacked.size == scratch.end
    scratch.close()
