"""The quantizers themselves, on a tiny Llama: what each makes loads again, and is the model but for its rounding."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.quantize.backends import backend_named
from sparse_decl.quantize.candidates import make_candidate
from tests.tiny_models import TEXT, make_llama

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]  # the tools' own warnings

EIGHT = ("bnb-int8", "torchao-int8", "torchao-int8-dynamic", "hqq-8", "quanto-int8")
FOUR = ("bnb-nf4", "bnb-nf4-double", "torchao-int4", "hqq-4", "quanto-int4", "autoround-rtn-4")
# Mean error of logits allowed, as a share of their spread; two models that share nothing are 1.1 apart.
LIMITS = {"bf16": 0.05, **dict.fromkeys(EIGHT, 0.12), **dict.fromkeys(FOUR, 0.7)}
EXTRA_QUANT = ("bitsandbytes", "torchao", "hqq")


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("torch").set_num_threads(1)  # threads of so small a model only wait for each other
    return make_llama(tmp_path_factory.mktemp("llama"), hidden=128, dtype="float32")


def logits(model: Any) -> Any:
    import torch

    rows = torch.arange(2, 18).reshape(2, 8) % model.config.vocab_size
    with torch.no_grad():
        return model(input_ids=rows).logits.float()


def skip_where_missing(name: str) -> None:
    """Only what `sparse-decl[torch,quant]` does not bring may be missing."""
    one = make_candidate(name)
    problem = backend_named(one.backend).problem(one, "cpu")
    if problem is not None and one.backend not in (*EXTRA_QUANT, "none"):
        pytest.skip(problem)
    assert problem is None


@pytest.mark.parametrize("name", LIMITS)
def test_what_a_backend_makes_loads_and_is_the_model_but_for_rounding(llama: Path, tmp_path: Path, name: str) -> None:
    from sparse_decl.quantize import loading, worker

    skip_where_missing(name)
    folders = [tmp_path / "fp32", tmp_path / name]
    made = []
    for folder, one in zip(folders, (make_candidate("fp32"), make_candidate(name, dtype="fp32")), strict=True):
        folder.mkdir()
        request = {"candidate": one.to_json(), "source": str(llama)}
        made.append(worker.quantize(request, folder, lambda done, total: None))
        assert made[-1]["status"] == "ok"
    assert made[1]["weight_bytes"] < made[0]["weight_bytes"]
    assert made[1]["versions"]
    assert (folders[1] / "out" / "tokenizer.json").is_file()
    assert loading.candidate_in(folders[1] / "out").name == name
    exact, ours, again = (logits(loading.load(folder / "out", "cpu")) for folder in (*folders, folders[1]))
    assert (ours == again).all()
    error = ((ours - exact).abs().mean() / exact.std()).item()
    assert 0 < error < LIMITS[name]


def sparse(*words: str) -> tuple[int, Any]:
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "sparse_decl.cli", *words], capture_output=True, text=True, env=environment, check=False
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_one_command_searches_real_backends_and_writes_the_choice(llama: Path, tmp_path: Path) -> None:
    from sparse_decl import load_quantized

    (tmp_path / "text.txt").write_text(TEXT * 60)
    names = ["bnb-nf4", "awq-4"]
    words = ["optimize", str(llama), "--candidates", ",".join(names), "--baseline", "fp32"]
    words += ["--dataset", str(tmp_path / "text.txt"), "--eval-samples", "4", "--window", "64"]
    words += ["--benchmark-samples", "3", "--prompt-tokens", "8", "--output-tokens", "3"]
    words += ["--study", str(tmp_path / "study"), "--json", "--max-ppl-delta", "1e9"]
    chosen = tmp_path / "chosen"
    code, found = sparse(*words, "-o", str(chosen))
    assert code == 0
    assert {option["candidate"] for option in found["options"]} == {"fp32", "bnb-nf4"}
    assert found["others"] == {
        "awq-4": {"status": "unavailable", "reason": "AWQ needs a CUDA device, and there is none here"}
    }
    for option in found["options"]:
        assert option["basis"] == "measured"
        assert found["trials"][option["candidate"]]["latency"]["candidate"]["decode"]["samples"] == 6
    note = json.loads((chosen / "sparse-quantize.json").read_text())
    assert note["candidate"]["name"] == found["winner"][0]
    assert logits(load_quantized(chosen)).shape == (2, 8, load_quantized(chosen).config.vocab_size)
    code, again = sparse(*words, "--min-compression", "100")
    assert (code, again["winner"]) == (1, None)
    assert again["trials"] == found["trials"]  # nothing was measured again, timings included
