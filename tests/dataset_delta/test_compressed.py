"""Compressed files of lines, `.json` files and lines as pandas writes them: rows are found, bytes come back."""

from __future__ import annotations

import gzip
import io
import json
import sys
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.dataset_delta import FORMAT_VERSION, DeltaStats, decode, difference, encode, inspect, writers
from sparse_decl.dataset_delta.compressed import (
    LIBRARIES,
    compressor_of,
    find_packing,
    pack_file,
    unpack_file,
)
from sparse_decl.dataset_delta.endings import inner_name
from sparse_decl.dataset_delta.retold import retell, tell
from sparse_decl.dataset_delta.tables import Dataset

USUAL = "1f8b0800000000000003"
QUICK = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def rows(count: int = 900) -> list[dict[str, Any]]:
    return [{"id": n, "url": f"https://a/{n * 7919 % 9973}", "of": {"list": [n, "é"]}} for n in range(count)]


def derived(count: int = 900) -> list[dict[str, Any]]:
    return [{**row, "url": row["url"] + "?"} if row["id"] % 50 == 0 else row for row in rows(count)][20:]


def lines(found: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in found).encode()


def kept(folder: Path, name: str, old: bytes, new: bytes) -> DeltaStats:
    for side, data in (("base", old), ("derived", new)):
        (folder / side).mkdir(parents=True)
        (folder / side / name).write_bytes(data)
    stats = encode([folder / "base"], folder / "derived", folder / "delta")
    decode([folder / "base"], folder / "delta", folder / "back")
    assert (folder / "back" / name).read_bytes() == new
    return stats


def named_gzip(data: bytes) -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile("data.jsonl", "wb", 6, out, 1_700_000_000) as file:
        file.write(data)
    return out.getvalue()


def text_gzip(data: bytes) -> bytes:
    """As pandas and `datasets` write it: a file of text is flushed before it is closed."""
    out = io.BytesIO()
    with gzip.open(out, "wt", encoding="latin-1", newline="") as file:
        file.write(data.decode("latin-1"))
    return out.getvalue()


def by_program(level: int) -> Callable[[bytes], bytes]:
    """As the program gzip writes it, which is not zlib's way; its kernel's own tests hold that to the program."""

    def pack(data: bytes) -> bytes:
        with tempfile.TemporaryDirectory() as scratch:
            plain = Path(scratch) / "plain"
            plain.write_bytes(data)
            pack_file(plain, {"as": "gzip", "header": USUAL, "level": level, "gnu": True}, Path(scratch) / "out")
            return (Path(scratch) / "out").read_bytes()

    return pack


def streamed(data: bytes) -> bytes:
    frame = zstandard.ZstdCompressor(level=5, write_checksum=True).compressobj()
    return frame.compress(data[:1000]) + frame.compress(data[1000:]) + frame.flush()


PACKED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip, level 9": (".gz", gzip.compress),
    "gzip, a name and a time": (".gz", named_gzip),
    "gzip, level 1": (".gz", lambda data: gzip.compress(data, 1, mtime=0)),
    "gzip, a file of text": (".gz", text_gzip),
    "gzip, the program": (".gz", by_program(6)),
    "gzip, the program, level 3": (".gz", by_program(3)),
    "zstd in one piece": (".zst", lambda data: zstandard.compress(data, 3)),
    "zstd in pieces": (".zst", streamed),
    "zstd, a thread of its own": (".zst", zstandard.ZstdCompressor(level=3, threads=1).compress),
}


@pytest.mark.parametrize("way", PACKED)
def test_a_known_compressor_gives_the_same_bytes(tmp_path: Path, way: str) -> None:
    ending, pack = PACKED[way]
    stats = kept(tmp_path, f"data.jsonl{ending}", pack(lines(rows())), pack(lines(derived())))
    assert stats.bytes_of_files == {"lines": 1}
    assert stats.stored_bytes < 400
    assert (stats.same_rows, stats.edited_rows, stats.new_rows) == (863, 17, 0)
    found = inspect(tmp_path / "delta")
    assert found["version"] == FORMAT_VERSION
    assert {"zlib" if ending == ".gz" else "zstd"} < set(found["writers"])


def test_one_side_may_be_compressed(tmp_path: Path) -> None:
    (tmp_path / "base.csv").write_bytes(b"id,text\n" + b"".join(b"%d,text %d\n" % (n, n * n) for n in range(3000)))
    (tmp_path / "derived.csv.gz").write_bytes(gzip.compress((tmp_path / "base.csv").read_bytes()))
    stats = encode([tmp_path / "base.csv"], tmp_path / "derived.csv.gz", tmp_path / "delta")
    assert (stats.same_rows, stats.new_rows) == (3000, 0)
    assert difference(tmp_path / "base.csv", tmp_path / "derived.csv.gz").same_rows == 3000
    decode([tmp_path / "base.csv"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back" / "derived.csv.gz").read_bytes() == (tmp_path / "derived.csv.gz").read_bytes()


@pytest.mark.filterwarnings("ignore:compression has no effect")
@pytest.mark.parametrize("library", ["pandas", "datasets"])
@pytest.mark.parametrize("form", ["csv", "json"])
def test_compressed_files_of_libraries(tmp_path: Path, library: str, form: str) -> None:
    """They come back byte for byte, and take what the plain file takes, and the settings; so does a file that only the
    name says is compressed, as `Dataset.to_csv` writes it."""
    module = pytest.importorskip(library)

    def write(found: list[dict[str, Any]], path: Path) -> None:
        path.parent.mkdir(exist_ok=True)
        flat = [{"id": row["id"], "url": row["url"], "n": row["of"]["list"][0]} for row in found]
        zipped = {"compression": "gzip"} if path.suffix == ".gz" else {}
        if library == "datasets":
            getattr(module.Dataset.from_list(flat), f"to_{form}")(str(path), **zipped)
        elif form == "csv":
            module.DataFrame(flat).to_csv(path, index=False, **zipped)
        else:
            module.DataFrame(flat).to_json(path, orient="records", lines=True, **zipped)

    sizes = []
    name = "data.csv" if form == "csv" else "data.jsonl"
    for packed in ("", ".gz"):
        for side, found in (("base", rows(3000)), ("derived", derived(3000))):
            write(found, tmp_path / side / (name + packed))
        base, new = tmp_path / "base" / (name + packed), tmp_path / "derived" / (name + packed)
        sizes.append(encode([base], new, tmp_path / f"delta{packed}").stored_bytes)
        decode([base], tmp_path / f"delta{packed}", tmp_path / f"back{packed}")
        assert (tmp_path / f"back{packed}" / new.name).read_bytes() == new.read_bytes()
    plain, packed_size = sizes
    assert packed_size <= plain + 100


@pytest.mark.skipif(sys.platform == "win32", reason="the whole path would be too long there")
def test_a_name_may_be_as_long_as_the_system_lets_it(tmp_path: Path) -> None:
    name = "n" * (255 - len(".jsonl.gz")) + ".jsonl.gz"
    assert kept(tmp_path, name, gzip.compress(lines(rows(90))), gzip.compress(lines(derived(90)))).rows == 70


@pytest.mark.parametrize("exact", ["file", "rows"])
def test_an_unknown_compressor(tmp_path: Path, exact: str) -> None:
    """Two members one after the other: no setting gives that."""
    data = lines(derived(600))
    (tmp_path / "base.jsonl").write_bytes(lines(rows(600)))
    (tmp_path / "derived.jsonl.gz").write_bytes(gzip.compress(data[:9000]) + gzip.compress(data[9000:]))
    stats = encode([tmp_path / "base.jsonl"], tmp_path / "derived.jsonl.gz", tmp_path / "delta", exact=exact)
    decode([tmp_path / "base.jsonl"], tmp_path / "delta", tmp_path / "back")
    back = (tmp_path / "back" / "derived.jsonl.gz").read_bytes()
    assert gzip.decompress(back) == data
    assert stats.bytes_of_files == {"patched" if exact == "file" else "rows": 1}
    assert (back == (tmp_path / "derived.jsonl.gz").read_bytes()) == (exact == "file")


@pytest.mark.parametrize("skipped", [b"", bytes.fromhex("502a4d1803000000") + b"abc"])
@pytest.mark.parametrize("name", ["data.jsonl.zst", "data.jsonl", "data"])
def test_zstd_with_a_dictionary_from_elsewhere_is_kept_as_it_is(tmp_path: Path, name: str, skipped: bytes) -> None:
    text = lines(rows())
    known = zstandard.train_dictionary(4096, [text[at : at + 500] for at in range(0, len(text), 500)])
    old, new = (skipped + zstandard.ZstdCompressor(dict_data=known).compress(lines(one)) for one in (rows(), derived()))
    stats = kept(tmp_path, name, old, new)
    assert (stats.rows, stats.files) == (0, 1)
    assert stats.stored_bytes <= len(new) + 200
    with zstandard.ZstdDecompressor().stream_reader(io.BytesIO(old)) as reader, pytest.raises(zstandard.ZstdError):
        reader.read()


def test_another_version_of_the_compressor_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = gzip.compress(lines(rows())), gzip.compress(lines(derived()))
    kept(tmp_path, "data.jsonl.gz", old, new)
    monkeypatch.setitem(LIBRARIES, "zlib", "0.1")
    monkeypatch.setattr(writers, "pack_file", lambda plain, packing, out: out.write_bytes(gzip.compress(b"")))
    with pytest.raises(DeltaCompressionError) as caught:
        decode([tmp_path / "base"], tmp_path / "delta", tmp_path / "again")
    assert caught.value.why.endswith(f"it was written by zlib {zlib.ZLIB_RUNTIME_VERSION}, here is 0.1")
    assert caught.value.hint == "restore the rows: --format parquet"


def test_damaged_bytes_are_an_error(tmp_path: Path) -> None:
    for name, data in (
        ("a.jsonl.gz", gzip.compress(lines(rows(50)))),
        ("b.jsonl.zst", zstandard.compress(lines(rows(50)))),
    ):
        (tmp_path / name).write_bytes(data[: len(data) // 2])
        with pytest.raises(FormatError, match=r"damaged(?s:.)*next: "), Dataset(tmp_path / name):
            pass


@QUICK
@given(st.binary(max_size=3000), st.sampled_from(list(PACKED)))
@example(b"", "zstd in one piece")
def test_settings_are_found_for_any_content(tmp_path_factory: pytest.TempPathFactory, data: bytes, way: str) -> None:
    folder, (ending, pack) = tmp_path_factory.mktemp("packed"), PACKED[way]
    path, plain = folder / f"data.txt{ending}", folder / "plain"
    path.write_bytes(pack(data))
    how = compressor_of(path)
    assert how is not None
    unpack_file(path, how, plain)
    assert plain.read_bytes() == data
    packing = find_packing(path, plain)
    assert packing is not None
    pack_file(plain, packing, folder / "again")
    assert (folder / "again").read_bytes() == path.read_bytes()
    assert inner_name(path.name, FORMAT_VERSION) == "data.txt"


@pytest.mark.parametrize(
    "packing",
    [
        {},
        {"as": "gzip", "header": "zz", "level": 6, "memory": 8},
        {"as": "gzip", "header": "", "level": 60, "memory": 8},
        {"as": "gzip", "header": "", "level": 6, "memory": "8"},
        {"as": "gzip", "header": "", "level": 0, "gnu": True},
        {"as": "gzip", "header": "", "gnu": True},
        {"as": "gzip", "header": "", "level": [6], "gnu": True},
        {"as": "zstd", "level": "3", "check": True, "size": True, "threads": 0},
        {"as": "zstd", "level": 3, "check": True, "size": True, "threads": 10**9},
        {"as": "zstd", "level": 3, "check": True, "size": True, "threads": 0, "long": 99},
    ],
)
def test_settings_that_make_no_sense(tmp_path: Path, packing: dict[str, Any]) -> None:
    (tmp_path / "plain").write_bytes(b"text")
    with pytest.raises(FormatError):
        pack_file(tmp_path / "plain", packing, tmp_path / "out")


ARRAYS: dict[str, Callable[[list[dict[str, Any]]], str]] = {
    "one line": json.dumps,
    "indented": lambda found: json.dumps(found, indent=2),
    "indented, not escaped": lambda found: json.dumps(found, indent=4, ensure_ascii=False) + "\n",
    "compact": lambda found: json.dumps(found, separators=(",", ":")),
    "an object a line": lambda found: "[\n" + ",\n".join(map(json.dumps, found)) + "\n]\n",
    "lines": lambda found: lines(found).decode(),
    "slashes escaped": lambda found: json.dumps(found).replace("/", "\\/"),
    "lines, slashes escaped": lambda found: lines(found).decode().replace("/", "\\/"),
}


@pytest.mark.parametrize("way", ARRAYS)
def test_json_files(tmp_path: Path, way: str) -> None:
    old, new = (ARRAYS[way](found).encode() for found in (rows(3000), derived(3000)))
    stats = kept(tmp_path, "data.json", old, new)
    assert stats.bytes_of_files == {"lines": 1}
    assert (stats.rows, stats.edited_rows, stats.new_rows) == (2980, 59, 0)
    assert stats.stored_bytes < 400


LISTS = ["[1, 2]", '[{"a": 1},, {"a": 2}]', '[{"a": 1}', "[", "[]", "[{}]", '[{"a": 1}, {"a": 2},{"a": 3}]']
LISTS += ['[{"a": 1}] ', '[{"a": 1}, 3]', "[{}{}]", '\ufeff[{"a": 1}]', "[{]}"]
OTHERS = ["", "3", "null", '{"a": 1}', '{"a": [{"b": 1}]}\n', "{}\n{}", "\xff"]


@pytest.mark.parametrize("text", LISTS + OTHERS)
def test_any_json_file_is_kept(tmp_path: Path, text: str) -> None:
    kept(tmp_path, "data.json", b'[{"a": 1}]', text.encode("latin-1", "ignore") if text == "\xff" else text.encode())


def test_a_json_file_beside_tables_is_no_table(tmp_path: Path) -> None:
    for side in ("base", "derived"):
        (tmp_path / side).mkdir()
        (tmp_path / side / "data.jsonl").write_bytes(lines(rows(5)))
        (tmp_path / side / "info.json").write_text('[{"a": 1}]')
    with Dataset(tmp_path / "derived") as opened:
        assert ([unit.path for unit in opened.units], [file.path for file in opened.others]) == (
            ["data.jsonl"],
            ["info.json"],
        )
    encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "delta")
    assert inspect(tmp_path / "delta")["version"] == FORMAT_VERSION


def by_blocks(data: bytes, memory: int = 8) -> bytes:
    """As pigz does: blocks that know the one before, each ending at a byte."""
    header, foot = bytes.fromhex("1f8b0800000000000003"), zlib.crc32(data).to_bytes(4, "little")
    made = b""
    for start in range(0, len(data), 1 << 14):
        known = data[max(0, start - 32768) : start]
        codes = zlib.compressobj(6, zlib.DEFLATED, -15, memory, 0, *([known] if known else []))
        made += codes.compress(data[start : start + (1 << 14)])
        made += codes.flush(zlib.Z_SYNC_FLUSH if start + (1 << 14) < len(data) else zlib.Z_FINISH)
    return header + made + foot + len(data).to_bytes(4, "little")


def in_members(data: bytes) -> bytes:
    half = len(data) // 2
    return by_blocks(data[:half], 5) + by_blocks(data[half:], 5)


@pytest.mark.parametrize("way", [by_blocks, in_members])
def test_gzip_of_another_program_is_content_and_a_patch(tmp_path: Path, way: Callable[[bytes], bytes]) -> None:
    old, new = (way(lines(found)) for found in (rows(3000), derived(3000)))
    stats = kept(tmp_path, "train.jsonl.gz", old, new)
    assert inspect(tmp_path / "delta")["files"][0]["bytes"] == "patched"
    assert stats.stored_bytes < len(new) // 10
    again = tmp_path / "again"
    decode([tmp_path / "base"], tmp_path / "delta", again, form="parquet")
    assert any(again.rglob("*.parquet"))


def test_gzip_of_another_program_beside_a_base_of_none(tmp_path: Path) -> None:
    kept(tmp_path, "train.jsonl.gz", gzip.compress(lines(rows())), by_blocks(lines(derived())))
    other = by_blocks(lines(derived()))
    kept(tmp_path / "new", "train.jsonl.gz", zstandard.compress(lines(rows())), other)


def test_what_a_gzip_file_says_is_refused_where_it_is_another(tmp_path: Path) -> None:
    content, file = lines(rows()), tmp_path / "a.gz"
    (tmp_path / "a").write_bytes(content)
    file.write_bytes(in_members(content))
    said = tell(file)
    assert said is not None
    retell(tmp_path / "a", said, file.stat().st_size, tmp_path / "again.gz")
    assert (tmp_path / "again.gz").read_bytes() == file.read_bytes()
    for number, wrong in enumerate((said[:-1], said + b"a", b"\1" + said[1:], b"\3" + said[1:], b"", said[:40])):
        with pytest.raises(FormatError):
            retell(tmp_path / "a", wrong, file.stat().st_size, tmp_path / f"wrong-{number}")
    with pytest.raises(FormatError):
        retell(tmp_path / "a", said, file.stat().st_size // 3, tmp_path / "small")
    for damaged in (b"", content, file.read_bytes()[:-1], file.read_bytes() + b"behind"):
        file.write_bytes(damaged)
        assert tell(file) is None
