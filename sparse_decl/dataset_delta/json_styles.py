"""A JSON text as its content in one form, and the style in which it is written: white space, separators, escapes.

Numbers and the order of keys are content and stay as they are written, so any text that is all in one style comes back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from sparse_decl.base.errors import FormatError

LARGEST = 64 << 20  # characters of a text that is looked at
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_DEEPEST = 1000
_FIELDS = {"indent": str, "comma": str, "colon": str, "ascii": bool, "end": str}


def content_of(text: str) -> str:
    """The content: without white space between tokens, and without escapes for what is not ASCII. Raises ValueError."""
    return "".join(_unescaped(token) for token in _tokens(text))


def sorted_content_of(text: str) -> str:
    """The same with the keys of every object in order. Raises ValueError, RecursionError."""
    return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def style_of(text: str) -> dict[str, Any] | None:
    """The style that gives a text back from its content; None if it is not in one."""
    bare = text.rstrip(" \t\r\n")
    try:
        return _matching(text, bare, content_of(bare))
    except ValueError:
        return None


def _matching(text: str, bare: str, content: str) -> dict[str, Any] | None:
    lead = re.match(r"[{\[]\n([ \t]*)", bare)
    commas, colons = ([","], [": ", ":", " : "]) if lead else ([",", ", "], [":", ": "])
    for comma in commas:
        for colon in colons:
            for ascii in (False, True):
                style = {"comma": comma, "colon": colon, "ascii": ascii, "end": text[len(bare) :]}
                style |= {"indent": lead[1]} if lead else {}
                if written(content, style) == text:
                    return style
    return None


def written(content: str, style: dict[str, Any]) -> str:
    """A content in a style. Raises FormatError for a style that is none, ValueError for what is no JSON."""
    if not {"comma", "colon", "ascii", "end"} <= set(style) <= set(_FIELDS) or any(
        type(value) is not _FIELDS[name] or (kept := str(value)).strip(" \t\r\n,:") or len(kept) > 64
        for name, value in style.items()
        if name != "ascii"
    ):
        raise FormatError("the style of a JSON file is damaged", why=str(style)[:100])
    return "".join(_pieces(content, style)) + str(style["end"])


def _pieces(content: str, style: dict[str, Any]) -> Iterator[str]:
    indent, depth, opened = style.get("indent"), 0, False
    for token in _tokens(content):
        if token in ("}", "]"):
            depth -= 1
            if indent is not None and not opened:
                yield "\n" + indent * depth
        elif opened and indent is not None:
            yield "\n" + indent * depth
        opened = token in ("{", "[")
        if opened:
            depth += 1
            if depth > _DEEPEST:
                raise ValueError("nested too deep")
            yield token
        elif token == ",":
            yield style["comma"] if indent is None else style["comma"] + "\n" + indent * depth
        elif token == ":":
            yield style["colon"]
        else:
            yield _escaped(token) if style["ascii"] else token


def _tokens(text: str) -> Iterator[str]:
    at = 0
    for match in _TOKEN.finditer(text):
        if text[at : match.start()].strip(" \t\r\n"):
            break
        at = match.end()
        yield match[0]
    if text[at:].strip(" \t\r\n"):
        raise ValueError("no JSON")


def _unescaped(token: str) -> str:
    """A text's token without escapes for what is not ASCII, where they are as Python writes them."""
    if "\\u" not in token or token[:1] != '"':
        return token
    value = json.loads(token)
    plain = json.dumps(value, ensure_ascii=False)
    try:
        plain.encode("utf-8")  # a lone surrogate is no text
    except UnicodeEncodeError:
        return token
    return plain if json.dumps(value) == token else token


def _escaped(token: str) -> str:
    return token if token.isascii() else json.dumps(json.loads(token))
