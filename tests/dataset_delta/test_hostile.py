"""Bad bases, damaged and hostile deltas: one clear error, and nothing left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError, SparseError, UnavailableError
from sparse_decl.dataset_delta import FORMAT_VERSION, decode, encode, inspect, refs
from sparse_decl.dataset_delta.artifact import Delta, pack_head, wrap_head
from sparse_decl.dataset_delta.cells import read_cells
from sparse_decl.dataset_delta.manifest import Index, Manifest
from sparse_decl.dataset_delta.packing import pack_frames, squeeze, unpack_frames
from sparse_decl.dataset_delta.wire import pack
from tests.dataset_delta.forging import put_together, taken_apart, write_delta
from tests.pipes import refuses_pipes


@pytest.fixture
def made(tmp_path: Path) -> Path:
    base = pa.table({"id": range(400), "text": [f"row number {n}" for n in range(400)]})
    derived = pa.concat_tables([base.slice(10), pa.table({"id": [1000], "text": ["new"]})])
    derived = derived.set_column(
        1, "text", pa.array([t.as_py() + "!" * (n % 9 == 0) for n, t in enumerate(derived["text"])])
    )
    pq.write_table(base, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    encode([tmp_path / "base.parquet"], tmp_path / "derived.parquet", tmp_path / "delta")
    return tmp_path


def refused(folder: Path, base: str = "base.parquet") -> SparseError:
    with pytest.raises(SparseError) as caught:
        decode([folder / base], folder / "delta", folder / "out")
    assert sorted(p.name for p in folder.iterdir() if "out" in p.name) == []
    return caught.value


def test_a_truncated_table_is_named(made: Path) -> None:
    whole = (made / "derived.parquet").read_bytes()
    (made / "short.parquet").write_bytes(whole[:-100])
    with pytest.raises(FormatError, match="not a whole parquet file") as caught:
        encode([made / "base.parquet"], made / "short.parquet", made / "other")
    assert "short.parquet" in str(caught.value)
    assert not (made / "other").exists()


def test_a_truncated_arrow_file(made: Path) -> None:
    with pa.ipc.new_stream(str(made / "t.arrow"), pa.schema([("a", pa.int64())])) as sink:
        sink.write_table(pa.table({"a": range(1000)}))
    (made / "short.arrow").write_bytes((made / "t.arrow").read_bytes()[:3000])
    with pytest.raises(FormatError, match="arrow file"):
        encode([made / "base.parquet"], made / "short.arrow", made / "other")


def test_another_base_is_told_by_its_digest(made: Path) -> None:
    error = refused(made, "derived.parquet")
    right = Delta(made / "delta").manifest.bases[0].digest
    assert isinstance(error, DeltaCompressionError)
    assert right in (error.why or "")


def test_a_base_of_another_schema(made: Path) -> None:
    pq.write_table(pa.table({"id": ["x"] * 400}), made / "base.parquet")
    assert "not the base" in refused(made).what


def test_no_table_and_no_key(made: Path) -> None:
    (made / "folder").mkdir()
    (made / "folder" / "a.bin").write_bytes(b"x")
    with pytest.raises(ConfigError, match="there is no table here"):
        encode([made / "base.parquet"], made / "folder", made / "other", exact="rows")
    (made / "model").mkdir()
    (made / "model" / "model.safetensors").write_bytes(b"x")
    with pytest.raises(ConfigError, match=r"there is no table here(?s:.*)sparse delta"):
        encode([made / "base.parquet"], made / "model", made / "other")
    with pytest.raises(ConfigError, match="'nope' is not a column of both"):
        encode([made / "base.parquet"], made / "derived.parquet", made / "other", key=["nope"])
    with pytest.raises(UnavailableError, match="no dataset delta here"):
        inspect(made / "folder")


def test_every_damaged_byte_is_seen(made: Path) -> None:
    for name in ("manifest.json", "parts.bin"):
        path = made / "delta" / name
        whole = path.read_bytes()
        for place in range(0, len(whole), max(1, len(whole) // 60)):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
            refused(made)
        path.write_bytes(whole[: len(whole) // 2])
        refused(made)
        path.write_bytes(whole)


def rewrite(delta: Path, change: Callable[[dict, dict, list[bytes]], Any]) -> None:
    """Applies a change to manifest, index and parts, and makes every checksum right again."""
    manifest, index, parts = taken_apart(delta)
    change(manifest, index, parts)
    index["parts"] = [len(part) for part in parts]
    put_together(delta, manifest, index, parts)


def past_the_end(manifest: dict, index: dict, parts: list[bytes]) -> None:
    table = index["tables"][0]
    rows = np.arange(table["rows"]) + 300
    form, frames = refs.write_refs(rows, 10_000)
    table["form"], parts[table["refs"]] = form, pack_frames(frames)


def huge_rows(manifest: dict, index: dict, parts: list[bytes]) -> None:
    manifest["units"][0]["rows"] = index["tables"][0]["rows"] = 2**39


def huge_literals(manifest: dict, index: dict, parts: list[bytes]) -> None:
    index["tables"][0]["columns"][1]["edited"] = 2**39


def other_column(manifest: dict, index: dict, parts: list[bytes]) -> None:
    index["tables"][0]["columns"][1]["from"] = "nothing"


def escaping(manifest: dict, index: dict, parts: list[bytes]) -> None:
    manifest["units"][0]["path"] = "../../evil.parquet"


def unknown_part(manifest: dict, index: dict, parts: list[bytes]) -> None:
    index["tables"][0]["refs"] = 99


def bad_form(manifest: dict, index: dict, parts: list[bytes]) -> None:
    index["tables"][0]["form"] = "packed"


def bad_recipe(manifest: dict, index: dict, parts: list[bytes]) -> None:
    index["tables"][0]["form"] = "recipe"


def no_tables(manifest: dict, index: dict, parts: list[bytes]) -> None:
    index["tables"] = []


def other_digest(manifest: dict, index: dict, parts: list[bytes]) -> None:
    manifest["units"][0]["digest"] = "b3:" + "0" * 64


def swapped_cells(manifest: dict, index: dict, parts: list[bytes]) -> None:
    part = index["tables"][0]["columns"][0]["part"]
    parts[part] = pack_frames([b"1", b"S", b"", squeeze(b"\x07")])


@pytest.mark.parametrize(
    "change",
    [
        past_the_end,
        huge_rows,
        huge_literals,
        other_column,
        escaping,
        unknown_part,
        bad_form,
        bad_recipe,
        no_tables,
        other_digest,
        swapped_cells,
    ],
)
def test_hostile_deltas_are_refused(made: Path, change: Callable) -> None:
    rewrite(made / "delta", change)
    refused(made)


def test_rewriting_alone_changes_nothing(made: Path) -> None:
    rewrite(made / "delta", lambda manifest, index, parts: None)
    decode([made / "base.parquet"], made / "delta", made / "out")
    assert (made / "out" / "derived.parquet").read_bytes() == (made / "derived.parquet").read_bytes()


def test_a_later_version_is_told(made: Path) -> None:
    path = made / "delta" / "manifest.json"
    path.write_text(path.read_text().replace(f'"version":{FORMAT_VERSION}', f'"version":{FORMAT_VERSION + 1}'))
    assert f"format version {FORMAT_VERSION + 1}" in refused(made).what


def test_a_manifest_with_more_in_it_is_refused(made: Path) -> None:
    path = made / "delta" / "manifest.json"
    path.write_text(path.read_text().replace("{", '{"surprise":1,'))
    assert "damaged" in refused(made).what


def test_hostile_heads_are_refused(made: Path) -> None:
    manifest, index, parts = taken_apart(made / "delta")
    index["parts"] = [len(part) for part in parts]
    right, random = pack_head(manifest, index), np.random.default_rng(3)
    for head in (
        b"",
        b"\0",
        b"\xff" * 9,
        right[:-1] + b"\xff",
        wrap_head(b"", b""),
        wrap_head(b"\x02\x01\x01\x7f\x7f", b""),
    ):
        write_delta(made / "delta", 5, b"".join(parts), head)
        refused(made)
    fields, digests = (
        pack_frames([pack(kind, value)[0] for kind, value in ((Manifest, manifest), (Index, index))]),
        right,
    )
    for _ in range(100):
        place = int(random.integers(0, len(fields)))
        changed = fields[:place] + random.bytes(1) + fields[place + 1 :]
        write_delta(made / "delta", 5, b"".join(parts), wrap_head(changed, digests[-64:]))
        refused(made)


def test_random_frames_never_crash() -> None:
    random = np.random.default_rng(0)
    for kind in (pa.int64(), pa.large_string(), pa.large_list(pa.field("item", pa.int32())), pa.float64()):
        for form in (b"S", b"P", b"D", b"T", b"F", b"?"):
            for _ in range(20):
                frames = [random.bytes(int(random.integers(0, 30))) for _ in range(int(random.integers(0, 4)))]
                with pytest.raises(SparseError):
                    read_cells(kind, 50, [form, *frames])
    for _ in range(200):
        with pytest.raises(FormatError):
            unpack_frames(b"\x09" + random.bytes(40))


def test_frames_come_back() -> None:
    frames = [b"", b"x" * 300, b"yz"]
    assert unpack_frames(pack_frames(frames)) == frames


def test_nothing_is_written_over(made: Path) -> None:
    (made / "full").mkdir()
    (made / "full" / "mine.txt").write_text("kept")
    with pytest.raises(DeltaCompressionError, match="not empty"):
        decode([made / "base.parquet"], made / "delta", made / "full")
    with pytest.raises(DeltaCompressionError, match="not empty"):
        encode([made / "base.parquet"], made / "derived.parquet", made / "delta")
    assert (made / "full" / "mine.txt").read_text() == "kept"


def test_nothing_waits_for_a_pipe(made: Path, tmp_path: Path) -> None:
    refuses_pipes(made / "delta", tmp_path / "pipes", lambda to: decode([made / "base.parquet"], to, tmp_path / "out"))
    refuses_pipes(made / "delta", tmp_path / "pipes", inspect)
    assert not (tmp_path / "out").exists()
