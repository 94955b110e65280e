from __future__ import annotations

import pytest
from pydantic import ValidationError

from sparse_decl.model_lossy.modes import MODES, QUALITY_GOALS, fields_of
from sparse_decl.sparsefile import SpecError
from sparse_decl.sparsefile.sections.models import MODE_FIELDS

VALUE_OF = {
    "rank": "8",
    "energy": "0.9",
    "threshold": "1.0e-5",
    "keep": "0.1",
    "max_bytes": "50MB",
    "max_error": "0.1",
    "max_ppl_delta": "1",
    "max_kl": "0.01",
    "group_size": "64",
    "factor_bits": "4",
    "calibration": "./text.txt",
    "rest": "drop",
    "eval": "{dataset: wikitext}",
    "effort": "fast",
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("field", MODE_FIELDS)
def test_a_mode_takes_its_own_fields_and_no_others(load, faults, mode: str, field: str) -> None:
    more = ", eval: {dataset: wikitext}" if field in QUALITY_GOALS else ""
    text = f"models: {{b: {{source: b}}, m: {{source: x, base: b, mode: {mode}, {field}: {VALUE_OF[field]}{more}}}}}"
    if field in fields_of(mode):
        assert getattr(load(text).spec.models["m"], field) is not None
    else:
        assert "E205" in {code for code, _, _ in faults(text)}


def test_fields_of_a_mode_need_a_base(faults) -> None:
    assert [code for code, _, _ in faults("models: {m: {source: x, mode: svd, rank: 3}}")] == ["E206", "E205"]
    assert [code for code, _, _ in faults("models: {m: {source: x, rank: 3}}")] == ["E205"]
    assert [code for code, _, _ in faults("models: {b: {source: b}, m: {source: x, base: b, rank: 3}}")] == ["E205"]


def test_what_a_model_is_when_little_is_said(load) -> None:
    models = load(
        "models: {b: {source: b}, m: {source: x, base: b}, n: {source: x, base: [b, m]}, o: {source: x, base: }}"
    )
    assert models.spec.models["b"].base is None
    assert models.spec.models["o"].base is None
    assert models.spec.models["m"].base == ("b",)
    assert models.spec.models["m"].mode == "lossless"
    assert models.spec.models["n"].base == ("b", "m")
    assert models.by_address["model.n"].targets("base") == ("model.b", "model.m")
    assert models.spec.models["m"].tags == ()


def test_models_do_not_change_after_loading(load) -> None:
    model = load("models: {b: {source: b}}").spec.models["b"]
    with pytest.raises(ValidationError):
        model.source = "other"


@pytest.mark.parametrize(
    ("written", "size"),
    [("5000", 5000), ("50MB", 50_000_000), ("1.5 GiB", 3 << 29), ("10kB", 10_000), ("10KB", 10_000), ("'7'", 7)],
)
def test_sizes(load, written: str, size: int) -> None:
    spec = load(f"models: {{b: {{source: b}}, m: {{source: x, base: b, mode: auto, max_bytes: {written}}}}}")
    assert spec.spec.models["m"].max_bytes == size


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("max_bytes: 0", "E204"),
        ("max_bytes: -5", "E204"),
        ("max_bytes: 5 potatoes", "E204"),
        ("max_bytes: 99999999999999999999999", "E204"),
        ("max_bytes: 9999999999TB", "E204"),
        ("max_bytes: true", "E203"),
        ("max_ppl_delta: 1", "E206"),
        ("max_kl: 0.1", "E206"),
        ("max_bytes: 1.5", "E203"),
        ("tags: prod", "E203"),
        ("tags: ['a b']", "E204"),
        ("description: 12", "E203"),
        ("eval: wikitext", "E203"),
        ("eval: {samples: 3}", "E202"),
        ("eval: {dataset: wikitext, samples: 0}", "E204"),
        ("eval: {dataset: wikitext, stride: 600}", "E206"),
        ("eval: {dataset: nowhere}", "E601"),
        ("whatever: 1", "E201"),
    ],
)
def test_mistakes_of_a_model(faults, fields: str, code: str) -> None:
    found = faults(f"models: {{b: {{source: b}}, m: {{source: x, base: b, mode: auto, {fields}}}}}")
    assert [fault[0] for fault in found] == [code]


def test_the_base_may_be_inferred_but_not_beside_others(load, faults) -> None:
    spec = load("models: {m: {source: x, base: auto}}")
    assert spec.by_address["model.m"].references == ()
    text = "models: {b: {source: b}, m: {source: x, base: [b, auto]}, n: {source: x, base: [b, b]}}"
    assert [code for code, _, _ in faults(text)] == ["E206", "E206"]


def test_a_dataset(load, faults) -> None:
    spec = load("datasets: {a: {source: a}, b: {source: b, base: a, key: id, exact: rows, splits: [train]}}")
    assert spec.spec.datasets["b"].key == ("id",)
    assert [code for code, _, _ in faults("datasets: {a: {source: a, key: id}}")] == ["E206"]
    assert [code for code, _, _ in faults("datasets: {a: {source: a, splits: []}}")] == ["E204"]


QUANTIZE = "models: {m: {source: x}}\nquantize:\n  q: {model: m, candidates: [bnb-nf4], eval: {dataset: wikitext}"


def test_a_search(load) -> None:
    spec = load(QUANTIZE + ", constraints: {max_ppl_delta: 2}, hardware: [t4, {name: mine, usd_per_hour: 1}]}")
    search = spec.spec.quantize["q"]
    assert search.constraints.max_ppl_delta == 2.0
    assert search.candidates[0].name == "bnb-nf4"
    assert [machine.name for machine in search.hardware] == ["t4", "mine"]
    assert spec.resources[-1].targets("model") == ("model.m",)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("constraints: {max_ppl_delta: -1}", "E204"),
        ("constraints: {max_latency_ms: 1}", "E201"),
        ("constraints: {max_ppl_delta: yes}", "E203"),
        ("hardware: [t4, t4]", "E206"),
        ("hardware: [T4]", "E204"),
        ("hardware: {t4: 1}", "E203"),
        ("calibration: {dataset: x}", "E601"),
        ("workload: {utilisation: 0}", "E204"),
        ("workload: {utilisation: 1.5}", "E204"),
        ("allow_estimates: yes", "E203"),
        ("prefer: speed", "E204"),
        ("base: m", "E201"),
    ],
)
def test_mistakes_of_a_search(faults, fields: str, code: str) -> None:
    assert [fault[0] for fault in faults(f"{QUANTIZE}, {fields}}}")] == [code]


def test_candidates(faults) -> None:
    text = "models: {m: {source: x}}\nquantize: {q: {model: m, eval: {dataset: wikitext}, candidates: "
    assert [code for code, _, _ in faults(text + "[]}}")] == ["E204"]
    assert [code for code, _, _ in faults(text + "[bnb-nf4, {name: bnb-nf4, backend: hqq}]}}")] == ["E206"]
    assert [code for code, _, _ in faults(text + "[{name: a, bits: 4}]}}")] == ["E206", "E206"]
    assert [code for code, _, _ in faults(text + "[{name: a, backend: autogptq}]}}")] == ["E206", "E204"]
    assert [code for code, _, _ in faults(text + "[3]}}")] == ["E203"]


POLICY = "routing:\n  p:\n    models: [{name: s, context: 10, price: {input_per_mtok: 1, output_per_mtok: 2}}]\n    "


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("quality_threshold: 1.1", "E204"),
        ("quality_threshold: .nan", "E111"),
        ("fallback: larg", "E601"),
        ("rules: [{when: {needs: vision}, use: t}]", "E601"),
        ("rules: [{when: {needs: vison}, use: s}]", "E204"),
        ("rules: [{when: {}, use: s}]", "E206"),
        ("rules: [{when: {task: [a]}}]", "E206"),
        ("rules: [{when: {task: a}, use: s, deny: [s]}]", "E206"),
        ("rules: [{when: {min_tokens: 5, max_tokens: 3}, use: s}]", "E206"),
        ("rules: [{when: {prompt_matches: '('}, use: s}]", "E204"),
        ("rules: [{when: {prompt_matches: 'a{99999999999999999999}'}, use: s}]", "E204"),
        ("outcomes: nothing", "E601"),
        ("outcomes: {dataset: ./x.jsonl, min_outcomes: 10}", "E204"),
        ("outcomes: {dataset: ./x.jsonl, test: 1}", "E204"),
        ("complexity: {moderate: 0.9}", "E206"),
        ("complexity: {unknown: simple}", "E204"),
        ("models: []", "E102"),
    ],
)
def test_mistakes_of_a_policy(faults, fields: str, code: str) -> None:
    assert [fault[0] for fault in faults(POLICY + fields)] == [code]


@pytest.mark.parametrize(
    ("model", "code"),
    [
        ("{name: s, context: 10}", "E206"),
        ("{name: s, context: 10, price: {input_per_mtok: 1, output_per_mtok: -2}}", "E204"),
        ("{name: s, context: 10, price: {input_per_mtok: .nan, output_per_mtok: 2}}", "E111"),
        ("{name: s, context: 10, serving: {hardware: t4}, price: {input_per_mtok: 1, output_per_mtok: 2}}", "E206"),
        ("{name: s, context: 0, serving: {hardware: t4}}", "E204"),
        ("{name: s, context: 1, serving: {hardware: t4}, quality: 93}", "E204"),
        ("{name: s, context: 1, serving: {hardware: t4}, fallbacks: [l]}", "E601"),
        ("{name: s, context: 1, serving: {hardware: t4}, model: nope}", "E601"),
        ("{name: s, context: 1, serving: {hardware: t4}, languages: [english language]}", "E204"),
        ("{name: s, context: 1, serving: {hardware: t4}}, {name: s, context: 1, serving: {hardware: t4}}", "E206"),
    ],
)
def test_mistakes_of_a_routed_model(faults, model: str, code: str) -> None:
    assert [fault[0] for fault in faults(f"routing: {{p: {{models: [{model}]}}}}")] == [code]


@pytest.mark.parametrize(
    "section", ["models", "datasets", "streams", "quantize", "routing", "vars", "store", "moved", "include"]
)
def test_a_section_may_be_empty_and_must_have_its_shape(load, faults, section: str) -> None:
    assert load(f"{section}:\n").resources == ()
    assert [code for code, _, _ in faults(f"{section}: 7\n")] == ["E203"]


def test_what_a_conflict_quotes_is_printable(load) -> None:
    for text in (
        "models: {m: {source: x, base: [b, '\U00012544', '\U00012544']}}",
        "routing: {p: {fallback: 'x\U00012544'}}",
    ):
        with pytest.raises(SpecError) as caught:
            load(text)
        assert all(sign.isprintable() or sign == "\n" for sign in str(caught.value))


@pytest.mark.parametrize("name", ["a b", "-x", "x/y", "a[b]", "x" * 129, "${v}", "é", "."])
def test_names(faults, name: str) -> None:
    assert [code for code, _, _ in faults(f"models: {{'{name}': {{source: x}}}}")] == ["E207"]


def test_a_wrong_field_does_not_hide_the_others(load) -> None:
    with pytest.raises(SpecError) as caught:
        load("models: {b: {source: b}, m: {sorce: x, base: c, mode: svd, rank: no, threshold: 1}}")
    assert [one.code for one in caught.value.diagnostics] == ["E202", "E201", "E601", "E203", "E205"]
