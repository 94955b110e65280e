"""A trial in its own process: whatever it does, it is one result, and nothing of it is left running."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.quantize.process import Limits, resident_bytes, run_trial


def trial(recorded: Any, folder: Path, **options: Any) -> dict[str, Any]:
    folder.mkdir()
    request = {"task": "quantize", "candidate": {"name": "hqq-4", "backend": "hqq"}}
    return run_trial(request, folder, python=str(recorded.python), **options)


def test_a_result_comes_back(recorded: Any, tmp_path: Path) -> None:
    found = trial(recorded, tmp_path / "t")
    assert (found["status"], found["weight_bytes"]) == ("ok", 180_000)
    assert (tmp_path / "t" / "out" / "model.safetensors").stat().st_size == 180_000


@pytest.mark.parametrize(
    ("misfortune", "reason"),
    [
        ("crash", "it crashed with SIGSEGV"),
        ("killed", "the system killed it, most often because it ran out of memory"),
        ("exit", "it ended with exit code 7"),
        ("silent", "it ended without a result"),
        ("raise", "ValueError: no"),
    ],
)
def test_a_trial_that_dies_is_a_failure_with_its_reason(
    recorded: Any, tmp_path: Path, misfortune: str, reason: str
) -> None:
    recorded.write(hqq_4={"quantize": misfortune})
    found = trial(recorded, tmp_path / "t")
    assert (found["status"], found["reason"]) == ("failed", reason)
    if misfortune == "crash":
        assert found["log"] == ["a library said its last words"]
    if misfortune == "raise":
        assert found["log"] == ["Traceback: a tool raised"]


def test_one_that_hangs_is_ended_at_its_time(recorded: Any, tmp_path: Path) -> None:
    recorded.write(hqq_4={"quantize": "hang"})
    found = trial(recorded, tmp_path / "t", limits=Limits(seconds=0.5))
    assert (found["status"], found["reason"]) == ("failed", "it took longer than 0.5 s")


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux says what a process group uses")
def test_one_that_eats_memory_is_ended_at_its_limit(recorded: Any, tmp_path: Path) -> None:
    recorded.write(hqq_4={"quantize": "eat"})
    found = trial(recorded, tmp_path / "t", limits=Limits(seconds=60, memory=150_000_000))
    assert (found["status"], found["reason"]) == ("failed", "it used more than 0.15 GB of memory")


def test_stopping_ends_it_and_passes_on_what_stopped_it(recorded: Any, tmp_path: Path) -> None:
    recorded.write(hqq_4={"quantize": "hang"})
    seen = []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        trial(recorded, tmp_path / "t", report=stop)
    assert seen[-1] == (1, 2)


def test_an_environment_that_is_not_there_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="has no python"):
        run_trial({}, tmp_path, python=str(tmp_path / "nowhere"))


def test_a_result_that_is_none_is_a_failure(recorded: Any, tmp_path: Path) -> None:
    recorded.python.write_text("#!/bin/sh\necho '[1]' > \"$3/result.json\"\n")
    found = trial(recorded, tmp_path / "t")
    assert (found["status"], found["reason"]) == ("failed", "its result is not valid")


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux says what a process group uses")
def test_memory_of_a_group_counts_its_processes() -> None:
    assert resident_bytes(os.getpgid(0)) > 1_000_000
    assert resident_bytes(2**30) == 0
