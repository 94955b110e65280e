"""A request to be routed: its text, and what it asks of a model. Also from OpenAI-style request objects."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import ConfigError
from sparse_decl.routing.features import normalise, tokens_of
from sparse_decl.routing.languages import languages_of
from sparse_decl.routing.tokens import MAX_PROMPT_BYTES, estimate_tokens

_MAX_TOKENS = 1 << 40
_TOKENS_PER_IMAGE = 1024  # what current APIs count for a picture of about a megapixel
_CAPABILITY_OF_PART = {"image_url": "vision", "input_image": "vision", "image": "vision", "input_audio": "audio"}
_TEXT_PARTS = ("text", "input_text", "output_text")


@dataclass(frozen=True)
class Request:
    """What is to be decided.

    prompt: what the user says; quality is estimated from it. requested: the model that was asked for, None or `auto`
    for any. context_length: tokens beside the prompt: system prompt, history, documents. max_tokens: of the answer;
    None for the policy's. needs: capabilities. task, language: labels, if known.
    """

    prompt: str
    requested: str | None = None
    context_length: int = 0
    max_tokens: int | None = None
    needs: frozenset[str] = field(default_factory=frozenset)
    task: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        """Raises ConfigError."""
        check_prompt(self.prompt)
        check_count("context_length", self.context_length, 0)
        if self.max_tokens is not None:
            check_count("max_tokens", self.max_tokens, 1)

    @cached_property
    def tokens(self) -> int:
        """Estimated tokens in: the prompt and its context."""
        return estimate_tokens(self.prompt) + self.context_length

    @cached_property
    def words(self) -> list[str]:
        """Tokens of the normalised prompt, see `features.tokens_of`."""
        return tokens_of(normalise(self.prompt))

    @cached_property
    def languages(self) -> frozenset[str]:
        """What language it may be in, by its label or its script; empty if that is not known."""
        return frozenset({self.language}) if self.language else languages_of(self.prompt)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all of it in canonical form. Decisions name a prompt by this and never repeat it."""
        value = {
            "context_length": self.context_length,
            "language": self.language,
            "max_tokens": self.max_tokens,
            "needs": sorted(self.needs),
            "prompt": self.prompt.encode("utf-8", "replace").decode(),
            "requested": self.requested,
            "task": self.task,
        }
        return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def check_prompt(prompt: Any) -> None:
    """Raises ConfigError for what is no prompt: not text, empty, or over MAX_PROMPT_BYTES."""
    if not isinstance(prompt, str):
        raise ConfigError("a prompt must be text", why=f"it is {type(prompt).__name__}")
    if not prompt.strip():
        raise ConfigError("the prompt is empty", hint="give the text that the model is to answer")
    if len(prompt) > MAX_PROMPT_BYTES or len(prompt.encode("utf-8", "replace")) > MAX_PROMPT_BYTES:
        raise ConfigError(
            "the prompt is too long to be routed",
            why=f"more than {MAX_PROMPT_BYTES >> 20} MiB, about {MAX_PROMPT_BYTES // 4_000_000} million tokens",
            hint="cut it, or pass what belongs to it as `context_length`",
        )


def check_count(name: str, value: Any, least: int) -> None:
    """Raises ConfigError unless value is a count of tokens."""
    if type(value) is not int or not least <= value <= _MAX_TOKENS:
        raise ConfigError(
            f"{name} must be a whole number from {least} to {_MAX_TOKENS}", why=f"it is {str(value)[:40]}"
        )


def request_from_openai(body: Any, **more: Any) -> Request:
    """The request of an OpenAI-style object: chat completions (`messages`) or responses (`input`).

    The prompt is the last user message; everything else that is said counts as context. Tools, pictures, sound and a
    JSON response format become needs. more: fields of Request that the object does not have, such as `task`.
    Raises ConfigError, naming the part that is wrong.
    """
    if not isinstance(body, Mapping):
        raise ConfigError("a request must be an object", why=f"it is {type(body).__name__}")
    messages = body.get("messages", body.get("input"))
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    if not isinstance(messages, (list, tuple)) or not messages:
        raise ConfigError("a request needs `messages` (or `input`)", why="it must be a list that is not empty")
    needs: set[str] = set(more.pop("needs", ()))
    texts: list[tuple[str, str]] = []
    images = 0
    for at, message in enumerate(messages):
        if not isinstance(message, Mapping) or not isinstance(message.get("role", "user"), str):
            raise ConfigError("a message must be an object with `role` and `content`", where=f"messages[{at}]")
        said: list[str] = []
        for kind, value in _parts(message.get("content"), at):
            if kind in _TEXT_PARTS:
                said.append(value)
            elif kind in _CAPABILITY_OF_PART:
                needs.add(_CAPABILITY_OF_PART[kind])
                images += kind != "input_audio"
        texts.append((message.get("role", "user"), "\n".join(said)))
    last = max((at for at, (role, text) in enumerate(texts) if role == "user" and text.strip()), default=None)
    if last is None:
        raise ConfigError("no user message has text", where="messages", hint="a prompt is needed to choose a model")
    if body.get("tools") or body.get("functions"):
        needs.add("tools")
    if _asks_for_json(body):
        needs.add("json")
    beside = sum(estimate_tokens(text) for at, (_, text) in enumerate(texts) if at != last)
    beside += images * _TOKENS_PER_IMAGE
    tools = body.get("tools") or body.get("functions")
    if tools:
        beside += estimate_tokens(str(tools))
    longest = next(
        (body[one] for one in ("max_completion_tokens", "max_output_tokens", "max_tokens") if body.get(one)), None
    )
    named = body.get("model")
    if named is not None and not isinstance(named, str):
        raise ConfigError("`model` must be text", where="model", why=f"it is {type(named).__name__}")
    fields: dict[str, Any] = {"max_tokens": longest, "requested": named}
    fields |= {name: value for name, value in more.items() if value is not None}
    fields["context_length"] = beside + fields.get("context_length", 0)
    return Request(texts[last][1], needs=frozenset(needs), **fields)


def _parts(content: Any, at: int) -> Iterator[tuple[str, str]]:
    if content is None:
        return
    if isinstance(content, str):
        yield "text", content
        return
    if not isinstance(content, (list, tuple)):
        raise ConfigError("`content` must be text or a list of parts", where=f"messages[{at}].content")
    for number, part in enumerate(content):
        kind = part.get("type") if isinstance(part, Mapping) else None
        if not isinstance(kind, str):
            raise ConfigError("a part must be an object with `type`", where=f"messages[{at}].content[{number}]")
        text = part.get("text", "")
        if kind in _TEXT_PARTS and not isinstance(text, str):
            raise ConfigError("`text` must be text", where=f"messages[{at}].content[{number}]")
        yield kind, text


def _asks_for_json(body: Mapping[str, Any]) -> bool:
    wanted = body.get("response_format")
    if isinstance(wanted, Mapping):
        return wanted.get("type") in ("json_object", "json_schema")
    text = body.get("text")
    form = text.get("format") if isinstance(text, Mapping) else None
    return isinstance(form, Mapping) and form.get("type") in ("json_object", "json_schema")
