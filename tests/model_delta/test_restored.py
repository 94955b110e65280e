"""Any bytes of the files that a delta restores, of every format version and kind: those of the restored file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.model_delta import OpenDelta, decode

GOLDEN = Path(__file__).parents[1] / "golden"
NAMES = sorted(path.name for path in GOLDEN.glob("model-delta-*"))


def bases(name: str) -> list[Path]:
    return [GOLDEN / name / "base", *sorted(GOLDEN.glob(f"{name}/base-*"))]


@pytest.fixture(scope="module")
def restored(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """Golden delta -> path -> bytes."""
    found = {}
    for name in NAMES:
        out = tmp_path_factory.mktemp("out") / name
        decode(bases(name), GOLDEN / name / "delta", out)
        found[name] = {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_version_reads_as_it_restores(name: str, restored: dict[str, dict[str, bytes]]) -> None:
    with OpenDelta(GOLDEN / name / "delta", bases(name)) as files:
        assert {path: files.read(path, 0, size) for path, size in files.files().items()} == restored[name]
        for path, whole in restored[name].items():  # each alone, with nothing read before it
            with OpenDelta(GOLDEN / name / "delta", bases(name)) as again:
                assert again.read(path, len(whole) // 2, len(whole) // 2 + 7) == whole[len(whole) // 2 :][:7]


@given(st.data())
def test_any_range(restored: dict[str, dict[str, bytes]], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES))
    path, whole = data.draw(st.sampled_from(sorted(restored[name].items())))
    spans = data.draw(st.lists(st.tuples(st.integers(-5, len(whole) + 5), st.integers(0, len(whole) + 5)), max_size=4))
    with OpenDelta(GOLDEN / name / "delta", bases(name)) as files:
        for start, end in spans:
            assert files.read(path, start, end) == whole[max(start, 0) : max(end, 0)]


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_base_never_gives_other_bytes(
    name: str, restored: dict[str, dict[str, bytes]], tmp_path: Path
) -> None:
    """Every byte of the base's tensors is another: what does not depend on it is right, all else is an error."""
    changed = []
    for base in bases(name):
        folder = tmp_path / base.name
        folder.mkdir()
        changed.append(folder)
        for file in base.rglob("*"):
            if file.is_file():
                (folder / file.relative_to(base)).parent.mkdir(parents=True, exist_ok=True)
                data = bytearray(file.read_bytes())
                if file.suffix == ".safetensors":
                    start = 8 + int.from_bytes(data[:8], "little")
                    data[start:] = bytes(byte ^ 0x11 for byte in data[start:])
                (folder / file.relative_to(base)).write_bytes(data)
    with OpenDelta(GOLDEN / name / "delta", changed) as files:
        for path, whole in restored[name].items():
            for start in range(0, len(whole), max(1, len(whole) // 8)):
                try:
                    assert files.read(path, start, start + 64) == whole[start : start + 64]
                except SparseError:
                    continue


def test_no_such_file() -> None:
    with OpenDelta(GOLDEN / NAMES[0] / "delta", bases(NAMES[0])) as files, pytest.raises(ConfigError):
        files.read("nothing", 0, 1)
