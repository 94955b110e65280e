"""Every artifact of every released format version decodes for ever."""

import json
from pathlib import Path

import pytest

from sparse_decl.model_delta import decode, encode, inspect
from sparse_decl.model_delta.format.bases import named_bases
from sparse_decl.model_delta.format.files import read_manifest
from sparse_decl.model_delta.format.index import Delta
from tests.golden.make_golden import sha256_of
from tests.model_delta.checkpoints import digests

GOLDEN = sorted(Path(__file__).resolve().parent.glob("model-delta-*"))
DATASETS = sorted(Path(__file__).resolve().parent.glob("dataset-delta-*"))
LOSSY = sorted(path.parent for path in Path(__file__).resolve().parent.glob("lossy-delta-*/*/delta.json"))


_OTHER_NUMBERS = 16  # bytes: the same references may be numbered otherwise in a later version's index
_BESIDE = 150  # bytes: what the manifest says of a file without tensors, which was in the index before version 4


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda p: p.name)
def test_a_committed_artifact_decodes(folder, tmp_path):
    bases = sorted(folder.glob("base*"))
    decode(bases, folder / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == json.loads((folder / "sha256.json").read_text())


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda p: p.name)
def test_encoded_again_it_takes_no_more(folder, tmp_path):
    """What is new in the codec makes nothing larger than it was, but for what a delta says for people."""
    bases, delta = sorted(folder.glob("base*")), folder / "delta"
    decode(bases, delta, tmp_path / "back")
    again = encode(bases, tmp_path / "back", tmp_path / "again", base_ref=named_bases(read_manifest(delta)))
    told = len(json.dumps({"made_of": again.made_of})) if again.made_of else 0
    more = _OTHER_NUMBERS + told + _BESIDE * (len(list((tmp_path / "again").iterdir())) - 2)
    assert again.stored_bytes <= sum(path.stat().st_size for path in delta.iterdir()) + more


def test_there_is_one_for_the_current_version():
    from sparse_decl.model_delta import FORMAT_VERSION

    assert any(p.name.startswith(f"model-delta-{FORMAT_VERSION}") for p in GOLDEN)


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda p: p.name)
def test_what_it_says_of_itself(folder, snapshot):
    """The manifest and the index, as text."""
    with Delta(folder / "delta") as delta:
        assert {"manifest": delta.manifest, "index": delta.index} == snapshot
    assert inspect(folder / "delta") == snapshot


@pytest.mark.parametrize("folder", DATASETS, ids=lambda p: p.name)
def test_a_committed_dataset_delta_decodes(folder, tmp_path):
    pytest.importorskip("pyarrow")
    from sparse_decl.dataset_delta.artifact import Delta
    from sparse_decl.dataset_delta.decoding import decode_opened
    from sparse_decl.dataset_delta.tables import Dataset
    from tests.golden.tables import content_of

    delta = Delta(folder / "delta")
    # Others write these as they like: the same bytes with the same version.
    free = (".parquet", ".arrow", ".feather", ".ipc", "odd.csv", ".gz", ".zst", ".bz2", ".xz")
    retold = {unit.path for unit in delta.manifest.units if unit.path.endswith(".gz") and unit.bytes == "patched"}
    for unit in delta.manifest.units:
        if unit.path.endswith(free) and unit.path not in retold:
            object.__setattr__(unit, "bytes", "rows")
    with Dataset(folder / "base", version=delta.manifest.version) as base:
        decode_opened(delta, [base], tmp_path / "back")
    (tmp_path / "in").mkdir()
    right = json.loads((folder / "sha256.json").read_text())
    found = sha256_of(tmp_path / "back") | content_of(tmp_path / "back", tmp_path / "in")
    lines = [name for name in right if name.startswith("in ") or name in retold or not name.endswith(free)]
    assert sorted(found) == sorted(right)
    assert {name: found[name] for name in lines} == {name: right[name] for name in lines}


def test_there_is_a_dataset_delta_of_the_current_version():
    from sparse_decl.dataset_delta import FORMAT_VERSION

    assert f"dataset-delta-{FORMAT_VERSION}" in [p.name for p in DATASETS]


@pytest.mark.parametrize("delta", LOSSY, ids=lambda p: f"{p.parent.name}-{p.name}")
@pytest.mark.parametrize("threads", [1, 3])
def test_a_committed_lossy_delta_restores_to_the_same_bytes(delta, threads, tmp_path):
    from sparse_decl.model_lossy import restore

    restore(delta.parent / "base", delta, tmp_path / "back", threads=threads)
    assert sha256_of(tmp_path / "back") == json.loads((delta.parent / "sha256.json").read_text())[delta.name]


def test_there_is_a_lossy_delta_of_every_mode_and_version():
    from sparse_decl.model_lossy import FACTORS_VERSION, FORMAT_VERSION, MODES

    assert {path.name for path in LOSSY} == set(MODES)
    versions = {(path.parent.name, json.loads((path / "delta.json").read_text())["version"]) for path in LOSSY}
    assert versions == {(f"lossy-delta-{version}", version) for version in (FORMAT_VERSION, FACTORS_VERSION)}
