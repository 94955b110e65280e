"""Memory that tensors share never overlaps, and a tensor that is no longer used does not keep it."""

import itertools
import weakref

from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.model_delta import OpenDelta, encode
from sparse_decl.model_delta.pages import Pages
from tests.model_delta.checkpoints import small_pair


@given(st.lists(st.sampled_from([0, 1, 1000, 64 << 10, 100_001, 3 << 20, 8 << 20, 9 << 20]), max_size=12))
def test_each_tensor_has_bytes_of_its_own(sizes):
    pages = Pages()
    taken = [pages.take(size) for size in sizes]
    assert [one.size for one in taken] == sizes
    assert all(one.ctypes.data % 8 == 0 for one in taken if one.size)
    places = sorted((one.ctypes.data, one.size) for one in taken if one.size)
    assert all(at + size <= after for (at, size), (after, _) in itertools.pairwise(places))


def test_a_tensor_that_was_given_out_is_kept_by_none_but_its_taker(tmp_path):
    small_pair(tmp_path)
    encode(tmp_path / "base", tmp_path / "finetune", tmp_path / "delta")
    with OpenDelta(tmp_path / "delta", tmp_path / "base") as delta:
        given_out = []
        for _, tensor in delta.items():
            assert all(one() is None for one in given_out)
            given_out.append(weakref.ref(tensor.base))
            del tensor
    assert len(given_out) == 6
