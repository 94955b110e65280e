"""A migration that is killed again and again loses nothing and does nothing twice."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.base.errors import InputChangedError, MissingError, SparseError, UnavailableError
from sparse_decl.base.files import read_regular
from sparse_decl.hub import uploads
from sparse_decl.hub.migration import Journal, Result, find_items, migrate, sweep
from sparse_decl.hub.settings import Settings
from sparse_decl.hub.storage import Storage
from tests.command_server import CommandServer
from tests.system_faults import Fault, build_library


def write_hub(root: Path, count: int, rows: int = 64) -> dict[str, dict[str, bytes]]:
    """A base, `count` models made from it, one that is far from it, one that names nothing; the files of each."""
    base = np.random.default_rng(0).standard_normal((rows, 64)).astype(np.float32)
    for number in range(count + 3):
        name = "org/base" if number == 0 else f"user/m{number:03}"
        folder = root / name
        folder.mkdir(parents=True)
        scale = 0 if number == 0 else 1.0 if number == count + 1 else 1e-8
        change = np.random.default_rng(number).standard_normal(base.shape).astype(np.float32) * np.float32(scale)
        save_file({"w": base + change}, folder / "model.safetensors")
        if 0 < number < count + 2:
            (folder / "README.md").write_text("---\nbase_model: org/base\n---\n")
    return files(root)


def files(root: Path) -> dict[str, dict[str, bytes]]:
    return {
        item.name: {path.name: path.read_bytes() for path in sorted((root / item.name).iterdir())}
        for item in find_items(root, "models")
    }


def test_a_dry_run_changes_nothing(tmp_path: Path, run_sparse: Any) -> None:
    before = write_hub(tmp_path / "hub", 2)
    ran = run_sparse("migrate", "models", str(tmp_path / "hub"), "--to", str(tmp_path / "deltas"), cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "org/base  16.5 KB  base of others" in ran.stdout
    assert not (tmp_path / "deltas").exists()
    assert sorted(path.name for path in (tmp_path / "hub").iterdir()) == ["org", "user"]
    assert files(tmp_path / "hub") == before


def test_batches_go_on_where_the_last_ended(tmp_path: Path) -> None:
    write_hub(tmp_path / "hub", 3)
    items, storage = find_items(tmp_path / "hub", "models"), Storage(tmp_path / "deltas")
    seen: list[str] = []
    for _ in range(4):
        journal = Journal(tmp_path / "journal")
        for result in migrate(tmp_path / "hub", "models", items, storage, journal, batch_size=2, settings=Settings()):
            seen.append(result.name)
    assert seen == [item.name for item in items], "each once"
    states = {result.name: result.state for result in Journal(tmp_path / "journal").done.values()}
    assert states["org/base"] == "full"
    assert states["user/m001"] == "delta"
    assert states["user/m004"] == "full", "too far from its base"
    assert states["user/m005"] == "full", "names nothing"


def test_a_base_is_never_removed(tmp_path: Path) -> None:
    write_hub(tmp_path / "hub", 1)
    items = find_items(tmp_path / "hub", "models")
    journal = Journal(tmp_path / "journal")
    migrate(
        tmp_path / "hub", "models", items, Storage(tmp_path / "d"), journal, remove_originals=True, settings=Settings()
    )
    left = [item.name for item in find_items(tmp_path / "hub", "models")]
    assert left == ["org/base", "user/m002", "user/m003"]
    assert journal.done["user/m001"].removed


def test_a_removal_that_was_cut_is_ended(tmp_path: Path) -> None:
    write_hub(tmp_path / "hub", 1)
    (tmp_path / "hub/user/m001").rename(tmp_path / "hub/user/.sparse-removed-m001")
    assert "user/m001" not in {item.name for item in find_items(tmp_path / "hub", "models")}
    sweep(tmp_path / "hub")
    assert not (tmp_path / "hub/user/.sparse-removed-m001").exists()


def test_a_damaged_model_fails_alone_and_is_tried_again(tmp_path: Path) -> None:
    write_hub(tmp_path / "hub", 2)
    good = (tmp_path / "hub/user/m001/model.safetensors").read_bytes()
    (tmp_path / "hub/user/m001/model.safetensors").write_bytes(good[:100])
    items, storage = find_items(tmp_path / "hub", "models"), Storage(tmp_path / "deltas")
    journal = Journal(tmp_path / "journal")
    migrate(tmp_path / "hub", "models", items, storage, journal, settings=Settings())
    assert journal.done["user/m001"].state in ("failed", "full")
    assert journal.done["user/m002"].state == "delta"


def migrated(tmp_path: Path, name: str) -> str:
    """The state that a run over one item gives it; the same run again goes on from the journal."""
    items = [item for item in find_items(tmp_path / "hub", "models") if item.name == name]
    storage, journal = Storage(tmp_path / "deltas"), Journal(tmp_path / "journal")
    found = migrate(tmp_path / "hub", "models", items, storage, journal, remove_originals=True, settings=Settings())
    return found[0].state


def test_a_failure_of_the_disk_is_never_kept_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each folder in turn that is made on the way to a delta and back is refused: in the estimate, the delta and the
    comparison."""
    real, failed = os.mkdir, 0
    for call in count(1):
        place, left = tmp_path / str(call), call
        before = write_hub(place / "hub", 1)["user/m001"]

        def mkdir(*arguments: Any, **options: Any) -> None:
            nonlocal left
            left -= 1
            if not left:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            real(*arguments, **options)

        monkeypatch.setattr(os, "mkdir", mkdir)
        state = migrated(place, "user/m001")
        monkeypatch.undo()
        assert state in ("delta", "failed")  # delta: of a folder that was there
        if state == "failed":
            failed += 1
            assert files(place / "hub")["user/m001"] == before
            assert migrated(place, "user/m001") == "delta"
        if left > 0:
            break
    assert failed > 5, "estimate, delta and comparison each make some"


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (UnavailableError("the hub cannot be reached"), "failed"),
        (InputChangedError("the file changed while it was read"), "failed"),
        (OSError(errno.EIO, "Input/output error"), "failed"),
        (MemoryError("realloc of size 536870912 failed"), "failed"),
        (MissingError("no such repository on the hub, or it is private"), "full"),
        (SparseError("a header would take more memory than is allowed"), "full"),
    ],
)
@pytest.mark.parametrize("step", ["confirm", "estimate"])
def test_what_may_pass_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: Exception, state: str
) -> None:
    write_hub(tmp_path / "hub", 1)

    def fail(*_: Any) -> None:
        raise error

    monkeypatch.setattr(uploads._Models, step, fail)
    assert migrated(tmp_path, "user/m001") == state
    monkeypatch.undo()
    if state == "failed":
        assert migrated(tmp_path, "user/m001") == "delta"


@pytest.mark.parametrize("file", ["README.md", "config.json"])
def test_a_card_that_cannot_be_read_stops_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str) -> None:
    """It may name what another original is the base of."""
    write_hub(tmp_path / "hub", 1)

    def refused(path: Path) -> bytes:
        if path == tmp_path / "hub/user/m001" / file:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return read_regular(path)

    monkeypatch.setattr("sparse_decl.formats.cards.read_regular", refused)
    with pytest.raises(OSError, match="Input/output"):
        find_items(tmp_path / "hub", "models")


@pytest.mark.slow
def test_calls_are_refused_one_after_the_other(tmp_path: Path) -> None:
    """A call of a migration that changes files meets an I/O error: then it says so, or the delta is there."""
    server = CommandServer(build_library(tmp_path))
    command = ["migrate", "models", "hub", "--to", "kept", "--apply", "--remove-originals"]
    write_hub(tmp_path / "hub", 1)
    assert server.run(command, tmp_path, dict(os.environ), fault=Fault())[0] == 0
    calls = server.calls
    assert calls > 50
    for call in range(4, calls + 1, 4):
        for folder in ("hub", "kept"):
            shutil.rmtree(tmp_path / folder, ignore_errors=True)
        write_hub(tmp_path / "hub", 1)
        code, out, err = server.run(command, tmp_path, dict(os.environ), fault=Fault(call=call, error=errno.EIO))
        done = Journal(tmp_path / "hub/.sparse-migration-models.jsonl").done
        state = done["user/m001"].state if "user/m001" in done else "failed"
        assert state != "full", (call, out, err)
        assert state == "delta" or code == 1, (call, out, err)
        if code:
            code, out, err = server.run(command, tmp_path, dict(os.environ))
            assert code == 0, (call, out, err)


@pytest.mark.parametrize("cut", [1, 20])
def test_a_journal_cut_in_its_last_line(tmp_path: Path, cut: int) -> None:
    journal = Journal(tmp_path / "journal")
    journal.add(Result("a", "full", 1, 1))
    journal.add(Result("b", "delta", 2, 1))
    data = (tmp_path / "journal").read_bytes()
    (tmp_path / "journal").write_bytes(data[:-cut])
    again = Journal(tmp_path / "journal")
    assert list(again.done) == ["a"]
    again.add(Result("c", "full", 1, 1))
    assert list(Journal(tmp_path / "journal").done) == (["a", "b", "c"] if cut == 1 else ["a", "c"])


def kill_and_go_on(tmp_path: Path, run_sparse: Any, count: int, kills: int) -> None:
    before = write_hub(tmp_path / "hub", count)
    arguments = ["migrate", "models", str(tmp_path / "hub"), "--to", str(tmp_path / "deltas"), "--apply",
                 "--remove-originals", "-j", "2"]  # fmt: skip
    journal_path = tmp_path / "hub/.sparse-migration-models.jsonl"
    chance = random.Random(7)
    for number in range(kills):
        running = subprocess.Popen(
            [sys.executable, "-m", "sparse_decl.cli", *arguments], env=run_sparse.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        target = (number + 1) * count // (kills + 1)
        while running.poll() is None and len(Journal(journal_path).done) < target:
            time.sleep(0.01)
        time.sleep(chance.random() * 0.1)
        running.send_signal(signal.SIGKILL)
        running.wait()
    ran = run_sparse(*arguments, cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    lines = [json.loads(line) for line in journal_path.read_text().splitlines() if line.strip().endswith("}")]
    finished = [line["name"] for line in lines if line["state"] == "delta" and not line["removed"]]
    assert len(finished) == len(set(finished)) == count, "nothing twice, nothing lost"
    assert not list((tmp_path / "hub").rglob(".sparse-removed-*"))
    kept = {path.name: path for path in (tmp_path / "deltas").iterdir()}
    assert len(kept) == count, "no half-written delta is left"
    from sparse_decl.model_delta import decode

    for name, wanted in before.items():
        here = tmp_path / "hub" / name
        if here.exists():
            assert {path.name: path.read_bytes() for path in here.iterdir()} == wanted
            continue
        decode(tmp_path / "hub/org/base", kept[name.replace("/", "--")], tmp_path / "back" / name)
        assert {path.name: path.read_bytes() for path in (tmp_path / "back" / name).iterdir()} == wanted


def test_killed_twice(tmp_path: Path, run_sparse: Any) -> None:
    kill_and_go_on(tmp_path, run_sparse, 12, 2)


@pytest.mark.slow
def test_two_hundred_models_killed_five_times(tmp_path: Path, run_sparse: Any) -> None:
    kill_and_go_on(tmp_path, run_sparse, 200, 5)
