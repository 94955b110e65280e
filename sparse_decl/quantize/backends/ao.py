"""torchao: 8- and 4-bit integer weights, and 8-bit weights with activations rounded on the way. No calibration.

4-bit weights on a CPU are stored one a byte by torchao: half of what the name promises is on disk.
"""

from __future__ import annotations

from typing import Any

from sparse_decl.quantize.backends.base import Job, ThroughTransformers, check_groups
from sparse_decl.quantize.candidates import Candidate


class TorchAo(ThroughTransformers):
    packages = ("torchao", "torch", "transformers")
    modules = ("torchao",)

    def quantize(self, job: Job) -> None:
        check_groups(job)
        super().quantize(job)

    def config(self, candidate: Candidate) -> Any:
        import torch
        from torchao import quantization
        from torchao.quantization.granularity import PerGroup
        from transformers import TorchAoConfig

        if candidate.method == "int8-weight-only":
            scheme = quantization.Int8WeightOnlyConfig()
        elif candidate.method == "int8-dynamic":
            scheme = quantization.Int8DynamicActivationInt8WeightConfig()
        else:
            group = PerGroup(candidate.group_size)
            scheme = quantization.IntxWeightOnlyConfig(weight_dtype=torch.int4, granularity=group)
        return TorchAoConfig(quant_type=scheme)


BACKEND = TorchAo()
