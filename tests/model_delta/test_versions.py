"""A delta is written in the oldest format version that has what it needs; version 3 checks the words of blocks."""

import json

import numpy as np
import pytest

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.model_delta import FORMAT_VERSION, PLAIN_VERSION, decode, encode, load_tensors
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.format.streams import EXTRAS, StreamReader, StreamWriter, stream_names
from tests.model_delta.checkpoints import digests
from tests.model_delta.hostile import pair, streams, version_3, write


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """(base, fine-tune, a delta of version 1, one of version 3)."""
    folder = tmp_path_factory.mktemp("versions")
    base, fine = pair(folder)
    for path in (base, fine):
        (path / "lora.safetensors").rename(path / "z.safetensors")
    with version_3():
        encode(base, fine, folder / "three")
    return base, fine, folder / "three"


def version_of(folder):
    return json.loads((folder / "delta.json").read_text())["version"]


def test_only_what_needs_a_version_gets_it(made, tmp_path):
    base, fine, three = made
    (tmp_path / "fine").mkdir()
    (tmp_path / "fine/model.safetensors").write_bytes((fine / "model.safetensors").read_bytes())
    encode(base, tmp_path / "fine", tmp_path / "plain")
    assert version_of(tmp_path / "plain") == PLAIN_VERSION
    assert version_of(three) == 3 < FORMAT_VERSION


def test_version_3_comes_back(made, tmp_path):
    base, fine, three = made
    decode(base, three, tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    assert load_tensors(base, three, ["norm.weight"])["norm.weight"].dtype == np.float32


def test_the_blocks_are_those_of_the_older_version(made, tmp_path):
    base, fine, three = made
    encode(base, fine, tmp_path / "old")
    assert version_of(tmp_path / "old") < 3
    with Delta(tmp_path / "old") as old, Delta(three) as new:
        assert old.container.read("payload").tobytes() == new.container.read("payload").tobytes()
        assert len(old.hashes) == len(new.hashes)
        assert old.hashes != new.hashes


def test_reuse_across_versions(made, tmp_path):
    base, fine, three = made
    encode(base, fine, tmp_path / "old")
    stats = encode(base, fine, tmp_path / "old-again", previous=three)
    assert stats.reused_tensors
    assert digests(tmp_path / "old-again") == digests(tmp_path / "old")
    with version_3():
        stats = encode(base, fine, tmp_path / "three-again", previous=tmp_path / "old")
    assert stats.reused_tensors
    assert digests(tmp_path / "three-again") == digests(three)


def test_a_changed_byte_of_the_payload_is_found(made, tmp_path):
    base, fine, three = made
    raw = (three / "delta.safetensors").read_bytes()
    start, size = 8 + 440, json.loads(raw[8 : 8 + 440])["payload"]["shape"][0]
    right, found = digests(fine), 0
    for at in range(start, start + size, 97):
        (tmp_path / str(at)).mkdir()
        (tmp_path / str(at) / "delta.json").write_bytes((three / "delta.json").read_bytes())
        changed = bytearray(raw)
        changed[at] ^= 0x10
        (tmp_path / str(at) / "delta.safetensors").write_bytes(changed)
        try:
            decode(base, tmp_path / str(at), tmp_path / "back", threads=1)
        except SparseError:
            found += 1
            assert not (tmp_path / "back").exists()
        else:  # a byte of a zstd frame that means nothing
            assert digests(tmp_path / "back") == right
            return
    assert found > 20


def test_a_wrong_word_check_is_an_error(made, tmp_path):
    base, _, three = made
    manifest, payload, index, models, hashes = streams(three)
    hashes[-1] ^= 1
    write(tmp_path / "wrong", manifest, payload, index, models, hashes)
    delta = json.loads((tmp_path / "wrong/delta.json").read_text())
    assert delta["version"] == 3
    with pytest.raises(FormatError, match="damaged"):
        decode(base, tmp_path / "wrong", tmp_path / "back")


@pytest.mark.parametrize("name", stream_names(3))
def test_a_stream_that_is_too_long_is_refused(made, tmp_path, name):
    base, _, three = made
    manifest, payload, index, models, hashes = streams(three)
    models[stream_names(3).index(name)] += b"x"
    write(tmp_path / "long", manifest, payload, index, models, hashes)
    with pytest.raises(FormatError, match="too long"):
        decode(base, tmp_path / "long", tmp_path / "back")


def test_streams_come_back_in_order():
    writer = StreamWriter()
    assert writer.since == 1
    writer.data[EXTRAS] += b"abc"
    assert writer.since == 3
    reader = StreamReader(*writer.pack(3), 100, 3)
    assert reader.take(EXTRAS, 2).tobytes() == b"ab"
    assert reader.at(EXTRAS) == 2
    with pytest.raises(FormatError, match="too long"):
        reader.finish()
    for count in (-1, 2, 1 << 62):
        with pytest.raises(FormatError):
            reader.take(EXTRAS, count)
    assert reader.take(EXTRAS, 1).tobytes() == b"c"
    reader.finish()


def test_a_version_that_is_not_known_yet(made, tmp_path):
    _, _, three = made
    manifest = artifact.read_manifest(three)
    (tmp_path / "new").mkdir()
    artifact.write_manifest(tmp_path / "new", manifest | {"version": FORMAT_VERSION + 1})
    ContainerWriter(tmp_path / "new" / artifact.CONTAINER).close()
    with pytest.raises(SparseError, match=f"format version {FORMAT_VERSION + 1}"):
        Delta(tmp_path / "new")
