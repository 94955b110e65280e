"""Every artifact of every released format version decodes for ever."""

import json
from pathlib import Path

import pytest

from sparse_decl.model_delta import decode, inspect
from sparse_decl.model_delta.format.index import Delta
from tests.model_delta.checkpoints import digests

GOLDEN = sorted(Path(__file__).resolve().parent.glob("model-delta-*"))


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda p: p.name)
def test_a_committed_artifact_decodes(folder, tmp_path):
    bases = sorted(folder.glob("base*"))
    decode(bases, folder / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == json.loads((folder / "sha256.json").read_text())


def test_there_is_one_for_the_current_version():
    from sparse_decl.model_delta import FORMAT_VERSION

    assert f"model-delta-{FORMAT_VERSION}" in [p.name for p in GOLDEN]


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda p: p.name)
def test_what_it_says_of_itself(folder, snapshot):
    """The manifest and the index, as text."""
    with Delta(folder / "delta") as delta:
        assert {"manifest": delta.manifest, "index": delta.index} == snapshot
    assert inspect(folder / "delta") == snapshot
