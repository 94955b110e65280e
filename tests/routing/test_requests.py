"""Requests, plain and OpenAI-style, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.routing import Request, request_from_openai
from sparse_decl.routing.batch import read_requests

PICTURE = {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}


def test_chat_completions() -> None:
    request = request_from_openai(
        {
            "model": "large",
            "messages": [
                {"role": "system", "content": "abcd" * 10},
                {"role": "user", "content": "first " * 4},
                {"role": "assistant", "content": None, "tool_calls": []},
                {"role": "user", "content": [{"type": "text", "text": "what is it?"}, PICTURE]},
            ],
            "tools": [{"type": "function", "function": {"name": "f"}}],
            "response_format": {"type": "json_object"},
            "max_completion_tokens": 300,
            "max_tokens": 7,
        },
        task="t",
    )
    assert request.prompt == "what is it?"
    assert request.needs == {"vision", "tools", "json"}
    assert (request.requested, request.max_tokens, request.task) == ("large", 300, "t")
    assert request.context_length >= 10 + 6 + 1024


def test_responses() -> None:
    request = request_from_openai(
        {"input": "hello", "max_output_tokens": 5, "text": {"format": {"type": "json_schema"}}}
    )
    assert (request.prompt, request.max_tokens, request.needs) == ("hello", 5, {"json"})
    parts = [{"role": "user", "content": [{"type": "input_text", "text": "a"}, {"type": "input_image"}]}]
    assert request_from_openai({"input": parts}).needs == {"vision"}


@pytest.mark.parametrize(
    "body",
    [
        [], {}, {"messages": []}, {"messages": "x", "model": 3}, {"messages": [4]}, {"messages": [{"content": 5}]},
        {"messages": [{"role": "user", "content": [{"text": "x"}]}]},
        {"messages": [{"role": "system", "content": "x"}]},
        {"messages": [{"role": "user", "content": ""}]}, {"messages": "x", "max_tokens": -1},
        {"messages": "x", "max_tokens": "many"},
        {"messages": [{"role": "user", "content": [{"type": "text", "text": 5}]}]},
    ],
)  # fmt: skip
def test_bad_objects(body: Any) -> None:
    with pytest.raises(ConfigError):
        request_from_openai(body)


@pytest.mark.parametrize(
    "fields",
    [{"prompt": ""}, {"prompt": " \n"}, {"prompt": 5}, {"prompt": "x" * 10_000_000}, {"context_length": -1},
     {"max_tokens": 0}, {"max_tokens": 1.5}, {"max_tokens": True}],
)  # fmt: skip
def test_bad_requests(fields: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        Request(**{"prompt": "x", **fields})


def test_the_digest_is_of_everything() -> None:
    requests = [Request("x"), Request("x", "m"), Request("x", max_tokens=5), Request("x", task="t"), Request("y")]
    assert len({request.digest for request in requests}) == len(requests)
    assert Request("\ud800").digest == Request("\ud800").digest


def test_lines(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"prompt": "a", "model": "m", "needs": ["tools"], "id": 4}\n{"messages": [{"content": "b"}]}\n')
    (name, first), (none, second) = read_requests(path)
    assert (name, none, first.prompt, second.prompt, first.needs) == ("4", None, "a", "b", {"tools"})
    path.write_text('{"prompt": "a"}\n{"prompt": "b", "needs": 7}\n')
    with pytest.raises(ConfigError) as caught:
        list(read_requests(path))
    assert f"{path}:2:1" in str(caught.value)
