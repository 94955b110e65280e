"""A small policy learns by reinforcement in this process, and two others generate with it, each step's weights synced.

    python docs/examples/rl_sync.py [PLACE]

The policy is a recurrent network that writes eight digits; a sequence is rewarded for digits that rise. Workers follow
the place, generate with whatever step is newest, and send what they wrote back. The trainer takes a step of REINFORCE
from what one of its last steps wrote, LAG of them at most, and publishes its weights, which it keeps in f32, as bf16.
PLACE may be a folder or a bucket; workers and trainer share nothing else but a queue for the samples.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import sys
import tempfile
from pathlib import Path
from typing import Any

import torch

from sparse_decl.sync import Follower, Publisher

DIGITS, LENGTH, BATCH, STEPS, WORKERS, LAG = 10, 8, 64, 60, 2, 2


class Policy(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed = torch.nn.Embedding(DIGITS + 1, 64)
        self.recur = torch.nn.GRU(64, 128, batch_first=True)
        self.head = torch.nn.Linear(128, DIGITS)

    def forward(self, before: torch.Tensor) -> torch.Tensor:
        """Logits of the digit after each; before: (batch, length) digits, DIGITS where a sequence begins."""
        hidden, _ = self.recur(self.embed(before))
        return self.head(hidden)


def begun(digits: torch.Tensor) -> torch.Tensor:
    """Each sequence as the policy sees it: what lies before every digit."""
    return torch.nn.functional.pad(digits, (1, 0), value=DIGITS)[:, :-1]


@torch.no_grad()
def generate(policy: Policy) -> torch.Tensor:
    """(BATCH, LENGTH) digits, drawn from the policy."""
    digits = torch.zeros(BATCH, 0, dtype=torch.long)
    for _ in range(LENGTH):
        seen = torch.nn.functional.pad(digits, (1, 0), value=DIGITS)
        chances = torch.softmax(policy(seen)[:, -1].float(), dim=-1)
        digits = torch.cat([digits, torch.multinomial(chances, 1)], dim=1)
    return digits


def reward(digits: torch.Tensor) -> torch.Tensor:
    """How many digits are larger than the one before, (batch,) from 0 to LENGTH - 1."""
    return (digits[:, 1:] > digits[:, :-1]).sum(dim=1).float()


def digest(weights: dict[str, torch.Tensor]) -> str:
    """Of the bits of all weights."""
    found = hashlib.sha256()
    for name in sorted(weights):
        found.update(weights[name].contiguous().view(torch.uint8).numpy().tobytes())
    return found.hexdigest()


def work(place: str, seed: int, samples: Any, done: Any) -> None:
    """One worker: generates with the newest weights until it is told to stop."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    policy = Policy().bfloat16()
    weights = policy.state_dict()
    with Follower(place, threads=1) as follower:
        follower.wait(timeout=120)
        while not done.is_set():
            follower.update(weights)
            samples.put((follower.step, digest(weights), generate(policy).tolist()))


def train(place: str) -> list[float]:
    """The mean reward at each step, as the workers measured it."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    policy = Policy()
    optimizer = torch.optim.Adam(policy.parameters(), lr=5e-3)
    context = multiprocessing.get_context("spawn")
    samples, done, rewards, digests = context.Queue(4), context.Event(), [], {}
    workers = [context.Process(target=work, args=(place, seed, samples, done)) for seed in range(WORKERS)]
    for worker in workers:
        worker.start()
    with Publisher(place, threads=1, anchor_every=20, keep=30) as publisher:
        for step in range(STEPS):
            weights = {name: tensor.to(torch.bfloat16) for name, tensor in policy.state_dict().items()}
            told = publisher.publish(step, weights)
            digests[step] = digest(weights)
            used = -LAG - 1
            while used < step - LAG:  # what a much older policy wrote says little about this one
                used, found, sequences = samples.get(timeout=120)
                assert found == digests[used]  # the worker has the weights of that step, to the bit
            digits = torch.tensor(sequences)
            earned = reward(digits)
            rewards.append(earned.mean().item())
            chances = torch.log_softmax(policy(begun(digits)), dim=-1).gather(2, digits[..., None]).sum(dim=(1, 2))
            loss = -((earned - earned.mean()) / (earned.std() + 0.1) * chances).mean()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(policy.parameters(), 1.0)
            optimizer.step()
            print(f"step {step}: {told.bytes or told.anchor_bytes} of {told.model_bytes} bytes, "
                  f"samples of step {used}, reward {rewards[-1]:.2f}")  # fmt: skip
    done.set()
    while any(worker.is_alive() for worker in workers):
        while not samples.empty():  # one that waits to put its last samples would never end
            samples.get()
        for worker in workers:
            worker.join(timeout=0.1)
    return rewards


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        rewards = train(sys.argv[1] if len(sys.argv) > 1 else str(Path(scratch) / "run"))
    first, last = (sum(part) / len(part) for part in (rewards[:10], rewards[-10:]))
    print(f"mean reward of the first ten steps {first:.2f}, of the last ten {last:.2f}")


if __name__ == "__main__":
    main()
