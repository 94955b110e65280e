"""Losses in words, and the exact form beside a lossy one."""

import pytest

from sparse_decl.report.losses import exact_text, loss_text, quality_lines


def test_a_loss_greater_than_the_change_is_said_in_words() -> None:
    assert loss_text(0.266) == "26.6 % of the difference is lost"
    assert loss_text(538.0) == "what comes back is 538 times as far from the original as the base is"


@pytest.mark.parametrize(
    ("exact", "told"),
    [
        (900_000, "an exact form would be smaller: about 900 KB, estimated (`mode: lossless`)"),
        (1_100_000, "an exact form would be about as small: about 1.10 MB, estimated (`mode: lossless`)"),
        (1_100_001, ""),
        (None, ""),
    ],
)
def test_an_exact_form_is_named_where_it_is_worth_it(exact: int | None, told: str) -> None:
    assert exact_text(1_000_000, exact) == told


FOUND = {
    "perplexity": {"base": 12.0, "original": 10.0, "reconstruction": 10.5},
    "kl_divergence": {"nats": 0.0123, "interval_95": [0.01, 0.02]},
    "top1_agreement": {"share": 0.981, "interval_95": None},
    "gain_kept": {"share": 0.73, "interval_95": [0.7, 0.76]},
    "windows": 40,
}


def test_what_was_measured_of_a_model_is_two_sentences() -> None:
    assert quality_lines(None) == []
    assert quality_lines(FOUND) == [
        "Perplexity of base, fine-tune, restored: 12, 10, 10.5; KL 0.012 nats, same top token 98.1 % (40 windows).",
        "73 % of what the fine-tune gained in log-perplexity is kept (95 %: 70 to 76 %).",
    ]
    little = FOUND | {"gain_kept": {"share": 0.4, "interval_95": None}}
    assert quality_lines(little)[1] == (
        "Only 40 % of what the fine-tune gained in log-perplexity is kept; allow more bytes, or use `--mode lossless`."
    )
    without = {name: value for name, value in FOUND.items() if name != "gain_kept"}
    without["perplexity"] = {"original": 10.0, "reconstruction": 10.5}
    assert quality_lines(without) == [
        "Perplexity of fine-tune, restored: 10, 10.5; KL 0.012 nats, same top token 98.1 % (40 windows)."
    ]
