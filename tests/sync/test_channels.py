"""Places other than folders: memory, and a web server that hands out a folder."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from sparse_decl.base.errors import BusyError, ConfigError, FormatError, SparseError, UnavailableError
from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync import manifest as form
from sparse_decl.sync.channels import IN_MEMORY, StepBytes, open_channel
from tests.sync.conftest import Tensors, copied, same


@pytest.mark.parametrize("place", ["memory", "bucket"])
def test_a_store(steps: list[Tensors], place: str, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue("hub_bucket") if place == "bucket" else "memory://test-of-places"
    url += "/run"
    with Publisher(url, threads=1, anchor_every=2, keep=2) as publisher, Follower(url, threads=1) as follower:
        with pytest.raises(BusyError):
            Publisher(url, threads=1)
        mine = copied(steps[5])
        for number, tensors in enumerate(steps):
            publisher.publish(number, tensors)
            follower.update(mine)
            assert same(mine, tensors)
    place = open_channel(url)
    assert [name for name in place.names("steps") or [] if name.endswith(".json")] == [
        "000000000002.json", "000000000003.json", "000000000004.json", "000000000005.json",
    ]  # fmt: skip
    assert not place.create("steps/000000000005.json", b"another")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    with serving(partial(Quiet, directory=str(folder))) as url:
        yield url


@contextmanager
def answering(status: int) -> Iterator[str]:
    """A web server that gives one answer to everything."""

    class Answer(Quiet):
        def send_head(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

    with serving(Answer) as url:
        yield url


@contextmanager
def serving(handler: Callable[..., SimpleHTTPRequestHandler]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)  # type: ignore[arg-type]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_web_server_for_followers(tmp_path: Path, steps: list[Tensors], monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("aiohttp")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with served(tmp_path) as url, Publisher(tmp_path / "run", threads=1) as publisher:
        with Follower(f"{url}/run", threads=1) as follower:
            assert follower.latest() is None
            mine = copied(steps[5])
            for number, tensors in enumerate(steps):
                publisher.publish(number, tensors)
                follower.update(mine)
                assert same(mine, tensors)
            (tmp_path / "run/latest.json").unlink()  # then it asks for one after the other
            with Follower(f"{url}/run", threads=1) as late:
                assert same(late.state_dict(), steps[-1])
            delta = next((tmp_path / "run/steps").glob("*5-*.delta"))
            delta.chmod(0o600)
            delta.write_bytes(delta.read_bytes() + b"more")
            with Follower(f"{url}/run", threads=1) as late, pytest.raises(FormatError, match="match its manifest"):
                late.state_dict()
        with pytest.raises(ConfigError, match="nothing can be published"):
            Publisher(f"{url}/run", threads=1)


def test_a_web_server_that_is_down_is_not_one_without_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor one that fails: who waits for a first step would wait for ever. One that has none says so by 404 or 403."""
    pytest.importorskip("aiohttp")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with socket.socket() as taken:  # bound and not listening: refuses connections
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/run"
        with Follower(url, threads=1) as follower, pytest.raises(UnavailableError, match="cannot be reached"):
            follower.latest()
    for status, absent in ((404, True), (403, True), (401, False), (500, False), (503, False)):
        with answering(status) as url, Follower(f"{url}/run", threads=1) as follower:
            if absent:
                assert follower.latest() is None
            else:
                with pytest.raises(UnavailableError):
                    follower.latest()


def test_a_large_file_is_kept_on_disk(tmp_path: Path) -> None:
    place = open_channel(tmp_path)
    data = np.random.default_rng(1).bytes(IN_MEMORY + 5)
    assert place.create("steps/x", data)
    ref = form.FileRef(form.digest(data), len(data))
    with StepBytes(place, "steps/x", ref) as found:
        out = np.empty(1000, np.uint8)
        found.read_into(IN_MEMORY - 995, out)
        assert out.tobytes() == data[-1000:]
        with pytest.raises(SparseError):
            found.read_into(IN_MEMORY - 990, out)
    for wrong in (form.FileRef(ref.digest, ref.size - 1), form.FileRef(ref.digest, ref.size + 1)):
        with pytest.raises(FormatError):
            StepBytes(place, "steps/x", wrong)
