"""CPU, wall time and memory of `sparse` beside make, ninja, doit, DVC and Snakemake, on workspaces of N small steps.

    python benchmarks/engine.py                       # 100 and 1,000 steps, every peer that is installed
    python benchmarks/engine.py --sizes 1000 10000 --tools sparse make doit --runs 5

Each tool gets N independent steps on N files of 4 KB: ours records and checks N models, the others copy N files.
Figures are the median of several runs with their spread (min to max); nothing is estimated. Memory is the largest
process of a run; 12 MB is the floor of what can be seen.
--json keeps them, beside what the file has already. DVC's outputs are made by `cp` and taken in by `dvc commit`,
since `dvc repro` takes about a second a step; its "first run" is that `cp` alone.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import results

ROOT = Path(__file__).resolve().parents[1]
BYTES = 4096
DVC_LIMIT = 1000  # stages; above, a first run takes hours


@dataclass(frozen=True)
class Tool:
    """write: makes the tool's files for N steps. first: builds all. commands: name -> what is measured when nothing
    changed. program: what must be installed. cloned: files in git; in_clone: measured beside them alone."""

    program: str
    write: Callable[[Path, int], None]
    first: list[list[str]]
    commands: dict[str, list[str]]
    limit: int = 1_000_000
    cloned: tuple[str, ...] = ()
    in_clone: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Cost:
    cpu: float
    wall: float
    rss_mb: float


def inputs(root: Path, count: int) -> None:
    """N files of 4 KB; each is a safetensors file, so that all tools have the same bytes."""
    header = json.dumps({"w": {"dtype": "U8", "shape": [BYTES - 128], "data_offsets": [0, BYTES - 128]}}).encode()
    header = header.ljust(128 - 8)
    (root / "in").mkdir(parents=True)
    for number in range(count):
        write_input(root, number, header, number)


def write_input(root: Path, number: int, header: bytes, seed: int) -> None:
    body = (seed.to_bytes(8, "little") * BYTES)[: BYTES - 128]
    path = root / "in" / f"{number:05}.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header + body)


def change_one(root: Path) -> None:
    """Other bytes of the same size in the middle file."""
    files = sorted((root / "in").iterdir())
    path = files[len(files) // 2]
    data = path.read_bytes()
    path.write_bytes(data[:-8] + time.time_ns().to_bytes(8, "little"))
    time.sleep(0.1)


def write_sparse(root: Path, count: int) -> None:
    lines = ["version: 1", "models:"]
    for number in range(count):
        lines += [f"  m{number:05}:", f"    source: ./in/{number:05}.safetensors"]
    (root / "Sparsefile.yaml").write_text("\n".join(lines) + "\n")


def write_make(root: Path, count: int) -> None:
    rules = [f"out/{number:05}: in/{number:05}.safetensors | out\n\tcp $< $@" for number in range(count)]
    targets = " ".join(f"out/{number:05}" for number in range(count))
    (root / "Makefile").write_text(f"all: {targets}\nout:\n\tmkdir -p out\n" + "\n".join(rules) + "\n")


def write_ninja(root: Path, count: int) -> None:
    rules = [f"build out/{number:05}: cp in/{number:05}.safetensors" for number in range(count)]
    (root / "build.ninja").write_text("rule cp\n  command = cp $in $out\n" + "\n".join(rules) + "\n")


def write_doit(root: Path, count: int) -> None:
    (root / "out").mkdir()
    (root / "dodo.py").write_text(
        "def task_copy():\n"
        f"    for number in range({count}):\n"
        "        source, target = f'in/{number:05}.safetensors', f'out/{number:05}'\n"
        "        yield {'name': f'{number:05}', 'actions': [['cp', source, target]], 'file_dep': [source], "
        "'targets': [target]}\n"
    )


def write_dvc(root: Path, count: int) -> None:
    (root / "out").mkdir()
    stages = [
        f"  s{number:05}:\n    cmd: cp in/{number:05}.safetensors out/{number:05}\n"
        f"    deps: [in/{number:05}.safetensors]\n    outs: [out/{number:05}]"
        for number in range(count)
    ]
    (root / "dvc.yaml").write_text("stages:\n" + "\n".join(stages) + "\n")
    subprocess.run(["dvc", "init", "--no-scm", "-q"], cwd=root, check=True)


def write_snakemake(root: Path, count: int) -> None:
    (root / "Snakefile").write_text(
        f"rule all:\n    input: [f'out/{{number:05}}' for number in range({count})]\n"
        "rule copy:\n    input: 'in/{name}.safetensors'\n    output: 'out/{name}'\n    shell: 'cp {input} {output}'\n"
    )


SPARSE = [sys.executable, "-m", "sparse_decl.cli"]
TOOLS = {
    "sparse": Tool(
        sys.executable,
        write_sparse,
        [[*SPARSE, "apply", "-q"], [*SPARSE, "plan"]],
        {
            "plan": [*SPARSE, "plan"],
            "status": [*SPARSE, "status"],
            "check": [*SPARSE, "check"],
            "apply": [*SPARSE, "apply"],
        },
        cloned=("Sparsefile.yaml", "Sparsefile.lock"),
        in_clone={"check": [*SPARSE, "check"]},
    ),
    "make": Tool("make", write_make, [["make", "-rs"]], {"plan": ["make", "-rn"], "apply": ["make", "-rs"]}),
    "ninja": Tool("ninja", write_ninja, [["ninja", "--quiet"]], {"plan": ["ninja", "-n"], "apply": ["ninja"]}),
    "doit": Tool("doit", write_doit, [["doit", "-v0"]], {"plan": ["doit", "list", "-s", "--all"], "apply": ["doit"]}),
    "dvc": Tool(
        "dvc",
        write_dvc,
        [["sh", "-c", "for f in in/*; do b=${f#in/}; cp $f out/${b%.safetensors}; done"], ["dvc", "commit", "-fq"]],
        {"plan": ["dvc", "status"], "apply": ["dvc", "repro"]},
        DVC_LIMIT,
    ),
    "snakemake": Tool(
        "snakemake",
        write_snakemake,
        [["snakemake", "-c1", "-q"]],
        {"plan": ["snakemake", "-n", "-q"], "apply": ["snakemake", "-c1", "-q"]},
        DVC_LIMIT,
    ),
}


def measure(command: list[str], folder: Path) -> Cost:
    """One run. Memory is the largest process of the run, seen from a fresh parent."""
    report = (
        "import json,resource,subprocess,sys,time\n"
        "t=time.perf_counter()\n"
        "code=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.PIPE)\n"
        "u=resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(json.dumps([code.returncode,u.ru_utime+u.ru_stime,time.perf_counter()-t,u.ru_maxrss/1024,"
        "code.stderr[-300:].decode(errors='replace')]))"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")])}
    done = subprocess.run(
        [sys.executable, "-c", report, *command], cwd=folder, env=env, capture_output=True, text=True, check=True
    )
    code, cpu, wall, rss, errors = json.loads(done.stdout)
    if code:
        raise SystemExit(f"{' '.join(command)} left with {code}: {errors}")
    return Cost(cpu, wall, rss)


def rows(name: str, tool: Tool, count: int, runs: int) -> Iterator[tuple[str, list[Cost]]]:
    """What each command of a tool costs: the first run, then with nothing changed, then with one input changed."""
    with tempfile.TemporaryDirectory(prefix=f"sparse-bench-{name}-") as place:
        folder = Path(place)
        inputs(folder, count)
        tool.write(folder, count)
        time.sleep(0.1)
        costs = [measure(command, folder) for command in tool.first]
        yield "first run", [costs[0]]
        for title, command in tool.commands.items():
            yield f"{title}, nothing changed", [measure(command, folder) for _ in range(runs)]
        for title, command in tool.in_clone.items():
            clone = folder / "clone"
            clone.mkdir()
            for name in tool.cloned:
                shutil.copy(folder / name, clone)
            yield f"{title}, fresh clone", [measure(command, clone) for _ in range(runs)]
            shutil.rmtree(clone)
        change_one(folder)
        yield "plan, 1 changed", [measure(tool.commands["plan"], folder) for _ in range(runs)]
        yield "apply, 1 changed", [measure(tool.commands["apply"], folder)]


def overhead(count: int) -> float:
    """CPU seconds a step of an engine that runs `count` steps in its own process, each of which writes 16 bytes: plan,
    private folder, digests, publishing to disk, action record, lock."""
    from sparse_decl.engine.resolve import Resolver
    from sparse_decl.engine.run import Settings, run
    from sparse_decl.graph.decide import make_plan
    from sparse_decl.graph.plan import Known
    from sparse_decl.steps import registry
    from sparse_decl.steps.kind import Made, StepKind, Work
    from sparse_decl.steps.step import FromSource, Step
    from sparse_decl.store.lockfile import read_lock
    from sparse_decl.store.workspace import Workspace

    class Trivial(StepKind):
        name, version = "trivial", 1

        def run(self, work: Work) -> Made:
            out = work.out / "made"
            out.mkdir()
            (out / "file").write_bytes(work.digests["source"][-16:].encode())
            return Made({"made": out})

    registry.register(Trivial())
    with tempfile.TemporaryDirectory(prefix="sparse-bench-overhead-") as place:
        folder = Path(place)
        inputs(folder, count)
        steps = {
            f"model.m{number}": Step(
                f"model.m{number}", "trivial", 1, {}, {"source": FromSource(f"./in/{number:05}.safetensors")}
            )
            for number in range(count)
        }
        time.sleep(0.1)
        started = time.process_time()
        with Workspace(folder) as workspace:
            lock = read_lock(workspace.lock_path)
            known = Known(Resolver(folder, workspace.index).all(steps, lock), workspace.actions.get)
            outcome = run(make_plan(steps, lock, known), workspace, Settings(), lambda event: None)
        spent = time.process_time() - started
        if len(outcome.records) != count:
            raise SystemExit(f"only {len(outcome.records)} of {count} steps were run")
        return spent / count


def spread(values: list[float], digits: int) -> str:
    middle = statistics.median(values)
    if len(values) == 1:
        return f"{middle:.{digits}f}"
    return f"{middle:.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--tools", nargs="+", choices=TOOLS, default=list(TOOLS))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    kept: dict[str, Any] = results.earlier(options.json) or {}

    def keep(count: int, name: str, title: str, cpu: list[float], rss: float) -> None:
        of_tool = kept.setdefault(str(count), {}).setdefault(name, {})
        of_tool[title] = {"cpu": [statistics.median(cpu), min(cpu), max(cpu)], "rss_mb": rss}
        if options.json:
            results.save(options.json, kept, ("doit", "dvc", "snakemake"), "--sizes 1000")

    ours: dict[tuple[int, str], float] = {}
    print(f"{'steps':>6}  {'tool':<10} {'what':<24} {'CPU s':<24} {'wall s':<24} {'RSS MB':>7}  ratio to ours")
    with tempfile.TemporaryDirectory() as place:
        bare = [measure([*SPARSE, "--version"], Path(place)) for _ in range(options.runs)]
    keep(0, "sparse", "--version", [cost.cpu for cost in bare], max(cost.rss_mb for cost in bare))
    print(f"{'-':>6}  {'sparse':<10} {'--version':<24} {spread([cost.cpu for cost in bare], 3)}")
    sys.path[:0] = [str(ROOT), str(ROOT / "kernels")]
    each = [1000 * overhead(500) for _ in range(options.runs)]
    keep(500, "sparse", "a step that does nothing", [one / 1000 for one in each], 0)
    print(f"{500:>6}  {'sparse':<10} {'a step that does nothing':<24} {spread(each, 2)} ms")
    for count in options.sizes:
        for name in options.tools:
            tool = TOOLS[name]
            if shutil.which(tool.program) is None:
                print(f"{count:>6}  {name:<10} not installed")
                continue
            if count > tool.limit:
                print(f"{count:>6}  {name:<10} left out: its first run would take hours")
                continue
            for title, costs in rows(name, tool, count, options.runs):
                cpu = statistics.median(cost.cpu for cost in costs)
                if name == "sparse":
                    ours[count, title] = cpu
                own = ours.get((count, title))
                ratio = f"{cpu / own:.2f}x" if own and name != "sparse" else ""
                cpus, walls = (spread([getattr(cost, of) for cost in costs], 3) for of in ("cpu", "wall"))
                rss = max(cost.rss_mb for cost in costs)
                keep(count, name, title, [cost.cpu for cost in costs], rss)
                print(f"{count:>6}  {name:<10} {title:<24} {cpus:<24} {walls:<24} {rss:>7.1f}  {ratio}", flush=True)
    for title in ("plan, nothing changed", "check, nothing changed", "status, nothing changed"):
        small, large = ours.get((1000, title)), ours.get((10000, title))
        if small and large:
            print(f"sparse {title}: t(10,000) / t(1,000) = {large / small:.2f}")


if __name__ == "__main__":
    main()
