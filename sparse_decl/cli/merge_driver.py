"""Tells git how to merge Sparsefile.lock: a line in `.gitattributes`, which is committed, and two settings of the
repository, which are not and which every clone needs once."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.files import explain_os_error, write_whole
from sparse_decl.store.lockfile import LOCK_NAME

ATTRIBUTE = f"{LOCK_NAME} merge=sparse-lock eol=lf"
_OLD_ATTRIBUTE = [LOCK_NAME, "merge=sparse-lock"]  # as it was written before, without the line ends
_NAME = "merge.sparse-lock.name"
_DRIVER = "merge.sparse-lock.driver"
_ARGUMENTS = "lock merge %O %A %B"


def driver_command() -> str:
    """What git is to run: this program by its whole path, since whoever merges, an editor or a desktop client, may not
    have it on its own. In a clone that is used from several machines or containers, `sparse lock install` in each."""
    own = Path(sys.argv[0])
    if own.name != "sparse" or not own.is_absolute():
        found = shutil.which("sparse", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
        own = Path(found) if found is not None else own
    command = (
        shlex.quote(str(own.absolute()))
        if own.name == "sparse"
        else f"{shlex.quote(sys.executable)} -m sparse_decl.cli"
    )
    return f"{command} {_ARGUMENTS}"


def is_installed(folder: Path) -> bool:
    """Whether git has a driver that can be run for the lock in a folder."""
    command = _git(folder, "config", "--get", _DRIVER).stdout.strip()
    try:
        words = shlex.split(command)
    except ValueError:
        return False
    return bool(words) and command.endswith(_ARGUMENTS) and shutil.which(words[0]) is not None


def is_in_git(folder: Path) -> bool:
    """Whether a folder lies in the work tree of a git repository, and git is installed."""
    try:
        done = _git(folder, "rev-parse", "--is-inside-work-tree")
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == "true"


def unignored(folder: Path, names: list[str]) -> list[str]:
    """Lines for `.gitignore` that keep these files and folders of `folder` out of git, without those it ignores."""
    shown = [f"/{name}/" if (folder / name).is_dir() else f"/{name}" for name in names]
    return [
        line
        for line, name in zip(shown, names, strict=True)
        if _git(folder, "check-ignore", "-q", "--", name).returncode
    ]


def install(folder: Path) -> list[str]:
    """Installs the driver for a Sparsefile in `folder`; returns what was changed. Raises SparseError."""
    _refuse_outside_git(folder)
    changed = []
    path = folder / ".gitattributes"
    try:
        text = path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""
        if ATTRIBUTE not in text.splitlines():
            text = "".join(line for line in text.splitlines(keepends=True) if line.split() != _OLD_ATTRIBUTE)
            new = text + ("" if not text or text.endswith("\n") else "\n") + ATTRIBUTE + "\n"
            write_whole(path, new.encode("utf-8", "surrogateescape"))
            changed.append(str(path))
    except OSError as error:
        raise explain_os_error(error, f"writing {path}") from error
    for name, value in ((_NAME, "merge Sparsefile.lock record by record"), (_DRIVER, driver_command())):
        if _git(folder, "config", "--get", name).stdout.rstrip("\n") != value:
            done = _git(folder, "config", name, value)
            if done.returncode:
                raise UnavailableError("git refused a setting", where=name, why=done.stderr.strip())
            changed.append(f"git config {name}")
    return changed


def _refuse_outside_git(folder: Path) -> None:
    """Raises UnavailableError, in git's own words where it has any."""
    try:
        done = _git(folder, "rev-parse", "--is-inside-work-tree")
    except OSError as error:
        raise UnavailableError("git is not installed", hint="install it, then run this command again") from error
    if done.returncode == 0 and done.stdout.strip() == "true":
        return
    message = " ".join(done.stderr.split())
    if not message or "not a git repository" in message:
        raise UnavailableError(
            "this folder is not in a git repository",
            where=str(folder),
            hint="run `git init` first, then this command again",
        )
    raise UnavailableError(
        "git refuses to work in this folder",
        where=str(folder),
        why=message,
        hint="follow what git says, then run this command again",
    )


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
