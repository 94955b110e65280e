"""What the sections share: the strict base model, field types, and checks over several fields.

Checks over several fields work on raw data, as mappings that may still be wrong elsewhere, so that one wrong field
does not hide what is wrong with the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from sparse_decl.sparsefile.nodes import Loc
from sparse_decl.sparsefile.references import BUILT_IN_DATASETS
from sparse_decl.sparsefile.scalars import EnvText, ScalarError, read_scalar

PATTERN_WORDS: dict[str, str] = {}
"""What each pattern asks for, in words; messages say this and not the pattern."""


def pattern(expression: str, words: str) -> Any:
    """A field of text that matches `expression`; `words` finish the sentence "it ..."."""
    PATTERN_WORDS[expression] = words
    return Field(pattern=expression)


RESOURCE_NAME = r"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"
_TAG = r"^[A-Za-z0-9_][A-Za-z0-9_.:/-]{0,63}$"
_LOWER_NAME = r"^[a-z0-9][a-z0-9_.-]{0,63}$"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Fields that do not go together; `loc` leads to the one to change."""

    loc: Loc
    message: str
    hint: str | None = None
    code: str = "E206"


@dataclass(frozen=True, slots=True)
class Mention:
    """A field that names another resource. role: what it is to this one; kinds: what may be named."""

    loc: Loc
    role: str
    kinds: tuple[str, ...]
    name: str


class Section(BaseModel):
    """Base of everything in a Sparsefile: no unknown keys, no coercion, no change after loading."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, allow_inf_nan=False, use_attribute_docstrings=True
    )

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        """What several fields together get wrong; `raw` may be wrong in other ways too."""
        yield from ()

    @classmethod
    def mentions(cls, raw: Mapping[str, Any]) -> Iterator[Mention]:
        """The other resources that `raw` names."""
        yield from ()


def _number_from_env(value: Any) -> Any:
    if not isinstance(value, EnvText):
        return value
    try:
        return read_scalar(value)
    except ScalarError:
        return value


FromEnv = BeforeValidator(_number_from_env)
"""Numbers and booleans may come from the environment, where everything is text."""

Bool = Annotated[bool, FromEnv]
Text = Annotated[str, Field(min_length=1, max_length=4096)]
Name = Annotated[str, pattern(RESOURCE_NAME, "has letters, digits, `_`, `-` and `.`, at most 128")]
LowerName = Annotated[str, pattern(_LOWER_NAME, "has small letters, digits, `_`, `-` and `.`, at most 64")]
Tag = Annotated[str, pattern(_TAG, "has letters, digits and `_.:/-`, at most 64")]
Fraction = Annotated[float, Field(ge=0, le=1), FromEnv]
Share = Annotated[float, Field(gt=0, le=1), FromEnv]
Positive = Annotated[float, Field(gt=0), FromEnv]
NotNegative = Annotated[float, Field(ge=0), FromEnv]
Count = Annotated[int, Field(ge=1, le=2**53), FromEnv]
Seed = Annotated[int, Field(ge=0, lt=2**32), FromEnv]

_SIZE = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*([kKMGT]i?)?B?")
_FACTORS = {"": 0, "k": 1, "M": 2, "G": 3, "T": 4}


def _bytes(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    match = _SIZE.fullmatch(value.strip()) if len(value) <= 40 else None
    if match is None:
        raise ValueError("write bytes as a number, or like `50MB` or `1.5GiB`")
    prefix = match[2] or ""
    power = _FACTORS["k" if prefix[:1] == "K" else prefix[:1]]
    return int(float(match[1]) * (1024 if prefix.endswith("i") else 1000) ** power)


Bytes = Annotated[int, Field(gt=0, le=2**63 - 1), BeforeValidator(_bytes, json_schema_input_type=int | str)]
"""A size: bytes, or text such as `50MB` (10^6) or `1GiB` (2^30)."""


def listed(value: Any) -> Any:
    """One text where a list is also allowed, as a list."""
    return (value,) if isinstance(value, str) else value


_TextList = Annotated[tuple[Text, ...], Field(min_length=1, max_length=10_000)]
Texts = Annotated[_TextList, BeforeValidator(listed, json_schema_input_type=Text | _TextList)]
"""One text or a list of texts; always a tuple once loaded."""


class Resource(Section):
    """What every declared resource has."""

    kind: ClassVar[str]

    description: str = Field("", max_length=4096)
    """For people; changes nothing that is built."""
    tags: tuple[Tag, ...] = ()
    """Words to select by, as in `sparse plan tag:nightly`; they change nothing that is built."""


class Hardware(Section):
    """A machine that models are served on; a bare name stands for one of the built-in table."""

    name: LowerName
    """Its name, such as `t4`, `a10g`, `a100-40gb`, `a100-80gb`, `h100`, `h200`, or one of your own."""
    usd_per_hour: NotNegative | None = None
    """Price per hour; overrides the built-in table."""
    memory_gb: Positive | None = None
    """Memory in GB (10^9 bytes)."""
    bandwidth_gb_s: Positive | None = None
    """Memory bandwidth in GB/s, for latency estimates."""
    tflops: Positive | None = None
    """Dense half-precision TFLOP/s, for latency estimates."""
    source: Text | None = None
    """Where the figures are from."""


def _named(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


Machine = Annotated[Hardware, BeforeValidator(_named, json_schema_input_type=str | Hardware)]


class Evaluation(Section):
    """Text that quality is measured on."""

    dataset: Text
    """A dataset of this Sparsefile, `wikitext`, or a source such as `hf://datasets/org/name`."""
    split: Text = "test"
    """Which split of it."""
    column: Text = "text"
    """Which column holds the text."""
    samples: Count = 128
    """How many windows to measure."""
    window: Count = 512
    """Tokens of one window."""
    stride: Count | None = None
    """Tokens between the beginnings of two windows; by default a whole window, so that none is measured twice."""
    seed: Seed = 0
    """Seed that chooses the windows."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        stride, window = raw.get("stride"), raw.get("window", 512)
        if isinstance(stride, int) and isinstance(window, int) and stride > window:
            yield Conflict(("stride",), "a stride longer than the window leaves text out", "use at most the window")


def names_a_source(text: str) -> bool:
    """Whether a field that takes a resource or a source holds a source."""
    return "/" in text or ":" in text


def evaluation_mentions(raw: Mapping[str, Any], field: str) -> Iterator[Mention]:
    """The dataset named by the evaluation under `field`, if it is one of this Sparsefile's."""
    part = raw.get(field)
    name = part.get("dataset") if isinstance(part, dict) else None
    if isinstance(name, str) and name not in BUILT_IN_DATASETS and not names_a_source(name):
        yield Mention((field, "dataset"), field, ("dataset",), name)


INFER_BASE = "auto"
"""`base: auto` looks for the nearest of what is declared; no model or dataset can have this name."""


def base_conflicts(raw: Mapping[str, Any]) -> Iterator[Conflict]:
    """Problems of the names under `base` alone."""
    bases = [name for _, name in texts(raw, "base")]
    for loc, name in texts(raw, "base"):
        if name == INFER_BASE and len(bases) > 1:
            yield Conflict(loc, "`auto` cannot stand beside other bases", "name all bases, or only `auto`")
        elif bases.count(name) > 1 and isinstance(loc[-1], int) and bases.index(name) != loc[-1]:
            yield Conflict(loc, f"the base `{name}` appears twice", "name it once")


def base_mentions(raw: Mapping[str, Any], kind: str) -> Iterator[Mention]:
    """The resources of this kind that `base` names."""
    for loc, name in texts(raw, "base"):
        if name != INFER_BASE:
            yield Mention(loc, "base", (kind,), name)


def kept_conflict(kind: str) -> Conflict:
    """The problem of a resource with a `base` that says `kept`."""
    hint = f"remove it: a {kind} with a `base` is kept anyway"
    return Conflict(("kept",), f"`kept` is for a {kind} without a `base`", hint)


def texts(raw: Mapping[str, Any], field: str) -> list[tuple[Loc, str]]:
    """The texts under a field that takes one text or a list of them, each with its way."""
    value = raw.get(field)
    if isinstance(value, str):
        return [((field,), value)]
    if isinstance(value, tuple):
        return [((field, index), item) for index, item in enumerate(value) if isinstance(item, str)]
    return []


Prefer = Literal["cost", "latency"]
