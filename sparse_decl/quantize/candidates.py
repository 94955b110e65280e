"""Candidates: one configuration of one quantizer each, under the names people know them by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from difflib import get_close_matches
from typing import Any

from sparse_decl.base.errors import ConfigError

DTYPES = ("bf16", "fp16", "fp32")
TORCH_DTYPES = {"bf16": "bfloat16", "fp16": "float16", "fp32": "float32"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """name: as the user calls it. backend, method: the tool, and what it is to do. bits: of one weight. group_size:
    weights that share a scale, None for the method's own unit (a row). dtype: of what stays unquantized."""

    name: str
    backend: str
    method: str
    bits: int
    group_size: int | None = None
    dtype: str = "bf16"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def bits_per_weight(self) -> float:
        """With a 16-bit scale a group; says which candidate is likely smaller, the size itself is measured."""
        return self.bits + (16 / self.group_size if self.group_size else 0)


METHODS: dict[str, dict[str, tuple[int, int | None]]] = {
    "none": {"fp32": (32, None), "fp16": (16, None), "bf16": (16, None)},
    "bitsandbytes": {"nf4": (4, 64), "fp4": (4, 64), "nf4-double": (4, 64), "int8": (8, None)},
    "torchao": {"int8-weight-only": (8, None), "int4-weight-only": (4, 64), "int8-dynamic": (8, None)},
    "hqq": {"hqq": (4, 64)},
    "quanto": {"weight-only": (8, None)},
    "llm-compressor": {"gptq": (4, 64), "rtn": (4, 64), "w8a8": (8, None)},
    "gptqmodel": {"gptq": (4, 64), "awq": (4, 64)},
    "auto-round": {"auto-round": (4, 64), "rtn": (4, 64)},
}
"""What each backend can be asked for, with the bits and the group size it has by default."""

BITS: dict[str, tuple[int, ...]] = {
    "hqq": (2, 3, 4, 8),
    "quanto": (2, 4, 8),
    "llm-compressor": (4, 8),
    "gptqmodel": (2, 3, 4, 8),
    "auto-round": (2, 3, 4, 8),
}
_FIXED_BITS = ("none", "bitsandbytes", "torchao")

_KNOWN: dict[str, tuple[str, str, int | None, int | None]] = {
    "fp32": ("none", "fp32", None, None),
    "fp16": ("none", "fp16", None, None),
    "bf16": ("none", "bf16", None, None),
    "bnb-nf4": ("bitsandbytes", "nf4", None, None),
    "bnb-fp4": ("bitsandbytes", "fp4", None, None),
    "bnb-nf4-double": ("bitsandbytes", "nf4-double", None, None),
    "bnb-int8": ("bitsandbytes", "int8", None, None),
    "torchao-int8": ("torchao", "int8-weight-only", None, None),
    "torchao-int4": ("torchao", "int4-weight-only", None, None),
    "torchao-int8-dynamic": ("torchao", "int8-dynamic", None, None),
    "hqq-8": ("hqq", "hqq", 8, None),
    "hqq-4": ("hqq", "hqq", 4, None),
    "hqq-3": ("hqq", "hqq", 3, None),
    "quanto-int8": ("quanto", "weight-only", 8, None),
    "quanto-int4": ("quanto", "weight-only", 4, None),
    "llmc-gptq-4": ("llm-compressor", "gptq", 4, None),
    "llmc-rtn-4": ("llm-compressor", "rtn", 4, None),
    "llmc-w8a8": ("llm-compressor", "w8a8", 8, None),
    "gptq-8": ("gptqmodel", "gptq", 8, None),
    "gptq-4": ("gptqmodel", "gptq", 4, None),
    "gptq-quality": ("gptqmodel", "gptq", 4, 32),
    "gptq-balanced": ("gptqmodel", "gptq", 4, 64),
    "gptq-aggressive": ("gptqmodel", "gptq", 3, 64),
    "awq-4": ("gptqmodel", "awq", 4, None),
    "awq-quality": ("gptqmodel", "awq", 4, 32),
    "awq-balanced": ("gptqmodel", "awq", 4, 64),
    "awq-fast": ("gptqmodel", "awq", 4, 128),
    "autoround-4": ("auto-round", "auto-round", 4, None),
    "autoround-rtn-4": ("auto-round", "rtn", 4, None),
}
NAMES = tuple(_KNOWN)
DEFAULTS = ("bnb-int8", "torchao-int8", "bnb-nf4", "hqq-4", "torchao-int4", "gptq-balanced", "awq-balanced")
"""What is tried where nobody says."""


def make_candidate(
    name: str,
    backend: str | None = None,
    method: str | None = None,
    bits: int | None = None,
    group_size: int | None = None,
    dtype: str | None = None,
) -> Candidate:
    """A known candidate by its name (`_` counts as `-`), or with a backend one under a name of the user's own.

    dtype: of what stays unquantized, `bf16` by default; `fp32` and its like are dtypes themselves. Raises ConfigError.
    """
    if backend is None:
        known = _KNOWN.get(name.replace("_", "-"))
        if known is None:
            close = get_close_matches(name.replace("_", "-"), NAMES, 1)
            raise ConfigError(
                f"there is no known candidate {name!r}",
                why=f"known are {', '.join(NAMES)}",
                hint=f"did you mean {close[0]!r}?" if close else "add `backend:` and `method:` to make one of your own",
            )
        backend, method, bits, group_size = known
    methods = METHODS.get(backend)
    if methods is None:
        raise ConfigError(f"there is no backend {backend!r}", hint=f"one of {', '.join(METHODS)}")
    method = method or next(iter(methods))
    if method not in methods:
        raise ConfigError(f"{backend} has no method {method!r}", hint=f"one of {', '.join(methods)}")
    own_bits, own_group = methods[method]
    allowed = BITS.get(backend, (own_bits,))
    if bits is not None and bits not in (allowed if method != "w8a8" else (8,)):
        raise ConfigError(
            f"{backend} {method} has no {bits} bits", hint=f"one of {', '.join(map(str, allowed))}, or leave `bits` out"
        )
    if group_size is not None and own_group is None and not (backend == "quanto" and bits in (2, 4)):
        raise ConfigError(f"{backend} {method} has no groups", hint="leave `group_size` out")
    if backend == "bitsandbytes" and group_size not in (None, own_group):
        raise ConfigError(f"groups of bitsandbytes have {own_group} weights", hint="leave `group_size` out")
    kept = method if backend == "none" else dtype or "bf16"
    return Candidate(name, backend, method, bits or own_bits, group_size or own_group, kept)


def likely_smallest_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """By bits of a weight, then by name: the order a search with few trials goes in."""
    return sorted(candidates, key=lambda one: (one.bits_per_weight, one.name))


def baseline_of(dtype: str) -> Candidate:
    """The model itself in a dtype of DTYPES."""
    return replace(make_candidate(dtype), dtype=dtype)
