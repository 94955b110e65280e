from __future__ import annotations

import pytest

from sparse_decl.sparsefile import SpecError


def addresses(spec) -> list[str]:
    return [resource.address for resource in spec.resources]


def test_foreach_makes_one_resource_for_each_value(load) -> None:
    spec = load("models: {b: {source: b}, rl: {foreach: {step: [100, 200]}, source: 'x-${step}', base: b}}")
    assert addresses(spec) == ["model.b", "model.rl[step=100]", "model.rl[step=200]"]
    last = spec.resources[-1]
    assert (last.name, dict(last.matrix), last.value.source) == ("rl", {"step": 200}, "x-200")
    assert list(spec.spec.models) == ["b", "rl[step=100]", "rl[step=200]"]
    assert spec.by_address["model.rl[step=100]"].targets("base") == ("model.b",)


def test_a_chain_builds_each_on_the_one_before(load) -> None:
    spec = load("models: {b: {source: b}, rl: {foreach: {s: [1, 2, 3]}, source: x, base: '${foreach.previous:-b}'}}")
    assert [one.targets("base") for one in spec.resources[1:]] == [("model.b",), ("model.rl[s=1]",), ("model.rl[s=2]",)]


def test_a_chain_needs_a_beginning(faults) -> None:
    assert faults("models: {rl: {foreach: {s: [1, 2]}, source: x, base: '${foreach.previous}'}}") == [("E303", 2, 55)]


def test_matrix_is_the_product_without_what_is_excluded(load) -> None:
    spec = load(
        """
        models:
          m:
            matrix:
              seed: [1, 2]
              lr: [1.0e-4, 0.5]
              exclude:
                - {seed: 2, lr: 0.5}
            source: x-${lr}-${seed}
        """
    )
    assert addresses(spec) == ["model.m[lr=0.0001,seed=1]", "model.m[lr=0.5,seed=1]", "model.m[lr=0.0001,seed=2]"]


def test_axes_may_come_from_variables_and_the_environment(load) -> None:
    text = "vars: {steps: [1, a]}\nmodels: {m: {matrix: {s: '${steps}', e: ['${env.E}', true]}, source: 'x${s}${e}'}}"
    spec = load(text, env={"E": "7"})
    assert addresses(spec) == ["model.m[e=7,s=1]", "model.m[e=true,s=1]", "model.m[e=7,s=a]", "model.m[e=true,s=a]"]
    assert type(spec.resources[0].matrix["e"]) is int


def test_every_kind_expands_and_instances_are_named_with_their_axes(load) -> None:
    spec = load(
        """
        models:
          m: {foreach: {s: [1, 2]}, source: 'x${s}'}
          n: {source: x, base: "m[s=2]"}
          o: {foreach: {s: [1, 2]}, source: 'y${s}', base: 'm[s=${s}]'}
        datasets:
          d: {matrix: {a: [x], b: [y]}, source: '${a}${b}'}
          e: {source: e, base: "d[b=y,a=x]"}
        quantize:
          q: {foreach: {s: [1]}, model: 'model.m[s=${s}]', candidates: [bnb-nf4], eval: {dataset: wikitext}}
        """
    )
    assert spec.by_address["model.n"].targets("base") == ("model.m[s=2]",)
    assert spec.by_address["model.o[s=2]"].targets("base") == ("model.m[s=2]",)
    assert spec.by_address["dataset.e"].targets("base") == ("dataset.d[a=x,b=y]",)
    assert spec.by_address["quantize.q[s=1]"].targets("model") == ("model.m[s=1]",)


@pytest.mark.parametrize(
    ("axes", "code"),
    [
        ("foreach: [1, 2]", "E401"),
        ("foreach: {}", "E401"),
        ("foreach: {a: [1], b: [2]}", "E401"),
        ("foreach: {a: []}", "E401"),
        ("foreach: {a: 1}", "E401"),
        ("foreach: {a: [~]}", "E401"),
        ("foreach: {a: [[1]]}", "E401"),
        ("foreach: {a: ['x y']}", "E401"),
        ("foreach: {a: ['x]']}", "E401"),
        ("foreach: {a: ['']}", "E401"),
        ("foreach: {a: [1, 1]}", "E403"),
        ("foreach: {a: [1, '1']}", "E403"),
        ("foreach: {a: ['${nope}']}", "E301"),
        ("foreach: {env: [1]}", "E207"),
        ("foreach: {v: [1]}", "E401"),
        ("foreach: {a: [1]}, matrix: {b: [1]}", "E401"),
        ("matrix: {exclude: [{a: 1}]}", "E401"),
        ("matrix: {a: [1], exclude: 3}", "E401"),
        ("matrix: {a: [1], exclude: [3]}", "E401"),
        ("matrix: {a: [1], exclude: [{b: 1}]}", "E401"),
        ("matrix: {a: [1], exclude: [{a: 2}]}", "E404"),
        ("matrix: {a: [1], exclude: [{a: [1]}]}", "E404"),
        ("matrix: {a: [1], exclude: [{a: 1}]}", "E404"),
    ],
)
def test_mistakes(faults, axes: str, code: str) -> None:
    found = faults(f"vars: {{v: 1}}\nmodels: {{m: {{{axes}, source: x}}}}")
    assert [fault[0] for fault in found] == [code]


def test_explosions_are_refused_before_they_happen(faults) -> None:
    axis = ", ".join(map(str, range(101)))
    assert [code for code, _, _ in faults(f"models: {{m: {{matrix: {{a: [{axis}], b: [{axis}]}}, source: x}}}}")] == [
        "E402"
    ]
    many = ", ".join(f"a{number}: [1, 2]" for number in range(20_000))
    assert [code for code, _, _ in faults(f"models: {{m: {{matrix: {{{many}}}, source: x}}}}")] == ["E402"]


def test_ten_thousand_instances_are_fine_and_a_mistake_in_them_is_told_once(load, faults) -> None:
    axis = ", ".join(map(str, range(100)))
    spec = load(f"models: {{m: {{matrix: {{a: [{axis}], b: [{axis}]}}, source: 'x${{a}}/${{b}}'}}}}")
    assert len(spec.resources) == 10_000
    found = faults(f"models: {{m: {{matrix: {{a: [{axis}], b: [{axis}]}}, source: 3}}}}")
    assert [code for code, _, _ in found] == ["E203"]


def test_large_bodies_count_too(faults) -> None:
    axis = ", ".join(map(str, range(5000)))
    tags = ", ".join(f"t{number}" for number in range(1000))
    found = faults(f"models: {{m: {{foreach: {{a: [{axis}]}}, source: x, tags: [{tags}]}}}}")
    assert [code for code, _, _ in found] == ["E109"]


def test_an_expanded_name_alone_is_ambiguous(load) -> None:
    with pytest.raises(SpecError) as caught:
        load("models: {m: {foreach: {s: [1, 2]}, source: x}, n: {source: x, base: m}, o: {source: x, base: 'm[s=3]'}}")
    first, second = caught.value.diagnostics
    assert (first.code, second.code) == ("E603", "E601")
    assert "`m[s=1]`, `m[s=2]`" in str(first.hint)
