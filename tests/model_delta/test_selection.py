"""Rows and columns in another order, left out, repeated, multiplied: found, exact, and bounded on hostile indexes."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import decode, encode, inspect
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.decoding import Delta
from sparse_decl.model_delta.reference.kinds import Selected, Source, TileCache
from sparse_decl.model_delta.reference.resolve import read_made
from sparse_decl.model_delta.reference.selection import ALL, COLUMNS, ROWS, Selection, scaled
from tests.docs.test_codec_doc import bytes_of, load_decoder
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.containers import write_container

D, F, LAYERS = 96, 160, 3


def model(rng):
    shapes = {"q": (D, D), "gate": (F, D), "up": (F, D), "down": (D, F)}
    return [{part: rng.standard_normal(shape) * 0.03 for part, shape in shapes.items()} for _ in range(LAYERS)]


def write(folder, layers):
    content = {
        f"layers.{i}.{part}": ("BF16", w.shape, bf16(w).tobytes())
        for i, one in enumerate(layers)
        for part, w in one.items()
    }
    write_safetensors(folder / "model.safetensors", content)
    return folder


def payload(tmp_path, base, fine, label):
    """(payload bytes, index), the round trip checked by both decoders."""
    encode(base, fine, tmp_path / label)
    decode(base, tmp_path / label, tmp_path / f"back-{label}")
    assert digests(tmp_path / f"back-{label}") == digests(fine)
    assert load_decoder().decode(bytes_of(base), tmp_path / label) == bytes_of(fine)
    with Delta(tmp_path / label) as delta:
        return sum(inspect(tmp_path / label)["payload_bytes_by_coding"].values()), delta.index


def neurons(layer, kept):
    return {**layer, "gate": layer["gate"][kept], "up": layer["up"][kept], "down": layer["down"][:, kept]}


@pytest.mark.parametrize("kept", [F, F // 2])
def test_neurons_reordered_or_left_out(tmp_path, kept):
    rng = np.random.default_rng(0)
    layers = model(rng)
    base = write(tmp_path / "base", layers)
    orders = [rng.permutation(F)[:kept] for _ in layers]
    fine = write(tmp_path / "fine", [neurons(layer, order) for layer, order in zip(layers, orders, strict=True)])
    size, index = payload(tmp_path, base, fine, "exact")
    assert size == 0
    assert set(index["tensors"]) == {"s"}
    tune = [{p: w + rng.standard_normal(w.shape) * 2e-5 for p, w in layer.items()} for layer in layers]
    plain, _ = payload(tmp_path, base, write(tmp_path / "plain-fine", tune), "plain")
    tuned = [neurons(layer, order) for layer, order in zip(tune, orders, strict=True)]
    size, _ = payload(tmp_path, base, write(tmp_path / "tuned-fine", tuned), "tuned")
    assert size <= 1.1 * plain


@pytest.mark.parametrize("dtype", ["BF16", "F16"])
def test_a_gguf_of_the_model_itself(tmp_path, dtype):
    """Other names, perhaps another dtype, and the rows of some matrices in the order that llama.cpp wants them in."""
    rng = np.random.default_rng(5)
    base = write(tmp_path / "base", model(rng))
    with Checkpoint(base) as opened:
        out = {}
        for tensor in opened.tensors:
            words = np.empty(tensor.words, np.uint16)
            tensor.read_words(0, words)
            matrix = (words.astype(np.uint32) << 16).view(np.float32).reshape(tensor.entry.shape)
            if tensor.name.endswith("q"):
                matrix = matrix.reshape(4, 2, -1, D).swapaxes(1, 2).reshape(-1, D)
            data = bf16(matrix) if dtype == "BF16" else matrix.astype(np.float16)
            out[tensor.name.replace("layers.", "blk.") + ".weight"] = (dtype, matrix.shape, data.tobytes())
    fine = write_container(tmp_path / "fine", "gguf", out)
    size, index = payload(tmp_path, base, fine, "gguf")
    assert size == 0
    assert set(index["tensors"]) == {"s"}


def test_turned_and_what_a_wrong_writer_made_of_it(tmp_path):
    """A transposed matrix, reordered; and one whose words were written in the order of memory under the old shape."""
    rng = np.random.default_rng(4)
    layers = model(rng)
    base = write(tmp_path / "base", layers)
    order = rng.permutation(F)
    turned = [{**layer, "down": layer["down"][:, order].T, "up": layer["up"][order].T} for layer in layers]
    wrong = [{**layer, "down": layer["down"][:, order].T.reshape(D, F)} for layer in layers]
    for label, fine in (("turned", turned), ("wrong", wrong)):
        size, index = payload(tmp_path, base, write(tmp_path / f"{label}-fine", fine), label)
        assert size == 0
        assert set(index["tensors"]) == {"s"}


def test_a_hidden_size_that_was_cut(tmp_path):
    """Both sides of every matrix: the order of one is found where the other side kept its own."""
    rng = np.random.default_rng(1)
    layers = model(rng)
    hidden = np.sort(rng.permutation(D)[: D - 24])
    heads, some = rng.permutation(D)[:64], np.sort(rng.permutation(F)[:100])
    vocabulary = rng.standard_normal((200, D)) * 0.02
    cut = []
    for layer in layers:
        one = neurons(layer, some)
        one = {p: one[p][:, hidden] for p in ("gate", "up")} | {"down": one["down"][hidden]}
        cut.append(one | {"q": layer["q"][heads][:, hidden]})
    base = write(tmp_path / "base", [*layers, {"embed": vocabulary}])
    fine = write(tmp_path / "fine", [*cut, {"embed": vocabulary[:, hidden]}])
    size, index = payload(tmp_path, base, fine, "cut")
    assert size == 0
    assert set(index["tensors"]) == {"s"}


def test_a_vocabulary_that_was_sorted_and_grew(tmp_path):
    """New rows are compared with zeros."""
    rng = np.random.default_rng(2)
    words = rng.standard_normal((300, 64)) * 0.02
    grown = np.concatenate([words, rng.standard_normal((40, 64)) * 0.02])[rng.permutation(340)]
    base, fine = write(tmp_path / "base", [{"embed": words}]), write(tmp_path / "fine", [{"embed": grown}])
    size, index = payload(tmp_path, base, fine, "grown")
    assert 40 * 64 <= size <= 3 * 40 * 64
    assert set(index["relatives"]["0"]) == {"s", "rows"}


@pytest.mark.parametrize("dtype", ["BF16", "F16", "F32"])
@pytest.mark.parametrize("way", ["whole", "rows"])
def test_factors(tmp_path, dtype, way):
    rng = np.random.default_rng(3)
    rounds = {"BF16": bf16, "F16": lambda w: w.astype(np.float16), "F32": lambda w: w.astype(np.float32)}[dtype]
    base, fine = {}, {}
    for number in range(3):
        words = rounds(rng.standard_normal((120, 256)) * 0.03)
        factors = np.float32(0.95) if way == "whole" else (1 + 0.002 * rng.standard_normal((120, 1))).astype(np.float32)
        old = (words.astype(np.uint32) << 16).view(np.float32) if dtype == "BF16" else words.astype(np.float32)
        base[f"w{number}"] = (dtype, (120, 256), words.tobytes())
        fine[f"w{number}"] = (dtype, (120, 256), rounds(old * factors).tobytes())
    write_safetensors(tmp_path / "base/m.safetensors", base)
    write_safetensors(tmp_path / "fine/m.safetensors", fine)
    size, index = payload(tmp_path, tmp_path / "base", tmp_path / "fine", "scaled")
    assert size <= 0.003 * sum(len(data) for _, _, data in fine.values())
    made = index["relatives"].values()
    if way == "rows":
        assert {fields["factors"][0] for fields in made} == {ROWS}
    else:  # one factor is a step function of the mantissa as well, as weight decay is
        assert all(fields.keys() & {"factors", "d"} for fields in made)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_run_of_words_is_that_of_the_whole(tmp_path_factory, data):
    """Against NumPy's own indexing and rounding."""
    rng = np.random.default_rng(data.draw(st.integers(0, 99)))
    height, width, rows, columns = (data.draw(st.integers(1, 9)) for _ in range(4))
    source = rng.standard_normal((height, width)).astype(np.float16)
    row_order = rng.integers(0, height + 1, rows) if data.draw(st.booleans()) else None
    column_order = rng.integers(0, width + 1, columns) if data.draw(st.booleans()) else None
    padded = np.pad(source, ((0, 1), (0, 1)))
    expected = padded[np.arange(height) if row_order is None else row_order]
    expected = expected[:, np.arange(width) if column_order is None else column_order]
    axis = data.draw(st.sampled_from([None, ALL, ROWS, COLUMNS]))
    factors = None
    if axis is not None:
        factors = rng.standard_normal((1, *expected.shape)[axis]).astype(np.float32)
        across = factors[:, None] if axis == ROWS else factors
        expected = (expected.astype(np.float64) * across).astype(np.float32).astype(np.float16)
    transposed = data.draw(st.booleans())
    selection = Selection(row_order, column_order, factors, axis or ALL, transposed)
    expected = np.ascontiguousarray(expected.T) if transposed else expected
    folder = tmp_path_factory.mktemp("selected")
    write_safetensors(folder / "m.safetensors", {"w": ("F16", source.shape, source.tobytes())})
    entry = TensorEntry("w", "F16", expected.shape, 0, expected.nbytes)
    fields = json.loads(json.dumps({"s": [[0, None]], **selection.to_json()}))
    with Checkpoint(folder) as opened:
        made = Selected(entry, Source(0, opened.tensors[0]), Selection.from_json(fields, "F16"), TileCache())
        assert made.selection.fits(expected.size, source.shape, 2)
        start = data.draw(st.integers(0, expected.size))
        out = np.empty(data.draw(st.integers(0, expected.size - start)), np.uint16)
        made.read_words(start, out)
        assert out.tolist() == expected.view(np.uint16).ravel()[start : start + out.size].tolist()


def test_what_is_not_finite_keeps_its_bits():
    words = np.array([[0x7FC1, 0xFF80, 0x7F7F, 0x0001, 0x8000]], np.uint16)
    assert scaled(words, "BF16", np.array([4], np.float32)).tolist() == [[0x7FC1, 0xFF80, 0x7F7F, 0x0004, 0x8000]]


@pytest.mark.parametrize(
    "fields",
    [
        {"rows": []}, {"rows": [-1]}, {"rows": [1 << 40]}, {"rows": ["a"]}, {"rows": 3}, {"rows": [0.5]},
        {"rows": [True]},
        {"columns": {}}, {"factors": []}, {"factors": [3, [0]]}, {"factors": [True, [0]]}, {"factors": [0, [1 << 32]]},
        {"factors": [0, [0x7FC00000]]}, {"factors": [0, [0x7F800000]]}, {"factors": [0, "x"]},
        {"transposed": 0}, {"transposed": True}, {"transposed": 2},
    ],
)  # fmt: skip
def test_damaged_selections_are_refused(fields):
    entry = TensorEntry("w", "BF16", (4, 4), 0, 32)
    with pytest.raises(FormatError):
        read_made({"s": [[0, None]], **fields}, entry, 1, 3)


def test_selections_are_of_version_3_and_one_source():
    entry = TensorEntry("w", "BF16", (4, 4), 0, 32)
    for sources, version in (([[0, None]], 2), ([[0, None], [0, None]], 3)):
        with pytest.raises(FormatError):
            read_made({"s": sources, "rows": [0, 0, 0, 0]}, entry, 1, version)


@pytest.mark.parametrize(
    ("rows", "columns", "factors"),
    [
        ([0, 1], None, None),
        ([0, 9, 1, 1], None, None),
        ([-1, 0, 0, 0], None, None),
        (None, [7] * 5, None),
        (None, None, 3),
    ],
)
def test_selections_that_do_not_fit(rows, columns, factors):
    orders = [np.array(order) if order is not None else None for order in (rows, columns)]
    selection = Selection(*orders, np.ones(factors, np.float32) if factors else None, ROWS)
    assert not selection.fits(20, (4, 5), 2)
