"""Tells git how to merge Sparsefile.lock: a line in `.gitattributes`, which is committed, and two settings of the
repository, which are not and which every clone needs once."""

from __future__ import annotations

import subprocess
from pathlib import Path

from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.files import explain_os_error, write_whole
from sparse_decl.store.lockfile import LOCK_NAME

ATTRIBUTE = f"{LOCK_NAME} merge=sparse-lock"
SETTINGS = {
    "merge.sparse-lock.name": "merge Sparsefile.lock record by record",
    "merge.sparse-lock.driver": "sparse lock merge %O %A %B",
}


def is_in_git(folder: Path) -> bool:
    """Whether a folder lies in the work tree of a git repository, and git is installed."""
    try:
        done = _git(folder, "rev-parse", "--is-inside-work-tree")
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == "true"


def install(folder: Path) -> list[str]:
    """Installs the driver for a Sparsefile in `folder`; returns what was changed. Raises SparseError."""
    if not is_in_git(folder):
        raise UnavailableError(
            "this folder is not in a git repository", where=str(folder), hint="run `git init` first, then this again"
        )
    changed = []
    path = folder / ".gitattributes"
    try:
        text = path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""
        if ATTRIBUTE not in text.splitlines():
            new = text + ("" if not text or text.endswith("\n") else "\n") + ATTRIBUTE + "\n"
            write_whole(path, new.encode("utf-8", "surrogateescape"))
            changed.append(str(path))
    except OSError as error:
        raise explain_os_error(error, f"writing {path}") from error
    for name, value in SETTINGS.items():
        if _git(folder, "config", "--get", name).stdout.rstrip("\n") != value:
            done = _git(folder, "config", name, value)
            if done.returncode:
                raise UnavailableError("git refused a setting", where=name, why=done.stderr.strip())
            changed.append(f"git config {name}")
    return changed


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
