"""A publisher and a follower on a real S3 server on loopback, which is killed while they work.

Needs `pip install 'sparse-decl[test-s3]'`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sparse_decl.base.errors import BusyError
from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync.channels import open_channel
from sparse_decl.sync.source import StepSource
from sparse_decl.sync.standing import standing
from sparse_decl.sync.tensors import Held
from tests.store.test_s3 import BUCKET, WEED, Server, credentials
from tests.sync.conftest import Tensors, copied, same
from tests.sync.test_fleet import most_files, run

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("default"),  # of what botocore and aiohttp say, nothing is ours to fix
    pytest.mark.skipif(not WEED.exists(), reason="needs the extra test-s3"),
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("s3") / "server")
    made.start()
    yield made
    made.kill()


def use(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    import s3fs

    for name, value in credentials(server).items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()


def test_steps_through_a_bucket(
    server: Server, steps: list[Tensors], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(server, monkeypatch)
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path / "cache"))
    url = f"s3://{BUCKET}/run"
    with Publisher(url, threads=1, anchor_every=2, keep=2) as publisher, Follower(url, threads=1) as follower:
        with pytest.raises(BusyError):
            Publisher(url, threads=1)
        mine = copied(steps[5])
        for number, tensors in enumerate(steps):
            if number == 3:  # the server dies, and is back while the publisher tries again
                server.kill()
                thread = threading.Thread(target=server.start)
                thread.start()
            assert publisher.publish(number, tensors).number == number
            if number == 3:
                thread.join()
            assert follower.wait(after=number - 1, timeout=60) == number
            follower.update(mine)
            assert same(mine, tensors)
    place = open_channel(url)
    left = [name for name in place.names("steps") or [] if name.endswith(".json")]
    assert left == [f"{number:012}.json" for number in (2, 3, 4, 5)]
    kept = StepSource("", url, 3)  # a step that is kept, though it is not the newest
    with Follower(kept.local_path(), threads=1) as late:
        held: dict[str, Held] = {}
        late.hold_step(3, held)
        assert {name: one.octets.tobytes() for name, one in held.items()} == {
            name: value.tobytes() for name, value in steps[3].items()
        }
    assert (standing(url).step, standing(url).steps, standing(url).anchors) == (5, 4, 2)
    assert (standing(url, every=True).reachable, standing(url, every=True).removed) == ((2, 3, 4, 5), 2)
    assert not place.create("steps/000000000005.json", b"another")  # conditional creation, as S3 has it


def test_a_fleet_on_a_bucket_whose_server_dies_twice(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(server, monkeypatch)
    log, last, killed, stop = tmp_path / "log", 24, [], threading.Event()

    def disturb() -> None:
        for step in (last // 3, 2 * last // 3):
            while not stop.is_set() and not (log.exists() and f'["published", {step}]' in log.read_text()):
                time.sleep(0.05)
            if not stop.is_set():
                server.kill()
                time.sleep(1)
                server.start()
                killed.append(step)

    thread = threading.Thread(target=disturb)
    thread.start()
    try:
        counts = run(f"s3://{BUCKET}/fleet", tmp_path, last)
    finally:
        stop.set()
        thread.join()
    assert len(killed) == 2
    assert counts["killed follower"] >= 2
    assert counts["updates"] >= last
    assert counts["most files"] <= most_files()
