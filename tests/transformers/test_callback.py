"""A training that is killed again and again ends with the weights of one that never was."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import ConfigError

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("accelerate")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported
ROOT = Path(__file__).parents[2]

# Every training is a fork of a process that has imported all it needs: killed, it leaves nothing behind but its files.
PROGRAM = '''
import json, os, signal, sys, warnings
from pathlib import Path

warnings.simplefilter("ignore")
import torch, transformers
from transformers import AutoModelForCausalLM, Trainer, TrainerCallback, TrainingArguments
from sparse_decl.transformers import DeltaCheckpoints, last_checkpoint
from tests.tiny_models import make_llama

torch.set_num_threads(1)
transformers.logging.set_verbosity_error()
root = Path(sys.argv[1])
make_llama(root / "base", dtype="float32", hidden=64)
numbers = torch.Generator().manual_seed(0)
rows = [torch.randint(20, (8,), generator=numbers) for _ in range(64)]
data = [{"input_ids": row, "labels": row} for row in rows]


class Killer(TrainerCallback):
    """Ends its process as a kill does: at a step, or right after a save."""

    def __init__(self, step, saving):
        self.step, self.saving = step, saving

    def on_step_end(self, args, state, control, **_):
        if state.global_step == self.step and not self.saving:
            os.kill(os.getpid(), signal.SIGKILL)

    def on_save(self, args, state, control, **_):
        if state.global_step >= self.step and self.saving:
            os.kill(os.getpid(), signal.SIGKILL)


def train(out, callbacks):
    arguments = TrainingArguments(
        str(out), max_steps=200, save_steps=10, per_device_train_batch_size=2, report_to=[], disable_tqdm=True,
        use_cpu=True, seed=1, logging_strategy="no", learning_rate=1e-4,
    )
    trainer = Trainer(AutoModelForCausalLM.from_pretrained(root / "base"), arguments, train_dataset=data,
                      callbacks=callbacks)
    trainer.train(resume_from_checkpoint=last_checkpoint(out))


def forked(out, callbacks):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        train(out, callbacks)
        code = 0
    finally:
        os._exit(code)


codes = [forked(root / "whole", [])]
kills = [(35, False, True), (60, True, True), (101, False, True), (130, True, False), (155, False, True)]
for step, saving, first in kills:
    keeping = DeltaCheckpoints(root / "base", remove=True)
    codes.append(forked(root / "kept", [keeping, Killer(step, saving)] if first else [Killer(step, saving), keeping]))
codes.append(forked(root / "kept", [DeltaCheckpoints(root / "base", remove=True)]))
print(json.dumps(codes))
'''


def test_a_limit_of_the_trainer_is_refused() -> None:
    from transformers import TrainingArguments

    from sparse_decl.transformers import DeltaCheckpoints

    arguments: Any = TrainingArguments("out", save_total_limit=2, report_to=[])
    with pytest.raises(ConfigError, match="save_total_limit"):
        DeltaCheckpoints("base").on_train_begin(arguments, None, None)
    with pytest.raises(ConfigError, match="keep_whole"):
        DeltaCheckpoints("base", keep_whole=0)


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


@pytest.mark.slow
def test_killed_five_times(tmp_path: Path) -> None:
    from sparse_decl.transformers import last_checkpoint

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert json.loads(done.stdout.splitlines()[-1]) == [0, -9, -9, -9, -9, -9, 0]
    whole, kept = tmp_path / "whole", tmp_path / "kept"
    assert [path.name for path in kept.glob("checkpoint-*")] == ["checkpoint-200"]
    before, after = size(whole), size(kept)
    print(f"20 checkpoints: {before} bytes, {after} with the callback")
    assert after < 0.8 * before  # two thirds of a checkpoint are AdamW moments, which change everywhere
    for step in (200, 10, 130):
        name = f"checkpoint-{step}/model.safetensors"
        assert last_checkpoint(kept, step) == str(kept / f"checkpoint-{step}")
        assert (kept / name).read_bytes() == (whole / name).read_bytes()
