"""The coding of groups of which few words changed: exact, smaller than the plain one, safe on hostile bytes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta import decode, encode, inspect, load_tensors
from sparse_decl.model_delta.coding import few
from sparse_decl.model_delta.coding.blocks import PADDING, BlockDecoder, BlockEncoder
from sparse_decl.model_delta.coding.groups import FEW, Group
from sparse_decl.model_delta.coding.runs import Run, Scratch
from tests.model_delta.checkpoints import bf16, digests, write_safetensors

FLOATS = {"BF16": np.uint16, "F16": np.uint16, "F32": np.uint32, "F64": np.uint64}


def step(rng, dtype, shape, size):
    """(base, fine-tune) words: a step of at most `size` from weights of about 0.02, which moves few of them."""
    kind = {"BF16": np.float32, "F16": np.float16, "F32": np.float32, "F64": np.float64}[dtype]
    values = (rng.standard_normal(shape) * 0.02).astype(kind)
    if dtype == "BF16":
        base = bf16(values)
        values = (base.astype(np.uint32) << 16).view(np.float32)
    moved = (values + kind(size) * np.tanh(rng.standard_normal(shape)).astype(kind)).astype(kind)
    if dtype == "BF16":
        return base, bf16(moved)
    return values.view(FLOATS[dtype]), moved.view(FLOATS[dtype])


def write(folder, tensors):
    """tensors: name -> (dtype, base words, fine-tune words)."""
    for which, number in (("base", 1), ("finetune", 2)):
        entries = {name: (t[0], t[number].shape, t[number].tobytes()) for name, t in tensors.items()}
        write_safetensors(folder / which / "model.safetensors", entries)
    return folder / "base", folder / "finetune"


@pytest.mark.parametrize(("dtype", "size"), [("BF16", 3e-7), ("F16", 2e-7), ("F32", 5e-12)])
def test_a_small_step(dtype, size, tmp_path, monkeypatch):
    rng = np.random.default_rng(1)
    base, fine = write(tmp_path, {"w": (dtype, *step(rng, dtype, (400, 700), size))})
    stats = encode(base, fine, tmp_path / "delta", threads=2)
    assert list(inspect(tmp_path / "delta")["payload_bytes_by_coding"]) == [FEW]
    assert stats.delta_tensors == 1
    decode(base, tmp_path / "delta", tmp_path / "back", threads=2)
    assert digests(tmp_path / "back") == digests(fine)
    assert load_tensors(base, tmp_path / "delta")["w"].shape == (400, 700)
    encode(base, fine, tmp_path / "one", threads=1)
    assert digests(tmp_path / "one") == digests(tmp_path / "delta")
    monkeypatch.setattr("sparse_decl.model_delta.choose._FEW", 1 << 40)
    encode(base, fine, tmp_path / "plain")
    sizes = [sum(inspect(tmp_path / name)["payload_bytes_by_coding"].values()) for name in ("delta", "plain")]
    assert sizes[0] <= sizes[1] + 3 * 4  # a number for each of the three blocks, and rounding


def test_an_earlier_artifact_is_taken_over(tmp_path):
    rng = np.random.default_rng(2)
    pairs = {name: ("BF16", *step(rng, "BF16", (300, 500), 3e-7)) for name in ("a", "b")}
    base, fine = write(tmp_path / "one", pairs)
    encode(base, fine, tmp_path / "first")
    pairs["b"] = ("BF16", pairs["b"][1], step(rng, "BF16", (300, 500), 3e-7)[1])
    base, fine = write(tmp_path / "two", pairs)
    stats = encode(base, fine, tmp_path / "again", previous=tmp_path / "first")
    assert stats.reused_tensors == 1
    encode(base, fine, tmp_path / "alone")
    assert digests(tmp_path / "again") == digests(tmp_path / "alone")


def test_changes_that_exponents_do_not_explain_are_coded_otherwise(tmp_path):
    rng = np.random.default_rng(3)
    words, _ = step(rng, "BF16", (400, 500), 0)
    moved = words.copy()
    moved[7] += 3  # a row of an embedding
    base, fine = write(tmp_path, {"w": ("BF16", words, moved)})
    encode(base, fine, tmp_path / "delta")
    assert FEW not in inspect(tmp_path / "delta")["payload_bytes_by_coding"]
    decode(base, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(fine)


def coders(dtype, words, fine, base, top=None):
    """(encoder, decoder, group) of one group of these words, or None."""
    group = Group(FEW, dtype, [0], [words], [words])
    size = 1 << 17

    def read(block):
        part = slice(block * size, (block + 1) * size)
        return fine[part], base[part]

    fitted = few.fit_few(group, read)
    return None if fitted is None else (BlockEncoder(group, fitted.model), BlockDecoder(group, fitted.model), fitted)


def decoded(decoder, block, data, counts, base):
    """The words of one block from its bytes."""
    octets, out = np.frombuffer(bytes(data) + bytes(PADDING), np.uint8).copy(), np.empty_like(base)
    moved = decoder.decode(Run(block, octets, [0], [len(data)], [counts]), base, out, Scratch())
    assert set(np.flatnonzero(out != base)) <= set(moved.tolist())
    return out


def through(encoder, decoder, block, fine, base):
    coded = encoder.encode(block, fine, base)
    return coded, decoded(decoder, block, coded.data, (coded.words, coded.raw), base)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(FLOATS)), st.integers(0, 2**32), st.integers(1, 3000), st.integers(0, 40))
def test_any_words_come_back(dtype, seed, words, odd):
    """Small steps, and words of any bits among them: not a number, infinite, of the other sign."""
    rng = np.random.default_rng(seed)
    base, fine = step(rng, dtype, words, {"F32": 5e-12, "F64": 1e-20, "F16": 1e-6}.get(dtype, 3e-7))
    where = rng.integers(0, words, odd)
    fine[where] = rng.integers(0, 1 << 63, odd, dtype=np.uint64).astype(fine.dtype)
    base[where[::3]] = rng.integers(0, 1 << 63, where[::3].size, dtype=np.uint64).astype(fine.dtype)
    made = coders(dtype, words, fine, base)
    if made is None:
        return
    encoder, decoder, fitted = made
    coded, back = through(encoder, decoder, 0, fine, base)
    assert back.tolist() == fine.tolist()
    assert encoder.encode_symbols(fitted.symbols[0]) == coded


def test_a_block_in_which_most_changed():
    rng = np.random.default_rng(4)
    base, fine = step(rng, "BF16", 1 << 18, 3e-7)
    fine[1 << 17 :][: 1 << 15] ^= 1
    assert coders("BF16", base.size, fine, base) is None  # too much to list
    fine[1 << 17 :] = base[1 << 17 :]
    fine[1 << 17 :][:20] ^= 1
    _, _, fitted = coders("BF16", base.size, fine, base)
    assert [symbols.number for symbols in fitted.symbols] == [0, 18]  # two of the twenty are small
    dense = base[: 1 << 17] ^ np.uint16(1)
    tokens = few.FewBlocks(Group(FEW, "BF16", [0], [1 << 17], [1 << 17]), fitted.model)
    assert tokens.symbols(dense, base[: 1 << 17]).number == few.DENSE


def test_a_dense_block_comes_back():
    """Half of the second block of three changed, among words that are large."""
    rng = np.random.default_rng(5)
    base, fine = step(rng, "BF16", 3 << 17, 3e-7)
    fine[1 << 17 :][: 1 << 16] ^= 1
    group = Group(FEW, "BF16", [0], [base.size], [base.size])
    blocks = [slice(n << 17, (n + 1) << 17) for n in range(3)]
    fitted = few.fit_few(group, lambda n: (fine[blocks[n]], base[blocks[n]]))
    assert [symbols.number == few.DENSE for symbols in fitted.symbols] == [False, True, False]
    encoder, decoder = BlockEncoder(group, fitted.model), BlockDecoder(group, fitted.model)
    for number, part in enumerate(blocks):
        _, back = through(encoder, decoder, number, fine[part], base[part])
        assert (back == fine[part]).all()


def test_hostile_blocks_end_in_errors():
    rng = np.random.default_rng(6)
    base, fine = step(rng, "BF16", 1 << 16, 3e-7)
    fine[rng.integers(0, 1 << 16, 30)] ^= 5
    encoder, decoder, _ = coders("BF16", base.size, fine, base)
    coded, _ = through(encoder, decoder, 0, fine, base)
    assert int.from_bytes(coded.data[:2], "little") > 0
    refused = 0
    for case in range(600):
        rng = np.random.default_rng(case)
        data = bytearray(coded.data)
        for _ in range(rng.integers(1, 4)):
            data[rng.integers(0, 40 if case % 2 else len(data))] = rng.integers(0, 256)
        counts = coded.words, coded.raw
        if case % 5 == 0:
            shift = int(rng.integers(0, min(4, coded.raw + 1)))
            counts = coded.words + 2 * shift, coded.raw - shift
        try:
            out = decoded(decoder, 0, data, counts, base)
        except FormatError:
            refused += 1
        else:
            assert out.shape == base.shape
    assert refused > 300
    for counts in ((0, 0), (1, 0), (2, 0)):
        with pytest.raises(FormatError):
            decoded(decoder, 0, bytes(2 * counts[0]), counts, base)
