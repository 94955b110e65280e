"""A delta is written in the newest format version; the words of blocks are checked since version 3."""

import json
import shutil

import pytest

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.model_delta import FORMAT_VERSION, decode, encode
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.index import Delta
from sparse_decl.model_delta.format.streams import EXTRAS, StreamReader, StreamWriter, stream_names
from tests.model_delta.checkpoints import digests
from tests.model_delta.hostile import GOLDEN, beside, pair, streams, write

NEWEST = FORMAT_VERSION


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """(base, fine-tune, a delta)."""
    folder = tmp_path_factory.mktemp("versions")
    base, fine = pair(folder)
    encode(base, fine, folder / "delta")
    return base, fine, folder / "delta"


@pytest.mark.parametrize("version", [1, 3])
def test_groups_of_an_older_version_are_taken_over(version, tmp_path):
    folder = GOLDEN / f"model-delta-{version}"
    decode(folder / "base", folder / "delta", tmp_path / "fine")
    encode(folder / "base", tmp_path / "fine", tmp_path / "fresh")
    stats = encode(folder / "base", tmp_path / "fine", tmp_path / "again", previous=folder / "delta")
    assert stats.reused_tensors
    assert digests(tmp_path / "again") == digests(tmp_path / "fresh")
    assert json.loads((tmp_path / "again/delta.json").read_text())["version"] == NEWEST


def test_a_changed_byte_of_the_payload_is_found(made, tmp_path):
    base, fine, delta = made
    raw = (delta / "delta.safetensors").read_bytes()
    start, size = 8 + 440, json.loads(raw[8 : 8 + 440])["payload"]["shape"][0]
    right, found = digests(fine), 0
    for at in range(start, start + size, 97):
        shutil.copytree(delta, tmp_path / str(at))
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
    base, _, delta = made
    parts = streams(delta)
    parts[-1][-1] ^= 1
    write(tmp_path / "wrong", *parts, beside(delta))
    delta = json.loads((tmp_path / "wrong/delta.json").read_text())
    assert delta["version"] == NEWEST
    with pytest.raises(FormatError, match="damaged"):
        decode(base, tmp_path / "wrong", tmp_path / "back")


@pytest.mark.parametrize("name", stream_names(NEWEST))
def test_a_stream_that_is_too_long_is_refused(made, tmp_path, name):
    base, _, delta = made
    manifest, payload, index, models, hashes = streams(delta)
    models[stream_names(NEWEST).index(name)] += b"x"
    write(tmp_path / "long", manifest, payload, index, models, hashes)
    with pytest.raises(FormatError, match="too long"):
        decode(base, tmp_path / "long", tmp_path / "back")


def test_streams_come_back_in_order():
    writer = StreamWriter()
    writer.data[EXTRAS] += b"abc"
    reader = StreamReader(*writer.pack(NEWEST), 100, NEWEST)
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
    _, _, delta = made
    manifest = artifact.read_manifest(delta)
    (tmp_path / "new").mkdir()
    artifact.write_manifest(tmp_path / "new", manifest | {"version": FORMAT_VERSION + 1})
    ContainerWriter(tmp_path / "new" / artifact.CONTAINER).close()
    with pytest.raises(SparseError, match=f"format version {NEWEST + 1}"):
        Delta(tmp_path / "new")
