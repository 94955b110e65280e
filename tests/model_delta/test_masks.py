"""Words that were set to zero by no known rule: exact, near the entropy of the mask, safe on hostile bytes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta import decode, encode, inspect
from sparse_decl.model_delta.coding import masks
from sparse_decl.model_delta.coding.groups import ZEROED
from sparse_decl.model_delta.dtypes import word_kind
from sparse_decl.model_delta.opened import OpenDelta
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.masks import WORDS, words_of, write_zeroed


def test_every_dtype_comes_back(tmp_path):
    base, fine = write_zeroed(tmp_path)
    encode(base, fine, tmp_path / "delta", threads=1)
    assert ZEROED in inspect(tmp_path / "delta")["payload_bytes_by_coding"]
    decode(base, tmp_path / "delta", tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    encode(base, fine, tmp_path / "again", threads=2)
    assert digests(tmp_path / "again") == digests(tmp_path / "delta")


def large(folder, shape=(600, 1001)):
    rng = np.random.default_rng(1)
    words = bf16((rng.standard_normal(shape) * 0.03).astype(np.float32))
    zeroed = np.where(rng.random(shape) < 0.5, words, np.uint16(0))
    for which, data in (("base", words), ("finetune", zeroed)):
        write_safetensors(folder / which / "model.safetensors", {"w": ("BF16", shape, data.tobytes())})
    return folder / "base", folder / "finetune", zeroed


def test_a_random_mask_takes_a_bit_a_weight(tmp_path):
    base, fine, zeroed = large(tmp_path)
    stats = encode(base, fine, tmp_path / "delta")
    assert stats.stored_bytes < 1.01 * zeroed.size / 8 + 2000
    decode(base, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)
    encode(base, fine, tmp_path / "again", previous=tmp_path / "delta")
    assert digests(tmp_path / "again") == digests(tmp_path / "delta")


@pytest.mark.parametrize("rows", [slice(0, 1), slice(130, 132), slice(260, 530), slice(599, 600)])
def test_any_rows_are_read_alone(tmp_path, rows):
    """A block of the mask stands for four of the tensor: rows at and across their edges."""
    base, fine, zeroed = large(tmp_path)
    encode(base, fine, tmp_path / "delta")
    with OpenDelta(tmp_path / "delta", [base]) as delta:
        part = delta.get_slice("w")[rows]
    assert np.array_equal(np.asarray(part).view(np.uint16), zeroed[rows])


@pytest.mark.parametrize("dtype", WORDS)
@given(data=st.data())
def test_a_mask_leaves_what_it_should(dtype, data):
    """Against the definition of ranks and patterns, of any bits."""
    kind = word_kind(dtype)
    size = data.draw(st.integers(1, 21))
    few = st.integers(0, 3) | st.integers(0, (1 << 8 * kind.bytes) - 1)
    base = np.array(data.draw(st.lists(few, min_size=size, max_size=size)), kind.dtype)
    zero = np.array(data.draw(st.lists(st.booleans(), min_size=size, max_size=size)))
    mask = masks.Mask(data.draw(st.booleans()), data.draw(st.integers(0, kind.mask)))
    sign = 1 << (8 * kind.bytes - 1)
    finetune = np.where(zero, kind.dtype.type(0), base)
    coded, compared = mask.words(finetune, base, kind)
    assert np.array_equal(compared, mask.compared(base, kind))
    patterns = mask.patterns(coded, compared)
    for four, pattern in enumerate(patterns.tolist()):
        here = [int(word) % sign for word in base[4 * four : 4 * four + 4]]
        order = sorted(range(len(here)), key=lambda i: -here[i])
        wanted = [here[i] != 0 and int(finetune[4 * four + i]) % sign == 0 for i in order]
        assert [bool(pattern >> rank & 1) for rank in range(len(here))] == wanted
    left = mask.apply(base, patterns)
    gone = masks.zeroed(finetune, base)
    assert left.tolist() == [
        (int(word) & sign if mask.signed else 0) if is_gone else int(word)
        for word, is_gone in zip(base.tolist(), gone.tolist(), strict=True)
    ]


def test_a_pattern_of_no_four_words_is_refused():
    compared = np.zeros(256, np.uint8)
    with pytest.raises(FormatError, match="mask"):
        masks.Mask(False, 100).patterns(np.arange(256, dtype=np.uint8), compared)


def test_settings_follow_the_words():
    values = np.random.default_rng(3).standard_normal(4096) * 0.05
    base = words_of("F32", values)
    signed = np.where(np.arange(4096) % 2, base, base & np.uint32(1 << 31))
    assert masks.look(signed, base, word_kind("F32")).signed
    assert not masks.look(np.where(np.arange(4096) % 2, base, np.uint32(0)), base, word_kind("F32")).signed
