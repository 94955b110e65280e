"""Single weights that stay exact: chosen by their scores, and the fine-tune's own once the product is added."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_lossy.casts import to_f32
from sparse_decl.model_lossy.coverage import pairs_of
from sparse_decl.model_lossy.dither import SEED, pattern_of
from sparse_decl.model_lossy.residual import Importance, Selected, corrected, weighted
from sparse_decl.model_lossy.updates import BLOCK_WORDS, LowRank
from tests.model_lossy.models import write_model

SHAPE = (700, 500)  # more than two blocks of words


@pytest.fixture(scope="module", params=["BF16", "F16", "F32"])
def opened(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("residual")
    rng = np.random.default_rng(0)
    base = (rng.standard_normal(SHAPE) * 0.05).astype(np.float32)
    fine = base + (rng.standard_normal(SHAPE) * 1e-3).astype(np.float32)
    for name, value in (("base", base), ("fine", fine)):
        write_model(folder / name, {"w.weight": value}, request.param)
    with Checkpoint(folder / "base") as first, Checkpoint(folder / "fine") as second, ThreadPoolExecutor(2) as pool:
        (pair,) = pairs_of(second, first, pool)
        yield pair, pool


def words_of(tensor):
    out = np.empty(tensor.words, tensor.kind.dtype)
    tensor.read_words(0, out)
    return out


def test_a_score_is_size_times_what_row_and_column_are_worth():
    values = np.random.default_rng(0).standard_normal((6, 5)).astype(np.float32)
    importance = Importance(2.0 ** np.arange(6, dtype=np.float32), np.arange(1, 6, dtype=np.float32))
    right = np.abs(values) * importance.columns * importance.rows[:, None]
    np.testing.assert_array_equal(weighted(values.ravel(), importance, 0), right.ravel())
    for start in range(30):
        for end in range(start, 31):
            part = weighted(values.ravel()[start:end], importance, start)
            np.testing.assert_array_equal(part, right.ravel()[start:end])
    np.testing.assert_array_equal(weighted(values.ravel(), None, 3), np.abs(values).ravel())


@pytest.mark.parametrize("calibrated", [False, True])
def test_selected_is_the_fine_tune_at_large_scores_and_the_base_elsewhere(opened, calibrated):
    pair, _ = opened
    columns, rows = (np.linspace(0.5, 2, side, dtype=np.float32) for side in SHAPE[::-1])
    got = words_of(Selected.of(pair, Importance(rows, columns) if calibrated else None, np.float32(1.5e-3)))
    fine, base = words_of(pair.tensor), words_of(pair.base)
    dtype = pair.tensor.entry.dtype
    size = np.abs(to_f32(fine, dtype) - to_f32(base, dtype)).reshape(SHAPE) * (
        columns * rows[:, None] if calibrated else 1
    )
    chosen = (size >= np.float32(1.5e-3)).ravel()
    assert 0.02 < chosen.mean() < 0.5
    np.testing.assert_array_equal(got, np.where(chosen, fine, base))


def test_corrected_weights_are_the_fine_tune_once_the_product_is_added(opened):
    pair, pool = opened
    dtype = pair.tensor.entry.dtype
    rng = np.random.default_rng(1)
    left = (rng.standard_normal((SHAPE[0], 3)) * 1e-2).astype(np.float32)
    right = (rng.standard_normal((3, SHAPE[1])) * 3e-2).astype(np.float32)
    product = LowRank(dtype, left, right, pattern_of(SEED, 4))
    found = corrected(pair, product, None, np.float32(1e-3), pool, 4)
    fine, base, exact = words_of(pair.tensor), words_of(pair.base), words_of(found)
    others = np.ones(fine.size, np.bool_)
    others[found.places] = False
    np.testing.assert_array_equal(exact[others], base[others])
    restored = np.empty_like(exact)
    for block in range(-(-fine.size // BLOCK_WORDS)):
        part = slice(block * BLOCK_WORDS, (block + 1) * BLOCK_WORDS)
        restored[part] = product.apply(exact[part], block)
    apart = to_f32(fine, dtype) - (to_f32(base, dtype) + np.einsum("ik,kj->ij", left, right).ravel())
    np.testing.assert_array_equal(np.abs(apart[found.places]) >= 0.999e-3, True)
    assert (np.abs(apart[others]) < 1.001e-3).all()
    right_now = (restored == fine)[found.places].mean()
    assert right_now > 0.9  # the others are near: where the product is large, the sum is too coarse for their words
    size = np.maximum(np.abs(to_f32(exact, dtype)), np.abs(to_f32(fine, dtype)))
    assert (np.abs(to_f32(restored, dtype) - to_f32(fine, dtype)) <= 2.0**-7 * size)[found.places].all()


def test_read_from_anywhere(opened):
    pair, pool = opened
    found = corrected(pair, None, None, np.float32(1e-3), pool, 4)
    whole = words_of(found)
    for start, count in ((0, 5), (BLOCK_WORDS - 3, 9), (pair.tensor.words - 4, 4)):
        out = np.empty(count, whole.dtype)
        found.read_words(start, out)
        np.testing.assert_array_equal(out, whole[start : start + count])
    past = np.ones(8, whole.dtype)
    found.read_words(pair.tensor.words - 4, past)
    np.testing.assert_array_equal(past, np.append(whole[-4:], np.zeros(4, whole.dtype)))
