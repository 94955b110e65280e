"""What an estimator reads of a prompt: hashed words and word pairs, and its shape, all as integers.

Case, white space and polite words change nothing. No clock, no locale, no hash seed: a prompt reads the same on every
machine. Python's `\\w` and `str.isalpha` follow the Unicode version of the interpreter, so classes are spelled out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from zlib import crc32

HEAD, TAIL = 6144, 2048  # characters read at the beginning and at the end of a long prompt
ONE = 1024  # the unit of shape features
SHAPES = 20

# Words of alphabets (two bytes in UTF-8) stay whole; other signs, such as those of Chinese or Thai, stand alone.
_TOKEN = re.compile("[a-z\u00aa-\u07ff]+|0+|[^ a-z0]")
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_POLITE = frozenset({"please", "pls", "kindly", "thanks"})
_CODE_SIGNS = "{};_[]="
_MATH_SIGNS = "\\$^="
_OF_WORD = frozenset("abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True, slots=True)
class Reading:
    """hashes: 32-bit hashes of tokens, pairs of them, and the first and last three, repeated as they occur.

    shape: SHAPES integers in units of 1 / ONE.
    """

    hashes: list[int]
    shape: tuple[int, ...]


def normalise(text: str) -> str:
    """NFC, small letters, single spaces; of a long text the head and the tail. Lone surrogates become `?`."""
    if len(text) > 4 * (HEAD + TAIL):
        text = f"{text[: 3 * HEAD]} {text[-3 * TAIL :]}"
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode())
    text = " ".join(text.lower().split())
    if len(text) > HEAD + TAIL:
        text = f"{text[:HEAD]} {text[-TAIL:]}"
    return text


def tokens_of(text: str) -> list[str]:
    """Tokens of a normalised text; a number counts by its length alone."""
    # As bytes: the table of a text's own `translate` is asked for each sign.
    digitless = text.encode().translate(_DIGITS).decode()
    return [token for token in _TOKEN.findall(digitless) if token not in _POLITE]


def read(text: str) -> Reading:
    """Reads a prompt."""
    return read_tokens(tokens_of(normalise(text)))


def read_tokens(tokens: list[str]) -> Reading:
    """Reads a prompt of which the tokens are known."""
    if not tokens:
        return Reading([], (0,) * SHAPES)
    words = "\n".join(tokens).encode().split(b"\n")
    hashes = [crc32(word) for word in words]
    # crc32(a + " " + b), from what is known of a: faster than making the text.
    hashes += [crc32(word, crc32(b" ", before)) for before, word in zip(hashes, words[1:], strict=False)]
    hashes += [crc32(b"\x01" + word) for word in words[:3]]
    hashes += [crc32(b"\x02" + word) for word in words[-3:]]
    return Reading(hashes, _shape(tokens))


def _shape(tokens: list[str]) -> tuple[int, ...]:
    counts = Counter(tokens)
    total = len(tokens)
    words = [token for token in tokens if token[0] in _OF_WORD or token[0] > "\u00a9"]
    lengths = Counter(map(len, words))
    letters = sum(length * count for length, count in lengths.items())
    numbers = sum([counts[token] for token in counts if token[0] == "0"])
    marks = {sign: counts[sign] for sign in _CODE_SIGNS + _MATH_SIGNS + '?.,:"(->'}
    word_count = max(len(words), 1)
    foreign = 0 if "".join(counts).isascii() else sum([counts[token] for token in counts if token[0] > "\u007f"])
    return (
        log2(letters + total) // 10,
        log2(total) // 8,
        ONE * letters // word_count // 6,
        log2(numbers) // 5,
        2 * ONE * numbers // total,
        ONE * len(set(words)) // word_count,
        log2(sum(marks[sign] for sign in _MATH_SIGNS)) // 4,
        log2(sum(marks[sign] for sign in _CODE_SIGNS) + counts["def"]) // 4,
        log2(marks["?"]),
        log2(marks["."]) // 3,
        log2(marks[","]) // 3,
        log2(marks[":"]) // 3,
        log2(marks['"']) // 3,
        log2(marks["("]),
        log2(marks["-"]) // 2,
        2 * ONE * sum(count for length, count in lengths.items() if length >= 9) // word_count,
        ONE * sum(count for length, count in lengths.items() if length <= 3) // word_count,
        ONE * min(max(lengths, default=0), 60) // 15,
        ONE * (tokens[-1] == "?"),
        ONE * foreign // total,
    )


def log2(count: int) -> int:
    """log2(1 + count) in units of 1 / ONE, by straight lines between powers of two; integers alone."""
    value = count + 1
    power = value.bit_length() - 1
    return ONE * power + ((value << 10) >> power) - ONE
