"""Lossy modes and adapters through the command: declared, one-shot, chained, and with the wrong base."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from sparse_decl.cli import main
from sparse_decl.cli.commands.lossy import _sentence
from tests.model_delta.checkpoints import digests
from tests.model_lossy.models import base_tensors, moved, read_model, relative_error, write_model
from tests.model_lossy.test_adapter import UP, lora, product, write_adapter

SPARSEFILE = """\
version: 1
models:
  base: {source: ./base}
  low: {source: ./fine, base: base, mode: svd, rank: 4}
  codes: {source: ./fine, base: base, mode: int8, group_size: 24}
  thin: {source: ./fine, base: base, mode: sparse, keep: 0.1, rest: drop}
  signs: {source: ./fine, base: base, mode: bitdelta}
  best: {source: ./fine, base: base, mode: auto, max_error: 0.5}
  support: {source: ./adapter, base: base, mode: adapter}
  next: {source: ./next, base: codes}
"""
LOSSY = ["low", "codes", "thin", "signs", "best"]


@dataclass
class Project:
    """The project's folder, and the command, run there in this process."""

    root: Path
    capture: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch

    def sparse(self, *arguments: str) -> Any:
        self.patch.setattr("sys.argv", ["sparse", *arguments])
        self.patch.chdir(self.root)
        self.capture.readouterr()
        code = main()
        told = self.capture.readouterr()
        return SimpleNamespace(code=code, out=told.out, err=told.err)

    def json(self, *arguments: str) -> Any:
        ran = self.sparse(*arguments, "--json")
        assert ran.code == 0, ran.err
        return json.loads(ran.out)

    def write(self, text: str) -> None:
        (self.root / "Sparsefile.yaml").write_text(text)

    def actions(self) -> dict[str, str]:
        return {node["address"]: node["action"] for node in self.json("plan")["nodes"]}


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project, not applied; for copies only."""
    root = tmp_path_factory.mktemp("lossy") / "project"
    base = base_tensors()
    write_model(root / "base", base)
    write_model(root / "fine", moved(base))
    write_model(root / "next", moved(moved(base), seed=4, scale=1e-3))
    write_adapter(root / "adapter", lora(UP, 96, 48))
    (root / "Sparsefile.yaml").write_text(SPARSEFILE)
    return root


@pytest.fixture
def plain(once: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    """A copy of it, applied or not."""
    return Project(Path(shutil.copytree(once, tmp_path / "project", symlinks=True)), capsys, monkeypatch)


@pytest.fixture
def lossy(once: Path, plain: Project) -> Project:
    """A copy, applied; the first one is applied in the place all copies are made from."""
    if not (plain.root / "Sparsefile.lock").exists():
        ran = Project(once, plain.capture, plain.patch).sparse("apply", "-q")
        assert ran.code == 0, ran.err
        shutil.copytree(once, plain.root, symlinks=True, dirs_exist_ok=True)
    return plain


def facts(project: Project, name: str) -> Any:
    return json.loads((project.root / "Sparsefile.lock").read_text())["nodes"][f"model.{name}"]["facts"]


def test_the_lock_and_status_say_what_is_lost(lossy: Project) -> None:
    rows = {row["address"]: row for row in lossy.json("status")["resources"]}
    text = lossy.sparse("status").out
    for name in LOSSY:
        told = facts(lossy, name)
        assert told["fidelity"] == "lossy"
        assert 0 < told["relative_error"] < 1
        assert told["worst_layer"] in read_model(lossy.root / "fine")
        assert told["worst_layer_error"] >= told["relative_error"]
        row = rows[f"model.{name}"]
        assert (row["exact"], row["relative_error"], row["state"]) == (False, told["relative_error"], "up to date")
        assert f"lossy, error {100 * told['relative_error']:.3g} %" in text
    assert {one["mode"] for one in facts(lossy, "best")["tried"]} >= {"lossless", "svd", "int8", "bitdelta"}
    assert rows["model.support"]["exact"] is True
    assert facts(lossy, "support")["ranks"] == [4, 4]
    assert set(lossy.actions().values()) == {"noop"}


@pytest.mark.parametrize("name", LOSSY)
def test_restore_gives_the_model_that_was_measured(lossy: Project, name: str) -> None:
    ran = lossy.sparse("restore", name, "-o", "back")
    assert ran.code == 0, ran.err
    before, after, got = (read_model(lossy.root / folder) for folder in ("base", "fine", "back"))
    assert relative_error(before, after, got) == pytest.approx(facts(lossy, name)["relative_error"], rel=1e-4)


def test_verify_restores_them_all(lossy: Project) -> None:
    models = {found["address"] for found in lossy.json("verify", "--deep")["findings"] if found["what"] == "model"}
    assert models == {f"model.{name}" for name in [*LOSSY, "support", "next"]}


def test_a_gone_original_is_no_change_and_its_successor_still_restores(lossy: Project) -> None:
    wanted = digests(lossy.root / "next")
    for folder in ("fine", "next", "adapter"):
        shutil.rmtree(lossy.root / folder)
    assert set(lossy.actions().values()) == {"noop"}
    assert lossy.sparse("restore", "next", "-o", "back").code == 0
    assert digests(lossy.root / "back") == wanted  # its base is the restored lossy model
    lossy.write(SPARSEFILE.replace("group_size: 24", "group_size: 12"))
    ran = lossy.sparse("apply", "codes")
    assert ran.code == 5
    assert "what is stored of it is lossy" in ran.out


def test_a_changed_parameter_rebuilds_one(lossy: Project) -> None:
    lossy.write(SPARSEFILE.replace("rank: 4", "rank: 5"))
    assert {name for name, action in lossy.actions().items() if action != "noop"} == {"model.low"}
    lossy.write(SPARSEFILE.replace("./fine, base: base, mode: int8", "./fine, base: base, mode: sparse-int8"))
    actions = lossy.actions()
    assert (actions["model.codes"], actions["model.next"]) == ("build", "maybe")


def test_an_adapter_comes_back_as_it_was_or_merged(lossy: Project) -> None:
    assert lossy.sparse("restore", "support", "-o", "adapter-again").code == 0
    assert digests(lossy.root / "adapter-again") == digests(lossy.root / "adapter")
    ran = lossy.sparse("restore", "support", "--merge", "-o", "merged")
    assert ran.code == 0, ran.err
    want = read_model(lossy.root / "base")[UP + ".weight"] + 2 * product(lora(UP, 96, 48), UP)
    np.testing.assert_allclose(read_model(lossy.root / "merged")[UP + ".weight"], want, rtol=2**-7, atol=1e-4)
    ran = lossy.sparse("restore", "codes", "--merge", "-o", "x")
    assert ran.code == 3
    assert "not an adapter" in ran.err


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("  e: {source: ./fine, base: [base, next], mode: svd}", "E903"),
        (
            "  e: {source: ./fine, base: [base, next], mode: auto, max_ppl_delta: 1, eval: {dataset: ./text}}",
            "E903",
        ),
        ("  e: {source: ./fine, base: support}", "E906"),
        ("  e: {source: ./fine, base: support, mode: svd}", "E906"),
    ],
)
def test_what_is_not_served_yet_has_its_place(lossy: Project, line: str, code: str) -> None:
    lossy.write(SPARSEFILE + line + "\n")
    ran = lossy.sparse("plan")
    assert ran.code == 3
    assert "Sparsefile.yaml:11:" in ran.err
    assert code in ran.err


def test_a_wrong_adapter_fails_its_step_alone(lossy: Project) -> None:
    shutil.rmtree(lossy.root / "adapter")
    write_adapter(lossy.root / "adapter", lora("model.layers.9.mlp.up_proj", 96, 48))
    ran = lossy.sparse("apply")
    assert ran.code == 1
    assert "the adapter does not fit this base" in ran.out
    assert "no tensor model.layers.9" in ran.out


# ---------------------------------------------------------------- without a Sparsefile (parity C3, C4, C5, C9)


def test_c3_svd_compress_and_c4_svd_reconstruct(plain: Project) -> None:
    for command, back, options in (
        ("svd-compress", "svd-reconstruct", []),
        ("compress-lossy", "reconstruct-lossy", ["-r", "4"]),
    ):
        ran = plain.sparse(command, "base", "fine", "-o", f"{command}.out", *options)
        assert ran.code == 0, ran.err
        assert "of the difference is lost" in ran.out
        described = plain.json("info", f"{command}.out")
        assert described["ranks"] == ([4, 4] if options else [16, 16])
        assert plain.sparse(back, "base", f"{command}.out").code == 0
        assert plain.sparse(back, "base", f"{command}.out", "-o", f"{back}.out").code == 0
        before, after, got = (read_model(plain.root / folder) for folder in ("base", "fine", f"{back}.out"))
        told = described["losses"]["relative_error"]
        assert relative_error(before, after, got) == pytest.approx(told, rel=1e-4)
        ran = plain.sparse(back, "fine", f"{command}.out", "-o", "wrong")
        assert ran.code == 1
        assert "not the base" in ran.err
        assert not (plain.root / "wrong").exists()
    assert digests(plain.root / "compress-lossy.out")["adapter_model.safetensors"]


def test_c5_compress_adapter(plain: Project) -> None:
    assert plain.json("compress-adapter", "base", "adapter", "--output", "out")["kind"] == "lora"
    assert plain.sparse("reconstruct", "base", "out", "-o", "merged").code == 0
    assert not np.array_equal(
        read_model(plain.root / "merged")[UP + ".weight"], read_model(plain.root / "base")[UP + ".weight"]
    )
    assert plain.sparse("compress-adapter", "base", "fine", "-o", "no").code == 5


@pytest.mark.parametrize("mode", ["int8", "sparse", "sparse-int8", "bitdelta"])
def test_compress_in_a_lossy_mode(plain: Project, mode: str) -> None:
    told = plain.json("compress", "base", "fine", "-o", "out", "--mode", mode)
    assert plain.sparse("reconstruct", "base", "out/delta.json", "-o", "back").code == 0
    before, after, got = (read_model(plain.root / folder) for folder in ("base", "fine", "back"))
    assert relative_error(before, after, got) == pytest.approx(told["relative_error"], rel=1e-4)


def test_compress_for_a_goal(plain: Project) -> None:
    told = plain.json("compress", "base", "fine", "-o", "out", "--mode", "auto", "--max-bytes", "20KB")
    assert told["stored_bytes"] <= 20_000
    assert len(told["tried"]) > 3
    for wrong in (
        ["--mode", "int8", "--rank", "3"],
        ["--rank", "3"],
        ["--mode", "svd", "--max-error", "1"],
        ["--mode", "x"],
    ):
        assert plain.sparse("compress", "base", "fine", "-o", "no", *wrong).code == 3, wrong


def test_c9_info_on_every_artifact(plain: Project, snapshot: Any) -> None:
    shown = {}
    commands = {
        "signs": ["compress", "base", "fine", "--mode", "bitdelta"],
        "thin": ["compress", "base", "fine", "--mode", "sparse", "--keep", "0.1"],
        "adapter.out": ["compress-adapter", "base", "adapter"],
    }
    for out, command in commands.items():
        assert plain.sparse(*command, "-o", out, "-q").code == 0
        ran = plain.sparse("info", out)
        assert ran.code == 0, ran.err
        shown[out] = ran.out
    assert shown == snapshot


# ---------------------------------------------------------------- max_ppl_delta and base: auto

TEXTED = "  few: {source: ./fine, base: base, mode: auto, max_ppl_delta: 5, eval: {dataset: ./text.txt, samples: 8}}\n"


def test_the_text_of_max_ppl_delta_is_part_of_the_key(lossy: Project) -> None:
    (lossy.root / "text.txt").write_text("one text")

    def key() -> str:
        return next(node["key"] for node in lossy.json("plan")["nodes"] if node["address"] == "model.few")

    lossy.write(SPARSEFILE + TEXTED)
    first = key()
    lossy.write(SPARSEFILE + TEXTED.replace("./text.txt", str(lossy.root / "text.txt")))
    assert key() == first
    (lossy.root / "text.txt").write_text("another")
    second = key()
    lossy.write(SPARSEFILE + TEXTED.replace("samples: 8", "samples: 9"))
    assert len({first, second, key()}) == 3


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--mode", "auto", "--max-ppl-delta", "1"], "need each other"),
        (["--mode", "auto", "--eval-text", "text.txt"], "need each other"),
        (["--mode", "auto", "--max-bytes", "1MB", "--eval-samples", "4"], "no --eval-text"),
        (["--mode", "svd", "--max-ppl-delta", "1"], "--max-ppl-delta does nothing in mode svd"),
        (["--eval-text", "text.txt"], "--eval-text does nothing in mode lossless"),
        (["--mode", "auto", "--max-ppl-delta", "1", "--eval-text", "missing.txt"], "no such file"),
    ],
)
def test_mistakes_with_max_ppl_delta(plain: Project, options: list[str], why: str) -> None:
    ran = plain.sparse("compress", "base", "fine", "-o", "out", *options)
    assert ran.code in (3, 5)
    assert why in ran.err
    assert not (plain.root / "out").exists()


def test_base_auto_with_a_lossy_mode(lossy: Project) -> None:
    """The nearest is the one that was named before: the same key, and nothing to build."""
    few = "version: 1\nmodels:\n  base: {source: ./base}\n  low: {source: ./fine, base: BASE, mode: svd, rank: 4}\n"
    lossy.write(few.replace("BASE", "auto"))
    assert {node["address"]: node["action"] for node in lossy.json("plan")["nodes"]}["model.low"] == "restore"
    assert lossy.sparse("apply").code == 0
    assert lossy.sparse("restore", "low", "-o", "back").code == 0
    lossy.write(few.replace("BASE", "auto").replace("  base: {source: ./base}\n", ""))
    ran = lossy.sparse("plan")
    assert ran.code == 5
    assert "none of the declared models is related to model.low" in ran.err


@pytest.fixture(scope="module")
def speaking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random model, and what some training on one sentence makes of it."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    from tests.tiny_models import TEXT, make_llama, make_tokenizer

    root = tmp_path_factory.mktemp("speaking")
    make_llama(root / "base", dtype="float32")
    make_llama(root / "fine", dtype="float32")
    (root / "text.txt").write_text(TEXT * 60)
    model = transformers.AutoModelForCausalLM.from_pretrained(root / "fine", dtype=torch.float32)
    rows = make_tokenizer()(TEXT * 4, return_tensors="pt")["input_ids"]
    optimiser = torch.optim.AdamW(model.parameters(), 3e-3)
    for _ in range(40):
        optimiser.zero_grad()
        model(input_ids=rows, labels=rows).loss.backward()
        optimiser.step()
    model.save_pretrained(root / "fine")
    return root


SPEAKING = """\
version: 1
models:
  base: {source: ./base}
  fine:
    source: ./fine
    base: base
    mode: auto
    max_ppl_delta: LIMIT
    eval: {dataset: ./text.txt, samples: 8, window: 64}
"""


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_max_ppl_delta_keeps_the_smallest_that_passes(
    speaking: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "project"
    shutil.copytree(speaking, root)
    project = Project(root, capsys, monkeypatch)
    project.write(SPEAKING.replace("LIMIT", "2"))
    ran = project.sparse("apply")
    assert ran.code == 0, ran.err + ran.out
    told = facts(project, "fine")
    by_size = sorted(told["tried"], key=lambda one: one["stored_bytes"])
    best = next(number for number, one in enumerate(by_size) if one.get("meets"))
    assert told["stored_bytes"] == by_size[best]["stored_bytes"]
    assert by_size[best]["ppl_delta"] <= by_size[best]["ppl_delta_high"] <= 2
    assert all(one["ppl_delta_high"] > 2 for one in by_size[:best])
    assert all("ppl_delta" not in one for one in by_size[best + 1 :] if one["mode"] != "mix")
    assert told["windows"] == 8
    # the step beside it measures the same windows again, and finds the same
    beside = json.loads((root / "Sparsefile.lock").read_text())["nodes"]["eval.fine"]["facts"]
    assert beside["perplexity"]["original"] == told["original_perplexity"]
    assert beside["text"] == told["text"]
    assert 100 * (beside["reconstruction_against_original"]["ratio"] - 1) == pytest.approx(
        by_size[best]["ppl_delta"], abs=1e-3
    )
    assert beside["kl_divergence"]["nats"] == pytest.approx(by_size[best]["kl"], rel=1e-3, abs=1e-7)
    row = next(one for one in project.json("status")["resources"] if one["address"] == "model.fine")
    kept = beside.get("gain_kept")
    assert row["gain_kept"] == (kept["share"] if kept is not None and not told["exact"] else None)
    if row["gain_kept"] is not None:
        again = project.sparse("restore", "model.fine", "-o", str(tmp_path / "again"))
        assert f"{100 * kept['share']:.0f} % of what the fine-tune gained" in again.out
    assert set(project.actions().values()) == {"noop"}
    # the command alone makes the same choice
    ran = project.json(
        *("compress", "base", "fine", "-o", "out", "--mode", "auto", "--max-ppl-delta", "2"),
        *("--eval-text", "text.txt", "--eval-samples", "8", "--eval-window", "64"),
    )
    for one, other in zip(ran["tried"], told["tried"], strict=True):  # only what names the base differs
        if one["mode"] == "mix":  # which takes bytes from what is kept of the model
            assert (one["options"], one.get("meets")) == (other["options"], other.get("meets"))
        else:
            assert {**one, "stored_bytes": 0} == {**other, "stored_bytes": 0}
    words = _sentence("fine", "out", ran)  # type: ignore[arg-type]
    assert "too much" in words
    assert words.count(", kept\n") == 1
    # nothing may be lost: the exact form
    project.write(SPEAKING.replace("LIMIT", "0"))
    assert project.sparse("apply").code == 0
    assert facts(project, "fine")["tried"][0]["mode"] == "lossless"
    one = project.sparse(
        *("compress", "base", "fine", "-o", "no", "--mode", "auto", "--max-ppl-delta", "2"),
        *("--eval-text", "text.txt", "--eval-window", "128", "--eval-samples", "2", "--max-bytes", "9000"),
    )
    assert one.code == 1
    assert "no form of this fine-tune meets the goal" in one.err
    assert not (root / "no").exists()


def test_a_restore_of_a_lossy_model_says_so(project: Any) -> None:
    with (project.root / "Sparsefile.yaml").open("a") as file:
        file.write("  lite: { source: ./ckpt/chat, base: base, mode: int8 }\n")
    assert project.sparse("apply", "lite", "chat", "-q").code == 0
    told = project.sparse("restore", "lite", "-o", "one").out
    assert "model.lite is lossy: " in told
    assert "Every file has" not in told
    found = project.sparse("restore", "lite", "-o", "two", "--json").json
    assert found["lossy"]
    assert 0 < found["relative_error"] < 1
    assert not project.sparse("restore", "chat", "-o", "three", "--json").json["lossy"]
