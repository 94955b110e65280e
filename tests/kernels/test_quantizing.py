"""Scaling by the largest of a group, held against NumPy."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import quantizing
from sparse_kernels.quantizing import DIVIDED, MULTIPLIED, SINGLE

REALS = st.lists(st.floats(width=32), min_size=1, max_size=60)  # what is tiny, infinite or no number included


def plain(values: np.ndarray, levels: float, form: int, real: type[np.floating]) -> np.ndarray:
    """The same in NumPy: one array operation a step."""
    finite = np.abs(values[np.isfinite(values)])
    most, top = real(finite.max(initial=0)), np.float32(levels)
    if most == 0:
        return np.zeros_like(values)
    with np.errstate(all="ignore"):
        scaled = values / (most / top) if form == DIVIDED else values * (top / most)
    return np.where(np.isnan(scaled), 0, np.clip(scaled, -top, top)).astype(np.float32)


@given(REALS, st.sampled_from([127.0, 448.0]), st.sampled_from([DIVIDED, MULTIPLIED]))
def test_a_whole_tensor(values, levels, form):
    out, most = np.array(values, np.float32), np.zeros(1, np.float32)
    wanted = plain(out, levels, form, np.float32)
    quantizing.largest(out, most)
    quantizing.scale(out, float(most[0]), levels, form)
    assert out.tolist() == wanted.tolist()


@given(REALS, st.integers(1, 9), st.sampled_from([DIVIDED, MULTIPLIED]), st.sampled_from([0, SINGLE]))
def test_groups(values, group, form, single):
    out = np.resize(np.array(values, np.float32), -(-len(values) // group) * group)
    parts = out.copy().reshape(-1, group)
    quantizing.scale_groups(out, group, 127.0, form | single)
    wanted = [plain(part, 127.0, form, np.float32 if single else np.float64) for part in parts]
    assert out.tolist() == np.concatenate(wanted).tolist()
