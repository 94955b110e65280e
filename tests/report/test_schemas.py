"""The committed schemas are current, and real output keeps to them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sparse_decl.graph.plan import Plan
from sparse_decl.graph.plan_json import plan_json
from sparse_decl.report.check import check_json
from sparse_decl.report.json_models import CheckWire, LockWire, PlanWire
from sparse_decl.report.schemas import NAMES, schema_text
from sparse_decl.store.lockfile import render_lock

SCHEMAS = Path(__file__).parents[2] / "schemas"


@pytest.mark.parametrize("which", NAMES)
def test_committed_schema_is_current(which: str) -> None:
    committed = (SCHEMAS / f"{which}.schema.json").read_text()
    assert committed == schema_text(which), "run `sparse schema --write schemas`"
    assert json.loads(committed)["$schema"].endswith("2020-12/schema")


def test_plan_keeps_to_its_schema(plan: Plan) -> None:
    config = {
        "files": [{"path": "Sparsefile.yaml", "digest": "b3:" + "0" * 64}],
        "vars": {},
        "overrides": {},
        "targets": [],
    }
    PlanWire.model_validate_json(json.dumps(plan_json(plan, config)), strict=True)


def test_every_model_has_its_schema() -> None:
    assert {path.name for path in SCHEMAS.iterdir()} == {f"{which}.schema.json" for which in ("sparsefile", *NAMES)}


def test_check_keeps_to_its_schema(plan: Plan) -> None:
    CheckWire.model_validate_json(json.dumps(check_json(plan)), strict=True)


def test_lock_keeps_to_its_schema(plan: Plan) -> None:
    LockWire.model_validate_json(render_lock(plan.lock.nodes), strict=True)
