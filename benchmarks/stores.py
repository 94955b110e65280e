"""What a store adds for each fine-tune of a base that it holds already, in bytes stored and sent: the real programs.

git-lfs and DVC push to a remote in a folder; hf-xet, the client of the Hugging Face Hub, uploads with its own chunker
to the store that it keeps in a folder for its tests; Sparse applies and pushes. A store's bytes are those of all files
in its remote. BigSmall and deltatensors write one file for each fine-tune; what they give back is compared. The ten
fine-tunes are those of SmolLM2's last two blocks that steps.py trains. A tool that is not installed is left out;
`--lfs` and `--dvc` name programs, and PYTHONPATH packages, of an environment of their own.

usage: python benchmarks/stores.py [--tools NAME ...] [--finetunes NAME ...] [--json FILE]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pairs
import results

RUNS = {"smollm2_last_blocks": (3, 10, 40, 100, 150, 300), "smollm2_rl": (8, 40), "smollm2_lora": (16, 40)}
FINETUNES = tuple(f"steps/{run}/{steps}" for run, kept in RUNS.items() for steps in kept)
PACKAGES = ("hf-xet", "deltatensors", "bigsmall", "dvc")
Added = Iterator[int]  # bytes in the store after the base, then after each fine-tune


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def run(*command: str | Path, at: Path, **env: str) -> None:
    done = subprocess.run(
        [str(word) for word in command], cwd=at, env=os.environ | env, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} {command[1]}: {(done.stderr or done.stdout).strip()[-500:]}")


def git(at: Path) -> None:
    run("git", "init", "-q", "-b", "main", at=at)
    run("git", "config", "user.name", "bench", at=at)
    run("git", "config", "user.email", "bench@example.org", at=at)


def git_lfs(models: list[Path], scratch: Path, options: argparse.Namespace) -> Added:
    work, remote = scratch / "work", scratch / "remote"
    work.mkdir()
    program = Path(options.lfs).resolve()
    env = {"PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
    run("git", "init", "-q", "--bare", remote, at=scratch)
    git(work)
    run("git", "lfs", "install", "--local", at=work, **env)
    run("git", "lfs", "track", "*.safetensors", at=work, **env)
    run("git", "remote", "add", "origin", f"file://{remote}", at=work)
    for model in models:
        shutil.copyfile(model / "model.safetensors", work / "model.safetensors")
        run("git", "add", "-A", at=work, **env)
        run("git", "commit", "-q", "-m", model.name, at=work, **env)
        run("git", "push", "-q", "origin", "main", at=work, **env)
        yield size_of(remote)


def dvc(models: list[Path], scratch: Path, options: argparse.Namespace) -> Added:
    work, remote = scratch / "work", scratch / "remote"
    work.mkdir()
    git(work)
    program = Path(options.dvc).resolve() if os.sep in options.dvc else options.dvc
    run(program, "init", "-q", at=work)
    run(program, "config", "core.analytics", "false", at=work)
    run(program, "remote", "add", "-d", "folder", remote, at=work)
    for model in models:
        shutil.copyfile(model / "model.safetensors", work / "model.safetensors")
        run(program, "add", "-q", "model.safetensors", at=work)
        run(program, "push", "-q", at=work)
        yield size_of(remote)


def xet(models: list[Path], scratch: Path, options: argparse.Namespace) -> Added:
    import hf_xet

    store, session = scratch / "store", hf_xet.XetSession()
    store.mkdir()
    for model in models:
        with session.new_upload_commit(endpoint=f"local://{store}") as commit:
            commit.start_upload_file(str(model / "model.safetensors"))
        yield size_of(store / "xet" / "xorbs")


def sparse(models: list[Path], scratch: Path, options: argparse.Namespace) -> Added:
    lines = ["version: 1", "store: {remote: ../remote}", "models:", f"  base: {{source: {models[0]}}}"]
    for number, model in enumerate(models):
        if number:
            lines.append(f"  m{number}: {{source: {model}, base: base}}")
        work = scratch / "work"
        work.mkdir(exist_ok=True)
        (work / "Sparsefile.yaml").write_text("\n".join(lines) + "\n")
        for command in (("apply", "--quiet"), ("push",)):
            run(sys.executable, "-m", "sparse_decl.cli", *command, at=work)
        if number:
            run(sys.executable, "-m", "sparse_decl.cli", "restore", f"m{number}", "-o", "back", at=work)
            same(model, work / "back")
            shutil.rmtree(work / "back")
        remote = scratch / "remote"
        yield size_of(remote) if remote.exists() else 0


def same(model: Path, back: Path) -> None:
    restored = next(back.rglob("*.safetensors")).read_bytes()
    if restored != (model / "model.safetensors").read_bytes():
        raise RuntimeError(f"{model} did not come back")


def big_small(models: list[Path], scratch: Path, options: argparse.Namespace) -> Added:
    from bigsmall import decoder, encoder

    total, base = 0, models[0] / "model.safetensors"
    yield total
    for model in models[1:]:
        coded, back = scratch / "coded.bs", scratch / "back.safetensors"
        encoder.compress_delta(model / "model.safetensors", base, coded, progress=False)
        decoder.decompress_delta(coded, base, back, progress=False)
        if equal_weights(model / "model.safetensors", back) < 100:
            raise RuntimeError(f"{model} did not come back")
        total += coded.stat().st_size
        yield total


def delta_tensors(models: list[Path], scratch: Path, options: argparse.Namespace) -> Added:
    import deltatensors

    total = 0
    yield total
    for model in models[1:]:
        coded = scratch / "coded.wdelta"
        deltatensors.save_delta_from_paths(str(coded), str(model), str(models[0]), strategy="int4")
        total += coded.stat().st_size
        yield total


def equal_weights(one: Path, other: Path) -> float:
    """The percentage of bf16 words that are equal, by the names of their tensors."""
    from safetensors import safe_open

    equal = count = 0
    with safe_open(one, "pt") as left, safe_open(other, "pt") as right:
        import torch

        for name in left.keys():  # noqa: SIM118 - a file, not a mapping
            a, b = left.get_tensor(name), right.get_tensor(name)
            found = (a.view(torch.int16) == b.view(torch.int16)).numpy()
            equal, count = equal + int(np.count_nonzero(found)), count + found.size
    return 100 * equal / count


TOOLS: dict[str, Callable[[list[Path], Path, argparse.Namespace], Added]] = {
    "git-lfs": git_lfs,
    "DVC": dvc,
    "Xet": xet,
    "deltatensors": delta_tensors,
    "BigSmall": big_small,
    "Sparse": sparse,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", nargs="*", default=list(TOOLS), choices=list(TOOLS))
    parser.add_argument("--finetunes", nargs="*", default=list(FINETUNES), metavar="FOLDER")
    parser.add_argument("--lfs", default="git-lfs", metavar="PROGRAM")
    parser.add_argument("--dvc", default="dvc", metavar="PROGRAM")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    folders = [pairs.CACHE / name for name in options.finetunes]
    original = {
        name: (folder / "model.safetensors").stat().st_size
        for name, folder in zip(options.finetunes, folders, strict=True)
    }
    for tool in options.tools:
        try:
            found = added(tool, folders, options)
        except (ImportError, OSError) as why:
            print(f"{tool}: left out, {why}")
            continue
        if options.json:
            earlier = results.earlier(options.json) or {}
            results.save(options.json, earlier | {"original": original, tool: found}, PACKAGES)


def added(tool: str, folders: list[Path], options: argparse.Namespace) -> dict[str, int]:
    """Bytes that the base and then each fine-tune added, by name."""
    found: dict[str, int] = {}
    before = 0
    with tempfile.TemporaryDirectory() as scratch:
        stored = TOOLS[tool]([folders[0].parent / "base", *folders], Path(scratch), options)
        for name, total in zip(["base", *options.finetunes], stored, strict=True):
            found[name], before = total - before, total
            print(f"{tool:14s} {name:28s} {found[name]:12,d}", flush=True)
    return found


if __name__ == "__main__":
    main()
