"""The cache: one reconstruction whoever asks, nothing unchecked, nothing half made, never more than its cap."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sparse_decl import DeltaCache, DeltaCompressionError, compress_delta
from sparse_decl.base.errors import ConfigError
from tests.api.conftest import Pair, files_of, flip, write_checkpoint

ASK = """
import json, sys
from sparse_decl import DeltaCache
import sparse_decl.api.cache as module
cache_dir, base, delta, gate = sys.argv[1:]
real = module.restore_files
def slow(*arguments):
    import os, time
    with open(gate + ".made", "ab") as log:
        log.write(b"x")
    for _ in range(600):
        if not os.path.exists(gate):
            break
        time.sleep(0.05)
    return real(*arguments)
module.restore_files = slow
cache = DeltaCache(cache_dir)
path = cache.get_or_reconstruct(base, delta)
print(json.dumps([path, cache.get_stats()]))
"""


@pytest.fixture
def kept(tmp_path: Path):
    with DeltaCache(tmp_path / "kept") as cache:
        yield cache


def ask(cache_dir: Path, pair: Pair, gate: Path) -> subprocess.Popen[str]:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    arguments = [sys.executable, "-c", ASK, str(cache_dir), str(pair.base), str(pair.delta), str(gate)]
    return subprocess.Popen(arguments, env=env, stdout=subprocess.PIPE, text=True)


def wait_for(path: Path, process: subprocess.Popen[str]) -> None:
    while not path.exists():
        assert process.poll() is None
        time.sleep(0.02)


def test_reconstructed_once_then_there(kept: DeltaCache, pair: Pair) -> None:
    first = kept.get_or_reconstruct(str(pair.base), str(pair.delta))
    assert first is not None
    assert files_of(Path(first)) == files_of(pair.fine)
    assert kept.get_or_reconstruct(pair.base, pair.delta / "manifest.json") == first
    stats = kept.get_stats()
    assert (stats["cache_hits"], stats["cache_misses"], stats["reconstructions"]) == (1, 1, 1)
    assert (stats["entries"], stats["total_bytes"]) == (1, sum(map(len, files_of(pair.fine).values())))
    assert stats["avg_reconstruction_time_s"] > 0


def test_another_object_finds_it(pair: Pair, tmp_path: Path) -> None:
    first = DeltaCache(tmp_path / "kept").get_or_reconstruct(pair.base, pair.delta)
    other = DeltaCache(tmp_path / "kept")
    assert other.get_or_reconstruct(pair.base, pair.delta) == first
    assert other.get_stats()["reconstructions"] == 0


def test_an_entry_outlives_its_base(kept: DeltaCache, pair: Pair) -> None:
    first = kept.get_or_reconstruct(pair.base, pair.delta)
    shutil.rmtree(pair.base)
    assert kept.get_or_reconstruct(pair.base, pair.delta) == first


def test_eight_processes_reconstruct_once(pair: Pair, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    gate.touch()
    processes = [ask(tmp_path / "kept", pair, gate) for _ in range(8)]
    wait_for(Path(f"{gate}.made"), processes[0])
    time.sleep(0.5)  # let the others reach the lock; whoever comes later finds it done, which is as good
    gate.unlink()
    answers = [json.loads(process.communicate(timeout=120)[0]) for process in processes]
    assert all(process.returncode == 0 for process in processes)
    assert len({path for path, _ in answers}) == 1
    assert sum(stats["reconstructions"] for _, stats in answers) == 1
    assert sum(stats["cache_hits"] for _, stats in answers) == 7
    assert Path(f"{gate}.made").read_bytes() == b"x"
    assert files_of(Path(answers[0][0])) == files_of(pair.fine)


def test_a_kill_in_the_middle_leaves_no_entry(kept: DeltaCache, pair: Pair, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    gate.touch()
    process = ask(tmp_path / "kept", pair, gate)
    wait_for(Path(f"{gate}.made"), process)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert kept.get_stats()["entries"] == 0
    assert len(list((kept.root / "tmp").glob("*"))) > 0  # what it left ...
    path = kept.get_or_reconstruct(pair.base, pair.delta)
    assert path is not None
    assert files_of(Path(path)) == files_of(pair.fine)
    assert list((kept.root / "tmp").glob("*")) == []  # ... is swept


@pytest.mark.parametrize("step", ["os.rename", "write_whole"])
def test_a_stop_while_publishing_leaves_no_bad_entry(
    kept: DeltaCache, pair: Pair, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    class Stop(BaseException):
        pass

    def stop(*arguments, **named):
        raise Stop

    with monkeypatch.context() as patch:
        patch.setattr(f"sparse_decl.api.cache.{step}", stop)
        with pytest.raises(Stop):
            kept.get_or_reconstruct(pair.base, pair.delta)
    assert kept.get_stats()["entries"] == 0
    path = kept.get_or_reconstruct(pair.base, pair.delta)
    assert path is not None
    assert files_of(Path(path)) == files_of(pair.fine)


@pytest.mark.parametrize("harm", ["flip", "cut", "remove", "add"])
def test_a_damaged_entry_is_made_again(kept: DeltaCache, pair: Pair, harm: str) -> None:
    path = Path(kept.get_or_reconstruct(pair.base, pair.delta) or "")
    weights = path / "model.safetensors"
    weights.chmod(0o644)
    if harm == "flip":
        flip(weights)
    elif harm == "cut":
        weights.write_bytes(weights.read_bytes()[:-4])
    elif harm == "remove":
        weights.unlink()
    else:
        (path / "more.safetensors").write_bytes(b"")
    assert kept.get_or_reconstruct(pair.base, pair.delta) == str(path)
    assert files_of(path) == files_of(pair.fine)
    assert kept.get_stats()["reconstructions"] == 2


def test_a_damaged_record_is_made_again(kept: DeltaCache, pair: Pair) -> None:
    path = Path(kept.get_or_reconstruct(pair.base, pair.delta) or "")
    path.with_name(f"{path.name}.json").write_text("{")
    assert kept.get_or_reconstruct(pair.base, pair.delta) == str(path)
    assert kept.get_stats()["reconstructions"] == 2


def test_a_changed_delta_is_looked_at_again(kept: DeltaCache, pair: Pair) -> None:
    assert kept.get_or_reconstruct(pair.base, pair.delta)
    flip(pair.delta / "delta.safetensors", 0.7)
    with pytest.raises(DeltaCompressionError):
        kept.get_or_reconstruct(pair.base, pair.delta)
    assert kept.get_stats()["failures"] == 1


def chain(root: Path, count: int) -> tuple[Path, list[Path]]:
    """A base and deltas of `count` fine-tunes."""
    base = write_checkpoint(root / "base", 0.0)
    deltas = []
    for number in range(count):
        write_checkpoint(root / f"fine{number}", 1e-3 * (number + 1))
        compress_delta(base, root / f"fine{number}", root / f"delta{number}")
        deltas.append(root / f"delta{number}")
    return base, deltas


def test_the_cap_holds_and_the_least_recently_used_goes(tmp_path: Path) -> None:
    base, deltas = chain(tmp_path, 4)
    size = sum(map(len, files_of(tmp_path / "fine0").values()))
    with DeltaCache(tmp_path / "kept", max_cache_size_gb=2.5 * size / 1e9) as kept:
        first, second = (kept.get_or_reconstruct(base, delta) for delta in deltas[:2])
        assert kept.get_or_reconstruct(base, deltas[0]) == first  # used again: the second is now the oldest
        third = kept.get_or_reconstruct(base, deltas[2])
        assert [Path(path or "").exists() for path in (first, second, third)] == [True, False, True]
        for delta in deltas:
            kept.get_or_reconstruct(base, delta)
            stats = kept.get_stats()
            on_disk = sum(map(len, (d for n, d in files_of(kept.root).items() if n.count("/"))))
            assert on_disk == stats["total_bytes"] <= stats["max_bytes"]
        assert kept.get_stats()["evictions"] >= 3


def test_what_is_larger_than_the_cache_is_refused(pair: Pair, tmp_path: Path) -> None:
    with DeltaCache(tmp_path / "kept", max_cache_size_gb=1e-6) as kept:
        with pytest.raises(DeltaCompressionError, match="larger than the cache"):
            kept.get_or_reconstruct(pair.base, pair.delta)
        assert kept.get_stats()["total_bytes"] == 0


def test_clear(kept: DeltaCache, pair: Pair) -> None:
    path = kept.get_or_reconstruct(pair.base, pair.delta)
    kept.clear()
    assert not Path(path or "").exists()
    assert kept.get_stats()["entries"] == 0


# ---------------------------------------------------------------- in the background


def finish(kept: DeltaCache, job_id: str) -> str:
    while kept.get_job_status(job_id).status in ("pending", "running"):
        time.sleep(0.01)
    return kept.get_job_status(job_id).status


def test_background_gives_none_until_it_is_there(kept: DeltaCache, pair: Pair) -> None:
    assert kept.get_or_reconstruct(pair.base, pair.delta, background=True) is None
    path = None
    while path is None:
        path = kept.get_or_reconstruct(pair.base, pair.delta, background=True)
    assert files_of(Path(path)) == files_of(pair.fine)
    assert kept.get_stats()["reconstructions"] == 1


def test_prefetch_deltas(tmp_path: Path) -> None:
    base, deltas = chain(tmp_path, 3)
    with DeltaCache(tmp_path / "kept", max_workers=2) as kept:
        jobs = kept.prefetch_deltas(str(base), [*map(str, deltas), str(tmp_path / "missing")])
        assert set(jobs) == {*map(str, deltas), str(tmp_path / "missing")}
        for delta in deltas:
            assert finish(kept, jobs[str(delta)]) == "completed"
            job = kept.get_job_status(jobs[str(delta)])
            assert (job.base_model_id, job.delta_path, job.progress, job.error) == (str(base), str(delta), 1.0, None)
            assert kept.get_or_reconstruct(base, delta) == job.output_path
        failed = kept.get_job_status(jobs[str(tmp_path / "missing")])
        assert failed.status == "failed"
        assert failed.error
        assert kept.get_stats()["reconstructions"] == 3
        with pytest.raises(ConfigError, match="no job"):
            kept.get_job_status("nonsense")


def test_prefetch_deltas_of_this_users_cache(pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sparse_decl import prefetch_deltas
    from sparse_decl.api.cache import default_cache

    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "user"))
    default_cache.cache_clear()
    jobs = prefetch_deltas(pair.base, [pair.delta])
    assert finish(default_cache(), jobs[str(pair.delta)]) == "completed"
    assert default_cache().root == tmp_path / "user/reconstructed"
    default_cache.cache_clear()


def test_a_failed_background_job_is_told(kept: DeltaCache, pair: Pair) -> None:
    flip(pair.delta / "delta.safetensors", 0.5)
    job_id = kept.prefetch_deltas(pair.base, [pair.delta])[str(pair.delta)]
    assert finish(kept, job_id) == "failed"
    assert kept.get_job_status(job_id).error
    with pytest.raises(DeltaCompressionError):
        kept.get_or_reconstruct(pair.base, pair.delta, background=True)
    assert kept.get_or_reconstruct(pair.base, pair.delta, background=True) is None  # told once, then tried again


def test_a_cache_without_room_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        DeltaCache(tmp_path, max_cache_size_gb=0)
