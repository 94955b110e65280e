"""Tokens planted in userinfo, query, environment and headers are in no output and in no file that Sparse writes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

TOKENS = IN_ENV, IN_USER, IN_QUERY, IN_HEADER = tuple(f"Zq9{name}Xw4Planted" for name in "eUQH")
COMMANDS = (
    ("validate",),
    ("plan", "--json"),
    ("plan", "--out", "plan.json"),
    ("apply", "tag:here"),
    ("apply", "--json"),
    ("check", "--sources", "--json"),
    ("status", "--html", "page.html"),
    ("explain", "model.env"),
    ("explain", "model.query", "--json"),
    ("graph",),
    ("verify",),
    ("push",),
    ("restore", "model.chat", "-o", "restored"),
    ("restore", "model.chat", "-o", "some", "--only", "*.json"),
    ("rebase", "model.chat", "--onto", "gone"),
    ("rebase", "model.chat", "--onto", "query", "--json"),
    ("gc", "--remote"),
    ("doctor",),
    ("cache", "list"),
    ("-v", "plan"),
    ("-v", "apply"),
)
MODEL = "model.safetensors"
ON_GITHUB = {"GITHUB_ACTIONS": "true"}


class _Server(BaseHTTPRequestHandler):
    """A listing of files that asks for nobody's name, echoes tokens in its headers, and redirects with a signature."""

    root: Path

    def log_message(self, *args: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        path = self.root / self.path.partition("?")[0].strip("/")
        if "refused" in self.path:
            self.send_response(403)
            self.send_header("X-Auth-Token", IN_HEADER)
            self.end_headers()
            return
        if not path.exists():
            self.send_error(404)
            return
        data = (
            "".join(f'<a href="{one.name}">{one.name}</a>\n' for one in sorted(path.iterdir())).encode()
            if path.is_dir()
            else path.read_bytes()
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html" if path.is_dir() else "application/octet-stream")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("ETag", f'"{len(data)}"')
        self.end_headers()
        if body:
            self.wfile.write(data)


@pytest.fixture
def place(project) -> Iterator[str]:
    """Address of a server that holds the project's checkpoints."""
    handler = type("Handler", (_Server,), {"root": project.root / "ckpt"})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def planted_in(folder: Path) -> set[str]:
    return {
        f"{path.relative_to(folder)}: {token}"
        for path in folder.rglob("*")
        if path.is_file() and path.name != "Sparsefile.yaml"
        for token in TOKENS
        if token.encode() in path.read_bytes()
    }


def step_folder(root: Path, number: int) -> Path:
    folder = root / "run" / f"checkpoint-{number}"
    folder.mkdir(parents=True)
    return folder


def sparsefile(place: str, *, literal: bool) -> str:
    more = f"""\
  user:
    source: http://me:{IN_USER}@{place}/code
    base: env
    tags: [here]
"""
    return f"""\
version: 1
vars:
  indirect: "${{env.SPARSE_TEST_TOK}}"
store:
  remote: ./remote
models:
  env:
    source: "http://u:${{env.SPARSE_TEST_TOK}}@{place}/base"
  chat:
    source: ./ckpt/chat
    base: env
    tags: [here]
  query:
    source: "http://{place}/code/model.safetensors?sig=${{indirect}}"
    base: env
    tags: [here]
  gone:
    source: "http://u:${{indirect}}@{place}/refused{f"?sig={IN_QUERY}" if literal else ""}"
    base: env
{more if literal else ""}"""


@pytest.mark.parametrize("literal", [False, True])
def test_planted_tokens_are_in_no_output_and_in_no_file(project, place, tmp_path_factory, literal) -> None:
    cache = tmp_path_factory.mktemp("cache")
    project.write(sparsefile(place, literal=literal))
    (project.root / "remote").mkdir()
    env = {"SPARSE_TEST_TOK": IN_ENV, "SPARSE_CACHE": str(cache), "HF_TOKEN": IN_HEADER}
    shown = set()
    for command, more in [*((command, {}) for command in COMMANDS), (("plan",), ON_GITHUB), (("check",), ON_GITHUB)]:
        done = project.sparse(*command, env=env | more)
        assert "Traceback" not in done.err or "-v" in command, done.err
        shown |= {(command, token) for token in TOKENS if token in done.out + done.err}
    assert shown == set()
    assert planted_in(project.root) == set()
    assert planted_in(cache) == set()
    lock = project.lock.read_text()
    assert f'"http://u:${{env.SPARSE_TEST_TOK}}@{place}/base"' in lock, "the Sparsefile's own words"
    if literal:
        assert f'"http://***@{place}/code"' in lock
        assert f"sig={IN_QUERY}" in (project.root / "Sparsefile.yaml").read_text()


def test_the_compiled_graph_counts_with_a_token_and_not_with_another(project, place, tmp_path) -> None:
    project.write(sparsefile(place, literal=False))
    env = {"SPARSE_TEST_TOK": IN_ENV, "SPARSE_CACHE": str(tmp_path / "cache")}
    project.sparse("apply", "tag:here", env=env)
    project.sparse("explain", "model.chat", env=env)  # only now is there a folder to keep it in
    graph = project.root / ".sparse" / "graph"
    before = graph.read_bytes()
    assert "env.SPARSE_TEST_TOK" not in before.decode()
    assert IN_ENV not in before.decode()
    assert project.sparse("explain", "model.chat", env=env).code == 0
    assert graph.read_bytes() == before
    again = project.sparse("explain", "model.env", env=env).out
    assert f"http://u:${{env.SPARSE_TEST_TOK}}@{place}/base" in again
    project.sparse("plan", env=env | {"SPARSE_TEST_TOK": "another-token"})
    assert graph.read_bytes() != before


def test_artifacts_name_their_sources_without_secrets(project, place, tmp_path) -> None:
    env = {"SPARSE_CACHE": str(tmp_path / "cache")}
    at = f"http://me:{IN_USER}@{place}"
    base, fine, gone = (f"{at}/{name}?sig={IN_QUERY}" for name in (f"base/{MODEL}", f"chat/{MODEL}", "refused"))
    save_file({"w": np.ones((8, 8), np.float32)}, step_folder(project.root, 1) / MODEL)
    for command in (
        ("compress", base, fine, "-o", "delta"),
        ("reconstruct", base, "delta", "-o", "again"),
        ("info", "delta", "--json"),
        ("compress", base, fine + "x", "-o", "none"),
        ("svd-compress", base, fine, "-o", "svd", "--rank", "2"),
        ("estimate", base, fine),
        ("dataset-estimate", base, fine),
        ("compress", base),
        ("diff", base, fine),
        ("diff", f"{at}/base", gone, "--json"),
        ("info", f"{at}/base?sig={IN_QUERY}"),
        ("infer-base", gone, base),
        ("add", fine, "--base", base),
        ("publish", "run", "steps", "--once", "--base", base),
        ("publish", "run", gone, "--once"),
        ("follow", "steps", "-o", "followed", "--once", "--base", base),
        ("follow", "steps", "-o", "followed", "--once", "--base", gone, "--json"),
        ("follow", gone, "-o", "followed", "--once"),
        ("eval", gone, "--dataset", "Sparsefile.yaml"),
        ("hub", "publish", "delta", "org/chat", "--base", base),
        ("hub", "publish", gone, "org/chat"),
        ("-v", "reconstruct", base, gone, "-o", "never"),
        ("cache", "list", "--json"),
        ("dataset-compress", base, gone, "-o", "rows"),
        ("compress-adapter", base, gone, "-o", "adapter"),
        ("migrate", "models", gone, "--to", "kept"),
    ):
        done = project.sparse(*command, env=env)
        assert "Traceback" not in done.err or "-v" in command, done.err
        assert [token for token in TOKENS if token in done.out + done.err] == [], command
    assert planted_in(project.root) == set()
    assert planted_in(tmp_path) == set()


def test_a_saved_plan_holds_no_secret_and_applies_the_true_text(project, place, tmp_path) -> None:
    project.write(f"""\
version: 1
vars:
  api_token: none
  where: "http://{place}/code"
  indirect: "${{env.SPARSE_TEST_TOK}}"
  plain: chat
models:
  base:
    source: "http://u:${{api_token}}@{place}/base"
  chat:
    source: "http://x:${{indirect}}@{place}/${{plain}}"
    base: base
  code:
    source: "${{where}}"
    base: base
""")
    env = {"SPARSE_CACHE": str(tmp_path / "cache"), "SPARSE_TEST_TOK": IN_ENV}
    where = f"http://me:{IN_USER}@{place}/chat/model.safetensors?sig={IN_QUERY}"
    secrets = ("--var", f"api_token={IN_HEADER}", "--var", f"where={where}")
    given = (*secrets, "--var", "plain=code")
    for command in (("plan", "--json"), ("plan", "--out", "plan.json"), ("explain", "model.base"), ("validate",)):
        done = project.sparse(*command, *given, env=env)
        assert done.code == 0, done
        assert [token for token in TOKENS if token in done.out + done.err] == [], command
    assert planted_in(project.root) == set()
    config = project.sparse("plan", "--json", *given, env=env).json["config"]
    assert config["masked"] == ["api_token", "where"]
    assert config["overrides"]["plain"] == "code"
    asked = project.sparse("apply", "plan.json", env=env)
    assert asked.code == 3
    assert "made with --var api_token, whose value it does not hold" in asked.err
    assert "sparse apply PLAN --var api_token=VALUE --var where=VALUE" in asked.err
    assert project.sparse("apply", "plan.json", *secrets, env=env).code == 0
    assert planted_in(project.root) == set()
    assert planted_in(tmp_path / "cache") == set()
    assert f"http://u:${{api_token}}@{place}/base" in project.lock.read_text()
    assert project.sparse("restore", "code", "-o", "again", *given, env=env).code == 0
    assert (project.root / "again" / MODEL).read_bytes() == (project.root / "ckpt/chat" / MODEL).read_bytes()
