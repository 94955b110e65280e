"""The `sparse` command as a process of its own, forked from one that has loaded what commands load.

Most of a short command's time is Python importing NumPy and the kernels; tests start thousands of them. Each request
on standard input is a line of JSON (arguments, folder, environment, files for both outputs); the answer is the exit
code. What a process start itself has to show (imports, signals, kills) is tested with real ones.
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import importlib
import json
import os
import pkgutil
import signal
import subprocess
import sys
import tempfile
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.system_faults import Fault

ROOT = Path(__file__).parents[1]
_LOADED = [
    f"sparse_decl.{name}"
    for name in ("base", "cli", "engine", "formats", "graph", "model_delta", "report", "sources", "sparsefile")
] + ["sparse_decl.steps", "sparse_decl.store", "sparse_kernels"]


class CommandServer:
    """Commands in processes forked from one. faults: the library of `tests/system_faults.py`, for those that meet one.

    cpu: seconds that the last command took. calls: how many of its calls changed files, if `run` was given a fault.
    """

    def __init__(self, faults: Path | None = None) -> None:
        self._server: subprocess.Popen[str] | None = None
        self._faults = faults
        self.cpu, self.calls = 0.0, 0

    def run(
        self,
        arguments: list[str],
        folder: Path,
        environment: dict[str, str],
        *,
        script: str = "",
        fault: Fault | None = None,
    ) -> tuple[int, str, str]:
        """(exit code, standard output, standard error) of `sparse *arguments`, run in `folder` with `environment`;
        with a script, of that Python. The code of a killed process is the signal's number, negative.
        """
        if self._server is None:
            path = os.pathsep.join([str(ROOT), str(ROOT / "kernels")])
            self._server = subprocess.Popen(
                [sys.executable, str(Path(__file__))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": path, **({"LD_PRELOAD": str(self._faults)} if self._faults else {})},
            )
            atexit.register(self._server.communicate)
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        with tempfile.TemporaryDirectory() as made:
            outputs = [str(Path(made) / name) for name in ("out", "err")]
            request = {"arguments": arguments, "folder": str(folder), "environment": environment, "outputs": outputs}
            request |= {"script": script, "counted": str(Path(made) / "calls")}
            if fault is not None:
                request |= {"fault": asdict(fault), "library": str(self._faults)}
            self._server.stdin.write(json.dumps(request) + "\n")
            self._server.stdin.flush()
            first, cpu = self._server.stdout.readline().split()
            code, self.cpu = int(first), float(cpu)
            out, err = (Path(path).read_text() for path in outputs)
            if fault is not None and code >= 0:
                self.calls = int((Path(made) / "calls").read_text())
        return code, out, err


def serve() -> None:
    for package in _LOADED:
        for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    _encode_once()
    gc.collect()
    gc.freeze()
    gc.set_threshold(200_000, 20, 20)  # as the command itself
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(request)
        _, status, usage = os.wait4(child, 0)
        print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, flush=True)


def _encode_once() -> None:
    """Loads the kernels of encoding and decoding."""
    import numpy as np
    from safetensors.numpy import save_file

    from sparse_decl.model_delta import decode, encode

    with tempfile.TemporaryDirectory() as made:
        numbers = np.random.default_rng(0)
        weights = numbers.standard_normal((64, 48)).astype(np.float32)
        for name, scale in (("base", 0.0), ("fine", 1e-3)):
            (Path(made) / name).mkdir()
            change = numbers.standard_normal(weights.shape).astype(np.float32) * np.float32(scale)
            save_file({"a": weights + change, "b": weights}, Path(made) / name / "model.safetensors")
        encode(Path(made) / "base", Path(made) / "fine", Path(made) / "delta", threads=1)
        decode(Path(made) / "base", Path(made) / "delta", Path(made) / "out", threads=1)


def _become(request: dict) -> None:
    from sparse_decl.cli import main

    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    for number, path in enumerate(request["outputs"], 1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.argv = ["sparse", *request["arguments"]]
    code, fault, library = 1, request.get("fault"), None
    if fault is not None:
        library = ctypes.CDLL(request["library"])
        if fault["cpu"]:  # unlike SIGKILL, a timer can send it; nobody catches it, so it kills all the same
            signal.setitimer(signal.ITIMER_PROF, fault["cpu"])
        library.fault_at(ctypes.c_long(fault["call"]), fault["error"], fault["stays"])
    try:
        if request["script"]:
            exec(request["script"], {})
            code = 0
        else:
            code = main()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        if library is not None:
            counted = library.fault_calls()
            library.fault_at(ctypes.c_long(0), 0, 0)
            Path(request["counted"]).write_text(str(counted))
        os._exit(code)


if __name__ == "__main__":
    serve()
