"""What a user's type checker must accept, and the types it must see; tests/project/test_typing.py runs it."""

from pathlib import Path
from typing import Any, assert_type

import sparse_decl
from sparse_decl import (
    DeltaManifest,
    HardwareType,
    RoutingDecision,
    compress_delta,
    diff_models,
    estimate_delta_savings,
    load_file,
    load_tensors,
    open_delta,
    suggest_optimal_model,
)
from sparse_decl.compat.core.delta import compress_delta as compress_delta_as_before
from sparse_decl.model_delta.difference import ModelDifference
from sparse_decl.model_delta import DeltaSlice, DeltaStats, OpenDelta, RestoreStats, decode, encode

manifest = compress_delta("base", Path("finetune"), "delta", mode="lossless")
assert_type(manifest, DeltaManifest)
assert_type(compress_delta_as_before("base", "finetune", "delta"), DeltaManifest)
assert_type(estimate_delta_savings("base", "finetune"), dict[str, Any])
assert_type(suggest_optimal_model("gpt2", "a prompt"), RoutingDecision)
assert_type(encode(Path("base"), Path("finetune"), Path("delta")), DeltaStats)
assert_type(decode(Path("base"), Path("delta"), Path("out")), RestoreStats)
assert_type(diff_models("base", Path("delta")), ModelDifference)
assert_type(sparse_decl.__version__, str)
hardware: HardwareType = HardwareType.T4

with open_delta("delta", Path("base"), framework="pt") as opened:
    assert_type(opened, OpenDelta)
    assert_type(opened.keys(), list[str])
    assert_type(opened.get_slice("w"), DeltaSlice)
assert_type(load_tensors("delta", ["one", "two"], ["w"]), dict[str, Any])
assert_type(load_file("delta"), dict[str, Any])
