"""optimum-quanto by its own API, since what transformers makes with it cannot be saved. Its last release is old."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.quantize.backends.base import Job, load_plain, missing, torch_dtype
from sparse_decl.quantize.candidates import Candidate


class Quanto:
    packages = ("optimum-quanto", "torch", "transformers")
    install = "pip install 'sparse-decl[quanto]'"

    def problem(self, candidate: Candidate, device: str) -> str | None:
        if gone := missing("torch", "transformers", "accelerate", "optimum"):
            return gone if "optimum" not in gone else "optimum-quanto is not installed"
        return "optimum-quanto is not installed" if missing("optimum.quanto") else None

    def needs_calibration(self, candidate: Candidate) -> bool:
        return False

    def quantize(self, job: Job) -> None:
        from optimum import quanto

        model = load_plain(job.source, job.candidate, job.device)
        weights = getattr(quanto, f"qint{job.candidate.bits}")
        quanto.QuantizedModelForCausalLM.quantize(model, weights=weights, exclude="lm_head").save_pretrained(job.out)

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        from optimum import quanto

        model = quanto.QuantizedModelForCausalLM.from_pretrained(folder)
        # The wrapper is callable but has no parameters(); what it wraps has both.
        return model._wrapped.to(device).to(torch_dtype(candidate)).eval()


BACKEND = Quanto()
