"""The file a policy's `cases:` names: prompts whose decisions are locked and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from sparse_decl.base.errors import ConfigError, SourceSpan, UnavailableError
from sparse_decl.sparsefile.diagnostics import Problems, SpecError
from sparse_decl.sparsefile.nodes import place_of, plain
from sparse_decl.sparsefile.parse import parse_yaml
from sparse_decl.sparsefile.sections.base import Conflict, Count, Name, Section
from sparse_decl.sparsefile.sections.routing import Capabilities, Language, ModelName
from sparse_decl.sparsefile.validate import validate

_MAX_BYTES = 16 << 20


class Case(Section):
    """One request whose decision is locked."""

    name: Name
    """What the lock and `check` call it."""
    prompt: Annotated[str, Field(min_length=1, max_length=8 << 20)] | None = None
    """What the user says."""
    request: dict[str, Any] | None = None
    """Instead of a prompt: an OpenAI-style request object, with `messages`, `tools`, `max_tokens` and so on."""
    model: ModelName | None = None
    """The model that is asked for; none for any."""
    context_length: Annotated[int, Field(ge=0, le=2**40)] = 0
    """Tokens beside the prompt."""
    max_tokens: Count | None = None
    """Tokens of the answer; by default the policy's."""
    needs: Capabilities = ()
    """Capabilities that the request asks for."""
    task: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    """Its task label, if it has one."""
    language: Language | None = None
    """Its language, if known."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        if (raw.get("prompt") is None) == (raw.get("request") is None):
            yield Conflict(("name",), "a case needs either `prompt` or `request`", "give one of them")


class CaseFile(Section):
    """All cases of a policy."""

    cases: Annotated[tuple[Case, ...], Field(min_length=1, max_length=10_000)]
    """The cases; each has a name of its own."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        seen: set[str] = set()
        for index, item in enumerate(raw.get("cases") or ()):
            name = item.get("name") if isinstance(item, dict) else None
            if isinstance(name, str):
                if name in seen:
                    yield Conflict(("cases", index, "name"), f"two cases are called `{name[:60]}`", "rename one")
                seen.add(name)


def read_cases(path: Path, shown: str) -> tuple[tuple[Case, SourceSpan], ...]:
    """Every case with its place. shown: what places call the file. Raises SpecError, UnavailableError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise UnavailableError("the cases cannot be read", where=shown, why=why, hint="correct `cases:`") from error
    if len(data) > _MAX_BYTES:
        raise ConfigError("the file of cases is too large", where=shown, why=f"more than {_MAX_BYTES >> 20} MiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError("the file of cases is not UTF-8", where=shown, why=str(error)) from error
    problems = Problems()
    node = parse_yaml(text, shown, problems)
    made = None
    if node is not None:
        made = validate(CaseFile, _tuples(plain(node)), node, place_of(node), shown, problems)
    elif not problems.errors:
        problems.error("E202", "the file of cases is empty", SourceSpan(shown, 1, 1), hint="write `cases:` and a list")
    if made is None:
        raise SpecError(problems.sorted(), {shown: text})
    items: Any = node.entries["cases"][1]  # type: ignore[union-attr]
    return tuple((case, place_of(item)) for case, item in zip(made.cases, items.items, strict=True))


def _tuples(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _tuples(item) for key, item in value.items()}
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value
