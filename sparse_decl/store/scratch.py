"""Scratch folders that belong to one process: the kernel says whether the owner lives, so the dead are swept safely.

Beside each folder `NAME` stands `NAME.alive`, locked by its owner for as long as it runs.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from sparse_decl.base.files import remove_tree
from sparse_decl.store.locks import try_lock


class Scratch:
    """A private folder under `parent`, removed with everything in it on exit or, after a kill, by the next sweep."""

    def __init__(self, parent: Path):
        parent.mkdir(parents=True, exist_ok=True)
        while True:
            name = f"{os.getpid()}-{secrets.token_hex(6)}"
            self.path, self._alive = parent / name, parent / f"{name}.alive"
            self._held = try_lock(self._alive)
            if self._held is not None:
                if self._held.owns_name():  # else a sweeper took the name before the lock was held
                    break
                self._held.close()
        try:
            self.path.mkdir()
        except BaseException:  # a full disk; the mark must not stay held as long as this process lives
            self.close()
            raise

    def folder(self, name: str) -> Path:
        """A new, empty folder for one piece of work."""
        safe = "".join(letter if letter.isalnum() or letter in "._-" else "_" for letter in name)[:80]
        path = self.path / f"{safe}-{secrets.token_hex(4)}"
        path.mkdir()
        return path

    def close(self) -> None:
        if self._held is None:
            return
        remove_tree(self.path)
        self._held.remove()
        self._held = None

    def __enter__(self) -> Scratch:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def sweep(parent: Path) -> int:
    """Removes what dead owners left; returns how many folders. Folders of living processes are not touched."""
    swept = 0
    try:
        names = os.listdir(parent)
    except OSError:
        return 0
    present = set(names)
    for name in names:
        path = parent / name
        if name.endswith(".alive"):
            swept += _sweep_owned(path, path.with_suffix(""))
        elif f"{name}.alive" not in present and path.is_dir() and not (parent / f"{name}.alive").exists():
            # An owner locks its mark before it makes the folder: without a mark nobody lives there.
            remove_tree(path)
            swept += 1
    return swept


def _sweep_owned(mark: Path, folder: Path) -> int:
    try:
        held = try_lock(mark) if mark.exists() else None
    except OSError:
        return 0
    if held is None:  # the owner lives
        return 0
    try:
        existed = folder.exists()
        remove_tree(folder)
        if not folder.exists():
            held.remove()
        return int(existed)
    finally:
        held.close()
