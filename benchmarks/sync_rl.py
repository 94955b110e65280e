"""Bytes of each weight sync of a real run: a language model learns by REINFORCE, and every step of its optimizer is
published and followed.

    python benchmarks/sync_rl.py MODEL [--steps 60] [--lr 1e-6] [--json FILE] [--state FILE]

MODEL is a folder of transformers' with bf16 weights. The policy continues sums ("12 + 5 ="), and is rewarded by how
near the first number that it writes is; advantages are normalized over the samples of a prompt (GRPO without a clip,
as each sample is used once). All weights are trained: Adam on f32 masters, rounded to bf16, which is what the
policy samples and computes with, and what is published. Peers are those of sync.py; they encode against the follower's
tensors. After each update these are compared with the step, bit by bit, and those of a follower that joins at the end.
--json keeps all steps; it is written anew after each. --state keeps the training every ten steps (16 bytes a weight):
a run that was interrupted goes on from there, with the rows that --json has up to it.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import tempfile
from concurrent.futures import Future
from concurrent.futures import ThreadPoolExecutor as Pool
from pathlib import Path
from typing import Any

import numpy as np
import results
import torch
from sync import PEERS
from transformers import AutoModelForCausalLM, AutoTokenizer

from sparse_decl.sync import Follower, Publisher

SAMPLES, TOKENS = 8, 8  # of a prompt, of a sample
STATE_EVERY = 10  # steps


class Trainer:
    """A policy in f32 whose weights are always values of bf16, and Adam on their masters, tensor by tensor."""

    def __init__(self, folder: Path, lr: float):
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        self._rng, self._optimizers = random.Random(0), {}
        for name, weights in self.model.named_parameters():  # tied weights come once
            master = weights.detach().clone()
            self._optimizers[name] = torch.optim.Adam([master], lr=lr, betas=(0.9, 0.95), fused=True), master
            weights.register_post_accumulate_grad_hook(lambda given, name=name: self._step(name, given))

    @torch.no_grad()
    def _step(self, name: str, weights: torch.nn.Parameter) -> None:
        """Moves one tensor as soon as its gradient is there, so that those of two are never held at once."""
        optimizer, master = self._optimizers[name]
        master.grad, weights.grad = weights.grad, None
        optimizer.step()
        master.grad = None
        weights.copy_(master.bfloat16())

    def save(self, path: Path, step: int) -> None:
        """Keeps the training as it is after `step`."""
        kept = {name: (one.state_dict()["state"], master) for name, (one, master) in self._optimizers.items()}
        new = path.with_name(path.name + ".tmp")
        torch.save({"step": step, "kept": kept, "drawn": (self._rng.getstate(), torch.get_rng_state())}, new)
        os.replace(new, path)

    @torch.no_grad()
    def go_on(self, path: Path) -> int:
        """Brings the training to where it was saved; returns the step."""
        found = torch.load(path, mmap=True)
        for name, weights in self.model.named_parameters():
            optimizer, master = self._optimizers[name]
            moments, saved = found["kept"][name]
            weights.copy_(master.copy_(saved).bfloat16())
            optimizer.load_state_dict(optimizer.state_dict() | {"state": moments})
        drawn = found["drawn"]
        self._rng.setstate(drawn[0])
        torch.set_rng_state(drawn[1])
        return int(found["step"])

    def weights(self) -> dict[str, torch.Tensor]:
        """What is published: bf16."""
        return {name: weights.detach().bfloat16() for name, weights in self.model.named_parameters()}

    def learn(self) -> float:
        """One step of the optimizer; returns the mean reward of its samples."""
        a, b = self._rng.randint(2, 40), self._rng.randint(2, 40)
        prompt = self.tokenizer(f"3 + 4 = 7\n{a} + {b} =", return_tensors="pt").input_ids
        begun = prompt.shape[1]
        with torch.no_grad():
            samples = self.model.generate(
                prompt,
                attention_mask=torch.ones_like(prompt),
                do_sample=True,
                top_k=0,
                num_return_sequences=SAMPLES,
                max_new_tokens=TOKENS,
                min_new_tokens=TOKENS,
                pad_token_id=0,
            )
        earned = torch.tensor([reward(text, a + b) for text in self.tokenizer.batch_decode(samples[:, begun:])])
        advantages = (earned - earned.mean()) / (earned.std() + 1e-4)
        hidden = self.model.model(samples).last_hidden_state[:, begun - 1 : -1]
        chances = torch.log_softmax(self.model.lm_head(hidden), -1)
        taken = chances.gather(2, samples[:, begun:, None]).mean(dim=(1, 2))
        (-(advantages * taken).mean()).backward()  # the hooks step
        return float(earned.mean())


def reward(text: str, right: int) -> float:
    """1 for the right number, less the further away, 0 for none."""
    found = re.search(r"\d{1,6}", text)
    return 1 / (1 + abs(int(found[0]) - right)) if found else 0.0


def words(tensors: dict[str, torch.Tensor]) -> list[np.ndarray]:
    return [tensors[name].reshape(-1).view(torch.uint16).numpy() for name in sorted(tensors)]


def check(followed: dict[str, torch.Tensor], published: dict[str, torch.Tensor]) -> None:
    assert followed.keys() == published.keys()
    for mine, its in zip(words(followed), words(published), strict=True):
        assert np.array_equal(mine, its)


def run(folder: Path, steps: int, lr: float, threads: int, target: Path | None, state: Path | None) -> dict[str, Any]:
    torch.manual_seed(0)
    torch.set_num_threads(threads)
    trainer, begun = Trainer(folder, lr), 0
    found: dict[str, Any] = {"lr": lr, "steps": []}
    if state and state.exists():
        begun, found = trainer.go_on(state), results.earlier(target)
        found["steps"] = found["steps"][:begun]
        assert len(found["steps"]) == begun
        assert found["lr"] == lr
    measured: list[Future[dict[str, Any]]] = []

    def note() -> None:
        """Waits for what was measured of a step, and writes all of it down."""
        found["steps"].append(measured.pop().result())
        print(found["steps"][-1], flush=True)
        if target:
            results.save(target, found, ("numpy", "torch", "transformers", "zstandard"), "MODEL")

    with tempfile.TemporaryDirectory() as place, Publisher(place, threads=threads) as publisher, Pool(1) as pool:
        follower, followed = Follower(place, threads=threads), trainer.weights()
        publisher.publish(begun, followed)
        follower.update(followed)
        for step in range(begun + 1, steps + 1):
            earned = trainer.learn()  # while the others encode the step before
            if measured:
                note()
            weights, before = trainer.weights(), {name: value.clone() for name, value in followed.items()}
            told = publisher.publish(step, weights)
            follower.update(followed)
            assert follower.step == step
            check(followed, weights)
            found |= {"model_bytes": told.model_bytes, "words": told.words}
            row = {"step": step, "reward": round(earned, 4), "bytes": told.bytes, "changed": told.changed}
            measured.append(pool.submit(others, row, words(before), words(weights)))
            if state and step % STATE_EVERY == 0:
                note()  # the state and the rows are of the same step
                trainer.save(state, step)
        if measured:
            note()
        follower.close()
        del followed
        with Follower(place, threads=threads) as late:
            check(late.state_dict(torch=True), trainer.weights())
    return found


def others(row: dict[str, Any], old: list[np.ndarray], new: list[np.ndarray]) -> dict[str, Any]:
    """The row with what the peers take for the same step."""
    sizes = {name: size_of(old, new) for name, size_of in PEERS.items()}
    assert sizes["index_and_value"] == 6 * row["changed"]
    return row | sizes


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("model", type=Path)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--lr", type=float, default=1e-6)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--state", type=Path)
    asked = parser.parse_args()
    if asked.state and not asked.json:
        parser.error("--state needs --json: its rows belong to the state")
    found = run(asked.model, asked.steps, asked.lr, asked.threads, asked.json, asked.state)
    of_all = 100 / found["model_bytes"] / len(found["steps"])
    sizes = {name: sum(row[name] for row in found["steps"]) for name in (*PEERS, "bytes")}
    print({name: f"{size * of_all:.3f} %" for name, size in sizes.items()})
    print(f"of the best other: {sizes['bytes'] / min(sizes[name] for name in PEERS):.2f}")


if __name__ == "__main__":
    main()
