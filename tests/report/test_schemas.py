"""The committed schemas are current, and real output keeps to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import jsonschema
import pytest

from sparse_decl.graph.findings import Finding
from sparse_decl.graph.plan import Plan
from sparse_decl.graph.plan_json import Config, plan_json
from sparse_decl.report.check import check_json
from sparse_decl.report.explain import explain_json
from sparse_decl.report.json_schema import schema_of
from sparse_decl.report.schemas import NAMES, schema_text
from sparse_decl.report.status import make_status, status_json
from sparse_decl.store.lockfile import render_lock

SCHEMAS = Path(__file__).parents[2] / "schemas"


def keeps_to(which: str, value: Any) -> None:
    schema = json.loads((SCHEMAS / f"{which}.schema.json").read_text("utf-8"))
    jsonschema.validate(json.loads(json.dumps(value)), schema, jsonschema.Draft202012Validator)


@pytest.mark.parametrize("which", NAMES)
def test_committed_schema_is_current(which: str) -> None:
    committed = (SCHEMAS / f"{which}.schema.json").read_text()
    assert committed == schema_text(which), "run `sparse schema --write schemas`"
    jsonschema.Draft202012Validator.check_schema(json.loads(committed))


def test_every_model_has_its_schema() -> None:
    assert {path.name for path in SCHEMAS.iterdir()} == {f"{which}.schema.json" for which in ("sparsefile", *NAMES)}


def test_views_keep_to_their_schemas(plan: Plan) -> None:
    config: Config = {
        "files": [{"path": "Sparsefile.yaml", "digest": "b3:" + "0" * 64}],
        "vars": {},
        "overrides": {},
        "targets": [],
    }
    keeps_to("plan", plan_json(plan, config))
    decided = [Finding("decisions", "route.chat", "case-1", "changed", "it goes elsewhere now")]
    keeps_to("check", check_json(plan, findings=decided, ok=False))
    keeps_to("status", status_json(make_status(plan)))
    for planned in plan:
        keeps_to("explain", explain_json(planned, []))
    keeps_to("lock", json.loads(render_lock(plan.lock.nodes)))


class Part(TypedDict):
    """A part."""

    size: Annotated[int, ("minimum", 0)]
    of: NotRequired[Part | None]


class Whole(TypedDict):
    kind: Literal["whole"]
    parts: dict[Literal["left", "right"], Part]
    rest: list[Any]


class Other(TypedDict):
    kind: Literal["other", "another"]


def test_the_schema_of_types() -> None:
    part = {
        "type": "object",
        "description": "A part.",
        "properties": {
            "size": {"type": "integer", "minimum": 0},
            "of": {"anyOf": [{"$ref": "#/$defs/Part"}, {"type": "null"}]},
        },
        "required": ["size"],
        "additionalProperties": False,
    }
    whole = {
        "type": "object",
        "properties": {
            "kind": {"type": "string", "const": "whole"},
            "parts": {
                "type": "object",
                "propertyNames": {"type": "string", "enum": ["left", "right"]},
                "additionalProperties": {"$ref": "#/$defs/Part"},
            },
            "rest": {"type": "array", "items": {}},
        },
        "required": ["kind", "parts", "rest"],
        "additionalProperties": False,
    }
    assert schema_of(Whole) == {**whole, "$defs": {"Part": part}}
    found = schema_of(Whole | Other)
    assert found["oneOf"] == [{"$ref": "#/$defs/Whole"}, {"$ref": "#/$defs/Other"}]
    jsonschema.validate({"kind": "another"}, found)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"kind": "whole", "parts": {"middle": {"size": 1}}, "rest": []}, found)
    with pytest.raises(TypeError, match="no form in JSON"):
        schema_of(TypedDict("Odd", {"at": complex}))
