"""`auto` keeps what meets the goal best, of what was made and measured."""

from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.model_lossy import Candidate, Goal, choose, judged_again, restore
from sparse_decl.model_lossy.choosing import _best, _Tried
from sparse_decl.quality import Mean
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


def distance(base, fine, measured):
    """A measure of quality without torch: the distance itself, and a bound that is 5 above it."""
    before, after = read_model(base), read_model(fine)

    def quality(folder, progress=None):
        got = read_model(folder)
        assert not np.array_equal(got["lm_head.weight"], before["lm_head.weight"])
        found = float(100 * relative_error(before, after, got))
        measured.append(found)
        if progress is not None:
            progress(1, 1)
        return SimpleNamespace(rise=(found, found + 5), kl=Mean(found / 1000, found / 1000, found / 900))

    return quality


def test_the_smallest_within_a_rise_in_perplexity(tmp_path):
    base, fine = pair(tmp_path, "F32")
    measured, seen = [], []
    goal = Goal(max_ppl_delta=50.0)
    choice = choose(
        base,
        fine,
        tmp_path / "out",
        goal,
        quality=distance(base, fine, measured),
        progress=lambda done, total: seen.append(done / total),
    )
    by_size = sorted(choice.candidates, key=lambda c: c.stored_bytes)
    best = next(number for number, one in enumerate(by_size) if one.meets)
    assert by_size[best] == kept(choice)
    assert by_size[best].ppl_delta_high == by_size[best].ppl_delta + 5 <= 50
    assert all(one.ppl_delta_high > 50 and one.meets is False for one in by_size[:best])
    # `mix` is measured as it is made; of the others none that is larger than the first that passes
    assert all(one.ppl_delta is None and one.meets is None for one in by_size[best + 1 :] if one.mode != "mix")
    assert len(measured) == sum(one.ppl_delta is not None for one in by_size)
    mixes = [one.options["max_bytes"] for one in choice.candidates if one.mode == "mix"]
    doubled = mixes[: next((k + 1 for k, (a, b) in enumerate(pairwise(mixes)) if b < a), None)]
    assert all(b == 2 * a for a, b in pairwise(doubled))
    assert seen == sorted(seen)
    assert seen[-1] == 1


def test_the_exact_form_needs_no_measuring(tmp_path):
    base, fine = pair(tmp_path, "F32")
    measured = []
    choice = choose(base, fine, tmp_path / "out", Goal(max_ppl_delta=0.0), quality=distance(base, fine, measured))
    assert choice.mode == "lossless"
    assert (kept(choice).ppl_delta, kept(choice).ppl_delta_high) == (0.0, 0.0)


def test_all_of_a_goal_counts(tmp_path):
    base, fine = pair(tmp_path, "F32")
    measured = []
    with pytest.raises(DeltaCompressionError, match=r"max_bytes 25000, max_ppl_delta 0\.1") as caught:
        choose(
            base,
            fine,
            tmp_path / "out",
            Goal(max_bytes=25_000, max_ppl_delta=0.1),
            quality=distance(base, fine, measured),
        )
    assert "perplexity +" in str(caught.value)
    assert measured
    with pytest.raises(ConfigError, match="measure perplexity"):
        choose(base, fine, tmp_path / "other", Goal(max_ppl_delta=1.0))
    with pytest.raises(ConfigError, match="percentage"):
        choose(base, fine, tmp_path / "other", Goal(max_ppl_delta=float("nan")), quality=distance(base, fine, []))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base", "fine"]


@pytest.mark.parametrize(("exact", "kept"), [(1100, "lossless"), (1101, "svd")])
def test_an_exact_form_is_kept_where_a_lossy_one_saves_less_than_a_tenth(exact: int, kept: str) -> None:
    def tried(mode: str, stored: int, meets: bool | None) -> _Tried:
        return _Tried(Candidate(mode, {}, stored, 0.2, None, None, meets), {}, Path())

    for meets in (True, None):  # None: a smaller one passed, so that its perplexity was not measured
        candidates = [tried("lossless", exact, meets), tried("svd", 1000, True), tried("int8", 900, False)]
        assert _best(candidates, Goal(max_error=0.5)).candidate.mode == kept
    assert _best([tried("lossless", exact, False), tried("svd", 1000, True)], Goal()).candidate.mode == "svd"


def tried(mode, stored, error, **more):
    return {"mode": mode, "options": {}, "stored_bytes": stored, "relative_error": error, "meets": True, **more}


def test_an_earlier_choice_is_judged_again():
    """Where files beside the tensors grew, the same is kept if it is still the best; else all is made again."""
    forms = [tried("lossless", 1000, 0.0, meets=False), tried("svd", 600, 0.1), tried("int8", 700, 0.05)]
    found = judged_again(forms, 10, 20, Goal(max_bytes=900))
    assert [one.stored_bytes for one in found] == [1010, 620, 720]
    assert [one.meets for one in found] == [False, True, True]
    assert judged_again(forms, 250, 250, Goal(max_bytes=900)) is None  # int8 does not fit any more
    assert judged_again(forms, -150, -150, Goal(max_bytes=900)) is None  # the exact form does
    near = [tried("lossless", 1000, 0.0), tried("svd", 800, 0.1)]
    assert judged_again(near, 100, 100, Goal(max_error=0.2)) is not None
    assert judged_again(near, 2000, 2000, Goal(max_error=0.2)) is None  # svd saves less than a tenth now
