"""How near another form of a model comes to it: figures by hand, a restored artifact's manifest, and the goals."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import ConfigError, FormatError
from sparse_decl.model_lossy import Goal, Options, compress, inspect
from sparse_decl.model_lossy.quality import QUALITY, read_quality
from sparse_decl.quality import FidelityMeter, Text, evaluate, load_model, read_text
from tests.tiny_models import TEXT, make_llama

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
WORDS = Text("t", TEXT * 12, "b3:0")
CUT = {"max_length": 32, "samples": 4}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    pytest.importorskip("torch")
    folder = tmp_path_factory.mktemp("models")
    return {
        name: make_llama(folder / name, step=step) for name, step in (("base", 0.0), ("fine", 0.03), ("near", 0.025))
    }


def test_the_figures_are_those_of_the_distributions(models: dict[str, Path]) -> None:
    import torch

    seen: list[float] = []
    meter = FidelityMeter(models["fine"], WORDS, base=models["base"], **CUT)
    assert meter.to_json() == {"text": "b3:0"}
    found = meter(models["near"], lambda done, total: seen.append(done / total))
    assert seen == sorted(seen)
    assert seen[-1] == 1
    fine, near = load_model(models["fine"]), load_model(models["near"])
    ids = fine.tokenizer(WORDS.text, return_tensors="pt")["input_ids"][0]
    divergence, same, tokens = 0.0, 0, 0
    with torch.no_grad():
        for window in found.evaluations["original"].windows:
            row = ids[window.begin : window.begin + 32][None]
            p, q = (torch.log_softmax(one.model(input_ids=row).logits[0, :-1].double(), 1) for one in (fine, near))
            divergence += float((p.exp() * (p - q)).sum())
            same += int((p.argmax(1) == q.argmax(1)).sum())
            tokens += window.tokens
    assert found.kl.value == pytest.approx(divergence / tokens, rel=1e-4)
    assert found.top1.value == same / tokens
    assert found.kl.low < found.kl.value < found.kl.high
    own = evaluate(fine.model, fine.tokenizer, WORDS.text, **CUT)
    assert found.evaluations["original"].nll == pytest.approx(own.nll, rel=1e-6)
    told = found.to_json()
    assert told["reconstruction_against_original"]["ratio"] == pytest.approx(1 + found.rise[0] / 100, rel=1e-5)
    assert read_quality({QUALITY: told}) == told
    assert ("gain_kept" in told) == (found.gain is not None)


def test_a_model_is_itself_and_one_window_decides_nothing(models: dict[str, Path]) -> None:
    found = FidelityMeter(models["fine"], WORDS, **CUT)(models["fine"])
    assert (found.rise, found.gain, found.top1.value) == ((0.0, 0.0), None, 1.0)
    assert found.kl.value == pytest.approx(0, abs=1e-7)
    assert Goal(max_ppl_delta=0.0).is_met_by(found)
    with pytest.raises(ConfigError, match="one window cannot show how sure"):
        FidelityMeter(models["fine"], WORDS, samples=1, max_length=32, least=2)(models["fine"])


def test_an_artifact_records_what_was_measured_of_it(models: dict[str, Path], tmp_path: Path) -> None:
    meter = FidelityMeter(models["fine"], WORDS, base=models["base"], **CUT)
    how = {"mode": "svd", "options": Options(rank=4), "quality": meter}
    stats = compress(models["base"], models["fine"], tmp_path / "out", **how)
    assert stats.quality is not None
    assert inspect(tmp_path / "out")[QUALITY] == stats.quality
    assert stats.quality["windows"] == 4
    stored = sum(file.stat().st_size for file in (tmp_path / "out").rglob("*") if file.is_file())
    assert stats.stored_bytes == stored
    assert stats.to_json()[QUALITY] == stats.quality


WHOLE = {
    "perplexity": {"original": 8.0, "reconstruction": 9.0},
    "reconstruction_against_original": {"ratio": 1.1, "interval_95": [1.0, 1.2]},
    "kl_divergence": {"nats": 0.1, "interval_95": None},
    "top1_agreement": {"share": 0.9, "interval_95": [0.8, 1.0]},
    "windows": 4,
    "tokens": 124,
}


@pytest.mark.parametrize(
    "damage",
    [
        {"perplexity": 3},
        {"perplexity": {"original": "8"}},
        {"windows": None},
        {"kl_divergence": {"nats": math.nan, "interval_95": None}},
        {"top1_agreement": {"share": 0.9, "interval_95": [0.1]}},
        {"top1_agreement": {"share": 0.9, "interval_95": "ab"}},
        {"gain_kept": {"share": True, "interval_95": None}},
        {"reconstruction_against_original": []},
        {"tokens": 1e400},
    ],
    ids=str,
)
def test_figures_that_are_none_are_refused(damage: dict) -> None:  # type: ignore[type-arg]
    assert read_quality({}) is None
    assert read_quality({QUALITY: WHOLE}) == WHOLE
    with pytest.raises(FormatError, match="no valid figures of quality"):
        read_quality({QUALITY: WHOLE | damage})


def test_the_text_of_the_package_is_what_it_was() -> None:
    """It is part of what `calibration: default` means in a step's key."""
    found = read_text("default")
    assert found.digest == digest_bytes(found.text.encode())
    assert found.digest == "b3:09cdc4ac5b244fc297555b8c5a4e34b65db0eaa84dd9224e81d846298be4fcfb"
