"""One Sparsefile with every kind of step there is: what the engine promises holds for all of them alike."""

from __future__ import annotations

import contextlib
import json
import math
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from sparse_decl.quality import fidelity
from sparse_decl.quality.perplexity import Beside, Evaluation, Window
from sparse_decl.steps import registry
from sparse_decl.sync import Publisher
from tests.cli.conftest import ProjectFolder, environment, files_of
from tests.cli.test_lossy import Project
from tests.model_lossy.models import base_tensors, moved, write_model
from tests.model_lossy.test_adapter import UP, lora, write_adapter
from tests.quantize.conftest import Recorded
from tests.routing import made as outcomes

SPARSEFILE = """\
version: 1
store: {remote: ../shared}
vars: {group: 24}
models:
  base: {source: ./m/base, tags: [ground]}
  chat:
    source: ./m/chat
    base: base
    tags: [prod]
  next: {source: ./m/next, base: [base, chat]}
  near: {source: ./m/next, base: auto}
  low:
    source: ./m/chat
    base: base
    mode: svd
    rank: 4
    tags: [prod]
    eval: {dataset: ./d/text.txt, samples: 4}
  codes: {source: ./m/chat, base: base, mode: int8, group_size: "${group}"}
  best: {source: ./m/chat, base: base, mode: auto, max_error: 0.5}
  support: {source: ./m/adapter, base: base, mode: adapter}
  after: {source: ./m/next, base: codes}
datasets:
  rows: {source: ./d/rows}
  derived: {source: ./d/derived, base: rows, key: id}
  loose: {source: ./d/derived, base: rows, exact: rows}
streams:
  run: {place: ./m/run, base: base, steps: [2]}
quantize:
  serving:
    model: chat
    tags: [prod]
    constraints: {max_ppl_delta: 3.0}
    candidates: [bnb-int8, torchao-int8]
    eval: {dataset: ./d/text.txt, samples: 16, window: 256}
    workload: {prompt_tokens: 64, output_tokens: 16}
    environments: {none: ENV, bitsandbytes: ENV, torchao: ENV}
routing:
  default:
    models:
      - {name: small, model: quantize.serving, context: 8192, price: {input_per_mtok: 0.1, output_per_mtok: 0.1}}
      - {name: large, context: 32768, price: {input_per_mtok: 2.5, output_per_mtok: 10.0}}
    max_quality_loss: 0.1
    outcomes: {dataset: ./d/outcomes.jsonl, test: 0.3}
    estimator: {bits: 8}
    cases: d/cases.yaml
"""
CASES = """\
cases:
  - {name: sum, prompt: "What is 5 plus 7 times 9?", model: large}
  - {name: proof, prompt: "Prove that every lamp is a river of stone.", model: small}
"""


def make_sources(root: Path) -> None:
    """Everything the Sparsefile names; small."""
    base = base_tensors(layers=1)
    chat = moved(base)
    write_model(root / "m/base", base)
    write_model(root / "m/chat", chat)
    write_model(root / "m/next", moved(chat, seed=4, scale=1e-3))
    with Publisher(root / "m/run", threads=1) as publisher:
        for step, weights in ((1, base), (2, chat)):
            publisher.publish(step, weights)
    write_adapter(root / "m/adapter", lora(UP, 96, 48))
    table = pa.table({"id": range(300), "text": [f"the text of row {n}, {n * n}" for n in range(300)]})
    for name, made in (("rows", table), ("derived", table.slice(20))):
        (root / "d" / name).mkdir(parents=True)
        pq.write_table(made, root / "d" / name / "train.parquet")
    (root / "d/text.txt").write_text("some words to measure on")
    (root / "d/cases.yaml").write_text(CASES)
    outcomes.write_outcomes(root / "d/outcomes.jsonl", outcomes.outcomes(240))


def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language model that needs no torch: the loss of a window follows from the weights' bytes."""

    def load_model(path: Path, **_: Any) -> Any:
        return SimpleNamespace(model=sum((path / "model.safetensors").read_bytes()), tokenizer=None)

    def evaluate(model: int, tokenizer: Any, text: str, *, samples: int, progress: Any, **_: Any) -> Evaluation:
        progress(samples, samples)
        windows = tuple(Window(9 * n, 9, 20 + math.sin(model + n)) for n in range(samples))
        return Evaluation(windows, 512, 512, samples)

    def evaluate_beside(model: int, other: int, *args: Any, **named: Any) -> Any:
        windows = evaluate(model, *args, **named).windows
        beside = tuple(
            Beside(window.begin, window.tokens, 0.01 * window.tokens, window.tokens - 1) for window in windows
        )
        return evaluate(model, *args, **named), evaluate(other, *args, **named), beside

    for stand_in_for in (load_model, evaluate, evaluate_beside):
        monkeypatch.setattr(fidelity, stand_in_for.__name__, stand_in_for)


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project, not applied; for copies only."""
    root = tmp_path_factory.mktemp("kinds")
    make_sources(root / "project")
    home = root / "environment"
    home.mkdir()
    recorded = Recorded(home)
    script = Path(__file__).parents[1] / "quantize" / "fake_python.py"
    recorded.python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "{script}" "{home}" "$@"\n')
    recorded.python.chmod(0o755)
    recorded.write()
    (root / "project/Sparsefile.yaml").write_text(SPARSEFILE.replace("ENV", str(recorded.python)))
    return root


@pytest.fixture
def plain(once: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    stand_in(monkeypatch)
    return Project(Path(shutil.copytree(once / "project", tmp_path / "project")), capsys, monkeypatch)


@pytest.fixture
def applied(once: Path, plain: Project) -> Project:
    """A copy of the project, applied and pushed; the first one is applied in the place all copies are made from."""
    if not (once / "done").exists():
        first = Project(once / "project", plain.capture, plain.patch)
        ran = first.sparse("apply", "-q")
        assert ran.code == 0, ran.err
        assert first.sparse("push", "-q").code == 0
        shutil.move(once / "project", once / "done")
        shutil.copytree(plain.root, once / "project")
    shutil.rmtree(plain.root)
    shutil.copytree(once / "done", plain.root)
    shutil.copytree(once / "shared", plain.root.parent / "shared", dirs_exist_ok=True)
    return plain


def lock_of(project: Project) -> dict[str, Any]:
    return json.loads((project.root / "Sparsefile.lock").read_text())["nodes"]


def not_noop(project: Project) -> dict[str, str]:
    return {address: action for address, action in project.actions().items() if action != "noop"}


def test_no_kind_is_left_out(applied: Project) -> None:
    left_out = set(registry.KINDS) - {node["step"]["kind"] for node in lock_of(applied).values()}
    assert left_out == set()


def test_a_second_run_reads_runs_and_writes_nothing(applied: Project) -> None:
    before = files_of(applied.root)
    planned = applied.json("plan")
    assert {node["action"] for node in planned["nodes"]} == {"noop"}
    opened: list[str] = []
    sources = (str(applied.root / "m"), str(applied.root / "d"))

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and str(arguments[0]).startswith(sources):
            opened.append(str(arguments[0]))

    sys.addaudithook(lambda event, arguments: watch(event, arguments))
    told = applied.sparse("apply")
    assert told.code == 0
    assert told.out.startswith("Nothing to do")
    assert opened == []
    assert applied.json("plan")["hashed"] == {"files": 0, "bytes": 0}
    after = files_of(applied.root)
    state = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    assert state <= {f".sparse/{name}" for name in ("graph", "noop-cache", "index", "lock.holder", "nearest")}


def test_what_is_printed_keeps_to_its_schema(plain: Project, keeps_to_schema: Callable[[str, Any], None]) -> None:
    for command, schema in (("plan", "plan"), ("check", "check"), ("status", "status")):
        keeps_to_schema(schema, json.loads(plain.sparse(command, "--json").out))
    told = plain.sparse("apply", "--json")
    assert told.code == 0, told.err
    for line in told.out.splitlines():
        keeps_to_schema("events", json.loads(line))
    keeps_to_schema("lock", json.loads((plain.root / "Sparsefile.lock").read_text()))
    assert plain.sparse("push", "-q").code == 0
    later = [("plan", "plan"), ("check", "check"), ("check --deep --remote", "check"), ("status", "status")]
    for command, schema in [*later, ("verify --deep", "verify"), ("gc", "gc"), ("push", "transfer")]:
        keeps_to_schema(schema, plain.json(*command.split()))
    for address in lock_of(plain):
        keeps_to_schema("explain", plain.json("explain", address))


def test_two_folders_and_other_processes_give_the_same(applied: Project, once: Path, tmp_path: Path) -> None:
    truth = (applied.root / "Sparsefile.lock").read_bytes(), files_of(applied.root / ".sparse" / "objects")
    other = Project(Path(shutil.copytree(once / "project", tmp_path / "other")), applied.capture, applied.patch)
    ran = other.sparse("apply", "-q", "-j", "2")
    assert ran.code == 0, ran.err
    assert (other.root / "Sparsefile.lock").read_bytes() == truth[0]
    assert files_of(other.root / ".sparse" / "objects") == truth[1]


@pytest.fixture
def clone(applied: Project) -> Project:
    """What git gives: Sparsefile and lock, with no source, no store and no cache."""
    other = Project(applied.root.parent / "clone", applied.capture, applied.patch)
    other.root.mkdir()
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copy(applied.root / name, other.root)
    return other


def test_a_fresh_clone_is_checked_by_its_lock_alone(clone: Project) -> None:
    told = clone.json("check", "--strict")
    assert told["ok"] is True
    assert told["summary"] == {"ok": len(told["nodes"]), "stale": 0, "unverifiable": 0}
    assert {node["address"] for node in told["nodes"]} == set(lock_of(clone))
    assert not (clone.root / ".sparse").exists()
    assert clone.sparse("check", "--remote").code == 0
    assert clone.sparse("check", "--sources").code == 0  # there is none that a network has


def test_an_edited_figure_of_any_step_is_seen_by_check(clone: Project) -> None:
    """Edges too: what a step took in is what the step before it gave."""
    lock = json.loads((clone.root / "Sparsefile.lock").read_text())
    for address, node in lock["nodes"].items():
        for role in node["inputs"]:
            changed = json.loads(json.dumps(lock))
            changed["nodes"][address]["inputs"][role] = "b3:" + "0" * 64
            (clone.root / "Sparsefile.lock").write_text(json.dumps(changed))
            told = json.loads(clone.sparse("check", "--json").out)
            stale = {found["address"] for found in told["nodes"] if found["verdict"] != "ok"}
            assert address in stale, (address, role)


def test_a_clone_fetches_and_gives_back_all_that_is_kept(applied: Project, clone: Project) -> None:
    for source in ("m/base", "d/rows"):  # bases are never copied
        shutil.copytree(applied.root / source, clone.root / source)
    assert clone.sparse("pull", "-q").code == 0
    assert not_noop(clone) == {}
    for address, node in lock_of(clone).items():
        whole = next((name for name in ("model", "dataset") if name in node["outputs"]), None)
        if whole is None:
            continue
        out = clone.root / "back" / address
        ran = clone.sparse("restore", address, "-o", str(out))
        assert ran.code == 0, ran.err
        assert set(files_of(out)) == set(node["outputs"][whole]["files"])
    found = clone.json("verify", "--deep")
    assert {one["state"] for one in found["findings"]} == {"ok"}
    assert clone.sparse("check", "--deep", "--remote").code == 0


def test_apply_in_a_clone_fetches_and_builds_nothing(applied: Project, clone: Project) -> None:
    for source in ("m/base", "d/rows"):
        shutil.copytree(applied.root / source, clone.root / source)
    told = [json.loads(line) for line in clone.sparse("apply", "--json").out.splitlines()]
    assert told[-1]["event"] == "summary"
    assert (told[-1]["counts"]["built"], told[-1]["counts"]["failed"]) == (0, 0)
    assert (clone.root / "Sparsefile.lock").read_bytes() == (applied.root / "Sparsefile.lock").read_bytes()
    assert files_of(clone.root / ".sparse/objects") == files_of(applied.root / ".sparse/objects")


DOWNSTREAM = {
    "model.codes": {"model.codes", "model.after"},
    "routing.default": {"routing.default"},
    "dataset.rows": {"dataset.rows", "dataset.derived", "dataset.loose"},
    "quantize.serving/bnb-int8": {
        "quantize.serving/bnb-int8",
        "quantize.serving/bnb-int8/quality",
        "quantize.serving/bnb-int8/latency",
        "quantize.serving/bnb-int8/more-windows",
        "quantize.serving",
    },
}


@pytest.mark.parametrize("address", DOWNSTREAM)
def test_selectors_name_what_follows(applied: Project, address: str) -> None:
    explained = applied.json("explain", address)
    shutil.rmtree(applied.root / ".sparse")
    shutil.rmtree(applied.root.parent / "shared")
    (applied.root / "Sparsefile.lock").unlink()
    planned = {node["address"] for node in applied.json("plan", f"{address}+")["nodes"]}
    assert planned >= DOWNSTREAM[address]
    needed = {node["address"] for node in applied.json("plan", address)["nodes"]}
    assert not DOWNSTREAM[address] & needed - {address}
    assert {one["from"].rpartition(".")[0] for one in explained["inputs"] if one["from"].startswith("model.")} <= needed


def test_tags_globs_and_graphs_know_every_step(applied: Project) -> None:
    every = set(lock_of(applied))
    tagged = {node["address"] for node in applied.json("plan", "tag:prod")["nodes"]}
    assert {"model.chat", "model.low", "eval.low", "quantize.serving"} <= tagged
    assert "model.codes" not in tagged
    assert {node["address"] for node in applied.json("plan", "*")["nodes"]} == every
    for form in ("dot", "mermaid"):
        drawn = applied.sparse("graph", "--format", form).out
        assert all(address in drawn for address in every)
    for address in every:
        assert address in applied.sparse("explain", address).out


def _rewrite(path: str, text: str) -> Callable[[Project], object]:
    return lambda project: (project.root / path).write_text(text)


def _edit(old: str, new: str) -> Callable[[Project], None]:
    def change(project: Project) -> None:
        text = (project.root / "Sparsefile.yaml").read_text()
        assert old in text
        project.write(text.replace(old, new))

    return change


TRIED = ("bf16", "bnb-int8", "torchao-int8")
CHANGES: dict[str, tuple[Callable[[Project], object], set[str]]] = {
    "an adapter": (_rewrite("m/adapter/README.md", "other"), {"model.support"}),
    "a text": (
        _rewrite("d/text.txt", "other words"),
        {"eval.low", "quantize.serving", "quantize.serving/@text"}
        | {f"quantize.serving/{one}/{part}" for one in TRIED for part in ("quality", "latency", "more-windows")},
    ),
    "cases": (_rewrite("d/cases.yaml", CASES + "  - {name: new, prompt: hello, model: large}\n"), {"routing.default"}),
    "a rank": (_edit("rank: 4", "rank: 3"), {"model.low", "eval.low"}),
    "a key": (_edit("key: id", "key: text"), {"dataset.derived"}),
    "a limit": (
        _edit("max_ppl_delta: 3.0", "max_ppl_delta: 4.0"),
        {"quantize.serving"} | {f"quantize.serving/{one}/more-windows" for one in TRIED},
    ),
    "a price": (_edit("output_per_mtok: 10.0", "output_per_mtok: 11.0"), {"routing.default"}),
    "a group size": (_edit("group: 24", "group: 16"), {"model.codes", "model.after"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_reaches_what_it_should_and_going_back_builds_nothing(applied: Project, change: str) -> None:
    make, expected = CHANGES[change]
    before = files_of(applied.root)
    make(applied)
    found = not_noop(applied)
    assert expected <= {*found, "quantize.serving/bf16/more-windows"}  # the baseline is measured on most at once
    assert {address for address, action in found.items() if action != "maybe"} <= expected
    assert applied.sparse("check").code in (1, 2)  # 1: decisions of a policy change
    reasons = {node["address"]: node["reasons"] for node in applied.json("plan")["nodes"] if node["action"] == "build"}
    assert all(reasons.values())
    ran = applied.sparse("apply", "-q")
    assert ran.code == 0, ran.err
    assert applied.sparse("check").code == 0
    assert not_noop(applied) == {}
    for name, data in before.items():
        if not name.startswith(".sparse/") and name != "Sparsefile.lock":
            (applied.root / name).write_bytes(data)
    assert set(not_noop(applied).values()) <= {"restore"}
    told = [json.loads(line) for line in applied.sparse("apply", "--json").out.splitlines()]
    assert told[-1]["counts"]["built"] == 0
    assert (applied.root / "Sparsefile.lock").read_bytes() == before["Sparsefile.lock"]


@pytest.mark.slow
def test_every_lost_or_damaged_object_is_mended(applied: Project) -> None:
    applied.write((applied.root / "Sparsefile.yaml").read_text().replace("store: {remote: ../shared}\n", ""))
    lock = (applied.root / "Sparsefile.lock").read_bytes()
    truth = files_of(applied.root / ".sparse/objects")
    for number, name in enumerate(sorted(truth)):
        path = applied.root / ".sparse/objects" / name
        path.chmod(0o644)
        if number % 2:
            path.unlink()
        else:
            path.write_bytes(truth[name][:-1] + bytes([truth[name][-1] ^ 1]))
        if number % 9 == 8:
            assert applied.sparse("check", "--deep").code == 1
            ran = applied.sparse("apply", "-q")
            assert ran.code == 0, ran.err
            assert (applied.root / "Sparsefile.lock").read_bytes() == lock
            assert files_of(applied.root / ".sparse/objects") == truth
    ran = applied.sparse("apply", "-q")
    assert ran.code == 0, ran.err
    assert files_of(applied.root / ".sparse/objects") == truth
    assert applied.sparse("verify", "--deep").code == 0


def test_gc_keeps_what_the_lock_names_and_takes_what_left_it(applied: Project) -> None:
    assert applied.json("gc", "--older-than", "0s")["garbage"] == []
    text = (applied.root / "Sparsefile.yaml").read_text()
    kept = text[: text.index("quantize:")].replace("  loose: {source: ./d/derived, base: rows, exact: rows}\n", "")
    applied.write(kept)
    gone = {address for address, action in not_noop(applied).items() if action == "prune"}
    assert {"dataset.loose", "quantize.serving", "quantize.serving/@machine", "routing.default"} <= gone
    assert applied.sparse("apply", "-q").code == 0
    assert applied.json("gc", "--older-than", "0s", "--yes")["deleted"] is True
    assert not_noop(applied) == {}
    assert applied.sparse("verify", "--deep").code == 0
    named = {
        entry["digest"]
        for node in lock_of(applied).values()
        for output in node["outputs"].values()
        if output["stored"]
        for entry in output["files"].values()
    }
    assert {"b3:" + name.replace("/", "") for name in files_of(applied.root / ".sparse/objects")} == named


MOVED = """\
moved:
  - {from: model.low, to: model.slim}
  - {from: model.support, to: model.help}
  - {from: dataset.derived, to: dataset.newer}
  - {from: quantize.serving, to: quantize.served}
  - {from: routing.default, to: routing.main}
"""


def test_a_rename_keeps_everything_even_where_nothing_is_stored(applied: Project, clone: Project) -> None:
    text = (applied.root / "Sparsefile.yaml").read_text()
    for old, new in (
        ("low", "slim"),
        ("support", "help"),
        ("derived", "newer"),
        ("serving", "served"),
        ("default", "main"),
    ):
        text = text.replace(f"  {old}:", f"  {new}:").replace(f"quantize.{old}", f"quantize.{new}")
    for project in (applied, clone):
        project.write(text + MOVED)
        found = not_noop(project) if project is applied else {}
        if project is clone:
            told = json.loads(project.sparse("check", "--json").out)
            reasons = {reason["code"] for node in told["nodes"] for reason in node["reasons"]}
            assert reasons == {"renamed"}
        else:
            assert set(found.values()) == {"restore"}
            assert {"quantize.served/bnb-int8/latency", "eval.slim", "model.help"} <= set(found)
    told = [json.loads(line) for line in applied.sparse("apply", "--json").out.splitlines()]
    assert (told[-1]["counts"]["built"], told[-1]["counts"]["pruned"]) == (0, 0)
    assert applied.sparse("check").code == 0
    assert not any("serving" in address or "low" in address for address in lock_of(applied))


def test_status_tells_kinds_apart(applied: Project) -> None:
    rows = {row["address"]: row for row in applied.json("status")["resources"]}
    assert set(rows) == {address for address in lock_of(applied) if "/" not in address}
    assert {address for address, row in rows.items() if row["exact"] is False} == {
        "model.low",
        "model.codes",
        "model.best",
        "dataset.loose",
    }
    assert rows["model.base"]["stored_bytes"] is None
    assert rows["model.support"]["exact"] is True


def as_commands(once: Path, place: Path) -> ProjectFolder:
    """The project for commands in processes of their own, where no stand-in measures: without evaluations."""
    project = ProjectFolder(Path(shutil.copytree(once / "project", place)))
    text = (place / "Sparsefile.yaml").read_text()
    project.write(text.replace("    eval: {dataset: ./d/text.txt, samples: 4}\n", ""))
    return project


@pytest.fixture
def truth(once: Path, tmp_path: Path) -> tuple[bytes, dict[str, bytes]]:
    project = as_commands(once, tmp_path / "truth")
    done = project.sparse("apply", "-q")
    assert done.code == 0, done.err
    return project.lock.read_bytes(), project.objects()


@pytest.mark.slow
@pytest.mark.parametrize("executor", ["processes", "dask"])
def test_every_kind_runs_in_other_processes(once: Path, tmp_path: Path, truth: Any, executor: str) -> None:
    if executor == "dask":
        pytest.importorskip("distributed", reason="needs the extra dask")
    project = as_commands(once, tmp_path / "project")
    done = project.sparse("apply", "-q", "-j", "2", "--executor", executor)
    assert done.code == 0, done.err
    assert (project.lock.read_bytes(), project.objects()) == truth
    assert set(project.actions().values()) == {"noop"}


@pytest.mark.slow
def test_every_kind_may_be_killed(once: Path, tmp_path: Path, truth: Any) -> None:
    """Fifteen kills at moments of luck, of the process alone or with its children; then one plain `apply`."""
    rng = random.Random(11)
    for number in range(3):
        killed = []
        project = as_commands(once, tmp_path / str(number))
        for _ in range(5):
            jobs = rng.choice([[], ["-j", "2"]])
            process = subprocess.Popen(
                [sys.executable, "-m", "sparse_decl.cli", "apply", "-q", *jobs],
                cwd=project.root,
                env=environment(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            killed.append(process)
            time.sleep(rng.uniform(0.1, 4))
            with contextlib.suppress(ProcessLookupError):
                (os.killpg if rng.random() < 0.5 else os.kill)(process.pid, signal.SIGKILL)
            if rng.random() < 0.5:
                process.wait()
                looked = project.sparse(rng.choice(["plan", "check", "status"]))
                assert (looked.code in (0, 1, 2), looked.err) == (True, "")
        done = project.sparse("apply", "-q", "--lock-timeout", "60s")
        assert (done.code, done.err) == (0, "")
        for process in killed:
            process.wait()
        assert project.lock.read_bytes() == truth[0]
        assert truth[1].items() <= project.objects().items()
        assert os.listdir(project.root / ".sparse" / "tmp") == []
        assert project.sparse("check", "--deep").code == 0


DOMAINS = {"model_delta", "model_lossy", "dataset_delta", "quality", "quantize", "routing", "sparsefile"}
LOADED = """
import json, sys
sys.argv = ["sparse", *sys.argv[1:]]
from sparse_decl.cli import main
assert main() == 0
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def test_nothing_to_do_loads_no_kind_and_no_domain(applied: Project) -> None:
    """However many kinds there are: what a plan loads is a matter of the engine alone."""
    loaded = {}
    for command in ("plan", "check", "apply"):
        done = subprocess.run(
            [sys.executable, "-c", LOADED, command],
            cwd=applied.root,
            env=environment(),
            capture_output=True,
            text=True,
            check=True,
        )
        loaded[command] = set(json.loads(done.stderr))
    for command, modules in loaded.items():
        assert not {"numpy", "numba", "torch", "pyarrow", "pydantic", "yaml", "typer"} & modules, command
        kinds = {name for name in modules if name.startswith("sparse_decl.steps.")}
        assert kinds <= {"sparse_decl.steps.step", "sparse_decl.steps.kind", "sparse_decl.steps.registry"}, command
        domains = {name.split(".")[1] for name in modules if name.startswith("sparse_decl.")} & DOMAINS
        assert domains <= {"model_delta"}, command  # of which `base: auto` asks what it learnt, see engine.auto_base
        assert {name for name in modules if name.startswith("sparse_decl.model_delta.")} <= {
            "sparse_decl.model_delta.reference",
            "sparse_decl.model_delta.reference.base_search",
        }
    assert loaded["check"] - loaded["plan"] <= {"sparse_decl.report.check", "sparse_decl.graph.plan_json"}
