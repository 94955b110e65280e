"""`python -m sparse_decl.quantize.worker FOLDER`: one request in this process, which may die of it. See `process`.

Tasks: `quantize` a model, measure the `quality` of what that made, measure its `latency` beside the baseline's.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import threading
import time
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from sparse_decl.base import portable
from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.parallel import Progress
from sparse_decl.quantize.backends import backend_named
from sparse_decl.quantize.candidates import Candidate
from sparse_decl.quantize.hardware import Workload
from sparse_decl.quantize.loading import NOTE, NOTE_FORMAT, device_here, load
from sparse_decl.quantize.process import FAILED, OK, PROGRESS, REQUEST, RESULT, UNAVAILABLE

WEIGHTS = (".safetensors", ".pt", ".pth", ".bin", ".gguf")
_TOKENIZER = (
    "tokenizer.json", "tokenizer.model", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json",
    "vocab.json", "vocab.txt", "merges.txt", "chat_template.jinja", "generation_config.json",
)  # fmt: skip
_WARM_UP = 3
_SEED = 0


def main(folder: Path) -> int:
    """Writes the result, also that of a failure; only what kills the process leaves none."""
    threading.Thread(target=_die_with_parent, daemon=True).start()
    _let_the_system_take_us_first()
    request = json.loads((folder / REQUEST).read_bytes())
    progress = (folder / PROGRESS).open("a", encoding="utf-8")

    def report(done: int, total: int) -> None:
        progress.write(f"[{done}, {total}]\n")
        progress.flush()

    try:
        result = _TASKS[request["task"]](request, folder, report)
    except BaseException as error:  # whatever a tool raises, SystemExit too, is this trial's failure
        traceback.print_exc()
        result = {"status": FAILED, "reason": _reason(error)}
    temporary = folder / f"{RESULT}.part"
    temporary.write_text(json.dumps(result), encoding="utf-8", newline="\n")
    os.replace(temporary, folder / RESULT)
    return 0


def quantize(request: dict[str, Any], folder: Path, report: Progress) -> dict[str, Any]:
    """Leaves the quantized model, with its tokenizer, in `folder/out`."""
    candidate = Candidate(**request["candidate"])
    backend = backend_named(candidate.backend)
    device = device_here()
    problem = backend.problem(candidate, device)
    if problem is not None:
        return {"status": UNAVAILABLE, "reason": problem, "install": backend.install}
    from transformers import AutoTokenizer

    from sparse_decl.quantize.backends.base import Job

    source, out = Path(request["source"]), folder / "out"
    out.mkdir()
    tokenizer = AutoTokenizer.from_pretrained(source, local_files_only=True)
    calibration: list[list[int]] = []
    if backend.needs_calibration(candidate):
        calibration = calibration_windows(request["calibration"], tokenizer)
    _seed()
    report(0, 1)
    begin = time.monotonic()
    backend.quantize(Job(source, out, candidate, calibration, device, tokenizer))
    seconds = time.monotonic() - begin
    for name in _TOKENIZER:
        if (source / name).is_file() and not (out / name).exists():
            shutil.copyfile(source / name, out / name)
    (out / NOTE).write_text(
        pretty_json({"format": NOTE_FORMAT, "candidate": candidate.to_json()}), encoding="utf-8", newline="\n"
    )
    return {
        "status": OK,
        "weight_bytes": weight_bytes(out),
        "seconds": seconds,
        "peak_memory": peak_memory(),
        "device": device,
        "versions": versions(*backend.packages),
        "calibration_windows": len(calibration),
    }


def quality(request: dict[str, Any], folder: Path, report: Progress) -> dict[str, Any]:
    """Losses of every window of the text that was asked for."""
    from sparse_decl.quality.perplexity import evaluate
    from sparse_decl.quality.text import read_text

    cut = request["eval"]
    text = read_text(cut["text"], split=cut["split"], column=cut["column"])
    model, tokenizer, device = _load(Path(request["model"]))
    _seed()
    found = evaluate(
        model,
        tokenizer,
        text.text,
        max_length=cut["window"],
        stride=cut["stride"],
        samples=cut["samples"],
        seed=cut["seed"],
        batch_size=1,
        progress=report,
    )
    return {
        "status": OK,
        "windows": [[window.begin, window.tokens, window.nll] for window in found.windows],
        "available": found.available,
        "text": text.digest,
        "peak_memory": peak_memory(),
        "shape": _shape(model),
        "device": device,
    }


def latency(request: dict[str, Any], folder: Path, report: Progress) -> dict[str, Any]:
    """Seconds of each phase of requests of the workload, this model's and the baseline's by turns."""
    import torch

    from sparse_decl.quality.text import read_text
    from sparse_decl.quantize.timing import paired_speed, summarize

    workload = Workload(**request["workload"])
    if workload.threads:
        torch.set_num_threads(workload.threads)
    cut = request["eval"]
    text = read_text(cut["text"], split=cut["split"], column=cut["column"]).text
    ours, tokenizer, device = _load(Path(request["model"]))
    models = {"candidate": ours}
    if request["baseline"] != request["model"]:
        models["baseline"] = _load(Path(request["baseline"]))[0]
    ids = tokenizer(text[: 64 * (workload.prompt_tokens + 64)], return_tensors="pt", verbose=False)["input_ids"][0]
    rows = _prompts(ids, workload)
    times: dict[str, list[tuple[float, list[float]]]] = {name: [] for name in models}
    total = workload.requests + _WARM_UP
    for number in range(total):
        for name, model in models.items():
            took = request_seconds(model, rows[number % len(rows)].to(device), workload.output_tokens)
            if number >= _WARM_UP:
                times[name].append(took)
        report(number + 1, total)
    result: dict[str, Any] = {"status": OK, "device": device, "threads": torch.get_num_threads()}
    whole = {}
    for name, taken in times.items():
        whole[name] = [prefill + sum(steps) for prefill, steps in taken]
        steps = [step for _, each in taken for step in each]
        requests = summarize(whole[name])
        tokens = workload.batch * workload.output_tokens
        result[name] = {
            "prefill": summarize([prefill for prefill, _ in taken]).to_json(),
            "decode": summarize(steps).to_json() if steps else None,
            "request": requests.to_json(),
            "tokens_per_second": tokens / requests.p50,
            "tokens_per_second_low": tokens / requests.worst_median,
        }
    if "baseline" in whole:
        result["speed"] = paired_speed(whole["candidate"], whole["baseline"])
    return result


def request_seconds(model: Any, prompt: Any, output_tokens: int) -> tuple[float, list[float]]:
    """(seconds until the first token, seconds of each further one), decoded greedily with a cache."""
    import torch

    steps = []
    with torch.no_grad():
        begin = _now(prompt.device)
        given = model(input_ids=prompt, use_cache=True)
        token = given.logits[:, -1].argmax(-1, keepdim=True)
        prefill = _now(prompt.device) - begin
        for _ in range(output_tokens - 1):
            begin = _now(prompt.device)
            given = model(input_ids=token, past_key_values=given.past_key_values, use_cache=True)
            token = given.logits[:, -1].argmax(-1, keepdim=True)
            steps.append(_now(prompt.device) - begin)
    return prefill, steps


def calibration_windows(cut: dict[str, Any], tokenizer: Any) -> list[list[int]]:
    """Token ids of the calibration windows. apart_from: how an evaluation of the same text cuts it; what that measures
    on is left out. Raises ValueError if nothing is left."""
    from sparse_decl.quality.perplexity import choose, spans
    from sparse_decl.quality.text import read_text

    ids = tokenizer(read_text(cut["text"], split=cut["split"], column=cut["column"]).text, verbose=False)["input_ids"]
    window, other = cut["window"], cut.get("apart_from")
    free = [span for span in spans(len(ids), window, window) if span[1] - span[0] == window]
    if other:
        every = spans(len(ids), other["window"], other["stride"])
        taken = [every[number] for number in choose(len(every), other["samples"], other["seed"])]
        free = [one for one in free if all(one[1] <= begin or end <= one[0] for begin, end, _ in taken)]
    if not free:
        why = "that is not measured on: name another text under `calibration:`" if other else "in it"
        raise ValueError(f"the calibration text has no window of {window} tokens {why}")
    return [ids[free[number][0] : free[number][1]] for number in choose(len(free), cut["samples"], cut["seed"])]


def weight_bytes(folder: Path) -> int:
    """Bytes of the files that hold weights."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.suffix in WEIGHTS)


def peak_memory() -> int:
    """Bytes: of the accelerator if one was used, else resident in this process since it began."""
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available() and torch.cuda.max_memory_allocated():
        return int(torch.cuda.max_memory_allocated())
    try:
        fields = dict(
            line.split(":", 1)
            for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
        )
        return int(fields["VmHWM"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return portable.peak_memory()


def versions(*packages: str) -> dict[str, str]:
    found = {}
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _load(folder: Path) -> tuple[Any, Any, str]:
    from transformers import AutoTokenizer

    device = device_here()
    return load(folder, device), AutoTokenizer.from_pretrained(folder, local_files_only=True), device


def _shape(model: Any) -> dict[str, int]:
    config = model.config
    heads = getattr(config, "num_key_value_heads", None) or getattr(config, "num_attention_heads", 0)
    width = getattr(config, "head_dim", None) or config.hidden_size // max(config.num_attention_heads, 1)
    cache = 2 * 2 * config.num_hidden_layers * heads * width  # keys and values of two bytes
    return {"parameters": sum(weight.numel() for weight in model.parameters()), "cache_bytes": cache}


def _prompts(ids: Any, workload: Workload) -> list[Any]:
    """Four prompts of (batch, prompt tokens) from different places of the text."""
    import torch

    need = workload.prompt_tokens
    while ids.numel() < need + 4 * workload.batch:
        ids = torch.cat([ids, ids])
    step = max((ids.numel() - need) // (4 * workload.batch), 1)
    starts = [(number * step) % (ids.numel() - need) for number in range(4 * workload.batch)]
    rows = [ids[start : start + need] for start in starts]
    return [torch.stack(rows[number * workload.batch : (number + 1) * workload.batch]) for number in range(4)]


def _now(device: Any) -> float:
    if device.type == "cuda":
        import torch

        torch.cuda.synchronize()
    return time.perf_counter()


def _seed() -> None:
    import torch

    random.seed(_SEED)
    torch.manual_seed(_SEED)


def _reason(error: BaseException) -> str:
    name, text = type(error).__name__, " ".join(str(error).split())[:400]
    if isinstance(error, MemoryError) or "OutOfMemory" in name or "not enough memory" in text:
        return f"out of memory: {text or name}"
    return f"{name}: {text}" if text else name


def _die_with_parent() -> None:
    os.read(0, 1)  # nothing is ever sent: this returns when the pipe ends
    os._exit(1)


def _let_the_system_take_us_first() -> None:
    """Where memory runs out, Linux is to end a trial rather than anything else."""
    try:
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")
    except OSError:
        return


_TASKS = {"quantize": quantize, "quality": quality, "latency": latency}

if __name__ == "__main__":  # tools that spawn processes import this module again
    sys.exit(main(Path(sys.argv[1])))
