"""Losses in words, and the exact form beside a lossy one."""

import pytest

from sparse_decl.report.losses import exact_text, loss_text


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
