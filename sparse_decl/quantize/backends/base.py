"""What a backend is, and what those that work through transformers share. Runs in the trial's own process only."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from sparse_decl.quality.loading import dtype_option
from sparse_decl.quantize.candidates import TORCH_DTYPES, Candidate

_NOT_QUANTIZED = ("embed", "wte", "wpe", "lm_head", "norm")


@dataclass(frozen=True, slots=True)
class Job:
    """source: the model's folder. out: an empty folder for the result. calibration: token ids, one row a window, for
    candidates that asked for some. device: `cpu` or `cuda`."""

    source: Path
    out: Path
    candidate: Candidate
    calibration: list[list[int]]
    device: str
    tokenizer: Any


class Backend(Protocol):
    """One tool. packages: what it imports, by distribution name, the first one its own. install: what gets it."""

    packages: tuple[str, ...]
    install: str

    def problem(self, candidate: Candidate, device: str) -> str | None:
        """Why this candidate cannot run here, or None. Imports nothing heavy."""

    def needs_calibration(self, candidate: Candidate) -> bool:
        """Whether it wants text."""

    def quantize(self, job: Job) -> None:
        """Leaves a folder in `job.out` that `load` reads back. Raises whatever the tool raises."""

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        """The model in `folder`, ready to run."""


def missing(*modules: str) -> str | None:
    """Names the first module that is not installed."""
    gone = next((module for module in modules if find_spec(module) is None), None)
    return f"{gone} is not installed" if gone else None


def check_groups(job: Job) -> None:
    """Raises ValueError if groups do not divide the columns of a matrix; some tools find out late, or when loading."""
    from safetensors import safe_open

    group = job.candidate.group_size
    for path in sorted(job.source.glob("*.safetensors")) if group else ():
        with safe_open(path, "numpy") as file:
            for name in file.keys():  # noqa: SIM118 (it is no dict)
                shape = file.get_slice(name).get_shape()
                if len(shape) == 2 and not any(word in name for word in _NOT_QUANTIZED) and shape[1] % group:
                    raise ValueError(f"{name} has {shape[1]} columns, which groups of {group} do not divide")


def torch_dtype(candidate: Candidate) -> Any:
    import torch

    return getattr(torch, TORCH_DTYPES[candidate.dtype])


def load_plain(folder: Path, candidate: Candidate, device: str, **more: Any) -> Any:
    """A transformers model; what its config says about quantization is followed by transformers itself."""
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(
        folder, device_map=device, local_files_only=True, **dtype_option(torch_dtype(candidate)), **more
    )
    evaluated: Any = model.eval()
    return evaluated


class ThroughTransformers:
    """A tool that transformers drives by a quantization config; saved and loaded as any transformers folder."""

    packages: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    install = "pip install 'sparse-decl[torch,quant]'"

    def problem(self, candidate: Candidate, device: str) -> str | None:
        return missing("torch", "transformers", "accelerate", *self.modules)

    def needs_calibration(self, candidate: Candidate) -> bool:
        return False

    def config(self, candidate: Candidate) -> Any:
        """The transformers quantization config."""
        raise NotImplementedError

    def quantize(self, job: Job) -> None:
        config = self.config(job.candidate)
        load_plain(job.source, job.candidate, job.device, quantization_config=config).save_pretrained(job.out)

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        return load_plain(folder, candidate, device)
