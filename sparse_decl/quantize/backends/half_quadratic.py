"""HQQ by its own API: transformers 5 has none for it yet. No calibration; 2, 3, 4 or 8 bits in groups."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.quantize.backends.base import Job, load_plain, missing, torch_dtype
from sparse_decl.quantize.candidates import Candidate


class Hqq:
    packages = ("hqq", "torch", "transformers")
    install = "pip install 'sparse-decl[torch,quant]'"

    def problem(self, candidate: Candidate, device: str) -> str | None:
        return missing("torch", "transformers", "hqq")

    def needs_calibration(self, candidate: Candidate) -> bool:
        return False

    def quantize(self, job: Job) -> None:
        from hqq.core.quantize import BaseQuantizeConfig
        from hqq.models.hf.base import AutoHQQHFModel

        one = job.candidate
        model = load_plain(job.source, one, job.device)
        config = BaseQuantizeConfig(nbits=one.bits, group_size=one.group_size)
        AutoHQQHFModel.quantize_model(model, quant_config=config, compute_dtype=torch_dtype(one), device=job.device)
        AutoHQQHFModel.save_quantized(model, str(job.out))

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        from hqq.models.hf.base import AutoHQQHFModel

        model = AutoHQQHFModel.from_quantized(str(folder), compute_dtype=torch_dtype(candidate), device=device)
        return model.eval()


BACKEND = Hqq()
