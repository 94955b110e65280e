"""The JSON schema of a Sparsefile, made from the sections' models, for editors. `schemas/` holds a copy that a test
keeps current. Editors see the file as written: before `${...}` is put in and before `foreach` expands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import pretty_json

SCHEMA_ID = "urn:sparse-decl:sparsefile:1"

_INTERPOLATED = {
    "type": "string",
    "pattern": r"\$\{[^{}]+\}",
    "description": "A value put in by `${name}` or `${env.NAME:-default}`.",
}
_SCALAR = {"type": ["string", "number", "boolean"]}
_AXIS_VALUES = {
    "anyOf": [{"type": "array", "items": _SCALAR, "minItems": 1}, {"$ref": "#/$defs/Interpolated"}],
    "description": "The values of this axis; use one as `${axis}`.",
}
_AXIS_NAME = {"pattern": "^[A-Za-z_][A-Za-z0-9_-]*$"}
_FOREACH = {
    "type": "object",
    "description": "One axis: makes one resource for each of its values, such as `foreach: {step: [100, 200]}`; "
    "`${foreach.previous:-base}` names the one before.",
    "minProperties": 1,
    "maxProperties": 1,
    "propertyNames": _AXIS_NAME,
    "additionalProperties": _AXIS_VALUES,
}
_MATRIX = {
    "type": "object",
    "description": "Several axes: makes one resource for each combination that `exclude` leaves.",
    "minProperties": 1,
    "propertyNames": _AXIS_NAME,
    "properties": {
        "exclude": {
            "type": "array",
            "description": "Combinations to leave out, each a value of some axes.",
            "minItems": 1,
            "items": {"type": "object", "minProperties": 1, "additionalProperties": _SCALAR},
        }
    },
    "additionalProperties": _AXIS_VALUES,
}


def json_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of a Sparsefile as it is written."""
    from sparse_decl.sparsefile.sections.sparsefile import SECTIONS, Sparsefile

    made = Sparsefile.model_json_schema(by_alias=True, mode="validation")
    definitions = made.pop("$defs")
    for definition in (made, *definitions.values()):
        definition["properties"] = {name: _field(field) for name, field in definition["properties"].items()}
        definition.pop("title", None)
        definition["description"] = _one_line(definition.get("description", ""))
    for model in SECTIONS.values():
        definitions[model.__name__]["properties"] |= {"foreach": _FOREACH, "matrix": _MATRIX}
    made["properties"]["version"] = {"const": 1, "description": made["properties"]["version"]["description"]}
    for section in SECTIONS:
        made["properties"][section] = _or_nothing(made["properties"][section])
    made["properties"]["vars"] = _or_nothing(made["properties"]["vars"])
    definitions["Interpolated"] = _INTERPOLATED
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Sparsefile",
        **made,
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """The schema as the text of `schemas/sparsefile.schema.json`."""
    return pretty_json(json_schema())


def write_schema(folder: Path) -> Path:
    """Writes `sparsefile.schema.json` into `folder` and returns its path. Raises OSError."""
    path = folder / "sparsefile.schema.json"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(schema_text(), encoding="utf-8", newline="\n")
    return path


def _field(field: dict[str, Any]) -> dict[str, Any]:
    """A property without pydantic's titles, and with `${...}` allowed wherever a value is not text anyway."""
    field = {key: value for key, value in field.items() if key != "title"}
    description = _one_line(field.pop("description", ""))
    field = _interpolable(field)
    return {"description": description, **field} if description else field


def _interpolable(part: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" in part:
        options = [_interpolable(option) for option in part["anyOf"]]
        flat: list[dict[str, Any]] = []
        for option in options:
            inner = option["anyOf"] if set(option) == {"anyOf"} else [option]
            flat += [one for one in inner if one not in flat]
        return {**part, "anyOf": flat}
    if part.get("type") == "array" and isinstance(part.get("items"), dict):
        return {**part, "items": _interpolable(part["items"])}
    if part.get("type") in ("integer", "number", "boolean") or "enum" in part or "const" in part:
        default = {"default": part.pop("default")} if "default" in part else {}
        return {"anyOf": [part, {"$ref": "#/$defs/Interpolated"}], **default}
    if part.get("type") == "string" and "pattern" in part:
        default = {"default": part.pop("default")} if "default" in part else {}
        return {"anyOf": [part, {"$ref": "#/$defs/Interpolated"}], **default}
    return part


def _or_nothing(field: dict[str, Any]) -> dict[str, Any]:
    """A section takes names of the right form only, and may be there with nothing below it."""
    return {**field, "type": ["object", "null"], "additionalProperties": False}


def _one_line(text: str) -> str:
    return " ".join(text.split())
