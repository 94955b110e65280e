"""10,000 prompts are decided alike whatever the hash seed, the locale, the number of threads and the processor."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import made
import pytest

from sparse_decl.base.canonical import canonical_json
from sparse_decl.routing.compiled import ESTIMATOR_FILE, POLICY_FILE

ROOT = Path(__file__).parents[2]
COUNT = 10_000
GOLDEN = Path(__file__).with_name("decisions.sha256")
DECIDE = f"""
import hashlib, sys
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "kernels")!r}, {str(Path(__file__).parent)!r}]
import made
from sparse_decl.routing.compiled import load_router
from sparse_decl.routing import Request
router = load_router(sys.argv[1])
told = hashlib.sha256()
for prompt in made.prompts({COUNT}):
    found = router.decide(Request(prompt, "large"))
    told.update(f"{{found.id}} {{found.model}} {{found.reason}}\\n".encode())
assert not {{"numpy", "numba", "torch"}} & set(sys.modules), "a decision needs no such library"
print(told.hexdigest())
"""
FIT = f"""
import sys
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "kernels")!r}, {str(Path(__file__).parent)!r}]
import made
from sparse_decl.base.digests import digest_value
from sparse_decl.routing.fitting import fit
print(digest_value(fit(made.outcomes(), ("small", "large"), bits=10).estimator.to_json()))
"""


def run(script: str, *arguments: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_decisions(fitted, tmp_path: Path) -> None:
    rules = [{"when": {"prompt_matches": r"(?i)\bviolin\b"}, "min_tier": "complex"}]
    policy = made.policy(max_quality_loss=100_000, rules=rules)
    (tmp_path / POLICY_FILE).write_text(canonical_json(dict(policy.source)))
    (tmp_path / ESTIMATOR_FILE).write_text(canonical_json(fitted.estimator.to_json()))
    found = {
        run(DECIDE, str(tmp_path), PYTHONHASHSEED=seed, LC_ALL=locale, OMP_NUM_THREADS=threads)
        for seed, locale, threads in (("0", "C", "1"), ("1", "tr_TR.UTF-8", "4"), ("77", "C.UTF-8", "2"))
    }
    assert found == {GOLDEN.read_text().strip()}


@pytest.mark.slow
def test_fits(tmp_path: Path) -> None:
    """With and without what this processor has beyond its architecture's baseline."""
    here = run(FIT, PYTHONHASHSEED="0")
    plain = {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": "", "NUMBA_CACHE_DIR": str(tmp_path)}
    assert run(FIT, PYTHONHASHSEED="5", NUMBA_NUM_THREADS="1", LC_ALL="C", **plain) == here


def test_the_golden_file_is_a_digest() -> None:
    assert len(bytes.fromhex(GOLDEN.read_text().strip())) == hashlib.sha256().digest_size
