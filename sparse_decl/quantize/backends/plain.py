"""No quantization: the model in fp32, fp16 or bf16, what the others are compared with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.quantize.backends.base import Job, load_plain, missing
from sparse_decl.quantize.candidates import Candidate


class Plain:
    packages = ("torch", "transformers")
    install = "pip install 'sparse-decl[torch]'"

    def problem(self, candidate: Candidate, device: str) -> str | None:
        return missing("torch", "transformers", "accelerate")

    def needs_calibration(self, candidate: Candidate) -> bool:
        return False

    def quantize(self, job: Job) -> None:
        load_plain(job.source, job.candidate, "cpu").save_pretrained(job.out)

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        return load_plain(folder, candidate, device)


BACKEND = Plain()
