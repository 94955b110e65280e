"""Perplexity: windows score every token once, intervals are those of the textbook, losses are the model's own."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.quality.perplexity import (
    Evaluation,
    Window,
    choose,
    evaluate,
    gain_kept,
    paired_interval,
    spans,
    student_t,
)
from tests.tiny_models import TEXT, make_llama

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


@given(st.integers(0, 300), st.integers(2, 40), st.data())
def test_windows_score_each_token_once(tokens: int, length: int, data: st.DataObject) -> None:
    stride = data.draw(st.integers(1, length))
    found = spans(tokens, length, stride)
    scored = [token for _, end, first in found for token in range(first, end)]
    assert scored == sorted(set(scored))
    assert all(begin < first < end <= begin + length for begin, end, first in found)
    missing = set(range(1, tokens)) - set(scored)
    # a window that shares nothing with the one before cannot score its first token; nothing else is left out
    assert missing <= (set(range(0, tokens, stride)) if stride == length else set())


@given(st.integers(1, 200), st.integers(1, 50), st.integers(0, 2**32 - 1))
def test_more_windows_contain_the_fewer(count: int, samples: int, seed: int) -> None:
    chosen = choose(count, samples, seed)
    assert len(chosen) == min(count, samples)
    assert chosen == sorted(set(chosen))
    assert set(chosen) <= set(choose(count, samples + 1, seed))


def test_the_choice_of_windows_is_the_same_everywhere() -> None:
    assert choose(20, 5, 0) == [0, 5, 9, 17, 18]
    assert choose(20, 5, 1) != choose(20, 5, 0)


@pytest.mark.parametrize(
    ("freedom", "point"), [(1, 12.706), (2, 4.303), (3, 3.182), (5, 2.571), (10, 2.228), (30, 2.042), (1000, 1.962)]
)
def test_student_t_is_that_of_the_table(freedom: int, point: float) -> None:
    assert student_t(freedom) == pytest.approx(point, rel=0.01)


def evaluation(losses: list[float], tokens: int = 10) -> Evaluation:
    windows = tuple(Window(number * tokens, tokens, loss) for number, loss in enumerate(losses))
    return Evaluation(windows, tokens, tokens, len(losses))


def test_the_interval_is_that_of_a_paired_t_test_where_windows_are_equally_long() -> None:
    a, b = [20.0, 25.0, 30.0, 28.0, 22.0, 26.0], [19.5, 24.8, 29.1, 27.9, 21.2, 25.1]
    differences = [(x - y) / 10 for x, y in zip(a, b, strict=True)]
    mean = sum(differences) / 6
    deviation = math.sqrt(sum((d - mean) ** 2 for d in differences) / 5)
    half = 2.571 * deviation / math.sqrt(6)
    found = paired_interval(evaluation(a), evaluation(b))
    assert found.ratio == pytest.approx(math.exp(mean))
    assert found.low == pytest.approx(math.exp(mean - half), rel=1e-3)
    assert found.high == pytest.approx(math.exp(mean + half), rel=1e-3)


def test_pairing_sees_what_perplexities_alone_do_not() -> None:
    numbers = random.Random(0)
    a = [numbers.uniform(10, 40) for _ in range(64)]
    b = [loss + numbers.gauss(0.2, 0.1) for loss in a]
    paired = paired_interval(evaluation(b), evaluation(a))
    assert paired.low > 1
    low, high = evaluation(a).interval()
    assert low < evaluation(b).perplexity < high


def test_the_interval_covers_the_truth_as_often_as_it_says() -> None:
    numbers, inside = random.Random(1), 0
    for _ in range(400):
        a = [numbers.gauss(20, 5) for _ in range(20)]
        b = [loss + numbers.gauss(0.3, 0.8) for loss in a]
        found = paired_interval(evaluation(b), evaluation(a))
        inside += found.low <= math.exp(0.03) <= found.high
    assert 0.91 <= inside / 400 <= 0.985


def test_one_window_gives_no_interval() -> None:
    found = paired_interval(evaluation([20.0]), evaluation([19.0]))
    assert (found.low, found.high) == (0.0, math.inf)
    assert found.to_json()["interval_95"] is None
    assert evaluation([20.0]).to_json()["interval_95"] is None


def test_other_windows_do_not_compare() -> None:
    with pytest.raises(ConfigError, match="same windows"):
        paired_interval(evaluation([20.0, 21.0]), evaluation([20.0]))


# ---------------------------------------------------------------- with a model


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    pytest.importorskip("torch")
    from sparse_decl.quality import load_model

    return load_model(make_llama(tmp_path_factory.mktemp("tiny")))


@pytest.mark.slow
@pytest.mark.parametrize("batch_size", [1, 3])
def test_losses_are_those_of_the_model(loaded, batch_size: int) -> None:
    import torch

    text = TEXT * 9
    found = evaluate(loaded.model, loaded.tokenizer, text, max_length=32, samples=None, batch_size=batch_size)
    ids = loaded.tokenizer(text, return_tensors="pt")["input_ids"]
    assert found.tokens == ids.shape[1] - len(found.windows)
    for window in found.windows:
        piece = ids[:, window.begin : window.begin + 32]
        with torch.no_grad():
            mean = loaded.model(input_ids=piece, labels=piece).loss.item()
        assert window.tokens == piece.shape[1] - 1
        assert window.nll == pytest.approx(mean * window.tokens, rel=1e-5)
    assert found.perplexity == pytest.approx(math.exp(sum(w.nll for w in found.windows) / found.tokens))


@pytest.mark.slow
def test_a_shorter_stride_gives_more_context_to_the_same_tokens(loaded) -> None:
    whole = evaluate(loaded.model, loaded.tokenizer, TEXT * 5, max_length=110, samples=None)
    sliding = evaluate(loaded.model, loaded.tokenizer, TEXT * 5, max_length=110, stride=20, samples=None)
    assert whole.tokens == sliding.tokens == 109
    assert sliding.windows == whole.windows
    short = evaluate(loaded.model, loaded.tokenizer, TEXT * 5, max_length=40, stride=10, samples=None)
    assert short.tokens == 109
    assert [w.tokens for w in short.windows] == [39, 10, 10, 10, 10, 10, 10, 10]


@pytest.mark.slow
def test_progress_counts_windows(loaded) -> None:
    seen: list[tuple[int, int]] = []
    evaluate(
        loaded.model, loaded.tokenizer, TEXT * 9, max_length=32, batch_size=4, progress=lambda *pair: seen.append(pair)
    )
    assert seen == [(4, 7), (6, 7), (7, 7)]


@pytest.mark.slow
def test_a_broken_model_is_said_to_be_broken(tmp_path) -> None:
    import torch

    from sparse_decl.quality import load_model

    broken = load_model(make_llama(tmp_path))
    with torch.no_grad():
        broken.model.lm_head.weight.fill_(float("nan"))
    with pytest.raises(SparseError, match="no finite probability"):
        evaluate(broken.model, broken.tokenizer, TEXT * 5, max_length=32)


@pytest.mark.slow
@pytest.mark.parametrize("sizes", [{"max_length": 1}, {"stride": 33}, {"samples": 0}, {"max_length": 4096}])
def test_impossible_sizes_are_refused(loaded, sizes: dict[str, int]) -> None:
    with pytest.raises(ConfigError):
        evaluate(loaded.model, loaded.tokenizer, TEXT, **{"max_length": 32, **sizes})


def test_the_share_of_the_gain_is_that_of_the_sums() -> None:
    base, model = evaluation([20.0, 25.0, 30.0, 28.0]), evaluation([18.0, 24.0, 27.0, 26.0])
    assert gain_kept(base, model, model).share == 1.0
    assert gain_kept(base, model, base).share == 0.0
    half = gain_kept(base, model, evaluation([19.0, 24.5, 28.5, 27.0]))
    assert (half.share, half.windows) == (0.5, 4)
    assert half.low == pytest.approx(0.5)  # half of the gain in every window: nothing is uncertain
    assert half.high == pytest.approx(0.5)
    other = gain_kept(base, model, evaluation([18.0, 25.0, 28.0, 26.5]))
    # (2 + 0 + 2 + 1.5) / 8; residuals of the ratio estimator by hand, t(3) = 3.182
    share = 5.5 / 8
    residuals = [2 - 2 * share, 0 - share, 2 - 3 * share, 1.5 - 2 * share]
    half_width = 3.182 * math.sqrt(4 / 3 * sum(r * r for r in residuals)) / 8
    assert other.share == pytest.approx(share)
    assert other.low == pytest.approx(share - half_width, rel=0.02)
    assert other.high == pytest.approx(share + half_width, rel=0.02)


def test_a_model_that_gained_nothing_has_no_share_to_keep() -> None:
    base = evaluation([20.0, 25.0])
    assert gain_kept(base, base, base) is None
    assert gain_kept(base, evaluation([21.0, 25.0]), base) is None
    with pytest.raises(ConfigError, match="same windows"):
        gain_kept(base, evaluation([19.0, 24.0]), evaluation([20.0]))
