"""PEFT's folder of an adapter: `adapter_config.json` and `adapter_model.safetensors`, written and read without torch.

Names and meanings are those of peft 0.14 and later.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, FormatError, UnavailableError
from sparse_decl.base.files import read_regular
from sparse_decl.base.patterns import matches_whole
from sparse_decl.formats.manifest import format_of
from sparse_decl.formats.safetensors import write_safetensors
from sparse_decl.model_lossy.casts import to_f32, to_words
from sparse_decl.sources.paths import names_repository

CONFIG, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"
PREFIX = "base_model.model."
_CONFIG_LIMIT = 64 << 20


def write_lora(
    folder: Path,
    factors: Mapping[str, tuple[np.ndarray, np.ndarray]],
    *,
    modules: set[str],
    transposed: bool,
    task: str | None,
    base: str | None = None,
    dtype: str | None = None,
) -> str:
    """Writes the adapter whose update of each module is B @ A, with scale 1; returns the dtype of its factors.

    factors: module -> (B (out, r) f32, A (r, in) f32). modules: every module of the model that a short name could
    mean. transposed: the modules are Conv1D. base: the name of the model, which PEFT's auto classes load. dtype: of all
    factors; without it F16 or BF16, whichever rounds them less.
    """
    dtype = dtype or _closest(factors)
    tensors: dict[str, tuple[str, tuple[int, ...], bytes]] = {}
    for module, (left, right) in factors.items():
        for name, part in (("lora_A", right), ("lora_B", left)):
            words = to_words(np.ascontiguousarray(part).ravel(), dtype)
            tensors[f"{PREFIX}{module}.{name}.weight"] = dtype, part.shape, words.tobytes()
    (folder / WEIGHTS).unlink(missing_ok=True)
    write_safetensors(folder / WEIGHTS, tensors, {"format": "pt"})
    ranks = {module: left.shape[1] for module, (left, _) in factors.items()}
    common = max(sorted(set(ranks.values())), key=list(ranks.values()).count)
    others = {module: rank for module, rank in sorted(ranks.items()) if rank != common}
    config = {
        "peft_type": "LORA",
        "task_type": task,
        **_base(base),
        "inference_mode": True,
        "r": common,
        "lora_alpha": common,
        "rank_pattern": others,
        "alpha_pattern": others,
        "target_modules": _targets(set(factors), modules),
        "lora_dropout": 0.0,
        "bias": "none",
        "fan_in_fan_out": transposed,
        "use_rslora": False,
        "use_dora": False,
        "init_lora_weights": True,
        "modules_to_save": None,
    }
    (folder / CONFIG).write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    return dtype


def _base(named: str | None) -> dict[str, str | None]:
    """The base as PEFT names it: a path, or an id without `hf://` and its revision apart."""
    if named is None or not names_repository(named):
        return {"base_model_name_or_path": named}
    name, _, revision = named.removeprefix("hf://").partition("@")
    return {"base_model_name_or_path": name, **({"revision": revision} if revision else {})}


def _closest(factors: Mapping[str, tuple[np.ndarray, np.ndarray]]) -> str:
    lost = {"F16": 0.0, "BF16": 0.0}
    for parts in factors.values():
        for part in parts:
            flat = np.ascontiguousarray(part).ravel()
            for dtype in lost:
                lost[dtype] += float(np.square(to_f32(to_words(flat, dtype), dtype) - flat, dtype=np.float64).sum())
    return "F16" if lost["F16"] <= lost["BF16"] else "BF16"  # an overflow loses infinitely much


def _targets(chosen: set[str], modules: set[str]) -> list[str]:
    """Last parts of names where they stand for the chosen modules and no other one; full names otherwise."""
    ends = {module.rpartition(".")[2] for module in chosen}
    meant = {module for module in modules if module.rpartition(".")[2] in ends}
    return sorted(ends if meant == chosen else chosen)


def read_config(folder: Path) -> dict[str, Any]:
    """`adapter_config.json` as an object. Raises UnavailableError, FormatError."""
    path = folder / CONFIG
    try:
        if path.stat().st_size > _CONFIG_LIMIT:
            raise FormatError("the adapter's config is too large", where=str(path))
        config = json.loads(read_regular(path))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnavailableError(
            "no adapter here",
            where=str(folder),
            why=f"there is no {CONFIG} in it",
            hint="give the folder that `save_pretrained` of a PEFT model wrote",
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise FormatError("the adapter's config cannot be read", where=str(path), why=str(error)[:200]) from error
    if not isinstance(config, dict):
        raise FormatError("the adapter's config is not an object", where=str(path))
    return config


def is_adapter(folder: Path) -> bool:
    """Whether a folder looks like a PEFT adapter (an artifact of ours aside)."""
    return (folder / CONFIG).is_file() and format_of(folder) is None


def matches(targets: Any, module: str) -> bool | None:
    """Whether PEFT's `target_modules` (names that end a module's name, or one regular expression) mean a module.

    None for an expression that cannot be matched in linear time: it may come from an untrusted author.
    """
    if isinstance(targets, list):
        return any(isinstance(one, str) and (module == one or module.endswith(f".{one}")) for one in targets)
    if targets == "all-linear":
        return True
    if not isinstance(targets, str):
        return None
    try:
        return matches_whole(targets, module)
    except ConfigError:
        return None
