"""Groups pruned by magnitude, held against sorting with NumPy."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import pruning


def sorted_twin(words: np.ndarray, sizes: np.ndarray, kept: int, of: int, signed: bool, last: bool) -> np.ndarray:
    """A stable sort of each group, the largest first; of equals the first or the last comes first."""
    out = words.reshape(-1, of).copy()
    sign = out.dtype.type(1 << (8 * out.itemsize - 1))
    order = np.arange(of)[::-1] if last else np.arange(of)
    for group, of_them in zip(out, sizes.reshape(-1, of).astype(np.int64), strict=True):
        ranked = order[np.argsort(-of_them[order], kind="stable")]
        group[ranked[kept:]] &= sign if signed else out.dtype.type(0)
    return out.reshape(-1)


@given(st.data(), st.integers(1, 40), st.sampled_from([np.uint16, np.uint32]), st.booleans(), st.booleans())
def test_the_smallest_of_each_group_are_zeroed(
    data: st.DataObject, of: int, dtype: type[np.unsignedinteger], signed: bool, last: bool
) -> None:
    kept = data.draw(st.integers(0, of - 1))
    groups = data.draw(st.integers(0, 5))
    values = data.draw(st.lists(st.integers(0, 6), min_size=groups * of, max_size=groups * of))  # many are equal
    sizes = np.array(values, dtype)
    words = (sizes + 1) | (dtype(1 << (8 * sizes.itemsize - 1)) * (np.arange(sizes.size) % 2).astype(dtype))
    wanted = sorted_twin(words, sizes, kept, of, signed, last)
    pruning.prune_groups(words, sizes, kept, of, signed, last)
    assert np.array_equal(words, wanted)
