"""Machines by name, and what a roofline says of those that are not here.

A roofline (Williams, Waterman and Patterson, CACM 52(4), 2009) bounds time from below by bytes moved over bandwidth and
by operations over peak rate. Real servers reach a part of it, so whatever comes from here is called an estimate.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sparse_decl.routing.hardware import MACHINES, Machine

HERE = "here"


_GPU_WORDS = {"t4": "Tesla T4", "a100-40gb": "A100", "a100-80gb": "A100 80GB"}  # for all others their names


@dataclass(frozen=True, slots=True)
class Workload:
    """One kind of request. requests: timed of each candidate, after the warm-up. threads: None for every core.
    utilisation: share of the paid time that the machine works."""

    prompt_tokens: int = 512
    output_tokens: int = 128
    batch: int = 1
    requests: int = 20
    threads: int | None = None
    utilisation: float = 1.0


@dataclass(frozen=True, slots=True)
class Shape:
    """What a roofline needs to know of a model. cache_bytes: of keys and values for one token."""

    parameters: int
    cache_bytes: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """In seconds, tokens per second and bytes; a bound that no machine beats."""

    prefill: float
    decode: float
    request: float
    tokens_per_second: float
    memory: float


def machine_named(name: str, **overrides: Any) -> Machine:
    """From the table if it is there, with what is not None in `overrides` instead of the table's figures."""
    known = MACHINES.get(name, Machine(name))
    given = {field: value for field, value in overrides.items() if value is not None}
    if given and "source" not in given:
        given["source"] = "declared" if known.source is None else f"declared, else {known.source}"
    return replace(known, **given)


def roofline(weight_bytes: int, shape: Shape, workload: Workload, machine: Machine) -> Estimate | None:
    """None if bandwidth or FLOP/s of the machine are unknown.

    Prefill reads the weights once and does 2 operations a weight and prompt token; decoding one token reads weights and
    cache once and does 2 operations a weight and request. Quantized weights count with the bytes they have, operations
    at the half-precision rate.
    """
    if machine.bandwidth_gb_s is None or machine.tflops is None:
        return None
    bandwidth, rate = machine.bandwidth_gb_s * 1e9, machine.tflops * 1e12
    context = workload.prompt_tokens + workload.output_tokens / 2
    work = 2.0 * shape.parameters * workload.batch
    cache = shape.cache_bytes * workload.batch
    prefill = max(weight_bytes / bandwidth, work * workload.prompt_tokens / rate)
    decode = max((weight_bytes + cache * context) / bandwidth, work / rate)
    request = prefill + decode * (workload.output_tokens - 1)
    memory = weight_bytes + cache * (workload.prompt_tokens + workload.output_tokens)
    return Estimate(prefill, decode, request, workload.batch * workload.output_tokens / request, memory)


def usd_per_million_tokens(machine: Machine, tokens_per_second: float, utilisation: float) -> float | None:
    """usd_per_hour / (tokens_per_second x utilisation x 3600) x 10^6; None without a price."""
    if machine.usd_per_hour is None or tokens_per_second <= 0:
        return None
    return machine.usd_per_hour / (tokens_per_second * utilisation * 3600) * 1e6


def is_here(name: str, fingerprint: Mapping[str, Any]) -> bool:
    """Whether a machine of that name is the one with this fingerprint."""
    if name == HERE:
        return True
    gpus, words = fingerprint.get("gpus") or [], _GPU_WORDS.get(name, name.upper())
    return name in MACHINES and bool(gpus) and all(_is_gpu(name, words, str(gpu)) for gpu in gpus)


def _is_gpu(name: str, words: str, gpu: str) -> bool:
    return re.search(rf"\b{words}\b", gpu) is not None and (name != "a100-40gb" or "80GB" not in gpu)
