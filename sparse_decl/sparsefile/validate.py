"""Plain values -> models of the sections; what pydantic and the cross-field checks find becomes diagnostics in our
words, each at the place in the file it is about."""

from __future__ import annotations

import functools
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from sparse_decl.base.errors import SourceSpan
from sparse_decl.base.outgoing import masked
from sparse_decl.sparsefile.diagnostics import Problems, clean, closest, quote
from sparse_decl.sparsefile.nodes import Loc, Node, ScalarNode, find, place_of
from sparse_decl.sparsefile.scalars import kind_of, scalar_text
from sparse_decl.sparsefile.sections.base import PATTERN_WORDS, Section

S = TypeVar("S", bound=Section)

MAX_ERRORS = 500
"""Errors of one resource that are looked at; more than are shown, since some are only echoes of others."""

_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "`true` or `false`",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}
_COMPARED = {
    "greater_than": ("gt", "more than"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "less than"),
    "less_than_equal": ("le", "at most"),
}
_BOOLEANS = {"yes": "true", "on": "true", "no": "false", "off": "false"}


def validate(
    model: type[S],
    raw: object,
    node: Node,
    around: SourceSpan,
    label: str,
    problems: Problems,
    *,
    failed: set[int] = frozenset(),  # type: ignore[assignment]
    extra_keys: tuple[str, ...] = (),
) -> S | None:
    """The model of `raw`, or None with the reasons among `problems`.

    node: what `raw` was made from, for positions. around: the place for what is missing altogether, such as the
    resource's name. label: what messages call it. failed: nodes whose interpolation failed, which are not judged.
    extra_keys: keys handled elsewhere, for did-you-mean only.
    """
    before = problems.errors
    value: S | None = None
    try:
        value = model.model_validate(raw)
    except ValidationError as error:
        found = error.errors(include_url=False)[:MAX_ERRORS]
        for one in found:
            loc = one["loc"]
            inner = (other for other in found if len(other["loc"]) > len(loc))
            if one["type"] == "too_short" and any(other["loc"][: len(loc)] == loc for other in inner):
                continue  # only short because what is in it was wrong, which is said there
            _report(model, one, node, around, label, problems, failed, extra_keys)
    if isinstance(raw, dict):
        _conflicts(model, raw, node, around, (), problems)
    return value if problems.errors == before and not failed else None


def place_at(node: Node, loc: Loc, around: SourceSpan, *, key: bool = False) -> SourceSpan:
    """The place of `loc` inside `node`; of what is missing, the nearest key around it, at last `around`."""
    found_key, found, whole = find(node, loc)
    if whole and not key and found is not node:
        return place_of(found)
    if found_key is not None:
        return place_of(found_key)
    return around if found is node else place_of(found)


def _report(
    model: type[Section],
    error: Any,
    node: Node,
    around: SourceSpan,
    label: str,
    problems: Problems,
    failed: set[int],
    extra_keys: tuple[str, ...],
) -> None:
    loc: Loc = tuple(error["loc"])
    found = find(node, loc)[1]
    if id(found) in failed or (isinstance(found, ScalarNode) and found.broken):
        return
    kind, value, ctx = error["type"], error["input"], error.get("ctx", {})
    at = place_at(node, loc, around)
    field = _field_name(loc)
    if kind == "extra_forbidden":
        names = field_names(model, loc[:-1]) + (list(extra_keys) if len(loc) == 1 else [])
        meant = closest(str(loc[-1]), names)
        hint = None if meant else f"it takes {', '.join(quote(name) for name in names)}"
        place = place_at(node, loc, around, key=True)
        owner = f"{label}, {_path(loc[:-1])}" if len(loc) > 1 else label
        problems.error("E201", f"unknown key {quote(loc[-1])} in {owner}", place, suggestion=meant, hint=hint)
    elif kind == "missing":
        owner = f"{label}, {_path(loc[:-1])}," if len(loc) > 1 else label
        place = place_at(node, loc[:-1], around, key=True)
        problems.error("E202", f"{owner} needs `{loc[-1]}`", place, hint=f"add `{loc[-1]}:`")
    elif kind in _WANTED:
        _wrong_type(kind, value, field, at, problems)
    elif kind == "literal_error":
        _wrong_choice(model, loc, value, ctx, field, at, problems)
    elif kind in _COMPARED:
        limit, words = _COMPARED[kind]
        problems.error("E204", f"{field} must be {words} {ctx[limit]:g}", at)
    elif kind == "string_pattern_mismatch":
        hint = f"it {PATTERN_WORDS[ctx['pattern']]}"
        problems.error("E204", f"{quote(value)} cannot be {field}", at, hint=hint)
    elif kind in ("string_too_short", "too_short"):
        problems.error("E204", f"{field} is empty", at, hint="give it a value, or remove the key")
    elif kind in ("string_too_long", "too_long"):
        problems.error("E204", f"{field} is longer than {ctx['max_length']:,}", at)
    elif kind == "value_error":
        problems.error("E204", f"{field}: {ctx['error']}", at)
    else:
        problems.error("E204", f"{field}: {error['msg'][:200]}", at)


def _wrong_type(kind: str, value: object, field: str, at: SourceSpan, problems: Problems) -> None:
    suggestion = hint = None
    if kind == "string_type" and isinstance(value, (bool, int, float)):
        hint = "put it in quotes"
    elif kind == "string_type" and isinstance(value, dict):
        hint = 'a value that starts with `{` needs quotes: "${name}"'
    elif kind == "bool_type" and isinstance(value, str):
        suggestion = _BOOLEANS.get(value.lower())
    elif kind == "tuple_type" and isinstance(value, str):
        hint = "write `[ ]` around it"
    problems.error(
        "E203", f"{field} must be {_WANTED[kind]}, not {kind_of(value)}", at, suggestion=suggestion, hint=hint
    )


def _wrong_choice(
    model: type[Section],
    loc: Loc,
    value: object,
    ctx: Mapping[str, Any],
    field: str,
    at: SourceSpan,
    problems: Problems,
) -> None:
    choices = [scalar_text(choice) for choice in literal_choices(annotation_at(model, loc))]
    listed = ", ".join(f"`{choice}`" for choice in choices) or str(ctx.get("expected", ""))
    meant = closest(value, choices) if isinstance(value, str) else None
    shown = quote(value) if isinstance(value, str) else kind_of(value)
    problems.error("E204", f"{field} cannot be {shown}", at, suggestion=meant, hint=f"it is one of {listed}")


def _conflicts(
    model: type[Section], raw: dict[str, Any], node: Node, around: SourceSpan, way: Loc, problems: Problems
) -> None:
    """The cross-field checks of `model` and of every mapping inside it that has a model of its own."""
    for conflict in model.conflicts(raw):
        where = place_at(node, way + conflict.loc, around, key=bool(conflict.loc) and conflict.code != "E601")
        hint = None if conflict.hint is None else clean(masked(conflict.hint))  # both may quote the file
        problems.error(conflict.code, clean(masked(conflict.message)), where, hint=hint)
    for step, inner in _inner_sections(model):
        value = raw.get(step)
        if isinstance(value, dict):
            _conflicts(inner, value, node, around, (*way, step), problems)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, dict):
                    _conflicts(inner, item, node, around, (*way, step, index), problems)


# -- looking things up in the models -------------------------------------------------------------------------------


def annotation_at(model: type[Section], loc: Loc) -> Any:
    """The annotation of the field that `loc` leads to, or None."""
    current: Any = model
    for step in loc:
        current = _inside(current, step)
        if current is None:
            return None
    return current


def field_names(model: type[Section], loc: Loc) -> list[str]:
    """The keys that the mapping at `loc` takes."""
    section = _section_of(annotation_at(model, loc))
    return [] if section is None else [info.alias or name for name, info in section.model_fields.items()]


def literal_choices(annotation: Any) -> list[Any]:
    """The values of the first `Literal` inside an annotation."""
    if typing.get_origin(annotation) is typing.Literal:
        return list(typing.get_args(annotation))
    for part in typing.get_args(annotation):
        choices = literal_choices(part)
        if choices:
            return choices
    return []


def _inside(annotation: Any, step: str | int) -> Any:
    section = _section_of(annotation)
    if section is not None and isinstance(step, str):
        for name, info in section.model_fields.items():
            if step == (info.alias or name):
                return info.annotation
        return None
    return annotation  # an index: what is inside a list is found by looking into the annotation anyway


@functools.cache
def _inner_sections(model: type[Section]) -> tuple[tuple[str, type[Section]], ...]:
    """The fields of a model that hold sections of their own, one or a list of them."""
    found = ((info.alias or name, _section_of(info.annotation)) for name, info in model.model_fields.items())
    return tuple((name, section) for name, section in found if section is not None)


def _section_of(annotation: Any) -> type[Section] | None:
    if isinstance(annotation, type):
        return annotation if issubclass(annotation, BaseModel) else None  # type: ignore[return-value]
    for part in typing.get_args(annotation):
        section = _section_of(part)
        if section is not None:
            return section
    return None


def _field_name(loc: Loc) -> str:
    return f"`{_path(loc)}`" if loc else "this"


def _path(loc: Loc) -> str:
    text = ""
    for step in loc:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text[:120]
