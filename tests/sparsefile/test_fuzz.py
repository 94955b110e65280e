"""Whatever the bytes are, loading gives a LoadedSpec or a ConfigError that can be shown."""

from __future__ import annotations

import itertools
import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError
from sparse_decl.sparsefile import LoadedSpec, SpecError, load_sparsefile

EXAMPLE = (Path(__file__).parents[2] / "sparsefile.example.yaml").read_text(encoding="utf-8")
MISTAKES = (Path(__file__).parent / "mistakes.yaml").read_text(encoding="utf-8")
PIECES = [
    *"\n\t :-[]{},&*!|>'\"%@`#?~$é\x00\x85\u2028\ufeff\U0001f600",
    "\n  ",
    "${",
    "${ckpt}",
    "${env.X:-y}",
    "${foreach.previous}",
    "$${",
    "<<: *a",
    "&a",
    "*a",
    "---\n",
    "null",
    "no",
    "0o17",
    "1e999",
    "9" * 500,
    "foreach: {a: [1, 2]}",
    "matrix: {a: [1], exclude: [{a: 1}]}",
    "include: Sparsefile.yaml",
    "base: [chat, chat]",
    "version: 2",
]


def check(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Sparsefile.yaml"
        path.write_bytes(data)
        result: LoadedSpec | SpecError
        try:
            result = load_sparsefile(path, env={"X": "1"})
        except SpecError as error:
            result = error
    if isinstance(result, LoadedSpec):
        for resource in result.resources:
            assert result.place(resource.address) == resource.place
            assert all(target in result.by_address for target in resource.targets("base"))
        return
    assert isinstance(result, ConfigError)
    assert any(one.severity == "error" for one in result.diagnostics)
    assert all(sign.isprintable() or sign == "\n" for sign in str(result))
    json.dumps(result.to_json())
    for one in result.diagnostics:
        assert one.place.line >= 1
        assert one.place.column >= 1


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_random_bytes(data: bytes) -> None:
    check(data)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_random_yaml(pieces: list[str]) -> None:
    check(("version: 1\nmodels:\n  a: &a {source: x}\n  " + "".join(pieces)).encode("utf-8", "surrogatepass"))


EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), st.sampled_from(PIECES) | st.text(max_size=6)),
    min_size=1,
    max_size=6,
)


@given(EDITS, st.booleans())
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_mutations_of_real_files(edits: list[tuple[float, int, str]], mistaken: bool) -> None:
    text = MISTAKES if mistaken else EXAMPLE
    for where, removed, added in edits:
        at = int(where * len(text))
        text = text[:at] + added + text[at + removed :]
    check(text.encode("utf-8", "surrogatepass"))


@given(st.lists(st.integers(0, 10_000), min_size=2, max_size=6, unique=True), st.randoms())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_lines_of_real_files_in_another_order(picks: list[int], random) -> None:
    lines = EXAMPLE.splitlines(keepends=True)
    for first, second in itertools.pairwise(picks):
        a, b = first % len(lines), second % len(lines)
        if random.random() < 0.5:
            lines[a], lines[b] = lines[b], lines[a]
        else:
            lines.insert(a, lines[b])
    check("".join(lines).encode())


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(PIECES),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["source", "base", "mode", "rank", "eval", "dataset", "models", "rules", "when", "foreach", "a"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=25,
)
SECTION = st.sampled_from(["models", "datasets", "streams", "quantize", "routing", "vars", "store", "moved", "include"])
FIELD = st.sampled_from(
    [
        "source",
        "base",
        "mode",
        "rank",
        "eval",
        "tags",
        "foreach",
        "matrix",
        "models",
        "rules",
        "outcomes",
        "hardware",
        "candidates",
        "constraints",
        "model",
        "key",
        "fallback",
        "complexity",
        "max_bytes",
        "energy",
    ]
)


@given(st.dictionaries(SECTION, VALUES | st.dictionaries(st.sampled_from("ab"), st.dictionaries(FIELD, VALUES))))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_anything_anywhere(sections: dict[str, object]) -> None:
    check(json.dumps({"version": 1, **sections}).encode())
