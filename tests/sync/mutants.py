"""Mutants of what a publisher wrote: manifests and files of steps, every digest and checksum of them valid again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.digests import digest_value
from sparse_decl.base.errors import SparseError
from sparse_decl.formats.frames import compress, decompress
from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync import manifest as form
from tests.mutants import change_bytes, change_json
from tests.sync.conftest import copied, model, moved, same

_LAST = 2
_FOOTER = 24


class SyncSubject:
    """A place of three steps. A follower at the second meets the third as an attacker wrote it, or begins there."""

    kind = "sync"

    def __init__(self, folder: Path):
        self.place = folder / "place"
        self.steps = [model(rows=24)]
        for number in range(_LAST):
            self.steps.append(moved(self.steps[-1], number))
        with Publisher(self.place, threads=1, anchor_every=_LAST) as publisher:
            for number, tensors in enumerate(self.steps[:-1]):
                publisher.publish(number, tensors)
            shutil.copytree(self.place, folder / "before")
            publisher.publish(_LAST, self.steps[-1])
        self.before = folder / "before"
        self.path = self.place / form.name_of(_LAST)
        self.fields = json.loads(self.path.read_text())
        self.manifest = form.parse(self.path.read_bytes(), "here", _LAST, None)
        self.files = {
            kind: (self.place / form.file_name(_LAST, kind, ref)).read_bytes()
            for kind, ref in (("delta", self.manifest.delta), ("anchor", self.manifest.full))
            if ref is not None
        }

    def attack(self, case: int) -> str | None:
        rng = np.random.default_rng([case, 5])
        fields, files = json.loads(json.dumps(self.fields)), dict(self.files)
        hint = None
        way = rng.integers(0, 8)
        if way == 0:
            hint = change_bytes(rng, b'{"number":2}')
        elif way < 3:
            change_json(rng, fields)
        else:
            kind = sorted(files)[int(rng.integers(0, len(files)))]
            files[kind] = _changed_file(rng, files[kind])
        mutant = self.place.parent / "mutant"
        shutil.rmtree(mutant, ignore_errors=True)
        shutil.copytree(self.place, mutant)
        for kind, data in files.items():
            if data != self.files[kind]:
                key = {"delta": "delta", "anchor": "full"}[kind]
                ref = form.FileRef(form.digest(data), len(data))
                fields[key] = {"digest": ref.digest, "size": ref.size}
                (mutant / form.file_name(_LAST, kind, ref)).write_bytes(data)
        fields.pop("sum", None)
        try:
            fields["sum"] = digest_value(fields)
            text = canonical_json(fields) + "\n"
        except (ValueError, TypeError):
            text = json.dumps(fields)
        (mutant / form.name_of(_LAST)).write_text(text, encoding="utf-8", errors="replace")
        if hint is not None:
            (mutant / "latest.json").write_bytes(hint)
        untouched = files == self.files
        return self._follow(mutant, untouched, joins=bool(rng.integers(0, 2)))

    def _follow(self, mutant: Path, untouched: bool, joins: bool) -> str | None:
        start = self.steps[_LAST - 1]
        with Follower(mutant if joins else self.before, threads=1, memory=64 << 20) as follower:
            mine = copied(start)
            if not joins:
                follower.update(mine)
                shutil.rmtree(self.place.parent / "now", ignore_errors=True)
                self.before.rename(self.place.parent / "aside")
                shutil.copytree(mutant, self.before)
            try:
                follower.update(mine)
            except SparseError as error:
                at = follower.step
                assert same(mine, start if at is None else self.steps[at])
                return type(error).__name__
            finally:
                if not joins:
                    shutil.rmtree(self.before)
                    (self.place.parent / "aside").rename(self.before)
            at = follower.step
            # Its numbers are those of whoever wrote it; words that are given out are those of the files.
            assert not untouched or at not in range(_LAST + 1) or any(same(mine, step) for step in self.steps)
        return None


def _changed_file(rng: np.random.Generator, data: bytes) -> bytes:
    """A step's file changed in one of its parts, its index beneath the compression."""
    sizes = [int.from_bytes(data[len(data) - _FOOTER + at :][:8], "little") for at in (0, 8, 16)]
    at, parts = len(data) - _FOOTER - sum(sizes), []
    payload = data[8:at]
    for size in sizes:
        parts.append(data[at : at + size])
        at += size
    way = rng.integers(0, 4)
    if way == 0:
        index: Any = json.loads(decompress(parts[2], 1 << 24))
        change_json(rng, index)
        parts[2] = compress(json.dumps(index).encode("utf-8", "replace"), level=1)
    elif way == 1:
        parts[1] = change_bytes(rng, parts[1])
    elif way == 2:
        payload = change_bytes(rng, payload)
    else:
        return change_bytes(rng, data)
    footer = b"".join(len(part).to_bytes(8, "little") for part in parts)
    return data[:8] + payload + b"".join(parts) + footer
