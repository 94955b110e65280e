"""The lock: one text for one set of facts, readable after a merge and after damage."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import ConfigError
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.store.keys import step_key
from sparse_decl.store.lockfile import (
    LOCK_VERSION,
    Edited,
    LockText,
    read_known_lock,
    read_lock,
    render_lock,
)
from sparse_decl.store.record import Output, Record


def record(mark: int) -> Record:
    files = Snapshot((FileEntry("config.json", mark, f"b3:{mark:064x}"),))
    inputs = {"source": files.digest}
    key = step_key("snapshot", 1, {}, inputs)
    outputs = {"model": Output(files, False)}
    return Record(key, "snapshot", 1, {}, inputs, outputs, {"files": 1}, {"source": {"uri": f"./m{mark}"}})


def many(count: int = 20, **changes: int) -> dict[str, Record]:
    nodes = {f"model.m{number:03}": record(number) for number in range(count)}
    return {**nodes, **{address: record(mark) for address, mark in changes.items()}}


def test_round_trip_and_form(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.lock"
    path.write_text(render_lock(many()))
    lock = read_lock(path)
    assert lock.nodes == many()
    assert lock.problems == ()
    text = path.read_text()
    assert text.endswith("}\n")
    assert "\r" not in text
    assert text == render_lock(dict(reversed(list(many().items()))))
    assert set(json.loads(text)) == {"lock_version", "nodes"}


def test_text_from_old_blocks_is_the_whole_text(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.lock"
    odd = {'model.a"b': record(1), "model.é[x=1,y= },]": record(2)}
    path.write_text(render_lock({**many(), **odd}))
    lock = read_lock(path)
    known = read_known_lock(path, digest_bytes(path.read_bytes()))
    assert known is not None
    assert read_known_lock(path, digest_bytes(b"")) is None
    assert dict(known.nodes) == lock.nodes
    texts = [LockText(lock), LockText(known)]
    states = [dict(lock.nodes)]
    states.append({**states[-1], "model.m003": record(99), "model.zz": record(4), "a": record(5)})
    states.append({address: node for address, node in states[-1].items() if address not in ("a", "model.m000")})
    states.extend([states[0], {"model.m001": lock.nodes["model.m001"]}, {}, many(2)])
    for nodes in states:
        whole = {"lock_version": LOCK_VERSION, "nodes": {name: node.to_json() for name, node in nodes.items()}}
        expected = json.dumps(whole, sort_keys=True, indent=1, ensure_ascii=False) + "\n"
        changes: dict[str, Record | None] = dict.fromkeys(lock.nodes, None)
        changes |= {name: node for name, node in nodes.items() if node is not lock.nodes.get(name)}
        changes = {name: node for name, node in changes.items() if node is not None or name not in nodes}
        assert Edited(lock.nodes, changes) == nodes
        assert len(Edited(known.nodes, changes)) == len(nodes)
        assert [text.render(changes) for text in texts] == [expected, expected]
        assert render_lock(nodes) == expected
    path.write_text("<<<<<<< ours\n" + render_lock(many()))
    gone = {f"model.m{number:03}": None for number in range(3, 20)}
    assert LockText(read_lock(path)).render(gone) == render_lock(many(3))


def test_lock_text(snapshot: object) -> None:
    assert render_lock({"model.base": record(7)}) == snapshot


def test_missing_lock_is_empty(tmp_path: Path) -> None:
    assert read_lock(tmp_path / "none").nodes == {}


def test_later_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.lock"
    path.write_text(json.dumps({"lock_version": LOCK_VERSION + 1, "nodes": {}}))
    with pytest.raises(ConfigError, match="version 2"):
        read_lock(path)


def test_other_form_is_told(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.lock"
    path.write_text(json.dumps(json.loads(render_lock(many(2)))))
    lock = read_lock(path)
    assert lock.nodes == many(2)
    assert len(lock.problems) == 1


def test_record_of_another_shape_is_left_out_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.lock"
    value = json.loads(render_lock(many(3)))
    del value["nodes"]["model.m001"]["key"]
    value["nodes"]["model.m002"]["outputs"]["model"]["files"] = {"../x": {"digest": "b3:" + "0" * 64, "size": 1}}
    path.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n")
    lock = read_lock(path)
    assert list(lock.nodes) == ["model.m000"]
    assert [problem.place.line > 1 for problem in lock.problems] == [True, True]


@pytest.mark.parametrize("cut", range(0, 4000, 61))
def test_any_truncation_keeps_whole_records(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "Sparsefile.lock"
    path.write_text(render_lock(many(5))[:cut])
    lock = read_lock(path)
    assert all(many(5)[address] == found for address, found in lock.nodes.items())


def test_garbage_is_survived(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.lock"
    for data in (b"\xff\xfe\x00", b"[" * 100_000, b"null", b"[]", b'{"nodes": 3}', b'{"nodes": {"a": 5, "b": []}}'):
        path.write_bytes(data)
        assert read_lock(path).nodes == {}
        assert read_lock(path).problems


def merge(tmp_path: Path, base: dict, ours: dict, theirs: dict) -> tuple[int, Path]:
    """A real three-way merge by git; returns the number of conflicts and the merged file."""
    names = []
    for name, nodes in (("ours", ours), ("base", base), ("theirs", theirs)):
        (tmp_path / name).write_text(render_lock(nodes))
        names.append(str(tmp_path / name))
    done = subprocess.run(["git", "merge-file", *names], capture_output=True, check=False)
    return done.returncode, tmp_path / "ours"


def test_two_branches_that_change_ten_records_each_merge_by_themselves(tmp_path: Path) -> None:
    ours = many(200, **{f"model.m{number:03}": 1000 + number for number in range(0, 100, 10)})
    theirs = many(200, **{f"model.m{number:03}": 2000 + number for number in range(105, 200, 10)})
    conflicts, path = merge(tmp_path, many(200), ours, theirs)
    assert conflicts == 0
    both = {**ours, **{address: node for address, node in theirs.items() if node != many(200)[address]}}
    assert read_lock(path).nodes == both
    assert read_lock(path).problems == ()


def test_conflict_markers_keep_both_sides(tmp_path: Path) -> None:
    ours, theirs = many(5, **{"model.m002": 77, "model.x": 1}), many(5, **{"model.m002": 88, "model.y": 2})
    conflicts, path = merge(tmp_path, many(5), ours, theirs)
    assert conflicts > 0
    lock = read_lock(path)
    assert set(lock.nodes) == {*ours, *theirs}
    assert "conflict markers" in lock.problems[0].message
    assert lock.best("model.m002", record(88).key) == record(88)
    assert lock.best("model.m002", record(77).key) == record(77)
    assert lock.best("model.m002", None) == record(77)


def test_a_record_with_bytes_that_are_no_text_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.lock"
    path.write_text(render_lock(many(3)))
    path.write_bytes(path.read_bytes().replace(b"./m1", b"./m\xa4"))
    lock = read_lock(path)
    assert lock.problems
    assert set(lock.nodes) == {"model.m000", "model.m002"}
