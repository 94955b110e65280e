"""Many requests from a file of JSON lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.routing.outcomes import read_lines
from sparse_decl.routing.requests import Request, request_from_openai

_FIELDS = ("context_length", "max_tokens", "task", "language")


def read_requests(path: Path) -> Iterator[tuple[str | None, Request]]:
    """(`name` or `id`, request) of each line: an OpenAI-style object, or `{"prompt", "model", "context_length",
    "max_tokens", "needs", "task", "language"}`. Raises UnavailableError, and FormatError or ConfigError with the line.
    """
    for place, value in read_lines(path):
        try:
            if not isinstance(value, dict):
                raise ConfigError("a request must be an object", why=f"it is {type(value).__name__}")
            name = value.get("name", value.get("id"))
            if "prompt" in value:
                request = _plain(value)
            else:
                more = {field: value.get(field) for field in ("context_length", "task", "language")}
                request = request_from_openai(value, **{field: given for field, given in more.items() if given})
        except ConfigError as error:
            why = ": ".join(str(part) for part in (error.where, error.why) if part)
            raise ConfigError(error.what, where=place, why=why or None, hint=error.hint) from error
        yield (str(name) if name is not None else None), request


def _plain(value: dict[str, Any]) -> Request:
    for field in ("task", "language", "model"):
        if value.get(field) is not None and not isinstance(value[field], str):
            raise ConfigError(f"`{field}` must be text", why=f"it is {type(value[field]).__name__}")
    needs = value.get("needs", ())
    needs = (needs,) if isinstance(needs, str) else needs
    if not isinstance(needs, (list, tuple)) or not all(isinstance(one, str) for one in needs):
        raise ConfigError("`needs` must be a list of capabilities")
    fields = {field: value[field] for field in _FIELDS if value.get(field) is not None}
    return Request(value["prompt"], value.get("model"), needs=frozenset(needs), **fields)
