"""GPTQModel: GPTQ and AWQ, the successor of AutoGPTQ and AutoAWQ, whose formats it loads. AWQ needs a CUDA device.

It pins an older NumPy, so it most often needs an environment of its own.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sparse_decl.quantize.backends.base import Job, check_groups, missing, torch_dtype
from sparse_decl.quantize.candidates import Candidate


class GptqModel:
    packages = ("gptqmodel", "torch", "transformers")
    install = "pip install 'sparse-decl[gptqmodel]' in an environment of its own, named under `environments:`"

    def problem(self, candidate: Candidate, device: str) -> str | None:
        if candidate.method == "awq" and device == "cpu":
            return "AWQ needs a CUDA device, and there is none here"
        return missing("torch", "transformers", "gptqmodel")

    def needs_calibration(self, candidate: Candidate) -> bool:
        return True

    def quantize(self, job: Job) -> None:
        check_groups(job)
        # Its pool of loaders is one worker short on machines of two cores or fewer.
        os.environ.setdefault("GPTQMODEL_CPU_WORKERS", "2")
        from gptqmodel import GPTQModel, QuantizeConfig

        one = job.candidate
        config = QuantizeConfig(bits=one.bits, group_size=one.group_size, quant_method=one.method)
        model = GPTQModel.load(str(job.source), config, device=job.device)
        rows = [{"input_ids": row, "attention_mask": [1] * len(row)} for row in job.calibration]
        model.quantize(rows, batch_size=1)
        model.save(str(job.out))

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        os.environ.setdefault("GPTQMODEL_CPU_WORKERS", "2")
        from gptqmodel import GPTQModel

        return GPTQModel.load(str(folder), device=device, dtype=torch_dtype(candidate)).model.eval()


BACKEND = GptqModel()
