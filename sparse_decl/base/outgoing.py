"""What text may leave the process: no secrets, and nothing that a terminal or a log takes for a command.

Secrets are the user part, query and fragment values of URLs, values that a Sparsefile takes from `${env.NAME}`,
credentials of the environment and of `--var`, and authorization headers. Control characters are written as `\\uXXXX`,
which JSON reads back and people can read.
"""

from __future__ import annotations

import functools
import json
import os
import re
from typing import Any

MASK = "***"
_SHORTEST = 6  # characters; shorter values are words and numbers, and masking them would make output unreadable
_CREDENTIAL = re.compile(r"TOKEN|SECRET|PASSW|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIAL|SIGNATURE", re.IGNORECASE)
_NO_USERS = {"hf", "github", "git", "machine"}  # schemes in which `@` names a revision

_URL = re.compile(r"(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]*)://([^\s\"'<>\\`|]+)")
_PARAMETER = re.compile(r"([^=&;?#]+=)([^&;#]*)|([^=&;?#]+)")
_REFERENCE = re.compile(r"\$\{(?:env\.)?[A-Za-z0-9_-]+\}")
_HEADER = re.compile(
    r"\b((?:proxy-)?authorization|(?:set-)?cookie|x-[a-z-]{0,40}(?:token|key)|api-key)(\\?[\"']?\s*[:=,]\s*\\?[\"']?)"
    r"((?:bearer|basic|token|digest|aws4-hmac-sha256)\s+)?([^\s\"',;\\}]+)",
    re.IGNORECASE,
)
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)

_words: dict[str, str] = {}  # values that came from outside -> what the Sparsefile says in their place


def note_environment(name: str, value: str) -> None:
    """A Sparsefile used `${env.name}`: from now on output shows these words for its value. Paths that exist, and values
    of less than six characters, are shown as they are."""
    _note(value, f"${{env.{name}}}")


def note_variable(name: str, value: str) -> None:
    """The same for `--var name=value`, if its name says that it is a credential."""
    if _CREDENTIAL.search(name):
        _note(value, f"${{{name}}}")


def _note(value: str, words: str) -> None:
    if value not in _words and _may_be_secret(value):
        _words[value] = words
        _pattern.cache_clear()


def masked(text: str) -> str:
    """The text without secrets."""
    pattern, words = _pattern()
    if pattern is not None:
        text = pattern.sub(lambda match: words[match[0]], text)
    if "://" in text:
        text = _URL.sub(_mask_url, text)
    return _HEADER.sub(lambda match: f"{match[1]}{match[2]}{match[3] or ''}{MASK}", text)


def masked_value(value: Any) -> Any:
    """A JSON value with every text in it masked; keys are left as they are."""
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, dict):
        return {key: masked_value(item) for key, item in value.items()}
    return [masked_value(item) for item in value] if isinstance(value, (list, tuple)) else value


def is_unicode(text: str) -> bool:
    """Whether a text can be written as UTF-8: a path that the command line names need not be."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def printable(text: str) -> str:
    """The text with every control character written out, but for line breaks and tabs."""
    return text if text.isascii() and text.isprintable() else _UNSAFE.sub(_escape, text)


def one_line(text: str) -> str:
    """The same with line breaks written out too."""
    return printable(text).replace("\n", "\\n")


def one_line_value(value: Any) -> Any:
    """A JSON value with every text in it, keys too, on one line; what people read is made from it."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, dict):
        return {one_line_value(key): one_line_value(item) for key, item in value.items()}
    return [one_line_value(item) for item in value] if isinstance(value, (list, tuple)) else value


def sealed(value: Any, environment: dict[str, str]) -> Any:
    """A JSON value in which values of the environment (name -> value) are replaced by marks that `unsealed` knows."""
    if isinstance(value, str):
        for name in sorted(environment, key=lambda name: -len(environment[name])):
            if _may_be_secret(environment[name]):
                value = value.replace(environment[name], f"\0{name}\0")
        return value
    if isinstance(value, dict):
        return {sealed(key, environment): sealed(item, environment) for key, item in value.items()}
    return [sealed(item, environment) for item in value] if isinstance(value, (list, tuple)) else value


def unsealed(value: Any) -> Any:
    """The value that `sealed` was given, by the environment of this process. Raises KeyError."""
    if isinstance(value, str):
        parts = value.split("\0")
        for place in range(1, len(parts), 2):
            name = parts[place]
            parts[place] = os.environ[name]
            note_environment(name, parts[place])
        return "".join(parts)
    if isinstance(value, dict):
        return {unsealed(key): unsealed(item) for key, item in value.items()}
    return [unsealed(item) for item in value] if isinstance(value, list) else value


def _may_be_secret(value: str) -> bool:
    if len(value) < _SHORTEST:
        return False
    try:
        return not os.path.exists(os.path.expanduser(value)) and not value.startswith(("./", "../", "~/"))
    except (OSError, ValueError):
        return True


@functools.cache
def _pattern() -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """Finds every known secret, in each spelling it may be met in; and what stands for it."""
    words: dict[str, str] = {}
    for name, value in os.environ.items():
        if _CREDENTIAL.search(name) and len(value) >= 8 and _may_be_secret(value):
            words |= dict.fromkeys(_spellings(value), MASK)
    for value, word in _words.items():
        words |= dict.fromkeys(_spellings(value), word)
    if not words:
        return None, words
    longest_first = sorted(words, key=lambda spelling: (-len(spelling), spelling))
    # A value that is a plain word is masked only where it stands alone, not inside other words.
    parts = [rf"(?<!\w){re.escape(one)}(?!\w)" if one.isalpha() and one.islower() else re.escape(one)
             for one in longest_first]  # fmt: skip
    return re.compile("|".join(parts)), words


def _spellings(value: str) -> set[str]:
    """A secret as JSON, HTML and URLs write it."""
    import html
    from urllib.parse import quote, unquote

    return {
        value,
        json.dumps(value)[1:-1],
        json.dumps(value, ensure_ascii=False)[1:-1],
        html.escape(value),
        quote(value, safe="", errors="replace"),
        quote(value, errors="replace"),
        unquote(value),
    }


def _mask_url(match: re.Match[str]) -> str:
    scheme, rest = match[1], match[2]
    body = rest.rstrip(").,:;]")
    tail = rest[len(body) :]
    cut = next((place for place, sign in enumerate(body) if sign in "/?#"), len(body))
    port = body[:cut].rpartition(":")[2]
    if ":" in body[:cut] and "@" not in body[:cut] and not port.isdigit() and "@" in body:
        cut = body.rindex("@") + 1  # a password with a slash in it
    authority, path = body[:cut], body[cut:]
    user, at, host = authority.rpartition("@")
    if at and scheme.lower() not in _NO_USERS and not _REFERENCE.search(user):
        user = MASK
    place, mark, parameters = _first(path, "?", "#")
    if mark:
        parameters = _PARAMETER.sub(_mask_parameter, parameters)
    return f"{scheme}://{user}{at}{host}{place}{mark}{parameters}{tail}"


def _first(text: str, *marks: str) -> tuple[str, str, str]:
    at = min((place for mark in marks if (place := text.find(mark)) >= 0), default=-1)
    return (text, "", "") if at < 0 else (text[:at], text[at], text[at + 1 :])


def _mask_parameter(match: re.Match[str]) -> str:
    name, value = (match[1], match[2]) if match[1] is not None else ("", match[3])
    if value in ("amp", "") and not name:  # `&amp;` of HTML
        return match[0]
    if _REFERENCE.fullmatch(value) or not value:
        return match[0]
    return f"{name}{MASK}"


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
