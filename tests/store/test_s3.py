"""A real S3 server on loopback: credentials, racing and killed writers, a killed server, tampered objects.

Needs `pip install 'sparse-decl[test-s3]'`; the server's data survives its death, which the tests rely on.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from blake3 import blake3

from sparse_decl.base.errors import FormatError, SparseError, UnavailableError
from sparse_decl.sources import FileEntry
from sparse_decl.store.index import StatIndex
from sparse_decl.store.objects import ObjectState, ObjectStore
from sparse_decl.store.remote import FsspecRemote
from sparse_decl.store.transfer import pull, push

ROOT = Path(__file__).parents[2]
WEED = Path(sys.executable).parent / "weed"
KEY, SECRET = "loopback", "loopback-secret"
IMPATIENT = {"config_kwargs": {"connect_timeout": 2, "read_timeout": 5, "retries": {"max_attempts": 0}}}
BUCKET = "sparse-tests"  # one: this server sets volumes aside for each

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("default"),  # of what botocore and aiohttp say, nothing is ours to fix
    pytest.mark.skipif(not WEED.exists(), reason="needs the extra test-s3"),
]

PUSHER = """
import sys
from pathlib import Path
from sparse_decl.base.errors import SparseError
from sparse_decl.sources import FileEntry
from sparse_decl.store.index import StatIndex
from sparse_decl.store.objects import ObjectStore
from sparse_decl.store.remote import open_remote
from sparse_decl.store.transfer import push
root, url = Path(sys.argv[1]), sys.argv[2]
index = StatIndex(None, root)
objects = ObjectStore(root / "store", index)
entries = [
    FileEntry(path.name, path.stat().st_size, f"b3:{path.parent.name}{path.name}")
    for path in sorted(objects.folder.glob("*/*"))
]
print("ready", flush=True)
def report(done, total):
    print(done, total, flush=True)
try:
    done = push(open_remote(url, root), objects, index, entries, jobs=2, report=report)
except SparseError as error:
    print(error, file=sys.stderr)
    raise SystemExit(error.exit_code)
print("pushed", done.objects, done.present, flush=True)
"""


class Server:
    """`weed server -s3` with one identity; its data stays when it is killed."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir()
        actions = ["Admin", "Read", "List", "Tagging", "Write"]
        identity = {"name": "t", "credentials": [{"accessKey": KEY, "secretKey": SECRET}], "actions": actions}
        (folder / "s3.json").write_text(json.dumps({"identities": [identity]}))
        (folder / "data").mkdir()
        names = ("s3.port", "s3.port.grpc", "master.port", "master.port.grpc", "volume.port", "volume.port.grpc")
        self.ports = dict(zip((*names, "filer.port", "filer.port.grpc"), free_ports(8), strict=True))
        self.endpoint = f"http://127.0.0.1:{self.ports['s3.port']}"

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [
                    str(WEED), "server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-dir={self.folder / 'data'}", "-s3",
                    f"-s3.config={self.folder / 's3.json'}", "-master.volumeSizeLimitMB=64", "-volume.max=20",
                    "-s3.port.iceberg=0", "-s3.port.lance=0",  # else two servers want the same ports, and one dies
                    "-master.telemetry=false",
                    *(f"-{name}={port}" for name, port in self.ports.items()),
                ],
                stdout=log, stderr=log, cwd=self.folder,
            )  # fmt: skip
        for _ in range(240):
            try:
                self.write(f"{BUCKET}/probe", b"1", **IMPATIENT)
                assert self.system(**IMPATIENT).cat_file(f"{BUCKET}/probe") == b"1"
                return
            except Exception:
                if self.process.poll() is not None:  # as where somebody took a port meanwhile: no try will do
                    break
                time.sleep(0.5)
        raise AssertionError((self.folder / "log").read_text()[-2000:])

    def write(self, address: str, data: bytes, **options: Any) -> None:
        system = self.system(**options)
        bucket = address.partition("/")[0]
        if not system.exists(bucket):
            system.mkdir(bucket)
        system.pipe_file(address, data)

    def system(self, **options: Any) -> Any:
        import s3fs

        found = s3fs.S3FileSystem(key=KEY, secret=SECRET, endpoint_url=self.endpoint, **options)
        found.invalidate_cache()
        return found

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def objects(self, prefix: str) -> dict[str, bytes]:
        """Without the notes that pushers and collectors leave for each other."""
        system = self.system()
        try:
            found = [address for address in system.find(prefix) if address.rsplit("/", 2)[-2] not in NOTES]
            return {address: system.cat_file(address) for address in found}
        except FileNotFoundError:
            return {}


NOTES = {"roots", "collecting"}


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for item in sockets:
            item.bind(("127.0.0.1", 0))
        return [item.getsockname()[1] for item in sockets]
    finally:
        for item in sockets:
            item.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("s3") / "server")
    made.start()
    yield made
    made.kill()


@pytest.fixture
def url(server: Server, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    import s3fs

    for name, value in credentials(server).items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    return f"s3://{BUCKET}/{request.node.name}"


def credentials(server: Server, **more: str) -> dict[str, str]:
    return {
        "AWS_ENDPOINT_URL": server.endpoint,
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "no_proxy": "127.0.0.1",
        **more,
    }


class Store:
    """A store with random objects."""

    def __init__(self, root: Path, sizes: tuple[int, ...] = ()):
        self.root = root
        self.index = StatIndex(None, root)
        self.objects = ObjectStore(root / "store", self.index)
        made = root / "made"
        made.mkdir(parents=True)
        for number, size in enumerate(sizes):
            (made / f"{number:03}").write_bytes(np.random.default_rng([7, number, size]).bytes(size))
        self.entries: tuple[FileEntry, ...] = self.objects.publish(made).files.files

    def pusher(self, url: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", PUSHER, str(self.root), url],
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")])},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def assert_all_right(server: Server, url: str, store: Store) -> None:
    found = server.objects(url.removeprefix("s3://"))
    assert len(found) == len(store.entries)
    for address, data in found.items():
        assert "".join(address.rsplit("/", 2)[1:]) == blake3(data).hexdigest()


def wait_for(process: subprocess.Popen[str], word: str) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(word):
            return
    raise AssertionError(process.stderr.read() if process.stderr else "")


def test_there_and_back_with_parts(server: Server, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Store(tmp_path / "here", (0, 10, 300_000, 40 << 20))
    remote = FsspecRemote(url)
    assert push(remote, here.objects, here.index, here.entries).objects == 4
    assert push(remote, here.objects, here.index, here.entries).objects == 0
    assert_all_right(server, url, here)
    there = Store(tmp_path / "there")
    big = max(here.entries, key=lambda entry: entry.size)
    partial = there.objects.partial_folder / big.digest[3:]
    partial.parent.mkdir(parents=True)
    partial.write_bytes(here.objects.path(big.digest).read_bytes()[: 30 << 20])
    asked: list[int] = []
    read = remote.read
    monkeypatch.setattr(
        remote, "read", lambda digest, start, stop: asked.append(stop - start) or read(digest, start, stop)
    )
    assert pull(remote, there.objects, here.entries).objects == 4
    assert sum(asked) == 10 + 300_000 + (10 << 20)
    assert all(there.objects.state(entry) is ObjectState.PRESENT for entry in here.entries)


def test_objects_are_only_ever_created(server: Server, url: str, tmp_path: Path) -> None:
    here = Store(tmp_path / "here", (100, 40 << 20))
    remote = FsspecRemote(url)
    push(remote, here.objects, here.index, here.entries)
    for entry in here.entries:
        server.write(remote._address(entry.digest), b"\0" * entry.size)
        remote.put(entry.digest, here.objects.path(entry.digest), lambda count: None)
        assert server.system().cat_file(remote._address(entry.digest)) == b"\0" * entry.size
    assert push(remote, here.objects, here.index, here.entries, repair=True).replaced == 2
    assert_all_right(server, url, here)


def test_tampered_object_is_refused_and_put_aside(server: Server, url: str, tmp_path: Path) -> None:
    here, there = Store(tmp_path / "here", (100, 200, 300)), Store(tmp_path / "there")
    remote = FsspecRemote(url)
    push(remote, here.objects, here.index, here.entries)
    server.write(remote._address(here.entries[1].digest), b"\0" * 200)
    with pytest.raises(FormatError) as caught:
        pull(remote, there.objects, here.entries)
    assert here.entries[1].digest in str(caught.value)
    states = [there.objects.state(entry) for entry in here.entries]
    assert states == [ObjectState.PRESENT, ObjectState.MISSING, ObjectState.PRESENT]
    assert [path.read_bytes() for path in there.objects.quarantine_folder.iterdir()] == [b"\0" * 200]


@pytest.mark.parametrize("wrong", ["secret", "key", "none"])
def test_wrong_credentials_are_one_clear_line(
    server: Server, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    import s3fs

    here = Store(tmp_path / "here", (100,))
    if wrong == "none":
        monkeypatch.delenv("AWS_ACCESS_KEY_ID")
        monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    else:
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY" if wrong == "secret" else "AWS_ACCESS_KEY_ID", "wrong")
    s3fs.S3FileSystem.clear_instance_cache()
    remote = FsspecRemote(url)
    works: list[Any] = [
        lambda: push(remote, here.objects, here.index, here.entries),
        lambda: remote.put(here.entries[0].digest, here.objects.path(here.entries[0].digest), lambda count: None),
        lambda: pull(remote, Store(tmp_path / "there").objects, here.entries),
        lambda: remote.read(here.entries[0].digest, 0, 100),
    ]
    for work in works:
        with pytest.raises(UnavailableError) as caught:
            work()
        assert caught.value.what == "access is denied", str(caught.value)
        assert caught.value.where is not None
        assert str(caught.value.where).startswith(url)
        assert "\n" not in str(caught.value.why)
    assert SECRET not in str(caught.value)


def test_missing_bucket_is_named(server: Server, url: str, tmp_path: Path) -> None:
    here = Store(tmp_path / "here", (100,))
    with pytest.raises(SparseError) as caught:
        pull(FsspecRemote("s3://no-such-bucket/x"), Store(tmp_path / "there").objects, here.entries)
    assert (caught.value.where, caught.value.exit_code) == ("s3://no-such-bucket/x", 5)


def test_eight_racing_pushers_one_killed(server: Server, url: str, tmp_path: Path) -> None:
    here = Store(tmp_path / "here", tuple(200_000 + number for number in range(40)))
    pushers = [here.pusher(url) for _ in range(8)]
    wait_for(pushers[0], "ready")
    wait_for(pushers[0], "")
    time.sleep(0.3)
    pushers[0].kill()
    ends = [process.communicate() for process in pushers]
    assert pushers[0].returncode == -signal.SIGKILL
    for process, (out, err) in list(zip(pushers, ends, strict=True))[1:]:
        assert process.returncode == 0, err
        assert "pushed" in out
    assert_all_right(server, url, here)


def test_killed_server_and_another_try(url: str, server: Server, tmp_path: Path) -> None:
    here = Store(tmp_path / "here", tuple(400_000 + number for number in range(150)))
    pusher = here.pusher(url)
    wait_for(pusher, "ready")
    wait_for(pusher, "")
    server.kill()
    _, err = pusher.communicate()
    try:
        assert pusher.returncode == 5, err
        assert "cannot be reached" in err
        assert "Traceback" not in err
    finally:
        server.start()
    again = here.pusher(url)
    out, err = again.communicate()
    assert again.returncode == 0, err
    assert_all_right(server, url, here)
    assert int(out.split()[-1]) > 0  # what had arrived before was not sent again


def test_four_pushers_race_while_the_server_is_killed_and_started_again(
    url: str, server: Server, tmp_path: Path
) -> None:
    here = Store(tmp_path / "here", tuple(300_000 + number for number in range(60)))
    pushers = [here.pusher(url) for _ in range(4)]
    wait_for(pushers[0], "ready")
    wait_for(pushers[0], "")
    server.kill()
    try:
        for process in pushers:
            _, err = process.communicate(timeout=120)
            assert process.returncode in (0, 5), err  # 0: done before it was killed
            assert "Traceback" not in err
    finally:
        server.start()
    pushers = [here.pusher(url) for _ in range(4)]
    for process in pushers:
        _, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
    assert_all_right(server, url, here)


def test_a_push_removes_uploads_that_were_abandoned(
    server: Server, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Store(tmp_path / "here", (100, 200, 300))
    remote = FsspecRemote(url)
    system = server.system()

    def uploads() -> set[str]:
        listed = system.call_s3("list_multipart_uploads", Bucket=BUCKET)
        return {upload["Key"] for upload in listed.get("Uploads", ())}

    keys = [remote._address(entry.digest).partition("/")[2] for entry in here.entries]
    others = [f"{keys[0]}.txt", f"other/{keys[0]}"]
    for key in [*keys, *others]:
        system.call_s3("create_multipart_upload", Bucket=BUCKET, Key=key)
    assert uploads() == {*keys, *others}
    assert push(remote, here.objects, here.index, here.entries[:1]).objects == 1
    assert uploads() == {*keys, *others}  # they may still be going on
    monkeypatch.setattr("sparse_decl.store.remote._ABANDONED_SECONDS", -60)
    assert push(remote, here.objects, here.index, here.entries[1:2]).objects == 1
    assert uploads() == set(others)


# -- through the command -----------------------------------------------------------------------------------------------


def sparse(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(COMMAND + list(arguments), cwd=folder, env=own(**more), capture_output=True, text=True)


def own(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")]), **more}


COMMAND = [sys.executable, "-m", "sparse_decl.cli"]


@pytest.fixture
def machines(url: str, tmp_path: Path) -> list[Path]:
    """Eight copies of an applied project with six deltas, and a ninth with nothing but Sparsefile and lock."""
    from safetensors.numpy import save_file

    first = tmp_path / "machine-0"
    base = np.random.default_rng(0).standard_normal((600, 500)).astype(np.float32)
    text = f"version: 1\nstore: {{remote: '{url}'}}\nmodels:\n  base: {{source: ./ckpt/base}}\n"
    for number in range(7):
        name = f"tune{number}" if number else "base"
        (first / "ckpt" / name).mkdir(parents=True)
        noise = np.random.default_rng(number).standard_normal(base.shape).astype(np.float32)
        save_file({"w": base + noise * 1e-3 if number else base}, first / "ckpt" / name / "model.safetensors")
        text += f"  {name}: {{source: ./ckpt/{name}, base: base}}\n" if number else ""
    (first / "Sparsefile.yaml").write_text(text)
    done = sparse(first, "apply", "-q")
    assert done.returncode == 0, done.stderr
    made = [first]
    for number in range(1, 8):
        made.append(Path(shutil.copytree(first, tmp_path / f"machine-{number}", symlinks=True)))
    clone = tmp_path / "clone"
    shutil.copytree(first / "ckpt" / "base", clone / "ckpt" / "base")
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copy(first / name, clone / name)
    return [*made, clone]


def assert_bucket_is_right(server: Server, url: str, machine: Path) -> dict[str, bytes]:
    found = server.objects(url.removeprefix("s3://"))
    here = {path.read_bytes() for path in (machine / ".sparse" / "objects").rglob("*") if path.is_file()}
    assert set(found.values()) == here
    for address, data in found.items():
        assert "".join(address.rsplit("/", 2)[1:]) == blake3(data).hexdigest()
    return found


def test_eight_commands_push_at_once_and_one_is_killed(server: Server, url: str, machines: list[Path]) -> None:
    *machines, clone = machines
    pushers = [
        subprocess.Popen([*COMMAND, "push"], cwd=machine, env=own(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for machine in machines
    ]
    while not server.objects(url.removeprefix("s3://")) and pushers[0].poll() is None:
        time.sleep(0.05)
    pushers[0].kill()
    for process in pushers[1:]:
        _, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
    pushers[0].communicate()
    assert_bucket_is_right(server, url, machines[0])
    again = sparse(machines[0], "push", "--json")
    assert json.loads(again.stdout)["objects"] == 0
    assert sparse(clone, "check", "--remote").returncode == 0
    plan = json.loads(sparse(clone, "plan", "--json").stdout)
    assert [node["action"] for node in plan["nodes"]] == ["noop", *["fetch"] * 6]
    lock = (clone / "Sparsefile.lock").read_bytes()
    done = sparse(clone, "apply")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("fetched model.tune") == 6
    assert (clone / "Sparsefile.lock").read_bytes() == lock
    assert sparse(clone, "restore", "tune3", "-o", "back").returncode == 0
    truth = machines[0] / "ckpt" / "tune3" / "model.safetensors"
    assert (clone / "back" / "model.safetensors").read_bytes() == truth.read_bytes()


def test_gc_of_a_bucket_beside_a_pusher_takes_nothing_that_is_needed(
    server: Server, url: str, machines: list[Path]
) -> None:
    first, other = machines[0], machines[-1]
    for machine, command in ((first, "push"), (other, "pull"), (other, "push")):
        done = sparse(machine, command, "-q")
        assert done.returncode == 0, done.stderr
    text = (first / "Sparsefile.yaml").read_text()
    (first / "Sparsefile.yaml").write_text("".join(line for line in text.splitlines(True) if "tune6" not in line))
    assert sparse(first, "apply", "-q").returncode == 0
    for _ in range(3):
        pusher = subprocess.Popen(
            [*COMMAND, "push", "-q"], cwd=other, env=own(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        collected = sparse(first, "gc", "--remote", "--yes", "--older-than", "0s", "--history", "none", "-q")
        _, err = pusher.communicate(timeout=120)
        assert collected.returncode in (0, 4), (
            collected.stderr
        )  # 4: turned away by the one that pushes, or it by this one
        assert pusher.returncode in (0, 4), err
    assert sparse(other, "push", "-q").returncode == 0
    assert_bucket_is_right(server, url, other)
    done = sparse(other, "check", "--remote")
    assert done.returncode == 0, done.stdout


def test_tampered_object_is_refused_by_every_command(server: Server, url: str, machines: list[Path]) -> None:
    machine, clone = machines[0], machines[-1]
    assert sparse(machine, "push", "-q").returncode == 0
    found = server.objects(url.removeprefix("s3://"))
    address = max(found, key=lambda name: len(found[name]))
    digest = "".join(address.rsplit("/", 2)[1:])
    server.write(address, b"\0" * len(found[address]))
    for command in ("pull", "apply"):
        done = sparse(clone, command)
        assert done.returncode == 1, (command, done)
        assert digest in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        assert not (clone / ".sparse" / "objects" / digest[:2] / digest[2:]).exists()
    assert list((clone / ".sparse" / "quarantine").iterdir())
    server.write(address, b"short")
    checked = sparse(clone, "check", "--remote")
    assert checked.returncode == 1
    assert "has 5 bytes there" in checked.stdout
    repaired = json.loads(sparse(machine, "push", "--repair", "--json").stdout)
    assert repaired["replaced"] == 1
    assert_bucket_is_right(server, url, machine)
    assert sparse(clone, "pull").returncode == 0
    assert sparse(clone, "check", "--deep").returncode == 0


@pytest.mark.parametrize("wrong", [{"AWS_SECRET_ACCESS_KEY": "wrong"}, {"AWS_ACCESS_KEY_ID": "nobody"}])
def test_commands_say_in_one_line_that_access_is_refused(
    server: Server, url: str, machines: list[Path], wrong: dict[str, str]
) -> None:
    machine, clone = machines[0], machines[-1]
    for folder, command in ((machine, ["push"]), (clone, ["pull"]), (clone, ["check", "--remote"])):
        done = sparse(folder, *command, **wrong)
        assert done.returncode == 5, (command, done)
        lines = done.stderr.splitlines()
        assert [line for line in lines if not line.startswith(("  why: ", "  next: "))] == [
            f"error: {url}: access is denied"
        ], done.stderr
        assert SECRET not in done.stdout + done.stderr
    built = sparse(machine, "apply", **wrong)  # nothing is missing here, so nobody asks
    assert (built.returncode, built.stderr) == (0, "")
    lost = sparse(clone, "apply", **wrong)
    assert lost.returncode == 5
    assert lost.stderr.startswith("warning: ")
    assert "access is denied" in lost.stderr
    assert "Traceback" not in lost.stderr


def test_the_page_about_s3_is_followed_word_for_word(server: Server, url: str, machines: list[Path]) -> None:
    page = (ROOT / "docs" / "how-to" / "s3.md").read_text(encoding="utf-8")
    blocks = dict(re.findall(r"<!-- test: (s3[ \w]*) -->\n```\w+\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    first, clone = machines[0], machines[-1]
    for machine in (first, clone):
        checkpoints = machine / "checkpoints"
        checkpoints.mkdir()
        shutil.copytree(machine / "ckpt" / "base", checkpoints / "base")
        (machine / "Sparsefile.yaml").write_text(blocks["s3 file"].replace("s3://models/sparse", url))
    shutil.copytree(first / "ckpt" / "tune1", first / "checkpoints" / "chat")

    def follow(machine: Path, block: str) -> None:
        for line in re.findall(r"^\$ sparse (.*)$", block, re.MULTILINE):
            done = sparse(machine, *shlex.split(line))
            assert done.returncode == 0, f"{line}: {done.stderr}"

    follow(first, blocks["s3"])
    shutil.copy(first / "Sparsefile.lock", clone)
    follow(clone, blocks["s3 clone"])
    back, original = (folder / "model.safetensors" for folder in (clone / "restored", first / "checkpoints" / "chat"))
    assert back.read_bytes() == original.read_bytes()
