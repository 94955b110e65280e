"""One registry knows every format of deltas."""

import json

import pytest

from sparse_decl.base.errors import FormatError, SparseError, UnavailableError
from sparse_decl.formats import registry
from sparse_decl.model_delta import encode
from sparse_decl.model_lossy import compress, restore
from tests.model_delta.checkpoints import digests, small_pair


@pytest.mark.parametrize("name", sorted(registry._CODECS))
def test_every_format_has_a_codec(name, tmp_path):
    (tmp_path / "delta.json").write_text(json.dumps({"format": name}))
    codec = registry.codec_of(tmp_path)
    assert codec.kind
    assert codec.checked
    assert registry.codec_of(tmp_path / "delta.json") is codec
    with pytest.raises(SparseError):
        codec.inspect(tmp_path)


def test_kinds_are_told_apart():
    kinds = [registry.import_module(module).CODEC.kind for module in registry._CODECS.values()]
    assert sorted(set(kinds)) == sorted(kinds)


def test_the_names_are_those_that_the_formats_write(tmp_path):
    base, finetune = small_pair(tmp_path)
    encode(base, finetune, tmp_path / "exact")
    compress(base, finetune, tmp_path / "lossy", mode="int8")
    assert registry.codec_of(tmp_path / "exact").kind == "delta"
    assert registry.codec_of(tmp_path / "lossy").kind == "lossy-delta"
    assert registry.inspect(tmp_path / "lossy")["mode"] == "int8"
    assert registry.restore(base, tmp_path / "exact", tmp_path / "back").digests.keys() == digests(finetune).keys()
    assert restore is registry.restore


@pytest.mark.parametrize("text", ['{"format": "sparse-other/9"}', '{"format": 3}', "{}", "[]", '{"format": null}'])
def test_an_unknown_format_says_so(text, tmp_path):
    (tmp_path / "delta.json").write_text(text)
    with pytest.raises(FormatError, match="not a delta of a format that is known here"):
        registry.codec_of(tmp_path)


def test_no_delta_at_all(tmp_path):
    with pytest.raises(UnavailableError):
        registry.codec_of(tmp_path)
    (tmp_path / "delta.json").write_bytes(b"\xff{")
    with pytest.raises(FormatError):
        registry.codec_of(tmp_path)
