"""A delta that was published is loaded by whoever has its name: by transformers, by functions and by commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import sparse_decl
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, UnavailableError
from sparse_decl.cli.app import make_app
from sparse_decl.formats.cards import front_matter, on_card
from sparse_decl.hub.publishing import publish
from tests.tiny_models import make_llama

pytest.importorskip("torch")
pytest.importorskip("transformers")
ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("models")
    make_llama(root / "base")
    make_llama(root / "chat", step=0.02)
    (root / "chat" / "README.md").write_text("---\nlicense: mit\ntags: [chat]\n---\n# Chat\n\nIt talks.\n")
    sparse_decl.compress_delta(root / "base", root / "chat", root / "chat.delta")
    return root


@pytest.fixture
def hub(writable_hub: Any, models: Path) -> Any:
    """A hub that has the base."""
    writable_hub.repository("org/base").commit(contents(models / "base"))
    return writable_hub


# What people run who have nothing but the name, in a process that reads HF_ENDPOINT when it imports.
LOADING = """
import sys, warnings
warnings.simplefilter("ignore")
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer
import sparse_decl, sparse_decl.transformers
from sparse_decl.base.errors import SparseError

sparse_decl.transformers.register()
model = AutoModelForCausalLM.from_pretrained("org/chat")
wanted = AutoModelForCausalLM.from_pretrained(sys.argv[1]).state_dict()
assert all(torch.equal(tensor, wanted[name]) for name, tensor in model.state_dict().items())
assert model.name_or_path == "org/chat"
assert AutoTokenizer.from_pretrained("org/chat")("the cat").input_ids
other = sparse_decl.from_pretrained_with_delta("org/chat")
assert all(torch.equal(tensor, wanted[name]) for name, tensor in other.state_dict().items())
AutoModelForCausalLM.from_pretrained("org/base")
for name, options in (("bit", {}), ("cut", {}), ("chat", {"base": "org/other"})):
    try:
        AutoModelForCausalLM.from_pretrained("org/" + name, **options)
    except SparseError as error:
        print(name, type(error).__name__)
    else:
        sys.exit(f"{name}: a model")
try:
    AutoModelForCausalLM.from_pretrained("org/nothing")
except (OSError, ValueError):
    print("nothing")
"""


@pytest.mark.slow  # imports torch and transformers anew
def test_others_load_it_by_its_name(hub: Any, models: Path, tmp_path: Path) -> None:
    """Damaged ones, a wrong base and what is not there are errors; the base may move on meanwhile."""
    done = publish(models / "chat.delta", "org/chat", bases=["org/base"])
    assert done.commit == hub.repository("org/chat").refs["main"]
    assert done.delta_bytes < done.model_bytes == sum(path.stat().st_size for path in (models / "chat").iterdir())
    files = hub.repository("org/chat").find("main").files
    data = bytearray(files["delta.safetensors"])
    hub.repository("org/cut").commit({**files, "delta.safetensors": bytes(data[:-9])})
    data[len(data) // 2] ^= 1
    hub.repository("org/bit").commit({**files, "delta.safetensors": bytes(data)})
    hub.repository("org/other").commit(contents(make_llama(tmp_path / "other", seed=5)))
    hub.repository("org/base").commit({**contents(models / "base"), "README.md": b"# moved on"})
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")])}
    command = [sys.executable, "-c", LOADING, str(models / "chat")]
    run = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-3000:]
    assert [line.split()[0] for line in run.stdout.splitlines()] == ["bit", "cut", "chat", "nothing"]
    assert not [path for _, path in hub.requests if "/org/base/" in path and "delta" in path]
    with sparse_decl.open_delta("org/chat") as opened:
        assert opened.keys()


def test_the_card(hub: Any, models: Path, tmp_path: Path) -> None:
    publish(models / "chat.delta", "org/chat", bases=["org/base"])
    files = hub.repository("org/chat").find("main").files
    (tmp_path / "README.md").write_bytes(files["README.md"])
    assert on_card(tmp_path, "base_model") == ("org/base",)
    told, text = front_matter(files["README.md"].decode())
    assert told == {
        "base_model": "org/base", "base_model_relation": "finetune", "library_name": "transformers", "license": "mit",
        "tags": ["chat", "sparse-decl"],
    }  # fmt: skip
    assert "It talks." in text
    assert 'from_pretrained("org/chat")' in text
    assert {"config.json", "tokenizer.json", "delta.json", "delta.safetensors", "README.md"} <= files.keys()
    assert "model.safetensors" not in files
    named = json.loads(files["delta.json"])["base"]["source"]
    assert named == f"hf://org/base@{hub.repository('org/base').refs['main']}"
    earlier = {"README.md": b"mine", f"delta-{'0' * 64}.zst": b"of an earlier delta", "delta.txt": b"mine too"}
    hub.repository("org/chat").commit({**files, **earlier})
    assert not publish(models / "chat.delta", "org/chat", bases=["org/base"]).card
    after = hub.repository("org/chat").find("main").files
    assert (after["README.md"], after["delta.txt"]) == (b"mine", b"mine too")
    assert after.keys() == {*files, "delta.txt"}


def test_what_is_refused(hub: Any, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    delta = models / "chat.delta"
    with pytest.raises(ConfigError, match="others cannot find"):
        publish(delta, "org/chat")
    with pytest.raises(ConfigError, match="organization/name"):
        publish(delta, "chat", bases=["org/base"])
    with pytest.raises(UnavailableError, match="no such repository"):
        publish(delta, "org/chat", bases=["org/unknown"])
    hub.repository("org/other").commit(contents(make_llama(models / "other", seed=5)))
    with pytest.raises(DeltaCompressionError):
        publish(delta, "org/chat", bases=["org/other"])
    assert ("model", "org/chat") not in hub.repositories
    hub.repository("org/whole").commit({"model.safetensors": b"x"})
    with pytest.raises(DeltaCompressionError, match="weights of its own"):
        publish(delta, "org/whole", bases=["org/base"])
    monkeypatch.delenv("HF_TOKEN")
    with pytest.raises(UnavailableError, match="refuses access"):
        publish(delta, "org/chat", bases=["org/base"])


def test_commands_take_the_name(hub: Any, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    app = make_app()

    def run(*words: str) -> str:
        done = CliRunner().invoke(app, words, catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    shown = run("hub", "publish", str(models / "chat.delta"), "org/chat", "--base", "org/base")
    assert "org/chat: published as a delta of org/base" in shown
    assert "org/base" in run("info", "org/chat")
    run("reconstruct", "org/base", "org/chat", "-o", "again")
    assert contents(tmp_path / "again") == contents(models / "chat")
    hub.repository("org/whole").commit(contents(models / "chat"))
    assert "%" in run("estimate", "org/base", "org/whole")
    assert '"card": false' in run(
        "hub", "publish", str(models / "chat.delta"), "org/chat", "--base", "org/base", "--json"
    )
