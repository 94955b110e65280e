"""Twenty versions of a dataset, each kept against the one before: what they take, and the last without the others."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
import zstandard

pytest.importorskip("pyarrow")

LAST = 20


def versions() -> dict[str, bytes]:
    """Some rows edited, dropped and added each time."""
    of, found = random.Random(1), {}
    rows: list[dict[str, Any]] = []
    for number in range(1, LAST + 1):
        rows = [row for row in rows if of.random() > 0.01]
        for row in rows:
            if of.random() < 0.01:
                row["text"] = row["text"].replace("of", "over", 1)
        for _ in range(800 if number == 1 else 15):
            rows.append({"id": of.getrandbits(40), "text": f"{of.getrandbits(200):x} of {of.getrandbits(200):x}"})
        found[f"v{number}"] = "".join(json.dumps(row) + "\n" for row in rows).encode()
    return found


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_last_of_a_chain_is_restored_alone(project: Any) -> None:
    found = versions()
    (project.root / "d").mkdir()
    text = "version: 1\ndatasets:\n"
    for number, (name, data) in enumerate(found.items(), 1):
        (project.root / f"d/{name}.jsonl").write_bytes(data)
        base = f", base: v{number - 1}" if number > 1 else ""
        text += f"  {name}: {{source: ./d/{name}.jsonl{base}}}\n"
    project.write(text)
    assert project.sparse("apply", "-q").code == 0
    facts = {
        node["address"].removeprefix("dataset."): node for node in project.sparse("status", "--json").json["resources"]
    }
    sizes = {name: facts[name]["stored_bytes"] for name in found if name != "v1"}
    copies = {name: len(zstandard.compress(found[name], 19)) for name in sizes}
    assert max(sizes.values()) < min(copies.values()) / 20, "one version beside a full copy, compressed"
    for name in sizes:
        (project.root / f"d/{name}.jsonl").unlink()
    before = files(project.root)
    assert project.sparse("restore", f"v{LAST}", "-o", "back").code == 0
    assert (project.root / f"back/v{LAST}.jsonl").read_bytes() == found[f"v{LAST}"]
    written = {name for name in files(project.root) - before if not name.startswith(".sparse")}
    assert written == {f"back/v{LAST}.jsonl"}
    kept = {name for name in files(project.root) - before if name.startswith(".sparse/objects")}
    assert not kept, "the versions between are not stored"
    assert not {name for name in files(project.root) if name.startswith(".sparse/tmp")}
