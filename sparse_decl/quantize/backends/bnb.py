"""bitsandbytes: 4-bit NormalFloat and FP4 in blocks of 64, and LLM.int8(). Needs no calibration."""

from __future__ import annotations

from typing import Any

from sparse_decl.quantize.backends.base import ThroughTransformers, torch_dtype
from sparse_decl.quantize.candidates import Candidate


class BitsAndBytes(ThroughTransformers):
    packages = ("bitsandbytes", "torch", "transformers")
    modules = ("bitsandbytes",)

    def config(self, candidate: Candidate) -> Any:
        from transformers import BitsAndBytesConfig

        if candidate.method == "int8":
            return BitsAndBytesConfig(load_in_8bit=True)
        return BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type=candidate.method.partition("-")[0],
            bnb_4bit_use_double_quant=candidate.method.endswith("-double"),
            bnb_4bit_compute_dtype=torch_dtype(candidate),
        )


BACKEND = BitsAndBytes()
