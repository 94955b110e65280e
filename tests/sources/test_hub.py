"""hf:// sources against a loopback hub: versions, lists without downloads, caches, and everything that goes wrong."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import pytest
from safetensors.numpy import save

from sparse_decl.base.errors import ConfigError, FormatError, SparseError, UnavailableError
from sparse_decl.sources import Source, list_files, open_source

WEIGHTS = save({"w": np.arange(40_000, dtype=np.float32), "b": np.zeros(7, dtype=np.float16)}, {"format": "pt"})
FILES = {
    ".gitattributes": b"*.safetensors filter=lfs\n",
    "config.json": b'{"model_type": "llama"}\n',
    "model.safetensors": WEIGHTS,
    "tokenizer/vocab.txt": "a\nb\nü\n".encode(),
    "empty.txt": b"",
}
LARGE = "model.safetensors"


def never(path: Path) -> NoReturn:
    raise AssertionError(f"{path}: the hub knows the digest")


def source(text: str) -> Source:
    return open_source(text, Path("/nowhere"))


@pytest.fixture
def model(loopback_hub: Any) -> str:
    """org/base with one commit; its 40-hex name."""
    return str(loopback_hub.repository("org/base").commit(FILES))


@pytest.fixture
def no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """huggingface_hub waits between its attempts."""
    import huggingface_hub.file_download
    import huggingface_hub.utils._http

    for module in (huggingface_hub.file_download, huggingface_hub.utils._http):
        monkeypatch.setattr(module.time, "sleep", lambda seconds: None)


def assert_helpful(error: SparseError, *words: str) -> None:
    assert isinstance(error.where, str)
    assert error.where.startswith("hf://")
    assert error.why
    assert error.hint
    for word in words:
        assert word in str(error), str(error)


def test_list_comes_without_a_download(loopback_hub: Any, model: str) -> None:
    base = source(f"hf://org/base@{model}")
    assert base.pinned() == model
    snapshot = base.snapshot(never)
    assert [file.path for file in snapshot.files] == sorted(FILES)
    by_path = {file.path: file for file in snapshot.files}
    assert by_path[LARGE].digest == "sha256:" + hashlib.sha256(WEIGHTS).hexdigest()
    assert by_path["empty.txt"].digest == "git-sha1:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
    assert snapshot.size == sum(map(len, FILES.values()))
    assert loopback_hub.bytes_requests() == []


def test_download_gives_the_same_bytes_and_counts_them(loopback_hub: Any, model: str) -> None:
    seen: list[tuple[int, int]] = []
    base = source(f"hf://org/base@{model}")
    folder = base.local_path(lambda done, total: seen.append((done, total)))
    assert {file.path: file.file.read_bytes() for file in list_files(folder)} == FILES
    size = sum(map(len, FILES.values()))
    assert seen[-1] == (size, size)
    assert all(done <= total == size for done, total in seen)


def test_a_second_run_asks_nothing(loopback_hub: Any, model: str) -> None:
    first = source(f"hf://org/base@{model}")
    expected = first.snapshot(never)
    first.local_path()
    loopback_hub.requests.clear()
    again = source(f"hf://org/base@{model}")
    assert again.snapshot(never) == expected
    assert again.local_path() == first.local_path()
    assert loopback_hub.requests == []


def test_a_checked_file_is_not_read_again_and_a_changed_one_is(
    loopback_hub: Any, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sparse_decl.sources import hub_client

    read: list[str] = []
    real = hub_client._verify
    monkeypatch.setattr(
        hub_client, "_verify", lambda file, entry, *rest: (read.append(entry.path), real(file, entry, *rest))
    )
    folder = source(f"hf://org/base@{model}").local_path()
    assert sorted(read) == sorted(FILES)
    read.clear()
    source(f"hf://org/base@{model}").local_path()
    assert read == []
    blob = (folder / LARGE).resolve()
    blob.chmod(0o644)
    damaged = bytearray(WEIGHTS)
    damaged[-1] ^= 1
    blob.write_bytes(damaged)
    with pytest.raises(FormatError, match="not the one the hub promised"):
        source(f"hf://org/base@{model}").local_path()
    assert read == [LARGE]
    assert (source(f"hf://org/base@{model}").local_path() / LARGE).read_bytes() == WEIGHTS  # fetched anew


@pytest.mark.parametrize("revision", ["", "@main", "@v1.0", "@refs/pr/3", "@refs%2Fpr%2F3"])
def test_a_name_is_resolved_to_a_commit(loopback_hub: Any, revision: str) -> None:
    repository = loopback_hub.repository("org/base")
    commits = {ref: repository.commit({"config.json": ref.encode()}, ref) for ref in ("v1.0", "refs/pr/3", "main")}
    base = source(f"hf://org/base{revision}")
    expected = commits[revision.lstrip("@").replace("%2F", "/") or "main"]
    assert base.pinned() == expected
    assert (base.local_path() / "config.json").read_bytes() in (b"main", b"v1.0", b"refs/pr/3")


def test_a_branch_that_moved_is_followed_and_a_pin_is_not(loopback_hub: Any, model: str) -> None:
    assert source("hf://org/base@main").pinned() == model
    moved = loopback_hub.repository("org/base").commit(FILES | {"config.json": b"{}"})
    assert source("hf://org/base@main").pinned() == moved != model
    pinned = source(f"hf://org/base@{model}").snapshot(never)
    assert pinned.digest != source("hf://org/base").snapshot(never).digest


def test_datasets(loopback_hub: Any) -> None:
    sha = loopback_hub.repository("org/squad", "dataset").commit({"data/train.parquet": b"PAR1" * 9, "README.md": b"#"})
    data = source("hf://datasets/org/squad@main")
    assert data.pinned() == sha
    assert [file.path for file in data.snapshot(never).files] == ["README.md", "data/train.parquet"]
    assert (data.local_path() / "data/train.parquet").read_bytes() == b"PAR1" * 9


def test_models_prefix_is_the_same_repository(loopback_hub: Any, model: str) -> None:
    assert source("hf://models/org/base").pinned() == model


def test_a_long_list_comes_in_pages(loopback_hub: Any) -> None:
    loopback_hub.page = 7
    files = {f"shard/{i:03}.txt": b"%d" % i for i in range(40)}
    sha = loopback_hub.repository("org/many").commit(files)
    snapshot = source(f"hf://org/many@{sha}").snapshot(never)
    assert [file.path for file in snapshot.files] == sorted(files)


def test_what_tools_leave_behind_is_no_part_of_it(loopback_hub: Any) -> None:
    sha = loopback_hub.repository("org/x").commit({"a.txt": b"a", ".DS_Store": b"x", "b/__pycache__/c.pyc": b"y"})
    base = source(f"hf://org/x@{sha}")
    assert [file.path for file in base.snapshot(never).files] == ["a.txt"]
    assert [file.path for file in list_files(base.local_path())] == ["a.txt"]


def test_names_with_odd_characters(loopback_hub: Any) -> None:
    files = {"a b#c?d%20.txt": b"1", "ünï/x [1].txt": b"2", "*.txt": b"3"}
    sha = loopback_hub.repository("org/odd").commit(files)
    folder = source(f"hf://org/odd@{sha}").local_path()
    assert {file.path: file.file.read_bytes() for file in list_files(folder)} == files


# Offline.


def test_offline_with_a_warm_cache(loopback_hub: Any, model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    online = source("hf://org/base@main")
    expected, folder = online.snapshot(never), online.local_path()
    loopback_hub.requests.clear()
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    for revision in ("@main", f"@{model}"):
        base = source(f"hf://org/base{revision}")
        assert base.pinned() == model
        assert base.snapshot(never) == expected
        assert base.local_path() == folder
    assert loopback_hub.requests == []


def test_offline_knows_what_another_tool_downloaded(
    loopback_hub: Any, model: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from huggingface_hub import snapshot_download

    from sparse_decl.sources import hub_client

    since_1_0()
    snapshot_download("org/base", endpoint=loopback_hub.endpoint, cache_dir=hub_client.cache_dir())
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    offline = source("hf://org/base")
    assert offline.pinned() == model
    snapshot, folder = offline.snapshot(never), offline.local_path()
    assert {file.path: file.file.read_bytes() for file in list_files(folder)} == FILES
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.setenv("SPARSE_CACHE", str(tmp_path))
    assert source("hf://org/base").snapshot(never) == snapshot


def test_offline_cold(loopback_hub: Any, model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(UnavailableError, match="not known offline") as caught:
        source("hf://org/base@main").pinned()
    assert_helpful(caught.value, "HF_HUB_OFFLINE")
    assert caught.value.exit_code == 5
    pinned = source(f"hf://org/base@{model}")
    assert pinned.pinned() == model
    with pytest.raises(UnavailableError, match="not known offline") as caught:
        pinned.snapshot(never)
    assert_helpful(caught.value, "HF_HUB_OFFLINE")
    assert loopback_hub.requests == []


def test_offline_with_the_list_and_without_the_files(
    loopback_hub: Any, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source(f"hf://org/base@{model}").snapshot(never)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    base = source(f"hf://org/base@{model}")
    assert base.snapshot(never).size
    with pytest.raises(UnavailableError, match="not in the cache") as caught:
        base.local_path()
    assert_helpful(caught.value, f"hf download org/base --revision {model}")


# What the hub refuses.


def test_missing_repository(loopback_hub: Any) -> None:
    with pytest.raises(UnavailableError, match="no such repository") as caught:
        source("hf://org/gone").pinned()
    assert_helpful(caught.value, "hf auth login", "hf://datasets/org/gone")
    with pytest.raises(UnavailableError, match="no such repository"):
        source(f"hf://org/gone@{'a' * 40}").snapshot(never)


def test_missing_revision(loopback_hub: Any, model: str) -> None:
    for revision in ("nope", "a" * 40):
        with pytest.raises(UnavailableError, match="no revision") as caught:
            source(f"hf://org/base@{revision}").snapshot(never)
        assert_helpful(caught.value, revision)


def test_private_repository_and_token(loopback_hub: Any, model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loopback_hub.repository("org/base").token = "secret"
    with pytest.raises(UnavailableError, match="private") as caught:
        source("hf://org/base").pinned()
    assert_helpful(caught.value, "HF_TOKEN")
    monkeypatch.setenv("HF_TOKEN", "wrong")
    with pytest.raises(UnavailableError) as caught:
        source("hf://org/base").pinned()
    assert "wrong" not in str(caught.value)
    monkeypatch.setenv("HF_TOKEN", "secret")
    assert source("hf://org/base").pinned() == model
    assert (source("hf://org/base").local_path() / LARGE).read_bytes() == WEIGHTS


def test_gated_repository(loopback_hub: Any, model: str) -> None:
    loopback_hub.repository("org/base").gated = True
    loopback_hub.repository("org/base").token = "secret"
    with pytest.raises(UnavailableError, match="must be asked for") as caught:
        source("hf://org/base").pinned()
    assert_helpful(caught.value, "accept its terms")


@pytest.mark.parametrize("status", [403, 500, 429])
def test_a_hub_that_fails(loopback_hub: Any, model: str, status: int, no_wait: None) -> None:
    loopback_hub.failing = status
    for revision in ("main", model):
        with pytest.raises(UnavailableError, match="hub") as caught:
            source(f"hf://org/base@{revision}").snapshot(never)
        assert_helpful(caught.value)


def test_a_hub_that_fails_during_the_download(loopback_hub: Any, model: str, no_wait: None) -> None:
    base = source(f"hf://org/base@{model}")
    base.snapshot(never)
    loopback_hub.failing = 503
    with pytest.raises(UnavailableError) as caught:
        base.local_path()
    assert_helpful(caught.value)


def test_nobody_listens(loopback_hub: Any, model: str, no_wait: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    for revision in ("main", model):
        with pytest.raises(UnavailableError, match="connection to the hub failed") as caught:
            source(f"hf://org/base@{revision}").snapshot(never)
        assert_helpful(caught.value, "http://127.0.0.1:1")


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: [{"type": "file"}],
        lambda rows: [rows[0] | {"oid": "zz"}],
        lambda rows: [rows[0] | {"size": -1}],
        lambda rows: [rows[0] | {"size": "many"}],
        lambda rows: [3],
    ],
)
def test_an_answer_that_is_not_a_hubs(loopback_hub: Any, model: str, change: Any) -> None:
    loopback_hub.listing = change
    with pytest.raises(UnavailableError, match="does not come from a hub") as caught:
        source(f"hf://org/base@{model}").snapshot(never)
    assert_helpful(caught.value, "HF_ENDPOINT")


# Hostile hubs.


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", "a\\b", "C:/x", "a//b", "a\nb", "./a", ""])
def test_a_file_that_climbs_out_is_refused_before_anything_is_fetched(
    loopback_hub: Any, model: str, name: str, tmp_path: Path
) -> None:
    loopback_hub.listing = lambda rows: [*rows, rows[0] | {"path": name}]
    base = source(f"hf://org/base@{model}")
    for attempt in (lambda: base.snapshot(never), base.local_path):
        with pytest.raises(FormatError, match="unsafe file name") as caught:
            attempt()
        assert_helpful(caught.value, "do not trust")
    assert loopback_hub.bytes_requests() == []


@pytest.mark.parametrize("name", ["config.json", "config.json/x"])
def test_a_name_that_comes_twice_is_refused(loopback_hub: Any, model: str, name: str) -> None:
    loopback_hub.listing = lambda rows: [*rows, rows[0] | {"path": name}]
    with pytest.raises(FormatError, match="not a valid list of files"):
        source(f"hf://org/base@{model}").snapshot(never)


@pytest.mark.parametrize("path", [LARGE, "config.json"])
def test_bytes_other_than_promised_are_refused_and_removed(loopback_hub: Any, model: str, path: str) -> None:
    from sparse_decl.sources import hub_client

    wrong = bytearray(FILES[path])
    wrong[len(wrong) // 2] ^= 1
    loopback_hub.corrupt[path] = bytes(wrong)
    with pytest.raises(FormatError, match="not the one the hub promised") as caught:
        source(f"hf://org/base@{model}").local_path()
    assert_helpful(caught.value, path, "promised")
    left = [file for file in hub_client.cache_dir().rglob("*") if file.is_file() and file.read_bytes() == bytes(wrong)]
    assert left == []
    loopback_hub.corrupt.clear()
    assert (source(f"hf://org/base@{model}").local_path() / path).read_bytes() == FILES[path]


def since_1_0() -> None:
    """Older ones, which transformers 4 asks for, neither resume a cut download nor keep lists of files."""
    import huggingface_hub

    if int(huggingface_hub.__version__.partition(".")[0]) < 1:
        pytest.skip("huggingface_hub 1.0 or later")


def test_a_download_cut_once_is_resumed(loopback_hub: Any, model: str, no_wait: None) -> None:
    since_1_0()
    loopback_hub.cut, loopback_hub.cut_times = {LARGE: 70_000}, 2
    seen: list[tuple[int, int]] = []
    folder = source(f"hf://org/base@{model}").local_path(lambda done, total: seen.append((done, total)))
    assert (folder / LARGE).read_bytes() == WEIGHTS
    assert seen[-1][0] == seen[-1][1] == sum(map(len, FILES.values()))


def test_a_download_cut_for_good(loopback_hub: Any, model: str, no_wait: None) -> None:
    loopback_hub.cut = {LARGE: 0}
    with pytest.raises(UnavailableError) as caught:
        source(f"hf://org/base@{model}").local_path()
    assert_helpful(caught.value, LARGE)
    loopback_hub.cut = {}
    assert (source(f"hf://org/base@{model}").local_path() / LARGE).read_bytes() == WEIGHTS


def test_a_strange_file_in_the_cache_is_no_part_of_the_commit(loopback_hub: Any, model: str) -> None:
    folder = source(f"hf://org/base@{model}").local_path()
    (folder / "added.txt").write_text("by hand")
    with pytest.raises(FormatError, match="not part of the commit") as caught:
        source(f"hf://org/base@{model}").local_path()
    assert caught.value.hint


def test_an_interrupt_ends_the_other_downloads(loopback_hub: Any, model: str) -> None:
    def interrupt(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        source(f"hf://org/base@{model}").local_path(interrupt)
    assert (source(f"hf://org/base@{model}").local_path() / LARGE).read_bytes() == WEIGHTS


def test_a_damaged_record_of_ours_is_asked_for_again(loopback_hub: Any, model: str) -> None:
    expected = source("hf://org/base").snapshot(never)
    records = [file for file in Path(os.environ["SPARSE_CACHE"]).rglob("*") if file.is_file()]
    assert len(records) == 2  # the branch and the list
    for text in ("", "{", '{"files": [["../x", 1, "b3:"]]}', "[" * 100_000, '{"files": 3}'):
        for record in records:
            record.write_text(text)
        assert source("hf://org/base").snapshot(never) == expected


def test_two_endpoints_share_no_knowledge(
    loopback_hub: Any, model: str, loopback_hub_module: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    source(f"hf://org/base@{model}").snapshot(never)
    other = loopback_hub_module.LoopbackHub()
    monkeypatch.setenv("HF_ENDPOINT", other.endpoint)
    try:
        with pytest.raises(UnavailableError, match="no such repository"):
            source(f"hf://org/base@{model}").snapshot(never)
    finally:
        other.close()


# The text of a source.


@pytest.mark.parametrize(
    "text",
    [
        "hf://",
        "hf://@main",
        "hf://org/",
        "hf:///base",
        "hf://org/base/model.safetensors",
        "hf://org/../base",
        "hf://../base",
        "hf://org/ba--se",
        "hf://org/.base",
        "hf://org/base@",
        "hf://org/base@../../x",
        "hf://org/base@..%2F..%2Fx",
        "hf://org/base@/etc/passwd",
        "hf://org/base@-x",
        "hf://org/base@a b",
        "hf://org/base@a%00b",
        "hf://spaces/org/app",
    ],
)
def test_a_text_that_names_no_repository(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        source(text)
    assert caught.value.why
    assert "hf://" in (caught.value.hint or "")
    assert caught.value.exit_code == 3


# As users run it: a process of its own, everything by the environment.

_SCRIPT = """
import json, sys
from pathlib import Path
from sparse_decl.base.errors import SparseError
from sparse_decl.sources import open_source
source = open_source(sys.argv[1], Path.cwd())
assert "huggingface_hub" not in sys.modules
try:
    print(json.dumps([source.pinned(), source.snapshot(None).to_json(), str(source.local_path())]))
except SparseError as error:
    sys.exit(str(error))
"""


def run(uri: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", _SCRIPT, uri]
    here = Path(__file__).parents[2]
    paths = {"PYTHONPATH": os.pathsep.join([str(here), str(here / "kernels")])}
    return subprocess.run(command, env={**os.environ, **paths, **env}, capture_output=True, text=True, check=False)


def test_in_a_process_of_its_own(loopback_hub: Any, model: str) -> None:
    online = run("hf://org/base@main")
    assert online.returncode == 0, online.stderr
    assert online.stderr == ""
    pinned, snapshot, folder = json.loads(online.stdout)
    assert pinned == model
    assert (Path(folder) / LARGE).read_bytes() == WEIGHTS
    loopback_hub.requests.clear()
    offline = run("hf://org/base@main", HF_HUB_OFFLINE="1")
    assert offline.stdout == online.stdout
    assert loopback_hub.requests == []
    cold = run("hf://org/base@main", HF_HUB_OFFLINE="1", HF_HOME=folder + "-none", SPARSE_CACHE=folder + "-none")
    assert cold.returncode == 1
    assert "next: " in cold.stderr
    assert "Traceback" not in cold.stderr
    assert [path for path, _, _ in snapshot["files"]] == sorted(FILES)
