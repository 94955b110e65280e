"""The load format of vLLM, against a stand-in for the two things of vLLM that it uses.

vLLM itself was not run: what is tested is what it would call, and what it would be given.
"""

from __future__ import annotations

import shutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import sparse_decl
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, SparseError, UnavailableError
from tests.tiny_models import make_llama

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported


class BaseModelLoader(ABC):
    """That of vLLM 0.33, without what it does before and after: making the model, and processing weights."""

    def __init__(self, load_config: Any):
        self.load_config = load_config

    @abstractmethod
    def download_model(self, model_config: Any) -> None: ...

    @abstractmethod
    def load_weights(self, model: Any, model_config: Any) -> None: ...


class Ranked(torch.nn.Module):  # type: ignore[misc, name-defined]
    """A model as vLLM has it on one of several ranks: of each matrix it keeps its own rows."""

    def __init__(self, shapes: dict[str, Any], rank: int, ranks: int):
        super().__init__()
        self.rank, self.ranks = rank, ranks
        self.held = torch.nn.ParameterDict(
            {
                name.replace(".", "|"): torch.nn.Parameter(torch.empty(shape[0] // ranks, *shape[1:]))
                for name, shape in shapes.items()
            }
        )

    def named_parameters(self, *_: Any, **__: Any) -> Any:
        return [(name.replace("|", "."), parameter) for name, parameter in self.held.items()]

    def load_weights(self, weights: Iterable[tuple[str, Any]]) -> set[str]:
        loaded = set()
        for name, tensor in weights:
            parameter = self.held[name.replace(".", "|")]
            rows = parameter.shape[0]
            parameter.data.copy_(tensor.narrow(0, self.rank * rows, rows))
            loaded.add(name)
        return loaded


@pytest.fixture
def formats(monkeypatch: pytest.MonkeyPatch) -> dict[str, type]:
    """What was registered with the stand-in, by load format."""
    known: dict[str, type] = {}

    def register_model_loader(load_format: str) -> Any:
        def wrapper(cls: type) -> type:
            if not issubclass(cls, BaseModelLoader):
                raise ValueError("The model loader must be a subclass of `BaseModelLoader`.")
            known[load_format] = cls
            return cls

        return wrapper

    for name in ("vllm", "vllm.model_executor", "vllm.model_executor.model_loader"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    sys.modules["vllm.model_executor.model_loader"].register_model_loader = register_model_loader  # type: ignore[attr-defined]
    home: Any = ModuleType("vllm.model_executor.model_loader.base_loader")
    home.BaseModelLoader = BaseModelLoader
    monkeypatch.setitem(sys.modules, home.__name__, home)
    return known


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("models")
    make_llama(root / "base")
    make_llama(root / "chat", step=0.02)
    sparse_decl.compress_delta(root / "base", root / "chat", root / "chat.delta")
    return root


def loader(formats: dict[str, type], **options: Any) -> Any:
    from sparse_decl.transformers.vllm_plugin import register

    register()
    register()
    return formats["sparse"](SimpleNamespace(load_format="sparse", model_loader_extra_config=options))


def config(model: Path) -> Any:
    return SimpleNamespace(model=str(model), revision=None, quantization=None)


def test_each_rank_has_its_rows(formats: dict[str, type], models: Path) -> None:
    wanted = sparse_decl.load_tensors(models / "chat.delta", framework="pt")
    shapes = {name: tensor.shape for name, tensor in wanted.items() if tensor.shape[0] % 2 == 0}
    assert len(shapes) == len(wanted)
    used = loader(formats)
    used.download_model(config(models / "chat.delta"))
    for rank in range(2):
        model = Ranked(shapes, rank, 2)
        used.load_weights(model, config(models / "chat.delta"))
        for name, parameter in model.named_parameters():
            assert torch.equal(parameter.data, wanted[name].chunk(2)[rank].float()), name


def test_what_is_wrong_does_not_start(formats: dict[str, type], models: Path, tmp_path: Path) -> None:
    shapes = {name: t.shape for name, t in sparse_decl.load_tensors(models / "chat.delta", framework="pt").items()}
    delta = shutil.copytree(models / "chat.delta", tmp_path / "delta")
    other = make_llama(tmp_path / "other", seed=5)
    with pytest.raises(SparseError):
        loader(formats, base=str(other)).load_weights(Ranked(shapes, 0, 1), config(delta))
    container = delta / "delta.safetensors"
    data = bytearray(container.read_bytes())
    data[len(data) // 2] ^= 1
    container.write_bytes(data)
    with pytest.raises(SparseError):
        loader(formats).load_weights(Ranked(shapes, 0, 1), config(delta))
    with pytest.raises(DeltaCompressionError, match="lacks weights"):
        loader(formats).load_weights(Ranked({**shapes, "more": (2, 2)}, 0, 1), config(models / "chat.delta"))
    with pytest.raises(ConfigError, match="no option 'bas'"):
        loader(formats, bas=str(other))


def test_the_entry_point_is_there_and_vllm_is_not() -> None:
    from sparse_decl.transformers.vllm_plugin import register

    found = [one for one in entry_points(group="vllm.general_plugins") if one.name == "sparse_decl"]
    assert [one.value for one in found] in ([], ["sparse_decl.transformers.vllm_plugin:register"])
    if "vllm" not in sys.modules:
        with pytest.raises(UnavailableError, match="vllm"):
            register()
