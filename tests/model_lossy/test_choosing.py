"""`auto` keeps what meets the goal best, of what was made and measured."""

import numpy as np
import pytest

from sparse_decl.errors import ConfigError, DeltaCompressionError
from sparse_decl.model_lossy import Goal, choose, restore
from tests.model_delta.checkpoints import digests
from tests.model_lossy.models import pair, read_model, relative_error


def stored(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def kept(choice):
    return next(
        c for c in choice.candidates if c.mode == choice.mode and c.stored_bytes == choice.stats["stored_bytes"]
    )


@pytest.mark.parametrize("dtype", ["BF16", "F32"])
def test_without_a_goal_it_is_exact(tmp_path, dtype):
    base, fine = pair(tmp_path, dtype)
    choice = choose(base, fine, tmp_path / "out", Goal())
    assert choice.mode == "lossless"
    restore(base, tmp_path / "out", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)


def test_the_smallest_error_that_fits(tmp_path):
    base, fine = pair(tmp_path, "F32")
    choice = choose(base, fine, tmp_path / "out", Goal(max_bytes=25_000))
    assert stored(tmp_path / "out") == choice.stats["stored_bytes"] <= 25_000
    fitting = [c for c in choice.candidates if c.stored_bytes <= 25_000]
    assert [c for c in choice.candidates if c.meets] == fitting
    assert kept(choice).relative_error == min(c.relative_error for c in fitting)
    assert len({c.mode for c in choice.candidates}) >= 4
    restore(base, tmp_path / "out", tmp_path / "back")
    found = relative_error(read_model(base), read_model(fine), read_model(tmp_path / "back"))
    assert found == pytest.approx(choice.stats["relative_error"], rel=1e-4)


def test_exact_where_it_fits(tmp_path):
    base, fine = pair(tmp_path)
    choice = choose(base, fine, tmp_path / "out", Goal(max_bytes=1 << 20))
    assert (choice.mode, len(choice.candidates)) == ("lossless", 1)


@pytest.mark.parametrize(("rank", "mode"), [(2, "svd"), (None, "sparse-int8")])
def test_the_smallest_within_an_error(tmp_path, rank, mode):
    base, fine = pair(tmp_path, "F32", rank=rank)
    choice = choose(base, fine, tmp_path / "out", Goal(max_error=0.3))
    assert choice.mode == mode
    meeting = [c for c in choice.candidates if c.relative_error <= 0.3]
    assert choice.stats["stored_bytes"] == min(c.stored_bytes for c in meeting)


def test_out_of_reach(tmp_path):
    base, fine = pair(tmp_path)
    with pytest.raises(
        DeltaCompressionError, match="no form of this fine-tune meets the goal: max_bytes 2000"
    ) as caught:
        choose(base, fine, tmp_path / "out", Goal(max_bytes=2000))
    assert "lossless" in str(caught.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base", "fine"]


def test_quality_is_asked_of_restored_models(tmp_path):
    """The measure here is the distance itself: the smallest candidate below the limit wins."""
    base, fine = pair(tmp_path, "F32")
    after, before = read_model(fine), read_model(base)

    def quality(folder):
        got = read_model(folder)
        assert not np.array_equal(got["lm_head.weight"], before["lm_head.weight"])
        return 100 * relative_error(before, after, got)

    choice = choose(base, fine, tmp_path / "out", Goal(max_ppl_delta=40.0), quality=quality)
    rises = [c.ppl_delta for c in choice.candidates]
    assert any(rise > 40 for rise in rises)
    assert kept(choice).stored_bytes == min(c.stored_bytes for c in choice.candidates if c.ppl_delta <= 40)
    with pytest.raises(ConfigError, match="measure perplexity"):
        choose(base, fine, tmp_path / "other", Goal(max_ppl_delta=1.0))
