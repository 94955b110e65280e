"""A small Hugging Face hub on 127.0.0.1, for tests: the endpoints huggingface_hub really calls, and faults on demand.

Not a test module. `tests/conftest.py` offers it as the fixture `loopback_hub`, with the environment pointed at it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

_SOME_DAY = "2026-11-29T12:00:00.000Z"
LFS_SUFFIXES = (".safetensors", ".bin", ".parquet", ".gguf")


@dataclass
class Commit:
    """The files of one commit: path -> bytes."""

    sha: str
    files: dict[str, bytes]


@dataclass
class Repository:
    """A repository with its commits and its branches (name -> 40-hex)."""

    kind: str
    name: str
    commits: dict[str, Commit] = field(default_factory=dict)
    refs: dict[str, str] = field(default_factory=dict)
    token: str | None = None  # who may read it; None is everybody
    gated: bool = False

    def commit(self, files: dict[str, bytes], ref: str = "main") -> str:
        """Adds a commit, moves the branch to it and returns its 40-hex name."""
        text = repr((self.kind, self.name, len(self.commits), sorted(files.items())))
        sha = hashlib.sha1(text.encode()).hexdigest()
        self.commits[sha] = Commit(sha, dict(files))
        self.refs[ref] = sha
        return sha

    def find(self, revision: str) -> Commit | None:
        return self.commits.get(self.refs.get(revision, revision))


class FakeXet:
    """Stands for the session of hf_xet, whose servers keep the bytes of buckets, in the process that uploads."""

    def __init__(self, hub: LoopbackHub):
        self.hub = hub

    def new_upload_commit(self, **_: Any) -> FakeXet:
        return self

    def __enter__(self) -> FakeXet:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""

    def start_upload_file(self, path: str, **_: Any) -> Any:
        return self.start_upload_bytes(Path(path).read_bytes())

    def start_upload_bytes(self, data: bytes, **_: Any) -> Any:
        sha = hashlib.sha256(data).hexdigest()
        with self.hub.lock:
            self.hub.objects[sha] = data
        info = SimpleNamespace(hash=sha, file_size=len(data))
        return SimpleNamespace(result=lambda: SimpleNamespace(xet_info=info))


class LoopbackHub:
    """The server. `requests` lists (method, path) as they came; `cut`, `corrupt` and `failing` are the faults.

    cut:      path in the repository -> bytes after which the connection is closed, at every GET of it;
              `cut_times` limits how often.
    corrupt:  path -> the bytes really served, while every header still promises the right ones.
    failing:  HTTP status that every API call gets; None is healthy.
    listing:  changes the list of files before it is sent: rows of the tree endpoint in and out.
    """

    def __init__(self) -> None:
        self.repositories: dict[tuple[str, str], Repository] = {}
        self.requests: list[tuple[str, str]] = []
        self.tokens: set[str | None] = set()
        self.cut: dict[str, int] = {}
        self.cut_times: int | None = None
        self.corrupt: dict[str, bytes] = {}
        self.failing: int | None = None
        self.objects: dict[str, bytes] = {}  # uploaded, by SHA-256
        self.buckets: dict[str, dict[str, str]] = {}  # name of a bucket -> path -> SHA-256 of what lies there
        self.listing: Callable[[list[dict[str, Any]]], list[dict[str, Any]]] = lambda rows: rows
        self.page = 1000
        self.lock = threading.Lock()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"hub": self}))
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def repository(self, name: str, kind: str = "model") -> Repository:
        """The repository of that name, made when it is new. kind: model or dataset."""
        return self.repositories.setdefault((kind, name), Repository(kind, name))

    def bytes_requests(self) -> list[str]:
        """Paths of the GET requests that asked for a file's bytes."""
        return [path for method, path in self.requests if method == "GET" and ("/resolve/" in path or "/cdn/" in path)]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def tree_row(path: str, data: bytes) -> dict[str, Any]:
    """One row of the tree endpoint."""
    if not path.endswith(LFS_SUFFIXES):
        return {"type": "file", "path": path, "size": len(data), "oid": git_id(data)}
    sha256 = hashlib.sha256(data).hexdigest()
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256}\nsize {len(data)}\n".encode()
    return {
        "type": "file",
        "path": path,
        "size": len(data),
        "oid": git_id(pointer),
        "lfs": {"oid": sha256, "size": len(data), "pointerSize": len(pointer)},
    }


def git_id(data: bytes) -> str:
    """git's name of a blob."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


class _Handler(BaseHTTPRequestHandler):
    hub: LoopbackHub
    protocol_version = "HTTP/1.1"
    headers: Message

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        """An object of a large file, to the address that `_batch` gave."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with self.hub.lock:
            self.hub.requests.append((self.command, self.path))
            self.hub.objects[hashlib.sha256(body).hexdigest()] = body
        self._send(200, b"", {})

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        with self.hub.lock:
            self.hub.requests.append((self.command, self.path))
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = parts.path
        if path.startswith("/cdn/"):  # signed addresses elsewhere, on the real hub: no token is needed
            _, _, kind, org, name, sha, file = path.split("/", 6)
            return self._bytes(self.hub.repositories[kind, f"{org}/{name}"].commits[sha], unquote(file), redirect=False)
        with self.hub.lock:
            token = self.headers.get("Authorization")
            self.hub.tokens.add(token.removeprefix("Bearer ") if token else None)
        if self.hub.failing is not None:
            return self._json({"error": "on purpose"}, self.hub.failing)
        if match := re.fullmatch(r"/(api/)?buckets/([^/]+/[^/]+)(?:/(tree|paths-info|batch|resolve))?(?:/(.*))?", path):
            return self._bucket(bool(match[1]), match[2], match[3] or "", unquote(match[4] or ""), body)
        if self.command == "POST" and (answer := self._write(path, body)):
            return self._json(*answer)
        if match := re.fullmatch(r"/api/(models|datasets)/([^/]+/[^/]+)(?:/(.*))?", path):
            return self._api(match[1][:-1], unquote(match[2]), match[3] or "", parse_qs(parts.query), body)
        if match := re.fullmatch(r"/(datasets/)?([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            repository = self._repository("dataset" if match[1] else "model", match[2])
            if repository is None:
                return None
            commit = repository.find(unquote(match[3]))
            if commit is None:
                return self._missing("RevisionNotFound")
            return self._bytes(commit, unquote(match[4]), redirect=True, repository=repository)
        return self._missing("")

    def _write(self, path: str, body: bytes) -> tuple[Any, int] | None:
        """(the answer, its status) to what changes a repository; None for any other request."""
        match = re.fullmatch(r"/api/models/([^/]+/[^/]+)/(preupload|commit)/([^/]+)", path)
        batch = re.fullmatch(r"/([^/]+/[^/]+)\.git/info/lfs/objects/batch", path)
        if path == "/api/validate-yaml":
            return {"errors": [], "warnings": []}, 200
        if match is None and batch is None and path != "/api/repos/create":
            return None
        if not self.headers.get("Authorization"):
            return {"error": "log in"}, 401
        if batch:
            objects = json.loads(body)["objects"]
            href = f"{self.hub.endpoint}/upload/"
            return {"transfer": "basic", "objects": [
                {**one, "actions": {"upload": {"href": href + one["oid"], "header": {}}}} for one in objects
            ]}, 200  # fmt: skip
        if match is None:
            told = json.loads(body)
            name = f"{told['organization']}/{told['name']}"
            known = ("model", name) in self.hub.repositories
            if not known:
                self.hub.repository(name).commit({})
            return {"url": f"{self.hub.endpoint}/{name}", "error": "it exists"}, 409 if known else 200
        repository = self.hub.repository(match[1])
        if match[2] == "preupload":
            files = [one["path"] for one in json.loads(body)["files"]]
            modes = [{"path": one, "uploadMode": "lfs" if one.endswith(LFS_SUFFIXES) else "regular"} for one in files]
            return {"files": [{**one, "shouldIgnore": False, "oid": None} for one in modes]}, 200
        found = repository.find("main")
        contents = dict(found.files) if found else {}
        for line in body.splitlines():
            one = json.loads(line)
            value = one["value"]
            if one["key"] == "file":
                contents[value["path"]] = base64.b64decode(value["content"])
            elif one["key"] == "deletedFile":
                contents.pop(value["path"])
            elif one["key"] == "lfsFile":
                contents[value["path"]] = self.hub.objects[value["oid"]]
        sha = repository.commit(contents)
        return {"success": True, "commitOid": sha, "commitUrl": f"{self.hub.endpoint}/{match[1]}/commit/{sha}"}, 200

    def _bucket(self, is_api: bool, name: str, action: str, path: str, body: bytes) -> None:
        """A bucket: files by path, no commits; bytes come to Xet's own servers, which `FakeXet` stands for."""
        files = self.hub.buckets.get(name)
        if files is None:
            return self._missing("BucketNotFound" if self.headers.get("Authorization") else "RepoNotFound")
        rows = [
            {"type": "file", "path": at, "size": len(self.hub.objects[sha]), "xetHash": sha, "mtime": _SOME_DAY}
            for at, sha in sorted(files.items())
        ]
        if not is_api:
            if path not in files:
                return self._missing("EntryNotFound")
            served = self.hub.corrupt.get(path, self.hub.objects[files[path]])
            return self._ranged(served, {"ETag": f'"{files[path]}"', "Accept-Ranges": "bytes"}, path)
        if action == "":
            size = sum(row["size"] for row in rows)
            return self._json(
                {"id": name, "private": True, "createdAt": _SOME_DAY, "size": size, "totalFiles": len(rows)}
            )
        if action == "paths-info":
            wanted = json.loads(body)["paths"]
            return self._json([row for row in rows if row["path"] in wanted])
        if action == "tree":
            deep = parse_qs(urlsplit(self.path).query).get("recursive", ["false"])[0].lower() == "true"
            under = [row for row in rows if row["path"].startswith(path)]
            start = len(path) + 1 if path else 0
            below = {row["path"] for row in under if "/" in row["path"][start:]}
            folders = {at[: at.index("/", start)] for at in below}
            tree = [{"type": "directory", "path": at, "uploadedAt": _SOME_DAY} for at in sorted(folders)]
            return self._json(under if deep else tree + [row for row in under if row["path"] not in below])
        for line in body.splitlines():
            one = json.loads(line)
            with self.hub.lock:
                if one["type"] == "addFile":
                    files[one["path"]] = one["xetHash"]
                else:
                    files.pop(one["path"], None)
        return self._json({"success": True, "failed": []})

    def _repository(self, kind: str, name: str) -> Repository | None:
        """The repository if it is there and the caller may read it; otherwise the answer has been sent."""
        repository = self.hub.repositories.get((kind, name))
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ") or None
        if repository is None:
            # The real hub hides what is missing from those it does not know.
            self._missing("RepoNotFound", 404 if token else 401)
        elif repository.gated and token != repository.token:
            self._missing("GatedRepo", 403)
        elif repository.token is not None and token != repository.token:
            self._missing("RepoNotFound", 401)
        else:
            return repository
        return None

    def _api(self, kind: str, name: str, rest: str, query: dict[str, list[str]], body: bytes) -> None:
        repository = self._repository(kind, name)
        if repository is None:
            return None
        action, _, argument = rest.partition("/")
        revision, _, _ = argument.partition("/")
        commit = repository.find(unquote(revision) or "main")
        if commit is None:
            return self._missing("RevisionNotFound")
        rows = self.hub.listing([tree_row(path, data) for path, data in sorted(commit.files.items())])
        if action in ("", "revision"):
            siblings = [{"rfilename": row["path"]} for row in rows]
            return self._json({"id": name, "sha": commit.sha, "private": False, "siblings": siblings, "tags": []})
        if action == "tree":
            folders = sorted({path.rpartition("/")[0] for path in commit.files} - {""})
            rows = [{"type": "directory", "path": path, "size": 0, "oid": "0" * 40} for path in folders] + rows
            start = int(query.get("cursor", ["0"])[0])
            headers = {}
            if start + self.hub.page < len(rows):
                here = f"{self.hub.endpoint}{urlsplit(self.path).path}?recursive=True&cursor={start + self.hub.page}"
                headers["Link"] = f'<{here}>; rel="next"'
            return self._json(rows[start : start + self.hub.page], headers=headers)
        if action == "paths-info":
            wanted = json.loads(body)["paths"]
            return self._json([row for row in rows if row["path"] in wanted])
        return self._missing("")

    def _bytes(self, commit: Commit, path: str, *, redirect: bool, repository: Repository | None = None) -> None:
        if path not in commit.files:
            return self._missing("EntryNotFound", headers={"X-Repo-Commit": commit.sha})
        data = commit.files[path]
        row = tree_row(path, data)
        etag = row["lfs"]["oid"] if "lfs" in row else row["oid"]
        if redirect and repository is not None and "lfs" in row:
            place = f"{self.hub.endpoint}/cdn/{repository.kind}/{repository.name}/{commit.sha}/{path}"
            headers = {"X-Repo-Commit": commit.sha, "X-Linked-Size": str(len(data)), "X-Linked-ETag": f'"{etag}"'}
            return self._send(302, b"", headers | {"Location": place})
        served = self.hub.corrupt.get(path, data)
        return self._ranged(served, {"ETag": f'"{etag}"', "X-Repo-Commit": commit.sha, "Accept-Ranges": "bytes"}, path)

    def _ranged(self, served: bytes, headers: dict[str, str], path: str) -> None:
        status = 200
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
        if wanted:
            first = int(wanted[1])
            last = min(int(wanted[2] or len(served)), len(served) - 1)
            if first >= len(served):
                return self._send(416, b"", headers | {"Content-Range": f"bytes */{len(served)}"})
            headers["Content-Range"] = f"bytes {first}-{last}/{len(served)}"
            status, served = 206, served[first : last + 1]
        return self._send(status, served, headers, limit=self._limit(path))

    def _limit(self, path: str) -> int | None:
        with self.hub.lock:
            if self.command != "GET" or path not in self.hub.cut or self.hub.cut_times == 0:
                return None
            if self.hub.cut_times is not None:
                self.hub.cut_times -= 1
            return self.hub.cut[path]

    def _json(self, value: Any, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps(value).encode(), {"Content-Type": "application/json", **(headers or {})})

    def _missing(self, code: str, status: int = 404, headers: dict[str, str] | None = None) -> None:
        self._json({"error": code}, status, {"X-Error-Code": code, "X-Error-Message": code, **(headers or {})})

    def _send(self, status: int, body: bytes, headers: dict[str, str], limit: int | None = None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "HEAD":
            return
        self.wfile.write(body if limit is None else body[:limit])
        if limit is not None:
            self.close_connection = True
