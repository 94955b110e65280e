"""Language models trained here for a few minutes: exact, and well under what the field's simple pipeline needs."""

import importlib.util
import sys
from pathlib import Path

import pytest

from tests.pairs.test_real_pairs import sha256, size, sparse, xor_planes_zstd

ROOT = Path(__file__).resolve().parents[2]
# pair -> our whole artifact as a share of XOR + byte planes + zstd -3 on the same files
MOST = {
    "llama_bf16_sft": 0.55,
    "llama_bf16_rl": 0.35,
    "llama_bf16_frozen": 0.6,
    "gpt2_f16_sft": 0.7,
    "llama_f32_sft": 0.9,
}


@pytest.fixture(scope="module")
def trained():
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    pytest.importorskip("tokenizers")
    sys.path.insert(0, str(ROOT / "benchmarks"))
    spec = importlib.util.spec_from_file_location("language_models", ROOT / "benchmarks/language_models.py")
    module = sys.modules["language_models"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", MOST)
def test_trained_pair(name, trained, tmp_path):
    base, fine = trained.write_pair(name, trained.CACHE / "pairs" / name)
    sparse("compress", base, fine, "-o", "delta", cwd=tmp_path)
    sparse("reconstruct", base, "delta", "-o", "back", cwd=tmp_path)
    assert sha256(tmp_path / "back") == sha256(fine)
    assert size(tmp_path / "delta") <= MOST[name] * xor_planes_zstd(base, fine)
