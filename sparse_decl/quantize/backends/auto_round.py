"""AutoRound: rounding learned by signed gradients over calibration text, or plain rounding in its format."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from sparse_decl.quantize.backends.base import Job, check_groups, load_plain, missing
from sparse_decl.quantize.candidates import Candidate

_ROUNDS = 50


class AutoRound:
    packages = ("auto-round", "torch", "transformers")
    install = "pip install 'sparse-decl[auto-round]'"

    def problem(self, candidate: Candidate, device: str) -> str | None:
        return missing("torch", "transformers", "accelerate", "auto_round")

    def needs_calibration(self, candidate: Candidate) -> bool:
        return candidate.method == "auto-round"

    def quantize(self, job: Job) -> None:
        check_groups(job)
        import torch
        from auto_round import AutoRound as Rounding

        one = job.candidate
        text: dict[str, Any] = {"iters": 0, "disable_opt_rtn": True}
        if job.calibration:
            # Its own default is a data set that it downloads.
            rows = [{"input_ids": torch.tensor([row])} for row in job.calibration]
            text = {"iters": _ROUNDS, "dataset": rows, "nsamples": len(rows), "seqlen": len(job.calibration[0])}
        rounding = Rounding(
            str(job.source),
            tokenizer=job.tokenizer,
            scheme=f"W{one.bits}A16",
            group_size=one.group_size,
            device_map=job.device,
            batch_size=1,
            **text,
        )
        made = job.out / "made"
        rounding.quantize_and_save(str(made), format="auto_round")
        # It puts the model into a subfolder of its own naming.
        found = min(made.rglob("config.json"), key=lambda path: len(path.parts)).parent
        for path in sorted(found.iterdir()):
            path.rename(job.out / path.name)
        shutil.rmtree(made)

    def load(self, folder: Path, candidate: Candidate, device: str) -> Any:
        return load_plain(folder, candidate, device)


BACKEND = AutoRound()
