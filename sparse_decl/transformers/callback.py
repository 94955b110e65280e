"""`DeltaCheckpoints`: a callback of transformers' `Trainer` that keeps each checkpoint as a delta."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from typing import Any

from sparse_decl.api.paths import PathLike
from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import load_extra
from sparse_decl.transformers.checkpoints import BASE, Keeping, as_argument

_log = logging.getLogger("sparse_decl")


class DeltaCheckpoints(load_extra("torch", "transformers").TrainerCallback):  # type: ignore[misc]
    """Each checkpoint that `Trainer` saves becomes a delta, in `deltas/` of its output folder, in a separate process.

    base: what the model was made from: a folder or an id; None where training began with random weights. against:
    "base", or "before" for the checkpoint before, which is smaller and needs all before it to be restored. keep_whole:
    how many of the newest checkpoints stay whole. remove: whether older ones are removed, each once its delta was
    decoded and compared with all its files; the best one stays while `Trainer` knows it. threads: of that process.

    To resume: `trainer.train(resume_from_checkpoint=last_checkpoint(output_dir))`. A run that was killed at any point
    is tidied up by the next one. A delta that cannot be made is logged as a warning and kept in `failure`; its
    checkpoint stays whole, and the training goes on.

    Raises ConfigError where `Trainer` starts with a `save_total_limit`, which would remove checkpoints unasked.
    """

    def __init__(
        self,
        base: PathLike | None = None,
        *,
        against: str = BASE,
        keep_whole: int = 1,
        remove: bool = False,
        threads: int = 1,
    ):
        name = None if base is None else os.fspath(base)
        self._keeping = Keeping("", name, against, keep_whole, remove, threads=threads)
        self._process: subprocess.Popen[bytes] | None = None
        self._errors: Any = None
        self._waiting: Keeping | None = None
        self.failure: str | None = None

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        if args.save_total_limit is not None:
            raise ConfigError(
                "save_total_limit removes checkpoints before their deltas are made",
                where=f"save_total_limit={args.save_total_limit}",
                hint="leave it out, and use keep_whole= of DeltaCheckpoints with remove=True",
            )
        if state.global_step:
            self._want(args, state)

    def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        self._want(args, state)

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        if self._process is not None and self._process.poll() is not None:
            self._ended()

    def on_train_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        while self._process is not None:
            self._process.wait()
            self._ended()

    def _want(self, args: Any, state: Any) -> None:
        """Has the checkpoints looked after, once the process that does so already has ended."""
        if state.is_world_process_zero:
            best = state.best_model_checkpoint
            self._waiting = replace(self._keeping, output=args.output_dir, upto=state.global_step, best=best)
            if self._process is None:
                self._start()

    def _start(self) -> None:
        if self._waiting is None:
            return
        command = [sys.executable, "-m", "sparse_decl.transformers.checkpoints", as_argument(self._waiting)]
        self._waiting, self._errors = None, tempfile.TemporaryFile()  # noqa: SIM115 - closed when it has ended
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self._errors, start_new_session=True
        )  # an interrupt is for the training: this one ends what it has begun

    def _ended(self) -> None:
        assert self._process is not None
        code, self._process = self._process.returncode, None
        if code:
            self._errors.seek(0)
            message = self._errors.read().decode("utf-8", "replace").strip()
            self.failure = message or f"the process that makes deltas ended with {code}"
            _log.warning("a checkpoint was not turned into a delta, and stays whole: %s", self.failure)
        self._errors.close()
        self._start()
