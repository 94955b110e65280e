"""Fingerprints of many small tensors are cut: they would be most of a delta."""

import json
import shutil

import pytest

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import decode, encode, load_tensors
from sparse_decl.model_delta.format.fields import Fields, Stream
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.format.tensors import CUT, JOINED, WHOLE, Target, read_tensors
from tests.model_delta.checkpoints import digests
from tests.model_delta.hostile import streams, write
from tests.model_delta.small import write_small


@pytest.fixture(scope="module", params=[CUT, JOINED], ids=["cut", "joined"])
def pair(tmp_path_factory, request):
    folder = tmp_path_factory.mktemp("small")
    (base,), fine = write_small(folder, words={CUT: 600, JOINED: 64}[request.param])
    stats = encode(base, fine, folder / "delta", threads=1)
    assert cut_of(folder / "delta") == request.param
    return base, fine, folder / "delta", stats


def cut_of(delta):
    with Delta(delta) as opened:
        return opened.index.get("cut", WHOLE)


def changed(base, out, name):
    """The base with one word of a tensor changed."""
    shutil.copytree(base, out)
    data = bytearray((out / "model.safetensors").read_bytes())
    length = int.from_bytes(data[:8], "little")
    data[8 + length + json.loads(data[8 : 8 + length])[name]["data_offsets"][0]] ^= 1
    (out / "model.safetensors").write_bytes(data)
    return out


def test_they_take_a_few_bytes_each_and_all_comes_back(pair, tmp_path):
    base, fine, delta, stats = pair
    with Delta(delta) as opened:
        letters, hashes = opened.index["tensors"], opened.hashes
        coded = letters.count("g") // (64 if opened.index["cut"] == JOINED else 1)
        assert len(hashes) < 8 * letters.count("s") + 2 * coded + 100
    assert stats.same_tensors > 50
    decode(base, delta, tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)


def test_single_tensors_come_out_checked(pair):
    base, fine, delta, _ = pair
    data = (fine / "model.safetensors").read_bytes()
    length = int.from_bytes(data[:8], "little")
    for name, fields in json.loads(data[8 : 8 + length]).items():
        if name != "__metadata__":
            start, end = (8 + length + at for at in fields["data_offsets"])
            if name.endswith(("0", "1")):
                assert load_tensors(base, delta, [name])[name].tobytes() == data[start:end]


@pytest.mark.parametrize("name", ["norm.0", "norm.2"])
def test_a_wrong_base_is_named(pair, tmp_path, name):
    """Of a tensor that is the base's, and of one that is coded."""
    base, _, delta, _ = pair
    other = changed(base, tmp_path / "other", name)
    joined = cut_of(delta) == JOINED and name == "norm.2"
    for use in (lambda: decode(other, delta, tmp_path / "back"), lambda: load_tensors(other, delta, [name])):
        with pytest.raises(DeltaCompressionError) as caught:
            use()
        where = "one of the 64 tensors 'moved.norm.1' to 'norm.79'" if joined else f"tensor {name!r}"
        assert caught.value.where == where


def test_a_damaged_block_of_joined_tensors_is_not_the_base(tmp_path):
    (base,), fine = write_small(tmp_path, words=16)
    encode(base, fine, tmp_path / "delta", threads=1)
    manifest, payload, index, models, hashes = streams(tmp_path / "delta")
    hashes[-1] ^= 1
    write(tmp_path / "damaged", manifest, payload, index, models, hashes)
    with pytest.raises(FormatError, match="damaged"):
        decode(base, tmp_path / "damaged", tmp_path / "back")


def test_of_several_bases_one_is_named(tmp_path):
    """No fingerprint is joined: one that is wrong would not say of which base."""
    (base,), fine = write_small(tmp_path, words=16)
    shutil.copytree(base, tmp_path / "second")
    encode([base, tmp_path / "second"], fine, tmp_path / "delta", threads=1)
    assert cut_of(tmp_path / "delta") == CUT


@pytest.mark.parametrize("numbers", [[1 << 61, 1 << 61], [0, 0, 0], [2], [-1], [0, True], ["0"], 5])
def test_hostile_gaps_end_in_an_error(numbers):
    entry = TensorEntry("w", "U8", (1,), 0, 1)
    fields = {"tensors": "gg", "copies": {}, "based": numbers, "names": {}, "cut": JOINED}
    with pytest.raises(FormatError):
        read_tensors(Fields(fields), [Target("", entry, 0)] * 2, 1, 4, Stream(bytes(100)))


def test_they_stay_whole_where_they_tell_tensors_apart(pair, tmp_path):
    base, fine, _, _ = pair
    shutil.copytree(base, tmp_path / "base")
    shutil.copyfile(base / "model.safetensors", tmp_path / "base/again.safetensors")
    encode(tmp_path / "base", fine, tmp_path / "delta", threads=1)
    assert cut_of(tmp_path / "delta") == WHOLE
    decode(tmp_path / "base", tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)


def test_few_small_tensors_keep_theirs(tmp_path):
    (base,), fine = write_small(tmp_path, count=100)
    encode(base, fine, tmp_path / "delta", threads=1)
    assert cut_of(tmp_path / "delta") == WHOLE


def test_an_earlier_delta_that_is_cut_is_copied_from(tmp_path, monkeypatch):
    (base,), fine = write_small(tmp_path, words=1200)
    encode(base, fine, tmp_path / "first", threads=1)
    monkeypatch.setattr("sparse_decl.model_delta.format.index._WORTH_CUTTING", 1 << 20)
    encode(base, fine, tmp_path / "delta", threads=1)
    assert cut_of(tmp_path / "delta")
    stats = encode(base, fine, tmp_path / "again", threads=1, previous=tmp_path / "delta")
    assert stats.reused_tensors == stats.delta_tensors > 0
    assert digests(tmp_path / "again") == digests(tmp_path / "delta")


@pytest.mark.parametrize(("version", "value"), [(3, 1), (4, 0), (4, 3), (3, 2), (4, True), (4, "1"), (4, None)])
def test_a_hostile_cut_ends_in_an_error(version, value):
    fields = {"tensors": "", "copies": {}, "based": [], "names": {}}
    for known in (CUT, JOINED):
        read_tensors(Fields(fields | {"cut": known}), [], 1, 4, Stream(b""))
    with pytest.raises(FormatError):
        read_tensors(Fields(fields | {"cut": value}), [], 1, version, Stream(b""))
