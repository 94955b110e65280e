"""Whatever the bits, the files come back as they were; and the same inputs give the same artifact."""

import json
import shutil

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import DeltaCompressionError, FormatError, InputChangedError, UnavailableError
from sparse_decl.formats.safetensors import DTYPE_BITS
from sparse_decl.model_delta import decode, encode, inspect
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS
from sparse_decl.model_delta.format import file_parts
from sparse_decl.model_delta.format import files as artifact
from tests.model_delta.checkpoints import bf16, digests, small_pair, write_safetensors
from tests.model_delta.hostile import beside, streams, write

WHOLE_BYTE = [name for name, bits in DTYPE_BITS.items() if bits >= 8] + ["F4_NEWER_THAN_US"]


def round_trip(folder, base, fine, threads=2):
    for name in ("delta", "back"):
        shutil.rmtree(folder / name, ignore_errors=True)
    stats = encode(base, fine, folder / "delta", threads=threads)
    decode(base, folder / "delta", folder / "back", threads=threads)
    assert digests(folder / "back") == digests(fine)
    assert stats.stored_bytes == sum(p.stat().st_size for p in (folder / "delta").iterdir())
    assert stats.original_bytes == sum(p.stat().st_size for p in fine.rglob("*") if p.is_file())
    return stats


def test_a_small_pair(tmp_path):
    stats = round_trip(tmp_path, *small_pair(tmp_path))
    assert (stats.tensors, stats.same_tensors, stats.copied_tensors, stats.delta_tensors, stats.alone_tensors) == (
        6,
        1,
        1,
        3,
        1,
    )
    assert stats.exact


@st.composite
def checkpoints(draw):
    """Two checkpoints with some names, dtypes and shapes in common and any bytes at all."""
    out = []
    names = draw(
        st.lists(
            st.text(st.characters(codec="ascii", exclude_characters='\\/:"', min_codepoint=33), min_size=1, max_size=8),
            min_size=1,
            max_size=5,
            unique=True,
        )
    )
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    kinds = {}
    for _ in range(2):
        tensors = {}
        for name in draw(st.permutations(names)):
            if name == "__metadata__" or draw(st.integers(0, 9)) == 0:
                continue
            dtype, shape = kinds.setdefault(
                name, (draw(st.sampled_from(WHOLE_BYTE)), draw(st.lists(st.integers(0, 12), max_size=3)))
            )
            size = int(np.prod(shape, dtype=int)) * DTYPE_BITS.get(dtype, 8) // 8
            how = draw(st.sampled_from(["noise", "zero", "special", "related"]))
            data = rng.integers(0, 256, size).astype(np.uint8)
            if how == "zero":
                data[:] = 0
            elif how == "special":  # NaN payloads, infinities, -0.0, subnormals
                data = rng.choice(np.array([0x00, 0x80, 0x7F, 0xFF, 0xC0, 0x01], np.uint8), size)
            elif (
                how == "related"
                and out
                and name in out[0]
                and out[0][name][0] == dtype
                and list(out[0][name][1]) == list(shape)
            ):
                data = np.frombuffer(out[0][name][2], np.uint8).copy()
                changed = rng.random(size) < draw(st.sampled_from([0.0, 0.01, 0.5]))
                data[changed] ^= rng.integers(0, 4, int(changed.sum())).astype(np.uint8)
            tensors[name] = (dtype, shape, data.tobytes())
        out.append(tensors)
    return out[0], out[1], draw(st.integers(0, 9)), draw(st.booleans())


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(pair=checkpoints())
def test_any_bits_in_the_same_bits_out(tmp_path, pair):
    base, fine, pad, with_base = pair
    for name in ("base", "fine"):
        shutil.rmtree(tmp_path / name, ignore_errors=True)
    write_safetensors(tmp_path / "base/model.safetensors", base, pad=pad)
    write_safetensors(tmp_path / "fine/model.safetensors", fine, {"x": "y" * pad} if pad else None, pad=3 * pad)
    round_trip(tmp_path, (tmp_path / "base") if with_base else None, tmp_path / "fine")


@pytest.mark.parametrize("dtype", ["BF16", "F16", "F32", "F64", "I8", "I64"])
@pytest.mark.parametrize("size", [BLOCK_WORDS - 1, BLOCK_WORDS, BLOCK_WORDS + 1, 3 * BLOCK_WORDS + 7])
def test_tensors_of_several_blocks(tmp_path, dtype, size):
    rng = np.random.default_rng(size)
    base = rng.standard_normal(size) * 0.02
    fine = base + rng.standard_normal(size) * 1e-4
    as_bytes = {
        "BF16": lambda v: bf16(v).tobytes(),
        "F16": lambda v: v.astype(np.float16).tobytes(),
        "F32": lambda v: v.astype(np.float32).tobytes(),
        "F64": lambda v: v.tobytes(),
        "I8": lambda v: (v * 1000).astype(np.int8).tobytes(),
        "I64": lambda v: (v * 1e15).astype(np.int64).tobytes(),
    }[dtype]
    write_safetensors(tmp_path / "base/m.safetensors", {"w": (dtype, (size,), as_bytes(base))})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": (dtype, (size,), as_bytes(fine))})
    stats = round_trip(tmp_path, tmp_path / "base", tmp_path / "fine")
    assert stats.delta_tensors == 1
    assert stats.stored_bytes < stats.original_bytes


@pytest.mark.parametrize("shape", [(), (1,), (0,), (0, 5), (7, 1), (1, 7), (2, 3, 5), (4, 3, 3, 3), (3, 2, 17)])
def test_odd_shapes(tmp_path, shape):
    rng = np.random.default_rng(1)
    values = rng.standard_normal(shape).astype(np.float32)
    moved = (values + 1e-3).astype(np.float32)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("F32", shape, values.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("F32", shape, moved.tobytes())})
    round_trip(tmp_path, tmp_path / "base", tmp_path / "fine")


def test_noise_is_never_larger_than_itself_by_more_than_the_manifest(tmp_path):
    noise = np.random.default_rng(2).bytes(1 << 20)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("BF16", (1 << 19,), noise)})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("BF16", (1 << 19,), noise[::-1])})
    stats = round_trip(tmp_path, tmp_path / "base", tmp_path / "fine")
    assert stats.stored_bytes < stats.original_bytes + 1500


def test_the_same_model_twice_stores_almost_nothing(tmp_path):
    data = np.random.default_rng(3).bytes(8 << 20)
    write_safetensors(
        tmp_path / "base/m.safetensors",
        {f"w{i}": ("BF16", (1 << 19,), data[i << 20 : (i + 1) << 20]) for i in range(8)},
    )
    stats = round_trip(tmp_path, tmp_path / "base", tmp_path / "base")
    assert stats.same_tensors == 8
    assert stats.stored_bytes < 2000


def test_shards_that_are_cut_differently(tmp_path):
    base, fine = small_pair(tmp_path)
    whole = json.loads((fine / "model.safetensors").read_bytes()[8:].split(b"}}")[0] + b"}}")
    data = (fine / "model.safetensors").read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    tensors = {
        n: (t["dtype"], t["shape"], data[start + t["data_offsets"][0] : start + t["data_offsets"][1]])
        for n, t in whole.items()
        if n != "__metadata__"
    }
    names = list(tensors)
    (fine / "model.safetensors").unlink()
    for shard, part in enumerate((names[:2], names[2:]), 1):
        write_safetensors(fine / f"model-0000{shard}-of-00002.safetensors", {n: tensors[n] for n in part})
    (fine / "model.safetensors.index.json").write_text(
        json.dumps({"weight_map": {n: f"model-0000{1 if n in names[:2] else 2}-of-00002.safetensors" for n in names}})
    )
    stats = round_trip(tmp_path, base, fine)
    assert stats.same_tensors == 1
    assert stats.delta_tensors == 3


def test_a_single_file_and_no_base(tmp_path):
    _, fine = small_pair(tmp_path)
    encode(None, fine / "model.safetensors", tmp_path / "delta")
    decode(None, tmp_path / "delta", tmp_path / "back")
    assert digests(tmp_path / "back") == {"model.safetensors": digests(fine)["model.safetensors"]}


def test_a_large_side_file_goes_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(file_parts, "_DICTIONARY_LIMIT", 1000)
    monkeypatch.setattr(file_parts, "_CHUNK", 700)
    base, fine = small_pair(tmp_path)
    (fine / "pytorch_model.bin").write_bytes(np.random.default_rng(0).bytes(5000))
    round_trip(tmp_path, base, fine)


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_threads_do_not_change_a_byte(tmp_path, threads):
    base, fine = small_pair(tmp_path)
    big = np.random.default_rng(5).standard_normal(3 * BLOCK_WORDS).astype(np.float32)
    write_safetensors(base / "big.safetensors", {"b": ("F32", (3, BLOCK_WORDS), big.tobytes())})
    write_safetensors(
        fine / "big.safetensors", {"b": ("F32", (3, BLOCK_WORDS), (big * 1.001).astype(np.float32).tobytes())}
    )
    encode(base, fine, tmp_path / "one", threads=1)
    encode(base, fine, tmp_path / "other", threads=threads, memory=1)
    assert digests(tmp_path / "one") == digests(tmp_path / "other")


def test_progress_ends_at_the_end(tmp_path):
    base, fine = small_pair(tmp_path)
    seen = []
    encode(base, fine, tmp_path / "delta", progress=lambda done, total: seen.append((done, total)))
    decode(base, tmp_path / "delta", tmp_path / "back", progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] == sum(p.stat().st_size for p in fine.rglob("*") if p.is_file())
    assert all(0 <= done <= total for done, total in seen)


# ---------------------------------------------------------------- refusals


def test_a_wrong_base_is_named_and_nothing_is_written(tmp_path):
    base, fine = small_pair(tmp_path / "a")
    other, _ = small_pair(tmp_path / "b", seed=9)
    encode(base, fine, tmp_path / "delta", base_ref={"source": "./base"})
    with pytest.raises(DeltaCompressionError, match="not the base") as error:
        decode(other, tmp_path / "delta", tmp_path / "back")
    assert "layers.0.weight" in str(error.value)
    assert "./base" in str(error.value)
    with pytest.raises(DeltaCompressionError, match="not the base"):
        decode(None, tmp_path / "delta", tmp_path / "back")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b", "delta"]


@pytest.mark.parametrize("rows", [60, 80])
@pytest.mark.parametrize("name", ["model.safetensors", "base.safetensors"])
def test_a_base_with_another_vocabulary_is_named(tmp_path, name, rows):
    """A tensor that is the base's, which has another number of rows there; the header is the base's where files share a
    name."""
    words = np.random.default_rng(0).standard_normal((90, 64)).astype(np.float32)

    def model(folder, file, count, last):
        tensors = {"embed": ("F32", (count, 64), words[:count].tobytes()), "norm": ("F32", (64,), last.tobytes())}
        write_safetensors(tmp_path / folder / file, tensors)
        return tmp_path / folder

    base = model("base", name, 70, words[0])
    encode(base, model("fine", "model.safetensors", 70, words[1]), tmp_path / "delta")
    with pytest.raises(DeltaCompressionError, match="not the base") as error:
        decode(model("other", name, rows, words[0]), tmp_path / "delta", tmp_path / "back")
    why = "its header differs" if name == "model.safetensors" else f"shape is [70, 64], and in the base [{rows}, 64]"
    assert why in str(error.value)
    assert not (tmp_path / "back").exists()


def test_one_tensor_of_the_base_changed(tmp_path):
    base, fine = small_pair(tmp_path)
    encode(base, fine, tmp_path / "delta")
    data = bytearray((base / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (base / "model.safetensors").write_bytes(data)
    with pytest.raises(DeltaCompressionError, match="not the base") as error:
        decode(base, tmp_path / "delta", tmp_path / "back")
    assert "frozen" in str(error.value)
    assert not (tmp_path / "back").exists()


def test_every_flipped_bit_is_noticed(tmp_path):
    """A sample of single-bit flips over both files of the artifact."""
    base, fine = small_pair(tmp_path)
    encode(base, fine, tmp_path / "delta")
    rng = np.random.default_rng(0)
    for name in ("delta.json", "delta.safetensors"):
        good = (tmp_path / "delta" / name).read_bytes()
        for at in sorted({*rng.integers(0, len(good), 120).tolist(), 0, len(good) - 2}):
            bad = bytearray(good)
            bad[at] ^= 1 << int(rng.integers(0, 8))
            (tmp_path / "delta" / name).write_bytes(bad)
            try:
                decode(base, tmp_path / "delta", tmp_path / "back")
            except (FormatError, DeltaCompressionError, UnavailableError):
                assert not (tmp_path / "back").exists()
            else:  # a flip in padding or in white space changes nothing
                assert digests(tmp_path / "back") == digests(fine)
                shutil.rmtree(tmp_path / "back")
        (tmp_path / "delta" / name).write_bytes(good)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["base", "delta", "finetune"]


def test_truncations_are_refused(tmp_path):
    base, fine = small_pair(tmp_path)
    encode(base, fine, tmp_path / "delta")
    for name in ("delta.json", "delta.safetensors"):
        good = (tmp_path / "delta" / name).read_bytes()
        for size in {0, 1, 8, 100, len(good) // 2, len(good) - 2}:
            (tmp_path / "delta" / name).write_bytes(good[:size])
            with pytest.raises((FormatError, DeltaCompressionError)):
                decode(base, tmp_path / "delta", tmp_path / "back")
        (tmp_path / "delta" / name).write_bytes(good)
    assert not (tmp_path / "back").exists()


def test_a_truncated_model_is_refused_and_nothing_is_left(tmp_path):
    base, fine = small_pair(tmp_path)
    data = (fine / "model.safetensors").read_bytes()
    (fine / "model.safetensors").write_bytes(data[:-1])
    with pytest.raises(FormatError, match=r"model\.safetensors"):
        encode(base, fine, tmp_path / "delta")
    assert not (tmp_path / "delta").exists()


def test_an_input_that_changes_meanwhile_fails(tmp_path):
    base, fine = small_pair(tmp_path)

    def touch(done, total):
        (fine / "config.json").write_text("changed")

    with pytest.raises(InputChangedError):
        encode(base, fine, tmp_path / "delta", progress=touch)
    assert not (tmp_path / "delta").exists()


def test_a_filled_output_is_left_alone(tmp_path):
    base, fine = small_pair(tmp_path)
    (tmp_path / "delta").mkdir()
    (tmp_path / "delta/file").touch()
    with pytest.raises(DeltaCompressionError, match="not empty"):
        encode(base, fine, tmp_path / "delta")
    (tmp_path / "good").mkdir()
    encode(base, fine, tmp_path / "good")
    with pytest.raises(DeltaCompressionError, match="not empty"):
        decode(base, tmp_path / "good", tmp_path / "delta")
    assert [p.name for p in (tmp_path / "delta").iterdir()] == ["file"]


def test_inspect_says_what_is_in_it(tmp_path):
    base, fine = small_pair(tmp_path)
    stats = encode(base, fine, tmp_path / "delta", base_ref={"source": "./base"})
    seen = inspect(tmp_path / "delta")
    assert seen["stored_bytes"] == stats.stored_bytes
    assert seen["base"] == {"source": "./base"}
    assert [f["path"] for f in seen["files"]] == sorted(digests(fine))
    assert inspect(tmp_path / "delta" / "delta.json") == seen


# ---------------------------------------------------------------- predictors and relatives


def merged_lora(shape=(256, 320), rank=4, seed=0):
    """(base, fine-tune) of one bf16 matrix into which a product of low rank was merged."""
    rng = np.random.default_rng(seed)
    base = bf16(rng.standard_normal(shape) * 0.05)
    update = (rng.standard_normal((shape[0], rank)) @ rng.standard_normal((rank, shape[1]))) * 5e-4
    return base, bf16((base.astype(np.uint32) << 16).view(np.float32) + update)


def test_a_merged_lora_is_about_as_small_as_its_adapter(tmp_path):
    base, fine = merged_lora((512, 640))
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("BF16", base.shape, base.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("BF16", fine.shape, fine.tobytes())})
    stats = round_trip(tmp_path, tmp_path / "base", tmp_path / "fine")
    adapter = 2 * 4 * (512 + 640)
    assert "rounded" in inspect(tmp_path / "delta")["payload_bytes_by_coding"]
    assert stats.stored_bytes < 3.2 * adapter


def test_a_matrix_larger_than_the_working_chunk(tmp_path, monkeypatch):
    from sparse_decl.model_delta.coding import lowrank

    monkeypatch.setattr(lowrank, "_CHUNK_WORDS", 40_000)
    base, fine = merged_lora()
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("BF16", base.shape, base.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("BF16", fine.shape, fine.tobytes())})
    stats = round_trip(tmp_path, tmp_path / "base", tmp_path / "fine")
    assert "rounded" in inspect(tmp_path / "delta")["payload_bytes_by_coding"]
    assert stats.stored_bytes < 0.15 * stats.original_bytes


def test_a_low_rank_matrix_with_nan_and_infinity(tmp_path):
    base, fine = merged_lora()
    base.ravel()[:9:3] = (0x7FC1, 0x7F80, 0xFF80)
    fine.ravel()[1:12:3] = (0x7FC1, 0x7F80, 0xFF80, 0x8000)
    write_safetensors(tmp_path / "base/m.safetensors", {"w": ("BF16", base.shape, base.tobytes())})
    write_safetensors(tmp_path / "fine/m.safetensors", {"w": ("BF16", fine.shape, fine.tobytes())})
    round_trip(tmp_path, tmp_path / "base", tmp_path / "fine")


def test_renamed_tensors_and_a_grown_vocabulary_have_a_base(tmp_path):
    rng = np.random.default_rng(4)
    weights = rng.standard_normal((300, 64)).astype(np.float32)
    moved = (weights + rng.standard_normal((300, 64)) * 1e-4).astype(np.float32)
    grown = np.concatenate([moved, rng.standard_normal((5, 64)).astype(np.float32)])
    cut = moved[:290]
    base = {name: ("F32", (300, 64), weights.tobytes()) for name in ("embed", "head", "layer.weight")}
    fine = {
        "embed": ("F32", (305, 64), grown.tobytes()),
        "head": ("F32", (290, 64), cut.tobytes()),
        "model.layer.weight": ("F32", (300, 64), moved.tobytes()),
    }
    write_safetensors(tmp_path / "base/m.safetensors", base)
    write_safetensors(tmp_path / "fine/m.safetensors", fine)
    stats = round_trip(tmp_path, tmp_path / "base", tmp_path / "fine")
    assert stats.delta_tensors == 3
    assert stats.stored_bytes < 0.75 * stats.original_bytes


def test_a_hostile_side_file_writes_no_more_than_it_declares(tmp_path):
    base, fine = small_pair(tmp_path)
    encode(base, fine, tmp_path / "delta")
    zeros = artifact.compress(bytes(1 << 20))
    parts, others = streams(tmp_path / "delta"), beside(tmp_path / "delta")
    entry = next(entry for entry in parts[0]["files"] if entry["path"] == "config.json")
    entry |= {"kind": "chunks", "parts": [{"n": len(zeros)} for _ in range(50)]}
    others[f"delta-{entry['part']}.zst"] = zeros * 50
    write(tmp_path / "hostile", *parts, others)
    with pytest.raises(FormatError, match="damaged"):
        decode(base, tmp_path / "hostile", tmp_path / "back")
    assert not (tmp_path / "back").exists()
