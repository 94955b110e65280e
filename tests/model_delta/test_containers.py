"""Arrays in .bin, .gguf and .npz files are coded like tensors, across formats too; every file comes back as it was."""

import json
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.base.nearness import nearest
from sparse_decl.formats.arrays import read_arrays
from sparse_decl.model_delta import decode, encode, load_tensors
from sparse_decl.model_delta.checkpoint import OpenFile
from sparse_decl.model_delta.decoding import Delta
from sparse_decl.model_delta.format.array_files import listing, read_listing
from sparse_decl.model_delta.reference.base_search import score
from tests.docs.test_codec_doc import bytes_of, load_decoder
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.containers import WRITERS, write_bin, write_container

ROUND = {"BF16": bf16, "F16": lambda w: w.astype(np.float16), "F32": lambda w: w.astype(np.float32)}


def pair(dtype, rename=lambda name: name, count=4, shape=(256, 384)):
    """(tensors of a base, of a fine-tune of it under other names)."""
    rng = np.random.default_rng(11)
    base, fine = {}, {}
    for number in range(count):
        w = rng.standard_normal(shape) * 0.03
        name = f"model.layers.{number}.weight"
        base[name] = (dtype, shape, ROUND[dtype](w).tobytes())
        fine[rename(name)] = (dtype, shape, ROUND[dtype](w + rng.standard_normal(shape) * 2e-5).tobytes())
    return base, fine


def stored(tmp_path, base, fine, label):
    """Bytes of the artifact, the round trip checked."""
    out = tmp_path / f"delta-{label}"
    stats = encode(base, fine, out)
    decode(base, out, tmp_path / f"back-{label}")
    assert digests(tmp_path / f"back-{label}") == digests(fine)
    return stats.stored_bytes


@pytest.mark.parametrize("dtype", ["BF16", "F16", "F32"])
@pytest.mark.parametrize("form", ["bin", "gguf", "npz", "deflated"])
def test_a_pair_costs_what_it_costs_as_safetensors(tmp_path, dtype, form):
    base, fine = pair(dtype)
    kind = dtype if form in ("bin", "gguf") or dtype != "BF16" else "U16"  # NumPy has no bf16, only its bits
    sizes = {}
    for way in ("safetensors", form):
        old = {name: (kind if way == "safetensors" else dtype, *rest) for name, (_, *rest) in base.items()}
        new = {name: (kind if way == "safetensors" else dtype, *rest) for name, (_, *rest) in fine.items()}
        folders = [write_container(tmp_path / f"{way}-{n}", way, t) for n, t in enumerate((old, new))]
        sizes[way] = stored(tmp_path, *folders, way)
    assert sizes[form] <= 1.03 * sizes["safetensors"]


@pytest.mark.parametrize(
    "forms",
    [("safetensors", "bin"), ("bin", "safetensors"), ("safetensors", "gguf"), ("gguf", "bin"), ("bin", "deflated")],
)
def test_across_formats_and_names(tmp_path, forms):
    """The GGUF of a declared model calls everything otherwise; an older revision was a .bin."""
    base, fine = pair("BF16" if "deflated" not in forms else "F16", lambda name: name.replace("model.layers", "blk"))
    old, new = (write_container(tmp_path / f, f, t) for f, t in zip(forms, (base, fine), strict=True))
    crossed = stored(tmp_path, old, new, "crossed")
    twin = write_container(tmp_path / "twin", "safetensors", fine)
    plain = stored(tmp_path, write_container(tmp_path / "old", "safetensors", base), twin, "plain")
    assert crossed <= 1.03 * plain + 300
    renamed = {name.replace("model.layers", "x"): tensor for name, tensor in base.items()}
    same = write_container(tmp_path / "same", forms[1], renamed)
    assert stored(tmp_path, old, same, "same") <= 0.005 * sum(len(t[2]) for t in base.values())


def test_a_base_without_the_file_s_like_and_no_base(tmp_path):
    _, fine = pair("F32")
    folder = write_container(tmp_path / "fine", "bin", fine)
    write_container(tmp_path / "empty", "safetensors", {})
    stored(tmp_path, None, folder, "alone")
    stored(tmp_path, tmp_path / "empty", folder, "empty")


def test_the_same_file_and_small_or_unknown_ones_stay_side_files(tmp_path):
    base, _ = pair("BF16")
    for folder in ("base", "fine"):
        write_container(tmp_path / folder, "bin", base)
        write_bin(tmp_path / folder / "rng_state.pth", {"cuda": ("I64", (16,), bytes(128))})
        (tmp_path / folder / "training_args.bin").write_bytes(b"\x80\x02}." + folder.encode())
    stored(tmp_path, tmp_path / "base", tmp_path / "fine", "same")
    with Delta(tmp_path / "delta-same") as delta:
        assert [entry["kind"] for entry in delta.manifest["files"]] == ["same", "same", "file"]


def test_single_tensors_of_a_bin(tmp_path):
    base, fine = pair("F32")
    old, new = write_container(tmp_path / "base", "bin", base), write_container(tmp_path / "fine", "bin", fine)
    encode(old, new, tmp_path / "delta")
    found = load_tensors(old, tmp_path / "delta", ["model.layers.2.weight"])
    assert found["model.layers.2.weight"].tobytes() == fine["model.layers.2.weight"][2]


def test_the_wrong_base_is_named(tmp_path):
    base, fine = pair("BF16")
    old, new = write_container(tmp_path / "base", "bin", base), write_container(tmp_path / "fine", "safetensors", fine)
    encode(old, new, tmp_path / "delta", base_ref={"digest": "b3:1"})
    other = write_container(tmp_path / "other", "bin", fine)
    shorter = write_container(tmp_path / "shorter", "bin", {"a": ("BF16", (4, 4), bytes(32))})
    for wrong in (other, shorter, new, None):
        with pytest.raises(DeltaCompressionError, match="not the base"):
            decode(wrong, tmp_path / "delta", tmp_path / "back")
    assert not (tmp_path / "back").exists()


@pytest.mark.parametrize(("old", "new"), [*(("bin", form) for form in WRITERS), ("deflated", "deflated")])
def test_the_page_is_enough_to_decode(tmp_path, old, new):
    base, fine = pair("F16", lambda name: name.replace("model", "x"), count=2, shape=(160, 256))
    old, new = write_container(tmp_path / "base", old, base), write_container(tmp_path / "fine", new, fine)
    encode(old, new, tmp_path / "delta")
    assert load_decoder().decode(bytes_of(old), tmp_path / "delta") == bytes_of(new)


def test_what_an_earlier_delta_holds_is_taken_over(tmp_path):
    base, fine = pair("BF16", count=3, shape=(512, 512))
    old, new = write_container(tmp_path / "base", "bin", base), write_container(tmp_path / "fine", "bin", fine)
    encode(old, new, tmp_path / "first")
    fine["model.layers.1.weight"] = base["model.layers.1.weight"]
    newer = write_container(tmp_path / "newer", "bin", fine)
    again = encode(old, newer, tmp_path / "again", previous=tmp_path / "first")
    encode(old, newer, tmp_path / "afresh")
    assert again.reused_tensors == 2
    assert digests(tmp_path / "again") == digests(tmp_path / "afresh")


def test_a_bin_is_found_to_be_made_from_its_model(tmp_path):
    base, fine = pair("BF16", lambda name: f"blk.{name}")
    model = write_container(tmp_path / "fine", "bin", fine)
    other = {name: (dtype, shape, data[::-1]) for name, (dtype, shape, data) in base.items()}
    candidates = [write_container(tmp_path / f"c{n}", "safetensors", t) for n, t in enumerate((other, base))]
    verdict = nearest([score(candidate, model) for candidate in candidates])
    assert (verdict.nearest, verdict.confidence) == (1, "sure")


@pytest.mark.parametrize(
    "row",
    [
        None, [], ["a", "F32", [2], 0, 0], [1, "F32", [2], 0], ["../a", "F32", [2], 0], ["\ud800", "F32", [2], 0],
        ["a", "F4", [2], 0], ["a", 3, [2], 0], ["a", "F32", 2, 0], ["a", "F32", [-1], 0], ["a", "F32", [1 << 70], 0],
        ["a", "F32", [1 << 40, 1 << 40], 0], ["a", "F32", [True], 0], ["a", "F32", [2], -1], ["a", "F32", [2], 1.5],
        ["a", "F32", [2], 1 << 63], ["a", "F32", [26], 0], ["a", "F32", [1] * 40, 0],
    ],
)  # fmt: skip
def test_a_hostile_list_of_arrays_ends_in_an_error(row):
    text = json.dumps([row]).encode()
    for between in (0, 92, 96, 100):
        with pytest.raises(FormatError):
            read_listing(len(text).to_bytes(8, "little") + text + bytes(between), 100)


@given(st.binary(max_size=60), st.integers(0, 200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_list_of_arrays_or_an_error(data, size):
    with suppress(FormatError):
        found = read_listing(data, size)
        assert sum(len(piece) for _, piece in found.gaps()) + sum(e.nbytes for e in found.entries) == size


def test_a_list_of_arrays_comes_back(tmp_path):
    base, _ = pair("F16", count=3)
    path = write_container(tmp_path, "bin", base) / "pytorch_model.bin"
    opened = OpenFile(path)
    found = read_listing(listing(read_arrays(path), opened), opened.size)
    opened.close()
    content = path.read_bytes()
    assert found.entries == read_arrays(path)
    assert all(content[at : at + len(piece)] == piece for at, piece in found.gaps())


@pytest.mark.parametrize("content", [{}, {"empty": ("F32", (0, 3), b"")}])
def test_a_model_that_holds_nothing_was_made_from_nothing(tmp_path, content):
    write_safetensors(tmp_path / "base/model.safetensors", {"w": ("U8", (4,), b"abcd")})
    write_safetensors(tmp_path / "model/model.safetensors", content)
    verdict = nearest([score(tmp_path / "base", tmp_path / "model")] * 2)
    assert (verdict.nearest, verdict.confidence) == (None, "none")
