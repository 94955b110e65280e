"""`effort` in a Sparsefile: a part of the step's key where it is not the default, recorded, not needed to restore."""

import json
import shutil

from tests.cli.conftest import SPARSEFILE, ProjectFolder, files_of

CHAT = "    source: ./ckpt/chat\n    base: base\n"


def with_effort(effort: str) -> str:
    return SPARSEFILE.replace(CHAT, f"{CHAT}    effort: {effort}\n")


def record(project: ProjectFolder) -> dict:
    return json.loads((project.root / "Sparsefile.lock").read_text())["nodes"]["model.chat"]


def manifest_of(project: ProjectFolder) -> dict:
    digest = record(project)["outputs"]["delta"]["files"]["delta.json"]["digest"].removeprefix("b3:")
    return json.loads((project.root / ".sparse/objects" / digest[:2] / digest[2:]).read_text())


def built(project: ProjectFolder) -> int:
    ran = project.sparse("apply", "--json")
    assert ran.code == 0, ran.err
    return json.loads(ran.out.splitlines()[-1])["counts"]["built"]


def test_another_effort_is_another_step(applied: ProjectFolder) -> None:
    usual = record(applied)
    assert usual["params"] == {}
    applied.write(with_effort("default"))
    assert applied.sparse("plan", "--detailed-exitcode").code == 0  # what is the default changes nothing

    applied.write(with_effort("fast"))
    planned = applied.sparse("plan", "--json").json
    (step,) = [node for node in planned["nodes"] if node["action"] == "build"]
    assert step["address"] == "model.chat"
    assert "effort" in json.dumps(step["reasons"])
    assert built(applied) == 1
    assert record(applied)["params"] == {"effort": "fast"}
    assert record(applied)["key"] != usual["key"]
    assert manifest_of(applied)["effort"] == "fast"

    chat = applied.root / "ckpt/chat"
    (chat / "config.json").write_text(json.dumps({"name": "edited"}))
    container = record(applied)["outputs"]["delta"]["files"]["delta.safetensors"]
    assert built(applied) == 1
    assert record(applied)["outputs"]["delta"]["files"]["delta.safetensors"] == container
    assert manifest_of(applied)["effort"] == "fast"
    applied.write(SPARSEFILE)
    assert built(applied) == 1  # not what stands there with the other effort
    assert "effort" not in manifest_of(applied)

    applied.write(with_effort("max"))
    assert built(applied) == 1
    original = files_of(chat)
    shutil.rmtree(chat)
    assert applied.sparse("restore", "chat", "-o", "back").code == 0
    assert files_of(applied.root / "back") == original


def test_an_effort_that_does_not_exist_is_refused_with_those_that_do(project: ProjectFolder) -> None:
    project.write(with_effort("slow"))
    ran = project.sparse("plan")
    assert ran.code == 3
    for word in ("effort", "fast", "default", "max", "Sparsefile.yaml:8"):
        assert word in ran.err
