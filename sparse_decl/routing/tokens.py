"""How many tokens a text has, without a tokenizer: an estimate that every machine makes alike."""

from __future__ import annotations

MAX_PROMPT_BYTES = 8 << 20


def estimate_tokens(text: str) -> int:
    """About four ASCII characters, or three other bytes of UTF-8, are one token; rounded up.

    English prose has 4 to 5 characters a token in current vocabularies; Chinese, Japanese and Korean signs have three
    bytes, and about one token each.
    """
    if text.isascii():
        return -(-len(text) // 4)
    plain = len(text.encode("ascii", "ignore"))
    other = len(text.encode("utf-8", "replace")) - plain
    return -(-(3 * plain + 4 * other) // 12)
