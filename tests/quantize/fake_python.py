"""A stand-in for a backend's python: plays back recorded trials, and dies in every way a real one can.

Run as `EXECUTABLE -m sparse_decl.quantize.worker FOLDER`; what it is to do for a candidate stands in `trials.json`
beside the executable, and every call adds a line to `calls`.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

HOME = Path(sys.argv[1])


def main(folder: Path) -> int:
    request = json.loads((folder / "request.json").read_bytes())
    trials = json.loads((HOME / "trials.json").read_bytes())
    task = request["task"]
    if task == "quantize":
        name = request["candidate"]["name"]
    else:
        name = json.loads((Path(request["model"]) / "sparse-quantize.json").read_bytes())["candidate"]["name"]
    with (HOME / "calls").open("a") as calls:
        calls.write(f"{task} {name}\n")
    told = trials[name]
    (folder / "progress").write_text("[1, 2]\n")
    misfortune = told.get(task, "")
    time.sleep(told.get("pause", 0))
    if misfortune == "crash":
        sys.stderr.write("a library said its last words\n")
        sys.stderr.flush()
        os.kill(os.getpid(), signal.SIGSEGV)
    if misfortune == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if misfortune == "hang":
        time.sleep(600)
    if misfortune == "eat":
        kept = []
        while True:
            kept.append(bytearray(os.urandom(1 << 16)) * 256)
            time.sleep(0.01)
    if misfortune == "exit":
        return 7
    if misfortune == "silent":
        return 0
    if misfortune == "raise":
        sys.stderr.write("Traceback: a tool raised\n")
        sys.stderr.flush()
        (folder / "result.json").write_text(json.dumps({"status": "failed", "reason": "ValueError: no"}))
        return 0
    result = RESULTS[task](request, folder, told)
    (folder / "result.json").write_text(json.dumps(result))
    return 0


def quantize(request: dict, folder: Path, told: dict) -> dict:
    if "unavailable" in told:
        return {"status": "unavailable", "reason": told["unavailable"], "install": "pip install it"}
    out = folder / "out"
    out.mkdir()
    (out / "model.safetensors").write_bytes(bytes(told["bytes"]))
    note = {"format": "sparse-quantize/1", "candidate": request["candidate"]}
    (out / "sparse-quantize.json").write_text(json.dumps(note))
    windows = request.get("calibration", {}).get("samples", 0)
    return {"status": "ok", "weight_bytes": told["bytes"], "seconds": 1.0, "peak_memory": 5, "calibration": windows}


def quality(request: dict, folder: Path, told: dict) -> dict:
    samples = min(request["eval"]["samples"], 64)
    noise = told.get("noise", 0.001)
    windows = []
    for number in range(samples):
        own = noise * (1 if number % 2 else -1)
        windows.append([256 * number, 255, 255 * (2.5 + 0.3 * (number % 5) + told["nll"] + own)])
    shape = {"parameters": 135_000_000, "cache_bytes": 23_040}
    return {
        "status": "ok", "windows": windows, "available": 64, "text": "b3:0", "peak_memory": told.get("memory", 10**9),
        "shape": shape, "device": "cpu",
    }  # fmt: skip


def latency(request: dict, folder: Path, told: dict) -> dict:
    def timing(seconds: float) -> dict:
        return {
            "samples": 30, "p50": seconds, "p95": 1.1 * seconds, "p99": 1.2 * seconds, "spread": 0.01, "stable": True,
            "worst_median": 1.02 * seconds, "worst_p99": 1.3 * seconds,
        }  # fmt: skip

    tokens = request["workload"]["output_tokens"]

    def phases(seconds: float) -> dict:
        return {
            "prefill": timing(seconds / 2), "decode": timing(seconds / 2 / tokens), "request": timing(seconds),
            "tokens_per_second": tokens / seconds, "tokens_per_second_low": tokens / seconds / 1.02,
        }  # fmt: skip

    threads = int(os.environ.get("OMP_NUM_THREADS", 0))
    result = {"status": "ok", "device": "cpu", "threads": threads, "candidate": phases(told["seconds"])}
    if request["baseline"] != request["model"]:
        base = json.loads((HOME / "trials.json").read_bytes())["bf16"]["seconds"]
        result |= {"baseline": phases(base), "speed": base / told["seconds"]}
    return result


RESULTS = {"quantize": quantize, "quality": quality, "latency": latency}

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[-1])))
