"""What a model is said to be made of is what it was made of."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save_file

from sparse_decl.cli.info import describe, describe_text
from sparse_decl.model_delta import encode
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.difference import difference
from sparse_decl.model_delta.made_of import Clause, clauses_of, read_clauses, sentence

PARTS = ("attn.q.weight", "mlp.up.weight")
layers = st.lists(st.one_of(st.none(), st.tuples(st.integers(0, 2), st.integers(0, 12))), max_size=16)


def tensors_of(stem: str, made: list[Any]) -> list[tuple[str, int, Any]]:
    return [
        (f"{stem}.{number}.{part}", 100, ((origin[0], f"{stem}.{origin[1]}.{part}"),) if origin else ())
        for number, origin in enumerate(made)
        for part in PARTS
    ]


def expanded(clauses: list[Clause]) -> dict[int, Any]:
    """Layer -> (bases, layer there)"""
    found = {}
    for clause in clauses:
        for number in range(clause.first, clause.last + 1):
            assert number not in found
            of = number if clause.of is None else clause.of + number - clause.first
            found[number] = (clause.bases, of)
    return found


@given(layers, st.randoms())
def test_clauses_say_where_every_layer_is_from(made: list[Any], random: Any) -> None:
    tensors = tensors_of("model.layers", made)
    random.shuffle(tensors)
    clauses = clauses_of(tensors, 3)
    truth = {n: ((origin[0],), origin[1]) if origin else ((), n) for n, origin in enumerate(made)}
    trivial = len({of for of, _ in truth.values() if of}) < 2 and all(n == there for n, (_, there) in truth.items())
    assert expanded(clauses) == ({} if trivial else truth)
    assert list(read_clauses(json.loads(json.dumps([clause.to_json() for clause in clauses])))) == clauses
    assert "\n" not in sentence(clauses, ["a", "b", "c"])


@given(layers)
def test_of_one_base_only_what_moved_or_is_new_is_said(made: list[Any]) -> None:
    made = [(0, origin[1]) if origin else None for origin in made]
    clauses = clauses_of(tensors_of("h", made), 1)
    moved = {n: ((0,), origin[1]) for n, origin in enumerate(made) if origin and origin[1] != n}
    new = {n: ((), n) for n, origin in enumerate(made) if not origin}
    assert expanded(clauses) == (moved | new if moved else {})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(json_values | st.lists(st.lists(json_values, min_size=5, max_size=5)))
def test_rows_that_anyone_wrote_are_clauses_or_none(value: Any) -> None:
    clauses = read_clauses(value)
    assert isinstance(sentence(clauses, []), str)


def write(folder: Path, layers: list[np.ndarray], **more: np.ndarray) -> Path:
    folder.mkdir()
    save_file({f"model.layers.{n}.w": w for n, w in enumerate(layers)} | more, folder / "model.safetensors")
    return folder


@pytest.mark.parametrize("tuned", [0.0, 1e-4])
def test_a_delta_and_a_difference_say_it(tmp_path: Path, tuned: float) -> None:
    rng = np.random.default_rng(1)
    llama, mistral = ([rng.standard_normal((64, 48), np.float32) for _ in range(8)] for _ in range(2))
    heads = [rng.standard_normal((64, 32), np.float32) for _ in range(2)]
    bases = [write(tmp_path / name, w, head=h) for name, w, h in zip("lm", (llama, mistral), heads, strict=True)]

    def change(weights: np.ndarray) -> np.ndarray:
        return weights + np.float32(tuned) * rng.standard_normal(weights.shape, np.float32)

    up = write(tmp_path / "up", [change(w) for w in (*llama[:6], *llama[2:])], head=heads[0])
    mixed = write(tmp_path / "mixed", [change(w) for w in (*llama[:6], *mistral[2:])], head=heads[1])
    for made, of, told in (
        (up, bases[:1], "layers 6–11 are llama's 2–7"),
        (mixed, bases, "layers 0–5 from llama; layers 6–11 are mistral's 2–7; head from mistral"),
    ):
        named = [{"source": f"org/{name}"} for name in ("llama", "mistral")[: len(of)]]
        stats = encode(of, made, tmp_path / "delta", base_ref=named, threads=1)
        assert sentence(read_clauses(stats.to_json()["made_of"]), ["llama", "mistral"]) == told
        assert f"  made of: {told}" in describe_text(describe(tmp_path / "delta")).splitlines()
        shutil.rmtree(tmp_path / "delta")
    with Checkpoint(bases[0]) as one, Checkpoint(up) as other:
        assert sentence(difference(one, other, threads=1).made_of, ["llama"]) == "layers 6–11 are llama's 2–7"
    assert "made_of" not in encode(bases[0], write(tmp_path / "plain", llama), tmp_path / "delta").to_json()
    assert "made_of" not in describe(tmp_path / "delta")


def test_a_damaged_record_is_explained_all_the_same() -> None:
    from sparse_decl.steps.model_delta import ModelDeltaKind

    step = SimpleNamespace(inputs={})
    for facts in ({}, {"made_of": 5}, {"made_of": [[1]]}):
        assert ModelDeltaKind().made_of(step, SimpleNamespace(facts=facts, inputs={})) == ""  # type: ignore[arg-type]
