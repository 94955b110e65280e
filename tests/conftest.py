"""Fixtures for every folder of tests."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import settings

# The first call of a kernel compiles it: no time limit an example. The same examples in every run.
settings.register_profile("sparse", deadline=None, derandomize=True)
settings.load_profile("sparse")


@pytest.fixture(scope="session")
def loopback_hub_module() -> ModuleType:
    """`tests/loopback_hub.py`; tests is no package, so it is loaded by its place."""
    name = "loopback_hub"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture
def loopback_hub(
    loopback_hub_module: ModuleType, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Any]:
    """A LoopbackHub with HF_ENDPOINT pointing at it, and fresh caches of the hub's and ours."""
    hub = loopback_hub_module.LoopbackHub()
    home = tmp_path_factory.mktemp("hub")
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    monkeypatch.setenv("HF_HOME", str(home / "huggingface"))
    monkeypatch.setenv("HF_TOKEN_PATH", str(home / "no-token"))
    monkeypatch.setenv("SPARSE_CACHE", str(home / "sparse"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    yield hub
    hub.close()


@pytest.fixture
def hub_bucket(loopback_hub: Any, loopback_hub_module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """URL of a bucket of the loopback hub, which this process may write to; skips where the client knows none."""
    pytest.importorskip("huggingface_hub._buckets", reason="buckets came later")
    from huggingface_hub import HfFileSystem, constants
    from huggingface_hub.utils import _xet

    loopback_hub.buckets["org/bucket"] = {}
    monkeypatch.setenv("HF_TOKEN", "hf_writer")
    monkeypatch.setattr(constants, "ENDPOINT", loopback_hub.endpoint)  # read when it was imported
    monkeypatch.setattr(_xet, "get_xet_session", lambda: loopback_hub_module.FakeXet(loopback_hub))
    HfFileSystem.clear_instance_cache()
    yield "hf://buckets/org/bucket"
    HfFileSystem.clear_instance_cache()


@pytest.fixture
def writable_hub(loopback_hub: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The same for whoever may write, over HTTP (Xet has servers of its own); in this process and in others."""
    from huggingface_hub import constants, file_download

    monkeypatch.setenv("HF_TOKEN", "hf_writer")
    monkeypatch.setenv("HF_HUB_DISABLE_XET", "1")
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)  # all of these are read when it is imported
    monkeypatch.setattr(constants, "ENDPOINT", loopback_hub.endpoint)
    template = f"{loopback_hub.endpoint}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
    for home in (constants, file_download):  # below 1.0 the second has one of its own
        monkeypatch.setattr(home, "HUGGINGFACE_CO_URL_TEMPLATE", template, raising=False)
    return loopback_hub
