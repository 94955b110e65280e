"""A follower of a training has the trainer's weights, bit for bit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sparse_decl.quality.loading import dtype_option
from sparse_decl.sync import Follower

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytest.importorskip("accelerate")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]  # torch's and transformers' own


def test_steps_of_a_trainer_are_followed(tmp_path: Path) -> None:
    from sparse_decl.transformers import PublishSteps
    from tests.tiny_models import make_llama

    make_llama(tmp_path / "base", dtype="float32", hidden=64)
    model = transformers.AutoModelForCausalLM.from_pretrained(tmp_path / "base")
    served = transformers.AutoModelForCausalLM.from_pretrained(tmp_path / "base", **dtype_option(torch.float32))
    rows = [torch.randint(20, (8,), generator=torch.Generator().manual_seed(n)) for n in range(16)]
    seen: list[tuple[int, int]] = []

    class Watch(transformers.TrainerCallback):  # type: ignore[misc, name-defined]
        """What a worker does, after each step."""

        def on_step_end(self, args: Any, state: Any, control: Any, model: Any = None, **_: Any) -> None:
            updates = follower.update(served.state_dict())
            theirs = model.state_dict()
            if state.global_step % 2 == 0:
                assert all(torch.equal(value, theirs[name]) for name, value in served.state_dict().items())
            seen.append((state.global_step, len(updates)))

    arguments = transformers.TrainingArguments(
        str(tmp_path / "out"), max_steps=5, per_device_train_batch_size=2, report_to=[], disable_tqdm=True,
        use_cpu=True, save_strategy="no", logging_strategy="no",
    )  # fmt: skip
    publish = PublishSteps(tmp_path / "run", every=2, threads=1)
    with Follower(tmp_path / "run", threads=1) as follower:
        data = [{"input_ids": row, "labels": row} for row in rows]
        transformers.Trainer(model, arguments, train_dataset=data, callbacks=[publish, Watch()]).train()
        assert seen == [(1, 1), (2, 1), (3, 0), (4, 1), (5, 0)]  # that of before training came with the first
        assert [update.step for update in follower.update(served.state_dict())] == [5]
    assert publish.last is not None
    assert publish.last.step == 5
    assert all(torch.equal(value, model.state_dict()[name]) for name, value in served.state_dict().items())
