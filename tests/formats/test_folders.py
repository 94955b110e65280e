"""Publishing a folder: whole, flushed, in one step, and nothing left of those who died on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.formats.folders import private_folder, refuse_filled, whole_folder, whole_path


def fill(folder: Path) -> None:
    (folder / "a").mkdir()
    (folder / "a" / "b").write_text("text")


def test_it_appears_whole_and_has_the_rights_of_the_umask(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    with whole_folder(out) as made:
        fill(made)
        assert not out.exists()
    (tmp_path / "plain").mkdir()
    assert (out / "a" / "b").read_text() == "text"
    assert out.stat().st_mode == (tmp_path / "plain").stat().st_mode
    assert os.listdir(out.parent) == ["out"]


def test_every_file_and_folder_is_flushed_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[str] = []
    real_fsync, real_rename = os.fsync, os.rename

    def fsync(descriptor: int) -> None:
        flushed.append(os.readlink(f"/proc/self/fd/{descriptor}").rpartition("/")[2])
        real_fsync(descriptor)

    def rename(source: str, target: str) -> None:
        assert sorted(flushed) == ["a", "b", "files"]
        real_rename(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "rename", rename)
    with whole_folder(tmp_path / "out") as made:
        fill(made)
    assert flushed[-1] == tmp_path.name


def test_nothing_is_left_of_a_failure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), whole_folder(tmp_path / "out") as made:  # noqa: PT012
        fill(made)
        raise RuntimeError
    assert os.listdir(tmp_path) == []


def test_what_was_filled_meanwhile_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(DeltaCompressionError, match="the output folder is not empty"), whole_folder(out) as made:  # noqa: PT012
        fill(made)
        out.mkdir()
        (out / "mine").write_text("x")
    assert os.listdir(out) == ["mine"]
    assert os.listdir(tmp_path) == ["out"]
    with pytest.raises(DeltaCompressionError):
        refuse_filled(out)
    with pytest.raises(DeltaCompressionError):
        refuse_filled(out / "mine")


def test_an_empty_folder_and_a_link_to_one_are_filled(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "out").symlink_to("disk")
    refuse_filled(tmp_path / "out")
    with whole_folder(tmp_path / "out") as made:
        fill(made)
    assert (tmp_path / "out").is_symlink()
    assert (tmp_path / "disk" / "a" / "b").exists()


def test_a_single_file_never_replaces_another(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with whole_path(out) as made:
        made.write_text("one")
    with pytest.raises(DeltaCompressionError, match="exists"), whole_path(out) as made:
        made.write_text("two")
    assert out.read_text() == "one"
    assert os.listdir(tmp_path) == ["out"]


def test_what_the_dead_left_goes_and_what_the_living_make_stays(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from sparse_decl.formats.folders import whole_folder\n"
        "with whole_folder(Path(sys.argv[1])) as made:\n    print(made, flush=True)\n    sys.stdin.read()\n"
    )
    name = "[x]*" + "n" * 240
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    start = [sys.executable, "-c", code, str(tmp_path / name)]
    with subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout is not None
        theirs = Path(process.stdout.readline().strip())
        with private_folder(tmp_path / name):
            assert theirs.is_dir()
        process.kill()
        process.wait()
        assert theirs.is_dir()
        with private_folder(tmp_path / name):
            assert not theirs.exists()
    assert os.listdir(tmp_path) == []


def test_what_one_killed_at_the_very_end_left_goes_when_the_next_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "file").touch()
    (tmp_path / ".out.0123456789ab.part").mkdir()
    with pytest.raises(DeltaCompressionError, match="not empty"):
        refuse_filled(tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
