"""Names with numbers stand in the order of these."""

from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.ordering import natural

NAMES = st.text(st.sampled_from("ab.-0123456789٣²"), max_size=12)


def test_numbers_count_as_numbers() -> None:
    names = ["model.rl[step=100]", "model.rl[step=2]", "model.rl", "model.rl[step=10]", "model.base"]
    assert sorted(names, key=natural) == [
        *("model.base", "model.rl", "model.rl[step=2]", "model.rl[step=10]", "model.rl[step=100]"),
    ]


@given(st.lists(NAMES, unique=True))
def test_any_names_have_one_order(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(names, key=natural) == sorted(backwards, key=natural)


def test_more_digits_than_python_converts() -> None:
    assert natural("x" + "9" * 5000) < natural("x1" + "0" * 5000)
