from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from sparse_decl.sparsefile import json_schema, schema_text, write_schema
from sparse_decl.sparsefile.sections.sparsefile import SECTIONS

ROOT = Path(__file__).parents[2]


def test_the_committed_schema_is_current(tmp_path: Path) -> None:
    committed = (ROOT / "schemas" / "sparsefile.schema.json").read_text(encoding="utf-8")
    assert schema_text() == committed, "write it anew: sparse_decl.sparsefile.write_schema(Path('schemas'))"
    assert write_schema(tmp_path / "new").read_text(encoding="utf-8") == committed


def test_the_shape_of_the_schema(snapshot) -> None:
    schema = json_schema()
    assert {
        name: sorted(part["properties"]) for name, part in schema["$defs"].items() if "properties" in part
    } == snapshot


def test_every_field_is_described() -> None:
    schema = json_schema()
    bare = [
        f"{name}.{field}"
        for name, part in [("Sparsefile", schema), *schema["$defs"].items()]
        for field, value in part.get("properties", {}).items()
        if not value.get("description")
        and not (value.get("$ref") and schema["$defs"][value["$ref"][8:]]["description"])
    ]
    assert bare == []


def test_every_reference_leads_somewhere_and_only_standard_words_are_used() -> None:
    schema = json_schema()
    for part in _parts(schema):
        if "$ref" in part:
            assert part["$ref"].removeprefix("#/$defs/") in schema["$defs"]
        assert not {"ge", "gt", "le", "lt", "min_length", "max_length"} & {
            key for key in part if not isinstance(part[key], dict)
        }


def _parts(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from _parts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _parts(one)


def test_all_resources_expand() -> None:
    definitions = json_schema()["$defs"]
    for model in SECTIONS.values():
        assert {"foreach", "matrix"} <= set(definitions[model.__name__]["properties"])


def test_the_example_meets_the_schema_as_editors_read_it() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    example = yaml.safe_load((ROOT / "sparsefile.example.yaml").read_text(encoding="utf-8"))
    assert [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(example)] == []
    example["models"]["chat"]["mode"] = "losless"
    assert len(list(jsonschema.Draft202012Validator(schema).iter_errors(example))) == 1
