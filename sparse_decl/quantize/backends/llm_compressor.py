"""llm-compressor: GPTQ, plain rounding and 8-bit weights with 8-bit activations, saved as compressed-tensors.

It pins an older transformers, so it most often needs an environment of its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.quantize.backends.base import Job, check_groups, load_plain, missing
from sparse_decl.quantize.candidates import Candidate


class LlmCompressor:
    packages = ("llmcompressor", "compressed-tensors", "torch", "transformers")
    install = "pip install 'sparse-decl[llm-compressor]' in an environment of its own, named under `environments:`"

    def problem(self, candidate: Candidate, device: str) -> str | None:
        return missing("torch", "transformers", "accelerate", "llmcompressor")

    def needs_calibration(self, candidate: Candidate) -> bool:
        return candidate.method in ("gptq", "w8a8")

    def quantize(self, job: Job) -> None:
        check_groups(job)
        from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme
        from llmcompressor import oneshot
        from llmcompressor.modifiers.quantization import GPTQModifier, QuantizationModifier

        one = job.candidate
        model = load_plain(job.source, one, job.device)
        if one.method == "w8a8":
            recipe = QuantizationModifier(scheme="W8A8", targets=["Linear"], ignore=["lm_head"])
        else:
            weights = QuantizationArgs(
                num_bits=one.bits, type="int", symmetric=True, strategy="group", group_size=one.group_size
            )
            groups = {"weights": QuantizationScheme(targets=["Linear"], weights=weights)}
            kind = GPTQModifier if one.method == "gptq" else QuantizationModifier
            recipe = kind(config_groups=groups, ignore=["lm_head"])
        text: dict[str, Any] = {}
        if job.calibration:
            from datasets import Dataset

            rows = {"input_ids": job.calibration, "attention_mask": [[1] * len(row) for row in job.calibration]}
            longest = max(map(len, job.calibration))
            text = {
                "dataset": Dataset.from_dict(rows),
                "max_seq_length": longest,
                "num_calibration_samples": len(job.calibration),
            }
        oneshot(model=model, recipe=[recipe], **text)
        model.save_pretrained(job.out, save_compressed=True)

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        return load_plain(folder, candidate, device)


BACKEND = LlmCompressor()
