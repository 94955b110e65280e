"""Bases that are not on this machine: every command says so, and nothing calls what was stored against them corrupt."""

import json
import shutil

import pytest

from tests.cli.conftest import ProjectFolder

SENTENCE = "base model.base is not on this machine (./ckpt/base): 2 models cannot be restored here"


@pytest.fixture
def baseless(applied: ProjectFolder) -> ProjectFolder:
    (applied.root / "ckpt/base").rename(applied.root / "elsewhere")
    return applied


@pytest.mark.parametrize("command", [["plan"], ["plan", "--all"], ["check"], ["status"], ["verify"]])
def test_a_base_that_is_gone_is_said(baseless: ProjectFolder, command: list[str]) -> None:
    ran = baseless.sparse(*command)
    assert ran.code == 0, ran.err
    assert ran.out.count(SENTENCE) == 1
    digest = json.loads(baseless.lock.read_text())["nodes"]["model.base"]["outputs"]["model"]["digest"]
    assert f"put ./ckpt/base back with digest {digest}" in ran.out


@pytest.mark.parametrize("command", ["plan", "check", "status", "verify"])
def test_the_same_as_json(baseless: ProjectFolder, command: str) -> None:
    bases = baseless.sparse(command, "--json").json["bases"]
    assert [(base["address"], base["reach"], base["needed_by"]) for base in bases] == [
        ("model.base", "absent", ["model.chat", "model.code"])
    ]
    (baseless.root / "elsewhere").rename(baseless.root / "ckpt/base")
    bases = baseless.sparse(command, "--json").json["bases"]
    assert [(base["reach"], base["needed_by"]) for base in bases] == [("here", [])]


def test_doctor_names_it(baseless: ProjectFolder) -> None:
    ran = baseless.sparse("doctor", "--json")
    found = [finding for finding in ran.json["findings"] if finding["subject"] == "base model.base"]
    assert [finding["state"] for finding in found] == ["problem"]
    assert "2 models cannot be restored here" in found[0]["detail"]
    assert ran.code == 1


def test_with_its_base_here_nothing_is_said(applied: ProjectFolder) -> None:
    for command in ("plan", "check", "status", "verify"):
        assert "not on this machine" not in applied.sparse(command).out


@pytest.mark.parametrize("command", [["verify", "--deep"], ["check", "--deep"]])
def test_what_cannot_be_restored_is_not_called_corrupt(baseless: ProjectFolder, command: list[str]) -> None:
    ran = baseless.sparse(*command)
    assert ran.code == 2
    assert "not verifiable here model.chat" in ran.out
    assert "corrupt" not in ran.out + ran.err
    assert "sparse apply" not in ran.out + ran.err
    assert baseless.sparse(*command, "--no-strict").code == 0
    states = {finding["state"] for finding in baseless.sparse(*command, "--json").json["findings"]}
    assert "unverifiable" in states
    assert states <= {"ok", "unverifiable"}


def test_damage_is_still_damage_without_a_base(baseless: ProjectFolder) -> None:
    record = json.loads(baseless.lock.read_text())["nodes"]["model.chat"]
    name = record["outputs"]["delta"]["files"]["delta.safetensors"]["digest"].removeprefix("b3:")
    path = baseless.root / ".sparse/objects" / name[:2] / name[2:]
    path.chmod(0o644)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    ran = baseless.sparse("verify", "--deep", "--no-strict")
    assert ran.code == 1
    assert "corrupt model.chat" in ran.out


def test_a_model_whose_parent_is_here_needs_no_base(project: ProjectFolder) -> None:
    project.write(
        (project.root / "Sparsefile.yaml").read_text().replace("base: base\n    tags", "base: chat\n    tags")
    )
    assert project.sparse("apply", "-q").code == 0
    shutil.rmtree(project.root / "ckpt/base")
    assert project.sparse("plan", "--json").json["bases"][0]["needed_by"] == ["model.chat"]
    shutil.rmtree(project.root / "ckpt/chat")
    assert project.sparse("plan", "--json").json["bases"][0]["needed_by"] == ["model.chat", "model.code"]
    assert project.sparse("restore", "code", "-o", "back").code == 5


def test_a_base_that_moved_has_the_same_bytes(applied: ProjectFolder) -> None:
    (applied.root / "ckpt/base").rename(applied.root / "ckpt/llama")
    text = (applied.root / "Sparsefile.yaml").read_text()
    applied.write(text.replace("./ckpt/base", "./ckpt/llama"))
    ran = applied.sparse("plan")
    assert "model.base has the same bytes; only the lock will be written" in ran.out
    assert "same bytes, new path: ./ckpt/base -> ./ckpt/llama" in ran.out
    assert "in the store" not in ran.out
    assert applied.sparse("apply", "-q").code == 0
    assert applied.sparse("restore", "chat", "-o", "back").code == 0


def test_pull_names_what_is_missing_before_it_fetches(applied: ProjectFolder) -> None:
    remote = {"SPARSE_REMOTE": "./remote"}
    assert applied.sparse("push", env=remote).code == 0
    (applied.root / "ckpt/base").rename(applied.root / "elsewhere")
    shutil.rmtree(applied.root / ".sparse")
    ran = applied.sparse("pull", "chat", env=remote)
    assert ran.code == 0, ran.err
    assert SENTENCE.replace("2 models", "1 model") in ran.err
    assert applied.sparse("pull", "--json", env=remote).json["bases"][0]["needed_by"] == ["model.chat", "model.code"]
