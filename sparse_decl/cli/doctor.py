"""What this machine has and lacks for Sparse: extras, the compiled kernels' cache, disk, git, the project's store."""

from __future__ import annotations

import importlib.metadata
import platform
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.base.errors import SparseError
from sparse_decl.base.extras import install_line
from sparse_decl.base.parallel import usable_cores
from sparse_decl.report.units import size
from sparse_decl.store.workspace import Workspace

if TYPE_CHECKING:
    from sparse_decl.engine.project import Project

OK, ABSENT, PROBLEM = "ok", "absent", "problem"
_FOR = {
    "torch": "reading quality, loading models in Python",
    "datasets": "dataset deltas",
    "s3": "stores and sources at s3://",
    "gcs": "stores and sources at gs://",
    "quant": "quantize:",
    "dask": "apply --executor dask",
    "fmt": "sparse fmt",
}
_LITTLE = 5_000_000_000  # bytes; less free disk than one mid-sized checkpoint is worth a word


@dataclass(frozen=True, slots=True)
class Finding:
    """state: ok, absent (something optional), or problem. hint: how to get or fix it."""

    subject: str
    state: str
    detail: str
    hint: str = ""


def examine(file: Path | None) -> list[Finding]:
    """Everything that can be said without changing anything. file: a Sparsefile or its folder, if not here."""
    return [*_machine(), *_extras(), _kernel_cache(), *_project(file)]


def _machine() -> Iterator[Finding]:
    python = f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}"
    yield Finding("python", OK, python)
    yield Finding("cores", OK, str(usable_cores()))
    git = shutil.which("git")
    if git is None:
        yield Finding("git", ABSENT, "not installed", "gc cannot read the locks of other branches; install git")
    else:
        version = subprocess.run([git, "--version"], capture_output=True, text=True, check=False).stdout.strip()
        yield Finding("git", OK, version)


def _extras() -> Iterator[Finding]:
    for extra, needs in _requirements().items():
        missing = [name for name in needs if _version(name) is None]
        purpose = _FOR.get(extra, "")
        if missing:
            hint = install_line(extra)
            yield Finding(f"extra {extra}", ABSENT, f"{purpose}; lacks {', '.join(missing)}", hint)
        else:
            yield Finding(f"extra {extra}", OK, ", ".join(f"{name} {_version(name)}" for name in needs))


def _requirements() -> dict[str, list[str]]:
    """Extra -> distributions it asks for, as this installation's metadata says."""
    found: dict[str, list[str]] = {extra: [] for extra in _FOR}
    try:
        declared = importlib.metadata.requires("sparse-decl") or []
    except importlib.metadata.PackageNotFoundError:
        declared = []
    for requirement in declared:
        extra = re.search(r"extra == ['\"]([\w-]+)['\"]", requirement)
        name = re.match(r"[\w.-]+", requirement)
        if extra and name and extra[1] in found and name[0] != "sparse-decl":
            found[extra[1]].append(name[0])
    return {extra: names for extra, names in found.items() if names}


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _kernel_cache() -> Finding:
    """Where compiled kernels are kept; where nothing can be written, every command compiles again."""
    from sparse_kernels import caches

    folder = caches.folder()
    if folder is None:
        tried = ", ".join(str(path) for path in caches.candidates())
        hint = "set NUMBA_CACHE_DIR to a folder of your own that others cannot write to"
        return Finding("kernel cache", PROBLEM, f"none, so kernels compile in every run; not usable: {tried}", hint)
    kept = sum(1 for kind in ("*.numba", "*.o") for _ in folder.rglob(kind))
    where = str(folder) if folder == caches.candidates()[0] else f"{folder} (better places cannot be written)"
    return Finding(
        "kernel cache", OK, f"{where}: {kept} kernels compiled" if kept else f"{where}: compiled on first use"
    )


def _writable(folder: Path) -> bool:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _project(file: Path | None) -> Iterator[Finding]:
    from sparse_decl.cli.merge_driver import is_in_git, is_installed
    from sparse_decl.engine.project import SPARSEFILE_NAMES, open_project

    if file is None and not any(Path(name).is_file() for name in SPARSEFILE_NAMES):
        yield Finding("Sparsefile", ABSENT, "none in this folder", "start with `sparse init`")
        return
    try:
        project = open_project(file, {})
    except SparseError as error:
        yield Finding("Sparsefile", PROBLEM, str(error).strip().splitlines()[0], "see `sparse validate`")
        return
    yield Finding("Sparsefile", OK, f"{project.root}: {len(project.every)} resources")
    with project.workspace() as workspace:
        store = workspace.store
        yield from _bases(project, workspace)
        yield from _remote(workspace)
    if not _writable(store):
        yield Finding("store", PROBLEM, f"{store} cannot be written", "check its owner and permissions")
    else:
        free = shutil.disk_usage(next(p for p in (store, *store.parents) if p.exists())).free
        state = OK if free > _LITTLE else PROBLEM
        yield Finding(
            "store", state, f"{store}, {size(free)} free", "" if state == OK else "free some space, or move the store"
        )
    if is_in_git(project.root):
        if not is_installed(project.root):
            yield Finding(
                "lock merging", ABSENT, "git has no driver it can run for Sparsefile.lock", "sparse lock install"
            )
        else:
            yield Finding("lock merging", OK, "git merges Sparsefile.lock record by record")


def _bases(project: Project, workspace: Workspace) -> Iterator[Finding]:
    """Whether the bytes of each base can be had here; a clone may well do without."""
    from sparse_decl.engine.reach import Reach, bases_of
    from sparse_decl.report.bases import advice, base_sentence
    from sparse_decl.store.lockfile import read_lock

    for base in bases_of(project, workspace, read_lock(workspace.lock_path).nodes):
        detail = base_sentence(base).removeprefix(f"base {base.address} ")
        if base.reach is Reach.ABSENT and base.needed_by:
            yield Finding(f"base {base.address}", PROBLEM, detail, advice(base))
        elif base.reach is Reach.ABSENT:
            yield Finding(f"base {base.address}", ABSENT, f"{base.source} is not on this machine; nothing needs it")
        else:
            where = {Reach.STORE: "in the store", Reach.ELSEWHERE: f"not fetched: {base.source}"}
            yield Finding(f"base {base.address}", OK, detail or where.get(base.reach, base.source))


def _remote(workspace: Workspace) -> Iterator[Finding]:
    """Whether the remote, if one is declared, answers: one listing of nothing."""
    if workspace.remote_url is None:
        return
    try:
        remote = workspace.remote
        assert remote is not None
        remote.sizes(["b3:" + "0" * 64])
    except SparseError as error:
        yield Finding("remote", PROBLEM, str(error).strip().splitlines()[0], error.hint or "")
    else:
        yield Finding("remote", OK, workspace.remote_url)


def is_sound(findings: list[Finding]) -> bool:
    """Whether nothing is broken; what is only absent does not count."""
    return all(finding.state != PROBLEM for finding in findings)
