"""The main job through the command: plan, apply, status, check, explain, restore, verify."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file


@pytest.fixture
def applied(project: Any) -> Any:
    done = project.sparse("apply")
    assert done.code == 0, done.err
    return project


def test_from_nothing_to_restored(project: Any, read_files: Callable[[Path], dict[str, bytes]]) -> None:
    planned = project.sparse("plan", "--detailed-exitcode")
    assert planned.code == 2
    assert "Plan: 2 to build, 1 to record" in planned.out
    assert not (project.root / "Sparsefile.lock").exists()
    assert project.sparse("apply").code == 0
    assert project.sparse("plan", "--detailed-exitcode").code == 0
    assert project.sparse("check").code == 0
    restored = project.sparse("restore", "chat", "-o", "out/chat")
    assert restored.code == 0, restored.err
    assert read_files(project.root / "out" / "chat") == read_files(project.root / "ckpt" / "chat")
    assert project.sparse("restore", "model.base", "-o", "out/base").code == 0
    assert read_files(project.root / "out" / "base") == read_files(project.root / "ckpt" / "base")
    assert project.sparse("verify", "--deep").code == 0


def test_several_are_restored_at_once(applied: Any, read_files: Callable[[Path], dict[str, bytes]]) -> None:
    done = applied.sparse("restore", "model.*", "-o", "all", "--json")
    assert done.code == 0, done.err
    names = {part["address"].partition(".")[2] for part in done.json["restored"]}
    assert names == {path.name for path in (applied.root / "ckpt").iterdir()}
    for part in done.json["restored"]:
        name = part["address"].partition(".")[2]
        assert part["path"] == f"all/{part['address']}"
        assert read_files(applied.root / part["path"]) == read_files(applied.root / "ckpt" / name)
    two = applied.sparse("restore", "chat", "model.base", "-o", "two")
    assert two.code == 0, two.err
    assert sorted(path.name for path in (applied.root / "two").iterdir()) == ["model.base", "model.chat"]
    again = applied.sparse("restore", "model.*", "-o", "all")
    assert (again.code, "the output folder is not empty" in again.err) == (1, True)
    for wrong in (["--tensor", "*"], ["--merge"]):
        refused = applied.sparse("restore", "model.*", "-o", "third", *wrong)
        assert (refused.code, "for one model or dataset" in refused.err) == (3, True)
    nothing = applied.sparse("restore", "model.no*", "-o", "third")
    assert nothing.code == 3
    assert not (applied.root / "third").exists()


def test_one_tensor_is_restored_alone(applied: Any) -> None:
    original = load_file(applied.root / "ckpt" / "chat" / "model.safetensors")
    name = sorted(original)[0]
    done = applied.sparse("restore", "chat", "-o", "one.safetensors", "--tensor", name, "--memory", "64MB")
    assert done.code == 0, done.err
    found = load_file(applied.root / "one.safetensors")
    assert list(found) == [name]
    assert found[name].tobytes() == original[name].tobytes()
    again = applied.sparse("restore", "chat", "-o", "one.safetensors", "--tensor", name)
    assert (again.code, "the output exists" in again.err) == (1, True)
    base = applied.sparse("restore", "base", "-o", "two.safetensors", "--tensor", name)
    assert "not kept as a delta" in base.err
    assert not (applied.root / "two.safetensors").exists()
    delta = applied.root / "by-hand"
    assert applied.sparse("compress", "ckpt/base", "ckpt/chat", "-o", str(delta), "--memory", "64MB").code == 0
    part = applied.sparse("reconstruct", "ckpt/base", str(delta), "-o", "part.safetensors", "--tensor", "*", "--json")
    assert part.json["tensors"] == len(original)
    assert applied.sparse("reconstruct", "ckpt/base", str(delta), "-o", "whole", "--memory", "many").code != 0


def test_what_did_not_change_is_taken_over_from_the_last_delta(make_project: Callable[[str], Any]) -> None:
    def write(project: Any, which: str, changed: int) -> None:
        made = {}
        for number in range(3):
            rng = np.random.default_rng(number)
            weights = rng.standard_normal((512, 256)).astype(np.float32)
            step = np.random.default_rng(9 + 10 * (number == changed)).standard_normal(weights.shape)
            made[f"layer{number}.weight"] = weights + np.float32(1e-3 * (which == "chat")) * step.astype(np.float32)
        save_file(made, project.root / "ckpt" / which / "model.safetensors")

    projects = {name: make_project(name) for name in ("twice", "once")}
    for project in projects.values():
        write(project, "base", -1)
    write(projects["twice"], "chat", -1)
    assert projects["twice"].sparse("apply", "chat").code == 0
    reused = {}
    for name, project in projects.items():
        write(project, "chat", 1)
        lines = [json.loads(line) for line in project.sparse("apply", "chat", "--json").out.splitlines()]
        reused[name] = [(line["parts"], line["total"]) for line in lines if line["event"] == "reused"]
    assert reused == {"twice": [(2, 3)], "once": []}
    assert projects["twice"].lock.read_text() == projects["once"].lock.read_text()


def test_no_op_reads_no_byte_of_any_model(applied: Any) -> None:
    planned = applied.sparse("plan", "--json").json
    assert planned["hashed"] == {"files": 0, "bytes": 0}
    assert planned["stale"] is False
    lines = [json.loads(line) for line in applied.sparse("apply", "--json").out.splitlines()]
    assert lines[-1]["event"] == "summary"
    assert lines[-1]["hashed"] == {"files": 0, "bytes": 0}
    assert lines[-1]["counts"]["noop"] == 3


def test_one_changed_model_rebuilds_one_delta(applied: Any) -> None:
    applied.model("chat", 9)
    assert applied.actions() == {"model.base": "noop", "model.chat": "build", "model.code": "noop"}
    lines = [json.loads(line) for line in applied.sparse("apply", "--json").out.splitlines()]
    assert [line["address"] for line in lines if line["event"] == "started"] == ["model.chat"]


def test_touching_rebuilds_nothing_and_reads_once(applied: Any) -> None:
    time.sleep(0.05)
    path = applied.root / "ckpt" / "chat" / "model.safetensors"
    path.touch()
    planned = applied.sparse("plan", "--json").json
    assert planned["summary"]["noop"] == 3
    assert planned["hashed"] == {"files": 1, "bytes": path.stat().st_size}
    assert applied.sparse("plan", "--json").json["hashed"] == {"files": 0, "bytes": 0}


def test_comment_order_and_variables_rebuild_nothing(applied: Any) -> None:
    before = applied.lock.read_bytes()
    applied.write(
        "# a comment\nversion: 1\nvars: {ckpt: ./ckpt}\nmodels:\n"
        "  code: {base: base, source: '${ckpt}/code', tags: [dev], description: text}\n"
        "  chat: {base: base, source: '${ckpt}/chat'}\n"
        "  base: {source: '${ckpt}/base'}\n"
    )
    done = applied.sparse("apply", "--json")
    assert [json.loads(line)["event"] for line in done.out.splitlines()] == ["planned", "summary"]
    assert applied.lock.read_bytes() == before


def test_switching_the_base_back_restores_without_encoding(applied: Any) -> None:
    text = (applied.root / "Sparsefile.yaml").read_text()
    before = applied.lock.read_bytes()
    applied.write(text.replace("source: ./ckpt/code\n    base: base", "source: ./ckpt/code\n    base: chat"))
    assert applied.actions()["model.code"] == "build"
    assert applied.sparse("apply", "-q").code == 0
    applied.write(text)
    planned = applied.sparse("plan", "--json").json
    node = next(node for node in planned["nodes"] if node["address"] == "model.code")
    assert node["action"] == "restore"
    assert [reason["code"] for reason in node["reasons"]] == ["input_changed"]
    assert '"started"' not in applied.sparse("apply", "--json").out
    assert applied.lock.read_bytes() == before


def test_chain_restores_with_the_middle_gone(project: Any, read_files: Callable[[Path], dict[str, bytes]]) -> None:
    project.write(
        (project.root / "Sparsefile.yaml").read_text().replace("code\n    base: base", "code\n    base: chat")
    )
    assert project.sparse("apply", "-q").code == 0
    originals = read_files(project.root / "ckpt" / "code")
    shutil.rmtree(project.root / "ckpt" / "chat")
    shutil.rmtree(project.root / "ckpt" / "code")
    assert set(project.actions().values()) == {"noop"}
    done = project.sparse("restore", "code", "-o", "again")
    assert done.code == 0, done.err
    assert read_files(project.root / "again") == originals


def test_two_folders_give_identical_locks_and_objects(make_project: Callable[[str], Any]) -> None:
    one, two = make_project("one"), make_project("deeper/two")
    assert one.sparse("apply", "--threads", "1").code == 0
    assert two.sparse("apply", "--threads", "2", "-j", "2").code == 0
    assert one.lock.read_bytes() == two.lock.read_bytes()
    assert one.objects() == two.objects()


def test_status_counts_whole_artifacts(applied: Any) -> None:
    value = applied.sparse("status", "--json").json
    rows = {row["address"]: row for row in value["resources"]}
    for name in ("chat", "code"):
        row = rows[f"model.{name}"]
        folder = applied.root / "ckpt" / name
        assert row["original_bytes"] == sum(path.stat().st_size for path in folder.iterdir())
        assert row["exact"] is True
        assert row["state"] == "up to date"
    on_disk = sum(len(data) for data in applied.objects().values())
    assert value["total"]["stored_bytes"] == on_disk
    assert value["total"]["stored_bytes"] == rows["model.chat"]["stored_bytes"] + rows["model.code"]["stored_bytes"]
    assert rows["model.base"]["stored_bytes"] is None
    text = applied.sparse("status").out
    assert "model.chat" in text
    assert "exact" in text


def test_check_without_any_model(applied: Any) -> None:
    shutil.rmtree(applied.root / "ckpt")
    shutil.rmtree(applied.root / ".sparse")
    assert applied.sparse("check").code == 0
    assert not (applied.root / ".sparse").exists()
    text = (applied.root / "Sparsefile.yaml").read_text()
    applied.write(text.replace("./ckpt/chat", "./ckpt/chat2"))
    checked = applied.sparse("check", "--json")
    assert checked.code == 2
    assert {node["address"]: node["verdict"] for node in checked.json["nodes"]} == {
        "model.base": "ok",
        "model.chat": "unverifiable",
        "model.code": "ok",
    }
    applied.write(text.replace("code\n    base: base", "code\n    base: chat"))
    checked = applied.sparse("check", env={"GITHUB_ACTIONS": "true"})
    assert checked.code == 2
    assert "::error file=Sparsefile.yaml,line=10,col=11,title=sparse%3A model.code is stale::" in checked.out


def test_check_sees_edges_and_edits_of_the_lock(applied: Any) -> None:
    value = json.loads(applied.lock.read_text())
    chat = value["nodes"]["model.chat"]
    other = value["nodes"]["model.code"]["outputs"]["model"]["digest"]
    chat["inputs"]["base"] = other
    applied.lock.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n")
    shutil.rmtree(applied.root / "ckpt")
    checked = applied.sparse("check", "--json")
    assert checked.code == 2
    verdicts = {node["address"]: node["verdict"] for node in checked.json["nodes"]}
    assert verdicts["model.chat"] != "ok"


def test_lock_with_another_form_is_stale(applied: Any) -> None:
    applied.lock.write_text(applied.lock.read_text().replace("\n ", "\n  "))
    assert applied.sparse("check").code == 2
    assert applied.sparse("apply", "-q").code == 0
    assert applied.sparse("check").code == 0


def test_saved_plan_is_applied_or_refused(project: Any) -> None:
    assert project.sparse("plan", "--out", "plan.json").code == 0
    project.model("chat", 11)
    refused = project.sparse("apply", "plan.json")
    assert refused.code == 1
    assert "stale" in refused.err
    assert "model.chat" in refused.err
    assert not project.lock.exists()
    assert project.sparse("plan", "model.chat", "--out", "plan.json").code == 0
    assert project.sparse("apply", "plan.json").code == 0
    assert project.actions() == {"model.base": "noop", "model.chat": "noop", "model.code": "build"}
    again = project.sparse("apply", "plan.json")
    assert again.code == 1
    assert "lock changed" in again.err


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("model.chat", {"model.base", "model.chat"}),
        ("tag:prod", {"model.base", "model.code"}),
        ("model.base+", {"model.base", "model.chat", "model.code"}),
        ("model.c*", {"model.base", "model.chat", "model.code"}),
    ],
)
def test_selectors(project: Any, selector: str, expected: set[str]) -> None:
    nodes = project.sparse("plan", selector, "--json").json["nodes"]
    assert {node["address"] for node in nodes} == expected


def test_explain_names_inputs_key_and_reason(applied: Any) -> None:
    applied.model("chat", 12)
    text = applied.sparse("explain", "chat").out
    assert "model.base.model" in text
    assert "input_changed" in text
    value = applied.sparse("explain", "model.base", "--json").json
    assert value["downstream"] == ["model.chat", "model.code"]


@pytest.mark.parametrize("hint", ["", "moved:\n  - {from: model.chat, to: model.talk}\n"])
def test_renamed_resource_keeps_its_artifact(applied: Any, hint: str) -> None:
    text = (applied.root / "Sparsefile.yaml").read_text().replace("  chat:", "  talk:")
    applied.write(text + hint)
    shutil.rmtree(applied.root / ".sparse/actions")  # the lock alone says what it was
    told = applied.sparse("plan").out
    assert "renamed from model.chat" in told
    assert "model.chat will" not in told
    assert applied.actions() == {"model.base": "noop", "model.talk": "restore", "model.code": "noop"}
    assert applied.sparse("apply", "-q").code == 0
    assert '"model.chat"' not in applied.lock.read_text()
    assert applied.sparse("check").code == 0


def test_compress_info_reconstruct(project: Any, read_files: Callable[[Path], dict[str, bytes]]) -> None:
    made = project.sparse("compress", "ckpt/base", "ckpt/chat", "-o", "delta", "--json")
    assert made.code == 0, made.err
    assert made.json["stored_bytes"] == sum(len(data) for data in read_files(project.root / "delta").values())
    assert project.sparse("info", "delta", "--json").json["kind"] == "delta"
    told = project.sparse("info", "delta").out
    assert "exact" in told
    for part in ("delta.json", "delta.safetensors"):
        assert project.sparse("info", f"delta/{part}").out == told
    assert project.sparse("info", "ckpt/chat", "--json").json["tensors"] == 3
    assert project.sparse("reconstruct", "ckpt/base", "delta", "-o", "again").code == 0
    assert read_files(project.root / "again") == read_files(project.root / "ckpt" / "chat")
    assert project.sparse("reconstruct", "ckpt/base", "delta", "-o", "again").code == 1  # not empty, as in restore
    wrong = project.sparse("reconstruct", "ckpt/code", "delta", "-o", "wrong")
    assert wrong.code == 1
    assert not (project.root / "wrong").exists()


def test_a_lock_belongs_to_its_sparsefile(applied: Any) -> None:
    before = applied.lock.read_bytes()
    (applied.root / "Other.yaml").write_text("version: 1\nmodels:\n  llama: {source: ./ckpt/base}\n")
    planned = applied.sparse("plan", "-f", "Other.yaml", "--json").json
    assert [(node["address"], node["action"]) for node in planned["nodes"]] == [
        ("model.llama", "restore")
    ]  # the same content
    assert "commit Other.lock" in applied.sparse("check", "-f", "Other.yaml").out
    assert applied.sparse("apply", "-f", "Other.yaml", "-q").code == 0
    assert "model.llama" in (applied.root / "Other.lock").read_text()
    assert applied.lock.read_bytes() == before
    assert set(applied.actions().values()) == {"noop"}


def test_init_drafts_what_it_finds(project: Any) -> None:
    (project.root / "Sparsefile.yaml").unlink()
    assert project.sparse("init").code == 0
    assert project.sparse("validate").code == 0
    assert project.sparse("plan", "--json").json["summary"]["build"] == 3
    assert project.sparse("init").code == 3
    draft = project.sparse("init", "--print", "--base", "ckpt/code").out
    assert "base: code" in draft
