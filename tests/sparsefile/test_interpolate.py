from __future__ import annotations

import pytest

from sparse_decl.sparsefile import SpecError


def test_a_value_that_is_one_variable_keeps_its_type(load) -> None:
    spec = load(
        """
        vars: {r: 8, e: ./x, on: true}
        models:
          b: {source: b}
          m:
            source: ${e}/y-${r}-${on}
            base: b
            mode: svd
            rank: ${r}
        """
    )
    assert spec.spec.models["m"].rank == 8
    assert spec.spec.models["m"].source == "./x/y-8-true"


def test_the_environment_gives_text_and_numbers_where_a_field_wants_one(load) -> None:
    text = """
        models:
          b: {source: "${env.DIR:-./here}", description: "${env.RANK}"}
          m: {source: x, base: b, mode: svd, rank: "${env.RANK}"}
          k: {source: x, base: b, mode: "${env.MODE:-int8}"}
        """
    spec = load(text, env={"RANK": "16", "DIR": ""})
    assert spec.spec.models["m"].rank == 16
    assert spec.spec.models["b"].description == "16"
    assert spec.spec.models["b"].source == "./here"
    assert spec.spec.models["k"].mode == "int8"
    assert spec.env_used == {"DIR": "", "MODE": None, "RANK": "16"}


def test_variables_use_variables_in_any_order(load) -> None:
    spec = load("vars: {a: '${b}/x', b: '${env.ROOT:-/data}', c: [1, two], d: '${c}'}\nmodels: {m: {source: '${a}'}}")
    assert spec.spec.models["m"].source == "/data/x"
    assert spec.vars["d"] == (1, "two")


def test_a_dollar_can_be_written(load) -> None:
    spec = load("models: {m: {source: '$${x}/$y/$'}}")
    assert spec.spec.models["m"].source == "${x}/$y/$"


def test_unused_variables_are_a_warning(load) -> None:
    spec = load("vars: {a: 1, b: '${a}'}\nmodels: {m: {source: x}}")
    assert [(one.severity, one.code, one.place.column) for one in spec.warnings] == [("warning", "W301", 14)]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("models: {m: {source: 'a/${nope}'}}", ("E301", 2, 25)),
        ("models: {m: {source: '${env.NOPE}'}}", ("E302", 2, 23)),
        ("models: {m: {source: '${open'}}", ("E303", 2, 23)),
        ("models: {m: {source: '${}'}}", ("E303", 2, 23)),
        ("models: {m: {source: '${a b}'}}", ("E303", 2, 23)),
        ("models: {m: {source: '${x:-y}'}}", ("E303", 2, 23)),
        ("models: {m: {source: '${foreach.previous}'}}", ("E303", 2, 23)),
        ("vars: {a: '${b}', b: '${a}'}", ("E304", 2, 23)),
        ("vars: {a: '${a}'}", ("E304", 2, 12)),
        ("vars: {a: [1, 2]}\nmodels: {m: {source: 'x${a}'}}", ("E306", 3, 24)),
        ("vars: {a: ~}\nmodels: {m: {source: 'x${a}'}}", ("E306", 3, 24)),
        ("vars: {a: {b: 1}}", ("E203", 2, 8)),
        ("vars: {a: [[1]]}", ("E203", 2, 8)),
        ("vars: {env: 1}", ("E207", 2, 8)),
        ("vars: {1a: 1}", ("E207", 2, 8)),
        ("vars: [a]", ("E203", 2, 7)),
        ("vars: {t: [a]}\nmodels: {m: {source: x, tags: ['${t}']}}", ("E306", 3, 32)),
    ],
)
def test_mistakes(faults, text: str, fault: tuple[str, int, int]) -> None:
    assert fault in faults(text)


def test_what_cannot_be_put_in_is_told_once(faults) -> None:
    assert faults("models: {m: {source: '${nope}', base: '${nope2}', mode: '${nope3}'}}") == [
        ("E301", 2, 23),
        ("E301", 2, 40),
        ("E301", 2, 58),
    ]


def test_the_environment_is_suggested_where_it_has_the_name(load) -> None:
    with pytest.raises(SpecError) as caught:
        load("models: {m: {source: '${HOMEDIR}'}}", env={"HOMEDIR": "/x"})
    assert caught.value.diagnostics[0].suggestion == "env.HOMEDIR"


def test_overrides_take_the_declared_type(load) -> None:
    text = "vars: {n: 1, t: '1', f: 0.5, l: [1], b: true, u: }\nmodels: {m: {source: 's${n}${t}${f}${b}${u}'}}"
    given = {"n": "2", "t": "3", "f": "4", "l": "5, x", "b": "false", "u": "7"}
    spec = load(text, overrides=given)
    assert dict(spec.vars) == {"n": 2, "t": "3", "f": 4.0, "l": (5, "x"), "b": False, "u": 7}
    assert type(spec.vars["f"]) is float


def test_an_override_is_not_interpolated_again(load) -> None:
    spec = load("vars: {a: x}\nmodels: {m: {source: '${a}'}}", overrides={"a": "${env.HOME}"})
    assert spec.spec.models["m"].source == "${env.HOME}"


def test_wrong_overrides_are_shown_where_they_were_written(load) -> None:
    with pytest.raises(SpecError) as caught:
        load("vars: {rank: 1, flag: true}", overrides={"rnk": "2", "rank": "many", "flag": "1"})
    shown = str(caught.value)
    assert "--var rnk:1:1: error[E305]" in shown
    assert "did you mean `rank`?" in shown
    assert "  1 | rank=many\n    |      ^^^^" in shown
    assert "--var flag:1:6: error[E305]" in shown


def test_growth_is_bounded(faults) -> None:
    text = "vars:\n  a0: " + "x" * 100 + "\n"
    text += "".join(
        f"  a{level}: {'${a' + str(level - 1) + '}' * 1}{'${a' + str(level - 1) + '}'}\n" for level in range(1, 25)
    )
    assert "E109" in {code for code, _, _ in faults(text)}
    deep = "vars:\n  a0: x\n" + "".join(f"  a{level}: y${{a{level - 1}}}\n" for level in range(1, 2000))
    assert faults("vars:\n  z: ${a1999}\n" + deep.removeprefix("vars:\n"))[0][0] == "E304"
